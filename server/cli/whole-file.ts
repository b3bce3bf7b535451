// Writes a file as a whole or not at all: whoever reads it, or pulls the plug, sees the old text or the new one.

import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes beside the file, makes sure that it is on the disk, and puts it in the old one's place, with its mode; a link
 * stays a link. Throws Node's own error, and leaves the old file as it was.
 */
export function writeWhole(path: string, text: string): void {
  const { file, mode } = targetOf(path);
  put(file, text, mode);
}

/** The same for a file which is nobody's but ours: a link in its place is replaced, and what it led to is left alone. */
export function writeOwn(path: string, text: string): void {
  put(path, text, null);
}

function put(file: string, text: string, mode: number | null): void {
  // A name nobody can have prepared, and a flag which opens nothing that is there already.
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const descriptor = openSync(beside, "wx");
    try {
      if (mode !== null) fchmodSync(descriptor, mode);
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function targetOf(path: string): { readonly file: string; readonly mode: number | null } {
  if (!statSync(path, { throwIfNoEntry: false })) return { file: path, mode: null };
  const file = realpathSync(path);
  // Another file is put in its place, which the system would let us do: but whoever made it read-only meant it.
  accessSync(file, constants.W_OK);
  return { file, mode: statSync(file).mode & 0o7777 };
}
