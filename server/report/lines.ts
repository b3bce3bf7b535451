// Formats of one line for each finding: compact for people, unix for editors and scripts, github for annotations.
import type { Severity } from "../settings.ts";
import { harmless } from "./drawing.ts";
import { positionsIn } from "./positions.ts";
import type { Report } from "./report.ts";

const nouns: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  information: "Information",
  hint: "Hint",
};

/** The `compact` format: `path: line 1, col 2, Error - message (rule)`. Columns count code points. */
export function compactReport(): Report {
  return each(
    ({ path, line, column, severity, message, rule }) =>
      `${harmless(path)}: line ${line}, col ${column}, ${nouns[severity]} - ${harmless(message)} (${rule})\n`,
  );
}

/** The `unix` format: `path:line:column: message [Error/rule]`. Columns count code points. */
export function unixReport(): Report {
  return each(
    ({ path, line, column, severity, message, rule }) =>
      `${harmless(path)}:${line}:${column}: ${harmless(message)} [${nouns[severity]}/${rule}]\n`,
  );
}

interface Line {
  readonly path: string;
  readonly line: number;
  /** Code points from 1. */
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  readonly rule: string;
}

function each(say: (line: Line) => string): Report {
  return {
    head: "",
    draft({ path, lint, shown }) {
      const { source } = lint.draft.text;
      const { at } = positionsIn(source);
      return shown
        .map(({ span, severity, message, rule }) => {
          const { line, column } = at(span.start);
          const before = source.slice(span.start - column + 1, span.start);
          return say({ path, line, column: Array.from(before).length + 1, severity, message, rule });
        })
        .join("");
    },
    foot: () => "",
  };
}

/** The `github` format: workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubReport(): Report {
  return {
    head: "",
    draft({ path, lint, shown }) {
      const { rangeOf } = positionsIn(lint.draft.text.source);
      return shown
        .map(({ span, severity, message, rule, excerpt }) => {
          const { start, end } = rangeOf(span);
          const place = [
            `file=${property(path)}`,
            `line=${start.line}`,
            `endLine=${end.line}`,
            // GitHub wants columns only where a mark begins and ends in one line.
            ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
            `title=${property(rule)}`,
          ].join(",");
          const words = message.includes(excerpt) || excerpt.length > 60 ? "" : ` (${excerpt})`;
          return `::${commands[severity]} ${place}::${data(`${message}${words}`)}\n`;
        })
        .join("");
    },
    foot: () => "",
  };
}

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/** A line feed would end the command, and begin another of the draft's choosing. */
function data(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A")
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
