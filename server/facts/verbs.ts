// Verbs: which words are their forms, and where a whole verb ("have repeatedly emphasized") stands.
import { type FormTable, formTable } from "./forms.ts";
import { expandVerb, thirdOf, type VerbEntry, type VerbForm } from "./inflection.ts";
import type { Token } from "./nlp.ts";
import { verbPages } from "./verb-forms.made.ts";
import { passes, screen, type Word } from "./vocabulary.ts";
import { nounLike } from "./words/cue-verbs.ts";
import {
  auxiliaries,
  beForms,
  clauseOpeners,
  determiners,
  midAdverbs,
  negations,
  prepositions,
} from "./words/grammar.ts";
import { plainNounLike } from "./words/plain-verbs.ts";
import { quantifiers, vagueAgents } from "./words/sources.ts";

/** A verb with its auxiliaries and adverbs, as token positions: `[from, to)`, its main word at `head`. */
export interface VerbGroup {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly form: VerbForm;
  /** The verbs it may be, at most one of each list; cue verbs first. Empty for a word in -ed which no list knows. */
  readonly entries: readonly VerbEntry[];
  readonly negated: boolean;
  readonly passive: boolean;
  /** "will", "could", "would" …, or null. */
  readonly modal: string | null;
  /** A form of "be", "have" or "do" with no other verb behind it. */
  readonly auxiliary: boolean;
}

/** A table from word form to the verbs it may be. */
export type VerbTable = FormTable<VerbEntry>;

const modals = new Set("will would shall should can could may might must".split(" "));
const haveForms = new Set("have has had having haven't hasn't hadn't".split(" "));
const nouns = new Set([...nounLike, ...nounForms(plainNounLike)]);

function nounForms(lemmas: string): readonly string[] {
  return lemmas.split(/\s+/).flatMap((lemma) => [lemma, thirdOf(lemma)]);
}

const listedVerbs = formTable(verbPages, expandVerb);

/** The verbs of one form; "signalled" and "travelled" beside "signaled", as British spelling doubles the l. */
function tableOf(rowsOf: (form: string) => readonly VerbEntry[] | undefined): VerbTable {
  const get = (form: string) =>
    rowsOf(form) ??
    (form.includes("ll") && /[^l]ll(?:ed|ing)$/.test(form)
      ? rowsOf(form.replace(/ll(ed|ing)$/, "l$1"))
      : undefined);
  return { get, has: (form) => get(form) !== undefined };
}

const everyVerb = tableOf(listedVerbs.get);
const cueRows = new Map<string, readonly VerbEntry[]>();

// "Made clear" says something, "made" does not: without their particle these are no verbs of saying.
const light = new Set(["make", "let"]);

/** Every verb which hands a claim to a source. */
export const cueVerbs = tableOf((form) => {
  const known = cueRows.get(form);
  if (known) return known;
  const rows = listedVerbs
    .get(form)
    ?.filter(({ list, lemma }) => list === "cue" && !light.has(lemma.split(" ")[0]!));
  if (!rows || rows.length === 0) return undefined;
  cueRows.set(form, rows);
  return rows;
});

// Words which a list of verbs knows, those of them in -ing, and those with which a whole verb may begin: the questions
// below are asked of every word of a clause, and most words are none of these.
const inflected = screen(({ norm }) => everyVerb.has(norm));
/** The words which `cueVerbs` knows. */
export const cueForms = screen((word) => passes(inflected, word) && cueVerbs.has(word.norm));
const gerunds = screen((word) => !word.possessive && verbsOf(word).some(({ form }) => form === "ing"));
const verbal = screen(
  (word) =>
    !word.possessive &&
    (auxiliaries.has(word.norm) ||
      negations.has(word.norm) ||
      isAdverbial(word) ||
      passes(inflected, word) ||
      looksPast(word)),
);
const adverbs = screen((word) => isAdverbial(word));

/** The verbs a word may be a form of. */
export function verbsOf(word: Word | null | undefined): readonly VerbEntry[] {
  return (word && passes(inflected, word) && everyVerb.get(word.norm)) || none;
}

const none: readonly VerbEntry[] = [];

/** Whether a whole verb may begin with a word: `verbAt` finds none at any other. */
export function mayOpenVerb(word: Word | null): boolean {
  return word !== null && passes(verbal, word);
}

/** What stands before a verb: the head of its subject, and whether that is grown together with an auxiliary ("he’s"). */
export interface BeforeVerb {
  readonly subject: Token | null;
  /** Whether the subject is several: "officials", "Hale and Ruiz". */
  readonly plural: boolean;
  readonly contracted: boolean;
  /** A line with capitals on every word: "Mayor Says". */
  readonly display: boolean;
}

/**
 * The finite verb that begins at `at`, with its auxiliaries and adverbs, or null where the word is a noun, an adjective or
 * a participle there ("the reported attack", "Russia’s claims").
 */
export function verbAt(tokens: readonly Token[], at: number, before: BeforeVerb): VerbGroup | null {
  const first = tokens[at];
  if (!first || !mayOpenVerb(first.word)) return null;
  let i = at;
  let helper: "be" | "have" | "do" | null = before.contracted ? "be" : null;
  let lastHelper = -1;
  let negated = false;
  let modal: string | null = null;
  let be = before.contracted;
  for (; i < tokens.length; i++) {
    const word = tokens[i]!;
    if (word.kind !== "word" || word.possessive) break;
    if (auxiliaries.has(word.norm)) {
      if (word.norm.endsWith("n't") || word.norm === "cannot") negated = true;
      const bare = word.norm.replace(/n't$/, "").replace("cannot", "can");
      if (modals.has(bare) || bare === "wo" || bare === "ca") modal = bare;
      helper =
        beForms.has(word.norm) || word.norm === "am" || word.norm === "being"
          ? "be"
          : haveForms.has(word.norm)
            ? "have"
            : "do";
      be ||= helper === "be";
      lastHelper = i;
    } else if (negations.has(word.norm) && word.norm !== "no") negated = true;
    // "have all but crowned".
    else if (word.norm === "but" && i > at && tokens[i - 1]!.norm === "all") continue;
    // "been publicly and officially described".
    else if (word.norm === "and" && joinsAdverbs(tokens, i)) continue;
    else if (!isAdverb(word) || passes(inflected, word.word!)) break;
  }
  const word = tokens[i];
  const helped = helper !== null;
  const fits = verbsOf(word?.possessive ? null : word?.word).filter(
    (entry) => isForm(entry, helper, before.contracted) && particleEnd(entry, tokens, i) > 0,
  );
  if (word && (fits.length > 0 || isUnknownPast(word, helper))) {
    const main = fits.find((entry) => !helped && entry.form === "past") ?? fits[0];
    const form = main?.form ?? "past";
    // "sets out", "lays out": with its particle a word is no noun.
    const phrasal = fits.some(({ particle }) => particle !== null && /^(?:out|off|up)$/.test(particle[0]!));
    if (!helped && !isFiniteHere(tokens, i, form, before, phrasal)) return null;
    const kept = bestOf(helped ? fits : fits.filter((entry) => entry.form === form));
    const [best] = kept;
    return {
      from: at,
      head: i,
      to: best ? particleEnd(best, tokens, i) : i + 1,
      form,
      entries: kept,
      negated,
      passive: be && helper === "be" && (form === "past" || form === "participle"),
      modal,
      auxiliary: false,
    };
  }
  if (lastHelper < 0) return null;
  return {
    from: at,
    head: lastHelper,
    to: lastHelper + 1,
    form: "past",
    entries: [],
    negated,
    passive: false,
    modal,
    auxiliary: true,
  };
}

/** The verbs whose form in -ing or whose infinitive stands at `at`, one of each list. */
export function formAt(tokens: readonly Token[], at: number, form: "ing" | "base"): readonly VerbEntry[] {
  const word = tokens[at]?.word;
  if (!word || word.possessive || !passes(form === "ing" ? gerunds : inflected, word)) return none;
  return bestOf(verbsOf(word).filter((e) => e.form === form && particleEnd(e, tokens, at) > 0));
}

/** The verbs whose past participle stands at `at`. */
export function participlesAt(tokens: readonly Token[], at: number): readonly VerbEntry[] {
  const word = tokens[at]?.word;
  if (!word || word.possessive || !passes(inflected, word)) return none;
  return verbsOf(word).filter(
    (e) => (e.form === "participle" || e.form === "past") && particleEnd(e, tokens, at) > 0,
  );
}

/** Where a verb with its particle ends; 0 where the particle does not follow. */
export function particleEnd({ particle }: VerbEntry, tokens: readonly Token[], at: number): number {
  if (!particle) return at + 1;
  return particle.every((word, i) => tokens[at + 1 + i]?.norm === word) ? at + 1 + particle.length : 0;
}

function isForm(entry: VerbEntry, helper: "be" | "have" | "do" | null, contracted: boolean): boolean {
  if (contracted && helper === "be") return entry.form !== "third";
  if (helper === "be") return entry.form === "ing" || entry.form === "past" || entry.form === "participle";
  if (helper === "have") return entry.form === "participle" || entry.form === "past";
  if (helper === "do") return entry.form === "base";
  return entry.form === "past" || entry.form === "third" || entry.form === "base";
}

const lists = ["cue", "document", "mind", "view", "plain"] as const;

/** One entry of each list, those with a particle before those without, cue verbs first. */
function bestOf(entries: readonly VerbEntry[]): readonly VerbEntry[] {
  if (entries.length < 2) return entries;
  const best: VerbEntry[] = [];
  for (const list of lists) {
    let own: VerbEntry | null = null;
    for (const entry of entries)
      if (entry.list === list && (!own || particleWords(entry) > particleWords(own))) own = entry;
    if (own) best.push(own);
  }
  return best;
}

function particleWords({ particle }: VerbEntry): number {
  return particle?.length ?? 0;
}

/** "criticised", "defunded": a past which no list knows, told by its ending. */
function isUnknownPast({ word }: Token, helper: string | null): boolean {
  return helper !== "do" && word !== null && passes(verbal, word) && looksPast(word);
}

function looksPast({ norm, capital, possessive }: Word): boolean {
  return (
    !capital &&
    !possessive &&
    norm.length > 4 &&
    norm.endsWith("ed") &&
    norm.at(-3) !== "e" &&
    !/^(?:hundred|kindred|sacred|naked|wicked|ragged|rugged|crooked|beloved|blessed|hatred|indeed|united|so-called|armed|alleged|unwed|biased)$/.test(
      norm,
    ) &&
    !/-/.test(norm)
  );
}

function joinsAdverbs(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return [before, after].every((word) => word?.kind === "word" && isAdverb(word) && /ly$/.test(word.norm));
}

/** Words in -ly which are not adverbs stand for a noun or an adjective: "early", "family", "Italy". */
export function isAdverb({ word }: Token): boolean {
  return word !== null && passes(adverbs, word);
}

function isAdverbial({ norm, capital }: Word): boolean {
  return (
    midAdverbs.has(norm) ||
    (!capital &&
      norm.endsWith("ly") &&
      !/^(?:early|daily|weekly|monthly|family|supply|reply|ally|assembly|anomaly|only|likely|unlikely|deadly|friendly|elderly|apply|rally|fly|rely|bully|imply|comply)$/.test(
        norm,
      ))
  );
}

/** Whether a word may be an adjective before a noun: what follows it is then no verb's object. */
export function isAdjective(token: Token): boolean {
  return (
    !token.capital &&
    /(?:al|ive|ous|ic|ful|able|ible|ish|less|ary|est|ern)$/.test(token.norm) &&
    !/(?:official|rival|individual|professional|intellectual|radical|liberal|mail|tribunal|hospital|capital|festival|rebel|executive|representative|detective|relative|native|public|critic|music|traffic|clinic|topic|republic|panel|general|journal|deal|proposal|arrival|approval|survival|trial|goal|withdrawal|denial|referral|appeal|signal|principal|minimal|animal|terminal|criminal|cardinal|admiral|governor-general|table|cable|secretary|commentary|documentary|library|salary|military|judiciary|boundary|diary|primary|interest|forest|protest|request|guest|test|harvest|conquest|quest|initiative|motive|archive|alternative|incentive|perspective|objective|conservative|narrative|directive)$/.test(
      token.norm,
    )
  );
}

function isFiniteHere(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  before: BeforeVerb,
  phrasal: boolean,
): boolean {
  const word = tokens[at]!;
  const previous = tokens[at - 1];
  // "Said Hale: …": only the first word of a sentence may be a verb with a capital.
  if (word.capital && !before.display && (at > 0 || form !== "past")) return false;
  if (previous?.kind === "word" && !isAdverb(previous)) {
    if (determiners.has(previous.norm) && previous !== before.subject) return false;
    if (previous.possessive && previous !== before.subject) return false;
    if (previous.norm === "than" || previous.norm === "as") return false;
    // "the heavily reported deal": an adjective before, a noun behind.
    if (form === "past" && previous !== before.subject && isAdjective(previous)) return false;
  }
  if (previous?.possessive && previous === before.subject && !before.contracted) return false;
  if (form === "past") return true;
  // "those close to the mayor".
  if (word.norm === "close" && tokens[at + 1]?.norm === "to") return false;
  const { subject, plural } = before;
  if (form === "base" && subject && !plural) return false;
  if (
    form === "third" &&
    subject &&
    plural &&
    (!subject.capital || (subject === tokens[0] && quantifiers.has(subject.norm)))
  )
    return false;
  if (phrasal || !nouns.has(word.norm)) return true;
  return isDoing(tokens, at, previous, subject);
}

/** Whether the capital words that end at `at` stand right behind a quotation or a comma. */
function followsWords(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i >= 0 && tokens[i]!.kind === "word" && (tokens[i]!.capital || tokens[i]!.norm === "the")) i--;
  return i < at && i >= 0 && (tokens[i]!.kind === "quote" || tokens[i]!.text === ",");
}

/** Whether `at` ends a crowd right behind a quotation, a comma or its "so": "…, senior diplomats", "…, or so insiders". */
function isCrowdBehindWords(tokens: readonly Token[], at: number): boolean {
  const crowd = tokens[at]!.norm;
  if (!vagueAgents.has(crowd) && !quantifiers.has(crowd)) return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const { kind, text, norm } = tokens[i]!;
    if (kind === "quote" || text === ",") return true;
    if (kind !== "word" || prepositions.has(norm) || auxiliaries.has(norm)) return false;
    if (clauseOpeners.has(norm) && norm !== "so") return false;
  }
  return false;
}

/** Whether what follows a word that may be a noun shows it to be a verb: "claims that", "plans to", "calls it". */
function isDoing(
  tokens: readonly Token[],
  at: number,
  previous: Token | undefined,
  subject: Token | null,
): boolean {
  if (previous?.kind === "word" && (/^\d/.test(previous.norm) || isAdjective(previous))) return false;
  const after = tokens[at + 1];
  // "“No,” Hale notes.", "…, diplomats fear.": a name or a crowd behind reported words, and nothing after.
  if (!after || (after.kind === "mark" && /^[.,]$/.test(after.text) && tokens[at + 2]?.kind !== "quote"))
    return (
      previous !== undefined &&
      previous === subject &&
      (/s$/.test(tokens[at]!.norm) ? followsWords(tokens, at - 1) : isCrowdBehindWords(tokens, at - 1))
    );
  if (after.kind === "quote") return true;
  if (after.kind === "mark") return /^[:,]$/.test(after.text) && tokens[at + 2]?.kind === "quote";
  if (auxiliaries.has(after.norm)) return false;
  if (/^(?:that|whether|why|how|what|to|him|her|them|us|me|it|himself|herself|themselves)$/.test(after.norm))
    return !(after.norm === "that" && verbsOf(tokens[at + 2]?.word).some((e) => e.form !== "ing"));
  if (/^(?:he|she|they|we|you|i)$/.test(after.norm)) return true;
  if (determiners.has(after.norm)) return true;
  if (
    /^(?:some|many|most|all|no|more|such|several|both|only|about|nearly|almost|around|for|on)$/.test(
      after.norm,
    )
  )
    return (
      previous?.kind === "word" &&
      ((previous.capital && !/ing$/.test(previous.norm)) ||
        /^(?:he|she|it|they|who|which)$/.test(previous.norm))
    );
  if (after.capital || /^\d/.test(after.norm)) return !/day$/.test(after.norm);
  // "Washington signals openness": a name, and a noun behind.
  if (
    previous?.kind === "word" &&
    previous === subject &&
    previous.capital &&
    /s$/.test(tokens[at]!.norm) &&
    !prepositions.has(after.norm) &&
    !clauseOpeners.has(after.norm) &&
    !/^(?:and|or)$/.test(after.norm) &&
    !verbsOf(after.word).some((e) => e.form === "past" || e.form === "third")
  )
    return true;
  return isAdverb(after) && /ly$/.test(after.norm);
}
