// The catalogue's examples, run: each rule marks the copy it must mark, there, and leaves alone what it must leave alone.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { lint } from "../../server/lint.ts";
import { rules } from "../../server/rules/index.ts";
import type { House, Settings } from "../../server/settings.ts";
import { overlap } from "../../server/text/span.ts";

interface CatalogueExample {
  readonly rule: string;
  readonly fires: boolean;
  readonly text: string;
  /** UTF-16 offsets of what an editor would circle. */
  readonly spans?: readonly (readonly [number, number])[];
  readonly house?: House;
  /** ISO day. */
  readonly asOf?: string;
}

const examples: readonly CatalogueExample[] = readFileSync("test/rules/catalogue.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** Rules whose examples do not all hold yet; a rule leaves the list when they do, and none enters it. */
const awaited = new Set<string>();

const others = (id: string): Settings["rules"] =>
  Object.fromEntries(rules.filter((rule) => rule.id !== id).map((rule) => [rule.id, "off"]));

for (const { id } of rules) {
  if (awaited.has(id)) continue;
  describe(id, () => {
    for (const { text, fires, spans = [], house = "none", asOf = "2025-12-04" } of examples.filter(
      (example) => example.rule === id,
    )) {
      // A rule which must speak is heard alone: a stronger one may well speak for it where all are heard.
      const heard = fires ? others(id) : {};
      const marks = () =>
        lint(text, { house, rules: heard, asOf, asOfFrom: "asked" }).diagnostics.filter((d) => d.rule === id);
      if (fires)
        it(`marks: ${text}`, () => {
          const found = marks();
          for (const [start, end] of spans)
            assert.ok(
              found.some((mark) => overlap(mark.span, { start, end })),
              `“${text.slice(start, end)}” is not marked; marked: ${found.map((d) => d.excerpt).join(", ") || "nothing"}`,
            );
        });
      else
        it(`leaves alone: ${text}`, () => {
          assert.deepEqual(
            marks().map((mark) => `${mark.excerpt}: ${mark.message}`),
            [],
          );
        });
    }
  });
}
