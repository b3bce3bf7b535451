// A word or two between quotation marks which nobody is made to say: the paper's own sneer, or a borrowed opinion.
import { excerpt } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "orphan-quote-fragment",
  family: "characterisation",
  severity: "information",
  zones: ["quotation"],
  summary: "A quoted word has a speaker.",
  why: `Whose word is it? Quotation marks without a speaker read as a sneer, or as an opinion borrowed on the quiet. Credit the word to somebody, or drop the marks.

Titles, nicknames, signs, slogans, defined terms and words talked about as words need no speaker: “a sign reading ‘closed’”, “known as ‘flash droughts’”.`,
  authorities: [
    "AP: avoid fragmentary quotes",
    "Reuters Handbook: single loaded words in quotation marks imply a judgment",
  ],
  examples: [
    {
      bad: `
The “election” was held on Sunday.
    ^^^^^^^^^^ Whose word is “election”? Credit it, or drop the marks.
`,
      good: `
Tom Hale called the vote “absurd.”
`,
    },
    {
      bad: `
The minister’s “vacation” lasted a month.
               ^^^^^^^^^^ Whose word is “vacation”? Credit it, or drop the marks.
`,
      good: `
The film “Chaos” opens on Friday.
`,
    },
    {
      bad: `
The plan offers “security guarantees” to both.
                ^^^^^^^^^^^^^^^^^^^^^ Whose word is “security guarantees”? Credit it, or drop the marks.
`,
      good: `
Such events are known as “flash droughts.”
`,
    },
    {
      good: `
The sign said “closed.”
`,
    },
    {
      good: `
The word “collapse” appears nine times in the text.
`,
    },
    {
      good: `
Jim “Catfish” Hunter won 224 games.
`,
    },
    {
      good: `
The ministry said there was progress. Its “road map” has four stages.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end, words } of draft.scraps)
      yield {
        span: { start, end },
        message: `Whose word is “${excerpt(draft.text, words, 40)}”? Credit it, or drop the marks.`,
      };
  },
} satisfies Rule;
