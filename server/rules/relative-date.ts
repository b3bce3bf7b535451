// Objects to a word for a time which goes stale before the story is read, or which names no time.
import type { RelativeDay } from "../facts/relative-days.ts";
import { wordsOf } from "../text/excerpt.ts";
import { capitalised } from "../text/letters.ts";
import type { Rule } from "./rule.ts";

const questions: Readonly<Record<RelativeDay["kind"], string>> = {
  day: "which day is that for whoever reads it later?",
  week: "on which day, or since when?",
  vague: "when was that?",
};

export default {
  id: "relative-date",
  family: "dates",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "A story names its days.",
  why: `Name the day. “Yesterday” is wrong by the time most readers arrive, and “recently” tells them nothing. AP writes the weekday within seven days and the date beyond them; the BBC does without yesterday, today and tomorrow.

It is asked once a story of each kind, with the other places beside it; a sentence which names a day, a month or a year is left alone.`,
  authorities: [
    "BBC News style guide, days: no yesterday, today or tomorrow",
    "AP Stylebook, time element: weekday within seven days, else the date",
    "Reuters Handbook of Journalism: name the day",
  ],
  examples: [
    {
      bad: `
Earlier this week, Russian media reported a plan.
^^^^^^^^^^^^^^^^^ “Earlier this week”: on which day, or since when?
`,
      good: `
On Monday, Tass reported a plan.
`,
    },
    {
      bad: `
The minister spoke yesterday.
                   ^^^^^^^^^ “yesterday”: which day is that for whoever reads it later?
`,
      good: `
The minister spoke Tuesday.
`,
    },
    {
      bad: `
She was recently named judge.
        ^^^^^^^^ “recently”: when was that?
`,
      good: `
She was named judge in May.
`,
    },
    {
      bad: `
The envoys met over dinner last month.
                           ^^^^^^^^^^ “last month”: which month is that for whoever reads it later?
`,
      good: `
The envoys met over dinner in November.
`,
    },
    { good: "\nAnn Cole read of it in USA Today.\n" },
    { good: "\n“I leave tomorrow,” Ann Cole said.\n" },
    { good: "\nPrices today are twice those of 1990.\n" },
    { good: "\nUntil recently the harbor froze every winter.\n" },
    { good: "\nIt was the last week of the fair.\n" },
    { good: "\nLoans are dear today, and a slump will make them dearer.\n" },
    { good: "\nThe lead of five points is a switch from last month.\n" },
  ],
  *check({ draft }) {
    const { source } = draft.text;
    for (const kind of ["day", "week", "vague"] as const) {
      const [first, ...others] = draft.relativeDays.filter((day) => day.kind === kind);
      if (!first) continue;
      const words = wordsOf(draft.text, first);
      // "Last month" need not be a day.
      const isMonth = /^(?:last|next) month$/i.test(words);
      const blank = isMonth ? "in [[MONTH?]]" : "on [[DAY?]]";
      yield {
        span: { start: first.start, end: first.end },
        message: `“${words}”: ${isMonth ? "which month is that for whoever reads it later?" : questions[kind]}`,
        related: others.slice(0, 3).map(({ start, end }) => ({
          span: { start, end },
          message: `Here too: “${wordsOf(draft.text, { start, end })}”.`,
        })),
        fixes: [
          {
            title: `Ask which: “${blank}”`,
            kind: "question",
            edits: [{ span: { start: first.start, end: first.end }, text: inCaseOf(first, source, blank) }],
          },
        ],
      };
    }
  },
} satisfies Rule;

function inCaseOf({ start }: RelativeDay, source: string, blank: string): string {
  return /\p{Lu}/u.test(source[start] ?? "") ? capitalised(blank) : blank;
}
