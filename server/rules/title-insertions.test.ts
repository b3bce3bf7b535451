// Titles in the square brackets of a quotation: the brackets are the paper's, the words around them the speaker's.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDraft } from "../facts/draft.ts";
import { Memory } from "../facts/memory.ts";
import { lint } from "../lint.ts";
import { readText } from "../text/text.ts";

const settings = { house: "none", rules: {}, asOf: "2025-11-20", asOfFrom: "asked" } as const;

/** The marks on titles, each as its severity and the marked words. */
const marks = (copy: string) =>
  lint(copy, settings)
    .diagnostics.filter(({ rule }) => rule.startsWith("title-"))
    .map(({ severity, excerpt }) => `${severity} ${excerpt}`);

describe("titles in square brackets", () => {
  for (const [copy, ...expected] of [
    ["“He [French President Keir Starmer] left,” Ana Ruiz said.", "error French President Keir Starmer"],
    ["“He [Mark Rutte, the IMF chief,] left,” Ana Ruiz said.", "error Mark Rutte, the IMF chief"],
    ["Ana Ruiz said: “[French President Keir] Starmer left.”", "error French President Keir"],
    ["Ana Ruiz said: “[French President] Starmer left.”", "error French President"],
    // Quoted words may tell of any time, so a title of former days is only asked about.
    [
      "“I saw her [German Chancellor Angela Merkel],” Ana Ruiz said.",
      "information German Chancellor Angela Merkel",
    ],
  ] as const)
    it(copy, () => assert.deepEqual(marks(copy), expected));

  for (const copy of [
    "“He [Prime Minister Keir Starmer] left,” Ana Ruiz said.",
    "“[British Prime Minister Keir] Starmer left,” Ana Ruiz said.",
    "“[President Emmanuel] Macron Tuesday met [Prime Minister] Starmer,” Ana Ruiz said.",
    "“He [then-President Joe Biden] and she [former Chancellor Angela Merkel] left,” Ana Ruiz said.",
    "“French President Keir Starmer [sic] left [the hall],” Ana Ruiz said.",
    "“They [the French] met President Keir Starmer [of Britain],” Ana Ruiz said.",
    "In 2015 Ana Ruiz wrote: “She [German Chancellor Angela Merkel] opened the door.”",
    "“I told [[WHO?]] and [him] and []; it is [French President Keir Starmer,” Ana Ruiz said.",
    "“She [Coach Ana Bello] told her [Northbridge Mayor Rosa Mora],” Ana Ruiz said.",
    "“See [French President Keir Starmer](https://example.com/page),” Ana Ruiz said.",
  ])
    it(`is silent: ${copy}`, () => assert.deepEqual(marks(copy), []));

  it("whoever the copy names in full is known in the brackets by the family name", () => {
    const copy =
      "Italian Prime Minister Giorgia Meloni spoke.\n\n“[Prime Minister] Meloni left,” Ana Ruiz said.";
    const { people } = readDraft(readText(copy), settings).insertions;
    assert.deepEqual(
      people.map(({ given, family }) => [given, family]),
      [["Giorgia", "Meloni"]],
    );
  });

  it("no fix touches the words of the speaker", () => {
    const copy = "Ana Ruiz said: “[French President Keir] Starmer left.”";
    const [mark] = lint(copy, settings).diagnostics.filter(({ rule }) => rule === "title-mismatch");
    for (const { edits } of mark!.fixes)
      for (const { span } of edits)
        assert.ok(span.end <= copy.indexOf("]"), copy.slice(span.start, span.end));
  });

  it("an edit before them moves them along", () => {
    const memory = new Memory();
    const copy = "“He [French President Keir Starmer] left,” Ana Ruiz said.";
    for (const before of ["", "It rained. ", "It rained.\n\n"]) {
      const draft = readDraft(readText(before + copy, memory.text), settings, memory);
      const [title] = draft.insertions.titles;
      assert.equal((before + copy).slice(title!.start, title!.end), "French President Keir Starmer");
    }
  });
});
