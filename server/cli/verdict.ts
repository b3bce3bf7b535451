// The count of a run and what it comes to: what was found, what went wrong, and the exit code that follows.
import type { Diagnostic, Lint } from "../lint.ts";
import { isLeftAlone, type Tally } from "../report/report.ts";
import type { Severity } from "../settings.ts";
import { severities } from "../settings.ts";
import { apologise, complain } from "./complaint.ts";
import type { Options } from "./options.ts";

export class Verdict implements Tally {
  drafts = 0;
  leftAlone = 0;
  marked = 0;
  hidden = 0;
  unread = 0;
  readonly found: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  #faults = 0;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The diagnostics which are to be printed. */
  shown({ diagnostics }: Lint): readonly Diagnostic[] {
    const mildest = severities.indexOf(this.#options.minSeverity);
    return diagnostics.filter(({ severity }) => severities.indexOf(severity) <= mildest);
  }

  /** Counts a draft which was linted and printed. */
  count(linted: Lint): void {
    const { draft, diagnostics } = linted;
    if (isLeftAlone(draft)) this.leftAlone++;
    else this.drafts++;
    if (diagnostics.length > 0) this.marked++;
    this.hidden += diagnostics.length - this.shown(linted).length;
    for (const { severity } of diagnostics) this.found[severity]++;
  }

  /** Tells of something the reader must mend; the run goes on, and ends with 2. */
  fault(line: string): void {
    this.#faults++;
    complain(line);
  }

  /** Tells of a file which could not be read as a draft. */
  unreadable(line: string): void {
    this.unread++;
    this.fault(line);
  }

  /** Tells of our own mistake over one draft. */
  stumbled(path: string, error: unknown): void {
    this.unread++;
    this.#faults++;
    apologise(path, error);
  }

  exitCode(): 0 | 1 | 2 {
    if (this.#faults > 0) return 2;
    const { failOn, maxWarnings } = this.#options;
    const grave = failOn === "never" ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
    return grave.some((severity) => this.found[severity] > 0) || this.found.warning > maxWarnings ? 1 : 0;
  }
}
