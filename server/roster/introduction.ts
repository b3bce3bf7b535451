// How copy first brings in somebody whom the roster knows: office, place and full name, as the house writes them.
import { namesOfJurisdiction } from "../facts/jurisdictions.ts";
import type { House } from "../settings.ts";
import { covers } from "./lookup.ts";
import type { Roster, RosterPerson, Tenure } from "./roster.ts";
import { spelledBy } from "./spelling.ts";
import { inCaseOf } from "./wording.ts";

/** Short forms which houses print before a name; written out where a house has none. */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    governor: "Gov.",
    "lieutenant governor": "Lt. Gov.",
    senator: "Sen.",
    representative: "Rep.",
  }),
);

/** Houses which print initials without points: "US President". */
const pointless: ReadonlySet<House> = new Set(["bbc", "guardian", "tass"]);

/**
 * The first reference to a person in an office: "French Foreign Minister Jean-Noël Barrot", "Gov. Brian Kemp" with
 * "Georgia" before it. The name is spelled as the house spells it.
 */
export function introduction({ office, jurisdiction, person }: Tenure, house: House): string {
  const { adjective } = namesOfJurisdiction(jurisdiction);
  const plain = pointless.has(house)
    ? adjective.replace(/\b(\p{Lu})\.(?=\p{Lu}\.|$)/gu, "$1").replace(/(?<=\p{Lu})\.$/u, "")
    : adjective;
  return `${plain} ${shortForms.get(office) ?? inCaseOf("O", office)} ${spelledBy(house, person)}`;
}

/** The office by which copy would bring a person in on an ISO day; null where the roster knows of none that day. */
export function chiefOffice(roster: Roster, person: RosterPerson, on: string): Tenure | null {
  const held = roster.tenures(person).filter((tenure) => covers(tenure, on));
  return held.sort((a, b) => standing(a) - standing(b))[0] ?? null;
}

/** Of two offices the one which heads more stands in copy: president and finance minister is president. */
const heads = [
  "president",
  "supreme leader",
  "king",
  "queen",
  "pope",
  "prime minister",
  "premier",
  "chancellor",
  "taoiseach",
];

/** How far down the list of those who head a state or a government an office stands; 0 is the head of state. */
export function standing({ office }: Tenure): number {
  const place = heads.indexOf(office);
  return place < 0 ? heads.length : place;
}
