// Who a claim is handed to: the noun phrase that names the source, and what kind of source it is.
import type { Span } from "../text/span.ts";
import type { Token } from "./nlp.ts";
import { compilePhrases, findPhrase, phraseAt } from "./phrases.ts";
import { isCapitalCity, isCountry, isDemonym } from "./places.ts";
import {
  auxiliaries,
  clauseOpeners,
  definite,
  determiners,
  midAdverbs,
  months,
  nounParticiples,
  prepositions,
  subjectPronouns,
} from "./words/grammar.ts";
import { otherSpeakingCities, speakingPlaces, tolerated } from "./words/metonyms.ts";
import {
  anonymousNouns,
  documentNouns,
  documentOwners,
  emptyModifiers,
  institutionNouns,
  namingWords,
  officeNouns,
  outlets,
  pressNouns,
  quantifiers,
  routineAgents,
  routineModifiers,
  vagueAgents,
} from "./words/sources.ts";

/** Kinds of source, as the source ledger counts them. */
export type SourceClass =
  | "named-person"
  | "named-document"
  | "institution"
  | "office-unnamed"
  | "anonymous-described"
  | "metonym"
  | "vague"
  | "none";

/** The words which stand for a source, and what they tell of it. */
export interface Source extends Span {
  readonly class: SourceClass;
  /** The main noun, folded: "officials", "statement", "moscow". */
  readonly head: string;
  /** What the main noun is, where it is not a name. */
  readonly noun: "people" | "press" | "document" | "place" | "body" | "office" | "pronoun" | "name" | "other";
  /** "the officials", "both men": taken up from an earlier line. */
  readonly takenUp: boolean;
  /** The noun is at once given a name: "officials, including Jane Roe". */
  readonly answered: boolean;
  /** A real count with a base: "three of the five judges". */
  readonly counted: boolean;
  /** A body which answers for routine facts, or a class narrowed to a named body: "hospital officials". */
  readonly narrowed: boolean;
  /** The words are linked to what they stand for. */
  readonly linked: boolean;
  /** For places: an office with a press room of its own. */
  readonly tolerated: boolean;
  /** For documents: an outlet which carries another's words. */
  readonly outlet: boolean;
}

/** A noun phrase as token positions `[from, to)`; `head` is its main word. */
export interface NounPhrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** The main words of "statements and analyses", the last of them at `head`. */
  readonly heads: readonly number[];
}

const places = compilePhrases([...speakingPlaces, ...otherSpeakingCities]);
const naming = compilePhrases(namingWords);
const numerals = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen half both".split(" "),
);

/** Whether a word may open a noun phrase that names a source. */
export function opensNounPhrase(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    (token.capital ||
      determiners.has(token.norm) ||
      quantifiers.has(token.norm) ||
      subjectPronouns.has(token.norm) ||
      emptyModifiers.has(token.norm) ||
      vagueAgents.has(token.norm) ||
      routineAgents.has(token.norm) ||
      documentNouns.has(token.norm) ||
      pressNouns.has(token.norm) ||
      isDemonym(token.norm))
  );
}

/** Reads a noun phrase from `from` on, at most to `limit`; null where no noun stands there. */
export function nounPhraseAt(tokens: readonly Token[], from: number, limit: number): NounPhrase | null {
  const heads: number[] = [];
  let head = -1;
  let at = from;
  for (; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word") break;
    if (token.norm === "and" || token.norm === "or") {
      if (head < 0) break;
      heads.push(head);
      continue;
    }
    if (token.norm === "of" && head >= 0 && head === at - 1 && opensCount(tokens, from, at)) continue;
    if (prepositions.has(token.norm) || auxiliaries.has(token.norm) || clauseOpeners.has(token.norm)) break;
    if (head >= 0 && (nounParticiples.has(token.norm) || token.norm === "here" || token.norm === "there"))
      break;
    if (determiners.has(token.norm) && !subjectPronouns.has(token.norm)) {
      if (head >= 0 && at !== from && tokens[at - 1]!.norm !== "of" && tokens[at - 1]!.norm !== "and") break;
      continue;
    }
    head = at;
  }
  while (head > from && isAdverbial(tokens[head]!)) head--;
  if (head < from || tokens[head]?.kind !== "word") return null;
  return { from, head, to: head + 1, heads: [...heads.filter((h) => h < head), head] };
}

/** "a number of", "dozens of", "some of", "three of": the noun after it is the source. */
function opensCount(tokens: readonly Token[], from: number, of: number): boolean {
  const before = tokens[of - 1]!.norm;
  return (
    quantifiers.has(before) ||
    numerals.has(before) ||
    /^(?:number|handful|majority|series|host|range|lot|couple|one|group|chorus|half|most|more)$/.test(
      before,
    ) ||
    /^\d/.test(tokens[from]!.norm)
  );
}

function isAdverbial(token: Token): boolean {
  return (midAdverbs.has(token.norm) || months.has(token.norm)) && !token.possessive;
}

/** What a noun phrase says of the source it names. `until` ends the words which may still describe it. */
export function describeSource(
  tokens: readonly Token[],
  phrase: NounPhrase,
  until: number,
  known: { readonly people: readonly Span[]; readonly links: readonly Span[] },
): Source {
  const words = tokens.slice(phrase.from, phrase.to);
  const span = spanOf(tokens, phrase);
  const word = tokens[phrase.head]!;
  // A capital at the head of a sentence tells nothing: "Experts say".
  const head = phrase.head === 0 && word.capital && isListed(word.norm) ? { ...word, capital: false } : word;
  const after = tokens.slice(phrase.to, until);
  const first = words[0]!;
  const details = {
    ...span,
    head: head.norm,
    takenUp: definite.has(first.norm) || first.norm === "those",
    answered: isAnswered(tokens, phrase, until),
    counted: isCounted(words),
    narrowed: false,
    linked: known.links.some((link) => link.start < span.end && span.start < link.end),
    tolerated: false,
    outlet: words.some((w) => outlets.has(w.norm)) && (head.capital || outlets.has(head.norm)),
  };
  const person = known.people.some((p) => p.start < span.end && span.start < p.end && p.end >= head.start);
  if (person) return { ...details, class: "named-person", noun: "name" };
  if (subjectPronouns.has(head.norm) && words.length === 1)
    return { ...details, class: "named-person", noun: "pronoun", takenUp: true };
  const place = placeOf(tokens, phrase);
  if (place) return { ...details, class: "metonym", noun: "place", tolerated: tolerated.has(place) };
  const nouns = phrase.heads.map((h) => tokens[h]!.norm);
  if (nouns.some((noun) => vagueAgents.has(noun)) && !head.capital)
    return {
      ...details,
      class: "vague",
      noun: "people",
      narrowed: isNarrowed(words.slice(0, -1)) || isAttached(after),
    };
  if (
    phrase.heads.length === 1 &&
    words.length <= 2 &&
    quantifiers.has(head.norm) &&
    !/^(?:dozens|scores|hundreds|plenty|lots)$/.test(head.norm)
  )
    return { ...details, class: "vague", noun: "people" };
  // "some Democrats", "many Ukrainians": a loose count makes any crowd a vague one.
  if (
    quantifiers.has(first.norm) &&
    words.length > 1 &&
    /[^s]s$/.test(head.norm) &&
    !documentNouns.has(head.norm) &&
    !pressNouns.has(head.norm)
  )
    return { ...details, class: "vague", noun: "people", narrowed: isNarrowed(words.slice(1, -1)) };
  if (routineAgents.has(head.norm)) return { ...details, class: "institution", noun: "body", narrowed: true };
  if (pressNouns.has(head.norm) && !head.capital)
    return {
      ...details,
      class: isOwned(words, after, phrase.from === 0) ? "named-document" : "vague",
      noun: "press",
    };
  if (documentNouns.has(head.norm) && !head.capital)
    return {
      ...details,
      class: isOwned(words, after, phrase.from === 0) ? "named-document" : "vague",
      noun: "document",
    };
  if (anonymousNouns.has(head.norm) && !head.capital && !details.takenUp)
    return { ...details, class: "anonymous-described", noun: "people" };
  if (officeNouns.has(head.norm) && !head.capital)
    return { ...details, class: "office-unnamed", noun: "office" };
  if (details.outlet) return { ...details, class: "named-document", noun: "press" };
  if (institutionNouns.has(head.norm) || head.capital)
    return { ...details, class: "institution", noun: "body" };
  return { ...details, class: "none", noun: "other" };
}

function isListed(noun: string): boolean {
  return [
    vagueAgents,
    routineAgents,
    documentNouns,
    pressNouns,
    anonymousNouns,
    officeNouns,
    quantifiers,
  ].some((l) => l.has(noun));
}

/** The span of a noun phrase, without a possessive ’s at its end. */
export function spanOf(
  tokens: readonly Token[],
  phrase: { readonly from: number; readonly to: number },
): Span {
  return { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end };
}

/** Whether a noun phrase is a place that is made to speak. */
export function isPlace(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return placeOf(tokens, phrase) !== null;
}

/** The listed form of a place that is made to speak: "moscow", "the white house"; null for anything else. */
function placeOf(tokens: readonly Token[], phrase: NounPhrase): string | null {
  const words = tokens.slice(phrase.from, phrase.to);
  if (words.some((word) => word.possessive)) return null;
  for (let skip = 0; skip <= 1 && skip < words.length; skip++) {
    const length = phraseAt(places, tokens, phrase.from + skip);
    if (length > 0 && phrase.from + skip + length === phrase.to) return name(words.slice(skip));
  }
  const bare = words[0]!.norm === "the" ? words.slice(1) : words;
  const whole = name(bare);
  if (bare.length > 0 && bare.every((w) => w.capital) && (isCountry(whole) || isCapitalCity(whole)))
    return whole;
  return null;
}

const name = (words: readonly Token[]) => words.map((word) => word.norm).join(" ");

/** "officials, including Jane Roe", "X and other officials", "aides, among them his chief of staff, Jo Kent". */
function isAnswered(tokens: readonly Token[], phrase: NounPhrase, until: number): boolean {
  const hit = findPhrase(naming, tokens.slice(0, Math.max(until, phrase.to + 8)), phrase.to);
  if (
    hit &&
    hit.at <= phrase.to + 2 &&
    tokens.slice(hit.at + hit.length, hit.at + hit.length + 10).some((t) => t.capital)
  )
    return true;
  // "OPEC and its allies": one of the pair is named.
  if (
    phrase.heads.length > 1 &&
    phrase.heads.some(
      (head) =>
        (head > 0 && tokens[head]!.capital && !isListed(tokens[head]!.norm)) ||
        institutionNouns.has(tokens[head]!.norm),
    )
  )
    return true;
  const words = tokens.slice(phrase.from, phrase.to);
  const other = words.findIndex((word) => word.norm === "other");
  return other > 0 && words.slice(0, other).some((word) => word.capital);
}

function isCounted(words: readonly Token[]): boolean {
  return words.some(
    (word, i) =>
      (/^\d/.test(word.norm) && i < words.length) ||
      (numerals.has(word.norm) && word.norm !== "both" && (word.norm !== "one" || words.length > 2)),
  );
}

/** A modifier that names a body narrows the class: "Treasury officials", "hospital officials". */
function isNarrowed(modifiers: readonly Token[]): boolean {
  return modifiers.some(
    (word) =>
      routineModifiers.has(word.norm) ||
      (word.possessive && !isDemonym(word.norm) && !isCountry(word.norm)) ||
      (word.capital &&
        /^\p{Lu}[\p{L}-]+$/u.test(word.text) &&
        !isDemonym(word.norm) &&
        !isCountry(word.norm) &&
        !emptyModifiers.has(word.norm)),
  );
}

/** "analysts from ING Group", "researchers at the University of Oslo": attached to a named body. */
function isAttached(after: readonly Token[]): boolean {
  const link = after[0];
  if (!link || !/^(?:at|from|of|with|for)$/.test(link.norm)) return false;
  const body = after.slice(1, 7);
  const name = body.findIndex((word) => word.kind !== "word" || word.capital);
  const first = body[name];
  return (
    first?.kind === "word" && !isDemonym(first.norm) && !isCountry(first.norm) && !isCapitalCity(first.norm)
  );
}

const publishing = new Set(
  "published issued released wrote sent filed prepared commissioned compiled posted ordered produced".split(
    " ",
  ),
);

/** Whether a paper shows who made it: a possessor, "by", "from" or "of" a named or definite body, a name, a year. */
function isOwned(words: readonly Token[], after: readonly Token[], opens: boolean): boolean {
  if (
    words
      .slice(0, -1)
      .some(
        (word) =>
          word.possessive ||
          /^(?:my|our|his|her|its|their|your)$/.test(word.norm) ||
          documentOwners.has(word.norm) ||
          institutionNouns.has(word.norm),
      )
  )
    return true;
  if (
    words
      .slice(opens ? 1 : 0, -1)
      .some((word) => word.capital && !isDemonym(word.norm) && !isCountry(word.norm) && !isWeekday(word))
  )
    return true;
  // "a report the state published": the clause behind it names the maker.
  if (opensNounPhrase(after[0]) && after.slice(1, 7).some((word) => publishing.has(word.norm))) return true;
  return after.some((word, i) => {
    if (word.kind !== "word" || !/^(?:by|from|of|in)$/.test(word.norm)) return false;
    const next = after[i + 1];
    const maker = after.slice(i + 1, i + 9);
    if (word.norm === "of" || word.norm === "in")
      return maker.slice(0, 4).some((w) => w.capital && !months.has(w.norm) && !isWeekday(w));
    if (
      maker
        .slice(0, 4)
        .some((w) => /^(?:side|capitals|quarters|circles|various|sources|officials)$/.test(w.norm))
    )
      return false;
    if (
      word.norm === "from" &&
      maker.length > 0 &&
      maker.slice(0, 2).every((w) => isCapitalCity(w.norm) || w.kind === "mark")
    )
      return false;
    return (
      next?.kind === "word" &&
      (maker.slice(0, 6).some((w) => w.capital) ||
        determiners.has(next.norm) ||
        institutionNouns.has(next.norm))
    );
  });
}

function isWeekday(token: Token): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.norm);
}
