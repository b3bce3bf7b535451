// What goes wrong outside our own code, and how it is told: plain lines on stderr, exit 2, never a stack trace.
import { harmless } from "../report/drawing.ts";

/** Something the reader can mend. The message says what is wrong and what to do. */
export class Complaint extends Error {}

/** Whoever was reading our results has gone, as in `sayswho … | head`. Nothing is wrong. */
export class HungUp extends Error {}

/** Writes one line to stderr; nothing in it can command the terminal. */
export function complain(line: string): void {
  writeError(`${harmless(line)}\n`);
}

let makeWay: () => void = () => {};

/** Has `clear` called before anything else is written to stderr, for whoever draws there in place. */
export function beforeWriting(clear: () => void): void {
  makeWay = clear;
}

/** Writes to stderr as it stands. Whoever has closed it does not want to hear, and is not told so. */
export function writeError(text: string): void {
  if (process.stderr.listenerCount("error") === 0) process.stderr.on("error", () => {});
  makeWay();
  process.stderr.write(text);
}

/** What the system's own error means to a reporter, without its code where we know it. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && reasons[code]) || message;
}

/** What it means that results could not be written: nobody reads on, or there is something to be mended. */
export function faultOfWriting(error: NodeJS.ErrnoException): HungUp | Complaint {
  return error.code === "EPIPE"
    ? new HungUp()
    : new Complaint(`sayswho: The results could not be written: ${reasonOf(error)}.`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you are not allowed to open it; check its permissions",
  EPERM: "you are not allowed to open it; check its permissions",
  EISDIR: "it is a folder, not a file",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "part of the path is a file, not a folder",
  ENOSPC: "there is no room left on the disk",
  EROFS: "the disk cannot be written to",
  EMFILE: "too many files are open",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk could not be read",
};

/** Tells of our own mistake, courteously; its details only where they are asked for (SAYSWHO_DEBUG=1). */
export function apologise(about: string, error: unknown): void {
  const debug = process.env.SAYSWHO_DEBUG === "1";
  complain(`${about}: Sayswho stumbled here. The fault is ours, not yours: please report it.`);
  writeError(
    debug
      ? `${error instanceof Error ? error.stack : String(error)}\n`
      : "Run it again with SAYSWHO_DEBUG=1 to see the details which a report needs.\n",
  );
}
