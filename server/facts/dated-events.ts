// Events told as past and dated in the same breath: "the court ruled on Dec. 9, 2025".
import { hull, indexEndingAfter, type Span } from "../text/span.ts";
import { weekdayOf } from "./calendar.ts";
import type { DateMention } from "./dates.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { clauseOpeners, determiners } from "./words/grammar.ts";

/** Verb and date of one event; the span reaches from the one to the other. */
export interface DatedEvent extends Span {
  /** The day, ISO: one whose year is written, or whose weekday leaves no other year. */
  readonly iso: string;
}

/** Verbs of which the day beside them is the day, and never the day of something planned. */
const happened: ReadonlySet<string> = new Set(
  "died killed wounded injured arrested ruled voted signed met struck arrived resigned crashed exploded collapsed sank sentenced convicted acquitted elected ended began opened closed happened occurred landed attacked fired shot stabbed said told drowned seized launched derailed erupted published released".split(
    " ",
  ),
);

const ahead: ReadonlySet<string> = new Set(
  "will would shall may could should due set scheduled expected planned plans planning slated until till by before through if be hearing trial deadline expires effective upcoming next ahead".split(
    " ",
  ),
);

const plans = screen(({ norm }) => ahead.has(norm));

/** Finds the events which a draft tells as past and dates, in order. */
export function findDatedEvents(
  sentences: readonly TokenisedSentence[],
  dates: readonly DateMention[],
): readonly DatedEvent[] {
  const events: DatedEvent[] = [];
  let asked = -1;
  let isPlan = false;
  for (const date of dates) {
    if (date.iso === null || !isCertain(date)) continue;
    const { tokens } = sentences[date.sentence]!;
    if (asked !== date.sentence) {
      asked = date.sentence;
      isPlan = firstThrough(plans, tokens) >= 0;
    }
    if (isPlan) continue;
    const verb = verbBefore(tokens, date) ?? verbBehind(tokens, date);
    if (verb) events.push({ ...hull(verb, date.words), iso: date.iso });
  }
  return events;
}

function isCertain({ year, iso, weekday }: DateMention): boolean {
  if (year !== null) return true;
  const [y, m, d] = iso!.split("-").map(Number) as [number, number, number];
  return weekday !== null && weekdayOf(y, m, d) === weekday.day;
}

function verbBefore(tokens: readonly Token[], date: DateMention): Token | null {
  let at = indexEndingAfter(tokens, date.start) - 1;
  if (tokens[at]?.norm === "on") at--;
  for (let steps = 0; at >= 0 && steps < 6; at--, steps++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || clauseOpeners.has(token.norm) || token.norm === "to") return null;
    if (!happened.has(token.norm)) continue;
    // "The signed deal of Dec. 9" describes the deal.
    const before = tokens[at - 1];
    return before && !determiners.has(before.norm) && before.norm !== "to" ? token : null;
  }
  return null;
}

/** "On Dec. 9, 2025, envoys met": the verb of the clause which a date opens. */
function verbBehind(tokens: readonly Token[], date: DateMention): Token | null {
  const first = indexEndingAfter(tokens, date.start);
  if (first > 1 || (first === 1 && tokens[0]!.norm !== "on")) return null;
  let at = indexEndingAfter(tokens, date.end);
  // The stop of "24 Nov..." is the date's, and two thirds of the mark behind it.
  if (at < tokens.length && tokens[at]!.start < date.end) at++;
  if (at === tokens.length) return null;
  if (tokens[at]!.text === ",") at++;
  for (const from = at; at < tokens.length && at < from + 7; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || clauseOpeners.has(token.norm) || token.norm === "to") return null;
    const before = tokens[at - 1]!;
    if (happened.has(token.norm) && at > from && !determiners.has(before.norm) && !token.possessive)
      return token;
  }
  return null;
}
