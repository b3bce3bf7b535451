// Placeholders: every note to self is found wherever it stands, and no real word is taken for one.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readText } from "../text/text.ts";
import { findPlaceholders } from "./placeholders.ts";

function found(copy: string): readonly string[] {
  return findPlaceholders(readText(copy)).map(({ start, end }) => copy.slice(start, end));
}

function finds(copy: string, ...wanted: readonly string[]): void {
  it(`finds ${wanted.join(", ")}: ${copy}`, () => assert.deepEqual(found(copy), wanted));
}

function silent(copy: string): void {
  it(`is silent: ${copy}`, () => assert.deepEqual(found(copy), []));
}

describe("a note to self", () => {
  finds("Sales rose TK% to $TK million.", "TK", "TK");
  finds("She is TK, from TK. TKTK and TK-TK and TKs.", "TK", "TK", "TKTK", "TK-TK", "TKs");
  finds("He spoke on TKday, the TKth, to a TK-year-old.", "TKday", "TKth", "TK");
  finds("The LEDE TK goes here.", "LEDE TK");
  finds("The mayor, [NAME], spoke to [SOURCE TK] on [DATE?].", "[NAME]", "[SOURCE TK]", "[DATE?]");
  finds("The mayor <NAME> spoke.", "<NAME>");
  finds("The price is $XX million, XX% more, and XX years old.", "XX", "XX", "XX");
  finds("It happened on XX May 19XX.", "XX", "19XX");
  finds("XXXX was elected.", "XXXX");
  finds("He is ?? years old and came from ???.", "??", "???");
  finds("FIXME: wrong date. TODO.", "FIXME", "TODO");
  finds("ADD QUOTE here. Then CHECK NAME again.", "ADD QUOTE", "CHECK NAME");
  finds("Lorem ipsum dolor sit amet.", "Lorem ipsum");
  finds("And so on: lorem Ipsum, LOREM IPSUM.", "lorem Ipsum", "LOREM IPSUM");
  finds("Shares of {company} fell in {{ city }}.", "{company}", "{{ city }}");
  finds("$".concat("{1:Name} spoke."), "$".concat("{1:Name}"));
  finds("He said “” and left.", "“”");
  for (const blank of [" ", "   ", "\t", "\u00a0"]) finds(`He said “${blank}” and left.`, `“${blank}”`);
});

describe("what a fix leaves to be answered", () => {
  finds("The plan was condemned by [[WHO?]] on [[WHICH DAY?]].", "[[WHO?]]", "[[WHICH DAY?]]");
  finds("The [[FULL NAME?]] (CPC) met.", "[[FULL NAME?]]");
  finds("[[WHO?]]", "[[WHO?]]");
  finds("[[WHO?]] said so.\n\n[[WHO?]]: https://example.org", "[[WHO?]]", "[[WHO?]]");
});

describe("a note stands anywhere a reader would see it", () => {
  finds("# HED TK\n\nThe rain stopped.", "HED TK");
  finds("> We will TK.", "TK");
  finds("“QUOTE TK,” he said. ‘TK’, she said.", "QUOTE TK", "TK");
  finds("- one\n- TK", "TK");
  finds("| Day | Dead |\n| --- | --- |\n| Friday | TK |", "TK");
  finds("He **TK** and *TK*.", "TK", "TK");
  finds("[TK](https://example.org/TK) spoke.", "TK");
});

describe("what only looks like one", () => {
  silent("TK Maxx and TK Elevator hired TK Smith and T.K. Jones. Atkins ate a catkin. A TKO ended it.");
  silent("Super Bowl XX, Pope Pius XX and the XX Olympiad. He wears XXL. Chapter XX follows.");
  silent("XX and XY chromosomes; the XX male; an XXX-rated film; Dos XX.");
  silent("“The [NATO] allies and [President Ann] Cole [sic] left,” he said.");
  silent("Really? Yes. “What??” she asked.");
  silent("The `TK` macro and\n\n```\nTK TODO ???\n```\n\nended.");
  silent("<!-- TODO: TK -->\n\nThe rain stopped.");
  silent("---\ntitle: TK\n---\n\nThe rain stopped.");
  silent("See https://example.org/TK?x=TODO and https://example.org/{id}.");
  silent("The name (CQ) was spelled Jon.");
  silent("A function foo() and a set of braces { } and [ ] and [x].");
  silent("- [ ] call\n- [x] write");
  silent("He said “yes.” “No,” she said.");
  silent("Todo el mundo and toda la noche.");
  silent("The KT band and the LEADER of the PACK sang.");
});

it("placeholders lie in bounds, in order and apart, in any copy", () => {
  const piece = fc.constantFrom(
    "TK",
    " ",
    "[[",
    "]]",
    "WHO?",
    "NAME",
    "[",
    "]",
    "{",
    "}",
    "$",
    "??",
    "XX",
    "“",
    "”",
    "`",
    "\n",
    "<",
    ">",
    "TODO",
    "19",
    "😀",
    "é",
    "---\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const copy = pieces.join("");
      let end = 0;
      for (const placeholder of findPlaceholders(readText(copy))) {
        assert.ok(
          placeholder.start >= end && placeholder.end > placeholder.start && placeholder.end <= copy.length,
        );
        end = placeholder.end;
      }
    }),
    { numRuns: 500 },
  );
});
