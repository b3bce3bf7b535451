// Objects to a title which was right once, or will be, but is not on the day of the draft.
import { actsNow, isOfItsTime, isOfThen } from "../facts/doings.ts";
import type { Draft } from "../facts/draft.ts";
import { ownWords } from "../facts/insertions.ts";
import type { Reign } from "../facts/reigns.ts";
import type { Title } from "../facts/titles.ts";
import { isGoneBy, isLongUnseen } from "../roster/certainty.ts";
import { judgeReign, nameOfMonarch, type ReignVerdict, throneOf } from "../roster/reigns.ts";
import { spelledBy } from "../roster/spelling.ts";
import { findOutdated, type Outdated } from "../roster/verdict.ts";
import { holdsIt, monthName, noteOf, stopped, tenureName, whySofter } from "../roster/wording.ts";
import type { House, Severity } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import { capitalised } from "../text/letters.ts";
import { contains, type Span } from "../text/span.ts";
import type { Edit, Fix, Problem, Related, Rule } from "./rule.ts";

const longest = 100;

export default {
  id: "title-outdated",
  family: "titles",
  severity: "warning",
  zones: ["narration", "frame", "insertion", "heading"],
  summary: "A title is the one which the person has on the day of the story.",
  why: `The roster says that this person left the office before the day of the draft, or had not yet come into it. Add “former”, or check the name. The other way round it asks why somebody is “former” who is still in office.

Where the roster was last confirmed before the day of the draft, or the draft gives no day, it is a point of information only: a row of the desk’s or \`sayswho roster update\`, or a \`date:\` in the front matter, makes it a warning.

A title of the past is right with “former”, “then-” or “late”, and in a sentence which gives the year. Where the roster is behind the news, put the person in \`cast\` in the front matter or in the desk's own roster.`,
  authorities: [
    "Reuters Handbook, titles: a former official’s title is kept with “former”",
    "AP Stylebook, former",
  ],
  examples: [
    {
      bad: `
German Chancellor Angela Merkel said Tuesday the talks were dead.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “German Chancellor Angela Merkel”: she left in December 2021.
`,
      good: `
Former German Chancellor Angela Merkel said Tuesday the talks were dead.
`,
    },
    {
      bad: `
President Joe Biden will address the summit next week.
^^^^^^^^^^^^^^^^^^^ “President Joe Biden”: he left in January 2025. The U.S. president is Donald Trump.
`,
      good: `
In 2015, German Chancellor Angela Merkel opened the border.
`,
    },
    {
      bad: `
NATO Secretary General Jens Stoltenberg warned on Monday of more attacks.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “NATO Secretary General Jens Stoltenberg”: he left in October 2024.
`,
      good: `
Then-President Joe Biden signed the law in 2022.
`,
    },
    {
      bad: `
Olaf Scholz, the German chancellor, left the hall early.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Olaf Scholz, the German chancellor”: he left in May 2025. Germany’s chancellor is Friedrich Merz.
`,
      good: `
Olaf Scholz, the former German chancellor, left the hall early.
`,
    },
    {
      asOf: "2024-05-10",
      bad: `
Former German Chancellor Olaf Scholz spoke in Berlin on Friday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Former German Chancellor Olaf Scholz”: he is still Germany’s chancellor.
`,
      good: `
Former German Chancellor Angela Merkel spoke in Berlin on Friday.
`,
    },
    {
      good: `
At the time, German Chancellor Angela Merkel told reporters on Fridays what she thought.
`,
    },
    {
      good: `
Angela Merkel, the German chancellor of the day, said no on Monday.
`,
    },
    {
      asOf: "2024-12-04",
      bad: `
President Donald Trump will sign the order this week.
^^^^^^^^^^^^^^^^^^^^^^ “President Donald Trump”: he left in January 2021. The U.S. president is Joe Biden.
`,
      good: `
President-elect Donald Trump will sign the order next year.
`,
    },
    {
      good: `
---
genre: obituary
---
She fled with her parents, and French President Jacques Chirac gave her a medal.
`,
    },
  ],
  *check({ draft, roster, house }) {
    for (const words of ownWords(draft))
      for (const title of words.titles) {
        const outdated = findOutdated(words, title, roster);
        // Which year a quotation of years gone by speaks of, only its speaker knows.
        const isLongAgo = title.past && words !== draft;
        if (!outdated || isLongAgo) continue;
        if (isToldAsPast(words, title, outdated)) continue;
        yield problem(words, title, outdated, house);
      }
    for (const reign of draft.reigns) {
      const verdict = judgeReign(reign, draft.asOf.date, roster);
      if (verdict?.fault === "over" || verdict?.fault === "ahead") yield ofMonarch(draft, reign, verdict);
    }
  },
} satisfies Rule;

function problem(draft: Draft, title: Title, outdated: Outdated, house: House): Problem {
  return {
    span: { start: title.start, end: title.end },
    message: message(draft, title, outdated, house),
    severity: severityOf(draft, title, outdated),
    fixes: [...markAsPast(draft, title, outdated), ...nameHolder(draft, title, outdated, house)],
    related: notesOn(draft, title.words, outdated, isPresent(draft, title, outdated)),
  };
}

/** "Pope Francis said on Friday" once there is another pope, "King Charles" in the days of his mother. */
function ofMonarch(draft: Draft, reign: Reign, { fault, own, holder, certainty }: ReignVerdict): Problem {
  const { prose } = draft.text;
  const { start, end, name } = reign;
  const words = wordsOf(draft.text, reign);
  const change =
    fault === "over"
      ? `the reign ended in ${monthName(own.to!)}`
      : `the reign began in ${monthName(own.from!)}`;
  const answer = holder ? ` ${capitalised(throneOf(holder))} is ${nameOfMonarch(holder.person)}.` : "";
  const forms = [`“${words}”: ${change}.${answer}`, `“${words}”: ${change}.`];
  const isSure = certainty === "sure" && draft.asOf.from !== "today";
  const text = holder && nameOfMonarch(holder.person);
  return {
    span: { start, end },
    message: forms.find((form) => form.length <= longest) ?? `${capitalised(change)}: is that the name?`,
    severity: isSure ? "warning" : "information",
    fixes:
      text && holder.office === reign.office
        ? [
            {
              title: `Change to “${prose.slice(start, name.start)}${text}${prose.slice(name.end, end)}”`,
              kind: "suggestion",
              edits: [{ span: name, text }],
            },
          ]
        : [],
    related: notesOn(draft, name, { held: own, holder, certainty }, true),
  };
}

/** The roster's row, and why it is said softly where it is. */
function notesOn(
  { asOf }: Draft,
  { start, end }: Span,
  { held, holder, certainty }: Pick<Outdated, "held" | "holder" | "certainty">,
  acts: boolean,
): Related[] {
  const rows = holder ? [held, holder] : [held];
  return [noteOf(held), ...(acts ? whySofter(certainty, rows, asOf) : [])].map((message) => ({
    span: { start, end },
    message,
  }));
}

/** Whether the draft gives the title of the time it tells of; an obituary tells of years gone by. */
function isToldAsPast(draft: Draft, title: Title, outdated: Outdated): boolean {
  const mention = draft.mentions[title.mention]!;
  const sentence = draft.sentences[mention.sentence]!;
  const span = {
    start: Math.min(title.start, mention.start),
    end: Math.max(title.end, mention.end),
  };
  if (outdated.time === "over" && isOfThen(sentence, span)) return true;
  return (draft.genre === "obituary" || isOfItsTime(sentence, span)) && !isPresent(draft, title, outdated);
}

/** Whether the title is one of these days: called "former", or of somebody who acts now. */
function isPresent({ mentions, sentences }: Draft, title: Title, { time }: Outdated): boolean {
  const mention = mentions[title.mention]!;
  const named = { start: mention.start, end: Math.max(mention.end, title.end) };
  return time === "now" || actsNow(sentences[mention.sentence]!, title.start, named);
}

/** Where the roster is unsure, the draft has no day of its own, or the title may be of the past, the desk only asks. */
function severityOf(draft: Draft, title: Title, outdated: Outdated): Severity {
  const isSure = outdated.certainty === "sure" && draft.asOf.from !== "today";
  return isSure && isPresent(draft, title, outdated) ? "warning" : "information";
}

function message(draft: Draft, title: Title, outdated: Outdated, house: House): string {
  const { held, holder, time } = outdated;
  const words = wordsOf(draft.text, title);
  // The roster may spell the name as nobody does in copy.
  const { called, family } = draft.people[draft.mentions[title.mention]!.person]!;
  const who = called === "woman" ? "she" : called === "man" ? "he" : family;
  if (time === "now") {
    const still = `${who} is still ${stopped(tenureName(held))}`;
    const quoting = `“${words}”: ${still}`;
    return quoting.length <= longest ? quoting : `${capitalised(still)} Why “former”?`;
  }
  const change =
    time === "ahead"
      ? `${who} came in ${monthName(held.from!)}`
      : `${who} left ${isGoneBy(held) ? "by" : "in"} ${monthName(held.to!)}`;
  const answer = holder
    ? ` ${capitalised(stopped(holdsIt(holder, spelledBy(house, holder.person), draft.asOf.date)))}`
    : "";
  const forms = [
    `“${words}”: ${change}.${answer}`,
    `“${words}”: ${change}.`,
    `${capitalised(change)}: is that still the title?${answer}`,
    `${capitalised(change)}: is that the title on this day?`,
  ];
  return forms.find((form) => form.length <= longest) ?? "Is that the title on this day?";
}

/** "former German Chancellor Angela Merkel", "then-German Chancellor"; a title to come has no such word. */
function markAsPast(draft: Draft, title: Title, { time }: Outdated): Fix[] {
  if (time !== "over") return [];
  const { prose } = draft.text;
  const at = placeOfModifier(prose, title);
  const opens = at === title.start && /^\p{Lu}/u.test(prose.slice(at)) && isSentenceStart(prose, at);
  const insert = (word: string): Fix => {
    const text = opens ? capitalised(word) : word;
    const words = prose.slice(title.start, at) + text + prose.slice(at, title.end);
    return {
      title: `Change to “${words.replace(/\s+/g, " ")}”`,
      kind: "suggestion",
      edits: [{ span: { start: at, end: at }, text }],
    };
  };
  return [insert("former "), ...(title.jurisdictionWords === null ? [insert("then-")] : [])];
}

/** Before the country's adjective, but after "Germany’s": "Germany’s former chancellor". */
function placeOfModifier(prose: string, { words, jurisdictionWords }: Title): number {
  if (!jurisdictionWords || jurisdictionWords.start > words.start) return words.start;
  return /['’]s?$/.test(prose.slice(jurisdictionWords.start, jurisdictionWords.end))
    ? words.start
    : jurisdictionWords.start;
}

function isSentenceStart(prose: string, at: number): boolean {
  return /(?:^|[.!?\n]["”’)]*\s*)$/.test(prose.slice(Math.max(0, at - 12), at));
}

/** "German Chancellor Friedrich Merz": the office stays, its holder takes it. */
function nameHolder(draft: Draft, title: Title, { holder }: Outdated, house: House): Fix[] {
  const mention = draft.mentions[title.mention]!;
  // "[President Joe] Biden": the rest of the name is the speaker's.
  if (!holder || !contains(title, mention) || isLongUnseen(holder, draft.asOf.date)) return [];
  const { prose } = draft.text;
  const { start, end } = mention;
  const text = spelledBy(house, holder.person);
  const from = Math.min(title.start, start);
  const words = prose.slice(from, start) + text + prose.slice(end, Math.max(end, title.end));
  const edits: Edit[] = [{ span: { start, end }, text }];
  return [{ title: `Change to “${words.replace(/\s+/g, " ")}”`, kind: "suggestion", edits }];
}
