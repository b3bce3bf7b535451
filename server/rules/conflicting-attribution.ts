// One claim is handed to two who could not both have made it.
import { excerpt } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "conflicting-attribution",
  family: "attribution",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "A claim has one owner at both ends of its sentence.",
  why: `The sentence gives one claim two owners: one at its head, another at its end. Which of them said it? Keep one, or split it: “A said … B said …”.

Honest agreement is let pass (“both said”, “said separately”, “in a joint statement”), and so is an outlet which carries a speaker’s words.`,
  authorities: ["Reuters: do not run different speakers together", "AP on where attribution stands"],
  examples: [
    {
      bad: `
Russian media outlets reported Kiev planned a strike on the reservoir as per statements from the US side.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose claim is it: “Russian media outlets reported” or “as per statements”?
`,
      good: `
Both police and the defense said the door was locked.
`,
    },
    {
      bad: `
Police said the door was locked, the defense said.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose claim is it: “Police said” or “the defense said”?
`,
      good: `
In a joint statement, Norway and Denmark said the ship was hit.
`,
    },
    {
      bad: `
“It was a mistake,” Hale said, Ruiz told reporters.
                    ^^^^^^^^^^^^^^^^^^^^ Whose claim is it: “Hale said” or “Ruiz told”?
`,
      good: `
Tom Hale said it was a mistake, the Times reported.
`,
    },
    {
      bad: `
According to Moscow, the ship was hit twice, Ukrainian officials said.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose claim is it: “According to Moscow” or “Ukrainian officials said”?
`,
      good: `
The ministry said the ship was hit; Ana Ruiz, who speaks for it, gave no details.
`,
    },
    {
      bad: `
The company said sales fell, according to its rival.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose claim is it: “The company said” or “according to its rival”?
`,
      good: `
Police said the door was locked, and the defense said it was open.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end, first, second } of draft.conflicts)
      yield {
        span: { start, end },
        message: `Whose claim is it: “${excerpt(draft.text, first, 34)}” or “${excerpt(draft.text, second, 34)}”?`,
        related: [
          { span: { start: first.start, end: first.end }, message: "One owner." },
          { span: { start: second.start, end: second.end }, message: "The other." },
        ],
      };
  },
} satisfies Rule;
