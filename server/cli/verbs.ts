// The verbs of the command line, in the order in which help names them; the first is the default.
export const verbs = [
  "check",
  "explain",
  "rules",
  "ledger",
  "dismiss",
  "decisions",
  "strip",
  "who",
  "roster",
  "init",
  "completion",
  "help",
  "lsp",
] as const;
export type Verb = (typeof verbs)[number];
