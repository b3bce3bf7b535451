// Look-up in a roster: indexes over any list of tenures, whatever its size and origin.
import type { Roster, RosterPerson, Tenure } from "./roster.ts";
import { familyKey, plainName, sameGiven } from "./spelling.ts";

/** A tenure as data holds it; other names of the office are added here. */
export type TenureRow = Omit<Tenure, "also">;

/** Builds a roster over tenures. Takes time once, in their number; every question is then answered by index. */
export function rosterOf(rows: readonly TenureRow[]): Roster {
  const byOffice = new Map<string, Tenure[]>();
  const byPerson = new Map<string, Tenure[]>();
  const byFamily = new Map<string, RosterPerson[]>();
  for (const row of rows) {
    const tenure: Tenure = { ...row, also: otherNames(row.office, row.jurisdiction) };
    for (const office of [tenure.office, ...tenure.also])
      push(byOffice, `${tenure.jurisdiction}|${office}`, tenure);
    if (!byPerson.has(row.person.id))
      for (const key of new Set(row.person.family.map(familyKey))) push(byFamily, key, row.person);
    push(byPerson, row.person.id, tenure);
  }
  for (const tenures of byPerson.values())
    tenures.sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : (a.from ?? "") > (b.from ?? "") ? 1 : 0));
  return {
    holders: (office, jurisdiction, on) =>
      (byOffice.get(`${jurisdiction}|${office}`) ?? []).filter((tenure) => covers(tenure, on)),
    people: (given, family) => {
      const own = find(byFamily, given, family);
      // Chinese, Korean and Hungarian names come in either order.
      return own.length > 0 || given === null || given.includes(" ") ? own : find(byFamily, family, given);
    },
    tenures: (person) => byPerson.get(person.id) ?? [],
  };
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

/** Whether a tenure holds on an ISO day; on the day of handover old and new holder are both right. */
export function covers(tenure: Pick<Tenure, "from" | "to">, on: string): boolean {
  return (tenure.from === null || tenure.from <= on) && (tenure.to === null || on <= tenure.to);
}

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

function otherNames(office: string, jurisdiction: string): readonly string[] {
  if (office === "president" && /^(?:CN|VN|CU|LA)$/.test(jurisdiction))
    return ["general secretary", "state president"];
  return synonyms[office] ?? [];
}
