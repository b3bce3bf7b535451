// What is left when a fix is taken is a sentence: it begins with a capital and says no nonsense.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withEdits } from "../fixes.ts";
import { lint } from "../lint.ts";

/** The copy after each fix which a rule offers for it. */
const mended = (copy: string, rule: string) =>
  lint(copy, { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" })
    .diagnostics.filter((mark) => mark.rule === rule)
    .flatMap(({ fixes }) => fixes.map(({ edits }) => withEdits(copy, edits)));

describe("a fix taken", () => {
  it("gives the capital of a word which goes to the next one", () => {
    assert.deepEqual(mended("Reportedly, the firm is in talks.", "hearsay-adverb"), [
      "The firm is in talks, [[WHO?]] said.",
      "The firm is in talks.",
    ]);
    assert.deepEqual(mended("The firm is reportedly in talks.", "hearsay-adverb"), [
      "The firm is in talks, [[WHO?]] said.",
      "The firm is in talks.",
    ]);
  });

  it("keeps the capital of a label at the head of a sentence", () => {
    const found = mended("Terrorists seized the town.", "loaded-label");
    assert.ok(found.includes("Attackers seized the town."));
    for (const copy of found) assert.match(copy, /^\p{Lu}\p{Ll}+ seized the town\.$/u);
  });

  it("puts no people before a noun", () => {
    assert.ok(mended("The terrorists fled.", "loaded-label").includes("The militants fled."));
    assert.deepEqual(mended("The terrorist regime was not there.", "loaded-label"), []);
  });

  it("puts nothing into the copy which nobody has told of", () => {
    for (const copy of mended("The terrorists fled.", "loaded-label")) assert.doesNotMatch(copy, /gun/);
    assert.deepEqual(mended("Hale bragged about the bridge.", "editorial-language"), [
      "Hale spoke about the bridge.",
    ]);
    assert.deepEqual(mended("The town boasts a pool.", "editorial-language"), []);
  });
});
