// A city, a building or a country is made to speak, think or want.
import { type Attribution, attributionsOf } from "../facts/attributions.ts";
import type { Draft } from "../facts/draft.ts";
import { readOnce } from "../facts/memory.ts";
import { firstThrough, screen } from "../facts/vocabulary.ts";
import { formalBodies, stateActs } from "../facts/words/metonyms.ts";
import { excerpt } from "../text/excerpt.ts";
import { indexEndingAfter } from "../text/span.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "metonym-attribution",
  family: "attribution",
  severity: "warning",
  zones: ["narration", "frame", "heading"],
  summary: "People speak, not cities, buildings or countries.",
  why: `Cities do not talk. Who there said this, and in what words? “Signals”, “hopes” and “believes” are readings of events; a reader needs the event.

Acts of state (“imposed sanctions”, “withdrew its envoy”) are no problem, nor are places one travels to. Offices with a press room of their own (the White House, the Kremlin) are let pass where a named person or a statement stands close by.`,
  authorities: [
    "Reuters Handbook: no city names as synonyms for governments",
    "AP: attribute to a source who can be held to account",
  ],
  examples: [
    {
      bad: `
Washington signals openness to a deal.
^^^^^^^^^^^^^^^^^^ Who there said so? “Washington signals” names no person.
`,
    },
    {
      bad: `
The United States has indicated that talks may resume.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who there said so? “The United States has indicated” names no person.
`,
    },
    {
      bad: `
Kyiv hopes the pause will hold.
^^^^^^^^^^ Who there said so? “Kyiv hopes” names no person.
`,
    },
    {
      bad: `
Beijing believes the tariffs are illegal.
^^^^^^^^^^^^^^^^ Who there said so? “Beijing believes” names no person.
`,
    },
    {
      bad: `
Brussels wants the money by June.
^^^^^^^^^^^^^^ Who there said so? “Brussels wants” names no person.
`,
    },
    {
      bad: `
The Kremlin fears a new wave of protests.
^^^^^^^^^^^^^^^^^ Who there said so? “The Kremlin fears” names no person.
`,
    },
    {
      bad: `
Tehran hinted it might return to talks.
^^^^^^^^^^^^^ Who there said so? “Tehran hinted” names no person.
`,
    },
    {
      good: `
The United States has imposed sanctions on the bank.
`,
    },
    {
      good: `
Russia is still working on its response.
`,
    },
    {
      good: `
Witkoff flew to Moscow.
`,
    },
    {
      good: `
Reports reached Washington overnight.
`,
    },
    {
      good: `
The White House said in a statement that Trump would go.
`,
    },
    {
      good: `
The Kremlin said no. Its spokesman, Dmitry Peskov, told reporters it was too soon.
`,
    },
    {
      good: `
“Washington lies,” the banner read.
`,
    },
    {
      good: `
Washington beat Dallas 24-20.
`,
    },
    {
      good: `
Moscow’s mayor, Sergei Sobyanin, said two drones fell.
`,
    },
  ],
  *check({ draft }) {
    for (const attribution of draft.attributions) {
      const place = attribution.source;
      if (!place || !(place.class === "metonym" || isHintingBody(attribution))) continue;
      if (place.noun === "pronoun" || attribution.shape === "agent" || isExcused(draft, attribution))
        continue;
      yield {
        span: attribution.span,
        message: `Who there said so? “${excerpt(draft.text, attribution.span, 60)}” names no person.`,
        ...(isMilder(draft, attribution) ? { severity: "information" as const } : {}),
        fixes: [
          {
            title: `Put “[[WHO?]]” for “${excerpt(draft.text, place, 40)}”, to be filled in`,
            kind: "question",
            edits: [{ span: { start: place.start, end: place.end }, text: "[[WHO?]]" }],
          },
        ],
      };
    }
  },
} satisfies Rule;

// A government may say and announce; that it "suggests" or "signals" is somebody's reading of it.
const bodies = new Set("administration government camp side regime leadership".split(" "));

function isHintingBody({ source, cue }: Attribution): boolean {
  return source!.class === "institution" && bodies.has(source!.head) && cue.kind === "inferential";
}

function isExcused(draft: Draft, attribution: Attribution): boolean {
  const { cue, source } = attribution;
  // "Ukraine could come back asking for more", "appeared to show": nobody is made to speak yet.
  if (
    cue.negated ||
    cue.bare ||
    /^(?:could|can|may|might|must|should)$/.test(cue.modal ?? "") ||
    /^(?:show|detail|find)$/.test(cue.lemma)
  )
    return true;
  if (isDoneInForm(draft, attribution)) return true;
  // What a named speaker says of a country is that speaker's reading.
  if (attribution.within !== null && draft.attributions[attribution.within]?.source?.class === "named-person")
    return true;
  return source!.tolerated && stateActs.has(cue.lemma)
    ? hasVoice(draft, attribution)
    : cue.kind === "plain" &&
        (source!.tolerated || isPair(draft, attribution)) &&
        hasVoice(draft, attribution);
}

/** "India told the World Trade Organization that …", "Delhi will answer in kind": a state acts before a body, in return, or gives. */
function isDoneInForm({ sentences }: Draft, { cue, sentence }: Attribution): boolean {
  const { tokens } = sentences[sentence]!;
  const next = indexEndingAfter(tokens, cue.end);
  if (/^(?:answer|respond|reply|retort)$/.test(cue.lemma))
    return (
      /^(?:in|with)$/.test(tokens[next]?.norm ?? "") &&
      !/^(?:statement|letter|note|a|the)$/.test(tokens[next + 1]?.norm ?? "")
    );
  // "Portugal promised tents", "Japan pledged $5 million": it gives.
  if (/^(?:promise|pledge)$/.test(cue.lemma))
    return tokens[next]?.kind === "word" && !/^(?:that|to|it|they|he|she|not|the)$/.test(tokens[next]!.norm);
  if (cue.lemma !== "tell") return false;
  for (let at = next; at < next + 8 && tokens[at]?.kind === "word"; at++) {
    if (tokens[at]!.norm === "that") return false;
    if (formalBodies.has(tokens[at]!.norm)) return true;
  }
  return false;
}

/** A named person, a statement or a briefing in this sentence or the next gives the office a voice. */
function hasVoice(draft: Draft, { sentence }: Attribution): boolean {
  return [sentence, sentence + 1].some(
    (index) =>
      attributionsOf(draft.attributions, index).some(
        (other) => other.source?.class === "named-person" && other.source.noun === "name",
      ) ||
      (index < draft.sentences.length && tellsOfVoice(draft.sentences[index]!.tokens)),
  );
}

const voices = screen(({ norm }) =>
  /^(?:statement|briefing|post|posted|spokesman|spokeswoman|spokesperson|letter|memo|readout)$/.test(norm),
);

const tellsOfVoice = readOnce((tokens) => firstThrough(voices, tokens) >= 0);

/** Two governments which say the same speak in a common text; which text, the copy should say. */
function isPair({ sentences }: Draft, { source, sentence }: Attribution): boolean {
  const { tokens } = sentences[sentence]!;
  for (let at = indexEndingAfter(tokens, source!.start); at < tokens.length; at++) {
    if (tokens[at]!.end > source!.end) return false;
    if (tokens[at]!.norm === "and") return true;
  }
  return false;
}

function isMilder(draft: Draft, attribution: Attribution): boolean {
  const { cue, source, sentence } = attribution;
  return (
    stateActs.has(cue.lemma) ||
    (cue.kind === "plain" && isPair(draft, attribution)) ||
    source!.class === "institution" ||
    (source!.tolerated && (cue.kind === "plain" || cue.kind === "factive" || cue.kind === "formal")) ||
    draft.sentences[sentence]?.kind === "heading"
  );
}
