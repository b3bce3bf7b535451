// Points out a definite phrase which takes up something the draft has not mentioned.
import { wordsOf } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "unclear-reference",
  family: "references",
  severity: "hint",
  zones: ["narration", "frame"],
  summary: "“The premises” has been named before.",
  why: `The what? Nothing above tells the reader which one is meant. Name it the first time: the White House, the factory, the talks in Geneva.

What an earlier line means without saying it, no program can see. So this is the quietest of marks; turn it up with \`"unclear-reference": "information"\` if your desk likes to be asked.`,
  authorities: ["General editing practice"],
  examples: [
    {
      bad: `
He left the premises at noon.
        ^^^^^^^^^^^^ “the premises”: which? Nothing before this tells.
`,
      good: `
Police searched the factory. He left the premises at noon.
`,
    },
    {
      bad: `
A breakthrough came during the encounter.
                           ^^^^^^^^^^^^^ “the encounter”: which? Nothing before this tells.
`,
      good: `
The envoys met in May. A breakthrough came during the encounter.
`,
    },
    {
      bad: `
The protocols were not followed.
^^^^^^^^^^^^^ “The protocols”: which? Nothing before this tells.
`,
      good: `
A deal was signed. She praised the deal.
`,
    },
    { good: "\nThe first vote failed.\n" },
    { good: "\nShe praised the deal that ended the strike.\n" },
    { good: "\n“A paper was found,” Ann Cole said. The document is lost.\n" },
  ],
  *check({ draft }) {
    for (const { start, end } of draft.looseReferences)
      yield {
        span: { start, end },
        message: `“${wordsOf(draft.text, { start, end })}”: which? Nothing before this tells.`,
        fixes: [
          {
            title: "Name it: “[[WHICH?]]”",
            kind: "question",
            edits: [{ span: { start, end }, text: "[[WHICH?]]" }],
          },
        ],
      };
  },
} satisfies Rule;
