// On whose behalf people act, and where the draft says that somebody changed office.
import { hull, type Span } from "../text/span.ts";
import { resolveJurisdiction, sideAt } from "./jurisdictions.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { Mention, People } from "./people.ts";

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
  const named = mentionsBySentence(people);
  const sides: Side[] = [];
  for (const sentence of sentences) {
    const mentions = named.get(sentence.index);
    if (!mentions || sentence.kind === "block-quote") continue;
    sentence.tokens.forEach((_, at) => {
      const opening = behalfAt(sentence.tokens, at);
      if (opening === 0) return;
      const match = sideAt(sentence.tokens, at + opening);
      const jurisdiction = match && resolveJurisdiction(match.codes, "side");
      if (!match || !jurisdiction) return;
      const phrase = {
        start: sentence.tokens[at]!.start,
        end: sentence.tokens[match.to - 1]!.end,
      };
      const speaker = speakerOf(sentence.tokens, phrase, mentions);
      if (!speaker) return;
      sides.push({
        ...hull(phrase, speaker.mention),
        jurisdiction,
        jurisdictionWords: { start: sentence.tokens[match.from]!.start, end: phrase.end },
        mention: speaker.index,
      });
    });
  }
  return sides;
}

/** How many words before the country make up "on behalf of", "speaking for", "representing". */
function behalfAt(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 4).map((token) => token.norm);
  const article = (count: number) => (words[count] === "the" ? count + 1 : count);
  if (words[0] === "on" && words[1] === "behalf" && words[2] === "of") return article(3);
  if (/^(?:speaking|spoke|speaks|negotiating)$/.test(words[0] ?? "") && words[1] === "for") return article(2);
  return words[0] === "representing" ? article(1) : 0;
}

interface Placed {
  readonly mention: Mention;
  readonly index: number;
}

/** The subject: named right before the phrase, or after the comma which closes a phrase at the head of the sentence. */
function speakerOf(tokens: readonly Token[], phrase: Span, mentions: readonly Placed[]): Placed | null {
  const before = mentions.filter(({ mention }) => mention.end <= phrase.start && mention.kind !== "pronoun");
  if (before.length > 0) return before.length === 1 ? before[0]! : null;
  const comma = (mention: Mention) => {
    const at = tokens.findIndex((token) => token.start >= (mention.titled ?? mention).start);
    return tokens[at - 1]?.text === ",";
  };
  return (
    mentions.find(
      ({ mention }) => mention.start >= phrase.end && mention.kind !== "pronoun" && comma(mention),
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
  for (const [index, mentions] of mentionsBySentence(people)) {
    const kinds = kindsIn(sentences[index]!.tokens);
    for (const person of new Set(mentions.map(({ mention }) => mention.person)))
      for (const kind of kinds) changes.push({ person, sentence: index, kind });
  }
  return changes;
}

function kindsIn(tokens: readonly Token[]): ReadonlySet<CareerChange["kind"]> {
  const kinds = new Set<CareerChange["kind"]>();
  tokens.forEach(({ norm }, at) => {
    if (leaving.has(norm)) kinds.add("leaves");
    const grown = /^(?:then|ex|former)-|-(?:elect|designate)$/.test(norm);
    const over = takeOver.has(norm) && /^(?:office|over|charge)$/.test(tokens[at + 1]?.norm ?? "");
    if (grown || over || taking.has(norm)) kinds.add("takes");
  });
  return kinds;
}

function mentionsBySentence(people: People): ReadonlyMap<number, readonly Placed[]> {
  const named = new Map<number, Placed[]>();
  people.mentions.forEach((mention, index) => {
    const row = named.get(mention.sentence);
    if (row) row.push({ mention, index });
    else named.set(mention.sentence, [{ mention, index }]);
  });
  return named;
}
