// Two sources are piled on one claim, so that nobody can tell who said it.
import type { Attribution } from "../facts/attributions.ts";
import type { Draft } from "../facts/draft.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Span } from "../text/span.ts";
import { hull } from "../text/span.ts";
import type { Rule } from "./rule.ts";

// A link of hearsay follows the one before it within this many characters.
const near = 40;

export default {
  id: "stacked-attribution",
  family: "attribution",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "Each claim has one owner.",
  why: `Who actually said it? When two sources are folded into one clause, a reader cannot tell first hand from second hand. Give each claim one owner; if it came through somebody, say so plainly.

An outlet that carries a speaker’s words is no pile (“Hale said, according to Reuters”), nor is honest second hand (“Trump said Kushner was hopeful”).`,
  authorities: [
    "AP: attribution stands next to the information it covers",
    "Reuters Handbook: be honest about what you know first hand",
  ],
  examples: [
    {
      bad: `
The White House noted, according to Witkoff and Kushner, Russia is working on its reply.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Which of them said it? “The White House noted, according to Witkoff and Kushner”
`,
    },
    {
      bad: `
Kushner, noted Trump as he left, expressed hope for a deal.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Which of them said it? “Kushner, noted Trump as he left, expressed”
`,
    },
    {
      bad: `
According to the ministry, officials said the road was open.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Which of them said it? “According to the ministry, officials said”
`,
    },
    {
      bad: `
Hale claimed that Ruiz had said that Kent believed the vote was lost.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Which of them said it? “Hale claimed that Ruiz had said that Kent believed”
`,
    },
    {
      bad: `
Police said, citing witnesses, according to reports, the van was blue.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Which of them said it? “Police said, citing witnesses”
`,
    },
    {
      bad: `
The ambassador stressed, as per the ministry’s statement, that talks go on.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Which of them said it? “The ambassador stressed, as per the ministry’s statement”
`,
    },
    {
      good: `
Tom Hale told CNN the road was open.
`,
    },
    {
      good: `
The road was open, Tom Hale said, according to Reuters.
`,
    },
    {
      good: `
Police, citing two witnesses, said the van was blue.
`,
    },
    {
      good: `
Jo Kent said the vote was lost. Ana Ruiz disagreed.
`,
    },
    {
      good: `
The indictment says Tom Hale told an aide to burn the papers.
`,
    },
    {
      good: `
“They said he said it,” she joked.
`,
    },
    {
      good: `
Hale declined to say whether Ana Ruiz had agreed.
`,
    },
  ],
  *check({ draft }) {
    let past = -1;
    for (let i = 0; i < draft.attributions.length; i++) {
      const first = draft.attributions[i]!;
      if (first.span.start < past) continue;
      const pile = pileAt(draft, i);
      if (!pile) continue;
      past = pile.end;
      yield {
        span: pile,
        message: `Which of them said it? “${excerpt(draft.text, pile, 66)}”`,
      };
    }
  },
} satisfies Rule;

/** The span of two attributions of one claim, the first of them at `index`, or null. */
function pileAt(draft: Draft, index: number): Span | null {
  const first = draft.attributions[index]!;
  const chain = chainAt(draft, index);
  if (chain) return chain;
  const second = draft.attributions[index + 1];
  if (!second || second.sentence !== first.sentence || !first.source || !second.source) return null;
  if (isCarrier(first) || (isCarrier(second) && second.cue.lemma !== "as per") || isSame(first, second))
    return null;
  if (first.source.class === "none" || second.source.class === "none") return null;
  if (first.cue.negated || second.cue.negated) return null;
  const between = draft.text.prose.slice(Math.min(first.span.end, second.span.start), second.span.start);
  // "the White House noted, according to Witkoff, …": a frame at once behind another cue.
  if (second.shape === "frame" && first.shape === "verb" && /^\s*,\s*$/.test(between))
    return hull(first.span, second.span);
  // "According to the ministry, officials said …".
  if (
    first.shape === "frame" &&
    second.shape === "verb" &&
    !second.inverted &&
    /^\s*,\s*$/.test(between) &&
    isPerson(first)
  )
    return hull(first.span, second.span);
  // "Kushner, noted Trump, expressed hope": an aside between a subject and its own verb.
  if (
    first.inverted &&
    first.shape === "verb" &&
    second.shape === "verb" &&
    second.span.start < first.span.start
  )
    return hull(first.span, second.span);
  // "the port authority said, the ministry reported": one cue at once behind another.
  if (
    first.shape === "verb" &&
    second.shape === "verb" &&
    !second.inverted &&
    first.span.end < second.span.start &&
    /^\s*,\s*$/.test(between) &&
    endsThere(draft, second)
  )
    return hull(first.span, second.span);
  return null;
}

/** "Hale claimed that Ruiz had said that Kent believed": a claim three mouths away. */
function chainAt(draft: Draft, index: number): Span | null {
  const links = [draft.attributions[index]!];
  let last = index;
  for (let next = index + 1; next < draft.attributions.length; next++) {
    const link = draft.attributions[next]!;
    if (link.within !== last || link.inverted || isCarrier(link) || !isRemark(link)) break;
    if (link.span.start - draft.attributions[last]!.span.end > near) break;
    if (!link.source || isEvidence(link) || links.some((earlier) => !earlier.source || isSame(earlier, link)))
      break;
    links.push(link);
    last = next;
  }
  if (
    links.length < 3 ||
    !isRemark(links[0]!) ||
    links.some((link) => !link.source || link.cue.negated || isCarrier(link))
  )
    return null;
  return hull(links[0]!.span, links[2]!.span);
}

/** "The result showed": what a thing shows is not said by it. */
function isEvidence({ source, cue }: Attribution): boolean {
  return source!.class === "none" && /^(?:show|prove|demonstrate|reveal|confirm)$/.test(cue.lemma);
}

/** Acts ("rejected", "appealed") and participles are no link in a chain of hearsay. */
function isRemark({ cue }: Attribution): boolean {
  return cue.kind !== "act" && cue.form !== "ing";
}

/** An outlet carries words, a court paper cites them: neither is a second source of the claim. */
function isCarrier({ source }: Attribution): boolean {
  return source === null || source.outlet || source.noun === "document" || source.noun === "press";
}

function isPerson({ source }: Attribution): boolean {
  return source!.noun !== "document" && source!.noun !== "press";
}

function isSame(a: Attribution, b: Attribution): boolean {
  return a.source!.noun === "pronoun" || b.source!.noun === "pronoun" || a.source!.head === b.source!.head;
}

/** Whether a cue closes its clause: a comma or the end of the sentence follows. */
function endsThere(draft: Draft, attribution: Attribution): boolean {
  return /^\s*(?:[,.]|$)/.test(draft.text.prose.slice(attribution.span.end, attribution.span.end + 3));
}
