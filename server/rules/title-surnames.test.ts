// A title with a surname alone: whom it can mean, and when it is left alone because it might be anybody.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";

/** The marks of the rule, each with its severity. */
const marks = (copy: string, asOf = "2025-12-04") =>
  lint(copy, { house: "none", rules: {}, asOf, asOfFrom: "asked" })
    .diagnostics.filter(({ rule }) => rule === "title-mismatch")
    .map(({ severity, message }) => `${severity}: ${message}`);

describe("a surname of somebody who is known to hold another office is asked about", () => {
  for (const [copy, expected] of [
    [
      "Spanish Prime Minister Meloni spoke on Monday.",
      "warning: “Spanish Prime Minister Meloni”: is that the right title? Spain’s prime minister is Pedro Sánchez.",
    ],
    [
      "Defense Secretary Rubio flew to Rome on Monday.",
      "warning: “Defense Secretary Rubio”: is that the right title? The U.S. defense secretary is Pete Hegseth.",
    ],
    [
      "British Prime Minister Vance spoke on Monday.",
      "warning: “British Prime Minister Vance”: is that the right title? Britain’s prime minister is Keir Starmer.",
    ],
  ] as const)
    it(copy, () => assert.deepEqual(marks(copy), [expected]));
});

describe("a surname is left alone", () => {
  for (const [why, copy] of [
    [
      "where it is right",
      "Italian Prime Minister Meloni met Secretary of State Rubio and Vice President Vance.",
    ],
    ["where the draft names another of that name", "Tom Rubio met Defense Secretary Rubio."],
    ["where it is of the past", "Former Defense Secretary Rubio spoke."],
    ["where it is a deputy’s", "Deputy Defense Secretary Rubio spoke."],
    ["where no country is told and any may have the office", "Foreign Minister Rubio spoke."],
    ["where a firm may have the office", "President Meloni opened the plant. Chairman Vance was there."],
    ["where too many have the name", "French Prime Minister Sanchez spoke."],
    ["where nobody of that name is in office", "French Prime Minister Lamy spoke."],
    ["where somebody else of that name is in office as well", "French Prime Minister Reeves spoke."],
    ["where it is short", "French President Merz spoke."],
    ["where nobody knows who holds the office", "Libyan Prime Minister Meloni spoke."],
    ["in a quotation", "“Spanish Prime Minister Meloni is late,” Ana Ruiz said."],
  ] as const)
    it(why, () => assert.deepEqual(marks(copy), []));

  it("where somebody of that name has served the country", () =>
    assert.deepEqual(marks("British Prime Minister Brown left.", "2025-12-04"), []));
});
