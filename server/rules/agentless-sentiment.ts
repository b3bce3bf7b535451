// Concerns, fears, criticism or accusations float in the air with no owner.
import { attributionsOf } from "../facts/attributions.ts";
import type { Draft } from "../facts/draft.ts";
import { feelingWords } from "../facts/words/characterisation.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

// A named speaker this many sentences later may be the holder: then the mark is milder.
const reach = 2;

// Charges are made by somebody; feelings are found among people.
const charges = new Set("accusations allegations criticism complaints condemnation outcry".split(" "));

export default {
  id: "agentless-sentiment",
  family: "characterisation",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "A feeling belongs to somebody.",
  why: `Whose concern? Feelings need owners, and growth needs evidence. Say who is worried, or what they did about it. The rule is silent where the holder stands in the sentence (“criticism from the Red Cross”, “Hale’s fears”) and milder where somebody named speaks in the next two.`,
  words: feelingWords,
  authorities: ["AP: attribute", "Reuters Handbook: avoid emotive and vague phrases"],
  examples: [
    {
      bad: `
This adds to growing concerns about hostilities.
             ^^^^^^^^^^^^^^^^ Whose concerns? “growing concerns” names nobody.
`,
    },
    {
      bad: `
Persistent accusations regarding the army continue.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose accusations? “Persistent accusations regarding the army continue” names nobody.
`,
    },
    {
      bad: `
The law was passed amid mounting criticism.
                        ^^^^^^^^^^^^^^^^^^ Whose criticism? “mounting criticism” names nobody.
`,
    },
    {
      bad: `
Tensions remain high in the region.
^^^^^^^^^^^^^^^ Whose tensions? “Tensions remain” names nobody.
`,
    },
    {
      bad: `
The move sparked outrage.
         ^^^^^^^^^^^^^^^ Whose outrage? “sparked outrage” names nobody.
`,
    },
    {
      bad: `
Fears are growing that the bank will fail.
^^^^^^^^^^^^^^^^^ Whose fears? “Fears are growing” names nobody.
`,
    },
    {
      bad: `
Questions persist about the vote.
^^^^^^^^^^^^^^^^^ Whose questions? “Questions persist” names nobody.
`,
    },
    {
      bad: `
There is talk of a merger.
^^^^^^^^^^^^^ Whose talk? “There is talk” names nobody.
`,
    },
    {
      good: `
The law drew criticism from the Red Cross.
`,
    },
    {
      good: `
Hale’s fears grew after the raid.
`,
    },
    {
      good: `
Lagarde voiced concern about prices.
`,
    },
    {
      good: `
Amid rising concern among Baltic governments, NATO sent ships. Estonian Prime Minister Kristen Michal said he had asked for them.
`,
    },
    {
      good: `
Her blood pressure remains high.
`,
    },
    {
      good: `
“Tensions are growing,” Ana Ruiz said.
`,
    },
    {
      good: `
The consumer confidence index fell to 61.
`,
    },
    {
      good: `
Protesters’ anger grew as the count went on. “They stole it,” said Ana Mora, 23.
`,
    },
  ],
  *check({ draft }) {
    for (const feeling of draft.sentiments) {
      if (feeling.held === "named" || feeling.owner || isVoiced(draft, feeling.sentence, feeling.sentence))
        continue;
      const voiced = isVoiced(draft, feeling.sentence + 1, feeling.sentence + reach);
      if (voiced && feeling.held === "group") continue;
      const link = charges.has(feeling.noun) ? "by" : "among";
      yield {
        span: { start: feeling.start, end: feeling.end },
        ...(voiced || feeling.held === "group" ? { severity: "information" as const } : {}),
        message: `Whose ${feeling.noun}? “${excerpt(draft.text, feeling, 60)}” names nobody.`,
        fixes: [
          {
            title: `Add “${link} [[WHO?]]” after “${feeling.noun}”`,
            kind: "question",
            edits: [{ span: { start: feeling.nounEnd, end: feeling.nounEnd }, text: ` ${link} [[WHO?]]` }],
          },
        ],
      };
    }
  },
} satisfies Rule;

/** A named person who speaks in one of these sentences may hold the feeling. */
function isVoiced(draft: Draft, from: number, to: number): boolean {
  for (let sentence = from; sentence <= to; sentence++)
    if (
      attributionsOf(draft.attributions, sentence).some(
        // A claim named in passing ("over Hale’s claim that") is nobody speaking.
        (a) => a.shape !== "noun" && a.source?.class === "named-person" && a.source.noun === "name",
      )
    )
      return true;
  return false;
}
