// The desk's list of terms: what a line may look like, and what is said of one that cannot be read.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTerms } from "./terms.ts";

describe("a list of the desk's terms", () => {
  it("gives each term with what the desk writes and why", () => {
    assert.deepEqual(
      readTerms(
        "# Ours since May\n\nmiracle cure | treatment | No cure is a miracle.\r\nlaw enforcement | police\nslay",
      ),
      {
        terms: [
          { term: "miracle cure", use: "treatment", advice: "No cure is a miracle." },
          { term: "law enforcement", use: "police", advice: null },
          { term: "slay", use: null, advice: null },
        ],
        bad: [],
      },
    );
  });

  it("may have advice and no other word", () => {
    assert.deepEqual(readTerms("regime || Only in quotations.").terms, [
      { term: "regime", use: null, advice: "Only in quotations." },
    ]);
  });

  it("may come from any editor: with a byte order mark, or nothing in it", () => {
    assert.deepEqual(readTerms("\uFEFFslay | kill").terms, [{ term: "slay", use: "kill", advice: null }]);
    assert.deepEqual(readTerms(""), { terms: [], bad: [] });
  });

  it("names the line of every slip and keeps the others", () => {
    const { terms, bad } = readTerms(
      "slay | kill\n| kill\na | b | c | d\nslay | murder\nSlay | slay\none two three four five six seven eight nine",
    );
    assert.deepEqual(
      terms.map(({ term }) => term),
      ["slay"],
    );
    assert.deepEqual(
      bad.map(({ line }) => line),
      [2, 3, 4, 5, 6],
    );
    assert.match(bad[1]!.message, /too many/);
    assert.match(bad[2]!.message, /line 1 already/);
  });
});
