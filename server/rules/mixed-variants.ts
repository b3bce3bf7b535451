// Objects to two spellings of one thing in one draft, and to American and British spelling side by side.
import type { Draft } from "../facts/draft.ts";
import { group } from "../facts/grouped.ts";
import type { Spelling } from "../facts/spellings.ts";
import { agreedForm, respelled, type Variant } from "../facts/variants.ts";
import type { House } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import { capitalised } from "../text/letters.ts";
import type { Problem, Rule } from "./rule.ts";

export default {
  id: "mixed-variants",
  family: "house",
  severity: "warning",
  zones: ["narration", "frame", "heading"],
  summary: "One thing is spelled one way from the first line to the last.",
  why: `Two spellings of one name in one story look like two people or two places, and often mark the seam where other copy was pasted in. Where all Western houses agree on a form, that one is kept; else the one which the draft uses more.

Quoted words keep their speaker’s spelling, and so do chicken Kiev, Odessa in Texas and “Kyiv, formerly Kiev”. American and British spelling side by side is no fault of fact, so it is only pointed out.`,
  authorities: ["Every style guide’s first rule: be consistent"],
  examples: [
    {
      bad: `
Kyiv was quiet.

Shells fell near Kiev at night.
                 ^^^^ “Kiev” here, “Kyiv” elsewhere in this draft: which is it to be?
`,
      good: `
Kyiv, formerly spelled Kiev, was quiet.
`,
    },
    {
      bad: `
The U.S. sent aid.

US ships sailed.
^^ “US” here, “U.S.” elsewhere in this draft: which is it to be?
`,
      good: `
Kyiv was quiet. “We love Kiev,” Ann Cole said.
`,
    },
    {
      bad: `
The adviser left.

A second advisor stayed.
         ^^^^^^^ “advisor” here, “adviser” elsewhere in this draft: which is it to be?
`,
      good: `
Kyiv was quiet. He cooked chicken Kiev.
`,
    },
    {
      bad: `
al-Qaida fled.

Al Qaeda fighters returned.
^^^^^^^^ “Al Qaeda” here, “al-Qaida” elsewhere in this draft: which is it to be?
`,
      good: `
Odesa was hit. He comes from Odessa, Texas.
`,
    },
    {
      bad: `
The color of the harbor changed, and neighbors honored the dead.

Its centre stayed shut.
    ^^^^^^ “centre” is British spelling in a draft of mostly American spelling.
`,
      good: `
The colour of the harbour changed, and the Trade Center recognized it.
`,
    },
    { house: "ap", good: "\nThe U.S. sent aid. U.S. ships sailed.\n" },
    { good: "\nThe U.S. envoy drove up US 1 with Ann Cole.\n" },
  ],
  *check({ draft, house }) {
    yield* namesTwice(draft, house);
    const odd = house === "none" || house === "reuters" || house === "tass" ? systemsMixed(draft) : null;
    if (odd) yield odd;
  },
} satisfies Rule;

function* namesTwice({ variants, text }: Draft, house: House): Iterable<Problem> {
  const concepts = group(variants.flatMap(namings).map((variant) => [variant.row.concept, variant] as const));
  for (const same of concepts.values()) {
    const { row } = same[0]!;
    // The house has settled it, and house-spelling says so.
    if (house !== "none" && house !== "tass" && row.houses[house]) continue;
    const kept = agreedForm(row) ?? mostUsed(same);
    const odd = same.filter((variant) => !sameName(variant, kept));
    const [first, ...others] = odd;
    if (!first || odd.length === same.length) continue;
    const written = wordsOf(text, first);
    yield {
      span: { start: first.start, end: first.end },
      message: `“${written}” here, “${kept}” elsewhere in this draft: which is it to be?`,
      related: others
        .slice(0, 3)
        .map(({ start, end }) => ({ span: { start, end }, message: "Here once more." })),
      fixes: [
        {
          title: `Make all “${kept}”`,
          kind: "safe",
          edits: odd.map((variant) => respelled(variant, kept, text.source)),
        },
      ],
    };
  }
}

/** A given name and the surname behind it are two names, each with spellings of its own. */
function namings(variant: Variant): readonly Variant[] {
  const { surname, start, form } = variant;
  return surname ? [{ ...variant, surname: null, end: start + form.length }, surname] : [variant];
}

function sameName(variant: Variant, form: string): boolean {
  return variant.form === form || (variant.opens && variant.form === capitalised(form));
}

/** The form used most; of equals the first. */
function mostUsed(group: readonly Variant[]): string {
  const counts = new Map<string, number>();
  for (const { form } of group) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** American among British spelling or the other way round, or -ise beside -ize; the first odd word stands for all. */
function systemsMixed({ spellings, text }: Draft): Problem | null {
  const of = (test: (spelling: Spelling) => boolean) => spellings.filter(test);
  const american = of(({ system, suffix }) => system === "american" && suffix === null);
  const british = of(({ system }) => system === "british");
  const ize = of(({ suffix }) => suffix === "ize");
  const ise = of(({ suffix }) => suffix === "ise");
  const isMixed = american.length > 0 ? british.length > 0 : ise.length > 0 && ize.length > 0;
  if (!isMixed) return null;
  const allAmerican = [...american, ...ize];
  const [few, many] = allAmerican.length < british.length ? [allAmerican, british] : [british, allAmerican];
  // One word against one is no system yet.
  if (new Set(many.map(({ word }) => word)).size < 3) return null;
  const sorted = [...few].sort((a, b) => a.start - b.start);
  const [first, ...others] = sorted;
  if (!first) return null;
  const names = { american: "American", british: "British" };
  const other = first.system === "american" ? names.british : names.american;
  return {
    span: { start: first.start, end: first.end },
    severity: "information",
    message: `“${first.word}” is ${names[first.system]} spelling in a draft of mostly ${other} spelling.`,
    related: others.slice(0, 3).map(({ start, end }) => ({
      span: { start, end },
      message: `“${wordsOf(text, { start, end })}” too.`,
    })),
    fixes: [
      {
        title: `Use ${other} spelling throughout`,
        kind: "safe",
        edits: sorted.map(({ start, end, other: text }) => ({ span: { start, end }, text })),
      },
    ],
  };
}
