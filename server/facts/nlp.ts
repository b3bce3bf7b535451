// Words of a sentence: the only door to compromise, which splits terms and folds their spelling.
import nlp from "compromise/one";
import type { Span } from "../text/span.ts";
import type { ParagraphKind, Quotation, Sentence } from "../text/text.ts";

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
}

const world = nlp.world() as { readonly model: unknown };
// compromise's own types stop at `object` here; this is the step of `nlp.tokenize` which parts a word from the
// punctuation around it. The steps before it drop or move lone marks, and a word's place is lost with them; so
// each run of characters is found here, where its place is known, and given to compromise on its own.
const { splitWhitespace } = (
  nlp.methods() as {
    one: { tokenize: { splitWhitespace(run: string, model: unknown): { text: string; pre: string } } };
  }
).one.tokenize;

// compromise slows down with the square of some inputs (runs of dots or apostrophes), so it is given no
// longer run than this. No word of news is as long.
const longest = 100;

// A run of characters, or a mark, which ends a phrase. A comma, a colon or a stroke between figures
// ("1,200", "10:30", "9/11") ends none, nor does a single hyphen or stop within a run.
const pieces =
  /((?:[^\s,;:()[\]{}"“”„«»–—―|…?!/.-]|(?<=\p{N})[,:/](?=\p{N})|(?<!-)-(?!-)|(?<!\.)\.(?!\.))+)|--+|\.{2,}|\S/gu;

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
      quotation,
    });
    at = end;
  }
  tokeniseStretch(prose.slice(at, sentence.end), at, tokens);
  return tokens;
}

function tokeniseStretch(stretch: string, offset: number, into: Token[]): void {
  for (const match of stretch.matchAll(pieces)) {
    const start = offset + match.index;
    const [piece, run] = match;
    if (run !== undefined) readRun(run, start, into);
    else into.push(mark(piece, start));
  }
}

/** A word with the marks left and right of it: a lone quotation mark is a mark, a full stop is dropped. */
function readRun(run: string, start: number, into: Token[]): void {
  if (!/[\p{L}\p{N}\p{S}&%#@]/u.test(run)) {
    into.push(mark(run, start));
    return;
  }
  const { text, pre } = run.length > longest ? { text: run, pre: "" } : splitWhitespace(run, world.model);
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
  return { kind: "mark", start, end, text, norm: text, possessive: false, capital: false };
}

function word(text: string, start: number): Token {
  const folded = fold(text);
  return {
    kind: "word",
    start,
    end: start + text.length,
    text,
    norm: folded.replace(/'s$|(?<=s)'$/, ""),
    possessive: /(?:'s|s')$/.test(folded),
    capital: /^\p{Lu}/u.test(text),
  };
}

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ð: "d",
  đ: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** Lower case, no accents, straight apostrophes: the form in which words are compared. */
export function fold(word: string): string {
  // Plain ASCII, as most words of English are, needs no folding.
  if (/^[\0-\x7f]*$/.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[ßæœøðđþłı]/g, (letter) => letters[letter] ?? letter);
}
