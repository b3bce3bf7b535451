// `sayswho ledger`, as a process: who says what, in every form it can be shown in.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { folderOf, sayswho } from "./sayswho.ts";

const copy = `Mayor Ana Obi said the harbour would close. “It is too shallow,” she said.

Experts say the port will recover. According to recent reports, talks failed.

There are growing concerns about the fishing fleet.
`;

const run = (args: readonly string[], stdin = copy) =>
  sayswho(["ledger", "--no-config", ...args], { input: stdin });

interface Shown {
  readonly summary: string;
  readonly attributions: {
    source: { span: { start: number; end: number }; text: string; class: string; person?: string } | null;
    class: string;
    cue: { text: string };
    quotes: unknown[];
    firstHand: boolean;
  }[];
  readonly sources: { name: string; class: string; quotes: number; firstHand: number }[];
  readonly figures: Record<string, number | null>;
}

describe("the ledger of a draft", () => {
  it("heads with who is heard and how much names nobody", async () => {
    const { stdout, code } = await run(["-"]);
    assert.equal(code, 0);
    const [first] = stdout.split("\n");
    assert.match(
      first!,
      /1 named first-hand source \(Obi\)\. 3 of 5 attributions name nobody and do not say why\./,
    );
  });

  it("keeps its rows within 80 columns", async () => {
    const { stdout } = await run(["-"]);
    const [, table] = stdout.split("\n\n");
    for (const row of table!.split("\n")) assert.ok(row.length <= 80, row);
  });

  it("resolves a pronoun to the person, and gives each source its class, as JSON by the contract", async () => {
    const { stdout } = await run(["-", "--format", "jsonl"]);
    const shown = JSON.parse(stdout) as Shown;
    assert.deepEqual(
      shown.attributions.map(({ source, class: cls }) => [source?.text ?? null, cls, source?.person ?? null]),
      [
        ["Mayor Ana Obi", "named-person", "Ana Obi"],
        ["she", "named-person", "Ana Obi"],
        ["Experts", "vague", null],
        ["recent reports", "vague", null],
        [null, "none", null],
      ],
    );
    for (const { source } of shown.attributions)
      if (source) assert.equal(copy.slice(source.span.start, source.span.end), source.text);
    assert.equal(shown.sources[0]!.name, "Ana Obi");
    assert.equal(shown.sources[0]!.quotes, 1);
    assert.equal(shown.figures.vagueShare, 0.6);
    assert.equal(shown.figures.quotesNamed, 1);
  });

  it("is one object for one draft, and a list for several", async () => {
    const cwd = folderOf({ "a.md": copy, "b.md": "Experts say so.\n" });
    const one = await sayswho(["ledger", "--format", "json", "a.md"], { cwd });
    assert.equal(JSON.parse(one.stdout).attributions.length, 5);
    const two = await sayswho(["ledger", "--format", "json", "a.md", "b.md"], { cwd });
    assert.deepEqual(
      JSON.parse(two.stdout).files.map(({ path }: { path: string }) => path),
      ["a.md", "b.md"],
    );
  });

  it("is a sheet in which no cell is run as a formula", async () => {
    const { stdout } = await run(
      ["-", "--format", "csv"],
      "=SUM(A1), Ana Obi said.\n\nOfficials said =1+1 is two.\n",
    );
    const [head, ...rows] = stdout.trim().split("\n");
    assert.equal(head, "path,line,source,class,hand,certain,claim");
    assert.ok(rows.length > 0);
    for (const row of rows) assert.doesNotMatch(row, /,=/);
  });

  it("is a table in Markdown whose cells hold no markup of the draft’s", async () => {
    const { stdout } = await run(
      ["-", "--format", "markdown"],
      "Officials | aides *said* so. Experts say the port will close.\n",
    );
    assert.match(stdout, /^## /m);
    assert.match(stdout, /\| 1 \| Experts \| vague \|/);
  });

  it("answers a line for each line of an archive, and a bad one by an error on its line", async () => {
    const rows = [{ id: 1, text: copy }, "nonsense", { id: 3, text: "" }];
    const { stdout, code } = await run(
      ["--stdin-jsonl"],
      rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n"),
    );
    const answers = stdout
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row));
    assert.deepEqual(
      answers.map(({ id }) => id),
      [1, null, 3],
    );
    assert.equal(answers[1].error.line, 2);
    assert.equal(answers[2].attributions.length, 0);
    assert.equal(code, 2);
  });

  it("asks for a draft where none is named, and says so of one that is not there", async () => {
    const none = await run([]);
    assert.equal(none.code, 2);
    assert.match(none.stderr, /name a draft/);
    const missing = await run(["nowhere.md"]);
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /nowhere\.md/);
  });
});
