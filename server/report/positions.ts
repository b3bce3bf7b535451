// Offsets as people count: lines and columns from 1. CR, LF and CRLF each end a line.
import type { Span } from "../text/span.ts";

/** Both count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where each span begins, in the order given, as terminals write it: "4:12" is line 4, column 12. */
export function placesOf(source: string, spans: readonly Span[]): readonly string[] {
  if (spans.length === 0) return [];
  const { at } = positionsIn(source);
  return spans.map(({ start }) => {
    const { line, column } = at(start);
    return `${line}:${column}`;
  });
}

/** Reads the source once and answers where an offset stands. */
export function positionsIn(source: string): {
  at(offset: number): Position;
  rangeOf(span: Span): Range;
} {
  const starts = [0];
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  const at = (offset: number): Position => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  return { at, rangeOf: (span) => ({ start: at(span.start), end: at(span.end) }) };
}
