// `npm run soak`: types 100,000 edits into 50 drafts through the real server. Its memory must stay flat, and a server
// which saw none of the typing must say the same of what was typed. `npm run soak -- 5000 10` types 5,000 into 10.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

const [edits = 100_000, drafts = 50] = process.argv.slice(2).map(Number);
const checkpoints = 10;
/** Edits between two questions for marks, as a typist's burst. */
const burst = 5;

const stories = readdirSync("test/drafts").map((file) => readFileSync(`test/drafts/${file}`, "utf8"));
const scraps = [
  ..."etaoin shrdlu.,“”’\n",
  "\n\n",
  "Officials said ",
  "“We can’t,” she said. ",
  "President Ana Obi ",
  "TK",
  "Kiev ",
];

// The same numbers in every run (mulberry32), so that what fails once fails again.
let seed = 20251125;
function below(limit) {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
}

async function start() {
  const child = spawn(process.execPath, ["--expose-gc", "dist/server.js", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const logged = [];
  connection.onNotification("window/logMessage", ({ message }) => logged.push(message));
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.listen();
  const capabilities = {
    workspace: { diagnostics: { refreshSupport: true } },
    textDocument: { diagnostic: {} },
  };
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification("initialized", {});
  return {
    child,
    logged,
    open: (uri, text) =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "markdown", version: 1, text },
      }),
    change: (uri, version, range, text) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      }),
    save: (uri) => connection.sendNotification("textDocument/didSave", { textDocument: { uri } }),
    marks: async (uri) =>
      (await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } })).items,
    async stop() {
      const gone = once(child, "exit");
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await gone;
      connection.dispose();
    },
  };
}

/** Resident memory of a process, in megabytes; null where the system does not tell it in /proc. */
function memoryOf({ pid }) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024);
  } catch {
    return null;
  }
}

function positionAt(text, offset) {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1).length };
}

const server = await start();
const desk = Array.from({ length: drafts }, (_, at) => ({
  uri: `untitled:draft-${at}`,
  text: stories[at % stories.length],
  version: 1,
  cursor: 0,
}));
for (const { uri, text } of desk) await server.open(uri, text);

/** A reporter types on, deletes, or moves to another place; one that has grown long is cut, so that all stay as they are. */
async function type(draft) {
  if (below(20) === 0) draft.cursor = below(draft.text.length + 1);
  const whole = (at) => (draft.text[at - 1] === "\r" && draft.text[at] === "\n" ? at + 1 : at);
  const start = whole(Math.min(draft.cursor, draft.text.length));
  const over = draft.text.length > 2500 ? 800 : below(6) === 0 ? below(12) : 0;
  const end = Math.max(start, whole(Math.min(draft.text.length, start + over)));
  const words = scraps[below(scraps.length)];
  const range = { start: positionAt(draft.text, start), end: positionAt(draft.text, end) };
  draft.text = draft.text.slice(0, start) + words + draft.text.slice(end);
  draft.cursor = start + words.length;
  await server.change(draft.uri, ++draft.version, range, words);
}

const memory = [];
let drift = 0;
const began = performance.now();
for (let done = 1; done <= edits; done++) {
  const draft = desk[below(drafts)];
  await type(draft);
  if (done % burst === 0) await server.marks(draft.uri);
  if (done % Math.ceil(edits / checkpoints) !== 0 && done !== edits) continue;
  const fresh = await start();
  for (const { uri, text } of desk) {
    await server.save(uri);
    await fresh.open(uri, text);
    await fresh.save(uri);
    try {
      assert.deepEqual(await server.marks(uri), await fresh.marks(uri));
    } catch (error) {
      drift++;
      console.error(`${uri} after ${done} edits: ${error.message}\n${JSON.stringify(text)}`);
    }
  }
  await fresh.stop();
  memory.push(memoryOf(server.child));
  const seconds = (performance.now() - began) / 1000;
  console.log(`${done} edits, ${seconds.toFixed(0)} s, ${memory.at(-1)} MB, ${drift} drafts adrift`);
}
await server.stop();

// What V8 takes before it collects in earnest is taken in the first third.
const [settled, last] = [Math.max(...memory.slice(0, Math.ceil(memory.length / 3))), memory.at(-1)];
const grown = settled > 0 && last > 1.25 * settled;
if (grown) console.error(`The server's memory has grown from ${settled} to ${last} MB.`);
if (server.logged.length > 0) console.error(`The server's log holds:\n${server.logged.join("\n")}`);
process.exitCode = grown || drift > 0 || server.logged.length > 0 ? 1 : 0;
