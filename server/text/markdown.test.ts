// Markdown in a draft: what is copy, what is markup, and that a position in one is a position in the other.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "./text.ts";

/** The copy of each paragraph with its kind, runs of blanks made one space. */
function paragraphs(source: string): readonly string[] {
  const { prose, paragraphs } = readText(source);
  return paragraphs.map((p) => {
    const words = prose.slice(p.start, p.end).replace(/\s+/g, " ");
    return p.kind === "body" ? words : `${p.kind}: ${words}`;
  });
}

/** The whole copy of a draft, runs of blanks made one space. */
const copy = (source: string) => readText(source).prose.replace(/\s+/g, " ").trim();

describe("Markdown in a draft", () => {
  it("is blanked in place", () => {
    assert.equal(
      readText("# A *vote*\n\n> “No,” **she** said.").prose,
      "  A  vote \n\n  “No,”   she   said.",
    );
  });

  it("leaves no marks of emphasis, strikes, escapes and hard breaks", () => {
    assert.equal(
      copy("The *vote* was __very__ ***close***, ~~he~~ she said \\*."),
      "The vote was very close , he she said *.",
    );
    assert.equal(copy("One line\\\nand another  \nand a third."), "One line and another and a third.");
  });

  it("leaves asterisks and underscores which mark nothing", () => {
    for (const source of ["5 * 3 * 2 = 30.", "The file is named a_b_c.", "Rated ***.", "* *"])
      assert.equal(
        readText(source).prose.replace(/[^*_]/g, ""),
        source === "* *" ? "" : source.replace(/[^*_]/g, ""),
      );
  });

  it("keeps the words of a link and blanks its address", () => {
    const source =
      'The [court ruled](https://example.com/a "Ruling") and [left][1] and [Hale].\n\n[1]: https://example.com\n[hale]: <https://example.org>';
    const { prose, links, blanked } = readText(source);
    assert.equal(prose.replace(/\s+/g, " ").trim(), "The court ruled and left and Hale .");
    assert.deepEqual(
      links.map((l) => [
        source.slice(l.words.start, l.words.end),
        source.slice(l.target.start, l.target.end),
      ]),
      [
        ["court ruled", "https://example.com/a"],
        ["left", "https://example.com"],
        ["Hale", "<https://example.org>"],
      ],
    );
    assert.ok(blanked.every((b) => b.zone === "link-target"));
  });

  it("keeps brackets which are only brackets", () => {
    for (const source of [
      "“[He] was late,” [sic] she said.",
      "Officials [[WHO?]] said so.",
      "Wow![sic] He left.",
      "[Hale]: Never.",
    ])
      assert.equal(copy(source), source);
  });

  it("blanks images, bare addresses and autolinks", () => {
    assert.equal(
      copy("A ![the mayor](a.jpg) B https://example.com/x?y C <https://example.com> D www.example.com/a E"),
      "A B C D E",
    );
  });

  it("blanks code and keeps the copy around it", () => {
    assert.deepEqual(paragraphs("Run `rm -rf` now.\n\n```js\nofficials said\n```\n\nHale left."), [
      "Run now.",
      "Hale left.",
    ]);
    assert.deepEqual(
      readText("Run `rm` now.").blanked.map((b) => [b.start, b.end, b.zone]),
      [[4, 8, "code"]],
    );
  });

  it("blanks tags but not the copy between them", () => {
    assert.deepEqual(paragraphs("<div>\n<p>The vote was <b>close</b>.<br>Hale left.</p>\n</div>"), [
      "The vote was close . Hale left.",
    ]);
    assert.deepEqual(paragraphs("<script>\nvar officials;\n\nsaid()\n</script>\nHale left."), ["Hale left."]);
    assert.equal(copy("It was < 3 and > 2."), "It was < 3 and > 2.");
  });

  it("blanks comments, wherever they stand", () => {
    assert.deepEqual(
      paragraphs("<!-- TK -->\n\nA vote.<!-- who? --> Hale left.\n\n<!--\nnotes\n\nmore\n--> Obi stayed."),
      ["A vote. Hale left.", "Obi stayed."],
    );
    assert.equal(copy("A vote. <!-- never closed. Hale left."), "A vote. <!-- never closed. Hale left.");
  });

  it("blanks footnote marks and keeps their copy", () => {
    assert.deepEqual(paragraphs("Hale left.[^1] Obi stayed.\n\n[^1]: Officials said so.\n[^2]: Never."), [
      "Hale left. Obi stayed.",
      "Officials said so.",
      "Never.",
    ]);
  });

  it("knows headings, block quotes, list items and table cells", () => {
    assert.deepEqual(
      paragraphs(
        "# Vote is close\n\nMayor quits\n---\n\n> He left.\n\n- One vote\n- [ ] Two votes\n\n1. Three\n\n| A | B |\n|---|---|\n| c *d* | e |",
      ),
      [
        "heading: Vote is close",
        "heading: Mayor quits",
        "block-quote: He left.",
        "list-item: One vote",
        "list-item: Two votes",
        "list-item: Three",
        "table-cell: A",
        "table-cell: B",
        "table-cell: c d",
        "table-cell: e",
      ],
    );
  });

  it("takes no paragraph of copy for a heading because a line of dashes follows it", () => {
    assert.deepEqual(paragraphs("The vote was close, and the mayor left before noon.\n---\nObi stayed."), [
      "The vote was close, and the mayor left before noon.",
      "Obi stayed.",
    ]);
  });

  it("takes no indented paragraph for code", () => {
    assert.deepEqual(paragraphs("    The vote was close.\n\n\tHale left.\n\n      “No,” he said."), [
      "The vote was close.",
      "Hale left.",
      "“No,” he said.",
    ]);
  });
});

describe("paragraphs", () => {
  const long =
    "The council of the river town of Lund met late on Thursday to vote on a plan to sell the old harbour.";

  it("are lines in wire copy", () => {
    assert.deepEqual(paragraphs(`${long}\n${long}\n${long}`), [long, long, long]);
    assert.deepEqual(paragraphs("The vote was close.\nHale left.\n“No,” he said."), [
      "The vote was close.",
      "Hale left.",
      "“No,” he said.",
    ]);
    assert.equal(readText(`${long}\n${long}`).hardLines, true);
  });

  it("are lines after a headline too, and where one line lacks its stop", () => {
    assert.deepEqual(paragraphs(`Mayor quits\n${long}\n${long}`), ["heading: Mayor quits", long, long]);
    assert.deepEqual(paragraphs(`${long}\nThe vote was\n${long}`), [long, "The vote was", long]);
  });

  it("are lines however the lines end", () => {
    for (const end of ["\r\n", "\r", "\n", "\u2028", "\u2029", "\f"])
      assert.deepEqual(paragraphs(`${long}${end}${long}${end}`), [long, long], JSON.stringify(end));
  });

  it("keep lines wrapped by hand together", () => {
    const wrapped =
      "The council of the river town of Lund met late on Thursday to vote on a\nplan to sell the old harbour to a builder from the capital. The mayor had\nasked for a delay. Nobody spoke against the sale, which would bring the\ntown some two million crowns.";
    assert.deepEqual(paragraphs(wrapped), [wrapped.replaceAll("\n", " ")]);
    assert.equal(readText(`${wrapped}\n\n${wrapped}`).paragraphs.length, 2);
    assert.equal(readText(wrapped).hardLines, false);
  });

  it("keep a sentence to a line together where blank lines part the paragraphs", () => {
    assert.deepEqual(paragraphs("The vote was close.\nHale left.\n\nObi stayed.\nShe won.\n\nIt rained."), [
      "The vote was close. Hale left.",
      "Obi stayed. She won.",
      "It rained.",
    ]);
  });

  it("are one for a draft of one line, and none for a draft of none", () => {
    assert.deepEqual(paragraphs("Hale left"), ["Hale left"]);
    for (const source of ["", "\n", " \t\r\n", "\uFEFF", "---\ndate: 2025-12-04\n---\n", "***", "<!-- a -->"])
      assert.deepEqual(paragraphs(source), [], JSON.stringify(source));
  });

  it("do not draw a line of wire copy into the block quote or list above it", () => {
    assert.deepEqual(paragraphs(`> He left.\n${long}\n- One vote.\n${long}`), [
      "block-quote: He left.",
      long,
      "list-item: One vote.",
      long,
    ]);
  });

  it("do not turn lines of wire copy into a heading or a table", () => {
    assert.deepEqual(paragraphs(`${long}\n${long}\n-----\n${long}\n=====\nHale left.`), [
      long,
      long,
      long,
      "Hale left.",
    ]);
  });
});
