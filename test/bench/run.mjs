// What a cold start costs, and what the roster adds to it: `npm run bench`. Ratios are against `node -e 0`, the cost of
// Node itself on the machine at hand. Runs are taken in turns and the least is kept, as other work only ever adds.
import { spawnSync } from "node:child_process";

const runs = Number(process.argv[2] ?? 15);
const bare = "The vote was close. The count began at noon.\n";
const titled = "Russian President Vladimir Putin was close. The count began at noon.\n";
const check = ["dist/cli.js", "check", "--no-config", "--as-of", "2025-12-04", "--fail-on", "never", "-"];
const cases = [
  { name: "node -e 0", args: ["-e", "0"], input: "" },
  { name: "sayswho -V", args: ["dist/cli.js", "-V"], input: "" },
  { name: "check, no title in the draft", args: check, input: bare },
  { name: "check, one title (opens the roster)", args: check, input: titled },
];

const least = cases.map(() => ({ wall: Infinity, cpu: Infinity, memory: Infinity }));
for (let run = 0; run < runs; run++)
  cases.forEach(({ args, input }, index) => {
    const start = process.hrtime.bigint();
    const { status, output, stderr } = spawnSync(
      process.execPath,
      ["--require", "./test/bench/probe.cjs", ...args],
      { input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe", "pipe"] },
    );
    const wall = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
    const [cpu, memory] = output[3].split(" ").map(Number);
    const best = least[index];
    best.wall = Math.min(best.wall, wall);
    best.cpu = Math.min(best.cpu, cpu);
    best.memory = Math.min(best.memory, memory);
  });

const [node] = least;
console.log(
  `${"least of".padEnd(9)}${runs} runs`.padEnd(38),
  "wall ms   cpu ms   memory MB   of node: wall   cpu",
);
cases.forEach(({ name }, index) => {
  const { wall, cpu, memory } = least[index];
  const cells = [wall.toFixed(1).padStart(7), cpu.toFixed(1).padStart(8), memory.toFixed(1).padStart(11)];
  console.log(
    name.padEnd(38),
    cells.join(" "),
    (wall / node.wall).toFixed(2).padStart(14),
    (cpu / node.cpu).toFixed(2).padStart(6),
  );
});
const [, , without, withTitle] = least;
console.log(
  `The roster adds ${(withTitle.wall - without.wall).toFixed(1)} ms wall, ${(withTitle.cpu - without.cpu).toFixed(1)} ms CPU, ${(withTitle.memory - without.memory).toFixed(1)} MB.`,
);
