// The quick-fix menu: its order, what is preferred, somebody accepted on the desk's roster, and edits asked for late.
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import type { CodeAction } from "vscode-languageserver-protocol/node";
import { Desk, writes } from "./desk.ts";
import { applied, type Editor, everything, positionAt } from "./editor.ts";

const copy = `---
date: 2025-12-04
---

Russian President Vladimir Zelenskiy will visit. According to recent reports, the talks failed.
`;
const title = "Russian President Vladimir Zelenskiy";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.close());

async function open(text = copy, start: Parameters<Desk["editor"]>[0] = {}) {
  const uri = desk.write("drafts/monday.md", text);
  const at = await desk.editor(start);
  await at.open(uri, text);
  const on = (words: string) => {
    const position = positionAt(text, text.indexOf(words) + 1);
    return at.actions(uri, { start: position, end: position });
  };
  return { at, uri, on };
}

const titled = (actions: readonly CodeAction[], start: string): CodeAction =>
  actions.find((action) => action.title.startsWith(start)) ??
  assert.fail(`no “${start}” among ${actions.map((action) => action.title).join("; ")}`);

const run = (at: Editor, { command }: CodeAction) =>
  at.connection.sendRequest<string>("workspace/executeCommand", {
    command: command!.command,
    arguments: command!.arguments,
  });

const rules = async (at: Editor, uri: string) => (await at.diagnostics(uri)).map(({ code }) => code);

describe("the quick-fix menu", () => {
  it("mends first, then lets stand, then has the desk know, then turns off, and says why last", async () => {
    const { on } = await open(copy, { options: { commands: ["sayswho.why", "sayswho.dismiss"] } });
    const titles = (await on(title)).map((action) => action.title);
    assert.deepEqual(titles, [
      "Change to “Russian President Vladimir Putin”",
      "Change to “Ukrainian President Volodymyr Zelenskyy”",
      "Dismiss “Russian President Vladimir Zelenskiy” here… (.sayswho/decisions.jsonl)",
      "Accept Vladimir Zelenskiy as president of Russia on the desk’s roster (.sayswho/roster.csv)",
      "Turn off title-mismatch for this line",
      "Turn off title-mismatch for this draft",
      "Turn off title-mismatch for this desk (.sayswho.jsonc)",
      titles.at(-1),
    ]);
    assert.match(titles.at(-1)!, /^Why\? /);
  });

  it("names the very file in which each decision of the desk is written down", async () => {
    const { at, on } = await open();
    const actions = await on(title);
    for (const start of ["Dismiss", "Accept", "Turn off title-mismatch for this desk"]) {
      const action = titled(actions, start);
      const [file] = /(?<=\()[^()]+(?=\)$)/.exec(action.title) ?? [];
      assert.equal(await run(at, action), desk.uri(file ?? "no file is named"), action.title);
    }
  });

  it("prefers neither of two repairs, and a question never", async () => {
    const { on } = await open();
    for (const words of [title, "recent reports"])
      assert.ok(!(await on(words)).some(({ isPreferred }) => isPreferred), words);
  });

  it("prefers the one repair which is plainly right", async () => {
    const { on } = await open("---\nhouse: ap\n---\n\nThe talks in Kiev failed.\n");
    const preferred = (await on("Kiev")).filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(
      preferred.map((action) => action.title),
      ["Write “Kyiv”"],
    );
  });
});

describe("somebody whom the desk knows better", () => {
  it("is accepted by a row of the desk's roster which can be read, and the mark is gone", async () => {
    const { at, uri, on } = await open();
    assert.ok((await rules(at, uri)).includes("title-mismatch"));
    const written = await run(at, titled(await on(title), "Accept"));
    assert.equal(written, desk.uri(".sayswho", "roster.csv"));
    const [head, row, ...more] = desk.read(".sayswho/roster.csv")!.split("\n");
    assert.equal(head, "name,aliases,office,jurisdiction,from,to,source,known until");
    assert.match(row!, /^Vladimir Zelenskiy,,president,Russia,,,"accepted by .+, \d{4}-\d\d-\d\d",$/);
    assert.deepEqual(more, [""]);
    assert.ok(!(await rules(at, uri)).includes("title-mismatch"));
  });

  it("is spelled from then on as the desk accepted it, whatever the house", async () => {
    const { at, uri, on } = await open(copy.replace("date:", "house: ap\ndate:"));
    await run(at, titled(await on(title), "Accept"));
    assert.deepEqual(await rules(at, uri), ["vague-attribution"]);
  });

  it("goes below the rows which are there, in their own manner and to the last byte", async () => {
    const sheet = "Name;Country;Office\r\nAna Obi;Northbridge;mayor\r\n";
    desk.write(".sayswho/roster.csv", sheet);
    const { at, uri, on } = await open();
    await run(at, titled(await on(title), "Accept"));
    assert.equal(desk.read(".sayswho/roster.csv"), `${sheet}Vladimir Zelenskiy;Russia;president\r\n`);
    assert.ok(!(await rules(at, uri)).includes("title-mismatch"));
  });

  it("is accepted as still in office where the roster has the office ended", async () => {
    const past =
      "---\ndate: 2025-12-04\n---\n\nBritish Prime Minister Rishi Sunak said on Monday that he would sign.\n";
    const { at, uri, on } = await open(past);
    assert.ok((await rules(at, uri)).includes("title-outdated"));
    await run(at, titled(await on("British Prime Minister"), "Accept Rishi Sunak as prime minister of"));
    assert.ok(!(await rules(at, uri)).includes("title-outdated"));
  });

  it("is not written down twice, nor into a roster which cannot be read", async () => {
    const { at, uri, on } = await open();
    const action = titled(await on(title), "Accept");
    await run(at, action);
    await assert.rejects(run(at, action), /has Vladimir Zelenskiy as president of Russia already/);
    desk.write(".sayswho/roster.csv", "who is who\nAna Obi\n");
    await assert.rejects(run(at, action), /roster cannot take the row: The first line/);
    assert.equal(desk.read(".sayswho/roster.csv"), "who is who\nAna Obi\n");
    await assert.rejects(
      at.connection.sendRequest("workspace/executeCommand", {
        command: "sayswho.server.accept",
        arguments: [uri, "Ana Obi"],
      }),
      /needs a name, an office and a place/,
    );
    await at.assertAlive();
  });

  it("is not offered where no office of a place is in question, nor to an editor which cannot write it down", async () => {
    const { on } = await open();
    assert.ok(!(await on("recent reports")).some((action) => action.title.startsWith("Accept")));
    const bare = await open(copy, { capabilities: everything });
    assert.ok(!(await bare.on(title)).some((action) => action.title.startsWith("Accept")));
  });
});

describe("an editor which asks for the edit when it is chosen", () => {
  const late = {
    ...writes,
    textDocument: {
      ...writes.textDocument,
      codeAction: {
        ...writes.textDocument!.codeAction,
        dataSupport: true,
        resolveSupport: { properties: ["edit"] },
      },
    },
  };
  const resolve = (at: Editor, action: CodeAction) =>
    at.connection.sendRequest<CodeAction>("codeAction/resolve", action);

  it("gets it then, and the same one", async () => {
    const { at, uri, on } = await open(copy, { capabilities: late });
    const offered = await on(title);
    assert.ok(offered.every(({ edit }) => edit === undefined));
    const mended = await resolve(at, titled(offered, "Change to “Russian President Vladimir Putin”"));
    assert.match(applied(copy, uri, mended.edit), /^Russian President Vladimir Putin will visit/m);
    const silenced = await resolve(at, titled(offered, "Turn off title-mismatch for this line"));
    assert.match(
      applied(copy, uri, silenced.edit),
      /failed\. <!-- sayswho-disable-line title-mismatch -->\n$/,
    );
    const off = await resolve(at, titled(offered, "Turn off title-mismatch for this draft"));
    assert.match(applied(copy, uri, off.edit), /<!-- sayswho-disable-file title-mismatch -->/);
  });

  it("gets none for a draft which was edited since, and none for what we never offered", async () => {
    const { at, uri, on } = await open(copy, { capabilities: late });
    const action = titled(await on(title), "Change to");
    await at.edit(uri, { start: copy.length, end: copy.length, text: "It rained.\n" });
    await assert.rejects(resolve(at, action), /changed meanwhile/);
    await assert.rejects(
      resolve(at, { ...action, data: { uri, rule: "x", version: 2 } }),
      /changed meanwhile/,
    );
    const own = { title: "Somebody else’s", data: 7 };
    assert.deepEqual(await resolve(at, own), own);
    await at.assertAlive();
  });
});
