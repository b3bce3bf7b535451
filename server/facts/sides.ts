// On whose behalf people act, and where the draft says that somebody changed office.
import { hull, type Span } from "../text/span.ts";
import { type JurisdictionMatch, resolveJurisdiction, sideAt } from "./jurisdictions.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { People } from "./people.ts";
import { type Placed, tokenAt } from "./placed.ts";
import { firstThrough, screen } from "./vocabulary.ts";

/** A person who speaks for a country: "Speaking on behalf of Estonia, Kalns". The span holds both. */
export interface Side extends Span {
  /** ISO code of the country or short name of the body. */
  readonly jurisdiction: string;
  /** The words which name it: "Estonia", "Kyiv". */
  readonly jurisdictionWords: Span;
  /** Index in `draft.mentions`. */
  readonly mention: number;
}

/** Every "on behalf of" and "speaking for" whose speaker is a named person. */
export function findSides(sentences: readonly TokenisedSentence[], people: People): readonly Side[] {
  const sides: Side[] = [];
  const { placed } = people;
  for (const { sentence, found: behalves } of eachOnce(sentences, behalvesIn, behalvesIn)) {
    const { tokens, index } = sentence;
    const mentions = placed.get(index) ?? [];
    for (const { at, match } of behalves) {
      const jurisdiction = resolveJurisdiction(match.codes, "side");
      const phrase = { start: tokens[at]!.start, end: tokens[match.to - 1]!.end };
      const speaker = jurisdiction && speakerOf(tokens, phrase, mentions);
      if (!speaker) continue;
      sides.push({
        ...hull(phrase, speaker.mention),
        jurisdiction,
        jurisdictionWords: { start: tokens[match.from]!.start, end: phrase.end },
        mention: speaker.index,
      });
    }
  }
  return sides;
}

/** "On behalf of" and the like at a token, and the country behind it. */
interface Behalf {
  readonly at: number;
  readonly match: JurisdictionMatch;
}

function behalvesIn({ tokens, kind }: TokenisedSentence): readonly Behalf[] {
  const found: Behalf[] = [];
  if (kind === "block-quote") return found;
  for (let at = firstThrough(openers, tokens); at >= 0; at = firstThrough(openers, tokens, at + 1)) {
    const opening = behalfAt(tokens, at);
    const match = opening > 0 ? sideAt(tokens, at + opening) : null;
    if (match) found.push({ at, match });
  }
  return found;
}

const behalfOpeners = new Set("on speaking spoke speaks negotiating representing".split(" "));
const openers = screen(({ norm }) => behalfOpeners.has(norm));

/** How many words before the country make up "on behalf of", "speaking for", "representing". */
function behalfAt(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 4).map((token) => token.norm);
  const article = (count: number) => (words[count] === "the" ? count + 1 : count);
  if (words[0] === "on" && words[1] === "behalf" && words[2] === "of") return article(3);
  if (words[0] === "representing") return article(1);
  return words[0] !== "on" && words[1] === "for" ? article(2) : 0;
}

/** The subject: named right before the phrase, or after the comma which closes a phrase at the head of the sentence. */
function speakerOf(tokens: readonly Token[], phrase: Span, mentions: readonly Placed[]): Placed | null {
  const before = mentions.filter(({ mention }) => mention.end <= phrase.start && mention.kind !== "pronoun");
  if (before.length > 0) return before.length === 1 ? before[0]! : null;
  const comma = ({ mention, from }: Placed) => {
    const at = mention.titled ? tokenAt(tokens, mention.titled.start) : from;
    return tokens[at - 1]?.text === ",";
  };
  return (
    mentions.find(
      (placed) => placed.mention.start >= phrase.end && placed.mention.kind !== "pronoun" && comma(placed),
    ) ?? null
  );
}

/** Where the draft says that a person takes or leaves an office. */
export interface CareerChange {
  /** Index in `draft.people`. */
  readonly person: number;
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** "takes": became, was appointed, former …; "leaves": resigned, was ousted …, which gives the office to nobody yet. */
  readonly kind: "takes" | "leaves";
}

const taking = new Set(
  "became become becomes becoming appointed appoints appointing appointment elected election re-elected reelected named promoted demoted sworn inaugurated inauguration replaced replaces replacing succeeded succeeds succeeding successor predecessor reshuffle reshuffled reshuffling nominated nominee nomination confirmed assumed former formerly ex previously elect designate acting transition handover incoming".split(
    " ",
  ),
);
const leaving = new Set(
  "resigned resigns resigning resignation sacked fired ousted dismissed stepped steps outgoing quit quits died dies".split(
    " ",
  ),
);
const takeOver = new Set("took takes taking take".split(" "));

/** Every sentence which names a person and speaks of appointments, elections, resignations or former posts. */
export function findCareerChanges(
  sentences: readonly TokenisedSentence[],
  people: People,
): readonly CareerChange[] {
  const changes: CareerChange[] = [];
  const { placed } = people;
  for (const { sentence, found: kinds } of eachOnce(sentences, kindsIn, kindsIn))
    for (const person of new Set((placed.get(sentence.index) ?? []).map(({ mention }) => mention.person)))
      for (const kind of kinds) changes.push({ person, sentence: sentence.index, kind });
  return changes;
}

function kindsIn({ tokens }: TokenisedSentence): ReadonlySet<CareerChange["kind"]> | null {
  const kinds = new Set<CareerChange["kind"]>();
  for (let at = firstThrough(changing, tokens); at >= 0; at = firstThrough(changing, tokens, at + 1)) {
    const { norm } = tokens[at]!;
    if (leaving.has(norm)) kinds.add("leaves");
    const over = takeOver.has(norm) && /^(?:office|over|charge)$/.test(tokens[at + 1]?.norm ?? "");
    if (over || taking.has(norm) || isGrown(norm)) kinds.add("takes");
  }
  return kinds.size > 0 ? kinds : null;
}

const changing = screen(
  ({ norm }) => leaving.has(norm) || takeOver.has(norm) || taking.has(norm) || isGrown(norm),
);

/** "ex-minister", "president-elect": the change is grown onto the office. */
function isGrown(norm: string): boolean {
  return norm.includes("-") && /^(?:then|ex|former)-|-(?:elect|designate)$/.test(norm);
}
