// Definite phrases which take up something: "the premises", "the deal"; and whether anything before them is it.
import { isAscii } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { eachOnce } from "./memory.ts";
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
  const places = eachOnce(sentences, placesIn, (sentence) => placesIn(text.prose, sentence));
  if (places.length === 0) return found;
  const named = eachOnce(sentences, namesIn, ({ start, end }) => namesIn(text.prose.slice(start, end)));
  let last = 0;
  for (const { sentence, found: own } of places) {
    const { tokens, index } = sentence;
    while (last < named.length && named[last]!.sentence.index < index) read(named[last++]!.found);
    for (const { at, names } of own) {
      read(names);
      const { norm, end } = tokens[at]!;
      if (before.has(norm) || [...antecedents.get(norm)!].some((word) => before.has(word))) continue;
      found.push({ start: tokens[at - 1]!.start, end });
    }
  }
  return found;
}

/** The noun of such a phrase, by token, and what could be taken up between the one before it in its sentence and it. */
interface Place {
  readonly at: number;
  readonly names: readonly string[];
}

function placesIn(prose: string, { tokens, kind, start }: TokenisedSentence): readonly Place[] {
  const places: Place[] = [];
  if (kind !== "body" && kind !== "list-item") return places;
  let from = start;
  for (let at = firstThrough(nouns, tokens, 1); at >= 0; at = firstThrough(nouns, tokens, at + 1)) {
    const article = tokens[at - 1]!;
    if (article.norm !== "the" || !endsThere(tokens[at + 1])) continue;
    places.push({ at, names: namesIn(prose.slice(from, article.start)) });
    from = article.start;
  }
  return places;
}

let taken: ReadonlySet<string> | null = null;

/** The words of a stretch of prose which any such phrase can take up. */
function namesIn(prose: string): readonly string[] {
  taken ??= new Set([...antecedents].flatMap(([noun, names]) => [noun, ...names]));
  const names = taken;
  const folded = fold(prose);
  return folded.split(isAscii(folded) ? /[^a-z]+/ : /[^\p{L}]+/u).filter((word) => names.has(word));
}

/** Nothing follows which tells which one: "the deal with Chad", "the document that leaked", "the incident report". */
function endsThere(next: Token | undefined): boolean {
  if (next === undefined || next.kind === "mark") return true;
  return (
    auxiliaries.has(next.norm) ||
    /^(?:at|before|after|until|when|while|and|but|said|says|began|ended|came|took)$/.test(next.norm)
  );
}
