// Definite phrases which take up something: "the premises", "the deal"; and whether anything before them is it.
import type { Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { eachOnce, once } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, fold, screen } from "./vocabulary.ts";
import { auxiliaries } from "./words/grammar.ts";
import { antecedents } from "./words/references.ts";

/** "the premises" as first mention, with nothing before it which it could take up. */
export type LooseReference = Span;

const nouns = screen(({ norm, capital, possessive }) => !capital && !possessive && antecedents.has(norm));

/** Finds them in order. Phrases which say themselves which one is meant ("the deal that …") are left out. */
export function findLooseReferences(
  text: Text,
  sentences: readonly TokenisedSentence[],
): readonly LooseReference[] {
  const found: LooseReference[] = [];
  // Quoted words introduce a thing as well as the paper's own, and so does a headline.
  const before = new Set<string>();
  const read = (words: readonly string[]) => {
    for (const word of words) before.add(word);
  };
  let last = 0;
  for (const { sentence, found: places } of eachOnce(sentences, placesIn, placesIn)) {
    const { tokens } = sentence;
    let from = sentence.start;
    for (const at of places) {
      for (; last < sentence.index; last++) {
        const earlier = sentences[last]!;
        read(once(earlier, namesIn, () => namesIn(text.prose.slice(earlier.start, earlier.end))));
      }
      const { start } = tokens[at - 1]!;
      read(namesIn(text.prose.slice(from, start)));
      from = start;
      const { norm, end } = tokens[at]!;
      if (before.has(norm) || [...antecedents.get(norm)!].some((word) => before.has(word))) continue;
      found.push({ start, end });
    }
  }
  return found;
}

/** The nouns of such phrases, by token. */
function placesIn({ tokens, kind }: TokenisedSentence): readonly number[] {
  const places: number[] = [];
  if (kind !== "body" && kind !== "list-item") return places;
  for (let at = firstThrough(nouns, tokens, 1); at >= 0; at = firstThrough(nouns, tokens, at + 1))
    if (tokens[at - 1]!.norm === "the" && endsThere(tokens[at + 1])) places.push(at);
  return places;
}

let taken: ReadonlySet<string> | null = null;

/** The words of a stretch of prose which any such phrase can take up. */
function namesIn(prose: string): readonly string[] {
  taken ??= new Set([...antecedents].flatMap(([noun, names]) => [noun, ...names]));
  const names = taken;
  return fold(prose)
    .split(/[^\p{L}]+/u)
    .filter((word) => names.has(word));
}

/** Nothing follows which tells which one: "the deal with Chad", "the document that leaked", "the incident report". */
function endsThere(next: Token | undefined): boolean {
  if (next === undefined || next.kind === "mark") return true;
  return (
    auxiliaries.has(next.norm) ||
    /^(?:at|before|after|until|when|while|and|but|said|says|began|ended|came|took)$/.test(next.norm)
  );
}
