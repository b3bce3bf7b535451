// The language server over a real pipe: what an editor asks, and what it is told.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { LSPErrorCodes, type MarkupContent, type ResponseError } from "vscode-languageserver-protocol/node";
import { undraw } from "../../server/report/drawing.ts";
import { rules } from "../../server/rules/index.ts";
import { applied, Editor, everything, marked, messageOf, nothing, positionAt } from "./editor.ts";

const founding = readFileSync("test/drafts/founding.md", "utf8");
const uri = "file:///desk/draft.md";

describe("an editor which asks for diagnostics", () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start({ options: { commands: ["sayswho.why"] } });
  });
  after(async () => {
    assert.equal(await editor.stop(), 0);
    assert.deepEqual(editor.shown, [], "something popped up");
    assert.deepEqual(editor.logged, []);
  });

  it("is told what the server offers", () => {
    const { capabilities, serverInfo } = editor.agreed;
    assert.equal(serverInfo?.name, "Sayswho");
    assert.equal(capabilities.positionEncoding, "utf-16");
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    assert.equal(capabilities.hoverProvider, true);
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: "sayswho",
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
  });

  it("gets the marks of the founding draft, each with its rule, its source and its page", async () => {
    await editor.open(uri, founding);
    const marks = await editor.diagnostics(uri);
    assert.ok(marks.length > 3, `only ${marks.length} marks`);
    for (const mark of marks) {
      assert.equal(mark.source, "sayswho");
      assert.ok(rules.some((rule) => rule.id === mark.code));
      assert.equal(mark.codeDescription?.href, `sayswho:/${mark.code}.md`);
      assert.deepEqual(mark.range, {
        start: positionAt(founding, mark.data.span.start),
        end: positionAt(founding, mark.data.span.end),
      });
    }
    await editor.close(uri);
  });

  it("is told “unchanged” as long as no mark has changed or moved", async () => {
    await editor.open(uri, marked);
    const first = await editor.pull(uri);
    assert.equal((await editor.pull(uri, first.resultId)).kind, "unchanged");
    await editor.edit(uri, { start: marked.length, end: marked.length, text: "The count began at noon.\n" });
    assert.equal((await editor.pull(uri, first.resultId)).kind, "unchanged");
    await editor.edit(uri, { start: 0, end: 0, text: "On Monday, " });
    const moved = await editor.pull(uri, first.resultId);
    assert.equal(moved.kind, "full");
    await editor.close(uri);
  });

  it("never takes a draft opened again for the one that was closed", async () => {
    await editor.open(uri, marked);
    const { resultId } = await editor.pull(uri);
    await editor.close(uri);
    await editor.open(uri, "The count began at noon.\n");
    assert.deepEqual(await editor.pull(uri, resultId).then((r) => r.kind === "full" && r.items), []);
    await editor.close(uri);
  });

  it("reads a rule's page where a diagnostic's code leads", async () => {
    for (const { id, summary } of rules) {
      const page = await editor.connection.sendRequest<{ text: string }>("workspace/textDocumentContent", {
        uri: `sayswho:/${id}.md`,
      });
      assert.match(page.text, new RegExp(`^# ${id}\n`));
      assert.ok(page.text.includes(summary));
    }
    for (const address of ["sayswho:/no-such-rule.md", "file:///etc/passwd", ""])
      assert.equal(
        await editor.connection.sendRequest("workspace/textDocumentContent", { uri: address }),
        null,
      );
  });

  describe("hovering", () => {
    it("tells why, on whose authority, and what the fixes would do", async () => {
      await editor.open(uri, marked);
      const [mark] = await editor.diagnostics(uri);
      const rule = rules.find(({ id }) => id === mark!.code)!;
      const hover = await editor.hover(uri, mark!.range.start);
      const contents = hover!.contents as MarkupContent;
      assert.equal(contents.kind, "markdown");
      const [reason] = rule.why.trim().split("\n\n");
      assert.ok(contents.value.startsWith(`**`) && contents.value.includes(reason!));
      for (const authority of rule.authorities) assert.ok(contents.value.includes(authority));
      assert.deepEqual(hover!.range, mark!.range);
      await editor.close(uri);
    });

    it("is silent beside the marks", async () => {
      await editor.open(uri, marked);
      assert.equal(await editor.hover(uri, { line: 0, character: 3 }), null);
      await editor.close(uri);
    });
  });

  describe("quick fixes", () => {
    for (const rule of rules)
      for (const { bad, house, asOf } of rule.examples) {
        if (!bad || house || asOf) continue;
        const source = undraw(bad.replace(/^\n/, ""));
        it(`mend what ${rule.id} asks of: ${source.trim().slice(0, 60)}`, async () => {
          await editor.open(uri, source);
          for (const mark of (await editor.diagnostics(uri)).filter(({ code }) => code === rule.id)) {
            const offered = await editor.actions(uri, mark.range, [mark]);
            const own = offered.filter(({ diagnostics }) => diagnostics?.some((d) => d.code === rule.id));
            const why = own.filter(({ command }) => command);
            assert.deepEqual(
              why.map(({ command }) => [command!.command, command!.arguments]),
              [["sayswho.why", [rule.id]]],
            );
            for (const action of own.filter(({ edit }) => edit)) {
              const mended = applied(source, uri, action.edit);
              assert.notEqual(mended, source);
              const copy = `${uri}#mended`;
              await editor.open(copy, mended);
              const left = await editor.diagnostics(copy);
              assert.ok(
                !left.some((d) => d.message === mark.message && d.range.start.line === mark.range.start.line),
                `still marked after “${action.title}”: ${mended}`,
              );
              await editor.close(copy);
            }
          }
          await editor.close(uri);
        });
      }

    it("puts the gravest question first, and prefers no small repair of words with a grave one", async () => {
      await editor.open(uri, founding);
      const marks = await editor.diagnostics(uri);
      const title = marks.find(({ code }) => code === "title-mismatch")!;
      const offered = await editor.actions(uri, title.range, marks);
      assert.match(offered[0]!.title, /President/);
      assert.deepEqual(
        offered.filter(({ isPreferred }) => isPreferred),
        [],
      );
      await editor.close(uri);
      await editor.open(uri, "Envoys of six countries met in Kiev on Friday.\n");
      const kiev = (await editor.diagnostics(uri)).find(({ code }) => code === "house-spelling")!;
      const safe = await editor.actions(uri, kiev.range, [kiev]);
      assert.ok(safe.some(({ isPreferred }) => isPreferred));
      await editor.close(uri);
    });

    it("are not offered where the editor asks for another kind of action", async () => {
      await editor.open(uri, marked);
      const [mark] = await editor.diagnostics(uri);
      const ask = (only: string[]) =>
        editor.connection.sendRequest("textDocument/codeAction", {
          textDocument: { uri },
          range: mark!.range,
          context: { diagnostics: [mark], only },
        });
      assert.deepEqual(await ask(["refactor"]), []);
      assert.deepEqual(await ask(["source.fixAll"]), []);
      assert.notDeepEqual(await ask(["quickfix"]), []);
      await editor.close(uri);
    });
  });

  describe("cutting in", () => {
    const failure = (promise: Promise<unknown>): Promise<ResponseError<unknown> | null> =>
      promise.then(
        () => null,
        (error) => error,
      );

    it("gets no diagnostics of a version that is superseded, but is told to ask again", async () => {
      await editor.open(uri, founding);
      const asked = failure(editor.pull(uri));
      await editor.edit(uri, { start: 0, end: 0, text: "On Monday, " });
      const error = await asked;
      assert.equal(error?.code, LSPErrorCodes.ServerCancelled);
      assert.deepEqual(error?.data, { retriggerRequest: true });
      assert.ok((await editor.diagnostics(uri)).length > 0);
      await editor.close(uri);
    });

    it("gets no hover and no fixes of a version that is superseded", async () => {
      await editor.open(uri, founding);
      const [mark] = await editor.diagnostics(uri);
      for (const ask of [
        () => editor.hover(uri, mark!.range.start),
        () => editor.actions(uri, mark!.range),
      ]) {
        // A draft which is not read yet: while the server reads it, the next edit arrives.
        await editor.edit(uri, { start: 0, end: 0, text: "On Monday, " });
        const asked = failure(ask());
        await editor.edit(uri, { start: 0, end: 0, text: "x" });
        assert.equal((await asked)?.code, LSPErrorCodes.ContentModified);
      }
      await editor.close(uri);
    });

    it("gets no answer to a question it has withdrawn", async () => {
      await editor.open(uri, founding);
      const cancel = { cancel: () => {} };
      const asked = failure(
        editor.connection.sendRequest(
          "textDocument/diagnostic",
          { textDocument: { uri } },
          {
            isCancellationRequested: false,
            onCancellationRequested: (listener) => {
              cancel.cancel = () => listener(undefined);
              return { dispose: () => {} };
            },
          },
        ),
      );
      cancel.cancel();
      assert.equal((await asked)?.code, LSPErrorCodes.RequestCancelled);
      await editor.close(uri);
    });

    it("gets an empty answer where the draft was closed meanwhile", async () => {
      await editor.open(uri, founding);
      const asked = failure(editor.pull(uri));
      await editor.close(uri);
      assert.equal((await asked)?.code, LSPErrorCodes.ServerCancelled);
      assert.deepEqual(await editor.diagnostics(uri), []);
    });
  });
});

describe("an editor which cannot ask for diagnostics", () => {
  it("is sent them once the writer pauses, and an empty list when the draft is closed", async () => {
    const editor = await Editor.start({ capabilities: nothing });
    assert.equal(editor.agreed.capabilities.diagnosticProvider, undefined);
    assert.equal(editor.agreed.capabilities.codeActionProvider, undefined);
    await editor.open(uri, marked);
    const sent = await editor.until(() => editor.published.at(0), "diagnostics");
    assert.equal(sent.uri, uri);
    assert.ok(sent.diagnostics.length > 0);
    for (const mark of sent.diagnostics)
      assert.deepEqual(
        ["relatedInformation", "codeDescription", "data"].filter((key) => key in mark),
        [],
      );
    assert.equal(sent.version, undefined);
    await editor.close(uri);
    const last = await editor.until(() => editor.published.at(1), "the empty list");
    assert.deepEqual(last.diagnostics, []);
    assert.equal(await editor.stop(), 0);
  });

  it("is sent one list for a burst of typing: that of the last version", async () => {
    const { diagnostic: _, ...textDocument } = everything.textDocument!;
    const editor = await Editor.start({ capabilities: { ...everything, textDocument } });
    await editor.open(uri, "");
    for (let at = 0; at < marked.length; at++)
      await editor.edit(uri, { start: at, end: at, text: marked[at]! });
    const sent = await editor.until(() => editor.published.at(0), "diagnostics");
    assert.equal(sent.version, marked.length + 1);
    assert.ok(sent.diagnostics.length > 0);
    assert.equal(editor.published.length, 1);
    await editor.stop();
  });

  it("reads the hover as plain text, the question first", async () => {
    const editor = await Editor.start({ capabilities: nothing });
    await editor.open(uri, marked);
    const sent = await editor.until(() => editor.published.at(0), "diagnostics");
    const hover = await editor.hover(uri, sent.diagnostics[0]!.range.start);
    const contents = hover!.contents as MarkupContent;
    assert.equal(contents.kind, "plaintext");
    assert.ok(contents.value.startsWith(messageOf(sent.diagnostics[0]!)));
    await editor.stop();
  });
});

describe("settings", () => {
  let desk: string;
  before(() => {
    desk = mkdtempSync(join(tmpdir(), "sayswho-desk-"));
  });
  after(() => rmSync(desk, { recursive: true, force: true }));
  const inFolder = (name: string) => pathToFileURL(join(desk, name)).href;

  it("of the editor turn Sayswho off, and on again at once", async () => {
    let enable = false;
    const editor = await Editor.start({ settings: () => ({ enable }) });
    await editor.open(uri, marked);
    assert.deepEqual(await editor.diagnostics(uri), []);
    assert.equal(await editor.hover(uri, { line: 0, character: 40 }), null);
    enable = true;
    await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => (editor.refreshed > 0 ? true : undefined), "a call to ask again");
    assert.ok((await editor.diagnostics(uri)).length > 0);
    await editor.stop();
  });

  it("are taken from the start-up options, or as pushed, where the editor cannot be asked", async () => {
    const editor = await Editor.start({ capabilities: nothing, options: { enable: false } });
    await editor.open(uri, marked);
    assert.deepEqual((await editor.until(() => editor.published.at(0), "an empty list")).diagnostics, []);
    await editor.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { sayswho: { enable: true } },
    });
    assert.ok((await editor.until(() => editor.published.at(1), "diagnostics")).diagnostics.length > 0);
    await editor.stop();
  });

  it("of the nearest .sayswho.jsonc hold, a change of it too, for drafts not yet saved as well", async () => {
    const editor = await Editor.start({ folders: [inFolder("")] });
    for (const draft of [inFolder("draft.md"), "untitled:Untitled-1"]) {
      rmSync(join(desk, ".sayswho.jsonc"), { force: true });
      await editor.open(draft, marked);
      const [mark] = await editor.diagnostics(draft);
      assert.notEqual(mark!.severity, 4);
      writeFileSync(join(desk, ".sayswho.jsonc"), `{ "rules": { "${mark!.code}": "hint" } } // house rule`);
      const before = editor.refreshed;
      await editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: inFolder(".sayswho.jsonc"), type: 1 }],
      });
      await editor.until(() => (editor.refreshed > before ? true : undefined), "a call to ask again");
      assert.equal((await editor.diagnostics(draft))[0]!.severity, 4);
      await editor.close(draft);
    }
    await editor.stop();
  });

  it("leave alone what the desk leaves alone, and read it again once it no longer does", async () => {
    const editor = await Editor.start({ folders: [inFolder("")] });
    try {
      const draft = inFolder("left.md");
      rmSync(join(desk, ".sayswho.jsonc"), { force: true });
      await editor.open(draft, marked);
      assert.notDeepEqual(await editor.diagnostics(draft), []);
      for (const [name, text] of [
        [".sayswhoignore", "left.md\n"],
        [".gitignore", "left.*\n"],
        [".sayswho.json", '{ "include": "stories/**" }'],
      ] as const) {
        writeFileSync(join(desk, name), text);
        assert.deepEqual(await editor.diagnostics(draft), []);
        rmSync(join(desk, name));
        assert.notDeepEqual(await editor.diagnostics(draft), []);
      }
    } finally {
      await editor.stop();
    }
  });

  it("name the file which is not there, in the configuration which extends it", async () => {
    const editor = await Editor.start({ folders: [inFolder("")] });
    try {
      const config = inFolder(".sayswho.jsonc");
      await editor.open(config, '{ "extends": "nowhere.jsonc" }');
      const marks = await editor.diagnostics(config);
      assert.deepEqual(marks.map(messageOf), [
        "There is no file “nowhere.jsonc” here, which “extends” names.",
      ]);
    } finally {
      await editor.stop();
    }
  });

  it("of the editor which cannot be read are told of once, with what would do, and the others hold", async () => {
    const editor = await Editor.start({
      settings: () => ({
        house: "reuter",
        run: "onsave",
        enable: "no",
        rules: {},
        focusmode: true,
        trace: {},
      }),
    });
    await editor.open(uri, marked);
    assert.ok((await editor.diagnostics(uri)).length > 0);
    await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.ok((await editor.diagnostics(uri)).length > 0);
    const told = [
      "“sayswho.house”: There is no house “reuter”. Did you mean “reuters”? Houses: none, ap, reuters, bbc, guardian, nyt, tass.",
      "“sayswho.run” cannot be “onsave”. Did you mean “onSave”? Choose from onType, onSave, manual.",
      "“sayswho.enable” is either true or false, not “no”.",
      "There is no setting “sayswho.rules”: it belongs in .sayswho.jsonc.",
      "There is no setting “sayswho.focusmode”. Did you mean “focusMode”?",
    ];
    assert.deepEqual(editor.shown, [`Sayswho: ${told[0]} (4 more in the log)`]);
    assert.deepEqual(editor.logged, told);
    await editor.stop();
  });

  it("which the manifest offers are all known, and told of by nobody", async () => {
    const { contributes } = JSON.parse(readFileSync("package.json", "utf8"));
    const settings: Record<string, Record<string, unknown> | unknown> = {};
    for (const [name, { default: value }] of Object.entries<{ default: unknown }>(
      contributes.configuration.properties,
    )) {
      const [, group = "", own] = name.split(".");
      settings[group] = own ? { ...(settings[group] as Record<string, unknown>), [own]: value } : value;
    }
    const editor = await Editor.start({ settings: () => settings });
    await editor.open(uri, marked);
    assert.ok((await editor.diagnostics(uri)).length > 0);
    assert.deepEqual([editor.shown, editor.logged], [[], []]);
    await editor.stop();
  });

  it("sent at the start are told of as well; what else an editor sends there is its own", async () => {
    const editor = await Editor.start({
      capabilities: nothing,
      options: { house: "apx", wantsStatus: false, other: 1 },
    });
    await editor.open(uri, marked);
    assert.ok((await editor.until(() => editor.published.at(0), "diagnostics")).diagnostics.length > 0);
    assert.equal(editor.shown.length, 1);
    assert.match(editor.shown[0]!, /^Sayswho: “sayswho\.house”: There is no house “apx”\./);
    await editor.stop();
  });

  it("of the desk which cannot be read are told of where their file is not open, and marked where it is", async () => {
    const text = '{ "house": "apx" }';
    writeFileSync(join(desk, ".sayswho.jsonc"), text);
    mkdirSync(join(desk, ".sayswho"));
    writeFileSync(join(desk, ".sayswho/decisions.jsonl"), "no decision\n");
    try {
      const editor = await Editor.start({ folders: [inFolder("")] });
      await editor.open(inFolder("draft.md"), marked);
      await editor.diagnostics(inFolder("draft.md"));
      assert.equal(editor.shown.length, 2);
      assert.match(editor.shown[0]!, /decisions\.jsonl:1: This line is not JSON\./);
      assert.match(editor.shown[1]!, /\.sayswho\.jsonc:1: There is no house “apx”\./);
      await editor.stop();
      const other = await Editor.start({ folders: [inFolder("")] });
      await other.open(inFolder(".sayswho.jsonc"), text);
      await other.open(inFolder(".sayswho/decisions.jsonl"), "no decision\n");
      await other.open(inFolder("draft.md"), marked);
      await other.diagnostics(inFolder("draft.md"));
      assert.equal((await other.diagnostics(inFolder(".sayswho.jsonc"))).length, 1);
      assert.deepEqual(other.shown, []);
      await other.stop();
    } finally {
      rmSync(join(desk, ".sayswho.jsonc"));
      rmSync(join(desk, ".sayswho"), { recursive: true });
    }
  });

  it("which cannot be read are marked in their own file", async () => {
    const editor = await Editor.start();
    const config = inFolder(".sayswho.jsonc");
    await editor.open(config, '{ "rules": { "vage-attribution": "off" } }');
    const [mark] = await editor.diagnostics(config);
    assert.equal(mark!.code, "settings");
    assert.match(messageOf(mark!), /vague-attribution/);
    await editor.stop();
  });

  it("are not waited for in vain", async () => {
    const editor = await Editor.start({ settings: () => new Promise(() => {}) });
    await editor.open(uri, marked);
    assert.ok((await editor.diagnostics(uri)).length > 0);
    await editor.stop();
  });
});

describe("front matter which cannot be read", () => {
  it("is marked where it is broken, and the copy below it is read all the same", async () => {
    const editor = await Editor.start();
    const source = `---\ndate: [2025-12-04\n---\n${marked}`;
    await editor.open(uri, source);
    const marks = await editor.diagnostics(uri);
    assert.equal(marks[0]!.code, "front-matter");
    assert.ok(marks[0]!.range.end.line <= 3);
    assert.ok(marks.length > 1);
    await editor.stop();
  });

  it("is marked under the very line: a house that does not exist, a day that never comes", async () => {
    const editor = await Editor.start();
    await editor.open(uri, "---\ndate: 2025-02-31\nhouse: rueters\n---\nThe count began at noon.\n");
    const marks = await editor.diagnostics(uri);
    assert.deepEqual(
      marks.map(({ code, range }) => [code, range.start, range.end]),
      [
        ["front-matter", { line: 1, character: 0 }, { line: 1, character: 16 }],
        ["front-matter", { line: 2, character: 0 }, { line: 2, character: 14 }],
      ],
    );
    assert.match(messageOf(marks[1]!), /reuters/);
    await editor.stop();
  });
});

describe("the server's end", () => {
  it("comes with the editor's good-bye", async () => {
    assert.equal(await (await Editor.start()).stop(), 0);
  });

  it("comes with the end of its input", async () => {
    const editor = await Editor.start();
    const gone = once(editor.process, "exit");
    editor.process.stdin.end();
    assert.equal((await gone)[0], 1);
  });

  it("comes with the death of the process which started it", async () => {
    const editor = await Editor.start({ processId: 2 ** 22 + 1 });
    const gone = once(editor.process, "exit");
    assert.equal((await gone)[0], 1);
  });

  it("comes in the same way when it was started as “sayswho lsp --stdio”", async () => {
    const editor = await Editor.start({ command: ["dist/cli.js", "lsp", "--stdio"] });
    await editor.assertAlive();
    assert.equal(await editor.stop(), 0);
  });
});
