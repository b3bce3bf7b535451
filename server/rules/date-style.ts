// Objects to a date which is not written as the house writes dates; without a house, to what no house writes.
import { monthNames } from "../facts/calendar.ts";
import type { DateMention } from "../facts/dates.ts";
import type { Draft } from "../facts/draft.ts";
import { type House, houseNames } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Edit, Fix, Problem, Rule } from "./rule.ts";

export default {
  id: "date-style",
  family: "dates",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "Dates are written as the house writes them.",
  why: `One form of date throughout a paper. AP, Reuters and the New York Times write Nov. 24, with March to July in full; the BBC and the Guardian 24 November; TASS November 24. None of them writes st, nd, rd or th, and none leaves a reader to guess whether 12/04 is a day in April or in December.

The names of days which made history stay: the Fourth of July, the Sept. 11 attacks.`,
  authorities: [
    "AP Stylebook, months and dates: figures without st, nd, rd, th; Jan., Feb., Aug., Sept., Oct., Nov., Dec. with a day",
    "Reuters Handbook of Journalism, dates: Jan. 19 in text",
    "BBC News style guide, dates: 12 April, no suffix",
    "Guardian style guide, dates: 21 July 2016",
  ],
  examples: [
    {
      bad: `
Prices have risen since November 24th in both ports.
                        ^^^^^^^^^^^^^ “November 24th”: figures in dates take no st, nd, rd or th.
`,
      good: `
Prices have risen since Nov. 24 in both ports.
`,
    },
    {
      house: "ap",
      bad: `
The court ruled on December 4.
                   ^^^^^^^^^^ “December 4”: AP writes “Dec. 4”.
`,
      good: `
The court ruled in December 2024.
`,
    },
    {
      bad: `
They met on 12/04/2025.
            ^^^^^^^^^^ “12/04/2025” can be read as two different days: spell out the month.
`,
      good: `
They met on Dec. 4, 2025, in Oslo.
`,
    },
    {
      bad: `
It opened on Nov 3.
             ^^^^^ “Nov 3”: write “Nov. 3”.
`,
      good: `
The Fourth of July parade drew 300 people.
`,
    },
    {
      bad: `
The strike began in Dec. of that year.
                    ^^^^ “Dec.”: spell out a month which has no day.
`,
      good: `
The Sept. 11 attacks changed the law.
`,
    },
    {
      bad: `
On Jan. 5, 2024 the court ruled.
   ^^^^^^^^^^^^ “Jan. 5, 2024” wants a comma after its year.
`,
    },
    { house: "bbc", good: "\nThe court ruled on 24 November 2024.\n" },
    { house: "ap", good: "\nThe vote was held on March 3, 2024, and on July 4, 2025.\n" },
    {
      house: "guardian",
      bad: `
The court ruled on Nov. 24, 2024, in Leeds.
                   ^^^^^^^^^^^^^ “Nov. 24, 2024”: the Guardian writes “24 November 2024”.
`,
    },
  ],
  *check({ draft, house }) {
    for (const date of draft.dates) {
      if (date.attributive || !date.exists) continue;
      const problem = objection(draft, date, house);
      if (problem) yield problem;
    }
  },
} satisfies Rule;

function objection(draft: Draft, date: DateMention, house: House): Problem | null {
  const written = wordsOf(draft.text, date.words);
  if (date.month === null)
    return {
      span: date.words,
      message: `“${written}” can be read as two different days: spell out the month.`,
    };
  const wanted = wantedForm(date, house);
  if (wanted !== null && wanted !== written) {
    return {
      span: date.words,
      message: messageFor(date, written, wanted, house),
      fixes: [rewrite(draft, date, written, wanted)],
    };
  }
  if (date.missingComma === null) return null;
  const span = { start: date.missingComma, end: date.missingComma };
  return {
    span: date.words,
    message: `“${written}” wants a comma after its year.`,
    fixes: [fix("Add the comma", { span, text: "," })],
  };
}

function rewrite(draft: Draft, date: DateMention, written: string, wanted: string): Fix {
  const { start, end } = date.words;
  const title = `Write “${wanted}”`;
  // Whether the copy needs the comma there for another reason is the reporter's to say.
  if (/^\d/.test(wanted) && closesDate(draft, date))
    return {
      title: `${title}, without the comma behind it`,
      kind: "suggestion",
      edits: [{ span: { start, end: end + 1 }, text: wanted }],
    };
  const endsSentence = draft.sentences[date.sentence]!.end <= end;
  const text = endsSentence && written.endsWith(".") && !wanted.endsWith(".") ? `${wanted}.` : wanted;
  return fix(title, { span: date.words, text });
}

// "On April 28, 2025, the lights went out": words at the head of a sentence keep their comma in any order of the date.
const opening = 2;

/**
 * Whether the comma behind a year goes with the order of month, day and year: "the blackout of April 28, 2025, had shown". One
 * before "which" or "who" is a comma of its own.
 */
function closesDate({ sentences, text }: Draft, { sentence, words, order, year }: DateMention): boolean {
  if (order !== "month first" || year === null) return false;
  if (!/^,(?! (?:who|whom|whose|which|when|where)\b)/.test(text.source.slice(words.end, words.end + 8)))
    return false;
  const before = sentences[sentence]!.tokens.filter(({ kind, end }) => kind === "word" && end <= words.start);
  return before.length > opening;
}

function fix(title: string, edit: Edit): Fix {
  return { title, kind: "safe", edits: [edit] };
}

function messageFor(date: DateMention, written: string, wanted: string, house: House): string {
  if (date.ordinal && house === "none") return `“${written}”: figures in dates take no st, nd, rd or th.`;
  if (date.day === null) return `“${written}”: spell out a month which has no day.`;
  return house === "none"
    ? `“${written}”: write “${wanted}”.`
    : `“${written}”: ${houseNames[house]} writes “${wanted}”.`;
}

/** The date as the house writes it, or null where the house has no say. */
function wantedForm(date: DateMention, house: House): string | null {
  const { day, year } = date;
  const name = monthNames[date.month! - 1]!;
  if (day === null) return year === null ? name : `${name} ${year}`;
  switch (house) {
    case "ap":
    case "reuters":
    case "nyt":
      return `${shortened(name)} ${day}${year === null ? "" : `, ${year}`}`;
    case "bbc":
    case "guardian":
      return `${day} ${name}${year === null ? "" : ` ${year}`}`;
    case "tass":
      return `${name} ${day}${year === null ? "" : `, ${year}`}`;
    case "none":
      return leastChange(date, name);
  }
}

/** Without a house only what no house writes is mended, in the writer's own order. */
function leastChange({ day, year, order, ordinal, form }: DateMention, name: string): string | null {
  if (order === "numeric" || (!ordinal && form !== "bare")) return null;
  const month = form === "full" || order === "day first" ? name : shortened(name);
  if (order === "day first") return `${day} ${month}${year === null ? "" : ` ${year}`}`;
  return `${month} ${day}${year === null ? "" : `, ${year}`}`;
}

const neverShortened: ReadonlySet<string> = new Set(["March", "April", "May", "June", "July"]);

/** AP, Reuters and the New York Times: Jan., Feb., Aug., Sept., Oct., Nov., Dec., the others in full. */
function shortened(month: string): string {
  if (neverShortened.has(month)) return month;
  return month === "September" ? "Sept." : `${month.slice(0, 3)}.`;
}
