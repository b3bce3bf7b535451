// Quotation marks without a partner, and where the mark that is missing would stand.
import { indexEndingAfter, type Span } from "../text/span.ts";
import type { Paragraph, Quotation, StrayMark, Text } from "../text/text.ts";
import { type Token, tokenise } from "./nlp.ts";
import { cueVerbs } from "./verbs.ts";
import { subjectPronouns } from "./words/grammar.ts";

/** A stray mark with the word it clings to. */
export interface StrayQuote extends Span {
  /** As in the text; "not reopened" runs over into paragraphs which do not open with a mark. */
  readonly fault: StrayMark["fault"] | "not reopened";
  /** The change which makes the pair whole, as far as the copy shows where it belongs. */
  readonly remedy: { readonly span: Span; readonly text: string };
  /** Whether it may be what a page or program left behind: a straight mark which closes nothing, with no speech tag behind it. */
  readonly doubtful: boolean;
}

/** Finds stray double marks in copy. A mark at the end of a draft which is still being typed may yet be closed. */
export function findStrayQuotes(text: Text): readonly StrayQuote[] {
  const { prose, paragraphs } = text;
  const found: StrayQuote[] = [];
  const settled = new Set<StrayMark>();
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.strays.length === 0) return;
    const isTyped =
      index === paragraphs.length - 1 && !/[.!?…”"’)\]]/.test(prose.slice(paragraph.end - 1, paragraph.end));
    const whole = nestedAlike(prose, paragraph, paragraphs[index + 1]);
    for (const mark of paragraph.strays) {
      if (whole.has(mark)) continue;
      if (settled.has(mark) || (isTyped && mark.fault === "unclosed")) continue;
      const stray = strayQuote(prose, paragraph, mark);
      // A letter or a speech may run over some paragraphs before it closes.
      const next = paragraphs[index + 1];
      const closing = paragraphs
        .slice(index + 1, index + 6)
        .find(({ quotations, strays }) => quotations.length > 0 || strays.length > 0);
      const close = closing && mark === paragraph.strays.at(-1) ? closedNext(paragraph, mark, closing) : null;
      if (!next || !close) found.push(stray);
      else {
        settled.add(close);
        const remedy = { span: { start: next.start, end: next.start }, text: prose[mark.start] ?? "" };
        found.push({ ...stray, fault: "not reopened", remedy });
      }
    }
  });
  return found;
}

/** The mark which closes in the next paragraph what this one leaves open, or null. */
function closedNext(paragraph: Paragraph, mark: StrayMark, next: Paragraph): StrayMark | null {
  const own = quotationsOf(paragraph).byStart.get(mark.start);
  const first = next.strays[0];
  if (mark.fault !== "unclosed" || own?.closed !== false || first?.fault !== "unopened") return null;
  return next.quotations.every(({ start, mark: kind }) => kind === "single" || start > first.start)
    ? first
    : null;
}

/**
 * The marks around a quotation which holds another between marks of the same kind: "He called it "the Shuffle." It was
 * slow." Each of the two has its partner, though the inner one ought to stand between single marks. Curly marks within
 * straight ones leave these open, and the next paragraph may take them up again.
 */
function nestedAlike(
  prose: string,
  { strays, quotations }: Paragraph,
  next: Paragraph | undefined,
): ReadonlySet<StrayMark> {
  const whole = new Set<StrayMark>();
  strays.forEach((mark, at) => {
    const close = strays[at + 1];
    if (
      mark.fault === "unclosed" &&
      !close &&
      prose[mark.start] === '"' &&
      next &&
      prose[next.start] === '"' &&
      quotations.some(({ start }) => start > mark.start && prose[start] === "“")
    )
      whole.add(mark);
    if (mark.fault !== "unclosed" || close?.fault !== "unopened" || prose[mark.start] !== '"') return;
    if (prose[close.start] === '"' && holdsQuotation(quotations, mark.start, close.start))
      whole.add(mark).add(close);
  });
  return whole;
}

/** Whether a quotation stands between two marks; quotations stand in order of their opening marks. */
function holdsQuotation(quotations: readonly Quotation[], from: number, to: number): boolean {
  let low = 0;
  for (let high = quotations.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < quotations.length && quotations[at]!.start < to; at++)
    if (quotations[at]!.end <= to) return true;
  return false;
}

interface Quotations {
  readonly byStart: ReadonlyMap<number, Quotation>;
  readonly byEnd: ReadonlyMap<number, Quotation>;
}

const placed = new WeakMap<Paragraph, Quotations>();

/** The quotations of a paragraph by where they begin and end; the outer one where two share a place. */
function quotationsOf(paragraph: Paragraph): Quotations {
  const known = placed.get(paragraph);
  if (known) return known;
  const fromLast = paragraph.quotations.toReversed();
  const quotations = {
    byStart: new Map(fromLast.map((quotation) => [quotation.start, quotation])),
    byEnd: new Map(fromLast.map((quotation) => [quotation.end, quotation])),
  };
  placed.set(paragraph, quotations);
  return quotations;
}

function strayQuote(prose: string, paragraph: Paragraph, mark: StrayMark): StrayQuote {
  return { ...describe(prose, paragraph, mark), doubtful: isDoubtful(prose, paragraph, mark) };
}

function isDoubtful(prose: string, paragraph: Paragraph, { start, end, fault }: StrayMark): boolean {
  if (fault !== "unopened" || prose[start] !== '"') return false;
  const behind = tokenise(prose, { start: end, end: lineEnd(prose, end, paragraph.end), quotations: [] });
  return !isSpeechTag(behind.slice(0, 6));
}

/** Where the line ends, at most 80 characters on. */
function lineEnd(prose: string, from: number, limit: number): number {
  const line = prose.indexOf("\n", from);
  return Math.min(line < 0 ? limit : line, limit, from + 80);
}

function describe(prose: string, paragraph: Paragraph, mark: StrayMark): Omit<StrayQuote, "doubtful"> {
  const sign = prose[mark.start] ?? "";
  const before = { start: wordStart(prose, mark.start, paragraph.start), end: mark.end };
  const after = { start: mark.start, end: wordEnd(prose, mark.end, paragraph.end) };
  const { fault } = mark;
  switch (fault) {
    case "unclosed": {
      const at = closingPlace(prose, paragraph, mark);
      return { ...after, fault, remedy: { span: { start: at, end: at }, text: sign === "“" ? "”" : sign } };
    }
    case "unopened": {
      const at = openingPlace(paragraph, mark);
      return { ...before, fault, remedy: { span: { start: at, end: at }, text: sign === "”" ? "“" : sign } };
    }
    case "doubled":
      return { ...after, fault, remedy: { span: mark, text: "" } };
    case "wrong way round":
    case "mixed": {
      const opening = quotationsOf(paragraph).byEnd.get(mark.end);
      const partner = prose[opening?.start ?? mark.start] === '"' ? '"' : "”";
      return { ...before, fault, remedy: { span: mark, text: partner } };
    }
  }
}

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

// No word of news is as long: what is longer is marked no further.
const longest = 100;

function wordStart(prose: string, from: number, paragraphStart: number): number {
  const limit = Math.max(paragraphStart, from - longest);
  let at = from;
  while (at > limit && !isSpace(prose[at - 1])) at -= 1;
  return at;
}

function wordEnd(prose: string, from: number, paragraphEnd: number): number {
  const limit = Math.min(paragraphEnd, from + longest);
  let at = from;
  while (at < limit && !isSpace(prose[at])) at += 1;
  return at;
}

/** Before the words which name the speaker (“We are ready, Hale said”), else where the open quotation ends. */
function closingPlace(prose: string, paragraph: Paragraph, mark: StrayMark): number {
  const end = quotationsOf(paragraph).byStart.get(mark.start)?.end ?? paragraph.end;
  const tokens = tokenise(prose, { start: mark.end, end, quotations: [] });
  for (let at = 1; at < tokens.length - 1; at++)
    if (/^[,?!]$/.test(tokens[at]!.text) && isSpeechTag(tokens.slice(at + 1, at + 7))) return tokens[at]!.end;
  return end;
}

/** "Hale said", "the minister told", "said Ana Mora". */
function isSpeechTag(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(
    (token) =>
      cueVerbs.get(token.norm)?.some((entry) => entry.form === "past" && entry.kind === "plain") ?? false,
  );
  if (verb < 0 || tokens.slice(0, verb).some((token) => token.kind !== "word")) return false;
  const subject = tokens[verb === 0 ? 1 : verb - 1];
  return subject?.kind === "word" && (subject.capital || subjectPronouns.has(subject.norm) || verb > 1);
}

/** The head of the sentence which holds the mark, after any quotation that is whole. */
function openingPlace(paragraph: Paragraph, mark: StrayMark): number {
  const sentence = paragraph.sentences[indexEndingAfter(paragraph.sentences, mark.start)];
  return sentence && sentence.start <= mark.start ? sentence.start : paragraph.start;
}
