// Feelings and charges in the air: growing concerns, mounting criticism, and who, if anybody, has them.
import type { Span } from "../text/span.ts";
import { type Attribution, ownerOf } from "./attributions.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { isCapitalCity, isCountry, isDemonym } from "./places.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { spokenSentences, voiceIn } from "./voice.ts";
import {
  growthModifiers,
  growthVerbs,
  sentiments,
  singleFeelings,
  stirringVerbs,
  weakSentiments,
} from "./words/characterisation.ts";
import { auxiliaries, determiners, midAdverbs, subjectPronouns } from "./words/grammar.ts";
import { institutionNouns, routineAgents, vagueAgents } from "./words/sources.ts";

export interface Sentiment extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** The feeling, folded: "concerns". */
  readonly noun: string;
  /** Where that word ends: a holder would be named there. */
  readonly nounEnd: number;
  /** "growth": growing concerns; "verb": fears grow; "stirred": sparked outrage; "frame": amid fears, there is anger. */
  readonly shape: "growth" | "verb" | "stirred" | "frame";
  /**
   * Whose feeling the sentence says it is: "named" for "from the Red Cross" and "Hale’s fears", "group" for a growing
   * concern among a crowd, "none".
   */
  readonly held: "named" | "group" | "none";
  /** The attribution whose source speaks of it, or null. */
  readonly owner: Attribution | null;
}

const feelings = screen(({ norm, possessive }) => !possessive && sentiments.has(norm));

/** Finds feelings without regard to whether they are held; the rule asks that. */
export function findSentiments(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly Sentiment[] {
  const found: Sentiment[] = [];
  const spoken = spokenSentences(sentences);
  for (const { sentence, found: hits } of eachOnce(sentences, hitsIn, hitsIn)) {
    const { tokens, index } = sentence;
    if (spoken.has(index)) continue;
    for (const hit of hits) {
      const span = { start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end };
      const feeling = tokens[hit.feeling]!;
      found.push({
        start: span.start,
        end: span.end,
        sentence: index,
        noun: feeling.norm,
        nounEnd: feeling.end,
        shape: hit.shape,
        held: hit.held,
        owner: ownerOf(attributions, index, span),
      });
    }
  }
  return found;
}

/** A feeling by its token, and who has it. */
interface HeldHit extends Hit {
  readonly feeling: number;
  readonly held: Sentiment["held"];
}

function hitsIn({ tokens }: TokenisedSentence): readonly HeldHit[] {
  const hits: HeldHit[] = [];
  if (firstThrough(feelings, tokens) < 0) return hits;
  const { from } = voiceIn(tokens);
  for (let at = firstThrough(feelings, tokens, from); at >= 0; ) {
    const hit = shapeAt(tokens, at);
    if (hit) hits.push({ ...hit, feeling: at, held: holderOf(tokens, hit, at) });
    at = firstThrough(feelings, tokens, hit ? hit.to : at + 1);
  }
  return hits;
}

/** A feeling which grows among a crowd is held by nobody one could ring up. */
function holderOf(tokens: readonly Token[], hit: Hit, at: number): Sentiment["held"] {
  if (!isHeld(tokens, hit.noun ?? hit.from, at)) return "none";
  const link = tokens[at + 1];
  if (!/^(?:growth|verb)$/.test(hit.shape) || !/^(?:from|among|amongst)$/.test(link?.norm ?? ""))
    return "named";
  const crowd = tokens.slice(at + 2, at + 5);
  const end = crowd.findIndex(
    (word) =>
      word.kind !== "word" ||
      /^(?:that|over|about|in|at|on|for)$/.test(word.norm) ||
      auxiliaries.has(word.norm) ||
      growthVerbs.has(word.norm),
  );
  const last = (end < 0 ? crowd : crowd.slice(0, end)).at(-1);
  return last && !last.capital && /[^s]s$/.test(last.norm) ? "group" : "named";
}

// Feelings of which "of" tells the topic, not the holder: "fears of an attack", "accusations of rigging".
const ofTopic = new Set(
  "concern concerns fear fears worry worries accusations allegations doubt doubts suspicion suspicions hopes criticism condemnation speculation rumors rumours talk whispers questions complaints".split(
    " ",
  ),
);

// Words before a feeling which do not say whose it is.
const ofNobody = new Set(
  "public popular international global political deep new more such those these the a some serious grave social domestic renewed fresh amid despite there is are was were".split(
    " ",
  ),
);

/** "tension in Ukraine" says where, not whose. */
function isPlaceName(token: Token): boolean {
  return (
    /^(?:west|east|north|south)$/.test(token.norm) ||
    isCountry(token.norm) ||
    isCapitalCity(token.norm) ||
    isDemonym(token.norm)
  );
}

interface Hit {
  readonly shape: Sentiment["shape"];
  readonly from: number;
  readonly to: number;
  /** Where the noun phrase of the feeling begins, if not at `from`. */
  readonly noun?: number;
}

function shapeAt(tokens: readonly Token[], at: number): Hit | null {
  const weak = weakSentiments.has(tokens[at]!.norm);
  let start = at;
  let growth = -1;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const word = tokens[i]!;
    if (word.kind !== "word" || determiners.has(word.norm) || auxiliaries.has(word.norm) || word.possessive)
      break;
    if (growthModifiers.has(word.norm)) {
      growth = i;
      break;
    }
    if (i < at - 1 && !growthModifiers.has(tokens[i]!.norm)) break;
  }
  if (growth >= 0) start = growth;
  const grown = growthAfter(tokens, at);
  if (growth >= 0 && (!weak || /^(?:growing|mounting|rising|increasing)$/.test(tokens[growth]!.norm)))
    return { shape: "growth", from: growth, to: grown ?? at + 1 };
  if (weak && !grown) return null;
  const swept = sweptAt(tokens, at, start);
  if (swept) return swept;
  const before = tokens[start - 1];
  // "amid fears", "amid concern over prices": one feeling has its topic, "despite tension" may be a rope’s.
  if (
    before &&
    (before.norm === "amid" || before.norm === "despite") &&
    (/s$/.test(tokens[at]!.norm) ||
      (before.norm === "amid" && /^(?:over|about|that)$/.test(tokens[at + 1]?.norm ?? "")))
  )
    return { shape: "frame", from: start - 1, to: at + 1, noun: start };
  // Of one feeling only its growth is told: "concern remains", not "sparked concern".
  if (singleFeelings.has(tokens[at]!.norm))
    return grown && start === at && startsClause(tokens, at) && !isBetweenSides(tokens, at, grown)
      ? { shape: "verb", from: at, to: grown, noun: at }
      : null;
  const stirred = colours.has(before?.norm ?? "") ? start - 2 : start - 1;
  if (
    tokens[stirred] &&
    isStirring(tokens, stirred) &&
    tokens[at]!.norm !== "questions" &&
    tokens[at]!.norm !== "calls"
  )
    return { shape: "stirred", from: stirred, to: at + 1, noun: stirred + 1 };
  // "was met with anger": it was told to nobody in particular.
  const met = tokens[start - 2]?.norm ?? "";
  if (
    before?.norm === "with" &&
    /^(?:met|greeted)$/.test(met) &&
    auxiliaries.has(tokens[start - 3]?.norm ?? "")
  )
    return { shape: "stirred", from: start - 2, to: at + 1, noun: start };
  const there = thereBefore(tokens, start);
  if (there !== null) return { shape: "frame", from: there, to: at + 1, noun: start };
  if (grown && startsClause(tokens, start) && !isBetweenSides(tokens, at, grown))
    return { shape: "verb", from: start, to: grown, noun: start };
  return null;
}

/** "sparked", "has drawn", "had long stoked": what was drawn may also be a picture. */
function isStirring(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.norm !== "drawn") return stirringVerbs.has(tokens[at]!.norm);
  const before = tokens[at - 1]?.norm ?? "";
  return /^(?:has|have|had)$/.test(midAdverbs.has(before) ? (tokens[at - 2]?.norm ?? "") : before);
}

// Words which colour a feeling and do not say whose it is.
const colours = new Set(
  "sharp fierce heavy strong swift immediate instant angry bitter harsh furious wide".split(" "),
);

/** "Fear gripped the city", "gripped by panic": a feeling which takes hold of a place. */
function sweptAt(tokens: readonly Token[], at: number, start: number): Hit | null {
  if (
    /^(?:swept|gripped|engulfed)$/.test(tokens[at + 1]?.norm ?? "") &&
    /^(?:the|through|across|a)$/.test(tokens[at + 2]?.norm ?? "") &&
    startsClause(tokens, start)
  )
    return { shape: "verb", from: start, to: at + 2, noun: start };
  const by = tokens[start - 1];
  return by?.norm === "by" && /^(?:gripped|swept|engulfed)$/.test(tokens[start - 2]?.norm ?? "")
    ? { shape: "stirred", from: start - 2, to: at + 1, noun: start }
    : null;
}

/** "Tensions are rising on all sides", "tensions mounted after the shooting": a state of affairs, its parties or cause told. */
function isBetweenSides(tokens: readonly Token[], at: number, grown: number): boolean {
  if (!/^tensions?$/.test(tokens[at]!.norm)) return false;
  const next = tokens[grown]?.norm ?? "";
  return (
    /^(?:after|following|between)$/.test(next) ||
    (next === "on" && /^(?:all|both)$/.test(tokens[grown + 1]?.norm ?? ""))
  );
}

/** "there is", "there may still be": the position of "there", or null. */
function thereBefore(tokens: readonly Token[], start: number): number | null {
  for (let i = start - 1; i >= 0 && i >= start - 5; i--) {
    const word = tokens[i]!;
    if (word.norm === "there") return i;
    if (!auxiliaries.has(word.norm) && !midAdverbs.has(word.norm)) return null;
  }
  return null;
}

/** "Fears are growing", "accusations regarding the army continue": the position after the verb, or null. */
function growthAfter(tokens: readonly Token[], at: number): number | null {
  for (let i = at + 1; i < tokens.length && i <= at + 9; i++) {
    const word = tokens[i]!;
    if (word.kind !== "word") return null;
    // "The opposition building" is a house.
    if (word.norm === "building" && !auxiliaries.has(tokens[i - 1]!.norm)) return null;
    if (growthVerbs.has(word.norm)) return isCounted(tokens, i + 1) ? null : i + 1;
    if (/^(?:that|which|who|and|but|was|were|said|refuse)$/.test(word.norm)) {
      if (word.norm === "refuse" && tokens[i + 1]?.norm === "to") return i + 2;
      return null;
    }
  }
  return null;
}

/** "rose to 1,020 hectopascals", "grew by 4 percent", "rose 12%": a figure which somebody has counted. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const link = /^(?:to|by|from|nearly|about|almost|around)$/.test(tokens[at]?.norm ?? "") ? 1 : 0;
  return /^\p{Sc}?\d/u.test(tokens[at + link]?.text ?? "");
}

/** A feeling is the subject of its verb only at the head of a clause. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = tokens[i]!;
    if (word.kind !== "word") return true;
    if (
      word.norm === "and" ||
      word.norm === "but" ||
      word.norm === "that" ||
      word.norm === "while" ||
      word.norm === "as"
    )
      return true;
    if (
      !midAdverbs.has(word.norm) &&
      !determiners.has(word.norm) &&
      !/^(?:political|public|such|new|those)$/.test(word.norm)
    )
      return false;
  }
  return true;
}

/** A possessor before, or "from", "of", "by", "among", "in" and a holder behind; a person as subject who voices it. */
function isHeld(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[from - 1];
  // "growing consumer concerns": the word between says whose they are.
  if (
    tokens
      .slice(from, at)
      .some(
        (word) =>
          !growthModifiers.has(word.norm) &&
          !ofNobody.has(word.norm) &&
          !colours.has(word.norm) &&
          !stirringVerbs.has(word.norm),
      )
  )
    return true;
  if (before && (before.possessive || /^(?:his|her|their|its|my|our|your)$/.test(before.norm))) return true;
  for (let i = at + 1; i < tokens.length && i < at + 16; i++) {
    const word = tokens[i]!;
    // "fears that Russia will attack from the north": who attacks has no fears.
    if ((word.kind === "mark" && /^[;:—–]$/.test(word.text)) || word.norm === "that") break;
    if (!/^(?:from|of|by|among|amongst|between|in|within|on)$/.test(word.norm)) continue;
    const holder = tokens.slice(i + 1, i + 6);
    const strong =
      word.norm === "from" || word.norm === "by" || word.norm === "among" || word.norm === "amongst";
    if (
      strong &&
      holder.slice(0, 3).some((h) => h.kind === "word") &&
      !holder.slice(0, 3).some((h) => /^(?:hour|day|week|month|minute|year|start|beginning)$/.test(h.norm))
    )
      return true;
    const end = holder.findIndex((h) => h.kind !== "word" || auxiliaries.has(h.norm));
    const phrase = end < 0 ? holder : holder.slice(0, end);
    const close = i === at + 1 && !(word.norm === "of" && ofTopic.has(tokens[at]!.norm));
    if (
      close &&
      phrase.some(
        (h) =>
          (h.capital && !(word.norm === "in" && isPlaceName(h))) ||
          vagueAgents.has(h.norm) ||
          institutionNouns.has(h.norm) ||
          routineAgents.has(h.norm),
      )
    )
      return true;
  }
  // "The US has raised concerns": who raises them has them.
  const raiser = tokens[from - 2];
  if (
    before &&
    /^rais(?:e|ed|es|ing)$/.test(before.norm) &&
    !/^(?:fresh|new|further|renewed)$/.test(tokens[from]!.norm) &&
    raiser?.kind === "word" &&
    (raiser.capital || auxiliaries.has(raiser.norm) || subjectPronouns.has(raiser.norm))
  )
    return true;
  // "Ruiz has growing concerns", "they face mounting pressure": a subject right before takes the feeling on.
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    const word = tokens[i]!;
    if (word.kind !== "word") break;
    if (
      /^(?:voiced|expressed|expressing|voicing|shared|cited|citing|raised|has|have|had|felt|feels|face|facing|faces|faced|under)$/.test(
        word.norm,
      )
    ) {
      // "he raised fresh concerns": others have them.
      if (word.norm === "raised" && /^(?:fresh|new|further|renewed)$/.test(tokens[from]!.norm)) return false;
      const holder = tokens[i - 1];
      return (
        holder !== undefined && (holder.capital || subjectPronouns.has(holder.norm) || word.norm === "under")
      );
    }
  }
  return false;
}
