// Attributions: for every claim its cue, its source and its content, whatever the order of the words.
// The readers in attribution/ each know one shape of it and read one sentence; here their findings are joined.
import { indexEndingAfter, overlap, type Span } from "../text/span.ts";
import type { Quotation } from "../text/text.ts";
import { mayHaveAgent, readPassives } from "./attribution/agents.ts";
import { mayClaim, readClaims } from "./attribution/claims.ts";
import { readClauses } from "./attribution/clauses.ts";
import { colonIn, readColon, readLeadIn } from "./attribution/colons.ts";
import type { Cue, Found, Shape } from "./attribution/found.ts";
import { mayFrame, readFrames } from "./attribution/frames.ts";
import type { NounPhrase, Reading } from "./attribution/noun-phrases.ts";
import { type Heard, nobodyHeard, Resolver } from "./attribution/resolution.ts";
import { describeSource, type Near, type Source, sourceWith } from "./attribution/sources.ts";
import { mayTell, readSpeech } from "./attribution/speech.ts";
import { tellsWish } from "./attribution/wishes.ts";
import { addTo } from "./grouped.ts";
import { isTitleCase } from "./headlines.ts";
import { carryOn, eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { Mention, People, Person } from "./people.ts";
import { compilePhrases, findPhrase } from "./phrases.ts";
import type { Placed } from "./placed.ts";
import { knowledge } from "./words/anonymity.ts";
import { surveyWords } from "./words/sources.ts";

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
  /** The sentence says that the source was not to be named. */
  readonly unnamedByWish: boolean;
  /** The words of the source say how it knows: "officials close to the talks". */
  readonly knowing: boolean;
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

const knowledgePhrases = compilePhrases(knowledge);
// How a source knows stands so many words behind it at most: "officials in both capitals familiar with the talks".
const farthest = 7;
// No sentence of news has as many words; what is no sentence is not read for clauses.
const longest = 1_000;

/** Finds every attribution, sentence by sentence, in order. */
export function findAttributions(
  sentences: readonly TokenisedSentence[],
  known: Known,
): readonly Attribution[] {
  return carryOn(sentences, findAttributions, (last: Joined | null, same) =>
    join(sentences, known, last, same),
  ).found;
}

/** The attributions of a draft, and how they were come by. */
interface Joined {
  readonly known: Known;
  readonly found: readonly Attribution[];
  readonly steps: readonly Step[];
}

/** A sentence which has attributions, by its index: how many there are up to its end, and who was heard by then. */
interface Step {
  readonly sentence: number;
  readonly count: number;
  readonly heard: Heard;
}

/** Joins what the sentences tell; up to the first of which something else is known it is what it was in the last reading. */
function join(
  sentences: readonly TokenisedSentence[],
  known: Known,
  last: Joined | null,
  same: number,
): Joined {
  const from = last ? Math.min(same, firstOther(sentences, last.known, known)) : 0;
  const steps = last ? last.steps.filter((step) => step.sentence < from) : [];
  const before = steps.at(-1);
  const found: Nested[] = last && before ? last.found.slice(0, before.count) : [];
  const resolver = new Resolver(sentences, known.people, before?.heard ?? nobodyHeard);
  const links = linksBySentence(sentences, known.links);
  for (const { sentence, found: kept } of eachOnce(sentences, mayAttribute, placeFor)) {
    const { index } = sentence;
    if (index < from) continue;
    const around = {
      placed: known.people.placed.get(index) ?? nobody,
      links: links.get(index) ?? noLinks,
      opens: sentences[index - 1]?.paragraph !== sentence.paragraph,
    };
    if (!kept.told || !isAlike(kept.told, around, sentence.start)) kept.told = readSentence(sentence, around);
    const { told } = kept;
    if (told.rows.length === 0) continue;
    const first = found.length;
    for (const row of told.rows) found.push(attributionOf(sentence, told, row, around.placed, resolver));
    nest(found, first, told.rows);
    dropEchoes(found, first, told.rows);
    steps.push({ sentence: index, count: found.length, heard: resolver.heard });
  }
  return { known, found, steps };
}

const nobody: readonly Placed[] = [];
const noLinks: readonly Span[] = [];

/**
 * The index of the first sentence of which something else is known now. Whom a name means depends on all people of the draft:
 * where they are others, something else is known of every sentence.
 */
function firstOther(sentences: readonly TokenisedSentence[], before: Known, now: Known): number {
  const { people, mentions } = now.people;
  if (people.length !== before.people.people.length) return 0;
  for (let i = 0; i < people.length; i++) if (!isSamePerson(people[i]!, before.people.people[i]!)) return 0;
  const named = firstDifference(before.people.mentions, mentions, isSameMention);
  const mention = Math.min(
    before.people.mentions[named]?.sentence ?? sentences.length,
    mentions[named]?.sentence ?? sentences.length,
  );
  const linked = firstDifference(before.links, now.links, isSameSpan);
  const link = Math.min(before.links[linked]?.start ?? Infinity, now.links[linked]?.start ?? Infinity);
  return Math.min(mention, indexEndingAfter(sentences, link));
}

/** The position of the first of two rows in which they differ, or the end of both. */
function firstDifference<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && isSame(a[at]!, b[at]!)) at++;
  return at;
}

function isSamePerson(a: Person, b: Person): boolean {
  return a.family === b.family && a.gender === b.gender && a.mentions[0] === b.mentions[0];
}

function isSameMention(a: Mention, b: Mention): boolean {
  return isSameSpan(a, b) && a.kind === b.kind && a.person === b.person && a.sentence === b.sentence;
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Where it is kept from reading to reading what a sentence tells. */
interface Kept {
  told: Told | null;
}

/** A place for what a sentence tells; null where it tells nothing, whatever the draft knows of it. */
function placeFor({ tokens }: TokenisedSentence): Kept | null {
  return mayAttribute(tokens) ? { told: null } : null;
}

/** Whether any of the readers may find something among the words of a sentence. */
function mayAttribute(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= longest &&
    (mayTell(tokens) || mayFrame(tokens) || mayHaveAgent(tokens) || colonIn(tokens) > 0 || mayClaim(tokens))
  );
}

/** The links which a sentence shares words with, by its index. */
function linksBySentence(
  sentences: readonly TokenisedSentence[],
  links: readonly Span[],
): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>();
  for (const link of links)
    for (let at = indexEndingAfter(sentences, link.start); at < sentences.length; at++) {
      if (sentences[at]!.start >= link.end) break;
      addTo(found, at, link);
    }
  return found;
}

/** What is known of a sentence before it is read. */
interface Around {
  /** Its namings, by token. */
  readonly placed: readonly Placed[];
  /** Spans of linked words in it. */
  readonly links: readonly Span[];
  /** The sentence opens its paragraph. */
  readonly opens: boolean;
}

/** What one sentence tells by its own words, whatever stands around it. */
interface Told {
  /** Where the sentence stood when it was read. */
  readonly start: number;
  /** What was known of it, by places counted from its start. */
  readonly opens: boolean;
  readonly names: readonly number[];
  readonly links: readonly number[];
  readonly rows: readonly Row[];
  readonly unnamedByWish: boolean;
  readonly surveyed: boolean;
}

interface Row {
  readonly found: Found;
  /** The source as its words describe it; `person` is the place of a naming among those of the sentence. */
  readonly source: Source | null;
  readonly knowing: boolean;
  /** It opens a clause behind "but" or "while", which sets it against what stands before. */
  readonly contrasts: boolean;
}

/** Whether a sentence names people and has links where it did when it was read. */
function isAlike({ opens, names, links }: Told, now: Around, start: number): boolean {
  if (opens !== now.opens || names.length !== 2 * now.placed.length || links.length !== 2 * now.links.length)
    return false;
  for (let i = 0; i < now.placed.length; i++) {
    const { mention } = now.placed[i]!;
    const pronoun = mention.kind === "pronoun";
    if (names[2 * i] !== (pronoun ? -1 : mention.start - start)) return false;
    if (names[2 * i + 1] !== (pronoun ? -1 : mention.end - start)) return false;
  }
  return now.links.every(
    (link, i) => links[2 * i] === link.start - start && links[2 * i + 1] === link.end - start,
  );
}

function readSentence(sentence: TokenisedSentence, { placed, links, opens }: Around): Told {
  const { tokens, start } = sentence;
  const fromStart = (place: Span) => [place.start - start, place.end - start];
  const told = {
    start,
    opens,
    // Whom a pronoun means is asked when it is joined.
    names: placed.flatMap(({ mention }) => (mention.kind === "pronoun" ? [-1, -1] : fromStart(mention))),
    links: links.flatMap(fromStart),
  };
  const found = foundIn(sentence, placed, opens);
  if (found.length === 0) return { ...told, rows: [], unnamedByWish: false, surveyed: false };
  const near = { people: placed.map(({ mention }, at) => ({ ...mention, person: at })), links };
  return {
    ...told,
    rows: found
      .map((row) => ({
        found: row,
        source: row.phrase && sourceOf(sentence, row, near),
        knowing: isKnowing(tokens, row),
        contrasts: isContrast(tokens, row),
      }))
      .filter((row) => !isEvidence(row)),
    unnamedByWish: tellsWish(tokens),
    surveyed: tokens.some((token) => surveyWords.has(token.norm)),
  };
}

function isContrast(tokens: readonly Token[], { shape, reach, complement }: Found): boolean {
  const [from] = reach;
  return (
    shape === "verb" &&
    !complement &&
    /^(?:but|while|whereas|although|though|yet)$/.test(tokens[from - 1]?.norm ?? "") &&
    tokens[from - 2]?.text === ","
  );
}

function isKnowing(tokens: readonly Token[], { phrase, until }: Found): boolean {
  if (phrase === null) return false;
  const words = tokens.slice(phrase.to, Math.min(until, phrase.to + farthest));
  return words.length > 0 && findPhrase(knowledgePhrases, words) !== null;
}

/** "The nature of the wounds suggests a knife", "the blackout had shown what it costs": what things tell is seen, and said by nobody. */
function isEvidence({ source, found: { cue, shape } }: Row): boolean {
  // A participle may hang on another word than the nearest: "mocked the debate, even suggesting".
  if (source?.class !== "none" || source.noun !== "other" || shape !== "verb" || cue.form === "ing")
    return false;
  if (cue.kind === "inferential" || cue.lemma === "be") return true;
  if (inquiries.test(source.head)) return false;
  return exhibits.has(cue.lemma) || (avowals.has(cue.lemma) && !makers.test(source.head));
}

// What things do: they show. Of whoever looked into them it is told what they found: "our calculations showed".
const exhibits = new Set("show prove demonstrate illustrate underscore underline".split(" "));
const inquiries =
  /^(?:calculations?|models?|modelling|modeling|simulations?|results?|findings?|investigations?|inquiry|inquiries|probe|search|tests?|footage|checks?|audits?|autopsy|inspections?|scans?|tally|count|survey|review|comparison|reading|readings|experiments?|trials?|samples?|measurements?)$/;
// What a maker of cars may do as well as its crash.
const avowals = new Set("reveal confirm expose highlight recall".split(" "));
const makers = /(?:er|or|ant|ist|ian|giant|firm|side|team|club|group|unit|arm|start-up|startup)$/;

/** What the readers find in one sentence, in order of its cues; where two found the same cue, the first counts. */
function foundIn(sentence: TokenisedSentence, placed: readonly Placed[], opens: boolean): readonly Found[] {
  const reading = readingOf(sentence, placed);
  const clauses = mayTell(sentence.tokens) ? readClauses(reading) : [];
  const all = [
    ...readFrames(reading),
    ...readPassives(reading, clauses),
    ...readSpeech(sentence, reading, clauses),
    ...readColon(sentence, reading, opens),
    ...readClaims(reading),
  ];
  if (all.length === 0) all.push(...readLeadIn(sentence, reading));
  const kept: Found[] = [];
  for (const row of all) if (!kept.some((other) => overlap(other.cue, row.cue))) kept.push(row);
  return kept.sort((a, b) => a.cue.start - b.cue.start);
}

const nowhere: ReadonlySet<number> = new Set();

function readingOf(sentence: TokenisedSentence, placed: readonly Placed[]): Reading {
  const { tokens } = sentence;
  const display = isTitleCase(sentence);
  if (placed.length === 0) return { tokens, display, names: nowhere, withinNames: nowhere };
  const names = new Set<number>();
  const withinNames = new Set<number>();
  for (const { mention, from, to } of placed) {
    if (mention.kind === "pronoun" || from === tokens.length) continue;
    names.add(from);
    for (let at = from + 1; at < to; at++) withinNames.add(at);
  }
  return { tokens, display, names, withinNames };
}

/** An attribution where its sentence stands now, with the person it means. */
function attributionOf(
  { index, start, sentence }: TokenisedSentence,
  { start: before, unnamedByWish, surveyed }: Told,
  row: Row,
  placed: readonly Placed[],
  resolver: Resolver,
): Nested {
  const by = start - before;
  const cue = movedCue(row.found.cue, by);
  const content = row.found.content && moved(row.found.content, by);
  const source = row.source && resolver.resolve(present(row.source, by, placed), index, placed);
  const words = source?.antecedent ?? source;
  return {
    sentence: index,
    shape: row.found.shape,
    cue,
    source,
    span: words
      ? { start: Math.min(words.start, cue.start), end: Math.max(words.end, cue.end) }
      : { start: cue.start, end: cue.end },
    content,
    inverted: row.found.inverted,
    within: null,
    unnamedByWish,
    knowing: row.knowing,
    surveyed,
    quotations: content
      ? sentence.quotations.filter((q) => q.start >= content.start && q.end <= content.end + 1)
      : [],
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Written out as a source is (`sourceWith`), so that all cues have one shape. */
function movedCue({ start, end, lemma, kind, negated, modal, form, bare }: Cue, by: number): Cue {
  return { start: start + by, end: end + by, lemma, kind, negated, modal, form, bare };
}

/** A source where its sentence stands now, with the person of the naming in it. */
function present(source: Source, by: number, placed: readonly Placed[]): Source {
  const { start, end, person, antecedent } = source;
  return sourceWith(source, {
    start: start + by,
    end: end + by,
    person: person === null ? null : placed[person]!.mention.person,
    antecedent: antecedent && moved(antecedent, by),
  });
}

/** "who" stands for its antecedent and takes on all that is known of it. */
function sourceOf(sentence: TokenisedSentence, { phrase, until, relative }: Found, near: Near): Source {
  const own = describeSource(sentence.tokens, phrase!, until, near);
  const answered = own.answered || isAnnounced(sentence, phrase!);
  if (relative === null) return sourceWith(own, { answered });
  const { start, end } = sentence.tokens[relative]!;
  return sourceWith(own, { answered, start, end, antecedent: { start: own.start, end: own.end } });
}

/** A heading "What the papers say" or "Why residents are angry": what stands below it tells. */
function isAnnounced({ kind, tokens }: TokenisedSentence, phrase: NounPhrase): boolean {
  return kind === "heading" && /^(?:what|how|why)$/.test(tokens[phrase.from - 1]?.norm ?? "");
}

/** An attribution which is being joined. */
interface Nested extends Omit<Attribution, "within"> {
  within: number | null;
}

/** Marks what lies within another's words, and in whose: the nearest attribution whose content holds it. */
function nest(found: Nested[], first: number, rows: readonly Row[]): void {
  for (let i = first; i < found.length; i++) {
    const inner = found[i]!;
    let within: number | null = null;
    for (let j = first; j < found.length; j++) {
      const outer = found[j]!;
      // "Hale said no, adding that …": one speaker's second remark does not lie in the first.
      if (inner.source && outer.source && inner.source.start === outer.source.start) continue;
      if (i === j || outer.shape !== "verb" || !outer.content || !holds(outer.content, inner.span)) continue;
      // "The army says it won, but officials say it lost": one speaker's words against another's.
      if (rows[i - first]!.contrasts && j < i) continue;
      // Of two which hold each other ("officials said …, Hale said"), the one behind is the outer.
      if (inner.content && j < i && holds(inner.content, outer.span)) continue;
      if (within === null || outer.content.start > found[within]!.content!.start) within = j;
    }
    inner.within = within;
  }
}

/** "Hale said he believed": a speaker who tells of his own words makes one claim, not two. */
function dropEchoes(found: Nested[], first: number, rows: readonly Row[]): void {
  if (rows.length < 2) return;
  const places: number[] = [];
  const kept: Nested[] = [];
  for (let i = first; i < found.length; i++) {
    const row = found[i]!;
    const outer = row.within === null ? null : found[row.within]!;
    places.push(outer && rows[i - first]!.found.complement && isEcho(row, outer) ? -1 : first + kept.length);
    if (places.at(-1) !== -1) kept.push(row);
  }
  found.length = first;
  for (const row of kept) {
    const outer = row.within === null ? -1 : (places[row.within - first] ?? -1);
    row.within = outer < 0 ? null : outer;
    found.push(row);
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
