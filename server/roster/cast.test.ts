// The cast at the head of a draft, in every form in which a reporter may write it; and what it does to the marks.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";
import { settle } from "../settings.ts";
import { readText } from "../text/text.ts";
import { readCast } from "./cast.ts";

const on = "2026-03-10";
const cast = (yaml: string) =>
  readCast(readText(`---\n${yaml}\n---\nThe vote was close.`).frontMatter!.fields.cast, on);
const rows = (yaml: string) => {
  const { rows, problems } = cast(yaml);
  assert.deepEqual(problems, []);
  return rows.map(({ person, office, jurisdiction, from, to }) => [
    person.name,
    office,
    jurisdiction,
    from,
    to,
  ]);
};

describe("the cast of a draft is read", () => {
  const obi = [["Ana Obi", "president", "UA", null, null]];
  for (const [name, yaml] of Object.entries({
    "as names and titles": "cast:\n  Ana Obi: president of Ukraine",
    "with the country before the office": "cast:\n  Ana Obi: Ukrainian president",
    "as a list": "cast:\n  - Ana Obi, president of Ukraine",
    "as a list with dashes": "cast:\n  - Ana Obi – Ukrainian president",
    "as a list of names and titles": "cast:\n  - Ana Obi: president of Ukraine",
    "in one line": "cast: [{ Ana Obi: president of Ukraine }]",
    "as office and country": "cast:\n  Ana Obi:\n    office: president\n    country: Ukraine",
    "as entries of their own":
      "cast:\n  - name: Ana Obi\n    aliases: [Anna Oby]\n    title: president\n    jurisdiction: UA",
  }))
    it(name, () => assert.deepEqual(rows(yaml), obi));

  it("with several titles for one person", () =>
    assert.deepEqual(rows("cast:\n  Ana Obi: [mayor of Northbridge, chair of the Fed]"), [
      ["Ana Obi", "mayor", "Northbridge", null, null],
      ["Ana Obi", "chair", "Federal Reserve", null, null],
    ]));

  it("with titles which no list knows", () =>
    assert.deepEqual(
      rows(
        "cast:\n  Ana Obi: harbour master of Northbridge\n  Eva Lind: deputy prime minister of Ukraine\n  Jo Vik: chief negotiator",
      ),
      [
        ["Ana Obi", "harbour master", "Northbridge", null, null],
        ["Eva Lind", "deputy prime minister", "UA", null, null],
        ["Jo Vik", "chief negotiator", "", null, null],
      ],
    ));

  it("with a former title as one that is over, and days where they are given", () =>
    assert.deepEqual(
      rows(
        "cast:\n  Ana Obi: former president of Ukraine\n  Eva Lind: { title: mayor of Northbridge, from: 2024-05-06 }",
      ),
      [
        ["Ana Obi", "president", "UA", null, "2026-03-09"],
        ["Eva Lind", "mayor", "Northbridge", "2024-05-06", null],
      ],
    ));

  it("as empty where it says nothing", () => {
    assert.deepEqual(rows("cast:"), []);
    assert.deepEqual(rows("cast: []"), []);
    assert.deepEqual(rows("house: ap"), []);
  });

  for (const [name, yaml, message] of [
    [
      "a name alone",
      "cast: [Ana Obi]",
      "In “cast”, “Ana Obi” has no title: write “Ann Cole: mayor of Northbridge”.",
    ],
    [
      "a name with nothing behind it",
      "cast:\n  Ana Obi:",
      "In “cast”, “Ana Obi” has no title: write “Ann Cole: mayor of Northbridge”.",
    ],
    [
      "a word",
      "cast: everybody",
      "In “cast”, “everybody” is no entry: write “Ann Cole: mayor of Northbridge” on a line.",
    ],
    [
      "a number",
      "cast: [7]",
      "In “cast”, “7” is no entry: write “Ann Cole: mayor of Northbridge” on a line.",
    ],
    [
      "a day that never comes",
      "cast:\n  Ana Obi: { title: mayor of A, from: 2024-02-31 }",
      "In “cast”, “2024-02-31” is no day of the calendar. Write it as 2025-12-04.",
    ],
  ] as const)
    it(`but not ${name}, and says so`, () => {
      const { rows, problems } = cast(yaml);
      assert.deepEqual([rows, problems], [[], [message]]);
      assert.ok(message.length <= 100);
    });

  it("but whatever stands there, nothing throws", () => {
    for (const value of [
      0,
      true,
      "",
      [[]],
      [null],
      { "": "x" },
      { a: { office: 3 } },
      { a: [[["mayor"]]] },
      [{}],
    ])
      readCast(value, on);
  });
});

describe("the cast of a draft wins over the roster", () => {
  const settings = settle([], { asOf: "2025-12-04", asOfFrom: "asked" });
  const marks = (copy: string, head = "") =>
    lint(`${head}${copy}`, settings)
      .diagnostics.filter(({ rule }) => rule === "title-mismatch")
      .map(({ message }) => message);
  const copy = "Russian President Volodymyr Zelenskyy arrived in Alaska on Friday.\n";

  it("for somebody whose title it gives", () => {
    assert.equal(marks(copy).length, 1);
    assert.deepEqual(marks(copy, "---\ncast:\n  Volodymyr Zelenskyy: president of Russia\n---\n"), []);
    assert.deepEqual(marks(copy, "---\ncast:\n  Zelenskyy: president\n---\n"), []);
  });

  it("for somebody else, who does not hold what it gives away", () => {
    const head = "---\ncast:\n  Ana Obi: president of Ukraine\n---\n";
    assert.match(
      marks("Ukrainian President Vladimir Putin left.\n", head)[0]!,
      /Ukraine’s president is Ana Obi/,
    );
    assert.deepEqual(marks("Ukrainian President Ana Obi left.\n", head), []);
  });

  it("and for nobody it does not name", () =>
    assert.equal(marks(copy, "---\ncast:\n  Ana Obi: mayor of Northbridge\n---\n").length, 1));
});
