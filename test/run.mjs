// Bundles the tests and runs them under node:test. Arguments narrow the run: `node test/run.mjs text lsp`.
import { spawnSync } from "node:child_process";
import { globSync } from "tinyglobby";

const build = spawnSync(process.execPath, ["esbuild.mjs", "tests"], { stdio: "inherit" });
if (build.status !== 0) process.exit(build.status ?? 1);
const wanted = process.argv.slice(2);
const files = globSync("dist/test/**/*.test.js").filter(
  (file) => wanted.length === 0 || wanted.some((word) => file.includes(word)),
);
if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(", ")}.`);
  process.exit(1);
}
process.exit(
  spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files.sort()], { stdio: "inherit" })
    .status ?? 1,
);
