// Where mentions stand among the words of their sentences: read once for a draft, for the finders which look around names.
import { group } from "./grouped.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { Mention } from "./people.ts";

/** A mention as the token positions `[from, to)` of its sentence. */
export interface Placed {
  readonly mention: Mention;
  /** Index in `draft.mentions`. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<readonly Mention[], ReadonlyMap<number, readonly Placed[]>>();

/** The mentions by sentence, those of a sentence and the sentences in order; whoever is not named in one has no entry. */
export function placedMentions(
  sentences: readonly TokenisedSentence[],
  mentions: readonly Mention[],
): ReadonlyMap<number, readonly Placed[]> {
  let placed = known.get(mentions);
  if (!placed) {
    placed = place(sentences, mentions);
    known.set(mentions, placed);
  }
  return placed;
}

function place(
  sentences: readonly TokenisedSentence[],
  mentions: readonly Mention[],
): ReadonlyMap<number, readonly Placed[]> {
  return group(
    mentions.map((mention, index) => {
      const { tokens } = sentences[mention.sentence]!;
      const from = tokenAt(tokens, mention.start);
      let to = from + 1;
      while (to < tokens.length && tokens[to]!.start < mention.end) to++;
      return [mention.sentence, { mention, index, from, to }] as const;
    }),
  );
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
