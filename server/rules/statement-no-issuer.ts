// A statement, report or memo is cited and nobody is named as its author.
import type { Attribution } from "../facts/attributions.ts";
import type { Draft } from "../facts/draft.ts";
import { eachOnce } from "../facts/memory.ts";
import type { TokenisedSentence } from "../facts/nlp.ts";
import { firstThrough, screen } from "../facts/vocabulary.ts";
import { documentNouns } from "../facts/words/sources.ts";
import { excerpt } from "../text/excerpt.ts";
import { indexEndingAfter, type Span } from "../text/span.ts";
import type { Rule } from "./rule.ts";

// "The document" may take up a paper of another name at most this many sentences back.
const reach = 3;
// Figures, filings and public papers come from a source the trade knows; the mark is a reminder, no more.
const figures = new Set(
  "data filing transcript notice inquiry inquest review petition resolution".split(" "),
);

export default {
  id: "statement-no-issuer",
  family: "attribution",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "A statement or report says whose it is.",
  why: `A statement by whom? A paper without an author is no source: say who issued it and when, and link it if you can. The rule is silent where a maker is named (“a report by the auditor general”, “Hale’s letter”), where the paper was introduced before, and where the words are linked.`,
  authorities: [
    "AP: say where information comes from, in the same sentence",
    "Reuters Handbook, attribution",
  ],
  examples: [
    {
      bad: `
A statement released shortly after indicated that talks would go on.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose statement is it? “A statement released shortly after indicated” does not say.
`,
    },
    {
      bad: `
A report found that half the bridges are unsafe.
^^^^^^^^^^^^^^ Whose report is it? “A report found” does not say.
`,
    },
    {
      bad: `
The document says the plan has three stages.
^^^^^^^^^^^^^^^^^ Whose document is it? “The document says” does not say.
`,
    },
    {
      bad: `
A memo seen on Tuesday ordered the cuts.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose memo is it? “A memo seen on Tuesday ordered” does not say.
`,
    },
    {
      bad: `
“We will not yield,” a statement read.
                     ^^^^^^^^^^^^^^^^ Whose statement is it? “a statement read” does not say.
`,
    },
    {
      bad: `
An analysis showed the opposite.
^^^^^^^^^^^^^^^^^^ Whose analysis is it? “An analysis showed” does not say.
`,
    },
    {
      bad: `
A press release stated that sales rose.
^^^^^^^^^^^^^^^^^^^^^^ Whose release is it? “A press release stated” does not say.
`,
    },
    {
      good: `
The White House said in a statement that talks would go on.
`,
    },
    {
      good: `
A statement from the Red Cross said aid had arrived.
`,
    },
    {
      good: `
The ministry issued a statement on Friday. The statement said nothing of the strike.
`,
    },
    {
      good: `
A report by the auditor general found that half the bridges are unsafe.
`,
    },
    {
      good: `
A memo from Jo Kent, seen by the Times, ordered the cuts.
`,
    },
    {
      good: `
Hale’s letter says the plan has three stages.
`,
    },
    {
      good: `
Police took a statement from each witness.
`,
    },
  ],
  *check({ draft }) {
    for (const attribution of draft.attributions) {
      const from = attribution.source;
      if (from?.noun !== "document" || from.class !== "vague" || from.linked) continue;
      // "an email telling staff to stay home" is told of, not cited.
      if (isPlural(from.head) || attribution.surveyed || attribution.cue.bare) continue;
      if (from.takenUp && isIntroduced(draft, attribution)) continue;
      const words = excerpt(draft.text, attribution.span, 60);
      yield {
        span: attribution.span,
        ...(figures.has(from.head) ? { severity: "information" as const } : {}),
        message: `Whose ${from.head} is it? “${words}” does not say.`,
        fixes: [
          {
            title: `Add “by [[WHO?]]” after “${excerpt(draft.text, from, 40)}”`,
            kind: "question",
            edits: [{ span: { start: from.end, end: from.end }, text: " by [[WHO?]]" }],
          },
        ],
      };
    }
  },
} satisfies Rule;

function isPlural(head: string): boolean {
  return /s$/.test(head) && !/(?:analysis|ss)$/.test(head);
}

/** "The statement said": whether that paper, or any paper just before, was brought in already. */
function isIntroduced({ sentences }: Draft, { sentence, source }: Attribution): boolean {
  const { first, named } = papersOf(sentences);
  const { start, head } = source!;
  const isEarlier = (noun: string) => (first.get(noun) ?? Infinity) < start;
  if (isEarlier(head) || isEarlier(`${head}s`)) return true;
  const last = named[indexEndingAfter(named, start) - 1];
  return last !== undefined && last.start >= sentences[Math.max(0, sentence - reach)]!.start;
}

/** Where a draft names papers: each noun, singular or plural, the first time, and every noun of the list in order. */
interface Papers {
  readonly first: ReadonlyMap<string, number>;
  readonly named: readonly Span[];
}

const papers = screen(({ norm }) => documentNouns.has(norm) || documentNouns.has(norm.replace(/s$/, "")));
const known = new WeakMap<Draft["sentences"], Papers>();

function papersIn({ tokens }: TokenisedSentence): readonly number[] {
  const places: number[] = [];
  for (let at = firstThrough(papers, tokens); at >= 0; at = firstThrough(papers, tokens, at + 1))
    places.push(at);
  return places;
}

function papersOf(sentences: Draft["sentences"]): Papers {
  const read = known.get(sentences);
  if (read) return read;
  const first = new Map<string, number>();
  const named: Span[] = [];
  for (const { sentence, found: places } of eachOnce(sentences, papersIn, papersIn))
    for (const at of places) {
      const token = sentence.tokens[at]!;
      if (!first.has(token.norm)) first.set(token.norm, token.start);
      if (documentNouns.has(token.norm)) named.push(token);
    }
  const found = { first, named };
  known.set(sentences, found);
  return found;
}
