// Memory: what was read in the sentences of a draft, kept for its next reading, so that an edit costs what the edit costs.
import { TextMemory } from "../text/memory.ts";
import type { ParagraphKind, Sentence, Text } from "../text/text.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";

/** What has been read in one sentence, by the finder's own mark. */
export type Remembered = Map<object, { readonly given: string; readonly value: unknown }>;

interface Known extends Pick<TokenisedSentence, "tokens" | "remembered"> {
  readonly sentence: Sentence;
  readonly kind: ParagraphKind;
}

/** The sentences of the last reading of one draft. What the draft no longer says is forgotten with the next reading. */
export class Memory {
  readonly text = new TextMemory();
  private last: ReadonlyMap<Sentence, Known> = new Map();
  private prose = "";

  /**
   * The tokens of each sentence of a text which this memory's `text` has read, and what is remembered of it, wherever it stood
   * before; `tokenise` reads a new one.
   */
  recall(
    { paragraphs, prose }: Text,
    tokenise: (sentence: Sentence) => readonly Token[],
  ): ReadonlyMap<Sentence, Pick<TokenisedSentence, "tokens" | "remembered">> {
    const all = new Map<Sentence, Known>();
    const left = new Map(this.last);
    const fresh: { readonly sentence: Sentence; readonly kind: ParagraphKind }[] = [];
    for (const { sentences, kind } of paragraphs)
      for (const sentence of sentences) {
        const origin = this.text.originOf(sentence);
        const known = left.get(origin);
        if (known?.kind === kind) all.set(sentence, moved(known, sentence));
        else fresh.push({ sentence, kind });
        left.delete(origin);
      }
    // In the paragraph which was edited, most sentences stand as they stood.
    const leftByKey = new Map<string, Known[]>();
    for (const known of left.values()) {
      const key = keyOf(this.prose, known);
      leftByKey.set(key, [...(leftByKey.get(key) ?? []), known]);
    }
    for (const { sentence, kind } of fresh) {
      const known = leftByKey.get(keyOf(prose, { sentence, kind }))?.shift();
      all.set(
        sentence,
        known
          ? moved(known, sentence)
          : { sentence, kind, tokens: tokenise(sentence), remembered: new Map() },
      );
    }
    this.last = all;
    this.prose = prose;
    return all;
  }
}

/** Two sentences with one key have the same words, and the same marks around them count as quotations. */
function keyOf(prose: string, { sentence, kind }: Pick<Known, "sentence" | "kind">): string {
  const { start, end, quotations } = sentence;
  let key = kind + prose.slice(start, end);
  for (const quotation of quotations)
    key += `\n${quotation.start - start} ${quotation.end - start} ${quotation.mark} ${quotation.closed} ${quotation.continues} ${quotation.words}`;
  return key;
}

/** What is known of a sentence which stands somewhere else now. */
function moved(known: Known, sentence: Sentence): Known {
  const { sentence: before, kind, remembered } = known;
  if (before === sentence) return known;
  const by = sentence.start - before.start;
  const quotations = new Map(before.quotations.map((old, at) => [old, sentence.quotations[at]!]));
  const tokens = known.tokens.map((token) => {
    const { kind, start, end, text, norm, possessive, capital, word, quotation } = token;
    const place = { kind, start: start + by, end: end + by, text, norm, possessive, capital, word };
    return quotation ? { ...place, quotation: quotations.get(quotation) ?? quotation } : place;
  });
  return { sentence, kind, tokens, remembered };
}

/** What the quotations of a sentence say behind its end, where one runs on: to be given where quoted words are read. */
export function quotedBehind(prose: string, { end, sentence }: TokenisedSentence): string {
  let words = "";
  for (const quotation of sentence.quotations)
    if (quotation.end > end) words += prose.slice(end, quotation.end);
  return words;
}

/**
 * What a finder reads in one sentence, read once for as long as the sentence stands in the draft. `what` is the finder's own
 * mark, an object of its module. What is remembered must rest on nothing but the sentence and what is `given`, and must give
 * places by token, or beside where the sentence stood: it may stand elsewhere the next time.
 */
export function once<T>({ remembered }: TokenisedSentence, what: object, find: () => T, given = ""): T {
  if (remembered === null) return find();
  const known = remembered.get(what);
  if (known && known.given === given) return known.value as T;
  const value = find();
  remembered.set(what, { given, value });
  return value;
}

/**
 * A reading of the words of a sentence, done once however often it is asked for: for each of its quotations, say. With `once`
 * alone a sentence without end would be read as many times as it has them.
 */
export function readOnce<T>(read: (tokens: readonly Token[]) => T): (tokens: readonly Token[]) => T {
  const known = new WeakMap<readonly Token[], { readonly value: T }>();
  return (tokens) => {
    let found = known.get(tokens);
    if (!found) {
      found = { value: read(tokens) };
      known.set(tokens, found);
    }
    return found.value;
  };
}
