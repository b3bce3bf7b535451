// Fixes and Markdown: a change to the words leaves links, bold and italics whole.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { behindMarkup, cutsMarkup, isPunctuated } from "./markup.ts";
import { readText } from "./text.ts";

const place = (source: string) => ({ text: readText(source.replace("|", "")), at: source.indexOf("|") });

describe("what is put behind a name", () => {
  for (const [before, after] of [
    [
      "Aides to [Ana Mora|](https://example.org/mora) said no.",
      "Aides to [Ana Mora](https://example.org/mora)| said no.",
    ],
    [
      "Aides to [Ana Mora|][1] said no.\n\n[1]: https://example.org",
      "Aides to [Ana Mora][1]| said no.\n\n[1]: https://example.org",
    ],
    [
      "Aides to **[Ana Mora|](https://example.org)** said no.",
      "Aides to **[Ana Mora](https://example.org)**| said no.",
    ],
    ["Aides to *Ana Mora|*, a baker, said no.", "Aides to *Ana Mora*|, a baker, said no."],
    ["Aides to Ana Mora| said no.", "Aides to Ana Mora| said no."],
    ["Aides to |**Ana Mora** said no.", "Aides to |**Ana Mora** said no."],
    ["Aides to **|Ana Mora** said no.", "Aides to **|Ana Mora** said no."],
  ] as const)
    it(`stands where the bar is: ${after}`, () => {
      const { text, at } = place(before);
      const found = behindMarkup(text, at);
      assert.equal(`${text.source.slice(0, found)}|${text.source.slice(found)}`, after);
    });
});

describe("a change to some words", () => {
  const cuts = (source: string, words: string) => {
    const start = source.indexOf(words);
    return cutsMarkup(readText(source), { start, end: start + words.length });
  };

  it("would lose a link, or half of its asterisks", () => {
    const copy = "The [mayor](https://example.org) of **Leeds** spoke.";
    assert.ok(cuts(copy, "The [mayor"));
    assert.ok(cuts(copy, "mayor](https://example.org) of"));
    assert.ok(cuts(copy, "**Leeds**"));
  });

  it("loses nothing within a link, or between two", () => {
    const copy = "The [mayor](https://example.org) of **Leeds** spoke.";
    assert.ok(!cuts(copy, "mayor"));
    assert.ok(!cuts(copy, " of "));
    assert.ok(!cuts(copy, "Leeds"));
  });

  it("loses nothing in front matter, which is no copy", () => {
    assert.ok(!cuts("---\nheadline: Mayor speaks\n---\nThe mayor spoke.", "Mayor speaks"));
  });
});

describe("a comma behind a name", () => {
  it("is seen beyond the address of a link", () => {
    for (const copy of ["[Mora|](https://example.org), a baker", "**Mora|**; no", "Mora|.", "Mora| !"]) {
      const { text, at } = place(copy);
      assert.ok(isPunctuated(text, at), copy);
    }
    for (const copy of ["[Mora|](https://example.org) said, no", "**Mora|** said.", "Mora|"]) {
      const { text, at } = place(copy);
      assert.ok(!isPunctuated(text, at), copy);
    }
  });
});
