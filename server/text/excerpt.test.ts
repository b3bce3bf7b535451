// The writer's words in a message: as a reader sees them, and cut to fit.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { excerpt, shortened, wordsOf } from "./excerpt.ts";
import { readText } from "./text.ts";

/** The words of a draft from the first letters of some stretch to its last ones. */
function said(source: string, from: string, to: string): string {
  const start = source.indexOf(from);
  return wordsOf(readText(source), { start, end: source.indexOf(to, start) + to.length });
}

describe("words of a draft in a message", () => {
  for (const [source, words] of [
    ["Aides to [Ana Mora](https://example.org/mora) said no.", "Aides to Ana Mora said"],
    ['Aides to [Ana Mora](https://example.org/mora "The mayor, again") said no.', "Aides to Ana Mora said"],
    ["Aides to **Ana *Mora***, the mayor, said no.", "Aides to Ana Mora, the mayor, said"],
    ["Aides to [Mora](https://example.org)’s rival said no.", "Aides to Mora’s rival said"],
    ["Aides to <!-- which? -->Ana Mora said no.", "Aides to Ana Mora said"],
    ["Aides\nto Ana  Mora said no.", "Aides to Ana Mora said"],
    ["Aides to Ana_Mora* said no.", "Aides to Ana_Mora* said"],
  ] as const)
    it(`read “${words}” where the copy says: ${source}`, () => {
      assert.equal(said(source, "Aides", "said"), words);
    });

  it("are those of a link where the span ends within it", () => {
    assert.equal(said("[Aides there](https://example.org/a) said no.", "Aides", "Aides"), "Aides");
    assert.equal(said("[Aides there](https://example.org/a) said no.", "there", "https"), "there");
  });

  it("are the markup where there is nothing else", () => {
    assert.equal(said("Run `rm -rf` now.", "rm", "rf"), "rm -rf");
  });

  it("keep their beginning and their end around an ellipsis", () => {
    const source = "Aides to [Ana Mora](https://example.org/mora) at the ministry of the sea said no.";
    assert.equal(
      excerpt(readText(source), { start: 0, end: source.indexOf(" no.") }, 24),
      "Aides to Ana … sea said",
    );
    assert.equal(shortened("Officials said", 14), "Officials said");
    assert.equal(shortened("Antidisestablishmentarianism", 10), "Antidises…");
  });
});
