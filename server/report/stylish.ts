// Diagnostics for a reader at a terminal: the words with carets under them, the desk's question, a closing count.
import type { Colors } from "picocolors/types.js";
import type { Diagnostic } from "../lint.ts";
import { type Severity, severities } from "../settings.ts";
import { isLeftAlone } from "../text/front-matter.ts";
import type { Span } from "../text/span.ts";
import { counted } from "./counts.ts";
import { originInWords } from "./days.ts";
import { drawFolded, fold, harmless } from "./drawing.ts";
import { positionsIn } from "./positions.ts";
import type { LintedDraft, Report, Tally } from "./report.ts";

/** How a terminal wants it: width in columns, and colours (which may all be plain). */
export interface Look {
  readonly columns: number;
  readonly colours: Colors;
}

const indent = "  ";

/** The `stylish` format. */
export function stylishReport(look: Look): Report {
  return {
    head: "",
    draft: (linted) => `${heading(linted, look)}${marksOf(linted, look)}\n`,
    foot: (tally) => footOf(tally, look),
  };
}

function heading({ path, lint, shown, known }: LintedDraft, { colours }: Look): string {
  const { asOf } = lint.draft;
  const unseen = lint.diagnostics.length - shown.length - (known?.length ?? 0);
  const dismissed = lint.waived.length > 0 ? ` · ${lint.waived.length} dismissed` : "";
  const verdict = isLeftAlone(lint.draft.text.frontMatter)
    ? " · left alone, as its front matter asks"
    : lint.diagnostics.length === 0
      ? ` · no queries${dismissed}`
      : `${unseen > 0 ? ` · ${unseen} not shown` : ""}${known?.length ? ` · ${known.length} known` : ""}${dismissed}`;
  const day = `read as of ${asOf.date}, ${originInWords(asOf.from)}`;
  return `${colours.bold(harmless(path))}${colours.dim(` · ${day}${verdict}`)}\n`;
}

function marksOf({ path, lint, shown }: LintedDraft, look: Look): string {
  if (shown.length === 0) return "";
  const { text } = lint.draft;
  const { at } = positionsIn(text.source);
  const sentences = text.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return shown
    .map((diagnostic) => {
      const { line, column } = at(diagnostic.span.start);
      const related = diagnostic.related.map((other) => {
        const there = at(other.span.start);
        return `see ${there.line}:${there.column}: ${other.message}`;
      });
      const place = look.colours.dim(`${harmless(path)}:${line}:${column}`);
      const drawing = drawDiagnostic(
        diagnostic,
        text.source,
        surroundings(text.source, sentences, diagnostic.span),
        look,
        related,
      );
      return `\n${place}  ${drawing}`;
    })
    .join("");
}

/** Severity and rule, then the words with carets under them, then what the desk asks and what would do. */
export function drawDiagnostic(
  { severity, rule, span, message, fixes }: Diagnostic,
  source: string,
  around: Span,
  { columns, colours }: Look,
  related: readonly string[] = [],
): string {
  const paint = paints[severity](colours);
  const width = columns - indent.length;
  const drawing = drawFolded(source, around, span, width).flatMap(({ before, marked, after, carets }) => [
    before + colours.bold(marked) + after,
    ...(carets ? [paint(carets)] : []),
  ]);
  const notes = [...related, ...fixes.map((fix) => `→ ${fix.title}`)].flatMap((note) => fold(note, width));
  const lines = [...drawing, ...fold(message, width), ...notes.map((note) => colours.dim(note))];
  return `${paint(severity)}  ${colours.dim(rule)}\n${lines.map((line) => `${indent}${line}\n`).join("")}`;
}

const paints: Readonly<Record<Severity, (colours: Colors) => (words: string) => string>> = {
  error: (colours) => colours.red,
  warning: (colours) => colours.yellow,
  information: (colours) => colours.cyan,
  hint: (colours) => colours.dim,
};

/** The sentence in which a mark begins; its line where it stands in none. */
function surroundings(source: string, sentences: readonly Span[], mark: Span): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= mark.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  if (sentence && sentence.start <= mark.start) return sentence;
  const before = source.slice(0, mark.start);
  return {
    start: Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1,
    end: lineEnd(source, mark.end),
  };
}

function lineEnd(source: string, from: number): number {
  const ends = [source.indexOf("\n", from), source.indexOf("\r", from)].filter((end) => end >= 0);
  return Math.min(source.length, ...ends);
}

function footOf(
  { drafts, leftAlone, marked, found, hidden, known, dismissed, mended, unread }: Tally,
  { colours }: Look,
): string {
  const present = severities.filter((severity) => found[severity] > 0);
  const counts = listed(present.map((severity) => counted(found[severity], nouns[severity])));
  const sentences = [];
  if (counts) {
    sentences.push(`${counts} in ${drafts === 1 ? "" : `${marked} of `}${counted(drafts, "draft")}.`);
    if (hidden > 0) sentences.push(`${hidden} not shown, as asked.`);
    else sentences.push("“sayswho explain RULE” says why.");
  } else if (drafts > 0)
    sentences.push(`No ${known > 0 ? "new " : ""}queries in ${counted(drafts, "draft")}.`);
  if (known > 0) sentences.push(`${counted(known, "finding")} known from the baseline.`);
  if (dismissed > 0) sentences.push(`${counted(dismissed, "finding")} dismissed.`);
  if (leftAlone > 0) sentences.push(`${counted(leftAlone, "draft")} left alone.`);
  if (mended > 0) sentences.push(`${counted(mended, "fix")} made.`);
  if (unread > 0) sentences.push(`${counted(unread, "file")} could not be read.`);
  if (sentences.length === 0) return "";
  const worst = present[0];
  const clean = unread > 0 ? colours.reset : colours.green;
  const paint = worst ? paints[worst](colours) : clean;
  return `${paint(sentences[0]!)}${sentences
    .slice(1)
    .map((sentence) => ` ${sentence}`)
    .join("")}\n`;
}

const nouns: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "point of information",
  hint: "hint",
};

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
