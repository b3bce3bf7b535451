// Drafts a desk would run as they are: no rule marks them, and they can be linted at every moment of their typing.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rules } from "../../server/rules/index.ts";
import { drafts, flawed, holdsInAnyShape, inspect } from "./inspect.ts";

const clean = drafts.filter(({ file }) => !flawed.has(file));

describe("the drafts a desk would run as they are", () => {
  for (const { file, text } of clean)
    it(`${file} draws no mark from any rule`, () => {
      assert.ok(rules.length > 0);
      assert.deepEqual(
        inspect(text, file).map((mark) => `${mark.rule}: ${mark.excerpt}`),
        [],
      );
    });
});

for (const draft of clean) holdsInAnyShape(draft);
