// One row of an archive: a line of JSON with a draft in it, read, linted and answered by a line of JSON.
import { isUtf8 } from "node:buffer";
import { lint } from "../lint.ts";
import { findings, toJson } from "../report/json.ts";
import { isoDay } from "../settings.ts";
import type { Circumstances } from "./configuration.ts";
import { byteLimit } from "./drafts.ts";
import { tellOfFrontMatter } from "./front-matter.ts";
import type { Options } from "./options.ts";
import { type Counts, Verdict } from "./verdict.ts";

/** A row may be longer than the draft in it: JSON writes one byte as up to six. */
export const rowLimit = 6 * byteLimit;

/** Rows in the order of the input: their bytes without line feed, null for one beyond the limit. */
export interface Batch {
  /** The number of the first row, from 1. */
  readonly first: number;
  readonly rows: readonly (Uint8Array | null)[];
}

/** What a batch comes to; plain data, so that it can go from one thread to another. */
export interface Answers {
  /** A line for each row, without line feed. */
  readonly lines: readonly string[];
  readonly counts: Counts;
  /** Rows among them which could not be read, or over which we stumbled. */
  readonly bad: number;
  /** What is wrong with front matter, a line for each; and what the draft can be read with. */
  readonly faults: readonly string[];
  readonly notices: readonly string[];
  /** Our own mistakes: the row, and what we know of it. */
  readonly stumbles: readonly { readonly line: number; readonly detail: string }[];
}

interface Row {
  readonly id: string | number | null;
  readonly text: string;
  /** ISO day, or null where the row has none. */
  readonly date: string | null;
}

/** A row that cannot be read, with its id where that much could be. */
class BadRow extends Error {
  constructor(
    readonly id: string | number | null,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Answers each row: `{"id","asOf","diagnostics"}`, or `{"id","error":{"line","message"}}` for one that cannot be read.
 * Never throws.
 */
export function answerBatch(
  { first, rows }: Batch,
  options: Options,
  { settings, roster }: Pick<Circumstances, "settings" | "roster">,
): Answers {
  const verdict = new Verdict(options);
  const lines: string[] = [];
  const faults: string[] = [];
  const notices: string[] = [];
  const stumbles: { line: number; detail: string }[] = [];
  let bad = 0;
  for (const [index, bytes] of rows.entries()) {
    const line = first + index;
    let id: Row["id"] = null;
    try {
      const row = readRow(bytes);
      id = row.id;
      const dated =
        row.date === null ? settings : { ...settings, asOf: row.date, asOfFrom: "asked" as const };
      const linted = lint(row.text, dated, roster);
      const answer = toJson({ id, ...findings(linted, verdict.shown(linted.diagnostics)) });
      tellOfFrontMatter(
        `<stdin>: row ${line}`,
        linted,
        (fault) => faults.push(fault),
        (notice) => notices.push(notice),
      );
      verdict.count(linted, linted.diagnostics);
      lines.push(answer);
    } catch (error) {
      bad++;
      const message =
        error instanceof BadRow ? error.message : "Sayswho stumbled over this draft; please report it.";
      if (error instanceof BadRow) id = error.id;
      else stumbles.push({ line, detail: (error instanceof Error && error.stack) || String(error) });
      lines.push(toJson({ id, error: { line, message } }));
    }
  }
  return { lines, counts: verdict.counts(), bad, faults, notices, stumbles };
}

/** Reads one row. Throws an error with a sentence about it where it cannot be read. */
export function readRow(bytes: Uint8Array | null): Row {
  if (bytes === null) throw new BadRow(null, `The row is longer than ${rowLimit / 1_000_000} MB.`);
  if (!isUtf8(bytes)) throw new BadRow(null, "The row is not UTF-8.");
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").trim();
  if (written === "") throw new BadRow(null, "The row is empty.");
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw new BadRow(null, "The row is not JSON.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new BadRow(null, 'The row is not an object with "id" and "text".');
  const { id = null, text, date = null } = value as Record<string, unknown>;
  if (!isId(id)) throw new BadRow(null, '"id" is neither a string nor a whole number that JSON can keep.');
  if (typeof text !== "string") throw new BadRow(id, '"text" is missing, or not a string.');
  if (Buffer.byteLength(text) > byteLimit)
    throw new BadRow(id, `"text" is longer than ${byteLimit / 1_000_000} MB.`);
  const day = date === null ? null : isoDay(date);
  if (date !== null && day === null)
    throw new BadRow(id, '"date" is no day of the calendar, such as 2025-12-04.');
  return { id, text, date: day };
}

function isId(id: unknown): id is Row["id"] {
  return id === null || typeof id === "string" || Number.isSafeInteger(id);
}
