// American and British spelling in a draft: every word of the paper's own which the two write differently.
import type { Span } from "../text/span.ts";
import type { TokenisedSentence } from "./nlp.ts";
import { type SpellingForm, spellingForms } from "./words/spellings.ts";

/** One such word. Names (the World Trade Center, the Labour Party) and quotations are left out. */
export interface Spelling extends Span, SpellingForm {
  /** As written, in small letters, without possessive. */
  readonly word: string;
}

/** Finds them, in order. Words with a capital are left to whoever bears the name, at the head of a sentence too. */
export function findSpellings(sentences: readonly TokenisedSentence[]): readonly Spelling[] {
  const found: Spelling[] = [];
  for (const { tokens } of sentences)
    for (const { kind, norm, capital, start, end, possessive } of tokens) {
      if (kind !== "word" || capital) continue;
      const form = spellingForms.get(norm);
      if (!form || possessive || end - start !== norm.length) continue;
      found.push({ ...form, word: norm, start, end });
    }
  return found;
}
