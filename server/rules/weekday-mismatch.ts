// Objects to a weekday which does not fall on its date, and to a date which is in no calendar.
import { daysBetween, daysIn, monthNames, weekdayNames, weekdayOf } from "../facts/calendar.ts";
import type { DateMention } from "../facts/dates.ts";
import type { Draft } from "../facts/draft.ts";
import { namesPastYear } from "../facts/years.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export default {
  id: "weekday-mismatch",
  family: "dates",
  severity: "error",
  zones: ["narration", "frame", "heading"],
  summary: "The weekday and the date go together, and the date is in the calendar.",
  why: `Dec. 2, 2025, was a Tuesday: change the day or the date. A reader who keeps a diary sees the slip at once, and one of the two will be copied into other stories.

Where the copy gives no year, the one nearest to the draft’s own day is taken, and days more than 60 off are left alone. Days before 1924 are left alone, because not every country used today’s calendar.`,
  authorities: [
    "Standard desk check",
    "AP Stylebook, months and days of the week",
    "Reuters Handbook of Journalism, dates",
  ],
  examples: [
    {
      bad: `
The talks opened on Monday, Dec. 2, 2025.
                    ^^^^^^^^^^^^^^^^^^^^ “Monday, Dec. 2, 2025”: that day is a Tuesday.
`,
      good: `
The talks opened on Tuesday, Dec. 2, 2025.
`,
    },
    {
      bad: `
He died Friday, 14 March 2024.
        ^^^^^^^^^^^^^^^^^^^^^ “Friday, 14 March 2024”: that day is a Thursday.
`,
      good: `
He died Thursday, 14 March 2024.
`,
    },
    {
      bad: `
It began on Feb. 30.
            ^^^^^^^ “Feb. 30”: February has no more than 29 days.
`,
      good: `
He was born on Feb. 29, 2000.
`,
    },
    {
      asOf: "2025-11-25",
      bad: `
They met on Wednesday (Dec. 4).
            ^^^^^^^^^^^^^^^^^^ “Wednesday (Dec. 4)”: in 2025 that day is a Thursday.
`,
      good: `
The ship docked on Saturday and Sunday, Nov. 8 and 9.
`,
    },
    {
      bad: `
The inquest opened on 31 June.
                      ^^^^^^^ “31 June”: June has no more than 30 days.
`,
      good: `
In June 31 migrants drowned off the coast.
`,
    },
    { good: "\nCourt sits Mondays in December.\n" },
    { good: "\nIn 1979, on Tuesday, Dec. 4, the dam broke.\n" },
  ],
  *check({ draft }) {
    for (const date of draft.dates) {
      const problem = date.exists ? onWrongDay(date, draft) : inNoCalendar(date, draft);
      if (problem) yield problem;
    }
  },
} satisfies Rule;

function inNoCalendar(date: DateMention, { text }: Draft): Problem | null {
  const { month, year, words } = date;
  if (month === null) return null;
  const written = wordsOf(text, words);
  const name = date.day === 0 ? undefined : monthNames[month - 1];
  return {
    span: words,
    message: name
      ? `“${written}”: ${name}${year === null ? "" : ` ${year}`} has no more than ${daysIn(year ?? 2024, month)} days.`
      : `“${written}” is no day of any calendar: what date is meant?`,
  };
}

// Countries went over to today's calendar one by one; Greece was the last in Europe, in 1923.
const everywhereSince = 1924;

// In days; beyond them a date without a year is taken on trust.
const furthest = 60;

function onWrongDay(date: DateMention, draft: Draft): Problem | null {
  const { iso, weekday, year } = date;
  if (iso === null || weekday === null) return null;
  const [y, m, d] = iso.split("-").map(Number) as [number, number, number];
  const real = weekdayOf(y, m, d);
  if (real === weekday.day || y < everywhereSince) return null;
  // Far from the draft's own day, or beside an earlier year, another year's day may be meant: an archive picture.
  if (
    year === null &&
    (Math.abs(daysBetween(draft.asOf.date, iso)) > furthest ||
      namesPastYear(draft.sentences[date.sentence]!, draft.asOf.date))
  )
    return null;
  const isDated = year !== null || draft.asOf.from === "front matter" || draft.asOf.from === "dateline";
  return {
    span: { start: date.start, end: date.end },
    severity: isDated ? "error" : "warning",
    message: `“${wordsOf(draft.text, date)}”: ${year === null ? `in ${y} ` : ""}that day is a ${weekdayNames[real]}.`,
    fixes: [
      {
        title: `Change the weekday to “${weekdayNames[real]}”`,
        kind: "suggestion",
        edits: [{ span: { start: weekday.start, end: weekday.end }, text: weekdayNames[real]! }],
      },
      ...nearestWithWeekday(date, [y, m, d], weekday.day),
    ],
  };
}

/** The day of the same month, three days off at most, which falls on the weekday as written. */
function nearestWithWeekday(
  date: DateMention,
  [year, month, day]: readonly [number, number, number],
  weekday: number,
): readonly Fix[] {
  if (!date.figures) return [];
  const off = ((weekday - weekdayOf(year, month, day) + 10) % 7) - 3;
  const wanted = day + off;
  if (wanted < 1 || wanted > daysIn(year, month)) return [];
  return [
    {
      title: `Change the date to the ${wanted}${suffix(wanted)}`,
      kind: "suggestion",
      edits: [{ span: date.figures, text: `${wanted}${date.ordinal ? suffix(wanted) : ""}` }],
    },
  ];
}

function suffix(day: number): string {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
