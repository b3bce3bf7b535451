// Percentages which a sentence gives together with the figures they come from.
import { hull, type Span } from "../text/span.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { wordsBetween } from "./phrases.ts";
import { findQuantities, inUnitsOf, isMoney, type Quantity } from "./quantities.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { prepositions } from "./words/grammar.ts";

/** One percentage, or a word for one, beside its figures. The span is what would have to change. */
export type PercentClaim = Span &
  (
    | {
        /** "rose from 200 to 250, up 50%". */
        readonly kind: "change";
        readonly from: Quantity;
        readonly to: Quantity;
        readonly stated: Quantity;
      }
    | {
        /** "of 80 jurors, 20, or 20%". */
        readonly kind: "share";
        readonly part: Quantity;
        readonly whole: Quantity;
        readonly stated: Quantity;
      }
    | {
        /** "rose by $50 million, or 20%, to $250 million". */
        readonly kind: "step";
        readonly step: Quantity;
        /** What there was before it. */
        readonly before: number;
        readonly isFall: boolean;
        readonly stated: Quantity;
      }
    | {
        /** "doubled from 30 to 45". */
        readonly kind: "multiple";
        readonly from: Quantity;
        readonly to: Quantity;
        readonly times: number;
        /** "more than doubled", "almost doubled". */
        readonly hedge: Quantity["hedge"];
      }
    | {
        /** "split 52% to 51%". */
        readonly kind: "split";
        readonly parts: readonly Quantity[];
      }
  );

const changes: ReadonlySet<string> = new Set(
  "rose risen rise rises rising fell fallen fall falls falling increased increase increases increasing decreased decrease decreases grew grown grow grows growing growth dropped drop drops dropping climbed climb climbs climbing jumped jump jumps declined decline declines slipped slip slips surged surge surges soared soar soars plunged plunge plunges went up down gained gain gains shrank shrink shrinks expanded expand expands cut cuts raised raise raises reduction widened widen widens narrowed narrow narrows reduced reduce reduces lowered lower lowers swelled swell sank tumbled edged slumped advanced".split(
    " ",
  ),
);

const falls: ReadonlySet<string> = new Set(
  "fell fallen fall falls falling decreased decrease decreases dropped drop drops dropping declined decline declines slipped slip slips plunged plunge plunges down shrank shrink shrinks cut cuts reduced reduce reduces lowered lower lowers narrowed narrow narrows sank tumbled slumped".split(
    " ",
  ),
);

/** Words which make a percentage something other than the plain change between two figures. */
const otherBase: ReadonlySet<string> = new Set(
  "annual annually annualized annualised average compound adjusted respectively each monthly quarterly yearly weekly expected forecast target points basis real seasonally margin".split(
    " ",
  ),
);

const multiples: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  halved: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  tenfold: 10,
};

/** A figure, or a word for a multiple: a sentence of number words alone is no sum. */
const figures = screen(({ text, norm }) => beginsWithFigure(text) || norm in multiples);

function beginsWithFigure(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first === 36 || (first >= 48 && first <= 57) : /^\p{N}|^[£€¥]/u.test(text);
}

/** Finds them in order. A sentence with more figures than the claim needs is left alone. */
export function findPercentClaims(sentences: readonly TokenisedSentence[]): readonly PercentClaim[] {
  // A claim holds offsets, so only whether there is one is remembered; few sentences have one.
  return eachOnce(sentences, makesClaim, makesClaim).map(({ sentence }) => claimIn(sentence.tokens)!);
}

function makesClaim({ kind, tokens }: TokenisedSentence): boolean {
  return kind !== "table-cell" && claimIn(tokens) !== null;
}

function claimIn(tokens: readonly Token[]): PercentClaim | null {
  if (firstThrough(figures, tokens) < 0) return null;
  const quantities = findQuantities(tokens);
  if (quantities.length < 2) return null;
  return (
    changeIn(tokens, quantities) ??
    compared(tokens, quantities) ??
    stepIn(tokens, quantities) ??
    shareIn(tokens, quantities) ??
    splitIn(tokens, quantities)
  );
}

/** The only movement of a sentence between two figures of one unit. */
function movement(tokens: readonly Token[], quantities: readonly Quantity[]): Movement | null {
  let found: Movement | null = null;
  const figures = quantities.filter((quantity) => !isYear(tokens, quantity));
  for (const [i, first] of figures.entries()) {
    const second = figures[i + 1];
    if (!second || second.from - first.to > 12) continue;
    const direction = directionOf(tokens, first, second);
    if (direction === null) continue;
    // "12 million riders on 21 boats, up from 10 million": which of the two rose?
    const isCompared = tokens[second.from - 1]!.norm !== "to" && tokens[first.from - 1]?.norm !== "to";
    if (isCompared && figures.slice(0, i).some(({ unit }) => unit === second.unit)) return null;
    // "from 40% to $200m" compares nothing.
    const alike =
      second.from - first.to > 2 && first.unit === second.unit ? first : inUnitsOf(tokens, first, second);
    if (alike === null) continue;
    if (found) return null;
    found = direction === "forward" ? { from: alike, to: second } : { from: second, to: alike };
  }
  return found && found.from.value > 0 && !found.from.hedge && !found.to.hedge ? found : null;
}

/** "from A to B", "to B by 2030 from A"; "B, up from A", "B riders in June, up from A", "B instead of A", "B, compared with A". */
function directionOf(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
): "forward" | "backward" | null {
  const lead = tokens[first.from - 1]?.norm;
  const joint = tokens[second.from - 1]?.norm;
  const isNear = second.from - first.to <= 4;
  if (isNear && lead === "from" && joint === "to") return "forward";
  if (isNear && lead === "to" && joint === "from") return "backward";
  const words = tokens.slice(first.to, second.from);
  if (words.filter(({ kind }) => kind !== "word").length > 1) return null;
  const between = words.map(({ norm }) => norm).join(" ");
  if (/^(?:instead of|compared (?:with|to)|against)$/.test(between)) return "backward";
  return /(?:^|, )(?:(?:up|down) from|compared (?:with|to)|against)$/.test(between) ? "backward" : null;
}

/** "$2.05 billion, up 14% from $1.80 billion": a figure, its change, and what it was. */
function compared(tokens: readonly Token[], quantities: readonly Quantity[]): PercentClaim | null {
  if (tokens.some(({ norm }, at) => hasOtherBase(tokens, at) || otherMoney.has(norm))) return null;
  for (const [i, to] of quantities.entries()) {
    const stated = quantities[i + 1];
    const from = quantities[i + 2];
    if (!stated || !from || stated.unit !== "percent" || to.unit === "percent" || to.unit !== from.unit)
      continue;
    if (to.hedge || from.hedge || from.value === 0 || isYear(tokens, to) || isYear(tokens, from)) continue;
    if (stated.from - to.to > 3 || from.from - stated.to !== 1 || tokens[stated.to]?.norm !== "from")
      continue;
    const joint = wordsBetween(tokens, to.to, stated.from);
    if (!/^, (?:up|down)(?: by)?$/.test(joint)) continue;
    return { kind: "change", start: stated.start, end: stated.end, from, to, stated };
  }
  return null;
}

/** Words which say that the change is told in other money, or of other things, than the two figures. */
const otherMoney: ReadonlySet<string> = new Set(
  "currency currencies constant organic organically like-for-like underlying excluding comparable".split(" "),
);

interface Movement {
  readonly from: Quantity;
  readonly to: Quantity;
}

function isYear(tokens: readonly Token[], { value, unit, from, to }: Quantity): boolean {
  return to === from + 1 && unit === "" && /^\d{4}$/.test(tokens[from]!.text) && value > 1500 && value < 2100;
}

function changeIn(tokens: readonly Token[], quantities: readonly Quantity[]): PercentClaim | null {
  const move = movement(tokens, quantities);
  if (!move) return null;
  const { from, to } = move;
  // "from 3 to 5 p.m.", "from 10 to 12 years": no change of one thing.
  const last = from.from < to.from ? to : from;
  // "from 60 to 75 euros per ton": what both prices are for.
  const isForBoth = (at: number) =>
    isMoney(last.unit) && at >= last.to && at <= last.to + 1 && tokens[at]!.norm === "per";
  if (tokens.some((_, at) => hasOtherBase(tokens, at) && !isForBoth(at))) return null;
  const behind = tokens[Math.max(from.to, to.to)]?.norm ?? "";
  if (/^(?:[ap]\.?m\.?|years?|months?|days?|hours?|minutes?|weeks?)$/.test(behind)) return null;
  const multiple = tokens.findIndex(({ norm }) => norm in multiples);
  if (multiple >= 0 && multiple < Math.min(from.from, to.from) && Math.min(from.from, to.from) - multiple < 4)
    return multipleAt(tokens, multiple, from, to);
  if (!tokens.some(({ norm }) => changes.has(norm))) return null;
  const others = quantities.filter(
    (quantity) => quantity !== from && quantity !== to && quantity.unit === "percent",
  );
  const [stated] = others;
  if (!stated || others.length > 1) return null;
  const first = last === to ? from : to;
  if (stated.from > last.to ? !isStatedAfter(tokens, last, stated) : !isStatedBefore(tokens, first, stated))
    return null;
  // "5% of" is a share, and "1% a year" a rate; of "to 150 in June and 140 in July, down 30%" the last figure counts.
  if (tokens[stated.to]?.norm === "of" || isRate(tokens, stated.to)) return null;
  if (
    quantities.some(
      (other) =>
        other.from >= last.to &&
        other.to <= stated.from &&
        other.unit === last.unit &&
        !isYear(tokens, other),
    )
  )
    return null;
  const article = /^an?$/.test(tokens[stated.from - 1]?.norm ?? "") ? tokens[stated.from - 1]! : stated;
  const noun = changes.has(tokens[stated.to]?.norm ?? "") ? tokens[stated.to]! : stated;
  return { kind: "change", ...hull(article, noun), from, to, stated };
}

/** "1% a year", and not "up 25% a year ago". */
function isRate(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:an?|each|every)$/.test(tokens[at]?.norm ?? "") &&
    /^(?:year|month|week|day|quarter|decade)$/.test(tokens[at + 1]?.norm ?? "") &&
    !/^(?:ago|earlier|before)$/.test(tokens[at + 2]?.norm ?? "")
  );
}

/** "annual", "inflation-adjusted", "after inflation", "per head"; not "per cent", nor inflation which itself rises. */
function hasOtherBase(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (norm === "per") return tokens[at + 1]?.norm !== "cent";
  if (norm === "inflation") return prepositions.has(tokens[at - 1]?.norm ?? "");
  return (
    otherBase.has(norm) ||
    (norm.includes("-") && norm.split("-").some((part) => part === "inflation" || otherBase.has(part)))
  );
}

/** "…, up 50%", "…, a 1% rise", "…, a drop of 25%", "…, or 25%", "… (25%)". */
function isStatedAfter(tokens: readonly Token[], to: Quantity, stated: Quantity): boolean {
  if (stated.from - to.to > 9) return false;
  const lead = tokens.slice(to.to, stated.from).map(({ norm }) => norm);
  const joined = lead.join(" ");
  if (
    /(?:^|[ ,(–—])(?:up|down|or|by|or by|an? (?:\p{L}+ )?(?:rise|raise|fall|drop|increase|decrease|decline|jump|gain|loss|cut|growth|reduction) of|(?:about|nearly|almost|roughly|more than|around))$/u.test(
      joined,
    )
  )
    return true;
  return (
    (/(?:^|[ ,–—])an?$/.test(joined) && changes.has(tokens[stated.to]?.norm ?? "")) ||
    (lead.at(-1) === "(" && tokens[stated.to]?.text === ")") ||
    (lead.at(-1) === "," && /^(?:more|less|higher|lower)$/.test(tokens[stated.to]?.norm ?? ""))
  );
}

/** "rose 50% from 200 to 250", "a 50% rise from 200 to 250". */
function isStatedBefore(tokens: readonly Token[], from: Quantity, stated: Quantity): boolean {
  const between = tokens.slice(stated.to, from.from - 1).map(({ norm }) => norm);
  const before = tokens[stated.from - 1]?.norm ?? "";
  const isVerb =
    changes.has(before) ||
    (/^(?:by|about|nearly|almost|roughly|than)$/.test(before) &&
      tokens.slice(Math.max(0, stated.from - 4), stated.from).some(({ norm }) => changes.has(norm)));
  // "rose 50% from 200", "rose 50%, from 200".
  if (isVerb && (between.length === 0 || (between.length === 1 && between[0] === ","))) return true;
  return between.length === 1 && changes.has(between[0]!);
}

function multipleAt(tokens: readonly Token[], at: number, from: Quantity, to: Quantity): PercentClaim {
  const before = `${tokens[at - 2]?.norm ?? ""} ${tokens[at - 1]?.norm ?? ""}`;
  const hedge = /more than$|^(?:has|have)? ?over$/.test(before)
    ? "least"
    : /(?:nearly|almost|roughly|about|virtually)$/.test(before)
      ? "about"
      : null;
  const { start, end, norm } = tokens[at]!;
  return { kind: "multiple", start, end, from, to, times: multiples[norm]!, hedge };
}

/** "rose by $50 million, or 20%, to $250 million", "rose $50 million, or 20%, from $200 million": a step and where it led or began. */
function stepIn(tokens: readonly Token[], quantities: readonly Quantity[]): PercentClaim | null {
  const figures = quantities.filter((quantity) => !isYear(tokens, quantity));
  if (figures.length !== 3 || tokens.some((_, at) => hasOtherBase(tokens, at))) return null;
  const [step, stated, end] = figures as [Quantity, Quantity, Quantity];
  if (
    stated.unit !== "percent" ||
    step.unit !== end.unit ||
    step.unit === "percent" ||
    step.hedge ||
    end.hedge
  )
    return null;
  if (!/^(?:, or|, or by|\()$/.test(wordsBetween(tokens, step.to, stated.from))) return null;
  const joint = wordsBetween(tokens, stated.to, end.from);
  const match = /^[,)] (to|from)$/.exec(joint);
  const verb = tokens[step.from - 1]?.norm === "by" ? tokens[step.from - 2] : tokens[step.from - 1];
  if (!match || !changes.has(verb?.norm ?? "")) return null;
  const isFall = falls.has(verb!.norm);
  const before = match[1] === "from" ? end.value : isFall ? end.value + step.value : end.value - step.value;
  if (before <= 0) return null;
  return { kind: "step", start: stated.start, end: stated.end, step, before, isFall, stated };
}

/** "Of 80 jurors, 20, or 20%,", "20 of the 80 jurors, or 20%,", "20%, or 20 of 80 jurors": three numbers side by side. */
function shareIn(tokens: readonly Token[], quantities: readonly Quantity[]): PercentClaim | null {
  const figures = quantities.filter((quantity) => !isYear(tokens, quantity));
  for (const [i, stated] of figures.entries()) {
    if (stated.unit !== "percent") continue;
    const pair =
      sharedBefore(tokens, figures[i - 2], figures[i - 1], stated) ??
      sharedAround(tokens, figures[i - 1], stated, figures[i + 1]) ??
      sharedBehind(tokens, stated, figures[i + 1], figures[i + 2]);
    if (pair) return { kind: "share", start: stated.start, end: stated.end, ...pair, stated };
  }
  return null;
}

/** Whether two numbers may be a part and its whole: exact or about, and of one unit. */
function areOfOne(part: Quantity, whole: Quantity): boolean {
  return (
    part.unit === whole.unit &&
    part.unit !== "percent" &&
    part.value <= whole.value &&
    [part, whole].every(({ hedge }) => hedge === null || hedge === "about")
  );
}

function sharedOf(part: Quantity, whole: Quantity): Shared | null {
  return areOfOne(part, whole) ? { part, whole } : null;
}

interface Shared {
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** The percentage behind both: "…, or 20%,", "… (20%)", "…, a cut of 20%". */
function sharedBefore(
  tokens: readonly Token[],
  first: Quantity | undefined,
  second: Quantity | undefined,
  stated: Quantity,
): Shared | null {
  if (!first || !second) return null;
  const from =
    stated.from -
    1 -
    (/^(?:about|nearly|almost|roughly|some|around)$/.test(tokens[stated.from - 1]?.norm ?? "") ? 1 : 0);
  const lead = wordsBetween(tokens, from - 3, from + 1);
  const isAside =
    /(?:^| )[,(–—] or$|, an? (?:cut|reduction|share|rate) of$|(?:^| ),$/.test(lead) ||
    (tokens[from]?.text === "(" && tokens[stated.to]?.text === ")");
  const between = tokens.slice(second.to, stated.from);
  if (!isAside || between.length > 12 || between.filter(({ kind }) => kind !== "word").length > 1)
    return null;
  if (!endsShare(tokens, stated.to)) return null;
  const joint = wordsBetween(tokens, first.to, second.from);
  const isApart = joint.includes(",") && second.from - first.to < 7;
  if (isApart && opensShare(tokens, first)) return sharedOf(second, first);
  if (isOfWhole(tokens, first, second)) return sharedOf(first, second);
  const isOfThem =
    /^of (?:whom|which|them)$/.test(wordsBetween(tokens, second.to, second.to + 2)) ||
    /^[\p{L} -]*, of (?:whom|which)$/u.test(joint);
  return isOfThem && /^[\p{L} -]*,(?: of \p{L}+)?$/u.test(joint) ? sharedOf(second, first) : null;
}

/** "Of 80 jurors, 20", "of the county’s 80 jurors, 20". */
function opensShare(tokens: readonly Token[], { from }: Quantity): boolean {
  let of = from - 1;
  while (of >= 0 && from - of < 6 && tokens[of]!.kind === "word" && tokens[of]!.norm !== "of") of--;
  return tokens[of]?.norm === "of" && isWhose(tokens.slice(of + 1, from));
}

/** Whether words between "of" and a number say but whose it is: "the", "its", "the company’s roughly". */
function isWhose(words: readonly Token[]): boolean {
  const rest = [...words];
  while (/^(?:about|nearly|almost|roughly|some|around|approximately)$/.test(rest.at(-1)?.norm ?? ""))
    rest.pop();
  const last = rest.at(-1);
  return (
    last === undefined ||
    (rest.length < 5 && (last.possessive || /^(?:the|its|their|his|her|all|our)$/.test(last.norm)))
  );
}

/** "1,200 jobs, or 40% of its 3,000 workers", "6,200 votes, 62% of the 10,000 cast". */
function sharedAround(
  tokens: readonly Token[],
  part: Quantity | undefined,
  stated: Quantity,
  whole: Quantity | undefined,
): Shared | null {
  if (!part || !whole) return null;
  const isAside = /^(?:[\p{L}-]+ ){0,3}, (?:or )?(?:about |nearly |almost |roughly |some )?$/u.test(
    `${wordsBetween(tokens, part.to, stated.from)} `,
  );
  return isAside &&
    /^of (?:the|its|their|all|his|her)(?: [\p{L}-]+)?$/u.test(wordsBetween(tokens, stated.to, whole.from))
    ? sharedOf(part, whole)
    : null;
}

/** "40%, or 1,200 of 3,000 voters", "40% of its 3,000 workers, or 1,200 people". */
function sharedBehind(
  tokens: readonly Token[],
  stated: Quantity,
  first: Quantity | undefined,
  second: Quantity | undefined,
): Shared | null {
  if (!first || !second) return null;
  const [lead, joint] = [
    wordsBetween(tokens, stated.to, first.from),
    wordsBetween(tokens, first.to, second.from),
  ];
  if (/^, or(?: about| some)?$/.test(lead) && isOfWhole(tokens, first, second))
    return sharedOf(first, second);
  return /^of (?:the|its|their|all)$/.test(lead) && /^(?:[\p{L}-]+ ){0,3}, or(?: about| some)?$/u.test(joint)
    ? sharedOf(second, first)
    : null;
}

/** "of 3,000", "jobs of its 3,000", "seats out of 120": nothing stands between but whose they are. */
function isOfWhole(tokens: readonly Token[], part: Quantity, whole: Quantity): boolean {
  const words = tokens.slice(part.to, whole.from);
  const of = words.findIndex(({ norm }) => norm === "of");
  return of >= 0 && of < 4 && words.every(({ kind }) => kind === "word") && isWhose(words.slice(of + 1));
}

/** Whether a percentage ends there, or is of what the sentence has counted ("of its workforce"); "of its British staff" has another whole. */
function endsShare(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === "mark") return true;
  return (
    next.norm === "of" &&
    /^(?:its|the|their)$/.test(tokens[at + 1]?.norm ?? "") &&
    /^(?:workforce|staff|total|seats|votes|jobs|workers|employees|members|pupils|students|fleet)$/.test(
      tokens[at + 2]?.norm ?? "",
    ) &&
    tokens[at + 3]?.norm !== "in"
  );
}

/** "The votes split 52% to 51%": two shares of one whole. */
function splitIn(tokens: readonly Token[], quantities: readonly Quantity[]): PercentClaim | null {
  for (const [i, first] of quantities.entries()) {
    const second = quantities[i + 1];
    if (first.unit !== "percent" || second?.unit !== "percent" || first.hedge || second.hedge) continue;
    if (second.from - first.to !== 1 || tokens[first.to]?.norm !== "to") continue;
    const lead = tokens.slice(Math.max(0, first.from - 3), first.from).map(({ norm }) => norm);
    if (lead.some((norm) => /^(?:split|divided)$/.test(norm)))
      return { kind: "split", ...hull(first, second), parts: [first, second] };
  }
  return null;
}
