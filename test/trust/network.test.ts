// Unpublished copy is confidential: no verb but “roster update” asks for the network, and the server never does.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { cli, folderOf, sayswho } from "../cli/sayswho.ts";
import { Editor } from "../lsp/editor.ts";

const preload = resolve("test/trust/deny-network.cjs");
const founding = readFileSync("test/drafts/founding.md", "utf8");

/** A desk with everything a run may read, in a repository. */
function desk(): string {
  const cwd = folderOf({
    "a.md": `---\ndate: 2025-12-04\ncast:\n  Ana Obi: mayor of Northbridge\n---\n${founding}`,
    "b.md": `${founding}\nSee https://example.org/story and ![a picture](http://example.org/picture.png).\n`,
    "rows.jsonl": `${JSON.stringify({ id: 1, text: founding })}\n`,
    ".sayswho.jsonc":
      '{ "$schema": "https://example.org/schema.json", "house": "ap", "extends": "base.jsonc" }',
    "base.jsonc": '{ "rules": { "loaded-label": "error" } }',
    ".sayswho/roster.csv":
      "name,office,jurisdiction,source\nAna Obi,mayor,Northbridge,https://example.org/mayor\n",
    ".sayswho/terms.txt": "miracle cure | treatment | See https://example.org/cures.\n",
    ".sayswho/decisions.jsonl": "",
  });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...args], { cwd });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "First");
  return cwd;
}

const runs: readonly (readonly string[])[] = [
  ["."],
  ["-f", "sarif", "--stats", "."],
  ["--fix", "--cache", "a.md"],
  ["--since", "HEAD"],
  ["--stdin-jsonl", "--jobs", "2", "--fail-on", "never"],
  ["--print-config", "a.md"],
  ["explain", "title-mismatch"],
  ["rules"],
  ["ledger", "a.md"],
  ["who", "president of Ukraine"],
  ["roster", "check"],
  ["roster", "add", "Jan Kowal", "mayor", "Southport"],
  ["dismiss", "b.md:1", "title-mismatch", "--reason", "agreed"],
  ["decisions"],
  ["strip", "a.md"],
  ["completion", "bash"],
  ["help", "roster"],
];

function logOf() {
  const file = join(folderOf(), "asked.log");
  return { file, asked: () => (existsSync(file) ? readFileSync(file, "utf8") : "") };
}

describe("the network", () => {
  it("is asked for by no verb which reads drafts", async () => {
    const cwd = desk();
    const { file, asked } = logOf();
    const env = { NODE_OPTIONS: `--require ${JSON.stringify(preload)}`, NETWORK_LOG: file };
    const input = readFileSync(join(cwd, "rows.jsonl"));
    for (const args of runs) {
      const { code, stderr } = await sayswho(args, { cwd, env, input });
      assert.ok(code === 0 || code === 1, `${args.join(" ")} ended with ${code}: ${stderr}`);
      assert.equal(asked(), "", args.join(" "));
    }
  });

  it("is asked for by “roster update”, which shows that asking would be seen", async () => {
    const { file, asked } = logOf();
    const env = { NODE_OPTIONS: `--require ${JSON.stringify(preload)}`, NETWORK_LOG: file };
    const args = ["roster", "update", "--country", "UA", "--retries", "0", "--yes"];
    assert.equal((await sayswho(args, { env, cwd: desk() })).code, 2);
    assert.notEqual(asked(), "");
  });

  it("is asked for by no part of the language server", async () => {
    const cwd = desk();
    const { file, asked } = logOf();
    process.env.NETWORK_LOG = file;
    const editor = await Editor.start({
      command: ["--require", preload, resolve("dist/server.js"), "--stdio"],
      folders: [pathToFileURL(cwd).href],
    });
    delete process.env.NETWORK_LOG;
    const uri = pathToFileURL(join(cwd, "a.md")).href;
    await editor.open(uri, readFileSync(join(cwd, "a.md"), "utf8"));
    const marks = await editor.diagnostics(uri);
    assert.ok(marks.length > 3);
    for (const { range } of marks) {
      await editor.hover(uri, range.start);
      await editor.actions(uri, range, marks);
      for (const method of ["completion", "definition", "documentHighlight"])
        await editor.connection.sendRequest(`textDocument/${method}`, {
          textDocument: { uri },
          position: range.start,
        });
    }
    assert.equal(await editor.stop(), 0);
    assert.equal(asked(), "");
  });

  const cut = spawnSync("unshare", ["-rn", "true"]).status === 0;
  it("may be missing altogether: on a machine without one the marks are the same", {
    skip: cut ? false : "this system lets us cut no process off the network",
  }, async () => {
    const cwd = desk();
    const args = ["-f", "json", "."];
    const alone = spawnSync("unshare", ["-rn", process.execPath, cli, ...args], { cwd, encoding: "utf8" });
    const { stdout, stderr, code } = await sayswho(args, { cwd });
    assert.deepEqual([alone.stdout, alone.stderr, alone.status], [stdout, stderr, code]);
  });

  it("is out of reach of the bundles: only the one of “roster update” has a word for it", () => {
    for (const bundle of ["cli", "server", "client", "browser", "worker"]) {
      const code = readFileSync(`dist/${bundle}.js`, "utf8");
      assert.doesNotMatch(
        code,
        /require\("(?:node:)?(?:https?|http2|tls|dns|dgram|undici)(?:\/\w+)?"\)/,
        bundle,
      );
      assert.doesNotMatch(
        code,
        /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/,
        bundle,
      );
      assert.doesNotMatch(code, /(?<![.\w$])fetch\(/, bundle);
    }
    assert.match(readFileSync("dist/update.js", "utf8"), /require\("node:tls"\)/);
  });
});
