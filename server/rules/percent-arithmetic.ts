// Objects to a percentage which does not follow from the figures beside it, and to percent where points are meant.
import type { PercentClaim } from "../facts/percentages.ts";
import type { Quantity } from "../facts/quantities.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Text } from "../text/text.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export default {
  id: "percent-arithmetic",
  family: "numbers",
  severity: "warning",
  zones: ["narration", "frame", "heading"],
  summary: "A percentage follows from the figures beside it.",
  why: `Do the sum. From 200 to 250 is 25%, not 50%: divide the change by the first figure. A rate which goes from 4% to 5% rises by one percentage point, or by 25%, and never by 1%.

Only figures in the same sentence are compared, rounding is allowed for, and “about” and “nearly” get five percent of leeway. Averages, annual rates and adjusted figures are left alone.`,
  authorities: [
    "AP Stylebook, percent, percentage, percentage points",
    "Copy-editing practice: check every percentage with its figures",
  ],
  examples: [
    {
      bad: `
Sales rose from 200 to 250, up 50%.
                               ^^^ “50%”: from 200 to 250 is 25%.
`,
      good: `
Sales rose from 200 to 250, up 25%.
`,
    },
    {
      bad: `
The rate went from 4% to 5%, a 1% rise.
                             ^^^^^^^^^ “a 1% rise”: from 4% to 5% is 1 percentage point, or 25%.
`,
      good: `
The rate rose from 4% to 5%, or by 1 percentage point.
`,
    },
    {
      bad: `
Of 80 jurors, 20, or 20%, were excused.
                     ^^^ “20%”: 20 of 80 is 25%.
`,
      good: `
Of 80 jurors, 20, or 25%, were excused.
`,
    },
    {
      bad: `
Output doubled from 30 to 45.
       ^^^^^^^ “doubled”: from 30 to 45 is 1.5 times as much.
`,
      good: `
Output rose by half, from 30 to 45.
`,
    },
    {
      bad: `
The votes split 52% to 51%.
                ^^^^^^^^^^ “52% to 51%”: the two add up to 103%.
`,
      good: `
The votes split 48% to 47%, with 5% undecided.
`,
    },
    {
      bad: `
Deaths fell from 500 to 400, a drop of 25%.
                                       ^^^ “25%”: from 500 to 400 is 20%.
`,
      good: `
Sales rose from 201 to 250, up nearly 25%.
`,
    },
    { good: "\nGrowth was 2% in May and 3% in June.\n" },
    { good: "\nProfit rose 8% from $1.2 billion to $1.3 billion.\n" },
    { good: "\nIncome rose from 200 to 250, an average of 5% each year.\n" },
    { good: "\nThe fee rises from 2% to 4%, up 100%.\n" },
  ],
  *check({ draft }) {
    for (const claim of draft.percentClaims) {
      const problem = judge(claim, draft.text);
      if (problem) yield problem;
    }
  },
} satisfies Rule;

function judge(claim: PercentClaim, text: Text): Problem | null {
  const span = { start: claim.start, end: claim.end };
  const written = wordsOf(text, claim);
  const said = (quantity: Quantity) => wordsOf(text, quantity);
  switch (claim.kind) {
    case "change": {
      const { from, to, stated } = claim;
      const [low, high] = changeRange(from, to);
      if (agrees(stated, low, high)) return null;
      const exact = (100 * Math.abs(to.value - from.value)) / from.value;
      const sum = `from ${said(from)} to ${said(to)} is`;
      const points = Math.abs(to.value - from.value);
      if (from.unit === "percent") {
        // Only the plain slip is certain: the difference in points, called percent.
        if (Math.abs(points - stated.value) > stated.step / 2) return null;
        return {
          span,
          message: `“${written}”: ${sum} ${round(points)} percentage ${points === 1 ? "point" : "points"}, or ${round(exact)}%.`,
          fixes: [inPoints(stated, points, text)],
        };
      }
      return {
        span,
        message: `“${written}”: ${sum} ${round(exact)}%.`,
        fixes: recomputed(stated, exact, text),
      };
    }
    case "share": {
      const { part, whole, stated } = claim;
      const exact = (100 * part.value) / whole.value;
      const [p, w] = margins(part, whole);
      const low = (100 * Math.max(0, part.value - p)) / (whole.value + w);
      const high = (100 * (part.value + p)) / Math.max(1e-9, whole.value - w);
      if (agrees(stated, low, high)) return null;
      return {
        span,
        message: `“${written}”: ${said(part)} of ${said(whole)} is ${round(exact)}%.`,
        fixes: recomputed(stated, exact, text),
      };
    }
    case "step": {
      const { step, before, isFall, stated } = claim;
      const exact = (100 * step.value) / before;
      const slack = marginOf(step);
      if (
        agrees(
          stated,
          (100 * (step.value - slack)) / (before + slack),
          (100 * (step.value + slack)) / (before - slack),
        )
      )
        return null;
      const base = plainly(before, step, text);
      return {
        span,
        message: `“${written}”: ${said(step)} ${isFall ? "off" : "on"} ${base} is ${round(exact)}%.`,
        fixes: recomputed(stated, exact, text),
      };
    }
    case "multiple": {
      const { from, to, times, hedge } = claim;
      const ratio = to.value / from.value;
      if (fits(ratio, times, hedge)) return null;
      return {
        span,
        message: `“${written}”: from ${said(from)} to ${said(to)} is ${round(ratio)} times as much.`,
      };
    }
    case "split": {
      const total = claim.parts.reduce((sum, { value }) => sum + value, 0);
      const slack = claim.parts.reduce((sum, { step }) => sum + step / 2, 0);
      if (total <= 100 + slack) return null;
      return { span, message: `“${written}”: the two add up to ${round(total)}%.` };
    }
  }
}

/** A number in the manner of another: "$200 million" beside "$50 million". */
function plainly(value: number, like: Quantity, text: Text): string {
  const scale = like.step >= 1 && like.value >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(like.value) / 3)) : 1;
  const number = String(Math.round((value / scale) * 100) / 100).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ",");
  return wordsOf(text, like).replace(/[\d.,]+/, number);
}

/** A small whole number is a count and exact; a figure with a scale or decimals was rounded, and more so "about" one. */
function marginOf({ value, step, hedge }: Quantity): number {
  if (hedge !== null) return Math.max(step / 2, value * 0.05);
  return step === 1 && value < 10_000 ? 0 : step === 1 ? roundness(value) / 2 : step / 2;
}

/** The worth of the last digit which is not zero: 1000 for 45,000. */
function roundness(value: number): number {
  let worth = 1;
  if (value < 1) return worth;
  while (value % (worth * 10) === 0) worth *= 10;
  return worth;
}

/** By how much each of two figures may be off which stand side by side. */
function margins(one: Quantity, other: Quantity): readonly [number, number] {
  // "$3 billion" beside "$3.6 billion" is 3.0; and beside 12,570 nobody rounds to 13,000: the one figure is at most ten
  // times as round as the other.
  const isScaled = Math.min(one.step, other.step) >= 1_000 && one.step !== other.step;
  const finest = isScaled
    ? Math.min(one.step, other.step)
    : 10 * Math.max(one.step, other.step, Math.min(roundness(one.value), roundness(other.value)));
  const margin = (figure: Quantity) =>
    Math.min(marginOf(figure), figure.hedge === null ? finest / 2 : Number.POSITIVE_INFINITY);
  return [margin(one), margin(other)];
}

function changeRange(from: Quantity, to: Quantity): readonly [number, number] {
  const change = (a: number, b: number) => (100 * Math.abs(b - a)) / a;
  const [a, b] = margins(from, to);
  const corners = [-1, 1].flatMap((i) =>
    [-1, 1].map((j) => change(Math.max(1e-9, from.value + i * a), to.value + j * b)),
  );
  return [Math.min(...corners), Math.max(...corners)];
}

/** Whether a percentage may stand for a share between two bounds, its own rounding and hedges allowed for. */
function agrees({ value, step, hedge }: Quantity, low: number, high: number): boolean {
  // Desks round down as well as up: 24.6 is printed as 24 and as 25.
  const slack = hedge === null ? step : Math.max(step, value * 0.05);
  if (hedge === "least") return value <= high + slack;
  if (hedge === "most") return value >= low - slack;
  return value >= low - slack && value <= high + slack;
}

function fits(ratio: number, times: number, hedge: Quantity["hedge"]): boolean {
  if (times < 1) return hedge === "least" ? ratio < 0.52 : ratio > 0.4 && ratio < 0.58;
  if (hedge === "least") return ratio >= times;
  if (hedge === "about") return ratio > times * 0.85 && ratio < times * 1.1;
  return ratio > times * 0.92 && ratio < times + 1;
}

function recomputed(stated: Quantity, exact: number, text: Text): readonly Fix[] {
  if (stated.hedge) return [];
  const digits = stated.step < 1 ? Math.round(-Math.log10(stated.step)) : 0;
  const number = exact.toFixed(digits);
  if (Number(number) === 0) return [];
  const written = wordsOf(text, stated);
  const now = written.replace(/^[\d.,]+/, number);
  if (now === written) return [];
  return [
    {
      title: `Write “${now}”`,
      kind: "suggestion",
      edits: [{ span: { start: stated.start, end: stated.end }, text: now }],
    },
  ];
}

function inPoints(stated: Quantity, points: number, { source }: Text): Fix {
  // Before its noun the measure is one: "a 2 percentage point rise", but "a rise of 2 percentage points".
  const isMeasure = /^ (?:rise|increase|gain|jump|climb|fall|drop|decline|decrease|cut|change|swing)\b/.test(
    source.slice(stated.end, stated.end + 12),
  );
  const text = `${round(points)} percentage point${isMeasure || points === 1 ? "" : "s"}`;
  return {
    title: `Write “${text}”`,
    kind: "suggestion",
    edits: [{ span: { start: stated.start, end: stated.end }, text }],
  };
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
