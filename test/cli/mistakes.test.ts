// What goes wrong at a terminal: each mistake is told in a line or two with its remedy, exit 2, never a stack trace.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, closeSync, ftruncateSync, openSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { type Circumstances, clean, cli, folderOf, type Outcome, sayswho, unfinished } from "./sayswho.ts";

/** Runs and expects exit 2 with plain lines on stderr. Answers the outcome. */
async function refused(
  args: readonly string[],
  expected: RegExp,
  circumstances: Circumstances = {},
): Promise<Outcome> {
  const outcome = await sayswho(args, circumstances);
  assert.equal(outcome.code, 2, outcome.stderr);
  assert.match(outcome.stderr, expected);
  assert.doesNotMatch(outcome.stderr, /^\s+at |Error:|node:internal/m);
  assert.ok(outcome.stderr.trimEnd().split("\n").length <= 2, outcome.stderr);
  return outcome;
}

const somebody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

describe("bare `sayswho`", () => {
  it("shows a short help on stderr", async () => {
    const { code, stdout, stderr } = await sayswho([]);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /sayswho draft\.md/);
    assert.match(stderr, /sayswho --help/);
  });
});

describe("an argument that does not exist", () => {
  const mistakes: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      "option",
      ["--fromat", "json", "draft.md"],
      /^sayswho: there is no option “--fromat”\. Did you mean “--format”\?\nSee sayswho --help\.\n$/,
    ],
    [
      "value to an option",
      ["draft.md", "--output-file"],
      /^sayswho: nothing stands behind --output-file\. Write it as --output-file <path>\.\n/,
    ],
    [
      "format of the ledger",
      ["ledger", "-f", "jsn", "draft.md"],
      /^sayswho: --format cannot be “jsn”\. Did you mean “json”\? Choose from table, json, jsonl, csv, markdown\.\n/,
    ],
    [
      "word too many",
      ["explain", "tk-placeholder", "loaded-label"],
      /^sayswho: “sayswho explain” has no use for “loaded-label”\. Leave it out/,
    ],
    [
      "format",
      ["--format", "jsonn", "draft.md"],
      /^sayswho: --format cannot be “jsonn”\. Did you mean “json”\?/,
    ],
    ["house", ["--house", "reuter", "draft.md"], /There is no house “reuter”\. Did you mean “reuters”\?/],
    [
      "rule",
      ["--only", "tk-placehodler", "draft.md"],
      /There is no rule “tk-placehodler”\. Did you mean “tk-placeholder”\?/,
    ],
    [
      "rule to set",
      ["--rule", "nonsense=off", "draft.md"],
      /There is no rule “nonsense”\. “sayswho rules” lists them\./,
    ],
    [
      "severity",
      ["--rule", "tk-placeholder=warn", "draft.md"],
      /cannot be “warn”\. Did you mean “warning”\?/,
    ],
    ["severity to set", ["--rule", "tk-placeholder", "draft.md"], /--rule wants RULE=SEVERITY/],
    ["threshold", ["--fail-on", "hints", "draft.md"], /--fail-on cannot be “hints”/],
    [
      "level",
      ["--min-severity", "errors", "draft.md"],
      /--min-severity cannot be “errors”\. Did you mean “error”\?/,
    ],
    ["day", ["--as-of", "2025-02-30", "draft.md"], /“2025-02-30” is no day of the calendar/],
    ["day in words", ["--as-of", "yesterday", "draft.md"], /Write it as 2025-12-04/],
    ["number", ["--max-warnings", "-1", "draft.md"], /--max-warnings wants a number/],
    [
      "configuration file",
      ["--config", "nope.json", "draft.md"],
      /--config “nope\.json” could not be read: there is no such file/,
    ],
    [
      "verb",
      ["explian", "--quiet"],
      /^explian: there is no such file or folder\. Did you mean “sayswho explain”\?\n$/,
    ],
    ["rule to explain", ["explain", "tk"], /There is no rule “tk”\. Did you mean “tk-placeholder”\?/],
    [
      "rule to explain, left out",
      ["explain"],
      /^sayswho: “sayswho explain” wants <rule>: a rule's id, such as vague-attribution\.\n/,
    ],
    ["format of the list of rules", ["rules", "--format", "yaml"], /no format “yaml”/],
    ["transport", ["lsp"], /sayswho lsp --stdio/],
  ];
  for (const [what, args, expected] of mistakes)
    it(`is told: ${what}`, async () => {
      const { stdout } = await refused(args, expected, { cwd: folderOf({ "draft.md": clean }) });
      assert.equal(stdout, "");
    });
});

describe("arguments that contradict each other", () => {
  it("are told", async () => {
    const cwd = folderOf({ "draft.md": clean });
    await refused(["--stdin-jsonl", "draft.md"], /reads standard input only/, { cwd });
    await refused(["--stdin-jsonl", "--format", "json"], /leave out --format json/, { cwd });
    await refused(["--stdin-filename", "x.md", "draft.md"], /add - to read it as well/, { cwd });
    await refused(["--quiet", "--min-severity", "hint", "draft.md"], /give one of them/, { cwd });
    await refused([""], /one of the file names is empty/, { cwd });
  });
});

describe("a draft that cannot be read", () => {
  it("is missing: the nearest name is offered", async () => {
    await refused(
      ["drfat.md"],
      /^drfat\.md: there is no such file or folder\. Did you mean “draft\.md”\?\n$/,
      {
        cwd: folderOf({ "draft.md": clean }),
      },
    );
    await refused(
      ["news/x.md"],
      /^news\/x\.md: there is no such file or folder\. There is no folder news either\.\n$/,
    );
  });

  it("is a folder or a pattern without drafts, unless that is allowed", async () => {
    const cwd = folderOf({ "photos/a.jpg": "" });
    await refused(
      ["photos"],
      /^photos: no drafts in this folder\. Sayswho reads \.md, \.markdown and \.txt files\.\n$/,
      { cwd },
    );
    await refused(["*.md"], /^\*\.md: no file matches this pattern\.\n$/, { cwd });
    for (const pattern of ["photos", "*.md", "gone.md"])
      assert.equal((await sayswho(["--no-error-on-unmatched-pattern", pattern], { cwd })).code, 0);
  });

  it("is no text", async () => {
    await refused(["a.md"], /^a\.md: this is a binary file, not text/, {
      cwd: folderOf({ "a.md": "GIF89a\0\0" }),
    });
    await refused(["a.md"], /^a\.md: this is UTF-16\. Save the draft as UTF-8\.\n$/, {
      cwd: folderOf({ "a.md": Buffer.from("\uFEFFStory.", "utf16le") }),
    });
  });

  it("is no UTF-8: line and byte are named", async () => {
    const latin = Buffer.concat([Buffer.from("One \ufffd.\r\nTwo.\r\nCaf"), Buffer.from([0xe9, 0x20, 0x2e])]);
    await refused(
      ["a.md"],
      /^a\.md:3: byte 20 of the file \(0xE9\) is not UTF-8\. Save the draft as UTF-8\.\n$/,
      {
        cwd: folderOf({ "a.md": latin }),
      },
    );
    await refused(["-"], /^<stdin>:1: byte 1 of the file \(0xFF\)/, { input: Buffer.from([0xff]) });
    await refused(["-"], /^<stdin>:1: byte 2 of the file \(0xE2\)/, {
      input: Buffer.from([0x61, 0xe2, 0x80]),
    });
  });

  it("is too long: its size is told, and it is not read", async () => {
    const cwd = folderOf();
    const file = openSync(join(cwd, "long.md"), "w");
    ftruncateSync(file, 50_000_000_000);
    closeSync(file);
    const started = performance.now();
    await refused(
      ["long.md"],
      /^long\.md: Sayswho reads drafts of up to 10 MB\. This is 50000\.0 MB long: split it into stories\.\n$/,
      { cwd },
    );
    assert.ok(performance.now() - started < 10_000);
    await refused(["-"], /^<stdin>: Sayswho reads drafts of up to 10 MB\. This is longer/, {
      input: "word ".repeat(2_100_000),
    });
  });

  it("is closed to us", async () => {
    const cwd = folderOf({ "a.md": clean, "shut/b.md": clean });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "a.md"), 0o000);
    chmodSync(join(cwd, "shut"), 0o000);
    await refused(["a.md"], /^a\.md: you are not allowed to open it; check its permissions\.\n$/, {
      cwd,
      ...somebody,
    });
    const { stdout } = await sayswho(["."], { cwd: folderOf({ "a.md": clean }) });
    assert.match(stdout, /No queries/);
    const outcome = await sayswho(["."], { cwd, ...somebody });
    assert.equal(outcome.code, 2);
    assert.match(outcome.stderr, /shut\/?: you are not allowed to open it/);
  });

  it("is a link that leads in a circle", async () => {
    const cwd = folderOf();
    symlinkSync("a.md", join(cwd, "a.md"));
    await refused(["a.md"], /^a\.md: its links lead in a circle\.\n$/, { cwd });
  });

  it("is a folder on standard input", async () => {
    const folder = openSync(folderOf(), "r");
    const child = spawn(process.execPath, [cli, "-"], { stdio: [folder, "ignore", "pipe"] });
    let stderr = "";
    child.stderr?.on("data", (text) => {
      stderr += text;
    });
    assert.equal(await new Promise((done) => child.on("close", done)), 2);
    assert.equal(stderr, "<stdin>: this is a folder, not a file.\n");
    closeSync(folder);
  });

  it("does not keep the others from being read", async () => {
    const cwd = folderOf({ "a.md": "\0", "b.md": unfinished, "c.md": clean });
    const { code, stdout, stderr } = await sayswho(["--format", "json", "gone.md", "."], { cwd });
    assert.equal(code, 2);
    assert.deepEqual(
      JSON.parse(stdout).files.map((file: { path: string }) => file.path),
      ["b.md", "c.md"],
    );
    assert.equal(stderr.trimEnd().split("\n").length, 2);
  });
});

describe("a file whose name begins with a dash", () => {
  it("is told how to be named", async () => {
    const cwd = folderOf({ "-lede.md": unfinished });
    await refused(
      ["-lede.md"],
      /^sayswho: there is no option “-lede\.md”\. Write \.\/-lede\.md for the file/,
      {
        cwd,
      },
    );
    assert.equal((await sayswho(["./-lede.md"], { cwd })).code, 1);
  });
});

describe("a link", () => {
  it("which leads nowhere is told from a name which is misspelt", async () => {
    const cwd = folderOf();
    symlinkSync("gone.md", join(cwd, "a.md"));
    await refused(["a.md"], /^a\.md: this link leads nowhere; what it points to is gone\.\n$/, { cwd });
  });

  it("lends a draft no second name where it has one of its own", async () => {
    const cwd = folderOf({ "stories/a.md": unfinished });
    symlinkSync(".", join(cwd, "stories/again"));
    symlinkSync("stories", join(cwd, "archive"));
    const named = async (...names: string[]) =>
      JSON.parse((await sayswho(["-f", "json", ...names], { cwd })).stdout).files.map(
        ({ path }: { path: string }) => path,
      );
    assert.deepEqual(await named("."), ["stories/a.md"]);
    assert.deepEqual(await named("archive/a.md", "stories"), ["archive/a.md"]);
  });
});

describe("front matter that cannot be read", () => {
  it("is told with its line, and the story is linted all the same", async () => {
    const cwd = folderOf({ "a.md": `---\ndate: [2025\nslug: x\n---\n${unfinished}` });
    const { stdout } = await refused(["-f", "json", "a.md"], /^a\.md:[23]: /, { cwd });
    assert.equal(JSON.parse(stdout).files[0].diagnostics[0].rule, "tk-placeholder");
  });

  it("names a house or a day which does not exist", async () => {
    await refused(["-"], /^<stdin>:3: There is no house “reuter”\. Did you mean “reuters”\?/, {
      input: `---\nslug: x\nhouse: reuter\n---\n${clean}`,
    });
    await refused(
      ["-"],
      /^<stdin>:2: “2025-02-30” is no day of the calendar\. Write the date as 2025-12-04\.\n$/,
      {
        input: `---\ndate: 2025-02-30\n---\n${clean}`,
      },
    );
  });

  it("names the line which lacks its bracket, and no line behind the block", async () => {
    await refused(
      ["-"],
      /^<stdin>:3: Line 3 of the front matter lacks a closing bracket: add it behind the value\.\n$/,
      {
        input: `---\nslug: x\ncast: [Ana Obi\n---\n${clean}`,
      },
    );
  });

  it("takes its keys in capitals, and “no” and “off” for false; what else stands there is told", async () => {
    const left = /left alone, as its front matter asks/;
    for (const head of ["sayswho: false", "sayswho: no", "sayswho: off", "Sayswho: False"])
      assert.match((await sayswho(["-"], { input: `---\n${head}\n---\n${unfinished}` })).stdout, left, head);
    assert.match(
      (await sayswho(["-"], { input: `---\nDate: 2025-12-04\n---\n${clean}` })).stdout,
      /read as of 2025-12-04, by its front matter/,
    );
    await refused(["-"], /^<stdin>:2: There is no house “apx”/, {
      input: `---\nHouse: apx\n---\n${clean}`,
    });
    await refused(
      ["-"],
      /^<stdin>:2: “sayswho” cannot be “never”: write false to have the draft left alone\.\n$/,
      { input: `---\nsayswho: never\n---\n${clean}` },
    );
  });

  it("names a genre which does not exist and reads the draft as news: other programs may know that word", async () => {
    const told = async (genre: string) => {
      const { code, stderr } = await sayswho(["-"], { input: `---\ngenre: ${genre}\n---\n${clean}` });
      assert.equal(code, 0);
      return stderr;
    };
    assert.equal(
      await told("opnion"),
      "<stdin>:2: There is no genre “opnion”; the draft is read as news. Did you mean “opinion”?\n",
    );
    assert.equal(
      await told("[politics, Europe]"),
      '<stdin>:2: There is no genre “["politics","Europe"]”; the draft is read as news. Genres: news, analysis, opinion, review, obituary, sports.\n',
    );
    for (const known of ["Opinion", "op-ed", "Q&A", "news", "Feature", "breaking", ""])
      assert.equal(await told(known), "", known);
    const rows = await sayswho(["--stdin-jsonl"], {
      input: `${JSON.stringify({ id: 1, text: `---\ngenre: opnion\n---\n${clean}` })}\n`,
    });
    assert.equal(rows.code, 0);
    assert.match(rows.stderr, /^<stdin>: row 1:2: There is no genre “opnion”/);
  });
});

describe("a configuration file that cannot be read", () => {
  const told = (config: string, expected: RegExp) =>
    refused(["news/a.md", "news/b.md"], expected, {
      cwd: folderOf({ ".sayswho.jsonc": config, "news/a.md": clean, "news/b.md": clean }),
    });

  it("names a key, a rule, a severity or a house that does not exist: once, with its line", async () => {
    await told(
      '{\n  "rulse": {}\n}',
      /^\.sayswho\.jsonc:2: There is no setting “rulse”\. Did you mean “rules”\?\n$/,
    );
    await told(
      '{"rules": {\n "tk-placehoder": "off"}}',
      /^\.sayswho\.jsonc:2: There is no rule “tk-placehoder”\. Did you mean “tk-placeholder”\?\n$/,
    );
    await told(
      '{"rules": {"tk-placeholder":\n\n "of"}}',
      /^\.sayswho\.jsonc:3: “tk-placeholder” cannot be “of”\. Did you mean “off”\?/,
    );
    await told(
      '{"genre": "opinion"}',
      /^\.sayswho\.jsonc:1: There is no setting “genre”: it belongs in the front matter of a draft\.\n$/,
    );
    await told('{"house": "bcc"}', /^\.sayswho\.jsonc:1: There is no house “bcc”\. Did you mean “bbc”\?/);
  });

  it("is no JSON", async () => {
    await told(
      '{\n  "house": "ap"\n  "root": true\n}',
      /^\.sayswho\.jsonc:3: A comma is missing before “root”\.\n$/,
    );
    await told("", /^\.sayswho\.jsonc:1: This file holds no settings\. Write \{ \} or delete it\.\n$/);
  });

  it("is a folder, or closed to us", async () => {
    await refused(
      ["a.md"],
      /^\.sayswho\.json: this configuration could not be read: it is a folder, not a file\.\n$/,
      {
        cwd: folderOf({ "a.md": clean, ".sayswho.json/x": "" }),
      },
    );
  });

  it("does not matter with --no-config", async () => {
    const cwd = folderOf({ ".sayswho.json": "{", "a.md": clean });
    assert.equal((await sayswho(["--no-config", "a.md"], { cwd })).code, 0);
  });
});

describe("results that cannot be written", () => {
  const cwd = folderOf({ "draft.md": clean });

  it("have no folder, or are a folder, or would overwrite the draft", async () => {
    await refused(
      ["-o", "nowhere/out.txt", "draft.md"],
      /--output-file “nowhere\/out\.txt” could not be written: there is no such file or folder\./,
      { cwd },
    );
    await refused(["-o", ".", "draft.md"], /could not be written: it is a folder, not a file/, { cwd });
    await refused(["-o", "draft.md", "draft.md"], /“draft\.md” is one of the drafts/, { cwd });
    assert.match((await sayswho(["draft.md"], { cwd })).stdout, /no queries/);
  });

  it("find no room, and nor does the help", { skip: process.platform !== "linux" }, async () => {
    for (const args of [["draft.md"], ["--help"]]) {
      const full = openSync("/dev/full", "w");
      const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ["ignore", full, "pipe"] });
      let stderr = "";
      child.stderr?.on("data", (text) => {
        stderr += text;
      });
      assert.equal(await new Promise((done) => child.on("close", done)), 2);
      assert.match(
        stderr,
        /^sayswho: The results could not be written: there is no room left on the disk\.\n$/,
      );
      closeSync(full);
    }
  });

  it("are read by nobody any more, as before “| head”: nothing is said, whatever was asked for", async () => {
    for (const args of [
      ["draft.md"],
      ["--help"],
      ["--version"],
      ["help", "check"],
      ["check", "--help"],
      ["rules"],
      ["explain", "title-mismatch"],
      ["ledger", "draft.md"],
      ["who", "president of France"],
      ["completion", "bash"],
    ]) {
      const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
      child.stdout?.destroy();
      let stderr = "";
      child.stderr?.on("data", (text) => {
        stderr += text;
      });
      const code = await new Promise((done) => child.on("close", done));
      assert.deepEqual([stderr, code], ["", 0], args.join(" "));
    }
  });
});

describe("our own mistakes", () => {
  // Makes printing fail inside the process, as a mistake of ours would.
  const broken = folderOf({
    "break.cjs":
      "const { stringify } = JSON; JSON.stringify = (value) => { if (value?.path === 'a.md') throw new TypeError('ours'); return stringify(value); };",
  });
  const env = { NODE_OPTIONS: `--require ${join(broken, "break.cjs")}` };
  const cwd = folderOf({ "a.md": clean, "b.md": unfinished });

  it("are owned up to, by the draft's name, and the other drafts are read", async () => {
    const { stdout } = await refused(
      ["-f", "jsonl", "a.md", "b.md"],
      /^a\.md: Sayswho stumbled here\. The fault is ours, not yours: please report it\.\n.*SAYSWHO_DEBUG=1/,
      { cwd, env },
    );
    assert.equal(JSON.parse(stdout).path, "b.md");
    const whole = await sayswho(["-f", "json", "a.md", "b.md"], { cwd, env });
    assert.deepEqual(
      JSON.parse(whole.stdout).files.map((file: { path: string }) => file.path),
      ["b.md"],
    );
  });

  it("show their details where they are asked for", async () => {
    const { code, stderr } = await sayswho(["-f", "jsonl", "a.md"], {
      cwd,
      env: { ...env, SAYSWHO_DEBUG: "1" },
    });
    assert.equal(code, 2);
    assert.match(stderr, /TypeError: ours\n\s+at /);
  });
});
