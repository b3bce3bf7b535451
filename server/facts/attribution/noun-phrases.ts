// Noun phrases: where the words that name a person or a thing begin and end.
import type { Span } from "../../text/span.ts";
import type { Token } from "../nlp.ts";
import { formAt, isAdverb, mayOpenVerb, verbAt } from "../verbs.ts";
import { passes, screen, type Word } from "../vocabulary.ts";
import {
  auxiliaries,
  clauseOpeners,
  determiners,
  months,
  nounParticiples,
  prepositions,
  subjectPronouns,
} from "../words/grammar.ts";
import { personNouns } from "../words/person-nouns.ts";
import { documentNouns, quantifiers } from "../words/sources.ts";

/** A noun phrase as token positions `[from, to)`; `head` is its main word. */
export interface NounPhrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** The main words of "statements and analyses", the last of them at `head`. */
  readonly heads: readonly number[];
  /** A pronoun grown together with its auxiliary: "he’s", "they’ve". */
  readonly contracted: boolean;
}

/** What is known of the sentence while its phrases are read. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Whether the line has capitals on every word. */
  readonly display: boolean;
  /** Positions at which the naming of a person begins, its title before it left out. */
  readonly names: ReadonlySet<number>;
  /** Positions within the naming of a person, after its first word. */
  readonly withinNames: ReadonlySet<number>;
}

const numerals = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen half both".split(" "),
);
const objectPronouns = new Set("him them me us itself himself herself themselves".split(" "));
// Words which tell when: no subject, though they stand where one could.
const times = new Set(
  `day days week weeks month months year years hour hours minute minutes moment moments second seconds decade decades
  century night nights morning afternoon evening weekend today yesterday tomorrow tonight monday tuesday wednesday thursday
  friday saturday sunday spring summer autumn fall winter noon midnight`.split(/\s+/),
);

/** Whether a word is a contraction with an auxiliary: "he’s", "they’ll", "I’m". */
export function isContraction({ norm, possessive }: Pick<Word, "norm" | "possessive">): boolean {
  if (possessive)
    return (
      subjectPronouns.has(norm) || /^(?:that|there|here|what|this|everybody|everyone|nobody)$/.test(norm)
    );
  return norm.includes("'") && /'(?:d|ll|re|ve|m)$/.test(norm);
}

// Words which build a phrase or a clause, or part one from the next.
const building: ReadonlySet<string> = new Set([
  ..."and or & of more those that here there ago later earlier".split(" "),
  ...subjectPronouns,
  ...objectPronouns,
  ...clauseOpeners,
  ...prepositions,
  ...auxiliaries,
  ...times,
  ...months,
  ...nounParticiples,
  ...determiners,
]);
const nominal = screen(
  (word) =>
    !word.norm.endsWith("ing") && !building.has(word.norm) && !isContraction(word) && !mayOpenVerb(word),
);

/** Whether a word can only be a noun or stand before one: it opens no verb and no clause and parts no phrase. */
export function isNominal({ word }: Token): boolean {
  return word !== null && passes(nominal, word);
}

/** Reads a noun phrase from `from` on, at most to `limit`; null where no noun stands there. */
export function nounPhraseAt(
  reading: Reading,
  from: number,
  limit = reading.tokens.length,
): NounPhrase | null {
  const { tokens } = reading;
  const heads: number[] = [];
  let head = -1;
  let at = from;
  for (; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || (head >= 0 && isAdjunctBehind(tokens, at))) break;
    if (isNominal(token)) {
      if (
        head >= 0 &&
        !reading.withinNames.has(at) &&
        partsFrom(reading, head, at) &&
        reading.names.has(titleStart(reading, at))
      )
        break;
      head = at;
      continue;
    }
    const { norm } = token;
    if (norm === "and" || norm === "or" || norm === "&") {
      if (head < 0 || !continues(reading, at + 1, head)) break;
      heads.push(head);
      head = -1;
      continue;
    }
    if (norm === "of" && head >= 0 && head === at - 1 && opensCount(tokens, from, at)) continue;
    // "Minister of Defence Yoav Gallant", "University of Lima Professor Ana Cole": a title goes on to its name.
    if (norm === "of" && head >= 0 && head === at - 1 && tokens[head]!.capital && leadsToName(reading, at))
      continue;
    // "more than a few brokers", "more than 40 people".
    if (norm === "more" && at === from && tokens[at + 1]?.norm === "than" && isLooseNumber(tokens, at + 2)) {
      at++;
      continue;
    }
    // "those close to the mayor", "those in the know": the word stands for the people themselves.
    if (
      norm === "those" &&
      at === from &&
      /^(?:close|in|with|around|near|familiar|who)$/.test(tokens[at + 1]?.norm ?? "")
    )
      return { from, head: at, to: at + 1, heads: [at], contracted: false };
    // "Charles de Gaulle", "Jan van der Berg": particles of a name are no prepositions.
    if (reading.withinNames.has(at)) {
      head = at;
      continue;
    }
    if ((head < 0 || isNumber(tokens[head])) && isClose(tokens, at)) continue;
    if (prepositions.has(norm) || auxiliaries.has(norm)) {
      // "about 400 people", "over half", "the then president".
      if (
        head < 0 &&
        at === from &&
        /^(?:about|over|under|around|nearly|up|at)$/.test(norm) &&
        isNumber(tokens[at + 1])
      )
        continue;
      break;
    }
    if (isContraction(token) && subjectPronouns.has(norm.replace(/'.*/, ""))) {
      if (head >= 0 || at !== from) break;
      return { from, head: at, to: at + 1, heads: [at], contracted: true };
    }
    if ((subjectPronouns.has(norm) || objectPronouns.has(norm)) && token.text !== "US") {
      if (head >= 0 || (at !== from && !/^(?:all|both|only|even)$/.test(tokens[at - 1]!.norm))) break;
      return { from, head: at, to: at + 1, heads: [...heads, at], contracted: false };
    }
    if (clauseOpeners.has(norm) && !(norm === "that" && at === from)) break;
    if (head >= 0) {
      if (norm === "ago" || norm === "later" || norm === "earlier") break;
      if (isAdverb(token) && !token.possessive) break;
      if (isTime(token) && !token.possessive && tokens[at - 1]!.norm !== "the") {
        const next = tokens[at + 1];
        // "last week": the whole of it tells when.
        if (/^(?:last|next|past|this)$/.test(tokens[at - 1]!.norm) && at - 1 === from) {
          head = at;
          at++;
          break;
        }
        if (!(next?.kind === "word" && next.capital && !isTime(next)) || !tokens[at - 1]!.capital) break;
      }
      if (nounParticiples.has(norm) && !token.capital) break;
      // "a draft circulating at the talks".
      if (/[^aeiou]ing$/.test(norm) && !token.capital && documentNouns.has(tokens[head]!.norm)) break;
      if (isVerbHere(reading, from, head, at)) break;
      if (partsFrom(reading, head, at) && reading.names.has(titleStart(reading, at))) break;
    }
    if (determiners.has(norm) || norm === "that") {
      if (head >= 0 && !/^(?:of|and|all|both)$/.test(tokens[at - 1]!.norm)) break;
      continue;
    }
    head = at;
  }
  while (head >= from && isTrailing(tokens[head]!)) head--;
  if (
    head < from ||
    tokens[head]?.kind !== "word" ||
    (head === from && determiners.has(tokens[head]!.norm))
  ) {
    if (heads.length === 0) return null;
    head = heads.pop()!;
  }
  const own = heads.length === 0 ? [head] : [...heads.filter((h) => h < head), head];
  return { from, head, to: head + 1, heads: own, contracted: false };
}

const places = new Set("here there elsewhere nearby abroad overseas".split(" "));

/** "officials there said", "experts abroad": a word which says where, behind its noun. "Nearby towns" are a phrase of their own. */
function isPlaceBehind(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (!places.has(norm)) return false;
  const next = tokens[at + 1];
  return norm === "here" || norm === "there" || next?.kind !== "word" || !isNominal(next);
}

/** "officials last week said", "aides late on Monday said": words which say when, behind their noun. */
function isTimeBehind(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1];
  if (tokens[at - 1]!.possessive || next?.kind !== "word") return false;
  if (/^(?:last|next|this)$/.test(norm)) return isTime(next);
  return (
    /^(?:late|early)$/.test(norm) && (isTime(next) || prepositions.has(next.norm) || next.norm === "last")
  );
}

const opensAdjunct = screen(
  ({ norm, capital }) => !capital && (places.has(norm) || /^(?:last|next|this|late|early)$/.test(norm)),
);

/** "a close friend", but not "officials close to the talks": an adjective before its noun. */
export function isClose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]!.norm === "close" && next?.kind === "word" && !prepositions.has(next.norm) && isNominal(next)
  );
}

/** Whether a word behind its noun begins to say where or when, and belongs to the phrase no more. */
export function isAdjunctBehind(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  if (word === null || !passes(opensAdjunct, word)) return false;
  return isPlaceBehind(tokens, at) || isTimeBehind(tokens, at);
}

/** A noun, not a verb, stands behind "and": the phrase goes on. */
function continues(reading: Reading, at: number, head: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || clauseOpeners.has(token.norm) || auxiliaries.has(token.norm)) return false;
  if (prepositions.has(token.norm) || isAdverb(token)) return false;
  if (subjectPronouns.has(token.norm) && token.norm !== "i") return false;
  if (formAt(reading.tokens, at, "ing").length > 0) return false;
  const subject = reading.tokens[head]!;
  return (
    token.capital ||
    determiners.has(token.norm) ||
    !verbAt(reading.tokens, at, {
      subject,
      plural: isPlural(subject),
      contracted: false,
      display: reading.display,
    })
  );
}

function isVerbHere(reading: Reading, from: number, head: number, at: number): boolean {
  const { tokens, display } = reading;
  if (!mayOpenVerb(tokens[at]!.word) || isReportNoun(tokens, from, head, at)) return false;
  const subject = tokens[head]!;
  const plural = isPlural(subject) || isLoose(tokens, from, head);
  if (verbAt(tokens, at, { subject, plural, contracted: false, display })) return true;
  // "aides to Hale say": the verb agrees with a noun further back, and no noun of this kind could follow here.
  const further = plural ? null : verbAt(tokens, at, { subject, plural: true, contracted: false, display });
  if (further?.form === "base" && further.entries.some(({ list }) => list === "cue" || list === "view"))
    return true;
  // "a note handed out at the gates accuses": the same with one paper or person further back.
  if (plural) {
    const single = verbAt(tokens, at, { subject, plural: false, contracted: false, display });
    if (single?.form === "third" && single.entries.some(({ list }) => list === "cue")) return true;
  }
  const ing = formAt(tokens, at, "ing");
  return (
    ing.length > 0 &&
    !tokens[at]!.capital &&
    !/^(?:meeting|briefing|hearing|building|spending|polling|ruling|shooting|bombing|killing|funding|training|filing|warning|voting|opening|closing|leading|remaining|growing|crossing|landing|opposing|existing|fighting|recording|posting|offering|finding|housing|banking|trading|gathering|beginning|ending|wedding|painting|writing|feeling|understanding|thinking|holding|testing|advertising|fundraising|living|working|running|acting|sitting|outgoing|incoming|governing|organizing|planning|setting|standing|serving|stabbing|hacking|drilling|manufacturing|mining|farming|fishing|shipping|breaking|reporting|wording|upbringing|blessing|following|missing|increasing|sporting|racing|licensing)$/.test(
      tokens[at]!.norm,
    )
  );
}

/** "media reports also said", "official reports on Monday": a noun, as no article stands before and no clause of theirs follows. */
function isReportNoun(tokens: readonly Token[], from: number, head: number, at: number): boolean {
  const { norm } = tokens[head]!;
  if (tokens[at]!.norm !== "reports" || !/^(?:media|news|press|newspaper|television|tv|official)$/.test(norm))
    return false;
  if (norm === "official" && head > from) return false;
  const next = tokens[at + 1];
  return next?.kind === "word" && !determiners.has(next.norm) && next.norm !== "that" && !next.capital;
}

/** Where a capital title before a name begins: "Sen. Ana Ruiz". Otherwise the position itself. */
function titleStart(reading: Reading, at: number): number {
  const { tokens, names } = reading;
  let i = at;
  while (i < at + 5 && !names.has(i) && tokens[i]?.kind === "word" && tokens[i]!.capital) i++;
  return names.has(i) ? i : at;
}

/** Whether nothing but capital words, and small ones between them, stand from the "of" of a title to a person's name. */
function leadsToName({ tokens, names }: Reading, of: number): boolean {
  for (let at = of + 1; at <= of + 6; at++) {
    const token = tokens[at];
    if (names.has(at)) return tokens[at - 1]!.capital;
    if (token?.kind !== "word" || !(token.capital || /^(?:of|the|for|and)$/.test(token.norm))) return false;
  }
  return false;
}

/** A small word before a capital name which is nobody's role ends a phrase: "the convention | Sen. Ana Ruiz". */
function partsFrom({ tokens }: Reading, head: number, at: number): boolean {
  const before = tokens[head]!;
  return (
    head === at - 1 &&
    // "said a tearful Ana Ruiz".
    !/^an?$/.test(tokens[head - 1]?.norm ?? "") &&
    !before.capital &&
    !before.possessive &&
    !personNouns.has(before.norm) &&
    !/s$/.test(before.norm)
  );
}

function opensCount(tokens: readonly Token[], from: number, of: number): boolean {
  const before = tokens[of - 1]!.norm;
  // "some quarters of the party" are no fourth part of it.
  if (before === "quarters" && !numerals.has(tokens[of - 2]?.norm ?? "")) return false;
  return (
    quantifiers.has(before) ||
    numerals.has(before) ||
    /^(?:number|handful|majority|majorities|series|host|range|lot|couple|one|group|chorus|half|most|more|all|percent|cent|%|proportion|share|quarter|third|thirds|quarters|fifth|minority|plurality|members|none|each|each|dozens|pair|trio|plenty)$/.test(
      before,
    ) ||
    /%$/.test(before) ||
    /^\d/.test(tokens[from]!.norm)
  );
}

function isLooseNumber(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm === "a")
    return /^(?:few|handful|dozen|hundred|thousand|third|quarter)$/.test(tokens[at + 1]?.norm ?? "");
  return /^\d|^half$/.test(tokens[at]?.norm ?? "") || numerals.has(tokens[at]?.norm ?? "");
}

function isNumber(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    (/^\d/.test(token.norm) ||
      numerals.has(token.norm) ||
      token.norm === "half" ||
      token.norm === "a" ||
      token.norm === "least" ||
      token.norm === "most")
  );
}

/** Whether a word tells a time, so that a phrase of it is no subject. */
export function isTime(token: Token): boolean {
  return (times.has(token.norm) || months.has(token.norm)) && !token.possessive;
}

function isTrailing(token: Token): boolean {
  return (isAdverb(token) || months.has(token.norm)) && !token.possessive;
}

const plurals = screen(({ norm }) =>
  /(?:[^siu]s|ies|people|media|others|those|these|some|many|most|few|several|police|they|we|you|i|men|women|children|data|half|two|three|four|five|six|seven|eight|nine|ten|dozen|majority|percent|%|all|both|none)$/.test(
    norm,
  ),
);

/** Whether a head is several people or things. */
export function isPlural({ word }: Token): boolean {
  return word !== null && passes(plurals, word);
}

/** "One in three", "4 in 10", "a majority of voters": a part of a crowd is several. */
function isLoose(tokens: readonly Token[], from: number, head: number): boolean {
  if (/^\d/.test(tokens[from]!.norm)) return true;
  for (let at = from; at < head; at++)
    if (tokens[at]!.norm === "and" || tokens[at]!.norm === "percent") return true;
  return false;
}

/** Whether a whole phrase is several, by its head, by its count, or by "and". */
export function isSeveral(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return (
    phrase.heads.length > 1 || isPlural(tokens[phrase.head]!) || isLoose(tokens, phrase.from, phrase.head)
  );
}

/** The span of a noun phrase, a possessive ’s at its end included. */
export function spanOf(
  tokens: readonly Token[],
  phrase: { readonly from: number; readonly to: number },
): Span {
  return { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end };
}
