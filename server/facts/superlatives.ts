// Superlatives and firsts which claim a record, and whether a source, a figure or a date stands behind them.
import type { Span } from "../text/span.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { compilePhrases, phraseAt } from "./phrases.ts";
import { isCountry } from "./places.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { asksWho, spokenSentences, voiceIn } from "./voice.ts";
import { beForms, determiners, prepositions } from "./words/grammar.ts";
import {
  bounds,
  continents,
  extremes,
  lands,
  mostOf,
  ordinals,
  otherRecords,
  unheardOf,
  wholes,
} from "./words/superlatives.ts";

export interface Superlative extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** A source, a figure or a year stands in its sentence or in the next of the paragraph. */
  readonly grounded: boolean;
}

const phrases = compilePhrases(unheardOf);
/** Every word at which `claimAt` can find something. */
const beginnings = screen(
  ({ norm }) => phrases.has(norm) || extremes.has(norm) || /^(?:best|most|first|only|record)$/.test(norm),
);

/** Finds superlatives which claim a record, one a sentence. */
export function findSuperlatives(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly Superlative[] {
  const found: Superlative[] = [];
  const spoken = spokenSentences(sentences);
  for (const { sentence, found: hit } of eachOnce(sentences, hitIn, hitIn)) {
    const { tokens, index } = sentence;
    if (spoken.has(index)) continue;
    const next = sentences[index + 1];
    found.push({
      start: tokens[hit.from]!.start,
      end: tokens[hit.to - 1]!.end,
      sentence: index,
      grounded:
        isGrounded(sentence, attributions) ||
        (next?.paragraph === sentence.paragraph && isGrounded(next, attributions)),
    });
  }
  return found;
}

function hitIn({ tokens }: TokenisedSentence): Hit | null {
  if (firstThrough(beginnings, tokens) < 0) return null;
  const { from, to } = voiceIn(tokens);
  for (let at = firstThrough(beginnings, tokens, from); at >= 0 && at <= to; ) {
    const hit = claimAt(tokens, at);
    if (hit && isClaimed(tokens, hit.from)) return hit;
    at = firstThrough(beginnings, tokens, at + 1);
  }
  return null;
}

function isGrounded({ index, tokens }: TokenisedSentence, attributions: readonly Attribution[]): boolean {
  return (
    asksWho(tokens) ||
    tokens.some((token) => /\d/.test(token.text)) ||
    attributionsOf(attributions, index).some(({ source }) => source !== null && source.class !== "none")
  );
}

const claimVerbs =
  /^(?:become|becomes|became|remain|remains|remained|mark|marks|marked|make|makes|made|hit|hits|set|sets|broke|breaks|reached|call|launched)$/;

/** The record is what the sentence claims: a verb of being or making stands right before it. */
function isClaimed(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 5; i--) {
    const token = tokens[i]!;
    if (beForms.has(token.norm) || claimVerbs.test(token.norm)) return true;
  }
  return false;
}

interface Hit {
  readonly from: number;
  readonly to: number;
}

function claimAt(tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at]!;
  if (token.capital && at > 0) return null;
  const phrase = phraseAt(phrases, tokens, at);
  if (phrase > 0) return { from: at, to: at + phrase };
  if (extremes.has(token.norm) && !/^(?:at|do|its?)$/.test(tokens[at - 1]?.norm ?? ""))
    return extremeAt(tokens, at, at + 1);
  if (token.norm === "best") return bestAt(tokens, at);
  if (token.norm === "most" && mostOf.has(tokens[at + 1]?.norm ?? "") && isDefinite(tokens[at - 1]))
    return extremeAt(tokens, at, at + 2);
  if (/^(?:first|only)$/.test(token.norm)) return firstAt(tokens, at);
  if (token.norm === "record") return recordAt(tokens, at);
  return null;
}

/** "the deadliest raid of the war", "the country’s largest": the whole it stands out from is named. */
function extremeAt(tokens: readonly Token[], from: number, to: number): Hit | null {
  const before = tokens[from - 1];
  if (!isDefinite(before) || tokens[from - 2]?.norm === "of") return null;
  const next = tokens[to];
  if (next && lands.has(next.norm)) return null;
  if (before!.possessive && before!.kind === "word" && (next === undefined || next.kind === "mark"))
    return { from, to };
  // "They are the oldest in the county": no noun, but the whole they stand out from.
  if (isWhole(tokens, to)) return { from, to };
  for (let i = to; i < Math.min(tokens.length, to + 4); i++) {
    const word = tokens[i]!;
    if (word.kind !== "word") return null;
    // "the highest in seven months": the time which bounds it is told.
    if (
      i > to &&
      word.norm === "in" &&
      /^(?:more|about|nearly|almost|over|\d+|two|three|four|five|six|seven|eight|nine|ten|a|years|months|weeks|decades)$/.test(
        tokens[i + 1]?.norm ?? "",
      )
    )
      return null;
    if (i > to && bounds.has(word.norm)) return { from, to: i };
    if (prepositions.has(word.norm) || determiners.has(word.norm)) return null;
  }
  return null;
}

/** "the best school in the county"; "the best part of the day", "in the best interests of" and "the best way to" rank nothing. */
function bestAt(tokens: readonly Token[], at: number): Hit | null {
  const hit = extremeAt(tokens, at, at + 1);
  if (!hit || tokens[hit.to]?.norm === "of") return null;
  return /^(?:interests?|ways?|parts?|known|possible|friends?|hopes?|chances?|efforts?)$/.test(
    tokens[at + 1]?.norm ?? "",
  )
    ? null
    : hit;
}

/** "in the county", "in Europe", "in the country’s history"; "the oldest in the group" and "in the family" were at hand. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== "in") return false;
  const first = tokens[at + 1];
  if (first?.kind !== "word") return false;
  if (first.capital && !/^(?:the|a)$/.test(first.norm))
    return isCountry(first.norm) || continents.has(first.norm);
  return tokens.slice(at + 2, at + 5).some(({ norm }) => wholes.has(norm)) && isDefinite(first);
}

function isDefinite(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === "the" || token.possessive);
}

const ballots = new Set("vote abstain dissent oppose object back support sign speak".split(" "));

/** "the first woman to hold the post"; "the first day" counts, and "the first to arrive" tells an order. */
function firstAt(tokens: readonly Token[], at: number): Hit | null {
  if (tokens[at - 1]?.norm !== "the" || tokens[at - 2]?.norm === "not") return null;
  for (let i = at + 1; i <= at + 4; i++) {
    const word = tokens[i];
    if (word?.kind !== "word" || word.possessive) return null;
    // "the only Republican to vote no": a roll call tells so, and it was told.
    if (word.norm === "to" && tokens[at]!.norm === "only" && ballots.has(tokens[i + 1]?.norm ?? ""))
      return null;
    if (word.norm === "to")
      return i > at + 1 && !ordinals.has(tokens[i - 1]!.norm) ? { from: at, to: i } : null;
    if (prepositions.has(word.norm) || determiners.has(word.norm) || ordinals.has(word.norm)) return null;
  }
  return null;
}

/** "hit a record", "a record high"; a criminal record is a file. */
function recordAt(tokens: readonly Token[], at: number): Hit | null {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.norm !== "a" && before?.norm !== "all-time") return null;
  if (next && otherRecords.has(next.norm)) return null;
  if (
    next?.kind === "word" &&
    /^(?:high|low|number|year|profit|loss|sum|crowd|turnout|deficit|heat|amount|total)$/.test(next.norm)
  )
    return { from: at, to: at + 2 };
  const verb = tokens[at - 2]?.norm ?? "";
  return (next === undefined || next.kind === "mark") &&
    /^(?:hit|hits|set|sets|broke|breaks|reached|is|was)$/.test(verb)
    ? { from: at, to: at + 1 }
    : null;
}
