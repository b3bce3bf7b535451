// Findings as plain data: what the cache keeps, and what goes from one thread to another.
import type { WrittenDismissal } from "../decisions.ts";
import type { Findings, Lint } from "../lint.ts";
import type { Text } from "../text/text.ts";

/** What is kept of a lint: all but the text, which is read again if asked for, and the facts, which nobody asks for. */
export interface Kept {
  readonly asOf: Lint["draft"]["asOf"];
  readonly diagnostics: Lint["diagnostics"];
  readonly waived: Lint["waived"];
  readonly dismissed: readonly (readonly [path: string, line: number])[];
  readonly idle: Lint["idle"];
  readonly castProblems: Lint["castProblems"];
}

export function keptOf({ draft, diagnostics, waived, dismissed, idle, castProblems }: Findings): Kept {
  return {
    asOf: draft.asOf,
    diagnostics,
    waived,
    dismissed: dismissed.map(({ path, line }) => [path, line]),
    idle,
    castProblems,
  };
}

/** The findings again, for the text they were found in; `dismissals` are those by which it was linted. */
export function findingsOf(
  { asOf, diagnostics, waived, dismissed, idle, castProblems }: Kept,
  text: Text,
  dismissals: readonly WrittenDismissal[],
): Findings {
  return {
    draft: { text, asOf },
    diagnostics,
    waived,
    dismissed: dismissals.filter((one) =>
      dismissed.some(([path, line]) => one.path === path && one.line === line),
    ),
    idle,
    castProblems,
  };
}
