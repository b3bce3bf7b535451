// What the roster has to say to a monarch in a draft: of another country, of another number, no longer or not yet reigning.
import { type Reign, valueOfRoman } from "../facts/reigns.ts";
import { fold } from "../facts/vocabulary.ts";
import { type Certainty, certaintyOf, softest } from "./certainty.ts";
import { covers, firstDay, lastDay } from "./lookup.ts";
import type { Roster, RosterPerson, Tenure } from "./roster.ts";
import { tenureName } from "./wording.ts";

/** Whom the roster has in the place of a monarch of the draft. */
export interface ReignVerdict {
  /**
   * "elsewhere": the monarch of another country; "number": the number is another’s; "over": the reign is over; "ahead":
   * it has not begun.
   */
  readonly fault: "elsewhere" | "number" | "over" | "ahead";
  /** The reign which the name is known for. */
  readonly own: Tenure;
  /** Who reigns instead on the day of the draft; null where nobody is known to. */
  readonly holder: Tenure | null;
  readonly certainty: Certainty;
}

/** Thrones on which several sit in turn, or which more than one claims. */
const unsettled = new Set(["MY", "AE", "AD"]);

/**
 * Holds a monarch against the roster on the ISO day `on`. Null where they reign, where the name is not one the roster
 * knows a monarch by, and where the draft may speak of history.
 */
export function judgeReign(reign: Reign, on: string, roster: Roster): ReignVerdict | null {
  const { office, jurisdiction: place, number } = reign;
  if (place !== null && unsettled.has(place)) return null;
  const named = roster
    .seat(office, null)
    .filter(({ person, jurisdiction }) => !unsettled.has(jurisdiction) && isNamed(person, reign.words));
  const isHere = ({ jurisdiction }: Tenure) => place === null || jurisdiction === place;
  const isNow = (tenure: Tenure) => covers(tenure, on);
  const exact = named.filter(({ person }) => number === null || numberOf(person) === number);
  if (exact.some((tenure) => isHere(tenure) && isNow(tenure))) return null;
  const now = (code: string) => thrones.flatMap((throne) => roster.seat(throne, code)).find(isNow) ?? null;
  if (exact.length === 0) {
    // "Pope Leo XVI said on Friday": the name is right, and no other of that name speaks in these days.
    const own = main(
      named.filter((tenure) => isHere(tenure) && isNow(tenure) && numberOf(tenure.person) !== null),
    );
    return own && reign.acts ? { fault: "number", own, holder: own, certainty: certaintyOf(own, on) } : null;
  }
  const here = exact.filter(isHere);
  if (here.length === 0) {
    const own = main(exact.filter(isNow));
    if (own === null || place === null) return null;
    const holder = now(place);
    const certainty = softest([own, ...(holder ? [holder] : [])].map((tenure) => certaintyOf(tenure, on)));
    // Kings of former times have the names of today's.
    return { fault: "elsewhere", own, holder, certainty: reign.acts || reign.current ? certainty : "stale" };
  }
  if (!reign.acts) return null;
  const over = main(here.filter(({ to }) => to !== null && lastDay(to) < on));
  const own = over ?? main(here.filter(({ from }) => from !== null && firstDay(from) > on));
  if (own === null) return null;
  const holder = now(own.jurisdiction);
  // Who has abdicated may be called king out of courtesy, and a ship has the name of a queen; a pope is one of a kind.
  const isSure = holder !== null && (office === "pope" || over === null);
  return {
    fault: over ? "over" : "ahead",
    own,
    holder,
    certainty: isSure ? certaintyOf(holder, on) : "stale",
  };
}

/** Offices of those who reign. */
export const thrones: readonly string[] = [
  "king",
  "queen",
  "emperor",
  "emir",
  "sultan",
  "grand duke",
  "pope",
];

/** Of several realms the first of their monarch’s: Britain before Jamaica. */
function main(tenures: readonly Tenure[]): Tenure | null {
  return tenures.find(({ jurisdiction }) => jurisdiction === "GB") ?? tenures.at(-1) ?? null;
}

/** Whether all words of a name are this person’s, and the first is one by which the person is called first. */
function isNamed(person: RosterPerson, words: readonly string[]): boolean {
  const { all, first } = wordsOf(person);
  return first.has(words[0]!) && words.every((word) => all.has(word));
}

interface Words {
  readonly all: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
}

const known = new WeakMap<RosterPerson, Words>();

function wordsOf(person: RosterPerson): Words {
  const found = known.get(person);
  if (found) return found;
  const names = [person.name, ...person.aliases].map((name) =>
    fold(withoutPlace(name))
      .replace(/^(?:king|queen|pope|emperor|emir|sultan|grand duke|sheikh) /, "")
      .split(" ")
      .filter((word) => !/^(?:[ivxl]+|bin|ibn|al|the)$/.test(word)),
  );
  const families = person.family.map((family) => fold(family).split(" ")[0]!);
  const words = {
    all: new Set(names.flat()),
    first: new Set([...names.map(([word]) => word!), ...families]),
  };
  known.set(person, words);
  return words;
}

/** The number of "Felipe VI of Spain"; null for the first of a name, who mostly goes without. */
function numberOf(person: RosterPerson): number | null {
  for (const name of [person.name, ...person.aliases]) {
    const numeral = / ([IVXL]+)(?:$|[ ,])/.exec(name)?.[1];
    if (numeral !== undefined) return valueOfRoman(numeral);
  }
  return null;
}

/** "Sweden’s king"; of popes there is one. */
export function throneOf(tenure: Tenure): string {
  return tenure.office === "pope" ? "the pope" : tenureName(tenure);
}

/** A monarch’s name as copy has it. */
export const nameOfMonarch = ({ name }: RosterPerson): string => withoutPlace(name);

/** "Felipe VI", without the country registers add. */
function withoutPlace(name: string): string {
  return name.split(/,? (?:of|Grand Duke|Prince) /)[0]!;
}
