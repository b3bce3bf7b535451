// Which configuration holds for a draft: nearest first, key by key, with what it extends and what it overrides.
import assert from "node:assert/strict";
import { posix } from "node:path";
import { describe, it } from "node:test";
import { findIgnores, leftAlone } from "./ignores.ts";
import { chainFrom, type Folders, findChain, fits, resolve } from "./resolve.ts";

const ruleIds = ["vague-attribution", "house-spelling", "tk-placeholder"];

/** Folders held in memory, by absolute path. */
const within = (files: Readonly<Record<string, string>>): Folders => ({
  read: async (folder, name) => {
    const path = posix.resolve(folder, name);
    return path in files ? { path, text: files[path]! } : null;
  },
  parent: (path) => (path === "/" ? null : posix.dirname(path)),
  within: (folder, file) => {
    const path = posix.relative(folder, file);
    return path === "" || path.startsWith("..") ? null : path;
  },
});

async function holds(files: Readonly<Record<string, string>>, draft: string) {
  const folders = within(files);
  const chain = await findChain(folders, posix.dirname(draft), ruleIds);
  const { choices, origins, excluded } = resolve(folders, chain, draft);
  const problems = chain.links.flatMap(({ file }) =>
    file.problems.map(({ span, message }) => [file.path, file.source.slice(span.start, span.end), message]),
  );
  const from = (key: string) => origins.get(key)?.file.path;
  return {
    house: choices.house,
    rules: choices.rules,
    terms: choices.terms,
    excluded,
    problems,
    from,
    chain,
  };
}

describe("the look-up", () => {
  const paper = {
    "/paper/.sayswho.jsonc": '{"house": "ap", "rules": {"house-spelling": "off", "tk-placeholder": "hint"}}',
    "/paper/world/.sayswho.json": '{"house": "bbc", "rules": {"tk-placeholder": "error"}}',
  };

  it("goes from the draft's folder upward: the nearest wins, key by key and rule by rule", async () => {
    const world = await holds(paper, "/paper/world/asia/a.md");
    assert.equal(world.house, "bbc");
    assert.deepEqual(world.rules, { "house-spelling": "off", "tk-placeholder": "error" });
    assert.equal(world.from("house"), "/paper/world/.sayswho.json");
    assert.equal(world.from("rules.house-spelling"), "/paper/.sayswho.jsonc");
    assert.equal((await holds(paper, "/paper/sport/a.md")).house, "ap");
    assert.deepEqual((await holds(paper, "/other/a.md")).rules, {});
  });

  it("ends at a file which says that it is the root", async () => {
    const { rules, house } = await holds(
      { ...paper, "/paper/world/.sayswho.json": '{"root": true, "rules": {"tk-placeholder": "error"}}' },
      "/paper/world/a.md",
    );
    assert.deepEqual([house, rules], [undefined, { "tk-placeholder": "error" }]);
  });

  it("prefers .jsonc where both lie in one folder", async () => {
    const files = { "/a/.sayswho.json": '{"house": "ap"}', "/a/.sayswho.jsonc": '{"house": "nyt"}' };
    assert.equal((await holds(files, "/a/x.md")).house, "nyt");
  });

  it("finds the desk's roster, terms and decisions, the nearest first", async () => {
    const { chain } = await holds(
      {
        "/paper/.sayswho/roster.csv": "outer",
        "/paper/world/.sayswho/roster.csv": "inner",
        "/paper/.sayswho/roster.wikidata.csv": "fetched",
        "/paper/.sayswho/terms.txt": "terms",
        "/paper/.sayswho/decisions.jsonl": "",
      },
      "/paper/world/a.md",
    );
    assert.deepEqual(
      chain.rosters.map(({ text }) => text),
      ["inner", "outer"],
    );
    assert.deepEqual([chain.terms.length, chain.decisions.length], [1, 1]);
  });

  it("takes the rosters which the configuration names instead, by path from it", async () => {
    const { chain, problems } = await holds(
      {
        "/paper/.sayswho.jsonc": '{"roster": ["desk/people.csv", "gone.csv"]}',
        "/paper/desk/people.csv": "named",
        "/paper/world/.sayswho/roster.csv": "inner",
      },
      "/paper/world/a.md",
    );
    assert.deepEqual(
      chain.rosters.map(({ text }) => text),
      ["named"],
    );
    assert.deepEqual(problems, [
      ["/paper/.sayswho.jsonc", '"gone.csv"', "There is no file “gone.csv” here, which “roster” names."],
    ]);
  });
});

describe("extends", () => {
  it("builds upon other files: later ones win, the file itself over all", async () => {
    const { house, rules, from } = await holds(
      {
        "/desk/.sayswho.jsonc":
          '{"extends": ["../house/a.jsonc", "../house/b.jsonc"], "rules": {"house-spelling": "hint"}}',
        "/house/a.jsonc": '{"house": "ap", "rules": {"house-spelling": "off", "tk-placeholder": "off"}}',
        "/house/b.jsonc": '{"extends": "c.jsonc", "rules": {"tk-placeholder": "warning"}}',
        "/house/c.jsonc": '{"house": "tass"}',
      },
      "/desk/a.md",
    );
    assert.equal(house, "tass");
    assert.deepEqual(rules, { "house-spelling": "hint", "tk-placeholder": "warning" });
    assert.equal(from("house"), "/house/c.jsonc");
  });

  it("is told of a file that is not there, and of files which extend each other", async () => {
    const gone = await holds({ "/a/.sayswho.json": '{"extends": "b.jsonc"}' }, "/a/x.md");
    assert.deepEqual(gone.problems, [
      ["/a/.sayswho.json", '"b.jsonc"', "There is no file “b.jsonc” here, which “extends” names."],
    ]);
    const round = await holds(
      {
        "/a/.sayswho.json": '{"extends": ["b.json"], "house": "ap"}',
        "/a/b.json": '{"extends": ".sayswho.json"}',
      },
      "/a/x.md",
    );
    assert.equal(round.house, "ap");
    assert.deepEqual(round.problems, [
      ["/a/b.json", '".sayswho.json"', "“.sayswho.json” extends this file in turn: take one of the two out."],
    ]);
  });

  it("tells what is wrong in the file which is extended, at its place", async () => {
    const { problems } = await holds(
      { "/a/.sayswho.json": '{"extends": "b.json"}', "/a/b.json": '{"hose": "ap"}' },
      "/a/x.md",
    );
    assert.deepEqual(problems, [
      ["/a/b.json", '"hose"', "There is no setting “hose”. Did you mean “house”?"],
    ]);
  });

  it("lets patterns count from the folder of the file which extends", async () => {
    const files = {
      "/desk/.sayswho.jsonc": '{"extends": "../house/wires.jsonc"}',
      "/house/wires.jsonc": '{"overrides": [{"files": "wires/**", "house": "reuters"}]}',
    };
    assert.equal((await holds(files, "/desk/wires/a.md")).house, "reuters");
    assert.equal((await holds(files, "/desk/a.md")).house, undefined);
  });
});

describe("overrides", () => {
  const files = {
    "/paper/.sayswho.jsonc": `{
      "house": "ap",
      "overrides": [
        { "files": "wires/**", "house": "reuters", "rules": { "house-spelling": "off" } },
        { "files": ["*.txt", "wires/tass/"], "rules": { "house-spelling": "hint" } }
      ]
    }`,
    "/paper/wires/afp/.sayswho.jsonc": '{"house": "guardian"}',
  };

  it("hold for the drafts they name; the later ones win", async () => {
    assert.equal((await holds(files, "/paper/a.md")).house, "ap");
    assert.equal((await holds(files, "/paper/wires/a.md")).house, "reuters");
    assert.deepEqual((await holds(files, "/paper/wires/a.md")).rules, { "house-spelling": "off" });
    assert.deepEqual((await holds(files, "/paper/wires/a.txt")).rules, { "house-spelling": "hint" });
    assert.deepEqual((await holds(files, "/paper/wires/tass/a.md")).rules, { "house-spelling": "hint" });
  });

  it("give way to a file nearer to the draft", async () => {
    assert.equal((await holds(files, "/paper/wires/afp/a.md")).house, "guardian");
  });
});

describe("include", () => {
  it("says which files are drafts; the nearest file that says so decides", async () => {
    const files = {
      "/paper/.sayswho.jsonc": '{"include": ["stories/**/*.md", "*.txt"]}',
      "/paper/notes/.sayswho.jsonc": '{"include": "*.md"}',
    };
    const isDraft = async (path: string) => !(await holds(files, path)).excluded;
    assert.equal(await isDraft("/paper/stories/2025/a.md"), true);
    assert.equal(await isDraft("/paper/README.md"), false);
    assert.equal(await isDraft("/paper/archive/a.txt"), true);
    assert.equal(await isDraft("/paper/notes/a.md"), true);
  });

  it("fits names in any folder where a pattern has no slash, and a folder's files where it ends in one", () => {
    assert.equal(fits("a/b/c.md", ["*.md"]), true);
    assert.equal(fits("a/b/c.md", ["./a/"]), true);
    assert.equal(fits("b/a/c.md", ["a/"]), false);
    assert.equal(fits("a/.b/c.md", ["a/**"]), true);
  });
});

describe("a configuration named by hand", () => {
  it("stands alone, with what it extends; the desk's data is still the draft's own", async () => {
    const folders = within({
      "/paper/.sayswho.jsonc": '{"house": "ap"}',
      "/paper/.sayswho/roster.csv": "rows",
      "/house/b.jsonc": '{"rules": {"tk-placeholder": "off"}}',
    });
    const file = { path: "/house/a.jsonc", text: '{"extends": "b.jsonc"}' };
    const chain = await chainFrom(folders, file, "/paper", ruleIds);
    const { choices } = resolve(folders, chain, "/paper/a.md");
    assert.deepEqual(choices, { rules: { "tk-placeholder": "off" } });
    assert.equal(chain.rosters.length, 1);
  });
});

describe("files left alone", () => {
  const reasonFor = async (
    files: Readonly<Record<string, string>>,
    file: string,
    top: string | null = null,
  ) => {
    const folders = within(files);
    const folder = posix.dirname(file);
    const chain = await findChain(folders, folder, ruleIds);
    return leftAlone(folders, await findIgnores(folders, folder, chain, top), file);
  };
  const repository = { "/paper/.git/HEAD": "ref: refs/heads/main\n" };

  it("are those which .gitignore names, within its repository", async () => {
    const files = { ...repository, "/paper/.gitignore": "archive/\n", "/.gitignore": "*\n" };
    assert.deepEqual(await reasonFor(files, "/paper/archive/old/a.md"), {
      from: "/paper/.gitignore",
      pattern: "archive/",
    });
    assert.equal(await reasonFor(files, "/paper/stories/a.md"), null);
  });

  it("are those which .gitignore names below the working folder, where there is no repository", async () => {
    const files = { "/paper/.gitignore": "*.md\n" };
    assert.equal((await reasonFor(files, "/paper/a.md", "/paper"))?.pattern, "*.md");
    assert.equal(await reasonFor(files, "/paper/news/a.md", "/paper/news"), null);
    assert.equal(await reasonFor(files, "/paper/a.md"), null);
  });

  it("are those which .sayswhoignore names, and it may take back what .gitignore says", async () => {
    const files = {
      ...repository,
      "/paper/.gitignore": "*.md\n",
      "/paper/stories/.sayswhoignore": "# ours\r\n!*.md\r\nold.md\r\n",
    };
    assert.equal(await reasonFor(files, "/paper/stories/a.md"), null);
    assert.equal((await reasonFor(files, "/paper/stories/old.md"))?.from, "/paper/stories/.sayswhoignore");
    assert.equal((await reasonFor(files, "/paper/a.md"))?.from, "/paper/.gitignore");
  });

  it("are those which the configuration names", async () => {
    const files = { "/paper/.sayswho.jsonc": '{"ignores": ["archive/", "*-old.md"]}' };
    assert.equal((await reasonFor(files, "/paper/archive/a.md"))?.pattern, "archive/");
    assert.equal((await reasonFor(files, "/paper/x/a-old.md"))?.pattern, "*-old.md");
    assert.equal(await reasonFor(files, "/paper/x/a.md"), null);
  });
});
