// Folders and files as Node sees them: the Node half of the look-up of configuration.
import { readFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Folders } from "./configuration/resolve.ts";

const absent = new Set(["ENOENT", "ENOTDIR"]);

/** Folders are absolute paths. Reading rejects with Node's own error where a file is there but closed to us. */
export const folders: Folders = {
  async read(folder, name) {
    const path = resolve(folder, name);
    try {
      return { path, text: readFileSync(path, "utf8") };
    } catch (error) {
      if (absent.has((error as NodeJS.ErrnoException).code ?? "")) return null;
      // Node does not always say which file it could not read.
      throw Object.assign(error as Error, { path });
    }
  },
  parent(path) {
    const parent = dirname(path);
    return parent === path ? null : parent;
  },
  within(folder, file) {
    const path = relative(folder, file);
    return path === "" || isAbsolute(path) || path.split(sep)[0] === ".." ? null : path.split(sep).join("/");
  },
};
