// Which sentences of the copy are set like display type: lines without a stop, lines with a capital on every word.
import { once } from "./memory.ts";
import type { TokenisedSentence } from "./nlp.ts";

/** Whether a sentence is a line of its own without a stop, above more copy: a caption, a subhead, a teaser. */
export function isLooseLine(sentences: readonly TokenisedSentence[], sentence: TokenisedSentence): boolean {
  return isLineOfItsOwn(sentences, sentence) && !once(sentence, endsWithStop, () => endsWithStop(sentence));
}

/** Whether a sentence is all of its paragraph, above more copy. */
export function isLineOfItsOwn(
  sentences: readonly TokenisedSentence[],
  { index, paragraph }: TokenisedSentence,
): boolean {
  const next = sentences[index + 1];
  return next !== undefined && next.paragraph !== paragraph && sentences[index - 1]?.paragraph !== paragraph;
}

/** Whether every word but the smallest has a capital, so that capitals tell nothing about names. */
export function isTitleCase(sentence: TokenisedSentence): boolean {
  const last = sentence.tokens.at(-1);
  if (endsWithStop(sentence) && last?.text !== "?" && last?.text !== "!") return false;
  const { tokens } = sentence;
  let capital = 0;
  let small = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || smallWords.has(token.norm)) continue;
    if (token.capital) capital++;
    // Where all the others had capitals, they would still be too few.
    else if (/^\p{L}/u.test(token.text) && ++small * 8 > tokens.length - small) return false;
  }
  return capital >= 4 && small * 8 <= capital;
}

const smallWords = new Set(
  "a an the of in on at to for and but or nor as by with from is vs via after over into up off out per not".split(
    " ",
  ),
);

/** Full stops are no words of a sentence: where the last word ends before the sentence does, a stop follows it. */
export function endsWithStop(sentence: TokenisedSentence): boolean {
  const last = sentence.tokens.at(-1);
  if (!last) return false;
  if (last.kind === "quote") return true;
  return last.end < sentence.end || /[.!?…]$/.test(last.text);
}
