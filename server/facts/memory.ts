// Memory: what was read in the sentences of a draft, kept for its next reading, so that an edit costs what the edit costs.
import { TextMemory } from "../text/memory.ts";
import type { ParagraphKind, Sentence } from "../text/text.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";

/** What has been read in one sentence, by the finder's own mark. */
export type Remembered = Map<object, { readonly given: string; readonly value: unknown }>;

interface Known {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly remembered: Remembered;
}

/** The sentences of the last reading of one draft. What the draft no longer says is forgotten with the next reading. */
export class Memory {
  readonly text = new TextMemory();
  private last = new Map<string, Known[]>();
  private next = new Map<string, Known[]>();

  /** To be called before the sentences of a reading are asked for, in their order. */
  begin(): void {
    this.last = this.next;
    this.next = new Map();
  }

  /**
   * The tokens of a sentence and what is remembered of it, wherever it stood in the draft before; `tokenise` reads a new one.
   * `prose` is the draft's, the sentence's span lies in it.
   */
  recall(
    prose: string,
    sentence: Sentence,
    kind: ParagraphKind,
    tokenise: () => readonly Token[],
  ): Pick<TokenisedSentence, "tokens" | "remembered"> {
    const key = keyOf(prose, sentence, kind);
    const before = this.last.get(key)?.shift();
    const known = before
      ? { sentence, tokens: moved(before, sentence), remembered: before.remembered }
      : { sentence, tokens: tokenise(), remembered: new Map() };
    const same = this.next.get(key);
    if (same) same.push(known);
    else this.next.set(key, [known]);
    return known;
  }
}

/** Two sentences with one key have the same words, and the same marks around them count as quotations. */
function keyOf(prose: string, { start, end, quotations }: Sentence, kind: ParagraphKind): string {
  let key = kind + prose.slice(start, end);
  for (const quotation of quotations)
    key += `\n${quotation.start - start} ${quotation.end - start} ${quotation.mark} ${quotation.closed} ${quotation.continues} ${quotation.words}`;
  return key;
}

/** The tokens of a sentence which stands somewhere else now. */
function moved({ sentence: before, tokens }: Known, sentence: Sentence): readonly Token[] {
  const by = sentence.start - before.start;
  const sameQuotes = before.quotations.every((quotation, at) => quotation === sentence.quotations[at]);
  if (by === 0 && sameQuotes) return tokens;
  return tokens.map((token) => {
    const { kind, start, end, text, norm, possessive, capital, word, quotation } = token;
    const place = { kind, start: start + by, end: end + by, text, norm, possessive, capital, word };
    return quotation
      ? { ...place, quotation: sentence.quotations[before.quotations.indexOf(quotation)] ?? quotation }
      : place;
  });
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
 * places by token: the sentence may stand elsewhere the next time.
 */
export function once<T>({ remembered }: TokenisedSentence, what: object, find: () => T, given = ""): T {
  if (remembered === null) return find();
  const known = remembered.get(what);
  if (known && known.given === given) return known.value as T;
  const value = find();
  remembered.set(what, { given, value });
  return value;
}
