// `--stdin-jsonl`: an archive goes through line by line, each row answered on its own line, in constant memory.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { folderOf, sayswho, start, unfinished } from "./sayswho.ts";

const rowsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const inputOf = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("rows of drafts", () => {
  it("are answered one by one, in order, with the id they came with", async () => {
    const input = inputOf([
      { id: "a", text: unfinished },
      { id: 2, text: "Fine." },
      { text: "Nameless.", date: null },
    ]);
    const { code, stdout, stderr } = await sayswho(["check", "--stdin-jsonl", "--no-config", "-"], { input });
    assert.deepEqual([code, stderr], [1, ""]);
    const rows = rowsOf(stdout);
    assert.deepEqual(
      rows.map((row) => [row.id, row.diagnostics.length]),
      [
        ["a", 1],
        [2, 0],
        [null, 0],
      ],
    );
    assert.deepEqual(Object.keys(rows[0]), ["id", "asOf", "diagnostics"]);
    assert.deepEqual(rows[0].diagnostics[0].range.start, { line: 1, column: 12 });
  });

  it("carry their own day", async () => {
    const input = inputOf([
      { id: 1, text: "Fine.", date: "2016-09-12" },
      { id: 2, text: "Fine." },
    ]);
    const { stdout } = await sayswho(["--stdin-jsonl", "--as-of", "2020-01-01", "-"], { input });
    assert.deepEqual(
      rowsOf(stdout).map((row) => row.asOf),
      [
        { date: "2016-09-12", from: "asked" },
        { date: "2020-01-01", from: "asked" },
      ],
    );
  });

  it("say the same as a file of the same text", async () => {
    const text = `\uFEFFTOKYO 😀 — TK here.\r\n\r\n${unfinished}`;
    const row = await sayswho(["--stdin-jsonl", "-"], { input: inputOf([{ id: 1, text }]) });
    const file = await sayswho(["--format", "jsonl", "a.md"], { cwd: folderOf({ "a.md": text }) });
    const [one, other] = [rowsOf(row.stdout)[0], rowsOf(file.stdout)[0]];
    assert.deepEqual(
      { asOf: one.asOf, diagnostics: one.diagnostics },
      { asOf: other.asOf, diagnostics: other.diagnostics },
    );
    assert.equal(one.diagnostics.length, 2);
  });

  it("count towards the exit code as drafts do", async () => {
    const input = inputOf([{ id: 1, text: unfinished }]);
    assert.equal((await sayswho(["--stdin-jsonl", "--fail-on", "never", "-"], { input })).code, 0);
    assert.equal((await sayswho(["--stdin-jsonl", "--only", "vague-attribution"], { input })).code, 0);
  });

  it("may end without a line feed, with CRLF, or begin with a byte order mark", async () => {
    const row = '{"id":1,"text":"Fine."}';
    for (const input of [row, `${row}\r\n`, `\uFEFF${row}\n`]) {
      const { code, stdout } = await sayswho(["--stdin-jsonl", "-"], { input });
      assert.deepEqual([code, rowsOf(stdout).length], [0, 1]);
    }
    assert.deepEqual(await sayswho(["--stdin-jsonl", "-"]), { code: 0, stdout: "", stderr: "" });
  });

  it("go into a file when asked", async () => {
    const cwd = folderOf();
    const { stdout } = await sayswho(["--stdin-jsonl", "-o", "out.jsonl", "-"], {
      cwd,
      input: inputOf([{ id: 1, text: "Fine." }]),
    });
    assert.equal(stdout, "");
    assert.equal(rowsOf(readFileSync(`${cwd}/out.jsonl`, "utf8")).length, 1);
  });
});

describe("a bad row", () => {
  it("is answered by an error on its line; the others are read, and the exit code is 2", async () => {
    const good = '{"id":"g","text":"Fine."}';
    const bad: readonly (readonly [string, unknown, RegExp])[] = [
      ["no json", null, /not JSON/],
      ["", null, /empty/],
      ["[1]", null, /not an object/],
      ['{"id":"x"}', "x", /"text" is missing/],
      ['{"id":"x","text":7}', "x", /"text" is missing/],
      ['{"id":"x","text":"a","date":"2025-02-30"}', "x", /no day of the calendar/],
      ['{"id":"x","text":"a","date":5}', "x", /no day of the calendar/],
      ['{"id":12345678901234567890,"text":"a"}', null, /whole number/],
      ['{"id":{},"text":"a"}', null, /whole number/],
    ];
    const input = bad.map(([row]) => `${row}\n${good}\n`).join("");
    const { code, stdout, stderr } = await sayswho(["--stdin-jsonl", "-"], { input });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      "sayswho: 9 of 18 rows could not be read; each is answered by an error on its line.\n",
    );
    const rows = rowsOf(stdout);
    bad.forEach(([, id, message], index) => {
      const row = rows[2 * index];
      assert.deepEqual(Object.keys(row), ["id", "error"]);
      assert.deepEqual([row.id, row.error.line], [id, 2 * index + 1]);
      assert.match(row.error.message, message);
      assert.equal(rows[2 * index + 1].id, "g");
    });
  });

  it("may be no UTF-8, or longer than any draft", async () => {
    const long = inputOf([{ id: 1, text: "word ".repeat(2_100_000) }]);
    const input = Buffer.concat([
      Buffer.from([0xff, 0x0a]),
      Buffer.from(long),
      Buffer.from('{"id":2,"text":"Fine."}'),
    ]);
    const { code, stdout } = await sayswho(["--stdin-jsonl", "-"], { input });
    assert.equal(code, 2);
    const rows = rowsOf(stdout);
    assert.match(rows[0].error.message, /UTF-8/);
    assert.match(rows[1].error.message, /longer than 10 MB/);
    assert.equal(rows[2].id, 2);
  });
});

describe("a long archive", () => {
  it("is answered row by row, before the next one is written", async () => {
    const child = start(["--stdin-jsonl", "-"]);
    child.stdout.setEncoding("utf8");
    for (let id = 1; id <= 3; id++) {
      const answer = new Promise<string>((done) => child.stdout.once("data", done));
      child.stdin.write(inputOf([{ id, text: "Fine." }]));
      assert.equal(JSON.parse(await answer).id, id);
    }
    child.stdin.end();
    assert.equal(await new Promise((done) => child.on("close", done)), 0);
  });

  it("waits for a slow reader instead of piling up", async () => {
    const child = start(["--stdin-jsonl", "--only", "tk-placeholder", "--fail-on", "never", "-"]);
    const row = inputOf([{ id: "x", text: unfinished.repeat(20) }]);
    let taken = 0;
    let sent = 0;
    // Nothing is read from the process yet: once the pipes are full it must stop taking rows.
    while (sent < 20_000 && child.stdin.writableLength < 1_000_000) {
      child.stdin.write(row);
      sent++;
      if (sent % 500 === 0) await new Promise((done) => setTimeout(done, 20));
    }
    assert.ok(
      child.stdin.writableLength >= 1_000_000,
      "the process took every row though nobody read its answers",
    );
    child.stdin.end();
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      taken += text.split("\n").length - 1;
    });
    assert.equal(await new Promise((done) => child.on("close", done)), 0);
    assert.equal(taken, sent);
  });

  it("of 20,000 rows loses none, and ends quietly when its reader leaves", async () => {
    const input = inputOf(
      Array.from({ length: 20_000 }, (_, id) => ({ id, text: `Sales rose ${id}% last year.` })),
    );
    const { code, stdout, stderr } = await sayswho(["--stdin-jsonl", "-"], { input });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual(
      rowsOf(stdout).map((row) => row.id),
      Array.from({ length: 20_000 }, (_, id) => id),
    );

    const child = start(["--stdin-jsonl", "-"]);
    let complaints = "";
    child.stderr.on("data", (text) => {
      complaints += text;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.stdout.once("data", () => child.stdout.destroy());
    assert.equal(await new Promise((done) => child.on("close", done)), 0);
    assert.equal(complaints, "");
  });
});

describe("many threads", () => {
  const rows = Array.from({ length: 300 }, (_, id) =>
    id % 50 === 7
      ? "no row"
      : JSON.stringify({
          id,
          text: `Story ${id}. ${unfinished}\n\n${id % 3 ? "Rain fell." : "It fell, officials said."}`,
        }),
  );
  const input = `${rows.join("\n")}\n`;

  it("give the answers of one, in order, and the same verdict", async () => {
    const one = await sayswho(["--stdin-jsonl", "--jobs", "1"], { input });
    const many = await sayswho(["--stdin-jsonl", "--jobs", "3"], { input });
    assert.deepEqual(many, one);
    assert.equal(one.code, 2);
    assert.match(one.stderr, /^sayswho: 6 of 300 rows could not be read/);
    assert.equal(rowsOf(one.stdout).length, 300);
  });

  it("read the same configuration, and tell its faults once", async () => {
    const cwd = folderOf({ ".sayswho.json": '{"rulse": {}, "rules": {"tk-placeholder": "off"}}' });
    const { stderr, stdout } = await sayswho(["--stdin-jsonl", "--jobs", "2"], { cwd, input });
    assert.equal(stderr.match(/There is no setting/g)?.length, 1);
    assert.doesNotMatch(stdout, /tk-placeholder/);
  });

  it("stop quietly when their reader leaves", async () => {
    const child = start(["--stdin-jsonl", "--jobs", "2"]);
    let complaints = "";
    child.stderr.on("data", (text) => {
      complaints += text;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input.replaceAll("no row", '{"text":"Fine."}').repeat(20));
    child.stdout.once("data", () => child.stdout.destroy());
    assert.notEqual(await new Promise((done) => child.on("close", done)), 2);
    assert.equal(complaints, "");
  });

  it("are as many as a number says", async () => {
    assert.match(
      (await sayswho(["--stdin-jsonl", "--jobs", "0"])).stderr,
      /--jobs wants a number from 1 to 999/,
    );
  });
});
