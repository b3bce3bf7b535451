// The verb of saying takes a side: it doubts the speaker, convicts, mocks, shouts, or vouches that the words are true.
import { inflect } from "../facts/inflection.ts";
import type { LoadedVerb } from "../facts/loaded-verbs.ts";
import { type Bias, saidVerbWords } from "../facts/words/said-verbs.ts";
import type { House } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Fix, Rule } from "./rule.ts";

const messages: Readonly<Record<Bias, (verb: string) => string>> = {
  doubt: (verb) => `“${verb}” doubts the speaker. “Said” takes no side.`,
  argue: (verb) => `“${verb}” doubts the speaker. “Said” takes no side.`,
  guilt: (verb) => `“${verb}” makes a confession of it. “Said” takes no side.`,
  force: (verb) => `“${verb}” tells that somebody was pressed. Was it so? “Said” takes no side.`,
  sneer: (verb) => `“${verb}” mocks the speaker. “Said” takes no side.`,
  tabloid: (verb) => `“${verb}” shouts. Say in plain words what was said.`,
  manner: (verb) => `Nobody can say words as “${verb}”: say them, and then tell how.`,
  vouch: (verb) => `“${verb}” vouches that it is true. “Said” leaves that open.`,
  stress: (verb) => `“${verb}” leans on the words for the speaker. “Said” is enough.`,
  stiff: (verb) => `“${verb}” is for formal papers. In news, people say things.`,
  echo: (verb) => `“${verb}” tells that two people said the same. Did they?`,
};

// These send a sentence back; the others are common in good copy, and a reminder once a paragraph is enough.
const graver: ReadonlySet<Bias> = new Set(["sneer", "tabloid"]);

export default {
  id: "loaded-said-verb",
  family: "attribution",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "The verb of saying takes no side.",
  why: `“Said” carries no opinion, and readers do not tire of it. “Claimed” doubts, “admitted” convicts, “insisted” tells of pressure, “boasted” sneers, “slammed” shouts; “noted”, “confirmed” and “acknowledged” vouch for what they introduce.

Keep the verb where it is accurate: a confession in court, a claim known to be false and shown to be so. Real speech acts (denied, warned, urged, promised, accused) are never marked, nor are other senses: claimed responsibility, admitted to hospital, conceded the election.`,
  words: saidVerbWords,
  authorities: [
    "AP, admit: “said” is usually sufficient",
    "Reuters and BBC style on claim and admit",
    "Bender et al., Reporting for the Media: “claimed” casts doubt, “admitted” implies guilt",
    "Recasens et al. 2013: factive and assertive verbs as cues of bias",
  ],
  examples: [
    {
      bad: `
Hale claimed the plant was safe.
     ^^^^^^^ “claimed” doubts the speaker. “Said” takes no side.
`,
      good: `
The group claimed responsibility for the attack.
`,
    },
    {
      bad: `
She admitted that she had voted for the bill.
    ^^^^^^^^ “admitted” makes a confession of it. “Said” takes no side.
`,
      good: `
She was admitted to hospital on Sunday.
`,
    },
    {
      bad: `
The mayor insisted the road was open.
          ^^^^^^^^ “insisted” tells that somebody was pressed. Was it so? “Said” takes no side.
`,
      good: `
The two sides insisted on a pause.
`,
    },
    {
      bad: `
Ruiz noted that the economy was failing.
     ^^^^^ “noted” vouches that it is true. “Said” leaves that open.
`,
      good: `
Tom Hale conceded the election at midnight.
`,
    },
    {
      bad: `
“We will win,” he boasted.
                  ^^^^^^^ “boasted” mocks the speaker. “Said” takes no side.
`,
      good: `
The Senate confirmed her as judge.
`,
    },
    {
      bad: `
The sentiment was echoed by the president.
                  ^^^^^^ “echoed” tells that two people said the same. Did they?
`,
      good: `
He denied the charge and urged calm.
`,
    },
    {
      bad: `
“That is absurd,” she laughed.
                      ^^^^^^^ Nobody can say words as “laughed”: say them, and then tell how.
`,
      good: `
Tom Hale admitted in court that he took the money.
`,
    },
    {
      bad: `
The envoy slammed the report.
          ^^^^^^^ “slammed” shouts. Say in plain words what was said.
`,
      good: `
“He claimed it was mine,” she said.
`,
    },
  ],
  *check({ draft, house }) {
    const told = new Set<string>();
    for (const verb of draft.loadedVerbs) {
      const { start, end, bias } = verb;
      const isGrave = graver.has(bias);
      const once = `${draft.sentences[verb.sentence]!.paragraph} ${bias}`;
      if (!isGrave && told.has(once)) continue;
      told.add(once);
      yield {
        span: { start, end },
        message: messages[bias](wordsOf(draft.text, { start, end })),
        ...(isGrave ? { severity: "warning" as const } : {}),
        fixes: plainVerb(verb, house),
      };
    }
  },
} satisfies Rule;

const british: ReadonlySet<House> = new Set<House>(["bbc", "guardian"]);

/** The plain verb in the same form. A verb which equates two speakers has none. */
function plainVerb({ start, end, bias, form, passive }: LoadedVerb, house: House): readonly Fix[] {
  if (bias === "echo" || passive) return [];
  const lemma = bias !== "tabloid" ? "say" : british.has(house) ? "criticise" : "criticize";
  const text = inflect(lemma)[form];
  return [{ title: `Write “${text}”`, kind: "suggestion", edits: [{ span: { start, end }, text }] }];
}
