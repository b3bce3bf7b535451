// A rule, explained at the terminal: what good copy does, why a desk asks, who says so, and the rule at work.
import type { Diagnostic } from "../lint.ts";
import type { Rule } from "../rules/rule.ts";
import { fold, harmless } from "./drawing.ts";
import { drawDiagnostic, type Look } from "./stylish.ts";
import { entriesOf, noteOn } from "./word-lists.ts";

/** Flawed copy with what the rule marks in it, and copy which it leaves alone; either may be missing. */
export interface Demonstration {
  readonly bad: { readonly source: string; readonly diagnostics: readonly Diagnostic[] } | null;
  readonly good: string | null;
}

/** The page of one rule, folded to the terminal. */
export function explanation(rule: Rule, { bad, good }: Demonstration, look: Look): string {
  const { bold, dim } = look.colours;
  const columns = Math.min(look.columns, 100);
  const folded = (text: string, indent = "") =>
    fold(text, columns - indent.length).map((line) => `${indent}${line}\n`);
  const parts = [
    `${bold(rule.id)}${dim(` · ${rule.severity} · ${rule.family}`)}\n${folded(rule.summary).join("")}`,
    ...rule.why
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => folded(paragraph.replace(/\s+/g, " ")).join("")),
  ];
  if (bad) {
    const drawings = bad.diagnostics.map((diagnostic) =>
      drawDiagnostic(diagnostic, bad.source, lineAround(bad.source, diagnostic.span.start), {
        ...look,
        columns,
      }),
    );
    parts.push(`${dim("Queried:")}\n${drawings.join("")}`);
  }
  if (good)
    parts.push(
      `${dim("Clean:")}\n${good
        .trim()
        .split("\n")
        .flatMap((line) => folded(line, "  "))
        .join("")}`,
    );
  parts.push(`${dim("Authorities:")}\n${rule.authorities.flatMap((name) => folded(name, "  ")).join("")}`);
  for (const sense of rule.words ?? [])
    parts.push(
      [
        `${bold(sense.sense)}${dim(`: ${sense.authority}`)}\n`,
        ...(noteOn(sense) ? folded(noteOn(sense), "  ") : []),
        ...folded(entriesOf(sense), "  "),
      ].join(""),
    );
  return parts.join("\n");
}

function lineAround(source: string, offset: number) {
  const end = source.indexOf("\n", offset);
  return { start: source.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? source.length : end };
}

/** One line for each rule, in the order given: id, severity, summary. */
export function ruleList(rules: readonly Rule[]): string {
  const idWidth = Math.max(0, ...rules.map((rule) => rule.id.length));
  const severityWidth = Math.max(0, ...rules.map((rule) => rule.severity.length));
  return rules
    .map(
      ({ id, severity, summary }) =>
        `${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${harmless(summary)}\n`,
    )
    .join("");
}

/** `{"version":1,"rules":[{id, family, severity, summary, why, authorities}]}`, in the order given. */
export function ruleListJson(rules: readonly Rule[]): string {
  const list = rules.map(({ id, family, severity, summary, why, authorities }) => ({
    id,
    family,
    severity,
    summary,
    why,
    authorities,
  }));
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`;
}
