// What each verb does: loaded only when it is asked for.
import type { Verb } from "./verbs.ts";

/** Runs a verb with the arguments after it, and answers the exit code. */
export type Run = (args: readonly string[]) => Promise<number>;

export const runs: Readonly<Record<Verb, () => Promise<Run>>> = {
  check: async () => (await import("./check.ts")).check,
  explain: async () => (await import("./explain.ts")).explain,
  rules: async () => (await import("./rules.ts")).listRules,
  ledger: async () => (await import("./ledger.ts")).ledger,
  dismiss: async () => (await import("./dismiss.ts")).dismiss,
  decisions: async () => (await import("./decisions.ts")).decisions,
  strip: async () => (await import("./strip.ts")).strip,
  who: async () => (await import("./who.ts")).who,
  roster: async () => (await import("./roster.ts")).roster,
  init: async () => (await import("./init.ts")).init,
  completion: async () => (await import("./completion.ts")).completion,
  help: async () => (await import("./help.ts")).help,
  lsp: async () => (await import("./lsp.ts")).lsp,
};
