// Who a claim is handed to: the noun phrase that names the source, and what kind of source it is.
import { byLetters } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import { isRole } from "../doers.ts";
import { particles } from "../name-lists.ts";
import type { Token } from "../nlp.ts";
import { Dictionary } from "../pages.ts";
import type { Mention } from "../people.ts";
import { compilePhrases, phraseAt } from "../phrases.ts";
import { tokenAt } from "../placed.ts";
import { placeEndPages } from "../places.made.ts";
import { isCapitalCity, isCountry, isDemonym } from "../places.ts";
import { verbAt } from "../verbs.ts";
import { definite, determiners, months, prepositions, subjectPronouns, weekdays } from "../words/grammar.ts";
import { otherSpeakingCities, speakingPlaces, tolerated } from "../words/metonyms.ts";
import { personNouns } from "../words/person-nouns.ts";
import {
  anonymousNouns,
  bodiesAtLarge,
  courtPapers,
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
  sidesTaken,
  vagueAgents,
} from "../words/sources.ts";
import { bareThings, things } from "../words/things.ts";
import { opensNounPhrase } from "./inversion.ts";
import { type NounPhrase, spanOf } from "./noun-phrases.ts";

const capitalised = byLetters(String.raw`^\p{Lu}[\p{L}-]+$`);

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
  /** Index in `draft.people` of the person meant, by name, surname, pronoun or title; null where it is none or unknown. */
  readonly person: number | null;
  /** Where "who" or a pronoun stands for words of the same sentence, those words; otherwise null. */
  readonly antecedent: Span | null;
  /** Where a pronoun stands for words of a sentence before, those words; otherwise null. */
  readonly takesUp: Span | null;
  /** Words before the main noun, folded: "senior", "russian". */
  readonly modifiers: readonly string[];
  /** False where the class is a guess: a name which no list knows, a pronoun which may mean another. */
  readonly certain: boolean;
}

/** What may be learnt of a source after its words were described. */
type Otherwise = Pick<
  Source,
  "start" | "end" | "answered" | "person" | "antecedent" | "takesUp" | "certain" | "class" | "noun"
>;

/** A source of which some things are known otherwise. Written out: engines give each spread a shape of its own, which is slow to read. */
export function sourceWith(source: Source, otherwise: Partial<Otherwise>): Source {
  const {
    start = source.start,
    end = source.end,
    answered = source.answered,
    person = source.person,
    antecedent = source.antecedent,
    takesUp = source.takesUp,
    certain = source.certain,
    noun = source.noun,
  } = otherwise;
  return {
    start,
    end,
    head: source.head,
    takenUp: source.takenUp,
    answered,
    counted: source.counted,
    narrowed: source.narrowed,
    linked: source.linked,
    tolerated: source.tolerated,
    outlet: source.outlet,
    person,
    antecedent,
    takesUp,
    modifiers: source.modifiers,
    certain,
    class: otherwise.class ?? source.class,
    noun,
  };
}

const places = compilePhrases([...speakingPlaces, ...otherSpeakingCities]);
const naming = compilePhrases(namingWords);
const numerals = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen half both".split(" "),
);

/** What is known around the words of a source. */
export interface Near {
  /** Namings of persons in the sentence. */
  readonly people: readonly Mention[];
  /** Spans of linked words in the sentence. */
  readonly links: readonly Span[];
}

/** What a noun phrase says of the source it names. `until` ends the words which may still describe it. */
export function describeSource(
  tokens: readonly Token[],
  phrase: NounPhrase,
  until: number,
  known: Near,
): Source {
  const words = tokens.slice(phrase.from, phrase.to);
  const span = spanOf(tokens, phrase);
  const word = tokens[phrase.head]!;
  // A capital at the head of a sentence tells nothing: "Experts say".
  const opens = phrase.from === 0 || tokens[phrase.from - 1]?.text === ":";
  const alone = opens && phrase.head === phrase.from;
  const head =
    word.capital &&
    (alwaysCapital.has(word.text) ||
      (phrase.head === 0 && (isListed(word.norm) || numerals.has(word.norm))) ||
      (alone && (looksLikeCrowd(word.norm) || things.has(word.norm) || bareThings.has(word.norm))))
      ? { ...word, capital: false }
      : word;
  const after = tokens.slice(phrase.to, until);
  const first = words[0]!;
  const details = {
    start: span.start,
    end: span.end,
    head: head.norm,
    takenUp:
      (definite.has(first.norm) || first.norm === "those") && words.length > 1 && !isOnesCrowd(first, head),
    answered: isAnswered(tokens, phrase),
    counted: isCounted(words),
    narrowed: false,
    linked: known.links.some((link) => link.start < span.end && span.start < link.end),
    tolerated: false,
    outlet: words.some((w) => outlets.has(w.norm)) && (head.capital || outlets.has(head.norm)),
    person: null,
    antecedent: null,
    takesUp: null,
    modifiers: words.slice(0, -1).map((w) => w.norm),
    certain: true,
    class: "none",
    noun: "other",
  } as const;
  // "One of those in the room recalled": nobody brought in before.
  if (first.norm === "one" && isOneOfThose(tokens, phrase.from))
    return { ...details, takenUp: false, class: "anonymous-described", noun: "people" };
  const own = known.people.find(
    (p) => p.kind !== "pronoun" && p.start < span.end && span.start < p.end && p.end >= head.start,
  );
  const pair =
    phrase.heads.length > 1 && !own
      ? known.people.find((p) => p.kind !== "pronoun" && p.start < span.end && span.start < p.end)
      : undefined;
  if (pair && head.capital) return { ...details, class: "named-person", noun: "name", person: pair.person };
  if (own && !isKin(tokens, phrase, own))
    return { ...details, class: "named-person", noun: "name", person: own.person };
  if (words.length === 1 && subjectPronouns.has(head.norm.replace(/'.*/, "")))
    return {
      ...details,
      head: head.norm.replace(/'.*/, ""),
      class: "named-person",
      noun: "pronoun",
      takenUp: true,
    };
  const apposed = apposition(tokens, phrase, until, known.people);
  if (apposed) return { ...details, class: "named-person", noun: "name", person: apposed.person };
  const beside = nameBefore(tokens, phrase, known.people);
  if (beside) return { ...details, ...beside, class: "named-person", noun: "name" };
  const place = placeOf(tokens, phrase);
  if (place) return { ...details, class: "metonym", noun: "place", tolerated: tolerated.has(place) };
  const nouns = phrase.heads.map((h) => tokens[h]!.norm);
  if (nouns.some((noun) => vagueAgents.has(noun)) && !head.capital)
    return {
      ...details,
      class: "vague",
      noun: "people",
      narrowed:
        isNarrowed(words.slice(0, -1), opens) ||
        isAttached(after) ||
        isOnesCrowd(first, tokens[phrase.head]!),
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
    return { ...details, class: "vague", noun: "people", narrowed: isNarrowed(words.slice(1, -1), false) };
  if (/^no(?:one|body)$/.test(head.norm)) return details;
  // "someone shouts" is a scene; "everyone agrees", "anyone will tell you" a crowd.
  if (/^(?:any|every|some)(?:one|body)$/.test(head.norm))
    return { ...details, class: "vague", noun: "people", counted: head.norm.startsWith("some") };
  if (routineAgents.has(head.norm)) return { ...details, class: "institution", noun: "body", narrowed: true };
  // "a chorus of Republicans", "majorities of Democrats": a crowd, whatever its name.
  if (
    /^(?:chorus|majority|majorities|handful|dozens|scores|hundreds|plenty|series|number)$/.test(
      words.find((_, i) => words[i + 1]?.norm === "of")?.norm ?? "",
    )
  )
    return { ...details, class: "vague", noun: "people", counted: true };
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
  if (courtPapers.has(head.norm) && !head.capital)
    return { ...details, class: "named-document", noun: "document" };
  // "A Reuters photographer said": the agency stands for its own eyes.
  if (witnesses.test(head.norm) && words.some((w) => w.capital && outlets.has(w.norm)))
    return { ...details, class: "named-document", noun: "press" };
  if (anonymousNouns.has(head.norm) && !head.capital && !details.takenUp)
    return { ...details, class: "anonymous-described", noun: "people" };
  // "A judge said", "a former chairman said": anybody of that kind, not the holder of an office.
  if (
    /^(?:a|an|one|another)$/.test(words[0]!.norm) &&
    !head.capital &&
    personNouns.has(head.norm) &&
    !/^spokes/.test(head.norm)
  )
    return { ...details, class: "anonymous-described", noun: "people" };
  // "Rights groups say", "hospitals warned": which of them?
  if (bodiesAtLarge.has(head.norm) && !head.capital && after[0]?.norm !== "of")
    return { ...details, class: "vague", noun: "people", narrowed: true };
  if ((officeNouns.has(head.norm) || (details.takenUp && personNouns.has(head.norm))) && !head.capital)
    return { ...details, class: "office-unnamed", noun: "office" };
  if (details.outlet) return { ...details, class: "named-document", noun: "press" };
  if (head.capital && isUnknownName(tokens, phrase, after))
    return { ...details, class: "named-person", noun: "name", certain: false };
  if (institutionNouns.has(head.norm) || head.capital)
    return { ...details, class: "institution", noun: "body" };
  if (personNouns.has(head.norm)) return { ...details, class: "anonymous-described", noun: "people" };
  // "A shopper said", "one teammate said": anybody who does something.
  if (
    /^(?:a|an|one|another)$/.test(first.norm) &&
    isRole(head) &&
    !speakingThings.test(head.norm) &&
    !isThingHere(tokens, phrase)
  )
    return { ...details, class: "anonymous-described", noun: "people", certain: false };
  // "pipefitters say": a trade without a name; "the pipefitters" and "40 pipefitters" are people one was told of.
  if (isCrowd(head, words)) {
    const bare =
      looksLikeCrowd(head.norm) && !details.takenUp && !words.some((w) => /\d|%|^percent$/.test(w.norm));
    return { ...details, class: "vague", noun: "people", counted: details.counted || !bare, narrowed: true };
  }
  return details;
}

/** Whom an outlet sends to see for itself. */
const witnesses =
  /^(?:(?:photo)?journalist|reporter|photographer|correspondent|witness|camera(?:man|woman)|videographer|crew|team|stringer)(?:e?s)?$/;

/** "According to a roster", "a timer showed": things tell so, and a word which is only made like a doer may be one. */
function isThingHere(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const next = tokens[to]?.norm ?? "";
  return (
    (tokens[from - 1]?.norm === "to" && tokens[from]!.norm !== "one") ||
    /^(?:show(?:s|ed|n|ing)?|suggest(?:s|ed|ing)?|indicat(?:es|ed|ing|e)|reveal(?:s|ed|ing)?)$/.test(next)
  );
}

/** What is made like a doer and is a paper, a device, a firm or a voice on air. */
const speakingThings =
  /^(?:poster|banner|roster|register|newsletter|questionnaire|decree|buffer|barrier|sticker|flyer|flier|tracker|ticker|trailer|teaser|disclaimer|counter|calculator|scanner|sensor|detector|meter|thermometer|barometer|recorder|transponder|loudspeaker|printer|server|browser|header|folder|marker|indicator|predictor|primer|explainer|reminder|pointer|ledger|container|helicopter|tanker|trawler|freighter|carrier|insurer|retailer|airliner|manufacturer|publisher|broadcaster|supplier|employer|grocer|charter|processor|router|simulator|narrator|announcer|voice-over|questioner|.+maker|.+builder)$/;

function isOneOfThose(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from + 1]?.norm === "of" &&
    tokens[from + 2]?.norm === "those" &&
    /^(?:in|who|present|at|close|near|around|inside|with|briefed|involved|familiar)$/.test(
      tokens[from + 3]?.norm ?? "",
    )
  );
}

/** Crowds which are written with capitals wherever they stand. */
const alwaysCapital = new Set("MPs MEPs MSPs MLAs GPs".split(" "));

/** "her critics": it is known whose they are, and not who. */
function isOnesCrowd(first: Token, head: Token): boolean {
  return /^(?:his|her|its|their)$/.test(first.norm) && sidesTaken.has(head.norm);
}

/** "Hale’s aides": the person named is not the one who speaks. */
function isKin(tokens: readonly Token[], phrase: NounPhrase, person: Mention): boolean {
  const last = tokens.slice(phrase.from, phrase.to).findLast((t) => t.start < person.end);
  return last !== tokens[phrase.head] && last?.possessive === true;
}

/**
 * "Her adviser, Jo Kent, said", "Supervisor of Elections Jo Kent": the name which is set beside an office, or which a title
 * without an article must have behind it.
 */
function apposition(
  tokens: readonly Token[],
  phrase: NounPhrase,
  until: number,
  people: readonly Mention[],
): Mention | null {
  const head = tokens[phrase.head]!;
  const one = tokens[phrase.from]!.norm === "one" ? head.norm.replace(/s$/, "") : head.norm;
  const singular =
    head.norm === "one" ||
    personNouns.has(one) ||
    officeNouns.has(head.norm) ||
    anonymousNouns.has(head.norm);
  if (!singular) return null;
  const article = determiners.has(tokens[phrase.from]!.norm);
  let commas = 0;
  for (let i = phrase.to; i < until && i < phrase.to + 16; i++) {
    const token = tokens[i]!;
    if (token.kind === "quote") return null;
    if (token.kind === "mark") {
      if (token.text !== ",") return null;
      commas++;
      continue;
    }
    const name = people.find((m) => m.kind !== "pronoun" && m.start === token.start);
    if (!name) continue;
    if (commas === 1 && tokens[until]?.kind !== "word" && hasOwnVerb(tokens, tokenAt(tokens, name.end)))
      return null;
    if (commas === 1) return tokens[i - 1]!.text === "," || opensWithTitle(tokens, i) ? name : null;
    if (commas === 0 && !article && head.capital && !prepositions.has(tokens[i - 1]!.norm)) return name;
  }
  return null;
}

/**
 * "According to an aide, Jo Kent will resign", "…, Jo Kent, the treasurer, will resign": whether a name which ends here is
 * the subject of a verb behind it, and so beside nothing.
 */
export function hasOwnVerb(tokens: readonly Token[], end: number): boolean {
  let at = end;
  if (tokens[at]?.text === ",") {
    at++;
    while (tokens[at]?.kind === "word" && at < end + longestAside) at++;
    if (tokens[at]?.text !== ",") return false;
    at++;
  }
  const subject = tokens[end - 1]!;
  return verbAt(tokens, at, { subject, plural: false, contracted: false, display: false }) !== null;
}

const longestAside = 14;

/**
 * "Jo Kent, an adviser to the mayor said", "Sen. Jo Kent (D-N.Y.), a supporter of the plan said": the name of whom a role
 * is told whose second comma is missing, or stands far off.
 */
function nameBefore(
  tokens: readonly Token[],
  phrase: NounPhrase,
  people: readonly Mention[],
): Pick<Source, "start" | "person" | "certain"> | null {
  const head = tokens[phrase.head]!;
  if (!/^(?:a|an|the)$/.test(tokens[phrase.from]!.norm) || head.capital) return null;
  if (!personNouns.has(head.norm) && !anonymousNouns.has(head.norm) && !isRole(head)) return null;
  let comma = phrase.from - 1;
  // An age between: "Jo Kent, 34, an adviser".
  if (/^\d{1,3}$/.test(tokens[comma - 1]?.norm ?? "") && tokens[comma - 2]?.text === ",") comma -= 2;
  if (tokens[comma]?.text !== ",") return null;
  const end = beforeBracket(tokens, comma);
  const name = people.find((m) => m.kind === "full" && m.end === tokens[end - 1]?.end);
  let before = (name ? tokenAt(tokens, name.start) : end) - 1;
  while (before >= 0 && tokens[before]!.kind === "word" && tokens[before]!.capital) before--;
  // "After talks with Jo Kent, an adviser said": who stands behind a preposition does not speak.
  if (tokens[before]?.kind === "word") return null;
  if (name) return { start: name.start, person: name.person, certain: true };
  return before < 0 && looksLikeName(tokens, end)
    ? { start: tokens[0]!.start, person: null, certain: false }
    : null;
}

/** Where the words end which stand before a bracket at `end`, and before nothing else: "Jo Kent (D-N.Y.)". */
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ")") return end;
  for (let at = end - 2; at > 0 && at > end - longestBracket; at--) if (tokens[at]!.text === "(") return at;
  return end;
}

const longestBracket = 8;

/** Two to four capital words open a sentence up to `end`, which no list has for a body, a place or a day. */
function looksLikeName(tokens: readonly Token[], end: number): boolean {
  const first = tokens[0]!.norm;
  if (end < 2 || end > 4 || prepositions.has(first) || determiners.has(first) || /ly$/.test(first))
    return false;
  if (/^(?:last|next|early|late|one|two)$/.test(first)) return false;
  const name = { from: 0, head: end - 1, to: end, heads: [end - 1], contracted: false };
  return isUnknownName(tokens, name, []) && !months.has(tokens[end - 1]!.norm);
}

/** Nothing but the capital words of a title stands between a comma and a name. */
function opensWithTitle(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && tokens[i]!.kind === "word" && (tokens[i]!.capital || tokens[i]!.norm === "the")) i--;
  return tokens[i]?.text === ",";
}

const titles = new Set(
  "gov sen rep mr mrs ms dr prof gen col lt sgt rev sir lady lord adm capt maj".split(" "),
);

/** A name no list knows: capitals with a role before them, an age behind them, or the look of given and family name. */
function isUnknownName(tokens: readonly Token[], phrase: NounPhrase, after: readonly Token[]): boolean {
  const words = tokens.slice(phrase.from, phrase.to);
  if (phrase.heads.length > 1 || words.some((w) => w.possessive)) return false;
  let start = words.length;
  while (start > 0 && (words[start - 1]!.capital || isWithinName(words, start - 1))) start--;
  const name = words.slice(start).filter(({ capital }) => capital);
  const before = words[start - 1];
  if (name.length === 0 || determiners.has(before?.norm ?? "")) return false;
  if (
    name.some(
      (w) =>
        !/^\p{Lu}[\p{L}.'’-]*$/u.test(w.text) || (/^\p{Lu}{2,}$/u.test(w.text) && !/^I{2,3}$/.test(w.text)),
    )
  )
    return false;
  const last = name.at(-1)!;
  if (isListed(last.norm) || isOrganisation(name)) return false;
  if (before && (personNouns.has(before.norm) || /-year-old$/.test(before.norm))) return true;
  // "Clinton Senior Adviser Jo Kent": a title in capitals, and one to three words of a name behind it.
  const title = name.findLastIndex((w) => titles.has(w.norm.replace(/\.$/, "")) || personNouns.has(w.norm));
  if (title >= 0) return title < name.length - 1 && name.length - title <= 4;
  if (after[0]?.text === "," && /^\d{2}$/.test(after[1]?.norm ?? "")) return true;
  if (before && !/^(?:mr|mrs|ms|dr)\.?$/.test(before.norm)) return false;
  return name.length <= 3 && !isDemonym(name[0]!.norm) && !isCountry(name[0]!.norm);
}

/** "Bram de Wit", "Jo van der Berg": small words between the parts of a name. */
function isWithinName(words: readonly Token[], at: number): boolean {
  let before = at;
  while (before > 0 && particles.has(words[before]!.norm)) before--;
  return before < at && words[before]!.capital;
}

function isOrganisation(name: readonly Token[]): boolean {
  return name.some(
    (w) =>
      institutionNouns.has(w.norm) ||
      outlets.has(w.norm) ||
      isDemonym(w.norm) ||
      isCountry(w.norm) ||
      isCapitalCity(w.norm) ||
      /^(?:inc|corp|co|ltd|llc|plc|gmbh|group|holdings|airlines|airways|motors|bank|capital|partners|brothers|news|media|press|post|times|institute|foundation|society|club|fund|trust|united|international|american|national|federal|state|city|house|democrats|republicans|democrat|republican|gop|supreme|street|energy|technologies|systems|industries|labs|studies|research|security|defense|defence|justice|treasury|commerce|health|house|senate|nato|isis|hamas|hezbollah|taliban|internet|congress|parenthood|fargo|sachs|watch|rights|alliance|coalition|front|movement|islamic|christian|muslims|christians|jews|catholics)\.?$/.test(
        w.norm,
      ) ||
      (/[^s]s$/.test(w.norm) && name.length === 1 && vagueAgents.has(w.norm)),
  );
}

function looksLikeCrowd(noun: string): boolean {
  const one = noun.replace(/ies$/, "y").replace(/s$/, "");
  if (one !== noun && (personNouns.has(one) || anonymousNouns.has(one))) return true;
  return /(?:[^s]ers|ors|ists|ants|ents|ians|[^sf]ees|people|men|women|children|parents|kids|fans|families|folks|percent|majority|majorities|half|guests|friends|others)$/.test(
    noun,
  );
}

/** A plural of people no list of vague sources has: "pipefitters", "62% of respondents". */
function isCrowd(head: Token, words: readonly Token[]): boolean {
  return (
    !head.capital &&
    (looksLikeCrowd(head.norm) ||
      words.some((w) => /%$/.test(w.norm) || w.norm === "percent") ||
      /^\d/.test(head.norm))
  );
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
    bodiesAtLarge,
  ].some((l) => l.has(noun));
}

const placeEnds = new Dictionary(placeEndPages);

/** Whether a folded word is the last of a place that may be made to speak: "house", "moscow", "states". */
export function endsPlace(word: string): boolean {
  return placeEnds.has(word.endsWith(".") ? word.slice(0, -1) : word) || placeEnds.has(word);
}

/** Whether a noun phrase is a place that is made to speak. */
export function isPlace(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return placeOf(tokens, phrase) !== null;
}

/** The listed form of a place that is made to speak: "moscow", "the white house"; null for anything else. */
function placeOf(tokens: readonly Token[], phrase: NounPhrase): string | null {
  if (!endsPlace(tokens[phrase.to - 1]!.norm)) return null;
  const all = tokens.slice(phrase.from, phrase.to);
  const words = /^(?:all|both|neither|either)$/.test(all[0]!.norm) ? all.slice(1) : all;
  // "Rome’s" alone is the owner of a view: "Rome’s hope is that".
  if (words.length === 0 || words.slice(0, -1).some((word) => word.possessive)) return null;
  if (words.at(-1)!.possessive && phrase.to - phrase.from > 1 && words[0]!.norm !== "the") return null;
  const from = phrase.to - words.length;
  for (let skip = 0; skip <= 1 && skip < words.length; skip++) {
    const length = phraseAt(places, tokens, from + skip);
    if (length > 0 && from + skip + length === phrase.to) return name(words.slice(skip));
  }
  // "Rome and Paris", "neither Rome nor Paris".
  const pair = words.findIndex((word) => /^(?:and|or|nor)$/.test(word.norm));
  if (pair > 0 && pair < words.length - 1) {
    const parts = [words.slice(0, pair), words.slice(pair + 1)].map((part) => name(part));
    return parts.every((part) => isCountry(part) || isCapitalCity(part)) &&
      words.every((w) => w.capital || w === words[pair])
      ? parts.join(" and ")
      : null;
  }
  const bare = words[0]!.norm === "the" ? words.slice(1) : words;
  const whole = name(bare);
  if (bare.length > 0 && bare.every((w) => w.capital) && (isCountry(whole) || isCapitalCity(whole)))
    return whole;
  return null;
}

const name = (words: readonly Token[]) => words.map((word) => word.norm).join(" ");

/** "officials, including Jane Roe", "X and other officials", "aides, among them his chief of staff, Jo Kent". */
function isAnswered(tokens: readonly Token[], phrase: NounPhrase): boolean {
  for (let at = phrase.to; at <= phrase.to + 5 && at < tokens.length; at++) {
    const length = phraseAt(naming, tokens, at);
    if (length === 0) continue;
    for (let i = at + length; i < at + length + 10 && i < tokens.length; i++)
      if (tokens[i]!.capital) return true;
    break;
  }
  // "Here’s what analysts said: …": a list of them follows.
  if (
    tokens[0]!.norm === "here" &&
    /^(?:what|how)$/.test(tokens[phrase.from - 1]?.norm ?? "") &&
    tokens.slice(phrase.to, phrase.to + 6).some(({ text }) => text === ":")
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

/**
 * A modifier that names a body narrows the class: "Treasury officials", "hospital officials". The first word of a
 * sentence has its capital from there, so that one which may describe anything names no body: "Shipping circles".
 */
function isNarrowed(modifiers: readonly Token[], opens: boolean): boolean {
  return modifiers.some(
    (word, i) =>
      routineModifiers.has(word.norm) ||
      (word.possessive && !isDemonym(word.norm) && !isCountry(word.norm)) ||
      (word.capital &&
        !(
          opens &&
          i === 0 &&
          ((!bodily.test(word.norm) && describesAnything.test(word.norm)) || numerals.has(word.norm))
        ) &&
        capitalised(word.text).test(word.text) &&
        !isDemonym(word.norm) &&
        !isCountry(word.norm) &&
        !emptyModifiers.has(word.norm)),
  );
}

/** Adjectives of a body, whatever their ending: "Congressional leaders". */
const bodily =
  /^(?:congressional|presidential|municipal|royal|papal|judicial|provincial|imperial|senatorial)$/;
const describesAnything =
  /(?:ing|ic|al|ous|ive|ful|less|ish|able|ible|ary|ed)$|^(?:plenty|city|market|court|party|industry|trade|oil|energy|bank|bond|currency|street|sports?|media|village|lobby|insider|old|rich|poor|smart|seasoned|close|more|lots)$/;

/** "analysts from ING Group", "researchers at the University of Oslo": attached to a named body. */
function isAttached(after: readonly Token[]): boolean {
  const link = after[0];
  if (!link || !/^(?:at|from|of|with|for)$/.test(link.norm)) return false;
  const body = after.slice(1, 7);
  const name = body.findIndex((word) => word.kind !== "word" || word.capital);
  const first = body[name];
  if (first?.kind !== "word") return false;
  // "the American Heart Association", "the Russian Foreign Ministry" have a name of their own.
  if (isDemonym(first.norm) || isCountry(first.norm)) return body[name + 1]?.capital === true;
  return !isCapitalCity(first.norm);
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
      .some(
        (word) => word.capital && !isDemonym(word.norm) && !isCountry(word.norm) && !weekdays.has(word.norm),
      )
  )
    return true;
  // "a report the state published": the clause behind it names the maker.
  if (opensNounPhrase(after[0]) && after.slice(1, 7).some((word) => publishing.has(word.norm))) return true;
  return after.some((word, i) => {
    if (word.kind !== "word" || !/^(?:by|from|of|in|for)$/.test(word.norm)) return false;
    const next = after[i + 1];
    // A blank to be filled in: "by [[WHO?]]".
    if (next?.text === "[") return true;
    const maker = after.slice(i + 1, i + 9);
    // "Media reports in Kyiv": where they were read is not who wrote them.
    if (word.norm === "in" && maker[0] && (isCountry(maker[0].norm) || isCapitalCity(maker[0].norm)))
      return false;
    // "a report for the World Bank" was ordered by it; "search data for Google" are about it.
    if (word.norm === "for" && (i > 0 || !/^an?$/.test(words[0]!.norm))) return false;
    if (/^(?:of|in|for)$/.test(word.norm))
      return maker.slice(0, 4).some((w) => w.capital && !months.has(w.norm) && !weekdays.has(w.norm));
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
