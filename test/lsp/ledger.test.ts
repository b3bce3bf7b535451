// The ledger beside the draft: who says what, where it stands, what nobody answers for, and the line above the draft.
import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import type { CodeLens, Range } from "vscode-languageserver-protocol/node";
import type { LedgerView } from "../../server/lsp/ledger.ts";
import { Editor, everything, offsetAt, positionAt } from "./editor.ts";

const uri = "file:///desk/harbour%20vote.md";
const copy = `The council met at noon. Mayor Ana Obi said the harbour would close. “It leaks,” said Karl Lund, a pilot.

According to recent reports, the talks failed. Obi said later that she would resign. Despite this cautiously optimistic outlook, it rained.
`;

let editor: Editor | undefined;
afterEach(() => editor?.kill());

async function open(text = copy, options?: unknown): Promise<Editor> {
  editor = await Editor.start({ capabilities: everything, options });
  await editor.open(uri, text);
  return editor;
}

const textDocument = { uri };
const view = (at: Editor) => at.connection.sendRequest<LedgerView | null>("sayswho/ledger", { textDocument });
const words = ({ start, end }: Range, text = copy) => text.slice(offsetAt(text, start), offsetAt(text, end));
const run = (at: Editor, command: string, ...args: unknown[]) =>
  at.connection.sendRequest<unknown>("workspace/executeCommand", { command, arguments: args });

describe("the ledger of a draft", () => {
  it("lists every claim with its source and the place of its words", async () => {
    const ledger = (await view(await open()))!;
    assert.deepEqual(
      ledger.rows.map((row) => [row.source, row.class, row.hand]),
      [
        ["Mayor Ana Obi", "named-person", "first-hand"],
        ["Karl Lund", "named-person", "first-hand"],
        ["recent reports", "vague", ""],
        ["Obi", "named-person", "first-hand"],
      ],
    );
    for (const row of ledger.rows) assert.equal(words(row.range), row.source);
    assert.equal(words(ledger.rows[1]!.claimRange!), "“It leaks,” ");
  });

  it("puts sources nobody can look up before the others, and a person's claims together", async () => {
    const { sources, classes, rows } = (await view(await open()))!;
    assert.deepEqual(
      sources.map(({ name, kind, rows: own }) => [name, kind, own.length]),
      [
        ["recent reports", "vague", 1],
        ["Ana Obi", "named person", 2],
        ["Karl Lund", "named person", 1],
      ],
    );
    assert.equal(sources[1]!.role, "Mayor");
    assert.deepEqual(
      classes.map(({ class: cls }) => cls),
      ["vague", "named-person"],
    );
    assert.equal(classes.flatMap((one) => one.rows).length, rows.length);
  });

  it("shows what the paper says in its own voice", async () => {
    const { bare } = (await view(await open()))!;
    assert.deepEqual(
      bare.map(({ range, claim, kind }) => [words(range), claim, kind]),
      [["cautiously optimistic outlook", "cautiously optimistic outlook", "a judgment nobody owns"]],
    );
  });

  it("has the sum of it in one line and in figures", async () => {
    const { summary, tally, figures, lines, version } = (await view(await open()))!;
    assert.equal(
      summary,
      "2 named first-hand sources (Obi, Lund). 1 of 4 attributions names nobody and does not say why.",
    );
    assert.equal(tally, "3 sources: 2 named");
    assert.equal(figures.attributions, 4);
    assert.ok(
      lines.some(([name, value]) => /quotations with a named speaker/.test(name) && value === "1 of 1"),
    );
    assert.equal(version, 1);
  });

  it("is empty for a draft in which nobody speaks, and null for what is no draft", async () => {
    const at = await open("The council met at noon.\n");
    const ledger = (await view(at))!;
    assert.deepEqual([ledger.rows, ledger.tally], [[], null]);
    assert.equal(ledger.summary, "Nobody says anything in this draft.");
    await at.close(uri);
    assert.equal(await view(at), null);
    await at.open(uri, "---\nsayswho: false\n---\n\nExperts say so.\n");
    assert.equal(await view(at), null);
  });

  it("is said to be out of date once, when the draft has been read anew", async () => {
    const at = await open();
    const changed: string[] = [];
    at.connection.onNotification("sayswho/ledgerChanged", (told) => {
      changed.push(told.uri);
    });
    await view(at);
    await at.diagnostics(uri);
    assert.deepEqual(changed, [], "nothing has changed");
    await at.edit(uri, { start: 0, end: 0, text: "Bea Falk said so. " });
    await at.diagnostics(uri);
    await at.edit(uri, { start: 0, end: 0, text: "It rained. " });
    await at.diagnostics(uri);
    assert.deepEqual(changed, [uri]);
    assert.equal((await view(at))!.tally, "4 sources: 3 named");
  });

  it("is never sent for a version which the writer has left behind, and is asked for again", async () => {
    const at = await open(copy.repeat(20));
    const changed: string[] = [];
    at.connection.onNotification("sayswho/ledgerChanged", (told) => {
      changed.push(told.uri);
    });
    const asked = view(at);
    await at.edit(uri, { start: 0, end: copy.length * 20, text: copy });
    await assert.rejects(asked, /changed meanwhile/);
    await at.diagnostics(uri);
    assert.deepEqual(changed, [uri]);
    assert.equal((await view(at))!.rows.length, 4);
  });
});

describe("the ledger taken elsewhere", () => {
  it("is Markdown under the name of the file", async () => {
    const text = String(await run(await open(), "sayswho.server.ledger", uri, "markdown"));
    assert.match(text, /^## harbour vote\.md\n/);
    assert.match(text, /\| 3 \| recent reports \| vague \|/);
  });

  it("is a sheet with the names of its columns", async () => {
    const text = String(await run(await open(), "sayswho.server.ledger", uri, "csv"));
    const [head, first] = text.split("\n");
    assert.equal(head, "path,line,source,class,hand,certain,claim");
    assert.match(first!, /^harbour vote\.md,1,Mayor Ana Obi,named-person,first-hand,yes,/);
  });

  it("is refused in a sentence where there is no draft, or no such form", async () => {
    const at = await open();
    await assert.rejects(run(at, "sayswho.server.ledger", uri, "docx"), /markdown or csv/);
    await assert.rejects(run(at, "sayswho.server.ledger"), /not open/);
    await assert.rejects(run(at, "sayswho.server.sources", 7), /not open/);
    await at.assertAlive();
  });
});

describe("the line above a draft", () => {
  const lenses = (at: Editor) =>
    at.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument });

  it("counts the sources and leads to the view of them, where the editor has one", async () => {
    const [lens, ...more] = await lenses(await open(copy, { commands: ["sayswho.sources"] }));
    assert.deepEqual(more, []);
    assert.deepEqual(lens!.range.start, positionAt(copy, 0));
    assert.deepEqual(lens!.command, {
      title: "3 sources: 2 named",
      command: "sayswho.sources",
      arguments: [uri],
    });
  });

  it("answers in one line in every other editor", async () => {
    const at = await open();
    const [lens] = await lenses(at);
    const { command, arguments: args } = lens!.command!;
    assert.ok(at.agreed.capabilities.executeCommandProvider!.commands.includes(command));
    assert.equal(await run(at, command, ...args!), null);
    assert.match(at.shown.join(), /2 named first-hand sources \(Obi, Lund\)/);
  });

  it("is not there where nobody speaks", async () => {
    assert.deepEqual(await lenses(await open("The council met at noon.\n")), []);
  });
});
