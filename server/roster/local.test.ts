// The desk's own offices: a title of a town, a firm or a school is held against the cast and the desk's roster, and no other.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";
import { settle } from "../settings.ts";
import { stacker } from "./stack.ts";

const asked = settle([], { asOf: "2025-12-04", asOfFrom: "asked" });

/** What is asked about the titles of a draft with a cast, each with its severity. */
function ofCast(cast: string, copy: string, settings = asked): readonly string[] {
  return marks(`---\ncast:\n${cast.replace(/^(?=.)/gm, "  ")}\n---\n\n${copy}\n`, "", settings);
}

/** As `ofCast`, of a desk's roster. */
function ofRoster(rows: string, copy: string, settings = asked): readonly string[] {
  return marks(`${copy}\n`, `name,office,jurisdiction,from,to\n${rows}\n`, settings);
}

function marks(source: string, sheet: string, settings: typeof asked): readonly string[] {
  const { roster } = stacker()(sheet === "" ? [] : [{ path: "roster.csv", text: sheet }], []);
  return lint(source, settings, roster)
    .diagnostics.filter(({ rule }) => /^title-(?:mismatch|outdated)$/.test(rule))
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const obi = "Ana Obi: mayor of Northbridge";

describe("a mayor whom the cast names", () => {
  it("is the only mayor of that town, whoever the draft says is", () => {
    for (const [copy, words] of [
      ["Northbridge Mayor Karl Lund said the port would close.", "Northbridge Mayor Karl Lund"],
      ["The mayor of Northbridge, Karl Lund, left at noon.", "mayor of Northbridge, Karl Lund"],
      ["Karl Lund, the mayor of Northbridge, left at noon.", "Karl Lund, the mayor of Northbridge"],
      ["Northbridge’s mayor, Karl Lund, left at noon.", "Northbridge’s mayor, Karl Lund"],
      ["Mayor Karl Lund of Northbridge left at noon.", "Mayor Karl Lund of Northbridge"],
    ] as const) {
      const [mark, ...others] = ofCast(obi, copy);
      assert.deepEqual(others, [], copy);
      assert.ok(mark?.includes(`“${words}”`), `${copy}: ${mark}`);
      assert.ok(mark?.endsWith("Northbridge’s mayor is Ana Obi."), mark);
    }
  });

  it("is asked about more softly on a day which is only today’s", () => {
    const undated = settle([], { asOf: "2025-12-04", asOfFrom: "today" });
    const [mark] = ofCast(obi, "Northbridge Mayor Karl Lund left.", undated);
    assert.match(mark ?? "", /^information: /);
  });

  it("is named by any spelling, short form or surname", () => {
    for (const name of ["Ana Obi", "A. Obi", "Obi", "Ána Obi"])
      assert.deepEqual(ofCast(obi, `Northbridge Mayor ${name} left at noon.`), [], name);
  });

  it("takes nothing from the mayors of other towns, or of a town which is not named", () => {
    for (const copy of [
      "Southport Mayor Karl Lund left.",
      "West Northbridge Mayor Karl Lund left.",
      "North Northbridge Mayor Karl Lund left.",
      "The mayor of Northbridge Harbour, Karl Lund, left.",
      "Mayor Karl Lund left.",
      "The city’s mayor, Karl Lund, left.",
    ])
      assert.deepEqual(ofCast(obi, copy), [], copy);
  });

  it("takes nothing from former, acting, deputy and lord mayors, nor from those of a year gone by", () => {
    for (const copy of [
      "Former Northbridge Mayor Karl Lund left.",
      "The former mayor of Northbridge, Karl Lund, left.",
      "Karl Lund, then mayor of Northbridge, left.",
      "Karl Lund, who was mayor of Northbridge until May, left.",
      "Acting Northbridge Mayor Karl Lund left.",
      "Northbridge Deputy Mayor Karl Lund left.",
      "The lord mayor of Northbridge, Karl Lund, left.",
      "In 2015 Northbridge Mayor Karl Lund closed the port.",
      "Karl Lund will be mayor of Northbridge.",
    ])
      assert.deepEqual(ofCast(obi, copy), [], copy);
  });

  it("takes nothing from other offices of the same town", () => {
    for (const copy of [
      "Northbridge Police Chief Karl Lund left.",
      "Northbridge Mayor’s aide Karl Lund left.",
    ])
      assert.deepEqual(ofCast(obi, copy), [], copy);
  });

  it("is said of nobody in a quotation", () => {
    assert.deepEqual(ofCast(obi, "“Northbridge Mayor Karl Lund is a friend,” said Tilda Voss."), []);
  });

  it("may be one of two, each in their time", () => {
    const two =
      "Karl Lund: { office: mayor, of: Northbridge, to: 2025-06-01 }\nAna Obi: { office: mayor, of: Northbridge, from: 2025-06-01 }";
    assert.deepEqual(ofCast(two, "Northbridge Mayor Ana Obi left."), []);
    assert.match(ofCast(two, "Northbridge Mayor Karl Lund left.").join(), /left in June 2025/);
    const spring = settle([], { asOf: "2025-03-04", asOfFrom: "asked" });
    assert.deepEqual(ofCast(two, "Northbridge Mayor Karl Lund left.", spring), []);
    assert.deepEqual(ofCast(two, "Northbridge Mayor Tilda Voss left.", spring), [
      "warning: “Northbridge Mayor Tilda Voss”: is that her title? Northbridge’s mayor is Karl Lund.",
    ]);
  });

  it("is no answer where the cast names two at once", () => {
    const two = "Karl Lund: mayor of Northbridge\nAna Obi: mayor of Northbridge";
    for (const name of ["Karl Lund", "Ana Obi", "Tilda Voss"])
      assert.deepEqual(ofCast(two, `Northbridge Mayor ${name} left.`), [], name);
  });

  it("may change places with somebody else of the cast", () => {
    const [mark] = ofCast(
      `${obi}\nKarl Lund: police chief of Northbridge`,
      "Northbridge Mayor Karl Lund left.",
    );
    assert.equal(
      mark,
      "error: “Northbridge Mayor Karl Lund”: is that his title? Northbridge’s mayor is Ana Obi.",
    );
  });
});

describe("an office which the desk’s roster keeps", () => {
  it("is held against a name which nobody knows, where the row says since when it holds", () => {
    const copy =
      "The City of Northbridge’s mayor, Karl Lund, left.\n\nNorthbridge University President Tom Voss left.";
    const rows = "Ana Obi,mayor,Northbridge,2024-05-06,\nIda Moen,president,Northbridge University,2023,";
    assert.deepEqual(
      ofRoster(rows, copy).map((mark) => mark.replace(/^.*(?:\?|”:) /, "")),
      ["Northbridge’s mayor is Ana Obi.", "Northbridge University’s president is Ida Moen."],
    );
  });

  it("is no witness against a stranger who may have taken office since: no day in the row, or one of these weeks", () => {
    for (const from of ["", "2025-11-20"])
      assert.deepEqual(
        ofRoster(`Ana Obi,mayor,Northbridge,${from},`, "Northbridge Mayor Karl Lund left."),
        [],
        from,
      );
  });

  it("is over on its last day, and the row says who came after", () => {
    const rows = "Karl Lund,mayor,Northbridge,2018-05-06,2024-05-06\nAna Obi,mayor,Northbridge,2024-05-06,";
    const [mark] = ofRoster(rows, "Northbridge Mayor Karl Lund left at noon.");
    assert.match(mark ?? "", /Karl Lund.*left in May 2024/);
  });

  it("gives way to the cast of a draft", () => {
    const source =
      "---\ncast:\n  Karl Lund: mayor of Northbridge\n---\n\nNorthbridge Mayor Karl Lund left.\n";
    const sheet = "name,office,jurisdiction,from\nAna Obi,mayor,Northbridge,2024-05-06\n";
    assert.deepEqual(marks(source, sheet, asked), []);
  });
});
