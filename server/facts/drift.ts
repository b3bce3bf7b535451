// Names which a draft spells in two ways: Witkoff and Witcoff, Kristen and Kristin Michal, Kupiansk and Kupyansk.
import { distance } from "fastest-levenshtein";
import { byLetters } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { addTo } from "./grouped.ts";
import { isTitleCase } from "./headlines.ts";
import { jurisdictionAt } from "./jurisdictions.ts";
import { eachOnce, type Hit, sumOnce, tallyOnce } from "./memory.ts";
import {
  doubtfulFamilyNames,
  doubtfulGivenNames,
  familyNames,
  givenNames,
  leadingFamilyNames,
  mensNames,
  mononyms,
  sharedNames,
  womensNames,
} from "./name-lists.ts";
import { plain, plainEnd } from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { Mention, People, Person } from "./people.ts";
import { firstThrough, fold, passes, screen } from "./vocabulary.ts";
import { organisations, placeOpeners, places, thingWords } from "./words/capitals.ts";
import { months } from "./words/grammar.ts";
import { variantRows } from "./words/house-variants.ts";
import { trades } from "./words/titles.ts";

/** One spelling of a name which the draft elsewhere spells with one letter more, less, other or moved, or with its accents. */
export interface NameDrift extends Span {
  /** The spelling here, as written, without an owner's ’s. */
  readonly name: string;
  /** The other spelling: the more frequent one, or the earlier of two; the one with accents. */
  readonly other: string;
  /** Whether the two differ in accents alone. */
  readonly accent: boolean;
  /** Where else a name stands without its accents: the first place is told for all. Empty elsewhere. */
  readonly alike: readonly Span[];
  /** Where the other spelling stands, in order. */
  readonly others: readonly Span[];
}

// Short names are too near to one another: Li and Lee, Kim and Kin.
const shortest = 5;
const shortestGiven = 4;
const shortestFar = 7;

/** One spelling and where it stands. */
interface Spelling extends Pick<Like, "norm" | "text" | "known"> {
  readonly places: Place[];
}

interface Place {
  readonly sentence: TokenisedSentence;
  readonly like: Like;
}

/** A word of a sentence which may be a name nobody lists. */
interface Like {
  readonly at: number;
  readonly norm: string;
  readonly text: string;
  /** Whether a list knows it. */
  readonly known: boolean;
  /** Folded word with a capital right before it, where it may be a given name: "lena" in "Lena Ortiz". */
  readonly before: string | null;
  readonly alone: boolean;
}

/** Every name spelled in two ways outside quotations and display type. Time grows with the length of the draft. */
export function findNameDrifts(
  sentences: readonly TokenisedSentence[],
  people: People,
): readonly NameDrift[] {
  const near = familyDrifts(sentences, people);
  const found = new Set(near.map(({ start }) => start));
  const drifts = [
    ...near,
    ...strangers(sentences, people).filter(({ start }) => !found.has(start)),
    ...accentDrifts(sentences, people),
    ...farDrifts(people),
    ...givenDrifts(sentences, people),
  ];
  return drifts.sort((a, b) => a.start - b.start);
}

function familyDrifts(sentences: readonly TokenisedSentence[], people: People): NameDrift[] {
  const hits = eachOnce(sentences, likesIn, likesIn);
  const begin = () => new Neighbours();
  const neighbours = sumOnce(sentences, hits, Neighbours, begin, (sum, likes, by) => sum.take(likes, by));
  const suspects = neighbours.suspects();
  if (suspects.length === 0) return [];
  const spellings = collect(hits, new Set(suspects.flat()));
  const givens = givensByFamily(people, spellings);
  const found = inOrderOfDraft(suspects, spellings)
    .map(([a, b]) => inOrder(a, b))
    .filter(([known, suspect]) => mayBeOneName(known, suspect, givens));
  const small = found.length > 0 ? tallyOnce(sentences, eachOnce(sentences, smallIn, smallIn), asTold) : null;
  return found
    .filter((pair) => !pair.some(({ norm }) => small!.has(norm)))
    .flatMap(([known, suspect]) =>
      suspect.places.map((place) => ({
        ...spanOf(place),
        name: suspect.text,
        other: known.text,
        accent: false,
        alike: [],
        others: known.places.map(spanOf),
      })),
    );
}

/** A word with a capital which says something, as people do, and is no place or company which a list knows. */
type Speaker = Pick<Like, "at" | "norm" | "text">;

/**
 * "John Obi", "Obie said": whoever says something, is introduced nowhere, and has a name one letter from that of the one person
 * who is. Such names may be short, and the letter may be the last.
 */
function strangers(
  sentences: readonly TokenisedSentence[],
  { people, mentions, placed }: People,
): NameDrift[] {
  const told = eachOnce(sentences, speakersIn, speakersIn);
  // Most who say something are people whom the draft has named.
  const unknown: { readonly sentence: TokenisedSentence; readonly speaker: Speaker }[] = [];
  for (const { sentence, found } of told) {
    const names = placed.get(sentence.index) ?? [];
    for (const speaker of found)
      if (!names.some(({ from, to }) => from <= speaker.at && speaker.at < to))
        unknown.push({ sentence, speaker });
    if (unknown.length > mostStrangers) return [];
  }
  if (unknown.length === 0) return [];
  const families = new Map<string, Person[]>();
  for (const person of people) addTo(families, fold(person.family), person);
  const introduced = [...families].filter(
    ([, [person, ...more]]) => more.length === 0 && person!.given !== null,
  );
  const givens = new Set(people.flatMap(({ given }) => (given === null ? [] : fold(given).split(" "))));
  const named = tallyOnce(sentences, told, normsOf);
  return unknown.flatMap(({ sentence, speaker: { at, norm, text } }) => {
    if (families.has(norm) || givens.has(norm) || named.get(norm)! > rarest) return [];
    const near = introduced.filter(([family]) => isOneOff(family, norm));
    const [[, [person] = []] = [], ...others] = near;
    if (!person || others.length > 0) return [];
    const places = person.mentions
      .map((index) => mentions[index]!)
      .filter(({ kind, display }) => kind !== "pronoun" && !display);
    if (places.length === 0 || places.some((place) => place.sentence === sentence.index)) return [];
    const token = sentence.tokens[at]!;
    return [
      {
        start: token.start,
        end: token.end,
        name: text,
        other: person.family,
        accent: false,
        alike: [],
        others: places.map(({ end }) => ({ start: end - person.family.length, end })),
      },
    ];
  });
}

/** Where more people than that speak without being introduced, it is no slip. */
const mostStrangers = 12;

const normsOf = (found: readonly Speaker[]): readonly string[] => found.map(({ norm }) => norm);

function speakersIn(sentence: TokenisedSentence): readonly Speaker[] {
  const { tokens, kind } = sentence;
  const found: Speaker[] = [];
  const first = kind === "body" ? firstThrough(shortName, tokens) : -1;
  if (first < 0 || isTitleCase(sentence)) return found;
  for (let at = first; at >= 0; at = firstThrough(shortName, tokens, at + 1)) {
    const { norm, text, possessive } = tokens[at]!;
    if (possessive || !saysSo.test(tokens[at + 1]?.norm ?? "") || !standsAlone(tokens[at - 1])) continue;
    if (!places.has(norm) && !organisations.has(norm) && !jurisdictionAt(tokens, at))
      found.push({ at, norm, text });
  }
  return found;
}

/** Whether a name begins behind a token: at the head, behind a mark or where a clause begins. */
function standsAlone(before: Token | undefined): boolean {
  if (!before) return true;
  return before.kind === "word"
    ? /^(?:and|but|that|as|when|while)$/.test(before.norm)
    : /^[,;:–—]$/.test(before.text);
}

/** Verbs of what a person does and a town or a company hardly. */
const saysSo =
  /^(?:said|says|told|added|adds|replied|recalled|testified|wrote|pleaded|resigned|retired|scored|smiled|laughed|nodded|shrugged|apologi[sz]ed|acknowledged|insisted|argued|praised|thanked|declined)$/;

/** Whether two names, short ones too, differ by one letter anywhere but at their head; no plural, and no woman’s form of a man’s. */
function isOneOff(family: string, other: string): boolean {
  if (family[0] !== other[0] || family.includes(" ")) return false;
  const [short, long] = family.length <= other.length ? [family, other] : [other, family];
  if (long.startsWith(short)) return long.length === short.length + 1 && !/[sav]$/.test(long);
  return short.length >= shortestGiven && isOneApart(family, other);
}

/** "Sánchez", later "Sanchez": one name with its accents and without. */
function accentDrifts(sentences: readonly TokenisedSentence[], people: People): NameDrift[] {
  const accents = eachOnce(sentences, accentsIn, accentsIn);
  if (accents.length === 0) return [];
  const wanted = new Set(accents.flatMap(({ found }) => found));
  const spellings = collect(eachOnce(sentences, likesIn, likesIn), wanted);
  const givens = givensByFamily(people, spellings);
  return [...spellings.values()].flatMap(({ norm, places }) => {
    // Houses differ over some names; and of two people one may write himself without.
    if (variants.has(norm) || (givens.get(norm)?.size ?? 0) > 1) return [];
    const forms = new Map<string, Place[]>();
    for (const place of places) addTo(forms, place.like.text.normalize("NFC"), place);
    if (forms.size < 2 || new Set(places.flatMap(({ like }) => like.before ?? [])).size > 1) return [];
    const [[kept, own] = [], ...odd] = [...forms].sort(
      ([a, here], [b, there]) => marksIn(b) - marksIn(a) || there.length - here.length,
    );
    const others = own!.map(spanOf);
    return odd.map(([name, theirs]) => {
      const [first, ...alike] = theirs.map(spanOf);
      return { ...first!, name, other: kept!, accent: true, alike, others };
    });
  });
}

/** The folded names of a sentence which are written with an accent. */
function accentsIn({ tokens }: TokenisedSentence): readonly string[] {
  const found: string[] = [];
  for (let at = firstThrough(accented, tokens); at >= 0; at = firstThrough(accented, tokens, at + 1))
    found.push(tokens[at]!.norm);
  return found;
}

/** How many letters of a word are none of the plain alphabet’s. */
function marksIn(word: string): number {
  let marks = 0;
  for (const letter of word) if (letter > "\u007f" && letter !== "’") marks++;
  return marks;
}

/** Its own in each file, as the counts are kept under it. */
const asTold = (words: readonly string[]): readonly string[] => words;

/** Long words which a sentence writes small: "will" beside "Will". */
function smallIn({ tokens }: TokenisedSentence): readonly string[] {
  return tokens.flatMap(({ kind, capital, norm }) =>
    kind === "word" && !capital && norm.length >= shortest ? [norm] : [],
  );
}

/** Some spellings and where they stand, in order. */
function collect(
  hits: readonly Hit<readonly Like[]>[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Spelling> {
  const found = new Map<string, Spelling>();
  for (const { sentence, found: likes } of hits)
    for (const like of likes) {
      const { norm, text, known } = like;
      if (!wanted.has(norm)) continue;
      const place = { sentence, like };
      const row = found.get(norm);
      if (row) row.places.push(place);
      else found.set(norm, { norm, text, known, places: [place] });
    }
  return found;
}

/** Where the word stands, without an owner's ’s. */
function spanOf({ sentence, like }: Place): Span {
  const token = sentence.tokens[like.at]!;
  return { start: token.start, end: plainEnd(token) };
}

function likesIn(sentence: TokenisedSentence): readonly Like[] {
  const { tokens, kind } = sentence;
  const found: Like[] = [];
  if (kind === "block-quote" || kind === "heading") return found;
  const first = firstThrough(nameLike, tokens);
  if (first < 0 || isTitleCase(sentence)) return found;
  for (let at = first; at >= 0; at = firstThrough(nameLike, tokens, at + 1)) {
    const before = tokens[at - 1];
    if (/^[@#/]$/.test(before?.text ?? "") || jurisdictionAt(tokens, at)) continue;
    const token = tokens[at]!;
    found.push({
      at,
      norm: token.norm,
      text: plain(token),
      known: passes(listed, token.word!),
      before: isName(before) && !trades.has(before.norm) ? before.norm : null,
      alone: token.possessive || !isName(tokens[at + 1]),
    });
  }
  return found;
}

function isName(token: Token | undefined): token is Token {
  return token?.kind === "word" && token.capital && !token.possessive;
}

const capitalised = byLetters(String.raw`^\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?(?:['’]s?)?$`);
const nameLike = screen(
  ({ text, norm, capital }) =>
    capital &&
    norm.length >= shortest &&
    capitalised(text).test(text) &&
    !thingWords.has(norm) &&
    !placeOpeners.has(norm),
);

const accented = screen(({ text, norm, capital }) => capital && norm.length >= shortest && marksIn(text) > 0);
const shortName = screen(
  ({ text, norm, capital }) =>
    capital &&
    norm.length >= 3 &&
    capitalised(text).test(text) &&
    (!thingWords.has(norm) || months.has(norm)) &&
    !placeOpeners.has(norm),
);

/** A spelling which the draft has, and how often. */
interface Count {
  readonly norm: string;
  readonly known: boolean;
  places: number;
  alone: number;
  /** What is left of it without a letter. */
  readonly keys: readonly number[];
  readonly near: Set<Count>;
}

/** The spellings of a draft, and which are one letter apart: what comes and goes with an edit is held against the others. */
class Neighbours {
  private readonly counts = new Map<string, Count>();
  /** Spellings by what is left of them without a letter. */
  private readonly rows = new Map<number, Count[]>();
  /** Those which have others one letter apart. */
  private readonly paired = new Set<Count>();

  /** Words which have come, 1, or are gone, -1. */
  take(likes: readonly Like[], by: 1 | -1): void {
    for (const { norm, known, alone } of likes) {
      let count = this.counts.get(norm);
      if (!count) {
        count = { norm, known, places: 0, alone: 0, keys: shortened(norm), near: new Set() };
        this.add(count);
      }
      count.places += by;
      if (alone) count.alone += by;
      if (count.places === 0) this.remove(count);
    }
  }

  private add(count: Count): void {
    this.counts.set(count.norm, count);
    for (const key of count.keys) {
      for (const other of this.rows.get(key) ?? [])
        if (isOneApart(other.norm, count.norm)) this.pair(other, count);
      addTo(this.rows, key, count);
    }
  }

  private pair(a: Count, b: Count): void {
    a.near.add(b);
    b.near.add(a);
    this.paired.add(a).add(b);
  }

  private remove(count: Count): void {
    this.counts.delete(count.norm);
    for (const key of count.keys) {
      const row = this.rows.get(key)!;
      if (row.length > 1) row.splice(row.indexOf(count), 1);
      else this.rows.delete(key);
    }
    this.paired.delete(count);
    for (const other of count.near) {
      other.near.delete(count);
      if (other.near.size === 0) this.paired.delete(other);
    }
  }

  /** Spellings one letter apart of which one may be a slip: a rare word which no list knows, and which no name follows. */
  suspects(): readonly (readonly [string, string])[] {
    const found: (readonly [string, string])[] = [];
    for (const count of this.paired) {
      const { norm, known, places, alone, near } = count;
      if (known || places > rarest || alone < places) continue;
      for (const other of near) found.push([norm, other.norm]);
    }
    return found;
  }
}

/** A slip stands so often at most. */
const rarest = 2;

/** Two spellings one letter apart, the earlier one first. */
type Pair = readonly [Spelling, Spelling];

/** Pairs of spellings, each once, in the order of the later spelling. */
function inOrderOfDraft(
  suspects: readonly (readonly [string, string])[],
  spellings: ReadonlyMap<string, Spelling>,
): readonly Pair[] {
  const order = [...spellings.values()];
  const ranks = new Map(order.map(({ norm }, rank) => [norm, rank]));
  const found = new Map<string, { pair: Pair; later: number; rank: number; earlier: number }>();
  for (const pair of suspects) {
    const [earlier, later] = pair.map((norm) => ranks.get(norm)!).sort((a, b) => a - b) as [number, number];
    const [first, second] = [order[earlier]!, order[later]!];
    const left = new Set(shortened(first.norm));
    const rank = shortened(second.norm).findIndex((key) => left.has(key));
    found.set(`${earlier} ${later}`, { pair: [first, second], later, rank, earlier });
  }
  return [...found.values()]
    .sort((a, b) => a.later - b.later || a.rank - b.rank || a.earlier - b.earlier)
    .map(({ pair }) => pair);
}

/** A word, and what is left of it when a letter behind the first is taken out, as numbers: words of one number may differ. */
function shortened(word: string): readonly number[] {
  // The letters are the figures of the number, to the base of 31; first those before each letter, then those behind it, too.
  const numbers: number[] = [];
  let whole = 0;
  for (let at = 0; at < word.length; at++) {
    numbers.push(whole);
    whole = (Math.imul(whole, 31) + word.charCodeAt(at)) | 0;
  }
  let behind = 0;
  let power = 1;
  for (let at = word.length - 1; at > 0; at--) {
    numbers[at] = (Math.imul(numbers[at]!, power) + behind) | 0;
    behind = (behind + Math.imul(word.charCodeAt(at), power)) | 0;
    power = Math.imul(power, 31);
  }
  numbers[0] = whole;
  return numbers;
}

/**
 * Whether two words differ by one letter within or by two which have changed places. A letter added at the end makes
 * another word ("Ivanov", "Ivanova"; "Israel", "Israeli"), and so does another vowel there ("Kowalski", "Kowalska"),
 * unless it is but another alphabet's ("Dmitry", "Dmitri").
 */
function isOneApart(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  if (short.length < long.length) return head < short.length && short.slice(head) === long.slice(head + 1);
  if (short.slice(head + 1) === long.slice(head + 1))
    return head < short.length - 1 || !isOtherEnding(short[head]!, long[head]!);
  return (
    short[head] === long[head + 1] &&
    short[head + 1] === long[head] &&
    short.slice(head + 2) === long.slice(head + 2)
  );
}

function isOtherEnding(a: string, b: string): boolean {
  // "Politico", "Politics": an s makes a plural; "Ortiz" and "Ortis" are one sound.
  if ((a === "s" || b === "s") && a !== "z" && b !== "z") return true;
  // "Islamophobia", "Islamophobic".
  if ((a === "a" && b === "c") || (a === "c" && b === "a")) return true;
  return /[aeiouy]/.test(a) && /[aeiouy]/.test(b) && !(/[iy]/.test(a) && /[iy]/.test(b));
}

/** The spelling to keep first: the more frequent one, then the one which a list knows, then the earlier one. */
function inOrder(a: Spelling, b: Spelling): readonly [Spelling, Spelling] {
  if (a.places.length !== b.places.length) return a.places.length > b.places.length ? [a, b] : [b, a];
  if (a.known !== b.known) return a.known ? [a, b] : [b, a];
  return spanOf(a.places[0]!).start < spanOf(b.places[0]!).start ? [a, b] : [b, a];
}

const lists = [
  familyNames,
  doubtfulFamilyNames,
  givenNames,
  doubtfulGivenNames,
  leadingFamilyNames,
  mononyms,
  places,
  organisations,
];

function isKnown(norm: string): boolean {
  return lists.some((words) => words.has(norm));
}

const listed = screen(({ norm }) => isKnown(norm));

const isGivenWord = (norm: string): boolean => givenNames.has(norm) || doubtfulGivenNames.has(norm);

const variants: ReadonlySet<string> = new Set(
  variantRows.flatMap((row) => row.forms.flatMap((form) => form.split(" ").map(fold))),
);

function mayBeOneName(
  known: Spelling,
  suspect: Spelling,
  givens: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (suspect.known || suspect.places.length > rarest) return false;
  if (!suspect.places.every(({ like }) => like.alone)) return false;
  // London and Lyndon: a town or a given name is known in its own right, and another word near it is another name.
  const owners = givens.get(known.norm);
  if (!owners && (places.has(known.norm) || givenNames.has(known.norm))) return false;
  // Houses differ over some names: that is a question of style.
  if (variants.has(known.norm) && variants.has(suspect.norm)) return false;
  const sentences = new Set(known.places.map((place) => place.sentence));
  return suspect.places.every(({ sentence, like }) => {
    if (sentences.has(sentence)) return false;
    // With a given name before it, it is the same name only where the other bears it too, or bears none.
    if (like.before !== null)
      return (
        owners?.has(like.before) ??
        known.places.every(({ like: other }) => other.before === null && other.alone)
      );
    return known.places.some(
      ({ like: { alone, before } }) =>
        alone && (before === null || isGivenWord(before) || owners?.has(before)),
    );
  });
}

/** The given names which the draft gives to people of some family names. */
function givensByFamily(
  { people }: People,
  families: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { given, family } of people) {
    if (given === null) continue;
    const key = fold(lastWord(family));
    if (!families.has(key)) continue;
    const row = found.get(key) ?? new Set();
    row.add(fold(lastWord(given)));
    found.set(key, row);
  }
  return found;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/** "Pierre Poilievre", "Pierre Polievere": the same given name before two long family names two letters apart. */
function farDrifts({ people, mentions }: People): NameDrift[] {
  const byGiven = new Map<string, Person[]>();
  for (const person of people) {
    if (person.given === null || fold(person.family).length < shortestFar) continue;
    addTo(byGiven, fold(person.given), person);
  }
  const drifts: NameDrift[] = [];
  for (const [a, b] of pairsIn(byGiven.values())) {
    const [one, two] = [fold(a.family), fold(b.family)];
    if (one[0] !== two[0] || one.at(-1) !== two.at(-1) || isOneApart(one, two)) continue;
    if (distance(one, two) > 3 || letters(one) !== letters(two)) continue;
    const placesOf = ({ mentions: own, family }: Person) =>
      own
        .map((index) => mentions[index]!)
        .filter((mention) => mention.kind !== "pronoun" && !mention.display)
        .map(({ end, sentence }) => ({ start: end - family.length, end, sentence }));
    const [ours, theirs] = [placesOf(a), placesOf(b)];
    const [kept, odd, other, name] =
      theirs.length > ours.length ? [theirs, ours, b, a] : [ours, theirs, a, b];
    if (odd.length === 0 || odd.length > 2 || kept.length === 0 || isKnown(fold(name.family))) continue;
    if (odd.some((place) => kept.some(({ sentence }) => sentence === place.sentence))) continue;
    for (const { start, end } of odd)
      drifts.push({
        start,
        end,
        name: name.family,
        other: other.family,
        accent: false,
        alike: [],
        others: kept,
      });
  }
  return drifts;
}

/** Every two people of a row, of the first few where it is long. */
function* pairsIn(rows: Iterable<readonly Person[]>): Iterable<readonly [Person, Person]> {
  for (const row of rows)
    for (let i = 0; i < Math.min(row.length, 8); i++)
      for (let j = i + 1; j < Math.min(row.length, 8); j++) yield [row[i]!, row[j]!];
}

/** The letters of a word, each once and in order: two spellings of one name share them. */
function letters(word: string): string {
  return [...new Set(word)].sort().join("");
}

const mayBeWoman = (given: string): boolean => womensNames.has(given) || sharedNames.has(given);
const mayBeMan = (given: string): boolean => mensNames.has(given) || sharedNames.has(given);

/** "Kristen Michal", "Kristin Michal": one family name, two given names one letter apart. */
function givenDrifts(sentences: readonly TokenisedSentence[], { people, mentions }: People): NameDrift[] {
  const byFamily = new Map<string, Person[]>();
  for (const person of people) {
    if (person.given === null || person.given.includes(" ")) continue;
    addTo(byFamily, fold(person.family), person);
  }
  const drifts: NameDrift[] = [];
  const fullOf = (person: Person): Mention[] =>
    person.mentions.map((index) => mentions[index]!).filter((m) => m.kind === "full" && !m.display);
  for (const [a, b] of pairsIn(byFamily.values())) {
    const [one, two] = [fold(a.given!), fold(b.given!)];
    if (Math.min(one.length, two.length) < shortestGiven || !isOneApart(one, two)) continue;
    if ((mayBeWoman(one) && mayBeMan(two)) || (mayBeMan(one) && mayBeWoman(two))) continue;
    const [ours, theirs] = [fullOf(a), fullOf(b)];
    const [known, suspect, other, name] =
      theirs.length > ours.length ? [theirs, ours, b, a] : [ours, theirs, a, b];
    const kept = new Set(known.map((mention) => mention.sentence));
    if (known.length === 0 || suspect.length === 0 || suspect.length > 2) continue;
    if (suspect.some((m) => kept.has(m.sentence) || speaksOfKin(sentences[m.sentence]!))) continue;
    const span = ({ start }: Mention, { given }: Person) => ({ start, end: start + given!.length });
    for (const mention of suspect)
      drifts.push({
        ...span(mention, name),
        name: name.given!,
        other: other.given!,
        accent: false,
        alike: [],
        others: known.map((m) => span(m, other)),
      });
  }
  return drifts;
}

const kin =
  /^(?:brother|sister|cousin|twin|son|daughter|mother|father|wife|husband|uncle|aunt|nephew|niece|siblings?|parents|relatives?|grandson|granddaughter|no|unrelated)$/;

function speaksOfKin({ tokens }: TokenisedSentence): boolean {
  return tokens.some((token) => kin.test(token.norm));
}
