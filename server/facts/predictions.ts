// Forecasts: what is likely, set, bound or doomed to happen, and whether anybody is named who expects it.
import type { Span } from "../text/span.ts";
import { type Attribution, attributionsOf, ownerOf } from "./attributions.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { compilePhrases, phraseAt } from "./phrases.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { asksWho, spokenSentences, voiceIn } from "./voice.ts";
import { clauseOpeners, determiners, midAdverbs, subjectPronouns } from "./words/grammar.ts";
import {
  calendarDeeds,
  certainties,
  deciding,
  drifts,
  measured,
  natural,
  odds,
  omens,
  outcomes,
  prospects,
  scheduled,
  seeming,
  upheavals,
  verdictsToCome,
} from "./words/predictions.ts";
import { bareThings } from "./words/things.ts";

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
  "is all but certain",
  "are all but certain",
  "looks all but certain",
  "seems all but certain",
  "is all but inevitable",
  "seems inevitable",
  "seem inevitable",
  "looks inevitable",
  "look inevitable",
  "now looks inevitable",
  "now seems inevitable",
  "appears inevitable",
  "is a foregone conclusion",
  "is on the cards",
  "are on the cards",
  "is heading for defeat",
  "is heading for disaster",
  "is heading for recession",
  "is heading for collapse",
  "is headed for defeat",
  "is headed for disaster",
  "is headed for recession",
  "is headed for collapse",
  "are heading for defeat",
  "are heading for disaster",
  "will never be the same",
  "will never recover",
  "will have far-reaching consequences",
]);

const chances: ReadonlySet<string> = new Set(["could", "may", "might"]);
/** Every word at which `forecastAt` can find something. */
const beginnings = screen(
  ({ norm }) =>
    norm === "will" ||
    norm === "expected" ||
    turns.has(norm) ||
    prospects.has(norm) ||
    chances.has(norm) ||
    omens.has(norm),
);

/** Finds forecasts, one a sentence; plans, rules, punishments and weather are left out. */
export function findPredictions(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly Prediction[] {
  const found: Prediction[] = [];
  const spoken = spokenSentences(sentences);
  for (const { sentence, found: hit } of eachOnce(sentences, hitIn, hitIn)) {
    const { tokens, index } = sentence;
    if (spoken.has(index)) continue;
    const span = { start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end };
    found.push({
      start: span.start,
      end: span.end,
      sentence: index,
      owner: ownerOf(attributions, index, span) ?? sourceNear(attributions, sentence, sentences),
    });
  }
  return found;
}

function hitIn({ tokens }: TokenisedSentence): Hit | null {
  if (firstThrough(beginnings, tokens) < 0) return null;
  const { from, to } = voiceIn(tokens);
  // Looked for once in a sentence, however long it is.
  let aside: number | null = null;
  const isMainClaim = (verb: number) => {
    aside ??= firstAside(tokens);
    return verb <= aside;
  };
  for (let at = firstThrough(beginnings, tokens, from); at >= 0 && at <= to; ) {
    const hit = forecastAt(tokens, at);
    if (hit && (hit.anywhere || isMainClaim(hit.from)))
      return asksWho(tokens) || tokens.some((token) => scheduled.has(token.norm)) ? null : hit;
    at = firstThrough(beginnings, tokens, at + 1);
  }
  return null;
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

/** Where the first aside or condition of a sentence opens: a forecast behind it is not what the sentence says. */
function firstAside(tokens: readonly Token[]): number {
  const first = tokens.findIndex(
    (token, at) =>
      (at > 0 && clauseOpeners.has(token.norm)) || (token.kind === "mark" && /^[:;(—–]$/.test(token.text)),
  );
  return first < 0 ? tokens.length : first;
}

interface Hit {
  readonly from: number;
  readonly to: number;
  /** The turn says so itself, wherever it stands: "in all probability". */
  readonly anywhere?: boolean;
}

function forecastAt(tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at]!;
  const turn = phraseAt(turns, tokens, at);
  if (turn > 0) return { from: at, to: at + turn, anywhere: true };
  if (prospects.has(token.norm)) return prospectAt(tokens, at);
  if (token.norm === "expected") return driftAt(tokens, at);
  const verb = afterAdverbs(tokens, at + 1);
  if (token.norm === "will") {
    const next = tokens[at + 1];
    const last = tokens[at - 1];
    // "Hale will surely lose": with no doubt left, not even somebody's own plan is told.
    const sure = at + (/^(?:almost|nearly)$/.test(next?.norm ?? "") ? 2 : 1);
    if (certainties.has(tokens[sure]?.norm ?? "")) return { from: at, to: sure + 1 };
    if (next && odds.has(next.norm) && !isPerson(tokens, at)) return { from: at, to: at + 2 };
    if (last && odds.has(last.norm) && !isPerson(tokens, at - 1)) return { from: at - 1, to: at + 1 };
    if (verb < tokens.length && verdictsToCome.has(tokens[verb]!.norm))
      return isSettled(tokens, at, verb) ? null : { from: at, to: verb + 1 };
    if (isUpheaval(tokens, at, verb)) return { from: at, to: verb + 1 };
    return null;
  }
  if (chances.has(token.norm) && verb < tokens.length && outcomes.has(tokens[verb]!.norm))
    return isPerson(tokens, at) || isNature(tokens) ? null : { from: at, to: verb + 1 };
  if (omens.has(token.norm) && tokens[at + 1]?.norm === "to" && !isPerson(tokens, at))
    return { from: at, to: at + 2 };
  return null;
}

/** "will reshape the region"; whoever "will transform the mill into flats" has plans. */
function isUpheaval(tokens: readonly Token[], will: number, verb: number): boolean {
  return (
    upheavals.has(tokens[verb]?.norm ?? "") &&
    !isPerson(tokens, will) &&
    !tokens.slice(verb, verb + 12).some(({ norm }) => norm === "into")
  );
}

/** "is expected to rise further": a trend. "Hale is expected to climb the tower" and "is expected to drop out" are plans. */
function driftAt(tokens: readonly Token[], at: number): Hit | null {
  const be = tokens[at - 1]?.norm ?? "";
  if (!/^(?:is|are)$/.test(be) || tokens[at + 1]?.norm !== "to") return null;
  if (subjectPronouns.has(tokens[at - 2]?.norm ?? "") || (be === "is" && isPerson(tokens, at - 1)))
    return null;
  const verb = afterAdverbs(tokens, at + 2);
  if (!drifts.has(tokens[verb]?.norm ?? "")) return null;
  const next = tokens[verb + 1];
  const isTrend =
    next === undefined ||
    next.kind === "mark" ||
    /^(?:further|again|more|even|sharply|steeply|fast|faster|by|to|from|in|over|this|next|as|still|well)$/.test(
      next.norm,
    );
  return isTrend ? { from: at - 1, to: verb + 1 } : null;
}

/** "is likely to", "looks set to"; "is set to open" is a plan. */
function prospectAt(tokens: readonly Token[], at: number): Hit | null {
  const goal = tokens[at + 2];
  // "bound to the mast", "bound to Rotterdam".
  if (tokens[at + 1]?.norm !== "to" || goal?.capital || determiners.has(goal?.norm ?? "")) return null;
  let from = at - 1;
  while (
    from > 0 &&
    (midAdverbs.has(tokens[from]!.norm) ||
      /^(?:more|less|most|very|all|almost|now|highly)$/.test(tokens[from]!.norm))
  )
    from--;
  if (!seeming.has(tokens[from]?.norm ?? "")) return null;
  const deed = tokens[afterAdverbs(tokens, at + 2)]?.norm ?? "";
  if (/^(?:set|slated|poised|positioned)$/.test(tokens[at]!.norm) && isInCalendar(deed)) return null;
  return { from, to: at + 2 };
}

/** "open", "be released", "be signed". */
function isInCalendar(deed: string): boolean {
  return [deed, deed.replace(/d$/, ""), deed.replace(/ed$/, "")].some((form) => calendarDeeds.has(form));
}

/** "The fee will depend on weight", "a judge will determine": a rule, or whoever decides by office. */
function isSettled(tokens: readonly Token[], will: number, verb: number): boolean {
  if (!/^(?:depend|determine|dictate|define)$/.test(tokens[verb]!.norm)) return false;
  return tokens
    .slice(Math.max(0, will - 6), will)
    .some(({ norm }) => measured.has(norm) || deciding.has(norm));
}

/** "The infection could lead to blindness": what bodies and matter do, whoever tells it. */
function isNature(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }) => natural.has(norm));
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
  if (before.norm === "it") return false;
  if (subjectPronouns.has(before.norm)) return true;
  if (isBareSubject(tokens, verb - 1)) return false;
  const article = tokens[verb - 2];
  return before.capital && !(article && determiners.has(article.norm));
}

/** A noun which has its capital from the head of the sentence: "Demand", "Unemployment". */
function isBareSubject(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const opens =
    at === 0 ||
    /^(?:but|and|so|still|now|yet)$/.test(tokens[at - 1]!.norm) ||
    tokens[at - 1]!.kind !== "word";
  return opens && (bareThings.has(norm) || /..(?:tion|sion|ness|ity|ism|ship|ology)$/.test(norm));
}
