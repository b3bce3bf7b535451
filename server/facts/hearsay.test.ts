// Words of hearsay without a source, and beside one.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const hearsay = (source: string) =>
  readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).hearsay.map(({ start, end }) =>
    source.slice(start, end),
  );

describe("hearsay stands without a source", () => {
  for (const [source, word] of [
    ["The minister reportedly owns three villas.", "reportedly"],
    ["Officials said the minister reportedly owns three villas.", "reportedly"],
    ["The star has supposedly left the film.", "supposedly"],
    ["The rumored sale never came.", "rumored"],
    ["The two had apparently met in Vienna.", "apparently"],
    ["Ana Ruiz said no.\n\nThe minister reportedly owns three villas.", "reportedly"],
  ] as const)
    it(source, () => assert.deepEqual(hearsay(source), [word]));
});

describe("hearsay has a source, or is none", () => {
  for (const source of [
    "The minister owns three villas, the Times reported.",
    "The minister reportedly owns three villas, according to the Times.",
    "Ana Ruiz told the court so. The minister reportedly owns three villas.",
    "Police arrested two men. They lived nearby. They allegedly hid the money.",
    "“He reportedly owns three villas,” Ana Ruiz said.",
    "The car, apparently out of control, hit a wall.",
    "It was a seemingly endless night.",
    "The rumor was false.",
    "Minister reportedly resigns",
    "# Minister reportedly resigns",
  ])
    it(source, () => assert.deepEqual(hearsay(source), []));
});
