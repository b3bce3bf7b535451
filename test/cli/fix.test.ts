// `--fix` and `--fix-dry-run`: safe fixes only, nothing half-written, nothing else touched.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { clean, folderOf, sayswho, start, unfinished } from "./sayswho.ts";

const house = ["--house", "ap", "--only", "house-spelling,tk-placeholder,vague-attribution"];
const kiev = "The mayor went to Kiev, and Kiev’s bridges are open.\n";
const kyiv = "The mayor went to Kyiv, and Kyiv’s bridges are open.\n";

describe("--fix", () => {
  it("makes safe fixes, leaves the rest, and reports on the draft as it is now", async () => {
    const cwd = folderOf({
      "a.md": `${kiev}\n${unfinished}\nIt will close, officials said.\n`,
      "b.md": clean,
    });
    const before = statSync(join(cwd, "b.md"));
    const { code, stdout, stderr } = await sayswho([...house, "--fix", "a.md", "b.md"], { cwd });
    assert.deepEqual([code, stderr], [1, "a.md: 2 fixes made: “Kiev” → “Kyiv” (2 times).\n"]);
    assert.equal(
      readFileSync(join(cwd, "a.md"), "utf8"),
      `${kyiv}\n${unfinished}\nIt will close, officials said.\n`,
    );
    assert.doesNotMatch(stdout, /house-spelling/);
    assert.match(stdout, /tk-placeholder/);
    assert.match(stdout, /2 fixes made\.\n$/);
    const after = statSync(join(cwd, "b.md"));
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  });

  it("says on stderr what it did, and leaves what a program reads as it was", async () => {
    const copy =
      "On December 3rd, 2025 the mayor left Kiev, Odessa, Lugansk, Dnepropetrovsk, Chernigov and Donbass.\n";
    const cwd = folderOf({ "a.md": copy, "b.md": clean });
    const { stdout, stderr } = await sayswho(["--house", "ap", "--fix", "-f", "json", "."], { cwd });
    assert.doesNotThrow(() => JSON.parse(stdout));
    assert.match(stderr, /^a\.md: \d fixes made: “December 3rd.*” → “Dec\. 3.*”, “Kiev” → “Kyiv”, .*\.\n$/);
    assert.equal((await sayswho(["--house", "ap", "--fix", "."], { cwd })).stderr, "");
  });

  it("keeps mode, line ends, byte order mark and links, and leaves nothing beside the draft", async () => {
    const odd = `\uFEFF${kiev.trimEnd()}\r\n\r\n“Kiev,” he said. \t\r\nKiev 😀`;
    const cwd = folderOf({ "real/a.md": odd });
    chmodSync(join(cwd, "real/a.md"), 0o640);
    symlinkSync("real/a.md", join(cwd, "link.md"));
    assert.equal((await sayswho([...house, "--fix", "link.md"], { cwd })).code, 0);
    assert.equal(
      readFileSync(join(cwd, "real/a.md"), "utf8"),
      `\uFEFF${kyiv.trimEnd()}\r\n\r\n“Kiev,” he said. \t\r\nKyiv 😀`,
    );
    assert.equal(statSync(join(cwd, "real/a.md")).mode & 0o777, 0o640);
    assert.ok(
      readdirSync(cwd, { withFileTypes: true })
        .find(({ name }) => name === "link.md")!
        .isSymbolicLink(),
    );
    assert.deepEqual(readdirSync(join(cwd, "real")), ["a.md"]);
  });

  it("never touches a draft which is left alone, or what is dismissed, waived or in the baseline", async () => {
    const waived = `<!-- sayswho-disable-next-line -->\n${kiev}`;
    const files = {
      "a.md": kiev,
      "old/b.md": kiev,
      "c.md": waived,
      "d.md": `---\nsayswho: false\n---\n${kiev}`,
    };
    const cwd = folderOf({ ...files, ".sayswhoignore": "old/\n" });
    await sayswho([...house, "--baseline", "base.json", "--update-baseline", "a.md"], { cwd });
    await sayswho([...house, "--baseline", "base.json", "--fix", "."], { cwd });
    for (const [name, text] of Object.entries(files))
      assert.equal(readFileSync(join(cwd, name), "utf8"), text);
  });

  it("is told where it cannot write; the draft is left as it was", {
    skip: process.getuid?.() !== 0,
  }, async () => {
    const cwd = folderOf({ "shut/a.md": kiev });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "shut"), 0o555);
    chmodSync(join(cwd, "shut/a.md"), 0o444);
    const { code, stderr } = await sayswho([...house, "--fix", "shut/a.md"], { cwd, uid: 65_534 });
    assert.equal(code, 2);
    assert.match(stderr, /^shut\/a\.md: this draft could not be written: you are not allowed/);
    assert.equal(readFileSync(join(cwd, "shut/a.md"), "utf8"), kiev);
  });

  it("leaves a draft which is read-only as it is, and reports on it as it is", async () => {
    const cwd = folderOf({ "a.md": kiev });
    chmodSync(cwd, 0o777);
    chmodSync(join(cwd, "a.md"), 0o444);
    const somebody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const { code, stdout, stderr } = await sayswho([...house, "--fix", "a.md"], { cwd, ...somebody });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      "a.md: this draft could not be written: you are not allowed to open it; check its permissions.\n",
    );
    assert.match(stdout, /house-spelling/);
    assert.doesNotMatch(stdout, /made|could not be read/);
    assert.equal(readFileSync(join(cwd, "a.md"), "utf8"), kiev);
  });

  it("wants files, and one of the two", async () => {
    const refused = async (...args: string[]) => {
      const { code, stderr } = await sayswho(args, { cwd: folderOf({ "a.md": clean }), input: kiev });
      assert.equal(code, 2);
      return stderr;
    };
    assert.match(await refused("--fix", "-"), /--fix changes files; --fix-dry-run shows what would change/);
    assert.match(await refused("--fix", "--stdin-jsonl"), /leave out --fix/);
    assert.match(await refused("--fix", "--fix-dry-run", "a.md"), /give one of them/);
    assert.match(await refused("--fix-dry-run", "-f", "json", "a.md"), /the diff goes to the terminal/);
  });

  it("loses nothing when it is killed at any moment", async () => {
    const stories = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`${index}.md`, `${kiev.repeat(20)}\nStory ${index}.\n`]),
    );
    const cwd = folderOf(stories);
    let written = 0;
    for (let kill = 0; kill < 24; kill++) {
      for (const [name, text] of Object.entries(stories)) writeFileSync(join(cwd, name), text);
      const child = start([...house, "-f", "jsonl", "--fix", "."], { cwd });
      // The first results say that it is at work; from then on the plug is pulled a little later each time.
      child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), kill * 7));
      await once(child, "close");
      for (const [name, text] of Object.entries(stories)) {
        const now = readFileSync(join(cwd, name), "utf8");
        if (now !== text) {
          assert.equal(now, text.replaceAll("Kiev", "Kyiv"), name);
          written++;
        }
      }
    }
    assert.ok(written > 24, `only ${written} drafts were written before the kill`);
    // What a killed run leaves beside a draft is no draft.
    const { stdout } = await sayswho(["-f", "json", ...house, "."], { cwd });
    assert.equal(JSON.parse(stdout).files.length, 120);
  });
});

describe("--fix-dry-run", () => {
  it("prints a diff which git applies, changes nothing, and ends as --fix would", async () => {
    const cwd = folderOf({ "news/a b.md": `Lede.\r\n\r\n${kiev}No line feed at the end`, "b.md": clean });
    const before = readFileSync(join(cwd, "news/a b.md"), "utf8");
    const { code, stdout, stderr } = await sayswho([...house, "--fix-dry-run", "."], { cwd });
    assert.deepEqual([code, stderr], [0, "2 fixes would be made in 1 draft.\n"]);
    assert.match(stdout, /^--- a\/news\/a b\.md\t?\n\+\+\+ b\/news\/a b\.md\t?\n@@ /);
    assert.equal(readFileSync(join(cwd, "news/a b.md"), "utf8"), before);
    execFileSync("git", ["init", "-q"], { cwd });
    execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd, input: stdout });
    assert.equal(readFileSync(join(cwd, "news/a b.md"), "utf8"), before.replaceAll("Kiev", "Kyiv"));
    assert.equal((await sayswho([...house, "--fix-dry-run", "."], { cwd })).stdout, "");
  });

  it("reads standard input, too, and writes reports into files beside it", async () => {
    const cwd = folderOf();
    mkdirSync(join(cwd, "out"));
    const { stdout } = await sayswho([...house, "--fix-dry-run", "-f", "json", "-o", "out/a.json", "-"], {
      cwd,
      input: `${kiev}${unfinished}`,
    });
    assert.match(stdout, /^-The mayor went to Kiev/m);
    const [draft] = JSON.parse(readFileSync(join(cwd, "out/a.json"), "utf8")).files;
    assert.deepEqual(
      draft.diagnostics.map((mark: { rule: string }) => mark.rule),
      ["tk-placeholder"],
    );
  });
});
