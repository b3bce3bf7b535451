// When the desk speaks up: never of a sentence that is just being written, and as often as the reporter wants.
import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { Editor, everything, positionAt } from "./editor.ts";

const uri = "file:///desk/draft.md";
const finished = "Mayor Ana Obi met the council. According to recent reports, the talks failed.\n";

let editor: Editor | undefined;
afterEach(() => editor?.kill());

async function open(text: string, settings: Record<string, unknown> = {}): Promise<Editor> {
  editor = await Editor.start({ capabilities: everything, settings: () => settings });
  await editor.open(uri, text);
  return editor;
}

const rules = async (at: Editor) => (await at.diagnostics(uri)).map(({ code }) => code);

/** Types at the end of the draft as a writer would. */
const type = async (at: Editor, text: string) => {
  const end = at.textOf(uri).length;
  await at.edit(uri, { start: end, end, text });
};

describe("a sentence which is being written", () => {
  it("is left alone until it has a stop", async () => {
    const at = await open("The count began at noon. ");
    for (const words of ["According ", "to recent ", "reports, ", "the talks failed"]) {
      await type(at, words);
      assert.deepEqual(await rules(at), [], `after “${words}”`);
    }
    await type(at, ".");
    assert.deepEqual(await rules(at), ["vague-attribution"]);
  });

  it("is judged when the next line is begun, and when the draft is saved", async () => {
    const at = await open("");
    await type(at, "According to recent reports, the talks failed");
    assert.deepEqual(await rules(at), []);
    await at.save(uri);
    assert.deepEqual(await rules(at), ["vague-attribution"]);
    await type(at, ", and failed badly");
    assert.deepEqual(await rules(at), []);
    await type(at, "\n\nThe");
    assert.deepEqual(await rules(at), ["vague-attribution"]);
  });

  it("does not hide what is asked of the sentences before it", async () => {
    const at = await open(finished);
    await type(at, "Experts say the");
    assert.deepEqual(await rules(at), ["vague-attribution"]);
  });

  it("is judged when only its middle was mended", async () => {
    const at = await open("According to recent reports, the tals failed");
    const slip = at.textOf(uri).indexOf("tals") + 2;
    await at.edit(uri, { start: slip, end: slip, text: "l" });
    assert.deepEqual(await rules(at), ["vague-attribution"]);
  });
});

describe("focus mode", () => {
  it("says nothing of the sentence under the cursor, and says it when the cursor goes on", async () => {
    const at = await open(finished, { focusMode: true });
    const look = async (words: string) => {
      const position = positionAt(finished, finished.indexOf(words));
      await at.connection.sendNotification("sayswho/cursor", { uri, position });
    };
    await look("recent");
    assert.deepEqual(await rules(at), []);
    await look("Mayor");
    await at.until(() => at.refreshed > 0 || undefined, "the question to be asked again");
    assert.deepEqual(await rules(at), ["vague-attribution"]);
  });

  it("is off unless it is asked for", async () => {
    const at = await open(finished);
    await at.connection.sendNotification("sayswho/cursor", { uri, position: positionAt(finished, 40) });
    assert.deepEqual(await rules(at), ["vague-attribution"]);
  });
});

describe("a reporter who wants to hear when the draft is saved", () => {
  it("keeps the marks of the last save while typing", async () => {
    const at = await open(finished, { run: "onSave" });
    assert.deepEqual(await rules(at), ["vague-attribution"]);
    await type(at, "Experts say the port will close.\n");
    assert.deepEqual(await rules(at), ["vague-attribution"]);
    await at.save(uri);
    assert.deepEqual(await rules(at), ["vague-attribution", "vague-attribution"]);
  });
});

describe("a reporter who asks by hand", () => {
  it("hears of the draft as it stood when asked", async () => {
    const at = await open(finished, { run: "manual" });
    assert.deepEqual(await rules(at), []);
    await at.save(uri);
    assert.deepEqual(await rules(at), []);
    await type(at, "Experts say the port will close.\n");
    assert.deepEqual(await rules(at), []);
    await at.connection.sendNotification("sayswho/check", { uri });
    assert.deepEqual(await rules(at), ["vague-attribution", "vague-attribution"]);
    await type(at, "Analysts say it will not.\n");
    assert.deepEqual(await rules(at), ["vague-attribution", "vague-attribution"]);
  });
});
