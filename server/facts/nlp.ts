// Words of a sentence: the only door to compromise, which splits terms and folds their spelling.
import { isBlankUnit } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { ParagraphKind, Quotation, Sentence } from "../text/text.ts";
import type { Remembered } from "./memory.ts";
import { type Word, wordOf } from "./vocabulary.ts";

/** A word, a mark of punctuation, or a whole quotation standing for what a speaker said. */
export interface Token extends Span {
  readonly kind: "word" | "mark" | "quote";
  /** As written; a possessive keeps its ’s here. Empty for quotations. */
  readonly text: string;
  /** Lower case, straight apostrophes, no accents, no possessive ’s: "zelenskiy" for Zelenskiy’s. */
  readonly norm: string;
  /** Whether the word ends in ’s or s’. */
  readonly possessive: boolean;
  /** Whether the word begins with a capital letter. */
  readonly capital: boolean;
  /** What is known of the spelling, where kind is "word"; else null. */
  readonly word: Word | null;
  /** The quotation, where kind is "quote". */
  readonly quotation?: Quotation;
}

/** A sentence with its words: what every finder of facts reads. */
export interface TokenisedSentence extends Span {
  /** Position among all sentences of the draft. */
  readonly index: number;
  /** Position of its paragraph in `text.paragraphs`. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** What finders have read in it before, to be read by `once`; null where the draft is read only this time. */
  readonly remembered: Remembered | null;
}

// compromise's own types stop at `object` here; this is the step of `nlp.tokenize` which parts a word from the
// punctuation around it. The steps before it drop or move lone marks, and a word's place is lost with them; so
// each run of characters is found here, where its place is known, and given to compromise on its own.
type Splitter = (run: string) => { readonly text: string; readonly pre: string };

let opened: Splitter | null = null;

/** compromise, loaded when a run first needs it: most drafts have none. */
function splitter(): Splitter {
  if (opened) return opened;
  const nlp = require("compromise/one") as { world(): unknown; methods(): unknown };
  const { model } = nlp.world() as { readonly model: unknown };
  const { splitWhitespace } = (
    nlp.methods() as {
      one: { tokenize: { splitWhitespace(run: string, model: unknown): ReturnType<Splitter> } };
    }
  ).one.tokenize;
  opened = (run) => splitWhitespace(run, model);
  return opened;
}

// compromise slows down with the square of some inputs (runs of dots or apostrophes), so it is given no
// longer run than this. No word of news is as long.
const longest = 100;

/** The words of one sentence. Its outermost quotations become one token each: quoted words are never read. */
export function tokenise(prose: string, sentence: Sentence): readonly Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  for (const quotation of sentence.quotations) {
    if (quotation.start < at || quotation.start >= sentence.end) continue;
    tokeniseStretch(prose.slice(at, quotation.start), at, tokens);
    const end = Math.min(quotation.end, sentence.end);
    const { start } = quotation;
    tokens.push({
      kind: "quote",
      start,
      end,
      text: "",
      norm: "",
      possessive: false,
      capital: false,
      word: null,
      quotation,
    });
    at = end;
  }
  tokeniseStretch(prose.slice(at, sentence.end), at, tokens);
  return tokens;
}

function tokeniseStretch(stretch: string, offset: number, into: Token[]): void {
  for (let at = 0; at < stretch.length; ) {
    const start = at;
    const first = stretch.charCodeAt(at);
    let last = first;
    // Nearly all that stands here is plain letters with blanks between them: of them nobody else is asked.
    for (let unit = first; ; unit = stretch.charCodeAt(at)) {
      if (
        unit < 128
          ? ascii[unit]! >= part || (ascii[unit] === parting && isRun(stretch, at))
          : isRun(stretch, at)
      )
        at++;
      else break;
      last = unit;
    }
    if (at > start) {
      const run = stretch.slice(start, at);
      if (isPlainUnit(first) && isPlainUnit(last) && at - start <= longest)
        into.push(word(run, offset + start));
      else if (!(isTail(run) && joinTail(run, offset + start, into))) readRun(run, offset + start, into);
      continue;
    }
    at++;
    if (isBlankUnit(first)) continue;
    if (first === hyphen || first === stop) while (stretch.charCodeAt(at) === first) at++;
    into.push(mark(stretch.slice(start, at), offset + start));
  }
}

/** What belongs to the word before it: ’s, ’ll and the like stand alone where that word is a link, or in bold. */
function isTail(run: string): boolean {
  return run.length < 5 && /^['’](?:s|d|m|ll|re|ve)\.?$/i.test(run);
}

/** "[Hale](…)’s" is the word "Hale’s". False where no word stands before it. */
function joinTail(run: string, start: number, into: Token[]): boolean {
  const before = into.at(-1);
  if (before?.kind !== "word" || before.text.length > longest) return false;
  const tail = run.endsWith(".") ? run.slice(0, -1) : run;
  into[into.length - 1] = { ...word(before.text + tail, before.start), end: start + tail.length };
  return true;
}

const [stop, hyphen, comma, colon, stroke] = [46, 45, 44, 58, 47];

/**
 * What each character of ASCII is to a word: a blank, a mark which parts it from the next, a part of it, or one with which
 * it begins and ends: a letter, a figure, a dollar.
 */
const [blank, parting, part, plain] = [0, 1, 2, 3];
const ascii = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/\s/.test(character)) return blank;
  if (/[,;:()[\]{}"|?!/.-]/.test(character)) return parting;
  return /[A-Za-z0-9$]/.test(character) ? plain : part;
});

/** The marks beyond ASCII which part words. */
const partingUnits: ReadonlySet<number> = new Set(Array.from("“”„«»–—―…", (mark) => mark.charCodeAt(0)));

function isPlainUnit(unit: number): boolean {
  return unit < 128 && ascii[unit] === plain;
}

/**
 * Whether the UTF-16 unit at `at` belongs to a run of characters which holds a word; behind the end none does. A comma, a colon or a stroke between
 * figures ("1,200", "10:30", "9/11") ends none, nor does a single hyphen or stop within a run.
 */
function isRun(stretch: string, at: number): boolean {
  const unit = stretch.charCodeAt(at);
  if (unit >= 128) return !isBlankUnit(unit) && !partingUnits.has(unit);
  if (ascii[unit]! >= part) return true;
  if (unit === hyphen || unit === stop)
    return stretch.charCodeAt(at - 1) !== unit && stretch.charCodeAt(at + 1) !== unit;
  return (
    (unit === comma || unit === colon || unit === stroke) &&
    isFigure(stretch, at - 1) &&
    isFigure(stretch, at + 1)
  );
}

function isFigure(stretch: string, at: number): boolean {
  const unit = stretch.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  if (unit < 128) return unit >= 48 && unit <= 57;
  // An astral figure is two units, which are looked at as the one character they are.
  const from = unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
  return /^\p{N}/u.test(stretch.slice(Math.max(0, from), from + 2));
}

/** A letter, a figure or a sign of money, at the head or at the end of a run: there a word begins or ends. */
function isPlain(run: string, at: number): boolean {
  if (run.charCodeAt(at) < 128) return isPlainUnit(run.charCodeAt(at));
  return at === 0 ? /^[\p{L}\p{N}\p{Sc}]/u.test(run) : /[\p{L}\p{N}\p{Sc}]$/u.test(run.slice(0, at + 1));
}

/** A word with the marks left and right of it: a lone quotation mark is a mark, a full stop is dropped. */
function readRun(run: string, start: number, into: Token[]): void {
  const end = run.length - 1;
  if (end < longest && isPlain(run, 0)) {
    const last = run[end]!;
    if (last === "%" || isPlain(run, end)) return void into.push(word(run, start));
    if (end > 0 && isPlain(run, end - 1)) {
      if (last === ".") {
        const kept = run.indexOf(".") < end && (acronym.test(run) || wordEnd(run, end) > end);
        return void into.push(word(kept ? run : run.slice(0, end), start));
      }
      if (last === "’" || last === "'") {
        const before = run[end - 1]!;
        if (before === "s" || before === "S" || (before === "n" && last === "'"))
          return void into.push(word(run, start));
        into.push(word(run.slice(0, end), start), mark(last, start + end));
        return;
      }
    }
  }
  readRoughRun(run, start, into);
}

// What compromise takes for an acronym, whose last stop belongs to it.
const acronym = /^[a-z]\.(?:[a-z]\.)+/i;

/** A run with other marks at its ends, which compromise tells from the word. */
function readRoughRun(run: string, start: number, into: Token[]): void {
  if (!/[\p{L}\p{N}\p{S}&%#@]/u.test(run)) {
    into.push(mark(run, start));
    return;
  }
  const { text, pre } = run.length > longest ? { text: run, pre: "" } : splitter()(run);
  const placed = run.startsWith(text, pre.length);
  const from = !placed || /^(?:’[\p{L}\p{N}]|'\p{N})/u.test(run) ? 0 : pre.length;
  const to = wordEnd(run, placed ? pre.length + text.length : run.length);
  if (/^[‘’'‚‹›*-]/.test(run) && from > 0) into.push(mark(run.slice(0, from), start));
  into.push(word(run.slice(from, to), start + from));
  if (/^[‘’'‚‹›*-]/.test(run.slice(to))) into.push(mark(run.slice(to), start + to));
}

/** compromise takes the last stop of "Ph.D." and "D-N.Y." and the curly apostrophe of "workers’" for punctuation. */
function wordEnd(run: string, end: number): number {
  if (run[end] === "." && /(?:^|[^\p{L}\p{N}])(?:\p{L}{1,2}\.){1,5}\p{L}{1,2}$/u.test(run.slice(0, end)))
    return end + 1;
  if ((run[end] === "’" || run[end] === "'") && /s/i.test(run[end - 1] ?? "")) return end + 1;
  return end;
}

function mark(text: string, start: number): Token {
  const end = start + text.length;
  return { kind: "mark", start, end, text, norm: text, possessive: false, capital: false, word: null };
}

function word(text: string, start: number): Token {
  const word = wordOf(text);
  const { norm, possessive, capital } = word;
  return { kind: "word", start, end: start + text.length, text: word.text, norm, possessive, capital, word };
}
