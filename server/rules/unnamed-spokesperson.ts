// A spokesperson, or another holder of a single office, speaks and is not named.
import { excerpt } from "../text/excerpt.ts";
import { isPunctuated } from "../text/markup.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "unnamed-spokesperson",
  family: "attribution",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "Whoever speaks for an office is named.",
  why: `This person speaks for a living; give the name. Readers, and the next reporter, need it. If a rule of the house forbids it, say so in the copy: “who under ministry rules could not be named”.

Spokespeople of police, hospitals, courts and companies go unnamed by custom in many houses: there the mark is a reminder. It is silent where the name stands in the draft before or in the sentences around, and where the copy says why there is none.`,
  authorities: [
    "AP, anonymous sources: spokespeople are normally named",
    "The Washington Post, policy on sources: press to have sources go on the record",
  ],
  examples: [
    {
      bad: `
The White House press secretary confirmed the meeting.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “The White House press secretary” has a name: who is it?
`,
      good: `
White House press secretary Karoline Leavitt confirmed the meeting.
`,
    },
    {
      bad: `
A spokesman for the ministry denied the report.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “A spokesman for the ministry” has a name: who is it?
`,
      good: `
A ministry spokesman, Jan Novak, said no.
`,
    },
    {
      bad: `
“We are ready,” said the police chief.
                     ^^^^^^^^^^^^^^^^ “the police chief” has a name: who is it?
`,
      good: `
Mayor Tom Hale opened the session. The mayor said the road would reopen.
`,
    },
    {
      good: `
A spokeswoman who declined to be named, citing company policy, said no.
`,
    },
    {
      good: `
The spokesperson role will be filled in May.
`,
    },
  ],
  *check({ draft }) {
    for (const office of draft.unnamedOffices) {
      const span = { start: office.start, end: office.end };
      // A mark of punctuation closes the insertion of itself.
      const close = isPunctuated(draft.text, office.end) ? "" : ",";
      yield {
        span,
        ...(office.routine || office.silent ? { severity: "information" as const } : {}),
        message: `“${excerpt(draft.text, span, 60)}” has a name: who is it?`,
        fixes: [
          {
            title: "Ask for the name: “, [[NAME?]]”",
            kind: "question",
            edits: [{ span: { start: office.end, end: office.end }, text: `, [[NAME?]]${close}` }],
          },
        ],
      };
    }
  },
} satisfies Rule;
