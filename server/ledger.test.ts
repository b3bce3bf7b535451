// The source ledger: the founding draft against the one drawn up by hand, and the figures an editor asks of any draft.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { readDraft } from "./facts/draft.ts";
import { readLedger } from "./ledger.ts";
import { readText } from "./text/text.ts";

function ledgerOf(source: string) {
  const draft = readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });
  const { attributions, sources, figures } = readLedger(draft);
  const rows = attributions.map(({ source: from, cue, class: kind, firstHand }) => {
    const words = from ?? cue!;
    return {
      line: source.slice(0, words.start).split("\n").length,
      words: source.slice(words.start, words.end),
      kind: kind as string,
      person: from?.person == null ? null : draft.people[from.person]!.name,
      firstHand,
    };
  });
  return { rows, sources, figures };
}

describe("a pronoun", () => {
  it("is listed under the words it takes up", () => {
    const { sources } = ledgerOf("The driver’s mother said he was at home. She said she had seen the car.");
    assert.deepEqual(
      sources.map(({ name, rows }) => `${name}: ${rows.length}`),
      ["The driver’s mother: 2"],
    );
  });

  it("is no source of its own where nobody can tell whom it means", () => {
    const { sources, rows } = ledgerOf(
      "It was late. They said the road was shut. It said nothing of the bridge.",
    );
    assert.deepEqual(sources, []);
    assert.equal(rows.length, 2);
  });
});

describe("a source", () => {
  it("is not the reporter of the byline", () => {
    const copy = "By Tom Hale\n\nThe treasurer looked at his shoes. “I want to catch my bus,” he said.";
    assert.deepEqual(ledgerOf(copy).sources, []);
  });

  it("goes by its whole name", () => {
    const names = (copy: string) => ledgerOf(copy).sources.map(({ name }) => name);
    assert.deepEqual(names("The rate rose, according to the Office for National Statistics in Lima."), [
      "the Office for National Statistics",
    ]);
    assert.deepEqual(names("The Ministry of Health and Sport said the rate rose."), [
      "The Ministry of Health and Sport",
    ]);
    assert.deepEqual(names("The ministry said for Ana Ruiz the rate rose."), ["The ministry"]);
    assert.deepEqual(names("The council in Lima said no."), ["The council"]);
  });

  it("goes by its words without markup", () => {
    const { sources } = ledgerOf(
      "The [Northbridge Herald](https://example.org) reports that the road is shut.",
    );
    assert.deepEqual(
      sources.map(({ name }) => name),
      ["The Northbridge Herald"],
    );
  });
});

// By hand, from the project's notes on scoring a whole draft: line, words of the source (of the cue, where nobody is
// cited), class.
const byHand: readonly (readonly [line: number, words: string, kind: string])[] = [
  [1, "The United States", "metonym"],
  [2, "recent reports", "vague"],
  [2, "Trump", "named-person"],
  [2, "Kushner", "named-person"],
  [3, "The White House press secretary", "office-unnamed"],
  [3, "Trump", "named-person"],
  [4, "US officials", "vague"],
  [4, "A statement", "vague"],
  [4, "the White House", "institution"],
  [4, "Witkoff and Kushner", "named-person"],
  [5, "Russian media outlets", "vague"],
  [5, "statements", "vague"],
  [5, "growing concerns", "none"],
  [6, "Zelenskiy’s administration", "institution"],
  [6, "Russian officials", "vague"],
  [7, "persistent accusations", "none"],
  [7, "Multiple official statements and analyses", "vague"],
  [7, "are repeatedly characterized", "none"],
  [8, "Washington", "metonym"],
  [9, "voices", "vague"],
  [9, "some", "vague"],
  [9, "others", "vague"],
];

describe("the founding draft’s ledger", () => {
  const { rows, figures } = ledgerOf(readFileSync("test/drafts/founding.md", "utf8"));

  it("agrees with the one drawn up by hand, source and class", () => {
    const missing = byHand.filter(
      ([line, words, kind]) =>
        !rows.some((row) => row.line === line && row.words.startsWith(words) && row.kind === kind),
    );
    assert.deepEqual(missing, []);
  });

  it("knows first hand from second hand", () => {
    const isFirstHand = (words: string) => rows.find((row) => row.words === words)!.firstHand;
    assert.equal(isFirstHand("Trump"), true);
    assert.equal(isFirstHand("Kushner"), false);
    assert.equal(isFirstHand("Witkoff and Kushner"), false);
  });

  it("has one named first-hand source, and a place in the lede", () => {
    assert.equal(figures.firstHandNamed, 1);
    assert.equal(figures.lede, "metonym");
    assert.ok(figures.namedShare! < 0.4, String(figures.namedShare));
    assert.ok(figures.vagueShare! > 0.5, String(figures.vagueShare));
  });
});

describe("a ledger", () => {
  it("counts a person once, by name, surname and pronoun", () => {
    const { rows, sources } = ledgerOf(
      "Ana Ruiz said the road was open. Ruiz added that it would stay so. “We will see,” she said.",
    );
    assert.deepEqual(
      rows.map((row) => row.person),
      ["Ana Ruiz", "Ana Ruiz", "Ana Ruiz"],
    );
    assert.deepEqual(
      sources.map(({ name, quotes }) => [name, quotes]),
      [["Ana Ruiz", 1]],
    );
  });

  it("gives “who” the class of the one it stands for", () => {
    const { rows } = ledgerOf("The plan was backed by Ana Ruiz, who said the road would open.");
    assert.deepEqual(
      rows.map(({ words, kind, person }) => [words, kind, person]),
      [["who", "named-person", "Ana Ruiz"]],
    );
  });

  it("lets an office say what it says, and not feel", () => {
    const kinds = (source: string) => ledgerOf(source).rows.map((row) => row.kind);
    assert.deepEqual(kinds("The Kremlin said no."), ["institution"]);
    assert.deepEqual(kinds("The Kremlin fears a new wave of protests."), ["metonym"]);
  });

  it("has a row for what goes round and for what everybody is said to know", () => {
    const rows = (source: string) => ledgerOf(source).rows.map(({ words, kind }) => [words, kind]);
    assert.deepEqual(rows("Rates will fall, or so the theory goes."), [["or so the theory goes", "none"]]);
    assert.deepEqual(rows("The hall, by common consent, is too small."), [["by common consent", "none"]]);
  });

  it("lists “who” under the one it stands for", () => {
    const { sources } = ledgerOf("A clerk, who told reporters that the file was sealed, said it was thin.");
    assert.deepEqual(
      sources.map(({ name, rows }) => [name, rows.length]),
      [["A clerk", 2]],
    );
  });

  it("lists no plea for anonymity among the claims", () => {
    for (const copy of [
      "A clerk said the file was thin. She asked not to be named because it is sealed.",
      "A clerk said the file was thin. She asked on Friday that her name not be used, fearing for her job.",
      "A clerk said the file was thin. The clerk agreed to speak only on condition of anonymity because of the law.",
    ])
      assert.deepEqual(
        ledgerOf(copy).rows.map(({ words }) => words),
        ["A clerk"],
        copy,
      );
  });

  it("counts what names nobody where it is brought in, and nobody who says why", () => {
    const nameless = (copy: string) => ledgerOf(copy).figures.nameless;
    assert.equal(nameless("Officials said it was late. The officials said it was cold."), 1);
    assert.equal(
      nameless("People close to the talks said it was late. It was shut amid growing concerns."),
      2,
    );
    for (const copy of [
      "Tom Hale said experts believed it was late.",
      "Officials did not say it was late.",
      "The storm showed that the wall was weak.",
      "An aide, speaking on condition of anonymity because the talks are private, said it was late.",
      "Officials, including Ana Ruiz, said it was late.",
      "A woman who was raped said it was late.",
    ])
      assert.equal(nameless(copy), 0, copy);
  });

  it("is empty where nobody is cited, and divides nothing by nothing", () => {
    for (const copy of ["", "The road was closed at noon. Two cars were towed."]) {
      const { rows, figures } = ledgerOf(copy);
      assert.deepEqual(rows, []);
      assert.equal(figures.namedShare, null);
      assert.equal(figures.lede, null);
    }
  });

  it("gathers what nobody answers for, each once, in order", () => {
    const draft = readDraft(
      readText(
        "The widely criticised plan failed amid growing concerns. It was the worst storm in history. Ana Ruiz said a widely criticised plan had failed.",
      ),
      { asOf: "2025-12-04", asOfFrom: "asked" },
    );
    assert.deepEqual(
      readLedger(draft).bare.map(({ kind, start, end }) => `${kind}: ${draft.text.source.slice(start, end)}`),
      ["judgment: widely criticised", "feeling: growing concerns", "record: worst storm"],
    );
  });

  it("tells how much of what is said is said by one", () => {
    const share = (source: string) => ledgerOf(source).figures.topShare;
    assert.equal(share("“It is far too late,” Ana Ruiz, a pilot, said."), 1);
    assert.equal(share("The council met at noon."), null);
    const two = share(
      "Ana Ruiz said the road was open. Tom Hale said the bridge across the river was open, too.",
    );
    assert.ok(two !== null && two > 0.5 && two < 1, String(two));
  });
});
