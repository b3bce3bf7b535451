// Wording which treats a suspect as guilty before a verdict.
import type { Presumption } from "../facts/guilt.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Span } from "../text/span.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "presumed-guilt",
  family: "fairness",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "A suspect is a suspect until a court has spoken.",
  why: `Nobody has been convicted yet. “Arrested for” reads as guilt, and so does a criminal’s name for a named person; “alleged victim” doubts the one who reported it. Say what the police or the court did: arrested on a charge of, accused of, charged with.

A conviction, a plea of guilty or a sentence in the paragraph settles it. A confession to the police does not: write that he confessed, not “confessed killer”. Once the draft tells of a verdict, that is left alone.`,
  authorities: [
    "AP: accused, alleged, suspected; arrest; confess; indict",
    "BBC Editorial Guidelines: reporting crime",
  ],
  examples: [
    {
      bad: `
Hale was arrested for killing his wife.
         ^^^^^^^^^^^^ Is that proved? “arrested for” reads as guilt.
`,
    },
    {
      bad: `
Accused killer Tom Hale appeared in court.
^^^^^^^^^^^^^^ Is that proved? “Accused killer” reads as guilt.
`,
    },
    {
      bad: `
Mora was indicted for bribery.
         ^^^^^^^^^^^^ Is that proved? “indicted for” reads as guilt.
`,
    },
    {
      bad: `
The alleged victim told police.
    ^^^^^^^^^^^^^^ Does the paper doubt it? “alleged victim” sounds so.
`,
    },
    {
      bad: `
He is accused with theft.
      ^^^^^^^^^^^^ Accused of, or charged with? “accused with” is neither.
`,
    },
    {
      bad: `
Police arrested Tom Hale for the murder of his wife.
       ^^^^^^^^^^^^^^^^^^^^^ Is that proved? “arrested Tom Hale for” reads as guilt.
`,
    },
    {
      bad: `
The confessed killer, Tom Hale, is in jail.
    ^^^^^^^^^^^^^^^^ To whom, and has a court heard it? “confessed killer” reads as guilt.
`,
    },
    {
      good: `
Hale was arrested on a charge of killing his wife.
`,
    },
    {
      good: `
Tom Hale, accused of the killing, appeared in court.
`,
    },
    {
      good: `
Hale, convicted of murder in May, appealed.
`,
    },
    {
      good: `
He was arrested in connection with the theft.
`,
    },
    {
      good: `
“He killed her,” the mother, Ana Mora, said.
`,
    },
    {
      good: `
Police arrested a man for questioning.
`,
    },
  ],
  *check({ draft }) {
    for (const presumption of draft.presumptions) {
      const words = excerpt(draft.text, presumption, 40);
      yield {
        span: { start: presumption.start, end: presumption.end },
        message: messageOf(presumption, words),
        fixes: fixesOf(presumption),
      };
    }
  },
} satisfies Rule;

function messageOf({ shape }: Presumption, words: string): string {
  if (shape === "victim") return `Does the paper doubt it? “${words}” sounds so.`;
  if (shape === "confessed") return `To whom, and has a court heard it? “${words}” reads as guilt.`;
  if (shape === "preposition") return `Accused of, or charged with? “${words}” is neither.`;
  return `Is that proved? “${words}” reads as guilt.`;
}

function fixesOf({ start, end, shape, word, last }: Presumption): readonly Fix[] {
  const write = (text: string, span: Span = { start, end }): Fix => ({
    title: `Write “${text}”`,
    kind: "suggestion",
    edits: [{ span: { start: span.start, end: span.end }, text }],
  });
  switch (shape) {
    case "charge":
      return word === "charged"
        ? [write("charged with")]
        : [
            write(`${word} on a charge of`),
            ...(word === "indicted" ? [] : [write(`${word} on suspicion of`)]),
          ];
    case "object":
      return [
        write("on a charge of", last),
        ...(word === "indicted" ? [] : [write("on suspicion of", last)]),
      ];
    case "preposition":
      return [write("accused of"), write("charged with")];
    case "victim":
      return [write("accuser")];
    case "name":
      return [write("the suspect")];
    case "culprit":
    case "confessed":
      return [];
  }
}
