// "Reportedly", "allegedly" and the like stand in for a source.
import { closingOf } from "../facts/closings.ts";
import { takenOut } from "../text/deletions.ts";
import { excerpt, wordsOf } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "hearsay-adverb",
  family: "attribution",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "A report names who reported it.",
  why: `“Reportedly” tells readers that you heard it somewhere. Say where. “Allegedly” is no shield against libel: name who alleges.

The rule is silent where a source stands in the sentence or the one before, where a charge or a suit is told of nearby, and for what a reporter sees (“a car, apparently out of control”).`,
  authorities: [
    "NPR Ethics Handbook: that something is “reportedly” true is not enough",
    "AP, allege: name the source; do not use “alleged” as a routine qualifier",
  ],
  examples: [
    {
      bad: `
The minister reportedly owns three villas.
             ^^^^^^^^^^ Who reports it? “reportedly” only says that somebody did.
`,
      good: `
The minister owns three villas, the Times reported.
`,
    },
    {
      bad: `
He allegedly took the money.
   ^^^^^^^^^ Who alleges it? “allegedly” only says that somebody did.
`,
      good: `
Prosecutors said he allegedly took the money from a client.
`,
    },
    {
      bad: `
The purported letter was posted online.
    ^^^^^^^^^ Who says so? “purported” only says that somebody did.
`,
      good: `
The indictment says he took the money. He allegedly hid it in a shed.
`,
    },
    {
      bad: `
The two apparently met in Vienna.
        ^^^^^^^^^^ Who says so? “apparently” only says that somebody did.
`,
      good: `
The car, apparently out of control, hit a wall.
`,
    },
    {
      good: `
“She is supposedly a doctor,” he said.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end, cut, opens, sentence } of draft.hearsay) {
      const { source } = draft.text;
      const without = takenOut(source, cut, opens);
      const word = wordsOf(draft.text, { start, end });
      const asks = /^report/i.test(word)
        ? "Who reports it?"
        : /^alleg/i.test(word)
          ? "Who alleges it?"
          : "Who says so?";
      const { at, stop } = closingOf(draft.sentences[sentence]!, source);
      yield {
        span: { start, end },
        message: `${asks} “${excerpt(draft.text, { start, end }, 40)}” only says that somebody did.`,
        fixes: [
          {
            title: "Add “, [[WHO?]] said” and take the word out",
            kind: "question",
            edits: [without, { span: { start: at, end: at }, text: `, [[WHO?]] said${stop}` }],
          },
          { title: `Take out “${word}”`, kind: "suggestion", edits: [without] },
        ],
      };
    }
  },
} satisfies Rule;
