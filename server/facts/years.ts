// Years in a sentence: a year gone by makes its titles history.
import type { Token, TokenisedSentence } from "./nlp.ts";
import { months } from "./words/grammar.ts";

/** The years and decades which a sentence names from before the year of an ISO day: "in 2008", "the 1990s". */
export function pastYears(sentence: TokenisedSentence, asOf: string): readonly number[] {
  const thisYear = Number(asOf.slice(0, 4));
  return sentence.tokens.map(yearOf).filter((year) => year !== null && year < thisYear) as number[];
}

/** Whether the past years of a sentence are only part of a name: "the 2016 election", "his 2020 campaign". */
export function isNamedInPassing({ tokens }: TokenisedSentence, asOf: string): boolean {
  const thisYear = Number(asOf.slice(0, 4));
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
  const own = sentences[index]!;
  if (namesPastYear(own, asOf)) return true;
  for (let at = index; at >= 0 && sentences[at]!.paragraph === own.paragraph; at--) {
    const sentence = sentences[at]!;
    const opening = { ...sentence, tokens: sentence.tokens.slice(0, opener) };
    if (namesPastYear(opening, asOf) || tellsOfPast(opening.tokens)) return true;
    if (tellsOfPresent(sentence, asOf)) return false;
  }
  return false;
}

/** Words at the head of a sentence which set its time: "Three years later,", "On the last day of 2015". */
const opener = 7;

function yearOf(token: Token): number | null {
  const year =
    token.kind === "word" ? /^((?:1[5-9]|20)\d{2})(?:['’]?s|[-–].*)?$/.exec(token.text)?.[1] : undefined;
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

/** A weekday, "today", "now", "will", a month or the year of the draft: the story is back in its own days. */
function tellsOfPresent(sentence: TokenisedSentence, asOf: string): boolean {
  const thisYear = Number(asOf.slice(0, 4));
  return sentence.tokens.some((token) => {
    if (token.kind !== "word") return false;
    const { norm } = token;
    return (
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|now|currently|is|are|says|has|have|will|this)$/.test(
        norm,
      ) ||
      (token.capital && months.has(norm) && norm !== "may" && norm !== "march") ||
      yearOf(token) === thisYear
    );
  });
}
