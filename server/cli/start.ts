// The command's first file, on each thread: starts the program from the code which was compiled before.
import { readFileSync, writeSync } from "node:fs";
import nodeModule from "node:module";
import { join } from "node:path";
import { version } from "../../package.json";
import { compile, keptAt, run } from "./compiled.ts";

function kept(): Buffer | undefined {
  try {
    return readFileSync(keptAt(__dirname));
  } catch {
    return undefined;
  }
}

/**
 * Has the engine work as suits a life of seconds. It waits before it optimises a function: in a run of seconds a thousand functions
 * are optimised, used a little, and found to have been optimised too soon. It compiles a pattern once, to machine code, where it would
 * interpret it first and compile it for its second use. And it soon makes more room for what is young, where it would look a dozen
 * times in the first draft for what is not needed any more.
 *
 * Set after the program is compiled, as compiled code fits only the flags it was made with; Node's own is no exception, so what a run
 * needs of Node's modules is loaded before. The first flag has had two names; an engine complains of one it does not know, so a later
 * one is left as it is.
 */
function tuneEngine(): void {
  const engine = Number.parseInt(process.versions.v8, 10);
  if (engine > 14) return;
  for (const name of ["node:os", "node:worker_threads"]) require(name);
  // Looked at, it is made, with all that it takes.
  void process.stdout;
  // Loads all of Node's streams, which the version alone need not wait for.
  const { setFlagsFromString } = require("node:v8") as typeof import("node:v8");
  setFlagsFromString(engine < 12 ? "--interrupt-budget=2000000" : "--invocation-count-for-turbofan=30000");
  setFlagsFromString("--no-regexp-tier-up");
  setFlagsFromString("--semi-space-growth-factor=8");
}

/** Tells the version where nothing else is asked for, as that needs no program. False where it could not be told. */
function toldVersion(): boolean {
  const [asked = "", ...more] = process.argv.slice(2);
  if (!/^(?:-V|--version)$/.test(asked) || more.length > 0) return false;
  try {
    writeSync(1, `${version}\n`);
    return true;
  } catch {
    // The program knows what to say of it.
    return false;
  }
}

function start(): void {
  const cachedData = kept();
  if (cachedData) {
    const program = compile(__dirname, cachedData);
    tuneEngine();
    run(program, __dirname);
  } else {
    tuneEngine();
    // Made for another engine than this one: from 22.1 on Node can keep what it compiles by itself.
    (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
    require(join(__dirname, "main.js"));
  }
}

if (!toldVersion()) start();
