// An opening phrase about a speaker hangs on something that cannot speak.
import { excerpt } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "dangling-attribution",
  family: "attribution",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "An opening phrase about a speaker is followed by that speaker.",
  why: `The opening words describe a person, and the subject behind the comma is none: statements are not asked, plans do not stand beside mayors. Put the speaker there, or move the phrase behind the person it describes.

A ministry may cite a law and answer a question; it cannot stand, weep or leave a room. “Speaking of money” and “following the raid” hang on nobody and are let pass.`,
  authorities: ["BBC News Styleguide (John Allen) on danglers", "AP on dangling modifiers"],
  examples: [
    {
      bad: `
Asked about the raid, the statement gave no details.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who is meant? “Asked about the raid” hangs on “the statement”.
`,
      good: `
Asked about the raid, Tom Hale gave no details.
`,
    },
    {
      bad: `
Standing beside the mayor, the plan was unveiled.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who is meant? “Standing beside the mayor” hangs on “the plan”.
`,
      good: `
Citing safety, the ministry closed the road.
`,
    },
    {
      bad: `
Addressing the crowd, tears ran down her face.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who is meant? “Addressing the crowd” hangs on “tears”.
`,
      good: `
Speaking of money, the bill is due.
`,
    },
    {
      good: `
Following the raid, the road was closed.
`,
    },
    {
      good: `
Considering the cost, the plan is cheap.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end, opener, subject } of draft.danglers) {
      const phrase = excerpt(draft.text, opener, 38);
      yield {
        span: { start, end },
        message: `Who is meant? “${phrase}” hangs on “${excerpt(draft.text, subject, 28)}”.`,
        fixes: [
          {
            title: `Put “[[WHO?]]” for “${excerpt(draft.text, subject, 40)}”, to be filled in`,
            kind: "question",
            edits: [{ span: subject, text: "[[WHO?]]" }],
          },
        ],
      };
    }
  },
} satisfies Rule;
