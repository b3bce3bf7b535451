// What was read of a draft's text the last time: the parsed Markdown, and the quotations and sentences of each paragraph.
import { type Tree, TreeFragment } from "@lezer/common";
import type { MarkdownParser } from "@lezer/markdown";
import { differing, sameHead, sameTail } from "./common-ends.ts";
import type { Block } from "./markdown.ts";
import type { Copy } from "./quotations.ts";
import type { Span } from "./span.ts";
import type { Paragraph, Quotation, Sentence } from "./text.ts";

/** What is read within one paragraph. */
export type Inside = Pick<Paragraph, "sentences" | "quotations" | "strays">;

/** A paragraph where a block stands. */
export function paragraphOf({ start, end, kind }: Block, inside: Inside): Paragraph {
  const { quotations, strays, sentences } = inside;
  return { kind, start, end, quotations, strays, sentences };
}

/** What decides how a paragraph is read, beside its own copy: what runs on into it, and what it may run on into. */
export interface Around {
  /** The shape of the quotation which the paragraph before left open, if any. */
  readonly before: Quotation["mark"] | null;
  /** The first character of the paragraph after; "" where there is none. */
  readonly next: string;
}

interface Known {
  readonly paragraph: Paragraph;
  readonly around: Around;
}

interface Parsed {
  readonly parser: MarkdownParser;
  readonly copy: string;
  readonly fragments: readonly TreeFragment[];
}

interface Reading {
  readonly copy: Copy;
  readonly paragraphs: readonly Known[];
}

// A mark at the edge of a paragraph is told by so many characters beyond it.
const reach = 12;

/** The last reading of one draft. The next one takes over what has not changed, and is the same as without it. */
export class TextMemory {
  private parsed: Parsed | null = null;
  private last: Reading = { copy: { source: "", prose: "" }, paragraphs: [] };
  /** Of this reading's sentences which stand somewhere else now; older ones would never be let go. */
  private origins = new Map<Sentence, Sentence>();

  /** The tree of a text, parsed anew only around what differs from the text before. */
  parse(parser: MarkdownParser, copy: string): Tree {
    const before = this.parsed?.parser === parser ? this.parsed : null;
    const fragments = before
      ? TreeFragment.applyChanges(before.fragments, changesBetween(before.copy, copy))
      : [];
    const tree = parser.parse(copy, fragments);
    this.parsed = { parser, copy, fragments: TreeFragment.addTree(tree, fragments) };
    return tree;
  }

  /**
   * The paragraphs of some blocks, in order. `read` reads one anew; `aroundOf` says what is around it, `left` being
   * what the paragraph before it holds.
   */
  recall(
    copy: Copy,
    blocks: readonly Block[],
    aroundOf: (index: number, left: Inside | null) => Around,
    read: (index: number, left: Inside | null) => Inside,
  ): Paragraph[] {
    const { paragraphs, copy: old } = this.last;
    const head = Math.min(sameHead(old.source, copy.source), sameHead(old.prose, copy.prose));
    const tail = Math.min(sameTail(old.source, copy.source), sameTail(old.prose, copy.prose));
    const by = copy.source.length - old.source.length;
    const isSame = by === 0 && head === copy.source.length;
    const known: Known[] = [];
    this.origins = new Map();
    let left: Paragraph | null = null;
    for (const [index, block] of blocks.entries()) {
      const around = aroundOf(index, left);
      const fits = (other: Known | undefined, moved: number) =>
        other?.paragraph.kind === block.kind &&
        other.paragraph.start + moved === block.start &&
        other.paragraph.end + moved === block.end &&
        other.around.before === around.before &&
        other.around.next === around.next;
      const above = isSame || block.end + reach <= head ? paragraphs[index] : undefined;
      const below =
        block.start - reach >= copy.source.length - tail
          ? paragraphs[index - blocks.length + paragraphs.length]
          : undefined;
      left = fits(above, 0)
        ? above!.paragraph
        : fits(below, by)
          ? this.moved(below!.paragraph, by)
          : paragraphOf(block, read(index, left));
      known.push({ paragraph: left, around });
    }
    this.last = { copy, paragraphs: known };
    return known.map(({ paragraph }) => paragraph);
  }

  /** The sentence of the last reading which stands where this one stands, or somewhere else now; itself where it is new. */
  originOf(sentence: Sentence): Sentence {
    return this.origins.get(sentence) ?? sentence;
  }

  private moved(paragraph: Paragraph, by: number): Paragraph {
    if (by === 0) return paragraph;
    const { kind, quotations, strays } = paragraph;
    const place = ({ start, end }: Span) => ({ start: start + by, end: end + by });
    const now = new Map<Quotation, Quotation>();
    for (const quotation of quotations)
      now.set(quotation, { ...quotation, ...place(quotation), inner: place(quotation.inner) });
    const sentences = paragraph.sentences.map((sentence) => {
      const { start, end, quotations: own } = sentence;
      const moved: Sentence = {
        start: start + by,
        end: end + by,
        quotations: own.length > 0 ? own.map((quotation) => now.get(quotation)!) : own,
      };
      this.origins.set(moved, sentence);
      return moved;
    });
    const block = { kind, ...place(paragraph) };
    return paragraphOf(block, {
      sentences,
      quotations: quotations.length > 0 ? [...now.values()] : quotations,
      strays: strays.length > 0 ? strays.map((stray) => ({ ...stray, ...place(stray) })) : strays,
    });
  }
}

/** The one stretch outside which two texts are the same, as the parser wants to be told of it. */
function changesBetween(before: string, after: string) {
  if (before === after) return [];
  const { start, endA, endB } = differing(before, after);
  // Whether a block ends with its line is seen from the next one: the block before the change is parsed again, too.
  const head = lineStart(before, lineStart(before, start) - 1);
  return [{ fromA: head, toA: endA, fromB: head, toB: endB }];
}

function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
