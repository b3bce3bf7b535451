// A quotation opens with "he", "she" or "they", and two of those just named may be meant.
import { excerpt, wordsOf } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "quote-ambiguous-pronoun",
  family: "quotes",
  severity: "information",
  zones: ["quotation"],
  summary: "The lead-in settles whom a quoted pronoun means.",
  why: `Which “he”? The speaker knew; the reader cannot. Settle it in the lead-in (“Of Putin, she said: …”) or with a name in brackets. Quoted words are never changed without brackets.

The rule speaks of short quotations only, and only where two people who fit are named right before.`,
  authorities: ["AP and Reuters on brackets in quotations: clarify in the lead-in where possible"],
  examples: [
    {
      bad: `
The secretary said Kushner met with Putin, stating, “He would like to end the war.”
                                                     ^^ Who is “He”: Kushner or Putin? Settle it in the words before.
`,
      good: `
Ana Ruiz spoke of the mayor. “She will resign,” Ruiz said.
`,
    },
    {
      bad: `
Hale and Park met the judge. “He was furious,” a clerk, Tom Lee, said.
                              ^^ Who is “He”: Hale, Park or judge? Settle it in the words before.
`,
      good: `
Tom Hale met the board. “It was cordial,” he said.
`,
    },
    {
      bad: `
The ministers of Chad and Mali spoke. “They are afraid,” an envoy, Per Lund, said.
                                       ^^^^ Who is “They”: ministers or Chad and Mali? Settle it in the words before.
`,
      good: `
Asked about Vladimir Putin, Donald Trump said: “He would like to end the war.”
`,
    },
    {
      good: `
“I would like to end the war,” Tom Hale said after meeting Jo Park.
`,
    },
    {
      good: `
Jo Kent, the only witness, said of Tom Hale: “He ran.”
`,
    },
    {
      good: `
Ana Ruiz and Tom Hale opened the hall. “He was late,” Ruiz said.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end, candidates } of draft.unclearPronouns) {
      const names = candidates.map((candidate) => excerpt(draft.text, candidate, 24));
      const listed =
        names.length > 3
          ? `? ${names.length} people fit.`
          : `: ${names.slice(0, -1).join(", ")} or ${names.at(-1)}?`;
      yield {
        span: { start, end },
        message: [
          `Who is “${wordsOf(draft.text, { start, end })}”${listed} Settle it in the words before.`,
          `Who is “${wordsOf(draft.text, { start, end })}”? Settle it in the words before.`,
        ].find((message) => message.length <= 100)!,
        related: candidates.map((span) => ({ span, message: "May be meant." })),
      };
    }
  },
} satisfies Rule;
