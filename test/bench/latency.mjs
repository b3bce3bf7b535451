// What a keystroke costs: edits sent to the real server over a pipe, each timed until its diagnostics have come back.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import rpc from "vscode-jsonrpc/node";

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = rpc;

/** The server, ready for drafts; `ask` is the question for diagnostics, `memory` its resident megabytes. */
async function startServer() {
  const child = spawn(process.execPath, ["dist/server.js", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  connection.onRequest("client/registerCapability", () => null);
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    // As VS Code, Neovim and Helix do, this editor tells when a file of the desk changes.
    capabilities: {
      textDocument: { diagnostic: {}, publishDiagnostics: {} },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    ask: (uri) => connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }),
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    async stop() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
      child.kill();
    },
  };
}

/** Positions of the edits, `edits` of each kind in turn: at the end, in the middle, a pasted paragraph and its undoing. */
function* editsOf(text, count) {
  const lines = text.split("\n");
  const last = { line: lines.length - 1, character: lines.at(-1).length };
  const long = lines.findIndex((line, at) => at >= lines.length / 2 && line.length > 80);
  const middle = { line: long, character: 40 };
  const words = " Officials there said the count was close, a person familiar with it said.";
  for (let at = 0; at < count; at++) {
    yield { kind: "end", start: { ...last, character: last.character + at }, text: words[at % words.length] };
  }
  for (let at = 0; at < count; at++)
    yield {
      kind: "middle",
      start: { ...middle, character: middle.character + at },
      text: words[at % words.length],
    };
  const paragraph = `The ministry${words}\n\n`;
  const top = { line: long, character: 0 };
  for (let at = 0; at < count; at++) {
    yield { kind: "paste", start: top, text: paragraph };
    yield { kind: "undo", start: top, end: { line: long + 2, character: 0 }, text: "" };
  }
}

const percentile = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];

/**
 * Times `count` edits of each kind in drafts of the given texts (name → text), each after a warming up. Milliseconds, by
 * draft and kind, with p50, p95 and p99; and the server's memory with all drafts open, and with ten of them.
 */
export async function measureLatency(texts, count) {
  const server = await startServer();
  const rows = [];
  const uriOf = (name) => pathToFileURL(`/tmp/sayswho-bench/${name}.md`).href;
  for (const [name, text] of Object.entries(texts)) {
    const uri = uriOf(name);
    await server.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text },
    });
    const opened = performance.now();
    await server.ask(uri);
    const first = performance.now() - opened;
    let version = 1;
    const byKind = new Map();
    for (const [round, edits] of [Math.ceil(count / 2), count].entries())
      for (const { kind, start, end = start, text: typed } of editsOf(text, edits)) {
        // The second round types where the first has ended: one text more, which changes nothing of what is measured.
        const from = performance.now();
        server.connection.sendNotification("textDocument/didChange", {
          textDocument: { uri, version: ++version },
          contentChanges: [{ range: { start, end }, text: typed }],
        });
        await server.ask(uri);
        if (round === 0) continue;
        byKind.set(kind, [...(byKind.get(kind) ?? []), performance.now() - from]);
      }
    byKind.set("all", [...byKind.values()].flat());
    for (const [kind, times] of byKind) {
      times.sort((a, b) => a - b);
      rows.push({
        name,
        kind,
        first,
        p50: percentile(times, 0.5),
        p95: percentile(times, 0.95),
        p99: percentile(times, 0.99),
      });
    }
  }
  const memory = server.memory();
  await server.stop();

  const fresh = await startServer();
  const [text] = Object.values(texts).slice(1);
  for (let at = 0; at < 10; at++) {
    const uri = uriOf(`ten-${at}`);
    await fresh.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text },
    });
    await fresh.ask(uri);
  }
  const ten = fresh.memory();
  await fresh.stop();
  return { rows, memory, ten };
}
