// A word that brands one side stands in the paper's voice, or as a quoted scrap nobody said.
import type { Draft } from "../facts/draft.ts";
import { brandingWords } from "../facts/words/loaded.ts";
import { excerpt } from "../text/excerpt.ts";
import { capitalised } from "../text/letters.ts";
import { indexEndingAfter, overlap, type Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "loaded-label",
  family: "characterisation",
  severity: "warning",
  zones: ["narration", "frame", "quotation"],
  summary: "A word that takes a side is somebody’s word.",
  why: `This word takes a side. Use it only as the words of somebody you name; otherwise say what was done: a bombing, a shooting, gunmen. A lone word in quotation marks reads as the paper’s own doubt or endorsement.

Laws, charges, lists and history are no labels: “charged with terrorism”, “the sanctions regime”, “Nazi Germany”.`,
  authorities: [
    "Reuters Handbook: no “terrorist” without attribution, nor as a single word in quotation marks",
    "BBC Editorial Guidelines, section 11",
    "AP topical guide, 2023",
  ],
  words: brandingWords,
  examples: [
    {
      bad: `
The terrorists struck at dawn.
^^^^^^^^^^^^^^ Whose word is “The terrorists”? It takes a side.
`,
    },
    {
      bad: `
The incidents are described as of a “terrorist nature.”
                                    ^^^^^^^^^^^^^^^^^^^ Who said “terrorist nature”? A quoted scrap needs a named speaker.
`,
    },
    {
      bad: `
The Damascus regime denied the report.
             ^^^^^^ Whose word is “regime”? It takes a side.
`,
    },
    {
      bad: `
Police fired on the mob.
                ^^^^^^^ Whose word is “the mob”? It takes a side.
`,
    },
    {
      bad: `
Thugs loyal to the mayor broke up the march.
^^^^^ Whose word is “Thugs”? It takes a side.
`,
    },
    {
      bad: `
The so-called government met on Monday.
    ^^^^^^^^^^^^^^^^^^^^ Whose word is “so-called government”? It takes a side.
`,
    },
    {
      bad: `
Two fanatics stormed the hall.
    ^^^^^^^^ Whose word is “fanatics”? It takes a side.
`,
    },
    {
      bad: `
The puppet council voted for annexation.
    ^^^^^^^^^^^^^^ Whose word is “puppet council”? It takes a side.
`,
    },
    {
      bad: `
The leftists held a march in Porto.
    ^^^^^^^^ Whose word is “leftists”? It takes a side.
`,
    },
    {
      good: `
Ana Mora woke to the smell of smoke.
`,
    },
    {
      good: `
Zelenskyy called the strike “an act of terrorism.”
`,
    },
    {
      good: `
He is charged with terrorism offenses under a 2001 law.
`,
    },
    {
      good: `
Counterterrorism police searched the flat.
`,
    },
    {
      good: `
The U.S. State Department lists the group as a foreign terrorist organization.
`,
    },
    {
      good: `
The EU sanctions regime expires in July.
`,
    },
    {
      good: `
Nazi Germany invaded in 1939.
`,
    },
    {
      good: `
The museum returned a painting which the Nazis had looted.
`,
    },
    {
      good: `
The neo-Nazi group was banned in 2016.
`,
    },
    {
      good: `
The child screamed in terror.
`,
    },
    {
      good: `
Hamas, which the United States and the EU designate as a terrorist group, rejected the plan.
`,
    },
    {
      good: `
Gunmen struck at dawn.
`,
    },
    {
      good: `
Putin accused Ukraine of terrorism. Ukraine’s military denied it.
`,
    },
  ],
  *check({ draft }) {
    for (const label of draft.labels) {
      if (label.owner && label.owner.source?.class !== "vague") continue;
      const words = excerpt(draft.text, label, 40);
      yield {
        span: { start: label.start, end: label.end },
        message: label.quoted
          ? `Who said ${withoutStop(words)}? A quoted scrap needs a named speaker.`
          : `Whose word is “${words}”? It takes a side.`,
        fixes: label.quoted ? [] : label.neutral.flatMap((word) => replacement(draft.text, label, word)),
      };
    }
    for (const word of draft.loadedWords) {
      if (word.kind !== "brand" || word.owner || isLabelled(draft, word)) continue;
      yield {
        span: { start: word.start, end: word.end },
        severity: "information",
        message: `Whose word is “${excerpt(draft.text, word, 40)}”? It takes a side.`,
        fixes: word.plainer.map((plain) => ({
          title: `Write “${plain}”`,
          kind: "suggestion",
          edits: [{ span: { start: word.start, end: word.end }, text: plain }],
        })),
      };
    }
  },
} satisfies Rule;

/** Labels stand in order and apart. */
function isLabelled({ labels }: Draft, word: Span): boolean {
  const next = labels[indexEndingAfter(labels, word.start)];
  return next !== undefined && overlap(next, word);
}

/** The stop or comma which American usage puts inside the closing mark is not part of the scrap. */
function withoutStop(quoted: string): string {
  return quoted.replace(/[.,](?=["”'’]+$)/, "");
}

function replacement(
  text: Text,
  label: { start: number; end: number; word: string },
  neutral: string,
): Fix[] {
  const words = text.prose.slice(label.start, label.end);
  // "The terrorist regime": people cannot stand before a noun.
  if (
    !words.endsWith("s") &&
    /(?:s|men)$/.test(neutral) &&
    /^\s+\p{Ll}/u.test(text.prose.slice(label.end, label.end + 40))
  )
    return [];
  const article = /^the\s+/i.exec(words)?.[0] ?? "";
  const opens = article === "" && /^\p{Lu}/u.test(words);
  const plain = opens ? capitalised(neutral) : neutral;
  return [
    {
      title: `Write “${article && `${article.trim()} `}${plain}”`,
      kind: "suggestion",
      edits: [{ span: { start: label.start + article.length, end: label.end }, text: plain }],
    },
  ];
}
