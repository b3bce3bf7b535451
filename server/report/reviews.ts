// Findings for review tools: GitLab's code quality report, and reviewdog's rdjson.
import type { Diagnostic } from "../lint.ts";
import type { Severity } from "../settings.ts";
import type { Span } from "../text/span.ts";
import { toJson } from "./json.ts";
import { positionsIn } from "./positions.ts";
import type { LintedDraft, Report } from "./report.ts";

const gitlabLevels: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  information: "info",
  hint: "info",
};

/** The `gitlab` format: a list of issues. A fingerprint says which is which from one commit to the next. */
export function gitlabReport(): Report {
  const seen = new Map<string, number>();
  return listed("[", "\n]\n", ({ path, lint, shown, fingerprintOf }) => {
    const { rangeOf } = positionsIn(lint.draft.text.source);
    return shown.map((diagnostic) => {
      const { rule, severity, message, span } = diagnostic;
      const { start, end } = rangeOf(span);
      const print = `${fingerprintOf(diagnostic)}:${path}`;
      const times = seen.get(print) ?? 0;
      seen.set(print, times + 1);
      return {
        description: message,
        check_name: rule,
        // GitLab wants no two alike, and the same sentence may stand in a story twice.
        fingerprint: `${print}:${times}`,
        severity: gitlabLevels[severity],
        location: {
          path,
          lines: { begin: start.line, end: end.line },
        },
      };
    });
  });
}

const rdLevels: Readonly<Record<Severity, string>> = {
  error: "ERROR",
  warning: "WARNING",
  information: "INFO",
  hint: "INFO",
};

/** The `rdjson` format. Lines and columns count from 1, columns in bytes of UTF-8, as reviewdog has them. */
export function rdjsonReport(): Report {
  return listed('{"source":{"name":"sayswho"},"diagnostics":[', "\n]}\n", ({ path, lint, shown }) => {
    const { source } = lint.draft.text;
    const { at } = positionsIn(source);
    const place = (offset: number) => {
      const { line, column } = at(offset);
      return { line, column: utf8Length(source.slice(offset - column + 1, offset)) + 1 };
    };
    const rangeOf = ({ start, end }: Span) => ({ start: place(start), end: place(end) });
    return shown.map(({ rule, severity, message, span, related, fixes }) => ({
      message,
      location: { path, range: rangeOf(span) },
      severity: rdLevels[severity],
      code: { value: rule },
      // A suggestion is committed at a click: no gaps to be filled in, and nothing that takes two changes at once.
      suggestions: offered(fixes).map((edit) => ({ range: rangeOf(edit.span), text: edit.text })),
      ...(related.length > 0
        ? {
            relatedLocations: related.map((other) => ({
              message: other.message,
              location: { path, range: rangeOf(other.span) },
            })),
          }
        : {}),
    }));
  });
}

function offered(fixes: Diagnostic["fixes"]) {
  return fixes.flatMap(({ kind, edits }) => (kind !== "question" && edits.length === 1 ? edits : []));
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** A list of objects, a line for each. */
function listed(head: string, foot: string, itemsOf: (linted: LintedDraft) => readonly object[]): Report {
  let items = 0;
  return {
    head,
    draft: (linted) =>
      itemsOf(linted)
        .map((item) => `${items++ > 0 ? "," : ""}\n${toJson(item)}`)
        .join(""),
    foot: () => foot,
  };
}
