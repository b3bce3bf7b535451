// Configuration at the terminal: what holds for a draft and why, files left alone, and a first file to start from.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { clean, folderOf, sayswho, unfinished } from "./sayswho.ts";

const pathsOf = (stdout: string) => JSON.parse(stdout).files.map((file: { path: string }) => file.path);

describe("--print-config", () => {
  const cwd = folderOf({
    ".sayswho.jsonc": `{
  "house": "ap",
  "include": ["**/*.md"],
  "terms": [{ "term": "miracle cure", "use": "treatment" }],
  "overrides": [
    { "files": "wires/**",
      "house": "reuters" }
  ]
}`,
    "wires/.sayswho.json": '{ "rules": { "house-spelling": "off" } }',
    "wires/own.md": `---\nhouse: bbc\ndate: 2025-12-04\n---\n${clean}`,
    ".sayswho/roster.csv": "name,office,jurisdiction\n",
    ".sayswhoignore": "old/\n",
  });
  const show = async (...args: string[]) => {
    const { code, stdout, stderr } = await sayswho(["--print-config", ...args], { cwd });
    assert.deepEqual([code, stderr], [0, ""]);
    return JSON.parse(stdout);
  };

  it("shows every choice with the file and line in which it stands", async () => {
    const shown = await show("wires/a.md");
    assert.equal(shown.version, 1);
    assert.deepEqual(shown.files, ["wires/.sayswho.json", ".sayswho.jsonc"]);
    assert.deepEqual(shown.house, { value: "reuters", from: ".sayswho.jsonc:7" });
    assert.deepEqual(shown.rules["house-spelling"], { value: "off", from: "wires/.sayswho.json:1" });
    assert.deepEqual(shown.rules["tk-placeholder"], { value: "error", from: "default" });
    assert.deepEqual(shown.include, { value: ["**/*.md"], from: ".sayswho.jsonc:3" });
    assert.deepEqual(shown.terms, [
      { term: "miracle cure", use: "treatment", advice: null, from: ".sayswho.jsonc:4" },
    ]);
    assert.deepEqual(shown.rosters, { value: [".sayswho/roster.csv"], from: "default" });
    assert.equal(shown.leftAlone, null);
  });

  it("names the command line and the draft's own front matter, which win", async () => {
    const asked = await show("wires/a.md", "--house", "nyt", "--rule", "house-spelling=hint");
    assert.deepEqual(asked.house, { value: "nyt", from: "command line" });
    assert.deepEqual(asked.rules["house-spelling"], { value: "hint", from: "command line" });
    const own = await show("wires/own.md", "--house", "nyt");
    assert.deepEqual(own.house, { value: "bbc", from: "front matter" });
    assert.deepEqual(own.asOf, { date: "2025-12-04", from: "front matter" });
  });

  it("says why a draft is left alone", async () => {
    assert.equal((await show("old/a.md")).leftAlone, "left alone, as .sayswhoignore has “old/”");
    assert.match((await show("photo.jpg")).leftAlone, /“include” of \.sayswho\.jsonc does not name it/);
  });

  it("shows the defaults where there is no configuration", async () => {
    const { stdout } = await sayswho(["--no-config", "--print-config", "a.md"], { cwd });
    assert.deepEqual(JSON.parse(stdout).files, []);
    assert.deepEqual(JSON.parse(stdout).house, { value: "none", from: "default" });
  });

  it("tells the faults of a file and ends with 2, and takes no draft besides", async () => {
    const bad = folderOf({ ".sayswho.json": '{"extends": "gone.json"}' });
    const { code, stdout, stderr } = await sayswho(["--print-config", "a.md"], { cwd: bad });
    assert.equal(code, 2);
    assert.equal(JSON.parse(stdout).draft, "a.md");
    assert.equal(stderr, ".sayswho.json:1: There is no file “gone.json” here, which “extends” names.\n");
    assert.match((await sayswho(["--print-config", "a.md", "b.md"])).stderr, /leave out “b\.md”/);
  });
});

describe("files which the desk leaves alone", () => {
  const files = {
    ".sayswhoignore": "archive/\n",
    "archive/a.md": unfinished,
    "notes/b.md": unfinished,
    "c.md": clean,
  };

  it("are left out of folders in silence, and named ones with a word", async () => {
    const cwd = folderOf(files);
    const folder = await sayswho(["-f", "json", "."], { cwd });
    assert.deepEqual([folder.stderr, pathsOf(folder.stdout)], ["", ["c.md", "notes/b.md"]]);
    const named = await sayswho(["-f", "json", "archive/a.md", "c.md"], { cwd });
    assert.deepEqual([named.code, pathsOf(named.stdout)], [0, ["c.md"]]);
    assert.equal(
      named.stderr,
      "archive/a.md: left alone, as .sayswhoignore has “archive/”. --no-ignore reads it all the same.\n",
    );
  });

  it("are told of where there is no other draft: nobody takes that for a clean bill", async () => {
    const { code, stdout, stderr } = await sayswho(["archive"], { cwd: folderOf(files) });
    assert.deepEqual([code, stdout], [0, ""]);
    assert.equal(
      stderr,
      "No draft was read: all of them were left alone. archive/a.md: left alone, as .sayswhoignore has “archive/”. --no-ignore reads them.\n",
    );
  });

  it("are read with --no-ignore", async () => {
    const { code, stdout } = await sayswho(["-f", "json", "--no-ignore", "."], { cwd: folderOf(files) });
    assert.deepEqual([code, pathsOf(stdout)], [1, ["archive/a.md", "c.md", "notes/b.md"]]);
  });

  it("may be named on the command line", async () => {
    const cwd = folderOf({ ...files, "more.txt": "c.md\n" });
    const { code, stdout } = await sayswho(
      [
        "-f",
        "json",
        "--ignore-path",
        "more.txt",
        "--ignore-pattern",
        "notes/",
        "--ignore-pattern",
        "*.txt",
        ".",
      ],
      { cwd },
    );
    assert.deepEqual([code, pathsOf(stdout)], [0, []]);
    const { code: gone, stderr } = await sayswho(["--ignore-path", "gone.txt", "c.md"], { cwd });
    assert.equal(gone, 2);
    assert.equal(
      stderr,
      "sayswho: --ignore-path “gone.txt” could not be read: there is no such file or folder.\n",
    );
  });

  it("are those, too, which `include` does not name", async () => {
    const cwd = folderOf({ ...files, ".sayswho.json": '{"include": "notes/**"}' });
    const { code, stdout, stderr } = await sayswho(["-f", "json", "c.md", "notes"], { cwd });
    assert.deepEqual([code, pathsOf(stdout)], [1, ["notes/b.md"]]);
    assert.match(stderr, /^c\.md: left alone, as the “include” of \.sayswho\.json does not name it\./);
  });
});

describe("`sayswho init`", () => {
  it("writes a file which reads without fault and changes nothing but the house", async () => {
    const cwd = folderOf({ "a.md": clean });
    const { code, stdout, stderr } = await sayswho(["init", "--house", "AP"], { cwd });
    assert.deepEqual([code, stdout], [0, ""]);
    assert.match(stderr, /^Wrote \.sayswho\.jsonc\./);
    const shown = JSON.parse((await sayswho(["--print-config", "a.md"], { cwd })).stdout);
    assert.equal(shown.house.value, "ap");
    assert.deepEqual([shown.terms, shown.include.value, shown.ignores], [[], null, []]);
    assert.equal((await sayswho(["a.md"], { cwd })).stderr, "");
  });

  it("names every setting, and each one reads without fault once its slashes are gone", async () => {
    const cwd = folderOf({ "a.md": clean });
    await sayswho(["init"], { cwd });
    const path = join(cwd, ".sayswho.jsonc");
    const text = readFileSync(path, "utf8").replace(/^( *)\/\/ (".*,)$/gm, "$1$2");
    for (const key of [
      "root",
      "extends",
      "house",
      "rules",
      "roster",
      "terms",
      "ignores",
      "include",
      "overrides",
    ])
      assert.match(text, new RegExp(`^ {2}"${key}": `, "m"));
    const other = folderOf({ ".sayswho.jsonc": text, "stories/a.md": clean, ".sayswho/roster.csv": "" });
    const { stderr } = await sayswho(["stories"], { cwd: other });
    assert.match(
      stderr,
      /^\.sayswho\.jsonc:\d+: There is no file “\.\.\/house\.jsonc” here, which “extends” names\.\n$/,
    );
  });

  it("never overwrites, and knows the houses", async () => {
    const cwd = folderOf({ ".sayswho.jsonc": "{}" });
    const { code, stderr } = await sayswho(["init"], { cwd });
    assert.equal(code, 2);
    assert.equal(stderr, "sayswho: .sayswho.jsonc is here already. Edit it, or delete it first.\n");
    assert.match((await sayswho(["init", "--house", "reuter"])).stderr, /Did you mean “reuters”\?/);
  });
});
