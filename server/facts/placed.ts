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

/** Those of the mentions of a sentence which are names, no pronouns. */
export function namesAmong(placed: readonly Placed[]): readonly Placed[] {
  return placed.some(isPronoun) ? placed.filter((one) => !isPronoun(one)) : placed;
}

function isPronoun({ mention }: Placed): boolean {
  return mention.kind === "pronoun";
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
