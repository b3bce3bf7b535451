// The lists of words as a desk reads them: every class says what it is, on whose authority, and what it leaves alone.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rules } from "../rules/index.ts";
import { entriesOf, noteOn } from "./word-lists.ts";

const senses = rules.flatMap((rule) => rule.words ?? []);

describe("a list of words", () => {
  it("is printed with plainer words and guards", () => {
    const sense = {
      sense: "Fights",
      part: "verb",
      authority: "A handbook",
      words: "slam lash_out hack\n cling/clung",
      plainer: { slam: "criticize" },
      literal: { slam: "door brakes" },
      figurative: { hack: "party" },
      together: true,
    } as const;
    assert.equal(
      entriesOf(sense),
      "slam → criticize (not beside door, brakes); lash out; hack (only beside party); cling",
    );
    assert.equal(noteOn(sense), "Marked only where two loaded words meet in a sentence.");
  });

  it("names its sense and its authority", () => {
    assert.ok(senses.length > 20);
    for (const { sense, authority, words } of senses) {
      assert.match(sense, /^\p{Lu}/u);
      assert.ok(authority.length > 5, sense);
      assert.ok(words.trim().length > 0, sense);
    }
  });

  it("has a guard and plainer words only for what stands in it", () => {
    for (const { sense, words, plainer = {}, literal = {}, figurative = {} } of senses) {
      const bases = new Set(
        words
          .trim()
          .split(/\s+/)
          .map((written) => written.split("/")[0]!),
      );
      for (const key of [plainer, literal, figurative].flatMap(Object.keys))
        assert.ok(key === "*" || bases.has(key), `${sense}: ${key} is not in the list`);
    }
  });
});
