// Words for a time which hold only while the copy is fresh, or name no time at all: yesterday, last week, recently.
import type { Span } from "../text/span.ts";
import { monthNames } from "./calendar.ts";
import type { DateMention } from "./dates.ts";
import { namesWeekday } from "./dates.ts";
import { isLooseLine } from "./headlines.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, fold, screen } from "./vocabulary.ts";

/** One such word in the paper's own words, in a sentence which names no day, month or year. */
export interface RelativeDay extends Span {
  /** "day": yesterday and its like; "week": a week or month seen from now; "vague": no time at all, as recently. */
  readonly kind: "day" | "week" | "vague";
}

const phrases: readonly (readonly [RelativeDay["kind"], string])[] = [
  ["day", "earlier today|later today|yesterday|tomorrow|tonight|today|last night"],
  ["day", "this morning|this afternoon|this evening"],
  ["week", "earlier this week|later this week|earlier this month|later this month"],
  ["week", "last week|next week|last month|next month|at the weekend|over the weekend"],
  ["vague", "recently|in recent days|in recent weeks|the other day|a few days ago|several days ago"],
];

interface Phrase {
  readonly kind: RelativeDay["kind"];
  readonly words: readonly string[];
}

/** By first word, longest first. */
const table = new Map<string, Phrase[]>();
for (const [kind, list] of phrases)
  for (const phrase of list.split("|")) {
    const words = phrase.split(" ");
    const group = table.get(words[0]!) ?? [];
    group.push({ kind, words });
    group.sort((a, b) => b.words.length - a.words.length);
    table.set(words[0]!, group);
  }

const beginnings = screen(({ norm }) => table.has(norm));

const monthWords: ReadonlySet<string> = new Set(monthNames.map(fold));
/** A month or a year tells the reader when, as a weekday does. */
const times = screen(
  ({ norm, capital }) =>
    (capital && monthWords.has(norm) && norm !== "may" && norm !== "march") ||
    /^(?:1[5-9]|20)\d\ds?$/.test(norm),
);

/** Finds them in order; display type, tables and quotations are left out. */
export function findRelativeDays(
  sentences: readonly TokenisedSentence[],
  dates: readonly DateMention[],
): readonly RelativeDay[] {
  const dated = new Set(dates.map((date) => date.sentence));
  const found: RelativeDay[] = [];
  for (const { sentence, found: hits } of eachOnce(sentences, hitsIn, hitsIn)) {
    const { tokens } = sentence;
    if (dated.has(sentence.index) || isLooseLine(sentences, sentence)) continue;
    for (const { kind, from, to } of hits)
      found.push({ kind, start: tokens[from]!.start, end: tokens[to - 1]!.end });
  }
  return found;
}

interface Hit {
  readonly kind: RelativeDay["kind"];
  /** Token positions `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** The words of a sentence which names no weekday, month or year. */
function hitsIn(sentence: TokenisedSentence): readonly Hit[] {
  const { tokens, kind } = sentence;
  const hits: Hit[] = [];
  if (kind !== "body" && kind !== "list-item") return hits;
  for (let from = firstThrough(beginnings, tokens); from >= 0; ) {
    const phrase = phraseAt(tokens, from);
    const to = from + (phrase?.words.length ?? 1);
    if (phrase && holds(tokens, from, to - 1)) hits.push({ kind: phrase.kind, from, to });
    from = firstThrough(beginnings, tokens, to);
  }
  return hits.length > 0 && (namesWeekday(sentence) || firstThrough(times, tokens) >= 0) ? [] : hits;
}

function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
  return (
    table
      .get(tokens[at]!.norm)
      ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.norm === word)) ?? null
  );
}

function holds(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[last + 1];
  // "USA Today", "the Tonight Show", "today’s world".
  if ((token.capital && at > 0) || tokens[last]!.possessive) return false;
  switch (token.norm) {
    case "recently":
      return !/^(?:until|most|more|as|only|so|too|how|fairly)$/.test(before?.norm ?? "");
    case "today":
      // Beside a verb of the past, or with "will", it is the day; else it mostly means nowadays.
      return (
        /^(?:said|told|met|announced|voted|ruled|[a-z]{3,}ed)$/.test(before?.norm ?? "") ||
        /^(?:said|told|met|announced|voted|ruled|[a-z]{3,}ed)$/.test(after?.norm ?? "") ||
        promises(tokens, at)
      );
    case "tomorrow":
    case "yesterday":
      return before?.norm !== "of" && before?.norm !== "and" && before?.norm !== "or";
    case "last":
    case "next":
      // "A switch from last month" and "more than last week" compare.
      return !/^(?:the|until|from|than)$/.test(before?.norm ?? "") && after?.norm !== "of";
    default:
      return true;
  }
}

/** Whether a "will" stands in the same clause, near by: "will meet today", and not "costly today, it will". */
function promises(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1])
    for (let i = at + step; Math.abs(i - at) < 9; i += step) {
      const token = tokens[i];
      if (token?.kind !== "word") break;
      if (token.norm === "will") return true;
    }
  return false;
}
