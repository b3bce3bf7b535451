// Which zone a stretch of the source lies in: the one place where narration, frame and quotation are told apart.
import { contains, indexEndingAfter, overlap, type Span } from "./span.ts";
import type { Text, Zone } from "./text.ts";

/**
 * The zone of a span. Quoted words are quotation wherever they stand, in a heading too; a span that reaches out of a
 * quotation belongs to the frame around it, which is the rest of the sentence that holds the quotation.
 */
export function zoneOf(text: Text, span: Span): Zone {
  const blanked = text.blanked[indexEndingAfter(text.blanked, span.start)];
  if (blanked && contains(blanked, span)) return blanked.zone;
  const paragraph = text.paragraphs[indexEndingAfter(text.paragraphs, span.start)];
  if (!paragraph || !(overlap(paragraph, span) || contains(paragraph, span))) return "narration";
  if (paragraph.kind === "block-quote") return "block-quote";
  if (paragraph.quotations.some((quotation) => contains(quotation, span))) return "quotation";
  if (paragraph.kind === "heading") return "heading";
  const sentence = paragraph.sentences[indexEndingAfter(paragraph.sentences, span.start)];
  return sentence && sentence.quotations.length > 0 ? "frame" : "narration";
}
