// The desk's terms behind an editor: their marks are those of the terminal, and a bad line is shown once.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { Editor, messageOf } from "./editor.ts";

describe("the desk's terms in an editor", () => {
  it("speak with the desk's advice, and a line that cannot be read is told of", async () => {
    const desk = mkdtempSync(join(tmpdir(), "sayswho-terms-"));
    mkdirSync(join(desk, ".sayswho"));
    writeFileSync(
      join(desk, ".sayswho/terms.txt"),
      "miracle cure | treatment | No cure is a miracle.\n| pill\n",
    );
    const editor = await Editor.start();
    const uri = pathToFileURL(join(desk, "draft.md")).href;
    await editor.open(uri, "The clinic sold a miracle cure.\n");
    const marks = await editor.diagnostics(uri);
    assert.deepEqual(marks.map(messageOf), [
      "The desk writes “treatment”, not “miracle cure”. No cure is a miracle.",
    ]);
    await editor.until(() => editor.shown[0], "a notice");
    assert.match(editor.shown[0]!, /terms\.txt:2: The term is missing/);
    const list = pathToFileURL(join(desk, ".sayswho/terms.txt")).href;
    await editor.open(list, "miracle cure | treatment\nTK | x | y | z\n");
    const [slip, ...others] = await editor.diagnostics(list);
    assert.deepEqual(others, []);
    assert.match(messageOf(slip!), /^There is a \| too many/);
    assert.deepEqual(slip!.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 14 } });
    assert.equal(await editor.stop(), 0);
    rmSync(desk, { recursive: true, force: true });
  });
});
