// Addresses of folders: every draft of a virtual folder finds its way up to the top and no further.
import assert from "node:assert/strict";
import { it } from "node:test";
import type { Connection } from "vscode-languageserver";
import { lentFileOf, lentFolders } from "./lent-folders.ts";

const { parent, within } = lentFolders({} as Connection);

function wayUp(uri: string): readonly string[] {
  const folders: string[] = [];
  const file = lentFileOf(uri);
  for (let at = file && parent(file); at !== null; at = parent(at)) folders.push(at);
  return folders;
}

it("a draft in a virtual folder goes up to the top of its repository", () => {
  assert.deepEqual(wayUp("vscode-vfs://github/desk/drafts/monday.md"), [
    "vscode-vfs://github/desk/drafts",
    "vscode-vfs://github/desk",
    "vscode-vfs://github/",
  ]);
  assert.deepEqual(wayUp("newsroom:/desk/monday.md"), ["newsroom:/desk", "newsroom:/"]);
  assert.deepEqual(wayUp("newsroom:/monday.md"), ["newsroom:/"]);
});

it("a draft which was never saved lies in no folder", () => {
  for (const uri of ["untitled:Untitled-1", "untitled:/desk/monday.md", "nonsense"])
    assert.equal(lentFileOf(uri), null, uri);
});

it("a draft is told by its way from the folder, spaces as spaces", () => {
  assert.equal(within("newsroom:/desk", "newsroom:/desk/monday/lead%20story.md"), "monday/lead story.md");
  assert.equal(within("newsroom:/", "newsroom:/monday.md"), "monday.md");
  assert.equal(within("newsroom:/desk", "newsroom:/desktop/monday.md"), null);
  assert.equal(within("newsroom:/desk", "newsroom:/desk"), null);
});
