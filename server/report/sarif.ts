// SARIF 2.1.0, for code scanning: every rule with its reason, every finding with its fixes, and what was waived and why.
import type { Diagnostic } from "../lint.ts";
import type { Rule } from "../rules/rule.ts";
import type { Severity } from "../settings.ts";
import type { Span } from "../text/span.ts";
import { toJson } from "./json.ts";
import { positionsIn } from "./positions.ts";
import type { LintedDraft, Report } from "./report.ts";

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/**
 * The `sarif` format. Where a baseline is given, results carry `baselineState`; what a comment or a dismissal waived
 * carries `suppressions`. Neither is left out. `version` is Sayswho's own.
 */
export function sarifReport(rules: readonly Rule[], version: string): Report {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: "Sayswho",
    semanticVersion: version,
    informationUri: "https://github.com/sayswho/sayswho",
    rules: rules.map(describe),
  };
  const opening = toJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder in which Sayswho ran." } } },
        results: [],
      },
    ],
  });
  let results = 0;
  return {
    head: opening.slice(0, -"]}]}".length),
    draft: (linted) =>
      resultsOf(linted, indexOf)
        .map((result) => `${results++ > 0 ? "," : ""}\n${toJson(result)}`)
        .join(""),
    foot: ({ faults }) => {
      const invocation = {
        executionSuccessful: faults.length === 0,
        ...(faults.length > 0
          ? { toolExecutionNotifications: faults.map((text) => ({ level: "error", message: { text } })) }
          : {}),
      };
      return `\n],"invocations":[${toJson(invocation)}]}]}\n`;
    },
  };
}

function describe({ id, family, severity, summary, why, authorities }: Rule): object {
  const after = authorities.length > 0 ? `\n\nAuthorities: ${authorities.join("; ")}.` : "";
  return {
    id,
    shortDescription: { text: summary },
    help: { text: `${why.trim()}${after}`, markdown: `${why.trim()}${after}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [family] },
  };
}

function resultsOf(
  { path, lint, shown, known, fingerprintOf }: LintedDraft,
  indexOf: ReadonlyMap<string, number>,
): readonly object[] {
  const { rangeOf } = positionsIn(lint.draft.text.source);
  const artifactLocation = locationOf(path);
  const region = (span: Span) => {
    const { start, end } = rangeOf(span);
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    };
  };
  const place = (span: Span) => ({ physicalLocation: { artifactLocation, region: region(span) } });
  const result = (diagnostic: Diagnostic, more: object) => {
    const { rule, severity, message, span, excerpt, related, fixes } = diagnostic;
    const { physicalLocation } = place(span);
    return {
      ruleId: rule,
      ...(indexOf.has(rule) ? { ruleIndex: indexOf.get(rule) } : {}),
      level: levels[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            ...physicalLocation,
            region: { ...physicalLocation.region, snippet: { text: excerpt } },
          },
        },
      ],
      partialFingerprints: { "sentence/v1": fingerprintOf(diagnostic) },
      ...(related.length > 0
        ? {
            relatedLocations: related.map((other, index) => ({
              id: index + 1,
              message: { text: other.message },
              ...place(other.span),
            })),
          }
        : {}),
      ...(fixes.length > 0
        ? {
            fixes: fixes.map(({ title, kind, edits }) => ({
              description: { text: title },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: edits.map((edit) => ({
                    deletedRegion: region(edit.span),
                    insertedContent: { text: edit.text },
                  })),
                },
              ],
              properties: { kind },
            })),
          }
        : {}),
      ...more,
    };
  };
  const fresh = known === null ? {} : { baselineState: "new" };
  return [
    ...shown.map((diagnostic) => result(diagnostic, fresh)),
    ...(known ?? []).map((diagnostic) => result(diagnostic, { baselineState: "unchanged" })),
    ...lint.waived.map(({ diagnostic, by, reason }) =>
      result(diagnostic, {
        ...fresh,
        suppressions: [
          {
            kind: by === "comment" ? "inSource" : "external",
            ...(reason === null ? {} : { justification: reason }),
          },
        ],
      }),
    ),
  ];
}

/** A path as a URI: relative to the folder in which Sayswho ran, or of the whole disk. */
function locationOf(path: string): object {
  const uri = path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")))
    .join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${uri.slice(uri.indexOf("/"))}` };
  return { uri, uriBaseId: "%SRCROOT%" };
}
