// Completion: a first reference in house style on the draft's day, our comments, rule ids and the head of a draft.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { CompletionItem, TextEdit } from "vscode-languageserver-protocol/node";
import { applied, Editor, everything, positionAt } from "./editor.ts";

let editor: Editor;
let drafts = 0;
before(async () => {
  editor = await Editor.start();
});
after(() => editor.kill());

/** The offers at the mark ¦ of a draft, and the draft after the first offer is taken. */
async function offers(marked: string, at = editor) {
  const offset = marked.indexOf("¦");
  const text = marked.replace("¦", "");
  const uri = `file:///desk/${++drafts}.md`;
  await at.open(uri, text);
  const items = await at.connection.sendRequest<CompletionItem[]>("textDocument/completion", {
    textDocument: { uri },
    position: positionAt(text, offset),
  });
  const [first] = items;
  const taken = first ? applied(text, uri, { changes: { [uri]: [first.textEdit as TextEdit] } }) : text;
  await at.close(uri);
  return { items, labels: items.map(({ label }) => label), taken };
}

const day = (house: string, date: string, copy: string) =>
  `---\ndate: ${date}\nhouse: ${house}\n---\n\n${copy}`;

describe("a name begun", () => {
  it("becomes the full first reference, spelled by the house, with the office of the draft’s day", async () => {
    const { taken } = await offers(day("reuters", "2024-05-02", "The plan was Zelens¦ said to be ready."));
    assert.match(taken, /The plan was Ukrainian President Volodymyr Zelenskiy said/);
  });

  it("is the family name alone where the draft has brought the person in", async () => {
    const { labels } = await offers("Harbour pilot Karl Lundqvist said the tide was low. The pilot, Lundq¦");
    assert.equal(labels[0], "Lundqvist");
  });

  it("says the day in a few words, which fit into an editor's line, and the office and its time beside the list", async () => {
    const { items } = await offers(day("ap", "2024-05-02", "The plan was Zelens¦"));
    const { detail, documentation } = items.find(({ label }) => /Ukrainian President/.test(label))!;
    assert.equal(detail, "on 2024-05-02");
    assert.match(String(documentation), /^On 2 May 2024: president of Ukraine, since 20 May 2019/);
    const past = await offers(day("ap", "2024-05-02", "The plan was François Holl¦"));
    assert.equal(past.items[0]!.detail, "no office then");
    assert.match(
      String(past.items[0]!.documentation),
      /^In no office on 2 May 2024.*\n\nAt another time: president of France, 15 May 2012 to 14 May 2017\.$/,
    );
  });

  it("says of somebody in the draft how the draft brought them in", async () => {
    const { items } = await offers("Harbour pilot Karl Lundqvist said the tide was low. The pilot, Lundq¦");
    assert.equal(items[0]!.detail, "in this draft");
    assert.match(String(items[0]!.documentation), /^Brought in as “.*Karl Lundqvist”\.$/);
  });

  it("is left alone where it begins nobody, and in small letters", async () => {
    for (const copy of ["The harbour was Qqzx¦", "the plan was zelens¦", "Ze¦"])
      assert.deepEqual((await offers(copy)).labels, [], copy);
  });
});

describe("a title begun", () => {
  it("becomes the holder of the office on the draft’s day", async () => {
    const { taken } = await offers(day("ap", "2024-03-05", "In Paris, French Presid¦"));
    assert.match(taken, /In Paris, French President Emmanuel Macron$/);
    const earlier = await offers(day("ap", "2016-03-05", "In Paris, French Presid¦"));
    assert.match(earlier.taken, /French President François Hollande$/);
  });
});

describe("our own words", () => {
  it("are offered in a comment: what may be waived, and the rules", async () => {
    const { labels, taken } = await offers("Experts say so. <!-- sayswho-dis¦");
    assert.ok(labels.includes("sayswho-disable-line"), labels.join(", "));
    assert.match(taken, /<!-- sayswho-disable-next-line $/);
    const ruled = await offers("Experts say so. <!-- sayswho-disable-line vague¦ -->");
    assert.deepEqual(ruled.labels, ["vague-attribution"]);
    assert.equal(ruled.items[0]!.detail, "attribution");
    assert.match(String(ruled.items[0]!.documentation), /\w\.$/);
  });

  it("are offered in the head of a draft", async () => {
    assert.deepEqual((await offers("---\nhouse: re¦\n---\n\nCopy.\n")).labels, ["reuters"]);
    assert.deepEqual((await offers("---\nhouse: ap\nge¦\n---\n\nCopy.\n")).labels, ["genre"]);
  });
});

it("a reporter who wants no suggestions gets none", async () => {
  const quiet = await Editor.start({ capabilities: everything, settings: () => ({ suggest: false }) });
  assert.deepEqual((await offers("French Presid¦", quiet)).labels, []);
  quiet.kill();
});

describe("the desk's configuration", () => {
  const config = async (marked: string, at = editor) => {
    const offset = marked.indexOf("¦");
    const text = marked.replace("¦", "");
    const uri = `file:///desk/${++drafts}/.sayswho.jsonc`;
    await at.open(uri, text);
    const items = await at.connection.sendRequest<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri },
      position: positionAt(text, offset),
    });
    const take = (label: string) => {
      const { textEdit } = items.find((item) => item.label === label)!;
      return applied(text, uri, { changes: { [uri]: [textEdit as TextEdit] } });
    };
    await at.close(uri);
    return { items, labels: items.map(({ label }) => label), take };
  };

  it("is offered its keys, but for those it has", async () => {
    const { labels, take } = await config('{\n  "house": "ap",\n  ¦\n}\n');
    assert.ok(labels.includes("rules") && !labels.includes("house"), labels.join(", "));
    assert.match(take("rules"), /"house": "ap",\n {2}"rules": \n/);
  });

  it("is offered every rule with what it asks, begun or not, and how loud each may be", async () => {
    const begun = await config('{ "rules": { "vague¦": "off" } }');
    assert.ok(begun.labels.includes("vague-attribution") && begun.labels.includes("title-mismatch"));
    assert.match(
      begun.items.find(({ label }) => label === "vague-attribution")!.documentation as string,
      /\S/,
    );
    assert.equal(begun.take("vague-attribution"), '{ "rules": { "vague-attribution": "off" } }');
    const loud = await config('{ "rules": { "vague-attribution": ¦ } }');
    assert.ok(loud.labels.includes("off"), loud.labels.join(", "));
    assert.equal(loud.take("off"), '{ "rules": { "vague-attribution": "off" } }');
  });

  it("is offered houses, also for some drafts alone, and nothing where anything may stand", async () => {
    assert.ok((await config('{ "overrides": [{ "house": "¦" }] }')).labels.includes("reuters"));
    assert.deepEqual((await config('{ "extends": "¦" }')).labels, []);
    assert.deepEqual((await config("¦")).labels, []);
    assert.deepEqual((await config('{ "rules": [[[ ¦')).labels, []);
  });

  it("is left to an editor which knows our schema, and the schema has every rule and house", async () => {
    const schooled = await Editor.start({ capabilities: everything, options: { knowsSchema: true } });
    assert.deepEqual((await config('{ "rules": { "¦" } }', schooled)).labels, []);
    schooled.kill();
    const { properties } = JSON.parse(readFileSync("dist/sayswho.schema.json", "utf8"));
    const { labels } = await config('{ "rules": { ¦ } }');
    assert.deepEqual(Object.keys(properties.rules.properties), labels);
    assert.ok(properties.house.enum.includes("reuters"));
  });
});
