// Years in a sentence: a year gone by makes its titles history.
import { once, wordsOf } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { months } from "./words/grammar.ts";

const yearShape = /^((?:1[5-9]|20)\d{2})(?:['’]?s|[-–].*)?$/;
const years = screen(({ text }) => yearShape.test(text));

/** The years and decades which a sentence names from before the year of an ISO day: "in 2008", "the 1990s". */
export function pastYears(sentence: TokenisedSentence, asOf: string): readonly number[] {
  return yearsIn(wordsOf(sentence)).filter((year) => year < yearOfDay(asOf));
}

function yearsIn(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let at = firstThrough(years, tokens); at >= 0; at = firstThrough(years, tokens, at + 1))
    found.push(yearOf(tokens[at]!)!);
  return found;
}

const yearOfDay = (asOf: string): number => Number(asOf.slice(0, 4));

/** Whether the past years of a sentence are only part of a name: "the 2016 election", "his 2020 campaign". */
export function isNamedInPassing({ tokens }: TokenisedSentence, asOf: string): boolean {
  const thisYear = yearOfDay(asOf);
  let named = false;
  for (const [at, token] of tokens.entries()) {
    const year = yearOf(token);
    if (year === null || year >= thisYear) continue;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const owned = before?.possessive || /^(?:the|a|an|his|her|its|their|this|that)$/.test(before?.norm ?? "");
    if (!owned || after?.kind !== "word") return false;
    named = true;
  }
  return named;
}

/** Whether a sentence names such a year. */
export function namesPastYear(sentence: TokenisedSentence, asOf: string): boolean {
  return pastYears(sentence, asOf).length > 0;
}

/**
 * Whether a sentence tells of years gone by: it names one ("in 2015"), it opens with one ("A decade ago", "Last year"),
 * or one before it in its paragraph opens so and nothing in between leads back to the day of the draft, `asOf`.
 */
export function isHistory(sentences: readonly TokenisedSentence[], index: number, asOf: string): boolean {
  return namesPastYear(sentences[index]!, asOf) || isSetInPast(sentences, index, asOf);
}

/** By the sentences of a draft and its day: what is known of each sentence so far. */
const settings = new WeakMap<readonly TokenisedSentence[], { asOf: string; inPast: boolean[] }>();

/** Whether the sentence which sets the time, this one or one before it in its paragraph, sets it in the past. */
function isSetInPast(sentences: readonly TokenisedSentence[], index: number, asOf: string): boolean {
  let known = settings.get(sentences);
  if (known?.asOf !== asOf) {
    known = { asOf, inPast: [] };
    settings.set(sentences, known);
  }
  const { inPast } = known;
  const { paragraph } = sentences[index]!;
  let isPast = false;
  let at = index;
  for (; at >= 0 && sentences[at]!.paragraph === paragraph; at--) {
    const set = inPast[at] ?? timeOf(sentences[at]!, asOf);
    if (set === null) continue;
    isPast = set;
    break;
  }
  for (let next = index; next > at; next--) inPast[next] = isPast;
  return isPast;
}

/** Whether a sentence sets its time in the past, true, or in the days of the draft, false; null where it sets none. */
function timeOf(sentence: TokenisedSentence, asOf: string): boolean | null {
  const thisYear = yearOfDay(asOf);
  const read = () => {
    const { tokens } = sentence;
    const opening = tokens.slice(0, opener);
    if (yearsIn(opening).some((year) => year < thisYear) || tellsOfPast(opening)) return true;
    return firstThrough(presents, tokens) >= 0 || yearsIn(tokens).includes(thisYear) ? false : null;
  };
  const told = () => ({ thisYear, isPast: read() });
  return once(sentence, timeOf, told, (known) => known.thisYear === thisYear).isPast;
}

/** Words at the head of a sentence which set its time: "Three years later,", "On the last day of 2015". */
const opener = 7;

function yearOf(token: Token): number | null {
  const year = token.kind === "word" ? yearShape.exec(token.text)?.[1] : undefined;
  return year === undefined ? null : Number(year);
}

/** "last year", "ten years ago", "a decade earlier", "at the time", "back then". */
function tellsOfPast(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => {
    const next = tokens[at + 1]?.norm ?? "";
    if (/^(?:last|previous)$/.test(norm)) return /^(?:year|decade|century)$/.test(next);
    if (/^(?:years?|decades?|centur(?:y|ies))$/.test(norm))
      return /^(?:ago|earlier|before|later)$/.test(next);
    if (norm === "at") return next === "the" && tokens[at + 2]?.norm === "time";
    return norm === "back" && (next === "then" || next === "in");
  });
}

/** A weekday, "today", "now", "will", a month: like the year of the draft, it brings the story back to its own days. */
const presents = screen(
  ({ norm, capital }) =>
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|now|currently|is|are|says|has|have|will|this)$/.test(
      norm,
    ) ||
    (capital && months.has(norm) && norm !== "may" && norm !== "march"),
);
