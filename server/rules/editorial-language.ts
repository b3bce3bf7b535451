// Adjectives, adverbs, verbs and asides by which the paper tells its readers what to think.
import type { LoadedWord } from "../facts/loaded-words.ts";
import { languageWords } from "../facts/words/loaded.ts";
import { takenOut } from "../text/deletions.ts";
import { excerpt, wordsOf } from "../text/excerpt.ts";
import { capitalised } from "../text/letters.ts";
import type { Text } from "../text/text.ts";
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "editorial-language",
  family: "characterisation",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "The paper reports; it does not comment.",
  why: `This is the paper’s own opinion showing. Cut the word and the fact stands better alone, or give the opinion to somebody you name.

Some words are a mark in themselves (“shameful”, “unsurprisingly”). Milder ones (“dramatic”, “very”) are marked only where two of them meet in a sentence. Words which a named source says are left alone, and so are reviews and opinion: say \`genre: opinion\` in the front matter.`,
  authorities: [
    "BBC News style guide: do not tell the audience whether news is good or bad",
    "Reuters Handbook: dispassionate language",
    "Wikipedia MOS: editorialising, puffery, words to watch",
  ],
  words: languageWords,
  examples: [
    {
      bad: `
Clearly, the plan has failed.
^^^^^^^ “Clearly” is the paper’s comment. Does the fact need it?
`,
    },
    {
      bad: `
Sadly, no one was saved.
^^^^^ “Sadly” is the paper’s comment. Does the fact need it?
`,
    },
    {
      bad: `
It was a shameful vote.
         ^^^^^^^^ Who says “shameful”? Here it is the paper’s opinion.
`,
    },
    {
      bad: `
The embattled minister left by a side door.
    ^^^^^^^^^ Who says “embattled”? Here it is the paper’s opinion.
`,
    },
    {
      bad: `
Maria Ortega herself opened the gate.
             ^^^^^^^ “herself” only adds weight. Does the sentence need it?
`,
    },
    {
      bad: `
The ferry sailed without its captain!
                             ^^^^^^^^ The exclamation mark is the paper’s own. Would a full stop do?
`,
    },
    {
      good: `
“Clearly, the plan has failed,” Tom Hale said.
`,
    },
    {
      good: `
The mayor, Ana Ruiz, called it a shameful vote.
`,
    },
    {
      good: `
The storm slammed into the coast at dawn.
`,
    },
    {
      good: `
She is in critical condition.
`,
    },
    {
      good: `
He hurt himself in the fall.
`,
    },
    {
      good: `
The toxic chemicals leaked from a tank at the plant.
`,
    },
  ],
  *check({ draft }) {
    const open = draft.loadedWords.filter((word) => !word.owner);
    for (const [at, word] of open.entries()) {
      if (word.kind !== "language") continue;
      if (word.together && !isCompany(word, open[at - 1]) && !isCompany(word, open[at + 1])) continue;
      yield {
        span: { start: word.start, end: word.end },
        message: messageOf(word, excerpt(draft.text, word, 40)),
        fixes: fixesOf(word, draft.text),
      };
    }
  },
} satisfies Rule;

/** Another loaded word in the same sentence; “we must” said twice is still one habit. */
function isCompany(word: LoadedWord, other: LoadedWord | undefined): boolean {
  return (
    other?.sentence === word.sentence &&
    other.entry !== word.entry &&
    !(other.part === "phrase" && other.sense === word.sense)
  );
}

function messageOf({ part, plainer }: LoadedWord, words: string): string {
  switch (part) {
    case "reflexive":
      return `“${words}” only adds weight. Does the sentence need it?`;
    case "exclamation":
      return "The exclamation mark is the paper’s own. Would a full stop do?";
    case "comment":
    case "degree":
    case "adverb":
      return `“${words}” is the paper’s comment. Does the fact need it?`;
    default:
      return plainer[0]
        ? `“${words}” takes a side. Would “${plainer[0]}” do?`
        : `Who says “${words}”? Here it is the paper’s opinion.`;
  }
}

function fixesOf(word: LoadedWord, text: Text): readonly Fix[] {
  const words = wordsOf(text, word);
  const capital = /^\p{Lu}/u.test(words);
  const fixes: Fix[] = word.plainer.map((plain) => ({
    title: `Write “${plain}”`,
    kind: "suggestion",
    edits: [{ span: { start: word.start, end: word.end }, text: capital ? capitalised(plain) : plain }],
  }));
  if (word.part === "exclamation")
    fixes.push({
      title: "End with a full stop",
      kind: "suggestion",
      edits: [{ span: { start: word.end - 1, end: word.end }, text: "." }],
    });
  if (word.cut)
    fixes.push({
      title: `Delete “${words}”`,
      kind: "suggestion",
      edits: [takenOut(text.source, word.cut, capital)],
    });
  if (word.called !== null)
    fixes.push({
      title: `Say whose word it is: “what [[WHO?]] called”`,
      kind: "question",
      edits: [{ span: { start: word.called, end: word.called }, text: "what [[WHO?]] called " }],
    });
  return fixes;
}
