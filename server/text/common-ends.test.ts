// What two texts have in common, counted unit by unit and in longer steps alike.
import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { differing, sameHead, sameTail } from "./common-ends.ts";

it("two texts have in common what stands before and after an edit, however long they are", () => {
  const part = fc.record({ word: fc.string({ maxLength: 3 }), times: fc.nat({ max: 1500 }) });
  const text = fc
    .array(part, { maxLength: 3 })
    .map((parts) => parts.map((p) => p.word.repeat(p.times)).join(""));
  fc.assert(
    fc.property(text, text, text, text, (head, cut, put, tail) => {
      const [a, b] = [head + cut + tail, head + put + tail];
      const first = [...Array(Math.min(a.length, b.length)).keys()].find((at) => a[at] !== b[at]);
      assert.equal(sameHead(a, b), first ?? Math.min(a.length, b.length));
      const length = sameTail(a, b);
      assert.ok(a.endsWith(b.slice(b.length - length)) && length >= tail.length);
      assert.ok(length === Math.min(a.length, b.length) || a.at(-1 - length) !== b.at(-1 - length));
      const { start, endA, endB } = differing(a, b);
      assert.equal(a.slice(0, start) + b.slice(start, endB) + a.slice(endA), b);
    }),
  );
});
