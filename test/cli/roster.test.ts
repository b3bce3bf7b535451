// The desk's own roster and a draft's cast at the command line: they win, and a bad row is told with its place.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { folderOf, sayswho } from "./sayswho.ts";

const swapped =
  "---\ndate: 2025-12-04\n---\nRussian President Volodymyr Zelenskyy arrived in Alaska on Friday.\n";
const head = "name;aliases;office;jurisdiction;from;to;source";
const marks = (stdout: string): string[] =>
  JSON.parse(stdout).files[0].diagnostics.map(
    ({ rule, message }: { rule: string; message: string }) => `${rule}: ${message}`,
  );
const mismatches = (stdout: string) => marks(stdout).filter((mark) => mark.startsWith("title-mismatch"));

describe("the desk's roster", () => {
  it("is found upward from the draft, and wins over the bundled one", async () => {
    const cwd = folderOf({
      ".sayswho/roster.csv": `\uFEFF${head}\r\nVolodymyr Zelenskyy;;president;Russia;2025-01-01;;desk\r\n`,
      "world/draft.md": swapped,
    });
    const { code, stdout, stderr } = await sayswho(["-f", "json", "world/draft.md"], { cwd });
    assert.deepEqual([code, stderr, mismatches(stdout)], [0, "", []]);
  });

  it("tells of a bad row with file, line, column and remedy; the other rows hold, the draft is read, exit 2", async () => {
    const cwd = folderOf({
      ".sayswho/roster.csv": `${head}\nAna Obi;;mayor;Northbridge;13/5/2024;;\nVolodymyr Zelenskyy;;president;Russia;;;\n`,
      "draft.md": swapped,
      "other.md": swapped,
    });
    const { code, stdout, stderr } = await sayswho(["-f", "json", "draft.md", "other.md"], { cwd });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      ".sayswho/roster.csv:2:28: Column “from”: “13/5/2024” must read 2024-05-13 (year-month-day).\n",
    );
    assert.deepEqual(mismatches(stdout), []);
  });

  it("may lie where the configuration says, and is missed where it does not", async () => {
    const cwd = folderOf({
      ".sayswho.jsonc": '{ "roster": "desk/people.csv" }',
      "desk/people.csv": `${head}\nVolodymyr Zelenskyy;;president;Russia;;;\n`,
      "gone/.sayswho.jsonc": '{ "roster": "people.csv" }',
      "draft.md": swapped,
      "gone/draft.md": swapped,
    });
    assert.deepEqual(mismatches((await sayswho(["-f", "json", "draft.md"], { cwd })).stdout), []);
    const { code, stdout, stderr } = await sayswho(["-f", "json", "gone/draft.md"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^gone\/\.sayswho\.jsonc:1: There is no file “people\.csv” here/);
    assert.equal(mismatches(stdout).length, 1);
  });

  it("speaks for the days of its rows; before and behind them the bundled holder stands", async () => {
    const copy = (day: string, name: string) =>
      `---\ndate: ${day}\n---\nFrench President ${name} said on Tuesday that the talks would go on.\n`;
    const cwd = folderOf({
      ".sayswho/roster.csv": `${head}\nAna Obi;;president;France;2024-03-01;2024-05-01;the palace\n`,
      "before.md": copy("2024-02-06", "Emmanuel Macron"),
      "within.md": copy("2024-04-09", "Emmanuel Macron"),
      "stand-in.md": copy("2024-04-09", "Ana Obi"),
      "behind.md": copy("2024-06-11", "Emmanuel Macron"),
      "years-on.md": copy("2026-11-10", "Emmanuel Macron"),
      "late.md": copy("2024-06-11", "Ana Obi"),
    });
    const titles = async (name: string) =>
      marks((await sayswho(["-f", "json", name], { cwd })).stdout).filter((mark) => /^title/.test(mark));
    for (const name of ["before.md", "stand-in.md", "behind.md", "years-on.md"])
      assert.deepEqual(await titles(name), [], name);
    assert.deepEqual(await titles("within.md"), [
      "title-mismatch: “French President Emmanuel Macron”: is that his title? France’s president is Ana Obi.",
    ]);
    assert.deepEqual(await titles("late.md"), [
      "title-outdated: “French President Ana Obi”: she left in May 2024. France’s president is Emmanuel Macron.",
    ]);
  });

  it("ends what was last seen before its own first day no sooner than by that day", async () => {
    const cwd = folderOf({
      ".sayswho/roster.csv": `${head}\nAna Obi;;health minister;Andorra;2025-03-01;;the ministry\n`,
      "draft.md":
        "---\ndate: 2026-04-09\n---\nAndorran Health Minister Albert Font Massip said on Tuesday that the wards would close.\n",
    });
    const { stdout } = await sayswho(["-f", "json", "draft.md"], { cwd });
    assert.match(marks(stdout).join("\n"), /: he left by March 2025\.$/);
    const who = await sayswho(["who", "Albert Font Massip"], { cwd });
    assert.match(who.stdout, /last confirmed \d+ \w+ 2022, gone by 1 March 2025/);
  });

  it("lies over what was fetched", async () => {
    const cwd = folderOf({
      ".sayswho/roster.wikidata.csv": "name,office,jurisdiction\nAna Obi,president,Russia\n",
      ".sayswho/roster.csv": `${head}\nEva Lind;;president;Russia;;;\n`,
      "draft.md": swapped,
    });
    const { stdout } = await sayswho(["-f", "json", "draft.md"], { cwd });
    assert.match(mismatches(stdout)[0]!, /Russia’s president is Eva Lind/);
  });

  it("holds for rows of an archive, and is left aside with --no-config", async () => {
    const cwd = folderOf({ ".sayswho/roster.csv": `${head}\nVolodymyr Zelenskyy;;president;Russia;;;\n` });
    const input = `${JSON.stringify({ id: 1, text: swapped })}\n`;
    const found = async (...args: string[]) =>
      JSON.parse((await sayswho(["--stdin-jsonl", ...args], { cwd, input })).stdout).diagnostics.length;
    assert.equal(await found(), 0);
    assert.equal(await found("--no-config"), 1);
  });

  it("is told of where it is a folder, and the draft is read", async () => {
    const cwd = folderOf({ ".sayswho/roster.csv/oops.txt": "", "draft.md": swapped });
    const { code, stdout, stderr } = await sayswho(["-f", "json", "draft.md"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^\.sayswho\/roster\.csv: .*it is a folder, not a file\.\n$/);
    assert.equal(mismatches(stdout).length, 1);
  });
});

describe("the cast of a draft", () => {
  it("wins over the desk's roster", async () => {
    const cwd = folderOf({
      ".sayswho/roster.csv": `${head}\nEva Lind;;president;Russia;;;\n`,
      "draft.md": swapped.replace(
        "---\nRuss",
        "cast:\n  Volodymyr Zelenskyy: president of Russia\n---\nRuss",
      ),
    });
    const { code, stdout, stderr } = await sayswho(["-f", "json", "draft.md"], { cwd });
    assert.deepEqual([code, stderr, mismatches(stdout)], [0, "", []]);
  });

  it("is told of where it cannot be read, with its line", async () => {
    const cwd = folderOf({
      "draft.md": "---\ndate: 2025-12-04\ncast: [Ana Obi]\n---\nThe count began at noon.\n",
    });
    const { code, stderr } = await sayswho(["draft.md"], { cwd });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      "draft.md:3: In “cast”, “Ana Obi” has no title: write “Ann Cole: mayor of Northbridge”.\n",
    );
  });
});
