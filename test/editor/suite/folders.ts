// A newsroom of several folders in VS Code, a desk in each: every draft is read by its own, people are found over all.
import { assert } from "chai";
import * as vscode from "vscode";
import { actionsAt, marked, ruleOf, unmarked, until } from "./drafts.ts";

const folderNamed = (name: string) =>
  vscode.workspace.workspaceFolders!.find((folder) => folder.name === name)!.uri;

async function open(folder: string, draft: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folderNamed(folder), draft));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Where people of this name are brought in, over all drafts: their name, the folder, the draft. */
async function peopleCalled(name: string): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    "vscode.executeWorkspaceSymbolProvider",
    name,
  );
  return found
    .map(({ name, location }) => `${name}, ${location.uri.path.split("/").slice(-2).join("/")}`)
    .sort();
}

/** Waits until such people are found: drafts which were just opened may not have come in yet. */
const areFound = (name: string, people: readonly string[]) =>
  until(
    async () => JSON.stringify(await peopleCalled(name)) === JSON.stringify(people),
    `${people.join("; ")}`,
  );

export function foldersTests(): void {
  describe("a newsroom of several folders", () => {
    it("reads each draft by the desk of its own folder: its house, and the rules it has turned off", async () => {
      const south = await open("south", "bridge.md");
      const marks = await marked(south);
      assert.sameMembers(marks.map(ruleOf), ["house-spelling", "vague-attribution"]);
      const spelling = marks.find((mark) => ruleOf(mark) === "house-spelling")!;
      const titles = (await actionsAt(south, spelling.range)).map(({ title }) => title);
      assert.isTrue(
        titles.some((title) => title.includes("Zelenskyy")),
        titles.join("; "),
      );
      // The same sentences, in the house which writes them so, whose desk asks for no outlet.
      await unmarked(await open("north", "bridge.md"));
    });

    it("keeps a decision about a draft in the folder of that draft, and only there", async () => {
      const south = await open("south", "bridge.md");
      const mark = (await marked(south)).find((one) => ruleOf(one) === "vague-attribution")!;
      const dismissal = (await actionsAt(south, mark.range)).find(({ title }) => /^Dismiss/.test(title))!;
      const [uri, rule, span] = dismissal.command!.arguments!;
      const kept = vscode.Uri.joinPath(folderNamed("south"), ".sayswho");
      try {
        const file = await vscode.commands.executeCommand<string>(
          "sayswho.server.dismiss",
          uri,
          rule,
          span,
          "the report is named further down",
        );
        assert.match(file, /\/south\/\.sayswho\/decisions\.jsonl$/);
      } finally {
        await vscode.workspace.fs.delete(kept, { recursive: true });
      }
    });

    it("finds people by any part of their name, in every draft which is open", async () => {
      await open("north", "bridge.md");
      await open("south", "bridge.md");
      await open("south", "2025/quay.md");
      await areFound("harrow", [
        "Inés Harrowby, 2025/quay.md",
        "Oskar Harrow, south/bridge.md",
        "Tilda Harrowgate, north/bridge.md",
      ]);
      await areFound("ines harr", ["Inés Harrowby, 2025/quay.md"]);
    });

    it("finds them in drafts which nobody has opened, where the server reads the disk", async function () {
      // In a browser the server has none; it would have to be sent every draft of the newsroom.
      if (folderNamed("south").scheme !== "file") this.skip();
      await areFound("harrowby", ["Inés Harrowby, 2025/quay.md"]);
      await areFound("tilda", ["Tilda Harrowgate, north/bridge.md"]);
    });
  });
}
