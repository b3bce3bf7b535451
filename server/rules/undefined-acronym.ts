// Objects to an abbreviation which the draft uses before, or without ever, spelling it out.
import { type Acronym, spells } from "../facts/acronyms.ts";
import type { Draft } from "../facts/draft.ts";
import { fullNames, isFamiliarIn } from "../facts/words/acronyms.ts";
import type { House } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import { capitalised } from "../text/letters.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "undefined-acronym",
  family: "references",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "An abbreviation is spelled out on first mention unless every reader knows it.",
  why: `Spell it out on first mention, or use a plain noun such as “the agency”. If it appears once, you do not need the short form at all.

No house asks for US, NATO, the FBI or a CEO to be spelled out. A phrase which says what the body is, such as “the FSB, Russia’s main security agency”, does as well as its full name. A paper which files from Mumbai or Canberra, with no house set and no agency in the dateline, need not explain the BJP or the CSIRO to its own readers.`,
  authorities: [
    "AP Stylebook, abbreviations and acronyms: avoid alphabet soup; no bracketed short form after a name",
    "Reuters Handbook: a bracketed short form only where it is little known and used again",
    "BBC News style guide and Guardian style guide: spell out unless better known by the initials",
  ],
  examples: [
    {
      bad: `
Forums like the OSCE met on Thursday.
                ^^^^ “OSCE” is never spelled out: will every reader know it?
`,
      good: `
The Organization for Security and Cooperation in Europe met on Thursday. The OSCE has 57 members.
`,
    },
    {
      bad: `
The CPC terminal was hit.
    ^^^ “CPC” is never spelled out: will every reader know it?
`,
      good: `
The FBI searched his flat.
`,
    },
    {
      bad: `
NABU searched his flat.
^^^^ “NABU” is never spelled out: will every reader know it?
`,
      good: `
WASHINGTON (AP) — The envoys met.
`,
    },
    {
      bad: `
MUMBAI (Reuters) — The BJP chose a candidate.
                       ^^^ “BJP” is never spelled out: will every reader know it?
`,
      good: `
MUMBAI — The BJP chose a candidate.
`,
    },
    {
      bad: `
The IRGC said it fired first.
    ^^^^ “IRGC” is never spelled out: will every reader know it?
`,
      good: `
The FSB, Russia’s main security agency, said it fired first.
`,
    },
    {
      bad: `
A USV struck the tanker.
  ^^^ “USV” is never spelled out: will every reader know it?
`,
      good: `
Pope John XXIII called the council.
`,
    },
    {
      bad: `
The CSTO sent observers.
    ^^^^ “CSTO” comes before its full name: spell it out here?

The Collective Security Treaty Organization met later.
`,
      good: `
J.D. Vance spoke.
`,
    },
    { good: "\nShares of Boeing (BA) fell.\n" },
    { good: "\nF-16 jets were sent.\n" },
    { good: "\n“WE WON,” he posted.\n" },
    { good: "\nSen. Ann Cole, D-N.Y., voted no.\n" },
  ],
  *check({ draft, house }) {
    for (const acronym of draft.acronyms) {
      if (acronym.familiar || acronym.explained || isLocal(acronym, draft, house)) continue;
      const written = wordsOf(draft.text, acronym);
      const later = acronym.fullNameLater;
      yield {
        span: acronym,
        message: later
          ? `“${written}” comes before its full name: spell it out here?`
          : `“${written}” is never spelled out: will every reader know it?`,
        related: later ? [{ span: later, message: "Its full name comes only here." }] : [],
        fixes: acronym.compound ? [] : fixesFor(acronym, written, draft, house),
      };
    }
  },
} satisfies Rule;

/** The BJP in a story which a paper of its own files from Mumbai: no agency stands in the dateline, and no house of the world is set. */
function isLocal({ form }: Acronym, { dateline }: Draft, house: House): boolean {
  return (
    house === "none" && dateline !== null && dateline.agency === null && isFamiliarIn(dateline.place, form)
  );
}

function fixesFor(acronym: Acronym, written: string, draft: Draft, house: House): readonly Fix[] {
  const names = namesFor(acronym, draft, house);
  if (names.length === 0)
    return [
      {
        title: `Ask for its full name: “[[FULL NAME?]] (${written})”`,
        kind: "question",
        edits: [{ span: { start: acronym.start, end: acronym.end }, text: `[[FULL NAME?]] (${written})` }],
      },
    ];
  const fixes: Fix[] = [];
  for (const name of names) {
    // The short form alone is out of place further down unless the initials explain it.
    if (acronym.uses === 1 || spells(name, acronym.form))
      fixes.push(replacement(`Spell out: “${name}”`, acronym, name, draft));
    fixes.push(
      replacement(`Spell out and bracket: “${name} (${written})”`, acronym, `${name} (${written})`, draft),
    );
  }
  return fixes;
}

/** The full names to choose from: the draft's own where it has one, else what a desk writes. */
function namesFor(acronym: Acronym, { text }: Draft, house: House): readonly string[] {
  const later = acronym.fullNameLater;
  if (later) return acronym.plural ? [] : [wordsOf(text, later)];
  const row = fullNames.get(acronym.form);
  if (!row) return [];
  const british = house === "bbc" || house === "guardian";
  const names = row.names.map((name, at) => (british && at === 0 && row.british) || name);
  if (acronym.plural)
    return row.the || / of |,/.test(row.names[0]!)
      ? []
      : names.map((name) => `${name}${/x$/.test(name) ? "es" : "s"}`);
  return british ? names.map((name) => name.replace("U.S.", "US")) : names;
}

function takesThe(acronym: Acronym): boolean {
  return acronym.fullNameLater !== null || fullNames.get(acronym.form)?.the === true;
}

/** Puts a full name in the place of the short form, with the article which it takes there. */
function replacement(title: string, acronym: Acronym, name: string, { text }: Draft): Fix {
  let words = name;
  let start = acronym.start;
  if (acronym.article) {
    start = acronym.article.start;
    const article = /^(?:[aeio](?!u)|u(?!ni|s|\.))/i.test(name) ? "an" : "a";
    words = `${text.source[start] === "A" ? `A${article.slice(1)}` : article} ${name}`;
  } else if (acronym.bare && takesThe(acronym)) {
    words = `${acronym.opens ? "The" : "the"} ${name}`;
  } else if (acronym.opens) {
    words = capitalised(name);
  }
  return { title, kind: "suggestion", edits: [{ span: { start, end: acronym.end }, text: words }] };
}
