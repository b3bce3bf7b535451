// Lends the server VS Code's eyes: files in folders which are on no disk of the server's, or where it has no disk.
import { FileSystemError, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Answers the server's `sayswho/read`: the text of the file at a path from a folder, or null where there is none. */
export function lendFiles(client: BaseLanguageClient): void {
  client.onRequest("sayswho/read", async ({ folder, path }: { folder: string; path: string }) => {
    const address = Uri.joinPath(Uri.parse(folder, true), path);
    try {
      return {
        path: address.toString(),
        text: new TextDecoder().decode(await workspace.fs.readFile(address)),
      };
    } catch (error) {
      if (error instanceof FileSystemError && /FileNotFound|FileNotADirectory|Unavailable/.test(error.code))
        return null;
      throw error;
    }
  });
}
