// Where the paper's own voice runs in a sentence: behind the words of an earlier speaker, before those of the next.
import type { Token, TokenisedSentence } from "./nlp.ts";
import { cueVerbs } from "./verbs.ts";
import { determiners, prepositions } from "./words/grammar.ts";

/** A stretch of tokens, `[from, to]`: both ends belong to it. */
export interface Voice {
  readonly from: number;
  readonly to: number;
}

/**
 * The tokens in which the paper speaks for itself. A closing mark without an opening one ends what somebody began to
 * say further up. From the first word which hands a claim to somebody (calling, accused, said) the rest is theirs; that
 * word itself is still the paper's choice.
 */
function paperVoice(tokens: readonly Token[]): Voice {
  let from = tokens.length;
  while (from > 0 && !(tokens[from - 1]!.kind === "mark" && /[”"]/.test(tokens[from - 1]!.text))) from--;
  const told = tokens.findIndex((_, at) => handsOver(tokens, at));
  return { from, to: told < 0 ? tokens.length - 1 : told };
}

/**
 * The paper's voice in each of some sentences of a draft, by their index: none in those before a closing mark which
 * nothing opened, for somebody spoke them.
 */
export function paperVoices(sentences: readonly TokenisedSentence[]): ReadonlyMap<number, Voice> {
  const known = heard.get(sentences) ?? readVoices(sentences);
  heard.set(sentences, known);
  return known;
}

/** Several finders ask about the same draft. */
const heard = new WeakMap<readonly TokenisedSentence[], ReadonlyMap<number, Voice>>();

function readVoices(sentences: readonly TokenisedSentence[]): ReadonlyMap<number, Voice> {
  const voices = new Map<number, Voice>();
  let spoken = -1;
  for (const { tokens, index, paragraph } of sentences.toReversed()) {
    const voice = paperVoice(tokens);
    const closes = voice.from > 0;
    if (spoken === paragraph && !closes && !tokens.some(({ quotation }) => quotation))
      voices.set(index, { from: tokens.length, to: -1 });
    else {
      voices.set(index, voice);
      spoken = closes ? paragraph : -1;
    }
  }
  return voices;
}

/** A verb of saying or thinking, with its particle; "the ruling", "his claims" are nouns. */
function handsOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word") return false;
  const before = tokens[at - 1];
  if (before?.kind === "word" && (determiners.has(before.norm) || before.possessive)) return false;
  // "the focus is off demands": behind a preposition only a gerund is a verb.
  if (before && prepositions.has(before.norm) && before.norm !== "to" && !/ing$/.test(token.norm))
    return false;
  return (cueVerbs.get(token.norm) ?? []).some(
    ({ particle }) => particle === null || particle.every((word, i) => tokens[at + 1 + i]?.norm === word),
  );
}

/** Whether the sentence already holds the desk's question, `[[WHO?]]`. */
export function asksWho(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.text === "WHO" && tokens[at - 1]?.text === "[");
}
