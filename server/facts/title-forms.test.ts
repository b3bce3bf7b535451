// How titles are written: the forms which a house may mind, and those which none does.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

/** Each form as "kind: words". */
function forms(source: string): string[] {
  return readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).titleForms.map(
    ({ kind, words }) => `${kind}: ${source.slice(words.start, words.end)}`,
  );
}

describe("forms a house may mind", () => {
  for (const [copy, ...expected] of [
    ["Later the Prime Minister signed it.", "alone: Prime Minister"],
    ["They met president Ana Ruiz in Lima.", "small: president"],
    ["They met Peruvian foreign minister Ana Ruiz in Lima.", "small: foreign minister"],
    ["Governor Ann Cole voted no.", "full: Governor"],
    ["Lieutenant General Tom Hale saluted.", "full: Lieutenant General"],
    ["Pres. Ana Ruiz spoke.", "short: Pres."],
    ["Mrs. Ruiz spoke.", "courtesy: Mrs."],
  ] as const)
    it(copy, () => assert.deepEqual(forms(copy), expected));
});

describe("forms nobody minds", () => {
  for (const copy of [
    "Later the president signed it.",
    "The President of Peru signed it.",
    "Later the PM signed it.",
    "Later the Sen signed it.",
    "The President’s Council met.",
    "They met President Ana Ruiz in Lima.",
    "They met then-President Ana Ruiz in Lima.",
    "The Peruvian president Ana Ruiz spoke.",
    "Peru’s president, Ana Ruiz, spoke.",
    "Ford president Tom Hale spoke.",
    "Republican presidents Ann Cole and Tom Hale signed it.",
    "“Mr. Hale met the President,” she said.",
    "# The President signs\n\nIt rained.",
    "Dr. Ann Cole spoke.",
    "They met European Commission chief Ana Ruiz in Lima.",
    "They met city hall boss Tom Hale and Senate leader Ann Cole.",
    "The Premier League season began.",
  ])
    it(copy, () => assert.deepEqual(forms(copy), []));
});
