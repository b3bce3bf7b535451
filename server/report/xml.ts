// Findings as XML for build servers: checkstyle, and JUnit with a test case for each finding.
import type { Severity } from "../settings.ts";
import { positionsIn } from "./positions.ts";
import type { Report } from "./report.ts";

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "info",
  hint: "info",
};

/** The `checkstyle` format: a `file` for each draft, an `error` for each finding, with its severity. */
export function checkstyleReport(): Report {
  return {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    draft({ path, lint, shown }) {
      const { at } = positionsIn(lint.draft.text.source);
      const errors = shown.map(({ span, severity, message, rule }) => {
        const { line, column } = at(span.start);
        return `    <error line="${line}" column="${column}" severity="${levels[severity]}" message="${escaped(message)}" source="sayswho.${rule}"/>\n`;
      });
      return `  <file name="${escaped(path)}">\n${errors.join("")}  </file>\n`;
    },
    foot: () => "</checkstyle>\n",
  };
}

/** The `junit` format: a suite for each draft, a failed case for each finding; a clean draft is one case that passed. */
export function junitReport(): Report {
  return {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Sayswho">\n',
    draft({ path, lint, shown }) {
      const { source } = lint.draft.text;
      const { at } = positionsIn(source);
      const name = escaped(path);
      const cases = shown.map(({ span, severity, message, rule, excerpt }) => {
        const { line, column } = at(span.start);
        const body = escaped(`${path}:${line}:${column}\n${excerpt}\n${message}`);
        return `    <testcase classname="${name}" name="${rule} ${line}:${column}">\n      <failure type="${severity}" message="${escaped(message)}">${body}</failure>\n    </testcase>\n`;
      });
      const all = cases.length > 0 ? cases : [`    <testcase classname="${name}" name="no queries"/>\n`];
      return `  <testsuite name="${name}" tests="${all.length}" failures="${cases.length}" errors="0">\n${all.join("")}  </testsuite>\n`;
    },
    foot: () => "</testsuites>\n",
  };
}

/** Text for an attribute or an element. What XML 1.0 cannot hold is replaced, what a terminal would obey is a number. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(
      /[&<>"'\t\n\r\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      (character) => `&#${character.charCodeAt(0)};`,
    );
}
