// Shapes of a claim a desk meets once a week: parts of a group that speak, people near a source, figures nobody vouches for.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";
import { settle } from "../settings.ts";

const marks = (source: string) =>
  lint(source, settle([], { asOf: "2025-12-04", asOfFrom: "asked" })).diagnostics.map(
    ({ rule, excerpt }) => `${rule}: ${excerpt}`,
  );

describe("a claim in a less common shape", () => {
  for (const [source, mark] of [
    [
      "There are widespread claims that the votes were counted twice.",
      /^agentless-report: There are widespread claims that/,
    ],
    ["Questions have been raised about the contract.", /^agentless-report: Questions have been raised/],
    [
      "The minister was quoted as saying that the port would close.",
      /^agentless-report: was quoted as saying/,
    ],
    ["Mayor Ana Ruiz, quoted by the Northbridge Herald as saying so, left early.", null],
    ["More than a few brokers said the market was closed.", /^vague-attribution: More than a few brokers/],
    [
      "Those close to the mayor said she would resign.",
      /^(?:vague|anonymous)[a-z-]*: Those close to the mayor/,
    ],
    ["The council met the drivers, many of whom say the depot is unsafe.", null],
  ] as const)
    it(`“${source}” ${mark ? "is marked" : "is left alone"}`, () => {
      const found = marks(source);
      if (mark === null) assert.deepEqual(found, []);
      else
        assert.ok(
          found.some((one) => mark.test(one)),
          found.join("\n") || "nothing was marked",
        );
    });
});
