// A draft as text: the one entry to this room. It turns any string into zones, paragraphs, sentences and quotations.
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { isUnmarkedHeadline } from "./headline.ts";
import { type Block, readMarkdown } from "./markdown.ts";
import { type Around, type Inside, paragraphOf, type TextMemory } from "./memory.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findQuotations } from "./quotations.ts";
import { findSentences } from "./sentences.ts";
import type { Span } from "./span.ts";
import { withDoubleMarks } from "./typed-marks.ts";

/** What a stretch of the source is, seen from the copy desk. */
export type Zone =
  | "narration"
  | "frame"
  | "quotation"
  | "insertion"
  | "heading"
  | "block-quote"
  | "code"
  | "link-target"
  | "comment"
  | "front-matter";

/** A pair of quotation marks and what stands between them, within one paragraph. */
export interface Quotation extends Span {
  /** The words without their marks. */
  readonly inner: Span;
  /** "double" for “ ” and straight double marks, "single" for ‘ ’ and straight single marks. */
  readonly mark: "double" | "single";
  /** 0 for a quotation in the paper's own text, 1 for a quotation within a quotation, and so on. */
  readonly depth: number;
  /** How many words stand between the marks. */
  readonly words: number;
  /** One to four words: a scrap, which somebody must own. */
  readonly fragment: boolean;
  /** False where the closing mark is missing: carried on in the next paragraph, or forgotten. */
  readonly closed: boolean;
  /** True where the opening mark carries on a quotation left open in the paragraph before. */
  readonly continues: boolean;
}

/** A double quotation mark without the partner it needs. */
export interface StrayMark extends Span {
  /**
   * "unclosed" opens and is neither closed nor carried on; "unopened" closes what nothing opened; "doubled" opens twice;
   * "wrong way round" closes with the opening mark; "mixed" pairs a straight mark with a curly one.
   */
  readonly fault: "unclosed" | "unopened" | "doubled" | "wrong way round" | "mixed";
}

/**
 * A sentence of a paragraph, or the dateline at its head, which is parted from the first sentence. A closed quotation is
 * never cut: it lies within the sentence that frames it. One left open runs on over the sentences after its own.
 */
export interface Sentence extends Span {
  /** The outermost quotations which begin in this sentence, in order. */
  readonly quotations: readonly Quotation[];
}

export type ParagraphKind = "body" | "heading" | "block-quote" | "list-item" | "table-cell";

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  readonly sentences: readonly Sentence[];
  /** Every quotation of the paragraph, the nested ones too, in order of their opening marks. */
  readonly quotations: readonly Quotation[];
  /** Double marks which do not pair, in order. */
  readonly strays: readonly StrayMark[];
}

/** The target of a Markdown link: `words` is the span of the linked words, `target` that of the address. */
export interface Link {
  readonly words: Span;
  readonly target: Span;
}

export interface Text {
  readonly source: string;
  /** As long as the source; markup, code, addresses, comments and front matter are blanked with spaces. */
  readonly prose: string;
  readonly frontMatter: FrontMatter | null;
  /** Whether each line is a paragraph, as in wire copy. */
  readonly hardLines: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly Link[];
  /** Code, link targets, comments and front matter: nothing in them is copy. */
  readonly blanked: readonly (Span & {
    readonly zone: "code" | "link-target" | "comment" | "front-matter";
  })[];
}

/**
 * Reads any string as a draft; never throws. Time grows with the length of the source, no faster. A memory of the draft's
 * last reading makes it quicker, and changes nothing.
 */
export function readText(source: string, memory: TextMemory | null = null): Text {
  const frontMatter = readFrontMatter(source);
  const { hardLines, links, blanked, ...markdown } = readMarkdown(source, frontMatter, memory);
  const prose = withDoubleMarks(markdown.prose);
  const blocks = findParagraphs(prose, markdown.blocks);
  const copy = { source, prose };
  const openAfter = (inside: Inside | null) =>
    inside?.quotations.findLast(({ depth, closed }) => depth === 0 && !closed);
  const read = (index: number, left: Inside | null): Inside => {
    const block = blocks[index]!;
    const { quotations, strays } = findQuotations(copy, block, openAfter(left), blocks[index + 1]);
    return { quotations, strays, sentences: findSentences(prose, block, quotations) };
  };
  const aroundOf = (index: number, left: Inside | null): Around => ({
    before: openAfter(left)?.mark ?? null,
    next: prose[blocks[index + 1]?.start ?? prose.length] ?? "",
  });
  const paragraphs = memory?.recall(copy, blocks, aroundOf, read) ?? readAll(blocks, read);
  const [first] = paragraphs;
  if (first && paragraphs.length > 1 && isUnmarkedHeadline(prose, first))
    paragraphs[0] = { ...first, kind: "heading" };
  return { source, prose, frontMatter, hardLines, paragraphs, links, blanked };
}

/** A text of which the source and the front matter are at hand, and the rest is read once somebody asks for it. */
export function readTextLater(source: string): Text {
  let text: Text | null = null;
  const read = () => {
    text ??= readText(source);
    return text;
  };
  return {
    source,
    frontMatter: readFrontMatter(source),
    get prose() {
      return read().prose;
    },
    get hardLines() {
      return read().hardLines;
    },
    get paragraphs() {
      return read().paragraphs;
    },
    get links() {
      return read().links;
    },
    get blanked() {
      return read().blanked;
    },
  };
}

function readAll(
  blocks: readonly Block[],
  read: (index: number, left: Inside | null) => Inside,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, block] of blocks.entries())
    paragraphs.push(paragraphOf(block, read(index, paragraphs.at(-1) ?? null)));
  return paragraphs;
}
