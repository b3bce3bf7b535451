// The hooks in Debian's own pre-commit: a bad draft is stopped with its marks in view, a mended one goes through.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { clean, folderOf, sayswho, unfinished } from "../cli/sayswho.ts";

const vague = "The bridge will close in May, officials said.\n";
const home = folderOf();
const env = {
  ...process.env,
  HOME: home,
  PRE_COMMIT_HOME: join(home, "cache"),
  GIT_CONFIG_GLOBAL: join(home, "gitconfig"),
  npm_config_cache: execFileSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).trim(),
  npm_config_prefer_offline: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  PATH: process.env.PATH,
};

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (error) throw error;
  return { code: status, output: `${stdout}${stderr}` };
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd, env, encoding: "utf8" });
}

/** Why the hooks cannot be tried here, or false. */
function missing(): string | false {
  for (const [command, remedy] of [
    ["git", "git"],
    ["pre-commit", "pre-commit (apt-get install pre-commit)"],
  ] as const)
    if (spawnSync(command, ["--version"]).error) return `${remedy} is not installed`;
  return false;
}

// A reporter's machine may do without; where every change is tried, what is not tried is a failure.
const lacks = missing();
const skip = process.env.CI ? false : lacks;

/** This repository as it stands in the work tree, as one commit of a repository of its own. */
function published(): string {
  const folder = folderOf();
  const paths = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    encoding: "utf8",
  });
  for (const path of paths.split("\0"))
    if (path !== "" && !path.startsWith("test/")) cpSync(path, join(folder, path), { recursive: true });
  return committed(folder);
}

function committed(folder: string): string {
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "A first commit");
  return folder;
}

describe("the hooks", { skip }, () => {
  let hooks = "";
  before(() => {
    assert.equal(lacks, false, "the hooks are not tried in pre-commit");
    writeFileSync(env.GIT_CONFIG_GLOBAL, "[user]\n\tname = Ana Ruiz\n\temail = ana@example.org\n");
    hooks = published();
  });

  it("are tried: a bad draft fails with its marks in view, an ignored one is passed over", () => {
    const cwd = committed(
      folderOf({
        "bad.md": unfinished,
        "old/worse.md": unfinished,
        ".sayswhoignore": "old/\n",
        "a.txt": clean,
      }),
    );
    const { code, output } = run("pre-commit", ["try-repo", hooks, "sayswho", "--all-files"], cwd);
    assert.equal(code, 1, output);
    assert.match(output, /exit code: 1/);
    assert.match(output, /bad\.md:1:12 {2}error {2}tk-placeholder\n {2}Sales rose TK%.*\n +\^\^\n/);
    assert.match(output, /old\/worse\.md: left alone, as \.sayswhoignore has “old\/”/);
    assert.match(output, /1 error in 1 of 2 drafts/);
  });

  it("say of every test draft what the command line says", async () => {
    const names = readdirSync("test/drafts").sort();
    const cwd = folderOf(
      Object.fromEntries(names.map((name) => [name, readFileSync(join("test/drafts", name), "utf8")])),
    );
    committed(cwd);
    const told = await sayswho(names, { cwd });
    const { output } = run("pre-commit", ["try-repo", hooks, "sayswho", "--all-files"], cwd);
    const faults = told.stderr.split("\n").filter((line) => line !== "");
    const lines = output.split("\n").filter((line) => !faults.includes(line));
    assert.ok(lines.join("\n").includes(told.stdout.trim()), output);
    for (const fault of faults) assert.ok(output.includes(fault));
  });

  it("stop a commit with an error, let warnings through in plain view, and pass a mended draft", () => {
    const cwd = committed(
      folderOf({
        ".pre-commit-config.yaml": `repos:\n  - repo: ${hooks}\n    rev: ${git(hooks, "rev-parse", "HEAD").trim()}\n    hooks:\n      - id: sayswho-fix\n        args: [--house, ap]\n      - id: sayswho\n`,
        "photo.jpg": "no draft",
      }),
    );
    assert.equal(run("pre-commit", ["install"], cwd).code, 0);
    const commit = (text: string) => {
      writeFileSync(join(cwd, "story.md"), text);
      git(cwd, "add", "-A");
      return run("git", ["commit", "-m", "A story"], cwd);
    };
    const bad = commit(unfinished);
    assert.equal(bad.code, 1, bad.output);
    assert.match(bad.output, /error {2}tk-placeholder/);

    const spelling = commit(`The mayor went to Kiev.\n\n${clean}`);
    assert.equal(spelling.code, 1, spelling.output);
    assert.match(spelling.output, /files were modified by this hook/);
    assert.match(readFileSync(join(cwd, "story.md"), "utf8"), /to Kyiv\./);

    const warned = commit(vague);
    assert.equal(warned.code, 0, warned.output);
    assert.match(warned.output, /warning {2}vague-attribution/);
    assert.equal(git(cwd, "log", "--oneline").trim().split("\n").length, 2);
    assert.equal(git(cwd, "status", "--porcelain"), "");
  });
});
