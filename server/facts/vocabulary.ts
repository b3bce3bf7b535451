// The vocabulary: what is known of each spelling met so far, read once and shared by every token spelt so.
import { isAscii } from "../text/letters.ts";

/** A word as it is spelt, wherever it stands. */
export interface Word {
  /** As written; a possessive keeps its ’s here. */
  readonly text: string;
  /** Lower case, straight apostrophes, no accents, no possessive ’s: "zelenskiy" for Zelenskiy’s. */
  readonly norm: string;
  /** Whether the word ends in ’s or s’. */
  readonly possessive: boolean;
  /** Whether the word begins with a capital letter. */
  readonly capital: boolean;
  /** What each screen has answered of it: 0 not asked yet, 1 no, 2 yes. Read by `passes` alone. */
  readonly answers: Uint8Array;
}

// A year of a newspaper holds about as many spellings. What holds more is no copy, and must not fill the memory.
const most = 30_000;
const screensAtMost = 64;

const words = new Map<string, Word>();

/** The word of a spelling: the same object for the same spelling, until the vocabulary is full and begun anew. */
export function wordOf(spelling: string): Word {
  const known = words.get(spelling);
  if (known) return known;
  if (words.size >= most) words.clear();
  const word = read(ownCopy(spelling));
  words.set(word.text, word);
  return word;
}

/** Engines cut long words out of a text by pointing into it: one word kept would keep its whole draft in memory. */
function ownCopy(spelling: string): string {
  return spelling.length < 13 ? spelling : [...spelling].join("");
}

function read(text: string): Word {
  const folded = fold(text);
  const last = folded.charCodeAt(folded.length - 1);
  // "Hale's" and "voters'" end in an apostrophe and in s, or the other way round.
  const possessive = (last === 115 || last === 39) && /(?:'s|s')$/.test(folded);
  const first = text.charCodeAt(0);
  return {
    text,
    norm: possessive ? folded.replace(/'s$|(?<=s)'$/, "") : folded,
    possessive,
    capital: first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text),
    answers: new Uint8Array(screensAtMost),
  };
}

/**
 * A cheap question about words, whose answer depends on the spelling alone: each spelling is asked once. Finders pass over
 * all words which are not let through, and whole sentences without one.
 */
export interface Screen {
  readonly at: number;
  readonly lets: (word: Word) => boolean;
}

let screens = 0;

/** Makes a screen, once for each list of words, when its module is read. Throws a RangeError where there are too many. */
export function screen(lets: (word: Word) => boolean): Screen {
  if (screens === screensAtMost) throw new RangeError(`There are more than ${screensAtMost} screens.`);
  return { at: screens++, lets };
}

/** Whether a screen lets a word through. */
export function passes({ at, lets }: Screen, word: Word): boolean {
  const known = word.answers[at]!;
  if (known !== 0) return known === 2;
  const answer = lets(word);
  word.answers[at] = answer ? 2 : 1;
  return answer;
}

/** What can stand among words: a mark of punctuation and a quotation have no word. */
interface Place {
  readonly word: Word | null;
}

/** The position of the first word from `from` on which a screen lets through; -1 where there is none. */
export function firstThrough(through: Screen, tokens: readonly Place[], from = 0): number {
  for (let at = from; at < tokens.length; at++) {
    const { word } = tokens[at]!;
    if (word !== null && passes(through, word)) return at;
  }
  return -1;
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
  if (isAscii(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[ßæœøðđþłı]/g, (letter) => letters[letter] ?? letter);
}
