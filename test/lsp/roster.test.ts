// The desk's roster behind an editor: a change of it is noticed, a bad row is shown, and the draft is read all the same.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { Editor, messageOf, positionAt } from "./editor.ts";

const head = "name;office;jurisdiction;from";
const draft = "---\ndate: 2025-12-04\n---\nRussian President Volodymyr Zelenskyy arrived on Friday.\n";

describe("the desk's roster in an editor", () => {
  let desk: string;
  let editor: Editor;
  const address = (name: string) => pathToFileURL(join(desk, name)).href;
  const keep = (text: string) => writeFileSync(join(desk, ".sayswho/roster.csv"), text);
  const titles = async () => {
    const marks = await editor.diagnostics(address("draft.md"));
    return marks.filter(({ code }) => code === "title-mismatch").length;
  };
  before(async () => {
    desk = mkdtempSync(join(tmpdir(), "sayswho-roster-"));
    mkdirSync(join(desk, ".sayswho"));
    editor = await Editor.start();
    await editor.open(address("draft.md"), draft);
  });
  after(async () => {
    assert.equal(await editor.stop(), 0);
    rmSync(desk, { recursive: true, force: true });
  });

  it("is noticed when it is written, changed and deleted", async () => {
    assert.equal(await titles(), 1);
    for (const [text, count] of [
      [`${head}\nVolodymyr Zelenskyy;president;Russia;\n`, 0],
      [`${head}\nVolodymyr Zelenskyy;president;Russia;2026-01-01\n`, 0],
      [`${head}\nAna Obi;president;Russia;\n`, 1],
    ] as const) {
      keep(text);
      const before = editor.refreshed;
      await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: address(".sayswho/roster.csv"), type: 2 }],
      });
      await editor.until(() => (editor.refreshed > before ? true : undefined), "a call to ask again");
      assert.equal(await titles(), count, text);
    }
    rmSync(join(desk, ".sayswho/roster.csv"));
    assert.equal(await titles(), 1);
  });

  it("is told of once where a row cannot be read, and its other rows hold", async () => {
    keep(`${head}\nAna Obi;mayor;Northbridge;1/2/2024\nVolodymyr Zelenskyy;president;Russia;\n`);
    assert.equal(await titles(), 0);
    assert.equal(await titles(), 0);
    await editor.until(() => editor.shown[0], "a notice");
    assert.equal(editor.shown.length, 1);
    assert.match(editor.shown[0]!, /roster\.csv:2:27: Column “from”: “1\/2\/2024” is no day/);
    assert.match(editor.logged.join("\n"), /roster\.csv:2:27: /);
  });

  it("is marked in its own file where that is open", async () => {
    const uri = address(".sayswho/roster.csv");
    await editor.open(uri, `${head}\nAna Obi;mayor;;\n`);
    const [mark, ...others] = await editor.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.match(messageOf(mark!), /^Column “jurisdiction”: this row leaves it empty/);
    assert.deepEqual(mark!.range.start, { line: 1, character: 0 });
    await editor.close(uri);
  });

  it("shows under the pointer both times in office of somebody beside whom the desk has a stand-in", async () => {
    writeFileSync(
      join(desk, ".sayswho/roster.csv"),
      "name;office;jurisdiction;from;to\nAna Obi;president;France;2024-03-01;2024-05-01\n",
    );
    const uri = address("card.md");
    const text = "---\ndate: 2024-08-02\n---\n\nFrench President Emmanuel Macron spoke.\n";
    await editor.open(uri, text);
    const hover = await editor.hover(uri, positionAt(text, text.indexOf("Macron")));
    const { value } = hover!.contents as { value: string };
    assert.match(value, /president of France, since 1 May 2024, last confirmed /);
    assert.match(value, /president of France, 14 May 2017 to 1 March 2024/);
    await editor.close(uri);
  });

  it("brings nothing down where it is a folder", async () => {
    rmSync(join(desk, ".sayswho"), { recursive: true });
    mkdirSync(join(desk, ".sayswho/roster.csv"), { recursive: true });
    assert.equal(await titles(), 1);
    await editor.assertAlive();
  });

  it("lets a cast which cannot be read be marked, and the draft below it be read", async () => {
    const uri = address("cast.md");
    await editor.open(uri, draft.replace("---\nRuss", "cast: [Ana Obi]\n---\nRuss"));
    const marks = await editor.diagnostics(uri);
    assert.deepEqual(
      marks.map(({ code, range }) => [code, range.start.line]),
      [
        ["front-matter", 2],
        ["title-mismatch", 4],
      ],
    );
    await editor.close(uri);
  });
});
