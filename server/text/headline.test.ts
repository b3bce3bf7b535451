// Unmarked headlines: which first line of a draft is display type, and which is copy.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "./text.ts";

const story = "\n\nThe council met late on Thursday.\n";
const kindOf = (first: string, rest = story) => readText(first + rest).paragraphs[0]?.kind;

describe("an unmarked headline", () => {
  for (const line of [
    "Mayor quits over bridge",
    "Mayor ‘did not know’, officials say",
    "Council says plan is ‘dead’",
    "Bridge closed for the winter: police",
    "Mayor’s long history of bridge building ...",
  ])
    it(`is “${line}” above the copy`, () => assert.equal(kindOf(line), "heading"));

  it("may follow front matter", () => {
    assert.equal(kindOf("---\nhouse: ap\n---\nMayor quits"), "heading");
  });
});

describe("a first line is copy", () => {
  for (const line of [
    "The mayor has quit.",
    "“The mayor has quit.”",
    "Who will follow the mayor?",
    "The mayor told the council:",
    "PORT ELLERY (AP) — The mayor has quit",
    "The mayor has quit. Officials said no more",
    "- The mayor has quit",
    "> The mayor has quit",
    `The mayor has quit ${"and left ".repeat(25)}`,
  ])
    it(`where it is “${line.slice(0, 60)}”`, () => assert.notEqual(kindOf(line), "heading"));

  it("where it is all there is", () => {
    assert.equal(kindOf("The mayor has quit", "\n"), "body");
  });

  it("where a headline stands above it", () => {
    assert.equal(readText(`# Bridge\n\nThe mayor has quit${story}`).paragraphs[1]?.kind, "body");
  });
});
