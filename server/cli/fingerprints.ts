// The short names of findings: a digest of rule, words and sentence, so that a finding is known wherever it moves.
import { findingAt, keyOf } from "../decisions.ts";
import type { Diagnostic, Findings } from "../lint.ts";

const known = new WeakMap<Diagnostic, string>();

/** Thirty-two hexadecimal digits. */
export function fingerprintIn({ draft }: Findings, diagnostic: Diagnostic): string {
  let print = known.get(diagnostic);
  if (print === undefined) {
    const key = keyOf(findingAt(draft.text, diagnostic.rule, diagnostic.span));
    // Node needs a millisecond or two to load this, and few formats show fingerprints.
    const { createHash } = require("node:crypto") as typeof import("node:crypto");
    print = createHash("sha256").update(key).digest("hex").slice(0, 32);
    known.set(diagnostic, print);
  }
  return print;
}
