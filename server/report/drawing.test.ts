// Drawings: carets stand under the words they mean, in any script, at any width, and command no terminal.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import stringWidth from "string-width";
import { draw, drawFolded, fold, harmless, type Row, undraw } from "./drawing.ts";

const markIn = (source: string, words: string) => {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
};
const whole = (source: string) => ({ start: 0, end: source.length });
const wordsOf = ({ before, marked, after }: Row) => before + marked + after;
const picture = (source: string, words: string, columns: number) =>
  drawFolded(source, whole(source), markIn(source, words), columns)
    .flatMap((row) => [wordsOf(row), ...(row.carets ? [row.carets] : [])])
    .join("\n");

describe("a drawing of a draft", () => {
  it("puts carets under the words and the message behind them", () => {
    const source = "Sales rose TK percent.\nProfit fell.";
    assert.equal(
      draw(source, [{ span: markIn(source, "TK"), message: "What goes here?" }]),
      "Sales rose TK percent.\n           ^^ What goes here?\nProfit fell.",
    );
  });

  it("can be undone", () => {
    const source = "A “B” c.\n\nD e f.";
    const marks = [{ span: markIn(source, "e"), message: "Who?" }];
    assert.equal(undraw(draw(source, marks)), source);
  });
});

describe("a folded drawing", () => {
  const sentence =
    "Officials in the capital said on Thursday that the talks, which had stalled in the spring, would resume soon.";

  it("shows the whole sentence where it fits", () => {
    assert.equal(picture("Officials said so.", "Officials", 60), "Officials said so.\n^^^^^^^^^");
  });

  it("leaves out what does not fit, at spaces, with an ellipsis on each side that was cut", () => {
    assert.equal(
      picture(sentence, "talks", 40),
      "… Thursday that the talks, which had …\n                    ^^^^^",
    );
    assert.match(picture(sentence, "Officials", 40), /^Officials in the .* …\n\^{9}$/);
    assert.match(picture(sentence, "soon", 40), /^… .* resume soon\.\n +\^{4}$/);
  });

  it("folds a mark that is longer than the terminal, with carets under each row", () => {
    const rows = drawFolded(sentence, whole(sentence), whole(sentence), 50);
    assert.ok(rows.length > 1);
    for (const row of rows) assert.equal(row.carets.length, stringWidth(wordsOf(row)));
  });

  it("counts wide characters, emoji, combining marks and tabs as the terminal does", () => {
    assert.equal(picture("東京 officials said.", "officials", 60), "東京 officials said.\n     ^^^^^^^^^");
    assert.equal(picture("👩‍👩‍👧 officials said.", "officials", 60), "👩‍👩‍👧 officials said.\n   ^^^^^^^^^");
    assert.equal(
      picture("Jose\u0301 and officials.", "officials", 60),
      "Jose\u0301 and officials.\n         ^^^^^^^^^",
    );
    assert.equal(picture("A\tofficials said.", "officials", 60), "A officials said.\n  ^^^^^^^^^");
    assert.equal(picture("officials 東京 said.", "東京", 60), "officials 東京 said.\n          ^^^^");
  });

  it("joins the lines of a sentence that was typed over several", () => {
    assert.equal(
      picture("Senior\r\nofficials said.", "officials", 60),
      "Senior officials said.\n       ^^^^^^^^^",
    );
  });

  it("gives an empty mark one caret", () => {
    assert.deepEqual(drawFolded("Ab.", whole("Ab."), { start: 3, end: 3 }, 40)[0]?.carets, "   ^");
  });

  it("looks no further than it shows, however long the sentence", () => {
    const long = `${"word ".repeat(400_000)}TK ${"word ".repeat(400_000)}`;
    const started = performance.now();
    for (let time = 0; time < 20; time++) drawFolded(long, whole(long), markIn(long, "TK"), 80);
    assert.ok(performance.now() - started < 2_000);
  });

  it("stays within the terminal and under the words, for any text, mark and width", () => {
    const pieces = fc.constantFrom(
      "a",
      "word",
      " ",
      "  ",
      "“",
      "東",
      "e\u0301",
      "😀",
      "👩‍👩‍👧",
      "\t",
      "\r\n",
      "\n",
      "\u001b[31m",
      "\ud83d",
      "\u202e",
    );
    const texts = fc.array(pieces, { maxLength: 80 }).map((all) => all.join(""));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 140 }), (text, a, b, columns) => {
        const start = Math.min(a % (text.length + 1), b % (text.length + 1));
        const end = Math.max(a % (text.length + 1), b % (text.length + 1));
        const rows = drawFolded(text, whole(text), { start, end }, columns);
        assert.ok(rows.some((row) => row.carets !== ""));
        for (const row of rows) {
          assert.ok(
            stringWidth(wordsOf(row)) <= columns,
            `${stringWidth(wordsOf(row))} > ${columns}: ${wordsOf(row)}`,
          );
          assert.ok(row.carets.length <= columns + 1);
          assert.equal(harmless(wordsOf(row)), wordsOf(row));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("harmless text", () => {
  it("is as long as it was, and commands no terminal", () => {
    const text = "a\u001b[2J\u0007\u009b31m\u202e\u2028\tb\u007f";
    assert.equal(harmless(text).length, text.length);
    assert.equal(harmless(text), "a␛[2J␇\ufffd31m\ufffd  b␡");
  });

  it("keeps what writers write", () => {
    const text = "“Kyiv’s café – 東京 👩‍👩‍👧” naïve";
    assert.equal(harmless(text), text);
  });
});

describe("folded text", () => {
  it("breaks at spaces, and within a word only where it must", () => {
    assert.deepEqual(fold("one two three", 7), ["one two", "three"]);
    assert.deepEqual(fold("https://example.org/a", 10), ["https://ex", "ample.org/", "a"]);
    assert.deepEqual(fold("", 10), [""]);
  });
});
