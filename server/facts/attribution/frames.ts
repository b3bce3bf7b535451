// Frames which hand a claim to their object: "according to", "as per", "citing", "in the view of".
import type { Token } from "../nlp.ts";
import { compilePhrases, longestWord, phraseAt } from "../phrases.ts";
import { isDemonym } from "../places.ts";
import { firstThrough, screen } from "../vocabulary.ts";
import { personNouns } from "../words/person-nouns.ts";
import {
  anonymousNouns,
  documentNouns,
  officeNouns,
  outlets,
  pressNouns,
  routineAgents,
  vagueAgents,
} from "../words/sources.ts";
import { type Found, plainCue } from "./found.ts";
import { type NounPhrase, nounPhraseAt, type Reading } from "./noun-phrases.ts";
import { phraseEnd } from "./speech.ts";

const listed = [
  "according to",
  "as per",
  "in the words of",
  "in the view of",
  "in the opinion of",
  "in the judgment of",
  "in the judgement of",
  "in the eyes of",
  "in the telling of",
  "in the reckoning of",
  "in the minds of",
  "by the reckoning of",
  "by the account of",
  "by the lights of",
  "to hear",
  "if",
  "citing",
  "quoting",
  "based on",
  "per",
];
const frames = compilePhrases(listed);

const opening = screen(({ norm }) => frames.has(norm));
const telling = screen(({ norm }) => rarest.has(norm));
const viewers: ReadonlySet<string> = new Set(
  "critics opponents supporters detractors sceptics skeptics doubters defenders admirers cynics backers proponents".split(
    " ",
  ),
);
// What a frame cannot do without.
const rarest = new Set([...listed.map(longestWord), ...viewers]);

/** Whether a sentence may have a frame. */
export function mayFrame(tokens: readonly Token[]): boolean {
  return firstThrough(telling, tokens) >= 0;
}

const sourceLists = [
  documentNouns,
  pressNouns,
  outlets,
  vagueAgents,
  routineAgents,
  anonymousNouns,
  officeNouns,
  personNouns,
];

// Words after "per" which make it a rate.
const rates =
  /^(?:cent|day|week|month|year|hour|minute|second|capita|se|person|head|mile|kilometer|kilometre|litre|liter|gallon|pound|share|diem|annum|ton|tonne|game|household|night|barrel|unit|student|pupil|square|100,000|100|1,000|million|vote|acre|word|page|child|adult|worker|team|side|site|item|dose|patient|visit)$/;

/** Every frame with a source behind it. */
export function readFrames(reading: Reading): readonly Found[] {
  const { tokens } = reading;
  const found: Found[] = [];
  if (!mayFrame(tokens)) return found;
  const lead = crowdInView(reading);
  if (lead) found.push(lead);
  for (let at = firstThrough(opening, tokens); at >= 0; at = firstThrough(opening, tokens, at + 1)) {
    const length = phraseAt(frames, tokens, at);
    if (length === 0) continue;
    const name = tokens
      .slice(at, at + length)
      .map((t) => t.norm)
      .join(" ");
    const phrase = nounPhraseAt(reading, at + length);
    if (!phrase) continue;
    const around = aroundEnd(name, tokens, phrase);
    if (around === null ? !isFrame(name, tokens, phrase) : around === 0) continue;
    const span = { start: tokens[at]!.start, end: tokens[(around ?? at + length) - 1]!.end };
    found.push({
      shape: "frame",
      cue: plainCue(span, name, "frame"),
      phrase,
      until: phraseEnd(tokens, phrase.to),
      relative: null,
      content: null,
      inverted: true,
      complement: false,
      reach: [at, around ?? phrase.to],
    });
    at = phrase.to - 1;
  }
  return found;
}

/** "For critics, the law is a trap", "To its opponents, …": a crowd in whose eyes the sentence sees. */
function crowdInView(reading: Reading): Found | null {
  const { tokens } = reading;
  const first = tokens[0];
  if (!first || !/^(?:for|to)$/.test(first.norm)) return null;
  const phrase = nounPhraseAt(reading, 1);
  if (!phrase || tokens[phrase.to]?.text !== "," || phrase.head !== phrase.to - 1) return null;
  if (!viewers.has(tokens[phrase.head]!.norm)) return null;
  return {
    shape: "frame",
    cue: plainCue(first, "in the eyes of", "frame"),
    phrase,
    until: phrase.to,
    relative: null,
    content: null,
    inverted: true,
    complement: false,
    reach: [0, phrase.to],
  };
}

/** What stands behind the source of a frame which goes around it: "to hear insiders tell it", "if insiders are right". */
const arounds: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "to hear": [["tell", "it"], ["tell"]],
  if: [
    ["is", "to", "be", "believed"],
    ["are", "to", "be", "believed"],
    ["is", "right"],
    ["are", "right"],
  ],
};

/** Where a frame ends which goes around its source; 0 where the rest of it is missing, null for the other frames. */
function aroundEnd(name: string, tokens: readonly Token[], { to }: NounPhrase): number | null {
  const rests = arounds[name];
  if (!rests) return null;
  const rest = rests.find((words) => words.every((word, i) => tokens[to + i]?.norm === word));
  return rest ? to + rest.length : 0;
}

/** "per" is mostly a rate and "based on" mostly a method: they frame a claim only before a source. */
function isFrame(name: string, tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.head]!;
  if (name === "per") {
    const first = tokens[phrase.from]!;
    // "per Israeli intelligence": a nationality makes a source of any body.
    const isSource = head.capital || documentNouns.has(head.norm) || isDemonym(first.norm);
    return isSource && !rates.test(first.norm) && !rates.test(head.norm);
  }
  if (name === "based on") return documentNouns.has(head.norm) && phrase.to - phrase.from <= 2;
  // "citing two witnesses" hands the claim on; "citing the cost" tells a reason.
  if (name === "citing" || name === "quoting")
    return head.capital || sourceLists.some((list) => list.has(head.norm));
  return true;
}
