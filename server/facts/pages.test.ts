// Pages: every word is found with what stands under it, and nothing else is.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formPages, formTable } from "./forms.ts";
import { Dictionary, pagesOf } from "./pages.ts";

describe("pages", () => {
  const rows = [
    ["a", "1"],
    ["ab", "2"],
    ["abc", ""],
    ["abc d", "4"],
    ["abcd", "5"],
    ["éa", "6"],
    ["__proto__", "7"],
  ] as const;
  /** A dictionary which is asked for the first time, and one which has been asked so often that it has read all pages. */
  const both = (() => {
    const pages = pagesOf(rows);
    const worn = new Dictionary(pages);
    for (let asked = 0; asked < 5000; asked++) worn.has("abc");
    return [() => new Dictionary(pages), () => worn];
  })();

  it("have each word", () => {
    for (const dictionary of both)
      for (const [word, row] of rows) assert.equal(dictionary().get(word), row, word);
  });

  it("have no parts of words, and no names of their own", () => {
    for (const dictionary of both)
      for (const word of ["", "b", "bc", "abc ", "c d", "d", "é", "constructor", "toString", "\n", "\t"])
        assert.equal(dictionary().get(word), undefined, word);
  });

  it("have of two rows of one word the last", () => {
    const twice = pagesOf([
      ["x", "1"],
      ["x", "2"],
    ]);
    assert.equal(new Dictionary(twice).get("x"), "2");
  });
});

describe("a table of forms", () => {
  const expand = (entry: string, add: (form: string, row: string) => void) => {
    add(entry, `${entry} itself`);
    add(`${entry}s`, `more of ${entry}`);
  };
  const table = formTable(formPages(["as", "a", "b"], expand), expand);

  it("gives the rows of a form in the order of their entries, as often as it is asked", () => {
    for (let time = 0; time < 2; time++) assert.deepEqual(table.get("as"), ["as itself", "more of a"]);
  });

  it("knows no other forms", () => {
    assert.equal(table.get("c"), undefined);
    assert.deepEqual([table.has("bs"), table.has("bss")], [true, false]);
  });
});
