// Where mentions stand among the words of their sentences, for the finders which look around names.
import type { Token } from "./nlp.ts";
import type { Mention } from "./people.ts";

/** A mention as the token positions `[from, to)` of its sentence. */
export interface Placed {
  readonly mention: Mention;
  /** Index in `draft.mentions`. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The position of the first token which begins at an offset or behind it. */
export function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
