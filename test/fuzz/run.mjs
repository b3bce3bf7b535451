// `npm run fuzz`: makes up drafts, edits, messages, rows and desk files for ten minutes; `npm run fuzz -- 60` for an hour.
// A find is printed with its seed and what it shrank to; keep it among the finds of its test.
import { spawnSync } from "node:child_process";
import { globSync } from "tinyglobby";

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) {
  console.error("How many minutes? Write a number, such as: npm run fuzz -- 10");
  process.exit(2);
}
const build = spawnSync(process.execPath, ["esbuild.mjs", "tests"], { stdio: "inherit" });
if (build.status !== 0) process.exit(build.status ?? 1);
const files = globSync(["dist/test/test/fuzz/*.test.js", "dist/test/test/lsp/edits.test.js"]).sort();
// The files run side by side, their properties one after the other: drafts.test.ts has three, files.test.ts eight.
const share = minutes / 8;
const { status } = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files], {
  stdio: "inherit",
  env: { ...process.env, SAYSWHO_FUZZ_MINUTES: String(share) },
});
process.exit(status ?? 1);
