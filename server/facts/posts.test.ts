// Posts as people write them in a cell, a cast list or a question at the prompt.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readName, readPlace, readPost } from "./posts.ts";

const read = (line: string) => {
  const { office, jurisdictions, rest } = readPost(line);
  return [office, jurisdictions.join(" "), rest];
};

describe("a post on a line of its own", () => {
  for (const [line, office, place, rest] of [
    ["president of France", "president", "FR", ""],
    ["French president", "president", "FR", ""],
    ["FRENCH PRESIDENT", "president", "FR", ""],
    ["President of the French Republic", "president", "FR", ""],
    ["UK PM", "prime minister", "GB", ""],
    ["pm of britain", "prime minister", "GB", ""],
    ["defence minister, Poland", "defense minister", "PL", ""],
    ["minister of defence of Poland", "defense minister", "PL", ""],
    ["U.S. secretary of state", "secretary of state", "US", ""],
    ["secretary of state", "secretary of state", "", ""],
    ["governor of the Bank of England", "governor", "Bank of England", ""],
    ["Fed chair", "chair", "Federal Reserve", ""],
    ["EU foreign policy chief", "high representative", "EU", ""],
    ["president of the European Commission", "president", "EU Commission", ""],
    ["governor of Georgia", "governor", "US-GA", ""],
    ["president of Georgia", "president", "GE", ""],
    ["mayor of Northbridge", "mayor", "", "Northbridge"],
    ["Chancellor Merz", "chancellor", "", "Merz"],
    ["Ukraine’s president Zelenskiy", "president", "UA", "Zelenskiy"],
    ["Zelenskiy", null, "", "Zelenskiy"],
    ["Ana María Obi", null, "", "Ana María Obi"],
    ["France", null, "FR", ""],
    ["", null, "", ""],
  ] as const)
    it(`“${line}”`, () => assert.deepEqual(read(line), [office, place, rest]));
});

describe("a place alone", () => {
  it("goes by name, by its people, by code", () => {
    for (const words of ["Ukraine", "ukrainian", "the Ukrainian", "UA"])
      assert.deepEqual(readPlace(words), ["UA"]);
    assert.deepEqual(readPlace("the European Commission"), ["EU Commission"]);
    assert.deepEqual(readPlace("US-GA"), ["US-GA"]);
    assert.deepEqual(readPlace("Northbridge"), []);
    assert.deepEqual(readPlace("president of France"), []);
  });
});

describe("a name in its parts", () => {
  it("keeps particles with the family name, and puts an eastern family name first", () => {
    assert.deepEqual(readName("Ursula von der Leyen"), { given: "Ursula", family: "von der Leyen" });
    assert.deepEqual(readName("Xi Jinping"), { given: "Jinping", family: "Xi" });
    assert.deepEqual(readName("Ana María Obi"), { given: "Ana María", family: "Obi" });
    assert.deepEqual(readName("Lula"), { given: null, family: "Lula" });
    assert.deepEqual(readName(""), { given: null, family: "" });
  });
});
