// Objects to a total which its parts do not add up to.
import type { Draft } from "../facts/draft.ts";
import type { TotalClaim } from "../facts/totals.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "sum-mismatch",
  family: "numbers",
  severity: "warning",
  zones: ["narration", "frame", "heading"],
  summary: "The parts add up to the total.",
  why: `Do the sum. When a toll rises overnight the total is changed and the parts are forgotten, and readers add up faster than one thinks.

Parts after “including” need not be all, so only more than the total is marked. “About” and “at least” make no claim; lists of names, votes, and the last row of a list or table which is called Total are added up too.`,
  authorities: ["Reuters and AP accuracy checklists: do the sums"],
  examples: [
    {
      bad: `
Nine died, six men and four women.
           ^^^^^^^^^^^^^^^^^^^^^^ “six men and four women” make 10, the total says 9.
`,
      good: `
Nine died, five men and four women.
`,
    },
    {
      bad: `
The three winners, Mora, Gil, Diaz and Ruiz, flew home.
                   ^^^^^^^^^^^^^^^^^^^^^^^^ Here are 4 names for 3.
`,
      good: `
The three winners, Mora, Gil and Diaz, flew home.
`,
    },
    {
      bad: `
Of 12 judges, eight voted for and five against.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ These votes make 8 + 5 = 13, but there are 12.
`,
      good: `
Of 12 judges, seven voted for and four against, with one absent.
`,
    },
    {
      bad: `
The bill passed by 52 votes to 48 in the 97-seat chamber.
                   ^^^^^^^^^^^^^^ These votes make 52 + 48 = 100, but there are 97.
`,
      good: `
The bill passed by 52 votes to 40 in the 97-seat chamber.
`,
    },
    {
      bad: `
She won 52–48, and 98 votes were cast.
        ^^^^^ These votes make 52 + 48 = 100, but there are 98.
`,
      good: `
She won with 52–48 percent, and 98 votes were cast.
`,
    },
    {
      bad: `
The motion was passed by 190 votes to 210.
                         ^^^^^^^^^^^^^^^^ Passed with 190 votes to 210? There are more against than for.
`,
      good: `
The motion was defeated by 190 votes to 210, and the council approved 40 to 45 permits.
`,
    },
    {
      bad: `
The $10 million covers $6 million for roads and $5 million for schools.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The parts make $11 million, the total says $10 million.
`,
      good: `
The $10 million covers $6 million for roads.
`,
    },
    {
      bad: `
Forty were hurt, including 30 children and 15 teachers.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “including 30 children and 15 teachers” make 45, the total says 40.
`,
      good: `
At least nine died, six men and four women.
`,
    },
    {
      bad: `
The four-day trip runs Monday to Friday.
                       ^^^^^^^^^^^^^^^^ “Monday to Friday” is 5 days, first and last counted, not 4.
`,
      good: `
Forty were hurt, including 12 children.
`,
    },
    {
      bad: `
- Roads: 600
- Schools: 500
- Total: 1,000
         ^^^^^ 600 + 500 = 1,100, the total says 1,000.
`,
      good: `
- Roads: 600
- Schools: 500
- Total: 1,100
`,
    },
  ],
  *check({ draft }) {
    for (const claim of draft.totalClaims) {
      const { sum, total, mayLack, start, end } = claim;
      if (sum === total.value || (mayLack && sum < total.value)) continue;
      yield {
        span: { start, end },
        message: messageFor(claim, draft),
        related:
          claim.kind === "rows"
            ? []
            : [{ span: { start: total.start, end: total.end }, message: "This is the total." }],
        fixes: fixesFor(claim, draft),
      };
    }
  },
} satisfies Rule;

function messageFor(claim: TotalClaim, { text }: Draft): string {
  const { kind, sum, terms, unit, total } = claim;
  const written = wordsOf(text, claim);
  switch (kind) {
    case "names":
      return `Here are ${sum} names for ${total.value}.`;
    case "days":
      return `“${written}” is ${sum} days, first and last counted, not ${total.value}.`;
    case "votes":
      return `These votes make ${terms.join(" + ")} = ${sum}, but there are ${total.value}.`;
    case "outcome":
      return `Passed with ${terms.join(" votes to ")}? There are more against than for.`;
    case "rows": {
      const said = `the total says ${wordsOf(text, total)}.`;
      const terse = `The parts make ${figure(sum, unit)}, ${said}`;
      const full = `${terms.map((term) => figure(term, unit)).join(" + ")} = ${figure(sum, unit)}, ${said}`;
      return full.length > 100 ? terse : full;
    }
    case "parts": {
      if (unit !== "" || total.value >= 1e6)
        return `The parts make ${large(sum, unit)}, the total says ${large(total.value, unit)}.`;
      const sums = `make ${figure(sum, "")}, the total says ${figure(total.value, "")}.`;
      const message = `“${written}” ${sums}`;
      return message.length > 100 ? `The parts ${sums}` : message;
    }
  }
}

function figure(value: number, unit: string): string {
  const digits = String(value).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ",");
  return /^[$£€]/.test(unit)
    ? `${unit}${digits}`
    : unit === "" || unit === "%"
      ? `${digits}${unit}`
      : `${digits} ${unit}`;
}

/** "$3.2 million", "3.2 million euros": nobody counts the noughts of a large figure. */
function large(value: number, unit: string): string {
  for (const [size, name] of [
    [1e9, "billion"],
    [1e6, "million"],
  ] as const)
    if (value >= size) {
      const words = `${Math.round((value / size) * 100) / 100} ${name}`;
      return /^\p{L}+$/u.test(unit) ? `${words} ${unit}` : `${unit}${words}`;
    }
  return figure(value, unit);
}

const words = "zero one two three four five six seven eight nine ten".split(" ");

/** A new total, where the old one is a plain number; which of the parts is wrong nobody can tell from here. */
function fixesFor({ kind, sum, total }: TotalClaim, { text }: Draft): readonly Fix[] {
  const written = wordsOf(text, total);
  if (kind === "days" || kind === "votes" || kind === "outcome") return [];
  let number: string | undefined;
  if (/^[\d,]+$/.test(written)) number = figure(sum, "");
  else if (/^\p{L}+$/u.test(written) && words[sum])
    number = /^\p{Lu}/u.test(written) ? words[sum]![0]!.toUpperCase() + words[sum]!.slice(1) : words[sum];
  if (number === undefined) return [];
  return [
    {
      title: `Change the total to “${number}”`,
      kind: "suggestion",
      edits: [{ span: { start: total.start, end: total.end }, text: number }],
    },
  ];
}
