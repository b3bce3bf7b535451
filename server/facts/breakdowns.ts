// Breakdowns: a total beside parts which one preposition ties to places, purposes or people ("40 from Avon, 12 from Kent").
import { hull, type Span } from "../text/span.ts";
import type { Token } from "./nlp.ts";
import { wordsBetween } from "./phrases.ts";
import type { Quantity } from "./quantities.ts";
import { cueVerbs } from "./verbs.ts";
import { auxiliaries, clauseOpeners, months, weekdays } from "./words/grammar.ts";

/** A total and the parts behind or before it. The span holds the parts. */
export interface Breakdown extends Span {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** By how much rounded figures may miss their sum. */
  readonly slack: number;
  /** Whether parts may have been left out: only more than the total is a fault. */
  readonly mayLack: boolean;
}

/** A list of parts as token positions `[from, to)`. */
interface Parts {
  readonly list: readonly Quantity[];
  readonly from: number;
  readonly to: number;
}

/**
 * "3,200 people: 1,900 in Norway, 800 in Poland and 600 in Brazil", "17 convictions, 11 for theft and seven for assault",
 * "$8 million for roads and $3 million for schools, $12 million in all". Null where there is none, or more than one reading.
 */
export function breakdownIn(tokens: readonly Token[], quantities: readonly Quantity[]): Breakdown | null {
  if (quantities.length < 3) return null;
  const parts = partsIn(tokens, quantities);
  if (!parts) return null;
  const span = hull(tokens[parts.from]!, tokens[parts.to - 1]!);
  const behind = totalBehind(tokens, quantities, parts);
  const { list } = parts;
  if (behind)
    return { ...span, total: behind, parts: list, slack: slackOf(tokens, behind, list), mayLack: false };
  const total = totalAhead(tokens, quantities, parts);
  if (!total) return null;
  // Behind a colon stands the whole, behind a comma perhaps what is worth telling.
  const mayLack = tokens[parts.from - 1]!.text === "," || !isClosed(tokens, quantities, parts);
  return { ...span, total, parts: list, slack: slackOf(tokens, total, list), mayLack };
}

/** Whole numbers of one scale add up exactly; one with decimals, and a total in greater steps than its parts, was rounded. */
function slackOf(tokens: readonly Token[], total: Quantity, parts: readonly Quantity[]): number {
  const isRounded = ({ from }: Quantity) => tokens[from]!.text.includes(".");
  const finest = Math.max(...parts.map(({ step }) => step));
  const ofTotal = isRounded(total) || total.step > finest ? total.step / 2 : 0;
  const ofParts = parts.reduce((all, part) => all + (isRounded(part) ? part.step / 2 : 0), 0);
  return ofTotal + ofParts + total.value * 1e-9;
}

/** Words which make a list something other than the parts of a whole: comparisons, rates, what is left out or comes on top. */
const unsure: ReadonlySet<string> = new Set(
  "each every per apiece more additional another further extra plus besides previously earlier already other others rest remaining compared versus than average up down both times least only respectively also originally initially now then including among mostly some ranging between".split(
    " ",
  ),
);

/** "40 fires, 52 in 2023 and 61 in 2022" compares. */
const times =
  /^(?:yesterday|today|last|previous|prior|first|second|third|fourth|years?|months?|weeks?|days?|quarter|season|half|minutes?|hours?|spring|summer|autumn|winter|[12]\d\d\ds?|\d+(?:st|nd|rd|th))$/;

function isTime({ norm }: Token): boolean {
  return times.test(norm) || months.has(norm) || weekdays.has(norm);
}

/** The only run of two parts and more, all of one unit and with one preposition behind. */
function partsIn(tokens: readonly Token[], quantities: readonly Quantity[]): Parts | null {
  let found: Parts | null = null;
  for (let i = 0; i < quantities.length - 1; i++) {
    const run = runFrom(tokens, quantities, i);
    if (!run) continue;
    if (found) return null;
    found = run;
    i += run.list.length - 1;
  }
  return found;
}

/** No sentence adds up more; and a run is begun at each of its numbers. */
const mostParts = 12;

function runFrom(tokens: readonly Token[], quantities: readonly Quantity[], first: number): Parts | null {
  const opener = quantities[first]!;
  const preposition = tokens[opener.to]?.norm ?? "";
  if (!/^(?:in|at|on|from|for|to|by|aboard|against)$/.test(preposition) || !isPlain(tokens, opener))
    return null;
  const list = [opener];
  for (let next = first + 1; next < quantities.length && list.length < mostParts; next++) {
    const part = quantities[next]!;
    if (part.unit !== opener.unit || !isPlain(tokens, part)) return null;
    if (tokens[part.to]?.norm !== preposition) return null;
    const joint = jointOf(tokens, list.at(-1)!.to, part.from);
    if (joint === null) return null;
    list.push(part);
    if (joint === ",") continue;
    const to = endOfPhrase(tokens, part.to);
    return to === null ? null : { list, from: opener.from, to };
  }
  return null;
}

function isPlain(tokens: readonly Token[], { hedge, unit, from, to, value }: Quantity): boolean {
  if (hedge !== null || unit === "percent" || unit === "points" || value === 0) return false;
  return to - from > 1 || unit !== "" || !/^[12]\d\d\d$/.test(tokens[from]!.text);
}

/** What parts two parts, "," or "and", where only a short phrase stands before it; else null. */
function jointOf(tokens: readonly Token[], from: number, to: number): "," | "and" | null {
  const isAnd = tokens[to - 1]!.norm === "and";
  const comma = isAnd ? to - 2 : to - 1;
  const isComma = tokens[comma]?.text === ",";
  if (!isAnd && !isComma) return null;
  const end = isComma ? comma : to - 1;
  return isPhrase(tokens.slice(from, end)) ? (isAnd ? "and" : ",") : null;
}

const longestPhrase = 8;

function isPhrase(words: readonly Token[]): boolean {
  return (
    words.length > 1 &&
    words.length <= longestPhrase &&
    words.every(
      ({ kind, norm }) =>
        kind === "word" && !auxiliaries.has(norm) && !clauseOpeners.has(norm) && !unsure.has(norm),
    )
  );
}

/** Where the phrase of the last part ends, before a mark or with the sentence. */
function endOfPhrase(tokens: readonly Token[], from: number): number | null {
  let to = from;
  while (tokens[to]?.kind === "word" && to - from <= longestPhrase) to++;
  const next = tokens[to];
  if (next !== undefined && !/^[,.;)–—]$/.test(next.text)) return null;
  return isPhrase(tokens.slice(from, to)) ? to : null;
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

/** ", $12 million in all", ", a total of 40". */
function totalBehind(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  { list, to }: Parts,
): Quantity | null {
  if (!/^[,–—]$/.test(tokens[to]?.text ?? "")) return null;
  const total = quantities.find(({ from }) => from > to);
  if (!total || total.from - to > 5 || total.hedge || total.unit !== list[0]!.unit) return null;
  const lead = wordsBetween(tokens, to + 1, total.from);
  const tail = wordsBetween(tokens, total.to, total.to + 2);
  const isSummed =
    (lead === "" && /^(?:in all|in total|all told|altogether\b.*|total\b.*|combined\b.*)$/.test(tail)) ||
    /^(?:for |making |or )?a total of$/.test(lead);
  return isSummed && !hasDoubt(tokens.slice(list[0]!.from, total.to)) ? total : null;
}

const hasDoubt = (tokens: readonly Token[]): boolean => tokens.some(({ norm }) => unsure.has(norm));

/** How many words may stand between a total and its parts. */
const farthest = 12;

/** How far a slip leads from the sum: of two numbers ahead of the parts the nearer one is the total. */
const nearness = 0.2;

/** The number of which the parts behind a colon, a comma or a dash are told. */
function totalAhead(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  { list, from, to }: Parts,
): Quantity | null {
  const mark = tokens[from - 1]?.text ?? "";
  if (!/^[,:(–—]$/.test(mark)) return null;
  if (mark === "," && tokens.slice(from, to).some(isTime)) return null;
  let start = from - 2;
  while (start >= 0 && from - start < farthest && tokens[start]!.kind === "word") start--;
  start++;
  if (hasDoubt(tokens.slice(Math.max(0, start), to))) return null;
  const unit = list[0]!.unit;
  const ahead = quantities.filter((quantity) => quantity.from >= start && quantity.to < from);
  const wholes = ahead.filter((whole) => whole.unit === unit && isCount(tokens, whole));
  const sum = list.reduce((all, { value }) => all + value, 0);
  if (wholes.some(({ value }) => value === sum)) return null;
  const near = wholes.filter(
    ({ value }) =>
      list.every((part) => part.value < value) &&
      Math.abs(sum - value) <= (wholes.length > 1 ? nearness : 0.5) * value,
  );
  return near.length === 1 ? near[0]! : null;
}

const measures =
  /^(?:[ap]\.?m\.?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|degrees?|year-old|points?|seats?)$/;

/** A number which counts things: no year, day, age, clock, number of a road, no length of time. */
function isCount(tokens: readonly Token[], quantity: Quantity): boolean {
  const { from, to } = quantity;
  const [before, next] = [tokens[from - 1], tokens[to]];
  return (
    isPlain(tokens, quantity) &&
    !measures.test(next?.norm ?? "") &&
    !/^(?:no|of|route|highway|flight|aged?|to|from|section|article|chapter)$/.test(before?.norm ?? "") &&
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
