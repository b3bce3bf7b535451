// "Here" under a dateline: it means that city, and often another was meant, or copy was pasted from elsewhere.
import type { Fix, Rule } from "./rule.ts";

export default {
  id: "dateline-here",
  family: "dates",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "“Here” is the city of the dateline, and says so by name.",
  why: `“Here” means the city of the dateline. If you mean another place, name it; if you mean this one, name it too, for many readers never see the dateline. “Russian officials here” under a Washington dateline is most often a line pasted from another story.

Without a dateline the rule is silent, and so it is for “here to stay”, “here and there” and what speakers say.`,
  authorities: ["AP: “here” is usually redundant in a datelined story; repeat the place if it matters"],
  examples: [
    {
      bad: `
WASHINGTON (AP) — The stance put forward by Russian officials here is firm.
                                                              ^^^^ By the dateline, “here” is Washington. Is that the place you mean?
`,
      good: `
OSLO (AP) — “I was born here,” she said.
`,
    },
    {
      bad: `
LIMA (AP) — Protesters gathered here on Sunday.
                                ^^^^ By the dateline, “here” is Lima. Is that the place you mean?
`,
      good: `
OSLO (AP) — The change is here to stay, Tom Hale said.
`,
    },
    {
      good: `
PARIS (AP) — The accord was signed in Paris.
`,
    },
    {
      good: `
OSLO (AP) — Trees stood here and there.
`,
    },
    {
      good: `
Protesters gathered here on Sunday.
`,
    },
  ],
  *check({ draft }) {
    for (const { start, end, city, other } of draft.heres) {
      const name: Fix = {
        title: `Write “in ${city}”`,
        kind: "suggestion",
        edits: [{ span: { start, end }, text: `in ${city}` }],
      };
      const elsewhere: Fix = {
        title: "Put “in [[WHERE?]]”, to be filled in",
        kind: "question",
        edits: [{ span: { start, end }, text: "in [[WHERE?]]" }],
      };
      yield {
        span: { start, end },
        message: `By the dateline, “here” is ${city}. Is that the place you mean?`,
        // Another country's people stand in the sentence: theirs may be the place.
        fixes: other ? [elsewhere, name] : [name, elsewhere],
      };
    }
  },
} satisfies Rule;
