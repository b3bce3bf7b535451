// Pronouns at the head of short quotations: who may be meant, and where only one can be.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const unclear = (source: string) =>
  readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).unclearPronouns.map(
    ({ candidates }) => candidates.map(({ start, end }) => source.slice(start, end)).join("|"),
  );

describe("a quoted pronoun may mean two", () => {
  for (const [source, candidates] of [
    ["The aide said Tom Hale met with Per Lund, adding, “He wants out.”", "Tom Hale|Per Lund"],
    ["Ana Mora sued Jo Diaz over the farm. “She lied,” the lawyer, Max Kent, said.", "Ana Mora|Jo Diaz"],
    ["Officials met the residents of the valley. “They are afraid,” Per Lund said.", "Officials|residents"],
    ["Tom Hale and Per Lund met the mayor. “He’s furious,” Ana Ruiz said.", "Tom Hale|Per Lund|mayor"],
  ] as const)
    it(source, () => assert.deepEqual(unclear(source), [candidates]));
});

describe("a quoted pronoun means one", () => {
  for (const source of [
    "Ana Ruiz spoke of the mayor. “She will resign,” Ruiz said.",
    "Asked about Per Lund, Tom Hale said: “He would like to end the war.”",
    "Ana Ruiz met Tom Hale. “She was late,” Hale said.",
    "Tom Hale met Ana Ruiz. “She was late,” a clerk, Lee Park, said.",
    "Jo Kent, the only witness, said of Tom Hale: “He ran.”",
    "Tom Hale and Per Lund met. “[Lund] was late,” Ana Ruiz said.",
    "Tom Hale and Per Lund met. “I was late,” Hale said.",
    "Tom Hale and Per Lund met. “It was late,” Hale said.",
    "Tom Hale and Per Lund met.\n\n“He was late,” Ana Ruiz said.",
    "Tom Hale and Per Lund met. “He had driven all night through the rain from the coast to be there on time,” Ana Ruiz said.",
    "Residents stayed in the valley. “They are afraid,” Per Lund said.",
  ])
    it(source, () => assert.deepEqual(unclear(source), []));
});
