// Somebody speaks without a name, and the copy does not say why, or how they know.
import { excerpt } from "../text/excerpt.ts";
import type { Span } from "../text/span.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "anonymous-no-reason",
  family: "attribution",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "An unnamed source comes with a reason.",
  why: `Readers are asked to trust somebody they cannot see. Say how this person knows, and why they will not be named. Opinion, praise and attacks should not be anonymous at all.

Each unnamed source is asked about once. The rule is silent where a reason stands in the sentence or the next one, where a name follows at once, and for those whom law or decency shelters.`,
  authorities: [
    "AP: only information, not opinion, from a source in a position to know; say why",
    "New York Times, 2016; Washington Post policy on sources; NPR: no anonymous attacks",
    "SPJ: explain why anonymity was granted",
  ],
  examples: [
    {
      bad: `
A senior official said a deal was close.
^^^^^^^^^^^^^^^^^^^^^^ Who is this, and why unnamed? “A senior official said” gives no reason.
`,
      good: `
A senior official, speaking on condition of anonymity because the talks are private, said a deal was close.
`,
    },
    {
      bad: `
Two diplomats told the paper the draft was dead.
^^^^^^^^^^^^^^^^^^ Who is this, and why unnamed? “Two diplomats told” gives no reason.
`,
      good: `
Two diplomats who were in the room said the draft was dead. They asked not to be named because the talks were closed.
`,
    },
    {
      bad: `
A source close to the family said she had known for weeks.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who is this, and why unnamed? “A source close to the family said” gives no reason.
`,
      good: `
One official, Interior Minister Ana Ruiz, said no.
`,
    },
    {
      bad: `
One lawmaker said the vote was “a joke”.
^^^^^^^^^^^^^^^^^ Who is this, and why unnamed? “One lawmaker said” gives no reason.
`,
      good: `
“Someone told me it was over,” Tom Hale said.
`,
    },
    {
      good: `
A bank teller, Jo Kent, said she saw the car.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end, source, condition, narrowed } of draft.unnamedSources)
      yield {
        span: { start, end },
        message: `Who is this, and why unnamed? “${excerpt(draft.text, { start, end }, 50)}” gives no reason.`,
        ...(narrowed ? { severity: "information" as const } : {}),
        fixes: [
          reasonFix(draft.text.source, source, condition),
          {
            title: "Put “[[WHO?]]” in their place, to be filled in",
            kind: "question",
            edits: [{ span: source, text: "[[WHO?]]" }],
          },
        ],
      };
  },
} satisfies Rule;

/** Why, where the copy says that they would not be named; whether they would not, only the reporter knows. */
function reasonFix(copy: string, source: Span, condition: number | null): Fix {
  const at = condition ?? source.end;
  // A comma or a stop of the sentence closes the clause, too.
  const close = /[,.;:?!]/.test(copy[at] ?? "") ? "" : ",";
  return {
    title: `Ask why they are not named: “${condition === null ? "[[WHY NOT NAMED?]]" : "because [[WHY?]]"}”`,
    kind: "question",
    edits: [
      {
        span: { start: at, end: at },
        text: condition === null ? `, [[WHY NOT NAMED?]]${close}` : " because [[WHY?]]",
      },
    ],
  };
}
