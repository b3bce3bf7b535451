// Words for a time which lean on the day of the draft, and the days they come to: Tuesday, yesterday, last week.
import { overlap, type Span } from "../text/span.ts";
import { isoOf } from "./calendar.ts";
import { type DateMention, weekdayIn } from "./dates.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { cueVerbs } from "./verbs.ts";
import { determiners } from "./words/grammar.ts";

/** A stretch of time: ISO days, months ("2025-11") or years, both ends in it; one day is its own end. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Such words, and what they come to on the day of the draft. */
export interface Moment extends Span {
  /** The likelier first. More than one where the sentence does not tell whether it is past or to come. */
  readonly stretches: readonly Stretch[];
  /** The words count roughly: "two weeks ago". */
  readonly rough: boolean;
}

/** Days which have a name of their own, whatever the week: Black Friday, Good Friday, Super Tuesday. */
const feasts: ReadonlySet<string> = new Set(
  "black good super ash palm easter holy bloody cyber fat shrove whit maundy every each a any one giving".split(
    " ",
  ),
);

const ahead: ReadonlySet<string> = new Set(
  "will 'll shall would may could should due set scheduled expected planned plans planning slated until till next upcoming".split(
    " ",
  ),
);

/** Past forms which do not end in -ed, beyond the verbs of saying. */
const past: ReadonlySet<string> = new Set(
  "was were had did went came took gave got made met left won lost held began broke fell rose led sent sold bought brought caught fought found flew kept knew lay paid put ran saw sat shot sank stood struck spoke threw wrote hit cut drove drew grew hung heard died became since past".split(
    " ",
  ),
);

const numbers: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at): [string, number] => [word, Math.max(1, at)]),
);

/** Days counted from the draft's own, the longer phrase first. */
const counted: readonly (readonly [words: string, days: number])[] = [
  ["the day before yesterday", -2],
  ["the day after tomorrow", 2],
  ["earlier today", 0],
  ["later today", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["last night", -1],
  ["yesterday", -1],
  ["tomorrow", 1],
  ["tonight", 0],
  ["today", 0],
];

/** The moments of one sentence, in order; quotations hold none. `dates` are those of the draft, `asOf` its ISO day. */
export function momentsIn(
  { tokens, index }: TokenisedSentence,
  dates: readonly DateMention[],
  asOf: string,
): readonly Moment[] {
  const own = dates.filter(({ sentence }) => sentence === index);
  const found: Moment[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read =
      tokens[at]!.kind === "word"
        ? (readWeekday(tokens, at, asOf) ??
          readCounted(tokens, at, asOf) ??
          readAgo(tokens, at, asOf) ??
          readPeriod(tokens, at, asOf))
        : null;
    if (!read) continue;
    const moment = {
      start: tokens[at]!.start,
      end: tokens[read.to - 1]!.end,
      stretches: read.stretches,
      rough: read.rough === true,
    };
    at = read.to - 1;
    if (!own.some((date) => overlap(date, moment))) found.push(moment);
  }
  return found;
}

interface Read {
  /** Behind its last word. */
  readonly to: number;
  readonly stretches: readonly Stretch[];
  readonly rough?: boolean;
}

/** "Tuesday", "last Tuesday", "Tuesday of next week". */
function readWeekday(tokens: readonly Token[], at: number, asOf: string): Read | null {
  const led = /^(?:last|next|this)$/.test(tokens[at]!.norm) ? tokens[at]!.norm : null;
  const place = led ? at + 1 : at;
  const token = tokens[place];
  const day = token?.norm.endsWith("day") ? weekdayIn(token) : null;
  if (!token || day === null) return null;
  const [before, after] = [tokens[at - 1], tokens[place + 1]];
  if (before && (feasts.has(before.norm) || before.norm === "ago")) return null;
  // "The Sunday Times", "Friday Night Lights": a name, unless something parts the two.
  if (after?.kind === "word" && after.capital && !token.possessive) return null;
  const weekAt = place + (after?.norm === "of" ? 2 : 1);
  const which = tokens[weekAt]?.norm ?? "";
  if (/^(?:last|next)$/.test(which) && tokens[weekAt + 1]?.norm === "week") {
    const monday = plus(mondayOf(asOf), which === "last" ? -7 : 7);
    return { to: weekAt + 2, stretches: [oneDay(plus(monday, (day + 6) % 7))] };
  }
  const back = (weekdayOfIso(asOf) - day + 7) % 7;
  const [latest, earliest] = [plus(asOf, -back), plus(asOf, (7 - back) % 7)];
  const to = place + 1;
  // On the day itself, its name means today.
  if (!led && back === 0) return { to, stretches: [oneDay(asOf)] };
  if (led === "last") {
    const seen = back === 0 ? plus(asOf, -7) : latest;
    // "Last Tuesday", said on a Thursday: the day before yesterday to some, a week before that to others.
    return {
      to,
      stretches: seen >= mondayOf(asOf) ? [oneDay(seen), oneDay(plus(seen, -7))] : [oneDay(seen)],
    };
  }
  if (led === "next") {
    const seen = back === 0 ? plus(asOf, 7) : earliest;
    return {
      to,
      stretches: seen < plus(mondayOf(asOf), 7) ? [oneDay(seen), oneDay(plus(seen, 7))] : [oneDay(seen)],
    };
  }
  const time = timeOf(tokens, at, to);
  return {
    to,
    stretches:
      time === "past"
        ? [oneDay(latest)]
        : time === "ahead"
          ? [oneDay(earliest)]
          : [oneDay(latest), oneDay(earliest)],
  };
}

function readCounted(tokens: readonly Token[], at: number, asOf: string): Read | null {
  const found = counted.find(([phrase]) => startsWith(tokens, at, phrase));
  if (!found) return null;
  const to = at + found[0].split(" ").length;
  // "USA Today", "the Tonight Show", "today’s world".
  const { capital } = tokens[at]!;
  if ((capital && at > 0) || tokens[to - 1]!.possessive) return null;
  return { to, stretches: [oneDay(plus(asOf, found[1]))] };
}

/** "three days ago", "a month ago". */
function readAgo(tokens: readonly Token[], at: number, asOf: string): Read | null {
  const { norm } = tokens[at]!;
  const count = numbers.get(norm) ?? (/^\d{1,2}$/.test(norm) ? Number(norm) : null);
  const unit = /^(day|week|month|year)s?$/.exec(tokens[at + 1]?.norm ?? "")?.[1];
  if (count === null || !unit || tokens[at + 2]?.norm !== "ago") return null;
  const to = at + 3;
  if (unit === "day") return { to, stretches: [oneDay(plus(asOf, -count))] };
  if (unit === "week") return { to, stretches: [oneDay(plus(asOf, -7 * count))], rough: true };
  const long = unit === "month" ? monthFrom(asOf, -count) : String(Number(asOf.slice(0, 4)) - count);
  return { to, stretches: [oneDay(long)], rough: true };
}

/** "last week", "earlier this month", "next year", "over the weekend". */
function readPeriod(tokens: readonly Token[], at: number, asOf: string): Read | null {
  const lead = /^(?:earlier|later)$/.test(tokens[at]!.norm) && tokens[at + 1]?.norm === "this" ? 1 : 0;
  const which = tokens[at + lead]!.norm;
  const unit = tokens[at + lead + 1]?.norm ?? "";
  const to = at + lead + 2;
  if (/^(?:over|at)$/.test(which) && unit === "the" && tokens[at + 2]?.norm === "weekend") {
    const time = timeOf(tokens, at, at + 3);
    const both = [weekendBefore(asOf), weekendAfter(asOf)];
    return { to: at + 3, stretches: time === "past" ? [both[0]!] : time === "ahead" ? [both[1]!] : both };
  }
  const step = { last: -1, this: 0, next: 1 }[which];
  if (step === undefined || (tokens[at + lead]!.capital && at > 0)) return null;
  const before = tokens[at - 1]?.norm ?? "";
  // "the last week of the campaign", "next week but one".
  if (before === "the" || /^(?:of|but)$/.test(tokens[to]?.norm ?? "")) return null;
  if (unit === "week") {
    const monday = plus(mondayOf(asOf), 7 * step);
    return { to, stretches: [{ from: monday, to: plus(monday, 6) }] };
  }
  if (unit === "weekend") return { to, stretches: [step < 0 ? weekendBefore(asOf) : weekendAfter(asOf)] };
  if (unit === "month") return { to, stretches: [oneDay(monthFrom(asOf, step))] };
  return unit === "year" ? { to, stretches: [oneDay(String(Number(asOf.slice(0, 4)) + step))] } : null;
}

/**
 * What the verb nearest to some words tells: looked for in the six words before them, then back to the last comma or
 * dash, then in the eight words behind them.
 */
function timeOf(tokens: readonly Token[], from: number, to: number): "past" | "ahead" | null {
  const told = (at: number): "past" | "ahead" | null => {
    const { kind, norm } = tokens[at]!;
    if (kind !== "word") return null;
    if (ahead.has(norm) || /['’]ll$/.test(norm)) return "ahead";
    // "would not be published before Monday": the word which leads "be" tells the time.
    if (/^(?:be|being)$/.test(tokens[at - 1]?.norm ?? "")) return null;
    return past.has(norm) ||
      /[a-z]{2}ed$/.test(norm) ||
      cueVerbs.get(norm)?.some(({ form }) => form === "past")
      ? "past"
      : null;
  };
  let near = true;
  for (let at = from - 1; at >= Math.max(0, from - 24); at--) {
    near &&= at >= from - 6;
    if (!near && tokens[at]!.kind !== "word") break;
    const time = tokens[at]!.norm === "to" && leadsAhead(tokens, at, from) ? "ahead" : told(at);
    if (time) return time;
  }
  for (let at = to; at < Math.min(tokens.length, to + 8); at++) {
    const time = told(at);
    if (time) return time;
  }
  return null;
}

/** "put off to Monday", "agreed to meet on Monday"; "went to Paris on Monday" and "spoke to reporters" tell of no time to come. */
function leadsAhead(tokens: readonly Token[], to: number, day: number): boolean {
  const next = tokens[to + 1]!;
  if (to + 1 === day) return true;
  return (
    next.kind === "word" &&
    !next.capital &&
    !determiners.has(next.norm) &&
    !possessives.has(next.norm) &&
    !/[^su]s$|^\d/.test(next.norm) &&
    !placesToGo.has(next.norm)
  );
}

const possessives: ReadonlySet<string> = new Set("his her its their our my your whose".split(" "));

/** What people go to, or speak to, rather than do. */
const placesToGo: ReadonlySet<string> = new Set(
  "court hospital work power office school prison jail bed town port sea market war death life light trial parliament congress custody safety shore land help people him her them us me it".split(
    " ",
  ),
);

function startsWith(tokens: readonly Token[], at: number, phrase: string): boolean {
  return phrase.split(" ").every((word, step) => tokens[at + step]?.norm === word);
}

const oneDay = (day: string): Stretch => ({ from: day, to: day });

const partsOf = (iso: string) => iso.split("-").map(Number) as [number, number, number];

function plus(iso: string, days: number): string {
  const [year, month, day] = partsOf(iso);
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function weekdayOfIso(iso: string): number {
  const [year, month, day] = partsOf(iso);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** A week begins on Monday. */
const mondayOf = (iso: string) => plus(iso, -((weekdayOfIso(iso) + 6) % 7));

/** The last Saturday and Sunday which are over. */
function weekendBefore(iso: string): Stretch {
  const saturday = plus(mondayOf(iso), -2);
  return { from: saturday, to: plus(saturday, 1) };
}

/** The Saturday and Sunday of this week. */
function weekendAfter(iso: string): Stretch {
  const saturday = plus(mondayOf(iso), 5);
  return { from: saturday, to: plus(saturday, 1) };
}

/** "2025-11" for a month before December 2025. */
function monthFrom(iso: string, months: number): string {
  const [year, month] = partsOf(iso);
  const count = year * 12 + month - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}
