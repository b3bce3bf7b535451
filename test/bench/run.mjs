// What Sayswho costs, beside its peers on the same texts in the same run: `npm run bench`. Prints one Markdown page.
// Ratios count, not milliseconds: whatever else the machine does slows all alike. Runs are taken in turns and the least is
// kept, as other work only ever adds. `node test/bench/run.mjs --runs 5 --edits 50 --no-peers --no-growth` makes it shorter.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { corpusOf, draftOf } from "./corpus.mjs";
import { growth } from "./growth.mjs";
import { measureLatency } from "./latency.mjs";
import { installPeers, peersOn } from "./peers.mjs";

const { values: given } = parseArgs({
  options: {
    runs: { type: "string", default: "9" },
    edits: { type: "string", default: "100" },
    megabytes: { type: "string", default: "2" },
    peers: { type: "boolean", default: true },
    growth: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const runs = Number(given.runs);
const probe = resolve("test/bench/probe.cjs");
const cli = resolve("dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "sayswho-bench-"));
const say = (line = "") => console.log(line);

/** Runs commands in turns; the least wall and CPU time in milliseconds, and the least peak memory in MB, of each. */
function measure(commands, times) {
  const least = commands.map(() => ({ wall: Infinity, cpu: Infinity, memory: Infinity }));
  for (let run = 0; run < times; run++)
    commands.forEach(({ command, args, input = "", cwd = folder, ok = [0] }, index) => {
      const isNode = command === process.execPath;
      const start = process.hrtime.bigint();
      const ended = spawnSync(command, isNode ? ["--require", probe, ...args] : args, {
        input,
        cwd,
        encoding: "utf8",
        maxBuffer: 1 << 30,
        stdio: ["pipe", "pipe", "pipe", ...(isNode ? ["pipe"] : [])],
      });
      const wall = Number(process.hrtime.bigint() - start) / 1e6;
      if (!ok.includes(ended.status) && ok.length > 0)
        throw new Error(
          `${command} ${args.slice(0, 3).join(" ")} ended with ${ended.status}: ${ended.stderr}`,
        );
      const [cpu, memory] = isNode ? ended.output[3].split(" ").map(Number) : [NaN, NaN];
      const best = least[index];
      best.wall = Math.min(best.wall, wall);
      best.cpu = Number.isNaN(cpu) ? cpu : Math.min(best.cpu, cpu);
      best.memory = Number.isNaN(memory) ? memory : Math.min(best.memory, memory);
    });
  return least;
}

const cell = (number, digits = 1) => (Number.isFinite(number) ? number.toFixed(digits) : "–");

function table(head, rows) {
  say(`| ${head.join(" | ")} |`);
  say(`|---|${"--:|".repeat(head.length - 1)}`);
  for (const row of rows) say(`| ${row.join(" | ")} |`);
  say();
}

const node = (name, args, more = {}) => ({ name, command: process.execPath, args, ...more });
const check = [cli, "check", "--no-config", "--as-of", "2025-12-04", "--fail-on", "never"];
const peers = given.peers ? installPeers(folder, say) : [];

say(`# Bench`);
say();
say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; least of ${runs} runs taken in turns.`,
);
say();

const draft = resolve("test/drafts/founding.md");
const bare = "The vote was close. The count began at noon.\n";
const titled = "Russian President Vladimir Putin was close. The count began at noon.\n";
const cold = [
  node("node -e 0 (floor)", ["-e", "0"]),
  node("sayswho -V", [cli, "-V"]),
  node("sayswho, founding draft", [...check, draft]),
  node("sayswho, no title in the draft", [...check, "-"], { input: bare }),
  node("sayswho, one title: opens the roster", [...check, "-"], { input: titled }),
  ...peers.flatMap((peer) => peersOn(peer, [draft], folder)),
];
say(`## Cold start, ${readFileSync(draft).length} bytes`);
say();
const times = measure(cold, runs);
table(
  ["tool", "wall ms", "CPU ms", "peak MB", "wall, of node -e 0"],
  cold.map(({ name }, at) => [
    name,
    cell(times[at].wall),
    cell(times[at].cpu),
    cell(times[at].memory),
    cell(times[at].wall / times[0].wall, 2),
  ]),
);
say(
  `The roster adds ${cell(times[4].wall - times[3].wall)} ms wall and ${cell(times[4].memory - times[3].memory)} MB to a cold start.`,
);
say();

/** Whole processes over files: each peer on as much of the corpus as it reads in reasonable time, Sayswho on the same. */
function throughput(title, texts) {
  const home = join(folder, title.replaceAll(" ", "-"));
  mkdirSync(home, { recursive: true });
  const files = texts.map((text, at) => {
    const file = join(home, `${String(at).padStart(4, "0")}.md`);
    writeFileSync(file, text);
    return file;
  });
  const rows = [];
  const shares = new Map();
  for (const peer of [null, ...peers]) {
    const share = files.slice(0, Math.max(1, Math.ceil(files.length * (peer?.share ?? 1))));
    const bytes = share.reduce((sum, _, at) => sum + Buffer.byteLength(texts[at]), 0);
    const commands = [
      node("sayswho", [...check, "-f", "compact", ...share]),
      node("reading the files (floor)", [
        "-e",
        "process.argv.slice(1).map((f) => require('fs').readFileSync(f))",
        ...share,
      ]),
      ...(peer ? peersOn(peer, share, folder) : []),
    ];
    const [own, floor, other] = measure(commands, peer ? 1 : Math.min(3, runs));
    const speed = (ms) => bytes / 1e3 / ms;
    if (!peer) {
      rows.push([
        "reading the files (floor)",
        `${share.length}`,
        cell(speed(floor.wall), 2),
        cell(floor.memory),
        "",
      ]);
      rows.push(["sayswho", `${share.length}`, cell(speed(own.wall), 2), cell(own.memory), "1"]);
    } else {
      shares.set(peer.name, own.wall);
      rows.push([
        peer.name,
        `${share.length}`,
        cell(speed(other.wall), 3),
        cell(other.memory),
        cell(other.wall / own.wall, 1),
      ]);
    }
  }
  say(`## Throughput: ${title}`);
  say();
  table(["tool", "files", "MB/s, whole process", "peak MB", "Sayswho is so many times as fast"], rows);
}

throughput("drafts the bench makes", corpusOf(Number(given.megabytes) * 1e6));
const noise = resolve("../shared/bench/noise.jsonl");
if (existsSync(noise))
  throughput(
    "real articles",
    readFileSync(noise, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).text),
  );

const lengths = { "3 KB": 3_000, "6 KB": 6_000, "30 KB": 30_000, "100 KB": 100_000 };
const drafts = Object.fromEntries(Object.entries(lengths).map(([name, bytes]) => [name, draftOf(bytes)]));
const { rows, memory, ten } = await measureLatency(drafts, Number(given.edits));
say("## One edit through the server, over a pipe, to its diagnostics");
say();
table(
  ["draft", "edit", "p50 ms", "p95 ms", "p99 ms"],
  rows.map(({ name, kind, p50, p95, p99 }) => [name, kind, cell(p50, 2), cell(p95, 2), cell(p99, 2)]),
);
const middle = (name) => rows.find((row) => row.name === name && row.kind === "all").p50;
say(
  `An edit of the 100 KB draft costs ${cell(middle("100 KB") / middle("6 KB"))} times one of the 6 KB draft.`,
);
say(
  `The server holds ${cell(memory, 0)} MB after these edits, ${cell(ten, 0)} MB with ten drafts of 6 KB open.`,
);
if (given.growth) {
  say();
  say("## Four times the text");
  say();
  await growth(say);
}
rmSync(folder, { recursive: true, force: true });
