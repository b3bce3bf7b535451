// What a reporter gets in VS Code: marks, hovers, quick fixes, commands, on every kind of draft.
import { assert } from "chai";
import * as vscode from "vscode";
import { deskTests } from "./desk.ts";
import {
  actionsAt,
  copy,
  hoverAt,
  marked,
  marksOf,
  openCopy,
  openFounding,
  ruleOf,
  titled,
  unmarked,
  until,
  wrongTitle,
} from "./drafts.ts";
import { foldersTests } from "./folders.ts";
import { InMemory } from "./in-memory.ts";
import { peopleTests } from "./people.ts";
import { writingTests } from "./writing.ts";

export function editorSuite(): void {
  describe(`Sayswho in VS Code ${vscode.version} (${vscode.env.appName})`, () => {
    afterEach(async () => {
      while (vscode.window.activeTextEditor)
        await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });

    it("marks the founding draft, the wrong title under the very words", async () => {
      const document = await openFounding();
      const mark = await wrongTitle(document);
      assert.strictEqual(document.getText(mark.range), titled);
      assert.strictEqual(mark.severity, vscode.DiagnosticSeverity.Error);
      assert.match(mark.message, /is that his title\?/i);
      assert.ok(marksOf(document).length > 10);
    });

    it("points from the wrong title to the places which contradict it", async () => {
      const document = await openFounding();
      const { relatedInformation } = await wrongTitle(document);
      assert.ok(relatedInformation && relatedInformation.length > 0);
      assert.strictEqual(relatedInformation[0]!.location.uri.toString(), document.uri.toString());
    });

    it("tells in the hover why the desk asks, on whose authority, and what the fixes would do", async () => {
      const document = await openFounding();
      const mark = await wrongTitle(document);
      const ours = await hoverAt(document, mark.range.start.translate(0, 10));
      assert.strictEqual(ours.length, 1);
      assert.match(ours[0]!, /title-mismatch\. Authority: /);
      assert.match(ours[0]!, /Russian President Vladimir Putin/);
      assert.match(ours[0]!, /Ukrainian President/);
    });

    it("offers both repairs of the wrong title, none before the other, and Why?", async () => {
      const document = await openFounding();
      const mark = await wrongTitle(document);
      const actions = await actionsAt(document, mark.range);
      const repairs = actions.filter(({ title }) => /^Change to .* President /.test(title));
      assert.strictEqual(repairs.length, 2, actions.map(({ title }) => title).join("; "));
      assert.deepEqual(
        repairs.map(({ isPreferred }) => isPreferred ?? false),
        [false, false],
      );
      const why = actions.filter(({ command }) => command?.arguments?.[0] === "title-mismatch");
      assert.deepEqual(
        why.map(({ command }) => command?.command),
        ["sayswho.why"],
      );
      assert.match(why[0]!.title, /^Why\? /);
    });

    it("clears the mark when a repair is applied, and shows it again when that is undone", async () => {
      const document = await openFounding();
      const mark = await wrongTitle(document);
      const actions = await actionsAt(document, mark.range);
      const repair = actions.find(({ title }) => title.includes("Russian President Vladimir Putin"));
      assert.ok(repair?.edit, actions.map(({ title }) => title).join("; "));
      assert.ok(await vscode.workspace.applyEdit(repair.edit));
      assert.ok(document.getText().includes("Russian President Vladimir Putin could pave the way"));
      const asked = () => marksOf(document).some((one) => ruleOf(one) === "title-mismatch");
      await until(() => marksOf(document).length > 0 && !asked(), "the mark to go");
      await vscode.commands.executeCommand("undo");
      await until(asked, "the mark to come back");
    });

    it("opens a rule's page for Why?, to be read and not to be linted", async () => {
      await openFounding();
      await vscode.commands.executeCommand("sayswho.why", "title-mismatch");
      await until(
        () =>
          vscode.window.tabGroups.all
            .flatMap(({ tabs }) => tabs)
            .some(
              ({ label, input }) =>
                label.includes("title-mismatch") && input instanceof vscode.TabInputCustom,
            ),
        "the page",
      );
      const page = await vscode.workspace.openTextDocument(vscode.Uri.parse("sayswho:/title-mismatch.md"));
      assert.match(page.getText(), /^# title-mismatch/);
      assert.match(page.getText(), /Authority: /);
      await vscode.window.showTextDocument(page);
      await marked(await openCopy("markdown"));
      assert.deepEqual(marksOf(page), []);
    });

    it("reads plain text", async () => {
      await marked(await openCopy("plaintext"));
    });

    it("reads a draft which was never saved", async () => {
      const document = await openCopy("markdown");
      assert.strictEqual(document.uri.scheme, "untitled");
      await marked(document);
    });

    it("reads a draft in a folder that is no folder of this machine", async () => {
      const files = new InMemory({ "/draft.md": copy });
      const provider = vscode.workspace.registerFileSystemProvider("newsroom", files, { isReadonly: true });
      try {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse("newsroom:/draft.md"));
        await vscode.window.showTextDocument(document);
        await marked(document);
        await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      } finally {
        provider.dispose();
      }
    });

    it("reads the desk's settings in such a folder", async () => {
      const settings = '{ "rules": { "vague-attribution": "error" } }';
      const files = new InMemory({ "/draft.md": copy, "/.sayswho.jsonc": settings });
      const provider = vscode.workspace.registerFileSystemProvider("newsdesk", files, { isReadonly: true });
      try {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse("newsdesk:/draft.md"));
        await vscode.window.showTextDocument(document);
        const [mark] = await marked(document);
        assert.strictEqual(mark!.severity, vscode.DiagnosticSeverity.Error);
        await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      } finally {
        provider.dispose();
      }
    });

    it("leaves other languages alone", async () => {
      const document = await openCopy("shellscript");
      await marked(await openCopy("markdown"));
      assert.deepEqual(marksOf(document), []);
    });

    it("keeps up with typing", async () => {
      const document = await openCopy("markdown");
      await marked(document);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), "The count began at noon.\n");
      await vscode.workspace.applyEdit(edit);
      await unmarked(document);
      const again = new vscode.WorkspaceEdit();
      again.insert(document.uri, new vscode.Position(1, 0), copy);
      await vscode.workspace.applyEdit(again);
      const [mark] = await marked(document);
      assert.strictEqual(mark!.range.start.line, 1);
    });

    it("falls silent when it is turned off, and speaks again when it is turned on", async () => {
      const document = await openCopy("markdown");
      await marked(document);
      const settings = vscode.workspace.getConfiguration("sayswho");
      await settings.update("enable", false, vscode.ConfigurationTarget.Global);
      await unmarked(document);
      await settings.update("enable", undefined, vscode.ConfigurationTarget.Global);
      await marked(document);
    });

    it("works again after Sayswho: Restart Server", async () => {
      const document = await openFounding();
      const before = (await marked(document)).length;
      await vscode.commands.executeCommand("sayswho.restart");
      await until(() => marksOf(document).length === before, "the same marks");
      const other = await openCopy("markdown");
      await marked(other);
    });

    it("shows its output without taking the focus from the draft", async () => {
      const document = await openFounding();
      await vscode.commands.executeCommand("sayswho.showOutput");
      assert.strictEqual(vscode.window.activeTextEditor?.document, document);
      await vscode.commands.executeCommand("workbench.action.closePanel");
    });

    it("offers its commands by name", async () => {
      const commands = await vscode.commands.getCommands(true);
      for (const command of ["sayswho.restart", "sayswho.showOutput", "sayswho.why"])
        assert.ok(commands.includes(command), command);
    });

    peopleTests();
    writingTests();
    deskTests();
    foldersTests();
  });
}
