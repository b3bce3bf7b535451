// Monarchs and popes: who reigns where on a day, and the saints, ships, schools and forebears of whom nothing is asked.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDraft } from "../facts/draft.ts";
import { Memory } from "../facts/memory.ts";
import { lint } from "../lint.ts";
import { readText } from "../text/text.ts";

/** The marks on titles of a draft of a day, each as its rule, its severity and the marked words. */
const marks = (copy: string, asOf: string) =>
  lint(copy, { house: "none", rules: {}, asOf, asOfFrom: "asked" })
    .diagnostics.filter(({ rule }) => rule === "title-mismatch" || rule === "title-outdated")
    .map(({ rule, severity, excerpt }) => `${rule.slice(6)} ${severity}: ${excerpt}`);

const asked: readonly (readonly [day: string, copy: string, mark: string])[] = [
  ["2025-11-20", "King Harald of Sweden arrived on Friday.", "mismatch error: King Harald of Sweden"],
  ["2025-11-20", "Norway’s King Carl Gustaf spoke on Friday.", "mismatch error: Norway’s King Carl Gustaf"],
  ["2025-11-20", "King Felipe VI of Italy spoke on Friday.", "mismatch error: King Felipe VI of Italy"],
  // A king of that name may have reigned there long ago: the sentence tells of no day.
  [
    "2025-11-20",
    "A portrait of King Charles of Sweden hangs here.",
    "mismatch information: King Charles of Sweden",
  ],
  ["2025-11-20", "Pope Leo XVI said on Sunday that war failed.", "mismatch error: Pope Leo XVI"],
  ["2025-11-20", "King Charles II said on Sunday that war failed.", "mismatch error: King Charles II"],
  ["2025-11-20", "Pope Francis said on Sunday that war failed.", "outdated warning: Pope Francis"],
  ["2024-11-20", "Pope Leo said on Sunday that war failed.", "outdated information: Pope Leo"],
  [
    "2025-11-20",
    "Spanish King Juan Carlos spoke on Friday.",
    "outdated information: Spanish King Juan Carlos",
  ],
  ["2025-11-20", "Queen Elizabeth met the crew on Friday.", "outdated information: Queen Elizabeth"],
  ["2025-11-20", "Emperor Akihito met the crew on Friday.", "outdated information: Emperor Akihito"],
  ["2021-11-19", "King Charles met the crew on Friday.", "outdated warning: King Charles"],
];

const silent: readonly (readonly [day: string, ...copies: string[]])[] = [
  [
    "2025-11-20",
    "Norway’s King Harald V spoke on Friday.",
    "King Harald, King Charles III and Pope Leo XIV spoke on Friday.",
    "Sweden’s King Carl XVI Gustaf spoke on Friday.",
    "King Carl Gustaf of Sweden and Queen Silvia of Sweden spoke on Friday.",
    "Scotland’s King Charles, Canada’s King Charles and King Charles of Jamaica spoke on Friday.",
    "Dutch King Willem-Alexander and Queen Máxima spoke on Friday.",
    "Qatari Emir Sheikh Tamim bin Hamad Al Thani spoke on Friday.",
    "The emir of Qatar, Sheikh Tamim bin Hamad Al Thani, spoke on Friday.",
    "Jordan’s King Abdullah II met Saudi King Salman on Friday.",
    "Thai King Maha Vajiralongkorn and Cambodian King Norodom Sihamoni spoke on Friday.",
    "Malaysia’s King Sultan Ibrahim and Sultan Ibrahim of Johor spoke on Friday.",
    "Spanish Queen Letizia, Danish Queen Mary and Queen Rania of Jordan spoke on Friday.",
    // Those of other days.
    "Pope Leo XIII wrote on labour. Pope Francis wrote on fraternity.",
    "Pope Francis was buried in a plain coffin.",
    "Pope Francis will be remembered for it. Queen Elizabeth will always be missed.",
    "Pope Francis wrote to her on Nov. 27, 2014.",
    "King Charles II fled to France, and King Philip IV of Spain took him in.",
    "King Charles III’s mother, Queen Elizabeth, loved the hall.",
    "In 2014 Spanish King Juan Carlos stepped down on a Monday.",
    "Former King Juan Carlos and the late Queen Elizabeth II were named on Friday.",
    "Then-King Juan Carlos, King Emeritus Juan Carlos and Emperor Emeritus Akihito spoke on Friday.",
    "King Alfonso of Spain, King Zog of Albania and Zulu King Misuzulu spoke on Friday.",
    // Things and people with their names.
    "King Abdullah University said on Friday that it would open.",
    "King Charles Street closed on Friday. King Charles spaniels barked on Friday.",
    "The Queen Elizabeth sailed on Friday. Cunard’s Queen Elizabeth sailed on Friday.",
    "HMS Queen Elizabeth sailed on Friday. Queen Elizabeth Hospital said on Friday it was full.",
    "The King Harald of Sweden pub closed on Friday.",
    "Pope Francis High School said on Friday that it would open.",
    "Burger King said on Friday it would close. Larry King of Sweden spoke on Friday.",
    "St. Francis Church closed on Friday. Saint Francis of Italy was named on Friday.",
    "“King Harald of Sweden spoke on Friday,” Ana Ruiz said.",
    "Kings Harald of Norway and Charles of Britain spoke on Friday.",
    "Georgia King Harald spoke on Friday. Texas King Charles spoke on Friday.",
    "Sultan Al Jaber spoke on Friday. Emir Kaya spoke on Friday.",
  ],
  [
    "2024-03-01",
    "Pope Francis said on Sunday that war failed.",
    "King Frederik X of Denmark spoke on Friday.",
  ],
  ["2013-03-01", "Dutch Queen Beatrix spoke on Friday.", "Spain’s King Juan Carlos I spoke on Friday."],
  ["2019-04-12", "Emperor Akihito spoke on Friday.", "Canada’s Queen Elizabeth II spoke on Friday."],
];

describe("monarchs", () => {
  for (const [day, copy, mark] of asked)
    it(`are asked about on ${day}: ${copy}`, () => assert.deepEqual(marks(copy, day), [mark]));
  for (const [day, ...copies] of silent)
    for (const copy of copies)
      it(`are left alone on ${day}: ${copy}`, () => assert.deepEqual(marks(copy, day), []));

  it("are named by the fix", () => {
    const copy = "King Harald of Sweden’s visit ended on Friday.";
    const [mark] = lint(copy, {
      house: "none",
      rules: {},
      asOf: "2025-11-20",
      asOfFrom: "asked",
    }).diagnostics;
    assert.deepEqual(
      mark!.fixes.map(({ title }) => title),
      ["Change to “King Carl XVI Gustaf of Sweden”"],
    );
  });

  it("move along with an edit before them", () => {
    const memory = new Memory();
    const copy = "King Harald of Sweden spoke on Friday.";
    for (const before of ["", "It rained. ", "It rained.\n\n"]) {
      const text = readText(before + copy, memory.text);
      const [reign] = readDraft(text, { asOf: "2025-11-20", asOfFrom: "asked" }, memory).reigns;
      assert.equal((before + copy).slice(reign!.start, reign!.end), "King Harald of Sweden");
    }
  });
});
