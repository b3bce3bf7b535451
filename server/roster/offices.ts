// What kind of duty an office is: what makes two offices exclude each other, and how far registers can be trusted.
import { headOf } from "../facts/jurisdictions.ts";
import { chamberLeaders } from "../facts/words/titles.ts";
import { covers } from "./lookup.ts";
import { type Tenure, unplaced } from "./roster.ts";

/** An office in a place, of a title or of a tenure. */
interface Seat {
  readonly office: string;
  /** ISO code of a country or short name of a body; null where a title names none. */
  readonly jurisdiction: string | null;
  /** Other names of the office in its place, as a tenure has them. */
  readonly also?: readonly string[];
}

/**
 * "head": of state or government. "minister": one of the great offices, whose holders registers tell well. "post":
 * other ministries, where registers mix in deputies. "body": of an international body, a central bank, an agency.
 * "member": of the U.S. Congress, or governor of a state. "opposition": its leader, whom no register lists, and whom
 * nobody can be who heads the government. "leader": of a country, by any office.
 */
export type Duty = "head" | "minister" | "post" | "body" | "member" | "opposition" | "leader";

const heads = new Set([
  "president",
  "prime minister",
  "premier",
  "chancellor",
  "taoiseach",
  "supreme leader",
  "first minister",
]);

const ministers = new Set([
  "vice president",
  "foreign minister",
  "foreign secretary",
  "secretary of state",
  "defense minister",
  "defense secretary",
  "war secretary",
  "finance minister",
  "treasury secretary",
  "chancellor of the exchequer",
  "interior minister",
  "home secretary",
  "justice minister",
  "speaker",
  ...chamberLeaders,
]);

/** Posts of Washington and London, whose registers are exact. */
const secretaries =
  /^(?:attorney general|(?:interior|agriculture|commerce|labor|health|housing|transport|energy|education|veterans|homeland security|justice|environment|culture|trade|business|work and pensions|science|technology|communities|levelling up|northern ireland|scottish|welsh|brexit|army|navy|air force) secretary)$/;

const bodyOffices = new Set([
  "president",
  "secretary-general",
  "director-general",
  "managing director",
  "high representative",
  "foreign minister",
  "foreign policy chief",
  "governor",
  "chair",
  "director",
  "speaker",
]);

const isCode = (jurisdiction: string): boolean => /^[A-Z]{2}(?:-[A-Z]{2,3})?$/.test(jurisdiction);

/**
 * The duty of an office, or null where the roster has nothing to say to it. A ministry with a long name of its own goes
 * by the other names of its office: "secretary of state for health and social care" is a health secretary.
 */
export function dutyOf({ office, jurisdiction, also = [] }: Seat): Duty | null {
  for (const name of [office, ...also]) {
    const duty = dutyBy(name, jurisdiction);
    if (duty !== null) return duty;
  }
  return null;
}

function dutyBy(office: string, jurisdiction: string | null): Duty | null {
  if (
    jurisdiction === null
      ? /^(?:senator|representative|governor)$/.test(office)
      : jurisdiction.startsWith("US-")
  )
    return /^(?:governor|senator|representative)$/.test(office) ? "member" : null;
  if (jurisdiction !== null && (!isCode(jurisdiction) || jurisdiction === "EU" || jurisdiction === "UN"))
    return (bodyOffices.has(office) ||
      office === headOf(jurisdiction) ||
      (jurisdiction === "ICC" && office === "prosecutor")) &&
      !(jurisdiction === "EU" && office === "president")
      ? "body"
      : null;
  if (heads.has(office) || (office === "chief executive" && isSpecialRegion(jurisdiction))) return "head";
  if (ministers.has(office)) return "minister";
  if (office === "leader") return jurisdiction?.length === 2 ? "leader" : null;
  if (office === "opposition leader") return "opposition";
  if (jurisdiction === "US" && /^(?:press secretary|national security adviser|chief justice)$/.test(office))
    return "post";
  if (secretaries.test(office)) return jurisdiction === "US" || jurisdiction === "GB" ? "minister" : "post";
  return / (?:minister|secretary)$/.test(office) && !/^(?:deputy|press|general|cabinet) /.test(office)
    ? "post"
    : null;
}

/** Hong Kong and Macao are governed by a chief executive, whom elsewhere only firms have. */
function isSpecialRegion(jurisdiction: string | null): boolean {
  return jurisdiction === "HK" || jurisdiction === "MO";
}

/** Whether a duty leaves no room for another: nobody is president of one country and minister of another. */
export function isExclusive(own: Seat, title: Seat): boolean {
  const duty = dutyOf(own);
  if (dutyOf(title) === "opposition") return duty === "head";
  if (duty === "member") return dutyOf(title) === "member" || dutyOf(title) === "head";
  return duty !== null && (duty !== "body" || dutyOf(title) !== "post");
}

/** Bodies over which the leaders of its members preside in turn. */
export function isRotating(jurisdiction: string, office: string): boolean {
  return (
    /^(?:EU|EU Council|African Union|ASEAN|Arab League|OPEC|OSCE|UN)$/.test(jurisdiction) &&
    /^(?:president|chair|leader|head)$/.test(office)
  );
}

/** Places where more than one government claims the office, or nobody can say who holds it. */
export function isUnsettled(jurisdiction: string): boolean {
  return /^(?:LY|YE|PS|SD|AF|MM|EH)$/.test(jurisdiction);
}

/** The weightiest office which somebody holds on a day, or may hold. */
export function mainOffice(tenures: readonly Tenure[], on: string): Tenure | null {
  const now = tenures.filter(
    (tenure) => covers(tenure, on) && tenure.jurisdiction !== unplaced && dutyOf(tenure) !== null,
  );
  return [...now].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
}

const duties = ["head", "minister", "body", "post", "member"];

/** How far down an office stands; the smaller, the weightier. */
export function rankOf(tenure: Tenure | null): number {
  if (tenure === null) return 100;
  const duty = dutyOf(tenure);
  const rank = duty === null ? 50 : duties.indexOf(duty);
  return tenure.to === null ? rank : rank + 0.5;
}
