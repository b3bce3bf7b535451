// A full quotation which nobody is made to say, or which says "I" in the name of a paper.
import type { Draft } from "../facts/draft.ts";
import { grouped } from "../facts/grouped.ts";
import type { Quote } from "../facts/quotes.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "quote-no-speaker",
  family: "quotes",
  severity: "warning",
  zones: ["narration", "frame", "quotation"],
  summary: "A quotation names its speaker.",
  why: `Readers weigh words by who said them. Put the speaker’s name next to the words, and never let quotations of different people run together.

A statement or a ministry may say “we”; when it says “I”, a person is speaking, and that person has a name.

The rule is silent where the same speaker goes on, where the sentence before or after names somebody, and for titles, inscriptions and block quotes.`,
  authorities: [
    "Reuters Handbook: identify the speaker of a quotation as soon as possible",
    "AP: you must be able to name the speaker",
  ],
  examples: [
    {
      bad: `
The mood was grim. “We have lost everything and no one has come.”
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says this? “We have lost everything and no one has come.” has no speaker.
`,
      good: `
“We have lost everything and no one has come,” said Ana Mora, 34.
`,
    },
    {
      bad: `
“This is the end of the road for us all.” The minister left at noon.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says this? “This is the end of the road for us all.” has no speaker.
`,
      good: `
Ana Mora stood by the wall. “We have lost everything,” she said. “No one has come.”
`,
    },
    {
      bad: `
Residents gathered at dawn. “They took my son away in the night.” Police gave no details.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says this? “They took my son away in the night.” has no speaker.
`,
      good: `
The ministry said in a statement: “We regret the loss of life and will investigate.”
`,
    },
    {
      bad: `
The plan was clear: “We will hold the bridge until dark.”
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says this? “We will hold the bridge until dark.” has no speaker.
`,
      good: `
Tom Hale was blunt: “This is the end of the road for us all.”
`,
    },
    {
      bad: `
“Nobody told us to leave the building,” it was reported.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says this? “Nobody told us to leave the building,” has no speaker.
`,
      good: `
The plaque reads “To those who fell in the winter of 1941.”
`,
    },
    {
      bad: `
A statement from the ministry said: “I will not resign before the vote.”
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose “I” is this? A statement cannot say it, a person can.
`,
      good: `
“Go home,” Ana Ruiz told them. “There is nothing more to see here tonight.”
`,
    },
  ],
  *check({ draft }) {
    for (const quote of draft.quotes) {
      const { quotation } = quote;
      const noun = quote.firstPerson ? paperOf(draft, quote) : null;
      if (!quote.unclaimed && !noun) continue;
      yield {
        span: { start: quotation.start, end: quotation.end },
        message: noun
          ? `Whose “I” is this? A ${noun} cannot say it, a person can.`
          : `Who says this? ${excerpt(draft.text, quotation, 46)} has no speaker.`,
        fixes: quote.unclaimed && quote.alone ? nameTheSpeaker(draft, quote) : [],
      };
    }
  },
} satisfies Rule;

/** The paper which is made to say "I" with no person near: "statement", "letter"; null where there is none. */
function paperOf(draft: Draft, { quotation, speaker, found }: Quote): string | null {
  const source = speaker?.source;
  if (source?.noun !== "document" || found !== "frame" || quotation.words < 5) return null;
  return mentionsIn(draft, speaker!.sentence).length > 0 ? null : source.head;
}

const mentionsIn = grouped((draft: Draft) =>
  draft.mentions.map((mention) => [mention.sentence, mention] as const),
);

/** The people who speak in a paragraph, each attribution to one of them. */
const heardIn = grouped((draft: Draft) =>
  draft.attributions
    .filter(({ source }) => source?.class === "named-person")
    .map(({ source, sentence }) => [draft.sentences[sentence]!.paragraph, source!.person] as const),
);

/** A question; and where one person alone speaks in the paragraph, that person. */
function nameTheSpeaker(draft: Draft, { quotation, sentence }: Quote): Fix[] {
  const behind = { start: quotation.end, end: quotation.end };
  const speakers = new Set(heardIn(draft, draft.sentences[sentence]!.paragraph));
  const [only] = speakers;
  const question: Fix = {
    title: "Add “[[WHO?]] said.” behind it, to be filled in",
    kind: "question",
    edits: [{ span: behind, text: " [[WHO?]] said." }],
  };
  if (speakers.size !== 1 || only === undefined || only === null) return [question];
  const { family } = draft.people[only]!;
  return [
    question,
    {
      title: `Add “${family} said.” behind it, if nobody else speaks here`,
      kind: "suggestion",
      edits: [{ span: behind, text: ` ${family} said.` }],
    },
  ];
}
