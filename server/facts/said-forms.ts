// The forms of verbs of saying which take a side, by the side they take.
import type { Expand } from "./forms.ts";
import { inflect, type VerbForm } from "./inflection.ts";
import { type Bias, saidVerbs } from "./words/said-verbs.ts";

export interface SaidVerb {
  readonly lemma: string;
  readonly bias: Bias;
  readonly form: VerbForm;
  /** "out" of "point out", or null. */
  readonly particle: string | null;
}

/** The verbs of all sides as entries: "doubt:point_out". */
export function saidEntries(): readonly string[] {
  return Object.entries(saidVerbs).flatMap(([bias, lemmas]) =>
    lemmas.split(" ").map((lemma) => `${bias}:${lemma}`),
  );
}

export const expandSaid: Expand<SaidVerb> = (entry, add) => {
  const [bias, written = ""] = entry.split(":") as [Bias, string?];
  const [lemma = "", particle = null] = written.split("_");
  for (const [form, word] of Object.entries(inflect(lemma)))
    if (form !== "participle") add(word, { bias, lemma, particle, form: form as VerbForm });
};
