// Writes what a desk keeps beside its drafts: its roster, its decisions. Never through a link to a file of another kind.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { deskFileAt } from "../files.node.ts";
import { Complaint, reasonOf } from "./complaint.ts";
import { shownPath } from "./configuration.ts";
import { writeWhole } from "./whole-file.ts";

/** Writes the file as a whole, and its folder where that is missing. Throws a Complaint. */
export function writeDeskFile(path: string, text: string): void {
  change(path, () => writeWhole(path, text));
}

/** Adds lines in one piece, so that two desks may decide at the same time; a file cut short keeps its lines apart. */
export function appendToDeskFile(path: string, lines: string): void {
  change(path, () => {
    const cut = existsSync(path) && !/(^|\n)$/.test(readFileSync(path, "utf8"));
    appendFileSync(path, `${cut ? "\n" : ""}${lines}`, { flush: true });
  });
}

function change(path: string, act: () => void): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    deskFileAt(path);
    act();
  } catch (error) {
    throw new Complaint(`sayswho: ${shownPath(path)} could not be written: ${reasonOf(error)}.`);
  }
}
