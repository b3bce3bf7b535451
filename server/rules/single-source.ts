// A story of some length which rests on one voice, or on none that has a name.
import type { Draft } from "../facts/draft.ts";
import { isThinlyAttributed, readLedger } from "../ledger.ts";
import type { Rule } from "./rule.ts";

// Shorter pieces are briefs, and a brief may have one source.
const shortest = 250;
// With fewer attributions a piece is not built on what people say.
const fewest = 3;
// What a placeholder for another voice holds.
const asked = "SECOND SOURCE";
// Several bodies which each answer for their part make a sourced story without a face.
const enoughBodies = 3;

export default {
  id: "single-source",
  family: "draft",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "A story rests on more than one voice.",
  why: `Everything here hangs on one voice. A second, independent, named source makes it a story. Two people from one office are one source.

Asked of news of ${shortest} words or more in which one named source speaks first-hand, or none, and fewer than three bodies speak for themselves. Briefs, interviews, reviews, obituaries, stories of a verdict, a speech or a set of figures, and first-person accounts are left alone; \`genre:\` in the front matter says which a piece is. \`sayswho ledger\` lists who speaks.`,
  authorities: [
    "BBC Editorial Guidelines 3.3.4: be reluctant to rely on a single source; if so, named and on the record",
    "Reuters Handbook: two sources are better than one; never write “sources” for one",
  ],
  examples: [
    {
      bad: `
OSLO, December 3. The city will close its oldest swimming bath in the spring and put up flats in its place, in a plan which has been on the table of the council for nine years and which has failed twice before. The bath opened in 1911. It has two pools, a row of oak cabins, and a roof which has leaked since the war.
^^^^^^^^^^^^^^^^^ The only voice with a name here is Ortega. Who else can say so?

The boiler is the trouble. It burns oil, it fails in most winters, and a new one would have to come through a wall that is listed. The council set money aside for it three times and spent the money elsewhere three times. Last winter the water was cold for 40 days, the school classes stayed away, and the swimming club held its gala in a hotel.

“We cannot heat a leaking box for ever,” Maria Ortega, who heads the building office, said. She said the flats would go up within two years. Ortega said that the cabins would be saved, and that one of them could stand in the new courtyard.

The plan sets 60 flats on the ground, a third of them for rent. A small pool is drawn in the cellar, though no money is set aside for that either. The drawings hang in the town hall until the end of the month, behind glass, next to the lost property. The council votes in January. If it agrees, the last swim is on the last day of April, and the doors, which are older than the bath and came from a church, go to the museum across the street. Ortega said that the vote was a matter of form.
`,
      good: `
OSLO, December 3. The city will close its oldest swimming bath in the spring and put up flats in its place, in a plan which has been on the table of the council for nine years and which has failed twice before. The bath opened in 1911. It has two pools, a row of oak cabins, and a roof which has leaked since the war.

The boiler is the trouble. It burns oil, it fails in most winters, and a new one would have to come through a wall that is listed. The council set money aside for it three times and spent the money elsewhere three times. Last winter the water was cold for 40 days, the school classes stayed away, and the swimming club held its gala in a hotel.

“We cannot heat a leaking box for ever,” Maria Ortega, who heads the building office, said. She said the flats would go up within two years. Ortega said that the cabins would be saved, and that one of them could stand in the new courtyard.

The plan sets 60 flats on the ground, a third of them for rent. A small pool is drawn in the cellar, though no money is set aside for that either. The drawings hang in the town hall until the end of the month, behind glass, next to the lost property. The council votes in January. If it agrees, the last swim is on the last day of April, and the doors, which are older than the bath and came from a church, go to the museum across the street. “It is the warmest place I know when it works,” said Luis Gil, 71, who has swum there since he was six.
`,
    },
  ],
  *check({ draft }) {
    if (draft.form !== "news" || !draft.opening) return;
    // The desk knows already.
    if (draft.placeholders.some(({ start, end }) => draft.text.source.slice(start, end).includes(asked)))
      return;
    const { figures, sources } = readLedger(draft);
    if (figures.words < shortest || figures.attributions < fewest || isThinlyAttributed(figures)) return;
    if (figures.firstHandNamed > 1 || figures.bodies >= enoughBodies) return;
    const only = sources.find(({ class: cls, firstHand }) => firstHand > 0 && /^named/.test(cls));
    const last = draft.sentences.findLast(({ kind }) => kind === "body")?.end;
    yield {
      span: draft.opening,
      message: only
        ? `The only voice with a name here is ${nameOf(draft, only)}. Who else can say so?`
        : "Nobody speaks under a name here. Whom does the story rest on?",
      fixes:
        last === undefined
          ? []
          : [
              {
                title: `Leave room for another voice: “[[${asked}?]]”`,
                kind: "question",
                edits: [{ span: { start: last, end: last }, text: ` [[${asked}?]]` }],
              },
            ],
    };
  },
} satisfies Rule;

/** A person by the surname, a paper by a few words. */
function nameOf({ people }: Draft, { name, person }: { name: string; person: number | null }): string {
  const words = person === null ? name : people[person]!.family;
  return words.length <= 40 ? words : `${words.slice(0, 37).trimEnd()}…`;
}
