// A claim whose only source is a class of people, papers or voices nobody could ring up.
import { isTold } from "../facts/anonymity.ts";
import { finders, forecasters, isAnsweredNext, publicNouns, titlesIn } from "../facts/answers.ts";
import { type Attribution, attributionsOf } from "../facts/attributions.ts";
import type { Draft } from "../facts/draft.ts";
import { bodiesAtLarge, opinionCrowds, quantifiers } from "../facts/words/sources.ts";
import { excerpt, wordsOf } from "../text/excerpt.ts";
import { indexEndingAfter } from "../text/span.ts";
import type { Problem, Rule } from "./rule.ts";

// What a crowd does together rather than says: a vote, a plea, a bargain. These are events, not claims.
const deeds = new Set(
  "agree apologize apologise appeal demand deny object pledge promise propose reject rule dismiss welcome threaten vow recommend dispute call_for write post answer reply respond chant shout yell recognize recognise judge assess complain show consider question praise protest call announce"
    .split(" ")
    .map((word) => word.replace("_", " ")),
);
// Of those, the ones by which a crowd of opinions gives its opinion.
const verdicts = new Set(
  "agree dispute dismiss reject welcome recommend recognize recognise judge assess consider question praise complain call predict".split(
    " ",
  ),
);
// What the public is said to feel is reporting as long as it is not said to claim.
const moods = new Set("feel hope fear expect worry think understand assume realize realise".split(" "));
// Papers which are figures: vague, but the figure itself can be checked.
const figures = new Set("data figures statistics records polls surveys".split(" "));

// "Economists expected growth of 2%": the consensus of a trade, checked by the figure that follows.
const forecasts = new Set("expect estimate forecast predict anticipate project".split(" "));

export default {
  id: "vague-attribution",
  family: "attribution",
  severity: "warning",
  zones: ["narration", "frame", "heading"],
  summary: "A claim names who makes it.",
  why: `Who says so? A reader cannot weigh “officials”, “experts” or “reports”. Name the person. If you cannot, say what kind of person it is, how many, how they know, and why they are not named.

The rule is silent where a name follows at once (“officials, including Ana Ruiz”), where the next sentence names a speaker, where people are counted or polled, and where they say nothing (“officials declined to comment”).`,
  authorities: [
    "AP, news values: attribute to named sources, in the same sentence",
    "Reuters Handbook: unnamed sources are the weakest",
    "NPR Ethics Handbook: “officials say” is not enough",
    "SPJ Code of Ethics: identify sources clearly",
  ],
  examples: [
    {
      bad: `
US officials have emphasized they will not rush.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says so? “US officials have emphasized” names nobody.
`,
    },
    {
      bad: `
According to recent reports, the envoys met on Tuesday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ Which outlet? “According to recent reports” names none.
`,
    },
    {
      bad: `
The strike killed nine, sources said.
                        ^^^^^^^^^^^^ Who says so? “sources said” names nobody.
`,
    },
    {
      bad: `
Experts say the dam will fail within a year.
^^^^^^^^^^^ Who says so? “Experts say” names nobody.
`,
    },
    {
      bad: `
Multiple official statements and analyses have condemned the attack.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says so? “Multiple official statements and analyses have condemned” names nobody.
`,
    },
    {
      bad: `
Russian media outlets reported that a strike was planned.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Which outlet? “Russian media outlets reported” names none.
`,
    },
    {
      bad: `
Voices from various capitals urged caution.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says so? “Voices from various capitals urged” names nobody.
`,
    },
    {
      bad: `
Some argue the law goes too far; others say it is too weak.
^^^^^^^^^^ Who says so? “Some argue” names nobody.
                                 ^^^^^^^^^^ Who says so? “others say” names nobody.
`,
    },
    {
      bad: `
The plan, described by critics as a power grab, passed.
          ^^^^^^^^^^^^^^^^^^^^ Who says so? “described by critics” names nobody.
`,
    },
    {
      bad: `
Support is falling, as per statements from the US side.
                    ^^^^^^^^^^^^^^^^^ Who says so? “as per statements” names nobody.
`,
    },
    {
      bad: `
Studies show that coffee helps.
^^^^^^^^^^^^ Who says so? “Studies show” names nobody.
`,
    },
    {
      bad: `
Harbor Minister Ana Ruiz opened the pier at noon. It was cold. Officials said the works would last a year.
                                                               ^^^^^^^^^^^^^^ Who says so? “Officials said” names nobody.
`,
    },
    {
      good: `
“Experts say all sorts of things,” Tom Hale said.
`,
    },
    {
      good: `
Officials including Interior Minister Ana Ruiz said the road was open.
`,
    },
    {
      good: `
Critics say the bill is unworkable. “It cannot be enforced,” said Lena Ortiz, who heads the bar association.
`,
    },
    {
      good: `
Officials declined to comment.
`,
    },
    {
      good: `
Three of the five judges said the law was void.
`,
    },
    {
      good: `
In the poll, 62% of voters said they opposed the plan.
`,
    },
    {
      good: `
Officials met in Geneva for a second day.
`,
    },
    {
      good: `
The officials said the road would reopen on Friday.
`,
    },
    {
      good: `
A Treasury official, who spoke on condition of anonymity because the talks are private, said a deal was near.
`,
    },
    {
      good: `
Sanders supporters said by 55% to 22% that they would back Clinton, the survey found.
`,
    },
    {
      good: `
Aides to Hale, among them his chief of staff, Jo Kent, said he would run.
`,
    },
    {
      good: `
Some 400 people attended.
`,
    },
    {
      good: `
Experts from 12 countries will inspect the site.
`,
    },
    {
      good: `
A 2024 study by the University of Oslo found that coffee helps.
`,
    },
    {
      good: `
Police said two people were hurt.
`,
    },
  ],
  *check({ draft }) {
    const marked = new Set<Attribution>();
    for (const attribution of draft.attributions) {
      if (!isVague(draft, attribution)) continue;
      const outer = attribution.within === null ? undefined : draft.attributions[attribution.within];
      // One mark is enough for "some argue …, others say …" and for voices within voices.
      const told = attribution.shape === "verb" && outer !== undefined && marked.has(outer);
      marked.add(attribution);
      if (!told) yield problemOf(draft, attribution);
    }
  },
} satisfies Rule;

function isVague(draft: Draft, attribution: Attribution): boolean {
  const { source, cue } = attribution;
  if (source?.class !== "vague" || source.answered || source.linked) return false;
  if (source.noun === "document" && !isPlural(source.head)) return false;
  if (source.noun === "people") {
    if (
      source.takenUp ||
      source.counted ||
      cue.negated ||
      attribution.unnamedByWish ||
      (attribution.knowing && isTold(attribution)) ||
      attribution.surveyed
    )
      return false;
    if (deeds.has(cue.lemma) && attribution.shape !== "agent" && !isVerdict(draft, attribution)) return false;
    if (publicNouns.has(source.head) && (moods.has(cue.lemma) || cue.modal !== null)) return false;
    // "Firms have cut prices, proving that they can": what they did shows it.
    if (bodiesAtLarge.has(source.head) && cue.bare && /^(?:inferential|factive)$/.test(cue.kind))
      return false;
    if (cue.lemma === "find" && !finders.has(source.head)) return false;
    if (isAnsweredNext(draft, attribution)) return false;
  }
  if (source.takenUp && source.noun !== "press") return false;
  return !isReported(draft, attribution);
}

/** What critics call a plan and experts agree on is their opinion, whatever the verb does when ministers use it. */
function isVerdict(draft: Draft, attribution: Attribution): boolean {
  const { source, cue } = attribution;
  if (!verdicts.has(cue.lemma)) return false;
  // "Doctors question whether" tells of a doubt, "police question the driver" of a deed.
  if (cue.lemma === "question" && cue.form !== "ing" && asksWhether(draft, attribution)) return true;
  // "Some agree" may tell of a vote; "some question the plan" tells of a doubt.
  if (quantifiers.has(source!.head)) return cue.lemma === "question";
  return opinionCrowds.has(source!.head);
}

function asksWhether({ sentences }: Draft, { cue, sentence }: Attribution): boolean {
  const { tokens } = sentences[sentence]!;
  return /^(?:whether|if|how|why)$/.test(tokens[indexEndingAfter(tokens, cue.end)]?.norm ?? "");
}

/** What a named speaker is made to say belongs to that speaker: "Hale said officials believed so". */
function isReported(draft: Draft, attribution: Attribution): boolean {
  if (attribution.within === null) return false;
  const outer = draft.attributions[attribution.within]?.source;
  if (!outer) return false;
  // A frame or an agent within reported words is a source of its own, unless a person is heard to give it.
  return attribution.shape === "verb"
    ? outer.class !== "vague" && outer.class !== "none"
    : outer.class === "named-person";
}

function isPlural(head: string): boolean {
  return /(?:s|data|media)$/.test(head) && !/(?:analysis|news|ss)$/.test(head);
}

function problemOf(draft: Draft, attribution: Attribution): Problem {
  const from = attribution.source!;
  // "those who say": the words which "who" stands for are asked about, and it stays.
  const asked = from.antecedent ?? { start: from.start, end: from.end };
  const words = excerpt(draft.text, attribution.span, 60);
  const press = from.noun === "press";
  const blank = press ? "[[WHICH OUTLET?]]" : "[[WHO?]]";
  const milder =
    from.narrowed ||
    (isVerdict(draft, attribution) && deeds.has(attribution.cue.lemma)) ||
    (forecasts.has(attribution.cue.lemma) && forecasters.has(from.head)) ||
    figures.has(from.head) ||
    speakFor(draft, attribution) ||
    draft.sentences[attribution.sentence]?.kind === "heading";
  const official = press ? null : onlyOfficialNear(draft, attribution);
  return {
    span: attribution.span,
    message: press ? `Which outlet? “${words}” names none.` : `Who says so? “${words}” names nobody.`,
    ...(milder ? { severity: "information" as const } : {}),
    fixes: [
      {
        title: `Put “${blank}” for “${excerpt(draft.text, asked, 40)}”, to be filled in`,
        kind: "question",
        edits: [{ span: asked, text: blank }],
      },
      ...(official
        ? [
            {
              title: `Put “${official}” for “${excerpt(draft.text, from, 40)}”, if nobody else is meant`,
              kind: "suggestion" as const,
              edits: [{ span: { start: from.start, end: from.end }, text: official }],
            },
          ]
        : []),
    ],
  };
}

/** Of a body which has just spoken in the paragraph, these are its people: "The weather office said no. Forecasters warned". */
const staff = new Set(
  "forecasters meteorologists investigators detectives officers officials researchers scientists analysts economists strategists engineers doctors executives inspectors".split(
    " ",
  ),
);

function speakFor(draft: Draft, { source, sentence }: Attribution): boolean {
  const before = draft.sentences[sentence - 1];
  if (!staff.has(source!.head) || before?.paragraph !== draft.sentences[sentence]!.paragraph) return false;
  return attributionsOf(draft.attributions, before.index).some(
    (one) => one.source?.class === "institution" && one.within === null,
  );
}

/**
 * The name of the one official whom this paragraph or the one before names, where the words may stand for them and the
 * sentence still reads with one name as its subject; null where there is none, or a choice.
 */
function onlyOfficialNear(draft: Draft, { source, cue, shape, sentence }: Attribution): string | null {
  const from = source!;
  if (!/^officials?$/.test(from.head)) return null;
  const reads = shape === "frame" || (cue.form === "past" && cue.start === from.end + 1);
  if (!reads) return null;
  const { paragraph } = draft.sentences[sentence]!;
  const near = [...titlesIn(draft, paragraph - 1), ...titlesIn(draft, paragraph)];
  const people = new Set(near.map(({ mention }) => draft.mentions[mention]!.person));
  const [only] = people;
  if (people.size !== 1 || only === undefined) return null;
  // "Chilean officials" are not spoken for by a minister of another country.
  const countries = near.map(({ jurisdictionWords: words }) =>
    words ? wordsOf(draft.text, words).toLowerCase() : "",
  );
  if (from.modifiers.some((word) => !countries.includes(word))) return null;
  const { family, name, mentions } = draft.people[only]!;
  return draft.mentions[mentions[0]!]!.start < from.start ? family : name;
}
