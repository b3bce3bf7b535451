// Other threads which lint drafts and answer rows: a pool, and what each of its threads does.
import { join, resolve } from "node:path";
import { workerData } from "node:worker_threads";
import workerpool, { type Pool } from "workerpool";
import { lint } from "../lint.ts";
import { rules } from "../rules/index.ts";
import { circumstancesByFile } from "./configuration.ts";
import { type Kept, keptOf } from "./kept.ts";
import { readOptions } from "./options.ts";
import { type Answers, answerBatch, type Batch } from "./row.ts";

/** A draft to be linted: its absolute path, for its configuration, and its text. */
export interface Copy {
  readonly file: string;
  readonly source: string;
}

/** Threads which start the program again; each reads the arguments and the configuration for itself. */
export class Workers {
  readonly #pool: Pool;

  constructor(args: readonly string[], threads: number) {
    this.#pool = workerpool.pool(join(__dirname, "cli.js"), {
      workerType: "thread",
      maxWorkers: threads,
      workerThreadOpts: { workerData: { argsOf: args } },
    });
  }

  /**
   * Lints each draft by the configuration which holds for its file; null for none and for one over which the thread
   * stumbled. Rejects where the thread is lost.
   */
  async lint(drafts: readonly (Copy | null)[]): Promise<readonly (Kept | null)[]> {
    return this.#pool.exec("lint", [drafts]);
  }

  /** Rejects where the thread is lost. */
  async answer(batch: Batch): Promise<Answers> {
    return this.#pool.exec("answer", [batch]);
  }

  /** Stops all threads, whatever they do. */
  async close(): Promise<void> {
    await this.#pool.terminate(true);
  }
}

/** Serves the pool. What is wrong with the configuration is told by the thread which was started first. */
export async function work(): Promise<void> {
  const ruleIds = rules.map(({ id }) => id);
  const options = readOptions((workerData as { argsOf: readonly string[] }).argsOf, ruleIds);
  if (options === null) return;
  const circumstancesOf = circumstancesByFile(options, ruleIds, () => {});
  const lintCopy = async ({ file, source }: Copy): Promise<Kept | null> => {
    const { settings, roster } = await circumstancesOf(file);
    try {
      return keptOf(lint(source, settings, roster));
    } catch {
      // The first thread stumbles over it, too, and tells of it.
      return null;
    }
  };
  workerpool.worker({
    answer: async (batch: Batch) =>
      answerBatch(batch, options, await circumstancesOf(resolve(options.stdinFilename ?? "<stdin>"))),
    lint: (drafts: readonly (Copy | null)[]) => Promise.all(drafts.map((copy) => copy && lintCopy(copy))),
  });
}
