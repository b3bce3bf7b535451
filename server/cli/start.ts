// The command's first file, on each thread: starts the program from the code which was compiled before.
import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import { join } from "node:path";
import { compile, keptAt, run } from "./compiled.ts";

function kept(): Buffer | undefined {
  try {
    return readFileSync(keptAt(__dirname));
  } catch {
    return undefined;
  }
}

const cachedData = kept();
if (cachedData) run(compile(__dirname, cachedData), __dirname);
else {
  // Made for another engine than this one: from 22.1 on Node can keep what it compiles by itself.
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
  require(join(__dirname, "main.js"));
}
