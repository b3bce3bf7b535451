// Capitals which shout: headlines and stress in capital letters, told apart from abbreviations.
import type { Token } from "./nlp.ts";
import { familiar, fullNames } from "./words/acronyms.ts";

/** Whether a word of two letters or more has no small letter: US, G20, OSCE. */
export function inCapitals(word: string): boolean {
  return word.length > 1 && /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** Indexes of tokens which shout: a sentence mostly in capitals, or a run of words in capitals. */
export function findShouting(tokens: readonly Token[]): ReadonlySet<number> {
  const loud = new Set<number>();
  const words = tokens.filter((token) => token.kind === "word" && /\p{L}{2}/u.test(token.text));
  const capitals = words.filter((token) => inCapitals(token.text));
  const all = capitals.length > 2 && capitals.length * 2 >= words.length;
  let run: number[] = [];
  const close = () => {
    const known = run.every((at) => familiar.has(tokens[at]!.text) || fullNames.has(tokens[at]!.text));
    if (run.length > 2 || (run.length === 2 && !known)) for (const at of run) loud.add(at);
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "word" && inCapitals(token.text) && /\p{L}{2}/u.test(token.text)) {
      if (all) loud.add(at);
      else run.push(at);
    } else close();
  }
  close();
  return loud;
}
