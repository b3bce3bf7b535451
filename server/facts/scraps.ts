// Quoted scraps: one to four words between quotation marks which nobody in the sentence or the one before is made to say.
import { indexEndingAfter, type Span } from "../text/span.ts";
import type { Quotation } from "../text/text.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import { once, readOnce } from "./memory.ts";
import { findCandidates } from "./names.ts";
import { type Token, type TokenisedSentence, tokenise } from "./nlp.ts";
import type { Mention } from "./people.ts";
import { isCountry, isDemonym } from "./places.ts";
import type { Quote } from "./quotes.ts";
import { cueVerbs } from "./verbs.ts";
import { fold } from "./vocabulary.ts";
import { beForms, months, subjectPronouns, weekdays } from "./words/grammar.ts";
import { namingVerbs, titledThings, wordThings } from "./words/scraps.ts";
import { documentNouns, institutionNouns, officeNouns } from "./words/sources.ts";

/** A scrap without an owner. The span takes in the quotation marks. */
export interface Scrap extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** The words between the marks, without a stop or comma at their end. */
  readonly words: Span;
}

/** Finds scraps nobody owns; titles, names, terms, signs and figures are left out. */
export function findScraps(
  prose: string,
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): readonly Scrap[] {
  const peopled = new Set(mentions.map((mention) => mention.sentence));
  const quoted = new Set(quotes.filter((quote) => !isVague(quote.speaker)).map((quote) => quote.sentence));
  const speaks = (index: number) =>
    peopled.has(index) ||
    quoted.has(index) ||
    attributionsOf(attributions, index).some((a) => !isVague(a) && a.source?.class !== "none");
  // Words which the draft has quoted before are taken up; one mark a sentence is enough.
  const seen = new Set<string>();
  let marked = -1;
  let read = -1;
  let texts: ReadonlyMap<Quotation, string> = new Map();
  return quotes.flatMap((quote) => {
    const { quotation } = quote;
    const sentence = sentences[quote.sentence]!;
    if (read !== quote.sentence) {
      read = quote.sentence;
      const own = once(sentence, textsIn, () => textsIn(prose, sentence));
      texts = new Map(sentence.sentence.quotations.map((one, place) => [one, own[place]!]));
    }
    const text = texts.get(quotation)!;
    const isNew = !seen.has(text);
    seen.add(text);
    if (!isNew || marked === quote.sentence) return [];
    if (!quotation.fragment || !quotation.closed || quote.alone || !isVague(quote.speaker)) return [];
    if (sentence.kind !== "body" && sentence.kind !== "list-item") return [];
    if (speaks(sentence.index)) return [];
    const before = sentences[sentence.index - 1];
    if (before?.paragraph === sentence.paragraph && speaks(before.index)) return [];
    const at = indexEndingAfter(sentence.tokens, quotation.start);
    if (!isScrap(prose, sentence.tokens, at, quotation)) return [];
    marked = quote.sentence;
    const { start, end } = quotation;
    return [{ start, end, sentence: sentence.index, words: wordsOf(prose, quotation) }];
  });
}

function isVague(attribution: Attribution | null): boolean {
  return !attribution || attribution.source?.class === "vague";
}

/** The folded words of each quotation in a sentence. */
function textsIn(prose: string, { sentence }: TokenisedSentence): readonly string[] {
  return sentence.quotations.map((quotation) => {
    const { start, end } = wordsOf(prose, quotation);
    return fold(prose.slice(start, end));
  });
}

function wordsOf(prose: string, { inner }: Quotation): Span {
  let { end } = inner;
  while (end > inner.start && /[.,;:\s]/.test(prose[end - 1] ?? "")) end -= 1;
  return { start: inner.start, end };
}

/** Whether the words are the paper's own with marks put to them. */
function isScrap(prose: string, tokens: readonly Token[], at: number, quotation: Quotation): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // A gloss, in brackets or behind "or"; a lead-in; a list.
  if (before?.norm === "or" && tokens[at - 2]?.text === ",") return false;
  if (before?.kind === "mark" && /^[,:(—–-]/.test(before.text)) return false;
  if (after?.kind === "mark" && /^[(/-]/.test(after.text)) return false;
  const words = tokenise(prose, { ...quotation.inner, quotations: [] }).filter((t) => t.kind === "word");
  // A title, a name, a figure, a foreign word with a capital: no opinion.
  if (words.some((word) => word.capital || /\d/.test(word.text) || /^(?:i|we|my|our|us)$/.test(word.norm)))
    return false;
  const near = [...tokens.slice(Math.max(0, at - 5), at), ...tokens.slice(at + 1, at + 3)];
  if (near.some((t) => titledThings.has(t.norm) || wordThings.has(t.norm) || namingVerbs.has(t.norm)))
    return false;
  const owner = firstOwner(tokens);
  return (owner < 0 || owner >= at) && !namesSomebody(tokens);
}

const firstOwner = readOnce((tokens) => tokens.findIndex((token, at) => mayOwn(tokens, token, at)));

/** Somebody or something which may be made to say the word: a pronoun, an office, a body, a paper, a verb of saying. */
function mayOwn(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.kind !== "word") return false;
  if (subjectPronouns.has(token.norm) && token.norm !== "it") return true;
  // "The minister’s “vacation”": an owner of the thing is not the speaker of the word.
  if (token.possessive) return false;
  return (
    officeNouns.has(token.norm) ||
    institutionNouns.has(token.norm) ||
    documentNouns.has(token.norm) ||
    (cueVerbs.get(token.norm)?.some((entry) => entry.kind === "plain" || entry.kind === "formal") ?? false) ||
    // "was hailed as “historic”": a passive which says that somebody said it.
    (beForms.has(tokens[at - 1]?.norm ?? "") && /ed$/.test(token.norm) && tokens[at + 1]?.norm === "as")
  );
}

/** A name of a person, a body or a place stands in the sentence: the word may be theirs. */
const namesSomebody = readOnce(
  (tokens) =>
    tokens.some(
      (token, at) =>
        at > 0 &&
        token.capital &&
        !isDemonym(token.norm) &&
        !isCountry(token.norm) &&
        !months.has(token.norm) &&
        !weekdays.has(token.norm),
    ) || findCandidates(tokens).some(({ verdict }) => verdict === "yes"),
);
