// House spelling over its whole list: every message fits, every fix is house style, and a house never corrects itself.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { variantRows } from "../facts/words/house-variants.ts";
import { lint } from "../lint.ts";
import { type House, houses } from "../settings.ts";

const marksOf = (copy: string, house: House) =>
  lint(copy, {
    house,
    rules: { "house-spelling": "warning" },
    asOf: "2025-12-04",
    asOfFrom: "asked",
  }).diagnostics.filter((mark) => mark.rule === "house-spelling");

for (const house of houses)
  describe(`under ${house}`, () => {
    it("every form of every row is either house style or mended into it", () => {
      for (const row of variantRows)
        for (const form of row.forms) {
          const words = form === "Vladimir" || form === "Volodymyr" ? `${form} Zelensky` : form;
          const copy = `They spoke of ${words} at noon.`;
          const marks = marksOf(copy, house);
          for (const mark of marks) {
            assert.ok(mark.message.length <= 100, mark.message);
            const [edit] = mark.fixes[0]!.edits;
            const mended = copy.slice(0, edit!.span.start) + edit!.text + copy.slice(edit!.span.end);
            assert.deepEqual(marksOf(mended, house), [], mended);
          }
          if (house === "tass") assert.deepEqual(marks, []);
          if (house !== "none" && row.houses[house] === form && form !== "Volodymyr")
            assert.deepEqual(
              marks.map((mark) => mark.message),
              [],
            );
        }
    });
  });

it("every form a house uses is among the forms of its row, so that other houses see it", () => {
  for (const row of variantRows)
    for (const form of Object.values(row.houses))
      assert.ok(row.forms.includes(form), `${row.concept}: ${form}`);
});

it("no form stands in two rows", () => {
  const seen = new Map<string, string>();
  for (const row of variantRows)
    for (const form of row.forms) {
      assert.equal(seen.get(form), undefined, form);
      seen.set(form, row.concept);
    }
});
