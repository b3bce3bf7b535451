// How verbs are written in each of their forms, and the verbs which a form may be of.
import type { Expand } from "./forms.ts";
import { type CueKind, doubling, irregularForms } from "./words/cue-verbs.ts";
import { plainDoubling, plainIrregular } from "./words/plain-verbs.ts";

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

export interface VerbEntry {
  readonly lemma: string;
  readonly kind: CueKind | "other";
  readonly form: VerbForm;
  /**
   * Whose verb it is: "cue" hands a claim to anybody, "document" to a paper alone ("sets out"), "mind" to a place that is
   * given a mind ("wants"), "view" to a place or a crowd of opinions ("sees"), "plain" to nobody.
   */
  readonly list: "cue" | "document" | "mind" | "view" | "plain";
  /** The particle which must follow ("in" of "weigh in"), or null. */
  readonly particle: readonly string[] | null;
}

const doubled = new Set([...doubling, ...plainDoubling]);

/** The form of “she says”. */
export function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** The forms of a regular or listed verb. */
export function inflect(lemma: string): Readonly<Record<VerbForm, string>> {
  const irregular = irregularForms[lemma] ?? plainIrregular[lemma];
  const stem =
    lemma.endsWith("e") && !/[eoy]e$/.test(lemma)
      ? lemma.slice(0, -1)
      : doubled.has(lemma) || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma)
        ? lemma + lemma.at(-1)
        : lemma;
  const past =
    irregular?.[0] ??
    (/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : lemma.endsWith("e") ? `${lemma}d` : `${stem}ed`);
  return {
    base: lemma,
    third: lemma === "have" ? "has" : thirdOf(lemma),
    past,
    participle: irregular?.[1] ?? past,
    ing: lemma === "die" || lemma === "lie" || lemma === "tie" ? `${lemma.slice(0, -2)}ying` : `${stem}ing`,
  };
}

const formNames = ["base", "third", "past", "participle", "ing"] as const;

/** What a verb does and whose it is, by the digit before its entry. */
const classes = [
  ["plain", "cue"],
  ["act", "cue"],
  ["formal", "cue"],
  ["loaded", "cue"],
  ["factive", "cue"],
  ["intensive", "cue"],
  ["inferential", "cue"],
  ["mental", "cue"],
  ["other", "document"],
  ["other", "mind"],
  ["other", "view"],
  ["other", "plain"],
] as const satisfies readonly (readonly [kind: VerbEntry["kind"], list: VerbEntry["list"]])[];

/** A verb of a list as an entry of a table: "0call_for". */
export function listed(lemma: string, kind: VerbEntry["kind"], list: VerbEntry["list"]): string {
  return classes.findIndex((one) => one[0] === kind && one[1] === list).toString(36) + lemma;
}

export const expandVerb: Expand<VerbEntry> = (entry, add) => {
  const [kind, list] = classes[Number.parseInt(entry[0]!, 36)]!;
  const written = entry.slice(1);
  const [verb = "", ...particle] = written.split("_");
  const inflected = inflect(verb);
  for (const form of formNames) {
    if (form === "participle" && inflected.participle === inflected.past) continue;
    add(inflected[form], {
      lemma: written.replaceAll("_", " "),
      kind,
      form,
      list,
      particle: particle.length > 0 ? particle : null,
    });
  }
};
