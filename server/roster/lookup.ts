// Look-up in a roster: indexes over any list of tenures, and what every roster has in common.
import { addTo } from "../facts/grouped.ts";
import { answersTo, indexKeys, lookupKeys } from "./names.ts";
import type { Roster, RosterPerson, Tenure } from "./roster.ts";

/** A tenure as data holds it; the common other names of its office are added here. */
export type TenureRow = Omit<Tenure, "also"> & Partial<Pick<Tenure, "also">>;

/** Builds a roster over tenures. Takes time once, in their number; every question is then answered by index. */
export function rosterOf(rows: readonly TenureRow[]): Roster {
  const byOffice = new Map<string, Tenure[]>();
  const byName = new Map<string, Tenure[]>();
  const byPerson = new Map<string, Tenure[]>();
  const byKey = new Map<string, RosterPerson[]>();
  for (const row of rows) {
    const tenure: Tenure = { ...row, also: otherNames(row) };
    for (const office of [tenure.office, ...tenure.also]) {
      addTo(byOffice, `${tenure.jurisdiction}|${office}`, tenure);
      addTo(byName, office, tenure);
    }
    if (!byPerson.has(row.person.id)) for (const key of indexKeys(row.person)) addTo(byKey, key, row.person);
    addTo(byPerson, row.person.id, tenure);
  }
  for (const table of [byOffice, byName, byPerson])
    for (const tenures of table.values()) tenures.sort(byStart);
  return answering({
    seat: (office, jurisdiction) =>
      (jurisdiction === null ? byName.get(office) : byOffice.get(`${jurisdiction}|${office}`)) ?? [],
    under: (key) => byKey.get(key) ?? [],
    tenures: (person) => byPerson.get(person.id) ?? [],
    *everyone() {
      for (const [first] of byPerson.values()) yield first!.person;
    },
  });
}

/** What a store of tenures has to answer so that a roster can be made of it. */
export interface Store extends Pick<Roster, "seat" | "tenures" | "everyone"> {
  /** The people kept under a key of `indexKeys`. */
  under(key: string): readonly RosterPerson[];
}

/** The roster over a store. */
export function answering(store: Store): Roster {
  const search = (given: string | null, family: string): readonly RosterPerson[] => {
    const found = new Set<RosterPerson>();
    for (const key of lookupKeys(given, family))
      for (const person of store.under(key)) if (answersTo(person, given, family)) found.add(person);
    return [...found];
  };
  const asked = new Map<string, readonly RosterPerson[]>();
  // Several rules ask for the people of one draft, and an editor at every keystroke.
  const people: Roster["people"] = (given, family) => {
    const name = `${given ?? ""}\n${family}`;
    const known = asked.get(name);
    if (known) return known;
    if (asked.size >= mostAsked) asked.clear();
    const found = search(given, family);
    asked.set(name, found);
    return found;
  };
  return {
    holders: (office, jurisdiction, on) =>
      store.seat(office, jurisdiction).filter((tenure) => covers(tenure, on)),
    seat: (office, jurisdiction) => store.seat(office, jurisdiction),
    kept: () => [],
    spells: () => false,
    people,
    named: (name) => namedBy(people, name),
    tenures: (person) => store.tenures(person),
    everyone: () => store.everyone(),
  };
}

/** Names whose people are kept at hand: those of some drafts, not of an archive. */
const mostAsked = 1_000;

/** The answer to `Roster.named` of a roster which answers `Roster.people`. */
export function namedBy(people: Roster["people"], name: string): readonly RosterPerson[] {
  const words = name.trim().split(/\s+/);
  if (words.length === 1) return people(null, name.trim());
  return people(words.slice(0, -1).join(" "), words.at(-1)!);
}

/** Whether a tenure holds, or may hold, on an ISO day; on the day of handover old and new holder are both right. */
export function covers(tenure: Pick<Tenure, "from" | "to">, on: string): boolean {
  return (
    (tenure.from === null || firstDay(tenure.from) <= on) && (tenure.to === null || on <= lastDay(tenure.to))
  );
}

/** The first day which "2015", "2015-04" or an ISO day may mean. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day which "2015", "2015-04" or an ISO day may mean; 31 for any month, as days are only compared. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** Orders tenures by their first day, an unknown one first. */
export function byStart(a: Pick<Tenure, "from">, b: Pick<Tenure, "from">): number {
  const [one, other] = [a.from ?? "", b.from ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}

interface Synonyms {
  readonly names: readonly string[];
  /** Where alone the office goes by them: India’s foreign secretary is no minister, nor is Ohio’s secretary of state. */
  readonly where?: RegExp;
}

const body = /^(?![A-Z]{2}(?:-|$))/;

const synonyms: ReadonlyMap<string, Synonyms> = new Map(
  Object.entries({
    "prime minister": { names: ["premier", "head of government"] },
    premier: { names: ["prime minister", "head of government"], where: /^(?:[A-Z]{2})?$/ },
    chancellor: { names: ["prime minister", "head of government"] },
    taoiseach: { names: ["prime minister", "premier", "head of government"] },
    "foreign secretary": { names: ["foreign minister"], where: /^(?:GB|PH)?$/ },
    "secretary of state": { names: ["foreign minister"], where: /^(?:US|VA)?$/ },
    "defense secretary": { names: ["defense minister", "war secretary"], where: /^(?:US|GB|PH|MX)?$/ },
    "war secretary": { names: ["defense minister", "defense secretary"] },
    "defense minister": { names: ["defense secretary"] },
    "foreign minister": { names: ["foreign secretary"], where: /^GB$/ },
    "finance minister": { names: ["chancellor of the exchequer", "chancellor"], where: /^GB$/ },
    "interior minister": { names: ["home secretary"], where: /^GB$/ },
    "treasury secretary": { names: ["finance minister"], where: /^(?:US)?$/ },
    "chancellor of the exchequer": { names: ["chancellor", "finance minister"] },
    "home secretary": { names: ["interior minister"], where: /^(?:GB)?$/ },
    "high representative": { names: ["foreign minister"], where: /^(?:EU)?$/ },
    "supreme leader": { names: ["leader", "general secretary"] },
    "secretary-general": { names: ["general secretary", "leader", "head"], where: body },
    "director-general": { names: ["director", "head"], where: body },
  }),
);

/** The other names of an office: those of its row, and those which the office has everywhere or in its place. */
export function otherNames({
  office,
  jurisdiction,
  also = [],
}: Pick<TenureRow, "office" | "jurisdiction" | "also">): readonly string[] {
  const state = office === "president" && /^(?:CN|VN|CU|LA)$/.test(jurisdiction);
  const known = synonyms.get(office);
  const here = known && (known.where?.test(jurisdiction) ?? true) ? known.names : [];
  const names = [...also, ...(state ? ["general secretary", "state president"] : here)];
  // Manila and Mexico City have secretaries where other capitals have ministers.
  const secretaries = /^(?:PH|MX)$/.test(jurisdiction)
    ? [office, ...names]
        .filter((name) => / minister$/.test(name))
        .map((name) => name.replace(/minister$/, "secretary"))
    : [];
  return [...new Set([...names, ...secretaries])];
}
