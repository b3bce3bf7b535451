// Names which a draft spells in two ways: Witkoff and Witcoff, Kristen and Kristin Michal, Kupiansk and Kupyansk.
import { distance } from "fastest-levenshtein";
import type { Span } from "../text/span.ts";
import { isTitleCase } from "./headlines.ts";
import { jurisdictionAt } from "./jurisdictions.ts";
import { isSentenceStart, plain, plainEnd } from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { Mention, People, Person } from "./people.ts";
import { fold } from "./vocabulary.ts";
import { organisations, placeOpeners, places, thingWords } from "./words/capitals.ts";
import { variantRows } from "./words/house-variants.ts";
import {
  doubtfulFamilyNames,
  doubtfulGivenNames,
  familyNames,
  givenNames,
  leadingFamilyNames,
  mensNames,
  mononyms,
  womensNames,
} from "./words/names.ts";
import { trades } from "./words/titles.ts";

/** One spelling of a name which the draft elsewhere spells with one letter more, less, other or moved. */
export interface NameDrift extends Span {
  /** The spelling here, as written, without an owner's ’s. */
  readonly name: string;
  /** The other spelling: the more frequent one, or the earlier of two. */
  readonly other: string;
  /** Where the other spelling stands, in order. */
  readonly others: readonly Span[];
}

// Short names are too near to one another: Li and Lee, Kim and Kin.
const shortest = 5;
const shortestGiven = 4;
const shortestFar = 7;

/** One spelling and where it stands. */
interface Spelling {
  readonly norm: string;
  readonly text: string;
  readonly places: Place[];
}

interface Place extends Span {
  readonly sentence: number;
  /** Folded word with a capital right before it, where it may be a given name: "lena" in "Lena Ortiz". */
  readonly before: string | null;
  readonly alone: boolean;
  readonly opening: boolean;
}

/** Every name spelled in two ways outside quotations and display type. Time grows with the length of the draft. */
export function findNameDrifts(
  sentences: readonly TokenisedSentence[],
  people: People,
): readonly NameDrift[] {
  const drifts = [
    ...familyDrifts(sentences, people),
    ...farDrifts(people),
    ...givenDrifts(sentences, people),
  ];
  return drifts.sort((a, b) => a.start - b.start);
}

function familyDrifts(sentences: readonly TokenisedSentence[], people: People): NameDrift[] {
  const spellings = collect(sentences);
  const givens = givensByFamily(people);
  const drifts: NameDrift[] = [];
  for (const [a, b] of neighbours([...spellings.values()])) {
    const [known, suspect] = inOrder(a, b);
    if (!mayBeOneName(known, suspect, givens)) continue;
    for (const { start, end } of suspect.places)
      drifts.push({ start, end, name: suspect.text, other: known.text, others: known.places });
  }
  return drifts;
}

/** Words with a capital which may be names nobody lists: no known word, country, month, initials or small word. */
function collect(sentences: readonly TokenisedSentence[]): ReadonlyMap<string, Spelling> {
  const small = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (token.kind === "word" && !token.capital) small.add(token.norm);
  const found = new Map<string, Spelling>();
  for (const sentence of sentences) {
    if (sentence.kind === "block-quote" || sentence.kind === "heading" || isTitleCase(sentence)) continue;
    const { tokens } = sentence;
    tokens.forEach((token, at) => {
      if (!isNameLike(token) || small.has(token.norm) || jurisdictionAt(tokens, at)) return;
      if (
        /^[@#/]$/.test(tokens[at - 1]?.text ?? "") ||
        thingWords.has(token.norm) ||
        placeOpeners.has(token.norm)
      )
        return;
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      const isName = (other: Token | undefined) =>
        other?.kind === "word" && other.capital && !other.possessive;
      const place: Place = {
        start: token.start,
        end: plainEnd(token),
        sentence: sentence.index,
        before: isName(before) && !trades.has(before!.norm) ? before!.norm : null,
        alone: !(isName(after) && !token.possessive),
        opening: isSentenceStart(tokens, at),
      };
      const row = found.get(token.norm);
      if (row) row.places.push(place);
      else found.set(token.norm, { norm: token.norm, text: plain(token), places: [place] });
    });
  }
  return found;
}

function isNameLike(token: Token): boolean {
  return (
    token.kind === "word" &&
    token.capital &&
    token.norm.length >= shortest &&
    /^\p{Lu}[\p{Ll}\p{M}]+(?:['’]s?)?$/u.test(token.text)
  );
}

/** Pairs of spellings one letter apart, by the words left when one letter is taken out. */
function neighbours(spellings: readonly Spelling[]): readonly (readonly [Spelling, Spelling])[] {
  const rows = new Map<string, Spelling[]>();
  const pairs = new Map<string, readonly [Spelling, Spelling]>();
  for (const spelling of spellings) {
    const keys = new Set([spelling.norm]);
    for (let i = 1; i < spelling.norm.length; i++)
      keys.add(spelling.norm.slice(0, i) + spelling.norm.slice(i + 1));
    for (const key of keys) {
      const row = rows.get(key);
      if (!row) {
        rows.set(key, [spelling]);
        continue;
      }
      for (const other of row)
        if (isOneApart(other.norm, spelling.norm))
          pairs.set(`${other.norm}|${spelling.norm}`, [other, spelling]);
      row.push(spelling);
    }
  }
  return [...pairs.values()];
}

/**
 * Whether two words differ by one letter within or by two which have changed places. A letter added at the end makes
 * another word ("Ivanov", "Ivanova"; "Israel", "Israeli"), and so does another vowel there ("Kowalski", "Kowalska"),
 * unless it is but another alphabet's ("Dmitry", "Dmitri").
 */
export function isOneApart(a: string, b: string): boolean {
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
  return /[aeiouy]/.test(a) && /[aeiouy]/.test(b) && !(/[iy]/.test(a) && /[iy]/.test(b));
}

/** The spelling to keep first: the more frequent one, then the one which a list knows, then the earlier one. */
function inOrder(a: Spelling, b: Spelling): readonly [Spelling, Spelling] {
  if (a.places.length !== b.places.length) return a.places.length > b.places.length ? [a, b] : [b, a];
  if (isKnown(a.norm) !== isKnown(b.norm)) return isKnown(a.norm) ? [a, b] : [b, a];
  return a.places[0]!.start < b.places[0]!.start ? [a, b] : [b, a];
}

function isKnown(norm: string): boolean {
  return [
    familyNames,
    doubtfulFamilyNames,
    givenNames,
    doubtfulGivenNames,
    leadingFamilyNames,
    mononyms,
    places,
    organisations,
  ].some((words) => words.has(norm));
}

const isGivenWord = (norm: string): boolean => givenNames.has(norm) || doubtfulGivenNames.has(norm);

const variants: ReadonlySet<string> = new Set(
  variantRows.flatMap((row) => row.forms.flatMap((form) => form.split(" ").map(fold))),
);

function mayBeOneName(
  known: Spelling,
  suspect: Spelling,
  givens: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (isKnown(suspect.norm) || suspect.places.length > 2) return false;
  // London and Lyndon: a town or a given name is known in its own right, and another word near it is another name.
  const owners = givens.get(known.norm);
  if (!owners && (places.has(known.norm) || givenNames.has(known.norm))) return false;
  // Houses differ over some names: that is a question of style.
  if (variants.has(known.norm) && variants.has(suspect.norm)) return false;
  const sentences = new Set(known.places.map((place) => place.sentence));
  return suspect.places.every((place) => {
    if (sentences.has(place.sentence) || !place.alone) return false;
    // With a given name before it, it is the same name only where the other bears it too, or bears none.
    if (place.before !== null)
      return owners?.has(place.before) ?? known.places.every((other) => other.before === null && other.alone);
    return known.places.some(
      ({ alone, before }) => alone && (before === null || isGivenWord(before) || owners?.has(before)),
    );
  });
}

/** The given names which the draft gives to people of each family name. */
function givensByFamily({ people }: People): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { given, family } of people) {
    if (given === null) continue;
    const key = fold(family.split(" ").at(-1)!);
    const row = found.get(key) ?? new Set();
    row.add(fold(given.split(" ").at(-1)!));
    found.set(key, row);
  }
  return found;
}

/** "Pierre Poilievre", "Pierre Polievere": the same given name before two long family names two letters apart. */
function farDrifts({ people, mentions }: People): NameDrift[] {
  const byGiven = new Map<string, Person[]>();
  for (const person of people) {
    if (person.given === null || fold(person.family).length < shortestFar) continue;
    const row = byGiven.get(fold(person.given)) ?? [];
    row.push(person);
    byGiven.set(fold(person.given), row);
  }
  const drifts: NameDrift[] = [];
  for (const row of byGiven.values())
    for (const [i, a] of row.slice(0, 8).entries())
      for (const b of row.slice(i + 1, 8)) {
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
          drifts.push({ start, end, name: name.family, other: other.family, others: kept });
      }
  return drifts;
}

/** The letters of a word, each once and in order: two spellings of one name share them. */
function letters(word: string): string {
  return [...new Set(word)].sort().join("");
}

/** "Kristen Michal", "Kristin Michal": one family name, two given names one letter apart. */
function givenDrifts(sentences: readonly TokenisedSentence[], { people, mentions }: People): NameDrift[] {
  const byFamily = new Map<string, Person[]>();
  for (const person of people) {
    if (person.given === null || person.given.includes(" ")) continue;
    const row = byFamily.get(fold(person.family)) ?? [];
    row.push(person);
    byFamily.set(fold(person.family), row);
  }
  const drifts: NameDrift[] = [];
  const fullOf = (person: Person): Mention[] =>
    person.mentions.map((index) => mentions[index]!).filter((m) => m.kind === "full" && !m.display);
  for (const row of byFamily.values())
    for (const [i, a] of row.slice(0, 8).entries())
      for (const b of row.slice(i + 1, 8)) {
        const [one, two] = [fold(a.given!), fold(b.given!)];
        if (Math.min(one.length, two.length) < shortestGiven || !isOneApart(one, two)) continue;
        if ((womensNames.has(one) && mensNames.has(two)) || (mensNames.has(one) && womensNames.has(two)))
          continue;
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
