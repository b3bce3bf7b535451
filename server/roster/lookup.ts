// Look-up in a roster: indexes over any list of tenures, whatever its size and origin.
import type { Roster, RosterPerson, Tenure } from "./roster.ts";
import { familyKey, plainName, sameGiven } from "./spelling.ts";

/** A tenure as data holds it; the common other names of its office are added here. */
export type TenureRow = Omit<Tenure, "also"> & Partial<Pick<Tenure, "also">>;

/** Builds a roster over tenures. Takes time once, in their number; every question is then answered by index. */
export function rosterOf(rows: readonly TenureRow[]): Roster {
  const byOffice = new Map<string, Tenure[]>();
  const byName = new Map<string, Tenure[]>();
  const byPerson = new Map<string, Tenure[]>();
  const byFamily = new Map<string, RosterPerson[]>();
  for (const row of rows) {
    const tenure: Tenure = { ...row, also: otherNames(row) };
    for (const office of [tenure.office, ...tenure.also]) {
      push(byOffice, `${tenure.jurisdiction}|${office}`, tenure);
      push(byName, office, tenure);
    }
    if (!byPerson.has(row.person.id))
      for (const key of new Set(row.person.family.map(familyKey))) push(byFamily, key, row.person);
    push(byPerson, row.person.id, tenure);
  }
  for (const table of [byOffice, byName, byPerson])
    for (const tenures of table.values()) tenures.sort((a, b) => compare(a.from ?? "", b.from ?? ""));
  const people: Roster["people"] = (given, family) => {
    const own = find(byFamily, given, family);
    // Chinese, Korean and Hungarian names come in either order.
    return own.length > 0 || given === null || given.includes(" ") ? own : find(byFamily, family, given);
  };
  return {
    holders: (office, jurisdiction, on) =>
      (byOffice.get(`${jurisdiction}|${office}`) ?? []).filter((tenure) => covers(tenure, on)),
    seat: (office, jurisdiction) =>
      (jurisdiction === null ? byName.get(office) : byOffice.get(`${jurisdiction}|${office}`)) ?? [],
    people,
    named: (name) => namedBy(people, name),
    tenures: (person) => byPerson.get(person.id) ?? [],
    *everyone() {
      for (const [first] of byPerson.values()) yield first!.person;
    },
  };
}

/** The answer to `Roster.named` of a roster which answers `Roster.people`. */
export function namedBy(people: Roster["people"], name: string): readonly RosterPerson[] {
  const words = name.trim().split(/\s+/);
  if (words.length === 1) return people(null, name.trim());
  const found = new Map<string, RosterPerson>();
  for (let cut = 1; cut < words.length; cut++) {
    const [first, second] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    for (const person of [...people(first, second), ...people(second, first)]) found.set(person.id, person);
  }
  return [...found.values()];
}

function find(
  byFamily: ReadonlyMap<string, readonly RosterPerson[]>,
  given: string | null,
  family: string,
): readonly RosterPerson[] {
  const words = plainName(family).split(" ");
  const found = new Set<RosterPerson>();
  // "Rebelo de Sousa" answers to "de Sousa" and "Sousa" in copy which splits the name elsewhere.
  for (let from = 0; from < words.length; from++)
    for (const person of byFamily.get(familyKey(words.slice(from).join(" "))) ?? [])
      if (given === null || person.given.some((own) => sameGiven(own, given))) found.add(person);
  return [...found];
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function push<T>(table: Map<string, T[]>, key: string, value: T): void {
  const row = table.get(key);
  if (row) row.push(value);
  else table.set(key, [value]);
}

const synonyms: Readonly<Record<string, readonly string[]>> = {
  "prime minister": ["premier", "head of government"],
  premier: ["prime minister", "head of government"],
  chancellor: ["prime minister", "head of government"],
  taoiseach: ["prime minister", "premier", "head of government"],
  "foreign secretary": ["foreign minister"],
  "secretary of state": ["foreign minister"],
  "defense secretary": ["defense minister", "war secretary"],
  "war secretary": ["defense minister", "defense secretary"],
  "defense minister": ["defense secretary"],
  "treasury secretary": ["finance minister"],
  "chancellor of the exchequer": ["chancellor", "finance minister"],
  "high representative": ["foreign minister"],
  "supreme leader": ["leader", "general secretary"],
  "secretary-general": ["general secretary", "leader"],
  "director-general": ["director", "head"],
};

function otherNames({ office, jurisdiction, also = [] }: TenureRow): readonly string[] {
  if (office === "president" && /^(?:CN|VN|CU|LA)$/.test(jurisdiction))
    return ["general secretary", "state president"];
  return [...new Set([...also, ...(synonyms[office] ?? [])])];
}
