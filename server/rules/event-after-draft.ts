// Objects to an event which is told as past and dated after the day of the draft.
import { daysBetween } from "../facts/calendar.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "event-after-draft",
  family: "dates",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "What has happened is not dated after the day of the draft.",
  why: `Copy dated Dec. 4 cannot report that a court ruled on Dec. 9. Mostly the year is last year’s, or a figure is wrong; sometimes “will” was lost.

The day of the draft is that of its front matter or dateline, else today. A day of grace is given for stories filed across time zones.`,
  authorities: ["Standard desk check", "AP Stylebook, time element"],
  examples: [
    {
      bad: `
The court ruled on Dec. 9, 2025, that the road stays shut.
          ^^^^^^^^^^^^^^^^^^^^^ “ruled on Dec. 9, 2025” lies ahead of 2025-12-04, the day of this draft.
`,
      good: `
The court will rule on Dec. 9, 2025, whether the road stays shut.
`,
    },
    {
      bad: `
Ann Cole died Tuesday, Dec. 9, in Oslo.
         ^^^^^^^^^^^^^^^^^^^^ “died Tuesday, Dec. 9” lies ahead of 2025-12-04, the day of this draft.
`,
      good: `
Ann Cole died Tuesday, Dec. 2, in Oslo.
`,
    },
    {
      bad: `
On Dec. 9, 2025, envoys of six countries met in Oslo.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Dec. 9, 2025, envoys of six countries met” lies ahead of 2025-12-04, the day of this draft.
`,
      good: `
On Dec. 9, 2025, the opened road will be a month old.
`,
    },
    { good: "\nThe council voted to close the pool on Dec. 9, 2025.\n" },
    { good: "\nThe envoys met on Dec. 9 and parted in anger.\n" },
    { good: "\nThe signed copies of Dec. 9, 2025, are for sale.\n" },
  ],
  *check({ draft }) {
    for (const { start, end, iso } of draft.datedEvents) {
      if (daysBetween(draft.asOf.date, iso) < 2) continue;
      const written = wordsOf(draft.text, { start, end });
      const shown = written.length > 44 ? `${written.slice(0, 43)}…` : written;
      yield {
        span: { start, end },
        message: `“${shown}” lies ahead of ${draft.asOf.date}, the day of this draft.`,
      };
    }
  },
} satisfies Rule;
