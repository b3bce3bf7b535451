// Verbs of saying and thinking: which words are their forms, and where a whole verb ("have emphasized") stands.
import type { Token } from "./nlp.ts";
import {
  type CueKind,
  cueLemmas,
  documentLemmas,
  doubling,
  irregularForms,
  nounLike,
} from "./words/cue-verbs.ts";
import {
  auxiliaries,
  beForms,
  clauseOpeners,
  determiners,
  midAdverbs,
  negations,
  prepositions,
} from "./words/grammar.ts";
import { mindLemmas } from "./words/metonyms.ts";

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

export interface VerbEntry {
  readonly lemma: string;
  readonly kind: CueKind | "other";
  readonly form: VerbForm;
  /** The particle which must follow ("in" of "weigh in"), or null. */
  readonly particle: readonly string[] | null;
}

/** A verb with its auxiliaries, as token positions: `[from, to)`, its main word at `head`. */
export interface VerbGroup extends Omit<VerbEntry, "particle"> {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly negated: boolean;
  readonly passive: boolean;
  /** "will", "could", "would" …, or null. */
  readonly modal: string | null;
}

const nouns = new Set(nounLike);
const modals = new Set("will would shall should can could may might must".split(" "));

/** The forms of a regular or listed verb. */
export function inflect(lemma: string): Readonly<Record<VerbForm, string>> {
  const irregular = irregularForms[lemma];
  const stem = lemma.endsWith("e")
    ? lemma.slice(0, -1)
    : doubling.includes(lemma) || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma)
      ? lemma + lemma.at(-1)
      : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const past = irregular?.[0] ?? (consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  return {
    base: lemma,
    third: consonantY
      ? `${lemma.slice(0, -1)}ies`
      : /(?:s|x|z|ch|sh|o)$/.test(lemma)
        ? `${lemma}es`
        : `${lemma}s`,
    past,
    participle: irregular?.[1] ?? past,
    ing: `${stem}ing`,
  };
}

/** A table from word form to the verbs it may be. */
export type VerbTable = ReadonlyMap<string, readonly VerbEntry[]>;

function table(lemmas: Readonly<Partial<Record<CueKind | "other", string>>>): VerbTable {
  const found = new Map<string, VerbEntry[]>();
  for (const [kind, line] of Object.entries(lemmas))
    for (const entry of line.split(" ")) {
      const [verb = "", ...particle] = entry.split("_");
      const forms = inflect(verb);
      for (const form of ["base", "third", "past", "participle", "ing"] as const) {
        if (form === "participle" && forms.participle === forms.past) continue;
        const row = found.get(forms[form]) ?? [];
        row.push({
          lemma: entry.replaceAll("_", " "),
          kind: kind as CueKind | "other",
          form,
          particle: particle.length > 0 ? particle : null,
        });
        found.set(forms[form], row);
      }
    }
  // "signalled" and "travelled" beside "signaled": British spelling doubles the l.
  for (const [form, row] of [
    ["signalled", found.get("signaled")],
    ["signalling", found.get("signaling")],
  ] as const)
    if (row) found.set(form, row);
  return found;
}

/** Every verb which hands a claim to a source. */
export const cueVerbs = table(cueLemmas);
/** What a paper or a figure does when it "says". */
export const documentVerbs = table({ other: documentLemmas });
/** What a place cannot do: to want, hope, fear. */
export const mindVerbs = table({ other: mindLemmas });

/** The longest entry of the table that stands at a token, with the position after it. */
function entryAt(
  verbs: VerbTable,
  tokens: readonly Token[],
  at: number,
): { readonly entry: VerbEntry; readonly to: number } | null {
  const token = tokens[at];
  if (token?.kind !== "word" || token.possessive) return null;
  const row = verbs.get(token.norm);
  if (!row) return null;
  let best: { readonly entry: VerbEntry; readonly to: number } | null = null;
  for (const entry of row) {
    const particle = entry.particle ?? [];
    if (!particle.every((word, i) => tokens[at + 1 + i]?.norm === word)) continue;
    const longer = particle.length - (best?.entry.particle?.length ?? 0);
    // "read" is base and past at once; the past needs no plural subject.
    if (!best || longer > 0 || (longer === 0 && entry.form === "past"))
      best = { entry, to: at + 1 + particle.length };
  }
  return best;
}

/**
 * The verb whose main word stands at `at`, with the auxiliaries and adverbs before it, or null where the word is a
 * noun or an adjective there ("a report", "the stated aim", "to say so").
 */
export function verbGroupAt(verbs: VerbTable, tokens: readonly Token[], at: number): VerbGroup | null {
  const hit = entryAt(verbs, tokens, at);
  if (!hit) return null;
  const { entry } = hit;
  let from = at;
  let negated = false;
  let modal: string | null = null;
  let be = false;
  let helped = false;
  for (let i = at - 1; i >= 0; i--) {
    const word = tokens[i]!;
    if (word.kind !== "word" || word.possessive) break;
    if (word.norm === "to" && i === from - 1) return null;
    const auxiliary = auxiliaries.has(word.norm);
    if (!auxiliary && !midAdverbs.has(word.norm) && !negations.has(word.norm) && !isAdverb(word)) break;
    from = i;
    if (negations.has(word.norm)) negated = true;
    if (!auxiliary) continue;
    helped = true;
    if (modals.has(word.norm.replace(/n't$/, "")) || word.norm === "won't") modal = word.norm;
    if (beForms.has(word.norm)) be = true;
  }
  const passive = be && (entry.form === "past" || entry.form === "participle");
  if (!helped && readsAsNoun(entry, tokens, at)) return null;
  return {
    lemma: entry.lemma,
    kind: entry.kind,
    form: entry.form,
    from,
    head: at,
    to: hit.to,
    negated,
    passive,
    modal,
  };
}

/** Words in -ly which are not adverbs stand for a noun or an adjective: "early", "family", "Italy". */
function isAdverb(token: Token): boolean {
  return (
    !token.capital &&
    /ly$/.test(token.norm) &&
    !/^(?:early|daily|weekly|monthly|family|supply|reply|ally|assembly|anomaly|only|likely|deadly|friendly|elderly)$/.test(
      token.norm,
    )
  );
}

function readsAsNoun(entry: VerbEntry, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = tokens[at]!;
  // An adjective or a noun: "the reported attack", "his stated aim", "Russia’s claims", "of fears".
  if (
    before?.kind === "word" &&
    (determiners.has(before.norm) || before.possessive || before.norm === "than" || before.norm === "as")
  )
    return true;
  if (
    entry.form === "past" ||
    entry.form === "participle" ||
    inflect(entry.lemma.split(" ")[0]!).past === word.norm
  )
    return false;
  if (before?.kind === "word" && prepositions.has(before.norm)) return true;
  if (entry.form === "ing") return false;
  if (word.capital && at > 0) return true;
  if (!nouns.has(word.norm)) return at === 0;
  const after = tokens[at + 1];
  // "Reports said", "concerns about", "claims by": a noun before a verb or a preposition.
  if (!after || after.kind === "mark") return true;
  if (
    after.kind === "word" &&
    (prepositions.has(after.norm) || auxiliaries.has(after.norm) || entryIsFinite(after))
  )
    return true;
  // A clause or a subject must follow, and a subject stand before.
  return at === 0 || before?.kind !== "word" || clauseOpeners.has(before.norm);
}

function entryIsFinite(token: Token): boolean {
  return cueVerbs.get(token.norm)?.some((entry) => entry.form === "past") ?? false;
}
