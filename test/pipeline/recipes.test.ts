// The recipes of docs/pipelines.md and the GitHub Action: they parse, and what they ask of Sayswho exists.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { clean, folderOf, sayswho, unfinished } from "../cli/sayswho.ts";

const page = readFileSync("docs/pipelines.md", "utf8");
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
  language: language!,
  text: text!,
}));
const blockWith = (words: string) => blocks.find(({ text }) => text.includes(words))!.text;

describe("the recipes", () => {
  it("are YAML and JSON where they say so", () => {
    for (const { language, text } of blocks) {
      if (language === "yaml") assert.equal(typeof parse(text), "object");
      if (language === "json") assert.equal(typeof JSON.parse(text), "object");
    }
    assert.ok(blocks.length > 5);
  });

  it("ask for hooks which there are, and options which Sayswho has", async () => {
    const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")).map(({ id }: { id: string }) => id);
    const [{ hooks: used }] = parse(blockWith(".pre-commit-config.yaml")).repos;
    for (const { id } of used) assert.ok(hooks.includes(id), id);
    const { stdout } = await sayswho(["--help"]);
    const commands = page.match(/sayswho (?:--?[a-z]|\w)[^\n`|]*/g)!;
    assert.ok(commands.length > 10);
    for (const command of commands)
      for (const [option] of command.replace(/\\?\|.*| > .*/, "").matchAll(/(?<=\s)--[a-z-]+/g))
        assert.ok(stdout.includes(option), `${option} in: ${command}`);
  });

  it("give lefthook and lint-staged a command which takes files", async () => {
    const { commands } = parse(blockWith("lefthook.yml"))["pre-commit"];
    assert.match(commands.sayswho.run, /^npx sayswho \{staged_files\}$/);
    assert.deepEqual(Object.values(JSON.parse(blockWith("lint-staged"))["lint-staged"]), ["sayswho"]);
    const cwd = folderOf({ "a.md": clean, "b.md": unfinished });
    assert.equal((await sayswho([join(cwd, "a.md"), join(cwd, "b.md")], { cwd })).code, 1);
  });
});

describe("the GitHub Action", () => {
  const { inputs, runs } = parse(readFileSync("action.yml", "utf8"));
  const steps: { name?: string; run?: string; env?: Record<string, string>; if?: string }[] = runs.steps;
  const read = steps.find(({ name }) => name === "Read the drafts")!;

  it("uses inputs which it has, and shell which bash reads", () => {
    for (const [, name] of readFileSync("action.yml", "utf8").matchAll(/inputs\.(\w+)/g))
      assert.ok(inputs[name!]);
    for (const { run } of steps)
      if (run) assert.equal(spawnSync("bash", ["--norc", "-n"], { input: run, encoding: "utf8" }).stderr, "");
  });

  it("annotates the lines, writes SARIF, and fails with the drafts", () => {
    const cwd = folderOf({ "stories/a b.md": unfinished, "other.md": unfinished });
    const action = folderOf();
    mkdirSync(join(action, "dist"));
    symlinkSync(resolve("dist/cli.js"), join(action, "dist/cli.js"));
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", read.run!],
      {
        cwd,
        encoding: "utf8",
        env: {
          PATH: process.env.PATH,
          GITHUB_ACTION_PATH: action,
          DRAFTS: "stories\n",
          ARGUMENTS: "\n--as-of=2025-12-04\n",
          SARIF: inputs.sarif.default,
        },
      },
    );
    assert.deepEqual([status, stderr], [1, ""]);
    assert.match(stdout, /^::error file=stories\/a b\.md,line=1,/);
    assert.ok(existsSync(join(cwd, "sayswho.sarif")));
    assert.equal(JSON.parse(readFileSync(join(cwd, "sayswho.sarif"), "utf8")).runs[0].results.length, 1);
  });
});
