// Words for a time which hold only while the copy is fresh, or name no time at all: yesterday, last week, recently.
import type { Span } from "../text/span.ts";
import { monthNames } from "./calendar.ts";
import type { DateMention } from "./dates.ts";
import { namesWeekday } from "./dates.ts";
import { isLooseLine } from "./headlines.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { fold } from "./vocabulary.ts";

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

const monthWords: ReadonlySet<string> = new Set(monthNames.map(fold));

/** Finds them in order; display type, tables and quotations are left out. */
export function findRelativeDays(
  sentences: readonly TokenisedSentence[],
  dates: readonly DateMention[],
): readonly RelativeDay[] {
  const dated = new Set(dates.map((date) => date.sentence));
  const found: RelativeDay[] = [];
  for (const sentence of sentences) {
    if (sentence.kind !== "body" && sentence.kind !== "list-item") continue;
    const { tokens } = sentence;
    let isFree: boolean | null = null;
    for (let at = 0; at < tokens.length; at++) {
      const phrase = tokens[at]!.kind === "word" ? phraseAt(tokens, at) : null;
      if (!phrase) continue;
      isFree ??= !dated.has(sentence.index) && !namesTime(sentence) && !isLooseLine(sentences, sentence);
      if (!isFree) break;
      const last = at + phrase.words.length - 1;
      if (holds(tokens, at, last))
        found.push({ kind: phrase.kind, start: tokens[at]!.start, end: tokens[last]!.end });
      at = last;
    }
  }
  return found;
}

function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
  return (
    table
      .get(tokens[at]!.norm)
      ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.norm === word)) ?? null
  );
}

/** A weekday, a month or a year in the sentence tells the reader when. */
function namesTime(sentence: TokenisedSentence): boolean {
  return (
    namesWeekday(sentence) ||
    sentence.tokens.some(
      (token) =>
        (token.capital && monthWords.has(token.norm) && token.norm !== "may" && token.norm !== "march") ||
        /^(?:in )?(?:1[5-9]|20)\d\ds?$/.test(token.norm),
    )
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
