// Questions to a roster as a reporter types them: an office, a country, a name, in any spelling and any order.
import { namesOfJurisdiction } from "../facts/jurisdictions.ts";
import { readPlace, readPost } from "../facts/posts.ts";
import { countries } from "../facts/words/countries.ts";
import { offices } from "../facts/words/titles.ts";
import { didYouMean } from "../settings.ts";
import { covers } from "./lookup.ts";
import type { Roster, RosterPerson, Tenure } from "./roster.ts";
import { plainName } from "./spelling.ts";

export interface Question {
  readonly words: string;
  /** ISO day. */
  readonly on: string;
  /** Whether the day was asked for: then a name is answered by what that person was on it, and nothing else. */
  readonly dated: boolean;
}

/** People in answer to a name, each with what they are and were; or offices, each with who holds it. */
export type Answer =
  | { readonly kind: "people"; readonly people: readonly Career[] }
  | { readonly kind: "offices"; readonly tenures: readonly Tenure[] }
  | {
      readonly kind: "nothing";
      /** Who held the office before the day and after it, where the roster knows it on other days. */
      readonly otherwise: readonly Tenure[];
      /** " Did you mean “x”?", or "". */
      readonly hint: string;
    };

export interface Career {
  readonly person: RosterPerson;
  /** Those which hold on the day first, then the latest; those on the day alone where it was asked for. */
  readonly tenures: readonly Tenure[];
}

/** Answers from the roster, never from anything else. Takes a look at each row where the question names no office. */
export function ask(roster: Roster, { words, on, dated }: Question): Answer {
  const { office, jurisdictions, rest, role } = readPost(words);
  const places = jurisdictions.length > 0 ? jurisdictions : [null];
  const seat = (name: string) => places.flatMap((place) => byCountry(roster.seat(name, place)));

  if (office !== null && rest === "") return holders(seat(office), on, roster, words);
  // "deputy prime minister of Ukraine", "harbour master": offices which no list knows, but a row has.
  const own = seat(plainName(role));
  if (own.length > 0) return holders(own, on, roster, words);
  if (office !== null) {
    const there = roster.seat(office, rest);
    if (there.length > 0) return holders(there, on, roster, words);
  }
  if (office === null && rest === "" && jurisdictions.length > 0)
    return holders(inPlaces(roster, jurisdictions), on, roster, words);
  const named = office === null ? roster.named(words) : [];
  const people = named.length > 0 ? named : roster.named(rest);
  if (people.length === 0) return nothing(roster, words);
  const fits = (tenure: Tenure) =>
    (office === null || tenure.office === office || tenure.also.includes(office)) &&
    (named.length > 0 || jurisdictions.length === 0 || jurisdictions.includes(tenure.jurisdiction));
  const meant = people.filter((person) => roster.tenures(person).some(fits));
  return careers(roster, meant.length > 0 ? meant : people, on, dated);
}

function holders(tenures: readonly Tenure[], on: string, roster: Roster, words: string): Answer {
  const held = tenures.filter((tenure) => covers(tenure, on));
  if (held.length > 0) return { kind: "offices", tenures: held };
  if (tenures.length === 0) return nothing(roster, words);
  const before = tenures.filter(({ to }) => to !== null && to < on).at(-1);
  const after = tenures.find(({ from }) => from !== null && from > on);
  return { kind: "nothing", otherwise: [before, after].filter((tenure) => tenure !== undefined), hint: "" };
}

function careers(roster: Roster, people: readonly RosterPerson[], on: string, dated: boolean): Answer {
  const found = people.map((person): Career => {
    const tenures = roster.tenures(person);
    const current = tenures.filter((tenure) => covers(tenure, on));
    const others = dated ? [] : tenures.filter((tenure) => !current.includes(tenure)).reverse();
    return { person, tenures: [...current, ...others] };
  });
  const known = found.filter(({ tenures }) => tenures.length > 0);
  if (known.length > 0) return { kind: "people", people: known };
  const all = people.flatMap((person) => roster.tenures(person));
  const before = all.filter(({ to }) => to !== null && to < on).at(-1);
  const after = all.find(({ from }) => from !== null && from > on);
  return { kind: "nothing", otherwise: [before, after].filter((tenure) => tenure !== undefined), hint: "" };
}

/** Tenures of one office in many countries, by the countries' names; those of one country stay in order. */
function byCountry(tenures: readonly Tenure[]): readonly Tenure[] {
  const name = ({ jurisdiction }: Tenure) => namesOfJurisdiction(jurisdiction).name.replace(/^the /, "");
  return [...tenures].sort((a, b) => name(a).localeCompare(name(b), "en"));
}

/** Every tenure in some countries or bodies, the heads first. */
function inPlaces(roster: Roster, places: readonly string[]): readonly Tenure[] {
  const found: Tenure[] = [];
  for (const person of roster.everyone())
    for (const tenure of roster.tenures(person)) if (places.includes(tenure.jurisdiction)) found.push(tenure);
  const weight = ({ office }: Tenure) => {
    const at = offices.findIndex((row) => row.office === office);
    return at < 0 ? offices.length : at;
  };
  return found.sort((a, b) => weight(a) - weight(b) || (a.from ?? "").localeCompare(b.from ?? ""));
}

function nothing(roster: Roster, words: string): Answer {
  const { office, rest } = readPost(words);
  const wanted = office === null ? words : rest;
  const known = new Set<string>();
  if (office === null) for (const row of offices) known.add(row.office);
  if (readPlace(words).length === 0) for (const { names } of countries) known.add(names[0]!);
  for (const person of roster.everyone()) {
    known.add(person.name);
    // Somebody of one name has no family name beside it.
    const [family] = person.family;
    if (family !== undefined) known.add(family);
  }
  return { kind: "nothing", otherwise: [], hint: didYouMean(wanted, [...known]) };
}
