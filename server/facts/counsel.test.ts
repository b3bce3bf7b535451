// For whom people stand in court.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

/** Each naming with a side as "side: words". */
function counsel(source: string): string[] {
  const draft = readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });
  return draft.counsel.map(({ side, start, end }) => `${side}: ${source.slice(start, end)}`);
}

describe("in court somebody stands for a side", () => {
  for (const [copy, expected] of [
    ["Prosecutor Ana Ruiz spoke.", "prosecution: Prosecutor Ana Ruiz"],
    ["Assistant U.S. Attorney Raj Ruiz spoke.", "prosecution: Assistant U.S. Attorney Raj Ruiz"],
    ["Ana Ruiz, a federal prosecutor, spoke.", "prosecution: Ana Ruiz, a federal prosecutor"],
    ["Defense lawyer Ana Ruiz spoke.", "client: Defense lawyer Ana Ruiz"],
    ["Ana Ruiz, who represents the tenants, spoke.", "client: Ana Ruiz, who represents the tenants"],
    ["Ana Ruiz, a lawyer for the firm, spoke.", "client: Ana Ruiz, a lawyer for the firm"],
  ] as const)
    it(copy, () => assert.deepEqual(counsel(copy), [expected]));
});

describe("no side is taken", () => {
  for (const copy of [
    "Ana Ruiz, who represents Ohio’s ninth district, spoke.",
    "Ana Ruiz, who represents the state, spoke.",
    "Ana Ruiz, a lawyer, spoke.",
    "Attorney General Ana Ruiz spoke.",
    "Ana Ruiz represents a new wave.",
  ])
    it(copy, () => assert.deepEqual(counsel(copy), []));
});
