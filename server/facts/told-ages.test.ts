// Two ages of one person: which of them contradict each other, and which are of another time or of somebody else.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const conflicts = (copy: string) =>
  readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" }).ageConflicts.map(
    ({ name, age, first }) => `${name} ${first.age}, ${age}`,
  );

describe("one person, two ages", () => {
  for (const [copy, expected] of [
    ["Maria Lund, 43, spoke first.\n\nThe 45-year-old Lund said no.", "Lund 43, 45"],
    ["Maria Lund, 43, spoke first.\n\nLund, 34, said no.", "Lund 43, 34"],
    ["Maria Lund (43) spoke first.\n\nLund, who is 45, said no.", "Lund 43, 45"],
    ["Maria Lund, a 43-year-old nurse, spoke first.\n\nLund is 45.", "Lund 43, 45"],
    ["The 43-year-old director, Maria Lund, spoke first.\n\nLund, 45, said no.", "Lund 43, 45"],
    ["The 43-year-old nurse Maria Lund spoke first.\n\nLund, aged 45, said no.", "Lund 43, 45"],
    ["Maria Lund, 46, spoke first.\n\nThe 64-year-old Lund has led the clinic since 2011.", "Lund 46, 64"],
    ["Maria Lund, 43, spoke first.\n\nThe 61-year-old Lund is a former nurse.", "Lund 43, 61"],
    ["Tom Hale, 54, and Maria Lund, 43, spoke.\n\nHale, 45, said no. Lund, 43, said yes.", "Hale 54, 45"],
  ] as const)
    it(copy, () => assert.deepEqual(conflicts(copy), [expected]));
});

describe("one age, or two of which both may be right", () => {
  for (const later of [
    "Lund, then 25, moved to Oslo.",
    "In 2005, Lund, 23, moved to Oslo.",
    "The 23-year-old Lund moved to Oslo.",
    "Lund was 25 at the time.",
    "Lund turned 44 on Friday.",
    "Lund scored 45.",
    "The 45-year-old man hit Lund.",
    "“Lund, 45, is late,” the clerk, Ann Cole, said.",
    "As a 42-year-old, Lund led the union.",
    "Her brother, Tom Lund, 45, left. Lund, 45, said no.",
    "Lund died on Friday. The 41-year-old Lund had moved to Oslo.",
    "The 45-year-old daughter of Lund left.",
  ])
    it(later, () => assert.deepEqual(conflicts(`Maria Lund, 43, spoke first.\n\n${later}`), []));
});
