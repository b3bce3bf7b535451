// *Dismiss here…*: asks the reporter why a finding stands, and has the server write it down for the desk.
import { commands, l10n, window } from "vscode";

/** The command behind the entry of the quick-fix menu. */
export const dismiss = "sayswho.dismiss";

/** Asks for a reason and dismisses the finding; does nothing where the reporter thinks better of it. */
export async function dismissWithReason(uri: string, rule: string, span: unknown): Promise<void> {
  const reason = await window.showInputBox({
    title: l10n.t("Dismiss here"),
    prompt: l10n.t("Why does it stand? Your desk will read this."),
    placeHolder: l10n.t("agreed with the desk"),
    validateInput: (words) => (words.trim() === "" ? l10n.t("Give a reason, in a few words.") : undefined),
  });
  if (reason === undefined) return;
  try {
    await commands.executeCommand("sayswho.server.dismiss", uri, rule, span, reason.trim());
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
