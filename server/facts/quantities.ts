// Numbers in running copy: figures and number words with their unit, their scale and whatever makes them less than exact.
import type { Span } from "../text/span.ts";
import { readOnce } from "./memory.ts";
import type { Token } from "./nlp.ts";
import { firstThrough, screen } from "./vocabulary.ts";

/** One number of a sentence's own words. The span holds sign, number, scale and unit: "$10 million", "25 percent". */
export interface Quantity extends Span {
  readonly value: number;
  /** The worth of the last digit shown: 1 for "25%", 100000 for "1.5 million". */
  readonly step: number;
  /** "percent", "points" (percentage points), a sign or a word of money ("$", "euros"), or "" for a plain number. */
  readonly unit: string;
  /** "about" and its like, "least" (at least, more than), "most" (at most, less than); null for a number given as exact. */
  readonly hedge: "about" | "least" | "most" | null;
  /** Token positions `[from, to)` in its sentence. */
  readonly from: number;
  readonly to: number;
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const numberWords = new Map<string, number>(small.map((word, value) => [word, value]));
for (const [i, ten] of tens.entries()) {
  numberWords.set(ten, (i + 2) * 10);
  for (const [digit, word] of small.entries())
    if (digit > 0 && digit < 10) numberWords.set(`${ten}-${word}`, (i + 2) * 10 + digit);
}

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1_000,
    million: 1_000_000,
    billion: 1_000_000_000,
    trillion: 1_000_000_000_000,
  }),
);
const shortScales: Readonly<Record<string, number>> = {
  k: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  bn: 1_000_000_000,
  tn: 1_000_000_000_000,
};

const figure = /^([$£€¥]|US\$|C\$|A\$)?(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,4}))?(%|k|mn?|bn|tn)?$/;

/** Every word with which a number begins. */
const numbers = screen(
  ({ text, norm, possessive }) => !possessive && (numberWords.has(norm) || figure.test(text)),
);

/** The value of a number word from "zero" to "ninety-nine", or null. */
export function numberWord(norm: string): number | null {
  return numberWords.get(norm) ?? null;
}

/** Every number of a sentence, in order; years, clocks, dates, scores and parts of names are numbers too. */
export const findQuantities = readOnce((tokens): readonly Quantity[] => {
  const found: Quantity[] = [];
  for (let at = firstThrough(numbers, tokens); at >= 0; ) {
    const quantity = quantityAt(tokens, at);
    if (quantity) found.push(quantity);
    at = firstThrough(numbers, tokens, quantity ? quantity.to : at + 1);
  }
  return found;
});

const size = /^(\p{L}+|\d{1,4})-(?:member|seat|person|strong)$/u;
/** Every word which may be the size of a body. */
const sizes = screen(({ norm }) => size.test(norm));

/** "12-member", "45-seat", "nine-strong": how large the bodies of a sentence are. */
export function findSizes(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = firstThrough(sizes, tokens); at >= 0; at = firstThrough(sizes, tokens, at + 1)) {
    const { start, end, norm } = tokens[at]!;
    const [, number] = size.exec(norm)!;
    // "multi-member" counts nobody.
    const value = numberWord(number!) ?? Number(number);
    if (value) found.push({ start, end, value, step: 1, unit: "", hedge: null, from: at, to: at + 1 });
  }
  return found;
}

function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at]!;
  const match = figure.exec(token.text);
  const word = match ? null : numberWords.get(token.norm);
  let value = match ? Number(`${match[2]!.replaceAll(",", "")}.${match[3] ?? "0"}`) : word!;
  let step = match?.[3] ? 10 ** -match[3].length : 1;
  let unit = match?.[1] ?? "";
  let to = at + 1;
  const suffix = match?.[4];
  if (suffix === "%") unit = "percent";
  else {
    const factor = suffix ? shortScales[suffix]! : scales.get(tokens[to]?.norm ?? "");
    if (factor !== undefined) {
      value *= factor;
      step *= factor;
      if (!suffix) to++;
      // "two hundred and ten" is read no further: a number in pieces is given up.
      if (
        factor <= 1_000 &&
        numberWords.has(tokens[to]?.norm === "and" ? (tokens[to + 1]?.norm ?? "") : (tokens[to]?.norm ?? ""))
      )
        return null;
    }
    if (unit === "") [unit, to] = unitAt(tokens, to);
  }
  return {
    start: token.start,
    end: tokens[to - 1]!.end,
    value,
    step,
    unit,
    hedge: hedgeBefore(tokens, at),
    from: at,
    to,
  };
}

function unitAt(tokens: readonly Token[], at: number): [string, number] {
  const word = tokens[at]?.norm;
  if (word === "percent" || word === "pct" || word === "%") return ["percent", at + 1];
  if (word === "per" && tokens[at + 1]?.norm === "cent") return ["percent", at + 2];
  if (word === "percentage" && /^points?$/.test(tokens[at + 1]?.norm ?? "")) return ["points", at + 2];
  if (word !== undefined && currencies.has(word)) return [word, at + 1];
  return ["", at];
}

const currencies: ReadonlySet<string> = new Set(
  "dollars euros pounds yuan rubles roubles hryvnias yen kronor kroner rupees naira rand shillings pesos francs zlotys shekels".split(
    " ",
  ),
);

/** Whether a unit is money, by its sign or its word. */
export function isMoney(unit: string): boolean {
  return currencies.has(unit) || /^[^\p{L}]|\$$/u.test(unit);
}

/**
 * "from 60 to 75 euros", "from 4 to 5 percent", "from 2 to 3 million": the unit and the scale of the number behind are those of
 * the number before it, too. Null where the two differ.
 */
export function inUnitsOf(tokens: readonly Token[], before: Quantity, behind: Quantity): Quantity | null {
  if (before.unit !== behind.unit && before.unit !== "") return null;
  const { unit } = behind;
  const scale = scales.get(tokens[behind.from + 1]?.norm ?? "");
  const isScaled =
    scale !== undefined && before.to === before.from + 1 && before.value * scale < behind.value * 10;
  if (!isScaled || tokens[before.from]!.text.includes(","))
    return before.unit === unit ? before : { ...before, unit };
  return { ...before, unit, value: before.value * scale, step: before.step * scale };
}

const about: ReadonlySet<string> = new Set(
  "about around nearly almost roughly some approximately circa estimated just under over close near virtually barely".split(
    " ",
  ),
);

function hedgeBefore(tokens: readonly Token[], at: number): Quantity["hedge"] {
  let i = at - 1;
  while (i >= 0 && /^(?:a|an|the|to|by|of|just)$/.test(tokens[i]!.norm) && at - i < 3) i--;
  const words = `${tokens[i - 1]?.norm ?? ""} ${tokens[i]?.norm ?? ""}`;
  if (/^(?:at least|more than|not fewer)$|(?:^| )(?:over|above|exceeding)$/.test(words)) return "least";
  if (/^(?:at most|less than|fewer than|up to|many as|much as)$|(?:^| )(?:under|below)$/.test(words))
    return "most";
  return about.has(tokens[i]?.norm ?? "") ? "about" : null;
}
