// A terminal obeys what it is sent. Nothing in a draft, its name, or a desk's files may speak to it in our stead.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import { cli, folderOf, sayswho } from "../cli/sayswho.ts";

// Clears the screen, renames the window, rings the bell, goes back over the line, turns the direction of writing.
const spell = "\u001b[2J\u001b]0;gone\u0007\b\r\u009b31m\u202e\u2066\u2028";
// On Windows no file can be called so.
const windows = process.platform === "win32";
const evil = windows ? "story.md" : `sto\u001b]0;gone\u0007\u001b[2J\u202ery.md`;
const name = (before: string, after: string) => `${before}${spell.replace(/[\r\n\u2028]/g, "")}${after}`;

const cwd = folderOf({
  [evil]: [
    `Mayor Ana ${name("Ob", "i")} met the council. According to recent ${name("rep", "orts")}, the talks failed.`,
    `“We ${spell} can’t,” she said. Russian President Vladimir ${name("Zelen", "skiy")} left Kiev.`,
    `Officials said the plan ${spell} TK. The miracle ${spell} cure works, and the miracle cure costs TK${spell}.`,
    `The capital is Kiev${spell}. Russian President Vladimir Zelenskiy went to Kiev. ${spell}`,
    `<!-- sayswho-disable-next-line ${name("vague", "-attribution")} -- ${spell} -->`,
  ].join("\n\n"),
  "front.md": `---\ndate: ${name("2025", "")}\nhouse: ${name("ap", "x")}\ncast:\n  - ${name("Ana", "")}\n---\nA line.\n`,
  "bad/.sayswho.jsonc": `{ "${name("hou", "se")}": 1, "rules": { "${name("vag", "ue")}": "off" }, "extends": "${name("no", "ne")}.jsonc" }`,
  "bad/a.md": "The count began at noon.\n",
  "bad/.sayswho/roster.csv": `name,office,jurisdiction,from\nAna ${spell.replace("\r", "")},mayor,Northbridge,${name("20", "24")}\n`,
  "bad/.sayswho/terms.txt": `${name("mira", "cle")} | ${name("treat", "ment")} | a | b | c\n`,
  "bad/.sayswho/decisions.jsonl": `${name("{", "")}\n{"rule":"${name("x", "")}"}\n`,
  ".sayswho/terms.txt": `miracle cure | treat${name("m", "ent")} | ${name("No", " cure")} is a miracle.\n`,
  ".sayswho/roster.csv": `name,office,jurisdiction\nVladimir Zelenskiy,pre${name("si", "dent")},Ukra${name("in", "e")}\n`,
  ".sayswho/decisions.jsonl": `${JSON.stringify({ rule: "tk-placeholder", words: name("T", "K"), sentence: name("a", "b"), who: name("Ana", ""), when: "2025-12-04", why: name("so", "") })}\n`,
});

/** What must not be there, whoever reads: control characters but line ends, and marks that turn the writing round. */
const obeyed = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function assertHarmless(words: string, where: string): void {
  const found = (words.match(obeyed) ?? []).filter((sign) => sign !== "\n");
  assert.deepEqual(
    found.map((sign) => `U+${sign.codePointAt(0)!.toString(16)}`),
    [],
    `${where}: ${JSON.stringify(words.slice(0, 2000))}`,
  );
}

const formats = "stylish compact unix json jsonl sarif github gitlab rdjson checkstyle junit".split(" ");

describe("what a terminal would obey", () => {
  for (const format of formats)
    it(`does not reach it in the format ${format}, from a draft, its name, or the desk's lists`, async () => {
      const { stdout, stderr, code } = await sayswho(["-f", format, "--house", "ap", evil], { cwd });
      assert.equal(code, 1, stderr);
      assert.match(stdout, /tk-placeholder/);
      assertHarmless(stdout, "standard output");
      assertHarmless(stderr, "standard error");
    });

  for (const args of [
    ["bad"],
    ["front.md"],
    ["--report-unused-dismissals", "."],
    ["--stats", "--baseline", "none.json", evil],
    ["--print-config", evil],
    ["--print-config", "bad/a.md"],
    ["ledger", evil],
    ["ledger", "--format", "markdown", evil],
    ["ledger", "--format", "json", evil],
    ["who", "Zelenskiy"],
    ["who", name("Zelen", "skiy")],
    ["who", "president of Ukraine", "--format", "json"],
    ["roster", "check"],
    ["roster", "check", "bad/.sayswho/roster.csv"],
    ["roster", name("ch", "eck")],
    ["decisions"],
    ["decisions", "--format", "json"],
    ["dismiss", `${evil}:5`, "tk-placeholder", "--reason", name("so", "")],
    ["dismiss", `${evil}:1`, name("tk", "")],
    ["explain", name("tk", "")],
    [name("no", "-such-file")],
    [`--${name("no", "-such-option")}`],
    ["--house", name("a", "p"), evil],
    ["--rule", `${name("a", "p")}=off`, evil],
    ["--as-of", name("2025", ""), evil],
    ["-f", name("js", "on"), evil],
    ["-c", name("no", "ne"), evil],
    ["-o", join(name("no", "ne"), "x"), evil],
  ])
    it(`does not reach it by way of sayswho ${JSON.stringify(args.join(" ")).slice(0, 60)}`, async () => {
      const { stdout, stderr } = await sayswho(args, { cwd });
      assert.notEqual(stdout + stderr, "");
      assert.doesNotMatch(stderr, /stumbled/);
      assertHarmless(stdout, "standard output");
      assertHarmless(stderr, "standard error");
    });

  // A file gets a draft, and a program a diff, as they are.
  const script = spawnSync("script", ["--version"]).status === 0;
  for (const args of [
    ["strip", evil],
    ["--fix-dry-run", "--house", "ap", evil],
  ])
    it(`does not reach it when ${args[0]} prints the draft's own words there`, {
      skip: script ? false : "there is no script(1) to make a terminal with",
    }, () => {
      const typed = [process.execPath, cli, ...args].map((word) => `'${word}'`).join(" ");
      const env = { ...process.env, NO_COLOR: "1", CI: "" };
      const shown = spawnSync("script", ["-qec", typed, "/dev/null"], { cwd, env, encoding: "utf8" }).stdout;
      assert.match(shown, /Ob␛\[2J/);
      assertHarmless(shown.replaceAll("\r\n", "\n"), "the terminal");
    });

  it("stands in the file which “strip” makes, as it stood in the draft", async () => {
    const folder = folderOf({ "a.md": "The count\u001b[2J began.\n" });
    assert.equal((await sayswho(["strip", "a.md"], { cwd: folder })).stdout, "The count\u001b[2J began.\n");
  });
});
