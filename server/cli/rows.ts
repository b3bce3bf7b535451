// `--stdin-jsonl`: a draft in each line of standard input, a result in each line of output, as they come.
import { isUtf8 } from "node:buffer";
import { lint } from "../lint.ts";
import { findings, toJson } from "../report/json.ts";
import type { Roster } from "../roster/roster.ts";
import { isoDay, type Settings } from "../settings.ts";
import { apologise } from "./complaint.ts";
import { byteLimit } from "./drafts.ts";
import { tellOfFrontMatter } from "./front-matter.ts";
import type { Outlet } from "./outlet.ts";
import type { Verdict } from "./verdict.ts";

/** A row may be longer than the draft in it: JSON writes one byte as up to six. */
const rowLimit = 6 * byteLimit;

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
 * Answers each line of `input` with one line, before it reads on: `{"id","asOf","diagnostics"}`, or
 * `{"id","error":{"line","message"}}` for a line that is no row. Holds one row at a time.
 */
export async function answerRows(
  input: AsyncIterable<Buffer>,
  outlet: Outlet,
  settings: Settings,
  roster: Roster,
  verdict: Verdict,
): Promise<void> {
  let line = 0;
  let bad = 0;
  for await (const bytes of linesOf(input)) {
    line++;
    let id: Row["id"] = null;
    let answer: string;
    try {
      const row = readRow(bytes);
      id = row.id;
      const dated =
        row.date === null ? settings : { ...settings, asOf: row.date, asOfFrom: "asked" as const };
      const linted = lint(row.text, dated, roster);
      tellOfFrontMatter(`<stdin>: row ${line}`, linted, (problem) => verdict.fault(problem));
      answer = toJson({ id, ...findings(linted, verdict.shown(linted.diagnostics)) });
      verdict.count(linted, linted.diagnostics);
    } catch (error) {
      bad++;
      const message =
        error instanceof BadRow ? error.message : "Sayswho stumbled over this draft; please report it.";
      if (error instanceof BadRow) id = error.id;
      else apologise(`<stdin>:${line}`, error);
      answer = toJson({ id, error: { line, message } });
    }
    await outlet.write(`${answer}\n`);
  }
  if (bad > 0)
    verdict.fault(
      `sayswho: ${bad} of ${line} rows could not be read; each is answered by an error on its line.`,
    );
}

function readRow(bytes: Buffer | null): Row {
  if (bytes === null) throw new BadRow(null, `The row is longer than ${rowLimit / 1_000_000} MB.`);
  if (!isUtf8(bytes)) throw new BadRow(null, "The row is not UTF-8.");
  const written = bytes.toString("utf8").trim();
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

/** The lines of a stream without their line feeds; null for a line beyond the limit, which is never held. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const hold = (part: Buffer) => {
    length += part.length;
    if (length > rowLimit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = () => {
    const line = length > rowLimit ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    hold(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
