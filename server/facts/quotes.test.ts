// Whose words stand between the quotation marks: the speaker of each quotation, and where the copy names them.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

/** Each quotation with its speaker as written, "nobody" where none is named. */
function speakersIn(source: string): string[] {
  const { quotes } = readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });
  return quotes.map((q) =>
    q.speaker?.source ? source.slice(q.speaker.source.start, q.speaker.source.end) : "nobody",
  );
}

describe("the speaker of a quotation", () => {
  it("stands before, behind or between the quoted words", () => {
    assert.deepEqual(speakersIn("Hale was brief: “It will fail,” Hale said."), ["Hale"]);
    assert.deepEqual(speakersIn("“It will fail,” said Ana Mora."), ["Ana Mora"]);
    assert.deepEqual(speakersIn("“It will fail,” Ana Mora said, “and soon.”"), ["Ana Mora", "Ana Mora"]);
  });

  it("goes on speaking in the next sentence and the next paragraph", () => {
    assert.deepEqual(speakersIn("“It will fail,” Ana Mora said. “No one has come to help us.”"), [
      "Ana Mora",
      "Ana Mora",
    ]);
    assert.deepEqual(
      speakersIn(
        "“It will fail,” Ana Mora said. “No one has come.\n\n“We are alone out here in the valley.”",
      ).slice(-1),
      ["Ana Mora"],
    );
  });

  it("is named behind a quotation which opens a paragraph, where that is not who spoke last", () => {
    const quote = "“It will fall before the spring comes.”";
    assert.deepEqual(
      speakersIn(`Tom Hale said it was safe.\n\n${quote} Ana Mora, an engineer, said she had seen it.`),
      ["Ana Mora"],
    );
    for (const copy of [
      `Tom Hale said it was unsafe.\n\n${quote} Hale said he had seen it.`,
      `Tom Hale said it was unsafe.\n\n${quote} He said he had seen it.`,
      `Tom Hale said it was unsafe. ${quote} Ana Mora, an engineer, said she doubted it.`,
    ])
      assert.deepEqual(speakersIn(copy), ["Tom Hale"], copy);
  });

  it("is nobody where a quotation opens a paragraph which goes on with a fact, and the last speaker was not being quoted", () => {
    const quote = "“We warned them about it again and again.”";
    assert.deepEqual(speakersIn(`Tom Hale said six were hired.\n\n${quote} The hearing took an hour.`), [
      "nobody",
    ]);
    for (const copy of [
      `Tom Hale said six were hired.\n\n${quote} He left at noon.`,
      `Tom Hale said six were hired.\n\n${quote} Hale left at noon.`,
      `Tom Hale said six were hired.\n\n${quote}`,
      `“Six were hired,” said Tom Hale.\n\n${quote} The hearing took an hour.`,
    ])
      assert.deepEqual(speakersIn(copy).at(-1), "Tom Hale", copy);
  });

  it("is nobody where a quotation stands alone between two facts", () => {
    assert.deepEqual(
      speakersIn("The vote was close. “It will fail by a single vote.” The count began at noon."),
      ["nobody"],
    );
  });

  it("is told by whose words they are", () => {
    for (const copy of [
      "Mora’s verdict: “No one has come to help us here.”",
      "Her advice? “No one has come to help us here.”",
    ])
      assert.deepEqual(
        readDraft(readText(`The vote was close.\n\n${copy}`), {
          asOf: "2025-12-04",
          asOfFrom: "asked",
        }).quotes.map(({ unclaimed }) => unclaimed),
        [null],
      );
  });

  it("may close a quotation which ran over several paragraphs", () => {
    assert.deepEqual(speakersIn("“We asked in March.\n\n“We asked again,” said Ana Mora."), [
      "Ana Mora",
      "Ana Mora",
    ]);
  });

  it("spoke in the line before, in another paragraph too, with a picture between", () => {
    assert.deepEqual(speakersIn("Ana Mora said the wall would fall. “No one has come to help us.”"), [
      "Ana Mora",
    ]);
    assert.deepEqual(
      speakersIn("Ana Mora said the wall would fall.\n\nThe wall on Sunday\n\n“No one has come to help us.”"),
      ["Ana Mora"],
    );
  });

  it("opens the sentence after", () => {
    assert.deepEqual(speakersIn("“No one has come to help us.” Ana Mora said she would stay."), ["Ana Mora"]);
  });
});

/** Why each full quotation is nobody's; "" where somebody may be meant. */
function unclaimedIn(source: string): string {
  const { quotes } = readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });
  return quotes.map((quote) => quote.unclaimed ?? "").join();
}

describe("a quotation is nobody’s", () => {
  for (const [source, why] of [
    ["The vote was close. “It will fail by a single vote.” The count began at noon.", "alone"],
    ["Paris is confident of a deal. “We will have it by the weekend.” The session went on.", "alone"],
    ["The aim was plain: “We will hold the bridge until dark.”", "led in"],
    ["“Nobody told us to leave the building,” it was said.", "reported"],
    [
      "The talks ended at seven.\n\n“We have not slept since Monday and want to go home.” The cars left.",
      "alone",
    ],
  ] as const)
    it(`${why}: ${source}`, () => assert.equal(unclaimedIn(source), why));
});

describe("a quotation may be somebody’s", () => {
  for (const source of [
    "Hale was blunt: “This is the end of the road for us all.”",
    "Mora stood by the wall. “We have lost everything and no one has come.”",
    "She stood by the wall. “We have lost everything and no one has come.”",
    "“We have lost everything and no one has come.” She wept.",
    "The plaque reads “To those who fell in the winter of 1941.”",
    "The letter read: “To those who fell in the winter of 1941.”",
    "He read from “The Winter of Our Discontent” at the service.",
    "The rule that “no one may enter the hall after dark” stands.",
    "Ana Mora, fisherwoman\n\n“We have lost everything and no one has come.”\n\nTom Hale, smith\n\n“I am staying here until the end.”",
    "“We have lost everything and no one has come.”\n\n— Ana Mora",
    "A neighbor put it this way:\n\n“We have lost everything and no one has come.”",
    "> “We have lost everything and no one has come.”",
    "“We have lost everything,” the baker says. “No one has come to help us here.”",
    "The union posted a note. One line of it: “We have lost everything and no one has come.”",
    "Their verdict: “We have lost everything and no one has come.”",
    "“We have lost everything, and it was reported that no one came.",
    "The vote was “close and bitter and rather long” in the end.",
    "“Go home,” it was thought, was what the mayor meant.",
  ])
    it(source, () => assert.equal(unclaimedIn(source).replaceAll(",", ""), ""));
});

it("a quotation says “I” where a word of the first person stands in it", () => {
  const said = (source: string) =>
    readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).quotes.map((q) => q.firstPerson);
  assert.deepEqual(said("“I’ll stay,” she said. “Let me be,” he said."), [true, true]);
  assert.deepEqual(said("“We stay,” she said. “Henry VIII and the IMF,” he said."), [false, false]);
});
