// People as symbols: from any mention of a person to the first, to all the others, and to a new spelling.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type {
  DocumentHighlight,
  DocumentSymbol,
  Location,
  Range,
  WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { applied, Editor, everything, offsetAt, positionAt } from "./editor.ts";

const draft = `# Harbour vote

The council met at noon. Mayor Ana Obi said the harbour would close. “Obi knows best,” said Karl Lund, a pilot.

Obi’s deputy disagreed. She will speak on Friday, Ana Obi said later.
`;

const uri = "file:///desk/harbour.md";

describe("a person in a draft", () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start({
      capabilities: {
        ...everything,
        textDocument: { ...everything.textDocument, rename: { prepareSupport: true } },
      },
    });
    await editor.open(uri, draft);
  });
  after(() => editor.kill());

  const at = (words: string, into = 1) => ({
    textDocument: { uri },
    position: positionAt(draft, draft.indexOf(words) + into),
  });
  const words = ({ start, end }: Range) => draft.slice(offsetAt(draft, start), offsetAt(draft, end));
  const ask = <T>(method: string, params: unknown) => editor.connection.sendRequest<T>(method, params);

  it("is defined where the copy first gives the full name", async () => {
    const place = await ask<Location>("textDocument/definition", at("Obi’s deputy"));
    assert.equal(words(place.range), "Ana Obi");
    assert.equal(offsetAt(draft, place.range.start), draft.indexOf("Ana Obi"));
  });

  it("is found again by surname and by full name, and never within a quotation", async () => {
    const places = await ask<Location[]>("textDocument/references", {
      ...at("Ana Obi"),
      context: { includeDeclaration: true },
    });
    const named = places.map(({ range }) => words(range)).filter((name) => name.includes("Obi"));
    assert.deepEqual(named, ["Ana Obi", "Obi", "Ana Obi"]);
    assert.ok(!places.some(({ range }) => offsetAt(draft, range.start) === draft.indexOf("Obi knows")));
  });

  it("is lit up in all places at once", async () => {
    const lit = await ask<DocumentHighlight[]>("textDocument/documentHighlight", at("Ana Obi"));
    assert.ok(lit.length >= 3);
    assert.equal(words(lit[0]!.range), "Ana Obi");
  });

  it("is respelled throughout the narration by surname, and not in what somebody else said", async () => {
    const edit = await ask<WorkspaceEdit>("textDocument/rename", { ...at("Obi’s deputy"), newName: "Obie" });
    const after = applied(draft, uri, edit);
    assert.match(after, /Mayor Ana Obie said/);
    assert.match(after, /^Obie’s deputy/m);
    assert.match(after, /Ana Obie said later/);
    assert.match(after, /“Obi knows best,”/);
  });

  it("is respelled by full name, later mentions by their part of it", async () => {
    const edit = await ask<WorkspaceEdit>("textDocument/rename", { ...at("Ana Obi"), newName: "Anna Oby" });
    const after = applied(draft, uri, edit);
    assert.match(after, /Mayor Anna Oby said/);
    assert.match(after, /^Oby’s deputy/m);
    assert.match(after, /“Obi knows best,”/);
  });

  it("takes a longer name, and later mentions its family name", async () => {
    const edit = await ask<WorkspaceEdit>("textDocument/rename", {
      ...at("Ana Obi"),
      newName: "Ana Maria de Obi",
    });
    const after = applied(draft, uri, edit);
    assert.match(after, /Mayor Ana Maria de Obi said/);
    assert.match(after, /^de Obi’s deputy/m);
  });

  it("tells which words a new spelling starts from", async () => {
    const { range, placeholder } = await ask<{ range: Range; placeholder: string }>(
      "textDocument/prepareRename",
      at("Obi’s deputy"),
    );
    assert.equal(words(range), "Obi");
    assert.equal(placeholder, "Obi");
  });

  it("cannot be respelled as nothing, or where nobody is named", async () => {
    await assert.rejects(
      ask("textDocument/rename", { ...at("Ana Obi"), newName: "  " }),
      /as it should be spelled/,
    );
    await assert.rejects(
      ask("textDocument/rename", { ...at("Ana Obi"), newName: "A\nB" }),
      /letters, spaces/,
    );
    await assert.rejects(
      ask("textDocument/rename", { ...at("council met"), newName: "Obie" }),
      /person’s name/,
    );
    await assert.rejects(ask("textDocument/prepareRename", at("council met")), /person’s name/);
  });

  it("stands in the outline in order of appearance, quotations under whoever spoke them", async () => {
    const outline = await ask<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
    const people = outline.filter(({ children }) => children !== undefined).map(({ name }) => name);
    assert.deepEqual(people, ["Ana Obi", "Karl Lund", "Obi’s deputy"]);
    assert.equal(outline[0]!.detail, "Mayor");
    assert.deepEqual(
      outline.find(({ name }) => name === "Karl Lund")!.children!.map(({ name }) => name),
      ["“Obi knows best,”"],
    );
  });

  it("is nobody where the words are an ordinary noun, a place or a quotation", async () => {
    for (const place of ["council met", "harbour would", "knows best"]) {
      assert.equal(await ask("textDocument/definition", at(place)), null, place);
      assert.deepEqual(await ask("textDocument/documentHighlight", at(place)), [], place);
    }
  });
});

describe("a title in the outline", () => {
  it("is given with its country and whether it is over, and each of two presidents is one", async () => {
    const text = `Former U.S. President Donald Trump left. The mayor of Northbridge, Ana Obi, stayed. Karl Lund, the president of the Harbour Council, spoke.

Presidents Emmanuel Macron of France and Karol Nawrocki of Poland left. Northbridge Police Chief Ida Moen stayed. They said it rained.
`;
    const editor = await Editor.start();
    await editor.open("file:///desk/titles.md", text);
    const outline = await editor.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri: "file:///desk/titles.md" },
    });
    editor.kill();
    assert.deepEqual(
      outline.map(({ name, detail }) => `${name}: ${detail}`),
      [
        "Donald Trump: Former U.S. President",
        "Ana Obi: mayor of Northbridge",
        "Karl Lund: president of the Harbour Council",
        "Emmanuel Macron: President of France",
        "Karol Nawrocki: President of Poland",
        "Ida Moen: Northbridge Police Chief",
      ],
    );
  });
});

describe("the card of a person", () => {
  const cardOver = async (text: string, words: string) => {
    const editor = await Editor.start();
    await editor.open("file:///desk/card.md", text);
    const hover = await editor.hover("file:///desk/card.md", positionAt(text, text.indexOf(words) + 1));
    editor.kill();
    return (hover!.contents as { value: string }).value;
  };

  it("is nobody else’s of the same family where the initials tell", async () => {
    const value = await cardOver("Former U.S. President George W Bush spoke at noon.\n", "George");
    assert.match(value, /\*\*George W\. Bush\*\*/);
    assert.doesNotMatch(value, /H\.W\./);
  });

  it("has the weightiest office first, what nobody has seen lately last, and terms on end as one", async () => {
    const value = await cardOver(
      "---\ndate: 2024-10-09\n---\n\nKenyan President William Ruto left.\n",
      "Ruto",
    );
    assert.ok(value.indexOf("- president of Kenya") < value.indexOf("- vice president of Kenya"), value);
    const senator = await cardOver("---\ndate: 2024-10-09\n---\n\nPresident Joe Biden left.\n", "Biden");
    assert.equal(senator.match(/senator of Delaware/g)?.length, 1, senator);
  });

  it("tells how the draft brings the person in, title and all", async () => {
    const value = await cardOver("Northbridge Mayor Ana Obi left. Obi was late.\n", "Obi was");
    assert.match(value, /Named twice in this draft, first as \[“Northbridge Mayor Ana Obi”\]/);
  });

  it("tells the offices of the draft’s day, how far the roster knows, and the house’s spelling", async () => {
    const editor = await Editor.start();
    const text =
      "---\ndate: 2024-05-02\nhouse: reuters\n---\n\nUkrainian President Volodymyr Zelenskiy spoke.\n";
    await editor.open("file:///desk/card.md", text);
    const hover = await editor.hover("file:///desk/card.md", positionAt(text, text.indexOf("Zelenskiy")));
    const { value } = hover!.contents as { value: string };
    assert.match(value, /\*\*Volodymyr Zelenskiy\*\*/);
    assert.match(value, /On 2 May 2024:\n\n- president of Ukraine, since 20 May 2019, last confirmed /);
    assert.match(value, /Named once in this draft/);
    editor.kill();
  });

  it("says of a person whom no roster knows only what the draft says", async () => {
    const editor = await Editor.start();
    const text = "Harbour pilot Karl Lund said the tide was low. Lund was right.\n";
    await editor.open("file:///desk/card.md", text);
    const hover = await editor.hover("file:///desk/card.md", positionAt(text, text.indexOf("Lund was")));
    const { value } = hover!.contents as { value: string };
    assert.match(
      value,
      /\*\*Karl Lund\*\*\n\nNamed twice in this draft, first as \[“Karl Lund”\]\(<file:\/\/\/desk\/card\.md#L1>\)/,
    );
    editor.kill();
  });
});

describe("whoever speaks without a name", () => {
  it("stands in the outline too, where the draft first brings them up, with what they are quoted as saying", async () => {
    const text =
      "Experts say the port will close. Mayor Ana Obi said it would not. “It never has and never will,” the ministry said.\n";
    const editor = await Editor.start();
    await editor.open(uri, text);
    const outline = await editor.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri },
    });
    assert.deepEqual(
      outline.map(({ name, detail }) => [name, detail]),
      [
        ["Experts", "vague"],
        ["Ana Obi", "Mayor"],
        ["the ministry", "institution"],
      ],
    );
    assert.deepEqual(
      outline[2]!.children!.map(({ name }) => name),
      ["“It never has and never will,”"],
    );
    editor.kill();
  });
});
