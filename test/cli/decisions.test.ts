// What a desk has decided, at the terminal: dismissed with a reason, listed, lapsed when the sentence is reworded.
import assert from "node:assert/strict";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { clean, folderOf, sayswho, unfinished } from "./sayswho.ts";

const vague = "The bridge will close in May, officials said.\n";
const only = ["--only", "vague-attribution,tk-placeholder", "--fail-on", "warning"];
const decisionsOf = (cwd: string) => readFileSync(join(cwd, ".sayswho/decisions.jsonl"), "utf8");

describe("`sayswho dismiss`", () => {
  const dismissed = async (files: Record<string, string>, ...args: string[]) => {
    const cwd = folderOf(files);
    const outcome = await sayswho(["dismiss", ...args], { cwd });
    return { cwd, ...outcome };
  };

  it("lets a finding stand, and writes down rule, words, sentence, who, when and why", async () => {
    const { cwd, code, stdout, stderr } = await dismissed(
      { "a.md": `Lede here.\n\n${vague}` },
      "a.md:3",
      "vague-attribution",
      "--reason",
      "named in the sidebar",
      "--who",
      "Ana Ruiz",
    );
    assert.deepEqual([code, stdout], [0, ""]);
    assert.match(stderr, /^a\.md:3: “.*” stands\. Noted in \.sayswho\/decisions\.jsonl\.\n$/);
    const { words, when, ...rest } = JSON.parse(decisionsOf(cwd));
    assert.match(words, /officials/);
    assert.match(when, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(rest, {
      rule: "vague-attribution",
      sentence: "The bridge will close in May, officials said.",
      who: "Ana Ruiz",
      why: "named in the sidebar",
    });
    assert.equal((await sayswho([...only, "a.md"], { cwd })).code, 0);
  });

  it("holds when the sentence moves to another line or draft, or is quoted and spaced otherwise", async () => {
    const { cwd } = await dismissed(
      { "a.md": "The plan is “dead,” officials said.\n" },
      "a.md:1",
      "vague-attribution",
      "-r",
      "known",
    );
    for (const text of [
      'New lede.\n\nAnd more. The plan is "dead," officials said.\n',
      "The plan\nis “dead,”   officials said.\n",
    ]) {
      writeFileSync(join(cwd, "b.md"), text);
      assert.equal((await sayswho([...only, "b.md"], { cwd })).code, 0, text);
    }
  });

  it("lapses when the sentence is reworded, and then that can be told", async () => {
    const { cwd } = await dismissed({ "a.md": vague }, "a.md:1", "vague-attribution", "-r", "known");
    writeFileSync(join(cwd, "a.md"), vague.replace("May", "June"));
    assert.equal((await sayswho([...only, "a.md"], { cwd })).code, 1);
    const { code, stderr } = await sayswho(["--report-unused-dismissals", "a.md"], { cwd });
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^\.sayswho\/decisions\.jsonl:1: No draft read here has “.*officials.*” for vague-attribution any more\. If no other has it, delete the line\.\n$/,
    );
  });

  it("is told quietly, beside its draft and in the closing count", async () => {
    const { cwd } = await dismissed({ "a.md": vague }, "a.md:1", "vague-attribution", "-r", "known");
    const { code, stdout } = await sayswho([...only, "a.md"], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^a\.md · .* · no queries · 1 dismissed\n/);
    assert.match(stdout, /\nNo queries in 1 draft\. 1 finding dismissed\.\n$/);
    // A comment in the copy dismisses, too.
    writeFileSync(join(cwd, "b.md"), `<!-- sayswho-disable-next-line -->\n${unfinished}\n${unfinished}`);
    assert.match(
      (await sayswho([...only, "a.md", "b.md"], { cwd })).stdout,
      /\n1 error in 1 of 2 drafts\. .* 2 findings dismissed\.\n$/,
    );
  });

  it("has not lapsed for a run which does not ask its rule, nor for a folder with decisions of its own", async () => {
    const { cwd } = await dismissed(
      { ".sayswho.jsonc": "{}", "a.md": clean, "news/b.md": `${vague}\n${unfinished}` },
      "news/b.md:1",
      "vague-attribution",
      "-r",
      "known",
    );
    writeFileSync(join(cwd, "news/.sayswho.jsonc"), "{}");
    await sayswho(["dismiss", "news/b.md:3", "tk-placeholder", "-r", "known"], { cwd });
    assert.ok(existsSync(join(cwd, "news/.sayswho/decisions.jsonl")));
    const told = async (...args: string[]) =>
      (await sayswho(["--report-unused-dismissals", "--fail-on", "never", ...args], { cwd })).stderr;
    assert.equal(await told("."), "");
    assert.equal(await told("--only", "house-spelling", "."), "");
    assert.equal(await told("--rule", "vague-attribution=off", "."), "");
  });

  it("lets nothing else stand: not the other marks of the line, nor the same words elsewhere", async () => {
    const { cwd } = await dismissed({ "a.md": `TK. ${vague}` }, "a.md:1", "vague-attribution", "-r", "known");
    const { code, stdout } = await sayswho(["-f", "json", ...only, "a.md"], { cwd });
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(stdout).files[0].diagnostics.map((mark: { rule: string }) => mark.rule),
      ["tk-placeholder"],
    );
    writeFileSync(join(cwd, "b.md"), "The road will close, officials said.\n");
    assert.equal((await sayswho([...only, "b.md"], { cwd })).code, 1);
  });

  it("sees what a check sees: by the desk’s roster, too", async () => {
    const title = "Northbridge Mayor Bo Hale said the quay would close.\n";
    const { cwd, code } = await dismissed(
      {
        ".sayswho/roster.csv": "name,office,jurisdiction,from\nAna Obi,mayor,Northbridge,2024-05-06\n",
        "a.md": `---\ndate: 2025-12-04\n---\n${title}`,
      },
      "a.md:4",
      "title-mismatch",
      "-r",
      "he acts for her",
    );
    assert.equal(code, 0);
    assert.match(
      (await sayswho(["a.md"], { cwd })).stdout,
      /No queries in 1 draft\. 1 finding dismissed\.\n$/,
    );
  });

  it("writes beside the nearest configuration, or at the top of the repository", async () => {
    const beside = await dismissed(
      { "paper/.sayswho.jsonc": "{}", "paper/news/a.md": vague },
      "paper/news/a.md:1",
      "vague-attribution",
      "-r",
      "known",
    );
    assert.ok(existsSync(join(beside.cwd, "paper/.sayswho/decisions.jsonl")));
    const top = await dismissed(
      { ".git/HEAD": "ref: refs/heads/main\n", "news/a.md": vague },
      "news/a.md:1",
      "vague-attribution",
      "-r",
      "known",
    );
    assert.ok(existsSync(join(top.cwd, ".sayswho/decisions.jsonl")));
  });

  it("adds a line below the others, also where the last one was left without its end", async () => {
    const { cwd } = await dismissed({ "a.md": vague }, "a.md:1", "vague-attribution", "-r", "known");
    const path = join(cwd, ".sayswho/decisions.jsonl");
    writeFileSync(path, decisionsOf(cwd).trimEnd());
    writeFileSync(join(cwd, "b.md"), unfinished);
    assert.equal((await sayswho(["dismiss", "b.md:1", "tk-placeholder", "-r", "x"], { cwd })).code, 0);
    assert.equal(
      decisionsOf(cwd)
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)).length,
      2,
    );
  });

  it("is told what is wrong with it", async () => {
    const cwd = folderOf({ "a.md": vague, "b.md": clean });
    const refused = async (...args: string[]) => {
      const { code, stderr } = await sayswho(["dismiss", ...args], { cwd });
      assert.equal(code, 2);
      assert.doesNotMatch(stderr, /^\s+at /m);
      return stderr;
    };
    assert.match(await refused("a.md", "vague-attribution", "-r", "x"), /name the draft and the line/);
    assert.match(await refused("a.md:1", "vague-attribution"), /say why/);
    assert.match(await refused("a.md:1", "vague-attribution", "-r", " "), /say why/);
    assert.match(await refused("a.md:1", "vague", "-r", "x"), /Did you mean “vague-attribution”\?/);
    assert.match(
      await refused("a.md:1", "tk-placeholder", "-r", "x"),
      /^a\.md:1: this line has no finding of tk-placeholder\. It has vague-attribution/,
    );
    assert.match(await refused("b.md:9", "tk-placeholder", "-r", "x"), /no finding of tk-placeholder\.\n$/);
    assert.match(await refused("c.md:1", "tk-placeholder", "-r", "x"), /^c\.md: there is no such file/);
    assert.match(await refused("a.md:1"), /“sayswho dismiss” wants <rule>/);
    writeFileSync(join(cwd, ".sayswho"), "a file, where the folder should be");
    assert.match(
      await refused("a.md:1", "vague-attribution", "-r", "x"),
      /could not be written|could not be read/,
    );
  });
});

describe("`sayswho decisions`", () => {
  it("lists them with place, sentence, who, when and why; as json, too", async () => {
    const cwd = folderOf({ "news/a.md": vague });
    assert.equal((await sayswho(["decisions"], { cwd })).stdout, "Nothing has been dismissed here.\n");
    await sayswho(["dismiss", "news/a.md:1", "vague-attribution", "-r", "agreed", "--who", "Bo Hale"], {
      cwd,
    });
    const { code, stdout } = await sayswho(["decisions", "news"], { cwd });
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^news\/\.sayswho\/decisions\.jsonl:1 {2}vague-attribution\n {2}“.*” in: The bridge/,
    );
    assert.match(stdout, /agreed \(Bo Hale, \d{4}-\d\d-\d\d\)\n$/);
    const { version, dismissals } = JSON.parse(
      (await sayswho(["decisions", "news", "-f", "json"], { cwd })).stdout,
    );
    assert.deepEqual([version, dismissals.length, dismissals[0].who], [1, 1, "Bo Hale"]);
  });

  it("marks those which have lapsed, and no other: not one of a rule which is off, or of a draft further down", async () => {
    const cwd = folderOf({
      "a.md": `${vague}\nThe count is TK.\n`,
      "news/b.md": `Then it rained. ${vague.replace("bridge", "road")}`,
      ".sayswho.jsonc": "{}",
    });
    for (const [place, rule] of [
      ["a.md:1", "vague-attribution"],
      ["a.md:3", "tk-placeholder"],
      ["news/b.md:1", "vague-attribution"],
    ] as const)
      await sayswho(["dismiss", place, rule, "-r", "known"], { cwd });
    const lapsed = async (...args: string[]) =>
      JSON.parse((await sayswho(["decisions", "-f", "json", ...args], { cwd })).stdout).dismissals.map(
        (one: { lapsed: boolean }) => one.lapsed,
      );
    assert.deepEqual(await lapsed(), [false, false, false]);
    writeFileSync(join(cwd, ".sayswho.jsonc"), '{ "rules": { "vague-attribution": "off" } }');
    writeFileSync(join(cwd, "a.md"), vague);
    assert.deepEqual(await lapsed("a.md"), [false, true, false]);
    assert.deepEqual(await lapsed("news"), [false, true, false]);
    const { code, stdout } = await sayswho(["decisions"], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(stdout.match(/^ {2}Lapsed: .*$/gm), [
      "  Lapsed: no draft has this finding any more. Delete the line.",
    ]);
  });

  it("names a draft which cannot be read, as nobody knows what it has", async () => {
    const cwd = folderOf({ "a.md": vague, "b.md": new Uint8Array([0, 1]) });
    await sayswho(["dismiss", "a.md:1", "vague-attribution", "-r", "known"], { cwd });
    writeFileSync(join(cwd, "a.md"), clean);
    const { code, stderr } = await sayswho(["decisions"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^b\.md: this is a binary file/);
  });

  it("is told of a line which is no decision; the others hold", async () => {
    const line = (rule: string) =>
      `${JSON.stringify({ rule, words: "TK", sentence: "x", who: "a", when: "2025-12-04", why: "b" })}\n`;
    const cwd = folderOf({
      "a.md": clean,
      ".sayswho/decisions.jsonl": `${line("tk-placeholder")}<<<<<<< ours\n{}\nno json\n\n${line("house-spelling")}`,
    });
    for (const args of [["decisions"], ["a.md"]]) {
      const { code, stderr } = await sayswho(args, { cwd });
      assert.equal(code, 2);
      assert.match(
        stderr,
        /^\.sayswho\/decisions\.jsonl:2: This is left of a merge\..*\n.*:3: A decision has .*\n.*:4: This line is not JSON\..*\n$/,
      );
    }
    assert.equal(
      JSON.parse((await sayswho(["decisions", "-f", "json"], { cwd })).stdout).dismissals.length,
      2,
    );
    assert.match((await sayswho(["decisions", "-f", "yaml"], { cwd })).stderr, /no format “yaml”/);
    assert.match((await sayswho(["decisions", "gone"], { cwd })).stderr, /^gone: there is no such file/);
  });
});

describe("comments in the copy", () => {
  it("which waive nothing any more are told where that is asked", async () => {
    const cwd = folderOf({
      "a.md": `<!-- sayswho-disable-next-line tk-placeholder -->\n${unfinished}<!-- sayswho-disable-next-line -->\n${clean}`,
    });
    assert.equal((await sayswho(["a.md"], { cwd })).stderr, "");
    const { code, stderr } = await sayswho(["--report-unused-dismissals", "a.md"], { cwd });
    assert.equal(code, 1);
    assert.equal(stderr, "a.md:3: This comment waives nothing any more; delete it.\n");
  });

  it("go with `sayswho strip`, and nothing else does", async () => {
    const text = `\uFEFF<!-- sayswho-disable-file house-spelling -->\r\nLede. <!-- a note of ours -->\r\n\r\nTK here <!-- sayswho-disable-line -- wait -->\r\nend.\r\n`;
    const cwd = folderOf({ "a.md": text, "b.md": clean });
    const stripped = "\uFEFFLede. <!-- a note of ours -->\r\n\r\nTK here\r\nend.\r\n";
    assert.deepEqual(await sayswho(["strip", "a.md"], { cwd }), { code: 0, stdout: stripped, stderr: "" });
    assert.equal((await sayswho(["strip", "-"], { input: text })).stdout, stripped);
    assert.equal(readFileSync(join(cwd, "a.md"), "utf8"), text);
    const { code, stdout, stderr } = await sayswho(["strip", "--write", "a.md", "b.md"], { cwd });
    assert.deepEqual([code, stdout, stderr], [0, "", "a.md: our comments are taken out.\n"]);
    assert.equal(readFileSync(join(cwd, "a.md"), "utf8"), stripped);
    assert.equal((await sayswho(["strip", "a.md", "b.md"], { cwd })).code, 2);
    assert.equal((await sayswho(["strip", "-w", "-"], { cwd })).code, 2);
    assert.equal((await sayswho(["strip", "gone.md"], { cwd })).code, 2);
  });
});

describe("a baseline", () => {
  it("lets old findings be, wherever they move, and counts new ones", async () => {
    const cwd = folderOf({ "news/a.md": `${unfinished}\n${vague}`, "news/b.md": unfinished });
    const check = (...args: string[]) =>
      sayswho([...only, "--baseline", "base.json", ...args, "news"], { cwd });
    const first = await check("--update-baseline");
    assert.deepEqual([first.code, first.stderr], [0, "base.json: now knows 3 findings in 2 drafts.\n"]);
    const known = await check();
    assert.equal(known.code, 0);
    assert.match(known.stdout, /· 2 known\n/);
    assert.match(known.stdout, /No new queries in 2 drafts\. 3 findings known from the baseline\.\n$/);

    writeFileSync(join(cwd, "news/c.md"), `A new lede.\n\n${vague}\nPrices rose TK% too.\n`);
    renameSync(join(cwd, "news/a.md"), join(cwd, "news/d.md"));
    const later = await check("-f", "json");
    assert.equal(later.code, 1);
    const found = JSON.parse(later.stdout).files.flatMap((file: { path: string; diagnostics: object[] }) =>
      file.diagnostics.map(() => file.path),
    );
    assert.deepEqual(found, ["news/c.md"]);

    const { results } = JSON.parse((await check("-f", "sarif")).stdout).runs[0];
    const states = results.map((result: { baselineState: string }) => result.baselineState);
    assert.deepEqual(states.sort(), ["new", "unchanged", "unchanged", "unchanged", "unchanged"]);

    const updated = await check("--update-baseline");
    assert.equal(updated.stderr, "base.json: now knows 5 findings in 3 drafts.\n");
    const { findings } = JSON.parse(readFileSync(join(cwd, "base.json"), "utf8"));
    assert.deepEqual(Object.keys(findings), ["news/b.md", "news/c.md", "news/d.md"]);
  });

  it("keeps what it knows of drafts which were not read this time", async () => {
    const cwd = folderOf({ "a.md": unfinished, "b.md": vague });
    const update = (name: string) =>
      sayswho([...only, "--baseline", "base.json", "--update-baseline", name], { cwd });
    await update(".");
    writeFileSync(join(cwd, "a.md"), clean);
    assert.equal((await update("a.md")).stderr, "base.json: now knows 1 finding in 1 draft.\n");
  });

  it("is told when it is missing, no baseline, or named alone", async () => {
    const cwd = folderOf({ "a.md": clean, "base.json": "[]", "cut.json": '{"version":1,"find' });
    const refused = async (...args: string[]) => {
      const { code, stderr } = await sayswho([...args, "a.md"], { cwd });
      assert.equal(code, 2);
      return stderr;
    };
    assert.match(
      await refused("--baseline", "gone.json"),
      /there is no such file or folder\. --update-baseline/,
    );
    assert.match(await refused("--baseline", "base.json"), /“base\.json” is no baseline of Sayswho/);
    assert.match(await refused("--baseline", "cut.json"), /is no baseline of Sayswho/);
    assert.match(await refused("--update-baseline"), /give both/);
    assert.match(
      await refused("--baseline", "nowhere/base.json", "--update-baseline"),
      /--baseline “nowhere\/base\.json” could not be written/,
    );
  });
});
