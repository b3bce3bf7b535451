// A name or a verb that takes a side on a place, or a word the desk has put on its own list.
import type { ContestedTerm } from "../facts/contested-terms.ts";
import { contestedWords } from "../facts/words/contested.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Text } from "../text/text.ts";
import type { Problem, Rule } from "./rule.ts";

export default {
  id: "contested-status",
  family: "references",
  severity: "information",
  zones: ["narration", "frame", "heading"],
  summary: "A disputed name is the house’s, or somebody’s.",
  why: `Maps are arguments. Use the house wording for who controls what, or say whose term it is: “which Russia calls its new regions”.

The desk keeps its own list in \`.sayswho/terms.txt\`, a line for each: \`term | what we write | advice\`. Those words are marked wherever the paper uses them, also where it reports what somebody said; ours are left alone there. An entry of the desk’s stands in for ours.`,
  authorities: ["Reuters Handbook: disputed places", "BBC guidance: Israel and the Palestinians; “liberate”"],
  words: contestedWords,
  examples: [
    {
      bad: `
Troops entered the Donetsk People’s Republic.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^ Whose name is it? Only Russia and a few others recognise it.
`,
    },
    {
      bad: `
The army liberated two villages.
         ^^^^^^^^^ Whose word is it? Only one side calls it liberation.
`,
    },
    {
      bad: `
He visited Judea and Samaria.
           ^^^^^^^^^^^^^^^^^ Whose name is it? This is the Israeli government’s term for the West Bank.
`,
    },
    {
      good: `
Troops entered the Russian-occupied Donetsk region.
`,
    },
    {
      good: `
Olena Koval, the governor, said the army had liberated two villages.
`,
    },
    {
      good: `
Paris was liberated in 1944.
`,
    },
    {
      good: `
“We liberated them,” Colonel Petro Lysenko said.
`,
    },
    {
      good: `
The firm plans to move into new regions.
`,
    },
  ],
  *check({ draft }) {
    for (const term of draft.contestedTerms) {
      if (term.owner && !term.desk) continue;
      yield problemOf(term, draft.text);
    }
  },
} satisfies Rule;

const longest = 100;

function problemOf(term: ContestedTerm, text: Text): Problem {
  const { start, end, use, advice, desk } = term;
  const words = excerpt(text, term, 30);
  const name =
    /^\p{Lu}/u.test(text.source.slice(end - 2)) || /\s/.test(text.source.slice(start, end)) ? "name" : "word";
  const short = desk
    ? use
      ? `The desk writes “${use}”, not “${words}”.`
      : `“${words}” is on the desk’s list of terms.`
    : `Whose ${name} is it?`;
  const whole = advice ? (advice.includes("?") && !desk ? advice : `${short} ${advice}`) : short;
  const fits = whole.length <= longest;
  return {
    span: { start, end },
    message: fits ? whole : short.length <= longest ? short : `“${words}” is on the desk’s list of terms.`,
    ...(advice && !fits ? { related: [{ span: { start, end }, message: advice }] } : {}),
    fixes: use
      ? [{ title: `Write “${use}”`, kind: "suggestion", edits: [{ span: { start, end }, text: use }] }]
      : [],
  };
}
