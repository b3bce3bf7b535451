// People over all drafts of the open folders, found by name: what is left alone is not looked into, what changes is read anew.
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { CancellationTokenSource, type WorkspaceSymbol } from "vscode-languageserver-protocol/node";
import { Desk } from "./desk.ts";
import { type Editor, offsetAt } from "./editor.ts";

const monday = "The council met. Mayor Ana Obi said the port would close. Obi left at noon.\n";
const tuesday = "Karl Lund, a pilot, agreed. Deputy Mayor Ana Obi-Reyes did not. Inés Obregón came late.\n";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.write("drafts/monday.md", monday);
  desk.write("drafts/2025/tuesday.txt", tuesday);
});
afterEach(() => desk.close());

const search = (at: Editor, query: string) =>
  at.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query });

const names = (found: readonly WorkspaceSymbol[]) =>
  found.map(({ name, containerName }) => `${name}, ${containerName}`).sort();

describe("a name looked for over all drafts", () => {
  it("is found by the beginning of any word of it, accents or none, at its first full naming", async () => {
    const at = await desk.editor();
    const found = await search(at, "ob");
    assert.deepEqual(names(found), [
      "Ana Obi, monday.md",
      "Ana Obi-Reyes, tuesday.txt",
      "Inés Obregón, tuesday.txt",
    ]);
    assert.deepEqual(names(await search(at, "ines obr")), ["Inés Obregón, tuesday.txt"]);
    const { location } = found.find(({ name }) => name === "Ana Obi")!;
    assert.equal(location.uri, desk.uri("drafts", "monday.md"));
    assert.ok("range" in location);
    assert.equal(offsetAt(monday, location.range.start), monday.indexOf("Ana Obi"));
  });

  it("is not found in what the desk leaves alone, in hidden folders, and in a draft which asks for silence", async () => {
    desk.write("drafts/old/obi.md", "Mayor Ana Obison left.\n");
    desk.write(".sayswhoignore", "drafts/old/\n");
    desk.write(".cache/obi.md", "Mayor Ana Obiwan left.\n");
    desk.write("node_modules/x/readme.md", "Mayor Ana Obimod left.\n");
    desk.write("drafts/silent.md", "---\nsayswho: false\n---\n\nMayor Ana Obiter left.\n");
    const found = names(await search(await desk.editor(), "obi"));
    assert.deepEqual(found, ["Ana Obi, monday.md", "Ana Obi-Reyes, tuesday.txt"]);
  });

  it("is found as the draft stands in the editor, and as it stands on disk once that changes", async () => {
    const at = await desk.editor();
    await at.open(desk.uri("drafts", "monday.md"), "Mayor Bea Obst said so.\n");
    assert.deepEqual(names(await search(at, "obst")), ["Bea Obst, monday.md"]);
    assert.deepEqual(names(await search(at, "obi")), ["Ana Obi-Reyes, tuesday.txt"]);
    desk.write("drafts/2025/tuesday.txt", "Deputy Mayor Cem Obstler said so.\n");
    assert.deepEqual(names(await search(at, "obstl")), ["Cem Obstler, tuesday.txt"]);
  });

  it("is looked for among the open drafts alone where nothing is asked for, and nowhere where nobody goes by it", async () => {
    const at = await desk.editor();
    assert.deepEqual(await search(at, ""), []);
    await at.open(desk.uri("drafts", "monday.md"), monday);
    assert.deepEqual(names(await search(at, "")), ["Ana Obi, monday.md"]);
    assert.deepEqual(await search(at, "qqzx"), []);
    await at.assertAlive();
  });

  it("can be given up", async () => {
    for (let count = 0; count < 300; count++) desk.write(`drafts/many/${count}.md`, monday);
    const at = await desk.editor();
    const source = new CancellationTokenSource();
    const asked = at.connection.sendRequest("workspace/symbol", { query: "obi" }, source.token);
    source.cancel();
    const found = (await asked.catch(() => [])) as WorkspaceSymbol[];
    assert.ok(found.length < 200, "the search went on to its end");
    await at.assertAlive();
  });
});
