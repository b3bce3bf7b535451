// Typing: after any edits, once the draft is saved, the server says what it would say of the same draft opened afresh.
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import fc from "fast-check";
import type { Diagnostic } from "vscode-languageserver-protocol/node";
import { budget } from "../fuzz/budget.ts";
import { Editor, marked } from "./editor.ts";

const scraps = [
  marked,
  "WASHINGTON, December 4. The talks failed.",
  "According to recent reports, ",
  "“We can’t,” she said. ",
  "Officials said the plan TK.",
  "\r\n",
  "\n",
  "\r",
  "🗳️ é e\u0301 \u2028",
  "\u{1F1FA}",
  "---\ndate: 2025-12-04\n---\n",
  "# Head\n\n> Block quote\n\n",
  "<!-- a remark -->",
  "`code`",
  " ",
  "",
];

const scrap = fc.constantFrom(...scraps);
const edit = fc.record({ from: fc.nat(), over: fc.nat(40), text: scrap });

/** The edit as offsets; never between CR and LF, where no position lies. */
function placed(text: string, { from, over, text: words }: { from: number; over: number; text: string }) {
  const whole = (at: number) => (text[at - 1] === "\r" && text[at] === "\n" ? at + 1 : at);
  const start = whole(from % (text.length + 1));
  return { start, end: Math.max(start, whole(Math.min(text.length, start + over))), text: words };
}

let editor: Editor;
/** Drafts as they stood when they were saved, and the marks they had then. */
const typed: { readonly text: string; readonly marks: readonly Diagnostic[] }[] = [];
before(async () => {
  editor = await Editor.start();
});
after(async () => {
  assert.equal(await editor.stop(), 0);
  assert.deepEqual(editor.logged, []);
});

it("an edited and saved draft is marked as the same draft opened afresh", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(scrap, { maxLength: 6 }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
      async (start, messages) => {
        const uri = `untitled:typed-${++run}`;
        await editor.open(uri, start.join(""));
        for (const message of messages) {
          let text = editor.textOf(uri);
          const edits = message.map((one) => {
            const at = placed(text, one);
            text = text.slice(0, at.start) + at.text + text.slice(at.end);
            return at;
          });
          await editor.edit(uri, ...edits);
        }
        // The sentence which was typed last, if it has no stop yet, is left alone until the draft is saved.
        await editor.save(uri);
        const fresh = `untitled:fresh-${run}`;
        await editor.open(fresh, editor.textOf(uri));
        const marks = await editor.diagnostics(uri);
        assert.deepEqual(marks, await editor.diagnostics(fresh));
        if (typed.length < 200) typed.push({ text: editor.textOf(uri), marks });
        await editor.close(uri);
        await editor.close(fresh);
      },
    ),
    budget(80),
  );
});

it("a server which has seen nothing of the typing says the same of the drafts as they were saved", async () => {
  const other = await Editor.start();
  for (const [at, { text, marks }] of typed.entries()) {
    const uri = `untitled:other-${at}`;
    await other.open(uri, text);
    await other.save(uri);
    assert.deepEqual(placeless(await other.diagnostics(uri)), placeless(marks), text);
    await other.close(uri);
  }
  await other.stop();
});

/** Marks without the address of their draft, which stands in what is related. */
const placeless = (marks: readonly Diagnostic[]) =>
  JSON.parse(JSON.stringify(marks).replace(/"uri":"[^"]*"/g, '"uri":""'));
