// Verbs of saying: their forms, and where a word that looks like one is a noun.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readClauses } from "./attribution/clauses.ts";
import { inflect } from "./inflection.ts";
import { tokenise } from "./nlp.ts";

/** The verbs of saying in a sentence, as written, with what is known of them. */
function verbsOf(source: string): string[] {
  const text = readText(source);
  const sentence = text.paragraphs[0]!.sentences[0]!;
  const tokens = tokenise(text.prose, sentence);
  const clauses = readClauses({ tokens, display: false, names: new Set(), withinNames: new Set() });
  return clauses.flatMap(({ verb, role }) => {
    if (role !== "finite" || !verb.entries.some((entry) => entry.list === "cue")) return [];
    const words = source.slice(tokens[verb.from]!.start, tokens[verb.to - 1]!.end);
    return [
      words +
        (verb.negated ? " (not)" : "") +
        (verb.passive ? " (passive)" : "") +
        (verb.modal ? " (modal)" : ""),
    ];
  });
}

describe("forms of a verb", () => {
  it("follow the rules of spelling", () => {
    assert.deepEqual(Object.values(inflect("deny")), ["deny", "denies", "denied", "denied", "denying"]);
    assert.deepEqual(Object.values(inflect("acknowledge")).at(-1), "acknowledging");
    assert.equal(inflect("admit").past, "admitted");
    assert.equal(inflect("stress").third, "stresses");
    assert.deepEqual(Object.values(inflect("say")), ["say", "says", "said", "said", "saying"]);
  });
});

describe("a verb of saying", () => {
  it("is found with its auxiliaries and adverbs", () => {
    assert.deepEqual(verbsOf("US officials have repeatedly emphasized the point."), [
      "have repeatedly emphasized",
    ]);
    assert.deepEqual(verbsOf("The mayor will not say why."), ["will not say (not) (modal)"]);
    assert.deepEqual(verbsOf("Voices from the capitals weigh in."), ["weigh in"]);
    assert.deepEqual(verbsOf("The plan was described as bold."), ["was described (passive)"]);
  });

  it("is a verb behind a crowd which closes or breaks a sentence, though it may be a noun elsewhere", () => {
    assert.deepEqual(verbsOf("The bridge will close by May, diplomats fear."), ["fear"]);
    assert.deepEqual(verbsOf("The bridge, senior officials claim, will close."), ["claim"]);
    assert.deepEqual(verbsOf("The bridge will close by May, or so insiders claim."), ["claim"]);
  });

  it("is no verb where it is a noun", () => {
    for (const copy of [
      "The report was late.",
      "His claims were false.",
      "Russia’s fears grew.",
      "Growing doubts about the vote remain.",
      "The stated aim was peace.",
      "She came amid reports of fighting.",
      "It was better than expected.",
      "The fund settled, after the workers’ claim.",
      "The court heard a second case, a benefits claim.",
      "The drivers had insurance, the insiders’ report.",
    ])
      assert.deepEqual(verbsOf(copy), [], copy);
  });

  it("is no claim in the infinitive", () => {
    assert.deepEqual(verbsOf("He went home to say goodbye."), []);
  });
});
