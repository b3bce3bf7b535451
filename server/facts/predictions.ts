// Forecasts: what is likely, set, bound or doomed to happen, and whether anybody is named who expects it.
import type { Span } from "../text/span.ts";
import { type Attribution, attributionsOf, ownerOf } from "./attributions.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { compilePhrases, phraseAt } from "./phrases.ts";
import { asksWho, paperVoices } from "./voice.ts";
import { clauseOpeners, determiners, midAdverbs, subjectPronouns } from "./words/grammar.ts";
import {
  calendarDeeds,
  odds,
  omens,
  outcomes,
  prospects,
  scheduled,
  seeming,
  verdictsToCome,
} from "./words/predictions.ts";

export interface Prediction extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** Somebody expects it: the source of its sentence or of the one before. */
  readonly owner: Attribution | null;
}

const turns = compilePhrases([
  "in all probability",
  "in all likelihood",
  "it now appears that",
  "it now seems that",
  "can be expected to",
  "can only be expected to",
  "there is every chance",
  "there is little chance",
  "is anybody's guess",
]);

/** Finds forecasts, one a sentence; plans, rules, punishments and weather are left out. */
export function findPredictions(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly Prediction[] {
  const found: Prediction[] = [];
  const voices = paperVoices(sentences);
  for (const sentence of sentences) {
    const { tokens } = sentence;
    if (asksWho(tokens) || tokens.some((token) => scheduled.has(token.norm))) continue;
    const voice = voices.get(sentence.index)!;
    for (let at = voice.from; at <= voice.to; at++) {
      const hit = forecastAt(tokens, at);
      if (!hit || !(hit.anywhere || isMainClaim(tokens, hit.from))) continue;
      const span = { start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end };
      found.push({
        ...span,
        sentence: sentence.index,
        owner: ownerOf(attributions, sentence.index, span) ?? sourceNear(attributions, sentence, sentences),
      });
      break;
    }
  }
  return found;
}

/** A source in the sentence or in the one before it, of the same paragraph, stands for what is expected. */
function sourceNear(
  attributions: readonly Attribution[],
  sentence: TokenisedSentence,
  sentences: readonly TokenisedSentence[],
): Attribution | null {
  const before = sentences[sentence.index - 1];
  const near = [
    ...attributionsOf(attributions, sentence.index),
    ...(before?.paragraph === sentence.paragraph ? attributionsOf(attributions, before.index) : []),
  ];
  return near.find(({ source }) => source !== null && source.class !== "none") ?? null;
}

/** The forecast is what the sentence says, not an aside or a condition in it. */
function isMainClaim(tokens: readonly Token[], verb: number): boolean {
  return !tokens
    .slice(0, verb)
    .some(
      (token, at) =>
        (at > 0 && clauseOpeners.has(token.norm)) || (token.kind === "mark" && /^[:;(—–]$/.test(token.text)),
    );
}

interface Hit {
  readonly from: number;
  readonly to: number;
  /** The turn says so itself, wherever it stands: "in all probability". */
  readonly anywhere?: boolean;
}

function forecastAt(tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at]!;
  if (token.kind !== "word") return null;
  const turn = phraseAt(turns, tokens, at);
  if (turn > 0) return { from: at, to: at + turn, anywhere: true };
  if (prospects.has(token.norm)) return prospectAt(tokens, at);
  const verb = afterAdverbs(tokens, at + 1);
  if (token.norm === "will") {
    const next = tokens[at + 1];
    const last = tokens[at - 1];
    if (next && odds.has(next.norm) && !isPerson(tokens, at)) return { from: at, to: at + 2 };
    if (last && odds.has(last.norm) && !isPerson(tokens, at - 1)) return { from: at - 1, to: at + 1 };
    if (verb < tokens.length && verdictsToCome.has(tokens[verb]!.norm)) return { from: at, to: verb + 1 };
    return null;
  }
  if (/^(?:could|may|might)$/.test(token.norm) && verb < tokens.length && outcomes.has(tokens[verb]!.norm))
    return isPerson(tokens, at) ? null : { from: at, to: verb + 1 };
  if (omens.has(token.norm) && tokens[at + 1]?.norm === "to" && !isPerson(tokens, at))
    return { from: at, to: at + 2 };
  return null;
}

/** "is likely to", "looks set to"; "is set to open" is a plan. */
function prospectAt(tokens: readonly Token[], at: number): Hit | null {
  if (tokens[at + 1]?.norm !== "to") return null;
  let from = at - 1;
  while (
    from > 0 &&
    (midAdverbs.has(tokens[from]!.norm) ||
      /^(?:more|less|most|very|all|almost|now|highly)$/.test(tokens[from]!.norm))
  )
    from--;
  if (!seeming.has(tokens[from]?.norm ?? "")) return null;
  const deed = tokens[afterAdverbs(tokens, at + 2)]?.norm ?? "";
  if (/^(?:set|slated|poised|positioned)$/.test(tokens[at]!.norm) && calendarDeeds.has(deed)) return null;
  return { from, to: at + 2 };
}

function afterAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (
    tokens[i]?.kind === "word" &&
    (midAdverbs.has(tokens[i]!.norm) || /^(?:well|potentially|eventually|be)$/.test(tokens[i]!.norm))
  )
    i++;
  return i;
}

/** People have plans of their own: "she threatens to sue", "Hale will probably run" are theirs. */
function isPerson(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  if (before?.kind !== "word") return false;
  if (subjectPronouns.has(before.norm) && before.norm !== "it") return true;
  const article = tokens[verb - 2];
  return before.capital && !(article && determiners.has(article.norm));
}
