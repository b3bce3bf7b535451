// A quotation mark stands without its partner, so that nobody can tell where the speaker's words begin or end.
import type { StrayQuote } from "../facts/stray-marks.ts";
import type { Fix, Rule } from "./rule.ts";

const messages: Readonly<Record<StrayQuote["fault"], string>> = {
  unclosed: "Where does this quotation end? Its closing mark is missing.",
  "not reopened": "This quotation runs on into a paragraph which does not open with a mark.",
  unopened: "Where does this quotation begin? Its opening mark is missing.",
  doubled: "The quotation is opened twice: one of the two marks is too many.",
  "wrong way round": "The quotation closes with an opening mark.",
  mixed: "One mark of this quotation is straight, the other curly.",
};

const titles: Readonly<Record<StrayQuote["fault"], (mark: string) => string>> = {
  unclosed: (mark) => `Close the quotation with ${mark}`,
  "not reopened": (mark) => `Open the next paragraph with ${mark}`,
  unopened: (mark) => `Open the quotation with ${mark} at the head of the sentence`,
  doubled: () => "Take out the second mark",
  "wrong way round": (mark) => `Close the quotation with ${mark}`,
  mixed: (mark) => `Close the quotation with ${mark}`,
};

// Which words are quoted is clear all the same.
const milder: ReadonlySet<StrayQuote["fault"]> = new Set(["mixed", "not reopened"]);

export default {
  id: "quote-unbalanced",
  family: "quotes",
  severity: "error",
  zones: ["narration", "frame", "quotation", "insertion", "heading", "block-quote"],
  summary: "Quotation marks come in pairs.",
  why: `A quotation mark is missing here, so a reader cannot tell where the speaker’s words stop.

A quotation which runs over several paragraphs opens in each of them and closes in the last; that is no fault. Nor are inches and minutes (“6 in.” written 6″ or 6"), apostrophes and the ’90s.`,
  authorities: ["AP, quotation marks", "Guardian style guide, quotation marks"],
  examples: [
    {
      bad: `
"We are ready, Hale said.
^^^ Where does this quotation end? Its closing mark is missing.
`,
      good: `
“We are ready,” Tom Hale said.
`,
    },
    {
      bad: `
Hale said, “We are ready.
           ^^^ Where does this quotation end? Its closing mark is missing.

The road was open.
`,
      good: `
“We are ready.

“And we will go,” Tom Hale said.
`,
    },
    {
      bad: `
We are ready,” Hale said.
       ^^^^^^^ Where does this quotation begin? Its opening mark is missing.
`,
      good: `
The pipe is 6" wide and 12" long.
`,
    },
    {
      bad: `
““We are ready,” Hale said.
^^^^ The quotation is opened twice: one of the two marks is too many.
`,
      good: `
It was the summer of ’69.
`,
    },
    {
      bad: `
“We are ready. We have been ready for a week.
^^^ This quotation runs on into a paragraph which does not open with a mark.

And we will go,” Hale said.
`,
    },
    {
      bad: `
Hale called it “absurd“ and left.
               ^^^^^^^^ The quotation closes with an opening mark.
`,
      good: `
“He said, ‘We are ready,’ and left,” Ana Ruiz said.
`,
    },
    {
      bad: `
“We are ready,” Hale said. "And we will go.
                           ^^^^ Where does this quotation end? Its closing mark is missing.
`,
      good: `
Tom Hale called it “absurd” and left.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end, fault, remedy, doubtful } of draft.strayQuotes) {
      const fix: Fix = { title: titles[fault](remedy.text), kind: "suggestion", edits: [remedy] };
      yield {
        span: { start, end },
        message: messages[fault],
        ...(milder.has(fault)
          ? { severity: "information" as const }
          : doubtful
            ? { severity: "warning" as const }
            : {}),
        fixes: [fix],
      };
    }
  },
} satisfies Rule;
