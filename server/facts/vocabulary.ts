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
  /** Which screens were asked about it, and which of them let it through, a bit for each. Read by `passes` alone. */
  asked: number;
  passed: number;
  askedLate: number;
  passedLate: number;
}

// A year of a newspaper holds about as many spellings. What holds more is no copy, and must not fill the memory.
const most = 30_000;
// Engines keep whole numbers of thirty bits within an object; two of them do for the screens.
const bits = 30;
const screensAtMost = 2 * bits;

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
    asked: 0,
    passed: 0,
    askedLate: 0,
    passedLate: 0,
  };
}

/**
 * A cheap question about words, whose answer depends on the spelling alone: each spelling is asked once. Finders pass over
 * all words which are not let through, and whole sentences without one.
 */
export interface Screen {
  /** Its bit, among the first thirty screens or among those after them. */
  readonly bit: number;
  readonly late: boolean;
  readonly lets: (word: Word) => boolean;
}

let screens = 0;

/** Makes a screen, once for each list of words, when its module is read. Throws a RangeError where there are too many. */
export function screen(lets: (word: Word) => boolean): Screen {
  if (screens === screensAtMost) throw new RangeError(`There are more than ${screensAtMost} screens.`);
  const at = screens++;
  return { bit: 1 << (at % bits), late: at >= bits, lets };
}

/** Whether a screen lets a word through. */
export function passes({ bit, late, lets }: Screen, word: Word): boolean {
  if (((late ? word.askedLate : word.asked) & bit) === 0) {
    const passed = lets(word) ? bit : 0;
    if (late) {
      word.askedLate |= bit;
      word.passedLate |= passed;
    } else {
      word.asked |= bit;
      word.passed |= passed;
    }
  }
  return ((late ? word.passedLate : word.passed) & bit) !== 0;
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
