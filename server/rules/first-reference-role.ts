// A person is brought in by name and nothing says who it is.
import type { Draft } from "../facts/draft.ts";
import type { Introduction } from "../facts/introductions.ts";
import type { Roster } from "../roster/roster.ts";
import { excerpt } from "../text/excerpt.ts";
import { isPunctuated } from "../text/markup.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "first-reference-role",
  family: "references",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "The copy says who a person is where it first names them.",
  why: `Who is this? One phrase beside the name tells readers why this person is in the story: a title, a trade, an age and a town, a tie to somebody they know.

World figures need none, and neither do lists of names: the dead, a squad, a jury. The rule is silent where the phrase stands in the next sentence, and in bylines and captions. In a match report (\`genre: sports\`) the game says who its players are.`,
  authorities: [
    "BBC Editorial Guidelines, 3: identify sources and give their credentials, so that audiences can judge their status",
    "AP Stylebook, names",
  ],
  examples: [
    {
      bad: `
The bill was backed by Joan Park.
                       ^^^^^^^^^ Who is “Joan Park”? Say it in a phrase beside the name.
`,
      good: `
The bill was backed by Joan Park, a Republican from Ohio.
`,
    },
    {
      bad: `
“It is over,” said Lena Ortiz.
                   ^^^^^^^^^^ Who is “Lena Ortiz”? Say it in a phrase beside the name.
`,
      good: `
“It is over,” said Lena Ortiz, 44, who lost her house.
`,
    },
    {
      good: `
The dead were Ana Mora, Luis Gil and Rosa Diaz.
`,
    },
    {
      good: `
Police questioned Per Lund, the driver, for six hours.
`,
    },
    {
      good: `
Donald Trump spoke.
`,
    },
    {
      good: `
---
genre: sports
---
Lena Ortiz scored twice and Joan Park saved a penalty.
`,
    },
  ],
  *check({ draft, roster }) {
    if (draft.genre === "sports") return;
    for (const introduction of draft.introductions) {
      if (introduction.described || introduction.listed || isWorldFigure(draft, introduction, roster))
        continue;
      const span = { start: introduction.start, end: introduction.end };
      const close = isPunctuated(draft.text, span.end) ? "" : ",";
      yield {
        span,
        message: `Who is “${excerpt(draft.text, span, 48)}”? Say it in a phrase beside the name.`,
        fixes: [
          {
            title: "Ask for the role: “, [[ROLE?]]”",
            kind: "question",
            edits: [{ span: { start: span.end, end: span.end }, text: `, [[ROLE?]]${close}` }],
          },
        ],
      };
    }
  },
} satisfies Rule;

/** Offices whose holders, past and present, readers know by name. */
const known = new Set([
  "president",
  "vice president",
  "prime minister",
  "premier",
  "chancellor",
  "taoiseach",
  "supreme leader",
  "king",
  "queen",
  "pope",
  "secretary-general",
]);

function isWorldFigure(draft: Draft, { person }: Introduction, roster: Roster): boolean {
  const { given, family } = draft.people[person]!;
  return roster
    .people(given, family)
    .some((figure) => roster.tenures(figure).some((tenure) => known.has(tenure.office)));
}
