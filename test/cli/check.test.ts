// `sayswho check` as a process: what it prints, where, and the exit code a pipeline relies on.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { clean, folderOf, sayswho, start, unfinished } from "./sayswho.ts";

const vague = "The bridge will close, officials said.\n";

async function jsonOf(
  args: readonly string[],
  files: Record<string, string | Uint8Array>,
  input?: string | Uint8Array,
) {
  const { code, stdout, stderr } = await sayswho(["--format", "json", ...args], {
    cwd: folderOf(files),
    ...(input === undefined ? {} : { input }),
  });
  assert.equal(stderr, "");
  return { code, ...JSON.parse(stdout) };
}

describe("the exit code", () => {
  it("is 0 for a clean draft, and the verdict is brief", async () => {
    const { code, stdout, stderr } = await sayswho(["draft.md"], { cwd: folderOf({ "draft.md": clean }) });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(
      stdout,
      /^draft\.md · read as of \d{4}-\d\d-\d\d, today · no queries\n\nNo queries in 1 draft\.\n$/,
    );
  });

  it("is 1 for an error", async () => {
    const { code, stdout, stderr } = await sayswho(["draft.md"], {
      cwd: folderOf({ "draft.md": unfinished }),
    });
    assert.deepEqual([code, stderr], [1, ""]);
    assert.match(stdout, /^draft\.md:1:12 {2}error {2}tk-placeholder$/m);
    assert.match(stdout, /^ {2}Sales rose TK% last year, Mayor Tom Hale said\.\n {13}\^\^\n {2}\S/m);
    assert.match(stdout, /^1 error in 1 draft\./m);
  });

  it("is 0 for warnings alone, unless --fail-on or --max-warnings say otherwise", async () => {
    const cwd = folderOf({ "draft.md": vague });
    const codeOf = async (...args: string[]) => (await sayswho([...args, "draft.md"], { cwd })).code;
    assert.equal(await codeOf(), 0);
    assert.equal(await codeOf("--fail-on", "warning"), 1);
    assert.equal(await codeOf("--fail-on=information"), 1);
    assert.equal(await codeOf("--fail-on", "never"), 0);
    assert.equal(await codeOf("--max-warnings", "0"), 1);
    assert.equal(await codeOf("--max-warnings", "1"), 0);
  });

  it("is 0 for errors where nothing is to fail", async () => {
    const cwd = folderOf({ "draft.md": unfinished });
    assert.equal((await sayswho(["--fail-on", "never", "draft.md"], { cwd })).code, 0);
  });

  it("counts what is found, not what is printed", async () => {
    const cwd = folderOf({ "draft.md": vague });
    const { code, stdout } = await sayswho(["--quiet", "--fail-on", "warning", "draft.md"], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /· 1 not shown\n\n1 warning in 1 draft\. 1 not shown, as asked\.\n$/);
  });
});

describe("drafts", () => {
  it("are read as `sayswho check draft.md` and as `sayswho draft.md`", async () => {
    const cwd = folderOf({ "draft.md": unfinished });
    assert.deepEqual(await sayswho(["check", "draft.md"], { cwd }), await sayswho(["draft.md"], { cwd }));
  });

  it("come from files, folders and patterns: each once, in a stable order", async () => {
    const cwd = folderOf({
      "b.md": clean,
      "news/z.markdown": clean,
      "news/a.TXT": clean,
      "news/deep/c.md": clean,
      "news/photo.jpg": "no draft",
      "news/node_modules/x/readme.md": clean,
      "news/.hidden/d.md": clean,
      "draft [1].md": clean,
    });
    const pathsOf = async (...args: string[]) =>
      JSON.parse((await sayswho(["-f", "json", ...args], { cwd })).stdout).files.map(
        (file: { path: string }) => file.path,
      );
    const news = ["news/a.TXT", "news/deep/c.md", "news/z.markdown"];
    assert.deepEqual(await pathsOf("b.md", "news", "./b.md"), ["b.md", ...news]);
    assert.deepEqual(await pathsOf("news/**/*.{md,markdown}", "news"), [news[1], news[2], news[0]]);
    assert.deepEqual(await pathsOf("."), ["b.md", "draft [1].md", ...news]);
    assert.deepEqual(await pathsOf("draft [1].md"), ["draft [1].md"]);
    assert.deepEqual(await pathsOf(join(cwd, "b.*")), [join(cwd, "b.md")]);
  });

  it("come from standard input, under the name it is given", async () => {
    const bare = await jsonOf(["-"], {}, unfinished);
    assert.deepEqual([bare.code, bare.files[0].path, bare.files[0].diagnostics.length], [1, "<stdin>", 1]);
    const named = await jsonOf(
      ["--stdin-filename", "news/x.md", "-"],
      { "news/.sayswho.json": '{"rules":{"tk-placeholder":"off"}}' },
      unfinished,
    );
    assert.deepEqual(
      [named.code, named.files[0].path, named.files[0].diagnostics.length],
      [0, "news/x.md", 0],
    );
  });

  it("which ask to be left alone are, and that is said", async () => {
    const { code, stdout } = await sayswho(["-"], { input: `---\nsayswho: false\n---\n${unfinished}` });
    assert.equal(code, 0);
    assert.match(stdout, /left alone, as its front matter asks\n\n1 draft left alone\.\n$/);
  });
});

describe("json", () => {
  it("has the shape of the contract", async () => {
    const { code, version, files } = await jsonOf(["--as-of", "2025-12-04", "draft.md", "clean.md"], {
      "draft.md": `Clean line.\n${unfinished}`,
      "clean.md": clean,
    });
    assert.deepEqual([code, version, files.length], [1, 1, 2]);
    const [draft, other] = files;
    assert.deepEqual(Object.keys(draft), ["path", "asOf", "diagnostics"]);
    assert.deepEqual(draft.asOf, { date: "2025-12-04", from: "asked" });
    assert.deepEqual(other, { path: "clean.md", asOf: draft.asOf, diagnostics: [] });
    const [mark] = draft.diagnostics;
    assert.deepEqual(Object.keys(mark), [
      "rule",
      "family",
      "severity",
      "message",
      "span",
      "excerpt",
      "range",
      "related",
      "fixes",
    ]);
    assert.deepEqual([mark.rule, mark.family, mark.severity], ["tk-placeholder", "housekeeping", "error"]);
    assert.deepEqual([mark.span, mark.excerpt], [{ start: 23, end: 25 }, "TK"]);
    assert.deepEqual(mark.range, { start: { line: 2, column: 12 }, end: { line: 2, column: 14 } });
  });

  it("tells what would do, as edits", async () => {
    const { files } = await jsonOf(["draft.md"], { "draft.md": vague });
    const [{ fixes }] = files[0].diagnostics;
    assert.deepEqual(Object.keys(fixes[0]), ["title", "kind", "edits"]);
    assert.ok(["safe", "suggestion", "question"].includes(fixes[0].kind));
    assert.deepEqual(Object.keys(fixes[0].edits[0]), ["span", "text"]);
  });

  it("counts UTF-16 units through byte order mark, CRLF, emoji and combining marks", async () => {
    const text = `\uFEFFTOKYO 😀 — TK here.\r\n\r\nJose\u0301 “said” 👩‍👩‍👧 TK there.\rAnd TK.\r\n`;
    const { files } = await jsonOf(["--only", "tk-placeholder", "draft.md"], { "draft.md": text });
    const marks = files[0].diagnostics;
    assert.equal(marks.length, 3);
    for (const { span, excerpt } of marks) {
      assert.equal(excerpt, "TK");
      assert.equal(text.slice(span.start, span.end), excerpt);
    }
    const at = (index: number) => marks[index].range.start;
    assert.deepEqual(at(0), { line: 1, column: text.indexOf("TK") + 1 });
    assert.deepEqual(at(1), { line: 3, column: "Jose\u0301 “said” 👩‍👩‍👧 ".length + 1 });
    assert.deepEqual(at(2), { line: 4, column: 5 });
  });

  it("comes as a line for each file, in order, as jsonl", async () => {
    const { code, stdout } = await sayswho(["--format", "jsonl", "b.md", "a.md"], {
      cwd: folderOf({ "a.md": clean, "b.md": unfinished }),
    });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(code, 1);
    assert.deepEqual(
      lines.map((line) => [line.path, line.diagnostics.length]),
      [
        ["b.md", 1],
        ["a.md", 0],
      ],
    );
  });

  it("is whole where no draft was found", async () => {
    const { code, stdout } = await sayswho(["--format", "json", "--no-error-on-unmatched-pattern", "*.md"]);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), { version: 1, files: [] });
  });
});

describe("stylish", () => {
  it("lets nothing in a draft, its name or a message command the terminal", async () => {
    const name = "a\u001b[31mb.md";
    const text = `\u001b[2JRed \u009b31m TK \u0007 and \u202eTK\u202c, Mayor Tom Hale said.\n`;
    for (const format of ["stylish", "json", "jsonl"]) {
      const { stdout } = await sayswho(["--no-color", "-f", format, name], {
        cwd: folderOf({ [name]: text }),
      });
      assert.match(stdout, /TK/);
      assert.doesNotMatch(stdout, /[^\P{Cc}\n]|[\u202a-\u202e]/u);
    }
  });

  it("fits the sentence to the terminal, with the carets under its words", async () => {
    const text = `${"Words of the story that lead up to it, ".repeat(8)}TK 東京 and on it goes, ${"said Tom Hale there, ".repeat(9)}end.\n`;
    for (const columns of [60, 80, 140]) {
      const { stdout } = await sayswho(["--only", "tk-placeholder", "-"], {
        input: text,
        env: { COLUMNS: String(columns) },
      });
      const lines = stdout.split("\n");
      const carets = lines.findIndex((line) => /^ +\^\^$/.test(line));
      assert.equal(lines[carets - 1]?.indexOf("TK"), lines[carets]?.indexOf("^^"));
      assert.ok(lines[carets - 1]!.length > columns - 20 && lines[carets - 1]!.length <= columns);
    }
  });

  it("is coloured when asked, never in a file or with NO_COLOR", async () => {
    const cwd = folderOf({ "draft.md": unfinished });
    const coloured = (text: string) => text.includes("\u001b[31m");
    const outputOf = async (args: readonly string[], env: Record<string, string> = {}) =>
      (await sayswho([...args, "draft.md"], { cwd, env })).stdout;
    assert.equal(coloured(await outputOf([])), false);
    assert.equal(coloured(await outputOf(["--color"])), true);
    assert.equal(coloured(await outputOf([], { FORCE_COLOR: "1" })), true);
    assert.equal(coloured(await outputOf([], { FORCE_COLOR: "1", NO_COLOR: "1" })), false);
    assert.equal(coloured(await outputOf(["--no-color"], { FORCE_COLOR: "1" })), false);
    await outputOf(["-o", "out.txt"], { FORCE_COLOR: "1" });
    assert.equal(coloured(readFileSync(join(cwd, "out.txt"), "utf8")), false);
  });

  it("closes with a count of drafts, findings and files left unread", async () => {
    const cwd = folderOf({ "a.md": unfinished, "b.md": clean, "c.md": "\0" });
    const { stdout } = await sayswho(["--no-color", "."], { cwd });
    assert.match(stdout, /\n1 error in 1 of 2 drafts\. .* 1 file could not be read\.\n$/);
  });
});

describe("the results", () => {
  it("go into a file when asked, and nothing to the terminal", async () => {
    const cwd = folderOf({ "draft.md": unfinished });
    const { code, stdout, stderr } = await sayswho(["-o", "out.json", "-f", "json", "draft.md"], {
      cwd,
      env: { FORCE_COLOR: "1" },
    });
    assert.deepEqual([code, stdout, stderr], [1, "", ""]);
    assert.equal(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).files.length, 1);
  });

  it("may be left unread, as by `head`, without a word", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index}.md`, unfinished.repeat(50)]),
    );
    const child = start(["."], { cwd: folderOf(files) });
    child.stdout.once("data", () => child.stdout.destroy());
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    const code = await new Promise((done) => child.on("close", done));
    assert.equal(stderr, "");
    assert.equal(code, 1);
  });
});

describe("the as-of day", () => {
  it("is today where nobody says otherwise", async () => {
    const { files } = await jsonOf(["-"], {}, clean);
    assert.equal(files[0].asOf.from, "today");
    assert.ok(Math.abs(Date.parse(files[0].asOf.date) - Date.now()) < 2 * 86_400_000);
  });

  it("is the one asked for, unless the draft dates itself", async () => {
    const { files } = await jsonOf(["--as-of", "2024-02-29", "a.md", "b.md"], {
      "a.md": clean,
      "b.md": `---\ndate: 2023-05-05\n---\n${clean}`,
    });
    assert.deepEqual(files[0].asOf, { date: "2024-02-29", from: "asked" });
    assert.deepEqual(files[1].asOf, { date: "2023-05-05", from: "front matter" });
  });

  it("is shown with where it comes from", async () => {
    const { stdout } = await sayswho(["--as-of", "2024-02-29", "-"], { input: clean });
    assert.match(stdout, /^<stdin> · read as of 2024-02-29, as asked/);
  });
});

describe("the house", () => {
  const kiev = "The mayor went to Kiev, envoy Tom Hale said.\n";
  const marksOf = async (args: readonly string[], files: Record<string, string>) =>
    (await jsonOf([...args, "--only", "house-spelling", "draft.md"], files)).files[0].diagnostics.length;

  it("is asked for by name, in any case", async () => {
    assert.equal(await marksOf([], { "draft.md": kiev }), 1);
    assert.equal(await marksOf(["--house", "TASS"], { "draft.md": kiev }), 0);
  });

  it("is named by the draft first, then by the command line, then by the configuration", async () => {
    const tass = '{"house": "tass"}';
    assert.equal(await marksOf([], { "draft.md": kiev, ".sayswho.json": tass }), 0);
    assert.equal(await marksOf(["--house", "ap"], { "draft.md": kiev, ".sayswho.json": tass }), 1);
    const own = `---\nhouse: tass\n---\n${kiev}`;
    assert.equal(
      await marksOf(["--house", "ap"], { "draft.md": own, ".sayswho.json": '{"house": "bbc"}' }),
      0,
    );
  });
});

describe("rules", () => {
  const both = `${unfinished}\n${vague}`;
  const rulesOf = async (args: readonly string[], config?: string) => {
    const files = { "draft.md": both, ...(config ? { ".sayswho.jsonc": config } : {}) };
    const {
      code,
      files: [draft],
    } = await jsonOf([...args, "draft.md"], files);
    return [
      code,
      ...draft.diagnostics.map((mark: { rule: string; severity: string }) => `${mark.rule} ${mark.severity}`),
    ];
  };

  it("speak as loud as the command line says, or not at all", async () => {
    assert.deepEqual(await rulesOf([]), [1, "tk-placeholder error", "vague-attribution warning"]);
    assert.deepEqual(await rulesOf(["--rule", "tk-placeholder=off"]), [0, "vague-attribution warning"]);
    assert.deepEqual(await rulesOf(["--rule", "tk-placeholder=hint", "--rule=vague-attribution=error"]), [
      1,
      "tk-placeholder hint",
      "vague-attribution error",
    ]);
  });

  it("run alone with --only, though the configuration silences them", async () => {
    assert.deepEqual(await rulesOf(["--only", "vague-attribution"]), [0, "vague-attribution warning"]);
    assert.equal((await rulesOf(["--only", "vague-attribution,tk-placeholder"])).length, 3);
    const silenced = '{"rules": {"vague-attribution": "off"}}';
    assert.deepEqual(await rulesOf(["--only", "vague-attribution"], silenced), [
      0,
      "vague-attribution warning",
    ]);
  });

  it("are printed from a severity upward", async () => {
    assert.deepEqual(await rulesOf(["--min-severity", "warning", "--rule", "tk-placeholder=hint"]), [
      0,
      "vague-attribution warning",
    ]);
    assert.deepEqual(await rulesOf(["--quiet"]), [1, "tk-placeholder error"]);
  });

  it("follow the configuration, which the command line overrules", async () => {
    const config = '{\n  // Ours.\n  "rules": { "tk-placeholder": "off", "vague-attribution": "error", },\n}';
    assert.deepEqual(await rulesOf([], config), [1, "vague-attribution error"]);
    assert.deepEqual(await rulesOf(["--rule", "vague-attribution=hint"], config), [
      0,
      "vague-attribution hint",
    ]);
    assert.deepEqual(await rulesOf(["--no-config"], config), [
      1,
      "tk-placeholder error",
      "vague-attribution warning",
    ]);
  });
});

describe("the configuration", () => {
  const off = '{"rules": {"tk-placeholder": "off"}}';

  it("is the nearest one upward from each draft", async () => {
    const { files } = await jsonOf(["desk"], {
      ".sayswho.jsonc": off,
      "desk/a/draft.md": unfinished,
      "desk/b/draft.md": unfinished,
      "desk/b/.sayswho.json": '{"root": true}',
    });
    assert.deepEqual(
      files.map((file: { diagnostics: unknown[] }) => file.diagnostics.length),
      [0, 1],
    );
  });

  it("is the one named, wherever it lies", async () => {
    const { code } = await jsonOf(["--config", "settings/ours.jsonc", "draft.md"], {
      "settings/ours.jsonc": off,
      ".sayswho.json": "{}",
      "draft.md": unfinished,
    });
    assert.equal(code, 0);
  });
});
