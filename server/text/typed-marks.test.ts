// A wire which types double marks as two single ones quotes as any other does.
import assert from "node:assert/strict";
import { it } from "node:test";
import { readText } from "./text.ts";

const quoted = (source: string) =>
  readText(source).paragraphs.flatMap(({ quotations }) =>
    quotations
      .filter(({ depth }) => depth === 0)
      .map(({ inner }) => source.slice(inner.start, inner.end).trim()),
  );

it("two single marks open and close a quotation, apostrophes within it untouched", () => {
  const source = "''This isn't reform,'' said Ana Hale. ''It's worse. Nobody's glad.'' She left.\n";
  assert.deepEqual(quoted(source), ["This isn't reform,", "It's worse. Nobody's glad."]);
});

it("a sentence whose quotation ends in such marks ends where the frame ends", () => {
  const [paragraph] = readText("''We can't,'' said Hale, a clerk. ''It's late.'' He left.\n").paragraphs;
  assert.equal(paragraph!.sentences.length, 3);
});

it("feet and inches, and a quotation that closes within another, are no double marks", () => {
  for (const source of ["He is 6'2'' tall and she is 5'10''.\n", "He said 'she told me 'no'' and left.\n"])
    assert.equal(readText(source).prose.includes('"'), false, source);
});

it("the prose stays as long as its source", () => {
  const source = "''No,'' said Hale.\n";
  assert.equal(readText(source).prose.length, source.length);
});
