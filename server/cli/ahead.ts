// Drafts linted ahead of their turn: where there are many, other threads take some of those which lie ahead.
import type { Source } from "./drafts.ts";
import type { Kept } from "./kept.ts";
import type { Copy, Workers } from "./workers.ts";

/** Drafts up to which one thread is done before another would have begun. */
const fewDrafts = 64;

/** Drafts which go to a thread together: worth the trip, and soon back. */
const share = 8;

/** Shares held for each thread, the one it works on included. */
const held = 2;

/** A draft as another thread has read it. */
interface ReadAhead {
  readonly source: string;
  readonly kept: Kept;
}

export class Ahead {
  readonly #sources: readonly Source[];
  readonly #copyOf: (source: Source) => Promise<Copy | null>;
  readonly #threads: number;
  readonly #workers: Promise<Workers> | null;
  readonly #coming = new Map<Source, Promise<ReadAhead | null>>();
  #next = 0;
  #shares = 0;
  #underWay = 0;

  /**
   * `args` are those of the command, `jobs` the threads there may be, this one included. `copyOf` reads a draft which lies
   * ahead; null where another thread is not to have it.
   */
  constructor(
    sources: readonly Source[],
    args: readonly string[],
    jobs: number,
    copyOf: (source: Source) => Promise<Copy | null>,
  ) {
    this.#sources = sources;
    this.#copyOf = copyOf;
    this.#threads = sources.length > fewDrafts ? jobs - 1 : 0;
    this.#workers =
      this.#threads > 0
        ? import("./workers.ts").then(({ Workers }) => new Workers(args, this.#threads))
        : null;
  }

  /** What another thread found in the draft whose turn it is; null where this thread is to read it. Never rejects. */
  async take(turn: number): Promise<ReadAhead | null> {
    const source = this.#sources[turn]!;
    for (; this.#underWay < held * this.#threads && this.#next < this.#sources.length; this.#shares++) {
      const first = Math.max(this.#next, turn);
      this.#next = first + share;
      // This thread takes its turn with the others.
      if (this.#shares % (this.#threads + 1) > 0) this.#give(this.#sources.slice(first, this.#next));
    }
    const coming = this.#coming.get(source);
    this.#coming.delete(source);
    return (await coming) ?? null;
  }

  #give(drafts: readonly Source[]): void {
    this.#underWay++;
    const found = this.#lint(drafts)
      // A thread may be lost: this one reads its drafts, too.
      .catch((): (ReadAhead | null)[] => [])
      .finally(() => {
        this.#underWay--;
      });
    for (const [place, draft] of drafts.entries())
      this.#coming.set(
        draft,
        found.then((all) => all[place] ?? null),
      );
  }

  async #lint(drafts: readonly Source[]): Promise<(ReadAhead | null)[]> {
    const copies = await Promise.all(drafts.map((draft) => this.#copyOf(draft).catch(() => null)));
    // Where the cache has them all, no thread need be started.
    if (copies.every((copy) => copy === null)) return [];
    const kept = await (await this.#workers!).lint(copies);
    return copies.map((copy, place) => {
      const found = kept[place];
      return copy && found ? { source: copy.source, kept: found } : null;
    });
  }

  async close(): Promise<void> {
    await (await this.#workers)?.close();
  }
}
