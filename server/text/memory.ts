// What was read of a draft's text the last time: the parsed Markdown, and the quotations and sentences of each paragraph.
import { type Tree, TreeFragment } from "@lezer/common";
import type { MarkdownParser } from "@lezer/markdown";
import type { Span } from "./span.ts";
import type { Paragraph, Quotation } from "./text.ts";

/** What is read within one paragraph. */
export type Inside = Pick<Paragraph, "sentences" | "quotations" | "strays">;

interface Parsed {
  readonly parser: MarkdownParser;
  readonly copy: string;
  readonly fragments: readonly TreeFragment[];
}

/** The last reading of one draft. The next one takes over what has not changed, and is the same as without it. */
export class TextMemory {
  private parsed: Parsed | null = null;
  private last = new Map<string, { readonly start: number; readonly inside: Inside }[]>();
  private next: typeof this.last = new Map();

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

  /** To be called before the paragraphs of a reading are asked for, in their order. */
  begin(): void {
    this.last = this.next;
    this.next = new Map();
  }

  /** What stands within the paragraph that begins at `start`. `key` holds all that `read` looks at. */
  recall(key: string, start: number, read: () => Inside): Inside {
    const before = this.last.get(key)?.shift();
    const inside = before ? moved(before.inside, start - before.start) : read();
    const known = { start, inside };
    const same = this.next.get(key);
    if (same) same.push(known);
    else this.next.set(key, [known]);
    return inside;
  }
}

/** The one stretch outside which two texts are the same, as the parser wants to be told of it. */
function changesBetween(before: string, after: string) {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  // Whether a block ends with its line is seen from the next one: the block before the change is parsed again, too.
  head = lineStart(before, lineStart(before, head) - 1);
  return [{ fromA: head, toA: before.length - tail, fromB: head, toB: after.length - tail }];
}

function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

function moved(inside: Inside, by: number): Inside {
  if (by === 0) return inside;
  const place = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  const quotations = new Map<Quotation, Quotation>();
  for (const quotation of inside.quotations)
    quotations.set(quotation, { ...quotation, ...place(quotation), inner: place(quotation.inner) });
  return {
    quotations: [...quotations.values()],
    strays: inside.strays.map((stray) => ({ ...stray, ...place(stray) })),
    sentences: inside.sentences.map((sentence) => ({
      ...place(sentence),
      quotations: sentence.quotations.map((quotation) => quotations.get(quotation)!),
    })),
  };
}
