// The headline which nobody marked as one: a first line of its own, without a stop, above the copy.
import type { Paragraph } from "./text.ts";

// In UTF-16 units; what runs on for longer is copy whose stop was forgotten.
const longest = 200;

/**
 * Whether the first paragraph of a draft, of which there are more, is its headline. A line cut short ("Putin’s history
 * of election ...") is one too; a question is not, because a story may begin with it.
 */
export function isUnmarkedHeadline(prose: string, paragraph: Paragraph): boolean {
  if (paragraph.kind !== "body" || paragraph.sentences.length !== 1) return false;
  if (paragraph.end - paragraph.start > longest) return false;
  const words = prose.slice(paragraph.start, paragraph.end).replace(/["”’»)\]\s]+$/, "");
  return !/[.!?:;,]$/.test(words) || /\.{2,}$/.test(words);
}
