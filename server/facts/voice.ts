// Where the paper's own voice runs in a sentence: behind the words of an earlier speaker, before those of the next.
import { eachOnce, readOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { cueForms, cueVerbs } from "./verbs.ts";
import { firstThrough } from "./vocabulary.ts";
import { auxiliaries, determiners, prepositions } from "./words/grammar.ts";

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
  const from = tokens.findLastIndex(isClosing) + 1;
  let to = firstThrough(cueForms, tokens);
  while (to >= 0 && !handsOver(tokens, to)) to = firstThrough(cueForms, tokens, to + 1);
  return { from, to: to < 0 ? tokens.length - 1 : to };
}

/** The paper's voice in a sentence: to be asked only where no `spokenSentences` holds it. */
export const voiceIn = readOnce(paperVoice);

/**
 * The sentences before a closing mark which nothing opened, by their index: somebody spoke them, and the paper has no voice in
 * them. Several finders ask about the same draft.
 */
export function spokenSentences(sentences: readonly TokenisedSentence[]): ReadonlySet<number> {
  const known = spoken.get(sentences) ?? findSpoken(sentences);
  spoken.set(sentences, known);
  return known;
}

const spoken = new WeakMap<readonly TokenisedSentence[], ReadonlySet<number>>();

function findSpoken(sentences: readonly TokenisedSentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { sentence } of eachOnce(sentences, closes, closes))
    for (let at = sentence.index - 1; at >= 0; at--) {
      const before = sentences[at]!;
      if (before.paragraph !== sentence.paragraph || closes(before) || opens(before)) break;
      found.add(at);
    }
  return found;
}

/** Whether a closing mark stands in a sentence which no quotation of its own opened. */
function closes({ tokens }: TokenisedSentence): boolean {
  return tokens.some(isClosing);
}

function opens({ tokens }: TokenisedSentence): boolean {
  return tokens.some(({ quotation }) => quotation);
}

function isClosing({ kind, text }: Token): boolean {
  return kind === "mark" && (text.includes("”") || text.includes('"'));
}

/** Whether a form of a cue verb is a verb of saying or thinking, with its particle; "the ruling", "his claims" are nouns. */
function handsOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.kind === "word" && (determiners.has(before.norm) || before.possessive)) return false;
  // "Demand is expected to triple": at the head of a sentence a verb in its bare form is a noun.
  if (at === 0 && auxiliaries.has(tokens[1]?.norm ?? "")) return false;
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
