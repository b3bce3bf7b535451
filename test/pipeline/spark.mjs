// `npm run test:spark`: 20,000 drafts through Spark's rdd.pipe and through GNU parallel, held against one process.
// Installs PySpark into a throw-away environment. Says what is missing, and ends with 0, where Python or Java are not there.
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";

const count = 20_000;
const cli = resolve("dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "sayswho-spark-"));
const has = (command, ...args) => !spawnSync(command, args, { stdio: "ignore" }).error;

/** The answers by id, as the lines they are. */
function byId(text) {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.sort((a, b) => JSON.parse(a).id - JSON.parse(b).id);
}

function compare(name, text, expected) {
  const answers = byId(text);
  const wrong = answers.findIndex((line, index) => line !== expected[index]);
  if (answers.length !== expected.length || wrong >= 0) {
    console.error(`${name}: ${answers.length} answers; the first that differs: ${answers[wrong] ?? "none"}`);
    process.exitCode = 1;
  } else console.log(`${name}: ${answers.length} answers, the same as those of one process.`);
}

function timed(name, act) {
  const started = performance.now();
  const result = act();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

try {
  const input = join(folder, "archive.jsonl");
  const leads = [
    "The bridge will close in May, officials said.",
    "Sales rose TK% last year, Tom Hale said.",
    "The mayor went to Kiev on Tuesday amid growing concern.",
    "Rain fell on the harbour town of Ostwick, the port authority said in a statement.",
  ];
  const rows = Array.from({ length: count }, (_, id) => {
    const text = [`Story ${id} of the day.`, ...leads.slice(id % 4), ...leads.slice(0, id % 4)].join("\n\n");
    return `${JSON.stringify({ id, text, date: "2025-12-04" })}\n`;
  });
  writeFileSync(input, rows.join(""));

  const run = (jobs) => {
    const stdin = openSync(input, "r");
    const args = [cli, "--stdin-jsonl", "--fail-on", "never", "--jobs", String(jobs)];
    const { status, stdout } = spawnSync(process.execPath, args, {
      stdio: [stdin, "pipe", "inherit"],
      maxBuffer: 1e9,
    });
    closeSync(stdin);
    if (status !== 0) throw new Error(`sayswho ended with ${status}`);
    return stdout.toString("utf8");
  };
  const expected = byId(timed("One process, one thread", () => run(1)));
  const cores = cpus().length;
  compare(
    "All cores",
    timed(`One process, ${cores} threads`, () => run(cores)),
    expected,
  );

  const command = `${process.execPath} ${cli} --stdin-jsonl --jobs 1 --fail-on never`;
  if (has("parallel", "--version")) {
    const args = ["--pipepart", "-a", input, "--block", "1M", "--keep-order", command];
    const text = timed("GNU parallel", () =>
      execFileSync("parallel", args, { maxBuffer: 1e9, encoding: "utf8" }),
    );
    compare("GNU parallel", text, expected);
  } else console.error("GNU parallel is not installed; it is passed over.");

  const python = ["python3", "python"].find((name) => has(name, "--version"));
  if (python === undefined || !has("java", "-version")) {
    console.error("Python or Java is not installed; Spark is passed over.");
  } else {
    const environment = join(folder, "python");
    execFileSync(python, ["-m", "venv", environment], { stdio: "inherit" });
    const installed = join(environment, "bin", "python");
    timed("Installing PySpark", () =>
      execFileSync(installed, ["-m", "pip", "install", "--quiet", "pyspark<4"], { stdio: "inherit" }),
    );
    const script = join(folder, "archive.py");
    writeFileSync(
      script,
      `import sys
from pyspark import SparkContext
context = SparkContext("local[*]", "sayswho")
context.setLogLevel("ERROR")
rows = context.textFile(sys.argv[1], minPartitions=8)
rows.pipe(sys.argv[2], checkCode=True).saveAsTextFile(sys.argv[3])
context.stop()
`,
    );
    const output = join(folder, "answers");
    timed("Spark", () =>
      execFileSync(installed, [script, input, command, output], { stdio: ["ignore", "ignore", "pipe"] }),
    );
    const parts = execFileSync("sh", ["-c", `cat "${output}"/part-*`], { maxBuffer: 1e9, encoding: "utf8" });
    compare("Spark", parts, expected);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
