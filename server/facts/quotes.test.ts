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

  it("is nobody where a quotation stands alone between two facts", () => {
    assert.deepEqual(
      speakersIn("The vote was close. “It will fail by a single vote.” The count began at noon."),
      ["nobody"],
    );
  });
});
