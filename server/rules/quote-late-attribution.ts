// A long quotation runs on before the reader learns who is speaking.
import type { Rule } from "./rule.ts";

export default {
  id: "quote-late-attribution",
  family: "quotes",
  severity: "information",
  zones: ["quotation"],
  summary: "The speaker is named after the first sentence of a quotation.",
  why: `Tell readers who is talking after the first sentence of the quotation, or before it. Nobody should have to read forty words, or three sentences, without knowing whose they are.

The rule is silent where the speaker was named just before, and where a quotation is carried on.`,
  authorities: ["Reuters Handbook: the reader should not plough through two or three sentences first", "AP"],
  examples: [
    {
      bad: `
“We came over the hill and saw the river was gone. The houses were gone. There was mud where the school had been, and people were digging with their hands,” said Ana Mora.
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who is speaking? The name comes only after 30 words: put it behind the first sentence.
`,
      good: `
“We came over the hill,” said Ana Mora, “and saw the river was gone. The houses were gone.”
`,
    },
    {
      good: `
Ana Mora spoke first. “We came over the hill and saw the river was gone. The houses were gone. There was mud where the school had been.”
`,
    },
    {
      good: `
“It cannot go on,” the priest said. “It will not go on.”
`,
    },
    {
      good: `
Tom Hale, 80, remembers it well: “I was nine. My father held the door. My mother ran to the neighbors, who had a cellar.”
`,
    },
    {
      good: `
Ana Mora kept the gate for 20 years.

“They told us there was work. There was no work. There was a field and a fence and a man with a book,” Mora said.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end, words } of draft.lateSpeakers)
      yield {
        span: { start, end },
        message: `Who is speaking? The name comes only after ${words} words: put it behind the first sentence.`,
      };
  },
} satisfies Rule;
