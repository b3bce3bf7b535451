// Where a program of this machine lies: never beside the drafts, so that nobody's folder decides what we run.
import { statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/**
 * The absolute path of a program, or null where this machine has none of that name. Only absolute folders of PATH are
 * looked into: Windows would try the working folder first, and a PATH with an empty entry would on any system.
 */
export function programNamed(name: string): string | null {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, file);
    if (isAbsolute(folder) && isFile(path)) return path;
  }
  return null;
}

/** A folder of PATH may be shut to us, as another user's is. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
