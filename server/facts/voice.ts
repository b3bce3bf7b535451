// Where the paper's own voice runs in a sentence: behind the words of an earlier speaker, before those of the next.
import { once } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { cueForms, cueVerbs } from "./verbs.ts";
import { passes } from "./vocabulary.ts";
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
  let to = 0;
  while (to < tokens.length && !handsOver(tokens, to)) to++;
  return { from, to: Math.min(to, tokens.length - 1) };
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
  for (let last = sentences.length - 1; last >= 0; last--) {
    const sentence = sentences[last]!;
    const { tokens, index, paragraph } = sentence;
    const voice = once(sentence, paperVoice, () => paperVoice(tokens));
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
  if (token.word === null || !passes(cueForms, token.word)) return false;
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
