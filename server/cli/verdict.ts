// The count of a run and what it comes to: what was found, what went wrong, and the exit code that follows.
import type { Diagnostic, Findings } from "../lint.ts";
import type { Tally } from "../report/report.ts";
import type { Severity } from "../settings.ts";
import { severities } from "../settings.ts";
import { isLeftAlone } from "../text/front-matter.ts";
import { apologise, complain } from "./complaint.ts";
import type { Options } from "./options.ts";

/** What drafts come to, as plain data. */
export type Counts = Pick<
  Tally,
  "drafts" | "leftAlone" | "marked" | "hidden" | "known" | "dismissed" | "found"
>;

export class Verdict implements Tally {
  drafts = 0;
  leftAlone = 0;
  marked = 0;
  hidden = 0;
  unread = 0;
  known = 0;
  dismissed = 0;
  mended = 0;
  mendedDrafts = 0;
  readonly faults: string[] = [];
  readonly found: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  #unused = 0;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The diagnostics among them which are to be printed. */
  shown(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const mildest = severities.indexOf(this.#options.minSeverity);
    return diagnostics.filter(({ severity }) => severities.indexOf(severity) <= mildest);
  }

  /** Counts a draft which was linted and printed; `unknown` are its diagnostics which no baseline knows. */
  count({ draft, diagnostics, waived }: Findings, unknown: readonly Diagnostic[]): void {
    if (isLeftAlone(draft.text.frontMatter)) this.leftAlone++;
    else this.drafts++;
    if (unknown.length > 0) this.marked++;
    this.known += diagnostics.length - unknown.length;
    this.dismissed += waived.length;
    this.hidden += unknown.length - this.shown(unknown).length;
    for (const { severity } of unknown) this.found[severity]++;
  }

  /** Whether there was no draft to read. */
  get isEmpty(): boolean {
    return this.drafts + this.leftAlone + this.unread === 0;
  }

  counts(): Counts {
    const { drafts, leftAlone, marked, hidden, known, dismissed, found } = this;
    return { drafts, leftAlone, marked, hidden, known, dismissed, found };
  }

  /** Adds what was counted elsewhere. */
  add({ drafts, leftAlone, marked, hidden, known, dismissed, found }: Counts): void {
    this.drafts += drafts;
    this.leftAlone += leftAlone;
    this.marked += marked;
    this.hidden += hidden;
    this.known += known;
    this.dismissed += dismissed;
    for (const severity of severities) this.found[severity] += found[severity];
  }

  /** Tells of a dismissal or a comment which waives nothing any more. */
  unused(line: string): void {
    this.#unused++;
    complain(line);
  }

  /** Tells of something the reader must mend; the run goes on, and ends with 2. */
  fault(line: string): void {
    this.faults.push(line);
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
    this.faults.push(`${path}: Sayswho stumbled here.`);
    apologise(path, error);
  }

  exitCode(): 0 | 1 | 2 {
    if (this.faults.length > 0) return 2;
    if (this.#unused > 0) return 1;
    const { failOn, maxWarnings } = this.#options;
    const grave = failOn === "never" ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
    return grave.some((severity) => this.found[severity] > 0) || this.found.warning > maxWarnings ? 1 : 0;
  }
}
