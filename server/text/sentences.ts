// Sentences of news: where one ends, with the abbreviations, initials and quotations that only look like an end.

import {
  afterClock,
  clock,
  connectives,
  counters,
  months,
  shoutedNames,
  speechVerbs,
  starters,
  titles,
  trailers,
} from "./abbreviations.ts";
import { findDatelineEnd } from "./dateline.ts";
import { byLetters } from "./letters.ts";
import type { Span } from "./span.ts";
import type { ParagraphKind, Quotation, Sentence } from "./text.ts";

/**
 * The sentences of a paragraph, in order; together they hold all its words. A dateline is a sentence of its own.
 * A closed quotation is never cut: where it ends with a stop and a new sentence follows, the sentence ends with it.
 * In a quotation never closed, sentences end as they do outside one.
 */
export function findSentences(
  prose: string,
  paragraph: Span & { readonly kind?: ParagraphKind },
  quotations: readonly Quotation[],
): readonly Sentence[] {
  const text = prose.slice(paragraph.start, paragraph.end);
  const ends = new Splitter(
    text,
    closedQuotations(paragraph, quotations),
    paragraph.kind === "heading",
  ).split();
  const outermost = quotations.filter((quotation) => quotation.depth === 0);
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (const to of ends) {
    const own: Quotation[] = [];
    for (let q = outermost[next]; q && q.start < paragraph.start + to; q = outermost[next]) {
      own.push(q);
      next += 1;
    }
    sentences.push({ start: paragraph.start + from, end: paragraph.start + to, quotations: own });
    from = skipSpace(text, to);
  }
  return sentences;
}

/** A closed quotation, from the paragraph's first character. */
interface Shield extends Span {
  readonly fragment: boolean;
  readonly innerEnd: number;
}

/** The closed quotations which stand in no other closed one: those of an open quotation too. */
function closedQuotations(paragraph: Span, quotations: readonly Quotation[]): readonly Shield[] {
  const shields: Shield[] = [];
  let end = paragraph.start;
  for (const quotation of quotations) {
    if (!quotation.closed || quotation.start < end) continue;
    end = quotation.end;
    shields.push({
      start: quotation.start - paragraph.start,
      end: quotation.end - paragraph.start,
      innerEnd: quotation.inner.end - paragraph.start,
      fragment: quotation.fragment,
    });
  }
  return shields;
}

/** What stands after a stop: its first letter or figure decides. */
interface Following {
  /** Where it begins; where the text ends, if nothing follows. */
  readonly start: number;
  readonly word: string;
  readonly kind: "lower" | "capital" | "figure" | "dash" | "other" | "nothing";
}

// One or more stops, or the spaced dots of an ellipsis.
const stops = /\.(?:[ \u00A0]\.){2,3}|[.!?…]+/g;
// No word or abbreviation which matters is longer; what is looked at on each side of a stop is bounded by it.
const longestWord = 40;

class Splitter {
  private readonly ends: number[] = [];
  private readonly brackets: readonly Span[];
  private bracket = 0;
  private start = 0;
  private firstWord: number;

  constructor(
    private readonly text: string,
    private readonly shields: readonly Shield[],
    // A headline may set a capital to every word: there, none of them tells a beginning from an abbreviation.
    private readonly isHeadline: boolean,
  ) {
    this.brackets = findBrackets(text);
    this.firstWord = firstWordFrom(text, 0);
  }

  /** The ends of the sentences, ascending. */
  split(): readonly number[] {
    const { text, shields } = this;
    let at = findDatelineEnd(text) ?? 0;
    if (at > 0) this.end(at);
    const scan = new RegExp(stops);
    const stopFrom = (from: number) => {
      scan.lastIndex = from;
      return scan.exec(text);
    };
    let stop = stopFrom(at);
    let next = 0;
    for (;;) {
      const shield = shields[next];
      if (shield && (!stop || shield.start <= stop.index)) {
        next += 1;
        at = Math.max(at, shield.end);
        this.afterQuotation(shield, shields[next]?.start ?? text.length);
        if (stop && stop.index < at) stop = stopFrom(at);
      } else if (stop) {
        at = stop.index + stop[0].length;
        this.afterStop(stop.index, stop[0], shield?.start ?? text.length);
        stop = stopFrom(at);
      } else break;
    }
    if (this.start < text.length) this.end(text.length);
    return this.ends;
  }

  private end(at: number): void {
    if (at <= this.start) return;
    this.ends.push(at);
    this.start = skipSpace(this.text, at);
    this.firstWord = firstWordFrom(this.text, this.start);
  }

  private afterStop(index: number, stop: string, nextQuotation: number): void {
    if (index < this.firstWord) return;
    // “[[WHO?]] The Hague”: a question to be filled in stands for a word.
    if (this.text.startsWith("]]", index + stop.length)) return;
    const end = this.skipClosers(index + stop.length, nextQuotation);
    if (end < this.text.length && !isSpace(this.text[end]) && !this.isSpaceMissing(index, end)) return;
    const following = this.following(end);
    if (following.kind === "nothing" || following.kind === "dash") return;
    if (this.isInBracket(index, end)) return;
    if (this.endsHere(index, stop, following)) this.end(end);
  }

  private afterQuotation(quotation: Shield, nextQuotation: number): void {
    const stop = this.lastStop(quotation);
    if (!stop) return;
    const end = this.skipClosers(quotation.end, nextQuotation);
    if (end < this.text.length && !isSpace(this.text[end]) && !this.isSpaceMissing(stop.index, end)) return;
    const following = this.following(end);
    if (following.kind === "nothing" || following.kind === "dash" || following.kind === "lower") return;
    if (this.isInBracket(quotation.end - 1, end)) return;
    if (stop.mark !== "." || quotation.fragment) {
      const framed =
        quotation.start > this.start &&
        !/[,:][ \u00A0]*$/.test(this.text.slice(0, quotation.start).slice(-4));
      // A title such as “Oklahoma!” or a scrap such as “Mr. T.” within its sentence.
      if (quotation.fragment && framed && !starters.has(following.word)) {
        if (stop.mark !== ".") return;
        if (!this.endsHere(stop.index, stop.mark, following)) return;
      }
    }
    if (stop.mark !== "." && this.isSpeechTag(following)) return;
    this.end(end);
  }

  /** The stop with which the quoted words end, inner quotations and blanks passed over. */
  private lastStop(quotation: Shield): { readonly index: number; readonly mark: string } | null {
    let index = quotation.innerEnd - 1;
    while (
      index > quotation.start &&
      index > quotation.innerEnd - 200 &&
      /[\s"'”’»›)\]]/.test(this.text[index] ?? "")
    )
      index -= 1;
    const mark = this.text[index] ?? "";
    if (!/[.!?…]/.test(mark)) return null;
    return { index, mark: mark === "." && this.text[index - 1] === "." ? "…" : mark };
  }

  /** Closing marks belong to the sentence before them; a mark which opens the next quotation does not. */
  private skipClosers(from: number, nextQuotation: number): number {
    let at = from;
    while (at < nextQuotation && /[)\]}”’"'»›]/.test(this.text[at] ?? "")) at += 1;
    return at;
  }

  /** “lost.The desk”, “lost.“We”: two sentences run together, not a name such as Booking.com or a figure. */
  private isSpaceMissing(index: number, end: number): boolean {
    const before = this.wordBefore(index);
    // “gave it my all”.His: British marks stand within the stop.
    const isQuoted = before === "" && /[”"]/.test(this.text[index - 1] ?? "");
    if (!isQuoted && !/(?:\p{Ll}{2}|\p{N})$/u.test(before)) return false;
    const match = /^(["“‘'(]?)(\p{Lu}\p{Ll}*)(?=[\p{Ll}’'\s,])/u.exec(
      this.text.slice(end, end + longestWord),
    );
    if (!match) return false;
    return match[1] !== "" || /^\p{Ll}+$/u.test(before) || starters.has(match[2] ?? "");
  }

  private following(end: number): Following {
    const start = skipSpace(this.text, end);
    const ahead = this.text.slice(start, start + longestWord);
    if (ahead === "") return { start, word: "", kind: "nothing" };
    if (/^(?:[—–―]|--?(?!\S))/.test(ahead)) return { start, word: "", kind: "dash" };
    const match = wordAhead(ahead).exec(ahead);
    const word = match?.[1] ?? "";
    if (word === "") return { start, word, kind: "other" };
    if (figure(word).test(word)) return { start, word, kind: "figure" };
    // iPhone, eBay: a capital hides behind the first letter or two.
    if (small(word).test(word) && !hiddenCapital(word).test(word)) return { start, word, kind: "lower" };
    return { start, word: word.replace(/['’](?:s|re|ve|ll|d|m)$/, ""), kind: "capital" };
  }

  private endsHere(index: number, stop: string, following: Following): boolean {
    if (following.kind === "lower") return false;
    const before = this.wordBefore(index);
    const begins = starters.has(following.word) && !this.isHeadline;
    if (/[!?]/.test(stop)) return !shoutedNames.has(before) || begins;
    if (stop.includes("…") || stop.length > 1)
      return begins || (following.kind === "capital" && stop.replaceAll(" ", "").length > 3);
    if (before === "") return true;
    if (titles.has(before) && !(trailers.has(before) && begins)) return false;
    if (connectives.has(before)) return false;
    if (months.has(before)) return following.kind !== "figure";
    if (counters.has(before))
      return (
        following.kind !== "figure" && !/^(?:[IVXLC]{2,6}|(?![AI])\p{Lu}|\p{Lu}\p{N}+)$/u.test(following.word)
      );
    if (clock.has(before)) return following.kind !== "figure" && !afterClock.has(following.word);
    // “1. The council …”: the number of an item, not a sentence.
    if (/^\d{1,3}$/.test(before) && this.text.slice(this.start, index).trim() === before) return false;
    if (trailers.has(before) || dotted(before).test(before)) return begins;
    if (capital(before).test(before)) {
      const next = this.text.slice(following.start, following.start + 2);
      return begins && !initial(next).test(next);
    }
    return true;
  }

  /** The word a stop stands after, without a hyphenated beginning: “N.Y” of “D-N.Y.”. */
  private wordBefore(index: number): string {
    const furthest = Math.max(this.start, index - longestWord);
    let from = index;
    while (from > furthest && wordUnits[this.text.charCodeAt(from - 1)] === 1) from--;
    // Behind a letter beyond ASCII, and a mark which may be part of the word or not, a closer look is needed.
    if (from > furthest && this.text.charCodeAt(from - 1) >= 128) {
      const text = this.text.slice(furthest, index);
      return wordBehind(text).exec(text)?.[0] ?? "";
    }
    while (from < index && wordMarks.includes(this.text[from]!)) from++;
    return this.text.slice(from, index);
  }

  /** “Is it true?” Hale asked: a name and a verb of speech which ends there, not a sentence about what Hale said. */
  private isSpeechTag(following: Following): boolean {
    if (following.kind !== "capital" || (starters.has(following.word) && following.word !== "I"))
      return false;
    const ahead = this.text.slice(following.start, following.start + 120);
    const match =
      /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,? |(?:of|the|de|van|von|al|bin|\d{1,3},) ){1,6}(\p{Ll}+)(?=(.{0,20}))/u.exec(
        ahead,
      );
    if (!match || !speechVerbs.has(match[1] ?? "")) return false;
    return !/^ (?:that|he|she|it|they|we|i|the|a|an|his|her|their|its|there|this|these|those|no|not|\p{Lu})(?![\p{Ll}])/u.test(
      match[2] ?? "",
    );
  }

  /** Whether a stop lies in brackets which opened within the sentence: what they hold does not end it. */
  private isInBracket(index: number, end: number): boolean {
    let bracket = this.brackets[this.bracket];
    while (bracket && bracket.end <= index) {
      this.bracket += 1;
      bracket = this.brackets[this.bracket];
    }
    return bracket !== undefined && bracket.start < index && bracket.start > this.start && end < bracket.end;
  }
}

const wordMarks = ".'&";
/** Which characters of ASCII may be part of a word before a stop. */
const wordUnits = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[A-Za-z0-9.'&]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

// An aside is short; brackets further apart than this are more likely a slip.
const longestAside = 600;

/** The outermost pairs of brackets, in order. */
function findBrackets(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (const match of text.matchAll(/[()[\]]/g)) {
    if (match[0] === "(" || match[0] === "[") open.push(match.index);
    else {
      const start = open.pop();
      if (start === undefined || match.index - start > longestAside) continue;
      while (found.length > 0 && (found.at(-1)?.start ?? 0) > start) found.pop();
      found.push({ start, end: match.index + 1 });
    }
  }
  return found;
}

const wordAhead = byLetters(String.raw`^[^\p{L}\p{N}\s]{0,6}([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)`);
const wordBehind = byLetters(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&]*$`);
const figure = byLetters(String.raw`^\p{N}`);
const small = byLetters(String.raw`^\p{Ll}`);
const hiddenCapital = byLetters(String.raw`^\p{Ll}{1,2}\p{Lu}`);
const dotted = byLetters(String.raw`^(?:\p{L}{1,3}\.)+\p{L}{1,3}$`);
const capital = byLetters(String.raw`^\p{Lu}$`);
const initial = byLetters(String.raw`^\p{Lu}\.`);
const anyWord = /[\p{L}\p{N}]/gu;

function firstWordFrom(text: string, from: number): number {
  // Most sentences begin with a letter of ASCII.
  if (/^[A-Za-z]/.test(text.charAt(from))) return from;
  anyWord.lastIndex = from;
  return anyWord.exec(text)?.index ?? text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at])) at += 1;
  return at;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
