// `npm run coverage`: which lines of the core's rooms the tests reach that run in one process with them, room by room. Ends
// with 1 where a room has fewer than 95 in a hundred. The lines nobody reaches are named: test them, or delete them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CoverageReport } from "monocart-coverage-reports";
import { globSync } from "tinyglobby";

const least = 95;

const rooms = {
  text: /^server\/text\//,
  facts: /^server\/facts\//,
  roster: /^server\/roster\//,
  rules: /^server\/rules\//,
  "lint, settings, decisions, terms, ledger, fixes": /^server\/[a-z]+\.ts$/,
};

const folder = mkdtempSync(join(tmpdir(), "sayswho-coverage-"));
try {
  const build = spawnSync(process.execPath, ["esbuild.mjs", "tests"], { stdio: "inherit" });
  if (build.status !== 0) process.exit(build.status ?? 1);
  const files = globSync(
    ["server/**/*", "test/rules/**/*", "test/corpus/**/*", "test/fuzz/{drafts,files}*"].map(
      (one) => `dist/test/${one}.test.js`,
    ),
    {
      expandDirectories: false,
    },
  );
  const raw = join(folder, "raw");
  const { status } = spawnSync(process.execPath, ["--test", "--test-reporter=dot", ...files.sort()], {
    stdio: "inherit",
    env: { ...process.env, NODE_V8_COVERAGE: raw },
  });
  if (status !== 0) process.exitCode = 1;

  const report = new CoverageReport({
    outputDir: join(folder, "report"),
    reports: ["json-summary"],
    entryFilter: ({ url }) => url.includes("/dist/test/"),
    sourceFilter: (path) =>
      Object.values(rooms).some((room) => room.test(path)) && !path.endsWith(".test.ts"),
    logging: "error",
  });
  await report.addFromDir(raw);
  const found = await report.generate();
  for (const [name, room] of Object.entries(rooms)) {
    const sources = found.files.filter(({ sourcePath }) => room.test(sourcePath));
    const sum = (key) => sources.reduce((total, { summary }) => total + summary.lines[key], 0);
    const percent = (100 * sum("covered")) / sum("total");
    console.log(`${name}: ${percent.toFixed(1)}% of ${sum("total")} lines`);
    if (!(percent >= least)) process.exitCode = 1;
    for (const { sourcePath, data } of sources) {
      const missed = Object.entries(data.lines).flatMap(([line, hits]) => (hits === 0 ? [line] : []));
      if (missed.length > 0) console.log(`  ${sourcePath}: ${missed.join(" ")}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
