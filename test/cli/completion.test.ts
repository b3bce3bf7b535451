// Completion in real shells, and the pages of `sayswho help`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { clean, folderOf, sayswho } from "./sayswho.ts";

const cwd = folderOf({ "draft one.md": clean, "photo.jpg": "", "stories/a.md": clean });

/** What bash offers after the words typed so far; the last one is being typed. */
async function offered(...words: string[]): Promise<readonly string[]> {
  const { stdout: script } = await sayswho(["completion", "bash"]);
  writeFileSync(join(cwd, "complete.sh"), script);
  const typed = ["sayswho", ...words].map((word) => `'${word}'`).join(" ");
  const { stdout, stderr } = spawnSync(
    "bash",
    [
      "--norc",
      "-c",
      `. ./complete.sh; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _sayswho; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    { cwd, encoding: "utf8" },
  );
  assert.equal(stderr, "");
  return stdout.split("\n").filter((line) => line !== "");
}

const missing = (shell: string) =>
  spawnSync(shell, ["--version"]).error ? `${shell} is not installed` : false;

describe("completion in bash", { skip: missing("bash") }, () => {
  it("offers verbs, drafts and folders first, and no pictures", async () => {
    assert.deepEqual(await offered("dec"), ["decisions"]);
    assert.deepEqual(await offered("s"), ["strip", "stories"]);
    assert.deepEqual(await offered("dr"), ["draft one.md"]);
    assert.deepEqual(await offered("pho"), []);
  });

  it("offers the options of the verb, and what each may be", async () => {
    assert.deepEqual(await offered("--fix"), ["--fix", "--fix-dry-run"]);
    assert.deepEqual(await offered("--format", "s"), ["stylish", "sarif", "stories"]);
    assert.deepEqual(await offered("draft one.md", "--house", "r"), ["reuters"]);
    assert.deepEqual(await offered("explain", "tk-"), ["tk-placeholder"]);
    assert.ok((await offered("--rule", "tk-placeholder=o")).includes("tk-placeholder=off"));
    assert.deepEqual(await offered("help", "exit"), ["exit-codes"]);
    assert.deepEqual(await offered("decisions", "--format", "j"), ["json"]);
  });
});

describe("completion in other shells", () => {
  for (const shell of ["zsh", "fish"])
    it(`is a script which ${shell} reads`, { skip: missing(shell) }, async () => {
      const { stdout } = await sayswho(["completion", shell]);
      writeFileSync(join(cwd, `complete.${shell}`), stdout);
      const { status, stderr } = spawnSync(shell, ["-n", `complete.${shell}`], { cwd, encoding: "utf8" });
      assert.deepEqual([status, stderr], [0, ""]);
    });

  it("names every verb and every option of check, in each", async () => {
    const { stdout: help } = await sayswho(["--help"]);
    const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option!);
    assert.ok(options.length > 25);
    for (const shell of ["bash", "zsh", "fish"]) {
      const { stdout } = await sayswho(["completion", shell]);
      for (const option of options.filter((name) => name !== "--help"))
        assert.ok(
          stdout.includes(shell === "fish" ? `-l ${option.slice(2)}` : option),
          `${shell}: ${option}`,
        );
      for (const verb of ["explain", "rules", "dismiss", "strip", "init", "lsp"])
        assert.ok(stdout.includes(verb));
    }
  });

  it("is printed and nothing else is said, and knows the parts of a verb", async () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const { code, stdout, stderr } = await sayswho(["completion", shell]);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /add check update/);
    }
  });

  it("is told of a shell we do not know", async () => {
    const { code, stderr } = await sayswho(["completion", "bahs"]);
    assert.equal(code, 2);
    assert.match(stderr, /no shell “bahs”\. Shells: bash, zsh, fish\.|Did you mean “bash”/);
  });
});

describe("`sayswho help`", () => {
  it("has a page for each topic, which fits the terminal", async () => {
    const { stdout: list } = await sayswho(["help", "help"]);
    const topics = [...list.matchAll(/^ {2}sayswho help (\S+)/gm)].map(([, topic]) => topic!);
    assert.ok(topics.includes("configuration") && topics.includes("exit-codes"));
    for (const topic of topics) {
      const { code, stdout, stderr } = await sayswho(["help", topic], { env: { COLUMNS: "60" } });
      assert.deepEqual([code, stderr], [0, ""]);
      for (const line of stdout.split("\n")) assert.ok(line.length <= 60, line);
    }
  });

  it("explains every key of the configuration", async () => {
    const { stdout } = await sayswho(["help", "configuration"]);
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
      assert.match(stdout, new RegExp(`^ {2}${key} +\\S`, "m"));
  });

  it("is told of what there is no help on", async () => {
    const { code, stderr } = await sayswho(["help", "baslines"]);
    assert.equal(code, 2);
    assert.match(stderr, /there is no help on “baslines”\. Did you mean “baseline”\?/);
  });
});
