// A desk's folder on disk, with an editor in it which writes down at once what the server has it change.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ClientCapabilities, WorkspaceEdit } from "vscode-languageserver-protocol/node";
import { applied, Editor, everything, type Start } from "./editor.ts";

/** An editor which makes files and applies edits. */
export const writes: ClientCapabilities = {
  ...everything,
  workspace: {
    ...everything.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
};

export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "sayswho-desk-"));
  #editor: Editor | undefined;

  /** The address of a file of the desk. */
  uri(...path: readonly string[]): string {
    return pathToFileURL(join(this.folder, ...path)).href;
  }

  /** Puts a file there, as somebody else would. */
  write(path: string, text: string): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return this.uri(path);
  }

  /** The text of a file, or null where there is none. */
  read(path: string): string | null {
    const file = join(this.folder, path);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  }

  async editor(start: Start = {}): Promise<Editor> {
    this.#editor?.kill();
    this.#editor = await Editor.start({ capabilities: writes, folders: [this.uri()], ...start });
    this.#editor.connection.onRequest("workspace/applyEdit", ({ edit }) => {
      writeDown(edit);
      return { applied: true };
    });
    return this.#editor;
  }

  close(): void {
    this.#editor?.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Makes an edit on disk, as an editor would which saves what it changes. */
function writeDown({ documentChanges = [] }: WorkspaceEdit): void {
  for (const change of documentChanges) {
    const uri = "uri" in change ? change.uri : "textDocument" in change ? change.textDocument.uri : "";
    const path = fileURLToPath(uri);
    mkdirSync(dirname(path), { recursive: true });
    if ("kind" in change) writeFileSync(path, "", { flag: "a" });
    else writeFileSync(path, applied(readFileSync(path, "utf8"), uri, { documentChanges: [change] }));
  }
}
