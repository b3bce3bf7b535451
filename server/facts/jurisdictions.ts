// Which country or body some words name: "South Korean", "Kenya’s", "U.N.", "the European Commission".
import { byLetters } from "../text/letters.ts";
import { countryOf, isCountryCode } from "./countries.ts";
import { wordKey } from "./jurisdiction-keys.ts";
import {
  adjectivePages,
  capitalPages,
  initialPages,
  openerPages,
  sidePages,
  statePages,
} from "./jurisdiction-names.made.ts";
import type { Token } from "./nlp.ts";
import { Dictionary, type Pages } from "./pages.ts";
import { firstThrough, passes, screen } from "./vocabulary.ts";
import { articled } from "./words/articles.ts";
import { bodies, homes } from "./words/bodies.ts";
import { chamberLeaders } from "./words/titles.ts";

/** Words which name one or more jurisdictions, as token positions `[from, to)`. */
export interface JurisdictionMatch {
  readonly from: number;
  readonly to: number;
  /** Every code the words may stand for: Georgia is a country and a state. */
  readonly codes: readonly string[];
}

const longest = 9;

const table = codesBy(sidePages);
const capitals = codesBy(capitalPages);
const openers = new Dictionary(openerPages);
const initials = new Dictionary(initialPages);
const adjectives = new Dictionary(adjectivePages);
const states = new Dictionary(statePages);

/** The codes under each key. */
function codesBy(pages: Pages): (key: string) => readonly string[] | undefined {
  const rows = new Dictionary(pages);
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const codes = known.get(key) ?? rows.get(key)?.split("|");
    if (codes) known.set(key, codes);
    return codes;
  };
}

const twoCapitals = byLetters(String.raw`^\p{Lu}\.?\p{Lu}`);

/** Whether a phrase of one word may be a name at all, as it is written. */
function mayName(key: string, token: Token): boolean {
  return !initials.has(key.replaceAll(".", "")) || twoCapitals(token.text).test(token.text);
}

/** A modifier grown onto a nationality: "ex-British", "then-French". */
export const grownModifier = byLetters(String.raw`^(?:ex|then|former|late)-(?=\p{Lu})`, "iu");

/** The longest name or adjective of a jurisdiction which ends right before token `to`, or null. */
export function jurisdictionBefore(tokens: readonly Token[], to: number): JurisdictionMatch | null {
  let key = "";
  let best: JurisdictionMatch | null = null;
  for (let from = to - 1; from >= 0 && from >= to - longest; from--) {
    const token = tokens[from]!;
    if (token.kind !== "word" || (token.possessive && from < to - 1)) break;
    const ex = token.text.includes("-") ? grownModifier(token.text).exec(token.text) : null;
    const norm = wordKey(ex ? token.norm.slice(ex[0].length) : token.norm);
    key = key === "" ? norm : `${norm} ${key}`;
    const codes = token.capital || ex ? table(key) : undefined;
    if (codes && (from < to - 1 || mayName(key, token))) best = { from, to, codes };
  }
  return best;
}

const seats: ReadonlyMap<string, string> = new Map([
  ["white house", "US"],
  ["pentagon", "US"],
  ["state department", "US"],
  ["justice department", "US"],
  ["kremlin", "RU"],
  ["downing street", "GB"],
  ["foreign office", "GB"],
]);

/** The seat or department of a government which ends right before token `to`: "White House", "the Kremlin". */
export function seatBefore(tokens: readonly Token[], to: number): JurisdictionMatch | null {
  for (let from = Math.max(to - 2, 0); from < to; from++) {
    const words = tokens.slice(from, to);
    const code = words.every((token) => token.kind === "word" && token.capital)
      ? seats.get(words.map((token) => wordKey(token.norm)).join(" "))
      : undefined;
    if (code !== undefined) return { from, to, codes: [code] };
  }
  return null;
}

/** Words with a capital which a country, a body, a capital city or an adjective of one may begin with. */
const opensSide = screen(({ norm, capital }) => {
  if (!capital) return false;
  return openers.has(wordKey(norm));
});

/** The longest name or adjective of a jurisdiction which begins at token `from`, or null. */
export function jurisdictionAt(tokens: readonly Token[], from: number): JurisdictionMatch | null {
  return opensAt(tokens, from) ? longestFrom(tokens, from, table) : null;
}

/** As `jurisdictionAt`, but a capital stands for its country too: "on behalf of Kyiv". */
export function sideAt(tokens: readonly Token[], from: number): JurisdictionMatch | null {
  return opensAt(tokens, from)
    ? (longestFrom(tokens, from, table) ?? longestFrom(tokens, from, capitals))
    : null;
}

function opensAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word !== null && word !== undefined && passes(opensSide, word);
}

function longestFrom(
  tokens: readonly Token[],
  from: number,
  phrases: typeof table,
): JurisdictionMatch | null {
  let key = "";
  let best: JurisdictionMatch | null = null;
  const end = Math.min(tokens.length, from + longestBehind(tokens[from]!));
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word") break;
    key = key === "" ? wordKey(token.norm) : `${key} ${wordKey(token.norm)}`;
    const codes = phrases(key);
    if (codes && (at > from || mayName(key, token))) best = { from, to: at + 1, codes };
    if (token.possessive) break;
  }
  return best;
}

/** How many words the longest name has which begins with this one. */
function longestBehind({ norm }: Token): number {
  return Number(openers.get(wordKey(norm)) ?? 0);
}

/** Offices which states have as well as countries, or alone. */
const stateOffices = new Set([
  "governor",
  "lieutenant governor",
  "senator",
  "representative",
  "lawmaker",
  "attorney general",
  "secretary of state",
  "speaker",
  "mayor",
  "majority leader",
  "minority leader",
  ...chamberLeaders,
]);

/** The one code which some words mean beside an office, or null where that stays open. */
export function resolveJurisdiction(codes: readonly string[], office: string): string | null {
  const wanted = codes.filter((code) => code.startsWith("US-") === stateOffices.has(office));
  const left = wanted.length > 0 ? wanted : codes;
  return left.length === 1 ? left[0]! : null;
}

/** Whether the words are an adjective ("French"), which is never the end of a body's name as "France" is in "Air France". */
export function isAdjective(tokens: readonly Token[], { from, to }: JurisdictionMatch): boolean {
  const words = tokens.slice(from, to).map((token) => wordKey(token.norm));
  return adjectives.has(words.join(" "));
}

/** The state in a party's tag at token `at`: "D-Ohio", "R-TX", "D-New York", "I-Vt."; null where there is none. */
export function partyTagAt(tokens: readonly Token[], at: number): JurisdictionMatch | null {
  const first = /^(?:d|r|i|l|dfl|dem|rep|ind)-(.+)$/.exec(tokens[at]?.norm ?? "")?.[1];
  if (first === undefined) return null;
  let key = first.replaceAll(".", "");
  let best: JurisdictionMatch | null = null;
  for (let to = at + 1; to <= at + 3; to++) {
    const code = states.get(key);
    if (code) best = { from: at, to, codes: [code] };
    const next = tokens[to];
    if (next?.kind !== "word" || !next.capital) break;
    key = `${key} ${wordKey(next.norm)}`;
  }
  return best;
}

const heads: ReadonlyMap<string, string> = new Map(
  bodies.flatMap((body) => (body.head === null ? [] : [[body.code, body.head] as const])),
);

/** The office of who heads a body: "secretary-general" for NATO; null for countries and where nobody is meant. */
export function headOf(code: string): string | null {
  return heads.get(code) ?? null;
}

/** The country which a code belongs to: the United States for Ohio and for the FBI, Britain for Scotland; itself for others. */
export function homeOf(code: string): string {
  return homes.get(code) ?? (/^[A-Z]{2}-/.test(code) ? code.slice(0, 2) : code);
}

const bodyNames: ReadonlyMap<string, string> = new Map([
  ["EU Commission", "European Commission"],
  ["EU Council", "European Council"],
  ["EU Parliament", "European Parliament"],
  ["UN", "U.N."],
  ["AU Commission", "African Union Commission"],
  ["OHCHR", "U.N. human rights office"],
  ["OCHA", "U.N."],
  ["WFP", "World Food Programme"],
]);

/** Whether a code stands for a body above or beside countries: "UN", "EU Commission", "Bank of England". */
export function isBody(code: string): boolean {
  return !isCountryCode(code);
}

/** How copy writes a jurisdiction: "Ukrainian" before a title, "the Netherlands" after "of", "Russia’s" with an owner's s. */
export interface JurisdictionNames {
  readonly adjective: string;
  readonly name: string;
  readonly possessive: string;
}

const knownBodies = new Set(bodies.map(({ code }) => code));

/** The names of a code; a body goes by its short name in every place, what no list knows (a desk’s town) as it stands. */
export function namesOfJurisdiction(code: string): JurisdictionNames {
  const country = countryOf(code);
  const short = country ? (shortNames.get(code) ?? country.names[0]!) : (bodyNames.get(code) ?? code);
  const article = country
    ? articled.has(code) && !shortNames.has(code)
    : knownBodies.has(code) && !bareBodies.has(code);
  const name = article ? `the ${short}` : short;
  return {
    adjective: country ? (country.demonyms[0] ?? short) : short,
    name,
    possessive: initialled.has(code)
      ? `the ${country?.demonyms[0] ?? short}`
      : /s$/.test(name)
        ? `${name}’`
        : `${name}’s`,
  };
}

/** "The U.S. president", "the U.N. secretary-general": initials take no owner's s. */
const initialled = new Set([
  "US",
  "UN",
  "ECB",
  "IMF",
  "WHO",
  "WTO",
  "IAEA",
  "FBI",
  "CIA",
  "EU",
  "IOC",
  "ICC",
  "OECD",
  "OSCE",
  "OAS",
  "ICJ",
  "FAO",
  "ILO",
  "IOM",
  "IEA",
  "ICRC",
  "OPCW",
  "EBRD",
  "EIB",
  "UNDP",
  "UNFCCC",
  "OCHA",
  "NSA",
  "CDC",
  "NIH",
  "NIAID",
  "FDA",
  "EPA",
  "FAA",
  "SEC",
  "FTC",
  "FCC",
]);

/** Bodies whose short name is said as a word, without an article. */
const bareBodies = new Set(
  "NATO OPEC ASEAN FIFA UEFA UNICEF UNESCO UNRWA UNHCR UNEP UNAIDS NASA WADA Interpol Europol Frontex Mossad MI5 MI6"
    .split(" ")
    .concat("World Athletics"),
);

const shortNames: ReadonlyMap<string, string> = new Map([["GB", "Britain"]]);

/** Every code which words of a sentence may stand for, words within longer names too. */
export function codesIn(tokens: readonly Token[]): readonly string[] {
  const found: string[] = [];
  for (let at = firstThrough(opensSide, tokens); at >= 0; at = firstThrough(opensSide, tokens, at + 1))
    found.push(...(sideAt(tokens, at)?.codes ?? []));
  return found;
}

/** Every country which a sentence names, its people and language too. */
export function countriesIn(tokens: readonly Token[]): readonly string[] {
  const found: string[] = [];
  for (let at = firstThrough(opensSide, tokens); at >= 0; ) {
    const match = sideAt(tokens, at);
    if (match) found.push(...match.codes.filter((code) => countryOf(code)?.kind === "country"));
    at = firstThrough(opensSide, tokens, match ? match.to : at + 1);
  }
  return found;
}
