// Stray quotation marks: what is left open, and the many marks which are right as they stand.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { findStrayQuotes } from "./stray-marks.ts";

function strays(source: string): readonly string[] {
  return findStrayQuotes(readText(source)).map(
    ({ start, end, fault }) => `${fault}: ${source.slice(start, end)}`,
  );
}

/** The copy with every mark put where its remedy puts it. */
function mended(source: string): string {
  return [...findStrayQuotes(readText(source))]
    .sort((a, b) => b.remedy.span.start - a.remedy.span.start)
    .reduce(
      (text, { remedy: { span, text: mark } }) => text.slice(0, span.start) + mark + text.slice(span.end),
      source,
    );
}

describe("stray quotation marks", () => {
  it("are closed before the words which name the speaker", () => {
    assert.equal(mended("“We are ready, Hale said.\n\nDone."), "“We are ready,” Hale said.\n\nDone.");
    assert.equal(mended('"Are we ready? she asked.\n\nDone.'), '"Are we ready?" she asked.\n\nDone.');
    assert.equal(mended("“We are ready, said Ana Mora.\n\nDone."), "“We are ready,” said Ana Mora.\n\nDone.");
  });

  it("are closed at the end of the paragraph where no speaker follows", () => {
    assert.equal(mended("Hale said, “We are ready.\n\nDone."), "Hale said, “We are ready.”\n\nDone.");
  });

  it("are opened at the head of their sentence", () => {
    assert.equal(mended("It was late. We are ready,” Hale said."), "It was late. “We are ready,” Hale said.");
  });

  it("are found where a quotation is opened again before it is closed", () => {
    assert.deepEqual(strays("“We are ready, Hale said. “And we go,” he said."), ["unclosed: “We"]);
  });

  it("are found where the next paragraph closes what it does not open", () => {
    assert.deepEqual(strays("“We are ready.\n\nAnd we go,” Hale said."), ["not reopened: “We"]);
    assert.equal(
      mended("“We are ready.\n\nAnd we go,” Hale said."),
      "“We are ready.\n\n“And we go,” Hale said.",
    );
  });

  it("are not opened again where the next paragraph quotes within its own words", () => {
    assert.deepEqual(strays("“We are ready.\n\nHis way was, ‘How soon?’ And we go.”\n\nDone."), [
      "not reopened: “We",
    ]);
  });

  for (const whole of [
    "“We are ready.\n\n“And we go,” Hale said.",
    "“We are ready.\n“And we go,” Hale said.",
    'It was late. "Hale had a plan called "the Shuffle." It is over."\n\nDone.',
    'Hale spoke: "To say “flood” of a rise is wrong.\n\n"We are ready," he said.',
    'The pipe is 6" wide and 12" long. He is 6\' 2" tall.',
    "It was the summer of ’69. He likes rock ’n’ roll.",
    "“He said, ‘We are ready,’ and left,” Ruiz said.",
    "«We are ready», Hale said. „So be it“, said Mora.",
    "“It is over,’’ she said.",
    'The code is `"` in the list.',
    "He wrote “Ready or not” and ”",
    "The farmers’ market is the workers’ own.",
    "“We are",
    '"We are ready, Hale sai',
    "",
  ])
    it(`are none in ${JSON.stringify(whole)}`, () => assert.deepEqual(strays(whole), []));
});
