// Objects to a person, a place or a number in the headline which the story never mentions.
import { wordsOf } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "headline-unsupported",
  family: "references",
  severity: "warning",
  zones: ["heading", "front-matter", "frame", "narration"],
  summary: "What the headline names, the story tells of.",
  why: `A headline promises; the story has to keep it. Where a name, a country or a figure stands only on top, one of the two was changed and the other forgotten, or the line was written for another story.

Compared are the \`headline:\` or \`title:\` of the front matter, else the first heading, with stories of 60 words or more. Rounded figures, other names of a country, its large cities (a dateline too) and quoted words count as mentions.`,
  authorities: [
    "Reuters Handbook of Journalism, headlines: every element of the headline is in the story",
    "AP, BBC and Guardian practice: the text must support the headline",
  ],
  examples: [
    {
      bad: `
# Maria Ortega wins the harbor vote
  ^^^^^^^^^^^^ “Maria Ortega” is in the headline and nowhere in the story.

The harbor board in Oslo chose a new chair on Friday after a long night of counting. The vote was close, and the tellers went through the papers twice before they named Ann Cole as the winner. She takes office in May. The old chair, Ben Ruiz, said he would stay on until then to see the new pier built and the ferry line to the islands opened again.
`,
      good: `
# Ann Cole wins the harbor vote

The harbor board in Oslo chose a new chair on Friday after a long night of counting. The vote was close, and the tellers went through the papers twice before they named Ann Cole as the winner. She takes office in May. The old chair, Ben Ruiz, said he would stay on until then to see the new pier built and the ferry line to the islands opened again.
`,
    },
    {
      bad: `
# Ferry fire in Norway kills 34
                             ^^ “34” is in the headline and nowhere in the story.

Twenty-four people died in a fire on a Norwegian ferry off Bergen on Friday. The boat had left the harbor at dawn with 210 people on board. Helicopters brought the wounded to three hospitals. The captain, Ann Cole, was the last to leave the burning boat. The coast guard said it did not know yet how the fire began, and that divers would search the hull on Sunday.
`,
      good: `
# Ferry fire in Norway kills 24

Twenty-four people died in a fire on a Norwegian ferry off Bergen on Friday. The boat had left the harbor at dawn with 210 people on board. Helicopters brought the wounded to three hospitals. The captain, Ann Cole, was the last to leave the burning boat. The coast guard said it did not know yet how the fire began, and that divers would search the hull on Sunday.
`,
    },
    {
      bad: `
---
headline: Envoys meet in Chile
                         ^^^^^ “Chile” is in the headline and nowhere in the story.
---

LIMA (AP) — Envoys of six countries met in Peru on Friday to talk about the price of copper. The host, Ann Cole, said the talks had been frank. They will go on until Sunday, when the ministers of trade are due. Miners stood outside the hall all day with banners and drums. One of them, Ben Ruiz, said he had come by bus from the south to be heard at last.
`,
      good: `
# Pier in Brazil opens after a long vote

RIO DE JANEIRO (AP) — The harbor board chose a new chair on Friday after a long night of counting. The vote was close, and the tellers went through the papers twice before they named Ann Cole as the winner. She takes office in May. The old chair, Ben Ruiz, said he would stay on until then to see the new pier opened and the ferry line to the islands running again.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end } of draft.headlineClaims)
      yield {
        span: { start, end },
        message: `“${wordsOf(draft.text, { start, end })}” is in the headline and nowhere in the story.`,
      };
  },
} satisfies Rule;
