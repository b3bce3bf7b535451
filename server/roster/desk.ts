// The desk's own roster: a spreadsheet saved as CSV, read with patience for what spreadsheets do to a file.
import type { ParseStepResult } from "papaparse";
import { resolveJurisdiction } from "../facts/jurisdictions.ts";
import { officeIn, readName, readPlace, readPost } from "../facts/posts.ts";
import { didYouMean, isoDay } from "../settings.ts";
import { unifyLineEnds } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { firstDay, lastDay, type TenureRow } from "./lookup.ts";
import { type RosterPerson, vouched } from "./roster.ts";
import { plainName } from "./spelling.ts";

/** The columns of a roster, in the order in which Sayswho writes them. */
export const columns = [
  "name",
  "aliases",
  "office",
  "jurisdiction",
  "from",
  "to",
  "source",
  "known until",
] as const;
export type Column = (typeof columns)[number];

/** What stands in a row, by column; absent is an empty cell. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** A row which can be read. */
export interface DeskRow extends TenureRow {
  /** The row in the file, in UTF-16 offsets. */
  readonly span: Span;
  /** The row's number as a spreadsheet counts, from 1; cells with line breaks make it differ from the line. */
  readonly row: number;
  /** Whether office and place are ones that Sayswho knows by name; the others are kept as they are written. */
  readonly knownOffice: boolean;
  readonly knownPlace: boolean;
}

export interface DeskProblem {
  /** The cell or row in doubt, in UTF-16 offsets into the file's text. */
  readonly span: Span;
  /** A sentence for whoever keeps the file: what is wrong, and the remedy. */
  readonly message: string;
}

/** How a file is written, so that a row can be added in its own manner. */
export interface Manner {
  readonly delimiter: string;
  readonly lineEnd: "\n" | "\r\n" | "\r";
  /** The columns by position; null for those which are not read. */
  readonly columns: readonly (Column | null)[];
}

export interface DeskRoster {
  readonly path: string;
  readonly source: string;
  readonly rows: readonly DeskRow[];
  /** What could not be read, in order. The rows which could be read hold all the same. */
  readonly problems: readonly DeskProblem[];
  /** Null where the first line does not name the columns. */
  readonly manner: Manner | null;
  /** What the first line calls columns which are not read. */
  readonly unread: readonly string[];
}

const names: Readonly<Record<Column, readonly string[]>> = {
  name: ["name", "person", "full name", "holder", "who"],
  aliases: ["aliases", "alias", "also known as", "other names", "spellings", "aka"],
  office: ["office", "title", "post", "position", "role"],
  jurisdiction: [
    "jurisdiction",
    "country",
    "body",
    "country or body",
    "place",
    "organisation",
    "organization",
  ],
  from: ["from", "since", "start", "start date", "from date"],
  to: ["to", "until", "end", "end date", "to date"],
  source: ["source", "sources"],
  "known until": ["known until", "last confirmed", "confirmed", "checked", "as of", "asof"],
};

const columnByName: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) => names[column].map((name) => [name, column] as const)),
);

const delimiters = [",", ";", "\t", "|"];

/** What desks write into the column for the last day where somebody is still in office. */
const stillInOffice = new Set(["present", "now", "today", "incumbent", "in office", "-", "–", "—"]);

/**
 * Reads a roster. Takes commas, semicolons, tabs or bars between cells, any line ends, a byte order mark, quoted cells,
 * blank lines, lines which start with #, a spreadsheet's `sep=` line, and columns of the desk's own beside those it
 * knows. What can be read holds; the rest is named in `problems`. Never throws.
 */
export function readDeskRoster(path: string, source: string): DeskRoster {
  const nothing = { path, source, rows: [], manner: null, unread: [] };
  if (source.includes("\0"))
    return {
      ...nothing,
      problems: [
        { span: firstLine(source), message: "Save this file as CSV in UTF-8; it is something else." },
      ],
    };
  const records = recordsOf(source);
  const head = records.next();
  if (!head) return { ...nothing, problems: [] };
  const known = head.cells.map(({ text }) => columnNamed(text));
  const missing = (["name", "office", "jurisdiction"] as const).filter((column) => !known.includes(column));
  if (missing.length > 0) {
    const message =
      missing.length === 3
        ? `The first line must name the columns: ${firstLineNames}.`
        : `The first line names no column ${missing.map((column) => `“${column}”`).join(" and ")}: ${missing.length === 1 ? remedyOf(head, missing[0]!) : "add them"}.`;
    return { ...nothing, problems: [{ span: head.span, message }] };
  }
  const rows: DeskRow[] = [];
  const problems: DeskProblem[] = [...head.problems];
  known.forEach((column, at) => {
    if (column !== null && known.indexOf(column) < at)
      problems.push({
        span: head.cells[at]!.span,
        message: `A second column for “${column}”: keep one of the two.`,
      });
  });
  for (let record = records.next(); record; record = records.next()) {
    if (record.problems.length > 0) problems.push(...record.problems);
    else {
      const read = readRow(record, known);
      if ("row" in read) rows.push(read.row);
      else problems.push(...read.problems);
    }
  }
  const unread = head.cells.map(({ text }) => text).filter((text, at) => text !== "" && known[at] === null);
  return { path, source, rows, problems, unread, manner: { ...records.manner, columns: known } };
}

/** The first line as desks know it. */
export const firstLineNames = "name, aliases, office, jurisdiction, from, to, source";

/** A column which is missing may only be misspelt. */
function remedyOf({ cells }: SheetRecord, column: Column): string {
  const meant = cells.find(
    ({ text }) => columnNamed(text) === null && didYouMean(text, names[column]) !== "",
  );
  return meant ? `write it for “${shortened(meant.text)}”` : "add it";
}

/** The cells of a sheet as they stand, row by row, under the columns they stand in; a sheet without a first line has none. */
export function readSheet(source: string): readonly Cells[] {
  const records = recordsOf(source);
  const known = records.next()?.cells.map(({ text }) => columnNamed(text)) ?? [];
  const rows: Cells[] = [];
  for (let record = records.next(); record; record = records.next()) {
    const { cells } = record;
    rows.push(
      Object.fromEntries(known.flatMap((column, at) => (column ? [[column, cells[at]?.text ?? ""]] : []))),
    );
  }
  return rows;
}

function columnNamed(text: string): Column | null {
  return columnByName.get(plainName(text).replace(/[_-]+/g, " ").replace(/\s+/g, " ").trim()) ?? null;
}

interface Cell {
  readonly text: string;
  readonly span: Span;
}

interface SheetRecord {
  readonly row: number;
  readonly span: Span;
  readonly cells: readonly Cell[];
  readonly problems: readonly DeskProblem[];
}

/** The records of a file which hold anything, one after the other. */
function recordsOf(source: string) {
  // The same length as the file, so that a place in one is a place in the other.
  const text = unifyLineEnds(source).replace(/^\uFEFF/, " ");
  const said = /^ ?"?sep=(.)"?[^\S\n]*\n/i.exec(text);
  const start = said ? said[0].length : source.startsWith("\uFEFF") ? 1 : 0;
  const delimiter = said?.[1] ?? likeliest(text.slice(start));
  const found: SheetRecord[] = [];
  let at = start;
  let row = said ? 1 : 0;
  const { parse } = require("papaparse") as typeof import("papaparse");
  parse<string[]>(text.slice(start), {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }: ParseStepResult<string[]>) => {
      row++;
      const cells = data;
      const record = { row, ...place(text, at, start + meta.cursor, cells, delimiter) };
      at = start + meta.cursor;
      const open = errors.some(({ code }) => code === "MissingQuotes");
      if (!open && (cells.every((cell) => cell.trim() === "") || cells[0]!.trimStart().startsWith("#")))
        return;
      found.push({
        ...record,
        problems: slipsOf(
          record,
          errors.map(({ code }) => code),
          text,
        ),
      });
    },
  });
  let next = 0;
  return {
    next: () => found[next++] ?? null,
    manner: { delimiter, lineEnd: (/\r\n|\n|\r/.exec(source)?.[0] ?? "\n") as Manner["lineEnd"] },
  };
}

/** The delimiter which parts the first line of substance into the most columns that have a name. */
function likeliest(text: string): string {
  const head = text.split("\n").find((line) => /[^\s,;|]/.test(line) && !/^\s*#/.test(line)) ?? "";
  const count = (delimiter: string) =>
    head.split(delimiter).filter((cell) => columnNamed(cell.replace(/^\s*"|"\s*$/g, "")) !== null).length;
  return delimiters.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

/** Where a record and its cells stand. A cell is as long as its text, and, in quotes, as long as that is quoted. */
function place(text: string, from: number, to: number, cells: readonly string[], delimiter: string) {
  let start = from;
  const placed = cells.map((cell): Cell => {
    // A cell whose quotation mark is never closed takes the rest of the file, and those after it have no place.
    const at = Math.min(start, to);
    const quoted = text[at] === '"';
    const length = quoted ? cell.replaceAll('"', '""').length + 2 : cell.length;
    let end = Math.min(at + length, to);
    const inner = cell.trim();
    const lead = quoted ? 0 : cell.length - cell.trimStart().length;
    const span = quoted ? { start: at, end } : { start: at + lead, end: at + lead + inner.length };
    while (end < to && text[end] !== delimiter && text[end] !== "\n") end++;
    start = end + 1;
    return { text: inner, span };
  });
  const end = text.slice(from, to).trimEnd().length + from;
  return { span: { start: from, end: Math.max(end, from) }, cells: placed };
}

function slipsOf(
  { span, cells }: Pick<SheetRecord, "span" | "cells">,
  codes: readonly string[],
  text: string,
): readonly DeskProblem[] {
  if (codes.includes("MissingQuotes")) {
    const last = cells.at(-1)?.span.start ?? span.start;
    // Cells of such a row may be placed beyond its end: then its last quotation mark is meant.
    const open = last < span.end ? last : Math.max(span.start, text.lastIndexOf('"', span.end - 1));
    const line = text.indexOf("\n", open);
    const end = line < 0 || line > span.end ? span.end : line;
    return [
      {
        span: { start: open, end },
        message: "A quotation mark opens here and is never closed: add one, or delete it.",
      },
    ];
  }
  if (codes.includes("InvalidQuotes"))
    return [
      {
        span,
        message: 'Quotation marks within a cell stand doubled (""), and the whole cell in quotation marks.',
      },
    ];
  const bad = cells.find((cell) => cell.text.includes("\ufffd"));
  return bad
    ? [{ span: bad.span, message: "Some letters here are not UTF-8: save the file as “CSV UTF-8”." }]
    : [];
}

function readRow(
  { row, span, cells }: SheetRecord,
  known: readonly (Column | null)[],
): { readonly row: DeskRow } | { readonly problems: readonly DeskProblem[] } {
  const problems: DeskProblem[] = [];
  const cellOf = (column: Column): Cell => cells[known.indexOf(column)] ?? { text: "", span };
  const complain = (column: Column, message: string) => {
    const cell = cellOf(column);
    problems.push({ span: cell.text === "" ? span : cell.span, message: `Column “${column}”: ${message}` });
  };
  const beyond = cells.slice(known.length).find(({ text }) => text !== "");
  if (beyond)
    problems.push({
      span: beyond.span,
      message: `“${shortened(beyond.text)}” stands beyond the last column: quote cells that hold a delimiter.`,
    });
  for (const column of ["name", "office", "jurisdiction"] as const)
    if (cellOf(column).text === "") complain(column, `this row leaves it empty; ${fillers[column]}.`);
  const dayIn = (column: "from" | "to" | "known until"): string | null => {
    const { text } = cellOf(column);
    if (text === "" || (column === "to" && stillInOffice.has(text.toLowerCase()))) return null;
    const day = isoDate(text);
    if (day === null) complain(column, remedyFor(text));
    return day;
  };
  const from = dayIn("from");
  const to = dayIn("to");
  const knownUntil = dayIn("known until");
  if (from !== null && to !== null && lastDay(to) < firstDay(from))
    complain("to", `${to} is before ${from}, the first day in office.`);
  if (problems.length > 0) return { problems };

  const post = postIn(cellOf("office").text, cellOf("jurisdiction").text);
  const { text: source } = cellOf("source");
  return {
    row: {
      ...post,
      person: personNamed(cellOf("name").text, cellOf("aliases").text),
      from,
      to,
      knownUntil: lastDay(to ?? knownUntil ?? vouched),
      source: source === "" ? "the desk’s roster" : source,
      checked: true,
      span,
      row,
    },
  };
}

const fillers: Readonly<Record<"name" | "office" | "jurisdiction", string>> = {
  name: "write the full name",
  office: "write the office, such as mayor",
  jurisdiction: "write the country, city or body",
};

/** An office and a place as the roster writes them; what no list knows is kept as it is written. */
export function postIn(
  office: string,
  jurisdiction: string,
): Pick<DeskRow, "office" | "jurisdiction" | "knownOffice" | "knownPlace"> {
  const post = readPost(office);
  // Words beside the office make it another one: "deputy prime minister", "minister of state for defence".
  const known = post.office !== null && post.rest === "";
  const canonical = known ? post.office! : plainName(office);
  const codes = readPlace(jurisdiction);
  const code = codes.length > 1 ? resolveJurisdiction(codes, canonical) : codes[0];
  return {
    office: code ? officeIn(canonical, [code]) : canonical,
    jurisdiction: code ?? jurisdiction,
    knownOffice: known,
    knownPlace: code !== undefined && code !== null,
  };
}

/** A person as a cell names one: the usual full name, and other spellings parted by semicolons, commas or bars. */
export function personNamed(name: string, aliases: string | readonly string[]): RosterPerson {
  const given: string[] = [];
  const family: string[] = [];
  const others = (typeof aliases === "string" ? aliases.split(/[;,|/\n]/) : aliases)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "" && alias !== name);
  for (const spelling of [name, ...others]) {
    const parts = readName(spelling);
    if (parts.given !== null) given.push(parts.given);
    family.push(parts.family);
  }
  return {
    id: `desk:${plainName(name)}`,
    name,
    given: [...new Set(given)],
    family: [...new Set(family)],
    aliases: others,
    settled: true,
  };
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** What to write instead of something that is no ISO day; a day is proposed only where there is no doubt which. */
function remedyFor(written: string): string {
  const words = `“${shortened(written)}”`;
  const meant = dayMeant(written);
  if (meant) return `${words} must read ${meant} (year-month-day).`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return `${words} is no day of the calendar.`;
  if (/^\d{5}$/.test(written))
    return `${words} is a spreadsheet’s number: format the column as text, 2025-06-30.`;
  return `${words} is no day in the form 2025-06-30 (year-month-day).`;
}

/** An ISO day, month or year, or null. */
function isoDate(written: string): string | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(written)) return null;
  return isoDay(`${written}-01-01`.slice(0, 10)) === null ? null : written;
}

function dayMeant(written: string): string | null {
  const numbers = written.match(/\d+/g)?.map(Number) ?? [];
  const month = months.findIndex((name) => new RegExp(`\\b${name}[a-z]*\\b`, "i").test(written)) + 1;
  const year = numbers.find((number) => number > 999 && number < 10_000);
  if (year === undefined) return null;
  const others = numbers.filter((number) => number !== year);
  if (month > 0) return others.length === 1 ? dayOf(year, month, others[0]!) : null;
  const [a = 0, b = 0] = others;
  if (others.length !== 2 || !/^[\d./\s-]+$/.test(written)) return null;
  if (numbers[0] === year) return dayOf(year, a, b);
  // 5/6/2025 is the fifth of June to one half of the world, and the sixth of May to the other.
  if (a > 12) return dayOf(year, b, a);
  return b > 12 || a === b ? dayOf(year, a, b) : null;
}

function dayOf(year: number, month: number, day: number): string | null {
  return isoDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

function shortened(words: string): string {
  return words.length > 30 ? `${words.slice(0, 30)}…` : words;
}

function firstLine(source: string): Span {
  const end = source.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? source.length : end };
}
