// Saves the desk's files which the server writes: a decision is the desk's at once, not when somebody happens to save it.
import { Uri, workspace } from "vscode";
import type { ExecuteCommandSignature } from "vscode-languageclient";

/** The server's commands which write into a file of the desk's and answer with its address. */
const writing: ReadonlySet<string> = new Set([
  "sayswho.server.dismiss",
  "sayswho.server.turnOff",
  "sayswho.server.accept",
]);

/** Carries out a command of the server's. A file in which the reporter was writing is left for the reporter to save. */
export async function andSave(
  command: string,
  words: unknown[],
  next: ExecuteCommandSignature,
): Promise<unknown> {
  const open = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => `${uri}`));
  const written: unknown = await next(command, words);
  if (!writing.has(command) || typeof written !== "string") return written;
  const document = await workspace.openTextDocument(Uri.parse(written));
  if (!open.has(`${document.uri}`)) await document.save();
  return written;
}
