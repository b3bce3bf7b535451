// The sample draft of the walkthrough: a flawed story about a town that does not exist, opened as a draft of the reporter's own.
import { type ExtensionContext, Uri, window, workspace } from "vscode";

/** Opens a fresh copy of the sample draft, which lies nowhere until it is saved. */
export async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const file = Uri.joinPath(extensionUri, "walkthrough/draft.md");
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
}
