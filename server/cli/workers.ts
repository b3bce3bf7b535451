// Other threads which answer rows, one for each core: a pool, and what each of its threads does.
import { join, resolve } from "node:path";
import { workerData } from "node:worker_threads";
import workerpool, { type Pool } from "workerpool";
import { rules } from "../rules/index.ts";
import { circumstancesByFile } from "./configuration.ts";
import { readOptions } from "./options.ts";
import { type Answers, answerBatch, type Batch } from "./row.ts";

/** Threads which start the program again; each reads the arguments and the configuration for itself. */
export class Workers {
  readonly #pool: Pool;

  constructor(args: readonly string[], jobs: number) {
    this.#pool = workerpool.pool(join(__dirname, "cli.js"), {
      workerType: "thread",
      maxWorkers: jobs,
      workerThreadOpts: { workerData: { rowsOf: args } },
    });
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
  const options = readOptions((workerData as { rowsOf: readonly string[] }).rowsOf, ruleIds);
  if (options === null) return;
  const circumstances = circumstancesByFile(options, ruleIds, () => {})(
    resolve(options.stdinFilename ?? "<stdin>"),
  );
  workerpool.worker({
    answer: async (batch: Batch) => answerBatch(batch, options, await circumstances),
  });
}
