// Every format a pipeline asks for: its shape by its own schema, its places by the draft, several at once.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import Ajv from "ajv";
import AjvDraft04 from "ajv-draft-04";
import { clean, folderOf, sayswho, unfinished } from "./sayswho.ts";

const modules = createRequire(`${process.cwd()}/package.json`);
const schemaAt = (path: string) => JSON.parse(readFileSync(path, "utf8"));

const drafts = resolve("test/drafts");
const day = ["--as-of", "2025-12-04"];

/** Copy with an emoji, an accent and a letter of three bytes before the words in doubt. */
const wide = "Fine line.\n\n😀 Caf\u00e9 \u20ac TK here, and more.\n";
const wideAt = { line: 3, utf16: 11, points: 10, bytes: 16 };

async function inFormat(format: string, files: Record<string, string>, ...args: string[]) {
  const cwd = folderOf(files);
  const { code, stdout, stderr } = await sayswho(
    [
      "-f",
      format,
      ...args,
      "--only",
      "tk-placeholder",
      ...Object.keys(files).filter((name) => name.endsWith(".md")),
    ],
    { cwd },
  );
  assert.equal(stderr, "");
  return { code, stdout };
}

describe("compact and unix", () => {
  it("give a line for each finding, columns in code points", async () => {
    const compact = await inFormat("compact", { "a.md": wide, "b.md": clean });
    assert.match(
      compact.stdout,
      new RegExp(`^a\\.md: line 3, col ${wideAt.points}, Error - \\S.* \\(tk-placeholder\\)\\n$`),
    );
    const unix = await inFormat("unix", { "a.md": wide, "b.md": clean });
    assert.match(unix.stdout, new RegExp(`^a\\.md:3:${wideAt.points}: \\S.* \\[Error/tk-placeholder\\]\\n$`));
    assert.equal((await inFormat("unix", { "b.md": clean })).stdout, "");
  });
});

describe("github", () => {
  it("gives a command for each finding, which no draft and no name can end early", async () => {
    const { stdout } = await inFormat("github", { "50%, a:b.md": wide });
    const { line, utf16 } = wideAt;
    assert.match(
      stdout,
      new RegExp(
        `^::error file=50%25%2C a%3Ab\\.md,line=${line},endLine=${line},col=${utf16},endColumn=${utf16 + 2},title=tk-placeholder::[^\\n]+\\n$`,
      ),
    );
  });
});

describe("gitlab", () => {
  it("gives issues, each with a fingerprint of its own, the same when the line moves", async () => {
    const twice = `${unfinished}\n${unfinished}`;
    const one = JSON.parse((await inFormat("gitlab", { "a.md": twice })).stdout);
    const moved = JSON.parse((await inFormat("gitlab", { "a.md": `New lede.\n\n${twice}` })).stdout);
    const prints = (issues: { fingerprint: string }[]) => issues.map(({ fingerprint }) => fingerprint);
    assert.deepEqual(Object.keys(one[0]), [
      "description",
      "check_name",
      "fingerprint",
      "severity",
      "location",
    ]);
    assert.deepEqual([one[0].check_name, one[0].severity], ["tk-placeholder", "major"]);
    assert.deepEqual(one[1].location, { path: "a.md", lines: { begin: 3, end: 3 } });
    assert.equal(new Set(prints(one)).size, 2);
    assert.deepEqual(prints(one), prints(moved));
    assert.deepEqual(JSON.parse((await inFormat("gitlab", { "b.md": clean })).stdout), []);
  });
});

describe("rdjson", () => {
  it("counts columns in bytes, and offers what can be committed at a click", async () => {
    const report = JSON.parse((await inFormat("rdjson", { "a.md": wide })).stdout);
    assert.deepEqual(report.source, { name: "sayswho" });
    const [mark] = report.diagnostics;
    assert.deepEqual(mark.location, {
      path: "a.md",
      range: { start: { line: 3, column: wideAt.bytes }, end: { line: 3, column: wideAt.bytes + 2 } },
    });
    assert.deepEqual([mark.severity, mark.code], ["ERROR", { value: "tk-placeholder" }]);
    const kiev = await sayswho(["-f", "rdjson", "--only", "house-spelling", "--house", "ap", "-"], {
      input: "The mayor went to Kiev.\n",
    });
    assert.deepEqual(JSON.parse(kiev.stdout).diagnostics[0].suggestions, [
      { range: { start: { line: 1, column: 19 }, end: { line: 1, column: 23 } }, text: "Kyiv" },
    ]);
    const vague = await sayswho(["-f", "rdjson", "--only", "vague-attribution", "-"], {
      input: "The bridge will close, officials said.\n",
    });
    for (const { text } of JSON.parse(vague.stdout).diagnostics[0].suggestions)
      assert.doesNotMatch(text, /\[\[/);
  });
});

describe("checkstyle and junit", () => {
  const name = "a&b<\"'.md";

  it("are XML, whatever a draft and its name hold", async () => {
    const odd = `“A & B < C” \u0001 TK, he’d said.\n`;
    const checkstyle = (await inFormat("checkstyle", { [name]: odd, "clean.md": clean })).stdout;
    assert.match(checkstyle, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<checkstyle version="4\.3">\n/);
    assert.match(
      checkstyle,
      /<file name="a&#38;b&#60;&#34;&#39;\.md">\n {4}<error line="1" column="15" severity="error" message="[^"<]+" source="sayswho\.tk-placeholder"\/>\n/,
    );
    assert.match(checkstyle, /<file name="clean\.md">\n {2}<\/file>\n<\/checkstyle>\n$/);
    const junit = (await inFormat("junit", { [name]: odd, "clean.md": clean })).stdout;
    assert.match(junit, /<testsuite name="a&#38;b&#60;&#34;&#39;\.md" tests="1" failures="1" errors="0">/);
    assert.match(junit, /<failure type="error" message="[^"<]+">[^<]*TK[^<]*<\/failure>/);
    assert.match(junit, /<testcase classname="clean\.md" name="no queries"\/>/);
    for (const xml of [checkstyle, junit]) {
      assert.doesNotMatch(xml, /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/u);
      assertBalanced(xml);
    }
  });
});

/** Every element of our two formats is closed in its turn, and no bare ampersand is left. */
function assertBalanced(xml: string): void {
  const open: string[] = [];
  for (const [, end, name, self] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (end) assert.equal(open.pop(), name);
    else if (!self) open.push(name!);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(xml, /&(?!#\d+;)/);
}

describe("json", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema(schemaAt("docs/schemas/results.schema.json"), "results");

  it("is as its published schema says, for every draft and every row", async () => {
    const files = readdirSync(drafts).map((name) => join(drafts, name));
    const { stdout } = await sayswho([...day, "-f", "json", ...files]);
    assert.ok(ajv.validate("results", JSON.parse(stdout)), ajv.errorsText());
    const lines = (await sayswho([...day, "-f", "jsonl", ...files])).stdout.trimEnd().split("\n");
    for (const line of lines)
      assert.ok(ajv.validate({ $ref: "results#/definitions/file" }, JSON.parse(line)), ajv.errorsText());
    const rows = await sayswho(["--stdin-jsonl"], { input: `{"id":1,"text":"TK"}\n{"id":"x"}\nno row\n` });
    for (const line of rows.stdout.trimEnd().split("\n"))
      assert.ok(ajv.validate({ $ref: "results#/definitions/row" }, JSON.parse(line)), ajv.errorsText());
  });
});

describe("sarif", () => {
  const ajv = new AjvDraft04({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const official = ajv.compile(
    schemaAt(modules.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")),
  );
  const valid = (stdout: string) => {
    const log = JSON.parse(stdout);
    const isValid: boolean = official(log);
    assert.ok(isValid, ajv.errorsText(official.errors));
    assert.equal(log.runs.length, 1);
    return log.runs[0];
  };

  it("is valid by the official schema, for every draft; each place is where the words are", async () => {
    const names = readdirSync(drafts);
    const { stdout } = await sayswho([...day, "-f", "sarif", ...names], { cwd: drafts });
    const run = valid(stdout);
    assert.equal(run.columnKind, "utf16CodeUnits");
    assert.ok(run.results.length > 20);
    for (const result of run.results) {
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      const text = readFileSync(join(drafts, artifactLocation.uri), "utf8");
      const { charOffset, charLength, snippet } = region;
      assert.equal(text.slice(charOffset, charOffset + charLength), snippet.text);
      const line = text.split("\n")[region.startLine - 1]!;
      assert.ok(line.slice(region.startColumn - 1).startsWith(snippet.text.split("\n")[0]));
      const rule = run.tool.driver.rules[result.ruleIndex];
      assert.equal(rule.id, result.ruleId);
      assert.ok(rule.help.text.length > 40 && rule.help.markdown.length > 40);
      assert.match(result.partialFingerprints["sentence/v1"], /^[0-9a-f]{32}$/);
    }
    assert.ok(run.results.some((result: { fixes?: unknown[] }) => result.fixes?.length === 2));
    assert.ok(
      run.results.some((result: { relatedLocations?: unknown[] }) => result.relatedLocations?.length),
    );
  });

  it("keeps what was waived, and says by what and why", async () => {
    const text = `<!-- sayswho-disable-next-line tk-placeholder -- waiting for the ministry -->\n${unfinished}`;
    const { code, stdout } = await inFormat("sarif", { "a.md": text });
    assert.equal(code, 0);
    const [result] = valid(stdout).results;
    assert.deepEqual(result.suppressions, [{ kind: "inSource", justification: "waiting for the ministry" }]);
  });

  it("is valid without a finding, for standard input, odd names, and when something went wrong", async () => {
    assert.deepEqual(valid((await inFormat("sarif", { "b.md": clean })).stdout).results, []);
    const odd = valid((await inFormat("sarif", { "so so/a #1 50%.md": unfinished })).stdout);
    const uri = odd.results[0].locations[0].physicalLocation.artifactLocation;
    assert.deepEqual(uri, { uri: "so%20so/a%20%231%2050%25.md", uriBaseId: "%SRCROOT%" });
    const cwd = folderOf({ "a.md": unfinished });
    const absolute = valid((await sayswho(["-f", "sarif", join(cwd, "a.md")])).stdout);
    assert.match(absolute.results[0].locations[0].physicalLocation.artifactLocation.uri, /^file:\/\/\//);
    const broken = await sayswho(["-f", "sarif", "a.md", "gone.md"], { cwd });
    assert.equal(broken.code, 2);
    const [invocation] = valid(broken.stdout).invocations;
    assert.equal(invocation.executionSuccessful, false);
    assert.match(invocation.toolExecutionNotifications[0].message.text, /^gone\.md: there is no such file/);
  });
});

describe("several formats at once", () => {
  it("go each to a file of their own, one of them to the terminal", async () => {
    const cwd = folderOf({ "a.md": unfinished });
    const { code, stdout } = await sayswho(
      ["-f", "sarif", "-o", "out.sarif", "-f", "stylish", "-f", "junit", "-o", "out.xml", "a.md"],
      { cwd, env: { FORCE_COLOR: "1" } },
    );
    assert.equal(code, 1);
    assert.match(stdout, /tk-placeholder/);
    assert.equal(JSON.parse(readFileSync(join(cwd, "out.sarif"), "utf8")).version, "2.1.0");
    assert.match(readFileSync(join(cwd, "out.xml"), "utf8"), /^<\?xml[\s\S]*<\/testsuites>\n$/);
  });

  it("are refused where two would go to one place", async () => {
    const cwd = folderOf({ "a.md": clean });
    const refused = async (...args: string[]) => {
      const { code, stderr } = await sayswho([...args, "a.md"], { cwd });
      assert.equal(code, 2);
      return stderr;
    };
    assert.match(await refused("-f", "json", "-f", "sarif"), /only one format can go to the terminal/);
    assert.match(await refused("-f", "json", "-o", "x", "-o", "y"), /say with --format what goes into “y”/);
    assert.match(await refused("-f", "jsom"), /--format cannot be “jsom”\. Did you mean “json”\?/);
  });
});
