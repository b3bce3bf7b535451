// Dates in running copy: every day which the paper's own words name by month and number, and how it is written.
import { overlap, type Span } from "../text/span.ts";
import { daysBetween, daysIn, isDay, isoOf } from "./calendar.ts";
import type { AsOf } from "./datelines.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { auxiliaries, clauseOpeners, determiners, prepositions, subjectPronouns } from "./words/grammar.ts";

/** A weekday as written: "Monday", "Mon.". */
export interface Weekday extends Span {
  /** 0 for Sunday. */
  readonly day: number;
}

/** One date of the paper's own words; quotations, datelines and ranges (Nov. 3-5) are left out. */
export interface DateMention extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** The date alone, without its weekday: "Dec. 2, 2025", "the 2nd of December". */
  readonly words: Span;
  /** The figures of its day, with st, nd, rd or th; null where it has none. */
  readonly figures: Span | null;
  /** 1 to 12; null in a numeric date whose order nobody can tell. */
  readonly month: number | null;
  /** The number as written, also where the month has no such day. Null where only a month is named ("in Dec."). */
  readonly day: number | null;
  readonly year: number | null;
  /** The weekday right beside it, where exactly one belongs to it. */
  readonly weekday: Weekday | null;
  readonly order: "month first" | "day first" | "numeric";
  /** Whether it carries st, nd, rd or th. */
  readonly ordinal: boolean;
  /** How its month is written: in full, cut short with a stop, or cut short without one; null in a numeric date. */
  readonly form: "full" | "stopped" | "bare" | null;
  /** The place right behind a year which a comma should follow: "On Jan. 5, 2024 the court ruled"; null elsewhere. */
  readonly missingComma: number | null;
  /** Whether the calendar has such a day in the year written, or in any year where none is. */
  readonly exists: boolean;
  /** The day it names, ISO, with the year nearest to the draft's own day where none is written; null where none exists. */
  readonly iso: string | null;
  /** Whether it belongs to a name or an event: the Sept. 11 attacks, the Fourth of July parade. */
  readonly attributive: boolean;
}

const monthWords: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
    ])
    .concat([["sept", 9]]),
);

const weekdayWords: ReadonlyMap<string, number> = new Map(
  ["sunday sun", "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri"]
    .concat("saturday sat")
    .flatMap((names, day) => names.split(" ").map((name): [string, number] => [name, day])),
);

/** The weekday which a word names, 0 for Sunday, or null: "Mondays" is none, "Sun" only beside a date. */
export function weekdayIn(token: Token | undefined): number | null {
  if (token?.kind !== "word" || !token.capital) return null;
  return weekdayWords.get(token.norm) ?? null;
}

const fullWeekdays = screen(({ norm, capital }) => capital && norm.endsWith("day") && weekdayWords.has(norm));

/** Whether a sentence names a weekday in full. */
export function namesWeekday(sentence: TokenisedSentence): boolean {
  return firstThrough(fullWeekdays, sentence.tokens) >= 0;
}

interface Read {
  readonly from: number;
  readonly to: number;
  readonly monthAt: number | null;
  readonly dayAt?: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  readonly order: DateMention["order"];
  readonly ordinal: boolean;
}

/** Every word with which a date begins: a figure, or the name of a month. */
const beginnings = screen(({ text, norm, capital }) => /^\d/.test(text) || (capital && monthWords.has(norm)));

/** Finds the dates of a draft, in order. `elsewhere` are spans which are none: the dateline. */
export function findDates(
  prose: string,
  sentences: readonly TokenisedSentence[],
  asOf: AsOf,
  elsewhere: readonly Span[],
): readonly DateMention[] {
  const dates: DateMention[] = [];
  const datesHere = ({ kind, tokens }: TokenisedSentence) =>
    kind === "table-cell" ? null : datesIn(prose, tokens);
  for (const { sentence, found: reads } of eachOnce(sentences, datesIn, datesHere)) {
    const { tokens } = sentence;
    for (const read of reads) {
      const date = describe(prose, sentence, read, asOf);
      if (elsewhere.some((span) => overlap(span, date)) || (!date.exists && mayBeCount(tokens, read, date)))
        continue;
      dates.push(date);
    }
  }
  return dates;
}

function datesIn(prose: string, tokens: readonly Token[]): readonly Read[] {
  const found: Read[] = [];
  for (let at = firstThrough(beginnings, tokens); at >= 0; ) {
    const read = readDate(prose, tokens, at);
    if (read) found.push(read);
    at = firstThrough(beginnings, tokens, read ? read.to : at + 1);
  }
  return found;
}

function describe(prose: string, sentence: TokenisedSentence, read: Read, asOf: AsOf): DateMention {
  const { tokens } = sentence;
  const { month, day, year, dayAt } = read;
  const weekday = weekdayBeside(tokens, read);
  const first = tokens[read.from]!;
  const last = tokens[read.to - 1]!;
  // The stop of "24 Nov." is no part of its token.
  const endsStopped =
    read.to - 1 === read.monthAt && formOf(prose, last) === "stopped" && prose[last.end] === ".";
  const words = {
    start: first.start,
    end: last.end + (endsStopped ? 1 : 0),
  };
  const exists = month === null || day === null || (day >= 1 && day <= daysIn(year ?? 2024, month));
  const span = weekday
    ? { start: Math.min(words.start, weekday.start), end: endOfPair(tokens, read, words.end, weekday) }
    : words;
  return {
    start: span.start,
    end: span.end,
    sentence: sentence.index,
    words,
    figures: dayAt === undefined ? null : { start: tokens[dayAt]!.start, end: tokens[dayAt]!.end },
    month,
    day,
    year,
    weekday,
    order: read.order,
    ordinal: read.ordinal,
    form: read.monthAt === null ? null : formOf(prose, tokens[read.monthAt]!),
    missingComma: lacksComma(prose, tokens, read) ? last.end : null,
    exists,
    iso: exists && month !== null && day !== null ? isoFor(month, day, year, asOf.date) : null,
    attributive: isAttributive(tokens, read),
  };
}

/** "Wednesday (Dec. 4)" ends behind its bracket. */
function endOfPair(tokens: readonly Token[], read: Read, end: number, weekday: Weekday): number {
  if (weekday.start > end) {
    let at = read.to;
    while (at < tokens.length && tokens[at]!.start < weekday.end) at++;
    return tokens[at]?.text === ")" && tokens[at]!.start === weekday.end ? weekday.end + 1 : weekday.end;
  }
  const closing = tokens[read.to];
  return tokens[read.from - 1]?.text === "(" && closing?.text === ")" ? closing.end : end;
}

function readDate(prose: string, tokens: readonly Token[], at: number): Read | null {
  return readNumeric(tokens, at) ?? readDayFirst(prose, tokens, at) ?? readMonthFirst(prose, tokens, at);
}

function monthIn(token: Token | undefined): number | null {
  if (token?.kind !== "word" || !token.capital || token.possessive) return null;
  // "MAR" and "DEC" in capitals are also initials.
  if (token.text.length === 3 && token.text === token.text.toUpperCase()) return null;
  return monthWords.get(token.norm) ?? null;
}

const dayWord = /^(\d{1,2})(st|nd|rd|th)?$/;
const yearWord = /^(1[5-9]\d\d|20\d\d)$/;

/** "Dec. 2, 2025", "December 2nd", and "in Dec." where the month is cut short and no day follows. */
function readMonthFirst(prose: string, tokens: readonly Token[], at: number): Read | null {
  const month = monthIn(tokens[at]);
  if (month === null) return null;
  const before = tokens[at - 1];
  let next = at + 1;
  if (tokens[next]?.norm === "the") next++;
  const day =
    tokens[next]?.kind === "word" && isBeside(tokens, next) ? dayWord.exec(tokens[next]!.text) : null;
  if (!day || (next > at + 1 && !day[2])) {
    // "Nov. 12.Shares", where a space was lost, is a day for all that.
    if (/^\d{1,2}(?!\d)/.test(tokens[at + 1]?.text ?? "")) return null;
    if (formOf(prose, tokens[at]!) !== "stopped" || !monthAlone.has(before?.norm ?? "")) return null;
    const yearAt = yearWord.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
    const year = yearAt > at + 1 ? Number(tokens[at + 1]!.text) : null;
    return {
      from: at,
      to: yearAt,
      monthAt: at,
      month,
      day: null,
      year,
      order: "month first",
      ordinal: false,
    };
  }
  if (rangeFollows(tokens, next)) {
    const last = dayWord.exec(tokens[next + 2]!.text);
    const isBeyond = last !== null && Number(last[1]) > daysIn(2024, month) && Number(last[1]) <= 31;
    // Of "June 28 to 31" no day is read, unless there is no such day.
    if (!isBeyond) return null;
    return {
      from: at,
      to: next + 3,
      monthAt: at,
      month,
      day: Number(last[1]),
      year: null,
      order: "month first",
      ordinal: last[2] !== undefined,
    };
  }
  let to = next + 1;
  let year: number | null = null;
  const comma = tokens[to]?.text === "," ? 1 : 0;
  const written = tokens[to + comma];
  if (written?.kind === "word" && yearWord.test(written.text) && !isCount(tokens, to + comma)) {
    year = Number(written.text);
    to += comma + 1;
  }
  return {
    from: at,
    to,
    monthAt: at,
    dayAt: next,
    month,
    day: Number(day[1]),
    year,
    order: "month first",
    ordinal: day[2] !== undefined,
  };
}

/** "2 December 2025", "the 2nd of December". */
function readDayFirst(prose: string, tokens: readonly Token[], at: number): Read | null {
  const day = dayWord.exec(tokens[at]!.text);
  if (!day) return null;
  const isOf = tokens[at + 1]?.norm === "of";
  const monthAt = isOf ? at + 2 : at + 1;
  const month = monthIn(tokens[monthAt]);
  // "5 March" is a date, "5 of March" none; "3 May arrests" and "in 2 March on" are left to the rest of the sentence.
  if (
    month === null ||
    (isOf && !day[2]) ||
    !/^[ .]*(?:of )?$/.test(prose.slice(tokens[at]!.end, tokens[monthAt]!.start))
  )
    return null;
  const before = tokens[at - 1];
  if (
    before &&
    (/^[-–—/]$/.test(before.text) || /^(?:and|or|to)$/.test(before.norm)) &&
    dayWord.test(tokens[at - 2]?.text ?? "")
  )
    return null;
  if (monthIn(before) !== null) return null;
  let to = monthAt + 1;
  // "between 3 and 5 May": a day of its own follows the month of the next.
  if (dayWord.test(tokens[to]?.text ?? "") && isBeside(tokens, to)) return null;
  let year: number | null = null;
  const comma = tokens[to]?.text === "," ? 1 : 0;
  const written = tokens[to + comma];
  if (written?.kind === "word" && yearWord.test(written.text) && !isCount(tokens, to + comma)) {
    year = Number(written.text);
    to += comma + 1;
  }
  return {
    from: tokens[at - 1]?.norm === "the" && day[2] ? at - 1 : at,
    to,
    monthAt,
    dayAt: at,
    month,
    day: Number(day[1]),
    year,
    order: "day first",
    ordinal: day[2] !== undefined,
  };
}

/** "12/04/2025", "12.04.2025" and "2025-12-04". */
function readNumeric(tokens: readonly Token[], at: number): Read | null {
  const { text } = tokens[at]!;
  const rest = { from: at, to: at + 1, monthAt: null, order: "numeric" as const, ordinal: false };
  const iso = /^(20\d\d|19\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return { ...rest, month: Number(iso[2]), day: Number(iso[3]), year: Number(iso[1]) };
  const match = /^(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)$/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const monthFirst = isDay(year, first, second);
  const dayFirst = isDay(year, second, first);
  if (monthFirst === dayFirst && monthFirst && first !== second)
    return { ...rest, month: null, day: null, year };
  return monthFirst
    ? { ...rest, month: first, day: second, year }
    : { ...rest, month: second, day: first, year };
}

/** "In June 31 migrants drowned" counts migrants: a day which no month has is one only where it can be nothing else. */
function mayBeCount(tokens: readonly Token[], { from, to, order }: Read, date: DateMention): boolean {
  if (date.ordinal || date.year !== null || date.weekday !== null || order === "numeric") return false;
  if (/^(?:in|since|last|this)$/.test(tokens[from - 1]?.norm ?? "")) return true;
  const next = tokens[to];
  const isDated = /^(?:on|of|until|before|after|an?)$/.test(tokens[from - 1]?.norm ?? "");
  // "the deadline of April 31 passed", "an April 31 deadline": one word behind it which is no plural, and so nothing counted.
  if (isDated && (next?.kind !== "word" || !mayBeCounted(next))) return false;
  return (
    (date.day ?? 0) > 31 ||
    (next?.kind === "word" &&
      !prepositions.has(next.norm) &&
      !auxiliaries.has(next.norm) &&
      !determiners.has(next.norm) &&
      !subjectPronouns.has(next.norm) &&
      !clauseOpeners.has(next.norm))
  );
}

function mayBeCounted({ norm }: Token): boolean {
  return norm.endsWith("s") || /^(?:people|men|women|children|police|more|others|of|percent)$/.test(norm);
}

function isBeside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && tokens[at]!.start - before.end <= 2;
}

/** "2024 people": a number of things and no year. */
function isCount(tokens: readonly Token[], at: number): boolean {
  return /^(?:people|workers|residents|migrants|votes|miles|kilomet(?:er|re)s)$/.test(
    tokens[at + 1]?.norm ?? "",
  );
}

/** "Nov. 3-5", "Nov. 3 and 4", "Nov. 3 to 5": more days than one. */
function rangeFollows(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at + 1];
  if (!joint || !(/^[-–—/]$/.test(joint.text) || /^(?:and|or|to|through|until|till)$/.test(joint.norm)))
    return false;
  const next = tokens[at + 2];
  return next?.kind === "word" && (dayWord.test(next.text) || monthIn(next) !== null);
}

const monthAlone: ReadonlySet<string> = new Set(
  "in since until by of last next early late mid during".split(" "),
);

function formOf(prose: string, token: Token): "full" | "stopped" | "bare" {
  if (token.norm === "may" || token.norm.length > 4 || /^(?:june|july)$/.test(token.norm)) return "full";
  return token.text.endsWith(".") || prose[token.end] === "." ? "stopped" : "bare";
}

/** The one weekday which stands right beside a date and belongs to it alone. */
function weekdayBeside(tokens: readonly Token[], { from, to, monthAt }: Read): Weekday | null {
  if (monthAt === null && tokens[to]?.text !== "(" && tokens[from - 1]?.text !== "(") return null;
  let at = from - 1;
  if (tokens[at]?.norm === "the") at--;
  if (tokens[at]?.text === "," || tokens[at]?.text === "(") at--;
  const before = weekdayIn(tokens[at]);
  if (before !== null) {
    // "Saturday and Sunday, Nov. 3 and 4", "Friday to Sunday": which day is meant is anybody's guess.
    const joint = tokens[at - 1];
    const isPair =
      joint !== undefined &&
      (/^(?:and|or|to|through)$/.test(joint.norm) || /^[-–—,/]$/.test(joint.text)) &&
      weekdayIn(tokens[at - 2]) !== null;
    return isPair ||
      (/^(?:and|or|to|through)$/.test(tokens[to]?.norm ?? "") && /^\d/.test(tokens[to + 1]?.text ?? ""))
      ? null
      : { start: tokens[at]!.start, end: tokens[at]!.end, day: before };
  }
  // "Dec. 2, a Monday" and "Dec. 2 (Monday)".
  const open = tokens[to];
  const isAside = open?.text === "," && tokens[to + 1]?.norm === "a";
  const behind = open?.text === "(" ? to + 1 : isAside ? to + 2 : -1;
  const day = behind < 0 ? null : weekdayIn(tokens[behind]);
  if (day === null || tokens[behind + 1]?.kind === "word") return null;
  return { start: tokens[behind]!.start, end: tokens[behind]!.end, day };
}

/** "On Jan. 5, 2024 the court ruled": the sentence goes on behind the year without a comma. */
function lacksComma(prose: string, tokens: readonly Token[], { from, to, year, day, order }: Read): boolean {
  if (year === null || day === null || order !== "month first" || tokens[from + 2]?.text !== ",")
    return false;
  const next = tokens[to];
  if (next?.kind !== "word" || !/^\s+$/.test(prose.slice(tokens[to - 1]!.end, next.start))) return false;
  return (
    determiners.has(next.norm) ||
    subjectPronouns.has(next.norm) ||
    auxiliaries.has(next.norm) ||
    prepositions.has(next.norm) ||
    clauseOpeners.has(next.norm)
  );
}

const namedDays: ReadonlySet<string> = new Set(
  "attack attacks group movement revolution uprising massacre agreement accord accords coup riot riots plot bombings bombing anniversary parade holiday".split(
    " ",
  ),
);

function isAttributive(tokens: readonly Token[], { from, to, month, day }: Read): boolean {
  const next = tokens[to];
  if (
    next?.kind === "word" &&
    (namedDays.has(next.norm) || (next.capital && /^(?:Movement|Group|Revolution)$/.test(next.text)))
  )
    return true;
  return month === 7 && day === 4 && tokens[from - 1]?.norm === "the" && tokens[from]?.norm !== "july";
}

/** The ISO day; without a year the nearest to the draft's own day. */
function isoFor(month: number, day: number, year: number | null, asOf: string): string | null {
  if (year !== null) return isoOf(year, month, day);
  const own = Number(asOf.slice(0, 4));
  let best: string | null = null;
  for (const candidate of [own - 1, own, own + 1]) {
    if (!isDay(candidate, month, day)) continue;
    const iso = isoOf(candidate, month, day);
    if (best === null || Math.abs(daysBetween(asOf, iso)) < Math.abs(daysBetween(asOf, best))) best = iso;
  }
  return best;
}
