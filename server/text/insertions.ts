// Insertions: what a paper has put into somebody's quoted words, in square brackets.
import type { Span } from "./span.ts";
import type { Quotation } from "./text.ts";

// "[[WHO?]]" is a note to the reporter, no word of the paper's.
const bracketed = /(?<!\[)\[[^[\]]+\](?!\])/g;

/** The words in square brackets of a quotation, each span with its brackets, in order. */
export function insertionsIn(prose: string, quotation: Quotation): readonly Span[] {
  const known = found.get(quotation);
  if (known) return known;
  const { start, end } = quotation.inner;
  const insertions = [...prose.slice(start, end).matchAll(bracketed)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
  found.set(quotation, insertions);
  return insertions;
}

/** A quotation is asked about for each mark in it. */
const found = new WeakMap<Quotation, readonly Span[]>();
