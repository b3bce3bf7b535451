// What every format is given: drafts as linted, and the count at the end.
import type { Diagnostic, Findings } from "../lint.ts";
import type { Severity } from "../settings.ts";

/** A draft, linted. */
export interface LintedDraft {
  /** As the reader named it, with forward slashes. */
  readonly path: string;
  readonly lint: Findings;
  /** The diagnostics to print, in order of appearance. */
  readonly shown: readonly Diagnostic[];
  /** Those among the others which a baseline has already; null where there is no baseline. */
  readonly known: readonly Diagnostic[] | null;
  /** A short name for a finding, the same wherever its sentence moves. */
  fingerprintOf(diagnostic: Diagnostic): string;
}

export interface Tally {
  /** Drafts which were read. */
  readonly drafts: number;
  /** Drafts whose front matter asks to be left alone (`sayswho: false`). */
  readonly leftAlone: number;
  /** Drafts among them with at least one diagnostic. */
  readonly marked: number;
  /** Diagnostics found, by severity, whether printed or not. */
  readonly found: Readonly<Record<Severity, number>>;
  /** Diagnostics among them which were not printed, as the reader asked. */
  readonly hidden: number;
  /** Safe fixes which were made, or would be. */
  readonly mended: number;
  /** Drafts in which they were made. */
  readonly mendedDrafts: number;
  /** Diagnostics among them which a baseline has already. */
  readonly known: number;
  /** Diagnostics which a comment or a decision of the desk waives; they are not among those found. */
  readonly dismissed: number;
  /** Files which could not be read as drafts. */
  readonly unread: number;
  /** What went wrong during the run, a line for each. */
  readonly faults: readonly string[];
}

/** A format: strings out, piece by piece, so that an archive need not fit in memory. */
export interface Report {
  readonly head: string;
  draft(linted: LintedDraft): string;
  foot(tally: Tally): string;
}
