// A folder of drafts may come from anybody. It holds words: none of it is run, and none of it leads us to write elsewhere.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { clean, cli, folderOf, sayswho, unfinished } from "../cli/sayswho.ts";
import { Editor, everything } from "../lsp/editor.ts";

const windows = process.platform === "win32";
const posix = { skip: windows ? "Windows has neither such links nor such scripts" : false };

/** What a run leaves in a folder, by path. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name),
        readFileSync(join(parentPath, name), "latin1"),
      ]),
  );
}

describe("code in a folder of drafts", () => {
  it(
    "is not run: not a script that is called git, not a hook, not a configuration that is a program",
    posix,
    async () => {
      const trap = '#!/bin/sh\ntouch "$(dirname "$0")/sprung"\necho Mallory\n';
      const program = "require('node:fs').writeFileSync(__dirname + '/sprung', '');\n";
      const cwd = folderOf({
        "a.md": unfinished,
        git: trap,
        sayswho: trap,
        "watch.sh": trap,
        ".sayswho.js": program,
        "sayswho.config.js": program,
        "evil.js": program,
        "evil.jsonc": '{ "extends": ["evil.js", "./evil.cjs"], "roster": "evil.js" }',
        ".sayswho.jsonc": '{ "extends": "evil.jsonc" }',
        "node_modules/string-width/index.js": program,
        "node_modules/yaml/index.js": program,
        "package.json": '{ "main": "evil.js", "sayswho": "./evil.js" }',
      });
      for (const file of ["git", "sayswho", "watch.sh"]) chmodSync(join(cwd, file), 0o755);
      const git = (...args: string[]) =>
        execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...args], { cwd });
      git("init", "-q");
      git("add", "a.md");
      git("commit", "-q", "-m", "First");
      git("config", "core.fsmonitor", join(cwd, "watch.sh"));
      git("config", "core.pager", join(cwd, "watch.sh"));
      git("config", "diff.external", join(cwd, "watch.sh"));
      const env = { PATH: `.::${process.env.PATH}` };
      for (const args of [
        ["."],
        ["--since", "HEAD"],
        ["--staged"],
        ["dismiss", "a.md:1", "tk-placeholder", "--reason", "agreed"],
      ]) {
        // Nothing is written down while the configuration cannot be read.
        if (args[0] === "dismiss") rmSync(join(cwd, ".sayswho.jsonc"));
        const { stdout, stderr } = await sayswho(args, { cwd, env });
        assert.doesNotMatch(stdout + stderr, /Mallory|stumbled/, args.join(" "));
        assert.ok(!existsSync(join(cwd, "sprung")), args.join(" "));
      }
      assert.doesNotMatch(readFileSync(join(cwd, ".sayswho/decisions.jsonl"), "utf8"), /Mallory/);
    },
  );

  it("is named as what it is where a configuration takes it for settings or a roster", async () => {
    const cwd = folderOf({
      "a.md": clean,
      ".sayswho.jsonc":
        '{\n  "extends": "evil.js",\n  "roster": ["/proc/self/environ", "\\\\\\\\host\\\\share\\\\r.csv"]\n}\n',
      "evil.js": "{}",
    });
    const { code, stderr } = await sayswho(["a.md"], { cwd });
    assert.deepEqual(
      [code, stderr.split("\n")],
      [
        2,
        [
          ".sayswho.jsonc:2: “evil.js” is of another kind: “extends” names .jsonc and .json files.",
          ".sayswho.jsonc:3: “/proc/self/environ” is of another kind: “roster” names .csv, .tsv and .txt files.",
          ".sayswho.jsonc:3: “\\\\host\\share\\r.csv” is on another machine, which is not asked: give it a drive or a folder here.",
          "",
        ],
      ],
    );
  });
});

describe("links in a folder of drafts", posix, () => {
  const home = folderOf({
    ".profile": "umask 022\n",
    "notes.md": "The mayor went to Kiev.\n",
    "shared/x": "",
  });
  const before = filesIn(home);

  it("lead no verb to write over a file of another kind, there or not there yet", async () => {
    for (const target of [".profile", "not-there-yet"])
      for (const [name, args] of [
        [".sayswho/decisions.jsonl", ["dismiss", "a.md:1", "tk-placeholder", "--reason", "$(touch x)"]],
        [".sayswho/roster.csv", ["roster", "add", "Ana Obi", "mayor", "Northbridge"]],
        [".sayswhocache", ["--cache", "a.md"]],
        [".sayswho.jsonc", ["init"]],
      ] as const) {
        const cwd = folderOf({ "a.md": unfinished, ".sayswho/x": "" });
        symlinkSync(join(home, target), join(cwd, name));
        const { stderr } = await sayswho(args, { cwd });
        assert.doesNotMatch(stderr, /stumbled/);
        assert.deepEqual(filesIn(home), before, `${args.join(" ")} wrote to ${target}`);
      }
  });

  it("are told where they lead to a file of another kind, and the draft is read without it", async () => {
    const cwd = folderOf({ "a.md": unfinished, ".sayswho/x": "" });
    symlinkSync(join(home, ".profile"), join(cwd, ".sayswho/roster.csv"));
    const { code, stderr, stdout } = await sayswho(["a.md"], { cwd });
    assert.equal(code, 2);
    assert.match(
      stderr,
      /roster\.csv: this configuration could not be read: it is a link to “\.profile”, a file of another kind\./,
    );
    assert.match(stdout, /tk-placeholder/);
  });

  it("may lead to a desk's shared folder", async () => {
    const desk = folderOf({ "roster.csv": "name,office,jurisdiction\nAna Obi,president,Ukraine\n" });
    const cwd = folderOf({ "a.md": unfinished });
    symlinkSync(desk, join(cwd, ".sayswho"));
    const added = await sayswho(["roster", "add", "Jan Kowal", "mayor", "Northbridge"], { cwd });
    assert.equal(added.code, 0, added.stderr);
    assert.match(readFileSync(join(desk, "roster.csv"), "utf8"), /Jan Kowal/);
  });

  it("which lead out of the folder are read but not mended, unless the reporter names the draft", async () => {
    const cwd = folderOf({ "in/a.md": "The mayor went to Kiev.\n" });
    symlinkSync(join(home, "notes.md"), join(cwd, "in/link.md"));
    symlinkSync("in/a.md", join(cwd, "near.md"));
    const fix = ["--house", "ap", "--fix"];
    const told = await sayswho([...fix, "."], { cwd });
    assert.equal(told.code, 2);
    assert.match(told.stderr, /^in\/link\.md: this link leads out of the folder, so nothing was mended\./m);
    assert.deepEqual(filesIn(home), before);
    assert.match(readFileSync(join(cwd, "in/a.md"), "utf8"), /Kyiv/);
    const other = folderOf({ "a.md": "The mayor went to Kiev.\n" });
    symlinkSync(join(other, "a.md"), join(cwd, "named.md"));
    assert.equal((await sayswho([...fix, "named.md"], { cwd })).code, 0);
    assert.match(readFileSync(join(other, "a.md"), "utf8"), /Kyiv/);
  });

  it("which lead to pipes and devices keep nobody waiting", async () => {
    const cwd = folderOf({ "a.md": unfinished, ".sayswho/x": "", "sub/x": "" });
    execFileSync("mkfifo", [join(cwd, ".sayswho/roster.csv"), join(cwd, "sub/pipe.md")]);
    symlinkSync("/dev/zero", join(cwd, ".sayswho/terms.txt"));
    symlinkSync("/dev/zero", join(cwd, ".sayswhoignore"));
    symlinkSync("/dev/zero", join(cwd, "sub/endless.md"));
    const run = spawnSync(process.execPath, [cli, "."], { cwd, encoding: "utf8", timeout: 20_000 });
    assert.equal(run.signal, null, "it hung");
    assert.match(run.stderr, /it is a device or a pipe, not a file/);
    assert.match(run.stdout, /tk-placeholder/);
  });

  it("prepared under the name of our scratch file catch nothing", async () => {
    const cwd = folderOf({ "a.md": "The mayor went to Kiev.\n" });
    // The process id is known beforehand to nobody but a child which waits for us.
    const child = spawn("sh", ["-c", `read go; exec "${process.execPath}" "${cli}" --house ap --fix a.md`], {
      cwd,
    });
    symlinkSync(join(home, ".profile"), join(cwd, `.a.md.${child.pid}.tmp`));
    child.stdin.end("go\n");
    await new Promise((done) => child.on("close", done));
    assert.match(readFileSync(join(cwd, "a.md"), "utf8"), /Kyiv/);
    assert.deepEqual(filesIn(home), before);
  });
});

describe("the editor", () => {
  it("is handed no address outside the desk's folders to write to", posix, async () => {
    const home = folderOf({ ".profile": "umask 022\n" });
    const cwd = folderOf({ "a.md": unfinished, ".sayswho/x": "" });
    symlinkSync(join(home, ".profile"), join(cwd, ".sayswho/decisions.jsonl"));
    const editor = await Editor.start({
      capabilities: {
        ...everything,
        workspace: {
          ...everything.workspace,
          applyEdit: true,
          workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
        },
      },
      folders: [pathToFileURL(cwd).href],
    });
    const edits: unknown[] = [];
    editor.connection.onRequest("workspace/applyEdit", (asked) => {
      edits.push(asked);
      return { applied: true };
    });
    const uri = pathToFileURL(join(cwd, "a.md")).href;
    await editor.open(uri, unfinished);
    await assert.rejects(
      editor.connection.sendRequest("workspace/executeCommand", {
        command: "sayswho.server.dismiss",
        arguments: [uri, "tk-placeholder", { start: 11, end: 13 }, "agreed", "Ana"],
      }),
      /no folder in which the desk could write/,
    );
    assert.deepEqual(edits, []);
    assert.match(editor.logged.join("\n"), /a file of another kind/);
    await editor.stop();
  });

  it("shows the words of drafts and rosters as words: no tag, no picture, no command", async () => {
    const words =
      "<img src=http://example.org/x.png onerror=alert(1)> ![x](http://example.org/y.png) [go](command:evil) `x` **b**";
    const cell = `"${words}\n\n# Heading\n\n<script>alert(1)</script>\n"`;
    const cwd = folderOf({
      ".sayswho/roster.csv": `name,aliases,office,jurisdiction,from,to,source\nAna Obi,${cell},${cell},${cell},,,${cell}\n`,
    });
    const uri = pathToFileURL(join(cwd, "a.md")).href;
    const source = `Mayor Ana Obi ${words} left. Ana Obi said TK ${words}. Ukrainian President Ana <b onclick=x>Obi</b> left.\n`;
    const editor = await Editor.start({ folders: [pathToFileURL(cwd).href] });
    await editor.open(uri, source);
    let seen = "";
    for (let character = 0; character < source.length; character += 3) {
      const hover = await editor.hover(uri, { line: 0, character });
      if (hover) seen += `\n\n${(hover.contents as { value: string }).value}`;
    }
    await editor.stop();
    assert.match(seen, /Ana Obi/);
    // Only what is not escaped speaks to Markdown.
    const bare = seen.replace(/\\[\\`*_{}[\]<>#|~!&]/g, "");
    assert.doesNotMatch(bare, /<(?!file:)[a-z/!]/i);
    assert.doesNotMatch(bare, /!\[|\]\((?!<file:)/);
    assert.doesNotMatch(bare, /^\s*#/m);
  });
});
