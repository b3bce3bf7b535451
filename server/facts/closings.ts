// Where a sentence takes words at its end: before its stop, and with one where its own belongs to an abbreviation or a quotation.
import type { TokenisedSentence } from "./nlp.ts";

export interface Closing {
  /** A UTF-16 offset. */
  readonly at: number;
  /** What must stand behind words added there: a stop, or nothing. */
  readonly stop: "." | "";
}

/** “at the behest of the U.S. Hale left” and “called it ‘bold.’” have no stop but one which must stay where it is. */
export function closingOf({ tokens, end }: TokenisedSentence, source: string): Closing {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]!.kind === "mark" && /^[.!?…]+$/.test(tokens[last]!.text)) last--;
  const word = tokens[last];
  if (!word) return { at: end, stop: "" };
  const isStopped = /[.!?…]/.test(source[word.end] ?? "");
  return {
    at: word.end,
    stop: !isStopped && /[.!?…]["”'’)]*$/.test(source.slice(word.start, word.end)) ? "." : "",
  };
}
