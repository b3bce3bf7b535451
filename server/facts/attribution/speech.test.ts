// Which sentences are read for clauses at all: no list of verbs, moods or stances may be passed over.
import assert from "node:assert/strict";
import { it } from "node:test";
import { readText } from "../../text/text.ts";
import { tokeniseAll } from "../draft.ts";
import { inflect } from "../inflection.ts";
import { documentLemmas } from "../words/cue-verbs.ts";
import { mindLemmas, moodPhrases, moods, speakingPlaces, stances, viewLemmas } from "../words/metonyms.ts";
import { mayTell } from "./speech.ts";

const tells = (source: string) => mayTell(tokeniseAll(readText(source))[0]!.tokens);
const third = (lemma: string) => {
  const [verb = "", ...particle] = lemma.split("_");
  return [inflect(verb).third, ...particle].join(" ");
};

it("a sentence is read for clauses where a paper, a place, a crowd or anybody may tell something in it", () => {
  const sentences = [
    "Ana Mora said no.",
    "The fire is rumored to have spread.",
    ...[...stances].map((stance) => `Ana Mora was ${stance} that it was over.`),
    ...documentLemmas.split(" ").map((lemma) => `The memo ${third(lemma)} the cuts.`),
    ...`${mindLemmas} ${viewLemmas}`
      .split(" ")
      .flatMap((lemma) => [`Rome ${third(lemma)} it.`, `In the U.S. it ${third(lemma)} it.`]),
    ...[...moods].map((mood) => `Saudi Arabia is ${mood}.`),
    ...moodPhrases.map((phrase) => `Watchers had ${phrase}.`),
    ...speakingPlaces.map((place) => `It was a day on which ${place} would rather wait.`),
  ];
  for (const sentence of sentences) assert.ok(tells(sentence), sentence);
});

it("and is not where nobody can", () => {
  for (const sentence of [
    "The boats were in the harbor.",
    "Rome lies on a river.",
    "The memo was on a desk.",
  ])
    assert.ok(!tells(sentence), sentence);
});
