// A judgment about people or events in the paper's own voice, or by nobody.
import type { Characterisation } from "../facts/characterisations.ts";
import { verdictWords } from "../facts/words/characterisation.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

const questions: Readonly<Record<Characterisation["shape"], string>> = {
  verdict: "By whom?",
  judgment: "Who says so?",
  mind: "Who reads it so?",
  aim: "Who sees it so?",
  likeness: "Who says they agree?",
  echo: "Who says they agree?",
};

// Empty rather than unfair: a word to the writer.
const mild: ReadonlySet<Characterisation["shape"]> = new Set(["echo"]);

export default {
  id: "unsourced-characterisation",
  family: "characterisation",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "A judgment has an owner.",
  why: `Says who? This is a verdict with no judge. Give it to somebody you name, or report what was said or done and let the reader judge.

A judgment that a named source makes is fine, and so is an aim (“she hopes to be seen as a moderate”), a legal class (“is classified as a stimulant”) or a poll.`,
  words: verdictWords,
  authorities: [
    "Reuters Handbook: do not characterise the subjects of news stories",
    "AP: attribute opinion",
    "BBC: let others characterise, report the facts",
  ],
  examples: [
    {
      bad: `
These incidents are repeatedly characterized with stark terms.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ By whom? “are repeatedly characterized with” is a judgment without an owner.
`,
    },
    {
      bad: `
The bill is widely seen as a threat to the courts.
         ^^^^^^^^^^^^^^^^^ By whom? “is widely seen as” is a judgment without an owner.
`,
    },
    {
      bad: `
The general, regarded as a moderate, was dismissed.
             ^^^^^^^^^^^ By whom? “regarded as” is a judgment without an owner.
`,
    },
    {
      bad: `
Despite this cautiously optimistic outlook, talks broke off.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says so? “cautiously optimistic outlook” is a judgment without an owner.
`,
    },
    {
      bad: `
The remarks suggest a desire for compromise.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who reads it so? “The remarks suggest a desire” is a judgment without an owner.
`,
    },
    {
      bad: `
The move, in an apparent bid to win votes, cost $2 billion.
          ^^^^^^^^^^^^^^^^^^^^^ Who sees it so? “in an apparent bid to” is a judgment without an owner.
`,
    },
    {
      bad: `
Her speech was hailed as historic.
           ^^^^^^^^^^^^^ By whom? “was hailed as” is a judgment without an owner.
`,
    },
    {
      bad: `
In what many see as revenge, he was fired.
^^^^^^^^^^^^^^^^^^^ Who sees it so? “In what many see as” is a judgment without an owner.
`,
    },
    {
      bad: `
His stance is aligning with Moscow’s.
              ^^^^^^^^^^^^^^^^^^^^^^ Who says they agree? “aligning with Moscow’s” is a judgment without an owner.
`,
    },
    {
      good: `
The bill is seen by the bar association as a threat to the courts.
`,
    },
    {
      good: `
“It is widely seen as a threat,” said Lena Ortiz of the bar association.
`,
    },
    {
      good: `
Hale seeks to be seen as a moderate.
`,
    },
    {
      good: `
He was last seen in Lima.
`,
    },
    {
      good: `
The clip was widely seen on television.
`,
    },
    {
      good: `
The drug is classified as a stimulant.
`,
    },
    {
      good: `
The committee considered the bill for two hours.
`,
    },
    {
      good: `
The van was described in the indictment as blue.
`,
    },
    {
      good: `
In the poll, 54% described the economy as poor.
`,
    },
    {
      good: `
Donald Trump said he was cautiously optimistic.
`,
    },
    {
      good: `
The offense is considered a felony under state law.
`,
    },
  ],
  *check({ draft }) {
    for (const judgment of draft.characterisations) {
      if (judgment.owner) continue;
      const words = excerpt(draft.text, judgment, 45);
      yield {
        span: { start: judgment.start, end: judgment.end },
        ...(mild.has(judgment.shape) ? { severity: "information" as const } : {}),
        message: `${questions[judgment.shape]} “${words}” is a judgment without an owner.`,
        fixes:
          judgment.judge === null
            ? []
            : [
                {
                  title: "Ask for the judge: “by [[WHO?]]”",
                  kind: "question",
                  edits: [{ span: { start: judgment.judge, end: judgment.judge }, text: " by [[WHO?]]" }],
                },
              ],
      };
    }
  },
} satisfies Rule;
