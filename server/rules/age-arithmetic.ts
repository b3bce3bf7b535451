// Objects to an age, an anniversary or a number of years which the years beside it do not give, and to a second age.
import type { YearClaim } from "../facts/ages.ts";
import type { AsOf } from "../facts/datelines.ts";
import type { Draft } from "../facts/draft.ts";
import type { AgeConflict } from "../facts/told-ages.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Span } from "../text/span.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export default {
  id: "age-arithmetic",
  family: "numbers",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "Ages, anniversaries and spans of years agree with their years.",
  why: `Do the sum: whoever was born in 1961 is 63 or 64 in 2025. One year either way is allowed where no day is given, because birthdays and anniversaries fall where they fall.

A person has one age in a draft: where it gives two, one is a slip. The dead, people of one surname and ages told of another time are left alone.

“About” and “nearly” make no claim, and neither do quoted words, ages at another time, or sentences with more years than one can pair. The day of the draft is that of its front matter or dateline, else today.`,
  authorities: ["Standard desk check", "Reuters and AP accuracy checklists: do the sums"],
  examples: [
    {
      asOf: "2025-11-25",
      bad: `
Hale, 54, was born in 1961.
      ^^^^^^^^^^^^^^^^^^^^ “54, was born in 1961”: 2025 − 1961 = 64.
`,
      good: `
Tom Hale, 64, was born in 1961.
`,
    },
    {
      asOf: "2025-11-25",
      bad: `
She joined in 2010, 20 years ago.
                    ^^^^^^^^^^^^ “20 years ago”: 2025 − 2010 = 15.
`,
      good: `
She joined in 2010, 15 years ago.
`,
    },
    {
      asOf: "2025-11-25",
      bad: `
The club, founded in 1899, marks its 100th year.
                                     ^^^^^ “100th”: 2025 − 1899 = 126.
`,
      good: `
The club, founded in 1899, is about 125 years old.
`,
    },
    {
      bad: `
He served from 1998 to 2004, eight years.
                             ^^^^^^^^^^^ “eight years”: 2004 − 1998 = 6.
`,
      good: `
He served from 1998 to 2004, six years.
`,
    },
    {
      asOf: "2025-11-25",
      bad: `
Mora, 16, was 12 in 2017.
      ^^^^^^^^^^^^^^^^^^ “16, was 12 in 2017”: 2025 − 2017 = 8 years, not 4.
`,
      good: `
“I was ten in 1940,” Tom Hale said.
`,
    },
    {
      asOf: "2025-11-25",
      bad: `
The 1991 coup, 24 years ago, failed.
               ^^^^^^^^^^^^ “24 years ago”: 2025 − 1991 = 34.
`,
    },
    {
      bad: `
Maria Lund, 43, a nurse, spoke first. The room was full.

The 45-year-old Lund said the clinic would close.
    ^^ Lund is 43 further up and 45 here: which is it?
`,
      good: `
Maria Lund, 43, a nurse, spoke first. She was 23 when the clinic opened.
`,
    },
    { asOf: "2025-11-25", good: "\nTom Hale, 63, born in December 1961, is to retire.\n" },
    { asOf: "2025-11-25", good: "\nTom Hale, 54, was born in Leeds and moved to York in 1999.\n" },
    { asOf: "2025-11-25", good: "\nTom Hale, who died at 54, was born in 1961.\n" },
  ],
  *check({ draft }) {
    for (const claim of draft.yearClaims) {
      const { from, given, kind, start, end } = claim;
      const to = claim.to ?? Number(draft.asOf.date.slice(0, 4));
      const expected = to - from;
      if (expected < 0 || isRight(claim, expected, draft.asOf)) continue;
      yield {
        span: { start, end },
        message: `“${wordsOf(draft.text, { start, end })}”: ${to} − ${from} = ${expected}${kind === "two ages" ? ` years, not ${given}` : ""}.`,
        related: [],
        fixes: fixesFor(claim, expected, draft),
      };
    }
    for (const conflict of draft.ageConflicts) yield secondAge(conflict);
  },
} satisfies Rule;

function secondAge({ start, end, age, name, first }: AgeConflict): Problem {
  const change = (span: Span, from: number, to: number): Fix => ({
    title: `Change “${from}” to “${to}”`,
    kind: "suggestion",
    edits: [{ span: { start: span.start, end: span.end }, text: String(to) }],
  });
  return {
    span: { start, end },
    message: `${name} is ${first.age} further up and ${age} here: which is it?`,
    related: [{ span: { start: first.start, end: first.end }, message: `Here it is ${first.age}.` }],
    fixes: [change({ start, end }, age, first.age), change(first, first.age, age)],
  };
}

function isRight({ kind, given, month, to }: YearClaim, expected: number, asOf: AsOf): boolean {
  if (kind !== "birth" || to !== null) return Math.abs(given - expected) <= 1;
  const thisMonth = Number(asOf.date.slice(5, 7));
  if (month === null || month === thisMonth) return given === expected || given === expected - 1;
  return given === (month < thisMonth ? expected : expected - 1);
}

const words = "zero one two three four five six seven eight nine ten".split(" ");

/** The numbers which the years give, in the writer's own manner: word for word, figure for figure. */
function fixesFor(claim: YearClaim, expected: number, { text, asOf }: Draft): readonly Fix[] {
  const { kind, figure } = claim;
  const written = wordsOf(text, figure);
  if (kind === "two ages" || expected === 0) return [];
  // Whoever was born in 1961 is 63 until the birthday in 2025, and nobody knows from here which it is.
  const numbers =
    kind === "birth"
      ? [expected - 1, expected].filter((age) => isRight({ ...claim, given: age }, expected, asOf))
      : [expected];
  return numbers.flatMap((value) => {
    const ending = /^\d+(?:st|nd|rd|th)$/.test(written) ? suffix(value) : "";
    const number = /^\d/.test(written) ? `${value}${ending}` : words[value];
    if (number === undefined || value < 1) return [];
    return [
      {
        title: `Change “${written}” to “${number}”`,
        kind: "suggestion" as const,
        edits: [{ span: { start: figure.start, end: figure.end }, text: number }],
      },
    ];
  });
}

function suffix(n: number): string {
  if (n % 100 > 10 && n % 100 < 14) return "th";
  return ["th", "st", "nd", "rd"][n % 10] ?? "th";
}
