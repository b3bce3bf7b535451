// Markdown: blocks with their spans, and the prose with all markup blanked in place.
import type { SyntaxNode, SyntaxNodeRef, Tree } from "@lezer/common";
import {
  Autolink,
  type BlockContext,
  parser as commonmark,
  type InlineContext,
  type LeafBlock,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
  Strikethrough,
  Table,
  TaskList,
} from "@lezer/markdown";
import type { FrontMatter } from "./front-matter.ts";
import { blank, endsSentence, hasHardLines, linesOf, unifyLineEnds } from "./lines.ts";
import type { TextMemory } from "./memory.ts";
import type { Span } from "./span.ts";
import type { Link, ParagraphKind, Text } from "./text.ts";

export interface Block extends Span {
  readonly kind: ParagraphKind;
}

export interface Markdown {
  readonly prose: string;
  /** Whether a newline ends a paragraph. */
  readonly hardLines: boolean;
  /** Leaf blocks of copy, in order; they may begin or end with blanks, or hold nothing else. */
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly blanked: Text["blanked"];
}

type Blanked = Text["blanked"][number];

// Marks nested deeper than this, or standing further in, mean nothing on a desk; the parser's stack and time grow
// with their depth.
const deepest = 32;
const furthestIn = 128;
// The parser's time grows with the square of some marks within one paragraph. Beyond these bounds, which no paragraph
// of news comes near, one wrapped by hand is cut at a line end, and inline marks stay as they are.
const longestWrapped = 8_192;
const longestParagraph = 32_768;
const mostMarks = 1_000;

// No mark begins with one of these; a blank counts where a word follows, as two of them may break a line.
const plainWords = /(?:[^\\`*_[\]<~!& \n]| (?![ \n]))+/y;
const mayHoldAddress = /@|www\.|https?:|mailto:|xmpp:/;
let lastLooked: { readonly text: string; readonly plain: boolean } = { text: "", plain: true };

/** Passes over words in which no inline mark can begin: else the parser would try all marks at each of their letters. */
function passPlainWords(cx: InlineContext, _next: number, at: number): number {
  if (cx.text !== lastLooked.text) lastLooked = { text: cx.text, plain: !mayHoldAddress.test(cx.text) };
  if (!lastLooked.plain) return -1;
  plainWords.lastIndex = at - cx.offset;
  return plainWords.test(cx.text) ? cx.offset + plainWords.lastIndex : -1;
}

/** Whether a line ends the paragraph before it though no blank line stands between. */
function startsAnew(cx: BlockContext, { text }: Line, leaf: LeafBlock): boolean {
  if (cx.lineStart - leaf.start > longestWrapped) return true;
  if (/^\[\^[^\]\s]{1,80}\]:/.test(text)) return true;
  // A line without the mark of the block quote or list above it is the paper’s own copy.
  const parent = cx.parentType().name;
  if (parent === "Blockquote") return !/^[\s>*+\d.)-]*>/.test(text);
  return parent === "ListItem" && /^\S/.test(text) && endsSentence.test(leaf.content.slice(-20));
}

// Wire copy is often indented: four spaces before a line do not make it code. Nor does a tag at the head of a line
// make all that follows markup: the words between <p> and </p> are copy. Comments are found beforehand.
const softLines: MarkdownConfig = {
  remove: ["IndentedCode", "HTMLBlock"],
  parseBlock: [{ name: "OwnLine", endLeaf: startsAnew }],
  parseInline: [{ name: "PlainWords", parse: passPlainWords, before: "Escape" }],
};

// In wire copy each line is a block of its own, save that a table or an underlined heading needs its next line.
const hardLines: MarkdownConfig = {
  parseBlock: [{ name: "HardLine", endLeaf: (_cx, line) => !/\||^[ \t]*(?:=+|-+)[ \t]*$/.test(line.text) }],
};

const parsers = new Map<string, MarkdownParser>();

/** The parser of some copy, made when it is first needed. That of tables looks at each letter for the bar of a column. */
function parserFor(copy: string, isHard: boolean): MarkdownParser {
  const tables = copy.includes("|") ? [Table] : [];
  const key = `${isHard} ${tables.length}`;
  let parser = parsers.get(key);
  if (!parser) {
    parser = commonmark.configure([
      ...tables,
      TaskList,
      Strikethrough,
      Autolink,
      softLines,
      ...(isHard ? [hardLines] : []),
    ]);
    parsers.set(key, parser);
  }
  return parser;
}

/** Reads any string as Markdown, front matter apart. Never throws; takes time in line with the source's length. */
export function readMarkdown(
  source: string,
  frontMatter: FrontMatter | null,
  memory: TextMemory | null = null,
): Markdown {
  const hidden = findHidden(source, frontMatter);
  const copy = maskHidden(source, hidden);
  const isHard = hasHardLines(copy);
  const tamed = tame(copy, isHard);
  const reading = new Reading(source, tamed.copy, hidden);
  for (const span of hidden) reading.blank(span.start, span.end);
  for (const span of tamed.marks) reading.blank(span.start, span.end);
  if (source.startsWith("\uFEFF")) reading.blank(0, 1);
  const parser = parserFor(tamed.copy, isHard);
  reading.read(memory?.parse(parser, tamed.copy) ?? parser.parse(tamed.copy));
  return reading.finish(isHard);
}

/** Front matter, comments, and what stands in <script> and <style>. A comment never closed hides nothing. */
function findHidden(source: string, frontMatter: FrontMatter | null): readonly Blanked[] {
  const hidden: Blanked[] = [];
  let at = 0;
  if (frontMatter) {
    hidden.push({ start: frontMatter.start, end: frontMatter.end, zone: "front-matter" });
    at = frontMatter.end;
  }
  if (!source.includes("<", at)) return hidden;
  const openings = /<!--|<(script|style)(?=[\s>])/gi;
  const closings: Readonly<Record<string, RegExp>> = {
    comment: /-->/g,
    script: /<\/script[ \t]*>/gi,
    style: /<\/style[ \t]*>/gi,
  };
  // Once nothing closes what one mark opens, nothing closes a later one: the search is not made again.
  const neverClosed = new Set<string>();
  openings.lastIndex = at;
  for (let opening = openings.exec(source); opening; opening = openings.exec(source)) {
    const kind = opening[1]?.toLowerCase() ?? "comment";
    const closing = closings[kind];
    if (!closing || neverClosed.has(kind)) continue;
    closing.lastIndex = openings.lastIndex;
    if (!closing.exec(source)) {
      neverClosed.add(kind);
      continue;
    }
    hidden.push({
      start: opening.index,
      end: closing.lastIndex,
      zone: kind === "comment" ? "comment" : "code",
    });
    openings.lastIndex = closing.lastIndex;
  }
  return hidden;
}

/** What the parser is given: as long as the source, line ends made one, nothing hidden left to misread. */
function maskHidden(source: string, hidden: readonly Span[]): string {
  return unifyLineEnds(blankSpans(source, hidden)).replace(/^\uFEFF/, " ");
}

/** Spaces in place of some spans, given in order of their starts. */
function blankSpans(source: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(source.slice(at, from), blank(source.slice(from, end)));
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}

/** Spans in order without what other spans, in order too, hold of them. */
function without(spans: readonly Blanked[], others: readonly Span[]): readonly Blanked[] {
  const left: Blanked[] = [];
  let next = 0;
  for (const { start, end, zone } of spans) {
    let from = start;
    while ((others[next]?.end ?? end) <= from) next += 1;
    for (let i = next; from < end; i++) {
      const other = others[i];
      const to = Math.min(end, other?.start ?? end);
      if (from < to) left.push({ start: from, end: to, zone });
      from = Math.max(from, other?.end ?? end);
    }
  }
  return left;
}

const containerMark = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const inlineMark = /[*_[\]<`~!&\\@:]/g;
const opensWithLetter = /^[A-Za-z“"]/;
const opensBlock = /^[ \t>]*(?:[-+*][ \t]+\S|#{1,6}[ \t]|`{3,}[^`]*$|~{3,})/;

/** Takes away, or makes harmless, marks piled up beyond all sense. Sensible copy comes back as it is. */
function tame(copy: string, isHard: boolean): { readonly copy: string; readonly marks: readonly Span[] } {
  const marks: Span[] = [];
  const pieces: string[] = [];
  let kept = 0;
  const replace = (start: number, end: number, by: string) => {
    pieces.push(copy.slice(kept, start), by);
    kept = end;
  };
  // What is left of the bounds in this paragraph.
  let room = longestParagraph;
  let budget = mostMarks;
  for (const line of linesOf(copy)) {
    // Most lines begin with a letter: no blank and no mark of a block stands before it.
    const isPlain = opensWithLetter.test(line.text);
    if (isHard || (!isPlain && (opensBlock.test(line.text) || line.text.trim() === ""))) {
      room = longestParagraph;
      budget = mostMarks;
    }
    const indent = isPlain ? 0 : (/^[ \t]*/.exec(line.text)?.[0].length ?? 0);
    if (indent > furthestIn && indent < line.text.length)
      replace(line.start + furthestIn, line.start + indent, ";".repeat(indent - furthestIn));
    const piled = isPlain ? null : piledMarks(line.text, indent);
    if (piled) {
      const span = { start: line.start + piled.start, end: line.start + piled.end };
      marks.push(span);
      replace(span.start, span.end, " ".repeat(span.end - span.start));
    }
    const start = Math.max(kept, line.start);
    const text = copy.slice(start, line.end);
    const count = text.match(inlineMark)?.length ?? 0;
    if (count > budget || text.length > room) {
      let left = budget;
      replace(
        start,
        line.end,
        text.replace(inlineMark, (mark, at: number) => (left-- > 0 && at < room ? mark : ";")),
      );
    }
    budget -= count;
    room -= line.text.length;
  }
  pieces.push(copy.slice(kept));
  const tamed = pieces.join("");
  return { copy: tamed.includes(longSpace) ? tamed.replace(longSpaces, breakUp) : tamed, marks };
}

/** The marks of lists and block quotes at the head of a line which nest too deep, or stand too far in. */
function piledMarks(line: string, indent: number): Span | null {
  let start = indent > furthestIn ? indent : 0;
  for (let depth = 0; depth < deepest && indent <= furthestIn; depth++) {
    const end = endOfMark(line, start);
    if (end === start) return null;
    start = end;
  }
  let end = start;
  for (let next = endOfMark(line, end); next > end; next = endOfMark(line, end)) end = next;
  return end > start ? { start, end } : null;
}

// The parser reads a long run of spaces anew from each of them; a tab here and there stops that.
// Written so that it needs no way back: an engine gives up on millions of them.
const longSpaces = / {65} */g;
const longSpace = " ".repeat(65);

function breakUp(spaces: string): string {
  return "       \t".repeat(Math.ceil(spaces.length / 8)).slice(-spaces.length);
}

function endOfMark(line: string, from: number): number {
  containerMark.lastIndex = from;
  return containerMark.test(line) ? containerMark.lastIndex : from;
}

/** One walk over the parsed draft, which gathers blocks, links and what is to be blanked. */
class Reading {
  private readonly cuts: Span[] = [];
  private readonly blanked: Blanked[] = [];
  private readonly blocks: Block[] = [];
  private readonly links: Link[] = [];
  private readonly addresses = new Map<string, Span>();
  private quotes = 0;
  private lists = 0;

  constructor(
    private readonly source: string,
    private readonly copy: string,
    private readonly hidden: readonly Blanked[],
  ) {}

  blank(start: number, end: number, zone?: Blanked["zone"]): void {
    if (start >= end) return;
    this.cuts.push({ start, end });
    if (zone) this.blanked.push({ start, end, zone });
  }

  read(tree: Tree): void {
    // A reference is a link only where the draft says what it points to, and it may say so further down.
    if (this.copy.includes("]:"))
      tree.iterate({
        enter: (node) => {
          if (node.name === "LinkReference") this.noteReference(node.node);
        },
      });
    tree.iterate({ enter: (node) => this.enter(node), leave: (node) => this.leave(node) });
  }

  finish(isHard: boolean): Markdown {
    return {
      prose: blankSpans(this.source, this.cuts.sort(inOrder)),
      hardLines: isHard,
      blocks: this.blocks,
      links: this.links,
      blanked: [...this.hidden, ...without(this.blanked.sort(inOrder), this.hidden)].sort(inOrder),
    };
  }

  private enter(node: SyntaxNodeRef): boolean | undefined {
    const { from, to } = node;
    switch (node.name) {
      case "Blockquote":
        this.quotes += 1;
        return;
      case "ListItem":
        this.lists += 1;
        return;
      case "Paragraph":
      case "Task":
        this.addBlock(from, to, this.lists > 0 ? "list-item" : "body");
        return;
      case "TableCell":
        this.addBlock(from, to, "table-cell");
        return;
      case "SetextHeading1":
      case "SetextHeading2":
        this.addBlock(from, to, this.isHeadline(node.node) ? "heading" : "body");
        return;
      case "FencedCode":
      case "InlineCode":
        this.blank(from, to, "code");
        return false;
      case "Link":
        return this.enterLink(node.node);
      case "Image": {
        if (!this.targetOf(node.node)) return;
        this.blank(from, to, "link-target");
        return false;
      }
      case "LinkReference":
        return this.enterReference(node.node);
      case "Autolink":
        this.blank(from, to, "link-target");
        return false;
      case "URL":
        if (!this.isTarget(node.node)) this.blank(from, to, "link-target");
        return;
      case "Escape":
        this.blank(from, from + 1);
        return;
      case "HardBreak":
        if (this.copy[from] === "\\") this.blank(from, from + 1);
        return;
      case "Entity":
        if (/^&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);$/i.test(this.copy.slice(from, Math.min(to, from + 10))))
          this.blank(from, to);
        return;
      case "Comment":
        this.blank(from, to, "comment");
        return;
      case "HeaderMark":
      case "QuoteMark":
      case "ListMark":
      case "TaskMarker":
      case "EmphasisMark":
      case "StrikethroughMark":
      case "TableDelimiter":
      case "HorizontalRule":
      case "HTMLTag":
      case "ProcessingInstruction":
        this.blank(from, to);
        return;
      default:
        if (node.name.startsWith("ATXHeading")) this.addBlock(from, to, "heading");
        return;
    }
  }

  private leave(node: SyntaxNodeRef): void {
    if (node.name === "Blockquote") this.quotes -= 1;
    else if (node.name === "ListItem") this.lists -= 1;
  }

  private addBlock(start: number, end: number, kind: ParagraphKind): void {
    this.blocks.push({ start, end, kind: this.quotes > 0 ? "block-quote" : kind });
  }

  /** A rule of dashes under a line makes it a heading; under a paragraph of copy it only parts it from the next. */
  private isHeadline(heading: SyntaxNode): boolean {
    const underline = heading.lastChild;
    const words = this.copy.slice(heading.from, underline?.from ?? heading.to).trim();
    return words.length <= 120 && !words.includes("\n") && !/[.!?…]["”’')\]]{0,3}$/.test(words);
  }

  /** The span from the bracket which closes the words to the end of the link; null where the brackets are only brackets. */
  private targetOf(link: SyntaxNode): { readonly close: number; readonly address: Span } | null {
    const marks = link.getChildren("LinkMark");
    const close = marks[1];
    if (!close) return null;
    const url = link.getChildren("URL").find((child) => child.from >= close.to);
    if (url) return { close: close.from, address: { start: url.from, end: url.to } };
    if (marks.length > 2) return { close: close.from, address: { start: close.to, end: link.to } };
    const label = link.getChild("LinkLabel");
    const named =
      label && label.to - label.from > 2
        ? this.copy.slice(label.from + 1, label.to - 1)
        : this.copy.slice(marks[0]?.to ?? link.from, close.from);
    const address = this.addresses.get(normalLabel(named));
    return address ? { close: close.from, address } : null;
  }

  /** Whether an address is the target of a link, which blanks it; one among the words of a link is not. */
  private isTarget(url: SyntaxNode): boolean {
    const parent = url.parent;
    if (parent?.name === "LinkReference") return true;
    if (parent?.name !== "Link" && parent?.name !== "Image") return false;
    const target = this.targetOf(parent);
    return target !== null && url.from >= target.close;
  }

  private enterLink(link: SyntaxNode): boolean | undefined {
    const { from, to } = link;
    const target = this.targetOf(link);
    if (target) {
      this.blank(from, from + 1);
      this.blank(target.close, to, "link-target");
      this.links.push({ words: { start: from + 1, end: target.close }, target: target.address });
      return;
    }
    if (
      this.copy[from + 1] === "^" &&
      /^\[\^[^\]\s]+\]$/.test(this.copy.slice(from, Math.min(to, from + 100)))
    ) {
      const defines = this.copy[to] === ":" && (from === 0 || this.copy[from - 1] === "\n");
      this.blank(from, defines ? to + 1 : to);
      return false;
    }
    return;
  }

  private noteReference(reference: SyntaxNode): void {
    const label = reference.getChild("LinkLabel");
    const url = reference.getChild("URL");
    if (!label || !url || !looksLikeAddress(this.copy.slice(url.from, url.to))) return;
    const name = normalLabel(this.copy.slice(label.from + 1, label.to - 1));
    if (!this.addresses.has(name)) this.addresses.set(name, { start: url.from, end: url.to });
  }

  /** "[1]: https://…" is no copy; "[Hale]: Never." is a line of an interview, "[^1]: Officials" a footnote. */
  private enterReference(reference: SyntaxNode): boolean {
    const { from, to } = reference;
    const label = reference.getChild("LinkLabel");
    const url = reference.getChild("URL");
    if (url && looksLikeAddress(this.copy.slice(url.from, url.to))) this.blank(from, to, "link-target");
    else {
      if (label && this.copy[from + 1] === "^") this.blank(from, label.to + 1);
      this.addBlock(from, to, this.lists > 0 ? "list-item" : "body");
    }
    return false;
  }
}

function looksLikeAddress(text: string): boolean {
  return /^[<#/.]|[/@]|\.\p{L}/u.test(text);
}

function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
