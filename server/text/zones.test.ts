// Zones: where a rule may speak.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "./text.ts";
import { zoneOf } from "./zones.ts";

/** The zone of the only place where some words stand in a draft. */
function zone(source: string, words: string): string {
  const start = source.indexOf(words);
  assert.ok(start >= 0 && source.indexOf(words, start + 1) < 0, words);
  return zoneOf(readText(source), { start, end: start + words.length });
}

describe("zones", () => {
  const draft =
    "---\nhouse: ap\n---\n# Mayor calls rival a ‘liar’\n\nThe vote was close. “We lost,” Hale [said](https://example.com).\n\n> Officials spoke.\n\nRun `code` <!-- who? -->.\n\n- One “fine” item\n";

  it("tell narration, quotation and the frame between them", () => {
    assert.equal(zone(draft, "The vote was close."), "narration");
    assert.equal(zone(draft, "We lost,"), "quotation");
    assert.equal(zone(draft, "“We lost,”"), "quotation");
    assert.equal(zone(draft, "Hale"), "frame");
    assert.equal(zone(draft, "“We lost,” Hale"), "frame");
  });

  it("know headings, block quotes, code, addresses, comments and front matter", () => {
    assert.equal(zone(draft, "Mayor calls"), "heading");
    assert.equal(zone(draft, "Officials spoke"), "block-quote");
    assert.equal(zone(draft, "code"), "code");
    assert.equal(zone(draft, "https://example.com"), "link-target");
    assert.equal(zone(draft, "who?"), "comment");
    assert.equal(zone(draft, "house: ap"), "front-matter");
  });

  it("know what the paper has put into a quotation", () => {
    const copy = "Hale said: “I told her [Mayor Ana Ruiz] of it [[WHO?]].” The map [a draft] was his.";
    assert.equal(zone(copy, "Mayor Ana Ruiz"), "insertion");
    assert.equal(zone(copy, "[Mayor Ana Ruiz]"), "insertion");
    assert.equal(zone(copy, "told her"), "quotation");
    assert.equal(zone(copy, "her [Mayor"), "quotation");
    assert.equal(zone(copy, "WHO?"), "quotation");
    assert.equal(zone(copy, "a draft"), "narration");
    assert.equal(zone("Hale said: “See [Mayor Ana Ruiz](https://example.com) now.”", "Ana"), "quotation");
  });

  it("shelter quoted words in a heading and in a list", () => {
    assert.equal(zone(draft, "liar"), "quotation");
    assert.equal(zone(draft, "fine"), "quotation");
    assert.equal(zone(draft, "One"), "frame");
  });

  it("shelter all that follows a mark never closed, to the end of its paragraph", () => {
    const open = "Hale said: “It is over. We lost.\n\nThe vote was close.";
    assert.equal(zone(open, "We lost"), "quotation");
    assert.equal(zone(open, "The vote"), "narration");
  });

  it("are narration where there is no copy", () => {
    assert.equal(zoneOf(readText(""), { start: 0, end: 0 }), "narration");
    assert.equal(zoneOf(readText("\n\nHale left."), { start: 0, end: 1 }), "narration");
  });
});
