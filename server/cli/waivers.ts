// What waives findings, and what of it waives nothing any more: dismissals of the desk and comments in the copy.
import type { WrittenDismissal } from "../decisions.ts";
import type { Findings } from "../lint.ts";
import { positionsIn } from "../report/positions.ts";
import type { Settings } from "../settings.ts";
import { shownPath } from "./configuration.ts";

export class Waivers {
  readonly #all = new Set<WrittenDismissal>();
  readonly #used = new Set<WrittenDismissal>();
  readonly #idle: string[] = [];

  /** Takes down which of the dismissals that hold for a draft it had use for; of rules which are off nobody can tell. */
  note(
    path: string,
    { draft, dismissed, idle }: Findings,
    dismissals: readonly WrittenDismissal[],
    rules: Settings["rules"],
  ): void {
    for (const dismissal of dismissals) if (rules[dismissal.rule] !== "off") this.#all.add(dismissal);
    for (const dismissal of dismissed) this.#used.add(dismissal);
    if (idle.length === 0) return;
    const { at } = positionsIn(draft.text.source);
    for (const { comment } of idle)
      this.#idle.push(`${path}:${at(comment.start).line}: This comment waives nothing any more; delete it.`);
  }

  /** A line for each which had no use in any draft of the run, with its place. */
  unused(): readonly string[] {
    const lapsed = [...this.#all].filter((dismissal) => !this.#used.has(dismissal));
    return [
      ...this.#idle,
      ...lapsed.map(
        ({ path, line, rule, words }) =>
          `${shownPath(path)}:${line}: No draft read here has “${words}” for ${rule} any more. If no other has it, delete the line.`,
      ),
    ];
  }
}
