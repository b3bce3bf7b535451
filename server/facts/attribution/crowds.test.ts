// Claims of crowds, papers and places nobody could ring up, in the shapes news copy gives them, and the copy they are not.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../../lint.ts";
import type { Settings } from "../../settings.ts";

const settings: Settings = { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" };
const asked = new Set([
  "vague-attribution",
  "statement-no-issuer",
  "metonym-attribution",
  "agentless-report",
  "anonymous-no-reason",
  "stacked-attribution",
]);

const marksIn = (copy: string) => lint(copy, settings).diagnostics.filter(({ rule }) => asked.has(rule));

const asks = (copy: string, rule: string) =>
  assert.ok(
    marksIn(copy).some((mark) => mark.rule === rule),
    `${copy} asks: ${marksIn(copy).map((mark) => mark.rule)}`,
  );

const silent = (copy: string) =>
  assert.deepEqual(
    marksIn(copy).map(({ rule, excerpt }) => `${rule}: ${excerpt}`),
    [],
    copy,
  );

describe("a crowd which stands somewhere", () => {
  for (const copy of [
    "Russian officials here said the road was shut.",
    "Officials there say the road is shut.",
    "The road was shut, officials there said.",
    "Residents nearby told reporters that the bridge had gone.",
    "Local officials elsewhere have warned of floods.",
    "Experts abroad warned of a collapse.",
    "Overseas voters said the count was slow.",
  ])
    it(`is asked who it is: ${copy}`, () => {
      asks(copy, "vague-attribution");
    });

  for (const copy of [
    "This year there were protests, and last week there was fear.",
    "Ana Mora, the mayor of Leeds, said there was no money.",
    "Hale went there and said so.",
    "Ana Mora there said no.",
    "US voters overseas cast ballots.",
    "Analysts there were divided.",
    "The officials met there, said Ana Mora, the mayor of Leeds.",
  ])
    it(`is no source here: ${copy}`, () => {
      silent(copy);
    });
});

describe("a crowd which speaks at some time, or in another’s words", () => {
  for (const copy of [
    "Officials last week accused the mayor’s office of waste.",
    "Aides late on Monday blamed the weather.",
    "Analysts late last week said the bank would fold.",
    "Media reports also described the minister as ill.",
    "News reports on Monday hinted at a deal.",
    "Officials close to the talks argue that the deal is dead.",
    "Officials warned that the city was close to collapse.",
    "The plan has been called a trap by critics.",
    "The bill was described as a threat to farming by experts.",
    "Rights groups say the law goes too far.",
    "The wards were full, said hospitals.",
    "The price would hold, said oil traders.",
    "The army says it won, but officials say it lost.",
    "Officials are convinced that the plan will fail.",
    "Officials made clear that the plan was dead.",
    "Warnings from officials in Kyiv that the dam would burst went unheard.",
    "The plan, officials there said, was dead.",
  ])
    it(`is asked who it is: ${copy}`, () => {
      asks(copy, "vague-attribution");
    });

  for (const copy of [
    "Officials who asked not to be named said the plan was dead.",
    "Officials close to the talks said the plan was dead.",
    "Officials, speaking on condition of anonymity, said the plan was dead.",
  ])
    it(`is asked why it is not named: ${copy}`, () => {
      asks(copy, "anonymous-no-reason");
    });

  for (const copy of [
    "Officials last week opened the bridge.",
    "Early voters cast their ballots.",
    "State media reports to the ministry.",
    "Firms have cut prices, proving that they can.",
    "Both companies say they will appeal.",
    "Small groups of protesters called for calm.",
    "Calls from residents that night woke the police.",
    "He was called to the house by neighbors.",
    "Ana Ruiz, the mayor, said the plan was dead, while officials cleared the square.",
    "Officials said the plan was dead, speaking on condition of anonymity because they feared for their jobs.",
  ])
    it(`is no source, or has its reason: ${copy}`, () => {
      silent(copy);
    });
});

describe("a crowd of opinions", () => {
  for (const copy of [
    "Shipping circles are already whispering that the line will be sold.",
    "Regional chanceries see it otherwise.",
    "Pundits on the morning shows have all but crowned the governor.",
    "Commentators have already written off the challenger.",
    "Market watchers are bracing for a rate rise.",
    "Old hands at the ministry know better.",
    "Many in the party see the vote as a test.",
    "Those close to the mayor insist that she will run and that others will not.",
    "People who run such plants say the valve was old.",
    "The line is finished, say people in the trade.",
    "In the minds of many, the mayor is finished.",
    "If insiders are to be believed, the ministry lied.",
    "More than a few brokers described the deal as a fire sale.",
  ])
    it(`is asked who it is: ${copy}`, () => {
      assert.ok(marksIn(copy).length > 0, copy);
    });

  for (const copy of [
    "Observers saw smoke over the harbor.",
    "Watchers of birds saw a crane.",
    "Critics including Ana Ruiz see the vote as a test.",
    "Someone shouts from the gallery.",
    "The quarters of the crew were searched.",
    "Circles were drawn on the map.",
    "Here’s what analysts said: “Rates will fall,” Ana Ruiz of Lima Bank wrote.",
    "Jan Novak, a strategist at Lima Bank said in an interview that rates would fall.",
    "Jan Novak, 34, a senior adviser to the mayor said rates would fall.",
    "Other planes under development have been publicly and officially described as gliders.",
    "More than 40 people died.",
  ])
    it(`is no crowd of opinions: ${copy}`, () => silent(copy));
});

describe("talk which goes round", () => {
  for (const copy of [
    "Young voters, goes the refrain in the bars of the port, will stay home.",
    "Rates will fall, or so the theory runs among bond desks.",
    "The war, so the argument goes, will be short.",
    "Word on the street is that the bank is for sale.",
    "The feeling among dockworkers is that the strike will spread.",
    "The feeling among dockworkers: the strike will spread.",
    "The hall, by common consent, is too small.",
    "There is a growing sense that the strike will spread.",
    "There is a view among dockworkers that the strike will spread.",
    "The consensus is that the strike will spread.",
    "The general view is that the strike will spread.",
    "Popular belief holds that the strike will spread.",
    "The deputy is widely tipped to succeed her.",
  ])
    it(`is asked whose it is: ${copy}`, () => asks(copy, "agentless-report"));

  for (const copy of [
    "The line runs to the port and the story goes on page one.",
    "The argument ran for an hour in the council.",
    "He goes the distance.",
    "The view of the bay is clear.",
    "The talk was in the town hall.",
    "The mood was good, Ana Ruiz said.",
    "There is a view of the bay that draws visitors.",
    "There is a bet that he lost.",
    "There is a feeling of loss that nobody names.",
    "The consensus of the panel was reached that night.",
    "His view is that the strike will spread.",
    "The waiter was tipped to the tune of $5.",
    "There is a growing sense that the strike will spread, Ana Ruiz said.",
  ])
    it(`is nothing of the kind: ${copy}`, () => silent(copy));
});

describe("a paper nobody signed", () => {
  for (const copy of [
    "A paper handed round at breakfast sets out three options.",
    "A dossier doing the rounds in the capital alleges fraud.",
    "A draft circulating at the talks demands a pullout.",
    "A confidential memo obtained on Friday lays out the cuts.",
    "An email to parents said the school would close.",
    "A leaflet handed out at the gates warns of a flood.",
  ])
    it(`is asked whose it is: ${copy}`, () => asks(copy, "statement-no-issuer"));

  for (const copy of [
    "The indictment says he took bribes.",
    "A spokesman, Jan Novak, said by email that the school would close.",
    "The ministry sent an email telling parents to stay home.",
    "A report from the committee said the dam was unsafe.",
    "Ruth Mora, the mayor, wrote a memo.",
  ])
    it(`is signed, or says nothing: ${copy}`, () => silent(copy));
});

describe("a place which is given a mind", () => {
  for (const copy of [
    "Rome is itching to strike back.",
    "Rome has lost patience with the bank.",
    "Rome would rather wait.",
    "Rome's message to its neighbors: it fears a flood of migrants.",
    "Rome's hope is that the pact will live.",
    "Rome sees little reason to hurry.",
    "Rome is convinced that the bank will fold.",
    "Neither Rome nor Lima wants a war.",
    "Rome was quick to deny it.",
  ])
    it(`is asked who there has it: ${copy}`, () => asks(copy, "metonym-attribution"));

  for (const copy of [
    "Rome has signed the pact.",
    "Rome sees 10 million tourists a year.",
    "Rome is considering a ban.",
    "Rome wants for nothing.",
    "Rome must now brace for a flood.",
    "Rome's mayor is Ana Ruiz.",
    "Rome's view of the hills is famous.",
  ])
    it(`acts, or is a place: ${copy}`, () => silent(copy));
});
