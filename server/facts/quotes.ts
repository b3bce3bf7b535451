// Quotations and their speakers: who is made to say the quoted words, here or in a neighbouring sentence.
import type { Quotation } from "../text/text.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import type { TokenisedSentence } from "./nlp.ts";

export interface Quote {
  readonly quotation: Quotation;
  /** Index in `draft.sentences` of the sentence which frames it. */
  readonly sentence: number;
  /** The attribution whose source speaks, or null where nobody does. */
  readonly speaker: Attribution | null;
  /** Where the speaker stands: in the frame, or in the quotation's neighbour which it carries on. */
  readonly found: "frame" | "before" | "after" | "continued" | null;
}

/** Finds the speaker of every outermost quotation, in order. */
export function findQuotes(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const sentence of sentences) {
    const own = attributionsOf(attributions, sentence.index).filter(
      (a) => a.source !== null && a.shape !== "agent",
    );
    for (const quotation of sentence.sentence.quotations) {
      const last = quotes.at(-1);
      const frame =
        own.find((a) => a.quotations.includes(quotation)) ?? (own.length === 1 ? own[0] : undefined);
      if (frame) quotes.push({ quotation, sentence: sentence.index, speaker: frame, found: "frame" });
      else if (last?.speaker && quotation.continues)
        quotes.push({ quotation, sentence: sentence.index, speaker: last.speaker, found: "continued" });
      else
        quotes.push({
          quotation,
          sentence: sentence.index,
          ...neighbour(sentences, attributions, sentence, last),
        });
    }
  }
  return quotes;
}

/** A quotation that fills its sentence goes on from the one before it, or is claimed by the sentence after it. */
function neighbour(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  sentence: TokenisedSentence,
  last: Quote | undefined,
): Pick<Quote, "speaker" | "found"> {
  const alone = sentence.tokens.length === 1;
  if (
    alone &&
    last?.speaker &&
    last.sentence === sentence.index - 1 &&
    sentences[last.sentence]?.paragraph === sentence.paragraph
  )
    return { speaker: last.speaker, found: "before" };
  const next = sentences[sentence.index + 1];
  if (alone && next?.paragraph === sentence.paragraph) {
    // "“We can’t.” She added that …": the next sentence opens with its speaker and a verb of adding.
    const claim = attributionsOf(attributions, next.index).find(
      (a) => a.cue.lemma === "add" && a.source?.noun === "pronoun",
    );
    if (claim) return { speaker: claim, found: "after" };
  }
  return { speaker: null, found: null };
}
