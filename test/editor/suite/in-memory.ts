// Folders which lie on no disk.
import * as vscode from "vscode";

/** A few files which lie nowhere. */
export class InMemory implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readonly #files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.#textAt(path).length };
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    return new TextEncoder().encode(this.#textAt(path));
  }

  #textAt(path: string): string {
    const text = this.#files[path];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return text;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}
