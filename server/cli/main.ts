// The command line's entry: finds the verb, loads only what that needs, and ends with its exit code.
import { apologise, Complaint, complain, HungUp } from "./complaint.ts";
import { verbs } from "./verbs.ts";

type Run = (args: readonly string[]) => Promise<number>;

const runs: Readonly<Record<(typeof verbs)[number], () => Promise<Run>>> = {
  check: async () => (await import("./check.ts")).check,
  explain: async () => (await import("./explain.ts")).explain,
  rules: async () => (await import("./rules.ts")).listRules,
  dismiss: async () => (await import("./dismiss.ts")).dismiss,
  decisions: async () => (await import("./decisions.ts")).decisions,
  strip: async () => (await import("./strip.ts")).strip,
  who: async () => (await import("./who.ts")).who,
  roster: async () => (await import("./roster.ts")).roster,
  init: async () => (await import("./init.ts")).init,
  lsp: async () => (await import("./lsp.ts")).lsp,
};

async function main(args: readonly string[]): Promise<number> {
  const asked = args[0] === "help" ? [...args.slice(1, 2), "--help"] : args;
  const verb = verbs.find((name) => name === asked[0]);
  const run = await runs[verb ?? "check"]();
  return run(verb ? asked.slice(1) : asked);
}

function fail(error: unknown): number {
  if (error instanceof HungUp) return 0;
  if (error instanceof Complaint) for (const line of error.message.split("\n")) complain(line);
  else apologise("sayswho", error);
  return 2;
}

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
