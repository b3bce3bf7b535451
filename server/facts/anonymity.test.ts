// Whether the copy says why somebody is not named: the rule and the ledger must agree about it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readLedger } from "../ledger.ts";
import { lint } from "../lint.ts";

/** What the rule asks of the copy, and what the ledger says of each unnamed source in it. */
function judged(copy: string) {
  const { diagnostics, draft } = lint(copy, {
    house: "none",
    rules: {},
    asOf: "2025-12-04",
    asOfFrom: "asked",
  });
  return {
    asked: diagnostics.filter(({ rule }) => rule === "anonymous-no-reason").length,
    explained: readLedger(draft)
      .attributions.filter((row) => row.class === "anonymous-described")
      .map((row) => row.explained),
  };
}

describe("the copy says why a source is not named", () => {
  for (const copy of [
    "A senior aide, who spoke on condition of anonymity because the talks are private, said a deal was near.",
    "A senior aide who was granted anonymity to discuss internal plans said a deal was near.",
    "A senior aide, speaking anonymously for fear of losing her job, said a deal was near.",
    "A senior aide, who declined to be identified citing the rules, said a deal was near.",
    "A senior aide, who asked that her name not be used because she feared for her job, said a deal was near.",
    "A senior aide who was not authorized to speak publicly said a deal was near.",
    "A senior aide who was not yet publicly authorised to discuss the plan said a deal was near.",
    "A senior aide who did not have permission to talk to reporters said a deal was near.",
    "A senior aide who isn’t allowed to give interviews said a deal was near.",
    "A senior aide said a deal was near. She asked not to be named because the talks are private.",
    "A senior aide said a deal was near. The aide spoke on condition of anonymity because the talks are private.",
  ])
    it(copy, () => assert.deepEqual(judged(copy), { asked: 0, explained: [true] }));
});

describe("the copy does not say why a source is not named", () => {
  for (const copy of [
    "A senior aide said a deal was near.",
    "A senior aide, who spoke on condition of anonymity, said a deal was near.",
    "A senior aide familiar with the talks said a deal was near.",
    // What others may not do is no reason for this one to hide.
    "A senior aide said that residents were not allowed to return to the valley.",
    "A senior aide said that the firm was not authorized to dump its waste.",
    "A senior aide said the road was closed because of the snow.",
  ])
    it(copy, () => assert.deepEqual(judged(copy), { asked: 1, explained: [false] }));
});

describe("words which only look like a wish for anonymity let a crowd speak", () => {
  for (const copy of [
    "Officials said the bodies could not be identified.",
    "Officials said the bridge should not be used.",
    "Officials asked that the bridge be closed, and officials said it would fall.",
    "Officials said residents did not want to be moved.",
    "Officials said drivers were not allowed to park.",
  ])
    it(copy, () => {
      const { diagnostics } = lint(copy, {
        house: "none",
        rules: {},
        asOf: "2025-12-04",
        asOfFrom: "asked",
      });
      assert.deepEqual(
        diagnostics.map(({ rule }) => rule),
        ["vague-attribution"],
      );
    });
});
