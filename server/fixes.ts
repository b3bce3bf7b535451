// Safe fixes, applied: the edits which need nobody's judgment, until none is left.
import type { Diagnostic } from "./lint.ts";
import type { Edit, Fix } from "./rules/rule.ts";
import { hull, indexEndingAfter, overlap, type Span } from "./text/span.ts";

/** How often a draft is read again after it was mended. A rule whose fix calls for another fix is a fault of ours. */
const rounds = 10;

export interface Mended<T> {
  readonly source: string;
  /** What was mended, in the order in which it was done. */
  readonly made: readonly Mending[];
  /** The reading of `source`. */
  readonly reading: T;
}

/** A fix which was made: the words it touched, as they were and as they are. */
export interface Mending {
  readonly was: string;
  readonly now: string;
  /** The title of the fix. */
  readonly title: string;
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
  const made: Mending[] = [];
  for (let round = 0; round < rounds; round++) {
    const chosen = chosenFixes(reading.diagnostics.filter((diagnostic) => mends(diagnostic, reading)));
    if (chosen.length === 0) break;
    for (const fix of chosen) made.push(mendingOf(text, fix));
    text = withEdits(
      text,
      chosen.flatMap(({ edits }) => edits),
    );
    reading = read(text);
  }
  return { source: text, made, reading };
}

function mendingOf(source: string, { edits, title }: Fix): Mending {
  const { start, end } = edits.map(({ span }) => span).reduce(hull);
  const inside = edits.map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  const was = source.slice(start, end);
  return { was, now: withEdits(was, inside), title };
}

/** The safe fixes which can be made at once; no two touch. */
export function chosenFixes(diagnostics: readonly Diagnostic[]): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken: Span[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(({ kind, edits }) => kind === "safe" && edits.length > 0);
    if (!fix || fix.edits.some(({ span }) => isTaken(taken, span))) continue;
    chosen.push(fix);
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
