// Tells the server where the cursor stands, for reporters who want to hear nothing of the sentence they are in.
import { type Disposable, window, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

/** Follows the cursor in drafts for which `sayswho.focusMode` is on. */
export function followCursor(client: BaseLanguageClient, isDraft: (language: string) => boolean): Disposable {
  return window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
    const wanted = workspace.getConfiguration("sayswho", document).get("focusMode") === true;
    const [selection] = selections;
    if (!wanted || !selection || !isDraft(document.languageId) || client.state !== State.Running) return;
    const { asUri, asPosition } = client.code2ProtocolConverter;
    client
      .sendNotification("sayswho/cursor", {
        uri: asUri(document.uri),
        position: asPosition(selection.active),
      })
      .catch(() => {
        // The server is restarting; it asks for no cursor of the past.
      });
  });
}
