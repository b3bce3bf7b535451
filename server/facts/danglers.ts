// Opening phrases about a speaker ("Asked about the raid, …") and the subject they hang on.
import type { Span } from "../text/span.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { auxiliaries, clauseOpeners, determiners, midAdverbs, prepositions } from "./words/grammar.ts";
import {
  anonymousNouns,
  institutionNouns,
  officeNouns,
  routineAgents,
  vagueAgents,
} from "./words/sources.ts";
import { things } from "./words/things.ts";

/** An opening phrase whose subject cannot do what it tells. The span reaches from the one to the other. */
export interface Dangler extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  readonly opener: Span;
  /** The subject it hangs on, as far as it is sure. */
  readonly subject: Span;
}

// What only somebody who speaks, or is there, can do.
const speaking = new Set(
  "speaking asked writing addressing citing responding quoting pressed questioned testifying replying answering reading".split(
    " ",
  ),
);
const present = new Set(
  "standing sitting rising kneeling walking arriving leaving flanked dressed seated holding waving weeping smiling leaning appearing".split(
    " ",
  ),
);
// No opening phrase of news is longer.
const longest = 24;

/** Finds opening phrases which hang on a thing, or on a body where only a person can be meant. */
export function findDanglers(sentences: readonly TokenisedSentence[]): readonly Dangler[] {
  const found: Dangler[] = [];
  for (const { sentence } of eachOnce(sentences, mayDangle, mayDangle)) {
    const dangler = danglerIn(sentence);
    if (dangler) found.push(dangler);
  }
  return found;
}

/** Whether a sentence opens with such a phrase. */
function mayDangle({ tokens: [first] }: TokenisedSentence): boolean {
  return first !== undefined && (present.has(first.norm) || speaking.has(first.norm));
}

function danglerIn({ tokens, index, kind }: TokenisedSentence): Dangler | null {
  const first = tokens[0]!;
  if (kind !== "body" && kind !== "list-item") return null;
  // "Speaking of money, the bill is due" hangs on nobody.
  if (/^(?:of|generally|broadly|strictly|roughly|frankly)$/.test(tokens[1]?.norm ?? "")) return null;
  const comma = openerEnd(tokens);
  if (comma === null) return null;
  const subject = subjectAfter(tokens, comma + 1);
  if (!subject) return null;
  const opener = tokens.slice(0, comma);
  const owned = opener.some((token) => token.norm === "his" || token.norm === "her");
  if (!cannot(tokens, subject, present.has(first.norm) || owned)) return null;
  const span = { start: tokens[subject.from]!.start, end: tokens[subject.to - 1]!.end };
  return {
    start: first.start,
    end: span.end,
    sentence: index,
    opener: { start: first.start, end: tokens[comma - 1]!.end },
    subject: span,
  };
}

/** The comma which ends the opening phrase: the last before a noun phrase with a verb behind it. */
function openerEnd(tokens: readonly Token[]): number | null {
  for (let at = 1; at < Math.min(tokens.length, longest); at++) {
    const token = tokens[at]!;
    if (token.kind === "quote" || (token.kind === "mark" && /^[;:—–(]$/.test(token.text))) return null;
    if (token.text !== ",") continue;
    return at;
  }
  return null;
}

interface Subject {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

/** The noun phrase right behind the comma; null where something else stands there. */
function subjectAfter(tokens: readonly Token[], from: number): Subject | null {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || auxiliaries.has(token.norm) || midAdverbs.has(token.norm)) break;
    if (prepositions.has(token.norm) || clauseOpeners.has(token.norm) || token.norm === "and") break;
    if (at > from && determiners.has(token.norm)) break;
    // The noun has been read, and this is its verb: "the statement gave", "tears ran".
    if (at > from && things.has(tokens[at - 1]!.norm) && !things.has(token.norm)) break;
    if (at > from && institutionNouns.has(tokens[at - 1]!.norm)) break;
  }
  const head = at - 1;
  return head < from ? null : { from, head, to: at };
}

/** Whether the subject can surely not do it: a thing never, a body not where a person must be there. */
function cannot(tokens: readonly Token[], { from, head }: Subject, needsPerson: boolean): boolean {
  const word = tokens[head]!;
  if (/^(?:it|there)$/.test(word.norm)) return word.norm === "there";
  if (tokens.slice(from, head + 1).some((token) => token.capital && !token.possessive)) return false;
  if ([anonymousNouns, officeNouns, routineAgents, vagueAgents].some((list) => list.has(word.norm)))
    return false;
  if (institutionNouns.has(word.norm)) return needsPerson && !determinerOf(tokens, from);
  return things.has(word.norm);
}

/** "the ministry" may be one man in the writer's mind; "Hale’s administration" is told apart from him. */
function determinerOf(tokens: readonly Token[], from: number): boolean {
  return determiners.has(tokens[from]!.norm);
}
