// Who acts in the days of the story: a verb right behind the name, and a day of which the year need not be told.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { actsNow, isOfItsTime } from "./doings.ts";
import { readDraft } from "./draft.ts";

/** Whether the first person with a title acts. */
function acts(copy: string): boolean {
  const draft = readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" });
  const [title] = draft.titles;
  const mention = draft.mentions[title!.mention]!;
  return actsNow(draft.sentences[mention.sentence]!, title!.start, mention);
}

describe("somebody with a title", () => {
  for (const copy of [
    "Mayor Tom Hale said on Friday he would go.",
    "Mayor Tom Hale flew to Lima on Monday night.",
    "Mayor Tom Hale chose a deputy this week.",
    "Mayor Tom Hale travels to Lima tomorrow.",
    "Mayor Tom Hale opened the hall on Nov. 27.",
    "Mayor Tom Hale opened the hall on 27 November.",
    "Mayor Tom Hale on Tuesday wrote to the firm.",
    "Mayor Tom Hale will chair the session.",
    "The mayor, Tom Hale, flew to Lima on Monday.",
  ])
    it(`acts: ${copy}`, () => assert.equal(acts(copy), true));

  for (const copy of [
    "Mayor Tom Hale flew to Lima.",
    "On Monday, Mayor Tom Hale, who left in May, died.",
    "Mayor Tom Hale will be remembered. He will always be.",
    "Mayor Tom Hale opened the hall on Nov. 27, 2014.",
    "Mayor Tom Hale opened the hall on 27 November 2014.",
    "The hall was opened by Mayor Tom Hale on Friday.",
    "On Friday they told of the day when Mayor Tom Hale left.",
    "Mayor Tom Hale’s hall closed on Friday.",
  ])
    it(`does not: ${copy}`, () => assert.equal(acts(copy), false));
});

/** Whether the first title is given as that of the time told. */
function ofItsTime(copy: string): boolean {
  const draft = readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" });
  const [title] = draft.titles;
  return isOfItsTime(draft.sentences[draft.mentions[title!.mention]!.sentence]!, title!);
}

describe("a title", () => {
  for (const copy of [
    "The death of Mayor Tom Hale was a shock.",
    "An appointee of Mayor Tom Hale heard the case.",
    "No school has opened since Mayor Tom Hale.",
    "The board dismissed Mayor Tom Hale.",
    "The board sacked its clerk; voters unseated Mayor Tom Hale.",
    "The end of Mayor Tom Hale’s second term was near.",
    "Mayor Tom Hale was deposed by the board.",
    "Mayor Tom Hale died in office.",
    "Few would vote for a Mayor Tom Hale.",
  ])
    it(`is of its time: ${copy}`, () => assert.equal(ofItsTime(copy), true));

  for (const copy of [
    "Mayor Tom Hale met the board.",
    "An aide to Mayor Tom Hale met the board.",
    "Mayor Tom Hale’s visit was short.",
    "The city of Mayor Tom Hale is small.",
    "Mayor Tom Hale was late.",
  ])
    it(`is of the day: ${copy}`, () => assert.equal(ofItsTime(copy), false));
});
