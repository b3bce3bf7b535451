// Single people who speak without a name, and whether the copy says why.
import { indexEndingAfter, type Span } from "../text/span.ts";
import { hasOwnVerb } from "./attribution/sources.ts";
import { endOfWish, tellsReason, tellsWish } from "./attribution/wishes.ts";
import type { Attribution } from "./attributions.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { Mention } from "./people.ts";
import { tokenAt } from "./placed.ts";
import { sheltered } from "./words/anonymity.ts";
import { determiners } from "./words/grammar.ts";
import { bodiesAtLarge } from "./words/sources.ts";

/** A source somebody spoke to and nobody names, with no reason given. The span takes in source and verb. */
export interface UnnamedSource extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** The source with the words which describe it: "people familiar with the talks". */
  readonly source: Span;
  /** Where the words end which say that a name was refused ("on condition of anonymity"); null where there are none. */
  readonly condition: number | null;
  /** A body answers for them: "a hospital official", "a police officer". */
  readonly narrowed: boolean;
}

const counts = new Set("one two three four five six seven eight nine ten".split(" "));
const takesUp = new Set("he she they these those both all the neither none like each".split(" "));
// No words which describe a source are longer before its name comes: "a bank teller at the branch in Mill Street, Jo Kent".
const near = 80;

/** Finds them, each once: a source taken up ("the official") was asked about before. */
export function findUnnamedSources(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): readonly UnnamedSource[] {
  const names = mentions.filter((mention) => mention.kind === "full");
  const told = new Set<string>();
  return attributions.flatMap((attribution) => {
    const { source, span } = attribution;
    const sentence = sentences[attribution.sentence]!;
    if (!source || !isUnnamed(sentence.tokens, attribution)) return [];
    if (isNamedBeside(sentence.tokens, attribution, names)) return [];
    if (saysWhy(sentences, attribution)) return [];
    const key = wordsOf(sentence.tokens, source);
    if (told.has(key)) return [];
    told.add(key);
    return [
      {
        start: span.start,
        end: span.end,
        sentence: sentence.index,
        source: { start: source.start, end: describedEnd(sentence.tokens, attribution) },
        condition: endOfWish(sentence.tokens),
        narrowed: source.narrowed,
      },
    ];
  });
}

/** "A bank teller, Jo Kent, said", "a witness named Jo Kent": a name beside the words for a source; one it speaks of is another's. */
function isNamedBeside(
  tokens: readonly Token[],
  { source, cue, inverted, shape }: Attribution,
  names: readonly Mention[],
): boolean {
  const { start, end } = source!.antecedent ?? source!;
  const verbFirst = shape === "frame" || inverted;
  const limit = verbFirst ? end + near : cue.start;
  for (let i = indexEndingAfter(names, start); i < names.length && names[i]!.start < limit; i++) {
    const at = tokenAt(tokens, names[i]!.start);
    if (at === tokens.length) return false;
    // "Former Attorney for the District Jo Kent said": a title without an article has its name behind it.
    const isTitle =
      names[i]!.end === tokens[tokenAt(tokens, cue.start) - 1]?.end && !opensWithArticle(tokens, start);
    const isOwn = isTitle || isBeside(tokens, tokenAt(tokens, end), at);
    if (isOwn && !(verbFirst && hasOwnVerb(tokens, tokenAt(tokens, names[i]!.end)))) return true;
  }
  return false;
}

function opensWithArticle(tokens: readonly Token[], start: number): boolean {
  const { norm } = tokens[tokenAt(tokens, start)]!;
  return determiners.has(norm) || counts.has(norm);
}

/** Whether a name stands beside the words which end at `end`: right behind them, behind "named", or behind one comma and a trade. */
function isBeside(tokens: readonly Token[], end: number, name: number): boolean {
  if (name <= end || /^(?:named|called)$/.test(tokens[name - 1]!.norm)) return true;
  let at = name - 1;
  while (at >= end && tokens[at]!.kind === "word") if (leadsAway.test(tokens[at--]!.norm)) return false;
  if (at < end) return false;
  for (at--; at >= end; at--) if (tokens[at]!.text === ",") return false;
  return true;
}

// What stands between a comma and a name which is another's: "an aide, who met Jo Kent", "an aide, speaking of Jo Kent".
const leadsAway =
  /^(?:of|to|for|with|from|by|at|in|on|about|against|after|before|under|over|who|whom|whose|which|that|when|while|as|and|but|than|because|if)$/;

/** Whether the copy says why a source is not named, or it is one whom law or decency leaves unnamed or who spoke in public. */
export function saysWhy(sentences: readonly TokenisedSentence[], attribution: Attribution): boolean {
  const { tokens, index } = sentences[attribution.sentence]!;
  if (tellsReason(tokens) || isInPublic(tokens, attribution)) return true;
  // "They asked not to be named because …": the next sentence takes the same people up.
  const next = sentences[index + 1];
  if (next && takesUp.has(next.tokens[0]?.norm ?? "") && tellsReason(next.tokens)) return true;
  return isUnnamed(tokens, attribution) && tokens.some((token) => sheltered.has(token.norm));
}

/** "He asked not to be named": no claim, but a word about who makes one. */
export function isPlea(sentences: readonly TokenisedSentence[], { sentence, cue }: Attribution): boolean {
  // "asked not to be named, citing the rules"
  const isReason = cue.form === "ing" && /^(?:cite|fear)$/.test(cue.lemma);
  if (!isReason && !asks.test(cue.lemma)) return false;
  const { tokens } = sentences[sentence]!;
  const at = tokenAt(tokens, cue.start);
  return tellsWish(
    isReason ? tokens.slice(Math.max(0, at - longestPlea), at) : tokens.slice(at, at + longestPlea),
  );
}

const asks = /^(?:ask|request|decline|refuse|wish|want|prefer|insist|demand|speak|agree)$/;
/** "asked on Friday that his name not be used" */
const longestPlea = 10;

// What opens the words by which a source is described, and what ends them where no verb of its own follows.
const describing =
  /^(?:close|familiar|with|in|inside|at|from|of|briefed|involved|near|around|present|working)$/;
const clauseBreak = /^(?:and|but|or|that|who|whom|which|as|when|while|because|after|before|since|if)$/;
const longestDescription = 10;

/** Where the words end which describe a source: before its verb, or at the next mark or clause where the verb comes first. */
function describedEnd(tokens: readonly Token[], { source, cue, shape, inverted }: Attribution): number {
  const { end } = source!;
  const from = tokens.findIndex(({ start }) => start >= end);
  if (from < 0 || !describing.test(tokens[from]!.norm)) return end;
  const verbFirst = shape === "frame" || inverted;
  for (let at = from; at <= from + longestDescription; at++) {
    const token = tokens[at];
    const isEnd = verbFirst
      ? token?.kind !== "word" || clauseBreak.test(token.norm)
      : token?.start === cue.start;
    if (isEnd) return tokens[at - 1]!.end;
    if (token?.kind !== "word") return end;
  }
  return end;
}

/** Whether somebody was told something: deeds and moods, silence and guesses are nothing anybody was told. */
export function isTold({ shape, cue }: Attribution): boolean {
  if (shape !== "verb" && !/^(?:according to|per|as per)$/.test(cue.lemma)) return false;
  return !cue.negated && cue.modal === null && cue.kind !== "act" && cue.kind !== "mental";
}

/** "Two deputies testified", "a neighbour told the inquest": whoever speaks there has given a name. */
function isInPublic(tokens: readonly Token[], { cue }: Attribution): boolean {
  if (cue.lemma === "testify") return true;
  if (cue.lemma !== "tell") return false;
  const next = indexEndingAfter(tokens, cue.end);
  return tokens.slice(next, next + 5).some(({ norm }) => benches.has(norm));
}

const benches = new Set(
  "court jury jurors judge judges inquest coroner tribunal inquiry magistrate magistrates".split(" "),
);

function isUnnamed(tokens: readonly Token[], attribution: Attribution): boolean {
  const { source, surveyed, within } = attribution;
  if (!source || source.takenUp || source.answered || source.linked || surveyed || within !== null)
    return false;
  if (source.noun !== "people" || !isTold(attribution)) return false;
  const own = tokens.filter((token) => token.start >= source.start && token.end <= source.end);
  // "Kent’s lawyer", "another person": somebody said who, or was asked about, before.
  if (own.some((token) => token.possessive) || own[0]?.norm === "another") return false;
  // "one of the sources": brought in before; "one of those in the room" is not.
  if (
    source.class !== "anonymous-described" &&
    own.some((token, i) => token.norm === "of" && /^(?:the|those|these)$/.test(own[i + 1]?.norm ?? ""))
  )
    return false;
  // Of anybody who does something it may be the news that he claims or reveals: "a gymnast revealed she would retire".
  if (source.class === "anonymous-described")
    return (
      source.certain ||
      attribution.shape === "frame" ||
      (attribution.cue.kind === "plain" && !attribution.cue.bare)
    );
  if (source.class !== "vague" || bodiesAtLarge.has(source.head)) return false;
  return counts.has(own[0]?.norm ?? "") || attribution.knowing || attribution.unnamedByWish;
}

function wordsOf(tokens: readonly Token[], { start, end }: Span): string {
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map((token) => token.norm)
    .join(" ");
}
