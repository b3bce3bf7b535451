// Reigns in a draft: who is called a king, a queen, an emperor or the pope, and of which country.
import type { Span } from "../text/span.ts";
import { actsNow } from "./doings.ts";
import { type JurisdictionMatch, jurisdictionAt, jurisdictionBefore } from "./jurisdictions.ts";
import { eachOnce } from "./memory.ts";
import { isSentenceStart, plainEnd, titleOffices } from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { OfficeMatch } from "./offices.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { clauseOpeners, determiners, months, prepositions, weekdays } from "./words/grammar.ts";
import { plainAdjectives, titleModifiers } from "./words/titles.ts";
import { isHistory } from "./years.ts";

/** A title of a monarch before a name: "Norway’s King Harald V", "King Felipe of Spain". The span holds all of it. */
export interface Reign extends Span {
  /** "king", "queen", "emperor", "emir", "sultan", "grand duke", "pope". */
  readonly office: string;
  /** ISO code of the country; null where none is named. */
  readonly jurisdiction: string | null;
  /** The name with its number. */
  readonly name: Span;
  /** The words of the name in folded lower case, without the number. */
  readonly words: readonly string[];
  readonly number: number | null;
  /** The monarch does something in these days: "King Harald said on Friday". */
  readonly acts: boolean;
  /** Its sentence tells of these days. */
  readonly current: boolean;
}

/** Every monarch of the story’s own days, outside quotations. `asOf` is the ISO day of the draft. */
export function findReigns(sentences: readonly TokenisedSentence[], asOf: string): readonly Reign[] {
  const reigns: Reign[] = [];
  for (const { sentence, found } of eachOnce(sentences, crownsIn, crownsIn)) {
    if (isHistory(sentences, sentence.index, asOf)) continue;
    const { tokens } = sentence;
    const current = firstThrough(ofToday, tokens) >= 0;
    for (const { from, to, nameFrom, nameTo, office, jurisdiction, words, number } of found) {
      const name = { start: tokens[nameFrom]!.start, end: plainEnd(tokens[nameTo - 1]!) };
      const span = { start: tokens[from]!.start, end: plainEnd(tokens[to - 1]!) };
      const acts = actsNow(sentence, span.start, to > nameTo ? span : name);
      reigns.push({ ...span, office, jurisdiction, name, words, number, acts, current });
    }
  }
  return reigns;
}

const ofToday = screen(
  ({ norm }) => weekdays.has(norm) || /^(?:today|yesterday|tomorrow|tonight|will|this|next)$/.test(norm),
);

/** A reign by the places of its tokens. */
interface Crown extends Pick<Reign, "office" | "jurisdiction" | "words" | "number"> {
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
}

function crownsIn(sentence: TokenisedSentence): readonly Crown[] {
  const { tokens, kind } = sentence;
  if (kind === "heading" || kind === "block-quote" || firstThrough(crowned, tokens) < 0) return [];
  return titleOffices(tokens).flatMap((office) => crownAt(tokens, office) ?? []);
}

const crowns = new Set(["king", "queen", "emperor", "emir", "sultan", "pope"]);
const crowned = screen(({ norm, capital }) => capital && (crowns.has(norm) || norm === "duke"));

function crownAt(tokens: readonly Token[], { from: title, to, plural }: OfficeMatch): Crown | null {
  const first = tokens[title]!;
  const grand = to - title === 2 && first.norm === "grand" && tokens[title + 1]!.norm === "duke";
  if (plural || !first.capital || !(grand || (to - title === 1 && crowns.has(first.norm)))) return null;
  const office = grand ? "grand duke" : first.norm;
  // "Emir Sheikh Tamim"
  const nameFrom = /^(?:sheikh|shaikh|sheik)$/.test(tokens[to]?.norm ?? "") ? to + 1 : to;
  const named = nameAt(tokens, nameFrom);
  if (!named) return null;
  const { words, number, nameTo } = named;
  const before = jurisdictionBefore(tokens, title);
  const behind = before || tokens[nameTo - 1]!.possessive ? null : countryBehind(tokens, nameTo);
  const place = before ?? behind;
  const jurisdiction = place && countryIn(place);
  if (place && jurisdiction === null) return null;
  const from = before?.from ?? title;
  if (!isOpen(tokens, from, before !== null)) return null;
  return { from, to: behind?.to ?? nameTo, nameFrom, nameTo, office, jurisdiction, words, number };
}

/**
 * The words of a name from a token on, with its number, up to the first word without a capital: "Carl XVI Gustaf". What
 * else has a capital there is for the roster to wonder about: "King Abdullah University".
 */
function nameAt(
  tokens: readonly Token[],
  from: number,
): { readonly words: readonly string[]; readonly number: number | null; readonly nameTo: number } | null {
  const words: string[] = [];
  let number: number | null = null;
  let at = from;
  for (; at < tokens.length && at < from + longestName; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word") break;
    const isJoint = /^(?:bin|ibn|al)$/.test(token.norm) && tokens[at + 1]?.capital;
    if (isJoint) continue;
    if (!token.capital || weekdays.has(token.norm) || months.has(token.norm)) break;
    const value = words.length > 0 ? romanNumber(token) : null;
    if (value !== null) number = value;
    else words.push(token.norm);
    if (token.possessive) {
      at++;
      break;
    }
  }
  return words.length > 0 ? { words, number, nameTo: at } : null;
}

/** Words of a monarch’s name, at most: what is longer is no name. */
const longestName = 10;

/** The number in "Felipe VI"; null for other words. */
const romanNumber = ({ text }: Token): number | null => valueOfRoman(text.replace(/['’]s?$/, ""));

const numerals: ReadonlyMap<string, number> = new Map(Object.entries({ I: 1, V: 5, X: 10, L: 50 }));

/** The value of a numeral as monarchs have them: "XIV" is 14; null for other words. */
export function valueOfRoman(word: string): number | null {
  if (!/^[IVXL]{1,7}$/.test(word)) return null;
  const values = [...word].map((letter) => numerals.get(letter)!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The country of "King Felipe of Spain", which no town or university has in its name. */
function countryBehind(tokens: readonly Token[], at: number): JurisdictionMatch | null {
  if (tokens[at]?.norm !== "of") return null;
  const match = jurisdictionAt(tokens, tokens[at + 1]?.norm === "the" ? at + 2 : at + 1);
  return match && !tokens[match.to]?.capital ? match : null;
}

/** The one country of some words, of "Scottish" Britain; null where no country is meant, or more than one may be. */
function countryIn({ codes }: JurisdictionMatch): string | null {
  const [code] = codes;
  if (code === undefined || codes.length > 1) return null;
  return code.startsWith("GB-") ? "GB" : /^[A-Z]{2}$/.test(code) ? code : null;
}

/**
 * Whether nothing before the title makes it another name, another time or a thing: "former King Juan Carlos", "HMS Queen
 * Elizabeth", "Cunard’s Queen Elizabeth", "the King Charles" without a country between them.
 */
function isOpen(tokens: readonly Token[], from: number, isPlaced: boolean): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== "word") return true;
  const { norm } = before;
  if (titleModifiers.has(norm)) return false;
  if (before.possessive) return isPlaced;
  if (norm === "the") return isPlaced && !titleModifiers.has(tokens[from - 2]?.norm ?? "");
  if (/^(?:a|an)$/.test(norm)) return false;
  if (plainAdjectives.has(norm)) return isPlaced;
  if (!before.capital || weekdays.has(norm)) return true;
  return (
    isSentenceStart(tokens, from - 1) &&
    (prepositions.has(norm) ||
      clauseOpeners.has(norm) ||
      determiners.has(norm) ||
      /(?:ing|ed|ly)$/.test(norm))
  );
}
