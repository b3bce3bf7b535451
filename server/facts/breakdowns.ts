// Breakdowns: a total beside the parts which a sentence lists ("60 people: 40 from Avon, 12 from Kent and eight from Bath").
import { hull, type Span } from "../text/span.ts";
import type { Token } from "./nlp.ts";
import { isOfOneUnit, isPlain, isWholeOf, type Parts, partsIn, unsure } from "./parts.ts";
import { wordsBetween } from "./phrases.ts";
import { findSizes, isMoney, type Quantity } from "./quantities.ts";
import { cueVerbs } from "./verbs.ts";
import { months, weekdays } from "./words/grammar.ts";

/** A total and the parts behind or before it. The span holds the parts. */
export interface Breakdown extends Span {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** By how much rounded figures may miss their sum. */
  readonly slack: number;
  /** Whether parts may have been left out: only more than the total is a fault. */
  readonly mayLack: boolean;
}

/**
 * "3,200 people: 1,900 in Norway, 800 in Poland and 600 in Brazil", "17 convictions, 11 for theft and seven for assault",
 * "$8 million for roads and $3 million for schools, $12 million in all". Null where there is none, or more than one reading.
 */
export function breakdownIn(tokens: readonly Token[], numbers: readonly Quantity[]): Breakdown | null {
  // "£12,000 in 2021 and £18,000 in 2022": the years are no parts.
  const quantities = numbers.filter((number) => !isYearIn(tokens, number));
  if (quantities.length < 3) return null;
  const parts = partsIn(tokens, quantities);
  if (!parts) return null;
  const span = hull(tokens[parts.from]!, tokens[parts.to - 1]!);
  const behind = totalBehind(tokens, quantities, parts);
  const { list, shape } = parts;
  if (behind)
    return { ...span, total: behind, parts: list, slack: slackOf(tokens, behind, list), mayLack: false };
  const found =
    shape === "held" ? wholeHeld(tokens, quantities, parts) : totalAhead(tokens, quantities, parts);
  if (!found) return null;
  const { total, mayLack } = found;
  return { ...span, total, parts: list, slack: slackOf(tokens, total, list), mayLack };
}

/** A total which stands ahead of its parts, and whether parts may have been left out. */
type Whole = Pick<Breakdown, "total" | "mayLack">;

/** Whole numbers of one scale add up exactly; one with decimals, and a total in greater steps than its parts, was rounded. */
function slackOf(tokens: readonly Token[], total: Quantity, parts: readonly Quantity[]): number {
  const isRounded = ({ from }: Quantity) => tokens[from]!.text.includes(".");
  const finest = Math.max(...parts.map(({ step }) => step));
  const ofTotal = isRounded(total) || total.step > finest ? total.step / 2 : 0;
  const ofParts = parts.reduce((all, part) => all + (isRounded(part) ? part.step / 2 : 0), 0);
  return ofTotal + ofParts + total.value * 1e-9;
}

function isYearIn(tokens: readonly Token[], { from, to }: Quantity): boolean {
  return to === from + 1 && /^(?:19|20)\d\d$/.test(tokens[from]!.text) && tokens[from - 1]?.norm === "in";
}

/** "40 fires, 52 in 2023 and 61 in 2022" compares. */
const times =
  /^(?:yesterday|today|last|previous|prior|first|second|third|fourth|years?|months?|weeks?|days?|quarter|season|half|minutes?|hours?|spring|summer|autumn|winter|[12]\d\d\ds?|\d+(?:st|nd|rd|th))$/;

function isTime({ norm }: Token): boolean {
  return times.test(norm) || months.has(norm) || weekdays.has(norm);
}

/** Whether nothing more can follow: an end, or who says so. */
function isClosed(tokens: readonly Token[], quantities: readonly Quantity[], { to }: Parts): boolean {
  const next = tokens[to];
  if (next?.text !== ",") return true;
  if (quantities.some(({ from }) => from > to)) return false;
  return (
    tokens[to + 1]?.norm === "according" ||
    tokens.slice(to + 1, to + 8).some(({ norm }) => cueVerbs.has(norm))
  );
}

/** ", $12 million in all", ", a total of 40", " for a total of 14 medals", ", or $6 million in all". */
function totalBehind(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  { list, from, to }: Parts,
): Quantity | null {
  // "60 inches of rain here, 45 in Leeds and 30 in York, a total of": a number before the first may be a part, too.
  let head = from - 2;
  while (tokens[from - 1]?.text === "," && head >= 0 && tokens[head]!.kind === "word") head--;
  if (quantities.some((number) => number.from > head && number.to < from && isOfOneUnit(number, list[0]!)))
    return null;
  const isMarked = /^[,–—]$/.test(tokens[to]?.text ?? "");
  const total = quantities.find(({ from }) => from > to);
  if (!total || total.from - to > 6 || total.hedge || !isOfOneUnit(list[0]!, total)) return null;
  const lead = wordsBetween(tokens, isMarked ? to + 1 : to, total.from);
  const tail = wordsBetween(tokens, total.to, total.to + 2);
  const isSummed =
    (isMarked &&
      /^(?:or)?$/.test(lead) &&
      /^(?:in all|in total|all told|altogether\b.*|total\b.*|combined\b.*)$/.test(tail)) ||
    (isMarked ? /^(?:for |making |or )?a total of$/ : /^(?:medals )?(?:for|making) a total of$/).test(lead);
  return isSummed && !hasDoubt(tokens.slice(list[0]!.from, total.to)) ? total : null;
}

const hasDoubt = (tokens: readonly Token[]): boolean => tokens.some(({ norm }) => unsure.has(norm));

/** How many words may stand between a total and its parts. */
const farthest = 12;

/** How far a slip leads from the sum: of two numbers ahead of the parts the nearer one is the total. */
const nearness = 0.2;

/** "20 of the 45 seats, the Greens 15 and independents 12", "20 …, the Greens 15 and independents 12 in the 45-seat council". */
function wholeHeld(tokens: readonly Token[], quantities: readonly Quantity[], parts: Parts): Whole | null {
  const { list, from, to } = parts;
  const [first] = list;
  if (hasDoubt(tokens.slice(from, to))) return null;
  const within = quantities.find((whole) => isWholeOf(tokens, first!, whole));
  if (within) {
    const isWhole = within.hedge === null && within.unit === first!.unit && isNear(within, list, nearness);
    return isWhole ? { total: within, mayLack: true } : null;
  }
  const council = sizeIn(tokens);
  if (council) return isNear(council, list, nearness) ? { total: council, mayLack: true } : null;
  if (tokens[from - 1]?.kind === "word") {
    let head = from - 1;
    while (head > 0 && tokens[head]!.kind === "word") head--;
    // "120 seats: Labor 61, the Liberals 49 and independents 12".
    if (tokens[head]!.text === ":") return totalAhead(tokens, quantities, { ...parts, from: head + 1 });
  }
  return null;
}

/** "the 45-seat council": the only such size of a sentence. */
function sizeIn(tokens: readonly Token[]): Quantity | null {
  const sizes = findSizes(tokens);
  return sizes.length === 1 ? sizes[0]! : null;
}

/** The number of which the parts behind a colon, a comma or a dash are told. */
function totalAhead(tokens: readonly Token[], quantities: readonly Quantity[], parts: Parts): Whole | null {
  const { list, from, to, shape } = parts;
  const opening = openingOf(tokens, from);
  if (!opening) return null;
  const { at, isPartial } = opening;
  const isComma = tokens[at]!.text === ",";
  if (isComma && shape === "named") return null;
  if (isComma && !isSpread(tokens, parts) && tokens.slice(from, to).some(isTime)) return null;
  let start = at - 1;
  while (start >= 0 && from - start < farthest && tokens[start]!.kind === "word") start--;
  start++;
  if (hasDoubt(tokens.slice(Math.max(0, start), at)) || hasDoubt(tokens.slice(from, to))) return null;
  const ahead = quantities.filter((quantity) => quantity.from >= start && quantity.to <= at);
  const wholes = ahead.filter((whole) => isOfOneUnit(whole, list[0]!) && isCount(tokens, whole, parts));
  const sum = sumOf(list);
  if (wholes.some(({ value }) => value === sum)) return null;
  const reach = wholes.length > 1 || isPartial || shape !== "tied" || isComma ? nearness : 0.5;
  const near = wholes.filter(
    (whole) => list.every((part) => part.value < whole.value) && isNear(whole, list, reach),
  );
  // Behind a colon stands the whole, behind a comma perhaps what is worth telling.
  const mayLack = isComma || isPartial || !isClosed(tokens, quantities, parts);
  return near.length === 1 ? { total: near[0]!, mayLack } : null;
}

const sumOf = (parts: readonly Quantity[]): number => parts.reduce((all, { value }) => all + value, 0);

function isNear({ value }: Quantity, parts: readonly Quantity[], reach: number): boolean {
  return Math.abs(sumOf(parts) - value) <= reach * value;
}

/** The mark behind which the parts begin, "," or ":" perhaps with "including", "with" or "of which" behind it: not all of them then. */
function openingOf(
  tokens: readonly Token[],
  from: number,
): { readonly at: number; readonly isPartial: boolean } | null {
  const isMark = (at: number) => /^[,:(–—]$/.test(tokens[at]?.text ?? "");
  if (isMark(from - 1)) return { at: from - 1, isPartial: false };
  if (/^(?:including|with)$/.test(tokens[from - 1]?.norm ?? "") && isMark(from - 2))
    return { at: from - 2, isPartial: true };
  if (wordsBetween(tokens, from - 2, from) === "of which" && isMark(from - 3))
    return { at: from - 3, isPartial: true };
  return null;
}

/** "19 on Friday and 14 on Saturday", "20 in the first half and 14 in the second": spread over days or halves, not compared. */
function isSpread(tokens: readonly Token[], { list, shape }: Parts): boolean {
  return (
    shape === "tied" &&
    (list.every(({ to }) => tokens[to]!.norm === "on" && weekdays.has(tokens[to + 1]?.norm ?? "")) ||
      isOfOneGame(tokens, list))
  );
}

/** "20 in the first half and 14 in the second", "eight in the third period". */
function isOfOneGame(tokens: readonly Token[], list: readonly Quantity[]): boolean {
  const isTold = (at: number) =>
    wordsBetween(tokens, at, at + 2) === "in the" &&
    /^(?:first|second|third|fourth|last|final)$/.test(tokens[at + 2]?.norm ?? "");
  return (
    list.every(({ to }) => isTold(to)) &&
    /^(?:half|quarter|period|set|inning|innings)$/.test(tokens[list[0]!.to + 3]?.norm ?? "")
  );
}

const measures =
  /^(?:[ap]\.?m\.?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|degrees?|year-old|points?|seats?)$/;

/** A number which counts things: no year, day, age, clock, number of a road, no length of time. */
function isCount(tokens: readonly Token[], quantity: Quantity, { list, shape }: Parts): boolean {
  const { from, to } = quantity;
  const [before, next] = [tokens[from - 1], tokens[to]];
  const noun = next?.norm ?? "";
  const isMeasure =
    measures.test(noun) &&
    !(/^points?$/.test(noun) && isOfOneGame(tokens, list)) &&
    !(/^seats?$/.test(noun) && shape !== "tied");
  // "a budget of $48 million" is one; "one of nine" and "$3 million of $48 million" are not.
  const isSumOf =
    isMoney(quantity.unit) && before?.norm === "of" && !/\d/.test(tokens[from - 2]?.text ?? "1");
  return (
    isPlain(tokens, quantity) &&
    !isMeasure &&
    (isSumOf ||
      !/^(?:no|of|route|highway|flight|aged?|to|from|section|article|chapter)$/.test(before?.norm ?? "") ||
      /^of$|^a total of$|(?:^| )(?:comes|came|amounts|amounted|adds up|added up) to$/.test(
        wordsBetween(tokens, Math.max(0, from - 3), from),
      )) &&
    !months.has(before?.norm ?? "") &&
    !(before !== undefined && from > 1 && before.capital)
  );
}

/** "From 46 games, having won 19, drawn nine and lost 17": a season’s wins, draws and defeats beside its games. */
export function seasonIn(tokens: readonly Token[], quantities: readonly Quantity[]): Breakdown | null {
  if (quantities.length < 4) return null;
  const after = (words: RegExp): Quantity[] =>
    quantities.filter(
      ({ from, hedge, unit }) => !hedge && unit === "" && words.test(tokens[from - 1]?.norm ?? ""),
    );
  const parts = [/^(?:won|winning)$/, /^(?:drawn|drew|drawing|tied)$/, /^(?:lost|losing)$/].map(after);
  const games = quantities.filter(
    ({ to, hedge }) =>
      !hedge &&
      [tokens[to], tokens[to + 1]].some((token) => /^(?:games|matches|fixtures)$/.test(token?.norm ?? "")),
  );
  if (games.length !== 1 || parts.some(({ length }) => length !== 1)) return null;
  const list = parts.map(([part]) => part!);
  const inOrder = [...list].sort((a, b) => a.from - b.from);
  if (inOrder.at(-1)!.to - inOrder[0]!.from > 12 || list.includes(games[0]!)) return null;
  return {
    ...hull(tokens[inOrder[0]!.from - 1]!, inOrder.at(-1)!),
    total: games[0]!,
    parts: inOrder,
    slack: 0,
    mayLack: false,
  };
}
