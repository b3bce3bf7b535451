// Any string is a draft: spans in bounds and in order, prose as long as the source, time in line with length.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readAllowances } from "./allowances.ts";
import { contains, overlap, type Span } from "./span.ts";
import { readText } from "./text.ts";
import { zoneOf } from "./zones.ts";

const breaks = /[\n\r\f\v\u2028\u2029]/g;

function assertSound(source: string): void {
  const text = readText(source);
  const whole = { start: 0, end: source.length };
  const inOrder = (spans: readonly Span[], within: Span, apart: boolean) => {
    let last = within.start;
    for (const span of spans) {
      assert.ok(
        span.start < span.end && contains(within, span) && span.start >= last,
        JSON.stringify({ source, span }),
      );
      last = apart ? span.end : span.start;
    }
  };
  assert.equal(text.source, source);
  assert.equal(text.prose.length, source.length);
  assert.deepEqual(text.prose.match(breaks), source.match(breaks));
  // A place holds what the source holds there, or a blank; of a double mark typed as two single ones, one double mark.
  for (let i = 0; i < source.length; i++) {
    const typed =
      text.prose[i] === '"' && source[i] === "'" && (source[i - 1] === "'" || source[i + 1] === "'");
    assert.ok(typed || text.prose[i] === " " || text.prose[i] === source[i]);
  }
  inOrder(text.paragraphs, whole, true);
  inOrder(text.blanked, whole, true);
  for (const link of text.links) {
    assert.ok(
      contains(whole, link.words) && contains(whole, link.target) && !overlap(link.words, link.target),
    );
  }
  if (text.frontMatter) inOrder([text.frontMatter], whole, true);
  if (text.frontMatter?.problem) inOrder([text.frontMatter.problem.span], whole, true);
  for (const paragraph of text.paragraphs) {
    inOrder(paragraph.sentences, paragraph, true);
    inOrder(paragraph.quotations, paragraph, false);
    assert.equal(paragraph.sentences[0]?.start, paragraph.start);
    assert.equal(paragraph.sentences.at(-1)?.end, paragraph.end);
    const covered = paragraph.sentences.reduce(
      (sum, s) => sum + text.prose.slice(s.start, s.end).replace(/\s/g, "").length,
      0,
    );
    assert.equal(covered, text.prose.slice(paragraph.start, paragraph.end).replace(/\s/g, "").length);
    const outermost = paragraph.quotations.filter((q) => q.depth === 0);
    assert.deepEqual(
      paragraph.sentences.flatMap((s) => s.quotations),
      outermost,
    );
    inOrder(outermost, paragraph, true);
    for (const quotation of paragraph.quotations) {
      assert.ok(contains(quotation, quotation.inner) && quotation.inner.start === quotation.start + 1);
      assert.ok(quotation.words > 0 && quotation.fragment === quotation.words <= 4);
      assert.match(source[quotation.start] ?? "", /["“”„‟«»‘'‚‛‹]/);
      if (!quotation.closed) continue;
      assert.equal(
        paragraph.sentences.filter((s) => s.start < quotation.end && quotation.start < s.end).length,
        1,
      );
    }
  }
  for (const allowance of readAllowances(text)) assert.ok(contains(whole, allowance));
  zoneOf(text, whole);
  zoneOf(text, { start: source.length >> 1, end: source.length });
}

const draft = `---
date: 2025-12-04
house: ap
---
# Mayor calls rival a ‘liar’

LUND, Sweden (AP) — The U.S. envoy, Gen. Ann Cole, left at 10 a.m. “We can’t,” she said. "It’s over… 😀"

> “It is over.

“We ‘lost’ [twice](https://example.com "x"),” said J. Doe.[^1] <!-- sayswho-disable-line -- ok -->

* One *vote*\\
* Two \`votes\`

| a | b |
|---|---|
| “c | d” |

[^1]: The e\u0301lite, “Dr.” Hale said. [1]: https://example.com
`;

describe("any string", () => {
  it("is a draft, whatever it is made of", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."“|”|‘|’|\"|'|«|»|„|*|**|_|`|```|~~|[|](|]|](a)|![|<|>|<!--|-->|<b>|</b>|<script>|# |- |1. |> |    |\t|---|===|\\|&amp;|&nbsp;".split(
          "|",
        ),
        ..."U.S.|a.m.|Gen.|Dec. 4|No. 2|...|…|. . .|.|?!|(|)|said|The|He|iPhone|3.5|—|-|’90s|5'2\"|[^1]|[^1]:|[a]: b.c|https://a.bc/d".split(
          "|",
        ),
        "WASHINGTON (AP) — ",
        "MOSCOW, December 4. /TASS/. ",
        "| a | b |\n|---|---|\n",
        "<!-- sayswho-disable-next-line a, b -- why -->",
        "---\na: b\n---\n",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\u2028",
        "\f",
        "\uFEFF",
        "\u0000",
        "😀",
        "e\u0301",
        "\uD83D",
        "\u00A0",
        " ",
        " ",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => assertSound(pieces.join(""))),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => assertSound(pieces.join(" "))),
      { numRuns: 500 },
    );
  });

  it("is a draft at every moment of its typing, with every kind of line end", () => {
    for (const source of [
      draft,
      draft.replaceAll("\n", "\r\n"),
      draft.replaceAll("\n", "\r"),
      `\uFEFF${draft}`,
    ])
      for (let end = 0; end <= source.length; end++) assertSound(source.slice(0, end));
  });

  it("is a draft with any stretch of it cut out", () => {
    fc.assert(
      fc.property(fc.nat(draft.length), fc.nat(draft.length), (a, b) =>
        assertSound(draft.slice(0, Math.min(a, b)) + draft.slice(Math.max(a, b))),
      ),
      { numRuns: 300 },
    );
  });
});

describe("a long draft", () => {
  const size = 60_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));

  it("of one mark over and over is read in good time", () => {
    for (const piece of [
      ...'“|"|‘|[|*|>|`|.|[a](|*a ]|`a``b|- a\n|a.\n|“A. |(A. |[a\n|[a]: b\n|‘a s’ '.split("|"),
      "| a ",
      "<!-- sayswho-disable a -->",
    ]) {
      const started = performance.now();
      const text = readText(fill(piece));
      readAllowances(text);
      const took = performance.now() - started;
      assert.ok(took < 3_000, `${JSON.stringify(piece)} took ${took.toFixed()} ms`);
    }
  });

  // Engines give up on a pattern which keeps a way back for each of so many marks.
  it("of seven million marks is read all the same", () => {
    for (const mark of "- ") assert.equal(readText(mark.repeat(7_000_000)).prose.length, 7_000_000);
  });

  it("nested ten thousand deep is read all the same", () => {
    const deep = 10_000;
    for (const source of [
      `${">".repeat(deep)} Hale left.`,
      `${"> ".repeat(deep)}Hale left.`,
      `${"- ".repeat(deep)}Hale left.`,
      `${"> - ".repeat(deep)}Hale left.`,
    ]) {
      const { paragraphs, prose } = readText(source);
      assert.deepEqual(
        paragraphs.map((p) => prose.slice(p.start, p.end)),
        ["Hale left."],
      );
    }
    readText(`Hale${" ".repeat(size)}left.`);
    readText(Array.from({ length: 700 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n"));
  });
});
