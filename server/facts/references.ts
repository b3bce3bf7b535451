// Definite phrases which take up something: "the premises", "the deal"; and whether anything before them is it.
import type { Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { fold } from "./vocabulary.ts";
import { auxiliaries } from "./words/grammar.ts";
import { antecedents } from "./words/references.ts";

/** "the premises" as first mention, with nothing before it which it could take up. */
export type LooseReference = Span;

/** Finds them in order. Phrases which say themselves which one is meant ("the deal that …") are left out. */
export function findLooseReferences(
  text: Text,
  sentences: readonly TokenisedSentence[],
): readonly LooseReference[] {
  const found: LooseReference[] = [];
  let before: Set<string> | null = null;
  let read = 0;
  for (const sentence of sentences) {
    if (sentence.kind !== "body" && sentence.kind !== "list-item") continue;
    const { tokens } = sentence;
    for (let at = 1; at < tokens.length; at++) {
      const noun = tokens[at]!;
      const known = noun.kind === "word" && !noun.capital ? antecedents.get(noun.norm) : undefined;
      if (!known || tokens[at - 1]!.norm !== "the" || noun.possessive || !endsThere(tokens[at + 1])) continue;
      // Quoted words introduce a thing as well as the paper's own, and so does a headline.
      before ??= new Set();
      const start = tokens[at - 1]!.start;
      for (const word of fold(text.prose.slice(read, start)).split(/[^\p{L}]+/u)) before.add(word);
      read = start;
      if (before.has(noun.norm) || [...known].some((word) => before!.has(word))) continue;
      found.push({ start, end: noun.end });
    }
  }
  return found;
}

/** Nothing follows which tells which one: "the deal with Chad", "the document that leaked", "the incident report". */
function endsThere(next: Token | undefined): boolean {
  if (next === undefined || next.kind === "mark") return true;
  return (
    auxiliaries.has(next.norm) ||
    /^(?:at|before|after|until|when|while|and|but|said|says|began|ended|came|took)$/.test(next.norm)
  );
}
