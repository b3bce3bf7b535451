// Judgments about people and events, and whether somebody in the sentence owns them.
import type { Span } from "../text/span.ts";
import { type Attribution, ownerOf } from "./attributions.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { compilePhrases, phraseAt } from "./phrases.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { spokenSentences, voiceIn } from "./voice.ts";
import {
  aims,
  aligning,
  apparentAims,
  crowdAdverbs,
  crowds,
  crowdVerdicts,
  events,
  harmed,
  harms,
  intensifiers,
  judgedNouns,
  judgingAdjectives,
  likened,
  looks,
  mindNouns,
  plainerVerdicts,
  progressiveVerdicts,
  readingVerbs,
  readNouns,
  verdicts,
  views,
} from "./words/characterisation.ts";
import { beForms, determiners, prepositions } from "./words/grammar.ts";

export interface Characterisation extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /**
   * "verdict": is widely seen as; "judgment": a judging adjective with its noun;
   * "mind": remarks suggest a desire; "aim": in an apparent bid to; "likeness": aligning with Moscow’s stance;
   * "echo": the view was echoed by.
   */
  readonly shape: "verdict" | "judgment" | "mind" | "aim" | "likeness" | "echo";
  /** Where a judge would be named, behind the participle of a verdict: a UTF-16 offset; null for other shapes. */
  readonly judge: number | null;
  /** The attribution whose source owns the judgment, or null. */
  readonly owner: Attribution | null;
}

const aimPhrases = compilePhrases(apparentAims);
// "hailed as", but not "seen in Lima": where a sight, a law or a measurement is meant, nobody judges.
const literal =
  /^(?:television|tv|film|video|camera|footage|screen|court|law|indictment|complaint|filing|report|poll|survey)$/;

// "can be seen as" is a possibility, not a verdict.
const possibility = new Set("can could may might should cannot must would".split(" "));

/** Every word at which `judgmentAt` can find something. */
const beginnings = screen(
  ({ norm }) =>
    aimPhrases.has(norm) ||
    harms.has(norm) ||
    verdicts.has(norm) ||
    plainerVerdicts.has(norm) ||
    progressiveVerdicts.has(norm) ||
    crowdVerdicts.has(norm) ||
    judgingAdjectives.has(norm) ||
    readingVerbs.has(norm) ||
    aligning.has(norm) ||
    likened.has(norm),
);
/** Words which tell that a judgment behind them was measured, or is on file. */
const measures = screen(
  ({ norm, text }) => /^(?:poll|survey|respondents|indictment|percent)$/.test(norm) || text.endsWith("%"),
);

/** Finds judgments sentence by sentence, in order; each stretch of words is judged once. */
export function findCharacterisations(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly Characterisation[] {
  const found: Characterisation[] = [];
  const spoken = spokenSentences(sentences);
  for (const { sentence, found: hits } of eachOnce(sentences, hitsIn, hitsIn)) {
    const { tokens, index } = sentence;
    if (spoken.has(index)) continue;
    for (const hit of hits) {
      const span = { start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end };
      const owner = ownerOf(attributions, index, span);
      // A participle clause behind somebody's words is the paper's again: "…, aligning with Moscow’s stance".
      const owned = disowned(hit.shape, owner) ? null : owner;
      found.push({
        start: span.start,
        end: span.end,
        sentence: index,
        shape: hit.shape,
        judge: hit.participle === undefined ? null : tokens[hit.participle]!.end,
        owner: owned,
      });
    }
  }
  return found;
}

function hitsIn({ tokens }: TokenisedSentence): readonly Hit[] {
  const hits: Hit[] = [];
  if (firstThrough(beginnings, tokens) < 0) return hits;
  const { from } = voiceIn(tokens);
  // Looked for once in a sentence, however long it is.
  let measure: number | null = null;
  const isMeasured = (before: number) => {
    measure ??= firstThrough(measures, tokens);
    return measure >= 0 && measure < before;
  };
  for (let at = firstThrough(beginnings, tokens, from); at >= 0; ) {
    const hit = judgmentAt(tokens, at, isMeasured);
    if (hit) hits.push(hit);
    at = firstThrough(beginnings, tokens, Math.max(at + 1, hit?.to ?? 0));
  }
  return hits;
}

/** Whether the sentence's source owns the claim but not this judgment of it. */
function disowned(shape: Characterisation["shape"], owner: Attribution | null): boolean {
  // A participle clause behind somebody's words is the paper's again: "…, aligning with Moscow’s stance".
  if (shape === "likeness") return owner?.source?.class !== "named-person";
  // Whoever is said to echo a view did not say so.
  return shape === "echo" && owner?.shape === "agent";
}

interface Hit {
  readonly shape: Characterisation["shape"];
  readonly from: number;
  readonly to: number;
  /** The participle of a verdict. */
  readonly participle?: number;
}

/** Whether something is counted or quoted from a file before a place in the sentence. */
type Measured = (before: number) => boolean;

function judgmentAt(tokens: readonly Token[], at: number, isMeasured: Measured): Hit | null {
  return (
    aimAt(tokens, at) ??
    verdictAt(tokens, at, isMeasured) ??
    judgedNounAt(tokens, at) ??
    mindAt(tokens, at) ??
    likenessAt(tokens, at) ??
    echoAt(tokens, at)
  );
}

function aimAt(tokens: readonly Token[], at: number): Hit | null {
  const length = phraseAt(aimPhrases, tokens, at);
  if (length > 0) return { shape: "aim", from: at, to: at + length };
  // "to tarnish his reputation": a motive which nobody has owned up to.
  const object = tokens[at + 2];
  return tokens[at - 1]?.norm === "to" && harms.has(tokens[at]!.norm) && object && harmed.has(object.norm)
    ? { shape: "aim", from: at - 1, to: at + 3 }
    : null;
}

/** A passive verdict without a judge: "are repeatedly characterized with", "widely seen as", ", regarded as". */
function verdictAt(tokens: readonly Token[], at: number, isMeasured: Measured): Hit | null {
  const participle = tokens[at]!.norm;
  const crowd = crowdVerdicts.has(participle);
  const goingOn = progressiveVerdicts.get(participle);
  const needs = verdicts.get(participle) ?? plainerVerdicts.get(participle) ?? goingOn;
  if (!needs && !crowd) return null;
  let from = at;
  let goesOn = false;
  let adverb = false;
  let be = false;
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const word = tokens[i]!;
    if (word.kind !== "word") break;
    // "is being called": the judging goes on, and "being" is no aim.
    const isGoing = word.norm === "being" && beForms.has(tokens[i - 1]?.norm ?? "");
    if (isGoing) goesOn = true;
    // "has come to be seen as": no aim.
    else if (word.norm === "to" && /^c[ao]me$/.test(tokens[i - 1]?.norm ?? "")) continue;
    else if (/^c[ao]me$/.test(word.norm) && tokens[i + 1]?.norm === "to") {
      be = true;
      from = i;
      continue;
    } else if (aims.has(word.norm) || possibility.has(word.norm)) return null;
    if (crowdAdverbs.has(word.norm)) adverb = true;
    else if (beForms.has(word.norm)) be = true;
    else if (!/^(?:has|have|had|also|still|now|already|then)$/.test(word.norm)) break;
    from = i;
  }
  if (goingOn && !goesOn) return null;
  const next = tokens[at + 1];
  const particle = needs?.includes(`${next?.norm} as`) && tokens[at + 2]?.norm === "as" ? 1 : 0;
  const follows =
    needs !== undefined &&
    next?.kind === "word" &&
    (particle > 0 ||
      needs.includes(next.norm) ||
      (next.norm === "by" && needs.includes("as") && isByCrowd(tokens, at + 2)));
  if (isSight(tokens, at, from)) return null;
  const reduced = tokens[from - 1]?.text === "," || from === 0;
  if (
    !(follows && (be || adverb || reduced)) &&
    !(crowd && adverb && (be || isRanked(tokens, from, at) || isAttributive(tokens, from, at)))
  )
    return null;
  if (crowd && adverb && !follows && /^(?:expected|anticipated|viewed|seen|accepted|used)$/.test(participle))
    return null;
  // An agent or a document takes the judgment over.
  let rest = tokens.slice(at + 1, at + 14);
  // "Regarded as a moderate, she was sacked by Hale": he has done the sacking alone.
  const aside = rest.findIndex(({ text }) => text === ",");
  if (!be && aside >= 0) rest = rest.slice(0, aside);
  const by = rest.findIndex((word) => word.norm === "by");
  if (by >= 0 && !rest.slice(by + 1, by + 5).some((word) => crowds.has(word.norm))) return null;
  if (rest.some((word) => literal.test(word.norm))) return null;
  // "widely criticized within her own party": the circle is told.
  if (crowd && /^(?:within|inside|among|amongst)$/.test(rest[0]?.norm ?? "")) return null;
  if (isMeasured(from)) return null;
  const verb = at + particle;
  return { shape: "verdict", from, to: follows ? verb + 2 : at + 1, participle: verb };
}

/** "seen by the outside world as": a crowd is no judge. */
function isByCrowd(tokens: readonly Token[], from: number): boolean {
  const as = tokens.slice(from, from + 6).findIndex((word) => word.norm === "as");
  return as > 0 && tokens.slice(from, from + as).some((word) => crowds.has(word.norm));
}

/** "the suspect was described as a man of 30", "his condition was described as serious": a look or a state of health. */
function isSight(tokens: readonly Token[], participle: number, from: number): boolean {
  const judged = tokens[participle]!.norm;
  const behind = tokens.slice(participle + 2, participle + 7);
  if (judged === "billed") return behind.some(({ norm }) => events.has(norm));
  if (judged !== "described") return false;
  return [...tokens.slice(Math.max(0, from - 4), from), ...behind].some(({ norm }) => looks.has(norm));
}

/** "Hale, long considered a safe pair of hands, resigned": an aside behind a name. */
function isRanked(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    tokens[at]!.norm === "considered" &&
    tokens[from - 1]?.text === "," &&
    /^(?:an?|the|one|among)$/.test(tokens[at + 1]?.norm ?? "")
  );
}

/** "the widely respected judge": a participle before its noun, and not the verb of "experts widely praised the plan". */
function isAttributive(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[from - 1];
  const next = tokens[at + 1];
  if (before?.kind === "word" && !determiners.has(before.norm) && !prepositions.has(before.norm)) {
    if (!before.possessive && before.norm !== "and") return false;
  }
  return (
    next?.kind === "word" &&
    !prepositions.has(next.norm) &&
    !determiners.has(next.norm) &&
    next.norm !== "to" &&
    next.norm !== "that" &&
    next.norm !== "and"
  );
}

const rating = /^(?:ratings?|moody's|moody|fitch|s&p|standard|dbrs|creditworthiness|downgraded|upgraded)$/;

/** "this cautiously optimistic outlook": an adjective of judgment before a noun that takes one. */
function judgedNounAt(tokens: readonly Token[], at: number): Hit | null {
  if (!judgingAdjectives.has(tokens[at]!.norm) || tokens[at]!.capital) return null;
  const noun = tokens[at + 1];
  if (noun?.kind !== "word" || !judgedNouns.has(noun.norm)) return null;
  // "raised its rating; Moody’s has a positive outlook": a term of the trade.
  if (noun.norm === "outlook" && tokens.some(({ norm }) => rating.test(norm))) return null;
  const before = tokens[at - 1];
  // "struck an optimistic tone": somebody did; that is told, not judged.
  if (
    tokens
      .slice(Math.max(0, at - 3), at)
      .some((word) =>
        /^(?:str(?:ike|ikes|iking|uck)|sets?|setting|adopt(?:s|ed|ing)?|took|takes?|taking)$/.test(word.norm),
      )
  )
    return null;
  const intensified = before !== undefined && intensifiers.has(before.norm);
  const after = tokens[at + 2]?.norm;
  const to = after === "forward" || after === "ahead" ? at + 3 : at + 2;
  return { shape: "judgment", from: intensified ? at - 1 : at, to };
}

/** "The remarks suggest a desire": a mind read from outside. */
function mindAt(tokens: readonly Token[], at: number): Hit | null {
  if (!readingVerbs.has(tokens[at]!.norm)) return null;
  if (!tokens.slice(Math.max(0, at - 9), at).some((word) => readNouns.has(word.norm))) return null;
  for (let i = at + 1; i <= at + 4; i++) {
    const word = tokens[i];
    if (word?.kind !== "word") break;
    if (mindNouns.has(word.norm)) {
      let from = at;
      while (from > 0 && !readNouns.has(tokens[from]!.norm)) from--;
      return {
        shape: "mind",
        from: from > 0 && /^(?:the|his|her|their|its)$/.test(tokens[from - 1]!.norm) ? from - 1 : from,
        to: i + 1,
      };
    }
  }
  return null;
}

/** "aligning somewhat with Moscow’s stance": one party's view set beside another's. */
function likenessAt(tokens: readonly Token[], at: number): Hit | null {
  if (!aligning.has(tokens[at]!.norm)) return null;
  let i = at + 1;
  while (i <= at + 3 && tokens[i]?.kind === "word" && !tokens[i]!.possessive && !tokens[i]!.capital) i++;
  const owner = tokens[i];
  if (!owner?.possessive || !owner.capital) return null;
  const noun = tokens[i + 1];
  if (noun?.kind === "word" && !views.has(noun.norm)) return null;
  return { shape: "likeness", from: at, to: noun?.kind === "word" ? i + 2 : i + 1 };
}

/** "This sentiment was echoed by Trump": the paper says that two people agree. */
function echoAt(tokens: readonly Token[], at: number): Hit | null {
  if (!likened.has(tokens[at]!.norm) || tokens[at + 1]?.norm !== "by") return null;
  const be = tokens[at - 1];
  return be && beForms.has(be.norm) ? { shape: "echo", from: at - 1, to: at + 2 } : null;
}
