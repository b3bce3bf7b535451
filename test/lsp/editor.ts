// An editor at the other end of a real pipe: starts dist/server.js as any editor would and speaks the protocol to it.
import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";

/** What a full-grown editor says of itself. */
export const everything: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    textDocumentContent: {},
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      versionSupport: true,
    },
    hover: { contentFormat: ["markdown", "plaintext"] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix"] } } },
  },
};

/** What the barest of editors says of itself: nothing. */
export const nothing: ClientCapabilities = {};

export interface Start {
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  /** Answers the server's questions for settings; an editor without it offers none. */
  readonly settings?: (uri: string | undefined) => unknown;
  readonly folders?: readonly string[];
  readonly processId?: number | null;
  readonly command?: readonly string[];
}

export class Editor {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly logged: string[] = [];
  /** Messages which would have popped up before the reporter's eyes. */
  readonly shown: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  refreshed = 0;
  agreed!: InitializeResult;
  readonly #texts = new Map<string, { text: string; version: number }>();
  readonly #listeners = new Set<() => void>();

  private constructor(command: readonly string[]) {
    assert.ok(existsSync("dist/server.js"), "dist/server.js is missing; run “npm run build” first");
    this.process = spawn(process.execPath, [...command], { stdio: "pipe" });
    this.connection = createProtocolConnection(this.process.stdout, this.process.stdin);
    this.process.stderr.on("data", (words) => this.logged.push(`stderr: ${words}`));
    this.connection.onNotification("window/logMessage", ({ message }) => this.#note(this.logged, message));
    this.connection.onNotification("window/showMessage", ({ message }) => this.#note(this.shown, message));
    this.connection.onRequest("window/showMessageRequest", ({ message }) => {
      this.#note(this.shown, message);
      return null;
    });
    this.connection.onNotification("textDocument/publishDiagnostics", (sent) =>
      this.#note(this.published, sent),
    );
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshed++;
      this.#wake();
      return null;
    });
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.listen();
  }

  static async start({
    capabilities = everything,
    options,
    settings,
    folders,
    processId = process.pid,
    command = [resolve("dist/server.js"), "--stdio"],
  }: Start = {}): Promise<Editor> {
    const editor = new Editor(command);
    if (settings)
      editor.connection.onRequest("workspace/configuration", ({ items }) =>
        Promise.all(items.map(({ scopeUri }: { scopeUri?: string }) => settings(scopeUri))),
      );
    editor.agreed = await editor.connection.sendRequest("initialize", {
      processId,
      rootUri: null,
      capabilities: settings
        ? { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } }
        : capabilities,
      initializationOptions: options,
      workspaceFolders: folders ? folders.map((uri) => ({ uri, name: uri })) : null,
    });
    await editor.connection.sendNotification("initialized", {});
    return editor;
  }

  #note<T>(list: T[], item: T): void {
    list.push(item);
    this.#wake();
  }

  #wake(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Waits for something the server sends by itself. */
  async until<T>(seen: () => T | undefined, what: string, ms = 5000): Promise<T> {
    return new Promise((done, fail) => {
      const look = () => {
        const value = seen();
        if (value === undefined) return;
        clearTimeout(timer);
        this.#listeners.delete(look);
        done(value);
      };
      const timer = setTimeout(() => {
        this.#listeners.delete(look);
        fail(new Error(`waited in vain for ${what}; the log says: ${this.logged.join("\n")}`));
      }, ms);
      this.#listeners.add(look);
      look();
    });
  }

  textOf(uri: string): string {
    return this.#texts.get(uri)!.text;
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    this.#texts.set(uri, { text, version });
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version, text },
    });
  }

  /** Edits a draft: UTF-16 offsets, each edit counted from the one before, all in one message. */
  async edit(uri: string, ...edits: readonly { start: number; end: number; text: string }[]): Promise<void> {
    const held = this.#texts.get(uri)!;
    const contentChanges = edits.map(({ start, end, text }) => {
      const range = { start: positionAt(held.text, start), end: positionAt(held.text, end) };
      held.text = held.text.slice(0, start) + text + held.text.slice(end);
      return { range, text };
    });
    held.version++;
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: held.version },
      contentChanges,
    });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    assert.equal(report.kind, "full");
    return report.kind === "full" ? report.items : [];
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position });
  }

  async actions(uri: string, range: Range, diagnostics: readonly Diagnostic[] = []): Promise<CodeAction[]> {
    return (
      (await this.connection.sendRequest("textDocument/codeAction", {
        textDocument: { uri },
        range,
        context: { diagnostics },
      })) ?? []
    );
  }

  /** The server still answers: it knows this draft and has marks to show. */
  async assertAlive(): Promise<void> {
    const uri = `untitled:alive-${Math.random()}`;
    await this.open(uri, marked);
    assert.ok((await this.diagnostics(uri)).length > 0, "the server no longer marks anything");
    await this.close(uri);
  }

  /** Takes leave as the protocol asks; resolves to the exit code. */
  async stop(): Promise<number | null> {
    const gone = once(this.process, "exit");
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const [code] = await gone;
    this.connection.dispose();
    return code;
  }

  /** Ends a server which a test has left in the middle of something. */
  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }
}

/** The message of a diagnostic; the protocol would let a server send Markdown there, ours sends words. */
export function messageOf({ message }: Diagnostic): string {
  assert.equal(typeof message, "string");
  return message as string;
}

/** A draft in which there is something to ask, whatever the house. */
export const marked = "Mayor Ana Obi met the council. According to recent reports, the talks failed.\n";

/** Where an offset lies, told by counting: lines end at CR LF, LF or CR. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** The offset of a position; the inverse of `positionAt`. */
export function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let passed = 0; passed < line; passed++) {
    const end = /\r\n|\n|\r/.exec(text.slice(start))!;
    start += end.index + end[0].length;
  }
  return start + character;
}

/** The draft after an edit the server proposed. */
export function applied(text: string, uri: string, edit: WorkspaceEdit | undefined): string {
  const edits: TextEdit[] = [...(edit?.changes?.[uri] ?? [])];
  for (const change of edit?.documentChanges ?? [])
    if ("textDocument" in change && "edits" in change && change.textDocument.uri === uri)
      for (const one of change.edits) if ("newText" in one) edits.push(one);
  return edits
    .map(({ range, newText }) => ({
      start: offsetAt(text, range.start),
      end: offsetAt(text, range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end, newText }) => words.slice(0, start) + newText + words.slice(end), text);
}
