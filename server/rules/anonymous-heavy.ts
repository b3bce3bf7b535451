// A story told more by voices without a name than by people whom a reader could look up.
import type { Draft } from "../facts/draft.ts";
import { tellsNews } from "../facts/form.ts";
import { type LedgerRow, readLedger } from "../ledger.ts";
import { excerpt } from "../text/excerpt.ts";
import { hull } from "../text/span.ts";
import type { Related, Rule } from "./rule.ts";

// Shorter pieces are briefs.
const shortest = 200;
// Fewer are a matter for the lines they stand in.
const fewest = 3;
// The share of vague voices in edited political copy reaches .29 at its 95th percentile (PolNeAR, 552 articles).
const mostOfAll = 0.4;
const perWords = 500;
// The 95th percentile of vague agents per 500 words in the same articles.
const mostPerWords = 4.5;
// So many places are shown; the ledger has the rest.
const shown = 10;

export default {
  id: "anonymous-heavy",
  family: "draft",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "Most of a story is told by people it names.",
  why: `Unnamed sources carry this story. Name more of them, or say why you cannot, once for each.

Counted are attributions to crowds (“officials”, “experts”), to nobody (“growing concerns”) and to people without a name and without a reason for it, each where it is brought in: “the officials” who come back count once, and what a named speaker passes on is the speaker’s. \`sayswho ledger\` counts the same way and lists them all. Asked from three on, where they are two in five of all, or more than nine in 1,000 words. Briefs under ${shortest} words, interviews, reviews, obituaries and first-person accounts are left alone.`,
  authorities: [
    "The New York Times and The Washington Post, policies on anonymity: a last resort, with the reason told",
    "Reuters Handbook: anonymous sources are the weakest",
  ],
  examples: [
    {
      bad: `
OSLO, December 3. Senior officials said the ferry line to the islands would lose its grant in the spring. The line carries 40,000 people a year, most of them schoolchildren, and the grant pays for half of the fuel. Without it two of the three boats would stay in the harbor from Monday to Thursday, and the third would sail at dawn and at dusk.
^^^^^^^^^^^^^^^^^ 4 of 7 attributions name nobody and do not say why.

People close to the talks said the owners had asked for a loan. It was turned down in May, and again in June. An adviser said the books would be opened to a buyer, and two buyers have come to see the boats, which were built in 1974 and 1982 and painted last year.

“Nobody on the islands was asked,” Maria Ortega, the mayor of the largest one, said. She said the school would have to close for two days a week. Analysts said a bus over the new bridge would cost less than the boats, but the bridge is closed in a storm, and there were 31 days of storm last year. The hospital has one helicopter. The shop on the outer island gets its milk by the boat of a fisherman, who carries the post as well and is 70 years old. The owners meet on Friday in a hotel at the port, and the captains, who have not been paid since the summer, will stand at the door.
`,
      good: `
OSLO, December 3. Transport Minister Jan Novak said the ferry line to the islands would lose its grant in the spring. The line carries 40,000 people a year, most of them schoolchildren, and the grant pays for half of the fuel. Without it two of the three boats would stay in the harbor from Monday to Thursday, and the third would sail at dawn and at dusk.

Novak said the owners had asked for a loan. It was turned down in May, and again in June. Ann Cole, who keeps them, said the books would be opened to a buyer, and two buyers have come to see the boats, which were built in 1974 and 1982 and painted last year.

“Nobody on the islands was asked,” Maria Ortega, the mayor of the largest one, said. She said the school would have to close for two days a week. Ortega said a bus over the new bridge would cost less than the boats, but the bridge is closed in a storm, and there were 31 days of storm last year. The hospital has one helicopter. The shop on the outer island gets its milk by the boat of a fisherman, who carries the post as well and is 70 years old. The owners meet on Friday in a hotel at the port, and the captains, who have not been paid since the summer, will stand at the door.
`,
    },
  ],
  *check({ draft }) {
    if (!tellsNews(draft.form) || !draft.opening) return;
    const { attributions: rows, figures } = readLedger(draft);
    const { words, attributions, nameless } = figures;
    if (words < shortest || nameless < fewest) return;
    if (nameless < attributions * mostOfAll && (nameless * perWords) / words <= mostPerWords) return;
    yield {
      span: draft.opening,
      message: `${nameless} of ${attributions} attributions name nobody and do not say why.`,
      related: [
        ...rows
          .filter((row) => row.nameless)
          .slice(0, shown)
          .map((row) => placeOf(draft, row)),
        ...(nameless > shown
          ? [{ span: draft.opening, message: `“sayswho ledger” has the other ${nameless - shown}.` }]
          : []),
      ],
    };
  },
} satisfies Rule;

function placeOf({ text }: Draft, { source, cue }: LedgerRow): Related {
  const { start, end } = source ? hull(source, cue) : cue;
  const words = `“${excerpt(text, { start, end }, 60)}”`;
  return {
    span: { start, end },
    message: source ? `${words} names nobody.` : `${words} is nobody’s.`,
  };
}
