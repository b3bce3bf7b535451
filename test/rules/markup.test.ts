// The catalogue's examples again, with names in bold and as links: how a draft is dressed changes no mark, no word of a message.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { withEdits } from "../../server/fixes.ts";
import { type Diagnostic, lint } from "../../server/lint.ts";
import { rules } from "../../server/rules/index.ts";
import type { House } from "../../server/settings.ts";

const examples: readonly { readonly text: string; readonly house?: House; readonly asOf?: string }[] =
  readFileSync("test/rules/catalogue.jsonl", "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** A run of capital words: most names, and the first word of each sentence. */
const run =
  /(?<![\p{L}\p{M}\p{N}’'.$-]|\p{Lu} )\p{Lu}[\p{L}\p{M}]*\p{Ll}(?:[ -]\p{Lu}[\p{L}\p{M}]*\p{Ll})*(?![\p{L}\p{M}\p{N}]|[’'][^s]|-\p{L}| \p{Lu}|\.)/gu;

const dresses: readonly (readonly [string, (name: string) => string])[] = [
  ["in bold", (name) => `**${name}**`],
  ["in italics", (name) => `*${name}*`],
  ["as links", (name) => `[${name}](https://example.org/some/page)`],
];

/** Copy without the dress it was given, which must have stayed whole. */
const stripped = (copy: string) =>
  copy.replace(/\[((?:[^[\]]|\[\[[^\]]*\]\])*)\]\(https:[^)]*\)/g, "$1").replace(/(\*\*?)([^*]+)\1/g, "$2");

/** The words of an excerpt, which may begin or end within a link. */
const undressed = (copy: string) =>
  copy.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\]\([^)]*\)|[*[]/g, "");

function marksOf(text: string, { house = "none", asOf = "2025-12-04" }: (typeof examples)[number]) {
  return lint(text, { house, rules: {}, asOf, asOfFrom: "asked" }).diagnostics;
}

/** The form of dates and datelines is set as a whole; a linked source is a source which can be looked up. */
const formal: ReadonlySet<string> = new Set(["date-style", "dateline-format"]);
const owned: ReadonlySet<string> = new Set(
  rules.filter(({ family }) => family === "attribution" || family === "references").map(({ id }) => id),
);

function told(marks: readonly Diagnostic[], linked: boolean) {
  return marks
    .filter(({ rule }) => !formal.has(rule) && !(linked && owned.has(rule)))
    .map(({ rule, excerpt, message }) =>
      // A mark of quotation is circled with its word where that stands beside it.
      rule === "quote-unbalanced" ? `${rule}: ${message}` : `${rule}: ${undressed(excerpt)}: ${message}`,
    );
}

for (const [how, dress] of dresses)
  describe(`names ${how}`, () => {
    for (const example of examples) {
      const { text } = example;
      // Copy which has markup of its own, or marks that look like it, is left as it is.
      if (/[*[\]_<>#`|]|^\s*---/m.test(text)) continue;
      const dressed = text.replace(run, dress);
      if (dressed === text) continue;
      it(`change nothing in: ${text}`, () => {
        const linked = dressed.includes("](");
        const marks = marksOf(text, example);
        const found = marksOf(dressed, example);
        assert.deepEqual(told(found, linked), told(marks, linked));
        for (const mark of found)
          for (const { title, edits } of mark.fixes) {
            const same = marks.find(({ rule, message }) => rule === mark.rule && message === mark.message);
            const fix = same?.fixes.find((other) => other.title === title);
            if (fix) assert.equal(stripped(withEdits(dressed, edits)), withEdits(text, fix.edits), title);
          }
      });
    }
  });
