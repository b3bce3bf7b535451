// Objects to a spelling which the house does not use; without a house, only where all Western houses agree.
import type { Draft } from "../facts/draft.ts";
import { agreedForm, respelled, type Variant } from "../facts/variants.ts";
import type { VariantRow } from "../facts/words/house-variants.ts";
import type { SpellingSystem } from "../facts/words/spellings.ts";
import { type House, houseNames } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import { capitalised } from "../text/letters.ts";
import type { Edit, Problem, Rule } from "./rule.ts";

export default {
  id: "house-spelling",
  family: "house",
  severity: "information",
  zones: ["narration", "frame", "heading"],
  summary: "Names and words are spelled as the house spells them.",
  why: `A name is spelled one way throughout a paper, so that readers can find it and know it is the same. With no house set, this speaks only where AP, Reuters, the BBC, the Guardian and the New York Times all write the same form: Kyiv, Donbas, Odesa. Set \`house\` for the forms on which they differ, such as Zelenskyy or U.S.

Chicken Kiev stays, and so do Kievan Rus, Odessa in Texas, clubs, titles of works and what people said.`,
  authorities: [
    "AP notice of Aug. 14, 2019 (Kyiv; chicken Kiev stays)",
    "Guardian style guide, K",
    "BBC, autumn 2019 (Kyiv)",
    "AP and CSM, March 2022 (Odesa, Donbas)",
    "Independent, March 2022 (spellings of Zelenskyy by house)",
  ],
  examples: [
    {
      bad: `
Reports reached Kiev at noon.
                ^^^^ Should “Kiev” be “Kyiv”, as every Western house writes it?
`,
      good: `
Envoy Ann Cole arrived in Kyiv on Friday.
`,
    },
    {
      bad: `
Fighting in the Donbass went on.
                ^^^^^^^ Should “Donbass” be “Donbas”, as every Western house writes it?
`,
      good: `
They ate chicken Kiev.
`,
    },
    {
      bad: `
A ship left Odessa.
            ^^^^^^ Should “Odessa” be “Odesa”, as every Western house writes it?
`,
      good: `
He was born in Odessa, Texas.
`,
    },
    {
      house: "ap",
      bad: `
Zelenskiy spoke.
^^^^^^^^^ Should “Zelenskiy” be “Zelenskyy”, as AP writes it?
`,
      good: `
Kievan Rus fell in 1240.
`,
    },
    {
      house: "ap",
      bad: `
US officials met.
^^ Should “US” be “U.S.”, as AP writes it?
`,
    },
    { house: "reuters", good: "\nZelenskiy spoke.\n" },
    {
      bad: `
Shells hit Lugansk.
           ^^^^^^^ Should “Lugansk” be “Luhansk”, as every Western house writes it?
`,
      good: `
Dynamo Kyiv won 2-0.
`,
    },
    {
      bad: `
Aid for the Ukraine arrived.
        ^^^^^^^^^^^ Should “the Ukraine” be “Ukraine”, as every Western house writes it?
`,
      good: `
He read “The Odessa File.”
`,
    },
    { good: "\nThe Black Sea port of Odesa was hit.\n" },
    {
      house: "guardian",
      bad: `
The neighboring town lost power.
    ^^^^^^^^^^^ Should “neighboring” be “neighbouring”, as the Guardian writes it?
`,
      good: `
The World Trade Center rose again.
`,
    },
  ],
  *check({ draft, house, roster }) {
    if (house === "tass") return;
    for (const found of draft.variants) {
      const variant = withoutRightGivenName(found, house);
      const wanted = formFor(variant, house);
      const written = wordsOf(draft.text, variant);
      if (wanted === null || sameForm(variant, written, wanted)) continue;
      // A name which the desk's own roster spells so is the desk's spelling.
      if (variant.row.kind === "name" && roster.spells(written)) continue;
      yield {
        span: { start: variant.start, end: variant.end },
        severity: house === "none" ? "information" : "warning",
        message: `Should “${written}” be “${wanted}”, as ${houseNames[house]} writes it?`,
        fixes: [
          {
            title: `Write “${wanted}”`,
            kind: "safe",
            edits: [respelled(variant, wanted, draft.text.source)],
          },
        ],
      };
    }
    yield* inOtherSystem(draft, house);
  },
} satisfies Rule;

const systems: Readonly<Partial<Record<House, SpellingSystem>>> = {
  ap: "american",
  nyt: "american",
  bbc: "british",
  guardian: "british",
};

/** Words spelled as the other side of the ocean spells them: one mark a word, whose fix mends each place. */
function* inOtherSystem({ spellings }: Draft, house: House): Iterable<Problem> {
  const own = systems[house];
  if (!own) return;
  const words = new Map<string, Edit[]>();
  for (const { word, other, system, start, end } of spellings) {
    if (system === own) continue;
    const edit = { span: { start, end }, text: other };
    const edits = words.get(word);
    if (edits) edits.push(edit);
    else words.set(word, [edit]);
  }
  for (const [word, edits] of words) {
    const { span, text } = edits[0]!;
    yield {
      span,
      severity: "information",
      message: `Should “${word}” be “${text}”, as ${houseNames[house]} writes it?`,
      fixes: [{ title: `Write “${text}”`, kind: "safe", edits }],
    };
  }
}

/** In "Volodymyr Zelensky" only the surname can be in doubt. */
function withoutRightGivenName(variant: Variant, house: House): Variant {
  return variant.surname && choose(variant.row, house) === variant.form ? variant.surname : variant;
}

/** The form a house uses; with none, the one on which all Western houses agree; null where there is no such form. */
function formFor({ row, surname }: Variant, house: House): string | null {
  const own = choose(row, house);
  return own && surname ? `${own} ${choose(surname.row, house) ?? surname.form}` : own;
}

function choose(row: VariantRow, house: House): string | null {
  return house === "none" ? agreedForm(row) : (row.houses[house] ?? null);
}

/** Whether the writer's words are the form, a capital at the head of a sentence and the shape of an apostrophe aside. */
function sameForm(variant: Variant, written: string, wanted: string): boolean {
  const straight = written.replaceAll("'", "’");
  return straight === wanted || (variant.opens && straight === capitalised(wanted));
}
