// A post as somebody writes it on a line of its own: "president of France", "UK PM", "defence minister, Poland".
import { isCountryCode } from "./countries.ts";
import { headOf, jurisdictionAt, resolveJurisdiction } from "./jurisdictions.ts";
import { isEastern, type NameParts, splitName } from "./names.ts";
import { type Token, tokenise } from "./nlp.ts";
import { findOffices } from "./offices.ts";

/** What a line says of an office and its place. Whatever is in neither stays in `rest`, as it was written. */
export interface Post {
  /** Canonical lower-case office ("defense minister"), or null where the line names none. */
  readonly office: string | null;
  /** Codes of the country or body: none where the line names none, several where its words leave that open. */
  readonly jurisdictions: readonly string[];
  /** The other words, without the joints around them: a name, or a place no list knows. */
  readonly rest: string;
  /** All words but those of the country or body: "deputy prime minister" of "Ukraine’s deputy prime minister". */
  readonly role: string;
}

const joints = new Set(["of", "the", "for", "in", "from", "at", "to"]);

/** Reads a line. Case does not matter, as nobody minds it in a cell or at a prompt. Never throws. */
export function readPost(line: string): Post {
  const post = readAs(line, capitalised(line));
  if (isWhole(post)) return post;
  // "us president", "uk pm": in small letters an abbreviation is known by nothing but that all falls into place with it.
  const shouted = readAs(line, inCapitals(line));
  return isWhole(shouted) ? shouted : post;
}

const isWhole = ({ office, jurisdictions, rest }: Post): boolean =>
  office !== null && jurisdictions.length > 0 && rest === "";

function readAs(line: string, written: string): Post {
  const tokens = wordsOf(written);
  const offices = findOffices(tokens);
  // "Fed chair", "Fed chair Jerome Powell": the office with the most words is the one that is meant.
  const office = [...offices].sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
  const used = new Set<number>();
  const placed = new Set<number>();
  if (office) for (let at = office.from; at < office.to; at++) used.add(at);
  let codes: readonly string[] = [];
  for (let at = 0; at < tokens.length && codes.length === 0; at++) {
    if (used.has(at)) continue;
    const match = jurisdictionAt(tokens, at);
    if (!match || overlaps(match, used)) continue;
    codes = match.codes;
    for (let within = match.from; within < match.to; within++) {
      used.add(within);
      placed.add(within);
    }
  }
  const only = office && codes.length > 1 ? resolveJurisdiction(codes, office.office) : null;
  const jurisdictions = only === null ? codes : [only];
  return {
    office: office && officeIn(office.office, jurisdictions),
    jurisdictions,
    rest: restOf(line, tokens, used),
    role: restOf(line, tokens, placed),
  };
}

/** The office which its words mean in a place: "IMF chief" is its managing director, as the head of a body of one place is. */
export function officeIn(office: string, jurisdictions: readonly string[]): string {
  const [code] = jurisdictions;
  return (
    (office === "head" && code !== undefined && jurisdictions.length === 1 ? headOf(code) : null) ?? office
  );
}

/** The codes which some words alone stand for: "Ukraine", "French", "UA", "US-GA", "the European Commission". */
export function readPlace(words: string): readonly string[] {
  // "LA" is Laos, "La" is a word: codes count as they are written.
  if (/^[A-Z]{2}(?:-[A-Z]{2,3})?$/.test(words) && isCountryCode(words)) return [words];
  const { office, jurisdictions, rest } = readPost(words);
  return office === null && rest === "" ? jurisdictions : [];
}

/** A full name in its parts: the family name with its particles, and what stands before it. */
export function readName(name: string): NameParts {
  const tokens = wordsOf(name).filter((token) => token.kind === "word");
  if (tokens.length === 0) return { given: null, family: name.trim() };
  return splitName(tokens, 0, tokens.length, isEastern(tokens));
}

function overlaps({ from, to }: { readonly from: number; readonly to: number }, used: ReadonlySet<number>) {
  for (let at = from; at < to; at++) if (used.has(at)) return true;
  return false;
}

function wordsOf(line: string): readonly Token[] {
  return tokenise(line, { start: 0, end: line.length, quotations: [] });
}

/** The same line, as long as before, each word with a capital: the words of offices and places are found by it. */
function capitalised(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}’'.-])\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}

/** As `capitalised`, with short words in capitals throughout. */
function inCapitals(line: string): string {
  return capitalised(line).replace(/(?<![\p{L}\p{N}’'.-])[A-Z][a-z]{1,3}(?![\p{L}\p{N}’'-])/gu, (word) =>
    joints.has(word.toLowerCase()) ? word : word.toUpperCase(),
  );
}

function restOf(line: string, tokens: readonly Token[], used: ReadonlySet<number>): string {
  const left = tokens.map((token, at) => (token.kind === "word" && !used.has(at) ? token : null));
  let from = 0;
  let to = left.length;
  const isIdle = (token: Token | null | undefined) => !token || joints.has(token.norm);
  while (from < to && isIdle(left[from])) from++;
  while (to > from && isIdle(left[to - 1])) to--;
  // Words before and after what was used are given without it: "Ana Obi" of "Ana Obi, mayor".
  const parts: string[] = [];
  let open: { start: number; end: number } | null = null;
  for (let at = from; at < to; at++) {
    const token = left[at];
    if (token) {
      if (open) open.end = token.end;
      else open = { start: token.start, end: token.end };
    } else if (open && used.has(at)) {
      parts.push(line.slice(open.start, open.end));
      open = null;
    }
  }
  if (open) parts.push(line.slice(open.start, open.end));
  return parts.join(" ").trim();
}
