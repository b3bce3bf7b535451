// The lists of loaded words, put together, and parted by the rule which goes by them.
// Authority: that of each class; see the lists.
import { adjectives } from "./judging-adjectives.ts";
import { adverbs } from "./judging-adverbs.ts";
import { nouns } from "./judging-nouns.ts";
import { phrases } from "./judging-phrases.ts";
import { verbs } from "./judging-verbs.ts";
import type { Sense } from "./senses.ts";
import { stockPhrases } from "./stock-phrases.ts";

export const loadedWords: readonly Sense[] = [
  ...adjectives,
  ...adverbs,
  ...verbs,
  ...nouns,
  ...phrases,
  ...stockPhrases,
];

export const languageWords = loadedWords.filter((sense) => sense.kind === undefined);
export const brandingWords = loadedWords.filter((sense) => sense.kind === "brand");
export const wornImages = loadedWords.filter((sense) => sense.kind === "image");
