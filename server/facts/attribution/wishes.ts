// What a sentence says of a name which is not given: that somebody wished so, and why.
import type { Token } from "../nlp.ts";
import { compilePhrases, findPhrase } from "../phrases.ts";
import { conditions, leaves, reasons } from "../words/anonymity.ts";

const conditionPhrases = compilePhrases(conditions);
const reasonPhrases = compilePhrases(reasons);
const leavePhrases = compilePhrases(leaves);

/** What denies a leave, so many words before it at most: "not yet publicly authorized to", "did not have permission to". */
const denies = /^(?:not|never|no|without|lacked|lacks|lacking|longer|(?:is|are|was|were|did|does|do)n't)$/;
const nearEnough = 3;

/** Whether a sentence says that somebody is not to be named. */
export function tellsWish(tokens: readonly Token[]): boolean {
  return findPhrase(conditionPhrases, tokens) !== null || isSilenced(tokens);
}

/** Whether it says why as well, or has a question there for the reporter to answer: "[[WHY NOT NAMED?]]". */
export function tellsReason(tokens: readonly Token[]): boolean {
  return (
    isSilenced(tokens) ||
    tokens.some(({ norm }, at) => norm === "why" && tokens[at - 1]?.text === "[") ||
    (findPhrase(conditionPhrases, tokens) !== null && findPhrase(reasonPhrases, tokens) !== null)
  );
}

/** Where the words end by which a name was refused ("on condition of anonymity"); null where there are none. */
export function endOfWish(tokens: readonly Token[]): number | null {
  const wish = findPhrase(conditionPhrases, tokens);
  return wish && tokens[wish.at + wish.length - 1]!.end;
}

/** "not authorized to speak": a condition and a reason in one. */
function isSilenced(tokens: readonly Token[]): boolean {
  let found = findPhrase(leavePhrases, tokens);
  while (found !== null) {
    const { at, length } = found;
    if (tokens.slice(Math.max(0, at - nearEnough), at).some(({ norm }) => denies.test(norm))) return true;
    found = findPhrase(leavePhrases, tokens, at + length);
  }
  return false;
}
