// The program as this Node compiled it before: what the build kept spares each start the reading of a megabyte of code.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/** Where code compiled by an engine like this one is kept. The engine itself refuses what does not fit it. */
export function keptAt(folder: string): string {
  return join(folder, `main.${process.versions.v8.replace(/-.*/, "")}-${process.arch}.cache`);
}

/** `main.js` of a folder, as compiled before where that is given. */
export function compile(folder: string, cachedData: Buffer | undefined): Script {
  // The build writes it in plain ASCII.
  const source = readFileSync(join(folder, "main.js"), "latin1");
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    // Compiled code holds the name: a path would make it another in every folder.
    filename: "main.js",
    ...(cachedData ? { cachedData } : {}),
  });
}

/** Runs a compiled program as Node would run the module. */
export function run(script: Script, folder: string): void {
  const main = script.runInThisContext() as (...given: unknown[]) => void;
  main(module.exports, require, module, join(folder, "main.js"), folder);
}
