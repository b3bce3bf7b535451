// The vocabulary: what is known of each spelling met so far, read once and shared by every token spelt so.
import { hasPlainLetters, isAscii } from "../text/letters.ts";

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
  asked2: number;
  passed2: number;
  asked3: number;
  passed3: number;
}

// A year of a newspaper holds about as many spellings. What holds more is no copy, and must not fill the memory.
const most = 30_000;
// Engines keep whole numbers of thirty bits within an object; three of them do for the screens.
const bits = 30;
const screensAtMost = 3 * bits;

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
    asked2: 0,
    passed2: 0,
    asked3: 0,
    passed3: 0,
  };
}

/**
 * A cheap question about words, whose answer depends on the spelling alone: each spelling is asked once. Finders pass over
 * all words which are not let through, and whole sentences without one.
 */
export interface Screen {
  /** Its bit, among the first, the second or the third thirty screens. */
  readonly bit: number;
  readonly part: 1 | 2 | 3;
  readonly lets: (word: Word) => boolean;
}

let screens = 0;

/** Makes a screen, once for each list of words, when its module is read. Throws a RangeError where there are too many. */
export function screen(lets: (word: Word) => boolean): Screen {
  if (screens === screensAtMost) throw new RangeError(`There are more than ${screensAtMost} screens.`);
  const at = screens++;
  return { bit: 1 << (at % bits), part: at < bits ? 1 : at < 2 * bits ? 2 : 3, lets };
}

/** Whether a screen lets a word through. */
export function passes(through: Screen, word: Word): boolean {
  const { bit, part } = through;
  if (part === 1) return ((word.asked & bit) === 0 ? ask(through, word) : word.passed & bit) !== 0;
  if (part === 2) return ((word.asked2 & bit) === 0 ? ask(through, word) : word.passed2 & bit) !== 0;
  return ((word.asked3 & bit) === 0 ? ask(through, word) : word.passed3 & bit) !== 0;
}

/** Asks about a word for the first time; the screen's bit where it is let through, else 0. */
function ask({ bit, part, lets }: Screen, word: Word): number {
  const passed = lets(word) ? bit : 0;
  if (part === 1) {
    word.asked |= bit;
    word.passed |= passed;
  } else if (part === 2) {
    word.asked2 |= bit;
    word.passed2 |= passed;
  } else {
    word.asked3 |= bit;
    word.passed3 |= passed;
  }
  return passed;
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
  if (hasPlainLetters(word)) return word.toLowerCase().replace(/[’‘ʼ]/g, "'");
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[ßæœøðđþłı]/g, (letter) => letters[letter] ?? letter);
}
