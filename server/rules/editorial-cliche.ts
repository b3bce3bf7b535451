// Stock phrases of comment: they sound like news and tell the reader nothing.
import { wornImages } from "../facts/words/loaded.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "editorial-cliche",
  family: "characterisation",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "A line tells the reader something new.",
  why: `A reader learns nothing from a stock phrase. Put the fact in its place: the next date, the figure, the deed. Where a story ends on one, it ends better a sentence earlier.

Literal uses are left alone: crews pave the way to a school, a singer stands against a backdrop of mountains.`,
  authorities: [
    "BBC News Styleguide: clichés and journalese",
    "AP: clichés",
    "Guardian style guide: clichés",
  ],
  words: wornImages,
  examples: [
    {
      bad: `
Only time will tell if the truce holds.
^^^^^^^^^^^^^^^^^^^ “Only time will tell” tells nothing yet. Is there a fact to end on?
`,
    },
    {
      bad: `
The situation remains complex.
^^^^^^^^^^^^^^^^^^^^^ “The situation remains” is a stock phrase. What is the fact?
`,
    },
    {
      bad: `
The vote comes against a backdrop of unrest.
               ^^^^^^^^^^^^^^^^^^^^^ “against a backdrop of” is a stock phrase. What is the fact?
`,
    },
    {
      bad: `
The deal could pave the way for peace.
               ^^^^^^^^^^^^ “pave the way” is a stock phrase. What is the fact?
`,
    },
    {
      good: `
“Only time will tell,” Ana Ruiz said.
`,
    },
    {
      good: `
Crews will pave the way to the school by June.
`,
    },
    {
      good: `
The singer stood against a backdrop of mountains.
`,
    },
    {
      good: `
The trial resumes on Monday.
`,
    },
    {
      good: `
The situation room was full.
`,
    },
  ],
  *check({ draft }) {
    const { source } = draft.text;
    for (const phrase of draft.loadedWords) {
      if (phrase.kind !== "image" || phrase.owner) continue;
      const words = excerpt(draft.text, phrase, 45);
      const looksAhead = phrase.sense === "Crystal balls";
      yield {
        span: { start: phrase.start, end: phrase.end },
        message: looksAhead
          ? `“${words}” tells nothing yet. Is there a fact to end on?`
          : `“${words}” is a stock phrase. What is the fact?`,
        fixes: looksAhead ? [withoutSentence(draft.sentences[phrase.sentence]!, source)] : [],
      };
    }
  },
} satisfies Rule;

/** Cuts the sentence with the blanks which part it from its neighbours on the line. */
function withoutSentence({ start, end }: { start: number; end: number }, source: string): Fix {
  let from = start;
  let to = end;
  while (source[to] === " ") to++;
  if (to === end) while (from > 0 && source[from - 1] === " ") from--;
  return {
    title: "Cut the sentence",
    kind: "suggestion",
    edits: [{ span: { start: from, end: to }, text: "" }],
  };
}
