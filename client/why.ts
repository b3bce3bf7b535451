// *Why?*: a rule's page, which the server writes, opened beside the draft. Read-only and offline.
import { commands, Uri, ViewColumn } from "vscode";

/** The command which opens the page of a rule. */
export const why = "sayswho.why";

/** The scheme of the pages which only the server knows; the manifest shows them as a reader sees Markdown. */
export const pageScheme = "sayswho";

/** Opens the page of a rule, given by its id. */
export async function openPage(rule: unknown): Promise<void> {
  if (typeof rule !== "string") return;
  const page = Uri.from({ scheme: pageScheme, path: `/${rule}.md` });
  await commands.executeCommand("vscode.open", page, ViewColumn.Beside);
}
