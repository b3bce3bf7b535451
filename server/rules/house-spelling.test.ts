// House spelling over its whole list: every message fits, every fix is house style, and a house never corrects itself.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { variantRows } from "../facts/words/house-variants.ts";
import { lint } from "../lint.ts";
import type { Roster } from "../roster/roster.ts";
import { stacker } from "../roster/stack.ts";
import { type House, houses, settle } from "../settings.ts";

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

describe("a name on the desk’s own roster", () => {
  const copy = (cast: string) =>
    `---\nhouse: ap\n${cast}---\n\nVladimir Zelenskiy left Kiev. Zelenskiy’s aide stayed.\n`;
  const kept = (name: string, at: "rosters" | "fetched") => {
    const file = [{ path: "roster.csv", text: `name,office,jurisdiction\n${name},president,Ukraine\n` }];
    return at === "rosters" ? stacker()(file, []).roster : stacker()([], file).roster;
  };
  const asked = (source: string, roster?: Roster) =>
    lint(source, settle([], { asOf: "2025-12-04", asOfFrom: "asked" }), roster)
      .diagnostics.filter(({ rule }) => rule === "house-spelling")
      .map(({ excerpt }) => excerpt);

  it("is spelled as the desk spells it there, surname alone too; towns are the house’s", () => {
    assert.deepEqual(asked(copy("")), ["Vladimir Zelenskiy", "Kiev", "Zelenskiy"]);
    assert.deepEqual(asked(copy(""), kept("Vladimir Zelenskiy", "rosters")), ["Kiev"]);
    assert.deepEqual(asked(copy("cast:\n  Vladimir Zelenskiy: president of Ukraine\n")), ["Kiev"]);
  });

  it("is still asked about in another spelling than the desk’s, and where only a register has it", () => {
    assert.deepEqual(asked(copy(""), kept("Volodymyr Zelensky", "rosters")).length, 3);
    assert.deepEqual(asked(copy(""), kept("Vladimir Zelenskiy", "fetched")).length, 3);
  });

  it("is written so by the repair of a wrong title", () => {
    const source = "---\nhouse: ap\ndate: 2025-12-04\n---\n\nUkrainian President Emmanuel Macron left.\n";
    const settings = settle([], { asOf: "2025-12-04", asOfFrom: "asked" });
    const { diagnostics } = lint(source, settings, kept("Vladimir Zelenskiy", "rosters"));
    assert.ok(
      diagnostics.some(({ fixes }) =>
        fixes.some(({ title }) => title === "Change to “Ukrainian President Vladimir Zelenskiy”"),
      ),
    );
  });
});
