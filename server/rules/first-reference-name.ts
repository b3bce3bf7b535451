// Objects to a person who first appears without a given name: "President Putin", "Hale said".
import type { Draft } from "../facts/draft.ts";
import { isLooseLine } from "../facts/headlines.ts";
import { namesOfJurisdiction } from "../facts/jurisdictions.ts";
import type { Mention, Person } from "../facts/people.ts";
import type { Title } from "../facts/titles.ts";
import type { Roster, RosterPerson, Tenure } from "../roster/roster.ts";
import { spelledBy } from "../roster/spelling.ts";
import type { House } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import { hull, type Span } from "../text/span.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

const longest = 100;

export default {
  id: "first-reference-name",
  family: "references",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "A person’s first mention gives the full name.",
  why: `Give the full name and who they are the first time; the surname alone after that. A headline does not count as first mention: many readers come to the text without it.

Kings, popes and people known by one name need no other. “The Biden administration” is no mention of the man.`,
  authorities: [
    "AP, names and titles: full name on first reference, surname after",
    "Reuters, BBC and Guardian alike",
  ],
  examples: [
    {
      bad: `
President Putin met the envoys.
^^^^^^^^^^^^^^^ “President Putin”: the first mention needs the full name.

Vladimir Putin later dined alone.
`,
      good: `
President Vladimir Putin met the envoys. Putin later dined alone.
`,
    },
    {
      bad: `
Hale said the road was open.
^^^^ “Hale”: the first mention needs the full name.
`,
      good: `
Pope Leo spoke from the balcony.
`,
    },
    {
      bad: `
Mr. Ortiz is charged with theft.
^^^^^^^^^ “Mr. Ortiz”: the first mention needs the full name.
`,
      good: `
King Charles III opened Parliament.
`,
    },
    {
      bad: `
Sen. Park voted no.
^^^^^^^^^ “Sen. Park”: the first mention needs the full name.
`,
      good: `
The Biden administration sued.
`,
    },
    {
      bad: `
The envoy met Ruiz at noon.
              ^^^^ “Ruiz”: the first mention needs the full name.

Ana Ruiz left at two.
`,
      good: `
“Hale is a liar,” Ana Ruiz said.
`,
    },
    {
      bad: `
Chancellor Merz flew to Kyiv.
^^^^^^^^^^^^^^^ “Chancellor Merz”: the first mention needs the full name.
`,
      good: `
Trump Tower was sealed off.
`,
    },
    {
      asOf: "2024-03-01",
      bad: `
Former President Trump’s lawyers appealed.
^^^^^^^^^^^^^^^^^^^^^^ “Former President Trump”: the first mention needs the full name.
`,
      good: `
Pele scored twice.
`,
    },
    {
      bad: `
Kallas, who had been due on Friday, stayed in Tallinn.
^^^^^^ “Kallas”: the first mention needs the full name.
`,
      good: `
# Putin meets envoys

Russian President Vladimir Putin met the envoys.
`,
    },
    {
      good: `
Judge Reinhold, the actor, sat in the second row.
`,
    },
  ],
  *check({ draft, roster, house }) {
    for (const person of draft.people) {
      const mention = firstMention(draft, person);
      if (mention && mention.kind === "surname" && isCertain(draft, person, mention))
        yield problem(draft, person, mention, roster, house);
    }
  },
} satisfies Rule;

/** The first naming of a person in the body of the copy. */
function firstMention(draft: Draft, person: Person): Mention | null {
  for (const index of person.mentions) {
    const mention = draft.mentions[index]!;
    if (mention.kind === "pronoun" || mention.display) continue;
    // A caption may bring somebody in, but its short forms are its own affair.
    if (mention.kind === "surname" && isLooseLine(draft.sentences, draft.sentences[mention.sentence]!))
      continue;
    return mention;
  }
  return null;
}

function isCertain(draft: Draft, person: Person, mention: Mention): boolean {
  if (mention.style === "regnal" || person.shared || isInCast(draft, person)) return false;
  return mention.titled !== null || mention.speaks || person.given !== null;
}

/** The cast list of a draft's front matter has introduced its people. */
function isInCast(draft: Draft, { family }: Person): boolean {
  const { cast } = draft.text.frontMatter?.fields ?? {};
  const entries = Array.isArray(cast) ? cast : Object.keys((cast as object | undefined) ?? {});
  return entries.some((entry) => typeof entry === "string" && entry.includes(family));
}

function problem(draft: Draft, person: Person, mention: Mention, roster: Roster, house: House): Problem {
  const title = titleOf(draft, mention);
  const span = mention.titled ? hull(hull(mention.titled, mention), title ?? mention) : mention;
  const words = wordsOf(draft.text, span);
  const forms = [
    `“${words}”: the first mention needs the full name.`,
    "The first mention needs the full name.",
  ];
  return {
    span: { start: span.start, end: span.end },
    message: forms.find((form) => form.length <= longest)!,
    fixes: [fixOf(draft, person, mention, title, roster, house)],
  };
}

function titleOf(draft: Draft, mention: Mention): Title | null {
  return (
    draft.titles.find((title) => title.place === "before" && draft.mentions[title.mention] === mention) ??
    null
  );
}

/** The full reference from the roster, else the full name from further down, else a question. */
function fixOf(
  draft: Draft,
  person: Person,
  mention: Mention,
  title: Title | null,
  roster: Roster,
  house: House,
): Fix {
  const { prose } = draft.text;
  const tenure = title && title.modifier === null ? tenureOf(title, person, draft.asOf.date, roster) : null;
  if (title && tenure) {
    const name = spelledBy(house, tenure.person);
    const words = prose.slice(title.words.start, title.words.end);
    const country = title.jurisdictionWords ? "" : `${namesOfJurisdiction(tenure.jurisdiction).adjective} `;
    const lead = prose.slice(title.start, title.words.start);
    return suggestion(`${lead}${country}${words}${stopAfter(prose, title.words)} ${name}`, {
      start: title.start,
      end: mention.end,
    });
  }
  const known = title ? bearerOf(title, person, roster) : null;
  if (known)
    return suggestion(
      prose.slice(title!.start, mention.start).replace(/\s+/g, " ") + spelledBy(house, known),
      { start: title!.start, end: mention.end },
    );
  if (person.given !== null) {
    const lead =
      mention.titled && mention.style !== "courtesy" ? prose.slice(mention.titled.start, mention.start) : "";
    const start = mention.titled ? mention.titled.start : mention.start;
    return suggestion(lead.replace(/\s+/g, " ") + person.name, { start, end: mention.end });
  }
  return {
    title: "Ask for the given name: “[[GIVEN NAME?]]”",
    kind: "question",
    edits: [{ span: { start: mention.start, end: mention.start }, text: "[[GIVEN NAME?]] " }],
  };
}

/** "Gov." keeps its stop. */
function stopAfter(prose: string, words: Span): string {
  return prose[words.end] === "." ? "." : "";
}

function suggestion(words: string, span: Span): Fix {
  return { title: `Write “${words}”`, kind: "suggestion", edits: [{ span, text: words }] };
}

/** The one holder of the office on the day of the draft who goes by this family name. */
function tenureOf(title: Title, person: Person, on: string, roster: Roster): Tenure | null {
  const found = roster
    .people(person.given, person.family)
    .flatMap((known) => roster.tenures(known))
    .filter(
      (tenure) =>
        (tenure.office === title.office || tenure.also.includes(title.office)) &&
        (title.jurisdiction === null
          ? title.jurisdictionWords === null
          : tenure.jurisdiction === title.jurisdiction) &&
        roster.holders(tenure.office, tenure.jurisdiction, on).includes(tenure),
    );
  return found.length === 1 ? found[0]! : null;
}

/** The one person of this family name who has ever held the office: "former President Trump". */
function bearerOf(title: Title, person: Person, roster: Roster): RosterPerson | null {
  if (title.jurisdiction === null && title.jurisdictionWords !== null) return null;
  const found = roster
    .people(person.given, person.family)
    .filter((known) =>
      roster
        .tenures(known)
        .some(
          (tenure) =>
            (tenure.office === title.office || tenure.also.includes(title.office)) &&
            (title.jurisdiction === null || tenure.jurisdiction === title.jurisdiction),
        ),
    );
  return found.length === 1 ? found[0]! : null;
}
