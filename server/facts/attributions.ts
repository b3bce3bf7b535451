// Attributions: for every claim its cue, its source and its content, whatever the order of the words.
// The readers in attribution/ each know one shape of it and read one sentence; here their findings are joined.
import { overlap, type Span } from "../text/span.ts";
import type { Quotation } from "../text/text.ts";
import { readPassives } from "./attribution/agents.ts";
import { readClaims } from "./attribution/claims.ts";
import { readClauses } from "./attribution/clauses.ts";
import { readColon } from "./attribution/colons.ts";
import type { Cue, Found, Shape } from "./attribution/found.ts";
import { readFrames } from "./attribution/frames.ts";
import type { Reading } from "./attribution/noun-phrases.ts";
import { Resolver } from "./attribution/resolution.ts";
import { describeSource, type Near, type Source } from "./attribution/sources.ts";
import { readSpeech } from "./attribution/speech.ts";
import { isTitleCase } from "./headlines.ts";
import type { TokenisedSentence } from "./nlp.ts";
import type { Mention, People } from "./people.ts";
import { compilePhrases, findPhrase } from "./phrases.ts";
import { anonymityPhrases, surveyWords } from "./words/sources.ts";

export type { Source, SourceClass } from "./attribution/sources.ts";

export interface Attribution {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  readonly shape: Shape;
  readonly cue: Cue;
  /** The words that name the source; null where the sentence names none. */
  readonly source: Source | null;
  /** From the first word of the source to the last of the cue, or the other way round. */
  readonly span: Span;
  /** What the source is made to say, as far as the sentence shows it. */
  readonly content: Span | null;
  /** The source stands after its verb: "…, said Ana Mora". */
  readonly inverted: boolean;
  /** The claim lies within what somebody else is made to say: index of that attribution, or null. */
  readonly within: number | null;
  /** The sentence says how the source knows or why it is not named. */
  readonly anonymityExplained: boolean;
  /** The sentence reports a survey. */
  readonly surveyed: boolean;
  /** Quotations in the content. */
  readonly quotations: readonly Quotation[];
}

/** What is known of the whole draft when its attributions are sought. */
export interface Known {
  readonly people: People;
  /** Spans of linked words. */
  readonly links: readonly Span[];
}

const anonymity = compilePhrases(anonymityPhrases);
// No sentence of news has as many words; what is no sentence is not read for clauses.
const longest = 1_000;

/** Finds every attribution, sentence by sentence, in order. */
export function findAttributions(
  sentences: readonly TokenisedSentence[],
  known: Known,
): readonly Attribution[] {
  const mentions = bySentence(known.people.mentions);
  const resolver = new Resolver(sentences, known.people);
  const found: Attribution[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    const opens = sentence.paragraph !== paragraph;
    paragraph = sentence.paragraph;
    if (sentence.tokens.length === 0 || sentence.tokens.length > longest) continue;
    const near = {
      people: mentions.get(sentence.index) ?? [],
      links: known.links.filter((link) => overlap(link, sentence)),
    };
    const rows = readSentence(sentence, near.people, opens);
    const first = found.length;
    for (const row of rows) found.push(attributionOf(sentence, row, near, resolver));
    nest(found, first);
    dropEchoes(found, first, rows);
  }
  return found;
}

function bySentence(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const found = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const row = found.get(mention.sentence);
    if (row) row.push(mention);
    else found.set(mention.sentence, [mention]);
  }
  return found;
}

/** The attributions of one sentence, in order of their cues; where two readers found the same cue, the first counts. */
function readSentence(
  sentence: TokenisedSentence,
  people: readonly Mention[],
  opens: boolean,
): readonly Found[] {
  const reading = readingOf(sentence, people);
  const clauses = readClauses(reading);
  const all = [
    ...readFrames(reading),
    ...readPassives(reading, clauses),
    ...readSpeech(sentence, reading, clauses),
    ...readColon(sentence, reading, opens),
    ...readClaims(reading),
  ];
  const kept: Found[] = [];
  for (const row of all) if (!kept.some((other) => overlap(other.cue, row.cue))) kept.push(row);
  return kept.sort((a, b) => a.cue.start - b.cue.start);
}

function readingOf(sentence: TokenisedSentence, people: readonly Mention[]): Reading {
  const names = new Set<number>();
  const withinNames = new Set<number>();
  let at = 0;
  for (const mention of people) {
    if (mention.kind === "pronoun") continue;
    while (at > 0 && sentence.tokens[at]!.start > mention.start) at--;
    while (at < sentence.tokens.length && sentence.tokens[at]!.start < mention.start) at++;
    if (at === sentence.tokens.length) break;
    names.add(at);
    for (let i = at + 1; i < sentence.tokens.length && sentence.tokens[i]!.start < mention.end; i++)
      withinNames.add(i);
  }
  return { tokens: sentence.tokens, display: isTitleCase(sentence), names, withinNames };
}

function attributionOf(
  sentence: TokenisedSentence,
  found: Found,
  near: Near,
  resolver: Resolver,
): Attribution {
  const { tokens } = sentence;
  const { cue, content, shape, inverted } = found;
  const source = found.phrase && resolver.resolve(sourceOf(sentence, found, near), sentence.index);
  const words = source?.antecedent ?? source;
  return {
    sentence: sentence.index,
    shape,
    cue,
    source,
    span: words
      ? { start: Math.min(words.start, cue.start), end: Math.max(words.end, cue.end) }
      : { start: cue.start, end: cue.end },
    content,
    inverted,
    within: null,
    anonymityExplained: findPhrase(anonymity, tokens) !== null,
    surveyed: tokens.some((token) => surveyWords.has(token.norm)),
    quotations: content
      ? sentence.sentence.quotations.filter((q) => q.start >= content.start && q.end <= content.end + 1)
      : [],
  };
}

/** "who" stands for its antecedent and takes on all that is known of it. */
function sourceOf(sentence: TokenisedSentence, { phrase, until, relative }: Found, near: Near): Source {
  const described = describeSource(sentence.tokens, phrase!, until, near);
  if (relative === null) return described;
  const { start, end } = sentence.tokens[relative]!;
  return { ...described, start, end, antecedent: { start: described.start, end: described.end } };
}

/** Marks what lies within another's words, and in whose: the nearest attribution whose content holds it. */
function nest(found: Attribution[], first: number): void {
  for (let i = first; i < found.length; i++) {
    const inner = found[i]!;
    let within: number | null = null;
    for (let j = first; j < found.length; j++) {
      const outer = found[j]!;
      // "Hale said no, adding that …": one speaker's second remark does not lie in the first.
      if (inner.source && outer.source && inner.source.start === outer.source.start) continue;
      if (i === j || outer.shape !== "verb" || !outer.content || !holds(outer.content, inner.span)) continue;
      // Of two which hold each other ("officials said …, Hale said"), the one behind is the outer.
      if (inner.content && j < i && holds(inner.content, outer.span)) continue;
      if (within === null || outer.content.start > found[within]!.content!.start) within = j;
    }
    if (within !== null) found[i] = { ...inner, within };
  }
}

/** "Hale said he believed": a speaker who tells of his own words makes one claim, not two. */
function dropEchoes(found: Attribution[], first: number, rows: readonly Found[]): void {
  const places: number[] = [];
  const kept: Attribution[] = [];
  for (let i = first; i < found.length; i++) {
    const row = found[i]!;
    const outer = row.within === null ? null : found[row.within]!;
    places.push(outer && rows[i - first]!.complement && isEcho(row, outer) ? -1 : first + kept.length);
    if (places.at(-1) !== -1) kept.push(row);
  }
  found.length = first;
  for (const row of kept) {
    const outer = row.within === null ? -1 : (places[row.within - first] ?? -1);
    found.push(row.within !== null ? { ...row, within: outer < 0 ? null : outer } : row);
  }
}

function isEcho(inner: Attribution, { source }: Attribution): boolean {
  if (!inner.source || !source || inner.shape !== "verb") return false;
  if (inner.source.person !== null) return inner.source.person === source.person;
  return inner.source.noun === "pronoun" && /^(?:he|she|they|we|it)$/.test(inner.source.head);
}

function holds(content: Span, span: Span): boolean {
  return content.start <= span.start && span.end <= content.end;
}

/**
 * The attribution which owns the words of a span: they lie in what its source is made to say, or a frame
 * ("according to …") stands in their sentence. Null where nobody does.
 */
export function ownerOf(
  attributions: readonly Attribution[],
  sentence: number,
  span: Span,
): Attribution | null {
  for (const attribution of attributionsOf(attributions, sentence)) {
    if (!attribution.source || attribution.source.class === "none") continue;
    if (attribution.shape === "frame") return attribution;
    if (attribution.shape === "agent" && attribution.source.start >= span.start) return attribution;
    const { content } = attribution;
    if (content && holds(content, span) && !holds(attribution.span, span)) return attribution;
  }
  return null;
}

/** The attributions of one sentence. They stand in order of sentences, so the search is by halves. */
export function attributionsOf(
  attributions: readonly Attribution[],
  sentence: number,
): readonly Attribution[] {
  let low = 0;
  for (let high = attributions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (attributions[end]?.sentence === sentence) end++;
  return attributions.slice(low, end);
}
