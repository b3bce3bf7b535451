// Words of hearsay: "reportedly", "allegedly", "rumored", and whether a source stands near them.
import type { Span } from "../text/span.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { auxiliaries, plainVerbs } from "./words/grammar.ts";
import { accusers, hearsayAdjectives, hearsayAdverbs, inferences } from "./words/hearsay.ts";
import { outlets } from "./words/sources.ts";

export interface Hearsay extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** The word with the blank behind it, which may be taken out without a trace. */
  readonly cut: Span;
  /** It opens its sentence: the next word takes the capital. */
  readonly opens: boolean;
}

// A charge or a suit answers for "allegedly" this many sentences away.
const reach = 2;

/** Finds words of hearsay for which no source answers, here or in the sentence before. */
export function findHearsay(
  prose: string,
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly Hearsay[] {
  const found: Hearsay[] = [];
  for (const { sentence, found: places } of eachOnce(sentences, hearsayIn, hearsayIn))
    for (const at of places) {
      const token = sentence.tokens[at]!;
      if (isAnswered(sentences, attributions, sentence, token)) continue;
      const opens = at === 0;
      const next = sentence.tokens[sentence.tokens[1]?.text === "," ? 2 : 1];
      const end = opens && next ? next.start : prose[token.end] === " " ? token.end + 1 : token.end;
      found.push({
        start: token.start,
        end: token.end,
        sentence: sentence.index,
        cut: { start: token.start, end },
        opens: opens && next?.kind === "word",
      });
    }
  return found;
}

const hearsay = screen(({ norm }) => hearsayAdjectives.has(norm) || hearsayAdverbs.has(norm));

/** The positions of words of hearsay. */
function hearsayIn({ tokens, kind, end }: TokenisedSentence): readonly number[] {
  const hits: number[] = [];
  // A line without a stop is a headline or a caption.
  if (kind === "heading" || kind === "block-quote" || tokens.at(-1)?.end === end) return hits;
  for (let at = firstThrough(hearsay, tokens); at >= 0; at = firstThrough(hearsay, tokens, at + 1))
    if (isHearsay(tokens, at)) hits.push(at);
  return hits;
}

function isHearsay(tokens: readonly Token[], at: number): boolean {
  const { kind, norm, capital } = tokens[at]!;
  if (kind !== "word" || (capital && at > 0)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (hearsayAdjectives.has(norm)) return next?.kind === "word" && !auxiliaries.has(next.norm);
  if (!hearsayAdverbs.has(norm)) return false;
  if (!inferences.has(norm)) return true;
  // "The two apparently met": told of a deed, not seen on it ("a car, apparently out of control").
  return (
    (before?.kind === "word" && auxiliaries.has(before.norm)) ||
    (before?.kind === "word" &&
      next?.kind === "word" &&
      (/ed$/.test(next.norm) || plainVerbs.has(next.norm) || auxiliaries.has(next.norm)))
  );
}

function isAnswered(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  { index, tokens, paragraph }: TokenisedSentence,
  token: Token,
): boolean {
  if (tokens.some((word, at) => at > 0 && word.capital && outlets.has(word.norm))) return true;
  const before = sentences[index - 1];
  const near = before?.paragraph === paragraph ? [index, index - 1] : [index];
  if (
    near.some((at) =>
      attributionsOf(attributions, at).some(
        (source) => isSource(source) && !(at === index && isReported(source, token, tokens)),
      ),
    )
  )
    return true;
  if (!/^alleg/.test(token.norm)) return false;
  for (let at = Math.max(0, index - reach); at <= index + reach; at++)
    if (sentences[at]?.tokens.some((word) => accusers.has(word.norm))) return true;
  return false;
}

/** "Hale reportedly told aides", "Reportedly, Hale told aides": what he said is itself the hearsay. */
function isReported({ shape, span, content }: Attribution, word: Token, tokens: readonly Token[]): boolean {
  if (shape !== "verb" || !/^(?:report|purport|repute)/.test(word.norm)) return false;
  if (span.start < word.start && word.end < span.end) return true;
  const opens = tokens[0] === word && tokens[1]?.text === ",";
  return opens && content !== null && content.start > span.start;
}

/** A source somebody could ask; "officials said he allegedly fled" is hearsay twice over. */
function isSource({ source, cue }: Attribution): boolean {
  return source !== null && source.class !== "vague" && source.class !== "none" && !cue.negated;
}
