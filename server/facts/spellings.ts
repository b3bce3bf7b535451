// American and British spelling in a draft: every word of the paper's own which the two write differently.
import type { Span } from "../text/span.ts";
import { eachOnce } from "./memory.ts";
import type { TokenisedSentence } from "./nlp.ts";
import { Dictionary } from "./pages.ts";
import { spellingPages } from "./spellings.made.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import type { SpellingForm } from "./words/spellings.ts";

/** One such word. Names (the World Trade Center, the Labour Party) and quotations are left out. */
export interface Spelling extends Span, SpellingForm {
  /** As written, in small letters, without possessive. */
  readonly word: string;
}

const spellings = new Dictionary(spellingPages);
const ofTwoSpellings = screen(
  ({ norm, capital, possessive }) => !capital && !possessive && spellings.has(norm),
);

/** Finds them, in order. Words with a capital are left to whoever bears the name, at the head of a sentence too. */
export function findSpellings(sentences: readonly TokenisedSentence[]): readonly Spelling[] {
  const found: Spelling[] = [];
  for (const { sentence, found: places } of eachOnce(sentences, placesIn, placesIn))
    for (const { at, form } of places) {
      const { norm, start, end } = sentence.tokens[at]!;
      found.push({ ...form, word: norm, start, end });
    }
  return found;
}

function formOf(word: string): SpellingForm {
  const [system, other = "", suffix] = spellings.get(word)!.split(" ") as [
    SpellingForm["system"],
    string,
    NonNullable<SpellingForm["suffix"]> | "",
  ];
  return { system, other, suffix: suffix === "" ? null : suffix };
}

/** Such a word by its token. */
interface Place {
  readonly at: number;
  readonly form: SpellingForm;
}

function placesIn({ tokens }: TokenisedSentence): readonly Place[] {
  const places: Place[] = [];
  for (
    let at = firstThrough(ofTwoSpellings, tokens);
    at >= 0;
    at = firstThrough(ofTwoSpellings, tokens, at + 1)
  ) {
    const { norm, start, end } = tokens[at]!;
    if (end - start === norm.length) places.push({ at, form: formOf(norm) });
  }
  return places;
}
