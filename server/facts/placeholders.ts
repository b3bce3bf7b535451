// Placeholders: what a reporter or a fix left to be filled in before the copy is filed.
import { indexEndingAfter, overlap, type Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { months } from "./words/grammar.ts";
import { namesAfterTk, noteWords, romanCompany } from "./words/placeholders.ts";

/** One placeholder, wherever it stands outside code, addresses, comments and front matter; quotations and headings too. */
export interface Placeholder extends Span {
  /** "question" is what our own fixes leave: [[WHO?]]. "note" is a TK or its like, "empty" marks with nothing between. */
  readonly kind: "question" | "note" | "template" | "filler" | "empty";
}

interface Shape {
  readonly kind: Placeholder["kind"];
  /** Made when it is first needed: letters of all the world are dear. */
  readonly pattern: () => RegExp;
  /**
   * What every match holds: copy without it need not be searched. Engines find one word by itself ten times as fast as one
   * of several characters.
   */
  readonly sign: RegExp;
  /** Whether this match is one after all; `before` and `after` are the copy on either side, 40 characters at most. */
  readonly holds?: (words: string, before: string, after: string) => boolean;
}

const shapes: readonly Shape[] = [
  { kind: "question", sign: /\[\[/, pattern: () => /\[\[[A-Z][A-Z0-9 ,;:’'?/&-]{0,80}\?\]\]/g },
  {
    kind: "note",
    sign: /\[/,
    pattern: () => /\[[A-Z][A-Z0-9 ,:’'?/&-]{0,60}\]/g,
    holds: saysNote,
  },
  { kind: "note", sign: /</, pattern: () => /<[A-Z][A-Z ]{1,40}>/g, holds: saysNote },
  {
    kind: "note",
    sign: /TK/,
    pattern: () =>
      /(?<![\p{L}\p{N}_.&/@#-])(?:[A-Z]{2,12} ){0,3}TK(?:-?TK){0,8}(?:s|th|st|nd|rd|day)?(?![\p{L}\p{N}_&@/]|-\p{Lu}|\.[\p{L}\p{N}])/gu,
    holds: (words, before, after) =>
      !/(?<!\p{L})\p{Lu}\.\s?$/u.test(before) && !namesSomebody(after) && words.length > 1,
  },
  { kind: "note", sign: /XX/, pattern: () => /(?<![\p{L}\p{N}_.-])\d{1,2}XX(?![\p{L}\p{N}_-])/gu },
  { kind: "note", sign: /TK/, pattern: () => /(?<![\p{L}\p{N}_.-])\d{1,2}TK(?![\p{L}\p{N}_-])/gu },
  {
    kind: "note",
    sign: /XX/,
    pattern: () => /(?<![\p{L}\p{N}_.&/@#-])X{2,8}(?![\p{L}\p{N}_&@/]|-rated|\.\p{L})/gu,
    holds: isUnknownNumber,
  },
  {
    kind: "note",
    sign: /TODO|FIXME/,
    pattern: () => /(?<![\p{L}\p{N}_.-])(?:TODO|FIXME)(?![\p{L}\p{N}_-])/gu,
  },
  {
    kind: "note",
    sign: /(?:ADD|INSERT|CHECK|CONFIRM|VERIFY|NEED) /,
    pattern: () =>
      /(?<![\p{L}\p{N}_])(?:ADD|INSERT|CHECK|CONFIRM|VERIFY|NEED) (?:[A-Z]{2,12} ){0,2}[A-Z]{2,12}(?![\p{L}\p{N}_])/gu,
    holds: (words) =>
      wordsOf(words)
        .slice(1)
        .some((word) => noteWords.has(word)),
  },
  {
    kind: "note",
    sign: /\?\?/,
    pattern: () => /\?{2,20}/g,
    // "Really???" in a posted message is the poster's; a lone ?? is the reporter's.
    holds: (words, before, after) =>
      (/(?:^|[\s([“$£€—–])$/.test(before) && /^(?:[\s).,;:%”—–]|$)/.test(after)) ||
      (words.length > 2 && /\p{L}$/u.test(before)),
  },
  { kind: "filler", sign: /psum/, pattern: () => /\b[Ll]orem [Ii]psum\b/g },
  { kind: "filler", sign: /PSUM/, pattern: () => /\bLOREM IPSUM\b/g },
  {
    kind: "template",
    sign: /\{/,
    pattern: () =>
      /\$\{\d{1,2}:[^{}\n]{0,80}\}|\{\{ ?[\p{L}_][\p{L}\p{N}_ .-]{0,60}\}\}|(?<!\{)\{[\p{L}_][\p{L}\p{N}_ ]{0,60}\}(?!\})/gu,
  },
  { kind: "empty", sign: /“[ \t\u00a0”]/, pattern: () => /“[ \t\u00a0]{0,4}”/g },
];

/** Finds every placeholder of a draft, in order; where two overlap, the one which begins first or is longer. */
export function findPlaceholders(text: Text): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const { kind, pattern, sign, holds } of shapes)
    for (const paragraph of paragraphsWith(sign, text)) {
      const copy = text.source.slice(paragraph.start, paragraph.end);
      for (const match of copy.matchAll(pattern())) {
        const at = match.index;
        const to = at + match[0].length;
        if (holds && !holds(match[0], copy.slice(Math.max(0, at - 40), at), copy.slice(to, to + 40)))
          continue;
        found.push({ kind, start: paragraph.start + at, end: paragraph.start + to });
      }
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutBlanked(text, found);
}

/** The paragraphs which hold a sign: a draft which is ready to be filed holds few, and is searched for each as a whole. */
function* paragraphsWith(sign: RegExp, { source, paragraphs }: Text): Generator<Span> {
  const scan = new RegExp(sign, `g${sign.flags}`);
  for (let match = scan.exec(source); match; match = scan.exec(source)) {
    const paragraph = paragraphs[indexEndingAfter(paragraphs, match.index)];
    if (!paragraph) return;
    const isInside = paragraph.start <= match.index;
    if (isInside) yield paragraph;
    scan.lastIndex = isInside ? paragraph.end : paragraph.start;
  }
}

function withoutBlanked(text: Text, found: readonly Placeholder[]): readonly Placeholder[] {
  const blanked = [...text.blanked].sort((a, b) => a.start - b.start);
  const kept: Placeholder[] = [];
  let at = 0;
  for (const placeholder of found) {
    while (at < blanked.length && blanked[at]!.end <= placeholder.start) at++;
    if (at < blanked.length && overlap(blanked[at]!, placeholder)) continue;
    if (kept.length > 0 && kept.at(-1)!.end > placeholder.start) continue;
    kept.push(placeholder);
  }
  return kept;
}

function saysNote(words: string): boolean {
  return wordsOf(words).some((word) => noteWords.has(word));
}

function wordsOf(note: string): readonly string[] {
  return note.split(/[^A-Z?]+/).map((word) => (word === "CQ?" ? word : word.replaceAll("?", "")));
}

/** "TK Maxx", "TK Smith": a name in upper and lower case goes on behind it. */
function namesSomebody(after: string): boolean {
  const next = /^ (\p{Lu}[\p{L}]+)/u.exec(after)?.[1];
  return next !== undefined && (namesAfterTk.has(next) || /\p{Ll}/u.test(next));
}

/** XX for a number to come, and not a Roman numeral, a size, a chromosome, a film or a rating. */
function isUnknownNumber(words: string, before: string, after: string): boolean {
  if (
    /[$£€]$/.test(before) ||
    /^ ?(?:%|percent|per cent|million|billion|years?|people)(?!\p{L})/u.test(after)
  )
    return true;
  if (/^\//.test(after)) return false;
  const last = /([\p{L}]+)[ \u00a0]$/u.exec(before)?.[1] ?? "";
  const next = /^[ \u00a0](?:and |or )?([\p{L}]+)/u.exec(after)?.[1] ?? "";
  if (romanCompany.has(last.toLowerCase()) || romanCompany.has(next.toLowerCase())) return false;
  if (months.has(next.toLowerCase()) || months.has(last.toLowerCase())) return true;
  // "Pope Innocent XX" and "Castlemaine XXXX": the capital before it makes it part of a name.
  if (/^\p{Lu}/u.test(last) && !/^(?:The|A|An|In|On|At|About|Some|Nearly|Over|More)$/.test(last))
    return false;
  return words.length < 4 ? !/^\p{Lu}/u.test(next) : true;
}
