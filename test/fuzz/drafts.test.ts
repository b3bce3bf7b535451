// Any string is a draft: whatever is typed, nothing throws, every span lies in it, and every report can be printed.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createColors } from "picocolors";
import { mend } from "../../server/fixes.ts";
import { readLedger } from "../../server/ledger.ts";
import { type Diagnostic, lint } from "../../server/lint.ts";
import { jsonlReport } from "../../server/report/json.ts";
import { compactReport, githubReport, unixReport } from "../../server/report/lines.ts";
import type { Report } from "../../server/report/report.ts";
import { gitlabReport, rdjsonReport } from "../../server/report/reviews.ts";
import { sarifReport } from "../../server/report/sarif.ts";
import { stylishReport } from "../../server/report/stylish.ts";
import { checkstyleReport, junitReport } from "../../server/report/xml.ts";
import { rules } from "../../server/rules/index.ts";
import { houses, type Settings } from "../../server/settings.ts";
import type { Span } from "../../server/text/span.ts";
import { budget, minutes } from "./budget.ts";
import { copy, meetings } from "./copy.ts";

const settings = fc.record<Settings>({
  house: fc.constantFrom(...houses),
  rules: fc.constant({}),
  asOf: fc.constantFrom("2025-12-04", "2000-02-29", "0001-01-01", "9999-12-31"),
  asOfFrom: fc.constant("asked"),
});

function assertWithin({ start, end }: Span, text: string, what: string): void {
  assert.ok(Number.isInteger(start) && 0 <= start && start <= end && end <= text.length, what);
}

function assertSound(marks: readonly Diagnostic[], text: string): void {
  for (const { rule, span, excerpt, message, related, fixes } of marks) {
    assertWithin(span, text, rule);
    assert.equal(excerpt, text.slice(span.start, span.end), rule);
    assert.ok(excerpt.length > 0, `${rule} marks nothing`);
    assert.ok(message.length > 0 && message.length <= 100, `${rule}: ${message}`);
    for (const other of related) assertWithin(other.span, text, `${rule}, related`);
    for (const edit of fixes.flatMap((fix) => fix.edits)) assertWithin(edit.span, text, `${rule}, fix`);
  }
}

/** Far beyond what a draft of this length takes: somewhere the cost grows faster than the copy. */
const endless = (text: string) => 3000 + text.length;

describe("any string", () => {
  it("is read as a draft, with every mark in its place", () => {
    fc.assert(
      fc.property(copy, settings, (text, by) => {
        const began = performance.now();
        const { diagnostics, draft } = lint(text, by);
        assertSound(diagnostics, text);
        const ledger = readLedger(draft);
        for (const { content, cue, source } of ledger.attributions)
          for (const span of [content, cue, source]) if (span) assertWithin(span, text, "the ledger");
        if (minutes > 0) assert.ok(performance.now() - began < endless(text), "it takes too long");
      }),
      budget(250),
    );
  });

  it("is read whatever time, office and name meet in it", () => {
    const by: Settings = { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" };
    for (const text of meetings) assertSound(lint(text, by).diagnostics, text);
  });

  it("is mended until nothing is left to mend, and never made worse", () => {
    fc.assert(
      fc.property(copy, settings, (text, by) => {
        const mended = mend(
          text,
          (source) => lint(source, by),
          () => true,
        );
        assertSound(mended.reading.diagnostics, mended.source);
        const again = mend(
          mended.source,
          (source) => lint(source, by),
          () => true,
        );
        assert.equal(again.source, mended.source);
      }),
      budget(60),
    );
  });

  it("is reported in every format, whole and harmless", () => {
    fc.assert(
      fc.property(copy, settings, (text, by) => {
        const found = lint(text, by);
        const linted = {
          path: "a.md",
          lint: found,
          shown: found.diagnostics,
          known: null,
          fingerprintOf: () => "0",
        };
        const look = { columns: 40, colours: createColors(false) };
        const reports: Readonly<Record<string, Report>> = {
          stylish: stylishReport(look),
          compact: compactReport(),
          unix: unixReport(),
          github: githubReport(),
          jsonl: jsonlReport(),
          gitlab: gitlabReport(),
          rdjson: rdjsonReport(),
          sarif: sarifReport(rules, "0"),
          checkstyle: checkstyleReport(),
          junit: junitReport(),
        };
        for (const [name, report] of Object.entries(reports)) {
          const piece = report.draft(linted);
          assert.doesNotMatch(piece, /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u, name);
          if (name === "jsonl") JSON.parse(piece);
        }
      }),
      budget(60),
    );
  });
});
