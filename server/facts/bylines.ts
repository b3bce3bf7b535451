// The byline, which names the reporter and nobody in the story.
import type { Token } from "./nlp.ts";

const longest = 8;

/** "By Ana Ruiz in Lima": who wrote the story speaks in no sentence of it, and is not whom it goes on to call "she". */
export function isByline(tokens: readonly Token[]): boolean {
  return tokens[0]?.norm === "by" && tokens[1]?.capital === true && tokens.length <= longest;
}
