// Objects to a note to self which is still in the copy.
import type { Rule } from "./rule.ts";

export default {
  id: "tk-placeholder",
  family: "housekeeping",
  severity: "error",
  zones: ["narration", "frame", "quotation", "insertion", "heading", "block-quote"],
  summary: "Nothing is left to be filled in when the copy is filed.",
  why: `Still to come: fill this before you file. TK, XX, [NAME], ???, TODO and the [[WHO?]] of our own quick fixes are notes to yourself, and none of them may reach a reader, inside quotation marks and headlines either.`,
  authorities: [
    "Newsroom shorthand: TK (“to come”) was chosen because few English words contain it",
    "The New York Times published a live story full of TKs in November 2014",
  ],
  examples: [
    {
      bad: `
Sales rose TK% last year.
           ^^ “TK” is still to be filled in: what goes here?
`,
      good: `
TK Maxx will open 12 stores.
`,
    },
    {
      bad: `
TKTK said the road was open.
^^^^ “TKTK” is still to be filled in: what goes here?
`,
      good: `
Super Bowl XX was played in 1986.
`,
    },
    {
      bad: `
He was born in 19XX.
               ^^^^ “19XX” is still to be filled in: what goes here?
`,
      good: `
He wears XXL.
`,
    },
    {
      bad: `
She met NAME TK at noon.
        ^^^^^^^ “NAME TK” is still to be filled in: what goes here?
`,
      good: `
The XX chromosome pair was studied.
`,
    },
    {
      bad: `
The bill costs $XX million.
                ^^ “XX” is still to be filled in: what goes here?
`,
      good: `
The \`TK\` macro expands.
`,
    },
    {
      bad: `
“QUOTE TK,” he said.
 ^^^^^^^^ “QUOTE TK” is still to be filled in: what goes here?
`,
      good: `
TK Elevator won the bid.
`,
    },
    {
      bad: `
TODO: call ministry
^^^^ “TODO” is still to be filled in: what goes here?
`,
    },
    {
      bad: `
The bridge was closed by [[WHO?]] on Friday.
                         ^^^^^^^^ “[[WHO?]]” is still to be filled in: what goes here?
`,
      good: `
The bridge was closed by the harbor police on Friday.
`,
    },
    {
      bad: `
The mayor, [NAME], will speak at noon.
           ^^^^^^ “[NAME]” is still to be filled in: what goes here?
`,
      good: `
“The [NATO] allies will speak at noon,” Obi Marsh said.
`,
    },
  ],
  *check({ draft }) {
    for (const placeholder of draft.placeholders) {
      const written = draft.text.source.slice(placeholder.start, placeholder.end);
      const shown = written.length > 44 ? `${written.slice(0, 43)}…` : written;
      yield {
        span: placeholder,
        message:
          placeholder.kind === "empty"
            ? `“${shown}” has nothing between its marks: what goes here?`
            : `“${shown}” is still to be filled in: what goes here?`,
      };
    }
  },
} satisfies Rule;
