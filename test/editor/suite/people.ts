// People as symbols in VS Code: outline, definition, references, highlights, rename, hover card, and who says what.
import { assert } from "chai";
import * as vscode from "vscode";
import { ask, openCopy, openFounding, placeOf, until, withSetting } from "./drafts.ts";

const story = `# Harbour vote

The council met at noon. Mayor Ana Obi said the harbour would close. “Obi knows best,” said Karl Lund, a pilot.

Obi’s deputy disagreed. She will speak on Friday, Ana Obi said later. Experts say the quay leaks.
`;

const wordsAt = (document: vscode.TextDocument, places: readonly { range: vscode.Range }[]) =>
  places.map(({ range }) => document.getText(range));

/** Asks until something comes: a draft which was just opened may not be read yet. */
const asked = <T>(what: string, look: () => Thenable<readonly T[] | undefined>) =>
  until(async () => {
    const found = await look();
    return found && found.length > 0 && found;
  }, what);

export function peopleTests(): void {
  describe("people as symbols", () => {
    it("are the outline, in order of appearance, their quotations under them", async () => {
      const document = await openCopy("markdown", story);
      const symbols = await asked("the outline", () =>
        ask<vscode.DocumentSymbol[]>("executeDocumentSymbolProvider", document),
      );
      const people = symbols.filter(({ name }) => /^(?:Ana Obi|Karl Lund)$/.test(name));
      assert.deepEqual(
        people.map(({ name }) => name),
        ["Ana Obi", "Karl Lund"],
      );
      assert.match(people[1]!.children[0]!.name, /Obi knows best/);
    });

    it("go to the first full reference", async () => {
      const document = await openCopy("markdown", story);
      const [place] = await asked("the definition", () =>
        ask<vscode.Location[]>("executeDefinitionProvider", document, placeOf(document, "Obi’s deputy")),
      );
      assert.strictEqual(document.getText(place!.range), "Ana Obi");
      assert.strictEqual(place!.range.start.line, 2);
    });

    it("are found and lit up wherever the paper names them, never within a quotation", async () => {
      const document = await openCopy("markdown", story);
      const at = placeOf(document, "Obi’s deputy");
      const quoted = placeOf(document, "Obi knows", 0);
      const found = await asked("the references", () =>
        ask<vscode.Location[]>("executeReferenceProvider", document, at),
      );
      assert.includeMembers(wordsAt(document, found), ["Ana Obi", "Obi"]);
      assert.isFalse(found.some(({ range }) => range.start.isEqual(quoted)));
      const lit = await asked("the highlights", () =>
        ask<vscode.DocumentHighlight[]>("executeDocumentHighlights", document, at),
      );
      assert.includeMembers(wordsAt(document, lit), ["Ana Obi", "Obi"]);
      assert.isFalse(lit.some(({ range }) => range.start.isEqual(quoted)));
    });

    it("are respelled throughout, and not a letter changes in a quotation", async () => {
      const document = await openCopy("markdown", story);
      const edit = await ask<vscode.WorkspaceEdit>(
        "executeDocumentRenameProvider",
        document,
        placeOf(document, "Ana Obi"),
        "Anna Oby",
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.strictEqual(
        document.getText(),
        story.replaceAll("Ana Obi", "Anna Oby").replace("Obi’s deputy", "Oby’s deputy"),
      );
      assert.include(document.getText(), "“Obi knows best,”");
    });

    it("are not respelled from a pronoun or an empty name", async () => {
      const document = await openCopy("markdown", story);
      const refused = async (words: string, name: string) => {
        try {
          await ask("executeDocumentRenameProvider", document, placeOf(document, words), name);
          return false;
        } catch {
          return true;
        }
      };
      assert.isTrue(await refused("harbour would", "Hafen"));
      assert.isTrue(await refused("Ana Obi", "Ana [Obi]"));
      assert.strictEqual(document.getText(), story);
    });

    it("have a card: office, the day it is seen from, and the mentions in this draft", async () => {
      const document = await openFounding();
      const at = placeOf(document, "Jared Kushner");
      const cards = await asked("the card", async () => {
        const hovers = await ask<vscode.Hover[]>("executeHoverProvider", document, at);
        return hovers
          .flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value)))
          .filter((words) => words.includes("Kushner"));
      });
      assert.match(cards.join("\n"), /\*\*Jared Kushner\*\*/);
    });
  });

  describe("who says what", () => {
    it("stands in a line above the draft, which opens the view", async () => {
      const document = await openCopy("markdown", story);
      const lenses = await asked("the lens", () =>
        ask<vscode.CodeLens[]>("executeCodeLensProvider", document, 10),
      );
      assert.match(lenses[0]!.command!.title, /^\d+ sources: 2 named$/);
      assert.strictEqual(lenses[0]!.command!.command, "sayswho.sources");
      await vscode.commands.executeCommand("sayswho.sources", document.uri.toString());
    });

    it("is hinted at between the words where a reporter asks for it, and which day is meant, and else not", async () => {
      const text = `---
date: 2025-12-04
---

Mayor Ana Obi met the council on Tuesday. “The bridge is safe,” Obi said. “We looked at every bolt of it.”
`;
      const document = await openCopy("markdown", text);
      const whole = new vscode.Range(0, 0, 9, 0);
      const hints = async () => {
        const found = await ask<vscode.InlayHint[]>("executeInlayHintProvider", document, whole);
        return found.map(({ label }) =>
          typeof label === "string" ? label : label.map(({ value }) => value).join(""),
        );
      };
      assert.deepEqual(await hints(), []);
      await withSetting("inlayHints.dates", true, async () => {
        await until(async () => (await hints()).includes("2 December"), "the day");
      });
      await withSetting("inlayHints.speakers", true, async () => {
        await until(async () => (await hints()).includes("— Obi"), "the speaker");
      });
    });

    for (const [form, command, expected] of [
      ["Markdown", "sayswho.sources.copyMarkdown", /\| line \| source as written \|/],
      ["CSV", "sayswho.sources.copyCsv", /^path,line,source,class,hand,certain,claim\n/],
    ] as const)
      it(`is copied as ${form}`, async () => {
        const document = await openCopy("markdown", story);
        await vscode.env.clipboard.writeText("");
        let words = "";
        const copied = await until(
          async () => {
            await vscode.commands.executeCommand(command);
            words = await vscode.env.clipboard.readText();
            return words.includes("Karl Lund") && words;
          },
          `the sources of ${document.uri}`,
          () => {
            const inFront = vscode.window.activeTextEditor?.document;
            return `“${words}” of ${inFront?.uri ?? "no editor in front"}, which holds “${inFront?.getText() ?? ""}”`;
          },
        );
        assert.match(copied, expected);
        assert.include(copied, "Experts");
      });
  });
}
