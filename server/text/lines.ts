// Lines of a draft: what ends one, and whether the writer ends a paragraph with each, as wire services do.
import type { Span } from "./span.ts";

// Form feeds and Unicode's own separators end a line too, as they do on a printed page.
const ends = /\r\n|[\n\r\f\v\u2028\u2029]/g;
// Each is sought by itself: engines find one character many times as fast as one of five.
const otherEnds = ["\r", "\f", "\v", "\u2028", "\u2029"];

/** Whether `\n` alone ends the lines of a text, as in most. */
function isPlain(text: string): boolean {
  return !otherEnds.some((end) => text.includes(end));
}

/** A line, its end not counted in. */
export interface Line extends Span {
  readonly text: string;
  /** Where the next line starts. */
  readonly next: number;
}

/** The lines of a source from an offset on, in order; the last one may be empty. */
export function* linesOf(source: string, from = 0): Generator<Line> {
  let start = from;
  if (isPlain(source)) {
    for (let end = source.indexOf("\n", start); end >= 0; end = source.indexOf("\n", start)) {
      yield { text: source.slice(start, end), start, end, next: end + 1 };
      start = end + 1;
    }
    yield { text: source.slice(start), start, end: source.length, next: source.length };
    return;
  }
  const scan = new RegExp(ends);
  scan.lastIndex = from;
  for (let end = scan.exec(source); end; end = scan.exec(source)) {
    yield { text: source.slice(start, end.index), start, end: end.index, next: scan.lastIndex };
    start = scan.lastIndex;
  }
  yield { text: source.slice(start), start, end: source.length, next: source.length };
}

/** The same text, as long as before, with `\n` for every line end: what a parser expects. */
export function unifyLineEnds(text: string): string {
  return isPlain(text) ? text : text.replace(ends, (end) => (end.length === 2 ? " \n" : "\n"));
}

/** Spaces in place of everything but line ends. */
export function blank(text: string): string {
  if (!text.includes("\n") && isPlain(text)) return " ".repeat(text.length);
  return text.replace(/[^\n\r\f\v\u2028\u2029]+/g, (run) => " ".repeat(run.length));
}

// The widest column at which writers or their editors wrap a paragraph by hand.
const widest = 100;
// A line longer than this which ends a sentence is a paragraph of wire copy, whatever surrounds it.
const long = 80;

/** Whether a line ends as a sentence does, marks of quotation and emphasis left aside. */
export const endsSentence = /[.!?…]["”’'»)\]*_]{0,6}$/;
const structural =
  /^[ \t]*(?:#{1,6}[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t]|\||[-*_=](?:[ \t]*[-*_=]){2}[-*_= \t]*$)/;
const fence = /^[ \t]*(?:`{3}|~{3})/;

/**
 * Whether a newline ends a paragraph. Wire copy has no blank lines, and its lines run to the end of a paragraph;
 * a paragraph wrapped by hand has lines of one width, which end wherever the column did. Every line end between
 * two lines of prose is a vote.
 */
export function hasHardLines(copy: string): boolean {
  const runs = runsOfProse(copy);
  const breaks = runs.lines.reduce((sum, run) => sum + run.length - 1, 0);
  const noBlankLines = runs.blankLines * 4 <= breaks;
  let deliberate = 0;
  let wrapped = 0;
  for (const run of runs.lines) {
    const width = run.reduce((most, line) => Math.max(most, line.length), 0);
    for (let i = 0; i + 1 < run.length; i++) {
      const line = run[i] ?? "";
      const next = run[i + 1] ?? "";
      const hadRoom = line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) <= width;
      if (/^\p{Ll}/u.test(next) && !endsSentence.test(line)) wrapped += 1;
      else if (endsSentence.test(line)) {
        if (line.length > long || noBlankLines) deliberate += 1;
      } else if (!hadRoom) wrapped += 1;
      else if (width > widest) deliberate += 1;
    }
  }
  return deliberate > 0 && deliberate >= wrapped;
}

/** Lines of prose which follow one another, and how often only blank lines stand between two such runs. */
function runsOfProse(copy: string): {
  readonly lines: readonly (readonly string[])[];
  readonly blankLines: number;
} {
  const runs: string[][] = [];
  let blankLines = 0;
  let open: string[] | null = null;
  let afterBlank = false;
  let inFence = false;
  for (const line of linesOf(copy)) {
    const text = line.text.trim();
    if (fence.test(line.text)) inFence = !inFence;
    if (text === "") {
      afterBlank = open !== null;
      open = null;
    } else if (inFence || fence.test(line.text) || structural.test(line.text)) {
      afterBlank = false;
      open = null;
    } else if (open) open.push(text);
    else {
      if (afterBlank) blankLines += 1;
      afterBlank = false;
      open = [text];
      runs.push(open);
    }
  }
  return { lines: runs, blankLines };
}
