// Words which lean on the day of the draft, read on Thursday, 4 December 2025: which days they come to, and when not.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";
import { momentsIn } from "./moments.ts";

/** The words found, each with its days: "Tuesday = 2025-12-02", alternatives behind a bar. */
function moments(source: string, asOf = "2025-12-04"): readonly string[] {
  const draft = readDraft(readText(source), { asOf, asOfFrom: "asked" });
  return draft.sentences.flatMap((sentence) =>
    momentsIn(sentence, draft.dates, draft.asOf.date).map(
      ({ start, end, stretches, rough }) =>
        `${source.slice(start, end)} =${rough ? " about" : ""} ${stretches
          .map(({ from, to }) => (from === to ? from : `${from}/${to}`))
          .join(" | ")}`,
    ),
  );
}

describe("a weekday", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["The council met on Tuesday.", "Tuesday = 2025-12-02"],
    ["The mayor said Tuesday that the port would close.", "Tuesday = 2025-12-02"],
    ["On Monday the ferry sank off the coast.", "Monday = 2025-12-01"],
    ["The council will vote on Tuesday.", "Tuesday = 2025-12-09"],
    ["Ministers are expected to sign it on Friday.", "Friday = 2025-12-05"],
    ["She said the council would meet on Monday.", "Monday = 2025-12-08"],
    ["The strike was put off until Monday.", "Monday = 2025-12-08"],
    ["The port has been shut since Saturday.", "Saturday = 2025-11-29"],
    ["The court ruled on Thursday.", "Thursday = 2025-12-04"],
    ["Tuesday’s vote was close.", "Tuesday’s = 2025-12-02"],
    ["He resigned on Tuesday of last week.", "Tuesday of last week = 2025-11-25"],
    ["Talks open on Monday next week.", "Monday next week = 2025-12-08"],
    ["He resigned last Friday.", "last Friday = 2025-11-28"],
    ["He resigned last Tuesday.", "last Tuesday = 2025-12-02 | 2025-11-25"],
    ["He leaves next Monday.", "next Monday = 2025-12-08"],
    [
      "The two are expected to sign a pact on trade at the edge of the summit in Oslo on Monday, three aides said.",
      "Monday = 2025-12-08",
    ],
    ["Officials told a briefing that the text would not be published before Monday.", "Monday = 2025-12-08"],
    ["They agreed to meet on Monday.", "Monday = 2025-12-08"],
    ["The hearing was put back to Monday.", "Monday = 2025-12-08"],
    ["Lawmakers took to the floor on Tuesday to call for her head.", "Tuesday = 2025-12-02"],
    ["He spoke to reporters on Tuesday.", "Tuesday = 2025-12-02"],
    ["She went to Oslo on Tuesday to help her son.", "Tuesday = 2025-12-02"],
    ["She was taken to hospital on Tuesday.", "Tuesday = 2025-12-02"],
    [
      "The old ferry which the council had bought from a firm in Southport sank there on Tuesday.",
      "Tuesday = 2025-12-02",
    ],
    ["Markets in the region: calm Tuesday.", "Tuesday = 2025-12-02 | 2025-12-09"],
  ];
  for (const [copy, expected] of cases)
    it(`comes to a day: ${copy}`, () => assert.deepEqual(moments(copy), [expected]));

  for (const copy of [
    "The shop opens every Tuesday.",
    "It fell on a Friday.",
    "Black Friday sales rose.",
    "The Sunday Times reported it.",
    "The talks on Tuesdays go on.",
    "He left on Tuesday, Dec. 2.",
    "“We met on Tuesday,” she said.",
  ])
    it(`is left alone: ${copy}`, () => assert.deepEqual(moments(copy), []));
});

describe("days and weeks seen from the draft", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["The council met yesterday.", "yesterday = 2025-12-03"],
    ["The council meets tomorrow.", "tomorrow = 2025-12-05"],
    ["It broke down last night.", "last night = 2025-12-03"],
    ["He resigned last week.", "last week = 2025-11-24/2025-11-30"],
    ["Earlier this week the port closed.", "Earlier this week = 2025-12-01/2025-12-07"],
    ["Talks resume next month.", "next month = 2026-01"],
    ["Prices rose last year.", "last year = 2024"],
    ["It opened three days ago.", "three days ago = 2025-12-01"],
    ["It opened two weeks ago.", "two weeks ago = about 2025-11-20"],
    ["It opened 11 months ago.", "11 months ago = about 2025-01"],
    ["The bridge closed over the weekend.", "over the weekend = 2025-11-29/2025-11-30"],
  ];
  for (const [copy, expected] of cases)
    it(`come to days: ${copy}`, () => assert.deepEqual(moments(copy), [expected]));

  it("pass over the end of a month, of a year and of February", () => {
    assert.deepEqual(moments("It shut yesterday.", "2026-01-01"), ["yesterday = 2025-12-31"]);
    assert.deepEqual(moments("It shut yesterday.", "2024-03-01"), ["yesterday = 2024-02-29"]);
    assert.deepEqual(moments("It shut last month.", "2026-01-15"), ["last month = 2025-12"]);
  });

  for (const copy of [
    "USA Today reported it.",
    "In today’s world that is rare.",
    "It was the last week of the campaign.",
    "A week is a long time.",
  ])
    it(`are left alone: ${copy}`, () => assert.deepEqual(moments(copy), []));
});
