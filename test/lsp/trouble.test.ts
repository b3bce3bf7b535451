// Whatever an editor sends, the server answers and lives on.
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { after, before, describe, it } from "node:test";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { createProtocolConnection } from "vscode-languageserver-protocol/node";
import { serve } from "../../server/lsp/server.ts";
import { Editor, marked } from "./editor.ts";

const uri = "untitled:trouble";

describe("trouble from the editor", () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start();
  });
  after(async () => {
    await editor.assertAlive();
    assert.deepEqual(editor.shown, [], "something popped up");
    assert.equal(await editor.stop(), 0);
  });

  const ask = (method: string, params: unknown) =>
    editor.connection.sendRequest(method, params as object).then(
      (result) => ({ result }),
      (error) => ({ code: error.code as number }),
    );

  it("an unknown request is refused, an unknown notification passed over", async () => {
    assert.deepEqual(await ask("textDocument/astrology", {}), { code: -32601 });
    await editor.connection.sendNotification("telex/arrived", {});
    await editor.connection.sendNotification("$/who", {});
    await editor.assertAlive();
  });

  it("questions about a draft that is not open get an empty answer", async () => {
    const textDocument = { uri: "file:///nowhere.md" };
    const start = { line: 0, character: 0 };
    assert.deepEqual(await ask("textDocument/hover", { textDocument, position: start }), { result: null });
    assert.deepEqual(await ask("textDocument/diagnostic", { textDocument }), {
      result: { kind: "full", items: [] },
    });
    assert.deepEqual(
      await ask("textDocument/codeAction", {
        textDocument,
        range: { start, end: start },
        context: { diagnostics: [] },
      }),
      { result: [] },
    );
  });

  it("positions beyond the draft, before it, or no positions at all do no harm", async () => {
    await editor.open(uri, marked);
    const far = { line: 1e9, character: 1e9 };
    const odd: unknown[] = [
      far,
      { line: -1, character: -7 },
      { line: 0, character: 1e12 },
      { line: 0.5, character: 0.5 },
    ];
    for (const position of odd) {
      assert.ok("result" in (await ask("textDocument/hover", { textDocument: { uri }, position })));
      const range = { start: { line: 0, character: 0 }, end: position };
      const answer = await ask("textDocument/codeAction", {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      });
      assert.ok("result" in answer);
    }
    for (const position of [null, {}, "here", { line: "0", character: "0" }, { line: null, character: 0 }])
      assert.deepEqual(await ask("textDocument/hover", { textDocument: { uri }, position }), {
        result: null,
      });
    await editor.close(uri);
  });

  it("malformed questions are refused or answered with nothing", async () => {
    for (const method of [
      "textDocument/hover",
      "textDocument/codeAction",
      "textDocument/diagnostic",
      "workspace/textDocumentContent",
    ])
      for (const params of [undefined, null, [], {}, { textDocument: null }, { textDocument: { uri: 7 } }]) {
        const answer = await ask(method, params);
        assert.ok("code" in answer || answer.result === null || typeof answer.result === "object");
      }
    await editor.assertAlive();
  });

  it("malformed notifications are logged and passed over", async () => {
    await editor.open(uri, marked);
    for (const [method, params] of [
      [
        "textDocument/didOpen",
        { textDocument: { uri: "untitled:broken", languageId: "markdown", version: 1 } },
      ],
      ["textDocument/didOpen", {}],
      ["textDocument/didOpen", null],
      [
        "textDocument/didChange",
        { textDocument: { uri, version: 2 }, contentChanges: [{ range: 7, text: "x" }] },
      ],
      ["textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ text: 9 }] }],
      ["textDocument/didChange", { textDocument: { uri, version: 2 } }],
      [
        "textDocument/didChange",
        { textDocument: { uri: "file:///never-opened.md", version: 2 }, contentChanges: [] },
      ],
      ["textDocument/didClose", { textDocument: { uri: "file:///never-opened.md" } }],
      ["workspace/didChangeWatchedFiles", { changes: null }],
      ["workspace/didChangeConfiguration", null],
      ["$/cancelRequest", { id: 12345 }],
    ] as const)
      await editor.connection.sendNotification(method, params as object);
    assert.ok((await editor.diagnostics(uri)).length > 0, "the open draft is still known");
    await editor.close(uri);
    await editor.assertAlive();
    assert.ok(editor.logged.length > 0, "nothing was logged");
  });

  it("edits beyond the end of the draft are taken as edits at its end", async () => {
    await editor.open(uri, "The count began at noon.");
    await editor.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 10, character: 0 }, end: { line: 11, character: 0 } },
          text: `\n${marked}`,
        },
      ],
    });
    const [mark] = await editor.diagnostics(uri);
    assert.equal(mark!.range.start.line, 1);
    await editor.close(uri);
  });

  it("a draft opened twice is the one opened last; one closed twice stays closed", async () => {
    await editor.open(uri, marked);
    await editor.open(uri, "The count began at noon.\n", 1);
    assert.deepEqual(await editor.diagnostics(uri), []);
    await editor.close(uri);
    await editor.close(uri);
    assert.deepEqual(await editor.diagnostics(uri), []);
  });

  it("messages which are no JSON, or no messages, do not end the conversation", async () => {
    const send = (body: string) =>
      editor.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    for (const body of [
      "{ not json",
      "[]",
      "7",
      "null",
      '"hello"',
      '{"jsonrpc":"2.0"}',
      '{"jsonrpc":"2.0","id":1,"result":3}',
    ])
      send(body);
    send('{"jsonrpc":"2.0","method":"$/cancelRequest"}');
    await editor.assertAlive();
  });

  it("a payload as long as a novel is read, one as long as a library is declined with a remark", async () => {
    const novel = "The council met on Monday and agreed on a plan for the bridge.\n".repeat(8000);
    await editor.open(uri, `${novel}${marked}`);
    assert.ok((await editor.diagnostics(uri)).length > 0);
    await editor.close(uri);
    await editor.open(uri, "word ".repeat(2_000_001));
    const marks = await editor.diagnostics(uri);
    assert.deepEqual(
      marks.map(({ code }) => code),
      ["too-long"],
    );
    await editor.close(uri);
  });
});

describe("a fault of our own", () => {
  it("is logged, shown as a remark on the draft, and survived", async () => {
    const [up, down] = [new PassThrough(), new PassThrough()];
    let broken = true;
    const surroundings = {
      folders: { read: async () => null, parent: () => null, within: () => null },
      fileOf: () => null,
      today: () => "2025-12-04",
      addressOf: (path: string) => path,
      writer: () => "Ana",
      pageOf: () => null,
      async *draftsWithin() {},
      turn: () => new Promise<void>((resolve) => setImmediate(resolve)),
    };
    const { lint } = await import("../../server/lint.ts");
    serve(createConnection(ProposedFeatures.all, up, down), surroundings, (source, settings) => {
      if (broken) throw new Error("a bug");
      return lint(source, settings);
    });
    const editor = createProtocolConnection(down, up);
    const logged: string[] = [];
    editor.onNotification("window/logMessage", ({ message }) => {
      logged.push(message);
    });
    editor.listen();
    await editor.sendRequest("initialize", {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    const textDocument = { uri, languageId: "markdown", version: 1, text: marked };
    await editor.sendNotification("textDocument/didOpen", { textDocument });
    type Report = { items: { code: string }[] };
    const pull = () => editor.sendRequest<Report>("textDocument/diagnostic", { textDocument: { uri } });
    assert.deepEqual(
      (await pull()).items.map(({ code }) => code),
      ["unread"],
    );
    assert.match(logged.join("\n"), /a bug/);
    broken = false;
    await editor.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${marked}\n` }],
    });
    assert.ok((await pull()).items.every(({ code }) => code !== "unread"));
    editor.dispose();
  });
});
