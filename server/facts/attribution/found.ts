// An attribution as one of the readers found it, before its source is described and joined with the rest of the draft.
import type { Span } from "../../text/span.ts";
import type { VerbForm } from "../inflection.ts";
import type { CueKind } from "../words/cue-verbs.ts";
import type { NounPhrase } from "./noun-phrases.ts";

/** The words that hand a claim to a source. */
export interface Cue extends Span {
  /** Base form of a verb ("say"), or the frame itself ("according to"). */
  readonly lemma: string;
  readonly kind: CueKind | "other" | "frame";
  readonly negated: boolean;
  readonly modal: string | null;
  readonly form: VerbForm | null;
  /** A participle on its own: "adding that", not "is adding". */
  readonly bare: boolean;
}

/**
 * How cue and source stand to each other: "verb" a subject and its verb, "frame" according to, citing, "agent" described by,
 * "colon" a name before a colon, "voices" a crowd without a verb, "passive" a claim nobody makes ("is believed"), "adverb"
 * reportedly, "noun" a claim or statement with its owner ("Hale’s claim").
 */
export type Shape = "verb" | "frame" | "agent" | "colon" | "voices" | "passive" | "adverb" | "noun";

export interface Found {
  readonly shape: Shape;
  readonly cue: Cue;
  readonly phrase: NounPhrase | null;
  /** Token position at which the words end which may describe the source. */
  readonly until: number;
  /** Token position of "who" or "which", where it stands for the source. */
  readonly relative: number | null;
  readonly content: Span | null;
  readonly inverted: boolean;
  /** A clause that hangs on another verb without a comma: what that verb's source is made to say. */
  readonly complement: boolean;
  /** The token positions `[from, to)` that cue and source take up. */
  readonly reach: readonly [from: number, to: number];
}

/** A cue with nothing known of it but its words. */
export function plainCue(span: Span, lemma: string, kind: Cue["kind"]): Cue {
  return {
    start: span.start,
    end: span.end,
    lemma,
    kind,
    negated: false,
    modal: null,
    form: null,
    bare: false,
  };
}
