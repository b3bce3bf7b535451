// Somebody is accused of something grave, and the draft carries no answer and no attempt to get one.
import { excerpt } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "allegation-no-response",
  family: "fairness",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "Whoever is accused has a word.",
  why: `Give the accused a word. Say what they answered, or when and how you asked.

A denial, a refusal to comment or a lawyer’s word anywhere in the draft is answer enough, and so is a court which has spoken. One line of background serves states at war, which trade charges every day.`,
  authorities: [
    "AP news values: make a real effort to get a response, and say so",
    "SPJ Code: seek subjects to allow them to respond",
    "BBC Editorial Guidelines 6: right of reply",
  ],
  examples: [
    {
      bad: `
Ana Mora, a former aide, accused Tom Hale of groping her.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ What does Hale say? The draft carries no answer.
`,
    },
    {
      bad: `
Ana Mora accused Russian intelligence officers of the theft.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ What do the Russian intelligence officers say? The draft carries no answer.
`,
    },
    {
      good: `
Ana Mora, a former aide, accused Tom Hale of groping her. Hale denied it.
`,
    },
    {
      good: `
Ana Mora, a former aide, accused Tom Hale of groping her. Hale could not be reached on Friday.
`,
    },
    {
      good: `
Tom Hale was convicted of fraud in May.
`,
    },
    {
      good: `
Rome fell to the Goths in 410.
`,
    },
    {
      good: `
Ana Mora, the police chief, said two men were killed in the crash.
`,
    },
  ],
  *check({ draft }) {
    for (const charge of draft.accusations) {
      const { end } = draft.sentences[charge.sentence]!;
      const words = excerpt(draft.text, charge.accused, 40).replace(/['’]s$/, "");
      const accused = charge.definite ? `the ${words}` : words;
      yield {
        span: { start: charge.start, end: charge.end },
        message: `What ${charge.several ? "do" : "does"} ${accused} say? The draft carries no answer.`,
        fixes: [
          {
            title: "Leave room for the answer: “[[REPLY?]]”",
            kind: "question",
            edits: [{ span: { start: end, end }, text: " [[REPLY?]]" }],
          },
        ],
      };
    }
  },
} satisfies Rule;
