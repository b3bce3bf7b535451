// Which drafts are read: what git has staged or changed, what `include` names, what the cache knows, in a stable order.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { clean, cli, folderOf, sayswho, start, unfinished } from "./sayswho.ts";

const pathsOf = (stdout: string) => JSON.parse(stdout).files.map((file: { path: string }) => file.path);

function repositoryOf(files: Record<string, string>) {
  const cwd = folderOf(files);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", ...args], {
      cwd,
      encoding: "utf8",
    });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "First");
  return { cwd, git };
}

describe("--staged", () => {
  it("reads what is staged, not what lies in the folder", async () => {
    const { cwd, git } = repositoryOf({
      "a.md": clean,
      "news/b é.md": clean,
      "c.md": clean,
      "photo.jpg": "x",
    });
    writeFileSync(join(cwd, "a.md"), unfinished);
    writeFileSync(join(cwd, "news/b é.md"), unfinished);
    writeFileSync(join(cwd, "photo.jpg"), "y");
    git("add", "-A");
    writeFileSync(join(cwd, "a.md"), clean);
    writeFileSync(join(cwd, "c.md"), unfinished);
    rmSync(join(cwd, "news/b é.md"));
    const { code, stdout, stderr } = await sayswho(["--staged", "-f", "json"], { cwd });
    assert.deepEqual([code, stderr, pathsOf(stdout)], [1, "", ["a.md", "news/b é.md"]]);
    const below = await sayswho(["--staged", "-f", "json"], { cwd: join(cwd, "news") });
    assert.deepEqual(pathsOf(below.stdout), ["../a.md", "b é.md"]);
  });

  it("reads of that what the patterns name, and passes over what the desk leaves alone", async () => {
    const { cwd, git } = repositoryOf({ "x.md": clean, ".sayswhoignore": "old/\n" });
    for (const path of ["a.md", "b.txt"]) writeFileSync(join(cwd, path), unfinished);
    execFileSync("mkdir", ["-p", "news", "old"], { cwd });
    for (const path of ["news/c.md", "old/d.md"]) writeFileSync(join(cwd, path), unfinished);
    git("add", "-A");
    const staged = async (...args: string[]) =>
      pathsOf((await sayswho(["--staged", "-f", "json", ...args], { cwd })).stdout);
    assert.deepEqual(await staged(), ["a.md", "b.txt", "news/c.md"]);
    assert.deepEqual(await staged("news"), ["news/c.md"]);
    assert.deepEqual(await staged("*.txt", "./a.md"), ["a.md", "b.txt"]);
    assert.deepEqual(await staged("."), ["a.md", "b.txt", "news/c.md"]);
  });

  it("has nothing to say where nothing is staged", async () => {
    const { cwd } = repositoryOf({ "a.md": unfinished });
    assert.deepEqual(await sayswho(["--staged"], { cwd }), { code: 0, stdout: "", stderr: "" });
  });
});

describe("--since", () => {
  it("reads what changed since a revision, and what git does not know yet", async () => {
    const { cwd, git } = repositoryOf({
      "a.md": clean,
      "b.md": clean,
      "c.md": clean,
      ".gitignore": "e.md\n",
    });
    writeFileSync(join(cwd, "a.md"), unfinished);
    git("commit", "-q", "-a", "-m", "Second");
    writeFileSync(join(cwd, "b.md"), unfinished);
    writeFileSync(join(cwd, "d.md"), unfinished);
    writeFileSync(join(cwd, "e.md"), unfinished);
    rmSync(join(cwd, "c.md"));
    const since = async (revision: string) =>
      pathsOf((await sayswho(["--since", revision, "-f", "json"], { cwd })).stdout);
    assert.deepEqual(await since("HEAD"), ["b.md", "d.md"]);
    assert.deepEqual(await since("HEAD~1"), ["a.md", "b.md", "d.md"]);
  });

  it("takes neither the desk’s own files for drafts nor those in folders which a search passes over", async () => {
    const { cwd, git } = repositoryOf({ "a.md": clean });
    mkdirSync(join(cwd, ".sayswho"));
    mkdirSync(join(cwd, ".github"));
    writeFileSync(join(cwd, ".sayswho/terms.txt"), "TK | something\n");
    writeFileSync(join(cwd, ".github/pull_request_template.md"), unfinished);
    git("add", "-A");
    assert.deepEqual(await sayswho(["--staged"], { cwd }), { code: 0, stdout: "", stderr: "" });
    // A hook hands over each file of a commit by name.
    const { code, stdout, stderr } = await sayswho([".sayswho/terms.txt"], { cwd });
    assert.deepEqual([code, stdout], [0, ""]);
    assert.match(stderr, /^\.sayswho\/terms\.txt: left alone, as \.sayswho holds the desk’s own files\. /);
  });
});

describe("git", () => {
  it("is told of what it cannot answer, in a line", async () => {
    const { cwd } = repositoryOf({ "a.md": clean });
    const refused = async (args: readonly string[], circumstances: object) => {
      const { code, stderr } = await sayswho(args, circumstances);
      assert.equal(code, 2);
      assert.equal(stderr.trimEnd().split("\n").length, 1, stderr);
      return stderr;
    };
    assert.match(
      await refused(["--since", "nowhere"], { cwd }),
      /--since nowhere: git knows no revision “nowhere”\.\n$/,
    );
    assert.match(await refused(["--since", "--output=x"], { cwd }), /git knows no revision/);
    assert.ok(!existsSync(join(cwd, "x")));
    assert.match(
      await refused(["--staged"], { cwd: folderOf() }),
      /--staged: this folder is in no git repository\.\n$/,
    );
    assert.match(await refused(["--staged"], { cwd, env: { PATH: "/nowhere" } }), /--staged needs git/);
    // A folder into which we may not look, or whose name no system takes.
    const shut = `/${"x".repeat(5000)}`;
    assert.match(await refused(["--staged"], { cwd, env: { PATH: shut } }), /--staged needs git/);
    assert.match(await refused(["--staged", "--since", "HEAD"], { cwd }), /give one of them/);
    assert.match(await refused(["--staged", "--fix"], { cwd }), /give one of them/);
    assert.match(await refused(["--staged", "-"], { cwd }), /leave out standard input/);
  });
});

describe("include", () => {
  it("brings other files to the desk, wherever a folder is read", async () => {
    const cwd = folderOf({
      ".sayswho.json": '{"include": ["stories/**", "*.news"]}',
      "stories/a.md": unfinished,
      "stories/b.adoc": unfinished,
      "c.news": unfinished,
      "README.md": unfinished,
    });
    const { stdout } = await sayswho(["-f", "json", "."], { cwd });
    assert.deepEqual(pathsOf(stdout), ["c.news", "stories/a.md", "stories/b.adoc"]);
  });
});

describe("the cache", () => {
  const files = { "a.md": `${unfinished}\nThe road will close, officials said.\n`, "b.md": clean };
  const cached = (cwd: string, ...args: string[]) =>
    sayswho(["--cache", "--as-of", "2025-12-04", ...args, "a.md", "b.md"], { cwd });

  it("changes nothing of what is told, in any format", async () => {
    const cwd = folderOf({
      ...files,
      "c.md": `<!-- sayswho-disable-next-line -->\n${unfinished}`,
      ".sayswho/decisions.jsonl": `${JSON.stringify({ rule: "vague-attribution", words: "x", sentence: "y", who: "a", when: "b", why: "c" })}\n`,
    });
    for (const format of ["stylish", "json", "sarif", "gitlab"]) {
      const args = [
        "-f",
        format,
        "--report-unused-dismissals",
        "--as-of",
        "2025-12-04",
        "a.md",
        "b.md",
        "c.md",
      ];
      const fresh = await sayswho(args, { cwd });
      const first = await sayswho(["--cache", ...args], { cwd });
      const second = await sayswho(["--cache", ...args], { cwd });
      assert.deepEqual(first, fresh);
      assert.deepEqual(second, fresh);
    }
  });

  it("is asked by content and configuration: a change of either is seen at once", async () => {
    const cwd = folderOf(files);
    await cached(cwd);
    writeFileSync(join(cwd, "b.md"), unfinished);
    assert.match((await cached(cwd)).stdout, /2 errors and 1 warning in 2 of 2 drafts/);
    writeFileSync(join(cwd, ".sayswho.json"), '{"rules": {"tk-placeholder": "off"}}');
    assert.match((await cached(cwd)).stdout, /^1 warning in 1 of 2 drafts/m);
  });

  it("spares the work: what it holds is believed", async () => {
    const cwd = folderOf(files);
    await cached(cwd);
    const path = join(cwd, ".sayswhocache");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("tk-placeholder", "invented-rule"));
    assert.match((await cached(cwd)).stdout, /invented-rule/);
  });

  it("is begun anew where it cannot be read, and told where it cannot be written", async () => {
    const cwd = folderOf({ ...files, ".sayswhocache": '{"program": "' });
    assert.equal((await cached(cwd)).code, 1);
    assert.ok(JSON.parse(readFileSync(join(cwd, ".sayswhocache"), "utf8")).entries.length === 2);
    const { code, stderr } = await cached(cwd, "--cache-location", "nowhere/cache");
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^sayswho: --cache-location “nowhere\/cache” could not be written: there is no such file/,
    );
  });

  it("and decisions are whole when the process is killed at any moment", async () => {
    const stories = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index}.md`, `${unfinished}\nStory ${index}.\n`]),
    );
    const cwd = folderOf(stories);
    const path = join(cwd, ".sayswhocache");
    let whole = 0;
    for (let kill = 0; kill < 12; kill++) {
      writeFileSync(join(cwd, "0.md"), `${unfinished}\nRound ${kill}.\n`);
      const child = start(["--cache", "-f", "jsonl", "--fail-on", "never", "."], { cwd });
      child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), kill * 12));
      await once(child, "close");
      if (existsSync(path)) whole += JSON.parse(readFileSync(path, "utf8")).entries.length === 60 ? 1 : 0;
    }
    assert.ok(!existsSync(path) || whole > 0);

    const decisions = join(cwd, ".sayswho/decisions.jsonl");
    let last = "";
    for (let kill = 0; kill < 12; kill++) {
      const child = start(["dismiss", `${kill}.md:1`, "tk-placeholder", "-r", "known"], { cwd });
      setTimeout(() => child.kill("SIGKILL"), 150 + kill * 40);
      await once(child, "close");
      const now = existsSync(decisions) ? readFileSync(decisions, "utf8") : "";
      assert.ok(now.startsWith(last) && /^(?:[^\n]+\n)*$/.test(now), now);
      for (const line of now.trimEnd().split("\n")) if (line) JSON.parse(line);
      last = now;
    }
  });
});

describe("progress", () => {
  const script = spawnSync("script", ["--version"]).error ? "script (util-linux) is not installed" : false;

  it("is shown on a terminal when a run takes long, and is gone at its end", { skip: script }, async () => {
    const stories = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`${index}.md`, unfinished.repeat(40)]),
    );
    const cwd = folderOf(stories);
    const command = `${process.execPath} ${cli} -f json -o out.json .`;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, TERM: "xterm" },
    });
    assert.match(stdout, /\r\[=*> *\] +\d+ of 400 drafts/);
    assert.ok(stdout.endsWith("\r\u001b[K"));
  });

  it("is not shown where nobody waits", async () => {
    const { stderr } = await sayswho(["."], {
      cwd: folderOf(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.md`, clean]))),
    });
    assert.equal(stderr, "");
  });
});

describe("results", () => {
  it("come in the order of the names, whatever was asked of them", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(2, "0")}.md`);
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, clean])));
    assert.deepEqual(pathsOf((await sayswho(["-f", "json", "."], { cwd })).stdout), names);
    const backwards = [...names].reverse();
    assert.deepEqual(pathsOf((await sayswho(["-f", "json", ...backwards], { cwd })).stdout), backwards);
  });
});

describe("--stats", () => {
  it("tells words, time and findings by rule, beside the results", async () => {
    const cwd = folderOf({ "a.md": `${unfinished}\n${unfinished}`, "b.md": `# A *headline*\n\n${clean}` });
    const { code, stdout, stderr } = await sayswho(["--stats", "-f", "json", "."], { cwd });
    assert.deepEqual([code, pathsOf(stdout)], [1, ["a.md", "b.md"]]);
    assert.match(
      stderr,
      /^2 drafts, 29 words in \d+\.\d\d s \(\d+ words a second\)\n2 findings, 69\.0 to 1,000 words; 0 dismissed\n {5}2 {2}tk-placeholder\n$/,
    );
  });
});
