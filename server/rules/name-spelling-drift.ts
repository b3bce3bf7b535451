// One name, spelled in two ways in the same draft.
import type { NameDrift } from "../facts/drift.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "name-spelling-drift",
  family: "references",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "A name is spelled one way throughout.",
  why: `Two spellings of what looks like one name: one of them is a slip. Pick the right one and use it throughout. A misspelled name is the correction nobody should have to print.

A name written now with its accents and now without is pointed out only: your house decides which form is right, but it should be one.

Two people whose names differ by a letter are left alone where the draft gives them different first names, or names them in one sentence. Names which houses spell differently (Kyiv, Zelenskyy) are \`house-spelling\`’s affair.`,
  authorities: ["AP and Reuters, accuracy: check every name, and every later mention against the first"],
  examples: [
    {
      bad: `
Lena Ortiz spoke.

Ortis left at noon.
^^^^^ “Ortis”: elsewhere the draft has “Ortiz”.
`,
      good: `
Ana Mora and her cousin Ana Morra testified.
`,
    },
    {
      bad: `
Shells fell on Verkhivka at dawn.

By noon Verhkivka had no power.
        ^^^^^^^^^ “Verhkivka”: elsewhere the draft has “Verkhivka”.
`,
      good: `
“It’s spelled Ortis,” the clerk wrote. Lena Ortiz, the mayor, laughed.
`,
    },
    {
      bad: `
Claudia Sánchez, the mayor, spoke.

Sanchez said the road was open.
^^^^^^^ “Sanchez”: elsewhere the draft has “Sánchez”.
`,
      good: `
Claudia Sánchez, the mayor, and Ricardo Sanchez, a Texan, spoke.
`,
    },
    {
      bad: `
Prime Minister Kristen Michal arrived.

Later Kristin Michal spoke.
      ^^^^^^^ “Kristin”: elsewhere the draft has “Kristen”.
`,
      good: `
The Ivanovs came home. Pyotr Ivanov, a baker, and Olga Ivanova, a nurse, waved.
`,
    },
  ],
  *check({ draft }) {
    for (const drift of draft.nameDrifts)
      yield {
        span: { start: drift.start, end: drift.end },
        // An accent is a question of form; a letter may make another name.
        ...(drift.accent ? { severity: "information" as const } : {}),
        message: `“${drift.name}”: elsewhere the draft has “${drift.other}”.`,
        fixes: fixesOf(drift),
        related: [{ span: drift.others[0]!, message: `Here it is “${drift.other}”.` }],
      };
  },
} satisfies Rule;

function fixesOf({ start, end, name, other, alike, others }: NameDrift): Fix[] {
  return [
    {
      title: `Write “${other}”${alike.length > 0 ? " throughout" : ""}`,
      kind: "suggestion",
      edits: [{ start, end }, ...alike].map((span) => ({
        span: { start: span.start, end: span.end },
        text: other,
      })),
    },
    {
      title: `Write “${name}” throughout`,
      kind: "suggestion",
      edits: others.map((span) => ({ span: { start: span.start, end: span.end }, text: name })),
    },
  ];
}
