// The desk's own terms, `.sayswho/terms.txt`: a line for each, as people write lists, read with a word for every slip.
import type { Term } from "./settings.ts";
import { unifyLineEnds } from "./text/lines.ts";
import type { Span } from "./text/span.ts";

/** A list of terms as read. What could be read holds; `bad` names the other lines, counted from 1, with a remedy. */
export interface TermList {
  readonly terms: readonly Term[];
  readonly bad: readonly { readonly line: number; readonly span: Span; readonly message: string }[];
}

const longest = 8;

/**
 * Reads lines of the form `term | what the desk writes | advice`; the second and third part may be missing or empty.
 * Blank lines and lines which begin with # are passed over. Never throws.
 */
export function readTerms(text: string): TermList {
  const terms: Term[] = [];
  const bad: { line: number; span: Span; message: string }[] = [];
  const firstAt = new Map<string, number>();
  let next = 0;
  // As long as the file, so that a place in one is a place in the other.
  for (const [index, written] of unifyLineEnds(text.replace(/^\uFEFF/, " "))
    .split("\n")
    .entries()) {
    const line = index + 1;
    const span = { start: next, end: next + written.length };
    next = span.end + 1;
    const row = written.trim();
    if (row === "" || row.startsWith("#")) continue;
    const [term = "", use = "", advice = "", ...more] = row.split("|").map((part) => part.trim());
    const first = firstAt.get(term.toLowerCase());
    const message =
      more.length > 0
        ? "There is a | too many: a line is “term | what we write | advice”."
        : term === ""
          ? "The term is missing before the first |."
          : term.split(/\s+/).length > longest
            ? `A term is at most ${longest} words; put the rest behind a |, as advice.`
            : use.toLowerCase() === term.toLowerCase()
              ? `“${term}” stands on both sides of the |; write what the desk uses instead.`
              : row.includes("\ufffd")
                ? "Some letters here are not UTF-8: save the file as UTF-8."
                : first !== undefined
                  ? `“${term}” stands in line ${first} already; keep one of them.`
                  : null;
    if (message !== null) {
      bad.push({ line, span, message });
      continue;
    }
    firstAt.set(term.toLowerCase(), line);
    terms.push({ term, use: use || null, advice: advice || null });
  }
  return { terms, bad };
}

/** What is wrong in a list, a line for each: "PATH:LINE: MESSAGE". */
export function complaintsAboutTerms(path: string, { bad }: TermList): readonly string[] {
  return bad.map(({ line, message }) => `${path}:${line}: ${message}`);
}
