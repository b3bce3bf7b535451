// The comma behind the year of a date which changes its order: when it goes with it, and when it stays.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";
import type { House } from "../settings.ts";

/** The copy with the one fix of a date made, and its kind. */
function fixed(copy: string, house: House): readonly [kind: string, copy: string] {
  const { diagnostics } = lint(copy, { house, rules: {}, asOf: "2025-12-04", asOfFrom: "asked" });
  const [mark, ...others] = diagnostics.filter(({ rule }) => rule === "date-style");
  assert.ok(mark && others.length === 0, copy);
  const [fix] = mark.fixes;
  const [{ span, text }] = fix!.edits as [(typeof fix & object)["edits"][number]];
  return [fix!.kind, copy.slice(0, span.start) + text + copy.slice(span.end)];
}

describe("a date which is put day first", () => {
  it("takes the comma which only closed it, and leaves that to the reporter", () => {
    for (const house of ["bbc", "guardian"] as const)
      assert.deepEqual(fixed("The blackout of April 28, 2025, had shown it.", house), [
        "suggestion",
        "The blackout of 28 April 2025 had shown it.",
      ]);
  });

  it("keeps the comma behind words which open the sentence", () => {
    assert.deepEqual(fixed("On April 28, 2025, the lights went out.", "bbc"), [
      "safe",
      "On 28 April 2025, the lights went out.",
    ]);
  });

  it("keeps the comma before “when”", () => {
    assert.deepEqual(fixed("It began on the night of April 28, 2025, when the lights went out.", "bbc"), [
      "safe",
      "It began on the night of 28 April 2025, when the lights went out.",
    ]);
  });

  it("has no comma to take behind a date without a year", () => {
    assert.deepEqual(fixed("The ferry which sank on April 28, as it turned, was old.", "bbc"), [
      "safe",
      "The ferry which sank on 28 April, as it turned, was old.",
    ]);
  });

  it("keeps it where the house writes the month first, too", () => {
    assert.deepEqual(fixed("The blackout of Apr. 28, 2025, had shown it.", "ap"), [
      "safe",
      "The blackout of April 28, 2025, had shown it.",
    ]);
  });
});
