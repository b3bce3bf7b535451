// What the roster has to say to a title in a draft: right, wrong and whose it is, or nothing.
import type { Draft } from "../facts/draft.ts";
import { isBody } from "../facts/jurisdictions.ts";
import type { Title } from "../facts/titles.ts";
import { covers } from "./lookup.ts";
import { type Roster, type RosterPerson, type Tenure, unplaced } from "./roster.ts";

/** A title which the roster gives to somebody else, or whose bearer it knows in another office. */
export interface Mismatch {
  readonly person: RosterPerson;
  /** Who holds the office which the draft names; null where the roster knows no such office. */
  readonly holder: Tenure | null;
  /** The office which the person holds on the day of the draft; null where the roster knows none. */
  readonly own: Tenure | null;
  /** "sure"; "fresh" within 30 days of a change of hands; "stale" past the last day on which the roster is sure. */
  readonly certainty: "sure" | "fresh" | "stale";
}

/** Offices of which a country or body has one, and whose holders a roster lists. */
const weighty = new Set([
  "president",
  "vice president",
  "prime minister",
  "premier",
  "chancellor",
  "chancellor of the exchequer",
  "taoiseach",
  "first minister",
  "foreign minister",
  "foreign secretary",
  "secretary of state",
  "defense minister",
  "defense secretary",
  "war secretary",
  "finance minister",
  "treasury secretary",
  "attorney general",
  "secretary-general",
  "director-general",
  "managing director",
  "high representative",
  "supreme leader",
  "governor",
  "chair",
  "director",
]);

/** Names too common to tell a person by the family name alone. */
const commonLength = 5;

/**
 * Holds a title against the roster on the day of the draft. Null where the title is right, or where nothing certain
 * can be said: modifiers, history, former and coming holders, unknown names, unknown bodies.
 */
export function findMismatch(draft: Draft, title: Title, roster: Roster): Mismatch | null {
  if (title.modifier !== null || title.kind !== "chief" || !weighty.has(title.office)) return null;
  const { jurisdiction } = title;
  if (jurisdiction === null && title.jurisdictionWords !== null) return null;
  // Many offices of states, and the turning presidency of the EU, are in no roster.
  if (
    jurisdiction !== null &&
    (jurisdiction.startsWith("US-") || jurisdiction === "EU") &&
    title.office !== "high representative"
  )
    return null;
  const mention = draft.mentions[title.mention]!;
  const named = draft.people[mention.person]!;
  if (title.past) return null;
  const people = roster.people(named.given, named.family);
  if (people.length === 0) return null;
  if (
    named.given === null &&
    (people.length > 1 || named.family.length < commonLength || jurisdiction === null)
  )
    return null;
  const on = draft.asOf.date;
  let found: Mismatch | null = null;
  for (const person of people) {
    const verdict = judge(title, person, on, roster);
    if (verdict === null) return null;
    found ??= verdict;
  }
  return found;
}

function judge(title: Title, person: RosterPerson, on: string, roster: Roster): Mismatch | null {
  const tenures = roster.tenures(person);
  const held = tenures.filter(
    (tenure) =>
      (title.jurisdiction === null ||
        tenure.jurisdiction === title.jurisdiction ||
        tenure.jurisdiction === unplaced) &&
      (tenure.office === title.office || tenure.also.includes(title.office)),
  );
  if (held.length > 0) return null;
  const own = tenures.find((tenure) => covers(tenure, on) && tenure.jurisdiction !== unplaced) ?? null;
  if (title.jurisdiction === null) {
    if (!own) return null;
    const holder = roster.holders(title.office, own.jurisdiction, on)[0] ?? null;
    return { person, holder, own, certainty: certaintyOf([own], [own, holder], on) };
  }
  const holders = roster.holders(title.office, title.jurisdiction, on);
  const holder = holders[0] ?? null;
  if (!holder) {
    // Nobody is known in that office: only a person known to serve elsewhere is surely not in it.
    if (!own) return null;
    if (own.jurisdiction === title.jurisdiction && !(heads.has(own.office) && heads.has(title.office)))
      return null;
    if (isBody(own.jurisdiction) !== isBody(title.jurisdiction) && !headsAlone.has(own.office)) return null;
    return { person, holder, own, certainty: certaintyOf([own], [own], on) };
  }
  if (holders.length > 1) return { person, holder, own, certainty: "fresh" };
  return { person, holder, own, certainty: certaintyOf([holder], [holder, own], on) };
}

/** Who heads a state or a government does not head the other as well. */
const heads = new Set(["president", "prime minister", "premier", "chancellor", "taoiseach"]);
const headsAlone = new Set([
  "president",
  "prime minister",
  "chancellor",
  "secretary-general",
  "managing director",
]);

function certaintyOf(
  basis: readonly Tenure[],
  near: readonly (Tenure | null)[],
  on: string,
): Mismatch["certainty"] {
  if (basis.some((tenure) => tenure.to === null && on > tenure.knownUntil)) return "stale";
  const fresh = near.some(
    (tenure) =>
      tenure !== null && [tenure.from, tenure.to].some((day) => day !== null && daysBetween(day, on) <= 30),
  );
  return fresh ? "fresh" : "sure";
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
