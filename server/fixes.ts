// Safe fixes, applied: the edits which need nobody's judgment, until none is left.
import type { Diagnostic } from "./lint.ts";
import type { Edit } from "./rules/rule.ts";
import { indexEndingAfter, overlap, type Span } from "./text/span.ts";

/** How often a draft is read again after it was mended. A rule whose fix calls for another fix is a fault of ours. */
const rounds = 10;

export interface Mended<T> {
  readonly source: string;
  /** How many findings were mended. */
  readonly count: number;
  /** The reading of `source`. */
  readonly reading: T;
}

/**
 * Applies the first safe fix of each diagnostic which `mends` allows, reads the result again, and so on until nothing
 * is left to mend. Of two fixes which touch the same words the first is made, and the other one met in the next round.
 */
export function mend<T extends { readonly diagnostics: readonly Diagnostic[] }>(
  source: string,
  read: (source: string) => T,
  mends: (diagnostic: Diagnostic, reading: T) => boolean = () => true,
): Mended<T> {
  let reading = read(source);
  let text = source;
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    const chosen = chosenEdits(reading.diagnostics.filter((diagnostic) => mends(diagnostic, reading)));
    if (chosen.length === 0) break;
    count += chosen.length;
    text = withEdits(text, chosen.flat());
    reading = read(text);
  }
  return { source: text, count, reading };
}

/** The edits of the safe fixes which can be made at once, by fix; no two touch. */
export function chosenEdits(diagnostics: readonly Diagnostic[]): readonly (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = [];
  const taken: Span[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(({ kind, edits }) => kind === "safe" && edits.length > 0);
    if (!fix || fix.edits.some(({ span }) => isTaken(taken, span))) continue;
    chosen.push(fix.edits);
    for (const { span } of fix.edits) taken.splice(indexEndingAfter(taken, span.start), 0, span);
  }
  return chosen;
}

/** Whether words of a span are changed already, or something is inserted where it begins. */
function isTaken(taken: readonly Span[], span: Span): boolean {
  const at = indexEndingAfter(taken, span.start);
  return [taken[at - 1], taken[at]].some(
    (other) => other !== undefined && (overlap(other, span) || other.start === span.start),
  );
}

/** The source with the edits made. Edits do not overlap. */
export function withEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { span, text } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    pieces.push(source.slice(from, span.start), text);
    from = span.end;
  }
  return pieces.join("") + source.slice(from);
}
