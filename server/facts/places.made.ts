// The folded names of countries, capital cities and nationalities, with and without their stops, in pages.
import { pageSet } from "./pages.ts";
import { fold } from "./vocabulary.ts";
import { countries } from "./words/countries.ts";
import { otherSpeakingCities, speakingPlaces } from "./words/metonyms.ts";

// The bloc which copy treats as a country: it is made to hope and to fear as one.
const blocs = ["EU", "E.U.", "European Union"];

const sovereign = countries.filter(({ kind }) => kind === "country");
const folded = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [fold(name), fold(name).replaceAll(".", "")]);

const names = folded([...sovereign.flatMap((country) => country.names), ...blocs]);
const capitals = folded(sovereign.flatMap((country) => country.capitals));

export const countryNamePages = pageSet(names);
export const capitalPages = pageSet(capitals);
export const demonymPages = pageSet(
  folded(countries.flatMap((country) => [...country.demonyms, ...country.abbreviations])),
);
/** "U.S." and "EU" stand before a noun as an adjective does. */
export const adjectivePages = pageSet(folded(["US", "U.S.", "UK", "U.K.", "UN", "U.N.", ...blocs]));

/** The last words of all places that may be made to speak: "house", "moscow", "states". */
export const placeEndPages = pageSet(
  [...names, ...capitals, ...speakingPlaces, ...otherSpeakingCities].map((place) => place.split(" ").at(-1)!),
);
