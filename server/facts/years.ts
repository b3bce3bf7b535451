// Years in a sentence: a year gone by makes its titles history.
import type { TokenisedSentence } from "./nlp.ts";

/** Whether a sentence names a year, or a decade, before the year of an ISO day: "in 2008", "the 1990s". */
export function namesPastYear(sentence: TokenisedSentence, asOf: string): boolean {
  const thisYear = Number(asOf.slice(0, 4));
  return sentence.tokens.some((token) => {
    if (token.kind !== "word") return false;
    const year = /^((?:1[5-9]|20)\d{2})(?:['’]?s|[-–].*)?$/.exec(token.text)?.[1];
    return year !== undefined && Number(year) < thisYear;
  });
}
