// Several folders open in one editor, a desk in each: every draft is read by its own, wherever the folder stands in the list.
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import type { CodeAction, WorkspaceSymbol } from "vscode-languageserver-protocol/node";
import { Desk } from "./desk.ts";
import { type Editor, positionAt } from "./editor.ts";

const copy = "The mayor left. According to recent reports, the talks failed.\n";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  for (const folder of ["north", "south"]) desk.write(`${folder}/drafts/monday.md`, copy);
});
afterEach(() => desk.close());

const start = () => desk.editor({ folders: [desk.uri("north"), desk.uri("south")] });

const names = async (at: Editor, query: string) =>
  (await at.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query })).map(({ name }) => name);

const dismiss = async (at: Editor, uri: string) => {
  const position = positionAt(copy, copy.indexOf("recent reports"));
  const actions: CodeAction[] = await at.actions(uri, { start: position, end: position });
  const { command } = actions.find(({ title }) => title.startsWith("Dismiss"))!;
  return at.connection.sendRequest<string>("workspace/executeCommand", {
    command: command!.command,
    arguments: command!.arguments,
  });
};

describe("two folders open at once", () => {
  it("have a desk each: a rule turned off in one is asked in the other", async () => {
    desk.write("north/.sayswho.jsonc", '{ "rules": { "vague-attribution": "off" } }');
    const at = await start();
    const marks = async (folder: string) => {
      const uri = desk.uri(folder, "drafts", "monday.md");
      await at.open(uri, copy);
      return (await at.diagnostics(uri)).map(({ code }) => code);
    };
    assert.deepEqual(await marks("north"), []);
    assert.deepEqual(await marks("south"), ["vague-attribution"]);
  });

  it("each keep what is dismissed on top of themselves, the second as the first", async () => {
    const at = await start();
    for (const folder of ["north", "south"]) {
      const uri = desk.uri(folder, "drafts", "monday.md");
      await at.open(uri, copy);
      assert.equal(await dismiss(at, uri), desk.uri(folder, ".sayswho", "decisions.jsonl"));
    }
  });

  it("each leave alone what their own list of ignored files says", async () => {
    desk.write("south/.gitignore", "drafts/old/\n");
    const uri = desk.write("south/drafts/old/friday.md", copy);
    const at = await start();
    await at.open(uri, copy);
    assert.deepEqual(await at.diagnostics(uri), []);
  });
});

describe("a folder opened and closed while the editor runs", () => {
  it("is searched for people, and has a desk, for as long as it is open", async () => {
    desk.write("west/drafts/monday.md", "Mayor Tilda Harrowgate left at noon.\n");
    const at = await start();
    const west = { uri: desk.uri("west"), name: "west" };
    const change = (added: object[], removed: object[]) =>
      at.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added, removed } });
    assert.deepEqual(await names(at, "harrowgate"), []);
    await change([west], []);
    assert.deepEqual(await names(at, "harrowgate"), ["Tilda Harrowgate"]);
    const uri = desk.uri("west", "drafts", "tuesday.md");
    await at.open(uri, copy);
    assert.equal(await dismiss(at, uri), desk.uri("west", ".sayswho", "decisions.jsonl"));
    await change([], [west]);
    assert.deepEqual(await names(at, "harrowgate"), []);
    await at.assertAlive();
  });
});
