// Dates in copy: which days a sentence names, how they are written, and what only looks like a day.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { type DateMention, findDates } from "./dates.ts";
import { tokenise } from "./nlp.ts";

const asOf = { date: "2025-12-04", from: "asked" } as const;

function datesOf(source: string): readonly DateMention[] {
  const text = readText(source);
  const sentences = text.paragraphs.flatMap((paragraph, index) =>
    paragraph.sentences.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      index: 0,
      paragraph: index,
      kind: paragraph.kind,
      sentence,
      tokens: tokenise(text.prose, sentence),
      remembered: null,
    })),
  );
  return findDates(
    text.prose,
    sentences.map((sentence, index) => ({ ...sentence, index })),
    asOf,
    [],
  );
}

const words = (source: string) =>
  datesOf(source).map((date) => source.slice(date.words.start, date.words.end));
const days = (source: string) => datesOf(source).map((date) => date.iso);

describe("dates in running copy", () => {
  it("are read in every order a desk writes", () => {
    assert.deepEqual(days("They met on Dec. 2, 2025, then on 5 March 2024 and on 2023-06-30."), [
      "2025-12-02",
      "2024-03-05",
      "2023-06-30",
    ]);
    assert.deepEqual(words("Since the 2nd of December and November 24th prices rose."), [
      "the 2nd of December",
      "November 24th",
    ]);
  });

  it("without a year lie nearest to the day of the draft", () => {
    assert.deepEqual(days("The port closed on Nov. 30 and opens on Jan. 6."), ["2025-11-30", "2026-01-06"]);
  });

  it("take the one weekday beside them", () => {
    for (const source of [
      "They met on Tuesday, Dec. 2, at noon.",
      "They met on Tuesday (Dec. 2) at noon.",
      "They met on Dec. 2 (Tuesday) at noon.",
      "They met on Dec. 2, a Tuesday, at noon.",
      "They met on Tues., Dec. 2, at noon.",
    ])
      assert.equal(datesOf(source)[0]?.weekday?.day, 2, source);
  });

  it("take no weekday from a run of days", () => {
    for (const source of [
      "Polls open Saturday and Sunday, Dec. 6 and 7.",
      "It runs from Friday to Sunday, Dec. 5 to Dec. 7.",
      "Rain fell on Friday, and on Dec. 2 it stopped.",
      "Court sits Mondays, Dec. 2 or not.",
    ])
      assert.deepEqual(
        datesOf(source).filter((date) => date.weekday),
        [],
        source,
      );
  });

  it("are not ranges, counts, clocks, names or quoted words", () => {
    for (const source of [
      "It runs Nov. 3-5 and 3 to 5 March.",
      "On June 31 people drowned, and on Nov. 30 and 31 boats left.",
      "It runs from June 28 to 30.",
      "In May 40 ships sailed, and in June 31 migrants drowned.",
      "Theresa May 52 told nobody.",
      "“The deal was done on Dec. 2,” she said.",
      "The march began. In March the ice broke.",
      "The vote went 4/12 against.",
      "The MAR 5 missile flew.",
    ])
      assert.deepEqual(
        words(source).filter((date) => !/^May (?:40|52)$/.test(date)),
        [],
        source,
      );
  });

  it("know a day which is in no calendar", () => {
    for (const source of [
      "It began on Feb. 30.",
      "On Feb. 30 the court sat.",
      "On Feb. 30 she left.",
      "It began on 31 June.",
      "It began on Feb. 29, 2023.",
      "The deadline of April 31 passed.",
      "An April 31 deadline passed.",
      "The fair runs from June 28 to 31.",
      "It is open on Nov. 30 and 31.",
      "It began on June 32.",
    ])
      assert.equal(datesOf(source)[0]?.exists, false, source);
    assert.equal(datesOf("She was born on Feb. 29, 2024.")[0]?.exists, true);
    assert.equal(datesOf("He turns four on Feb. 29.")[0]?.exists, true);
  });

  it("want a comma behind the year only where the sentence goes on", () => {
    assert.notEqual(datesOf("On Jan. 5, 2024 the court ruled.")[0]?.missingComma, null);
    for (const source of [
      "On Jan. 5, 2024, the court ruled.",
      "The Jan. 5, 2024 ruling stands.",
      "It fell on 5 March 2024 in Oslo.",
    ])
      assert.equal(datesOf(source)[0]?.missingComma, null, source);
  });
});
