// Lints drafts of test/drafts at every moment of their typing, and as other keyboards, systems and desks write them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { type Diagnostic, lint } from "../../server/lint.ts";
import type { Settings } from "../../server/settings.ts";

const settings: Settings = { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" };
export const drafts = readdirSync("test/drafts")
  .filter((file) => file.endsWith(".md"))
  .map((file) => ({ file, text: readFileSync(`test/drafts/${file}`, "utf8") }));

/** The drafts which are wrong on purpose. */
export const flawed: ReadonlySet<string> = new Set(["founding.md", "half-typed.md"]);

/** Lints one text and holds every span of the answer against it. */
export function inspect(text: string, at: string): readonly Diagnostic[] {
  let diagnostics: readonly Diagnostic[];
  try {
    diagnostics = lint(text, settings).diagnostics;
  } catch (error) {
    throw new Error(`linting threw at ${at}: ${JSON.stringify(text.slice(-80))}`, { cause: error });
  }
  for (const mark of diagnostics) {
    const where = `${mark.rule} at ${at}`;
    assert.equal(mark.excerpt, text.slice(mark.span.start, mark.span.end), where);
    const spans = [
      mark.span,
      ...mark.related.map((related) => related.span),
      ...mark.fixes.flatMap((fix) => fix.edits.map((edit) => edit.span)),
    ];
    for (const { start, end } of spans)
      assert.ok(Number.isInteger(start) && 0 <= start && start <= end && end <= text.length, where);
    assert.ok(mark.span.start < mark.span.end, `${where} marks nothing`);
    assert.ok(mark.message.length > 0 && mark.message.length <= 100, `${where}: ${mark.message}`);
  }
  return diagnostics;
}

/** Lints every `step`th prefix and the whole. */
function inspectPrefixes(text: string, step: number, name: string): void {
  for (let length = 0; length < text.length; length += step)
    inspect(text.slice(0, length), `${name}, first ${length} characters`);
  inspect(text, name);
}

const straight: Readonly<Record<string, string>> = { "“": '"', "”": '"', "‘": "'", "’": "'" };

/** The same copy as other keyboards, systems and desks write it. */
const variants: readonly (readonly [string, (text: string) => string])[] = [
  ["with CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["with CR alone", (text) => text.replaceAll("\n", "\r")],
  ["with a byte order mark", (text) => `\uFEFF${text}`],
  ["with emoji", (text) => text.replace(/(?<=[a-z]) (?=[A-Z])/g, " 👩‍💻 ").replaceAll("said", "said 🇺🇦")],
  [
    "with combining marks",
    (text) => text.replace(/[aeo](?=[a-z])/g, (vowel) => `${vowel}\u0301`).normalize("NFD"),
  ],
  ["with straight quotation marks", (text) => text.replace(/[“”‘’]/g, (mark) => straight[mark] ?? mark)],
  [
    "with curly quotation marks",
    (text) =>
      text
        .replace(/(^|[\s(])"/gm, "$1“")
        .replaceAll('"', "”")
        .replaceAll("'", "’"),
  ],
  ["with single quotation marks", (text) => text.replaceAll("“", "‘").replaceAll("”", "’")],
  [
    "with front matter before it",
    (text) => `---\ndate: 2025-12-04\nhouse: ap\ncast: [Ann Cole]\n---\n${text}`,
  ],
  ["with front matter never closed", (text) => `---\ndate: 2025-12-04\n${text}`],
  ["with every word on its own line", (text) => text.replaceAll(" ", "\n")],
  ["on one line", (text) => text.replace(/\s+/g, " ")],
  ["without spaces", (text) => text.replace(/ +/g, "")],
  ["in capitals", (text) => text.toUpperCase()],
  ["backwards", (text) => [...text].reverse().join("")],
];

/** Linting one draft never throws, and each mark stands where it says it stands, whatever is done to the copy. */
export function holdsInAnyShape({ file, text }: { readonly file: string; readonly text: string }): void {
  describe(file, () => {
    it("can be linted after every character that is typed", () => inspectPrefixes(text, 1, file));

    for (const [name, vary] of variants)
      it(`can be linted ${name}`, () => inspectPrefixes(vary(text), 211, `${file} ${name}`));

    it("can be linted from any character on", () => {
      for (let from = 1; from < text.length; from += 97) inspect(text.slice(from), `${file} from ${from}`);
    });
  });
}
