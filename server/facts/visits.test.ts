// Who visits a country, and whose "his" is left open.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

/** Each visit as "name: country". */
function visits(source: string): string[] {
  const draft = readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });
  return draft.visits.map(
    ({ mention, jurisdiction }) => `${draft.mentions[mention]!.family}: ${jurisdiction}`,
  );
}

describe("somebody visits a country", () => {
  for (const [copy, ...expected] of [
    ["Ilze Kalns visited Tallinn on Monday.", "Kalns: EE"],
    ["Ilze Kalns’s first visit to Estonia was short.", "Kalns: EE"],
    ["Ilze Kalns after her trip to Tallinn was tired.", "Kalns: EE"],
    [
      "Ilze Kalns spoke. Jo Park and Tom Hale ended their talks with Kalns following her visit to Tallinn.",
      "Kalns: EE",
    ],
  ] as const)
    it(copy, () => assert.deepEqual(visits(copy), expected));
});

describe("nobody is known to visit a country", () => {
  for (const copy of [
    "Tom Hale met Ilze Kalns after his visit to Tallinn.",
    "He spoke with Ilze Kalns after his visit to Tallinn.",
    "Ilze Kalns visited Tallinn University.",
    "Ilze Kalns visited Tallinn hospitals.",
    "Ilze Kalns visited Tallinn’s port.",
    "Ilze Kalns returned to Tallinn.",
    "Reporters visited Tallinn, Ilze Kalns said.",
  ])
    it(copy, () => assert.deepEqual(visits(copy), []));
});
