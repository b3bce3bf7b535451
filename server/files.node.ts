// Folders and files as Node sees them: the Node half of the look-up in settings.ts.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Folders } from "./settings.ts";

const absent = new Set(["ENOENT", "ENOTDIR"]);

/** Folders are absolute paths. Reading rejects with Node's own error where a file is there but closed to us. */
export const folders: Folders = {
  async read(folder, name) {
    const path = join(folder, name);
    try {
      return { path, text: readFileSync(path, "utf8") };
    } catch (error) {
      if (absent.has((error as NodeJS.ErrnoException).code ?? "")) return null;
      throw error;
    }
  },
  parent(folder) {
    const parent = dirname(folder);
    return parent === folder ? null : parent;
  },
};
