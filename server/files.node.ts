// Folders and files as Node sees them: the Node half of the look-up of configuration.
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Folders } from "./configuration/resolve.ts";

const absent = new Set(["ENOENT", "ENOTDIR"]);

/** Bytes beyond which a file is none that a desk keeps: a roster of half a million people has fewer. */
const byteLimit = 50_000_000;

/**
 * The path of a file which a desk keeps beside its drafts, where we may read and write it; null where there is none.
 * A folder of drafts may come from anybody: a link in it may lead to another folder, as to a desk's shared drive, but
 * not to a file of another kind, such as a shell's start-up file, and a device or a pipe is no file. Throws an error
 * in words for the reader, or Node's own, with the path.
 */
export function deskFileAt(path: string): string | null {
  const refuse = (why: string) => Object.assign(new Error(why), { path });
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw refuse("it is a link to a file which is not there");
    return null;
  }
  // What a folder named like a file means is told by whoever tries to read it.
  if (stats.isDirectory()) return path;
  if (!stats.isFile()) throw refuse("it is a device or a pipe, not a file");
  if (stats.size > byteLimit) throw refuse(`it is longer than ${byteLimit / 1_000_000} MB`);
  const real = realpathSync(path);
  if (extname(real).toLowerCase() !== extname(path).toLowerCase())
    throw refuse(`it is a link to “${basename(real)}”, a file of another kind`);
  return path;
}

/** Folders are absolute paths. Reading rejects with Node's own error where a file is there but closed to us. */
export const folders: Folders = {
  async read(folder, name) {
    const path = resolve(folder, name);
    try {
      return deskFileAt(path) === null ? null : { path, text: readFileSync(path, "utf8") };
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

/** What a draft is called where no configuration says what is one. */
const draftName = /\.(?:md|markdown|txt)$/i;

/** Entries looked at in one search; beyond them a folder is no desk's. */
const mostEntries = 20_000;

/**
 * The paths of drafts in a folder and the folders in it, the near ones first. Hidden folders, `node_modules`, links and
 * what is closed to us are passed over. Never throws.
 */
export async function* draftsWithin(folder: string): AsyncGenerator<string> {
  const waiting = [folder];
  let seen = 0;
  for (let at = waiting.shift(); at !== undefined && seen < mostEntries; at = waiting.shift()) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    seen += entries.length;
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
        waiting.push(join(at, entry.name));
      else if (entry.isFile() && draftName.test(entry.name)) yield join(at, entry.name);
    }
  }
}
