// Which zone a stretch of the source lies in: the one place where narration, frame and quotation are told apart.
import { insertionsIn } from "./insertions.ts";
import { contains, indexEndingAfter, overlap, type Span } from "./span.ts";
import type { Paragraph, Quotation, Text, Zone } from "./text.ts";

/**
 * The zone of a span. Quoted words are quotation wherever they stand, in a heading too; a span that reaches out of a
 * quotation belongs to the frame around it, which is the rest of the sentence that holds the quotation. Within a
 * quotation, words in square brackets are the paper's own: an insertion.
 */
export function zoneOf(text: Text, span: Span): Zone {
  const blanked = text.blanked[indexEndingAfter(text.blanked, span.start)];
  if (blanked && contains(blanked, span)) return blanked.zone;
  const paragraph = text.paragraphs[indexEndingAfter(text.paragraphs, span.start)];
  if (!paragraph || !(overlap(paragraph, span) || contains(paragraph, span))) return "narration";
  if (paragraph.kind === "block-quote") return "block-quote";
  const quotation = quotationAround(paragraph, span);
  if (quotation) {
    const insertions = insertionsIn(text.prose, quotation);
    const insertion = insertions[indexEndingAfter(insertions, span.start)];
    return insertion && contains(insertion, span) ? "insertion" : "quotation";
  }
  if (paragraph.kind === "heading") return "heading";
  const sentence = paragraph.sentences[indexEndingAfter(paragraph.sentences, span.start)];
  return sentence && sentence.quotations.length > 0 ? "frame" : "narration";
}

/** Outermost quotations stand apart and hold all others. */
const outermost = new WeakMap<Paragraph, readonly Quotation[]>();

function quotationAround(paragraph: Paragraph, span: Span): Quotation | undefined {
  if (paragraph.quotations.length === 0) return undefined;
  const outer = outermost.get(paragraph) ?? paragraph.quotations.filter(({ depth }) => depth === 0);
  outermost.set(paragraph, outer);
  const at = indexEndingAfter(outer, span.start);
  // An empty span may stand at the very end of the one before.
  return [outer[at - 1], outer[at]].find((quotation) => quotation && contains(quotation, span));
}
