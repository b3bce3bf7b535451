// Ages, years ago, anniversaries and spans of years beside the years they come from.
import { hull, type Span } from "../text/span.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { findQuantities, type Quantity } from "./quantities.ts";
import { firstThrough, screen } from "./vocabulary.ts";

/** Years counted, and the years between which they were. The span is what would have to change. */
export interface YearClaim extends Span {
  readonly kind: "birth" | "ago" | "anniversary" | "span" | "two ages";
  /** The number of years as written. */
  readonly given: number;
  /** The figure or word that gives it. */
  readonly figure: Span;
  readonly from: number;
  /** Null where it is the day of the draft. */
  readonly to: number | null;
  /** The month of the first year, 1 to 12, where the sentence gives it: born in December 1961; null elsewhere. */
  readonly month: number | null;
}

const yearWords = screen(({ text, possessive }) => !possessive && /^(?:1[5-9]|20)\d\d$/.test(text));
const monthPrefix = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Finds them in order. Hedged numbers, and sentences with more years than the claim needs, make no claim. */
export function findYearClaims(sentences: readonly TokenisedSentence[]): readonly YearClaim[] {
  // A claim holds offsets, so only whether there is one is remembered; few sentences have one.
  return eachOnce(sentences, makesClaim, makesClaim).map(({ sentence }) => claimIn(sentence.tokens)!);
}

function makesClaim({ kind, tokens }: TokenisedSentence): boolean {
  return kind !== "table-cell" && claimIn(tokens) !== null;
}

function claimIn(tokens: readonly Token[]): YearClaim | null {
  const first = firstThrough(yearWords, tokens);
  if (first < 0) return null;
  const second = firstThrough(yearWords, tokens, first + 1);
  if (second >= 0 && firstThrough(yearWords, tokens, second + 1) >= 0) return null;
  const quantities = findQuantities(tokens).filter(({ from }) => from !== first && from !== second);
  if (second >= 0)
    return (
      spanOfYears(tokens, [first, second], quantities) ??
      (/^(?:until|till|by|through|to|since)$/.test(tokens[second - 1]!.norm)
        ? birth(tokens, first, quantities)
        : null)
    );
  return (
    birth(tokens, first, quantities) ??
    twoAges(tokens, first, quantities) ??
    yearsAgo(tokens, first, quantities) ??
    anniversary(tokens, first)
  );
}

const yearAt = (tokens: readonly Token[], at: number): number => Number(tokens[at]!.text);

const isAge = ({ value, unit, hedge, step }: Quantity): boolean =>
  unit === "" && hedge === null && step === 1 && value > 0 && value < 116;

/** "Ann Cole, 54," and "Cole (54)": a number between marks behind a name. */
function ageBehindName(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity | null {
  return (
    quantities.find(
      (quantity) =>
        isAge(quantity) &&
        quantity.to === quantity.from + 1 &&
        /^[,(]$/.test(tokens[quantity.from - 1]?.text ?? "") &&
        tokens[quantity.from - 2]?.capital === true &&
        /^[,)]$/.test(tokens[quantity.to]?.text ?? ""),
    ) ?? null
  );
}

/** "He is 54 and was born in 1961", "Cole is 54 and", "is 54 years old": an age as the sentence’s own news. */
function ageTold(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity | null {
  return (
    quantities.find(
      (quantity) =>
        isAge(quantity) &&
        tokens[quantity.from - 1]?.norm === "is" &&
        (/^(?:,|and)$/.test(tokens[quantity.to]?.norm ?? "") ||
          (tokens[quantity.to]?.norm === "years" && tokens[quantity.to + 1]?.norm === "old")),
    ) ?? null
  );
}

/** Words which make an age that of another day than the draft's. */
const deaths: ReadonlySet<string> = new Set("died dies death dead killed late".split(" "));
/** Words which do so ahead of the year; behind it they tell of something else ("leaves after two terms"). */
const otherDay: ReadonlySet<string> = new Set("when then before after until aged since retired".split(" "));

/** "Hale, 54, was born in 1961", "the 54-year-old, born in December 1961". */
function birth(tokens: readonly Token[], year: number, quantities: readonly Quantity[]): YearClaim | null {
  const born = tokens.findIndex(({ norm }) => norm === "born");
  if (born < 0 || born > year || tokens.some(({ norm }) => deaths.has(norm))) return null;
  if (tokens.slice(0, year).some(({ norm }) => otherDay.has(norm))) return null;
  // Between "born" and the year stand "in", a day and a month, and no second clause.
  const between = tokens.slice(born + 1, year);
  if (between.length > 5 || between.some(({ norm }) => /^(?:who|and|the|to|his|her|moved|for)$/.test(norm)))
    return null;
  const behind = ageBehindName(tokens, quantities) ?? ageTold(tokens, quantities);
  const compound = tokens.findIndex(({ norm }) => /^\d{1,3}-year-old$/.test(norm));
  if ((behind === null) === compound < 0) return null;
  const at = behind ? behind.from : compound;
  if (Math.abs(born - at) > 4) return null;
  const given = behind ? behind.value : Number.parseInt(tokens[compound]!.norm, 10);
  const month = between
    .map(({ norm, capital }) => (capital ? monthPrefix.indexOf(norm.slice(0, 3)) + 1 : 0))
    .find((found) => found > 0);
  return {
    kind: "birth",
    ...hull(tokens[at]!, tokens[year]!),
    given,
    figure: { start: tokens[at]!.start, end: tokens[at]!.start + String(given).length },
    from: yearAt(tokens, year),
    to: null,
    month: month ?? null,
  };
}

/** "Mora, 16, was 12 in 2017": from the one age to the other as many years as from then to now. */
function twoAges(tokens: readonly Token[], year: number, quantities: readonly Quantity[]): YearClaim | null {
  const now = ageBehindName(tokens, quantities);
  const then = quantities.find((quantity) => isAge(quantity) && quantity !== now && quantity.to === year - 1);
  if (!now || !then || tokens[year - 1]?.norm !== "in" || tokens[then.from - 1]?.norm !== "was") return null;
  if (then.from - now.to > 3 || tokens.some(({ norm }) => /^(?:died|killed|when)$/.test(norm))) return null;
  return {
    kind: "two ages",
    ...hull(now, tokens[year]!),
    given: now.value - then.value,
    figure: { start: now.start, end: now.end },
    from: yearAt(tokens, year),
    to: null,
    month: null,
  };
}

/** "in 2010, 20 years ago" and "the 1991 coup, 24 years ago,". */
function yearsAgo(tokens: readonly Token[], year: number, quantities: readonly Quantity[]): YearClaim | null {
  for (const quantity of quantities) {
    if (quantity.hedge || quantity.unit !== "" || quantity.step !== 1) continue;
    const { to, from } = quantity;
    if (tokens[to]?.norm !== "years" || tokens[to + 1]?.norm !== "ago") continue;
    // "20 years ago, in 2005" and "in 2005, 20 years ago"; "more than" was seen, "some 20 years ago" too.
    const isBehind = from > year && from - year <= 4 && tokens[from - 1]?.text === ",";
    const isBefore =
      year - to >= 3 && year - to <= 4 && tokens[to + 2]?.text === "," && tokens[year - 1]?.norm === "in";
    const isEnd = isBefore || tokens[to + 2] === undefined || tokens[to + 2]!.kind === "mark";
    const inside = tokens.slice(year + 1, Math.max(year + 1, from - 1));
    if (!(isBehind || isBefore) || !isEnd || inside.some(({ kind }) => kind === "mark")) continue;
    return {
      kind: "ago",
      ...hull(quantity, tokens[to + 1]!),
      given: quantity.value,
      figure: { start: quantity.start, end: quantity.end },
      from: yearAt(tokens, year),
      to: null,
      month: null,
    };
  }
  return null;
}

const founded: ReadonlySet<string> = new Set(
  "founded established opened built created formed launched incorporated".split(" "),
);

/** "The club, founded in 1899, marks its 100th year". */
function anniversary(tokens: readonly Token[], year: number): YearClaim | null {
  const founding = tokens.findIndex(({ norm }) => founded.has(norm));
  if (founding < 0 || year - founding > 4 || year < founding) return null;
  const ordinal = tokens.findIndex(
    ({ norm }, at) =>
      at > year &&
      /^\d{1,3}(?:st|nd|rd|th)$/.test(norm) &&
      /^(?:anniversary|birthday|year|season)$/.test(tokens[at + 1]?.norm ?? ""),
  );
  if (ordinal < 0 || tokens[ordinal - 1]?.norm !== "its") return null;
  // A present tense: what it marked or will mark may have been another year.
  if (!/^(?:marks|celebrates|observes)$/.test(tokens[ordinal - 2]?.norm ?? "")) return null;
  if (tokens.slice(year + 1, ordinal - 2).filter(({ kind }) => kind === "word").length > 3) return null;
  return {
    kind: "anniversary",
    start: tokens[ordinal]!.start,
    end: tokens[ordinal]!.end,
    given: Number.parseInt(tokens[ordinal]!.norm, 10),
    figure: { start: tokens[ordinal]!.start, end: tokens[ordinal]!.end },
    from: yearAt(tokens, year),
    to: null,
    month: null,
  };
}

/** "from 1998 to 2004, eight years". */
function spanOfYears(
  tokens: readonly Token[],
  [first, second]: readonly [number, number],
  quantities: readonly Quantity[],
): YearClaim | null {
  if (tokens[first - 1]?.norm !== "from" || second - first !== 2) return null;
  if (!/^(?:to|until|through)$/.test(tokens[first + 1]?.norm ?? "")) return null;
  const count = quantities.find(({ from, to }) => from - second === 2 && tokens[to]?.norm === "years");
  if (!count || count.hedge || count.unit !== "" || count.step !== 1 || tokens[second + 1]?.text !== ",")
    return null;
  const behind = tokens[count.to + 1];
  if (behind !== undefined && behind.kind === "word") return null;
  return {
    kind: "span",
    ...hull(count, tokens[count.to]!),
    given: count.value,
    figure: { start: count.start, end: count.end },
    from: yearAt(tokens, first),
    to: yearAt(tokens, second),
    month: null,
  };
}
