// Single look-ups over the list of countries: countries, capitals and words of nationality.
import { Dictionary } from "./pages.ts";
import { adjectivePages, capitalPages, countryNamePages, demonymPages } from "./places.made.ts";

const names = new Dictionary(countryNamePages);
const capitals = new Dictionary(capitalPages);
const demonyms = new Dictionary(demonymPages);
const adjectives = new Dictionary(adjectivePages);

/** Whether folded words name a country or a bloc: "ukraine", "the" left out. */
export function isCountry(words: string): boolean {
  return names.has(words.replace(/\.$/, "")) || names.has(words);
}

/** Whether folded words name a capital city. */
export function isCapitalCity(words: string): boolean {
  return capitals.has(words);
}

/** Whether a folded word is an adjective of nationality: "russian", "u.s.". */
export function isDemonym(word: string): boolean {
  return demonyms.has(word) || adjectives.has(word);
}
