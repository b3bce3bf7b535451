// Questions to a roster as a reporter types them: an office, a country, a name, in any spelling and any order.
import { distance } from "fastest-levenshtein";
import { isCountryCode } from "../facts/countries.ts";
import { namesOfJurisdiction } from "../facts/jurisdictions.ts";
import { readPost } from "../facts/posts.ts";
import { countries } from "../facts/words/countries.ts";
import { offices } from "../facts/words/titles.ts";
import { covers } from "./lookup.ts";
import { dutyOf } from "./offices.ts";
import { thrones } from "./reigns.ts";
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
  const { office, jurisdictions, rest, role } = readPost(words.replace(/\bheads? of state\b/i, "leader"));
  const places = jurisdictions.length > 0 ? jurisdictions : [null];
  // A foreign minister may go by secretary of state; a state’s secretary of state is no foreign minister.
  const isMeant = (name: string) => (tenure: Tenure) => tenure.office === name || !isOfState(tenure);
  const seat = (name: string) =>
    places.flatMap((place) =>
      place !== null && isLeader(name, place)
        ? leaders(roster, place)
        : byCountry(roster.seat(name, place).filter(isMeant(name))),
    );

  // "Minister for overseas France": the country is a part of the office.
  const whole = jurisdictions.length > 0 ? roster.seat(plainName(words), null) : [];
  if (whole.length > 0) return holders(byCountry(whole), on, roster, words);
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
  // "Mayor of Paris" asks about a town, whoever is called so.
  const people = named.length > 0 ? named : isPlaceOf(words, rest, office) ? [] : roster.named(rest);
  if (people.length === 0) return nothing(roster, words);
  const fits = (tenure: Tenure) =>
    (office === null || tenure.office === office || tenure.also.includes(office)) &&
    (named.length > 0 || jurisdictions.length === 0 || jurisdictions.includes(tenure.jurisdiction));
  const meant = people.filter((person) => roster.tenures(person).some(fits));
  // So does "Paris mayor", unless it is the Paris who was one.
  if (meant.length === 0 && office !== null && words.startsWith(rest)) return nothing(roster, words);
  return careers(roster, meant.length > 0 ? meant : people, on, dated);
}

/** Whether the words beside an office stand where its place does: "mayor of Paris". */
function isPlaceOf(words: string, rest: string, office: string | null): boolean {
  return (
    office !== null &&
    rest !== "" &&
    /\b(?:of|for|in)\s+(?:the\s+)?$/i.test(words.slice(0, words.indexOf(rest)))
  );
}

/** Whether an office is no more than the leading of a country, or of the union which has two presidents. */
function isLeader(office: string, place: string): boolean {
  return place === "EU"
    ? /^(?:head|leader|president)$/.test(office)
    : isCountryCode(place) && /^(?:head|leader)$/.test(office);
}

/** Who heads a state and its government, by whatever name: "the Chinese leader", "the head of Norway", "EU chief". */
function leaders(roster: Roster, place: string): readonly Tenure[] {
  if (place === "EU")
    return ["EU Commission", "EU Council"].flatMap((body) => roster.seat("president", body));
  return inPlaces(roster, [place]).filter(
    (tenure) => dutyOf(tenure) === "head" || thrones.includes(tenure.office),
  );
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

/**
 * Tenures of one office in many countries, by the countries' names, states and provinces behind them; those of one place
 * stay in order.
 */
function byCountry(tenures: readonly Tenure[]): readonly Tenure[] {
  const name = ({ jurisdiction }: Tenure) => namesOfJurisdiction(jurisdiction).name.replace(/^the /, "");
  return [...tenures].sort(
    (a, b) => Number(isOfState(a)) - Number(isOfState(b)) || name(a).localeCompare(name(b), "en"),
  );
}

/** Whether an office is of a state or province, not of a country or a body: "secretary of state of Texas". */
export function isOfState({ jurisdiction }: Pick<Tenure, "jurisdiction">): boolean {
  return /^[A-Z]{2}-/.test(jurisdiction);
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
  return { kind: "nothing", otherwise: [], hint: hintOn(roster, words) };
}

/** What may have been meant, of the kind which was asked for: an office, a place or a name. */
function hintOn(roster: Roster, words: string): string {
  const { office, jurisdictions, rest, role } = readPost(words);
  const meant = (wrong: string, known: Iterable<Known>) => {
    const right = nearest(wrong, known);
    return right === null ? "" : ` Did you mean “${words.replace(wrong, right)}”?`;
  };
  if (office !== null) {
    const seat = roster.seat(office, null);
    // "Mayor Obie" asks for a person, "mayor of Northbrigde" and "Frnace president" for a place.
    const isName = rest !== "" && !/\b(?:of|for|in)\s/i.test(words) && words.endsWith(rest);
    const hint =
      seat.length === 0
        ? rest === ""
          ? ""
          : meant(role, officeNames)
        : meant(rest, isName ? namesIn(roster) : placesOf(seat));
    return hint || seat.length > 0 || isName
      ? hint
      : ` It lists no office “${office}”: “sayswho roster add” puts one into your desk’s own.`;
  }
  if (jurisdictions.length > 0) return meant(role, officeNames);
  const [head = "", place] = words.split(/\sof\s/i, 2);
  if (place !== undefined) {
    const [first, second] = [nearest(head, officeNames), nearest(place.replace(/^the\s/i, ""), placesOf([]))];
    return first && second ? ` Did you mean “${first} of ${second}”?` : "";
  }
  return meant(words, [...namesIn(roster), ...officeNames, ...placesOf([])]);
}

/** A spelling, and what it is offered as. */
type Known = readonly [spelling: string, usual: string];

const officeNames: readonly Known[] = offices.map(({ office }) => [office, office]);

function* namesIn(roster: Roster): Iterable<Known> {
  for (const { name, aliases, family } of roster.everyone()) {
    for (const whole of [name, ...aliases]) yield [whole, name];
    for (const one of family) yield [one, family[0]!];
  }
}

/** Every country, and the places which have a certain office. */
function placesOf(tenures: readonly Tenure[]): readonly Known[] {
  const held = new Set(tenures.map(({ jurisdiction }) => jurisdiction));
  return [
    ...countries.map(({ names }) => names[0]!),
    ...[...held].map((code) => namesOfJurisdiction(code).name.replace(/^the /, "")),
  ].map((name) => [name, name]);
}

/** The known word which somebody may have mistyped, or begun; null where none is near. A slip seldom is in the first letter. */
function nearest(written: string, known: Iterable<Known>): string | null {
  const word = plainName(written);
  const slips = word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  let best: { readonly usual: string; readonly far: number } | null = null;
  for (const [spelling, usual] of known) {
    const other = plainName(spelling);
    if (other[0] !== word[0] || other === word) continue;
    const begun = word.length >= 4 && other.startsWith(word);
    if (!begun && Math.abs(other.length - word.length) > slips) continue;
    const far = begun ? 1 : distance(word, other);
    if (far <= slips && far < (best?.far ?? Infinity)) best = { usual, far };
  }
  return best?.usual ?? null;
}
