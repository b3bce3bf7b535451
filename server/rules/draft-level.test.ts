// Questions asked of a whole story: when they are left unasked.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";

const asked = (source: string) =>
  lint(source, { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" })
    .diagnostics.filter(({ family }) => family === "draft")
    .map(({ rule }) => rule);

// Copy which says nothing of anybody, to give a story its length.
const filler = "The road runs along the river and past the mill to the old bridge. ".repeat(20);
const voices = (...sentences: string[]) => `${filler}\n\n${sentences.join(" ")}\n`;

describe("a story is asked who else speaks", () => {
  it("where one person carries it", () =>
    assert.deepEqual(
      asked(voices("Ana Ruiz said it was late.", "Ruiz said it was cold.", "“We left,” Ruiz said.")),
      ["single-source"],
    ));
  it("where nobody has a name, and only once", () =>
    assert.deepEqual(
      asked(voices("Officials said it was late.", "Experts said it was cold.", "Residents said they left.")),
      ["single-source"],
    ));
  it("where most of those who speak have no name", () =>
    assert.deepEqual(
      asked(
        voices(
          "Ana Ruiz said it was late.",
          "Tom Hale said it was not.",
          "Experts said it was cold.",
          "Officials said the road was shut.",
          "Residents said they left.",
        ),
      ),
      ["anonymous-heavy"],
    ));
});

describe("a story is not asked who else speaks", () => {
  const one = ["Ana Ruiz said it was late.", "Ruiz said it was cold.", "“We left,” Ruiz said."];
  it("where two people do", () =>
    assert.deepEqual(asked(voices(...one, "“So did we,” said Tom Hale, a neighbor.")), []));
  it("where it is a brief", () => assert.deepEqual(asked(one.join(" ")), []));
  it("where it is a verdict, a review or an interview", () => {
    assert.deepEqual(asked(`Luis Gil was convicted of fraud on Friday. ${voices(...one)}`), []);
    assert.deepEqual(asked(`---\ngenre: review\n---\n\n${voices(...one)}`), []);
    assert.deepEqual(asked(`---\ngenre: interview\n---\n\n${voices(...one)}`), []);
  });
  it("where the reporter saw it with his own eyes", () =>
    assert.deepEqual(asked(voices(...one, "I walked there. Nobody stopped me.")), []));
  it("where several bodies answer for it", () =>
    assert.deepEqual(
      asked(voices(...one, "Police said so.", "The fire department said so.", "The council said so.")),
      [],
    ));
  it("where it is hardly built on what people say", () =>
    assert.deepEqual(asked(`${filler}${filler}${voices(...one)}`), []));
  it("where the unnamed are few, or say why", () =>
    assert.deepEqual(
      asked(
        voices(
          "Ana Ruiz said it was late.",
          "Tom Hale said it was not.",
          "Officials said the road was shut.",
          "The officials said it would open.",
          "The officials said so twice.",
        ),
      ),
      [],
    ));
});

describe("a story told by voices without a name", () => {
  const told = (...sentences: string[]) =>
    lint(voices(...sentences), { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" })
      .diagnostics.filter(({ rule }) => rule === "anonymous-heavy")
      .map(({ message, related }) => [message, ...related.map((place) => place.message)]);
  const named = ["Ana Ruiz said it was late.", "Tom Hale said it was not."];

  it("shows whom it counts, and nobody else", () =>
    assert.deepEqual(
      told(
        ...named,
        "Experts said it was cold.",
        "Officials said the road was shut.",
        "The officials said it would open.",
        "Tom Hale said residents believed it would not.",
        "It was shut amid growing concerns.",
      ),
      [
        [
          "3 of 8 attributions name nobody and do not say why.",
          "“Experts said” names nobody.",
          "“Officials said” names nobody.",
          "“growing concerns” is nobody’s.",
        ],
      ],
    ));

  it("shows the first ten, and says where the others are", () => {
    const crowds =
      "Experts Officials Analysts Aides Diplomats Scientists Traders Lawyers Brokers Insiders Critics";
    const [notes] = told(...named, ...crowds.split(" ").map((crowd) => `${crowd} said it was cold.`));
    assert.equal(notes!.length, 12);
    assert.equal(notes!.at(-1), "“sayswho ledger” has the other 1.");
  });
});
