// Objects to a dateline which is not in the form of the house; without a house, to one which is in the form of none.
import { monthNames } from "../facts/calendar.ts";
import type { Dateline } from "../facts/datelines.ts";
import { agreedForm } from "../facts/variants.ts";
import { variantRows } from "../facts/words/house-variants.ts";
import type { House } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "dateline-format",
  family: "dates",
  severity: "information",
  zones: ["narration", "frame"],
  summary: "The dateline has the form of the house.",
  why: `A dateline says where the story was filed, in a form readers know by sight: “WASHINGTON (AP) —” at AP, “WASHINGTON, Dec 4 (Reuters) -” at Reuters, “WASHINGTON, December 4. /TASS/.” at TASS, “WASHINGTON —” at the New York Times. The BBC and the Guardian set none.

With no house set, only what no agency writes is marked: a city in small letters, a dash in the wrong place or missing, a city under its old name.`,
  authorities: [
    "AP Stylebook, datelines",
    "Reuters Handbook of Journalism, datelines: no full stop after the month",
    "AP notice of Aug. 14, 2019 (Kyiv in datelines)",
  ],
  examples: [
    {
      house: "ap",
      bad: `
WASHINGTON, December 4. Envoy Ann Cole spoke.
^^^^^^^^^^^^^^^^^^^^^^^ “WASHINGTON, December 4.”: the form of a dateline is “WASHINGTON —”.
`,
      good: `
WASHINGTON (AP) — Envoy Ann Cole spoke.
`,
    },
    {
      bad: `
Washington (AP) — Envoy Ann Cole spoke.
^^^^^^^^^^^^^^^^^ “Washington (AP) —”: the form of a dateline is “WASHINGTON (AP) —”.
`,
      good: `
WASHINGTON, Dec 4 (Reuters) - Envoy Ann Cole spoke.
`,
    },
    {
      house: "reuters",
      bad: `
KYIV, Dec. 4 (Reuters) — Envoy Ann Cole spoke.
^^^^^^^^^^^^^^^^^^^^^^^^ “KYIV, Dec. 4 (Reuters) —”: the form of a dateline is “KYIV, Dec 4 (Reuters) -”.
`,
    },
    {
      bad: `
PARIS - (AP) Envoy Ann Cole spoke.
^^^^^^^^^^^^ “PARIS - (AP)”: the form of a dateline is “PARIS (AP) —”.
`,
    },
    {
      bad: `
BERLIN (AP) Envoy Ann Cole spoke.
^^^^^^^^^^^ “BERLIN (AP)”: the form of a dateline is “BERLIN (AP) —”.
`,
    },
    {
      bad: `
KIEV, Ukraine (AP) — Envoy Ann Cole spoke.
^^^^^^^^^^^^^^^^^^^^ “KIEV, Ukraine (AP) —”: the form of a dateline is “KYIV, Ukraine (AP) —”.
`,
      good: `
KYIV, Ukraine (AP) — Envoy Ann Cole spoke.
`,
    },
    { good: "\nNEW YORK — Envoy Ann Cole spoke.\n" },
    { good: "\nNEW YORK (AP) -- Envoy Ann Cole spoke.\n" },
    { house: "tass", good: "\nWASHINGTON, December 4. /TASS/. Envoy Ann Cole spoke.\n" },
    { house: "guardian", good: "\nWASHINGTON, Dec. 4 — Envoy Ann Cole spoke.\n" },
  ],
  *check({ draft: { dateline, text }, house }) {
    if (!dateline) return;
    const span = { start: dateline.start, end: dateline.end };
    const written = wordsOf(text, span);
    const wanted = formFor(dateline, house, written);
    if (wanted === null || wanted === written || wanted === written.replace(/--$/, "—")) return;
    const message = `“${written}”: the form of a dateline is “${wanted}”.`;
    yield {
      span,
      message: message.length > 100 ? `The form of a dateline is “${wanted}”.` : message,
      fixes: [{ title: `Write “${wanted}”`, kind: "suggestion", edits: [{ span, text: wanted }] }],
    };
  },
} satisfies Rule;

/** The dateline as the house sets it; null where the house has no say, or where a part is missing which nobody can supply. */
function formFor(dateline: Dateline, house: House, written: string): string | null {
  const { agency, region, dateWords } = dateline;
  const place = `${houseOrAgreed(dateline.place, house)}${region === null ? "" : `, ${region}`}`;
  const source = agency === null ? "" : ` (${agency})`;
  switch (house) {
    case "bbc":
    case "guardian":
      return null;
    case "ap":
      return `${place}${source} —`;
    case "nyt":
      return `${place} —`;
    case "reuters":
      return dateline.date === null || agency === null
        ? null
        : `${place}, ${dayAndMonth(dateline.date, shortMonths)} (${agency}) -`;
    case "tass":
      return dateline.date === null
        ? null
        : `${place}, ${dayAndMonth(dateline.date, monthNames)}. /${agency ?? "TASS"}/.`;
    case "none": {
      const isPlain =
        dateline.agencyStands !== "behind the dash" &&
        (dateline.separator !== "" || dateline.agencyStands === "between slashes");
      const date = dateWords === null ? "" : `, ${dateWords}`;
      const dash =
        dateline.separator === "" || dateline.agencyStands === "behind the dash" ? "—" : dateline.separator;
      if (isPlain && dateline.inCapitals && place.startsWith(dateline.place)) return written;
      return dateline.agencyStands === "between slashes" ? null : `${place}${date}${source} ${dash}`;
    }
  }
}

const shortMonths = monthNames.map((name) =>
  /^(?:March|April|May|June|July)$/.test(name) ? name : name === "September" ? "Sept" : name.slice(0, 3),
);

/** "Dec 4" for "2025-12-04" and for "--12-04". */
function dayAndMonth(date: string, months: readonly string[]): string {
  const [month, day] = date.split("-").slice(-2).map(Number) as [number, number];
  return `${months[month - 1]} ${day}`;
}

const placeRows = new Map(
  variantRows
    .filter(({ kind }) => kind === "place")
    .flatMap((row) => row.forms.map((form) => [form.toUpperCase(), row] as const)),
);

/** The city as the house, or every house, spells it: KYIV for KIEV. */
function houseOrAgreed(place: string, house: House): string {
  const row = placeRows.get(place);
  const form = row && (house === "none" ? agreedForm(row) : row.houses[house]);
  return form ? form.toUpperCase() : place;
}
