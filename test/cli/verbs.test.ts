// The other verbs: help, version, the list of rules, a rule explained, the language server.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { sayswho, start } from "./sayswho.ts";

describe("help", () => {
  it("shows examples first, then options, then exit codes", async () => {
    for (const args of [["--help"], ["-h"], ["help"], ["check", "--help"], ["help", "check"]]) {
      const { code, stdout, stderr } = await sayswho(args);
      assert.deepEqual([code, stderr], [0, ""]);
      const order = ["sayswho draft.md", "--format", "--no-config", "--stdin-jsonl", "Exit codes:"].map(
        (words) => stdout.indexOf(words),
      );
      assert.ok(
        order.every((at, index) => at > (order[index - 1] ?? 0)),
        String(order),
      );
    }
  });

  it("names every option once, and fits a narrow terminal", async () => {
    const { stdout } = await sayswho(["--help"]);
    for (const option of [
      "--format",
      "--output-file",
      "--config",
      "--no-config",
      "--stdin-filename",
      "--stdin-jsonl",
      "--as-of",
      "--house",
      "--rule",
      "--only",
      "--min-severity",
      "--quiet",
      "--max-warnings",
      "--fail-on",
      "--no-error-on-unmatched-pattern",
      "--color",
      "--no-color",
      "--help",
      "--version",
    ])
      assert.match(stdout, new RegExp(`^ {2}(?:-\\w, )?${option}\\b`, "m"));
    for (const line of stdout.split("\n")) assert.ok(line.length <= 96, line);
  });

  it("is there for each verb", async () => {
    for (const verb of ["explain", "rules", "who", "lsp"]) {
      const { code, stdout } = await sayswho(["help", verb]);
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`^Usage: sayswho ${verb}`));
    }
  });

  it("tells the version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    assert.equal((await sayswho(["-V"])).stdout, `${version}\n`);
    assert.equal((await sayswho(["--version"])).stdout, `${version}\n`);
  });
});

describe("the list of rules", () => {
  it("has a line for each: id, severity, what good copy does", async () => {
    const { code, stdout } = await sayswho(["rules"]);
    assert.equal(code, 0);
    for (const line of stdout.trimEnd().split("\n"))
      assert.match(line, /^[a-z]+(-[a-z]+)+ +(error|warning|information|hint) +\S.*\.$/);
    assert.match(stdout, /^tk-placeholder +error/m);
  });

  it("is there as json, with the same rules in the same order", async () => {
    const { stdout } = await sayswho(["rules", "--format", "json"]);
    const { version, rules } = JSON.parse(stdout);
    assert.equal(version, 1);
    assert.deepEqual(Object.keys(rules[0]), ["id", "family", "severity", "summary", "why", "authorities"]);
    const lines = (await sayswho(["rules"])).stdout.trimEnd().split("\n");
    assert.deepEqual(
      rules.map((rule: { id: string }) => rule.id),
      lines.map((line) => line.split(" ")[0]),
    );
  });
});

describe("a rule explained", () => {
  it("says what good copy does, why, who says so, and shows it drawn", async () => {
    const { code, stdout, stderr } = await sayswho(["explain", "tk-placeholder"], { env: { COLUMNS: "60" } });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^tk-placeholder · error · housekeeping\n\S/);
    assert.match(stdout, /\nQueried:\nerror {2}tk-placeholder\n {2}.*\n +\^+\n {2}\S/);
    assert.match(stdout, /\nClean:\n {2}\S/);
    assert.match(stdout, /\nAuthorities:\n {2}\S/);
    for (const line of stdout.split("\n")) assert.ok(line.length <= 60, line);
  });

  it("is coloured when asked", async () => {
    assert.ok((await sayswho(["explain", "tk-placeholder", "--color"])).stdout.includes("\u001b[31m"));
  });

  it("exists for every rule", async () => {
    const ids = (await sayswho(["rules"])).stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]!);
    for (const id of ids) {
      const { code, stdout } = await sayswho(["explain", id]);
      assert.equal(code, 0);
      assert.ok(stdout.startsWith(`${id} ·`));
    }
  });
});

describe("the language server", () => {
  it("answers over standard input and output", { skip: !existsSync("dist/server.js") }, async () => {
    const child = start(["lsp", "--stdio"]);
    const request = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const answer = new Promise<string>((done) => child.stdout.once("data", (data) => done(String(data))));
    child.stdin.write(`Content-Length: ${Buffer.byteLength(request)}\r\n\r\n${request}`);
    assert.match(await answer, /^Content-Length: \d+/);
    child.kill();
    await new Promise((done) => child.on("close", done));
  });
});
