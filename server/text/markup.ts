// Markdown's marks between the words: what a change to the words must not tear apart.
import { indexEndingAfter, type Span } from "./span.ts";
import type { Text } from "./text.ts";

type Marked = Pick<Text, "source" | "prose" | "blanked">;

/** Whether a span holds words and markup both: who replaces it loses a link, or half a pair of asterisks. */
export function cutsMarkup({ source, prose }: Marked, { start, end }: Span): boolean {
  let words = false;
  let markup = false;
  for (let at = start; at < end && !(words && markup); at++)
    if (prose[at] !== " ") words = true;
    else if (isMark(source, prose, at)) markup = true;
  return words && markup;
}

/** The place for what is to stand behind a word: behind the marks which close there, as in "[Hale](https://…)|" and "**Hale**|". */
export function behindMarkup({ source, prose, blanked }: Marked, place: number): number {
  if (!/\S/.test(prose[place - 1] ?? "")) return place;
  let at = place;
  while (at < source.length && isMark(source, prose, at)) {
    const hidden = blanked[indexEndingAfter(blanked, at)];
    at = hidden && hidden.start <= at ? hidden.end : at + 1;
  }
  return at;
}

/** Whether a stop, a comma or the like follows a word, whatever markup stands between. */
export function isPunctuated({ prose }: Marked, place: number): boolean {
  punctuation.lastIndex = place;
  return punctuation.test(prose);
}

const punctuation = /\s*[.,;:?!]/y;

/** Whether a character of the source is Markdown’s and none of the copy’s. */
export function isMark(source: string, prose: string, at: number): boolean {
  return prose[at] === " " && /\S/.test(source[at]!);
}
