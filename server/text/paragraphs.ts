// Paragraphs, as a desk counts them: the blocks of a draft which hold copy, without the blanks around it.
import type { Block } from "./markdown.ts";

/**
 * The paragraphs of a draft, in order, none of them blank. In hard-line copy every line is one; so is every list
 * item, table cell, heading and paragraph of a block quote in any copy.
 */
export function findParagraphs(prose: string, blocks: readonly Block[]): readonly Block[] {
  const paragraphs: Block[] = [];
  for (const block of blocks) {
    let { start, end } = block;
    while (start < end && isBlank(prose[start])) start += 1;
    while (end > start && isBlank(prose[end - 1])) end -= 1;
    if (start < end) paragraphs.push({ kind: block.kind, start, end });
  }
  return paragraphs;
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
