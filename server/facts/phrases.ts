// Finds listed phrases in a run of words: one table per list, looked up by its first word.
import { addTo } from "./grouped.ts";
import type { Token } from "./nlp.ts";

/** Phrases by their first word; longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Compiles phrases written in folded lower case, words parted by single spaces. */
export function compilePhrases(phrases: Iterable<string>): Phrases {
  const table = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    addTo(table, words[0]!, words);
  }
  for (const row of table.values()) row.sort((a, b) => b.length - a.length);
  return table;
}

/** The words from one position up to another as one text, folded: for patterns over several of them. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(" ");
}

/** The longest word of a phrase: where it stands nowhere, the phrase stands nowhere. */
export function longestWord(phrase: string): string {
  return phrase.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** How many tokens from `at` on make up a listed phrase; 0 where none does. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): number {
  const row = phrases.get(tokens[at]?.norm ?? "");
  if (!row) return 0;
  for (const words of row) if (follows(words, tokens, at)) return words.length;
  return 0;
}

/** Whether the words of a phrase behind its first stand behind `at`. */
function follows(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.norm !== words[i]) return false;
  return true;
}

/** Where a listed phrase first stands among the tokens, or null. */
export function findPhrase(
  phrases: Phrases,
  tokens: readonly Token[],
  from = 0,
): { readonly at: number; readonly length: number } | null {
  for (let at = from; at < tokens.length; at++) {
    const length = phraseAt(phrases, tokens, at);
    if (length > 0) return { at, length };
  }
  return null;
}
