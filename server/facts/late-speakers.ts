// Long quotations whose speaker is named only behind them.
import { findSentences } from "../text/sentences.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Quotation } from "../text/text.ts";
import type { Attribution } from "./attributions.ts";
import { attributionsOf } from "./attributions.ts";
import { once, wordsOf } from "./memory.ts";
import type { TokenisedSentence } from "./nlp.ts";
import type { Mention } from "./people.ts";
import type { Quote } from "./quotes.ts";

/** The first sentence of such a quotation, without its mark: a speaker belongs behind it. */
export interface LateSpeaker extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** The words which name the speaker in the end. */
  readonly source: Span;
  /** How many words are quoted before. */
  readonly words: number;
}

// A reader should not plough through more before the speaker is named.
const mostWords = 40;
const mostSentences = 2;
// Two sentences of this many words together are as much.
const twoLongSentences = 30;
// Whoever was named this many sentences ago is still in mind.
const reach = 2;

// "The official said" takes up an official of at most this many sentences ago.
const takenUpWithin = 8;

function isRecent({ sentence }: Attribution, index: number): boolean {
  return sentence < index && sentence >= index - takenUpWithin;
}

/** Finds quotations which open their paragraph and run on for long before anybody is named, there or shortly before. */
export function findLateSpeakers(
  prose: string,
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): readonly LateSpeaker[] {
  return quotes.flatMap(({ quotation, sentence: index, speaker, found }) => {
    const sentence = sentences[index]!;
    const source = speaker?.source;
    if (found !== "frame" || !source || speaker.span.start < quotation.end) return [];
    if (sentence.kind !== "body" || quotation.continues || !opensWith(sentence, quotation)) return [];
    const { count, firstEnd } = once(sentence, sentencesOf, () => sentencesOf(prose, quotation));
    const limit = count < mostSentences ? mostWords : twoLongSentences;
    if (quotation.words <= limit && count <= mostSentences) return [];
    if (source.takenUp && attributions.some((a) => isRecent(a, index) && a.source?.head === source.head))
      return [];
    const person = mentions.find((mention) => overlap(mention, source))?.person;
    for (let before = index - 1; before >= Math.max(0, index - reach); before--) {
      const line = sentences[before]!;
      if (line.kind === "heading") break;
      // Somebody speaks just before, or the speaker is named there: the reader knows who goes on.
      if (before === index - 1 && line.paragraph === sentence.paragraph) return [];
      const named = mentions.filter((mention) => mention.sentence === before);
      if (source.noun === "pronoun" ? named.length > 0 : named.some((m) => m.person === person)) return [];
      if (
        person === undefined &&
        attributionsOf(attributions, before).some((a) => a.source?.head === source.head)
      )
        return [];
    }
    return [
      {
        start: quotation.inner.start,
        end: quotation.inner.start + firstEnd,
        sentence: index,
        source: { start: source.start, end: source.end },
        words: quotation.words,
      },
    ];
  });
}

/** Whether a quotation is the first thing in a sentence. */
function opensWith(sentence: TokenisedSentence, quotation: Quotation): boolean {
  const { start, quotations } = sentence.sentence;
  return wordsOf(sentence)[0]?.kind === "quote" && quotations.find((own) => own.start >= start) === quotation;
}

/** How many sentences a quotation has, and where the first ends, counted from its first word. */
function sentencesOf(
  prose: string,
  { inner }: Quotation,
): { readonly count: number; readonly firstEnd: number } {
  const own = findSentences(prose, inner, []);
  return { count: own.length, firstEnd: Math.min(own[0]?.end ?? inner.end, inner.end) - inner.start };
}
