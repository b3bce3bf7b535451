// A story of which too little is tied to people or papers that a reader can identify.
import { tellsNews } from "../facts/form.ts";
import { isThinlyAttributed, readLedger } from "../ledger.ts";
import type { Rule } from "./rule.ts";

// Shorter pieces are briefs.
const shortest = 200;
// A share of fewer says nothing.
const fewest = 5;
// The 5th percentiles of edited political copy (PolNeAR) as this ledger reads it: .42 of attributions, .07 of sentences.
// Read by hand, with every name that was ever tied to a line, the second is .20.
const leastOfAttributions = 0.4;
const leastOfSentences = 0.07;

export default {
  id: "low-named-share",
  family: "draft",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "A good part of a story is tied to people whom the reader can identify.",
  why: `Too little of this draft is tied to anybody whom the reader could ring up. In edited news two attributions in three have a name, and a third of all sentences.

Asked of news of ${shortest} words or more with at least five attributions, where fewer than two in five of them have a name (a body which speaks counts half), or fewer than one sentence in fourteen is tied to a name. Briefs, interviews, reviews, obituaries and first-person accounts are left alone. \`sayswho ledger\` lists them all.`,
  authorities: [
    "AP news values: name sources whenever you can",
    "The shares are measured on edited articles of American papers (PolNeAR corpus)",
  ],
  examples: [
    {
      bad: `
OSLO, December 3. The ministry said the ferry line to the islands would lose its grant in the spring. The line carries 40,000 people a year, most of them schoolchildren, and the grant pays for half of the fuel. Without it two of the three boats would stay in the harbor from Monday to Thursday, and the third would sail at dawn and at dusk.
^^^^^^^^^^^^^^^^^ Attributions with a name: 1 of 7. Who else could be named?

A spokesman said the owners had asked for a loan. It was turned down in May, and again in June. The port authority said the books would be opened to a buyer, and two buyers have come to see the boats, which were built in 1974 and 1982 and painted last year.

The town hall said nobody on the islands had been asked. The union said the school would have to close for two days a week. A bus over the new bridge would cost less than the boats, but the bridge is closed in a storm, and there were 31 days of storm last year. The hospital has one helicopter. “We hear of it from the radio,” Maria Ortega, a nurse there, said. The shop on the outer island gets its milk by the boat of a fisherman, who carries the post as well and is 70 years old. The owners meet on Friday in a hotel at the port, and the captains, who have not been paid since the summer, will stand at the door.
`,
      good: `
OSLO, December 3. Transport Minister Jan Novak said the ferry line to the islands would lose its grant in the spring. The line carries 40,000 people a year, most of them schoolchildren, and the grant pays for half of the fuel. Without it two of the three boats would stay in the harbor from Monday to Thursday, and the third would sail at dawn and at dusk.

Novak said the owners had asked for a loan. It was turned down in May, and again in June. Ann Cole, who keeps them, said the books would be opened to a buyer, and two buyers have come to see the boats, which were built in 1974 and 1982 and painted last year.

Luis Gil, the mayor, said nobody on the islands had been asked. Gil said the school would have to close for two days a week. A bus over the new bridge would cost less than the boats, but the bridge is closed in a storm, and there were 31 days of storm last year. The hospital has one helicopter. “We hear of it from the radio,” Maria Ortega, a nurse there, said. The shop on the outer island gets its milk by the boat of a fisherman, who carries the post as well and is 70 years old. The owners meet on Friday in a hotel at the port, and the captains, who have not been paid since the summer, will stand at the door.
`,
    },
  ],
  *check({ draft }) {
    if (!tellsNews(draft.form) || !draft.opening) return;
    const { figures } = readLedger(draft);
    const { words, attributions, namedShare, namedCoverage, named, namedSentences, sentences } = figures;
    if (words < shortest || attributions < fewest || isThinlyAttributed(figures)) return;
    if (namedShare === null || namedCoverage === null) return;
    const message =
      namedShare < leastOfAttributions
        ? `Attributions with a name: ${named} of ${attributions}. Who else could be named?`
        : namedCoverage < leastOfSentences
          ? `Sentences tied to a name: ${namedSentences} of ${sentences}. Who stands behind the rest?`
          : null;
    if (message) yield { span: draft.opening, message };
  },
} satisfies Rule;
