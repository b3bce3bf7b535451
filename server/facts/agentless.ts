// Reports without a reporter: "it is believed that", "is said to have", "concerns have been raised".
import type { Span } from "../text/span.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import { weekdayIn } from "./dates.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { compilePhrases, phraseAt } from "./phrases.ts";
import { tokenAt } from "./placed.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { beForms, clauseOpeners, determiners, midAdverbs } from "./words/grammar.ts";
import {
  airNouns,
  beforeInfinitive,
  beliefNouns,
  commonVoices,
  fearedFates,
  floatingNouns,
  gossipNouns,
  looseCounts,
  raisedNouns,
  raisingParticiples,
  reasonNouns,
  reportParticiples,
} from "./words/reports.ts";

export interface AgentlessReport extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /**
   * "it": "it is believed that"; "passive": "is said to"; "air": "there are fears that"; "raised"; "quoted"; "rumor"; "talk":
   * "goes the refrain", "the feeling among dockers is that"; "common": "by common consent"; "emerged": "it emerged that".
   */
  readonly shape: "emerged" | "it" | "passive" | "air" | "raised" | "quoted" | "rumor" | "talk" | "common";
  /** "is understood to", "is thought to": a guess which some houses let pass as their own reporting. */
  readonly mild: boolean;
  /** The claim does not follow at once: "the club was broke, it was claimed", "it is believed in Lima that". */
  readonly apart: boolean;
  /** Where "by somebody" may stand, behind the participle of a passive: "is said by the mayor to"; null where there is no place for it. */
  readonly agentAt: number | null;
}

const rumors = compilePhrases([
  "rumor has it",
  "rumour has it",
  "word has it",
  "legend has it",
  "talk has it",
]);

const commons = compilePhrases(commonVoices);

/** Finds them outside quotations, where no source in the sentence answers for them. */
export function findAgentlessReports(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly AgentlessReport[] {
  const found: AgentlessReport[] = [];
  for (const { sentence, found: hits } of eachOnce(sentences, reportsIn, reportsIn)) {
    const { tokens, index } = sentence;
    for (const hit of hits) {
      if (attributionsOf(attributions, index).some((a) => isSource(a) && answersFor(tokens, a, hit)))
        continue;
      if (hit.shape === "emerged" && isToldNext(sentences, sentence, attributions)) continue;
      const span = { start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end };
      found.push({
        start: span.start,
        end: span.end,
        sentence: index,
        shape: hit.shape,
        mild: hit.mild,
        apart: hit.claimApart === true,
        agentAt: hit.participle === undefined ? null : tokens[hit.from + hit.participle]!.end,
      });
    }
  }
  return found;
}

/** "It emerged that the firm had known. Its letters show …": the next sentence of the paragraph says where it was found. */
function isToldNext(
  sentences: readonly TokenisedSentence[],
  { index, paragraph }: TokenisedSentence,
  attributions: readonly Attribution[],
): boolean {
  const next = sentences[index + 1];
  return next?.paragraph === paragraph && attributionsOf(attributions, next.index).some(isSource);
}

/** The reports of one sentence which no words of it answer for. */
function reportsIn({ tokens, kind }: TokenisedSentence): readonly Hit[] {
  const hits: Hit[] = [];
  if (kind === "heading" || kind === "block-quote") return hits;
  for (let at = firstThrough(reporting, tokens); at >= 0; at = firstThrough(reporting, tokens, at + 1)) {
    const hit = reportAt(tokens, at);
    if (!hit) continue;
    if (!isAnswered(tokens, hit.to)) hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}

// Words at which `reportAt` may find a report.
const reporting = screen(
  ({ norm }) =>
    /^(?:it|there|quoted|reported|put)$/.test(norm) ||
    goes.test(norm) ||
    rumors.has(norm) ||
    commons.has(norm) ||
    [gossipNouns, airNouns, raisedNouns, beforeInfinitive].some((list) => list.has(norm)),
);

interface Hit {
  readonly shape: AgentlessReport["shape"];
  readonly from: number;
  readonly to: number;
  readonly mild: boolean;
  /** Hangs on a noun of its own: whoever speaks before has not made it. */
  readonly apart?: true;
  readonly claimApart?: true;
  /** How many tokens behind `from` the participle of a passive stands behind which an agent may. */
  readonly participle?: number;
}

function reportAt(tokens: readonly Token[], at: number): Hit | null {
  const { norm, kind } = tokens[at]!;
  if (kind !== "word") return null;
  const rumor = phraseAt(rumors, tokens, at);
  if (rumor > 0) return { shape: "rumor", from: at, to: at + rumor, mild: false };
  const common = phraseAt(commons, tokens, at);
  if (common > 0) return { shape: "common", from: at, to: at + common, mild: true };
  const talk = talkAt(tokens, at);
  if (talk) return talk;
  if (norm === "it") {
    const emerged = emergedAt(tokens, at);
    if (emerged) return emerged;
    const verb = passiveAfter(tokens, at + 1);
    if (!verb || !reportParticiples.has(tokens[verb]!.norm)) return null;
    const next = tokens[verb + 1];
    // "The club was broke, it was reported.": an aside at the end of the claim or within it.
    if (isAside(tokens, at, verb))
      return { shape: "it", from: at, to: verb + 1, mild: false, claimApart: true };
    // "it was said to be late" is another shape, "it is believed by" names an agent.
    if (next?.kind !== "word" || /^(?:by|to|in|at|on|for|as|of)$/.test(next.norm))
      return inPlace(tokens, at, verb);
    return { shape: "it", from: at, to: next.norm === "that" ? verb + 2 : verb + 1, mild: false };
  }
  if (norm === "there") {
    const be = tokens[at + 1];
    if (!beForms.has(be?.norm ?? "")) return null;
    let noun = at + 2;
    while (airModifiers.has(tokens[noun]?.norm ?? "")) noun++;
    const air = tokens[noun]?.norm ?? "";
    // "There is a view that": a belief has nobody's name on it either, but less is made of it than of a report.
    const belief = beliefNouns.has(air) && /^(?:a|an|also|now|still)$/.test(tokens[at + 2]?.norm ?? "");
    const that = behindCrowd(tokens, noun + 1);
    return (floatingNouns.has(air) || belief) && tokens[that]?.norm === "that"
      ? { shape: "air", from: at, to: that + 1, mild: belief }
      : null;
  }
  if (raisedNouns.has(norm)) {
    const verb = passiveAfter(tokens, at + 1);
    return verb && raisingParticiples.has(tokens[verb]!.norm) && isInTheAir(tokens, verb)
      ? { shape: "raised", from: at, to: verb + 1, mild: false, participle: verb - at }
      : null;
  }
  if (
    (norm === "quoted" || norm === "reported") &&
    tokens[at + 1]?.norm === "as" &&
    tokens[at + 2]?.norm === "saying"
  ) {
    const be = passiveStart(tokens, at);
    return be === null ? null : { shape: "quoted", from: be, to: at + 3, mild: false, participle: at - be };
  }
  if (norm === "put" && looseCounts.has(tokens[at - 1]?.norm ?? "") && tokens[at + 1]?.norm === "at")
    return { shape: "passive", from: at - 1, to: at + 2, mild: false, apart: true, participle: 1 };
  if (norm === "feared" && fearedFates.has(tokens[at + 1]?.norm ?? "")) {
    const be = passiveStart(tokens, at);
    return be === null ? null : { shape: "passive", from: be, to: at + 2, mild: false };
  }
  if (beforeInfinitive.has(norm) && isInfinitive(tokens, at + 1)) {
    const mild = norm === "understood";
    const be = passiveStart(tokens, at);
    if (be !== null) return { shape: "passive", from: be, to: at + 2, mild, participle: at - be };
    // "a move thought to be a precaution": the same without its auxiliary, right behind a noun.
    const before = tokens[at - 1];
    const reduced =
      /^(?:be|have)$/.test(tokens[at + 2]!.norm) &&
      /^(?:believed|thought|said|rumored|rumoured|reputed)$/.test(norm) &&
      before?.kind === "word" &&
      !clauseOpeners.has(before.norm) &&
      /^\p{Ll}/u.test(before.text) &&
      !/^(?:he|she|they|it|we|i|who|had|has|have|long|also|once|never|not|and|or)$/.test(before.norm);
    return reduced ? { shape: "passive", from: at, to: at + 2, mild, apart: true, participle: 0 } : null;
  }
  return null;
}

/** "It emerged that", "it has since emerged on Friday that"; what "emerged in court" was told there. */
function emergedAt(tokens: readonly Token[], at: number): Hit | null {
  let verb = at + 1;
  while (/^(?:has|had|have|later|also|since|then|now|soon|subsequently|only)$/.test(tokens[verb]?.norm ?? ""))
    verb++;
  if (!/^(?:emerged|emerges|transpired|transpires)$/.test(tokens[verb]?.norm ?? "")) return null;
  let that = verb + 1;
  if (tokens[that]?.norm === "on") that++;
  if (weekdayIn(tokens[that]) !== null || /^(?:yesterday|today)$/.test(tokens[that]?.norm ?? "")) that++;
  if (/^(?:morning|afternoon|evening|night)$/.test(tokens[that]?.norm ?? "")) that++;
  return tokens[that]?.norm === "that" ? { shape: "emerged", from: at, to: that + 1, mild: true } : null;
}

/** "…, it was reported" and "…, it is said, …": behind what is reported, with nothing of its own. */
function isAside(tokens: readonly Token[], at: number, verb: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[verb + 1];
  if (before?.kind !== "quote" && before?.text !== ",") return false;
  const after = next?.norm === "on" && weekdayIn(tokens[verb + 2]) !== null ? tokens[verb + 3] : next;
  return after === undefined || (after.kind === "mark" && /^[,.–—-]+$/.test(after.text));
}

/**
 * Questions which "have been asked" or "are being asked" are in the air. Those which "were raised" may have been heard at a
 * meeting, unless nothing but their topic follows.
 */
function isInTheAir(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]!.norm;
  return (
    before === "been" ||
    before === "being" ||
    /^(?:about|over|that|whether|regarding|concerning)$/.test(tokens[verb + 1]?.norm ?? "")
  );
}

/** "to be", not "to the north". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  return tokens[at]?.norm === "to" && verb?.kind === "word" && !determiners.has(verb.norm);
}

const airModifiers: ReadonlySet<string> = new Set(
  "a an also now still widespread growing general broad strong new some many persistent".split(" "),
);

/** The place after "among dockers" and the like, where that stands at `at`; else `at`. */
function behindCrowd(tokens: readonly Token[], at: number): number {
  if (!/^(?:among|amongst|in|within|across)$/.test(tokens[at]?.norm ?? "")) return at;
  for (let i = at + 1; i < at + 6; i++) {
    if (tokens[i]?.kind !== "word") return at;
    if (tokens[i]!.norm === "that") return i;
  }
  return at;
}

const goes = /^(?:goes|runs|went|ran)$/;

/** Talk which goes round: before its verb, behind it, or spelled out: "the talk in the corridors is that". */
function talkAt(tokens: readonly Token[], at: number): Hit | null {
  const { norm } = tokens[at]!;
  // "…, goes the refrain in the bars": behind a comma, for "he goes the distance" is another matter.
  if (goes.test(norm)) {
    const before = tokens[at - 1];
    if (before && before.kind === "word") return null;
    if (!/^(?:the|an|a|one|this|that)$/.test(tokens[at + 1]?.norm ?? "")) return null;
    const noun = [at + 2, at + 3].find((i) => gossipNouns.has(tokens[i]?.norm ?? ""));
    return noun === undefined
      ? null
      : { shape: "talk", from: at, to: noun + 1, mild: reasonNouns.has(tokens[noun]!.norm) };
  }
  const gossip = gossipNouns.has(norm);
  if (!gossip && !airNouns.has(norm)) return null;
  let from = at;
  while (
    from > 0 &&
    from > at - 3 &&
    tokens[from - 1]!.kind === "word" &&
    (everybodys.test(tokens[from - 1]!.norm) ||
      /^(?:or|so|as|the|a|one|an|that|old|usual|current|local)$/.test(tokens[from - 1]!.norm))
  )
    from--;
  const opens =
    from === 0 ||
    tokens[from - 1]!.kind !== "word" ||
    /^(?:and|but|while|though|because)$/.test(tokens[from - 1]!.norm);
  if (!opens || (from === at && !/^(?:word|talk)$/.test(norm))) return null;
  const next = tokens[at + 1];
  // "the argument goes,", "or so the theory runs among", "the story goes that".
  if (gossip && next && goes.test(next.norm)) {
    const after = tokens[at + 2];
    const closes =
      after?.kind !== "word" ||
      /^(?:that|among|around)$/.test(after.norm) ||
      (/^(?:in|on|at)$/.test(after.norm) && tokens[at + 3]?.norm === "the");
    return closes ? { shape: "talk", from, to: at + 2, mild: reasonNouns.has(norm) } : null;
  }
  return spelledOut(tokens, from, at, gossip);
}

/** Words which make a belief everybody's: "the general view is that". */
const everybodys = /^(?:common|general|prevailing|popular|conventional|widespread|overall)$/;

/** "The feeling among dockers is that", "word on the street is that", "the view in Rome:". */
function spelledOut(tokens: readonly Token[], from: number, at: number, gossip: boolean): Hit | null {
  const placed = /^(?:among|amongst|in|on|at|around|across|within|from|of)$/.test(tokens[at + 1]?.norm ?? "");
  const shared =
    /^(?:consensus|perception|impression)$/.test(tokens[at]!.norm) ||
    everybodys.test(tokens[at - 1]?.norm ?? "");
  // "the line of argument", "the hope of a truce": what it is about, not whose it is.
  if (tokens[at + 1]?.norm === "of" || (!placed && !gossip && !shared)) return null;
  for (let i = at + 1; i < tokens.length && i < at + 9; i++) {
    const { kind, text, norm } = tokens[i]!;
    if (text === ":") return placed ? { shape: "talk", from, to: i, mild: !gossip } : null;
    if (kind !== "word") return null;
    if (/^(?:is|was)$/.test(norm))
      return tokens[i + 1]?.norm === "that" || (placed && gossip && tokens[i + 1]?.norm === "of")
        ? { shape: "talk", from, to: i + 1, mild: !gossip }
        : null;
    if (beForms.has(norm)) return null;
  }
  return null;
}

/** "it was widely believed in Russia that": a crowd in a place is nobody either. */
function inPlace(tokens: readonly Token[], at: number, verb: number): Hit | null {
  if (tokens[verb + 1]?.norm !== "in") return null;
  const that = tokens.slice(verb + 1, verb + 10).findIndex((token) => token.norm === "that");
  return that < 0 ? null : { shape: "it", from: at, to: verb + 1, mild: false, claimApart: true };
}

/** The participle of a passive which begins at a token ("is widely believed", "have been raised"), or null. */
function passiveAfter(tokens: readonly Token[], from: number): number | null {
  let at = from;
  let be = false;
  while (at < from + 5) {
    const word = tokens[at];
    if (word?.kind !== "word") return null;
    if (beForms.has(word.norm) && !/n't$/.test(word.norm)) be = true;
    else if (
      !/^(?:has|have|had|also)$/.test(word.norm) &&
      !midAdverbs.has(word.norm) &&
      !/ly$/.test(word.norm)
    )
      break;
    else if (word.norm === "not" || word.norm === "never") return null;
    at++;
  }
  return be ? at : null;
}

/** Where the auxiliaries of a passive begin whose participle stands at a token, or null where there are none. */
function passiveStart(tokens: readonly Token[], participle: number): number | null {
  for (let at = participle - 1; at >= 0 && at >= participle - 4; at--) {
    const { norm, kind } = tokens[at]!;
    if (kind !== "word" || norm === "not" || norm === "never") return null;
    // "will be said to", "to be thought to" tell no report.
    if (beForms.has(norm)) return /^(?:be|being)$/.test(norm) || /n't$/.test(norm) ? null : at;
    if (!midAdverbs.has(norm) && !/ly$/.test(norm) && norm !== "been") return null;
  }
  return null;
}

/** "by investigators", "according to"; a question to be filled in answers as well. */
function isAnswered(tokens: readonly Token[], to: number): boolean {
  return tokens.some(
    (token, at) =>
      (token.norm === "by" && at >= to && at < to + 5 && !/ing$/.test(tokens[at + 1]?.norm ?? "ing")) ||
      (token.norm === "according" && tokens[at + 1]?.norm === "to") ||
      (token.text === "[" && tokens[at + 1]?.text === "["),
  );
}

/** A source before the report or at the end of its sentence has made it; one within what is reported has not. */
function answersFor(tokens: readonly Token[], { span, shape, inverted }: Attribution, hit: Hit): boolean {
  const start = tokens[hit.from]!.start;
  // "told them to leave the valley, where it is feared": a clause of its own.
  if (span.end <= start)
    return !hit.apart && !/^(?:where|which|who|whom)$/.test(tokens[hit.from - 1]?.norm ?? "");
  if (span.start < tokens[hit.to - 1]!.end) return false;
  if (shape === "frame" || inverted) return true;
  // "…, the prosecution told the court; a hearing will follow": a comma before the source, a clause of its own behind it.
  const isApart = tokens[tokenAt(tokens, span.start) - 1]?.text === ",";
  let behind = 0;
  for (let at = tokenAt(tokens, span.end); at < tokens.length; at++) {
    if (isApart && /^[;:—–]$/.test(tokens[at]!.text)) break;
    if (tokens[at]!.kind === "word") behind++;
  }
  return behind <= 3;
}

/** Anybody who speaks in the sentence may be the one who believes or reports. */
function isSource({ source, cue }: Attribution): boolean {
  return source !== null && source.class !== "none" && !cue.negated;
}
