// Who does something on the day of the story: "Merkel said Tuesday", "Biden will address the summit next week".
import type { Token, TokenisedSentence } from "./nlp.ts";
import { beForms, clauseOpeners, prepositions, weekdays } from "./words/grammar.ts";

const beside = new Set("today yesterday tomorrow tonight".split(" "));
const near = new Set("this next last".split(" "));
const spans = new Set("week weekend month morning afternoon evening night".split(" "));

/**
 * Whether the person named at the UTF-16 offsets `name`, whose title begins at `start`, does something in the sentence,
 * and the sentence tells of the days around the draft. A person who is acted on, or stands in another clause ("when
 * President Obama vetoed it"), may belong to the past of the story.
 */
export function actsNow(
  { tokens }: TokenisedSentence,
  start: number,
  name: { readonly start: number; readonly end: number },
): boolean {
  const from = tokens.findIndex((token) => token.start >= start);
  let to = tokens.findIndex((token) => token.start >= name.end);
  if (from < 0 || to < 0 || tokens[to - 1]!.possessive) return false;
  const before = tokens[from - 1];
  if (before && (prepositions.has(before.norm) || clauseOpeners.has(before.norm) || before.norm === "and"))
    return false;
  // "(D-Calif.)", "on Monday", "also": what may stand between a name and its verb.
  if (tokens[to]?.text === "(") to = 1 + tokens.findIndex((token, at) => at > to && token.text === ")");
  const day = dayAt(tokens, to);
  if (day > 0) to += day;
  while (/^(?:also|later|now|then|again|repeatedly)$/.test(tokens[to]?.norm ?? "")) to++;
  return isVerb(tokens[to]) && tokens.some((_, at) => dayAt(tokens, at) > 0);
}

function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital) return false;
  return (
    beForms.has(token.norm) ||
    /^(?:will|has|had|have|would|said|says|told|tells|met|meets|plans|wants|made|took|left|went|gave|came|became|spoke|held|sent|sees|urges|warns|vows|calls|leads|faces|does|did)$/.test(
      token.norm,
    ) ||
    /[a-z]{2}ed$/.test(token.norm)
  );
}

/** How many words at `at` name a day near the draft: "on Monday", "this week", "tomorrow"; 0 where none do. */
function dayAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== "word") return 0;
  if (token.norm === "on" && weekdays.has(tokens[at + 1]?.norm ?? "")) return 2;
  if (weekdays.has(token.norm) || beside.has(token.norm)) return 1;
  return near.has(token.norm) && spans.has(tokens[at + 1]?.norm ?? "") ? 2 : 0;
}
