// While a reporter writes in VS Code: when the desk speaks, when it keeps still, and what it offers on request.
import { assert } from "chai";
import * as vscode from "vscode";
import {
  ask,
  copy,
  marked,
  marksOf,
  openCopy,
  openFounding,
  placeOf,
  replace,
  ruleOf,
  unmarked,
  until,
  withSetting,
} from "./drafts.ts";

const silent = async (document: vscode.TextDocument, ms = 700) => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  assert.deepEqual(marksOf(document).map(ruleOf), []);
};

/** Types at the end of the draft in front, as a keyboard does. */
async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand("cursorBottom");
  for (const letter of text) await vscode.commands.executeCommand("type", { text: letter });
}

export function writingTests(): void {
  describe("while a reporter writes", () => {
    it("an unfinished sentence is never judged, and a finished one is", async () => {
      const document = await openCopy("markdown", "The council met at noon.\n\n");
      await type("According to recent reports, the talks");
      await silent(document);
      await type(" failed. ");
      await marked(document);
    });

    it("on request only, nothing is marked until Sayswho: Check This Draft", () =>
      withSetting("run", "manual", async () => {
        const document = await openCopy("markdown");
        await silent(document);
        await vscode.commands.executeCommand("sayswho.check");
        await marked(document);
      }));

    it("on saving, what is typed since is left alone until the next save", () =>
      withSetting("run", "onSave", async () => {
        const document = await openFounding();
        const before = (await marked(document)).length;
        const text = document.getText();
        await replace(document, "WASHINGTON, December 4.", "According to recent reports, it rained. ");
        await new Promise((resolve) => setTimeout(resolve, 700));
        assert.strictEqual(marksOf(document).length, before);
        await document.save();
        await until(
          () => marksOf(document).some(({ range }) => range.start.line === 0 && range.start.character === 0),
          "the mark after saving",
        );
        await replace(document, document.getText(), text);
        await document.save();
      }));

    it("in focus mode nothing is said of the sentence under the cursor, and is when the cursor leaves", () =>
      withSetting("focusMode", true, async () => {
        const document = await openCopy("markdown");
        const editor = vscode.window.activeTextEditor!;
        const inside = placeOf(document, "recent reports");
        editor.selection = new vscode.Selection(inside, inside);
        await unmarked(document);
        const outside = placeOf(document, "Mayor");
        editor.selection = new vscode.Selection(outside, outside);
        await marked(document);
      }));

    it("marks never belong to an older version: after a burst of typing they stand where the words are", async () => {
      const document = await openCopy("markdown");
      await marked(document);
      for (let line = 0; line < 12; line++) {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, new vscode.Position(0, 0), "It rained.\n\n");
        await vscode.workspace.applyEdit(edit);
      }
      await until(() => marksOf(document)[0]?.range.start.line === 24, "the mark to follow");
      assert.match(document.getText(marksOf(document)[0]!.range), /recent reports/);
    });

    it("names are completed with their titles on request, and prose is never interrupted", async () => {
      const document = await openCopy("markdown", "---\ndate: 2025-12-04\n---\n\nThe mayor met Zelen");
      const at = document.positionAt(document.getText().length);
      const found = await until(async () => {
        const { items } = await ask<vscode.CompletionList>("executeCompletionItemProvider", document, at);
        const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
        return labels.some((label) => /Ukrainian President Volodymyr Zelensk/.test(label)) && labels;
      }, "the completion");
      assert.isNotEmpty(found);
      const unasked =
        vscode.extensions.getExtension("sayswho.sayswho")!.packageJSON.contributes.configuration.properties[
          "sayswho.suggest"
        ];
      assert.strictEqual(unasked.default, true);
    });

    it("the rules are offered where a comment wants one", async () => {
      const text = "<!-- sayswho-disable-next-line vague -->\nExperts say so.\n";
      const document = await openCopy("markdown", text);
      const at = placeOf(document, "vague", 5);
      await until(async () => {
        const { items } = await ask<vscode.CompletionList>("executeCompletionItemProvider", document, at);
        return items.some(({ label }) => label === "vague-attribution");
      }, "the rule's name");
    });

    it("the safe fixes are made at once by the editor's own command, and nothing else", async () => {
      const text =
        "---\nhouse: ap\n---\n\nThe mayor left Kiev. According to recent reports, the talks failed.\n";
      const document = await openCopy("markdown", text);
      await marked(document);
      await vscode.commands.executeCommand("editor.action.fixAll");
      await until(() => document.getText().includes("Kyiv"), "the safe fix");
      assert.strictEqual(document.getText(), text.replace("Kiev", "Kyiv"));
    });

    it("two marks never stand on the same words with the same question", async () => {
      const document = await openFounding();
      const seen = (await marked(document)).map((mark) => `${mark.message} ${JSON.stringify(mark.range)}`);
      assert.strictEqual(new Set(seen).size, seen.length);
    });

    it("a closed draft leaves no marks behind", async () => {
      const document = await openCopy("markdown", copy);
      await marked(document);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await unmarked(document);
    });
  });
}
