// `--stdin-jsonl`: a draft in each line of standard input, a result in each line of output, as they come.
import { apologise, complain } from "./complaint.ts";
import type { Circumstances } from "./configuration.ts";
import type { Options } from "./options.ts";
import type { Outlet } from "./outlet.ts";
import { type Answers, answerBatch, type Batch, rowLimit } from "./row.ts";
import type { Verdict } from "./verdict.ts";
import type { Workers } from "./workers.ts";

/** Rows which go to a thread together, and the bytes at which a batch is full: worth the trip, and little to hold. */
const batchRows = 32;
const batchBytes = 250_000;

/** Rows which this thread answers alone before it is worth while to start others. */
const soloRows = 64;

/** Batches held for each thread, the one it works on included. */
const held = 2;

/**
 * Answers each line of `input` with one line, in order. Reads on only while few rows wait for their answers, and writes
 * only as fast as the answers are taken. `args` are those of the command, for the other threads.
 */
export async function answerRows(
  input: AsyncIterable<Buffer>,
  outlet: Outlet,
  args: readonly string[],
  options: Options,
  circumstances: Circumstances,
  verdict: Verdict,
): Promise<void> {
  let workers: Workers | null = null;
  let rows = 0;
  let bad = 0;
  let waiting = 0;
  /** Batches which other threads have. */
  let given = 0;
  let failure: { readonly error: unknown } | null = null;
  let wake = () => {};
  let written: Promise<void> = Promise.resolve();

  const givenTo = (threads: Workers, batch: Batch) => {
    given++;
    return threads.answer(batch).finally(() => {
      given--;
    });
  };
  const tell = async (answers: Answers) => {
    for (const fault of answers.faults) verdict.fault(fault);
    for (const notice of answers.notices) complain(notice);
    for (const { line, detail } of answers.stumbles) apologise(`<stdin>:${line}`, detail);
    bad += answers.bad;
    verdict.add(answers.counts);
    await outlet.write(answers.lines.map((line) => `${line}\n`).join(""));
  };

  try {
    for await (const batch of batchesOf(input)) {
      if (options.jobs > 1 && batch.first > soloRows)
        workers ??= new (await import("./workers.ts")).Workers(args, options.jobs - 1);
      // This thread is one of them: where the others have enough to do it answers a batch itself.
      const isBusy = given === held * (options.jobs - 1);
      const answers: Promise<Answers> =
        workers && !isBusy
          ? givenTo(workers, batch)
          : Promise.resolve(answerBatch(batch, options, circumstances));
      // Whoever fails is heard when its turn to be written comes.
      answers.catch(() => {});
      rows += batch.rows.length;
      waiting++;
      written = written.then(async () => {
        try {
          if (failure === null) await tell(await answers);
        } catch (error) {
          failure ??= { error };
        }
        waiting--;
        wake();
      });
      const room = workers ? held * options.jobs : 1;
      while (waiting >= room && failure === null)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (failure !== null) break;
    }
    await written;
  } finally {
    await workers?.close();
  }
  throwFailure(failure);
  if (bad > 0)
    verdict.fault(
      `sayswho: ${bad} of ${rows} rows could not be read; each is answered by an error on its line.`,
    );
}

function throwFailure(failure: { readonly error: unknown } | null): void {
  if (failure) throw failure.error;
}

/**
 * The rows of a stream in batches. What has arrived goes out, be it one row: somebody may wait for the answer before
 * writing the next.
 */
async function* batchesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Batch> {
  let first = 1;
  let rows: (Buffer | null)[] = [];
  let bytes = 0;
  const full = (): Batch => {
    const batch = { first, rows };
    first += rows.length;
    rows = [];
    bytes = 0;
    return batch;
  };
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      rows.push(line);
      bytes += line?.length ?? 0;
      if (rows.length === batchRows || bytes >= batchBytes) yield full();
    }
    if (rows.length > 0) yield full();
  }
}

/** The lines of each piece of a stream without their line feeds; null for a line beyond the limit, which is never held. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<readonly (Buffer | null)[]> {
  let parts: Buffer[] = [];
  let length = 0;
  const hold = (part: Buffer) => {
    length += part.length;
    if (length > rowLimit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = () => {
    const line = length > rowLimit ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const lines: (Buffer | null)[] = [];
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, end));
      lines.push(take());
      from = end + 1;
    }
    hold(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}
