// Quotations: which words stand between quotation marks, whose marks they are, and which run over a paragraph.
import { byLetters } from "./letters.ts";
import type { Span } from "./span.ts";
import type { Quotation, StrayMark } from "./text.ts";

/** The copy around a paragraph: what is markup in `source` is blank in `prose`. */
export interface Copy {
  readonly source: string;
  readonly prose: string;
}

type Shape = Quotation["mark"];

interface Open {
  readonly at: number;
  readonly mark: Shape;
  /** The mark as written, to know its partner. */
  readonly sign: string;
}

interface Pair extends Open {
  /** Where the closing mark stands, or the words end where it is missing. */
  readonly close: number;
  /** How many characters the closing mark takes: none where it is missing, two for one typed as two single marks. */
  readonly width: 0 | 1 | 2;
}

const signs = /["“”„‟«»‹›'‘’‚‛]/g;

// Words which drop their head: the apostrophe before them opens nothing.
const clipped =
  /^(?:em|n|til|till|tis|twas|twere|twill|twould|cause|cos|coz|bout|round|neath|nuff|fraid|nother|kay|tude|hood|cept|gainst|ere|cuz|ol|un|im|er|ee|s|d|ll|re|ve)(?![\p{L}\p{N}])/iu;
const decade = /^\d{2}s(?![\p{L}\p{N}])/u;
const year = /^\d{2}(?![\p{L}\p{N}])/u;

/**
 * The quotations of one paragraph, the nested ones too, in order of their opening marks.
 *
 * A double mark never closed runs to the end of the paragraph, and no further; a single one does so only where the
 * next paragraph takes it up again, for a lone single mark is most often an apostrophe. A closing mark which closes
 * nothing is passed over, and so are apostrophes and the marks of feet, inches and minutes.
 *
 * @param before the last outermost quotation of the paragraph before, where that was left open
 * @param next the paragraph after, whose first mark may carry on what this one leaves open
 */
export function findQuotations(
  copy: Copy,
  paragraph: Span,
  before: Quotation | undefined,
  next: Span | undefined,
): { readonly quotations: readonly Quotation[]; readonly strays: readonly StrayMark[] } {
  const marks = findMarks(copy, paragraph);
  if (marks.length === 0) return { quotations: [], strays: [] };
  const sure = closingsAhead(copy, marks);
  const { pairs, unopened } = pairMarks(copy, paragraph, marks, sure, next);
  return {
    quotations: describe(copy.prose, paragraph, pairs, before),
    strays: [...unopened, ...faultsOf(copy, paragraph, pairs, next)].sort((a, b) => a.start - b.start),
  };
}

/** The first quotation mark of a stretch where nothing but blanks stands before it, or null. */
function leadingMark(copy: Copy, span: Span | undefined): string | null {
  if (!span) return null;
  const character = copy.prose[span.start] ?? "";
  return /[“"„«‘'‚]/.test(character) ? character : null;
}

interface Mark {
  readonly at: number;
  readonly sign: string;
  /** The characters beside it, markup passed over; "" at the edge of the paragraph. */
  readonly left: string;
  readonly right: string;
}

function findMarks({ source, prose }: Copy, paragraph: Span): readonly Mark[] {
  const words = prose.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  // Blanked markup is looked through, but only once: a long stretch of it is not read again for each mark.
  let blanksFrom = paragraph.start;
  for (const match of words.matchAll(signs)) {
    const at = paragraph.start + match.index;
    let left = at - 1;
    while (left >= blanksFrom && prose[left] === " " && source[left] !== " ") left -= 1;
    let right = at + 1;
    while (right < paragraph.end && prose[right] === " " && source[right] !== " ") right += 1;
    blanksFrom = at;
    marks.push({
      at,
      sign: match[0],
      left: left >= paragraph.start ? (prose[left] ?? "") : "",
      right: right < paragraph.end ? (prose[right] ?? "") : "",
    });
  }
  return marks;
}

const isSpace = (character: string) => character === "" || /\s/.test(character);
const letterOrFigure = byLetters(String.raw`[\p{L}\p{N}]`);
const wordUnit = byLetters(String.raw`[\p{L}\p{N}\p{M}]`);
const isWord = (character: string) => wordUnit(character).test(character);
/** What may stand before an opening mark. */
const opensAfter = (character: string) => isSpace(character) || /[([{<\-–—/“"„«‘'‚:;,=*|]/.test(character);

function isDouble(sign: string): boolean {
  return /["“”„‟«»]/.test(sign);
}

/**
 * For each mark, whether a single mark after it may close a quotation (`any`), and whether one surely does (`sure`): it
 * stands after a stop or comma, or after a word which cannot be a plural owner or a clipped -in’. Marks beyond the next
 * opening one do not count.
 */
function closingsAhead({ prose }: Copy, marks: readonly Mark[]): { sure: boolean[]; any: boolean[] } {
  const sure: boolean[] = [];
  const any: boolean[] = [];
  let isSure = false;
  let isAny = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    sure[i] = isSure;
    any[i] = isAny;
    const mark = marks[i];
    if (!mark || !/[’'‘]/.test(mark.sign)) continue;
    if (opensAfter(mark.left) && isWord(mark.right) && !isClipped(prose, mark)) {
      if (mark.sign !== "’") {
        isSure = false;
        isAny = false;
      }
    } else if (!isSpace(mark.left) && !isWord(mark.right) && mark.sign !== "‘") {
      isAny = true;
      if (!isOwnerOrClipped(prose, mark)) isSure = true;
    }
  }
  return { sure, any };
}

/** For each mark, by how many the curly closing marks from there on outnumber the opening ones. */
function surplusOfClosings(marks: readonly Mark[]): readonly number[] {
  const surplus: number[] = [];
  let sum = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    const sign = marks[i]?.sign;
    if (sign === "”") sum += 1;
    else if (sign === "“") sum -= 1;
    surplus[i] = sum;
  }
  return surplus;
}

function isClipped(prose: string, mark: Mark): boolean {
  const ahead = prose.slice(mark.at + 1, mark.at + 12);
  return clipped.test(ahead) || decade.test(ahead);
}

/** “the workers’ rights”, “rockin’ all night”, “rock ’n’ roll”: an apostrophe after a word, where it may well close nothing. */
function isOwnerOrClipped(prose: string, mark: Mark): boolean {
  return (
    /(?:[sxz]|in|[’']n|ol|th|an|o|wi)$/i.test(prose.slice(Math.max(0, mark.at - 2), mark.at)) &&
    isSpace(mark.right)
  );
}

function pairMarks(
  copy: Copy,
  paragraph: Span,
  marks: readonly Mark[],
  { sure, any }: { readonly sure: readonly boolean[]; readonly any: readonly boolean[] },
  next: Span | undefined,
): { readonly pairs: readonly Pair[]; readonly unopened: readonly StrayMark[] } {
  const pairs: Pair[] = [];
  const unopened: StrayMark[] = [];
  const open: Open[] = [];
  const doubles: Open[] = [];
  let singles = 0;
  const surplus = surplusOfClosings(marks);
  const start = (mark: Mark) => {
    const opened: Open = { at: mark.at, mark: isDouble(mark.sign) ? "double" : "single", sign: mark.sign };
    open.push(opened);
    if (opened.mark === "double") doubles.push(opened);
    else singles += 1;
  };
  /** Closes the innermost open mark of a shape; what stands open within it was no quotation, or lost its mark. */
  const finish = (shape: Shape, close: number, width: Pair["width"]) => {
    while (open.length > 0) {
      const last = open.pop()!;
      if (last.mark === "double") doubles.pop();
      else singles -= 1;
      if (last.mark === shape) {
        pairs.push(pair(last, close, width));
        return;
      }
      if (last.mark === "double") pairs.push(pair(last, close, 0));
    }
  };
  marks.forEach((mark, index) => {
    const top = open.at(-1);
    if (isDouble(mark.sign)) {
      const role = roleOfDouble(copy.prose, mark, doubles.at(-1) ?? null);
      if (role === "close") finish("double", mark.at, 1);
      else if (role === "open") {
        // A mark which opens again while the same one stands open: the first was never closed, and ends here, unless
        // there are closing marks enough for both.
        if (top?.mark === "double" && !isNestable(top.sign, mark.sign) && (surplus[index] ?? 0) <= 0)
          finish("double", mark.at, 0);
        start(mark);
      } else if (doubles.length === 0 && closesNothing(mark)) unopened.push(stray(mark.at, "unopened"));
      return;
    }
    // “It is over,’’ she said: a double mark typed as two single ones.
    const pairedWith = marks[index + 1];
    if (singles === 0 && doubles.length > 0 && isTwin(mark, pairedWith)) {
      finish("double", mark.at, 2);
      return;
    }
    const role = roleOfSingle(
      copy.prose,
      paragraph,
      mark,
      singles > 0,
      sure[index] ?? false,
      any[index] ?? false,
    );
    if (role === "close") finish("single", mark.at, 1);
    else if (role === "open") start(mark);
  });
  const carried = leadingMark(copy, next);
  for (const last of open.reverse()) {
    if (last.mark === "double" || (carried === last.sign && last.sign !== "'"))
      pairs.push(pair(last, paragraph.end, 0));
  }
  return { pairs: pairs.sort((a, b) => a.at - b.at), unopened };
}

/** Whether a double mark which opens nothing stands where one closes; after a figure it measures inches. */
function closesNothing({ sign, left, right }: Mark): boolean {
  return /["”]/.test(sign) && !isSpace(left) && !/[\d([/–—-]/.test(left) && !isWord(right);
}

function stray(at: number, fault: StrayMark["fault"]): StrayMark {
  return { start: at, end: at + 1, fault };
}

/** Which marks may close what a double mark opens. */
const partners: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "”",
  '"': '"',
  "„": "“”",
  "‟": "”",
  "«": "»",
  "»": "«",
};

// A paragraph as long as this has swallowed others, so that one quotation may well carry on another within it.
const longestParagraph = 1200;

/** What is wrong with the double marks which open a quotation of at least one word. */
function faultsOf(
  copy: Copy,
  paragraph: Span,
  pairs: readonly Pair[],
  next: Span | undefined,
): readonly StrayMark[] {
  const { prose } = copy;
  const isCarried = isDouble(leadingMark(copy, next) ?? "");
  return pairs.flatMap((pair) => {
    if (pair.mark !== "double" || pair.width === 2) return [];
    if (pair.width === 1) {
      const close = prose[pair.close] ?? "";
      if (partners[pair.sign]?.includes(close)) return [];
      return [stray(pair.close, close === pair.sign ? "wrong way round" : "mixed")];
    }
    if (pair.close === pair.at + 1 && prose[pair.close] === pair.sign) return [stray(pair.at, "doubled")];
    if (!/[\p{L}\p{N}]/u.test(prose.slice(pair.at, pair.close))) return [];
    if (pair.close >= paragraph.end) return isCarried ? [] : [stray(pair.at, "unclosed")];
    const carriesOn =
      paragraph.end - paragraph.start > longestParagraph &&
      /[.!?…]\s*$/.test(prose.slice(Math.max(pair.at, pair.close - 8), pair.close));
    return carriesOn ? [] : [stray(pair.at, "unclosed")];
  });
}

function isTwin(first: Mark, second: Mark | undefined): boolean {
  return (
    second?.at === first.at + 1 &&
    second.sign === first.sign &&
    /[’']/.test(first.sign) &&
    !isSpace(first.left) &&
    !isWord(second.right)
  );
}

function pair({ at, mark, sign }: Open, close: number, width: Pair["width"]): Pair {
  return { at, mark, sign, close, width };
}

/** « “ ” » and „ “ ” “: one style of double marks may stand within another. */
function isNestable(outer: string, inner: string): boolean {
  return styleOf(outer) !== styleOf(inner);
}

function styleOf(sign: string): "angle" | "comma" {
  return /[«»‹›]/.test(sign) ? "angle" : "comma";
}

type Role = "open" | "close" | null;

function roleOfDouble(prose: string, mark: Mark, open: Open | null): Role {
  const { sign, left, right } = mark;
  const opens = opensAfter(left) && !isSpace(right);
  switch (sign) {
    case "„":
    case "‟":
      return "open";
    case "“":
      // German copy closes with it; in any copy it is a slip of the keyboard at the end of a word.
      return open && (isSpace(right) || (!isSpace(left) && /[.,;:!?)\]—–-]/.test(right))) ? "close" : "open";
    case "”":
      if (open) return "close";
      return opens && isWord(right) ? "open" : null;
    case "«":
      return open?.sign === "»" ? "close" : "open";
    case "»":
      if (open?.sign === "«") return "close";
      return !open && opens && isWord(right) ? "open" : null;
    default:
      // A straight mark after a figure measures inches, unless it has a quotation to close.
      if (
        /\d/.test(left) &&
        (!open || /\d\s?['’′]\s?\d{1,2}$/.test(prose.slice(Math.max(0, mark.at - 6), mark.at)))
      )
        return null;
      // “called"Nickel Grass"”: the space before it was forgotten.
      if (!open) return opens || (isWord(left) && isWord(right)) ? "open" : null;
      return opens && isWord(right) && isSpace(left) ? "open" : "close";
  }
}

function roleOfSingle(
  prose: string,
  paragraph: Span,
  mark: Mark,
  isOpen: boolean,
  sureAhead: boolean,
  anyAhead: boolean,
): Role {
  const { sign, left, right, at } = mark;
  const ahead = prose.slice(at + 1, Math.min(at + 12, paragraph.end));
  if (sign === "‚" || sign === "‹") return opensAfter(left) ? "open" : null;
  if (sign === "›") return isOpen ? "close" : null;
  if (isWord(left) && isWord(right)) return null;
  const mayOpen =
    opensAfter(left) && !isSpace(right) && (isWord(right) || /[“"„«([$£€#@…¿¡.’'-]/.test(right));
  if (/^n['’‘]/i.test(ahead)) return null;
  if (sign === "‘" || sign === "‛") {
    if (!mayOpen) return isOpen && !isSpace(left) && !isWord(right) ? "close" : null;
    if ((clipped.test(ahead) || decade.test(ahead)) && !sureAhead) return null;
    return "open";
  }
  if (sign === "'" && mayOpen && !(isOpen && !isSpace(left) && !isWord(right))) {
    if (decade.test(ahead)) return null;
    if (clipped.test(ahead) || year.test(ahead)) return sureAhead ? "open" : null;
    // Straight single marks count in pairs only.
    return anyAhead ? "open" : null;
  }
  if (!isOpen || isSpace(left) || isWord(right)) return null;
  if (/\d/.test(left) && /^\s?\d/.test(ahead)) return null;
  if (/^[’'‘]n$/i.test(prose.slice(Math.max(0, at - 2), at))) return null;
  // An owner’s apostrophe, where the quotation is sure to be closed further on.
  return sureAhead && isOwnerOrClipped(prose, mark) ? null : "close";
}

function describe(
  prose: string,
  paragraph: Span,
  pairs: readonly Pair[],
  before: Quotation | undefined,
): readonly Quotation[] {
  const found: Quotation[] = [];
  const ends: number[] = [];
  const starts = wordStarts(prose, paragraph);
  for (const pair of pairs) {
    const start = pair.at;
    const innerEnd = trimEnd(prose, start + 1, pair.close);
    const closed = pair.width > 0;
    const end = closed ? pair.close + pair.width : innerEnd;
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= start) ends.pop();
    const words = placeIn(starts, innerEnd) - placeIn(starts, start + 1);
    // A mark with no words behind it, or left at the end of the line by a reporter still typing, quotes nothing.
    if (words === 0) continue;
    const depth = ends.length;
    ends.push(end);
    found.push({
      start,
      end,
      inner: { start: start + 1, end: closed ? pair.close : innerEnd },
      mark: pair.mark,
      depth,
      words,
      fragment: words <= 4,
      closed,
      continues:
        before !== undefined && start === paragraph.start && before.mark === pair.mark && depth === 0,
    });
  }
  return found;
}

function trimEnd(prose: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(prose[at - 1] ?? "")) at -= 1;
  return at;
}

/** Where the words of a paragraph begin, marks aside. */
function wordStarts(prose: string, paragraph: Span): readonly number[] {
  const starts: number[] = [];
  for (const word of prose.slice(paragraph.start, paragraph.end).matchAll(/[^\s"“”„‟«»‹›‘‚‛]+/g)) {
    const first = word[0].search(letterOrFigure(word[0]));
    if (first >= 0) starts.push(paragraph.start + word.index + first);
  }
  return starts;
}

/** How many of the ascending numbers are less than a value. */
function placeIn(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
