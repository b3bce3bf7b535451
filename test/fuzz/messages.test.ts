// Whatever an editor sends, in whatever order: the server answers, lives on, and is right about the next draft.
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import fc from "fast-check";
import { CancellationTokenSource } from "vscode-languageserver-protocol/node";
import { Editor, marked } from "../lsp/editor.ts";
import { budget } from "./budget.ts";
import { copy } from "./copy.ts";

const uris = [
  "untitled:one",
  "file:///desk/two.md",
  "file:///desk/.sayswho.jsonc",
  "vscode-vfs://github/desk/three.md",
  "",
  "::",
  "file:///%zz",
];
const uri = fc.constantFrom(...uris);
const number = fc.oneof(fc.nat(5), fc.constantFrom(-1, 0.5, 1e9, 2 ** 31, 2 ** 53, null, "0"));
const position = fc.record({ line: number, character: number }, { requiredKeys: [] });
const range = fc.record({ start: position, end: position }, { requiredKeys: [] });
const anything = fc.oneof(fc.anything({ maxDepth: 2 }).map(plain), position, uri);

/** What JSON can carry of a value. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return null;
  }
}

const textDocument = fc.record(
  { uri, version: number, languageId: fc.constantFrom("markdown", "plaintext", "klingon"), text: copy },
  { requiredKeys: ["uri"] },
);
const change = fc.record(
  { range: fc.option(range), text: fc.oneof(copy, fc.constantFrom("", "x", null, 7)) },
  { requiredKeys: [] },
);

const notification = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      method: fc.constant("textDocument/didOpen"),
      params: fc.record({ textDocument }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      method: fc.constant("textDocument/didChange"),
      params: fc.record(
        { textDocument, contentChanges: fc.array(change, { maxLength: 4 }) },
        { requiredKeys: [] },
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      method: fc.constantFrom(
        "textDocument/didClose",
        "textDocument/didSave",
        "sayswho/check",
        "workspace/didChangeWatchedFiles",
        "workspace/didChangeConfiguration",
        "workspace/didRenameFiles",
        "workspace/didDeleteFiles",
        "$/cancelRequest",
        "$/setTrace",
        "initialized",
        "no/such",
      ),
      params: fc.oneof(
        fc.record({ textDocument }),
        fc.record({ id: fc.nat(40) }),
        fc.record({ changes: fc.array(fc.record({ uri, type: number })) }),
        fc.record({ settings: fc.record({ sayswho: anything }) }),
        anything,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constant("sayswho/cursor"),
      params: fc.record({ uri, position }, { requiredKeys: [] }),
    }),
  },
);

const request = fc.record({
  ask: fc.constantFrom(
    "textDocument/diagnostic",
    "textDocument/hover",
    "textDocument/codeAction",
    "textDocument/completion",
    "textDocument/documentSymbol",
    "textDocument/definition",
    "textDocument/references",
    "textDocument/documentHighlight",
    "textDocument/prepareRename",
    "textDocument/rename",
    "textDocument/codeLens",
    "workspace/executeCommand",
    "workspace/textDocumentContent",
    "no/such",
  ),
  params: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record(
        {
          textDocument,
          position,
          range,
          context: fc.record(
            { diagnostics: fc.array(anything, { maxLength: 2 }), only: anything },
            { requiredKeys: [] },
          ),
          newName: copy,
          previousResultId: fc.constantFrom("1", "x"),
        },
        { requiredKeys: ["textDocument"] },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          command: fc.constantFrom("sayswho.server.dismiss", "sayswho.server.turnOff", "x"),
          arguments: fc.array(anything, { maxLength: 4 }),
        },
        { requiredKeys: ["command"] },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        uri: fc.constantFrom("sayswho:/title-mismatch.md", "sayswho:/../../etc/passwd", "x"),
      }),
    },
    { weight: 1, arbitrary: anything },
  ),
  withdrawn: fc.boolean(),
});

const raw = fc.record({
  raw: fc.oneof(
    fc.constantFrom(
      "{",
      "[]",
      "null",
      "7",
      '{"jsonrpc":"1.0"}',
      '{"jsonrpc":"2.0","id":{},"method":"x"}',
      '{"id":99,"result":1}',
      `[${"[".repeat(5000)}`,
    ),
    fc.string({ unit: "binary" }),
  ),
});

let editor: Editor;
let expected: string;
before(async () => {
  editor = await Editor.start();
  expected = await marksOf("untitled:control");
});
after(async () => {
  assert.equal(await editor.stop(), 0);
});

async function marksOf(address: string): Promise<string> {
  await editor.open(address, marked);
  const marks = JSON.stringify(await editor.diagnostics(address));
  await editor.close(address);
  return marks.replaceAll(address, "");
}

it("the server answers every question and still reads an ordinary draft aright", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          { weight: 5, arbitrary: notification },
          { weight: 5, arbitrary: request },
          { weight: 1, arbitrary: raw },
        ),
        { maxLength: 12 },
      ),
      async (messages) => {
        const answers: Promise<unknown>[] = [];
        for (const message of messages)
          if ("raw" in message)
            editor.process.stdin.write(
              `Content-Length: ${Buffer.byteLength(message.raw)}\r\n\r\n${message.raw}`,
            );
          else if ("method" in message)
            await editor.connection.sendNotification(message.method, message.params as object);
          else {
            const { ask, params, withdrawn } = message;
            const source = new CancellationTokenSource();
            answers.push(
              editor.connection.sendRequest(ask, params as object, source.token).catch(() => null),
            );
            if (withdrawn) source.cancel();
          }
        await Promise.all(answers);
        // Settings pushed on the way may have turned the desk off.
        await editor.connection.sendNotification("workspace/didChangeConfiguration", {
          settings: { sayswho: {} },
        });
        assert.equal(await marksOf(`untitled:after-${++run}`), expected.replaceAll("untitled:control", ""));
        for (const address of uris)
          await editor.connection.sendNotification("textDocument/didClose", {
            textDocument: { uri: address },
          });
        assert.equal(editor.process.exitCode, null);
      },
    ),
    budget(120),
  );
});
