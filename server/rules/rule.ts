// What a rule is: the shape every file of this room fills in.
import type { Draft } from "../facts/draft.ts";
import type { Sense } from "../facts/words/senses.ts";
import type { Roster } from "../roster/roster.ts";
import type { House, Severity } from "../settings.ts";
import type { Span } from "../text/span.ts";
import type { Zone } from "../text/text.ts";

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * A change the reporter may choose. "safe" may be applied in bulk; "suggestion" is a complete edit; "question"
 * leaves a `[[PLACEHOLDER?]]` which `tk-placeholder` then guards. A title is imperative and names the result.
 */
export interface Fix {
  readonly title: string;
  readonly kind: "safe" | "suggestion" | "question";
  readonly edits: readonly Edit[];
}

/** Another place that explains the problem, with a short sentence about it. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule yields: the words in doubt and the desk's question about them (one sentence, at most 100 characters). */
export interface Problem {
  readonly span: Span;
  readonly message: string;
  /** Where this case is milder or graver than the rule's own severity. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/**
 * A drawn example, run as a test and printed in the documentation. Under a line of copy stand carets and, after
 * them, the message. `bad` shows this rule's marks; `good` is silent under all rules.
 */
export interface Example {
  readonly bad?: string;
  readonly good?: string;
  readonly house?: House;
  /** ISO day; 2025-12-04 where not given. */
  readonly asOf?: string;
}

export type Family =
  | "titles"
  | "attribution"
  | "characterisation"
  | "quotes"
  | "references"
  | "dates"
  | "house"
  | "numbers"
  | "fairness"
  | "housekeeping"
  | "draft";

export interface Desk {
  readonly draft: Draft;
  readonly roster: Roster;
  readonly house: House;
}

export interface Rule {
  /** The file's name; names the offence. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** Where the rule speaks. */
  readonly zones: readonly Zone[];
  /** One sentence: what good copy does. */
  readonly summary: string;
  /** Markdown for the hover and the rule's page: why a desk asks. */
  readonly why: string;
  readonly authorities: readonly string[];
  readonly examples: readonly Example[];
  /** The lists of words the rule goes by, printed with it so that a desk can argue with them. */
  readonly words?: readonly Sense[];
  check(desk: Desk): Iterable<Problem>;
}
