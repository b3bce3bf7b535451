// What one sentence tells of people, whomever the rest of the draft names: read once, and remembered with the sentence.
import type { Span } from "../text/span.ts";
import { isByline } from "./bylines.ts";
import { isTitleCase } from "./headlines.ts";
import { jurisdictionAt } from "./jurisdictions.ts";
import { givenNames, mensNames, nameSuffixes, particles, womensNames } from "./name-lists.ts";
import {
  type Candidate,
  findCandidates,
  isEastern,
  isFamilyFirst,
  isSentenceStart,
  type NameParts,
  plainEnd,
  saysSomething,
  splitName,
} from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, fold, screen } from "./vocabulary.ts";
import { placeOpeners, thingWords } from "./words/capitals.ts";

export type Gender = "woman" | "man";

/** Words by which somebody is named or meant, as token positions `[from, to)`; its span is where they stood when they were read. */
export interface Call extends Span {
  readonly from: number;
  readonly to: number;
  /** The title, rank or courtesy which stands right before a name, and where it stood. */
  readonly office: Candidate["office"];
  readonly titled: Span | null;
  readonly possessive: boolean;
  readonly speaks: boolean;
  /** Whether a verb of saying stands beside it. */
  readonly says: boolean;
}

/** "He", "her" and the like. */
export interface Pronoun extends Call {
  readonly gender: Gender;
}

/** What one sentence tells. */
export interface Told {
  /** Its words, and where it began, when they were read: it may stand elsewhere now. */
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly byline: boolean;
  /** Those which may name somebody; in display type all. */
  readonly namings: readonly Naming[];
  /** Those which may be a full name, of two words or more. */
  readonly full: readonly Naming[];
  /** Those of one word which by themselves are somebody's name. */
  readonly single: readonly Naming[];
  /** Words of longer runs of capitals which are nobody's name, or are not before the rest of the draft makes them one. */
  readonly runs: readonly string[];
  /** Words which stand alone as a name would, twice where much speaks for it. */
  readonly alone: readonly string[];
  readonly pronouns: readonly Pronoun[];
  /** It has a capital on every word: only known people are found there. */
  readonly linkOnly: boolean;
}

// No sentence of news has as many words; what is no sentence is not searched for names.
const longest = 2_000;

/** What a sentence tells of people; null where it tells nothing. */
export function readSentence(sentence: TokenisedSentence): Told | null {
  const { tokens, kind, start } = sentence;
  if (kind === "block-quote" || tokens.length > longest) return null;
  const pronouns = pronounsIn(tokens);
  const all = findCandidates(tokens).map((candidate) => new Naming(tokens, candidate));
  if (all.length + pronouns.length === 0) return null;
  const linkOnly = isTitleCase(sentence);
  const namings: Naming[] = [];
  const full: Naming[] = [];
  const single: Naming[] = [];
  const runs: string[] = [];
  const alone: string[] = [];
  for (const naming of all) {
    if (linkOnly) {
      namings.push(naming);
      continue;
    }
    const { norms, verdict, adjectival, regnal } = naming;
    if (norms.length > 1 && (verdict === "no" || adjectival || !regnal)) runs.push(...norms.map(bare));
    if (verdict === "no") continue;
    for (let count = 0; count < naming.weight; count++) alone.push(naming.key);
    if (!adjectival && norms.length > 0) namings.push(naming);
    if (norms.length > 1 && !regnal) full.push(naming);
    if (norms.length === 1 && !adjectival && naming.isSomebody()) single.push(naming);
  }
  const byline = isByline(tokens);
  return { tokens, start, byline, namings, full, single, runs, alone, pronouns, linkOnly };
}

function pronounsIn(tokens: readonly Token[]): readonly Pronoun[] {
  const found: Pronoun[] = [];
  for (let at = firstThrough(pronoun, tokens); at >= 0; at = firstThrough(pronoun, tokens, at + 1)) {
    const { norm, start, end } = tokens[at]!;
    const says = saysSomething(tokens, at, at + 1);
    const possessive = norm === "his" || norm === "her";
    found.push({
      from: at,
      to: at + 1,
      start,
      end,
      office: null,
      titled: null,
      possessive,
      speaks: says,
      says,
      gender: genders.get(norm)!,
    });
  }
  return found;
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ...["he", "him", "his", "himself", "he's", "he'd", "he'll"].map((word) => [word, "man"] as const),
  ...["she", "her", "hers", "herself", "she's", "she'd", "she'll"].map((word) => [word, "woman"] as const),
]);

const pronoun = screen(({ norm }) => genders.has(norm));

/** The parts of a name, and how they are compared. */
interface Parts extends NameParts {
  readonly givenKey: string | null;
  readonly familyKey: string;
}

/** What a name tells of whoever bears it. */
export interface Bearer extends Parts {
  /** As the copy writes it. */
  readonly name: string;
  /** Its folded words. */
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** The folded words by which the bearer may be called again: the first given name, and those in place of a family name. */
  readonly byGiven: string | null;
  readonly byFamily: ReadonlySet<string>;
}

/** A candidate with what its own words tell of it. What is seldom asked is read when it first is. */
export class Naming implements Candidate, Call {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly office: Candidate["office"];
  readonly titled: Span | null;
  readonly possessive: boolean;
  readonly verdict: Candidate["verdict"];
  readonly speaks: boolean;
  readonly adjectival: boolean;
  /** Its folded words; no marks, no nickname between them. */
  readonly norms: readonly string[];
  /** The same as one string. */
  readonly key: string;
  /** The first and the last of them as family names are compared. */
  readonly first: string;
  readonly last: string;
  readonly regnal: boolean;
  readonly says: boolean;
  /** How much speaks for a name which stands alone: 2 it says something, 1 it owns something, 0 nothing does. */
  readonly weight: number;
  /** Of two words or more: whether the family name comes first by its looks, and the parts where it comes last. */
  readonly familyFirst: boolean;
  readonly parts: Parts | null;
  private turned: Parts | null = null;
  private bearer: Bearer | null = null;
  private turnedBearer: Bearer | null = null;
  private linkable: boolean | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    candidate: Candidate,
  ) {
    const { from, to, office, verdict, speaks, adjectival } = candidate;
    this.from = from;
    this.to = to;
    this.start = tokens[from]!.start;
    this.end = plainEnd(tokens[to - 1]!);
    this.office = office;
    this.titled = office && { start: tokens[office.from]!.start, end: tokens[office.to - 1]!.end };
    this.possessive = tokens[to - 1]!.possessive;
    this.verdict = verdict;
    this.speaks = speaks;
    this.adjectival = adjectival;
    const words = this.words();
    this.norms = words.map((word) => word.norm);
    this.key = this.norms.join(" ");
    this.first = bare(this.norms[0] ?? "");
    this.last = bare(this.norms.at(-1) ?? "");
    this.regnal = isRegnal(candidate, this.norms);
    this.says = saysSomething(tokens, from, to);
    this.weight = to - from === 1 && verdict !== "no" ? weightAlone(tokens, from, this.says) : 0;
    const several = words.length > 1;
    this.familyFirst = several && (isEastern(words) || isFamilyFirst(words));
    this.parts = several ? this.split(false) : null;
  }

  /** Some of its words, by themselves. */
  part(from: number, to: number): Call {
    const { tokens, office, titled, speaks } = this;
    const last = tokens[to - 1]!;
    const isFirst = from === this.from;
    return {
      from,
      to,
      start: tokens[from]!.start,
      end: plainEnd(last),
      office: isFirst ? office : null,
      titled: isFirst ? titled : null,
      possessive: last.possessive,
      speaks,
      says: saysSomething(tokens, from, to),
    };
  }

  /** Whether one word is somebody's name by its title, or by what it says. */
  isSomebody(): boolean {
    const { verdict, office, speaks } = this;
    return (verdict === "yes" && office?.kind !== "regnal") || (verdict === "open" && speaks);
  }

  words(): readonly Token[] {
    return this.tokens.slice(this.from, this.to).filter((token) => token.kind === "word");
  }

  /** The parts where the family name comes first. */
  turnedParts(): Parts {
    this.turned ??= this.split(true);
    return this.turned;
  }

  private split(familyFirst: boolean): Parts {
    const { given, family } = splitName(this.tokens, this.from, this.to, familyFirst);
    return {
      given,
      givenKey: given === null ? null : firstGiven(given),
      family,
      familyKey: fold(family),
    };
  }

  /** Who bears a name of two words or more, whose sentence has moved by so many characters of `prose` since it was read. */
  bearerIn(prose: string, by: number, familyFirst: boolean): Bearer {
    if (familyFirst) {
      this.turnedBearer ??= this.readBearer(prose, by, this.turnedParts(), true);
      return this.turnedBearer;
    }
    this.bearer ??= this.readBearer(prose, by, this.parts!, false);
    return this.bearer;
  }

  private readBearer(prose: string, by: number, parts: Parts, familyFirst: boolean): Bearer {
    const { given, givenKey, family, familyKey } = parts;
    const words = this.norms;
    const tails = familyFirst || given === null ? [] : familyTails(words);
    return {
      given,
      givenKey,
      family,
      familyKey,
      words,
      name: this.written(prose, by),
      gender: given === null ? null : genderOf(fold(given.split(/[ -]/)[0]!)),
      byGiven: given === null ? null : fold(given.split(" ")[0]!),
      byFamily: new Set([familyKey, bare(familyKey), ...tails]),
    };
  }

  /** The name as the copy writes it: with the stops of initials and of "Jr." */
  private written(prose: string, by: number): string {
    const words = this.words();
    const last = words.at(-1)!;
    const stop = nameSuffixes.has(last.norm) && prose[last.end + by] === "." ? 1 : 0;
    return prose.slice(words[0]!.start + by, plainEnd(last) + by + stop).replace(/\s+/g, " ");
  }

  /** Guards against words which only look like a known family name: "Trump Tower", "the Biden administration". */
  mayLink(): boolean {
    this.linkable ??= this.readLink();
    return this.linkable;
  }

  private readLink(): boolean {
    const { tokens, from, office, says } = this;
    const before = tokens[from - 1];
    if (office) return true;
    if (before?.kind === "word" && /^(?:the|a|an)$/.test(before.norm)) return false;
    // A country is a person only where it speaks: "Jordan said" after Jim Jordan.
    if (!says && jurisdictionAt(tokens, from)) return false;
    // "Young people", "Will the bill": an ordinary word at the head of a sentence.
    return !(placeOpeners.has(tokens[from]!.norm) && this.opens());
  }

  /** Whether it stands at the head of its sentence, where a capital tells nothing. */
  opens(): boolean {
    return isSentenceStart(this.tokens, this.from);
  }

  /** Whether none of two to four words tells of a thing or a place: later mentions may show them to be a name. */
  mayBeBorneOut(): boolean {
    const { norms } = this;
    return norms.length <= 4 && !norms.some((norm) => thingWords.has(norm) || placeOpeners.has(norm));
  }
}

/** Who is known by one name, as written. */
export function bearerOf(name: string, words: readonly string[], gender: Gender | null = null): Bearer {
  const familyKey = fold(name);
  return {
    given: null,
    givenKey: null,
    family: name,
    familyKey,
    words,
    name,
    gender,
    byGiven: null,
    byFamily: new Set([familyKey, bare(familyKey)]),
  };
}

const notBeforeNames = new Set("the a in of".split(" "));

function weightAlone(tokens: readonly Token[], at: number, says: boolean): number {
  if (notBeforeNames.has(tokens[at - 1]?.norm ?? "")) return 0;
  return says ? 2 : tokens[at]!.possessive ? 1 : 0;
}

/** "Pope Francis", "King Charles III", "Prince William": one name, with or without a number, after a title of birth or church. */
function isRegnal({ office }: Candidate, norms: readonly string[]): boolean {
  if (office?.kind !== "regnal") return false;
  const names = norms.filter((norm) => !nameSuffixes.has(norm));
  return (
    names.length < 2 ||
    norms.length > names.length ||
    /^(?:pope|king|queen|emperor|saint)$/.test(office.office)
  );
}

/** "al-assad", "el-sissi" and "assad" are one family name. */
export function bare(folded: string): string {
  return folded.includes("-") ? folded.replace(/^(?:al|el|as|ar|an|at|ad|ash)-(?=.)/, "") : folded;
}

/** Other words by which a person may be called again: the end of a double family name, a name within the name. */
function familyTails(words: readonly string[]): string[] {
  const tails: string[] = [];
  const last = words.at(-1)!;
  tails.push(bare(last));
  for (let i = 1; i < words.length - 1; i++) {
    tails.push(words.slice(i).join(" "));
    const word = words[i]!;
    if (!givenNames.has(word) && !particles.has(word) && word.length > 3) tails.push(bare(word));
  }
  return tails;
}

/** The first given name as it is compared, without the stop of an initial. */
function firstGiven(given: string): string {
  return fold(given).split(/[ -]/)[0]!.replace(/\.$/, "");
}

function genderOf(given: string): Gender | null {
  const woman = womensNames.has(given);
  const man = mensNames.has(given);
  return woman === man ? null : woman ? "woman" : "man";
}
