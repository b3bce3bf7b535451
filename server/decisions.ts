// What a desk has decided about single findings: dismissals, recognised by rule, words and sentence wherever they move.
import type { Span } from "./text/span.ts";
import { indexEndingAfter } from "./text/span.ts";
import type { Text } from "./text/text.ts";

/** What a finding is recognised by: its rule, its words and its sentence, both as `normalised`. */
export interface Finding {
  readonly rule: string;
  readonly words: string;
  readonly sentence: string;
}

/** A finding which somebody dismissed. */
export interface Dismissal extends Finding {
  readonly who: string;
  /** ISO day. */
  readonly when: string;
  readonly why: string;
}

/** A dismissal as it stands in a file: `line` counts from 1. */
export interface WrittenDismissal extends Dismissal {
  readonly path: string;
  readonly line: number;
}

/** A line which dismisses nothing, where it stands, and a sentence about it. */
export interface BadLine {
  readonly path: string;
  readonly line: number;
  readonly span: Span;
  readonly message: string;
}

/**
 * Text as far as it identifies a sentence: in Unicode's composed form, with plain quotation marks, apostrophes and
 * dashes, and single spaces. Reflowed, re-quoted and moved copy stays the same; reworded copy does not.
 */
export function normalised(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** What a mark of a rule is recognised by; its line stands for a sentence where it lies in none. */
export function findingAt(text: Text, rule: string, span: Span): Finding {
  const sentences = sentencesOf(text);
  const sentence = sentences[indexEndingAfter(sentences, span.start)];
  const around = sentence && sentence.start <= span.start ? sentence : lineAround(text.source, span);
  return {
    rule,
    words: normalised(text.source.slice(span.start, span.end)),
    sentence: normalised(text.prose.slice(around.start, around.end)),
  };
}

const sentencesByText = new WeakMap<Text, readonly Span[]>();

function sentencesOf(text: Text): readonly Span[] {
  let sentences = sentencesByText.get(text);
  if (!sentences) {
    sentences = text.paragraphs.flatMap((paragraph) => paragraph.sentences);
    sentencesByText.set(text, sentences);
  }
  return sentences;
}

function lineAround(source: string, { start, end }: Span): Span {
  const before = Math.max(source.lastIndexOf("\n", start - 1), source.lastIndexOf("\r", start - 1)) + 1;
  const after = /[\r\n]|$/g;
  after.lastIndex = end;
  return { start: start === 0 ? 0 : before, end: after.exec(source)?.index ?? source.length };
}

/** One key for a finding, to look it up by. */
export function keyOf({ rule, words, sentence }: Finding): string {
  return `${rule}\n${words}\n${sentence}`;
}

/**
 * Reads a file of decisions: an object on each line. What can be read holds. `doubtOf` has a sentence for a rule which is none.
 * Never throws.
 */
export function readDecisions(
  path: string,
  text: string,
  doubtOf: (rule: string) => string | null = () => null,
): { readonly dismissals: readonly WrittenDismissal[]; readonly bad: readonly BadLine[] } {
  const dismissals: WrittenDismissal[] = [];
  const bad: BadLine[] = [];
  let start = 0;
  for (const [index, piece] of text.split("\n").entries()) {
    const line = index + 1;
    const span = { start, end: start + piece.length };
    start = span.end + 1;
    // A byte order mark is white space to `trim`, and so is the CR of a CRLF.
    const written = piece.trim();
    if (written === "") continue;
    const read = readDismissal(written);
    const doubt = typeof read === "string" ? read : doubtOf(read.rule);
    if (doubt !== null) bad.push({ path, line, span, message: doubt });
    if (typeof read !== "string") dismissals.push({ ...read, path, line });
  }
  return { dismissals, bad };
}

/** What is wrong in a file, a line for each: "PATH:LINE: MESSAGE". */
export function complaintsAboutDecisions(path: string, bad: readonly BadLine[]): readonly string[] {
  return bad.map(({ line, message }) => `${path}:${line}: ${message}`);
}

/** The line for a dismissal, with its line feed. */
export function writeDismissal({ rule, words, sentence, who, when, why }: Dismissal): string {
  return `${JSON.stringify({ rule, words, sentence, who, when, why })}\n`;
}

function readDismissal(written: string): Dismissal | string {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(written))
    return "This is left of a merge. Keep the lines of both sides and delete this one.";
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return "This line is not JSON. Mend it, or delete it.";
  }
  const { rule, words, sentence, who, when, why } = (value ?? {}) as Record<string, unknown>;
  if (![rule, words, sentence, who, when, why].every((field) => typeof field === "string"))
    return "A decision has “rule”, “words”, “sentence”, “who”, “when” and “why”. Mend the line, or delete it.";
  return { rule, words, sentence, who, when, why } as Dismissal;
}
