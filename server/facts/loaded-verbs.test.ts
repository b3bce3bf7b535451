// Loaded verbs of saying, and the same words where they say nothing.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const loaded = (source: string) =>
  readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).loadedVerbs.map(
    ({ start, end, bias }) => `${bias}: ${source.slice(start, end)}`,
  );

describe("a verb of saying takes a side", () => {
  for (const [source, mark] of [
    ["Tom Hale claimed the plant was safe.", "doubt: claimed"],
    ["Tom Hale has claimed that the plant is safe.", "doubt: claimed"],
    ["“We will win,” boasted Tom Hale.", "sneer: boasted"],
    ["The mayor pointed out that the road was a failure.", "vouch: pointed out"],
    ["The press secretary confirmed that Tom Hale met the banker.", "vouch: confirmed"],
    ["The mayor lashed out at the plan.", "tabloid: lashed out"],
    ["The view was echoed by Ana Ruiz.", "echo: echoed"],
    ["“Go home,” she sighed.", "manner: sighed"],
  ] as const)
    it(source, () => assert.deepEqual(loaded(source), [mark]));
});

describe("the same word says nothing", () => {
  for (const source of [
    "The group claimed responsibility for the blast.",
    "Russia claims to hold the town.",
    "Tom Hale did not claim that the plant was safe.",
    "Tom Hale may claim that the plant is safe.",
    "His claims that the plant was safe were wrong.",
    "The claim was denied.",
    "The ministry disputed Labor claims that the plant was old.",
    "The Gulf state that lies to the north closed its border.",
    "The mayor pointed out that the road was shut.",
    "Tom Hale maintained that the plant opened in May.",
    "“I took the money,” Tom Hale admitted.",
    "The remarks from Tom Hale echo those of his father.",
    "The ministry insists that no one was hurt.",
    "“We will win,” Tom Hale noted, “and soon.”",
    "Tom Hale left early, stating that he was tired.",
    "The mayor pointed out that the road was shut.",
    "Tom Hale confirmed that the plant shut in May.",
    "The Gulf state that holds the islands sent no ships.",
    "The United States agreed.",
    "She was admitted to hospital, where she noted the hour.",
    "The mayor slammed the door and left.",
    "The car slammed into a wall.",
    "A blast shook the harbor.",
    "The band laughed and the crowd smiled.",
    "“He claimed it was mine,” Ana Ruiz said.",
    "The Senate confirmed Ana Ruiz as judge.",
    "The report notes that the plant is old.",
    "Engineers put the bridge through a stress test.",
    "The noted author explained the plot.",
    "MAYOR SLAMS PLAN",
    "# Mayor claims plant was safe",
    "> The mayor claimed the plant was safe.",
  ])
    it(source, () => assert.deepEqual(loaded(source), []));
});
