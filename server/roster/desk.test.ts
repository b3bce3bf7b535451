// What an editor keeps in a spreadsheet: read as it was saved, and each slip told with its place and its remedy.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readDeskRoster } from "./desk.ts";
import { vouched } from "./roster.ts";

const head = "name,aliases,office,jurisdiction,from,to,source";
const read = (source: string) => readDeskRoster("roster.csv", source);

/** Name, office, place, first and last day of each row; a file with problems fails. */
function rows(source: string) {
  const roster = read(source);
  assert.deepEqual(roster.problems, []);
  return roster.rows.map(({ person, office, jurisdiction, from, to }) => [
    person.name,
    office,
    jurisdiction,
    from,
    to,
  ]);
}

/** The words in doubt and what is said of them. */
function problems(source: string) {
  return read(source).problems.map(({ span, message }) => [source.slice(span.start, span.end), message]);
}

const obi = ["Ana Obi", "mayor", "Northbridge", "2024-05-06", null];

describe("a desk's roster is read", () => {
  it("as the columns say, whatever their order and names", () => {
    assert.deepEqual(rows(`${head}\nAna Obi,,mayor,Northbridge,2024-05-06,,city hall\n`), [obi]);
    assert.deepEqual(rows("Title;Country;Since;Person\nmayor;Northbridge;2024-05-06;Ana Obi"), [obi]);
  });

  it("with the office and the country in any of their names", () => {
    assert.deepEqual(
      rows(`${head}\nJan Kowal,,Minister of Defence,Polish,2025-01-02,2025-03-04,\nEva Lind,,PM,UK,,,`),
      [
        ["Jan Kowal", "defense minister", "PL", "2025-01-02", "2025-03-04"],
        ["Eva Lind", "prime minister", "GB", null, null],
      ],
    );
    assert.deepEqual(rows(`${head}\nRae Poe,,governor,Georgia,,,\nNino Beri,,president,Georgia,,,`), [
      ["Rae Poe", "governor", "US-GA", null, null],
      ["Nino Beri", "president", "GE", null, null],
    ]);
  });

  it("with an office or a place of the desk's own kept as it is written", () => {
    const [row] = read(`${head}\nAna Obi,,Harbour Master,Port of Northbridge,,,`).rows;
    assert.deepEqual(
      [row!.office, row!.knownOffice, row!.jurisdiction, row!.knownPlace],
      ["harbour master", false, "Port of Northbridge", false],
    );
    assert.equal(rows(`${head}\nAna Obi,,deputy prime minister,Ukraine,,,`)[0]![1], "deputy prime minister");
  });

  for (const [name, source] of Object.entries({
    "with a byte order mark": `\uFEFF${head}\nAna Obi,,mayor,Northbridge,2024-05-06,,`,
    "with semicolons": `${head}\nAna Obi,,mayor,Northbridge,2024-05-06,,`.replaceAll(",", ";"),
    "with tabs": `${head}\nAna Obi,,mayor,Northbridge,2024-05-06,,`.replaceAll(",", "\t"),
    "with CR LF": `${head}\r\nAna Obi,,mayor,Northbridge,2024-05-06,,\r\n`,
    "with lone CR": `${head}\rAna Obi,,mayor,Northbridge,2024-05-06,,\r`,
    "with mixed line ends": `${head}\r\n\nAna Obi,,mayor,Northbridge,2024-05-06,,\n\r\n`,
    "with quoted cells": `"name","aliases","office","jurisdiction","from","to","source"\n"Ana Obi","","mayor","Northbridge","2024-05-06","","a ""source"", with a comma"`,
    "with blank lines": `\n\n${head}\n\n,,,,,,\nAna Obi,,mayor,Northbridge,2024-05-06,,\n   \n`,
    "with trailing columns": `${head},,,\nAna Obi,,mayor,Northbridge,2024-05-06,,,,,,\n`,
    "with columns of the desk's own": `${head},phone\nAna Obi,,mayor,Northbridge,2024-05-06,,,555 0100\n`,
    "with short rows": `${head}\nAna Obi,,mayor,Northbridge,2024-05-06\n`,
    "with spaces around cells": `${head}\n Ana Obi ,, mayor , Northbridge , 2024-05-06 ,,\n`,
    "with a spreadsheet's own first line":
      `sep=;\n${head}\nAna Obi,,mayor,Northbridge,2024-05-06,,`.replaceAll(",", ";"),
    "with lines that are notes": `# kept by the night desk\n${head}\n# and checked on Mondays\nAna Obi,,mayor,Northbridge,2024-05-06,,`,
    "with words for somebody still in office": `${head}\nAna Obi,,mayor,Northbridge,2024-05-06,present,`,
    "with a note of several lines in a cell": `${head},notes\nAna Obi,,mayor,Northbridge,2024-05-06,,,"first\nsecond"\n`,
  }))
    it(name, () => assert.deepEqual(rows(source), [obi]));

  it("with a month or a year where no day is known", () =>
    assert.deepEqual(rows(`${head}\nAna Obi,,mayor,Northbridge,2024-05,2025,\n`), [
      ["Ana Obi", "mayor", "Northbridge", "2024-05", "2025"],
    ]));

  it("with other spellings of a name, in full or the family name alone", () => {
    const source = `${head}\nAna Obi,Anna Oby; Obie,mayor,Northbridge,,,\n`;
    const { person } = read(source).rows[0]!;
    assert.deepEqual(person.given, ["Ana", "Anna"]);
    assert.deepEqual(person.family, ["Obi", "Oby", "Obie"]);
  });

  it("and vouched for by the desk, but where it says until when it knows", () => {
    const [open, closed, checked] = read(
      `${head},known until\nAna Obi,,mayor,A,,,\nAna Obi,,mayor,B,,2025-01-01,\nAna Obi,,mayor,C,,,,2026-01-01\n`,
    ).rows;
    assert.deepEqual(
      [open!.knownUntil, closed!.knownUntil, checked!.knownUntil],
      [vouched, "2025-01-01", "2026-01-01"],
    );
  });

  it("as nothing where the file is empty or holds its first line alone", () => {
    for (const source of ["", "\n\n", "\uFEFF", head, `${head}\r\n`]) assert.deepEqual(rows(source), []);
  });
});

describe("a slip in a desk's roster is told", () => {
  const slip = (row: string) => problems(`${head}\nEva Lind,,mayor,Southport,,,\n${row}\n`);

  it("and the rows around it hold", () => {
    const roster = read(`${head}\nAna Obi,,mayor,Northbridge,6/5/24,,\nEva Lind,,mayor,Southport,,,\n`);
    assert.equal(roster.problems.length, 1);
    assert.deepEqual(
      roster.rows.map(({ person, row }) => [person.name, row]),
      [["Eva Lind", 3]],
    );
  });

  for (const [written, message] of [
    ["13/5/2024", "“13/5/2024” must read 2024-05-13 (year-month-day)."],
    ["5/13/2024", "“5/13/2024” must read 2024-05-13 (year-month-day)."],
    ["2024/5/13", "“2024/5/13” must read 2024-05-13 (year-month-day)."],
    ["13.05.2024", "“13.05.2024” must read 2024-05-13 (year-month-day)."],
    ["13 May 2024", "“13 May 2024” must read 2024-05-13 (year-month-day)."],
    ["5/6/2024", "“5/6/2024” is no day in the form 2025-06-30 (year-month-day)."],
    ["2024-02-30", "“2024-02-30” is no day of the calendar."],
    ["2024-13", "“2024-13” is no day in the form 2025-06-30 (year-month-day)."],
    ["45425", "“45425” is a spreadsheet’s number: format the column as text, 2025-06-30."],
    ["last May", "“last May” is no day in the form 2025-06-30 (year-month-day)."],
  ] as const)
    it(`the day “${written}”`, () =>
      assert.deepEqual(slip(`Ana Obi,,mayor,Northbridge,${written},,`), [
        [written, `Column “from”: ${message}`],
      ]));

  it("a quoted day", () =>
    assert.deepEqual(slip('"Ana Obi","",mayor,Northbridge,"May 13, 2024",,'), [
      ['"May 13, 2024"', "Column “from”: “May 13, 2024” must read 2024-05-13 (year-month-day)."],
    ]));

  it("an end before its beginning", () =>
    assert.deepEqual(slip("Ana Obi,,mayor,Northbridge,2024-05-06,2023-05-06,"), [
      ["2023-05-06", "Column “to”: 2023-05-06 is before 2024-05-06, the first day in office."],
    ]));

  it("a row without a name, an office or a place", () => {
    assert.deepEqual(slip(",,mayor,Northbridge,,,"), [
      [",,mayor,Northbridge,,,", "Column “name”: this row leaves it empty; write the full name."],
    ]);
    assert.match(slip("Ana Obi,,,Northbridge,,,")[0]![1]!, /^Column “office”: .*such as mayor\.$/);
    assert.match(slip("Ana Obi,,mayor")[0]![1]!, /^Column “jurisdiction”: .*country, city or body\.$/);
  });

  it("a comma too many", () =>
    assert.deepEqual(slip("Ana Obi,,mayor,Northbridge,,,city hall, second floor"), [
      ["second floor", "“second floor” stands beyond the last column: quote cells that hold a delimiter."],
    ]));

  it("a quotation mark which is never closed", () =>
    assert.deepEqual(slip('Ana Obi,,mayor,Northbridge,,,"city hall\nEva Lind,,mayor,Southport,,,'), [
      ['"city hall', "A quotation mark opens here and is never closed: add one, or delete it."],
    ]));

  it("quotation marks within a quoted cell", () =>
    assert.match(slip('Ana Obi,,"the "acting" mayor",Northbridge,,,')[0]![1]!, /stand doubled/));

  it("letters which are not UTF-8", () =>
    assert.deepEqual(slip("Ana Obi,,mayor,Malm\ufffd,,,"), [
      ["Malm\ufffd", "Some letters here are not UTF-8: save the file as “CSV UTF-8”."],
    ]));

  it("a first line which names no columns, or not all that are needed", () => {
    assert.match(
      problems("Ana Obi,mayor,Northbridge\n")[0]![1]!,
      /^The first line must name the columns: name,/,
    );
    assert.match(problems("name,office\nAna Obi,mayor\n")[0]![1]!, /no column “jurisdiction”: add it/);
    assert.match(
      problems("name,office,juristiction\nAna Obi,mayor,Northbridge\n")[0]![1]!,
      /no column “jurisdiction”: write it for “juristiction”\.$/,
    );
    assert.match(problems("name\nAna Obi\n")[0]![1]!, /no column “office” and “jurisdiction”: add them\.$/);
    assert.match(problems(`${head},title\n`)[0]![1]!, /second column for “office”/);
  });

  it("a file which is no text", () => {
    assert.match(problems("P\0K\0")[0]![1]!, /CSV in UTF-8/);
  });

  it("in a sentence a diagnostic has room for", () => {
    const long = "x".repeat(300);
    for (const row of [
      `Ana Obi,,mayor,A,${long},,`,
      `Ana Obi,,mayor,A,,,,${long}`,
      '"Ana',
      'A"b"c,"d"e,f',
      ",,,,,,x",
    ])
      for (const [, message] of slip(row)) assert.ok(message!.length <= 100, message);
  });
});

it("any text is a roster: nothing throws, and every place named is in the file", () => {
  const pieces = fc.constantFrom(
    "name",
    "office",
    "jurisdiction",
    "from",
    ",",
    ";",
    "\n",
    "\r\n",
    '"',
    "Ana Obi",
    "2024-05-06",
    " ",
    "#",
    "\uFEFF",
    "6/5/2024",
    "\u2028",
    "é",
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((all) => all.join("")),
      fc.boolean(),
      (tail, headed) => {
        const source = headed ? `${head}\n${tail}` : tail;
        const roster = read(source);
        for (const { span } of [...roster.problems, ...roster.rows])
          assert.ok(
            span.start >= 0 && span.start <= span.end && span.end <= source.length,
            JSON.stringify(span),
          );
      },
    ),
    { numRuns: 500 },
  );
});
