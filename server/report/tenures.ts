// A time in office, in words: which office of what, since when or from when to when, and how far we know.
import { namesOfJurisdiction } from "../facts/jurisdictions.ts";
import { daysBetween, isGoneBy } from "../roster/certainty.ts";
import { lastDay } from "../roster/lookup.ts";
import { type Tenure, unplaced, vouched } from "../roster/roster.ts";
import { withProperNames } from "../roster/wording.ts";
import { dayInWords } from "./days.ts";

/** "president of Ukraine", "secretary-general of NATO"; the office alone where its place is not given. */
export function officeInWords({ office, jurisdiction }: Pick<Tenure, "office" | "jurisdiction">): string {
  const words = withProperNames(office);
  const place = jurisdiction === unplaced ? "" : placeName(jurisdiction);
  return place === "" || saysWhose(words, place) ? words : `${words} of ${place}`;
}

/** "Kremlin spokesman", "Labour leader", "minister for overseas France", "president of the United Nations General Assembly". */
function saysWhose(office: string, place: string): boolean {
  return office.endsWith(` ${place}`) || ofItself.test(office);
}

const ofItself =
  /^(?:Kremlin|White House|OSCE|Labour leader$|Conservative leader$|Liberal Democrat leader$|Reform UK leader$)| of the (?:United Nations|International Court|Parliamentary Assembly)| of Canterbury$| Arab Parliament$/;

// Islands and the like which no list of countries has: "Anguilla" for AI.
const regions = new Intl.DisplayNames("en", { type: "region" });

function placeName(jurisdiction: string): string {
  const { name } = namesOfJurisdiction(jurisdiction);
  return name === jurisdiction && /^[A-Z]{2}$/.test(name) ? (regions.of(name) ?? name) : name;
}

/** Days between two terms of one office which are no break: a chamber sits again some days after it is dissolved. */
const recess = 31;

/** Times in office, earliest first, with the terms of one person in one seat which follow on one another as one. */
export function careerOf(tenures: readonly Tenure[]): readonly Tenure[] {
  const career: Tenure[] = [];
  for (const tenure of tenures) {
    const at = career.findLastIndex(
      ({ office, jurisdiction }) => office === tenure.office && jurisdiction === tenure.jurisdiction,
    );
    const last = career[at];
    if (last?.to && tenure.from && daysBetween(tenure.from, lastDay(last.to)) <= recess)
      career[at] = { ...tenure, from: last.from };
    else career.push(tenure);
  }
  return career;
}

/**
 * "since 20 May 2019, last confirmed 5 October 2026". An open row is no more than its source last showed, unless the
 * desk itself vouches for it.
 */
export function termInWords({ from, to, knownUntil }: Pick<Tenure, "from" | "to" | "knownUntil">): string {
  const begun = from === null ? null : dayInWords(from);
  if (isGoneBy({ to, knownUntil }))
    return `${begun === null ? "" : `since ${begun}, `}last confirmed ${dayInWords(knownUntil)}, gone by ${dayInWords(to!)}`;
  if (to !== null) return begun === null ? `until ${dayInWords(to)}` : `${begun} to ${dayInWords(to)}`;
  const confirmed = knownUntil === vouched ? "in office" : `last confirmed ${dayInWords(knownUntil)}`;
  return begun === null ? confirmed : `since ${begun}${knownUntil === vouched ? "" : `, ${confirmed}`}`;
}
