// The keys by which names of jurisdictions are looked up: folded, and without the stop which ends a word.
import { fold } from "./vocabulary.ts";

/** "U.S." and "US" are one word, "St." and "St" too. */
export function wordKey(norm: string): string {
  return norm.endsWith(".") ? norm.slice(0, -1) : norm;
}

export function phraseKey(words: string): string {
  if (!words.includes(".")) return fold(words);
  return words
    .split(" ")
    .map((word) => wordKey(fold(word)))
    .join(" ");
}

/** The keys of a name; one that is written with stops has two. */
export function keysOf(words: string): readonly string[] {
  const key = phraseKey(words);
  if (!words.includes(".")) return [key];
  const bare = phraseKey(words.replaceAll(".", ""));
  return bare === key ? [key] : [key, bare];
}
