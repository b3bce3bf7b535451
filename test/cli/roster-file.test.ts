// `sayswho roster check` and `add`: a roster looked through, and a row added in the file's own manner.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { folderOf, sayswho } from "./sayswho.ts";

const head = "name,aliases,office,jurisdiction,from,to,source";
const here = (roster: string) => folderOf({ ".sayswho/roster.csv": roster });
const textIn = (cwd: string) => readFileSync(join(cwd, ".sayswho/roster.csv"), "utf8");

describe("`sayswho roster check`", () => {
  it("counts the rows, and names slips with their places", async () => {
    const cwd = here(`${head}\nAna Obi,,mayor,Northbridge,2024-05-06,,\nEva Lind,,mayor,,,,\n`);
    const { code, stdout, stderr } = await sayswho(["roster", "check"], { cwd });
    assert.deepEqual([code, stderr], [1, ""]);
    assert.match(stdout, /^\.sayswho\/roster\.csv: 1 row, 1 slip\.\n/);
    assert.match(
      stdout,
      /Rows that cannot be read:\n {2}\.sayswho\/roster\.csv:3:1: Column “jurisdiction”: /,
    );
  });

  it("shows where the desk disagrees with the bundled roster, and what is over", async () => {
    const cwd = here(
      `${head}\nAna Obi,,president,Ukraine,2025-01-01,,\nEmmanuel Macron,,president,France,2017-05-15,,\nJan Kowal,,mayor,Northbridge,2010-01-01,2014-01-01,\nJan Kowal,,mayor,Northbridge,2010-01-01,2014-01-01,\n`,
    );
    const { code, stdout } = await sayswho(["roster", "check"], { cwd });
    assert.equal(code, 0);
    assert.match(
      stdout,
      /row 2: Ana Obi, president of Ukraine, since 1 January 2025\n {4}there: Volodymyr Zelenskyy, since 20 May 2019/,
    );
    assert.match(stdout, /row 3: Emmanuel Macron, .*\n {4}there: Emmanuel Macron, since 14 May 2017/);
    assert.match(stdout, /Over, and kept for drafts of their time:\n {2}row 4: Jan Kowal/);
    assert.match(stdout, /stand there twice:\n {2}row 5: Jan Kowal/);
    assert.match(stdout, /only your desk knows; .*:\n {2}row 4: mayor of Northbridge/);
  });

  it("asks about two at once in one office, about a column nobody reads, and about an empty file", async () => {
    const checked = async (rows: string) => (await sayswho(["roster", "check"], { cwd: here(rows) })).stdout;
    const mayors = "name,office,jurisdiction,from,to,offcie\nAna Obi,mayor,Northbridge,2024-05-06,,\n";
    assert.match(
      await checked(`${mayors}Cy Lee,mayor,Northbridge,2025-06-01,,\n`),
      /Two at once in one office; if one has left, write the day under “to”:\n {2}row 2: Ana Obi, .*\n {2}row 3: Cy Lee, /,
    );
    assert.match(await checked(mayors), /Columns which are not read:\n {2}offcie\n$/);
    // One has left, both came at once, or there are more of them: an office of several seats.
    for (const others of [
      "Cy Lee,mayor,Northbridge,2022-06-01,2024-05-05,\n",
      "Cy Lee,mayor,Northbridge,2024-05-06,,\n",
      "Cy Lee,mayor,Northbridge,2025-06-01,,\nDi Ray,mayor,Northbridge,2025-07-01,,\n",
      "Cy Lee,mayor,Southbridge,2025-06-01,,\n",
    ])
      assert.doesNotMatch(await checked(mayors + others), /Two at once/, others);
    assert.match(
      await checked(""),
      /: no rows, no slips\.\n\nThe file is empty\. Its first line names the columns: name, /,
    );
  });

  it("takes a successor for no disagreement where nobody has seen the one before since", async () => {
    const cwd = here(`${head}\nAna Obi,,health minister,Andorra,2025-03-01,,\n`);
    assert.doesNotMatch((await sayswho(["roster", "check"], { cwd })).stdout, /there:/);
  });

  it("reads a file that is named, and says what it cannot", async () => {
    const cwd = folderOf({ "people.csv": `${head}\nAna Obi,,mayor,Northbridge,,,\n` });
    assert.match(
      (await sayswho(["roster", "check", "people.csv"], { cwd })).stdout,
      /^people\.csv: 1 row, no slips\.\n/,
    );
    for (const [args, message] of [
      [["gone.csv"], /^gone\.csv: there is no such file or folder\.\n$/],
      [["."], /^\.: it is a folder, not a file\.\n$/],
      [[], /there is no \.sayswho\/roster\.csv here or above\. “sayswho roster add” makes one/],
    ] as const) {
      const { code, stderr } = await sayswho(["roster", "check", ...args], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
  });
});

describe("`sayswho roster add`", () => {
  it("makes the file, and what it added holds at once", async () => {
    const cwd = folderOf();
    const { code, stdout, stderr } = await sayswho(
      [
        "roster",
        "add",
        "Ana Obi",
        "mayor",
        "Northbridge",
        "--from",
        "2024-05-06",
        "--alias",
        "Anna Oby",
        "--alias",
        "Obie",
        "--source",
        "city hall, 2nd floor",
      ],
      { cwd },
    );
    assert.deepEqual([code, stdout], [0, ""]);
    assert.equal(stderr, "Added to .sayswho/roster.csv: Ana Obi, mayor of Northbridge, since 6 May 2024.\n");
    assert.equal(
      textIn(cwd),
      `${head},known until\nAna Obi,Anna Oby; Obie,mayor,Northbridge,2024-05-06,,"city hall, 2nd floor",\n`,
    );
    assert.match((await sayswho(["who", "Obie"], { cwd })).stdout, /^Ana Obi/);
    assert.deepEqual(readdirSync(join(cwd, ".sayswho")), ["roster.csv"]);
  });

  it("keeps the file's byte order mark, delimiter, line ends, columns and all that stands there", async () => {
    const before = `\uFEFFtitle;country;person;"my; notes";until\r\nmayor;Northbridge;Eva Lind;"said ""no""";\r\n\r\nmayor;Southport;"Tom`;
    const whole = `${before} Hale";;`;
    const cwd = here(whole);
    const { code, stderr } = await sayswho(
      ["roster", "add", "Ana Obi", "mayor", "Eastport", "--to", "2025-01-01"],
      { cwd },
    );
    assert.equal(code, 0, stderr);
    assert.equal(textIn(cwd), `${whole}\r\nmayor;Eastport;Ana Obi;;2025-01-01\r\n`);
  });

  it("adds to the nearest roster upward", async () => {
    const cwd = folderOf({ ".sayswho/roster.csv": `${head}\n`, "world/story.md": "" });
    await sayswho(["roster", "add", "Ana Obi", "mayor", "Northbridge"], { cwd: join(cwd, "world") });
    assert.match(textIn(cwd), /Ana Obi/);
    assert.ok(!existsSync(join(cwd, "world/.sayswho")));
  });

  it("refuses what stands there already, and what cannot be read, and leaves the file as it was", async () => {
    const text = `${head}\nAna Obi,,mayor,Northbridge,2024-05-06,,\n`;
    const cwd = here(text);
    for (const [args, message] of [
      [
        ["ana obi", "Mayor", "Northbridge"],
        /row 2 has Ana Obi as mayor of Northbridge already, since 6 May 2024\. Nothing was added/,
      ],
      [
        ["Eva Lind", "mayor", "Southport", "--from", "6 May 2024"],
        /“6 May 2024” must read 2024-05-06 .*Nothing was added/,
      ],
      [
        ["Eva Lind", "mayor", "Southport", "--from", "2025-01-01", "--to", "2024-01-01"],
        /is before 2025-01-01.*Nothing was added/,
      ],
      [["Eva Lind", "", "Southport"], /Column “office”: .*Nothing was added/],
      [["Eva Lind", "mayor"], /“sayswho roster add” wants <jurisdiction>: the country, city or body\./],
    ] as const) {
      const { code, stderr } = await sayswho(["roster", "add", ...args], { cwd });
      assert.equal(code, 2, stderr);
      assert.match(stderr, message);
      assert.equal(textIn(cwd), text);
    }
  });

  it("takes a second term for no repetition", async () => {
    const cwd = here(`${head}\nAna Obi,,mayor,Northbridge,2016-05-06,2020-05-06,\n`);
    const { code } = await sayswho(
      ["roster", "add", "Ana Obi", "mayor", "Northbridge", "--from", "2024-05-06"],
      { cwd },
    );
    assert.equal(code, 0);
  });

  it("refuses a file whose first line names no columns, or not the one it needs", async () => {
    const cwd = here("these are notes\n");
    const notes = await sayswho(["roster", "add", "Ana Obi", "mayor", "Northbridge"], { cwd });
    assert.equal(notes.code, 2);
    assert.match(
      notes.stderr,
      /^\.sayswho\/roster\.csv:1:1: The first line must name the columns.*\nMend this first; nothing was added\.\n$/,
    );
    const narrow = here("name,office,jurisdiction\n");
    const { code, stderr } = await sayswho(
      ["roster", "add", "Ana Obi", "mayor", "Northbridge", "--alias", "Obie"],
      { cwd: narrow },
    );
    assert.equal(code, 2);
    assert.match(stderr, /there is no column “aliases” to put “Obie” in/);
  });
});

describe("`sayswho roster`", () => {
  it("shows what it can do", async () => {
    const bare = await sayswho(["roster"]);
    assert.deepEqual([bare.code, bare.stdout], [2, ""]);
    for (const task of ["check", "add", "update"]) assert.ok(bare.stderr.includes(`sayswho roster ${task}`));
    for (const args of [
      ["roster", "--help"],
      ["help", "roster"],
    ]) {
      const { code, stdout } = await sayswho(args);
      assert.deepEqual([code, stdout], [0, bare.stderr]);
    }
    const wrong = await sayswho(["roster", "chekc"]);
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /there is no “roster chekc”\. Did you mean “check”\?/);
  });
});
