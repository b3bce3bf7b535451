// What form a piece takes: a news story, or one of the forms of which nobody asks how many voices it has.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const read = (source: string) => readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });

describe("a draft is spoken of as a whole at its first words", () => {
  for (const [copy, words] of [
    ["The council met on Friday.", "The council met on"],
    ["By Ana Ruiz\n\nThe council met on Friday.", "The council met on"],
    ["(Northbridge Wire) - Shares in mills rose.", "Shares in mills rose"],
    ["LIMA (Sept. 4) — Shares in mills rose.", "LIMA (Sept. 4) —"],
  ] as const)
    it(copy, () => {
      const { opening } = read(copy);
      assert.equal(opening && copy.slice(opening.start, opening.end), words);
    });
});

describe("the form of a piece", () => {
  for (const [copy, form] of [
    ["The council met on Friday. Nobody spoke.", "news"],
    ["", "news"],
    ["“I saw it. It fell on me,” said Ana Ruiz.", "news"],
    ["---\ngenre: opinion\n---\n\nThe council met.", "opinion"],
    ["---\ngenre: Q&A\n---\n\nThe council met.", "interview"],
    ["---\ngenre: brief\n---\n\nThe council met.", "brief"],
    ["---\ngenre: analysis\n---\n\nThe council met.", "news"],
    ["Q: Why now?\n\nA: It was late.\n\nQ: And then?\n\nA: We left.", "interview"],
    ["Tom Hale was convicted of fraud on Friday.", "record"],
    ["# Budget\n\nIn a speech to the nation, Ana Ruiz asked for patience.", "record"],
    ["The council met. Long after, the jury came back.", "record"],
    ["The council met. It was late. It rained. The jury came back.", "news"],
    [
      "Three films to see:\n\n- The first, at the Odeon on Friday night at eight.\n- The second, at noon.",
      "listing",
    ],
    ["The road was cut. I walked the last mile. A soldier asked me for water.", "account"],
  ] as const)
    it(`${JSON.stringify(copy)} is ${form}`, () => assert.equal(read(copy).form, form));
});

describe("where a draft is spoken of as a whole", () => {
  const opening = (source: string) => {
    const span = read(source).opening;
    return span && source.slice(span.start, span.end);
  };
  it("its dateline", () =>
    assert.equal(opening("OSLO, December 3. The city will close a bath."), "OSLO, December 3."));
  it("else its first words", () =>
    assert.equal(opening("# Bath to close\n\nThe city will close a bath."), "The city will close"));
  it("nowhere, where there is no copy", () => assert.equal(opening("# Bath to close"), null));
});
