// Who does something on the day of the story: "Merkel said Tuesday", "Biden will address the summit next week".
import type { Span } from "../text/span.ts";
import { readOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { compilePhrases, phraseAt } from "./phrases.ts";
import { tokenAt } from "./placed.ts";
import { verbsOf } from "./verbs.ts";
import { auxiliaries, beForms, clauseOpeners, months, prepositions, weekdays } from "./words/grammar.ts";

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
  const from = tokenAt(tokens, start);
  let to = tokenAt(tokens, name.end);
  if (to >= tokens.length || tokens[to - 1]!.possessive) return false;
  const before = tokens[from - 1];
  if (before && (prepositions.has(before.norm) || clauseOpeners.has(before.norm) || before.norm === "and"))
    return false;
  // "The foreign secretary, Jane Roe, flew": the comma which closes what another has opened.
  if (tokens[to]?.text === "," && tokens.slice(from, to).some(({ text }) => text === ",")) to++;
  // "(D-Calif.)", "on Monday", "also": what may stand between a name and its verb.
  if (tokens[to]?.text === "(") {
    const close = tokens.slice(to, to + longestAside).findIndex(({ text }) => text === ")");
    if (close > 0) to += close + 1;
  }
  const day = dayAt(tokens, to);
  if (day > 0) to += day;
  while (/^(?:also|later|now|then|again|repeatedly)$/.test(tokens[to]?.norm ?? "")) to++;
  return looksAhead(tokens, to) || (isVerb(tokens[to]) && namesDay(tokens));
}

/** Tokens within brackets behind a name, "(D-Calif.)". */
const longestAside = 12;

/** Whether a sentence names a day near the draft, whoever acts in it. */
const namesDay = readOnce((tokens) => tokens.some((_, at) => dayAt(tokens, at) > 0));

/** "Merkel will travel": what is still to come needs no day; but people of the past "will be remembered" as well. */
function looksAhead(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === "will" && verbsOf(tokens[at + 1]?.word).some(({ form }) => form === "base");
}

/**
 * Whether a title is given as that of the time told, whoever has the office now: "the death of President Raisi", "since
 * President Bush", "President Bush’s term", "dismissed his minister", "a President Hale". `title` reaches from the first word
 * of title or name to the last of both.
 */
export function isOfItsTime({ tokens }: TokenisedSentence, title: Span): boolean {
  const from = tokenAt(tokens, title.start);
  const to = tokenAt(tokens, title.end);
  const [earlier, before] = [tokens[from - 2]?.norm ?? "", tokens[from - 1]?.norm ?? ""];
  const [after, then] = [tokens[to]?.norm ?? "", tokens[to + 1]?.norm ?? ""];
  if (/^(?:a|an|since)$/.test(before)) return true;
  if (/^(?:of|to|by|for|with)$/.test(before) && (ofOffice.has(earlier) || removing.has(earlier))) return true;
  if (/^(?:his|her|their)$/.test(before) ? removing.has(earlier) : removing.has(before)) return true;
  if (tokens[to - 1]!.possessive && (ofOffice.has(after) || ofOffice.has(then))) return true;
  return (
    leaving.has(after) || (/^(?:was|were|had|has)$/.test(after) && (removing.has(then) || leaving.has(then)))
  );
}

/**
 * Whether a sentence says that a title is of then: "At the time, Prime Minister Boris Johnson was ill", "Chancellor Angela
 * Merkel said at that time", "the chancellor of the day". `title` reaches from the first word of title or name to the last of
 * both.
 */
export function isOfThen({ tokens }: TokenisedSentence, title: Span): boolean {
  const from = tokenAt(tokens, title.start);
  const to = tokenAt(tokens, title.end);
  // "But at the time,"
  if (phraseAt(thens, tokens, 0) > 0 || phraseAt(thens, tokens, 1) > 0) return true;
  for (let at = from; at < to + nearBehind; at++) if (phraseAt(thens, tokens, at) > 0) return true;
  return false;
}

const thens = compilePhrases([
  "at the time",
  "at that time",
  "back then",
  "in those days",
  "in those years",
  "of the day",
  "of the time",
  "of that time",
]);
/** So many words behind a name at most: "Johnson, in office at the time", "Merkel told reporters at the time". */
const nearBehind = 4;

/** What an officeholder has while in office, or at its end. */
const ofOffice = new Set(
  `administration administrations presidency premiership tenure term terms era days years time death funeral funerals killing
  assassination murder ouster ousting overthrow removal impeachment resignation departure inauguration appointee
  appointees`.split(/\s+/),
);
const removing = new Set(
  `dismissed dismissing sacked fired ousted deposed toppled overthrown overthrew replaced succeeded removed impeached killed
  assassinated defeated beat unseated appointed nominated named created picked`.split(/\s+/),
);
const leaving = new Set("died resigned quit stepped fell fled".split(" "));

function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital) return false;
  return (
    beForms.has(token.norm) ||
    auxiliaries.has(token.norm) ||
    verbsOf(token.word).some(({ form }) => form === "past" || form === "third") ||
    /[a-z]{2}ed$/.test(token.norm)
  );
}

/** How many words at `at` name a day near the draft: "on Monday", "on Nov. 27", "this week"; 0 where none do. */
function dayAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== "word") return 0;
  if (token.norm === "on") {
    if (weekdays.has(tokens[at + 1]?.norm ?? "")) return 2;
    return isDate(tokens[at + 1], tokens[at + 2]) && !isYear(tokens, at + 3) ? 3 : 0;
  }
  if (weekdays.has(token.norm) || beside.has(token.norm)) return 1;
  return near.has(token.norm) && spans.has(tokens[at + 1]?.norm ?? "") ? 2 : 0;
}

/** "Nov. 27", "27 November". */
function isDate(first: Token | undefined, second: Token | undefined): boolean {
  if (first?.kind !== "word" || second?.kind !== "word") return false;
  const [month, day] = first.capital ? [first, second] : [second, first];
  return (
    month.capital && months.has(month.norm.replace(".", "")) && /^[1-3]?\d(?:st|nd|rd|th)?$/.test(day.norm)
  );
}

/** A year behind a date, with or without a comma: that day is long past. */
function isYear(tokens: readonly Token[], at: number): boolean {
  return /^\d{4}$/.test(tokens[tokens[at]?.text === "," ? at + 1 : at]?.norm ?? "");
}
