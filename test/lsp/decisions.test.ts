// Decisions taken in the editor: a finding dismissed, a rule turned off, each written into the desk's own files.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver-protocol/node";
import { applied, Editor, everything, nothing, positionAt } from "./editor.ts";

const copy =
  "---\ndate: 2025-12-04\n---\n\nThe mayor left. According to recent reports, the talks failed. He will return.\n";
const capable = {
  ...everything,
  workspace: {
    ...everything.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const] },
  },
};

let desk: string;
let editor: Editor | undefined;
beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), "sayswho-desk-"));
});
afterEach(() => {
  editor?.kill();
  rmSync(desk, { recursive: true, force: true });
});

/** Makes an edit on disk, as an editor would which saves what it changes. */
function writeDown({ documentChanges = [] }: WorkspaceEdit): void {
  for (const change of documentChanges) {
    const path = fileURLToPath(
      "uri" in change ? change.uri : "textDocument" in change ? change.textDocument.uri : "",
    );
    mkdirSync(dirname(path), { recursive: true });
    if ("kind" in change) writeFileSync(path, "", { flag: "a" });
    else {
      const uri = change.textDocument.uri;
      const edit = { documentChanges: [change] } as WorkspaceEdit;
      writeFileSync(path, applied(readFileSync(path, "utf8"), uri, edit));
    }
  }
}

async function open(capabilities = capable, options: unknown = {}) {
  const uri = pathToFileURL(join(desk, "drafts", "monday.md")).href;
  mkdirSync(join(desk, "drafts"), { recursive: true });
  writeFileSync(join(desk, "drafts", "monday.md"), copy);
  editor?.kill();
  editor = await Editor.start({ capabilities, options, folders: [pathToFileURL(desk).href] });
  editor.connection.onRequest("workspace/applyEdit", ({ edit }) => {
    writeDown(edit);
    return { applied: true };
  });
  await editor.open(uri, copy);
  return { at: editor, uri };
}

const place = (() => {
  const position = positionAt(copy, copy.indexOf("recent reports") + 2);
  return { start: position, end: position };
})();

const run = (at: Editor, action: CodeAction) =>
  at.connection.sendRequest<string>("workspace/executeCommand", {
    command: action.command!.command,
    arguments: action.command!.arguments,
  });

const titled = (actions: readonly CodeAction[], start: string) =>
  actions.find(({ title }) => title.startsWith(start))!;

describe("a finding in an editor", () => {
  it("offers repairs first, then dismissal, then silence for the rule, then the reason", async () => {
    const { at, uri } = await open(capable, { commands: ["sayswho.why"] });
    const titles = (await at.actions(uri, place)).map(({ title }) => title);
    const order = [
      "Dismiss",
      "Turn off vague-attribution for this line",
      "Turn off vague-attribution for this draft",
      "Turn off vague-attribution for this desk",
      "Why?",
    ];
    const found = order.map((start) => titles.findIndex((title) => title.startsWith(start)));
    assert.ok(found[0]! > 0, `no repair before “Dismiss”: ${titles.join("; ")}`);
    assert.deepEqual(
      found,
      [...found].sort((a, b) => a - b),
    );
    assert.ok(!found.includes(-1), titles.join("; "));
  });

  it("is dismissed by a line in the desk's decisions, and is gone", async () => {
    const { at, uri } = await open();
    assert.equal((await at.diagnostics(uri)).length, 1);
    const target = await run(at, titled(await at.actions(uri, place), "Dismiss"));
    assert.equal(fileURLToPath(target), join(desk, ".sayswho", "decisions.jsonl"));
    const [line] = readFileSync(fileURLToPath(target), "utf8").split("\n");
    const { rule, words, why, who } = JSON.parse(line!);
    assert.deepEqual([rule, words], ["vague-attribution", "According to recent reports"]);
    assert.ok(who && why);
    assert.deepEqual(await at.diagnostics(uri), []);
    await at.edit(uri, { start: copy.indexOf("failed"), end: copy.indexOf("failed") + 6, text: "collapsed" });
    assert.equal((await at.diagnostics(uri)).length, 1, "a reworded sentence is asked about again");
  });

  it("is asked for a reason where the editor can ask", async () => {
    const { at, uri } = await open(capable, { commands: ["sayswho.dismiss"] });
    const { command } = titled(await at.actions(uri, place), "Dismiss");
    assert.equal(command?.command, "sayswho.dismiss");
    assert.deepEqual(command?.arguments?.slice(0, 2), [uri, "vague-attribution"]);
  });

  it("is silenced for its line by a comment which keeps the paragraph whole", async () => {
    const { at, uri } = await open();
    const after = applied(
      copy,
      uri,
      titled(await at.actions(uri, place), "Turn off vague-attribution for this line").edit,
    );
    assert.match(after, /He will return\. <!-- sayswho-disable-line vague-attribution -->\n$/);
    await at.edit(uri, { start: 0, end: copy.length, text: after });
    assert.deepEqual(await at.diagnostics(uri), []);
  });

  it("is silenced for its draft by a comment under the front matter", async () => {
    const { at, uri } = await open();
    const after = applied(
      copy,
      uri,
      titled(await at.actions(uri, place), "Turn off vague-attribution for this draft").edit,
    );
    assert.match(
      after,
      /^---\ndate: 2025-12-04\n---\n<!-- sayswho-disable-file vague-attribution -->\n\nThe mayor/,
    );
    await at.edit(uri, { start: 0, end: copy.length, text: after });
    assert.deepEqual(await at.diagnostics(uri), []);
  });

  it("is silenced for the desk in its configuration, comments kept", async () => {
    writeFileSync(join(desk, ".sayswho.jsonc"), '{\n  // the desk’s house\n  "house": "ap"\n}\n');
    const { at, uri } = await open();
    await run(at, titled(await at.actions(uri, place), "Turn off vague-attribution for this desk"));
    const written = readFileSync(join(desk, ".sayswho.jsonc"), "utf8");
    assert.match(written, /\/\/ the desk’s house\n {2}"house": "ap"/);
    assert.match(written, /"vague-attribution": "off"/);
    assert.deepEqual(await at.diagnostics(uri), []);
  });

  it("offers nothing to an editor that cannot write it down", async () => {
    const { at, uri } = await open(everything as typeof capable);
    const titles = (await at.actions(uri, place)).map(({ title }) => title);
    assert.ok(!titles.some((title) => /^Dismiss|for this desk/.test(title)), titles.join("; "));
    assert.deepEqual(await (await open(nothing as typeof capable)).at.actions(uri, place), []);
  });

  it("answers a command about a draft it does not know with a sentence", async () => {
    const { at } = await open();
    const ask = (args: unknown[]) =>
      at.connection.sendRequest("workspace/executeCommand", {
        command: "sayswho.server.dismiss",
        arguments: args,
      });
    await assert.rejects(ask([]), /no folder/);
    await assert.rejects(
      ask(["file:///elsewhere/x.md", "vague-attribution", { start: 0, end: 1 }, "because"]),
      /not open/,
    );
    await at.assertAlive();
  });
});

describe("an editor which mends on saving", () => {
  const spelled =
    "---\nhouse: ap\n---\n\nThe talks in Kiev failed. “Kiev is far,” Mayor Ana Obi said. She left Kiev at noon.\n";

  it("gets every safe fix of the draft at once, and none within a quotation", async () => {
    editor = await Editor.start({ capabilities: capable });
    const uri = "file:///desk/spelled.md";
    await editor.open(uri, spelled);
    const [action, ...more] = await editor.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    assert.deepEqual(more, []);
    assert.equal(action?.kind, "source.fixAll.sayswho");
    const after = applied(spelled, uri, action?.edit);
    assert.match(after, /talks in Kyiv failed\. “Kiev is far,” Mayor Ana Obi said\. She left Kyiv at noon/);
  });

  it("gets nothing where nothing can be mended blindly, and no repairs with it", async () => {
    const { at, uri } = await open();
    const actions = await at.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: place,
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    assert.deepEqual(actions, []);
  });
});

describe("an editor which shows the state of the desk", () => {
  it("is told what was found, by which day, house and files", async () => {
    editor = await Editor.start({ capabilities: capable, options: { wantsStatus: true } });
    const told: Record<string, unknown>[] = [];
    editor.connection.onNotification("sayswho/checked", (status) => {
      told.push(status);
    });
    const config = join(desk, ".sayswho.jsonc");
    writeFileSync(config, '{ "house": "ap" }');
    const uri = pathToFileURL(join(desk, "draft.md")).href;
    await editor.open(uri, copy);
    await editor.diagnostics(uri);
    const [{ counts, asOf, house, desk: files, took }] = told as [(typeof told)[number]];
    assert.deepEqual(counts, { error: 0, warning: 1, information: 0, hint: 0 });
    assert.deepEqual(asOf, { date: "2025-12-04", from: "front matter" });
    assert.deepEqual(files, [pathToFileURL(config).href]);
    assert.equal(house, "ap");
    assert.ok(Number(took) >= 0);
  });
});
