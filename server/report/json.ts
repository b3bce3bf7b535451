// Diagnostics as JSON: one document for all drafts, or one line for each.
import type { Diagnostic, Findings } from "../lint.ts";
import { positionsIn } from "./positions.ts";
import type { LintedDraft, Report } from "./report.ts";

/** The `json` format: `{"version":1,"files":[…]}`, a line for each file. */
export function jsonReport(): Report {
  let files = 0;
  return {
    head: '{"version":1,"files":[',
    draft(linted) {
      const line = fileLine(linted);
      return `${files++ > 0 ? "," : ""}\n${line}`;
    },
    foot: () => "\n]}\n",
  };
}

/** The `jsonl` format: an object for each file, a line for each object. */
export function jsonlReport(): Report {
  return { head: "", draft: (linted) => `${fileLine(linted)}\n`, foot: () => "" };
}

function fileLine({ path, lint, shown }: LintedDraft): string {
  return toJson({ path, ...findings(lint, shown) });
}

/** What is said of a draft in every JSON format. Spans are UTF-16 offsets, lines and columns count from 1. */
export function findings(lint: Findings, shown: readonly Diagnostic[]) {
  const { source } = lint.draft.text;
  const { rangeOf } = positionsIn(source);
  return {
    asOf: { date: lint.draft.asOf.date, from: lint.draft.asOf.from },
    diagnostics: shown.map(({ rule, family, severity, message, span, excerpt, related, fixes }) => ({
      rule,
      family,
      severity,
      message,
      span,
      excerpt,
      range: rangeOf(span),
      related: related.map((other) => ({
        message: other.message,
        span: { start: other.span.start, end: other.span.end },
        excerpt: source.slice(other.span.start, other.span.end),
        range: rangeOf(other.span),
      })),
      fixes: fixes.map(({ title, kind, edits }) => ({
        title,
        kind,
        edits: edits.map((edit) => ({
          span: { start: edit.span.start, end: edit.span.end },
          text: edit.text,
        })),
      })),
    })),
  };
}

/** JSON on one line, or indented. What a terminal might obey, and JSON itself would let through, is escaped. */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
