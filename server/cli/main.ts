// The command line's entry: finds the verb, loads only what that needs, and ends with its exit code.
import { isMainThread } from "node:worker_threads";
import { apologise, Complaint, complain, faultOfWriting, HungUp } from "./complaint.ts";
import { runs } from "./runs.ts";
import { verbs } from "./verbs.ts";

async function main(args: readonly string[]): Promise<number> {
  const verb = verbs.find((name) => name === args[0]);
  const run = await runs[verb ?? "check"]();
  return run(verb ? args.slice(1) : args);
}

function fail(thrown: unknown): number {
  // Help is written by commander, which waits for nobody: what goes wrong then is thrown by the stream itself.
  const isOfStream = thrown instanceof Error && (thrown as NodeJS.ErrnoException).syscall === "write";
  const error = isOfStream ? faultOfWriting(thrown) : thrown;
  if (error instanceof HungUp) return 0;
  if (error instanceof Complaint) for (const line of error.message.split("\n")) complain(line);
  else apologise("sayswho", error);
  return 2;
}

async function serve(): Promise<void> {
  await (await import("./workers.ts")).work();
}

if (isMainThread) {
  process.on("uncaughtException", (error) => {
    process.exit(fail(error));
  });
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      process.exitCode = fail(error);
    },
  );
} else serve();
