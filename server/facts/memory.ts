// Memory: what was read in the sentences of a draft, kept for its next reading, so that an edit costs what the edit costs.
import { TextMemory } from "../text/memory.ts";
import type { ParagraphKind, Sentence, Text } from "../text/text.ts";
import { addTo } from "./grouped.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";

/** What has been read in one sentence, by the finder's own mark. */
export type Remembered = Map<object, unknown>;

/** One reading of a draft, and how its sentences stand to those of the reading before. */
interface Reading {
  /** Where each sentence of the reading before stands now, by its place; -1 where the draft no longer says it. */
  readonly now: Int32Array;
  /** Whether those which are left stand in the order in which they stood. */
  readonly inOrder: boolean;
  /** The sentences which the draft did not say before, in order. */
  readonly fresh: readonly TokenisedSentence[];
  /** How many sentences at the head of the draft stand where they stood, and are the same objects. */
  readonly same: number;
  /** What finders found in this reading, and in the one before, by the finder's own mark. */
  readonly hits: Map<object, readonly Hit<unknown>[]>;
  readonly before: ReadonlyMap<object, readonly Hit<unknown>[]>;
  /** How hits differ from those which the same finder had in the reading before. */
  readonly changes: Map<readonly Hit<unknown>[], Change>;
  /** What hits come to, by who adds them up: those of the reading before until this one takes them over. */
  readonly sums: Map<object, Sum>;
  /** What finders made of the whole draft in this reading, and in the one before, by the finder's own mark. */
  readonly made: Map<object, unknown>;
  readonly madeBefore: ReadonlyMap<object, unknown>;
}

interface Change {
  readonly since: readonly Hit<unknown>[];
  readonly gone: readonly Hit<unknown>[];
  readonly fresh: readonly Hit<unknown>[];
}

interface Sum {
  /** The hits which are added up. */
  readonly of: readonly Hit<unknown>[];
  readonly sum: unknown;
}

const readings = new WeakMap<readonly TokenisedSentence[], Reading>();

/** The sentences of the last reading of one draft. What the draft no longer says is forgotten with the next reading. */
export class Memory {
  readonly text = new TextMemory();
  private last: readonly Standing[] = [];
  private prose = "";

  /**
   * The sentences of a text which this memory's `text` has read, in order: those which the draft has said before with what is
   * known of them, wherever they stood; `tokenise` reads a new one.
   */
  recall(
    { paragraphs, prose }: Text,
    tokenise: (sentence: Sentence) => readonly Token[],
  ): readonly TokenisedSentence[] {
    const { last } = this;
    const places: Place[] = [];
    for (const [paragraph, { sentences, kind }] of paragraphs.entries())
      for (const sentence of sentences) places.push({ sentence, kind, paragraph });
    const from = this.matched(places, prose);
    const now = new Int32Array(last.length).fill(-1);
    const fresh: Standing[] = [];
    let inOrder = true;
    let furthest = -1;
    let same = 0;
    const sentences = places.map((place, index) => {
      const old = from[index]!;
      if (old < 0) {
        const { sentence } = place;
        const standing = new Standing(place, index, { sentence, tokens: tokenise(sentence) }, new Map());
        fresh.push(standing);
        return standing;
      }
      now[old] = index;
      inOrder &&= old > furthest;
      furthest = old;
      const known = last[old]!;
      const stays =
        known.index === index && known.paragraph === place.paragraph && known.sentence === place.sentence;
      if (stays && same === index) same++;
      return stays ? known : new Standing(place, index, known.read, known.remembered);
    });
    const before = readings.get(last);
    readings.set(sentences, {
      now,
      inOrder,
      fresh,
      same,
      hits: new Map(),
      before: before?.hits ?? new Map(),
      changes: new Map(),
      sums: before?.sums ?? new Map(),
      made: new Map(),
      madeBefore: before?.made ?? new Map(),
    });
    this.last = sentences;
    this.prose = prose;
    return sentences;
  }

  /** The place which each sentence had among those of the last reading; -1 for a new one. */
  private matched(places: readonly Place[], prose: string): Int32Array {
    const { last } = this;
    const from = new Int32Array(places.length).fill(-1);
    const isAt = (old: number, { sentence, kind }: Place) =>
      last[old]!.sentence === this.text.originOf(sentence) && last[old]!.kind === kind;
    const most = Math.min(places.length, last.length);
    let head = 0;
    while (head < most && isAt(head, places[head]!)) from[head] = head++;
    let tail = 0;
    const by = last.length - places.length;
    for (; tail < most - head; tail++) {
      const index = places.length - 1 - tail;
      if (!isAt(index + by, places[index]!)) break;
      from[index] = index + by;
    }
    // In the paragraph which was edited, most sentences stand as they stood; others were taken somewhere else.
    const left = new Map<string, number[]>();
    for (let old = head; old < last.length - tail; old++) addTo(left, keyOf(this.prose, last[old]!), old);
    for (let index = head; index < places.length - tail; index++)
      from[index] = left.get(keyOf(prose, places[index]!))?.shift() ?? -1;
    return from;
  }
}

/** Where a sentence stands. */
interface Place {
  readonly sentence: Sentence;
  readonly kind: ParagraphKind;
  readonly paragraph: number;
}

/** A sentence of a draft which is read again and again: its words are moved only where a finder looks at them. */
class Standing implements TokenisedSentence {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  readonly kind: ParagraphKind;
  readonly paragraph: number;
  private placed: readonly Token[] | null;

  constructor(
    { sentence, kind, paragraph }: Place,
    readonly index: number,
    /** The words, and where they stood when they were read. */
    readonly read: { readonly sentence: Sentence; readonly tokens: readonly Token[] },
    readonly remembered: Remembered,
  ) {
    this.start = sentence.start;
    this.end = sentence.end;
    this.sentence = sentence;
    this.kind = kind;
    this.paragraph = paragraph;
    this.placed = sentence === read.sentence ? read.tokens : null;
  }

  get tokens(): readonly Token[] {
    this.placed ??= moved(this.read, this.sentence);
    return this.placed;
  }
}

/** The words of a sentence, for who does not ask where they stand: in one which has moved, they have their old places. */
export function wordsOf(sentence: TokenisedSentence): readonly Token[] {
  return sentence instanceof Standing ? sentence.read.tokens : sentence.tokens;
}

/**
 * Two sentences with one key have the same words, and the same marks around them count as quotations, with the same words
 * where one runs on beyond the sentence. The character behind it counts, as it may be the stop of its last word.
 */
function keyOf(prose: string, { sentence, kind }: Pick<Place, "sentence" | "kind">): string {
  const { start, end, quotations } = sentence;
  let key = `${kind} ${end - start}`;
  let last = end + 1;
  for (const quotation of quotations) {
    key += ` ${quotation.start - start} ${quotation.end - start} ${quotation.mark} ${quotation.closed} ${quotation.continues} ${quotation.words}`;
    last = Math.max(last, quotation.end);
  }
  return `${key}\n${prose.slice(start, last)}`;
}

/** The words of a sentence which stands somewhere else now. */
function moved(
  { sentence: before, tokens }: { readonly sentence: Sentence; readonly tokens: readonly Token[] },
  sentence: Sentence,
): readonly Token[] {
  const by = sentence.start - before.start;
  const quotations =
    before.quotations.length > 0
      ? new Map(before.quotations.map((old, at) => [old, sentence.quotations[at]!]))
      : null;
  return tokens.map((token): Token => {
    const { kind, text, norm, possessive, capital, word, quotation } = token;
    const start = token.start + by;
    const end = token.end + by;
    // Made of a spread, each would have a shape of its own, and whoever reads tokens would be slow.
    if (!quotation) return { kind, start, end, text, norm, possessive, capital, word };
    const now = quotations?.get(quotation) ?? quotation;
    return { kind, start, end, text, norm, possessive, capital, word, quotation: now };
  });
}

/**
 * What a finder reads in one sentence, read once for as long as the sentence stands in the draft. `what` is the finder's own
 * mark, an object of its module. What is remembered must rest on nothing but the sentence, and must give places by token, or
 * beside where the sentence stood: it may stand elsewhere the next time. Where it rests on more, `holds` says whether that
 * is still as it was.
 */
export function once<T>(
  { remembered }: TokenisedSentence,
  what: object,
  find: () => T,
  holds?: (value: T) => boolean,
): T {
  if (remembered === null) return find();
  const known = remembered.get(what) as T | undefined;
  if (known !== undefined && (!holds || holds(known))) return known;
  const value = find();
  remembered.set(what, value);
  return value;
}

/** What a finder found in one sentence. */
export interface Hit<T> {
  readonly sentence: TokenisedSentence;
  readonly found: T;
}

/**
 * What a finder finds in each sentence of a draft, in order. Sentences without a hit are left out: null, false, an empty list.
 * A sentence is asked once for as long as it stands in the draft, and costs nothing from then on. `what` and what is found
 * are bound as with `once`: it must rest on nothing but the sentence.
 */
export function eachOnce<T>(
  sentences: readonly TokenisedSentence[],
  what: object,
  find: (sentence: TokenisedSentence) => T | null | false,
): readonly Hit<T>[] {
  const reading = readings.get(sentences);
  const known = reading?.hits.get(what) as readonly Hit<T>[] | undefined;
  if (known) return known;
  const since = reading?.before.get(what) as readonly Hit<T>[] | undefined;
  const gone: Hit<T>[] = [];
  const hits = reading && since ? kept(sentences, reading, since, gone) : [];
  const fresh: Hit<T>[] = [];
  for (const sentence of reading && since ? reading.fresh : sentences) {
    const found = find(sentence);
    if (found !== null && found !== false && !isEmptyList(found)) fresh.push({ sentence, found });
  }
  const stay = hits.length;
  for (const hit of fresh) hits.push(hit);
  if (stay > 0 && (fresh.length > 0 || !reading!.inOrder))
    hits.sort((a, b) => a.sentence.index - b.sentence.index);
  reading?.hits.set(what, hits);
  if (since) reading!.changes.set(hits, { since, gone, fresh });
  return hits;
}

/**
 * What a finder's hits come to: at first what `begin` makes, then what `take` makes of it with each hit which has come, 1, or
 * is gone, -1; the others cost nothing. Bound as `eachOnce` is; with the next reading the sum becomes that reading's.
 */
export function sumOnce<T, S>(
  sentences: readonly TokenisedSentence[],
  hits: readonly Hit<T>[],
  what: object,
  begin: () => S,
  take: (sum: S, found: T, by: 1 | -1) => void,
): S {
  const reading = readings.get(sentences);
  const before = reading?.sums.get(what);
  if (before?.of === hits) return before.sum as S;
  const change = reading?.changes.get(hits);
  const known = before && before.of === change?.since;
  const sum = known ? (before.sum as S) : begin();
  if (known) for (const { found } of change!.gone) take(sum, found as T, -1);
  for (const { found } of known ? change!.fresh : hits) take(sum, found as T, 1);
  reading?.sums.set(what, { of: hits, sum });
  return sum;
}

/** How often each word is among those which a finder's hits tell of, `words` being the look at one of them; no word has a count of 0. */
export function tallyOnce<T>(
  sentences: readonly TokenisedSentence[],
  hits: readonly Hit<T>[],
  words: (found: T) => readonly string[],
): ReadonlyMap<string, number> {
  const begin = () => new Map<string, number>();
  return sumOnce(sentences, hits, words, begin, (counts, found, by) => {
    for (const word of words(found)) count(counts, word, by);
  });
}

/**
 * What a finder makes of a whole draft, with what it made of it in the reading before, if there was one, and the number of
 * sentences at the head which are the same: as far as they go it may carry on with what it has. `what` is the finder's own mark.
 */
export function carryOn<T>(
  sentences: readonly TokenisedSentence[],
  what: object,
  make: (last: T | null, same: number) => T,
): T {
  const reading = readings.get(sentences);
  if (!reading) return make(null, 0);
  const last = reading.madeBefore.get(what) as T | undefined;
  const made = last === undefined ? make(null, 0) : make(last, reading.same);
  reading.made.set(what, made);
  return made;
}

function count(counts: Map<string, number>, word: string, by: 1 | -1): void {
  const now = (counts.get(word) ?? 0) + by;
  if (now === 0) counts.delete(word);
  else counts.set(word, now);
}

function isEmptyList(found: unknown): boolean {
  return Array.isArray(found) && found.length === 0;
}

/** The hits of the reading before whose sentences the draft still says; the others are put to those which are gone. */
function kept<T>(
  sentences: readonly TokenisedSentence[],
  { now }: Reading,
  before: readonly Hit<T>[],
  gone: Hit<T>[],
): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (const hit of before) {
    const index = now[hit.sentence.index]!;
    if (index < 0) {
      gone.push(hit);
      continue;
    }
    const sentence = sentences[index]!;
    hits.push(sentence === hit.sentence ? hit : { sentence, found: hit.found });
  }
  return hits;
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
