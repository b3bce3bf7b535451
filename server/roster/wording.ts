// How copy names what the roster knows: an office with its place, a day of a change, another country in a title.
import type { AsOf } from "../facts/datelines.ts";
import { isBody, jurisdictionAt, namesOfJurisdiction } from "../facts/jurisdictions.ts";
import { tokenise } from "../facts/nlp.ts";
import { type Certainty, isGoneBy, isLongUnseen, isUnseen } from "./certainty.ts";
import { type Tenure, vouched } from "./roster.ts";

/** "Russia’s president", "the U.S. secretary of state", "the European Commission’s president". */
export function tenureName(tenure: Pick<Tenure, "jurisdiction" | "office" | "also">): string {
  return `${namesOfJurisdiction(tenure.jurisdiction).possessive} ${officeName(tenure)}`;
}

/** "Russia’s president is Vladimir Putin"; "was … in July 2025" where nobody has seen him there for months. */
export function holdsIt(tenure: Tenure, name: string, on: string, office = tenureName(tenure)): string {
  return `${office} ${verbOn(tenure, on)} ${name}${monthSeen(tenure, on)}`;
}

/** As `holdsIt`, from the person: "Vladimir Putin is Russia’s president". */
export function isWho(tenure: Tenure, name: string, on: string): string {
  return `${name} ${verbOn(tenure, on)} ${tenureName(tenure)}${monthSeen(tenure, on)}`;
}

const verbOn = (tenure: Tenure, on: string) => (isLongUnseen(tenure, on) ? "was" : "is");

const monthSeen = (tenure: Tenure, on: string) =>
  isLongUnseen(tenure, on) ? ` in ${monthName(tenure.knownUntil)}` : "";

/** An office as copy calls it: registers write "secretary of state for health and social care", papers "health secretary". */
export function officeName({ office, also }: Pick<Tenure, "office" | "also">): string {
  const portfolio = /^secretary of state for (?:the )?(.+)$/.exec(office)?.[1];
  if (portfolio === undefined) return withProperNames(office);
  const short = also.find(
    (name) => / secretary$/.test(name) && portfolio.startsWith(name.split(" ")[0]!.slice(0, 3)),
  );
  return withProperNames(short ?? also.find((name) => / secretary$/.test(name)) ?? `${portfolio} secretary`);
}

/** Registers fold their words: "Northern Ireland secretary", "House minority leader", "minister for overseas France" in copy. */
export function withProperNames(office: string): string {
  const named = office.replace(properNames, (name) =>
    initials.test(name) ? name.toUpperCase() : name === "reform uk" ? "Reform UK" : inCapitals(name),
  );
  if (!named.includes(" ")) return named;
  // Countries and their people are known by their capitals alone.
  const capitals = named.replace(/(?<![\p{L}’'-])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const tokens = tokenise(capitals, { start: 0, end: capitals.length, quotations: [] });
  let words = named;
  for (let at = 0; at < tokens.length; at++) {
    const match = jurisdictionAt(tokens, at);
    if (!match) continue;
    const { start } = tokens[match.from]!;
    const { end } = tokens[match.to - 1]!;
    const name = named.slice(start, end);
    words =
      words.slice(0, start) + (name.includes(".") ? name.toUpperCase() : inCapitals(name)) + words.slice(end);
    at = match.to - 1;
  }
  return words;
}

const initials = /^(?:eu|uk|osce)$/;

const properNames = new RegExp(
  String.raw`\b(?:${[
    "northern ireland|scottish|north wales|northern australia|northern uganda|northern territory|australian capital territory|brexit|nordic|europe|european union|european|canterbury",
    "arab parliament|east african community|east african|african|islamic|awqaf|hajj|umrah|jerusalem|rodrigues|gozo|kashmir|gilgit baltistan",
    "carriacou|petit martinique|pacific|francophonie|francophone|treaty of waitangi|tokyo|olympics|olympic|paralympic games|okinawa|atlantic|maori|te arawhiti",
    "united nations general assembly|united nations|international court of justice|parliamentary assembly of the council of europe",
    "flanders|flemish|wallonia|brussels|german-speaking|malians|tibetan|jammu|punjab|uttarakhand|uttar pradesh|tamil nadu|maharashtra|arunachal pradesh|andhra pradesh|nagaland|karnataka|kerala",
    "niger delta|(?:reform uk|conservative|labour|liberal democrat)(?= leader)|eu|uk|osce|senate|kremlin|white house|house(?= (?:of|ma|mi|sp))",
  ].join("|")})\b`,
  "g",
);

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** A date of the roster as every house writes it: "May 2025", or "2015" where no more is known. */
export function monthName(date: string): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  return month === undefined ? date.slice(0, 4) : `${month} ${date.slice(0, 4)}`;
}

/** An office in capitals or small letters, as the words it replaces were. */
export function inCaseOf(words: string, office: string): string {
  return /^\p{Lu}/u.test(words) ? inCapitals(office) : office;
}

/** "Secretary of State": "of" and "the" stay small. */
function inCapitals(words: string): string {
  return words.replace(
    /(^|[ -])(\p{Ll})(?!f |he )/gu,
    (_, gap: string, letter: string) => gap + letter.toUpperCase(),
  );
}

/** The head of a body needs its name: "FBI Director", while "Chancellor" may do without "German". */
export function bodyBefore({ jurisdiction }: Pick<Tenure, "jurisdiction">): string {
  return isBody(jurisdiction) ? `${namesOfJurisdiction(jurisdiction).adjective} ` : "";
}

/** What a row of the roster rests on: "May 6, 2025" would be a house's form, so days are ISO: "2025-05-06 to 2026-10-05". */
function footnote({ from, to, knownUntil, source, checked }: Tenure): string {
  const begin = from === null ? "" : `from ${from}${to === null && knownUntil === vouched ? "; " : " "}`;
  const seen = knownUntil === vouched ? "" : `last confirmed ${knownUntil}; `;
  const end = isGoneBy({ to, knownUntil }) ? `${seen}gone by ${to}; ` : to !== null ? `to ${to}; ` : seen;
  return `${begin}${end}${checked ? source : `${source}, unchecked`}`;
}

/** A row of the roster as a note beside a mark. */
export function noteOf(row: Tenure): string {
  return `The roster’s row: ${row.person.name}, ${tenureName(row)}, ${footnote(row)}.`;
}

/** Why a title is asked about more softly than it might be, and what the reader can do about it: a sentence for each cause. */
export function whySofter(
  certainty: Certainty,
  rows: readonly Tenure[],
  { date, from }: AsOf,
): readonly string[] {
  const ends = certainty === "stale" && rows.some((row) => isUnseen(row, date));
  return [
    ...(ends
      ? [
          "A point of information only: the roster was last confirmed before this day. A row in your desk’s roster, or “sayswho roster update”, makes it firm.",
        ]
      : []),
    ...(from === "today"
      ? [
          `Asked more softly, as the draft gives no day of its own: write “date: ${date}” into its front matter.`,
        ]
      : []),
  ];
}

/** "Marcos Jr." ends a sentence with the stop it has. */
export const stopped = (words: string): string => (words.endsWith(".") ? words : `${words}.`);
