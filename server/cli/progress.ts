// A bar on stderr while a long run goes on, for whoever waits at a terminal. Nothing elsewhere.
import { beforeWriting } from "./complaint.ts";

/** Milliseconds after which a run is long, and between two drawings. */
const patience = 1000;
const pause = 100;

export class Progress {
  readonly #total: number;
  readonly #shows: boolean;
  readonly #started: number;
  #drawn = 0;
  #visible = false;
  #done = 0;

  constructor(total: number) {
    this.#total = total;
    this.#shows = process.stderr.isTTY === true && process.env.TERM !== "dumb" && total > 1;
    // Node loads its clock when it is first looked at.
    this.#started = this.#shows ? performance.now() : 0;
    beforeWriting(() => this.clear());
  }

  /** One more is done. */
  step(): void {
    this.#done++;
    if (!this.#shows) return;
    const now = performance.now();
    if (now - this.#started < patience || now - this.#drawn < pause) return;
    this.#drawn = now;
    this.#visible = true;
    process.stderr.write(`\r${barOf(this.#done, this.#total, process.stderr.columns || 80)}`);
  }

  /** Takes the bar away, so that something else may be written. */
  clear(): void {
    if (!this.#visible) return;
    this.#visible = false;
    process.stderr.write("\r\u001b[K");
  }
}

/** Such as `[=====>    ]  60 of 120 drafts`, in at most so many columns. */
export function barOf(done: number, total: number, columns: number): string {
  const words = ` ${String(done).padStart(String(total).length)} of ${total} drafts`;
  const room = Math.max(0, Math.min(40, columns - words.length - 3));
  const full = Math.round((room * Math.min(done, total)) / Math.max(1, total));
  const bar = `${"=".repeat(Math.max(0, full - 1))}${full > 0 ? ">" : ""}`.padEnd(room);
  return room > 0 ? `[${bar}]${words}` : words.trim();
}
