// Capitals which shout: headlines and stress in capital letters, told apart from abbreviations.
import { byLetters } from "../text/letters.ts";
import type { Token } from "./nlp.ts";
import { firstThrough, passes, type Screen, screen } from "./vocabulary.ts";
import { familiar, fullNames } from "./words/acronyms.ts";

const aCapital = byLetters(String.raw`\p{Lu}`);
const aSmallLetter = byLetters(String.raw`\p{Ll}`);
const twoLetters = byLetters(String.raw`\p{L}{2}`);

/** Whether a word of two letters or more has no small letter: US, G20, OSCE. */
export function inCapitals(word: string): boolean {
  // Most words have a small letter behind their first.
  const second = word.charCodeAt(1);
  if (word.length < 2 || (second >= 97 && second <= 122)) return false;
  return aCapital(word).test(word) && !aSmallLetter(word).test(word);
}

const lettered = screen(({ text }) => twoLetters(text).test(text));
const loud = screen(({ text }) => inCapitals(text) && twoLetters(text).test(text));

/** Indexes of tokens which shout: a sentence mostly in capitals, or a run of words in capitals. */
function findShouting(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const first = firstThrough(loud, tokens);
  if (first < 0 || firstThrough(loud, tokens, first + 1) < 0) return found;
  let words = 0;
  let capitals = 0;
  for (const { word } of tokens) {
    if (word === null || !passes(lettered, word)) continue;
    words++;
    if (passes(loud, word)) capitals++;
  }
  const all = capitals > 2 && capitals * 2 >= words;
  let run: number[] = [];
  const close = () => {
    const known = run.every((at) => familiar.has(tokens[at]!.text) || fullNames.has(tokens[at]!.text));
    if (run.length > 2 || (run.length === 2 && !known)) for (const at of run) found.add(at);
    run = [];
  };
  for (const [at, { word }] of tokens.entries()) {
    if (word !== null && passes(loud, word)) {
      if (all) found.add(at);
      else run.push(at);
    } else if (run.length > 0) close();
  }
  close();
  return found;
}

/** The positions of the words which a screen lets through and which do not shout. */
export function quietThrough(through: Screen, tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  const first = firstThrough(through, tokens);
  if (first < 0) return found;
  const shouted = findShouting(tokens);
  for (let at = first; at >= 0; at = firstThrough(through, tokens, at + 1))
    if (!shouted.has(at)) found.push(at);
  return found;
}
