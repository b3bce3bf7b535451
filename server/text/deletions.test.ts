// Words taken out: what stays reads as if they had never been there.
import assert from "node:assert/strict";
import { it } from "node:test";
import { takenOut } from "./deletions.ts";

/** The copy without the words between the bars. */
function without(drawn: string, opens: boolean): string {
  const [before = "", words = "", after = ""] = drawn.split("|");
  const start = before.length;
  const { span, text } = takenOut(before + words + after, { start, end: start + words.length }, opens);
  const source = before + words + after;
  return source.slice(0, span.start) + text + source.slice(span.end);
}

it("the word behind an opening one takes its capital", () => {
  assert.equal(without("|Sadly, |nobody came.", true), "Nobody came.");
  assert.equal(without("|Reportedly |Ruiz left.", true), "Ruiz left.");
  assert.equal(without("|Clearly, |élan won.", true), "Élan won.");
  assert.equal(without("|Apparently |“the end” is near.", true), "“the end” is near.");
});

it("a word within a sentence hands nothing on", () => {
  assert.equal(without("The vote |sadly |failed.", false), "The vote failed.");
  assert.equal(without("The vote failed|, sadly|", false), "The vote failed");
});

it("nothing stands behind the last word of a draft", () => {
  assert.equal(without("|Sadly|", true), "");
});
