// Every rule's examples, run: bad copy is marked exactly as drawn, good copy is left alone, fixes mend what they name.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { lint } from "../../server/lint.ts";
import { draw, undraw } from "../../server/report/drawing.ts";
import { rules } from "../../server/rules/index.ts";
import type { Example, Fix } from "../../server/rules/rule.ts";
import type { Settings } from "../../server/settings.ts";

const settingsOf = (example: Example): Settings => ({
  house: example.house ?? "none",
  rules: {},
  asOf: example.asOf ?? "2025-12-04",
  asOfFrom: "asked",
});

const copyOf = (drawing: string) => undraw(drawing.replace(/^\n/, ""));

function apply(source: string, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (text, { span, text: words }) => text.slice(0, span.start) + words + text.slice(span.end),
      source,
    );
}

it("every file in the room of rules is in the list, under its own name", () => {
  const files = readdirSync("server/rules")
    .filter(
      (file) =>
        file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts" && file !== "rule.ts",
    )
    .map((file) => file.slice(0, -3));
  assert.deepEqual([...rules.map((rule) => rule.id)].sort(), files.sort());
});

for (const rule of rules) {
  describe(rule.id, () => {
    it("has a kebab-case id, a summary, a reason, an authority and examples", () => {
      assert.match(rule.id, /^[a-z]+(-[a-z]+)*$/);
      assert.match(rule.summary, /\.$/);
      assert.ok(rule.why.length > 40 && rule.authorities.length > 0);
      assert.ok(rule.examples.some((e) => e.bad) && rule.examples.some((e) => e.good));
    });

    for (const example of rule.examples) {
      const settings = settingsOf(example);
      if (example.bad) {
        const source = copyOf(example.bad);
        it(`marks: ${source.trim()}`, () => {
          const marks = lint(source, settings).diagnostics.filter((d) => d.rule === rule.id);
          assert.ok(marks.length > 0, "nothing was marked");
          assert.equal(`\n${draw(source, marks)}`, example.bad);
          for (const mark of marks) {
            assert.ok(
              mark.message.length <= 100,
              `message of ${mark.message.length} characters: ${mark.message}`,
            );
            for (const fix of mark.fixes) {
              const mended = apply(source, fix);
              const again = lint(mended, settings).diagnostics.filter(
                (d) =>
                  d.rule === rule.id &&
                  fix.edits.some(
                    (e) => d.span.start <= e.span.start + e.text.length && e.span.start <= d.span.end,
                  ),
              );
              assert.deepEqual(
                again.map((d) => d.message),
                [],
                `still marked after “${fix.title}”: ${mended}`,
              );
            }
          }
        });
      }
      if (example.good) {
        const source = copyOf(example.good);
        it(`is silent: ${source.trim()}`, () => {
          // A line of an example has no room to say who its people are; only the rule which asks for it minds.
          const marks = lint(source, settings).diagnostics.filter(
            (d) => d.rule === rule.id || d.rule !== "first-reference-role",
          );
          assert.deepEqual(
            marks.map((d) => `${d.rule}: ${d.excerpt}`),
            [],
          );
        });
      }
    }
  });
}

it("the names of rule files are the ids", () => {
  for (const rule of rules)
    assert.match(readFileSync(`server/rules/${rule.id}.ts`, "utf8"), new RegExp(`id: "${rule.id}"`));
});
