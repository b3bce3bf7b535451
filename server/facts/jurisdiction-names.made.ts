// The names of countries, states and bodies by their keys, in pages; codes have "|" between them.
import { keysOf, phraseKey } from "./jurisdiction-keys.ts";
import { pageSet, pagesOf } from "./pages.ts";
import { bodies } from "./words/bodies.ts";
import { countries } from "./words/countries.ts";

function codesByKey(names: readonly (readonly [words: string, code: string])[]): Map<string, Set<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const [words, code] of names)
    for (const key of keysOf(words)) byKey.set(key, (byKey.get(key) ?? new Set()).add(code));
  return byKey;
}

const sides = codesByKey([
  ...countries.flatMap(({ code, names, demonyms }) =>
    [...names, ...demonyms].map((words) => [words, code] as const),
  ),
  ...bodies.flatMap(({ code, names }) => names.map((words) => [words, code] as const)),
]);
const seats = codesByKey(
  countries
    .filter(({ kind }) => kind === "country")
    .flatMap(({ code, capitals }) => capitals.map((city) => [city, code] as const)),
);

export const sidePages = pagesOf([...sides].map(([key, codes]) => [key, [...codes].join("|")]));
/** Of two capitals of one name the later one stands. */
export const capitalPages = pagesOf([...seats].map(([key, codes]) => [key, [...codes].at(-1)!]));

const openers = new Map<string, number>();
for (const key of [...sides.keys(), ...seats.keys()]) {
  const words = key.split(" ");
  openers.set(words[0]!, Math.max(openers.get(words[0]!) ?? 0, words.length));
}

/** The words with which the names of both begin, and how many words the longest of these names has. */
export const openerPages = pagesOf([...openers].map(([word, most]) => [word, String(most)]));

/** Initials of two or three letters, which are a name only in capitals: "UN", but not the "Un" of Kim Jong Un. */
export const initialPages = pageSet(
  [...countries, ...bodies]
    .flatMap(({ names }) => names)
    .map((name) => name.replaceAll(".", ""))
    .filter((name) => /^[A-Z]{2,3}$/.test(name))
    .map((name) => name.toLowerCase()),
);

export const adjectivePages = pageSet(
  countries.flatMap(({ names, demonyms }) => demonyms.filter((word) => !names.includes(word)).map(phraseKey)),
);

/** The states by name and abbreviation, without stops, as a party's tag has them. */
export const statePages = pagesOf(
  countries
    .filter(({ code }) => code.startsWith("US-"))
    .flatMap(({ code, names, abbreviations }) =>
      [...names, ...abbreviations].map((name) => [phraseKey(name).replaceAll(".", ""), code] as const),
    ),
);
