// Editor and terminal agree: the same draft has the same diagnostics, byte for byte, whichever way it is read.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import type { CodeAction, Diagnostic, Position } from "vscode-languageserver-protocol/node";
import { Editor, marked, messageOf, offsetAt } from "./editor.ts";

const founding = readFileSync("test/drafts/founding.md", "utf8");

const drafts: Readonly<Record<string, string>> = {
  "the founding draft": founding,
  "lines which end in CR LF": founding.replaceAll("\n", "\r\n"),
  "lines which end in a lone CR": founding.replaceAll("\n", "\r"),
  "lines which end in all three ways": `${marked}\r\n${marked}\r${marked}\n\r${marked}`,
  "a byte order mark": `\uFEFF${founding}`,
  "signs outside the first plane, before and between the marked words": `🗳️👩‍👩‍👧 ${founding.replaceAll(" Trump", " 𝕋rump")}`,
  "combining marks": founding.replaceAll("e", "e\u0301"),
  "straight quotation marks": founding.replaceAll(/[“”]/g, '"').replaceAll("’", "'"),
  "front matter": `---\ndate: 2025-12-04\nhouse: ap\n---\n${founding}`,
  "separators which are no line ends": founding.replaceAll(". ", ".\u2028"),
  nothing: "",
};

interface Json {
  rule: string;
  severity: string;
  message: string;
  span: { start: number; end: number };
  excerpt: string;
  range: { start: { line: number; column: number }; end: { line: number; column: number } };
  related: { message: string; span: { start: number; end: number } }[];
  fixes: { title: string; kind?: string; edits: { span: { start: number; end: number }; text: string }[] }[];
}

const severities = ["", "error", "warning", "information", "hint"];

describe("editor and terminal", () => {
  let desk: string;
  let editor: Editor;
  before(async () => {
    desk = mkdtempSync(join(tmpdir(), "sayswho-parity-"));
    editor = await Editor.start();
  });
  after(async () => {
    await editor.stop();
    rmSync(desk, { recursive: true, force: true });
  });

  async function assertAgreed(source: string, name = "draft.md") {
    const file = join(desk, name);
    writeFileSync(file, source);
    const run = spawnSync(process.execPath, ["dist/cli.js", "--format", "json", "--fail-on", "never", file], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    assert.equal(run.status, run.stderr === "" ? 0 : 2, run.stderr);
    const printed: Json[] = JSON.parse(run.stdout).files[0].diagnostics;

    const uri = pathToFileURL(file).href;
    await editor.open(uri, source);
    const shown = await editor.diagnostics(uri);
    // What is wrong with front matter is no finding: the terminal tells it beside the results.
    const told = shown
      .filter(({ code }) => code === "front-matter")
      .map((mark) => `${file}:${mark.range.start.line + 1}: ${messageOf(mark)}\n`);
    assert.equal(run.stderr, told.join(""));
    const marks = shown.filter(({ code }) => code !== "front-matter");
    const span = ({ range }: Pick<Diagnostic, "range">) => ({
      start: offsetAt(source, range.start),
      end: offsetAt(source, range.end),
    });
    const counted = ({ line, character }: Position) => ({ line: line + 1, column: character + 1 });
    const read: Json[] = [];
    for (const mark of marks) {
      assert.deepEqual(mark.data.span, span(mark));
      const offered: CodeAction[] = await editor.actions(uri, mark.range, [mark]);
      read.push({
        rule: String(mark.code),
        severity: severities[mark.severity!]!,
        message: messageOf(mark),
        span: span(mark),
        excerpt: source.slice(span(mark).start, span(mark).end),
        range: { start: counted(mark.range.start), end: counted(mark.range.end) },
        related: (mark.relatedInformation ?? []).map(({ location, message }) => ({
          message,
          span: span(location),
        })),
        fixes: offered
          .filter(({ edit, kind, diagnostics }) => edit && kind === "quickfix" && diagnostics!.length > 0)
          .map(({ title, edit }) => ({
            title,
            edits: edit!.documentChanges!.flatMap((change) =>
              "edits" in change
                ? change.edits.map((one) => ({ span: span(one), text: "newText" in one ? one.newText : "" }))
                : [],
            ),
          })),
      });
    }
    await editor.close(uri);
    // What the protocol has no place for is left out: a rule's family, and the kind of a fix.
    const expected = printed.map(({ rule, severity, message, span, excerpt, range, related, fixes }) => ({
      rule,
      severity,
      message,
      span,
      excerpt,
      range,
      related: related.map(({ message, span }) => ({ message, span })),
      fixes: fixes.map(({ title, edits }) => ({ title, edits })),
    }));
    assert.equal(JSON.stringify(read, null, 1), JSON.stringify(expected, null, 1));
    return printed.map((mark) => String(mark.rule));
  }

  for (const [name, source] of Object.entries(drafts))
    it(`agree on ${name}`, async () => {
      const marks = await assertAgreed(source);
      if (source === founding) assert.ok(marks.length > 3, `only ${marks.length} marks`);
    });

  for (const name of readdirSync("test/drafts", { recursive: true, encoding: "utf8" }))
    if (/\.(md|txt)$/.test(name))
      it(`agree on ${name}`, async () => {
        await assertAgreed(readFileSync(join("test/drafts", name), "utf8"));
      });

  it("agree on what is extended, and what is chosen for some drafts only", async () => {
    mkdirSync(join(desk, "wires"), { recursive: true });
    writeFileSync(
      join(desk, ".sayswho.jsonc"),
      '{ "extends": "base.jsonc", "overrides": [{ "files": "wires/**", "rules": { "title-mismatch": "hint" } }] }',
    );
    writeFileSync(join(desk, "base.jsonc"), '{ "house": "ap", "rules": { "vague-attribution": "off" } }');
    writeFileSync(join(desk, "wires/.sayswho.json"), '{ "rules": { "loaded-label": "error" } }');
    await assertAgreed(founding, "wires/draft.md");
    for (const name of [".sayswho.jsonc", "base.jsonc", "wires"])
      rmSync(join(desk, name), { recursive: true });
  });

  it("agree on who holds which office, by the desk's roster, what was fetched, and the cast of a draft", async () => {
    mkdirSync(join(desk, ".sayswho"));
    writeFileSync(
      join(desk, ".sayswho/roster.csv"),
      "name;aliases;office;jurisdiction;from;to;source\r\nVladimir Zelenskiy;;president;Russia;2025-01-01;;\r\n",
    );
    writeFileSync(
      join(desk, ".sayswho/roster.wikidata.csv"),
      "name,office,jurisdiction\nAna Obi,president,Ukraine\n",
    );
    const before = await assertAgreed(founding, "draft.md");
    await assertAgreed("Ukrainian President Vladimir Putin left. French President Friedrich Merz stayed.\n");
    const headed = `---\ndate: 2025-12-04\ncast:\n  - Friedrich Merz, president of France\n---\n`;
    await assertAgreed(`${headed}French President Friedrich Merz stayed. German President Ana Obi left.\n`);
    rmSync(join(desk, ".sayswho"), { recursive: true });
    assert.notDeepEqual(await assertAgreed(founding), before);
  });

  it("agree on what a .sayswho.jsonc beside the draft has chosen", async () => {
    writeFileSync(
      join(desk, ".sayswho.jsonc"),
      '{ "house": "ap", "rules": { "vague-attribution": "hint" } }',
    );
    await assertAgreed(founding);
    rmSync(join(desk, ".sayswho.jsonc"));
  });
});
