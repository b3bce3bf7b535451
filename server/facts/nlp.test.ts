// Words and their places: every token stands where it says it stands, whatever the copy.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readText } from "../text/text.ts";
import { type Token, tokenise } from "./nlp.ts";

function tokensOf(source: string): readonly Token[] {
  const text = readText(source);
  return text.paragraphs.flatMap((p) => p.sentences.flatMap((s) => tokenise(text.prose, s)));
}

const words = (source: string) => tokensOf(source).map((t) => (t.kind === "quote" ? "“”" : t.text));

describe("words of a news sentence", () => {
  it("keep hyphenated names and U.S.-led together and stand apart from dashes", () => {
    assert.deepEqual(
      words("Gen. Mark Milley’s plan—a U.S.-led one (about $3.5 million)—cost Jean-Noël Barrot"),
      [
        ..."Gen|Mark|Milley’s|plan|—|a|U.S.-led|one|(|about|$3.5|million|)|—|cost|Jean-Noël|Barrot".split(
          "|",
        ),
      ],
    );
  });

  it("fold a possessive, an accent and a curly apostrophe", () => {
    const [name, can] = tokensOf("Erdoğan’s can’t");
    assert.equal(name?.norm, "erdogan");
    assert.equal(name?.possessive, true);
    assert.equal(can?.norm, "can't");
    assert.equal(can?.possessive, false);
  });

  it("keep the ’s of a name which is a link, or in bold", () => {
    assert.deepEqual(words("[Hale](https://example.org/hale)’s plan, **Lund**'ll and *Mora*’s."), [
      ..."Hale’s|plan|,|Lund'll|and|Mora’s".split("|"),
    ]);
    const source = "It was [Hale](https://example.org/hale)’s.";
    const owner = tokensOf(source).at(-1)!;
    assert.equal(owner.possessive, true);
    assert.equal(source.slice(owner.start, owner.end), "Hale](https://example.org/hale)’s");
  });

  it("know that ’s behind a quotation, a mark or nothing at all is no owner’s", () => {
    assert.deepEqual(words("’s nice"), ["’s", "nice"]);
    assert.equal(words("Hale, ’s nice").length, 4);
  });

  it("keep the stops of abbreviations and the signs of money and measure", () => {
    assert.deepEqual(
      words("Sen. Ann Cole, D-N.Y., told 1,200 U.S. voters at 10:30 a.m. that 62% pay $3.5 in the ’90s."),
      "Sen|Ann|Cole|,|D-N.Y.|,|told|1,200|U.S.|voters|at|10:30|a.m.|that|62%|pay|$3.5|in|the|’90s".split("|"),
    );
  });

  it("give an abbreviation at the end of its sentence the same norm as elsewhere", () => {
    assert.deepEqual(
      tokensOf("He flew to the U.S.").map((t) => t.norm),
      ["he", "flew", "to", "the", "u.s."],
    );
  });

  it("know the possessive of a plural, curly or straight", () => {
    for (const source of ["the workers’ rights", "the workers' rights"]) {
      const owner = tokensOf(source)[1];
      assert.equal(owner?.possessive, true);
      assert.equal(owner?.norm, "workers");
      assert.equal(owner?.text, source.slice(4, 12));
    }
  });

  it("keep a lone dash apart and leave an address out", () => {
    assert.deepEqual(
      words("WASHINGTON, Dec 4 (Reuters) - Read the ruling at https://example.com/a/b?c=d, he said"),
      "WASHINGTON|,|Dec|4|(|Reuters|)|-|Read|the|ruling|at|,|he|said".split("|"),
    );
  });

  it("fold the letters which carry no separable accent", () => {
    assert.deepEqual(
      tokensOf("Wałęsa met Løkke").map((t) => t.norm),
      ["walesa", "met", "lokke"],
    );
  });

  it("put a whole quotation in one token and never read it", () => {
    assert.deepEqual(words("“Officials said so,” she added."), ["“”", "she", "added"]);
  });

  it("stand where they say they stand in any string", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "U.S.",
        "Jean-Noël",
        "…",
        "...",
        "—",
        "-",
        "‘",
        "’",
        "“",
        "”",
        "\r\n",
        "😀",
        "é",
        "Zelenskiy’s",
        "3.5",
        "said",
        " ",
      ),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join(" ");
        const { prose } = readText(source);
        let last = 0;
        for (const token of tokensOf(source)) {
          assert.ok(token.start >= last && token.end > token.start && token.end <= source.length);
          // A double mark typed as two single ones stands as one in the prose.
          if (token.kind !== "quote") assert.equal(prose.slice(token.start, token.end), token.text);
          last = token.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
