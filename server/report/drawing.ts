// Draws diagnostics under the text: carets below the words, the message behind them. Tests and terminals share it.
import type { Span } from "../text/span.ts";

/** What a drawing needs to know of a diagnostic. */
export interface Mark {
  readonly span: Span;
  readonly message: string;
}

/**
 * The source with each mark drawn under the line in which it begins. Carets follow the width of the characters on
 * a terminal; a mark which runs over a line break is drawn to the end of its first line.
 */
export function draw(source: string, marks: readonly Mark[]): string {
  const drawn: string[] = [];
  let start = 0;
  for (const line of source.split("\n")) {
    const end = start + line.length;
    drawn.push(line);
    for (const { span, message } of marks)
      if (span.start >= start && span.start <= end) drawn.push(carets(line, start, span) + message);
    start = end + 1;
  }
  return drawn.join("\n");
}

function carets(line: string, lineStart: number, span: Span): string {
  const before = line.slice(0, span.start - lineStart);
  const under = line.slice(span.start - lineStart, span.end - lineStart);
  const indent = before.replace(/[^\t]+/g, (words) => " ".repeat(stringWidth(words)));
  return `${indent}${"^".repeat(Math.max(1, stringWidth(under)))} `;
}

/** The source of a drawing: every line without the lines of carets. */
export function undraw(drawing: string): string {
  return drawing
    .split("\n")
    .filter((line) => !/^\s*\^+ /.test(line))
    .join("\n");
}

/**
 * The text with everything that could command a terminal made visible or blank: control characters, escape
 * sequences, marks that turn the direction of writing, line breaks and tabs. As long as the text it is given.
 */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (/\s/.test(character)) return " ";
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "␡" : "\ufffd";
  });
}

/** A character as the reader sees it (a grapheme): its place in the text, what is shown of it, and how wide. */
interface Cell extends Span {
  /** Harmless; one space for any run of white space, so that a sentence typed over several lines is one. */
  readonly shown: string;
  /** In columns of the terminal. */
  readonly width: number;
}

// Letters of Latin script and the punctuation of newspapers: one unit, one grapheme, one column each.
const plain =
  /^[\t\n\r -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u2030-\u203a\u20ac\u2190-\u2193]*$/;

/** Columns of a terminal. Plain text needs no tables of Unicode, which would cost each start ten milliseconds. */
function stringWidth(text: string): number {
  if (plain.test(text)) return text.replace(/[\t\n\r]/g, "").length;
  return (require("string-width") as typeof import("string-width")).default(text);
}

let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

function cellsOf(text: string): Cell[] {
  return plain.test(text) ? plainCells(text) : graphemeCells(text);
}

/** The cells of plain text: each of its characters is harmless, a blank or a letter of one column. */
function plainCells(text: string): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const blank = character === " " || character === "\n" || character === "\t" || character === "\r";
    if (blank && (cells.length === 0 || isSpace(cells.at(-1)))) continue;
    cells.push({ start: at, end: at + 1, shown: blank ? " " : character, width: 1 });
  }
  return cells;
}

function graphemeCells(text: string): Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of graphemesOf(text)) {
    const harmlessly = harmless(segment);
    const blank = harmlessly.trim() === "";
    if (blank && (cells.length === 0 || isSpace(cells.at(-1)))) continue;
    const shown = blank ? " " : harmlessly;
    cells.push({ start: index, end: index + segment.length, shown, width: stringWidth(shown) });
  }
  return cells;
}

function isSpace(cell: Cell | undefined): boolean {
  return cell?.shown === " ";
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function shownOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.shown).join("");
}

/** Folds a text into rows of at most `columns`, at spaces where there are any. At least one row; harmless. */
export function fold(text: string, columns: number): string[] {
  return rowsOf(cellsOf(text), columns).map(shownOf);
}

function rowsOf(cells: readonly Cell[], columns: number): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  let from = 0;
  while (from < cells.length) {
    let end = from;
    for (let width = 0; end < cells.length && width + cells[end]!.width <= columns; end++)
      width += cells[end]!.width;
    end = Math.max(end, from + 1);
    if (end < cells.length && !isSpace(cells[end])) {
      let space = end - 1;
      while (space > from && !isSpace(cells[space])) space--;
      if (space > from) end = space;
    }
    rows.push(cells.slice(from, end));
    from = end;
    while (isSpace(cells[from])) from++;
  }
  return rows.length > 0 ? rows : [[]];
}

/** One row of a folded drawing: the words, those of them which the mark covers, and the carets ("" for none). */
export interface Row {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly carets: string;
}

/**
 * Draws one mark within its surroundings (the sentence) for a terminal of so many columns. What does not fit into
 * a row is left out, with an ellipsis; only a mark that is itself too long takes more rows. The words are harmless.
 */
export function drawFolded(source: string, around: Span, mark: Span, columns: number): Row[] {
  // A sentence may be as long as the file. What can be seen of it is a few rows on either side of the mark.
  const reach = 4 * columns;
  const end = Math.min(mark.end, mark.start + reach);
  const from = unsplit(source, Math.max(Math.min(around.start, mark.start), mark.start - reach));
  const to = unsplit(source, Math.min(Math.max(around.end, mark.end), end + reach));
  const cells = cellsOf(source.slice(from, to));
  while (isSpace(cells.at(-1))) cells.pop();

  const first = countWhile(cells, (cell) => from + cell.end <= mark.start);
  const last = Math.max(
    first,
    countWhile(cells, (cell) => from + cell.start < end),
  );
  const { left, right } = fitAround(cells, first, last, columns);
  const opening = left > 0 || from > around.start ? ellipsis("… ") : [];
  const closing = right < cells.length || to < around.end ? ellipsis(" …") : [];
  const shown = [...opening, ...cells.slice(left, right), ...closing];
  const offset = opening.length - left;
  return drawRows(shown, { start: first + offset, end: last + offset }, columns);
}

function ellipsis(shown: string): Cell[] {
  return Array.from(shown, (character) => ({ start: 0, end: 0, shown: character, width: 1 }));
}

/** `mark` counts cells. */
function drawRows(cells: readonly Cell[], mark: Span, columns: number): Row[] {
  const all = rowsOf(cells, columns);
  // An ellipsis that found no room beside the mark says nothing on a row of its own.
  const spoken = all.filter((row) => shownOf(row).trim() !== "…");
  const rows = spoken.length > 0 ? spoken : all;
  return rows.map((row, index) => {
    const start = row[0] ? cells.indexOf(row[0]) : 0;
    const isLast = index === rows.length - 1;
    const from = Math.min(Math.max(mark.start - start, 0), row.length);
    const to = Math.min(Math.max(mark.end - start, from), row.length);
    // A mark of no width, at the end of a sentence that was cut short, still has its caret.
    const touched =
      to > from || (mark.start === mark.end && mark.start >= start && (isLast || from < row.length));
    const width = Math.max(1, widthOf(row.slice(from, to)));
    return {
      before: shownOf(row.slice(0, from)),
      marked: shownOf(row.slice(from, to)),
      after: shownOf(row.slice(to)),
      carets: touched ? " ".repeat(widthOf(row.slice(0, from))) + "^".repeat(width) : "",
    };
  });
}

/** As many words around the mark's cells as a row holds, taken in turn from the left and from the right. */
function fitAround(
  cells: readonly Cell[],
  first: number,
  last: number,
  columns: number,
): { readonly left: number; readonly right: number } {
  if (widthOf(cells) <= columns) return { left: 0, right: cells.length };
  // Two columns on either side belong to the ellipses.
  const room = columns - 4 - widthOf(cells.slice(first, last));
  let left = first;
  let right = last;
  for (;;) {
    const before = wordBefore(cells, left);
    const after = wordAfter(cells, right);
    const leftWidth = widthOf(cells.slice(left, first));
    const rightWidth = widthOf(cells.slice(last, right));
    const fitsLeft = before < left && leftWidth + rightWidth + widthOf(cells.slice(before, left)) <= room;
    const fitsRight = after > right && leftWidth + rightWidth + widthOf(cells.slice(right, after)) <= room;
    if (!fitsLeft && !fitsRight) return { left, right };
    if (fitsLeft && (leftWidth <= rightWidth || !fitsRight)) left = before;
    else right = after;
  }
}

function wordBefore(cells: readonly Cell[], from: number): number {
  let at = from;
  while (at > 0 && isSpace(cells[at - 1])) at--;
  while (at > 0 && !isSpace(cells[at - 1])) at--;
  return at;
}

function wordAfter(cells: readonly Cell[], from: number): number {
  let at = from;
  while (at < cells.length && isSpace(cells[at])) at++;
  while (at < cells.length && !isSpace(cells[at])) at++;
  return at;
}

function countWhile(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  const index = cells.findIndex((cell) => !test(cell));
  return index < 0 ? cells.length : index;
}

/** The offset, moved back where it would cut a surrogate pair in two. */
function unsplit(source: string, offset: number): number {
  const code = source.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
