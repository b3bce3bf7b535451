// First, largest, worst, unprecedented: a record claimed with nobody who keeps it.
import { closingOf } from "../facts/closings.ts";
import type { TokenisedSentence } from "../facts/nlp.ts";
import { superlativeWords } from "../facts/words/superlatives.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "unsourced-superlative",
  family: "characterisation",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "A record has somebody who keeps it.",
  why: `Superlatives are the easiest facts to get wrong. Say who keeps the record and since when, or hedge honestly: “one of the …”.

A source, a figure or a year in the sentence or the next one is answer enough, and so are plain ordinals: the first day, First Avenue.`,
  words: superlativeWords,
  authorities: [
    "BBC News Styleguide: superlatives",
    "Reuters Handbook: check first and biggest",
    "AP: first",
  ],
  examples: [
    {
      bad: `
It was the deadliest raid of the war.
           ^^^^^^^^^^^^^^ By whose records? “deadliest raid” needs a source or a date.
`,
    },
    {
      bad: `
She is the first woman to hold the post.
           ^^^^^^^^^^^ By whose records? “first woman” needs a source or a date.
`,
    },
    {
      bad: `
The move is unprecedented.
            ^^^^^^^^^^^^^ By whose records? “unprecedented” needs a source or a date.
`,
    },
    {
      bad: `
The bank is the country’s largest.
                          ^^^^^^^ By whose records? “largest” needs a source or a date.
`,
    },
    {
      good: `
Sen. Ana Cole of Maine was the only Republican to vote no.
`,
    },
    {
      good: `
It was the deadliest raid of the war, the United Nations said.
`,
    },
    {
      good: `
Unemployment rose to 6.1%, the highest since 2009, the statistics office said.
`,
    },
    {
      good: `
At least nine people died.
`,
    },
    {
      good: `
They met on First Avenue.
`,
    },
    {
      good: `
He has a criminal record.
`,
    },
    {
      good: `
“It was the worst day of my life,” Ana Ruiz said.
`,
    },
  ],
  *check({ draft }) {
    for (const claim of draft.superlatives) {
      if (claim.grounded) continue;
      const words = excerpt(draft.text, claim, 40);
      yield {
        span: { start: claim.start, end: claim.end },
        message: `By whose records? “${words}” needs a source or a date.`,
        fixes: [sourced(draft.sentences[claim.sentence]!, draft.text.source)],
      };
    }
  },
} satisfies Rule;

function sourced(sentence: TokenisedSentence, source: string): Fix {
  const { at, stop } = closingOf(sentence, source);
  return {
    title: "Ask whose record it is: “, [[WHO?]] said”",
    kind: "question",
    edits: [{ span: { start: at, end: at }, text: `, [[WHO?]] said${stop}` }],
  };
}
