// Claims with two owners: one source before the claim, another behind it, who cannot both have made it.
import { hull, type Span } from "../text/span.ts";
import type { Attribution } from "./attributions.ts";
import { countriesIn } from "./jurisdictions.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";

/** Two attributions of one claim; the span takes in both. */
export interface Conflict extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  readonly first: Span;
  readonly second: Span;
}

// Words which say that both of them said so.
const together = new Set(
  "both separately jointly joint confirmed corroborated agreed also echoed respectively too together".split(
    " ",
  ),
);
// Whoever stands against whom, wherever they are named.
const prosecution = new Set(
  "police prosecutors prosecutor prosecution state plaintiff plaintiffs government company ministry firm mayor council union".split(
    " ",
  ),
);
const opposition = new Set(
  "defense defence defendant rival rivals opponents critics opposition competitor competitors rebels militants".split(
    " ",
  ),
);
// Whoever speaks for another is no second source.
const mouths = new Set(
  "spokesman spokeswoman spokesperson spokespeople lawyer attorney aide aides office statement post tweet letter filing transcript".split(
    " ",
  ),
);

/** Finds them sentence by sentence, in order. */
export function findConflicts(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly Conflict[] {
  const found: Conflict[] = [];
  for (let from = 0, to = 0; from < attributions.length; from = to) {
    const index = attributions[from]!.sentence;
    while (attributions[to]?.sentence === index) to++;
    if (to - from < 2) continue;
    const conflict = conflictIn(sentences[index]!, attributions.slice(from, to));
    if (conflict) found.push(conflict);
  }
  return found;
}

function conflictIn(sentence: TokenisedSentence, attributions: readonly Attribution[]): Conflict | null {
  const own = attributions
    .filter(({ source, cue }) => source !== null && !cue.negated)
    .sort((a, b) => a.span.start - b.span.start);
  if (own.length < 2) return null;
  for (let j = 1; j < own.length; j++)
    for (let i = 0; i < j; i++)
      if (isConflict(sentence, own[i]!, own[j]!)) {
        if (sentence.tokens.some((token) => together.has(token.norm))) return null;
        const span = hull(own[i]!.span, own[j]!.span);
        return { ...span, sentence: sentence.index, first: own[i]!.span, second: own[j]!.span };
      }
  return null;
}

function isConflict(sentence: TokenisedSentence, first: Attribution, second: Attribution): boolean {
  if (first.span.end > second.span.start || isSame(first, second) || !mayHold(first)) return false;
  if (second.shape !== "frame" && (second.shape !== "verb" || second.inverted)) return false;
  const { tokens } = sentence;
  const between = tokens.filter((t) => t.start >= first.span.end && t.end <= second.span.start);
  const before = between.at(-1);
  // Another clause begins between them: each has its own claim.
  if (between.some((t) => /^[;:—–]$/.test(t.text))) return false;
  if (isMouth(tokens, second)) return false;
  if (second.shape === "frame") {
    if (second.cue.lemma === "as per")
      return first.shape === "verb" && between.length > 1 && !second.source!.outlet;
    if (!/^(?:according to|per)$/.test(second.cue.lemma) || isPaper(second) || isPaper(first)) return false;
    return first.shape === "verb" && between.length > 1 && areOpposed(tokens, first, second);
  }
  if (before?.text !== "," || !endsThere(tokens, second)) return false;
  if (isPaper(second) || isPaper(first) || second.cue.kind === "act" || second.cue.kind === "mental")
    return false;
  if (first.shape === "frame")
    return first.cue.lemma === "according to" && between.length > 2 && !isPronoun(second);
  if (first.shape !== "verb" || isPronoun(first) || isPronoun(second)) return false;
  // "“It was a mistake,” Hale said, Ruiz told reporters": one verb right behind the other.
  if (between.length === 1 && first.content !== null && first.content.start < first.span.start) return true;
  return between.length === 1 || areOpposed(tokens, first, second);
}

/** Words of saying with a clause: deeds and participles hold no claim against another. */
function mayHold({ cue, shape }: Attribution): boolean {
  return (
    shape === "frame" ||
    (cue.form !== "ing" && cue.kind !== "act" && cue.kind !== "mental" && cue.lemma !== "quote")
  );
}

function isPronoun({ source }: Attribution): boolean {
  return source!.noun === "pronoun";
}

/** Papers and outlets carry another's words. */
function isPaper({ source }: Attribution): boolean {
  return source!.outlet || source!.noun === "document" || source!.noun === "press";
}

function isSame(a: Attribution, b: Attribution): boolean {
  return (
    a.source!.head === b.source!.head || (a.source!.start < b.source!.end && b.source!.start < a.source!.end)
  );
}

function tokensOf(tokens: readonly Token[], span: Span): readonly Token[] {
  return tokens.filter((token) => token.start >= span.start && token.end <= span.end);
}

/** "his lawyer said", "a spokesman said": whoever speaks for the first. */
function isMouth(tokens: readonly Token[], { source }: Attribution): boolean {
  const own = tokensOf(tokens, source!);
  return own.some(
    (token, at) =>
      (mouths.has(token.norm) && !own.some((t) => t.possessive)) ||
      (at === 0 && /^(?:his|her)$/.test(token.norm)),
  );
}

function areOpposed(tokens: readonly Token[], a: Attribution, b: Attribution): boolean {
  const first = tokensOf(tokens, a.source!);
  const second = tokensOf(tokens, b.source!);
  const countries = countriesIn(first);
  const others = countriesIn(second);
  if (countries.length > 0 && others.length > 0) return !countries.some((code) => others.includes(code));
  const stands = (words: readonly Token[], side: ReadonlySet<string>) =>
    words.some((token) => side.has(token.norm));
  return (
    (stands(first, prosecution) && stands(second, opposition)) ||
    (stands(first, opposition) && stands(second, prosecution))
  );
}

/** A comma, a conjunction or the end of the sentence follows the verb. */
function endsThere(tokens: readonly Token[], { span, source }: Attribution): boolean {
  const next = tokens.find((token) => token.start >= span.end);
  if (!next || next.text === ",") return true;
  // "Ruiz told reporters": the hearers may follow.
  const rest = tokens.filter((token) => token.start >= span.end);
  return (
    source !== null &&
    rest.length === 1 &&
    /^(?:reporters|journalists|lawmakers|investors|parliament|congress)$/.test(next.norm)
  );
}
