// The command's first file, on each thread: starts the program from the code which was compiled before.
import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { compile, keptAt, run } from "./compiled.ts";

function kept(): Buffer | undefined {
  try {
    return readFileSync(keptAt(__dirname));
  } catch {
    return undefined;
  }
}

/**
 * Has the engine wait before it optimises a function: in a run of seconds a thousand functions are optimised, used a little, and
 * found to have been optimised too soon. Set after the program is compiled, as compiled code fits only the flags it was made
 * with. The flag has had two names; an engine complains of one it does not know, so a later one is left as it is.
 */
function optimiseLate(): void {
  const engine = Number.parseInt(process.versions.v8, 10);
  if (engine < 12) setFlagsFromString("--interrupt-budget=2000000");
  else if (engine < 15) setFlagsFromString("--invocation-count-for-turbofan=30000");
}

const cachedData = kept();
if (cachedData) {
  const program = compile(__dirname, cachedData);
  optimiseLate();
  run(program, __dirname);
} else {
  optimiseLate();
  // Made for another engine than this one: from 22.1 on Node can keep what it compiles by itself.
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
  require(join(__dirname, "main.js"));
}
