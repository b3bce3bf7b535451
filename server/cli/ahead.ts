// Drafts linted ahead of their turn: where there are many, other threads take some of those which lie ahead.
import type { Text } from "../text/text.ts";
import type { Source } from "./drafts.ts";
import type { Kept } from "./kept.ts";
import type { Copy, Workers } from "./workers.ts";

/** Drafts up to which one thread is done before another would have begun. */
const fewDrafts = 64;

/** Drafts which go to a thread together, at most: worth the trip, and soon back. */
const share = 8;

/** Shares held for each thread, the one it works on included. */
const held = 2;

/** A draft as it was read before its turn; its text where it was this thread which read it. */
export interface ReadAhead {
  readonly source: string;
  readonly kept: Kept;
  readonly text: Text | null;
}

/** What is to be known of a draft which lies ahead: whether it has been read, and what was found. */
interface Coming {
  isThere: boolean;
  readonly found: Promise<ReadAhead | null>;
}

export class Ahead {
  readonly #sources: readonly Source[];
  readonly #copyOf: (source: Source) => Promise<Copy | null>;
  readonly #lintHere: (copy: Copy) => Promise<ReadAhead>;
  readonly #threads: number;
  readonly #workers: Promise<Workers> | null;
  readonly #coming = new Map<Source, Coming>();
  /** The first draft which nobody has taken. The first share is this thread's: another one must first begin. */
  #next = share;
  #underWay = 0;

  /**
   * `args` are those of the command, `jobs` the threads there may be, this one included. `copyOf` reads a draft which lies
   * ahead, null where it is not to be linted ahead; `lintHere` has this thread lint one.
   */
  constructor(
    sources: readonly Source[],
    args: readonly string[],
    jobs: number,
    copyOf: (source: Source) => Promise<Copy | null>,
    lintHere: (copy: Copy) => Promise<ReadAhead>,
  ) {
    this.#sources = sources;
    this.#copyOf = copyOf;
    this.#lintHere = lintHere;
    this.#threads = sources.length > fewDrafts ? jobs - 1 : 0;
    this.#workers =
      this.#threads > 0
        ? import("./workers.ts").then(({ Workers }) => new Workers(args, this.#threads))
        : null;
  }

  /**
   * What was found in the draft whose turn it is; null where this thread is to lint it now. While another thread is at it,
   * this one lints what nobody has taken. Never rejects.
   */
  async take(turn: number): Promise<ReadAhead | null> {
    if (this.#threads === 0) return null;
    const source = this.#sources[turn]!;
    this.#next = Math.max(this.#next, turn + 1);
    this.#giveOut();
    const coming = this.#coming.get(source);
    if (!coming) return null;
    this.#coming.delete(source);
    while (!coming.isThere && this.#next < this.#sources.length) {
      await this.#takeHere(this.#sources[this.#next++]!);
      // What other threads have found is heard of between two turns of the event loop.
      await new Promise(setImmediate);
      this.#giveOut();
    }
    return coming.found;
  }

  /** Gives each thread as much as it may hold; towards the end less, so that all end together. */
  #giveOut(): void {
    while (this.#underWay < held * this.#threads && this.#next < this.#sources.length) {
      const left = this.#sources.length - this.#next;
      const own = Math.min(share, Math.ceil(left / (share * this.#threads)));
      this.#give(this.#sources.slice(this.#next, this.#next + own));
      this.#next += own;
    }
  }

  #give(drafts: readonly Source[]): void {
    this.#underWay++;
    const all = this.#lint(drafts)
      // A thread may be lost: this one reads its drafts, too.
      .catch((): (ReadAhead | null)[] => [])
      .finally(() => {
        this.#underWay--;
      });
    for (const [place, draft] of drafts.entries())
      this.#note(
        draft,
        all.then((found) => found[place] ?? null),
      );
  }

  #note(draft: Source, found: Promise<ReadAhead | null>): void {
    const coming: Coming = {
      isThere: false,
      found: found.finally(() => {
        coming.isThere = true;
      }),
    };
    this.#coming.set(draft, coming);
  }

  /** Lints one draft on this thread. Over what it stumbles now it will stumble again, and tell of it, in its turn. */
  async #takeHere(draft: Source): Promise<void> {
    const found = this.#copyOf(draft)
      .then((copy) => copy && this.#lintHere(copy))
      .catch(() => null);
    this.#note(draft, found);
    await found;
  }

  async #lint(drafts: readonly Source[]): Promise<(ReadAhead | null)[]> {
    const copies = await Promise.all(drafts.map((draft) => this.#copyOf(draft).catch(() => null)));
    // Where the cache has them all, no thread need be started.
    if (copies.every((copy) => copy === null)) return [];
    const kept = await (await this.#workers!).lint(copies);
    return copies.map((copy, place) => {
      const found = kept[place];
      return copy && found ? { source: copy.source, kept: found, text: null } : null;
    });
  }

  async close(): Promise<void> {
    await (await this.#workers)?.close();
  }
}
