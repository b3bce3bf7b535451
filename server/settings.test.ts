// Settings once they are settled, and the guesses and days on which they are read.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { didYouMean, houseNamed, houses, isoDay, settle } from "./settings.ts";

const ruleIds = ["vague-attribution", "house-spelling", "tk-placeholder"];
const today = { asOf: "2025-12-04", asOfFrom: "today" } as const;

describe("a house", () => {
  it("may be named in capitals, as houses are", () => {
    assert.equal(houseNamed(" Reuters "), "reuters");
    assert.equal(houseNamed(7), null);
  });
});

describe("choices", () => {
  it("are settled in order: the later ones win, rule by rule", () => {
    const desk = { house: "ap", rules: { "house-spelling": "off", "tk-placeholder": "warning" } } as const;
    const asked = { rules: { "tk-placeholder": "error" } } as const;
    assert.deepEqual(settle([desk, asked], today), {
      house: "ap",
      rules: { "house-spelling": "off", "tk-placeholder": "error" },
      ...today,
    });
    assert.equal(settle([desk, { house: "nyt" }], today).house, "nyt");
    assert.equal(settle([], today).house, "none");
  });

  it("hold each term once, in the words of whoever speaks last", () => {
    const term = (written: string, use: string) => ({ term: written, use, advice: null });
    const { terms } = settle(
      [
        { terms: [term("Miracle cure", "cure"), term("slay", "kill")] },
        { terms: [term("miracle cure", "treatment")] },
      ],
      today,
    );
    assert.deepEqual(terms, [term("miracle cure", "treatment"), term("slay", "kill")]);
    assert.equal("terms" in settle([], today), false);
  });
});

describe("a day", () => {
  it("is one of the calendar's", () => {
    assert.equal(isoDay("2025-12-04"), "2025-12-04");
    assert.equal(isoDay("2024-02-29"), "2024-02-29");
    assert.equal(isoDay("0099-01-01"), "0099-01-01");
    for (const wrong of [
      "2025-02-29",
      "2025-02-30",
      "2025-13-01",
      "2025-00-10",
      "2025-1-1",
      "4 Dec 2025",
      "",
      null,
      20251204,
    ])
      assert.equal(isoDay(wrong), null, String(wrong));
  });
});

describe("a guess at what was meant", () => {
  it("is offered for slips and for parts of a name", () => {
    assert.equal(didYouMean("reuter", houses), " Did you mean “reuters”?");
    assert.equal(didYouMean("TK", ruleIds), " Did you mean “tk-placeholder”?");
    assert.equal(didYouMean("spelling", ruleIds), " Did you mean “house-spelling”?");
  });

  it("is not offered for words which are far from all", () => {
    assert.equal(didYouMean("xylophone", houses), "");
    assert.equal(didYouMean("", houses), "");
    assert.equal(didYouMean("x".repeat(5_000), houses), "");
  });
});
