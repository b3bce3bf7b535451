// Drafts a desk would send back, at every moment of their typing: the founding draft and a half-typed mess.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drafts, flawed, holdsInAnyShape, inspect } from "./inspect.ts";

for (const draft of drafts.filter(({ file }) => flawed.has(file))) holdsInAnyShape(draft);

describe("the drafts a desk would send back", () => {
  it("the founding draft has its acronym and its spellings marked where the desk marks them", () => {
    const { text } = drafts.find((draft) => draft.file === "founding.md")!;
    const marks = inspect(text, "founding.md");
    const of = (rule: string) => marks.filter((mark) => mark.rule === rule).map((mark) => mark.excerpt);
    assert.deepEqual(of("undefined-acronym"), ["OSCE"]);
    assert.deepEqual(
      of("house-spelling").filter((words) => !words.includes("Zelenskiy")),
      ["Kiev", "Donbass", "Kiev", "Kiev"],
    );
  });

  it("the half-typed draft has every note to self marked", () => {
    const { text } = drafts.find((draft) => draft.file === "half-typed.md")!;
    assert.deepEqual(
      inspect(text, "half-typed.md")
        .filter((mark) => mark.rule === "tk-placeholder")
        .map((mark) => mark.excerpt),
      ["TK", "[[WHO?]]", "TKday", "NAME TK", "{company}", "XX", "XX", "???", "19TK", "“ ”"],
    );
  });
});
