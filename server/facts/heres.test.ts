// "Here" under a dateline, and where it means no place or says which.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const heres = (source: string) =>
  readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).heres.map(
    ({ city, other }) => `${city}/${other ?? ""}`,
  );

describe("“here” means the city of the dateline", () => {
  for (const [source, found] of [
    ["LIMA (AP) — Protesters gathered here on Sunday.", "Lima/"],
    ["NEW DELHI (AP) — Russian officials here said no.", "New Delhi/Russian"],
    ["OSLO (AP) — He lived in Berlin before coming here.", "Oslo/Berlin"],
  ] as const)
    it(source, () => assert.deepEqual(heres(source), [found]));
});

describe("“here” is no question", () => {
  for (const source of [
    "Protesters gathered here on Sunday.",
    "LIMA (AP) — “I was born here,” she said.",
    "LIMA (AP) — Here is what to know.",
    "LIMA (AP) — Here’s what to know.",
    "LIMA (AP) — The rule is here to stay.",
    "LIMA (AP) — Trees stood here and there.",
    "LIMA (AP) — Neither here nor there, the town is empty.",
    "LIMA (AP) — The crowd came to Lima, and stayed here.",
  ])
    it(source, () => assert.deepEqual(heres(source), []));
});
