// Datelines and dates: where and when a draft was filed, and against which day its titles are held.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { findAsOf, findDateline } from "./datelines.ts";

const today = { asOf: "2026-11-24", asOfFrom: "today" } as const;

function read(source: string) {
  const text = readText(source);
  const dateline = findDateline(text);
  return {
    dateline,
    asOf: findAsOf(text, dateline, today),
    words: dateline && source.slice(dateline.start, dateline.end),
  };
}

describe("datelines", () => {
  for (const [copy, words, place, date, agency] of [
    ["WASHINGTON, December 4. The United States", "WASHINGTON, December 4.", "WASHINGTON", "--12-04", null],
    [
      "GENEVA, January 15, 2026. /TASS/. A second day",
      "GENEVA, January 15, 2026. /TASS/.",
      "GENEVA",
      "2026-01-15",
      "TASS",
    ],
    [
      "LONDON, 25 January 2023 — The minister spoke.",
      "LONDON, 25 January 2023 —",
      "LONDON",
      "2023-01-25",
      null,
    ],
    ["WASHINGTON (AP) — Trump spoke.", "WASHINGTON (AP) —", "WASHINGTON", null, "AP"],
    ["KYIV, Ukraine (AP) — Trump spoke.", "KYIV, Ukraine (AP) —", "KYIV", null, "AP"],
    [
      "WASHINGTON, Dec 4 (Reuters) - Trump spoke.",
      "WASHINGTON, Dec 4 (Reuters) -",
      "WASHINGTON",
      "--12-04",
      "Reuters",
    ],
    [
      "MOSCOW/KYIV, Dec 4 (Reuters) - He spoke.",
      "MOSCOW/KYIV, Dec 4 (Reuters) -",
      "MOSCOW/KYIV",
      "--12-04",
      "Reuters",
    ],
    ["NEW YORK — Trump spoke.", "NEW YORK —", "NEW YORK", null, null],
  ] as const)
    it(copy, () => {
      const { dateline, words: found } = read(copy);
      assert.equal(found, words);
      assert.deepEqual([dateline?.place, dateline?.date, dateline?.agency], [place, date, agency]);
    });

  it("stand below a headline and a byline, and in bold", () => {
    assert.equal(read("# Talks open\n\nBy Jane Roe\n\nOSLO (AP) — He spoke.").dateline?.place, "OSLO");
    assert.equal(read("**PORT ELLERY** — The mayor spoke.").dateline?.place, "PORT ELLERY");
  });

  for (const copy of [
    "U.S. officials said so.",
    "NATO said on Dec. 4 that it would not.",
    "US - China talks went on.",
    "Washington, December 4. He spoke.",
    "BBC News – the best of it",
    "",
  ])
    it(`there is none in: ${copy}`, () => assert.equal(read(copy).dateline, null));
});

describe("the day of a draft", () => {
  for (const [copy, date, from] of [
    ["---\ndate: 2024-02-29\n---\nMOSCOW, Dec 5 (Reuters) - He spoke.", "2024-02-29", "front matter"],
    ["---\ndate: 4 March 2021\n---\nHe spoke.", "2021-03-04", "front matter"],
    ["GENEVA, January 15, 2026. /TASS/. He spoke.", "2026-01-15", "dateline"],
    ["WASHINGTON, December 4. He spoke.", "2025-12-04", "dateline"],
    ["WASHINGTON, November 24. He spoke.", "2026-11-24", "dateline"],
    ["MOSCOW, February 29. He spoke.", "2024-02-29", "dateline"],
    ["WASHINGTON (AP) — He spoke.", "2026-11-24", "today"],
    ["---\ndate: 2025-02-30\n---\nHe spoke.", "2026-11-24", "today"],
    ["MOSCOW, Feb. 30 (Reuters) - He spoke.", "2026-11-24", "today"],
    ["---\ndate: soon\n---\nHe spoke.", "2026-11-24", "today"],
    ["He spoke.", "2026-11-24", "today"],
  ] as const)
    it(`${JSON.stringify(copy)} is ${date}`, () => assert.deepEqual(read(copy).asOf, { date, from }));
});
