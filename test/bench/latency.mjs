// What a keystroke costs: edits sent to the real server over a pipe, each timed until its diagnostics have come back.
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import rpc from "vscode-jsonrpc/node";

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = rpc;

const ours = ["dist/server.js", "--stdio"];

/** A server, ready for drafts; `ask` is the question for diagnostics, `memory` its resident megabytes. */
async function startServer(args) {
  const child = spawn(process.execPath, args, {
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
 * draft and kind, with p50, p95 and p99; the same of a server which knows the answers and reads nothing, as kind "floor"; and
 * our server's memory with all drafts open, and with ten of them.
 */
export async function measureLatency(texts, count) {
  const server = await startServer(ours);
  const answers = {};
  const rows = await timesOf(server, texts, count, (uri, items) => {
    answers[uri] = items;
  });
  const memory = server.memory();
  await server.stop();

  const known = join(tmpdir(), "sayswho-bench-answers.json");
  writeFileSync(known, JSON.stringify(answers));
  const echo = await startServer(["test/bench/echo.mjs", known]);
  const floors = await timesOf(echo, texts, count, () => {});
  await echo.stop();
  rmSync(known);

  const fresh = await startServer(ours);
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
  const withFloors = rows.flatMap((row) => {
    const floor = floors.find(({ name, kind }) => name === row.name && kind === "all");
    return row.kind === "all" ? [row, { ...floor, kind: "the protocol alone (floor)" }] : [row];
  });
  return { rows: withFloors, memory, ten };
}

const uriOf = (name) => pathToFileURL(`/tmp/sayswho-bench/${name}.md`).href;

/** The times of one server; `last` hears each draft's last answer. */
async function timesOf(server, texts, count, last) {
  const rows = [];
  for (const [name, text] of Object.entries(texts)) {
    const uri = uriOf(name);
    await server.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text },
    });
    const opened = performance.now();
    last(uri, (await server.ask(uri)).items);
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
  return rows;
}
