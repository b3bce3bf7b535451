// Words which brand one side, in the paper's own voice or as a quoted scrap, and whether somebody owns them.
import type { Span } from "../text/span.ts";
import { type Attribution, ownerOf } from "./attributions.ts";
import { eachOnce } from "./memory.ts";
import { type Token, type TokenisedSentence, tokenise } from "./nlp.ts";
import { isDemonym } from "./places.ts";
import type { Quote } from "./quotes.ts";
import { firstThrough, passes, screen } from "./vocabulary.ts";
import { spokenSentences, voiceIn } from "./voice.ts";
import { determiners } from "./words/grammar.ts";
import { designations, generic, historical, labelHeads, labels, standings } from "./words/labels.ts";

export interface Label extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** The branding word, folded. */
  readonly word: string;
  /** Neutral words a desk would use instead; empty where there is none. */
  readonly neutral: readonly string[];
  /** The label stands between quotation marks, as a scrap of one to four words. */
  readonly quoted: boolean;
  /** The attribution whose source uses the word, in this sentence or (for a scrap) the one before; or null. */
  readonly owner: Attribution | null;
}

/** Finds labels which brand somebody: general, legal and historical senses are left out. */
export function findLabels(
  prose: string,
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  quotes: readonly Quote[],
): readonly Label[] {
  const found: Label[] = [];
  const order = new Map(quotes.map((quote, at) => [quote.quotation, at]));
  const spoken = spokenSentences(sentences);
  const brandsHere = (sentence: TokenisedSentence) => brandsIn(prose, sentence);
  for (const { sentence, found: brands } of eachOnce(sentences, brandsIn, brandsHere)) {
    const { tokens, index } = sentence;
    for (const brand of brands) {
      const { word, neutral, quoted } = brand;
      if (!quoted && spoken.has(index)) continue;
      const span = { start: tokens[brand.from]!.start, end: tokens[brand.to - 1]!.end };
      const owner = ownerOf(attributions, index, span);
      found.push({
        start: span.start,
        end: span.end,
        sentence: index,
        word,
        neutral,
        quoted,
        owner: quoted
          ? (owner ?? speakerOf(quotes, order.get(tokens[brand.from]!.quotation!), index))
          : wordsOf(owner),
      });
    }
  }
  return found;
}

/** A label as token positions `[from, to)`, before its owner is known. */
interface Brand extends Pick<Label, "word" | "neutral" | "quoted"> {
  readonly from: number;
  readonly to: number;
}

const branding = screen(({ norm }) => labels.has(norm) || designations.has(norm));

/** The labels of one sentence, those in the paper’s own voice and in scraps; none where somebody designates. */
function brandsIn(prose: string, sentence: TokenisedSentence): readonly Brand[] {
  const { tokens } = sentence;
  const found: Brand[] = [];
  if (sentence.sentence.quotations.length === 0 && firstThrough(branding, tokens) < 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    const { word, quotation, norm } = tokens[at]!;
    if (quotation) {
      const scrap = quotation.fragment && scrapLabel(prose, tokens[at]!, sentence);
      if (scrap) found.push({ from: at, to: at + 1, ...scrap, quoted: true });
      continue;
    }
    if (word === null || !passes(branding, word)) continue;
    if (designations.has(norm)) return [];
    if (at < voiceIn(tokens).from) continue;
    const first = labelAt(tokens, at);
    if (!first) continue;
    // "the splittist clique": two words, one brand.
    const second = tokens[first.to] ? labelAt(tokens, first.to) : null;
    const hit = second ? { ...second, from: first.from } : first;
    found.push({ from: hit.from, to: hit.to, word: norm, neutral: hit.neutral, quoted: false });
    at = hit.to - 1;
  }
  return found;
}

/** A wish puts no words into anybody's mouth: in "Lima is itching to punish the clique" the label is the paper's. */
function wordsOf(owner: Attribution | null): Attribution | null {
  return owner?.cue.kind === "other" && owner.shape === "verb" ? null : owner;
}

/** A scrap which holds a label is nobody's while no named source uses it, here or in the sentence before. */
function scrapLabel(
  prose: string,
  token: Token,
  sentence: TokenisedSentence,
): { word: string; neutral: readonly string[] } | null {
  const { inner } = token.quotation!;
  const words = tokenise(prose, { ...sentence.sentence, ...inner, quotations: [] });
  for (const word of words) {
    const entry = labels.get(word.norm);
    if (entry) return { word: word.norm, neutral: entry.neutral };
  }
  return null;
}

/** Whoever is made to say the scrap; failing that, the speaker of the quotation in the sentence before. */
function speakerOf(quotes: readonly Quote[], at: number | undefined, sentence: number): Attribution | null {
  if (at === undefined) return null;
  const before = quotes[at - 1];
  return quotes[at]?.speaker ?? (before && before.sentence >= sentence - 1 ? before.speaker : null);
}

function labelAt(
  tokens: readonly Token[],
  at: number,
): { readonly from: number; readonly to: number; readonly neutral: readonly string[] } | null {
  const token = tokens[at]!;
  const entry = token.kind === "word" ? labels.get(token.norm) : undefined;
  if (!entry) return null;
  const near = tokens.slice(Math.max(0, at - 6), at + 7);
  if (near.some((word) => historical.has(word.norm) || /^(?:9\/11|19[0-8]\d)$/.test(word.text))) return null;
  if (entry.guard && near.some((word) => entry.guard!.has(word.norm))) return null;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "the 2012 terror attacks": known by its year, as events of history are.
  if (before && /^(?:19|20)\d\d$/.test(before.text)) return null;
  // Part of a name: "Al-Aqsa Martyrs Brigades".
  if (token.capital && at > 0 && (next?.capital || before?.capital)) return null;
  switch (entry.use) {
    case "person":
      // "the terrorists", "two fanatics", "thugs loyal to": people are branded.
      if (next?.kind === "word" && generic.has(next.norm)) return null;
      break;
    case "modifier":
      // "terror attack", "puppet council": only before a noun that names a party or a deed.
      if (next?.kind !== "word" || !labelHeads.has(next.norm)) return null;
      break;
    case "rule":
      // "the Damascus regime", but not "the sanctions regime".
      if (before?.kind !== "word") return null;
      if (!(before.capital || isDemonym(before.norm) || determiners.has(before.norm))) return null;
      if (next?.norm === "change" || next?.norm === "of" || next?.norm === "for") return null;
      break;
    case "so-called":
      if (next?.kind !== "word" || !standings.has(next.norm)) return null;
      break;
  }
  let from = at;
  if (before?.kind === "word" && before.norm === "the" && entry.use === "person") from = at - 1;
  return {
    from,
    to: entry.use === "modifier" || entry.use === "so-called" ? at + 2 : at + 1,
    neutral: entry.neutral,
  };
}
