// Front matter: what is read from the head of a draft, and what is said where it cannot be.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFrontMatter } from "./front-matter.ts";
import { readText } from "./text.ts";

const problem = (source: string) => readFrontMatter(source)?.problem?.message;

describe("front matter", () => {
  it("is read as plain data, dates as they were typed", () => {
    const source =
      "---\ndate: 2024-06-12\nhouse: ap\nsayswho: false\ncast:\n  - Ann Cole, mayor\n---\nThe vote was close.";
    const read = readFrontMatter(source);
    assert.deepEqual(read, {
      start: 0,
      end: source.indexOf("The vote"),
      fields: { date: "2024-06-12", house: "ap", sayswho: false, cast: ["Ann Cole, mayor"] },
      problem: null,
    });
  });

  it("is read after a byte order mark, with any line ends, and may be empty", () => {
    assert.deepEqual(readFrontMatter("\uFEFF---\r\nhouse: bbc\r\n---\r\nA.")?.fields, { house: "bbc" });
    assert.deepEqual(readFrontMatter("---\rhouse: bbc\r---\rA.")?.fields, { house: "bbc" });
    assert.deepEqual(readFrontMatter("---\n---\nA.")?.fields, {});
    assert.deepEqual(readFrontMatter("---\nhouse: bbc\n...\nA.")?.fields, { house: "bbc" });
    assert.deepEqual(readFrontMatter("---\nhouse: bbc\n---")?.end, 18);
  });

  it("is no copy", () => {
    const { prose, paragraphs, blanked } = readText("---\nhouse: ap\n---\nThe vote was close.");
    assert.equal(paragraphs.length, 1);
    assert.equal(prose.trim(), "The vote was close.");
    assert.deepEqual(
      blanked.map((b) => b.zone),
      ["front-matter"],
    );
  });

  it("is told from a line of dashes above prose", () => {
    for (const source of [
      "---\nThe vote was close.\n---\nHale left.",
      "---\n\nThe vote was close.\n",
      "---",
      "----\na: b\n----\n",
      "Hale left.\n---\na: b\n---\n",
      " ---\na: b\n---\n",
      "---\nThe mayor said: never.\n---\n",
    ])
      assert.equal(readFrontMatter(source), null, source);
  });

  it("says so where it is never closed, and leaves the copy after it to be read", () => {
    const source = "---\ndate: 2025-12-04\nhouse: ap\n\nThe vote was close. Hale left.";
    assert.equal(
      problem(source),
      "The front matter is never closed: put a line of three dashes (---) after its last key.",
    );
    assert.deepEqual(readFrontMatter(source)?.fields, { date: "2025-12-04", house: "ap" });
    assert.equal(readText(source).paragraphs.length, 1);
  });

  it("takes no line of dashes far down in the story for its closing one", () => {
    const source = "---\ndate: 2025-12-04\n\nThe vote was close.\n\n---\n\nHale left.";
    assert.match(problem(source) ?? "", /never closed/);
    assert.deepEqual(
      readText(source).paragraphs.map((p) => source.slice(p.start, p.end)),
      ["The vote was close.", "Hale left."],
    );
    assert.deepEqual(readFrontMatter("---\ndate: 2025-12-04\n\nhouse: ap\n---\nA.")?.fields, {
      date: "2025-12-04",
      house: "ap",
    });
  });

  it("says which line is broken and what to do", () => {
    assert.equal(
      problem("---\nhouse: ap\nhouse: bbc\n---\n"),
      "Line 3 of the front matter repeats a key: keep one of the two.",
    );
    assert.equal(
      problem("---\ntitle: Mayor: I quit\n---\n"),
      "Line 2 of the front matter cannot be read: put values with a colon in quotation marks.",
    );
    assert.equal(
      problem('---\ntitle: "Mayor quits\ndate: 2025-12-04\n---\n'),
      "The front matter lacks a closing quotation mark or bracket: add it where its value ends.",
    );
    assert.equal(
      problem("---\ncast:\n\t- Ann\n---\n"),
      "Line 3 of the front matter starts with a tab: use spaces.",
    );
    assert.equal(
      problem("---\ncast: [Ann, Bo\nhouse: ap\n---\n"),
      "Line 2 of the front matter lacks a closing bracket: add it behind the value.",
    );
    assert.equal(
      problem('---\ntitle: "Mayor" quits\n---\n'),
      "Line 2 of the front matter cannot be read: put the whole value in single quotation marks.",
    );
    assert.equal(
      problem("---\ndate:2025-12-04\n---\nA.\n"),
      "Line 2 of the front matter lacks a space behind its colon: write it as “date: 2025-12-04”.",
    );
    assert.equal(
      problem("---\nslug: x\ndate:2025-12-04\n---\nA.\n"),
      "Line 3 of the front matter lacks a space behind its colon: write it as “date: 2025-12-04”.",
    );
  });

  it("marks the broken place within the draft", () => {
    const source = "---\nhouse: ap\nhouse: bbc\n---\n";
    const span = readFrontMatter(source)?.problem?.span;
    assert.equal(source.slice(span?.start, span?.end), "h");
    for (const broken of ["---\na: [\n---", "---\na: *b\n---\n", '---\na: "\n---\n', "---\na: b: c\n---\n"]) {
      const read = readFrontMatter(broken);
      assert.ok(read?.problem, broken);
      assert.ok(
        read.problem.span.start < read.problem.span.end && read.problem.span.end <= broken.length,
        broken,
      );
      assert.ok(read.problem.message.length <= 100);
      assert.deepEqual(read.fields, {});
    }
  });

  it("is not undone by aliases without end, by nesting, or by a size nobody writes", () => {
    const bomb = `---\na: &a [x]\n${"bcdefghij"
      .split("")
      .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${"abcdefghij"[i]}`).join(",")}]`)
      .join("\n")}\n---\n`;
    assert.ok(problem(bomb));
    assert.ok(problem(`---\na: ${"[".repeat(20_000)}\n---\n`));
    assert.ok(problem(`---\na: b\n${"# long\n".repeat(20_000)}---\n`));
  });
});
