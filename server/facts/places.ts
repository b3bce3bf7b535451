// Single look-ups over the list of countries: countries, capitals and words of nationality.
import { fold } from "./vocabulary.ts";
import { countries } from "./words/countries.ts";

// The bloc which copy treats as a country: it is made to hope and to fear as one.
const blocs = ["EU", "E.U.", "European Union"];

const sovereign = countries.filter((country) => country.kind === "country");
const folded = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => [fold(name), fold(name).replaceAll(".", "")]));

const names = folded([...sovereign.flatMap((country) => country.names), ...blocs]);
const capitals = folded(sovereign.flatMap((country) => country.capitals));
const demonyms = folded(countries.flatMap((country) => [...country.demonyms, ...country.abbreviations]));
// "U.S." and "EU" stand before a noun as an adjective does.
const adjectives = folded(["US", "U.S.", "UK", "U.K.", "UN", "U.N.", ...blocs]);

/** Whether folded words name a country or a bloc: "ukraine", "the" left out. */
export function isCountry(words: string): boolean {
  return names.has(words.replace(/\.$/, "")) || names.has(words);
}

/** Every folded name of a country, a bloc or a capital city. */
export function placeNames(): readonly string[] {
  return [...names, ...capitals];
}

/** Whether folded words name a capital city. */
export function isCapitalCity(words: string): boolean {
  return capitals.has(words);
}

/** Whether a folded word is an adjective of nationality: "russian", "u.s.". */
export function isDemonym(word: string): boolean {
  return demonyms.has(word) || adjectives.has(word);
}
