// Accusations: who is charged with something grave, and what counts as an answer.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const accused = (copy: string) =>
  readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" }).accusations.map(({ accused }) =>
    copy.slice(accused.start, accused.end),
  );

describe("an accusation without an answer", () => {
  it("names the accused, whatever the order of the words", () => {
    assert.deepEqual(accused("The union says the firm hid test results."), ["firm"]);
    assert.deepEqual(accused("The mayor, Ruiz said, took bribes from a builder."), ["mayor"]);
    assert.deepEqual(accused("Ana Mora accused Tom Hale of fraud."), ["Hale"]);
  });

  it("is no event, no thing of theirs and no “there”", () => {
    assert.deepEqual(accused("The Herald suggested the Lima terror attacks highlight a threat."), []);
    assert.deepEqual(accused("Ana Mora said Hale’s attack was low."), []);
    assert.deepEqual(accused("There is concern about fraud and the rigging of votes, Ana Mora said."), []);
    assert.deepEqual(accused("Ana Mora accused the Lima mayor of fraud."), ["Lima mayor"]);
  });

  it("is told once of each of the accused in a paragraph", () => {
    assert.deepEqual(accused("Ana Mora accused Tom Hale of fraud. Mora accused Hale of theft."), ["Hale"]);
    assert.deepEqual(accused("Ana Mora accused Tom Hale of fraud.\n\nLuis Gil accused Hale of theft."), [
      "Hale",
      "Hale",
    ]);
  });

  it("tells whether the accused are one or several, and whether they go by an article", () => {
    const named = (copy: string) =>
      readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" }).accusations.map(
        ({ accused, several, definite }) => [
          copy.slice(accused.start, accused.end),
          several ? "several" : "one",
          definite ? "the" : "bare",
        ],
      );
    for (const [who, ...expected] of [
      ["Russians", "Russians", "several", "bare"],
      ["the US", "US", "one", "the"],
      ["the firm", "firm", "one", "the"],
      ["Russian intelligence operatives", "Russian intelligence operatives", "several", "the"],
      ["Hamas", "Hamas", "one", "bare"],
      ["Tom Mills", "Mills", "one", "bare"],
    ])
      assert.deepEqual(named(`Ana Mora accused ${who} of fraud and theft.`), [expected], who);
  });

  it("is brought against no day of the week", () => {
    assert.deepEqual(accused("Ana Mora said Saturday that the recent attacks had shut the port."), []);
    assert.deepEqual(accused("Ana Mora condemned Tuesday’s attack on civilians."), []);
    assert.deepEqual(accused("Ana Mora accused Rome Saturday of attacks on civilians."), ["Rome"]);
  });

  it("may stand in the words of those who bring it", () => {
    assert.deepEqual(accused("Aid groups condemned what they called Rome’s attacks on civilians."), [
      "Rome’s",
    ]);
    assert.deepEqual(accused("Aid groups condemned what they called a long night."), []);
  });

  it("is none where somebody will strike a tone", () => {
    assert.deepEqual(accused("Gil expects that Hale will strike a similar tone to the last meeting."), []);
  });

  it("is none where somebody answers or was asked, anywhere in the draft", () => {
    assert.deepEqual(
      accused("Ana Mora accused Tom Hale of fraud.\n\nHale’s lawyer declined to comment."),
      [],
    );
    assert.deepEqual(accused("Ana Mora accused Tom Hale of fraud. [[REPLY?]]"), []);
  });

  it("is none in what a court found, or against nobody in particular", () => {
    assert.deepEqual(accused("The firm hid test results, the court found."), []);
    assert.deepEqual(accused("Police said a man stole a car."), []);
    assert.deepEqual(accused("Hale said Mora was killed in the crash."), []);
    assert.deepEqual(accused("Tropical Storm Petra killed 14 people, Hale said."), []);
    assert.deepEqual(accused("Ruiz expects that Hale will strike a similar tone."), []);
  });
});
