// Parts of a whole as a sentence lists them: by a preposition, by their own nouns, or by who has them.
import type { Token } from "./nlp.ts";
import { isMoney, type Quantity } from "./quantities.ts";
import { auxiliaries, clauseOpeners, prepositions } from "./words/grammar.ts";

/** A list of parts as token positions `[from, to)`. */
export interface Parts {
  /**
   * "tied": one preposition stands behind each number ("40 from Avon, 12 from Kent"); "told": so, but the first has words of its
   * own before it ("40 are from Avon, 12 from Kent"); "named": each has its noun ("five gold, six silver"); "held": each has
   * a holder before it ("Spain 15 and Italy 12").
   */
  readonly shape: "tied" | "told" | "named" | "held";
  readonly list: readonly Quantity[];
  readonly from: number;
  readonly to: number;
}

/** The only run of two parts and more, all of one unit and of one shape; null where there is none or more than one. */
export function partsIn(tokens: readonly Token[], quantities: readonly Quantity[]): Parts | null {
  return (
    onlyRun(tokens, quantities, tiedFrom) ??
    onlyRun(tokens, quantities, heldFrom) ??
    onlyRun(tokens, quantities, namedFrom)
  );
}

type Reader = (tokens: readonly Token[], quantities: readonly Quantity[], first: number) => Parts | null;

function onlyRun(tokens: readonly Token[], quantities: readonly Quantity[], runFrom: Reader): Parts | null {
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

const tying = /^(?:in|at|on|from|for|to|by|aboard|against)$/;

/** "40 from Avon and 12 from Kent", "600 tons of wheat and 400 tons of corn", "20 held by Labour, 15 by the Greens and 12 by independents". */
function tiedFrom(tokens: readonly Token[], quantities: readonly Quantity[], first: number): Parts | null {
  const opener = quantities[first]!;
  const tie = tieBehind(tokens, opener);
  if (tie === null || !isPlain(tokens, opener)) return null;
  const preposition = tokens[tie]!.norm;
  const list = [opener];
  let behind = tie;
  for (let next = first + 1; next < quantities.length && list.length < mostParts; next++) {
    const part = quantities[next]!;
    if (!isOfOneUnit(opener, part) || !isPlain(tokens, part)) return null;
    const joint = jointOf(tokens, behind, part.from);
    const again = tieBehind(tokens, part);
    if (joint === null || again === null || tokens[again]!.norm !== preposition) return null;
    // "Of" ties a measure which is said again; "40 of them and 12 of us" are no parts.
    if (preposition === "of" && again === part.to) return null;
    if (again > part.to && !isRepeated(tokens, opener.to, part.to, again - part.to)) return null;
    list.push(part);
    behind = again;
    if (joint === ",") continue;
    const to = endOfPhrase(tokens, behind);
    const shape = tie === opener.to ? "tied" : "told";
    return to === null ? null : { shape, list, from: opener.from, to };
  }
  return null;
}

/** How many words may stand between the first number and its preposition: "will be in", "people died in". */
const mostBefore = 3;

function tieBehind(tokens: readonly Token[], { to }: Quantity): number | null {
  let ofAt: number | null = null;
  for (let at = to; at <= to + mostBefore; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.capital) break;
    if (tying.test(token.norm)) return at;
    // "60 inches of rain in May" is tied by the month, "600 tons of wheat" by the wheat.
    if (token.norm === "of") ofAt ??= at;
  }
  return ofAt;
}

/** Whether the same words stand at two places. */
function isRepeated(tokens: readonly Token[], one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (tokens[one + i]!.norm !== tokens[other + i]!.norm) return false;
  return true;
}

/** How many words may stand behind the first of such numbers: "of the 45 seats in the election of May". */
const longestNoun = 12;

/** "Labour won 20 seats, the Greens 15 and independents 12"; behind a colon "Labour 20, the Greens 15 and independents 12". */
function heldFrom(tokens: readonly Token[], quantities: readonly Quantity[], first: number): Parts | null {
  const opener = quantities[first]!;
  if (!isPlain(tokens, opener)) return null;
  const list = [opener];
  for (let next = first + 1; next < quantities.length && list.length < mostParts; next++) {
    const part = quantities[next]!;
    const last = list.at(-1)!;
    // "Labour won 20 of the 45 seats, the Greens 15": the whole stands within.
    if (list.length === 1 && isWholeOf(tokens, last, part)) continue;
    if (!isOfOneUnit(opener, part) || !isPlain(tokens, part)) return null;
    const joint = holderBefore(tokens, last.to, part, list.length === 1);
    if (joint === null) return null;
    list.push(part);
    if (joint === ",") continue;
    if (list.length < 3) return null;
    const behind = tokens[part.to];
    const ends = !behind || behind.kind === "mark" || /^(?:in|of|with|after)$/.test(behind.norm);
    return ends ? { shape: "held", list, from: opener.from, to: part.to } : null;
  }
  return null;
}

/** "20 of the 45": the second number is the whole of the first. */
export function isWholeOf(tokens: readonly Token[], part: Quantity, whole: Quantity): boolean {
  return whole.from === part.to + 2 && tokens[part.to]!.norm === "of" && tokens[part.to + 1]!.norm === "the";
}

/** What parts a number from the holder of the next one, "," or "and"; null where no holder stands before the next. */
function holderBefore(
  tokens: readonly Token[],
  from: number,
  { from: to, unit }: Quantity,
  mayHaveNoun: boolean,
): "," | "and" | null {
  let at = from;
  while (mayHaveNoun && tokens[at]?.kind === "word" && tokens[at]!.norm !== "and" && at - from < longestNoun)
    at++;
  const isComma = tokens[at]?.text === ",";
  if (isComma) at++;
  const isAnd = tokens[at]?.norm === "and";
  if (isAnd) at++;
  if (!isComma && !isAnd) return null;
  const holder = tokens.slice(at, to);
  if (holder.length < 1 || holder.length > 4 || holder.some(({ kind }) => kind !== "word")) return null;
  const name = holder[0]!.norm === "the" ? holder.slice(1) : holder;
  const isNamed =
    name.length > 0 &&
    (name.every(({ capital, possessive }) => capital && !possessive) ||
      (name.length === 1 && name[0]!.norm === "independents") ||
      // "sponsors €350,000 and a lottery €150,000".
      (isMoney(unit) && name.every(({ norm }) => !prepositions.has(norm) && !auxiliaries.has(norm))));
  return isNamed ? (isAnd ? "and" : ",") : null;
}

/** "five gold, six silver and four bronze", "500 engineers, 400 drivers and 350 clerks": each with a noun of its own. */
function namedFrom(tokens: readonly Token[], quantities: readonly Quantity[], first: number): Parts | null {
  const opener = quantities[first]!;
  if (!isPlain(tokens, opener)) return null;
  const list = [opener];
  const nouns = new Set<string>();
  for (let next = first + 1; next < quantities.length && list.length < mostParts; next++) {
    const last = list.at(-1)!;
    const part = quantities[next]!;
    if (!isOfOneUnit(opener, part) || !isPlain(tokens, part)) return null;
    const joint = jointOf(tokens, last.to - 1, part.from);
    const noun = nounBehind(tokens, last.to);
    if (joint === null || noun === null || nouns.has(tokens[noun]!.norm)) return null;
    nouns.add(tokens[noun]!.norm);
    list.push(part);
    if (joint === ",") continue;
    const end = nounBehind(tokens, part.to);
    if (end === null || nouns.has(tokens[end]!.norm) || list.length < 3) return null;
    return { shape: "named", list, from: opener.from, to: end + 1 };
  }
  return null;
}

const notInNoun =
  /^(?:and|or|of|in|at|on|from|for|to|by|aboard|against|with|percent|more|others?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|who|whom|were|was|had|a|an|the)$/;

/** The last word of a noun of up to three words behind a number, which a mark, "and" or the end of the sentence follows. */
function nounBehind(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (tokens[at]?.kind === "word" && !notInNoun.test(tokens[at]!.norm) && at - from < 4) at++;
  if (at === from || at - from > 3) return null;
  const next = tokens[at];
  return next === undefined || next.norm === "and" || /^[,.;)–—]$/.test(next.text) ? at - 1 : null;
}

/** A number given as exact which is no share, year or nothing. */
export function isPlain(tokens: readonly Token[], { hedge, unit, from, to, value }: Quantity): boolean {
  if (hedge !== null || unit === "percent" || unit === "points" || value === 0) return false;
  return to - from > 1 || unit !== "" || !/^[12]\d\d\d$/.test(tokens[from]!.text);
}

/** "1.4 million euros and 900,000": the money is named once, before thousands and more. */
export function isOfOneUnit(one: Quantity, other: Quantity): boolean {
  if (one.unit === other.unit) return true;
  const [named, bare] = one.unit === "" ? [other, one] : [one, other];
  return bare.unit === "" && bare.value >= 1_000 && isMoney(named.unit);
}

/** Words which make a list something other than the parts of a whole: comparisons, rates, what is left out or comes on top. */
export const unsure: ReadonlySet<string> = new Set(
  "each every per apiece more additional another further extra plus besides previously earlier already other others rest remaining compared versus than average up down both times least only respectively also originally initially now then including among mostly some ranging between".split(
    " ",
  ),
);

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
