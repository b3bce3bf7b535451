// Hints between the words, which a reporter must ask for: who speaks where nobody is named near, and which day is meant.
import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import type { InlayHint } from "vscode-languageserver-protocol/node";
import { Editor, everything, offsetAt } from "./editor.ts";

const uri = "file:///desk/hints.md";
const copy = `---
date: 2025-12-04
---

Mayor Ana Obi met the harbour council on Tuesday. “The bridge is safe to cross again,” Obi said. “We looked at every bolt of it.”

The council will vote on Friday. Business is slow today, and was slow last week.
`;

let editor: Editor | undefined;
afterEach(() => editor?.kill());

/** The draft with its hints in brackets where an editor would show them. */
async function shown(settings: unknown, text = copy, from = 0, to = text.length): Promise<string> {
  editor?.kill();
  editor = await Editor.start({ capabilities: everything, settings: () => settings });
  await editor.open(uri, text);
  const hints = await hintsOf(editor, text, from, to);
  return hints
    .map(({ position, label }) => ({ at: offsetAt(text, position), label: String(label) }))
    .sort((a, b) => b.at - a.at)
    .reduce((words, { at, label }) => `${words.slice(0, at)} [${label}]${words.slice(at)}`, text);
}

async function hintsOf(at: Editor, text: string, from = 0, to = text.length): Promise<InlayHint[]> {
  const line = (offset: number) => text.slice(0, offset).split("\n").length - 1;
  return at.connection.sendRequest<InlayHint[]>("textDocument/inlayHint", {
    textDocument: { uri },
    range: { start: { line: line(from), character: 0 }, end: { line: line(to), character: 0 } },
  });
}

describe("hints between the words", () => {
  it("are not there unless they are asked for", async () => {
    assert.equal(await shown({}), copy);
    assert.equal(await shown({ inlayHints: { speakers: "yes", dates: 1 } }), copy);
  });

  it("name the speaker behind a quotation whose own sentence does not", async () => {
    const text = await shown({ inlayHints: { speakers: true } });
    assert.match(text, /every bolt of it\.” \[— Obi\]\n/);
    assert.match(text, /cross again,” Obi said/, "a speaker beside the quotation needs no hint");
    assert.equal(text.match(/\[/g)?.length, 1);
  });

  it("name nobody where all the copy has is “he”", async () => {
    const lone = "“The bridge is safe to cross again,” he said. “We looked at every bolt of it.”\n";
    assert.equal(await shown({ inlayHints: { speakers: true } }, lone), lone);
  });

  it("give the day of words which lean on the day of the draft, and leave “today” for nowadays alone", async () => {
    const text = await shown({ inlayHints: { dates: true } });
    assert.match(text, /on Tuesday \[2 December\]\./);
    assert.match(text, /vote on Friday \[5 December\]\./);
    assert.match(text, /slow today, and was slow last week \[24 to 30 November\]\./);
    assert.equal(text.match(/\[/g)?.length, 3);
  });

  it("are silent where the words leave the day open, and within quotations", async () => {
    for (const line of [
      "He resigned last Tuesday.",
      "“We meet on Tuesday,” Mayor Ana Obi said.",
      "Every Monday it rains.",
    ]) {
      const text = `---\ndate: 2025-12-04\n---\n\n${line}\n`;
      assert.equal(await shown({ inlayHints: { dates: true } }, text), text);
    }
  });

  it("are given for the part of the draft which is on show", async () => {
    const text = await shown({ inlayHints: { dates: true } }, copy, 0, copy.indexOf("The council will"));
    assert.match(text, /Tuesday \[2 December\]/);
    assert.doesNotMatch(text, /Friday \[/);
  });

  it("survive a question about nowhere", async () => {
    await shown({ inlayHints: { speakers: true, dates: true } });
    const ask = (range: unknown) =>
      editor!.connection.sendRequest("textDocument/inlayHint", { textDocument: { uri }, range });
    assert.deepEqual(await ask({ start: { line: "x" }, end: null }), []);
    await editor!.assertAlive();
  });
});
