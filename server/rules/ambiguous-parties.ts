// Objects to "both sides" where three or more are in play.
import { wordsOf } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "ambiguous-parties",
  family: "references",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "“Both sides” leaves no doubt which two are meant.",
  why: `Which two? Where three countries or people have just been named, “both sides” leaves the reader to guess, and a mediator is mostly not a side. Say “Russia and Ukraine”.

Nothing is asked where the two stand together in the same sentence or the one before.`,
  authorities: ["Clarity rule common to AP, Reuters and BBC guides"],
  examples: [
    {
      bad: `
The United States, Russia and Ukraine traded drafts. Much depends on both nations.
                                                                     ^^^^^^^^^^^^ “both nations”: which two? 3 have just been named.
`,
      good: `
Russia and Ukraine traded drafts. Both nations claimed progress.
`,
    },
    {
      bad: `
Hale, Park and Ruiz spoke. Both men left angry.
                           ^^^^^^^^ “Both men”: which two? 3 have just been named.
`,
      good: `
Shops on both sides of the street closed.
`,
    },
    {
      bad: `
Israel, Hamas and Egypt met. The deal binds both sides.
                                            ^^^^^^^^^^ “both sides”: which two? 3 have just been named.
`,
      good: `
Armenia and Azerbaijan met in Washington. Both countries will pull back.
`,
    },
    { good: "\n“Both sides are tired,” Ann Cole said.\n" },
    { good: "\nBoth teams scored twice.\n" },
    { good: "\nU.S.-China talks in Paris stalled. The two countries will meet again.\n" },
  ],
  *check({ draft }) {
    for (const { start, end, candidates, pairNamed } of draft.partyPairs) {
      if (pairNamed || candidates.length < 3) continue;
      yield {
        span: { start, end },
        message: `“${wordsOf(draft.text, { start, end })}”: which two? ${candidates.length} have just been named.`,
        related: candidates.slice(0, 4).map((span) => ({ span, message: "One of those named." })),
        fixes: [
          {
            title: "Name them: “[[WHICH TWO?]]”",
            kind: "question",
            edits: [{ span: { start, end }, text: "[[WHICH TWO?]]" }],
          },
        ],
      };
    }
  },
} satisfies Rule;
