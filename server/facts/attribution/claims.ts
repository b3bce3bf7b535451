// Claims as nouns with the name of whoever makes them: "Hale’s claim that", "Ruiz’s call for", "Rome’s fear is that".
import type { Token } from "../nlp.ts";
import { mayOpenVerb } from "../verbs.ts";
import { firstThrough, screen } from "../vocabulary.ts";
import { mindNouns } from "../words/metonyms.ts";
import { type Found, plainCue } from "./found.ts";
import { isCrowd } from "./inversion.ts";
import { isTime, type NounPhrase, nounPhraseAt, type Reading } from "./noun-phrases.ts";
import { isPlace } from "./sources.ts";

const nouns = new Set(
  `claim claims assertion assertions allegation allegations statement statements warning warnings promise promises pledge pledges
  vow contention argument suggestion suggestions accusation accusations declaration announcement remark remarks comment comments
  prediction predictions admission denial denials insistence call calls criticism demand demands description acknowledgment
  acknowledgement complaint complaints estimate estimates`.split(/\s+/),
);

/** What a crowd may tell "that" something is so. */
const claims = screen(({ norm }) =>
  /^(?:(?:claim|assertion|allegation|warning|promise|pledge|suggestion|accusation|prediction|complaint|assurance|indication|signal|hint|account|argument)s?|reports|testimony|insistence|talk)$/.test(
    norm,
  ),
);
const personsNouns = new Set([...nouns, ...mindNouns]);

const owners = screen(({ possessive }) => possessive);
const owned = screen(({ norm }) => personsNouns.has(norm));

/** Whether a sentence may tell of a claim as somebody's, in nouns. */
export function mayClaim(tokens: readonly Token[]): boolean {
  return (
    firstThrough(claims, tokens) >= 0 ||
    (firstThrough(owners, tokens) >= 0 && firstThrough(owned, tokens) >= 0)
  );
}

/** What must follow the noun for it to carry a claim: "Hale’s statement" alone may be any paper of hers. */
const carries = /^(?:that|of|about|for|to|on)$/;

/** The owners of claims in a sentence: those named before the noun, and crowds named behind it. */
export function readClaims(reading: Reading): readonly Found[] {
  const { tokens, names, withinNames } = reading;
  const found: Found[] = claimsOfCrowds(reading);
  for (let at = firstThrough(owners, tokens); at >= 0; at = firstThrough(owners, tokens, at + 1)) {
    if (at + 1 === tokens.length) break;
    const person = names.has(at) || withinNames.has(at);
    const wanted = person ? personsNouns : mindNouns;
    let noun = at + 1;
    // One describing word may stand between: "Hale’s repeated claim that".
    if (!wanted.has(tokens[noun]!.norm) && tokens[noun]!.kind === "word") noun++;
    const word = tokens[noun];
    if (word?.kind !== "word" || word.capital || word.possessive || !wanted.has(word.norm)) continue;
    const carried = person && nouns.has(word.norm) && carries.test(tokens[noun + 1]?.norm ?? "");
    if (!carried && !(mindNouns.has(word.norm) && isSpelledOut(tokens, noun + 1))) continue;
    let from = at;
    while (from > 0 && withinNames.has(from)) from--;
    if (!person) while (from > 0 && (tokens[from - 1]!.capital || tokens[from - 1]!.norm === "the")) from--;
    const phrase: NounPhrase = { from, head: at, to: at + 1, heads: [at], contracted: false };
    if (!person && !isPlace(tokens, phrase)) continue;
    found.push({
      shape: "noun",
      cue: plainCue(word, word.norm, "other"),
      phrase,
      until: noun,
      relative: null,
      content: { start: tokens[noun + 1]!.start, end: tokens.at(-1)!.end },
      inverted: false,
      complement: false,
      reach: [from, noun + 1],
    });
  }
  return found;
}

/** "warnings from officials that", "claims by insiders that": what a crowd says, in nouns. */
function claimsOfCrowds(reading: Reading): Found[] {
  const { tokens } = reading;
  const found: Found[] = [];
  for (let at = firstThrough(claims, tokens); at >= 0; at = firstThrough(claims, tokens, at + 1)) {
    if (!/^(?:by|from)$/.test(tokens[at + 1]?.norm ?? "")) continue;
    const phrase = nounPhraseAt(reading, at + 2);
    if (!phrase || !isCrowd(tokens[phrase.head]!)) continue;
    const that = thatBehind(tokens, phrase.to);
    const next = tokens[that + 1];
    if (that < 0 || !next) continue;
    found.push({
      shape: "noun",
      cue: plainCue(tokens[at]!, tokens[at]!.norm, "other"),
      phrase,
      until: that,
      relative: null,
      content: { start: next.start, end: tokens.at(-1)!.end },
      inverted: true,
      complement: false,
      reach: [at, phrase.to],
    });
  }
  return found;
}

/** "warnings from officials in the capital that": where "that" stands behind a crowd and what is told of it; -1 where a verb comes first. */
function thatBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at < from + 7; at++) {
    const { kind, norm, word } = tokens[at]!;
    if (norm === "that") return tokens[at + 1] && isTime(tokens[at + 1]!) ? -1 : at;
    if (kind !== "word" || (word !== null && mayOpenVerb(word))) return -1;
  }
  return -1;
}

/** "Rome’s message to its neighbors: it fears", "Rome’s view is that", "Rome’s belief that": the view itself is told. */
function isSpelledOut(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm === "that") return true;
  for (let i = at; i < tokens.length && i < at + 8; i++) {
    const { kind, text, norm } = tokens[i]!;
    if (text === ":") return true;
    if (kind !== "word") return false;
    if (/^(?:is|was|remains)$/.test(norm))
      return /^(?:that|to|clear|blunt|simple|plain|unchanged)$|^[:,]$/.test(tokens[i + 1]?.norm ?? "");
  }
  return false;
}
