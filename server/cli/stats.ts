// `--stats`: how much was read, in what time, and what the rules found in it.
import type { Findings } from "../lint.ts";
import { counted } from "../report/counts.ts";

export class Stats {
  readonly #started = performance.now();
  readonly #byRule = new Map<string, number>();
  #drafts = 0;
  #words = 0;
  #dismissed = 0;

  note({ draft, diagnostics, waived }: Findings): void {
    this.#drafts++;
    const { prose, paragraphs } = draft.text;
    for (const { start, end } of paragraphs)
      this.#words += prose.slice(start, end).match(/\S+/g)?.length ?? 0;
    this.#dismissed += waived.length;
    for (const { rule } of diagnostics) this.#byRule.set(rule, (this.#byRule.get(rule) ?? 0) + 1);
  }

  /** Two lines at least: what was read, how fast, and each rule with its findings, the most frequent first. */
  tell(say: (line: string) => void): void {
    const seconds = (performance.now() - this.#started) / 1000;
    const found = [...this.#byRule.values()].reduce((sum, count) => sum + count, 0);
    say(
      `${counted(this.#drafts, "draft")}, ${counted(this.#words, "word")} in ${seconds.toFixed(2)} s (${Math.round(this.#words / seconds)} words a second)`,
    );
    const share = ((1000 * found) / Math.max(1, this.#words)).toFixed(1);
    say(`${counted(found, "finding")}, ${share} to 1,000 words; ${this.#dismissed} dismissed`);
    const rules = [...this.#byRule].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
    for (const [rule, count] of rules) say(`${String(count).padStart(6)}  ${rule}`);
  }
}
