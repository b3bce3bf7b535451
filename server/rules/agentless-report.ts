// A claim is passed on with nobody behind it: "it is believed", "is said to", "concerns have been raised".
import type { AgentlessReport } from "../facts/agentless.ts";
import { closingOf } from "../facts/closings.ts";
import type { Draft } from "../facts/draft.ts";
import type { House } from "../settings.ts";
import { excerpt, wordsOf } from "../text/excerpt.ts";
import type { Fix, Rule } from "./rule.ts";

// These houses write "is understood to" for what their own reporters know.
const ownReporting: ReadonlySet<House> = new Set<House>(["bbc", "guardian"]);

export default {
  id: "agentless-report",
  family: "attribution",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "A report has somebody who reports it.",
  why: `By whom? A passive or an “it” hands the reader a claim and hides who made it. Say who believes, fears or reports it, or leave it out.

The rule is silent where a source stands in the sentence, for scheduled events (“is expected to open on Monday”) and for records (“was born”, “was elected”). Under the BBC’s or the Guardian’s style “is understood to” is a reminder only.`,
  authorities: [
    "AP: attribute disputable facts which we did not witness or confirm",
    "BBC Editorial Guidelines 3.2.3: uncorroborated claims should normally be attributed",
  ],
  examples: [
    {
      bad: `
Rumor has it that the two men met twice.
^^^^^^^^^^^^ Who tells it? “Rumor has it” hides who says so.
`,
    },
    {
      bad: `
It is believed that the two men met twice.
^^^^^^^^^^^^^^^^^^^ By whom? “It is believed that” hides who says so.
`,
      good: `
It is believed by the safety board that the valve failed.
`,
    },
    {
      bad: `
The group is said to have 400 fighters.
          ^^^^^^^^^^ By whom? “is said to” hides who says so.
`,
      good: `
The group has 400 fighters, according to the Interior Ministry.
`,
    },
    {
      bad: `
Concerns have been raised about the vote.
^^^^^^^^^^^^^^^^^^^^^^^^^ By whom? “Concerns have been raised” hides who says so.
`,
      good: `
The summit is expected to open on Monday, organizers said.
`,
    },
    {
      bad: `
He was quoted as saying the war was lost.
   ^^^^^^^^^^^^^^^^^^^^ By whom? “was quoted as saying” hides who says so.
`,
      good: `
“It is said that pride comes first,” she wrote.
`,
    },
    {
      good: `
Tom Hale was born in 1961.
`,
    },
  ],
  *check({ draft, house }) {
    for (const report of draft.agentlessReports) {
      const words = excerpt(draft.text, report, 50);
      const asks = asking[report.shape] ?? "By whom?";
      yield {
        span: { start: report.start, end: report.end },
        message: `${asks} “${words}” hides who says so.`,
        ...(isMild(report, house) ? { severity: "information" as const } : {}),
        fixes: [nameTheSource(draft, report)],
      };
    }
  },
} satisfies Rule;

const asking: Partial<Record<AgentlessReport["shape"], string>> = {
  air: "Whose?",
  rumor: "Who tells it?",
  talk: "Who says so?",
  common: "Who says so?",
  emerged: "Who found it out?",
};

/** What everybody knows, what a crowd feels and what came out is a reminder; what goes round is a rumor. */
function isMild({ shape, mild }: AgentlessReport, house: House): boolean {
  return mild && (/^(?:talk|common|emerged)$/.test(shape) || ownReporting.has(house));
}

function nameTheSource(draft: Draft, report: AgentlessReport): Fix {
  const { start, end, sentence, shape } = report;
  const { sentences } = draft;
  if (shape === "talk" || shape === "common") {
    const text = insteadOfTalk(draft, report);
    return {
      title: `Put “${text}” in its place, to be filled in`,
      kind: "question",
      edits: [{ span: { start, end }, text }],
    };
  }
  if (/^(?:it|air|rumor|emerged)$/.test(shape)) {
    const text = report.apart ? "[[WHO?]] said" : "[[WHO?]] said that";
    return {
      title: `Put “${text}” in its place, to be filled in`,
      kind: "question",
      edits: [{ span: { start, end }, text }],
    };
  }
  if (report.agentAt !== null) {
    const participle = excerpt(draft.text, { start, end: report.agentAt }, 40);
    return {
      title: `Add “by [[WHO?]]” after “${participle}”`,
      kind: "question",
      edits: [{ span: { start: report.agentAt, end: report.agentAt }, text: " by [[WHO?]]" }],
    };
  }
  const { at, stop } = closingOf(sentences[sentence]!, draft.text.source);
  return {
    title: "Add “, [[WHO?]] said” at the end of the sentence",
    kind: "question",
    edits: [{ span: { start: at, end: at }, text: `, [[WHO?]] said${stop}` }],
  };
}

/** A clause of its own becomes one that names a speaker, an aside a frame: "By all accounts," and "the theory goes that". */
function insteadOfTalk({ sentences, text }: Draft, { start, end, sentence, shape }: AgentlessReport): string {
  const opens = sentences[sentence]!.tokens[0]!.start === start;
  const words = wordsOf(text, { start, end });
  if (/\bthat$/.test(words)) return "[[WHO?]] said that";
  const aside = opens ? text.source[end] === "," : shape === "common" && /^(?:by|as|if|so|or)\b/i.test(words);
  if (!aside) return "[[WHO?]] said";
  return opens ? "According to [[WHO?]]" : "according to [[WHO?]]";
}
