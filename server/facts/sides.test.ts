// Whom people speak for, and when the copy itself says that they changed office.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const read = (source: string) => readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });

const sides = (source: string) => {
  const draft = read(source);
  return draft.sides.map(
    (side) => `${draft.people[draft.mentions[side.mention]!.person]!.family} for ${side.jurisdiction}`,
  );
};

const changes = (source: string) => {
  const draft = read(source);
  return draft.careerChanges.map((change) => `${draft.people[change.person]!.family} ${change.kind}`);
};

describe("people speak for a country", () => {
  for (const [copy, side] of [
    ["Ilze Kalns left. Speaking on behalf of Estonia, Kalns rejected the offer.", "Kalns for EE"],
    ["Ilze Kalns spoke on behalf of the Netherlands.", "Kalns for NL"],
    ["Ana Ruiz met Tom Hale. Speaking on behalf of Kyiv at talks with Hale, Ruiz said no.", "Ruiz for UA"],
  ] as const)
    it(copy, () => assert.deepEqual(sides(copy), [side]));

  for (const copy of [
    "Ilze Kalns spoke on behalf of her family.",
    "“I speak on behalf of Estonia,” Ilze Kalns said.",
    "Officials spoke on behalf of Estonia.",
  ])
    it(`nobody does in: ${copy}`, () => assert.deepEqual(sides(copy), []));
});

describe("people change office", () => {
  it("by becoming, being named or having been", () => {
    assert.deepEqual(changes("Ana Ruiz became defense minister in May."), ["Ruiz takes"]);
    assert.deepEqual(changes("Former Mayor Tom Hale spoke."), ["Hale takes"]);
    assert.deepEqual(changes("Tom Hale took office in May."), ["Hale takes"]);
  });

  it("by leaving, which gives them no other", () => {
    assert.deepEqual(changes("Chief Executive Maria Song resigned."), ["Song leaves"]);
  });

  it("not by speaking or travelling", () => {
    assert.deepEqual(changes("Tom Hale said the road was open. Hale flew to Lima."), []);
  });
});
