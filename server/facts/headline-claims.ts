// What a headline names and the story below it never does: a person, a place, a number.
import { isAscii } from "../text/letters.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { countryOf } from "./countries.ts";
import { codesIn, sideAt } from "./jurisdictions.ts";
import { once } from "./memory.ts";
import { givenNames } from "./name-lists.ts";
import { type Token, type TokenisedSentence, tokenise } from "./nlp.ts";
import { eachParagraph } from "./paragraphs.ts";
import { numberWord } from "./quantities.ts";
import { fold } from "./vocabulary.ts";
import { cities } from "./words/cities.ts";

/** One such naming in the headline: the `headline` or `title` of the front matter, or the first heading. */
export interface HeadlineClaim extends Span {
  readonly kind: "person" | "place" | "number";
}

// A brief of a few lines leaves to its headline what a story would repeat.
const fewestWords = 60;

/** Finds them in order; nothing where the draft has no headline or hardly any story yet. */
export function findHeadlineClaims(
  text: Text,
  sentences: readonly TokenisedSentence[],
): readonly HeadlineClaim[] {
  const headline = frontMatterHeadline(text) ?? headingHeadline(sentences);
  if (!headline) return [];
  // Read only where the headline names something to be looked for.
  let read: Story | undefined;
  const story = () => {
    read ??= new Story(text, sentences, headline);
    return read;
  };
  const { tokens } = headline;
  const claims: HeadlineClaim[] = [];
  const isTitled = hasCapitalsThroughout(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word") continue;
    const side = sideAt(tokens, at);
    if (side) {
      const places = side.codes.filter((code) => ownNames(code).length > 0);
      if (
        places.length > 0 &&
        !side.codes.some((code) => story().speaksOf(code)) &&
        !isRepeated(tokens, at, side.to, story())
      )
        claims.push({ kind: "place", start: token.start, end: tokens[side.to - 1]!.end });
      at = side.to - 1;
    } else if (!isTitled && isUnknownPerson(tokens, at, story)) {
      claims.push({ kind: "person", start: token.start, end: tokens[at + 1]!.end });
      at++;
    } else if (isUnknownNumber(tokens, at, story))
      claims.push({ kind: "number", start: token.start, end: token.end });
  }
  return read?.isBrief() ? [] : claims;
}

interface Headline extends Span {
  readonly tokens: readonly Token[];
}

function headingHeadline(sentences: readonly TokenisedSentence[]): Headline | null {
  const [first] = sentences;
  if (first?.kind !== "heading") return null;
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    if (sentence.paragraph !== first.paragraph) break;
    tokens.push(...sentence.tokens);
  }
  return { start: first.start, end: tokens.at(-1)?.end ?? first.end, tokens };
}

/** The line of the front matter which holds the headline, where it is a plain one-line value. */
function frontMatterHeadline(text: Text): Headline | null {
  const { frontMatter, source } = text;
  const value = frontMatter?.fields.headline ?? frontMatter?.fields.title;
  if (!frontMatter || typeof value !== "string") return null;
  const key = frontMatter.fields.headline === value ? "headline" : "title";
  const block = source.slice(frontMatter.start, frontMatter.end);
  const line = new RegExp(`^${key}:[ \\t]*["']?`, "m").exec(block);
  if (!line) return null;
  const start = frontMatter.start + line.index + line[0].length;
  // An escape or a folded line puts words elsewhere than the value says.
  if (source.slice(start, start + value.length) !== value) return null;
  const span = { start, end: start + value.length };
  return { ...span, tokens: tokenise(source, { ...span, quotations: [] }) };
}

/** What a paragraph says. */
interface Told {
  /** Its words, quoted ones too, folded, without possessive; and the parts of those with a hyphen. */
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly number[];
  /** How many words it has. */
  readonly length: number;
}

class Story {
  private readonly told: readonly Told[];
  private readonly sentences: readonly TokenisedSentence[];
  private codes: readonly (readonly string[])[] | null = null;

  constructor(text: Text, sentences: readonly TokenisedSentence[], headline: Span) {
    this.told = eachParagraph(text, sentences, Story, readCopy).filter(
      (_, at) => !overlap(text.paragraphs[at]!, headline),
    );
    this.sentences = sentences.filter((sentence) => !overlap(sentence, headline));
  }

  has(word: string): boolean {
    return this.told.some(({ words }) => words.has(word));
  }

  /** Whether it gives a number, exactly or roughly. */
  counts(value: number): boolean {
    return this.told.some(({ numbers }) => numbers.some((known) => isRoughly(known, value)));
  }

  /** Whether it names the country or body of a code. */
  speaksOf(code: string): boolean {
    this.codes ??= this.sentences.map((sentence) => once(sentence, codesIn, () => codesIn(sentence.tokens)));
    return this.codes.some((codes) => codes.includes(code));
  }

  /** Whether it has too few words, or too few different ones. */
  isBrief(): boolean {
    let length = 0;
    const different = new Set<string>();
    for (const told of this.told) {
      length += told.length;
      for (const word of told.words) different.add(word);
      if (length >= fewestWords && different.size >= fewestWords / 2) return false;
    }
    return true;
  }
}

function readCopy(copy: string): Told {
  const words = new Set<string>();
  const numbers: number[] = [];
  const add = (word: string): void => {
    if (words.has(word)) return;
    words.add(word);
    const value = startsWithFigure.test(word) ? Number(word.replaceAll(",", "")) : numberWord(word);
    if (value !== null && Number.isFinite(value)) numbers.push(value);
  };
  // Without its marks, most copy is plain ASCII.
  const plain = fold(copy.replace(/[“”–—…]/g, " ").replace(/[’‘]/g, "'"));
  const found = plain.match(isAscii(plain) ? asciiWords : anyWords) ?? [];
  for (const match of found) {
    const word = bare(match);
    add(word);
    if (word.includes("-")) for (const part of word.split("-")) add(part);
  }
  return { words, numbers, length: found.length };
}

const asciiWords = /[0-9][0-9,.]*|[a-z][a-z'-]*/g;
const anyWords = /\p{N}[\p{N},.]*|[\p{L}][\p{L}'’-]*/gu;
const startsWithFigure = /^\p{N}/u;

/** A word without an owner's s, a number without the stops behind it. */
function bare(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  let end = word.length;
  while (word[end - 1] === "." || word[end - 1] === ",") end--;
  return word.slice(0, end);
}

const namesByCode = new Map<string, readonly string[]>();

/** The last words of the names, adjectives and large cities of a country abroad; at home (U.S., UK) a story need not name it. */
function ownNames(code: string): readonly string[] {
  const known = namesByCode.get(code);
  if (known) return known;
  const country = code === "US" || code === "GB" ? null : countryOf(code);
  const names =
    country?.kind === "country"
      ? [country.names, country.demonyms, country.capitals, cities[code] ?? []].flat()
      : [];
  // Of Mexico City or Cape Town the last word tells nothing.
  const own = names.map(
    (name) =>
      fold(name)
        .replace(/ (?:city|town)$/, "")
        .split(" ")
        .at(-1)!,
  );
  namesByCode.set(code, own);
  return own;
}

/** Whether the words of a place, or any other name of it, stand in the story, in a quotation perhaps. */
function isRepeated(tokens: readonly Token[], from: number, to: number, story: Story): boolean {
  const match = sideAt(tokens, from);
  const names = match?.codes.flatMap((code) => ownNames(code)) ?? [];
  return (
    names.some((name) => story.has(name) || story.has(`${name}s`)) ||
    tokens.slice(from, to).every(({ norm }) => story.has(norm))
  );
}

/** A headline with a capital on most words, where capitals tell nothing of names. */
function hasCapitalsThroughout(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === "word" && /^\p{L}{4}/u.test(text));
  return words.filter(({ capital }) => capital).length * 4 > words.length * 3;
}

/** "Maria Ortega" where the story knows no Ortega: a given name and a word with a capital behind it. */
function isUnknownPerson(tokens: readonly Token[], at: number, story: () => Story): boolean {
  const [given, family] = [tokens[at]!, tokens[at + 1]];
  if (!given.capital || given.possessive || !givenNames.has(given.norm)) return false;
  if (family?.kind !== "word" || !family.capital || family.norm.length < 4 || tokens[at + 2]?.capital)
    return false;
  if (/^\p{Lu}+$/u.test(family.text) || givenNames.has(family.norm)) return false;
  return !sideAt(tokens, at + 1) && !story().has(given.norm) && !story().has(family.norm);
}

/** A number of three figures or a percentage which the story gives neither exactly nor roughly. */
function isUnknownNumber(tokens: readonly Token[], at: number, story: () => Story): boolean {
  const match = /^[$£€]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(%|k|m|bn)?$/.exec(tokens[at]!.text);
  if (!match || tokens[at]!.possessive) return false;
  const value = Number(tokens[at]!.text.replace(/[^\d.]/g, ""));
  // Small numbers count what the story lists, and years and numbers of things belong to their names.
  if (value < 20 || (value > 1900 && value < 2100 && !match[2]) || value >= 100_000) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind === "word" && before.capital && at > 1) return false;
  if (/^(?:no|route|flight|area|boeing|airbus|top|under|over|g|chapter|-)$/.test(before?.norm ?? ""))
    return false;
  if (/^(?:things|ways|reasons|takeaways|best|facts|questions|tips|years?|year-old)$/.test(after?.norm ?? ""))
    return false;
  return !story().counts(value);
}

/** The same number, in thousands or millions perhaps, or one which rounds to it. */
function isRoughly(known: number, value: number): boolean {
  return [1, 1e3, 1e6].some(
    (scale) =>
      Math.abs(known - value * scale) <= 0.1 * value * scale ||
      Math.abs(known * scale - value) <= 0.1 * value,
  );
}
