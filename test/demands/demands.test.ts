// What writers have complained of in other tools, held against ours; docs/demands.md says which test stands for which.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { lint } from "../../server/lint.ts";
import { bundledRoster } from "../../server/roster/bundled.ts";
import { rules } from "../../server/rules/index.ts";
import { settle } from "../../server/settings.ts";

const settings = settle([], { asOf: "2025-12-04", asOfFrom: "asked" });
const marksOf = (copy: string) =>
  lint(copy, settings, bundledRoster).diagnostics.map(({ rule, excerpt }) => `${rule}: ${excerpt}`);

describe("plain and correct copy", () => {
  for (const copy of [
    "The ferry left Odessa, Texas, behind and sailed for the Black Sea, the Red Sea and the White Sea.",
    "The visitors walked from the White House to the Supreme Court and on to the Foreign Office.",
    "Chad and Jordan signed the treaty, and Georgia and Turkey stood aside.",
    "Major Garrett, a reporter, asked the first question.",
    "Judge Reinhold played the part, and Prince played the guitar.",
    "A special envoy arrived on Thursday with two aides.",
    "The bishop of the town and the dean of the faculty met for lunch.",
    "Mark Speaker, a baker, and Grace Bishop, a pilot, opened a shop on Church Street.",
    "The general public may enter; the major roads stay closed.",
    "Osama Hassan teaches chemistry in Leeds.",
  ])
    it(`draws no mark: ${copy}`, () => assert.deepEqual(marksOf(`${copy}\n`), []));
});

describe("words of somebody else", () => {
  const loaded =
    "the shameful regime and its terrorist nature are, according to recent reports, a growing concern, and only time will tell";
  for (const [kind, copy] of [
    ["curly marks", `“I tell you ${loaded},” Karl Lund, a pilot, said.`],
    ["straight marks", `"I tell you ${loaded}," Karl Lund, a pilot, said.`],
    ["single marks", `‘I tell you ${loaded},’ Karl Lund, a pilot, said.`],
    ["a quotation within a quotation", `“He said ‘${loaded}’ to me,” Karl Lund, a pilot, said.`],
    ["a block quote", `Karl Lund, a pilot, wrote:\n\n> I tell you ${loaded}.`],
    ["several paragraphs", `“I tell you ${loaded}.\n\n“And ${loaded},” Karl Lund, a pilot, said.`],
  ] as const)
    it(`are left alone in ${kind}`, () => assert.deepEqual(marksOf(`${copy}\n`), []));

  it("do not shelter the same words in the paper’s own voice", () => {
    assert.ok(marksOf(`I tell you ${loaded}.\n`).length >= 2);
  });

  it("do not begin at an apostrophe", () => {
    const copy =
      "The pilots’ strike in ’24 didn’t end. According to recent reports, it’s the harbour’s fault.\n";
    assert.deepEqual(marksOf(copy), ["vague-attribution: According to recent reports"]);
  });
});

describe("one fault", () => {
  it("is asked about once, though several rules could see it", () => {
    for (const copy of [
      "Officials in Moscow reportedly said, according to recent reports, that the talks failed.",
      "The shameful deal has led to growing concern, and only time will tell.",
      "Russian President Vladimir Zelenskiy left Kiev. President Putin stayed in Kyiv.",
    ]) {
      const { diagnostics } = lint(`${copy}\n`, settings, bundledRoster);
      const spans = diagnostics.map(({ span }) => `${span.start} ${span.end}`);
      assert.ok(spans.length > 1);
      assert.equal(new Set(spans).size, spans.length, marksOf(copy).join("; "));
    }
  });
});

describe("the list of problems", () => {
  it("is not filled with advice: matters of taste are remarks or less", () => {
    const taste = ["title-format", "dateline-format", "date-style", "house-spelling", "editorial-language"];
    for (const id of [...taste, "editorial-cliche", "loaded-said-verb", "relative-date", "unclear-reference"])
      assert.match(rules.find((rule) => rule.id === id)!.severity, /^(?:information|hint)$/, id);
  });

  it("has room: ordinary copy of six hundred words draws no more than ten marks", () => {
    for (const name of ["grain-ship", "harbor-strike", "northern-line", "river-wall", "last-projectionist"]) {
      const copy = readFileSync(`test/drafts/${name}.md`, "utf8");
      const words = copy.split(/\s+/).length;
      assert.ok(
        marksOf(copy).length <= Math.ceil((10 * words) / 600),
        `${name}: ${marksOf(copy).join("; ")}`,
      );
    }
  });
});

describe("docs/demands.md", () => {
  const page = readFileSync("docs/demands.md", "utf8");

  it("has a row for each complaint which is ours to answer in an editor", () => {
    const rows = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
    assert.deepEqual(rows, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 19, 20, 21, 22, 23, 24, 25]);
  });

  it("names tests which are there, by the words they go by", () => {
    const named = [...page.matchAll(/`([\w./-]+\.(?:test\.ts|test\.mjs|ts))`: “([^”]+)”/g)];
    assert.ok(named.length >= 17);
    for (const [, file, words] of named) {
      assert.ok(existsSync(file!), file);
      assert.ok(readFileSync(file!, "utf8").includes(words!), `${file}: ${words}`);
    }
  });
});
