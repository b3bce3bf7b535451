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
    if (!second || second.from - first.to > 4) continue;
    const direction = directionOf(tokens, first, second);
    if (direction === null) continue;
    // "from 40% to $200m" compares nothing.
    const alike = inUnitsOf(tokens, first, second);
    if (alike === null) continue;
    if (found) return null;
    found = direction === "forward" ? { from: alike, to: second } : { from: second, to: alike };
  }
  return found && found.from.value > 0 && !found.from.hedge && !found.to.hedge ? found : null;
}

/** "from A to B", "to B by 2030 from A"; "B, up from A", "B instead of A", "B, compared with A". */
function directionOf(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
): "forward" | "backward" | null {
  const lead = tokens[first.from - 1]?.norm;
  const joint = tokens[second.from - 1]?.norm;
  if (lead === "from" && joint === "to") return "forward";
  if (lead === "to" && joint === "from") return "backward";
  const between = wordsBetween(tokens, first.to, second.from);
  return /^(?:, )?(?:(?:up|down) from|instead of|compared (?:with|to)|against)$/.test(between)
    ? "backward"
    : null;
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
  // "5% of" is a share.
  if (tokens[stated.to]?.norm === "of") return null;
  const article = /^an?$/.test(tokens[stated.from - 1]?.norm ?? "") ? tokens[stated.from - 1]! : stated;
  const noun = changes.has(tokens[stated.to]?.norm ?? "") ? tokens[stated.to]! : stated;
  return { kind: "change", ...hull(article, noun), from, to, stated };
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

/** "Of 80 jurors, 20, or 20%,", "20 of the 80 jurors, or 20%,", "20%, or 20 of 80 jurors": nothing but the three numbers. */
function shareIn(tokens: readonly Token[], quantities: readonly Quantity[]): PercentClaim | null {
  const figures = quantities.filter((quantity) => !isYear(tokens, quantity));
  const stated = figures.find(({ unit }) => unit === "percent");
  if (figures.length !== 3 || !stated) return null;
  const [one, other] = figures.filter((figure) => figure !== stated) as [Quantity, Quantity];
  if (one.unit !== other.unit || one.unit === "percent") return null;
  if ([one, other].some(({ hedge }) => hedge !== null && hedge !== "about")) return null;
  const pair =
    stated === figures[2]
      ? sharedBefore(tokens, one, other, stated)
      : stated === figures[1]
        ? sharedAround(tokens, one, stated, other)
        : sharedBehind(tokens, stated, one, other);
  if (!pair || pair.part.value > pair.whole.value) return null;
  return { kind: "share", start: stated.start, end: stated.end, ...pair, stated };
}

interface Shared {
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** The percentage behind both: "…, or 20%,", "… (20%)", "…, a cut of 20%". */
function sharedBefore(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
  stated: Quantity,
): Shared | null {
  const from =
    stated.from -
    1 -
    (/^(?:about|nearly|almost|roughly|some|around)$/.test(tokens[stated.from - 1]?.norm ?? "") ? 1 : 0);
  const lead = wordsBetween(tokens, from - 3, from + 1);
  const isAside =
    /(?:^| )[,(–—] or$|, an? (?:cut|reduction|share|rate) of$|(?:^| ),$/.test(lead) ||
    (tokens[from]?.text === "(" && tokens[stated.to]?.text === ")");
  if (!isAside || stated.from - second.to > 8 || !endsShare(tokens, stated.to)) return null;
  const joint = wordsBetween(tokens, first.to, second.from);
  const opensWithOf = /(?:^| )of(?: the| its| all)?$/.test(
    wordsBetween(tokens, Math.max(0, first.from - 2), first.from),
  );
  if (opensWithOf && second.from - first.to < 7 && joint.includes(",")) return { part: second, whole: first };
  if (isOfWhole(tokens, first, second)) return { part: first, whole: second };
  if (
    /^[\p{L} -]*, $/u.test(`${joint} `) &&
    /^of (?:whom|which|them)$/.test(wordsBetween(tokens, second.to, second.to + 2))
  )
    return { part: second, whole: first };
  return null;
}

/** "1,200 jobs, or 40% of its 3,000 workers", "6,200 votes, 62% of the 10,000 cast". */
function sharedAround(
  tokens: readonly Token[],
  part: Quantity,
  stated: Quantity,
  whole: Quantity,
): Shared | null {
  const isAside = /^(?:[\p{L}-]+ ){0,3}, (?:or )?(?:about |nearly |almost |roughly |some )?$/u.test(
    `${wordsBetween(tokens, part.to, stated.from)} `,
  );
  return isAside &&
    /^of (?:the|its|their|all|his|her)(?: [\p{L}-]+)?$/u.test(wordsBetween(tokens, stated.to, whole.from))
    ? { part, whole }
    : null;
}

/** "40%, or 1,200 of 3,000 voters", "40% of its 3,000 workers, or 1,200 people". */
function sharedBehind(
  tokens: readonly Token[],
  stated: Quantity,
  first: Quantity,
  second: Quantity,
): Shared | null {
  const [lead, joint] = [
    wordsBetween(tokens, stated.to, first.from),
    wordsBetween(tokens, first.to, second.from),
  ];
  if (/^, or(?: about| some)?$/.test(lead) && isOfWhole(tokens, first, second))
    return { part: first, whole: second };
  return /^of (?:the|its|their|all)$/.test(lead) && /^(?:[\p{L}-]+ ){0,3}, or(?: about| some)?$/u.test(joint)
    ? { part: second, whole: first }
    : null;
}

/** "of 3,000", "jobs of its 3,000", "seats out of 120", "of the company’s roughly 3,000": nothing stands between but whose they are. */
function isOfWhole(tokens: readonly Token[], part: Quantity, whole: Quantity): boolean {
  const words = tokens.slice(part.to, whole.from);
  const of = words.findIndex(({ norm }) => norm === "of");
  if (of < 0 || of > 3 || words.some(({ kind }) => kind !== "word")) return false;
  const rest = words.slice(of + 1);
  while (/^(?:about|nearly|almost|roughly|some|around|approximately)$/.test(rest.at(-1)?.norm ?? ""))
    rest.pop();
  const last = rest.at(-1);
  return (
    last === undefined ||
    (rest.length < 5 && (last.possessive || /^(?:the|its|their|his|her|all|our)$/.test(last.norm)))
  );
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
