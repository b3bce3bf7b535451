// Whether the copy says why somebody is not named: the rule and the ledger must agree about it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readLedger } from "../ledger.ts";
import { lint } from "../lint.ts";

/** What the rule asks of the copy, and what the ledger says of each unnamed source in it. */
function judged(copy: string) {
  const { diagnostics, draft } = lint(copy, {
    house: "none",
    rules: {},
    asOf: "2025-12-04",
    asOfFrom: "asked",
  });
  return {
    asked: diagnostics.filter(({ rule }) => rule === "anonymous-no-reason").length,
    explained: readLedger(draft)
      .attributions.filter((row) => row.class === "anonymous-described")
      .map((row) => row.explained),
  };
}

describe("the copy says why a source is not named", () => {
  for (const copy of [
    "A senior aide, who spoke on condition of anonymity because the talks are private, said a deal was near.",
    "A senior aide who was granted anonymity to discuss internal plans said a deal was near.",
    "A senior aide, speaking anonymously for fear of losing her job, said a deal was near.",
    "A senior aide, who declined to be identified citing the rules, said a deal was near.",
    "A senior aide, who asked that her name not be used because she feared for her job, said a deal was near.",
    "A senior aide who was not authorized to speak publicly said a deal was near.",
    "A senior aide who was not yet publicly authorised to discuss the plan said a deal was near.",
    "A senior aide who did not have permission to talk to reporters said a deal was near.",
    "A senior aide who isn’t allowed to give interviews said a deal was near.",
    "A senior aide said a deal was near. She asked not to be named because the talks are private.",
    "A senior aide said a deal was near. The aide spoke on condition of anonymity because the talks are private.",
  ])
    it(copy, () => assert.deepEqual(judged(copy), { asked: 0, explained: [true] }));
});

describe("the copy does not say why a source is not named", () => {
  for (const copy of [
    "A senior aide said a deal was near.",
    "A senior aide, who spoke on condition of anonymity, said a deal was near.",
    "A senior aide familiar with the talks said a deal was near.",
    // What others may not do is no reason for this one to hide.
    "A senior aide said that residents were not allowed to return to the valley.",
    "A senior aide said that the firm was not authorized to dump its waste.",
    "A senior aide said the road was closed because of the snow.",
    // Of whom it speaks is not who it is.
    "A senior aide said Ana Ruiz would resign.",
    "A senior aide to Ana Ruiz said she would resign.",
    "A senior aide, who has known Ana Ruiz for years, said she would resign.",
    "According to a senior aide, Ana Ruiz will resign.",
    "According to a senior aide, Ana Ruiz, the treasurer, will resign.",
  ])
    it(copy, () => assert.deepEqual(judged(copy), { asked: 1, explained: [false] }));
});

describe("anybody who does something is somebody without a name", () => {
  for (const copy of [
    "A shopper said the road was shut.",
    "“The road is shut,” one teammate said.",
    "The road is shut, according to a bus driver.",
    "A bouncer who saw the shooting said the gunman had argued with both men.",
    "A woman who answered the phone at the club said the road was shut.",
    "The road is shut, a nurse who works there said.",
    "The road is shut, a man who saw it said.",
    "One of those in the room recalled that the road was shut.",
    "A close friend said the road was shut.",
    "The road was shut, according to a close friend.",
    "The road will be shut, two officials told this newspaper.",
    "Ana Ruiz will shut the road, two officials told the Herald on Tuesday.",
  ])
    it(copy, () => assert.equal(judged(copy).asked, 1));
  for (const copy of [
    // Papers, devices, firms and voices on air are nobody.
    "A poster said the road was shut.",
    "A retailer said the road was shut.",
    "“The road is shut,” a narrator says.",
    // Of whom it may be the news.
    "A gymnast revealed on Monday that she would retire.",
    "The shopper said the road was shut.",
    "One of the officials said the road was shut.",
    "Rep. Jo Kent (D-Tex.), an endorser of the plan, said the road was shut.",
  ])
    it(copy, () => assert.equal(judged(copy).asked, 0));
});

describe("a name beside a source is its name", () => {
  for (const copy of [
    "A senior aide, Jo Kent, said a deal was near.",
    "A senior aide at the ministry, Jo Kent, said a deal was near.",
    "A witness named Jo Kent said the car was blue.",
    "According to a senior aide, Jo Kent, a deal was near.",
    "A deal was near, according to a senior aide, Jo Kent, who was there.",
    "“We ran,” said a waiter, Jo Kent.",
    "Former attorney for the district Jo Kent said no.",
    "On Friday, Sen. Jo Kent (D-N.Y.), a supporter of the plan told Ana Ruiz it would work.",
    "Two aides, Jo Kent and Ana Ruiz, said the plan was dead.",
  ])
    it(copy, () => assert.equal(judged(copy).asked, 0));
});

describe("people familiar with a matter are asked about, whoever is named behind them", () => {
  for (const copy of [
    "According to people familiar with the matter, the bank will cut 400 jobs.",
    "According to people familiar with the matter, Ana Ruiz will cut 400 jobs.",
    "According to people familiar with the matter, the bank’s treasurer, Ana Ruiz, will cut 400 jobs.",
    "Two officials briefed on the plan, who asked not to be named, said Ana Ruiz would cut 400 jobs.",
    "The bank will cut 400 jobs, said two officials briefed on the plan, who asked not to be named.",
  ])
    it(copy, () => assert.equal(judged(copy).asked, 1));
});

describe("words which only look like a wish for anonymity let a crowd speak", () => {
  for (const copy of [
    "Officials said the bodies could not be identified.",
    "Officials said the bridge should not be used.",
    "Officials asked that the bridge be closed, and officials said it would fall.",
    "Officials said residents did not want to be moved.",
    "Officials said drivers were not allowed to park.",
  ])
    it(copy, () => {
      const { diagnostics } = lint(copy, {
        house: "none",
        rules: {},
        asOf: "2025-12-04",
        asOfFrom: "asked",
      });
      assert.deepEqual(
        diagnostics.map(({ rule }) => rule),
        ["vague-attribution"],
      );
    });
});
