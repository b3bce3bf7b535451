// The desk's decisions as a list: for a reader at a terminal, and as JSON.
import type { WrittenDismissal } from "../decisions.ts";
import { fold, harmless } from "./drawing.ts";
import { toJson } from "./json.ts";
import type { Look } from "./stylish.ts";

/** A decision, and whether no draft has what it is about any more. */
export interface ListedDismissal extends WrittenDismissal {
  readonly lapsed: boolean;
}

/** Two or three lines for each: where and what, its sentence, who let it stand and why, and whether it has lapsed. */
export function decisionsList(dismissals: readonly ListedDismissal[], { columns, colours }: Look): string {
  if (dismissals.length === 0) return "Nothing has been dismissed here.\n";
  return dismissals
    .map(({ path, line, rule, words, sentence, who, when, why, lapsed }) => {
      const body = [
        ...fold(`“${words}” in: ${sentence}`, columns - 2),
        ...fold(`${why} (${who}, ${when})`, columns - 2),
        ...(lapsed ? fold("Lapsed: no draft has this finding any more. Delete the line.", columns - 2) : []),
      ];
      return `${colours.dim(`${harmless(path)}:${line}`)}  ${harmless(rule)}\n${body.map((row) => `  ${row}\n`).join("")}`;
    })
    .join("\n");
}

/** `{"version":1,"dismissals":[{"path","line","rule","words","sentence","who","when","why","lapsed"}]}`. */
export function decisionsListJson(dismissals: readonly ListedDismissal[]): string {
  return `${toJson({
    version: 1,
    dismissals: dismissals.map(({ path, line, rule, words, sentence, who, when, why, lapsed }) => ({
      path,
      line,
      rule,
      words,
      sentence,
      who,
      when,
      why,
      lapsed,
    })),
  })}\n`;
}
