// A forecast in the paper's own voice.
import { closingOf } from "../facts/closings.ts";
import type { TokenisedSentence } from "../facts/nlp.ts";
import { predictionWords } from "../facts/words/predictions.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Edit, Rule } from "./rule.ts";

export default {
  id: "unsourced-prediction",
  family: "characterisation",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "A forecast has a forecaster.",
  why: `Reporters report; forecasts need a forecaster. Say who expects this and on what ground, or state the rule or the date it rests on.

Plans with a date, punishments which the law allows, the weather and fixtures are left alone, and so is a forecast whose source stands in its sentence or the one before.`,
  words: predictionWords,
  authorities: ["AP: no speculation in the paper’s own voice", "Reuters Handbook: speculation is attributed"],
  examples: [
    {
      bad: `
The move is likely to anger Beijing.
         ^^^^^^^^^^^^ Who expects that? “is likely to” is a forecast without a source.
`,
    },
    {
      bad: `
The eventual outcome will depend on both nations.
                     ^^^^^^^^^^^ Who expects that? “will depend” is a forecast without a source.
`,
    },
    {
      bad: `
The ruling could lead to new elections.
           ^^^^^^^^^^ Who expects that? “could lead” is a forecast without a source.
`,
    },
    {
      bad: `
Prices are set to soar this winter.
       ^^^^^^^^^^ Who expects that? “are set to” is a forecast without a source.
`,
    },
    {
      good: `
The move is likely to anger Beijing, said Li Wen, who teaches politics in Taipei.
`,
    },
    {
      good: `
The bridge is set to open on Monday.
`,
    },
    {
      good: `
He could face 10 years in prison.
`,
    },
    {
      good: `
Heavy rain is likely to fall overnight.
`,
    },
    {
      good: `
She threatens to sue the council.
`,
    },
  ],
  *check({ draft }) {
    for (const prediction of draft.predictions) {
      if (prediction.owner) continue;
      yield {
        span: { start: prediction.start, end: prediction.end },
        message: `Who expects that? “${excerpt(draft.text, prediction, 40)}” is a forecast without a source.`,
        fixes: [
          {
            title: "Ask who expects it: “, [[WHO?]] said”",
            kind: "question",
            edits: [attribution(draft.sentences[prediction.sentence]!, draft.text.source)],
          },
        ],
      };
    }
  },
} satisfies Rule;

/** Before the stop that ends the sentence. */
function attribution(sentence: TokenisedSentence, source: string): Edit {
  const { at, stop } = closingOf(sentence, source);
  return { span: { start: at, end: at }, text: `, [[WHO?]] said${stop}` };
}
