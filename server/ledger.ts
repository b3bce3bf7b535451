// The ledger of a draft: who said what, how sure we are of it, what nobody answers for, and the figures of the whole.
// A reading of the facts alone; classes, weights and figures follow the project's own notes on scoring a whole draft.
import { isPlea, saysWhy } from "./facts/anonymity.ts";
import type { Attribution, Source, SourceClass } from "./facts/attributions.ts";
import type { Draft } from "./facts/draft.ts";
import { group } from "./facts/grouped.ts";
import { eachOnce } from "./facts/memory.ts";
import type { Token, TokenisedSentence } from "./facts/nlp.ts";
import { tokenAt } from "./facts/placed.ts";
import type { Title } from "./facts/titles.ts";
import { wordsOf } from "./text/excerpt.ts";
import { isBlankUnit } from "./text/letters.ts";
import { contains, hull, indexEndingAfter, overlap, type Span } from "./text/span.ts";

/** One handing over of a claim. Spans are UTF-16 offsets into the source. */
export interface LedgerRow {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  readonly source: LedgerSource | null;
  readonly class: SourceClass;
  readonly cue: Span;
  readonly content: Span | null;
  /** Quotations which this source is made to say. */
  readonly quotes: readonly Span[];
  /** The source speaks for itself here, not through somebody else. */
  readonly firstHand: boolean;
  /** Unnamed, and the copy says why. */
  readonly explained: boolean;
  /** The words take up a source brought in before, or are at once given a name: "the officials", "officials, including". */
  readonly settled: boolean;
  /** The source is said not to say this: "did not mention". Shown, and left out of the figures. */
  readonly negated: boolean;
  /** Names nobody and does not say why, where it is brought in: a question of its own to the desk. */
  readonly nameless: boolean;
  /** False where the class is a guess. */
  readonly certain: boolean;
}

export interface LedgerSource extends Span {
  /** Index in `draft.people`, or null. */
  readonly person: number | null;
  /** The words it goes by: its own, or those which “who” or a pronoun stands for. */
  readonly words: Span;
  /** A pronoun, and nobody can tell whom it means: no source of its own. */
  readonly unclear: boolean;
}

/** One source and all that hangs on it. */
export interface SourceEntry {
  /** The person's fullest name, or the words by which the source first goes. */
  readonly name: string;
  readonly class: SourceClass;
  /** Index in `draft.people`, or null. */
  readonly person: number | null;
  /** The office or trade which the draft gives a person, as written; null where it gives none. */
  readonly role: Span | null;
  /** Indexes of the rows, in order of appearance. */
  readonly rows: readonly number[];
  readonly quotes: number;
  readonly firstHand: number;
  readonly secondHand: number;
}

/** A judgment, forecast, accusation or record in the paper's own voice, with nobody to answer for it. */
export interface BareClaim extends Span {
  readonly sentence: number;
  readonly kind: "judgment" | "feeling" | "forecast" | "record" | "accusation";
}

/** The figures of a draft. Shares lie between 0 and 1, and are null where there is nothing to share. */
export interface Figures {
  readonly words: number;
  readonly sentences: number;
  readonly attributions: number;
  /** Sentences touched by any attribution, as a share of sentences. */
  readonly anyCoverage: number | null;
  /** Sentences tied to a named person or document, as a share of sentences. */
  readonly namedCoverage: number | null;
  /** Sentences tied to a named person or document, and attributions to one. */
  readonly namedSentences: number;
  readonly named: number;
  /** Named attributions, as a share of all; an institution counts half. */
  readonly namedShare: number | null;
  /** Vague attributions and those without a source, as a share of all. */
  readonly vagueShare: number | null;
  /** Attributions to crowds and to nobody. */
  readonly unnamed: number;
  /** Described but unnamed sources, and how many of them are explained. */
  readonly anonymous: number;
  readonly anonymousExplained: number;
  /** Attributions which name nobody and do not say why, each source where it is brought in. */
  readonly nameless: number;
  /** Distinct named people and documents which speak first-hand. */
  readonly firstHandNamed: number;
  /** Distinct bodies which speak without a person. */
  readonly bodies: number;
  readonly quotes: number;
  readonly quotesNamed: number;
  /** Accusations nobody answers in the draft. */
  readonly unanswered: number;
  /** The class of the first attribution in the first two sentences; null where there is none. */
  readonly lede: SourceClass | null;
  /** The share of attributed words which the most quoted source holds. */
  readonly topShare: number | null;
}

export interface Ledger {
  readonly attributions: readonly LedgerRow[];
  readonly sources: readonly SourceEntry[];
  readonly bare: readonly BareClaim[];
  readonly figures: Figures;
}

const named: ReadonlySet<SourceClass> = new Set(["named-person", "named-document"]);
const nameless: ReadonlySet<SourceClass> = new Set(["vague", "none", "anonymous-described"]);
const nobody: ReadonlySet<SourceClass> = new Set([
  "vague",
  "none",
  "metonym",
  "office-unnamed",
  "anonymous-described",
]);

const ledgers = new WeakMap<Draft, Ledger>();

/** The ledger of a draft; the same object for the same draft. */
export function readLedger(draft: Draft): Ledger {
  const known = ledgers.get(draft);
  if (known) return known;
  const attributions = rowsOf(draft);
  const sources = sourcesOf(draft, attributions);
  let bare: readonly BareClaim[] | null = null;
  const ledger: Ledger = {
    attributions,
    sources,
    // The rules, which ask after each edit, ask for figures alone.
    get bare() {
      bare ??= bareClaimsOf(draft);
      return bare;
    },
    figures: figuresOf(draft, attributions, sources),
  };
  ledgers.set(draft, ledger);
  return ledger;
}

function rowsOf(draft: Draft): readonly LedgerRow[] {
  const spoken = group(
    draft.quotes.flatMap(({ speaker, quotation }) => (speaker ? [[speaker, quotation] as const] : [])),
  );
  const rows = draft.attributions
    .filter((attribution) => !isPlea(draft.sentences, attribution))
    .map((attribution) => rowOf(draft, attribution, spoken.get(attribution) ?? []));
  const inTheAir = [
    ...draft.sentiments.filter(({ held, owner }) => held === "none" && !owner),
    ...draft.agentlessReports.filter(({ shape }) => shape === "talk" || shape === "common"),
  ];
  const spans = inTheAir.length === 0 ? [] : rows.flatMap(({ cue, content }) => [cue, content]);
  const told = united(spans.filter((span) => span !== null));
  const airs = inTheAir
    .filter((air) => {
      const next = told[indexEndingAfter(told, air.start)];
      return next === undefined || !overlap(next, air);
    })
    .map((air): LedgerRow => {
      const span = { start: air.start, end: air.end };
      return {
        sentence: air.sentence,
        source: null,
        class: "none",
        cue: span,
        content: null,
        quotes: [],
        firstHand: false,
        explained: false,
        settled: false,
        negated: false,
        nameless: true,
        certain: true,
      };
    });
  return [...rows, ...airs].sort((a, b) => a.cue.start - b.cue.start);
}

/** Spans in order, those which overlap made one. */
function united(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start < last.end) found[found.length - 1] = hull(last, span);
    else found.push(span);
  }
  return found;
}

function rowOf(draft: Draft, attribution: Attribution, quotes: readonly Span[]): LedgerRow {
  const { source, cue, content, within, sentence } = attribution;
  const cls = classOf(attribution);
  const explained = nameless.has(cls) && saysWhy(draft.sentences, attribution);
  const settled = source !== null && (source.takenUp || source.answered);
  return {
    sentence,
    source: source && {
      start: source.start,
      end: source.end,
      person: source.person,
      words: source.takesUp ?? source.antecedent ?? wholeName(draft, source, sentence),
      unclear: source.noun === "pronoun" && source.person === null && source.takesUp === null,
    },
    class: cls,
    cue: { start: cue.start, end: cue.end },
    content: content && { start: content.start, end: content.end },
    quotes: quotes.map(({ start, end }) => ({ start, end })),
    firstHand: source !== null && named.has(source.class) && within === null && attribution.shape !== "noun",
    explained,
    settled,
    negated: cue.negated,
    // What things are made to say ("the rally comes after") is nobody's to own up to, and what a speaker passes on is the speaker's.
    nameless:
      nameless.has(cls) &&
      !(cls === "none" && source !== null) &&
      !explained &&
      !settled &&
      !cue.negated &&
      !isPassedOn(draft, attribution),
    certain: source?.certain ?? true,
  };
}

/** Whether somebody who can be told passes it on: "Hale said officials believed so". */
function isPassedOn({ attributions }: Draft, { within }: Attribution): boolean {
  const outer = within === null ? null : attributions[within]!.source;
  return outer !== null && outer.class !== "vague" && outer.class !== "none";
}

/** "the Office for National Statistics" goes by all its words, not by "the Office". */
function wholeName(draft: Draft, { start, end, class: kind }: Source, sentence: number): Span {
  if (kind !== "institution") return { start, end };
  const { tokens } = draft.sentences[sentence]!;
  const link = tokenAt(tokens, end);
  if (!/^(?:of|for)$/.test(tokens[link]?.norm ?? "")) return { start, end };
  let last = end;
  for (let at = link; tokens[at]?.kind === "word"; at++) {
    const { capital, norm, end: to } = tokens[at]!;
    if (capital) last = to;
    else if (!/^(?:of|for|and|the)$/.test(norm)) break;
  }
  return { start, end: last };
}

// What an office with a press room says, it says as a body; what it is said to fear or to signal is a reading of it.
const said: ReadonlySet<Attribution["cue"]["kind"]> = new Set(["plain", "formal", "factive", "frame"]);

function classOf({ source, cue }: Attribution): SourceClass {
  if (!source) return "none";
  return source.class === "metonym" && source.tolerated && said.has(cue.kind) ? "institution" : source.class;
}

function sourcesOf(draft: Draft, rows: readonly LedgerRow[]): readonly SourceEntry[] {
  const byKey = new Map<string | number, { indexes: number[]; first: LedgerRow }>();
  rows.forEach((row, index) => {
    if (!row.source || row.source.unclear) return;
    const { person } = row.source;
    const key = person ?? `${row.class} ${wordsOf(draft.text, row.source.words).toLowerCase()}`;
    const known = byKey.get(key);
    if (known) known.indexes.push(index);
    else byKey.set(key, { indexes: [index], first: row });
  });
  const titles = new Map<number, Title>();
  for (const title of draft.titles) {
    const { person } = draft.mentions[title.mention]!;
    if (!titles.has(person)) titles.set(person, title);
  }
  return [...byKey.values()].map(({ indexes, first }) => {
    const { person } = first.source!;
    const own = indexes.map((index) => rows[index]!);
    const title = person === null ? undefined : titles.get(person);
    return {
      name: person === null ? wordsOf(draft.text, first.source!.words) : draft.people[person]!.name,
      class: first.class,
      person,
      role: title ? { start: title.words.start, end: title.words.end } : null,
      rows: indexes,
      quotes: own.reduce((sum, row) => sum + row.quotes.length, 0),
      firstHand: own.filter((row) => row.firstHand).length,
      secondHand: own.filter((row) => !row.firstHand).length,
    };
  });
}

function bareClaimsOf(draft: Draft): readonly BareClaim[] {
  const claim = (
    kind: BareClaim["kind"],
    { start, end, sentence }: Span & { sentence: number },
  ): BareClaim => ({
    start,
    end,
    sentence,
    kind,
  });
  const bare = [
    ...draft.characterisations.filter(({ owner }) => !owner).map((one) => claim("judgment", one)),
    ...draft.sentiments
      .filter(({ held, owner }) => held === "none" && !owner)
      .map((one) => claim("feeling", one)),
    ...draft.predictions.map((one) => claim("forecast", one)),
    ...draft.superlatives.map((one) => claim("record", one)),
    ...draft.accusations.map((one) => claim("accusation", one)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  // In this order, what holds a claim stands before it and reaches as far.
  let reach = -1;
  return bare.filter(({ end }) => {
    const isHeld = end <= reach;
    reach = Math.max(reach, end);
    return !isHeld;
  });
}

/** Whether a sentence of the copy itself counts: a "long" one does, a "short" one where somebody speaks in it ("Critics say no."). */
function counts({ kind, tokens }: TokenisedSentence): "long" | "short" | null {
  if (kind === "heading" || kind === "block-quote") return null;
  return hasWords(tokens, 4) ? "long" : "short";
}

/** Whether so many tokens or more are no marks. */
function hasWords(tokens: readonly Token[], enough: number): boolean {
  let words = 0;
  for (const { kind } of tokens) if (kind !== "mark" && ++words === enough) return true;
  return false;
}

function figuresOf(draft: Draft, all: readonly LedgerRow[], sources: readonly SourceEntry[]): Figures {
  const rows = all.filter(({ negated }) => !negated);
  const touched = new Set(rows.map(({ sentence }) => sentence));
  const sentences = eachOnce(draft.sentences, counts, counts)
    .filter(({ sentence, found }) => found === "long" || touched.has(sentence.index))
    .map(({ sentence }) => sentence);
  const namedIn = new Set(rows.filter((row) => named.has(row.class)).map(({ sentence }) => sentence));
  for (const { sentence, speaker } of draft.quotes)
    if (speaker) {
      touched.add(sentence);
      if (speaker.source && named.has(speaker.source.class)) namedIn.add(sentence);
    }
  const total = rows.length;
  const institutions = rows.filter((row) => row.class === "institution").length;
  const namedRows = rows.filter((row) => named.has(row.class)).length;
  const anonymous = rows.filter((row) => row.class === "anonymous-described");
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const count = (set: ReadonlySet<number>) => sentences.filter(({ index }) => set.has(index)).length;
  const lede = sentences.slice(0, 2).map(({ index }) => index);
  const outermost = draft.quotes.filter(({ quotation }) => quotation.depth === 0 && !quotation.continues);
  return {
    words: countWords(draft.text.prose),
    sentences: sentences.length,
    attributions: total,
    anyCoverage: share(count(touched), sentences.length),
    namedCoverage: share(count(namedIn), sentences.length),
    namedSentences: count(namedIn),
    named: namedRows,
    namedShare: share(namedRows + institutions / 2, total),
    vagueShare: share(rows.filter((row) => row.class === "vague" || row.class === "none").length, total),
    unnamed: rows.filter((row) => row.class === "vague" || row.class === "none").length,
    anonymous: anonymous.length,
    anonymousExplained: anonymous.filter((row) => row.explained).length,
    nameless: rows.filter((row) => row.nameless).length,
    firstHandNamed: sources.filter((source) => named.has(source.class) && source.firstHand > 0).length,
    bodies: sources.filter((source) => source.class === "institution").length,
    quotes: outermost.length,
    quotesNamed: outermost.filter(({ speaker }) => speaker?.source && named.has(speaker.source.class)).length,
    unanswered: draft.accusations.length,
    lede: rows.find(({ sentence }) => lede.includes(sentence))?.class ?? null,
    // No rule asks for it.
    get topShare() {
      const words = sources.map(({ rows: own }) =>
        own.reduce((sum, index) => sum + wordCount(draft, all[index]!), 0),
      );
      return share(
        Math.max(0, ...words),
        words.reduce((sum, one) => sum + one, 0),
      );
    },
  };
}

function wordCount(draft: Draft, { content, quotes }: LedgerRow): number {
  const spans = [
    ...quotes.filter((quote) => !content || !contains(content, quote)),
    ...(content ? [content] : []),
  ];
  return spans.reduce((sum, { start, end }) => sum + countWords(draft.text.prose.slice(start, end)), 0);
}

/** How many runs of anything but blanks there are. */
function countWords(text: string): number {
  let words = 0;
  let isWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isBlank = unit <= 0x20 || unit >= 0x80 ? isBlankUnit(unit) : false;
    if (!isBlank && !isWord) words++;
    isWord = !isBlank;
  }
  return words;
}

// With fewer attributions a word a piece is not built on what people say.
const thinnest = 0.75 / 100;

/** Whether a draft has too few attributions for its length to be asked whose they are. */
export function isThinlyAttributed({ attributions, words }: Figures): boolean {
  return attributions < words * thinnest;
}

/** Whether a class names nobody whom a reader could ask. */
export function namesNobody(cls: SourceClass): boolean {
  return nobody.has(cls);
}
