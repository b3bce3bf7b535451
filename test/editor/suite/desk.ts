// The desk in VS Code: decisions with a reason, rules turned off, the sample draft, commands, settings, and trust.
import { assert } from "chai";
import * as vscode from "vscode";
import { actionsAt, marked, marksOf, openFounding, replace, ruleOf, until, wrongTitle } from "./drafts.ts";

const manifest = () => vscode.extensions.getExtension("sayswho.sayswho")!.packageJSON;

const fileBeside = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);

const textOf = async (file: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

export function deskTests(): void {
  describe("the desk", () => {
    it("the light bulb has fixes first, then dismissal, then silence, and Why? last", async () => {
      const document = await openFounding();
      const mark = await wrongTitle(document);
      const titles = (await actionsAt(document, mark.range)).map(({ title }) => title);
      const order = [/^Change to/, /^Dismiss/, /^Turn off/, /^Why\?/].map((kind) =>
        titles.findIndex((title) => kind.test(title)),
      );
      assert.isTrue(
        order.every((at) => at >= 0),
        titles.join("; "),
      );
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        order,
        titles.join("; "),
      );
    });

    it("a finding is let stand with a reason, in the desk's own file, and is gone", async () => {
      const document = await openFounding();
      const mark = await wrongTitle(document);
      const dismissal = (await actionsAt(document, mark.range)).find(({ title }) => /^Dismiss/.test(title));
      const [uri, rule, span] = dismissal!.command!.arguments!;
      const decisions = fileBeside(".sayswho/decisions.jsonl");
      try {
        await vscode.commands.executeCommand(
          "sayswho.server.dismiss",
          uri,
          rule,
          span,
          "a slip of the wire, kept as it came",
        );
        // At once on the disk, not only in the editor's memory.
        assert.include(await textOf(decisions), "a slip of the wire, kept as it came");
        await until(() => !marksOf(document).some((one) => ruleOf(one) === rule), "the mark to go");
        // Taken back in the file, the decision no longer holds.
        await vscode.workspace.fs.writeFile(decisions, new Uint8Array());
        await until(() => marksOf(document).some((one) => ruleOf(one) === rule), "the mark to come back");
      } finally {
        await vscode.workspace.fs.delete(fileBeside(".sayswho"), { recursive: true });
      }
    });

    it("a rule is turned off for one line by a comment, which undo takes back", async () => {
      const document = await openFounding();
      const before = document.getText();
      const mark = await wrongTitle(document);
      const off = (await actionsAt(document, mark.range)).find(({ title }) => /for this line$/.test(title));
      assert.ok(off?.edit);
      await vscode.workspace.applyEdit(off.edit);
      assert.include(document.getText(), "<!-- sayswho-disable-line title-mismatch -->");
      await vscode.commands.executeCommand("undo");
      assert.strictEqual(document.getText(), before);
    });

    it("the sample draft lies nowhere and has an error, a warning and a remark", async () => {
      await vscode.commands.executeCommand("sayswho.openSample");
      const document = vscode.window.activeTextEditor!.document;
      assert.strictEqual(document.uri.scheme, "untitled");
      const marks = await marked(document);
      assert.includeMembers(marks.map(ruleOf), [
        "title-mismatch",
        "vague-attribution",
        "percent-arithmetic",
        "editorial-language",
        "tk-placeholder",
      ]);
      const grave = new Set(marks.map(({ severity }) => severity));
      for (const wanted of [
        vscode.DiagnosticSeverity.Error,
        vscode.DiagnosticSeverity.Warning,
        vscode.DiagnosticSeverity.Information,
      ])
        assert.isTrue(grave.has(wanted), vscode.DiagnosticSeverity[wanted]);
    });

    it("the walkthrough has five steps, and every command it names is there", async () => {
      const [walkthrough] = manifest().contributes.walkthroughs;
      assert.lengthOf(walkthrough.steps, 5);
      const known = new Set(await vscode.commands.getCommands(true));
      const named = JSON.stringify(walkthrough).matchAll(/(?:command:|onCommand:)([\w.]+)/g);
      for (const [, command] of named) assert.isTrue(known.has(command!), command);
    });

    it("is trusted with nothing: it works in folders which are not, and in virtual ones", () => {
      const { capabilities, contributes } = manifest();
      assert.strictEqual(capabilities.untrustedWorkspaces.supported, true);
      assert.strictEqual(capabilities.virtualWorkspaces, true);
      // A document in a virtual folder has a scheme of its own; nothing of ours is for "file" alone.
      assert.notInclude(JSON.stringify(contributes), "resourceScheme");
    });

    it("has fewer than twenty settings, each with its scope and a description", () => {
      const settings = Object.entries<Record<string, unknown>>(
        manifest().contributes.configuration.properties,
      );
      assert.isBelow(settings.length, 20);
      for (const [name, setting] of settings) {
        assert.isTrue(/^(?:resource|window|machine|application)$/.test(String(setting.scope)), name);
        assert.match(String(setting.description ?? setting.markdownDescription), /\w.*[.?]$/, name);
      }
    });

    it("has every command under one name, and none in the palette which needs an argument", async () => {
      const { commands, menus } = manifest().contributes;
      const known = new Set(await vscode.commands.getCommands(true));
      for (const { command, title, category } of commands) {
        assert.strictEqual(category, "Sayswho", command);
        assert.match(title, /\w/, command);
        assert.isTrue(known.has(command), command);
      }
      const hidden = menus.commandPalette.filter(({ when }: { when: string }) => when === "false");
      assert.sameMembers(
        hidden.map(({ command }: { command: string }) => command),
        ["sayswho.dismiss", "sayswho.why"],
      );
    });

    it("a slip in the desk's own settings is marked there, and what holds, holds at once", async () => {
      const file = fileBeside(".sayswho.jsonc");
      const write = (text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      await write('{ "rules": { "vague-atribution": "off" } }');
      try {
        const settings = await vscode.workspace.openTextDocument(file);
        await vscode.window.showTextDocument(settings);
        const [slip] = await marked(settings);
        assert.match(slip!.message, /vague-attribution/);
        await replace(settings, "vague-atribution", "vague-attribution");
        await settings.save();
        const document = await openFounding();
        const marks = await marked(document);
        assert.notInclude(marks.map(ruleOf), "vague-attribution");
      } finally {
        await vscode.workspace.fs.delete(file);
      }
    });
  });
}
