// The verbs of all lists by their forms, in pages.
import { formPages } from "./forms.ts";
import { expandVerb, listed } from "./inflection.ts";
import { type CueKind, cueLemmas, documentLemmas } from "./words/cue-verbs.ts";
import { mindLemmas, viewLemmas } from "./words/metonyms.ts";
import { plainLemmas } from "./words/plain-verbs.ts";

const words = (lemmas: string) => lemmas.split(/\s+/);

/** Cue verbs come first: `verbs.ts` rests on it. */
export const verbPages = formPages(
  [
    ...Object.entries(cueLemmas).flatMap(([kind, lemmas]) =>
      words(lemmas).map((lemma) => listed(lemma, kind as CueKind, "cue")),
    ),
    ...words(documentLemmas).map((lemma) => listed(lemma, "other", "document")),
    ...words(mindLemmas).map((lemma) => listed(lemma, "other", "mind")),
    ...words(viewLemmas).map((lemma) => listed(lemma, "other", "view")),
    ...words(plainLemmas).map((lemma) => listed(lemma, "other", "plain")),
  ],
  expandVerb,
);
