// Quoted scraps nobody owns, and the many quoted words which need no owner.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const scraps = (source: string) =>
  readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).scraps.map(({ words }) =>
    source.slice(words.start, words.end),
  );

describe("a quoted scrap is nobody’s", () => {
  for (const [source, words] of [
    ["The “election” was held on Sunday.", "election"],
    ["Residents fear “chaos” after the vote.", "chaos"],
    ["The minister’s “vacation” lasted a month.", "vacation"],
    ["The bill would make the tax “fair,” at a price.", "fair"],
  ] as const)
    it(source, () => assert.deepEqual(scraps(source), [words]));
});

describe("a quoted scrap needs no owner", () => {
  for (const source of [
    "Tom Hale called the vote “absurd.”",
    "Tom Hale was angry. The vote was “absurd” to him.",
    "The company said it had “no comment” on the sale.",
    "The film “chaos” opens on Friday, after the play “home” closed.",
    "Such events are known as “flash droughts.”",
    "A banner reading “bread and peace” hung from the roof.",
    "Protesters chanted “no more lies” at the gate.",
    "Operation “Midnight Hammer” began at dawn.",
    "The word “collapse” appears nine times in the text.",
    "Jim “Catfish” Hunter won 224 games.",
    "“Fine,” Ana Ruiz said.",
    "“Never again.” The crowd went home.",
    "The court found the search “unreasonable” under the law.",
    "She wanted a “clean break” with the past.",
    "The rate (“the floor”) was set in May.",
    "The bonds were rated “BB” and “B3” in May.",
    "Such loans, or “bullets,” fall due at once.",
    "The deal was hailed as “historic” on both banks of the river.",
    "Ana Ruiz spoke of a “pause” in May. The “pause” has lasted a year.",
  ])
    it(source, () => assert.deepEqual(scraps(source), []));
});
