// The hover over what is no fault: who answers for a claim, which place “here” is, which day “Tuesday” is.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { MarkupContent } from "vscode-languageserver-protocol/node";
import { Editor, offsetAt, positionAt } from "./editor.ts";

const copy = `WASHINGTON, Dec. 4, 2025 (AP) — Mayor Ana Obi said on Tuesday that officials here were calm. The deputy mayor said she agreed. Obi, according to Karl Lund, a pilot, left early. The council will vote on Nov. 30, and it met last week.

“We met on Tuesday here,” Ana Obi said last Monday. The harbour ministry said it would help. Experts say so. Mayor Obi left; she added that the port was open.
`;

const uri = "file:///desk/cards.md";
let editor: Editor;
before(async () => {
  editor = await Editor.start();
  await editor.open(uri, copy);
});
after(() => editor.kill());

async function over(words: string): Promise<string> {
  const hover = await editor.hover(uri, positionAt(copy, copy.indexOf(words) + 1));
  return hover ? (hover.contents as MarkupContent).value : "";
}

describe("over the words of a source, and over those which hand a claim over", () => {
  it("says who answers for it in plain words", async () => {
    assert.match(await over("Mayor Ana Obi said"), /\*\*Named, first hand\.\*\*/);
    assert.match(
      await over("said on Tuesday that"),
      /\*\*Named, first hand\.\*\* \*Source: Mayor Ana Obi\.\*/,
    );
    assert.match(await over("The harbour ministry"), /An institution speaks; nobody in it is named\./);
    assert.match(await over("said it would help"), /Source: The harbour ministry\./);
  });

  it("says whom “she” means", async () => {
    assert.match(await over("added that"), /\*Source: Ana Obi\.\*/);
  });

  it("does not repeat what is asked there already", async () => {
    const text = await over("Experts");
    assert.match(text, /vague-attribution/);
    assert.doesNotMatch(text, /Nobody is named here/);
  });

  it("stands below the card of the person", async () => {
    const text = await over("Ana Obi said on");
    assert.ok(text.indexOf("Named 4 times") < text.indexOf("Named, first hand"), text);
  });

  it("lights up the words it is about", async () => {
    const hover = await editor.hover(uri, positionAt(copy, copy.indexOf("said it would help") + 1));
    const { start, end } = hover!.range!;
    assert.equal(copy.slice(offsetAt(copy, start), offsetAt(copy, end)), "said");
  });
});

describe("over words of place and time", () => {
  it("says which city “here” is", async () => {
    assert.match(await over("here were calm"), /\*\*Here is Washington\*\*, by the dateline\./);
  });

  it("gives the day of a weekday, of a date without a year, and of a week", async () => {
    assert.match(await over("Tuesday that"), /\*\*Tuesday, 2 December 2025\*\*/);
    assert.match(
      await over("Tuesday that"),
      /Seen from 4 December 2025: the day of the draft, by its dateline\./,
    );
    assert.match(await over("Nov. 30"), /\*\*Sunday, 30 November 2025\*\*/);
    assert.match(await over("last week"), /\*\*24 to 30 November 2025\*\*/);
  });

  it("says so where the words leave the day open", async () => {
    assert.match(
      await over("last Monday"),
      /\*\*Monday, 1 December 2025\*\* or \*\*Monday, 24 November 2025\*\*: the words leave it open/,
    );
  });

  it("says nothing of a time or a place within a quotation", async () => {
    assert.equal(await over("Tuesday here,"), "");
    assert.equal(await over("here,” Ana"), "");
  });
});
