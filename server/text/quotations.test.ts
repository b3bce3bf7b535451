// Quotations: whose words stand between marks, and the apostrophes and primes which mark nothing.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Quotation } from "./text.ts";
import { readText } from "./text.ts";

function quotationsOf(source: string): readonly Quotation[] {
  return readText(source).paragraphs.flatMap((p) => p.quotations);
}

/** The quotations of a draft as written, a nested one indented by ">", an open one followed by "…". */
function quoted(source: string): readonly string[] {
  return quotationsOf(source).map(
    (q) =>
      `${">".repeat(q.depth)}${q.continues ? "+" : ""}${source.slice(q.start, q.end)}${q.closed ? "" : "…"}`,
  );
}

const silent = (...drafts: readonly string[]) => {
  for (const draft of drafts) assert.deepEqual(quoted(draft), [], draft);
};

describe("quotations", () => {
  it("are found between curly and straight double marks", () => {
    assert.deepEqual(quoted('“It is over,” she said. "We lost," he said.'), ["“It is over,”", '"We lost,"']);
  });

  it("are found between curly and straight single marks", () => {
    assert.deepEqual(quoted("‘It is over,’ she said. 'We lost,' he said."), ["‘It is over,’", "'We lost,'"]);
  });

  it("are found between the marks of other languages", () => {
    assert.deepEqual(
      quoted("Le Monde a titré « C’est fini » hier. Die Zeit schrieb: „Es ist vorbei.“ Ende."),
      ["« C’est fini »", "„Es ist vorbei.“"],
    );
  });

  it("know their words, and a scrap of one to four", () => {
    const [whole, scrap] = quotationsOf("“It is over for us all,” she said of the “so-called peace plan”.");
    assert.deepEqual([whole?.words, whole?.fragment], [6, false]);
    assert.deepEqual([scrap?.words, scrap?.fragment], [3, true]);
    const source = "“It’s over,” she said.";
    const [quotation] = quotationsOf(source);
    assert.equal(source.slice(quotation?.inner.start, quotation?.inner.end), "It’s over,");
    assert.equal(quotation?.mark, "double");
  });

  it("stand within one another", () => {
    assert.deepEqual(quoted("“Hale told me ‘no “deal” yet’ today,” she said."), [
      "“Hale told me ‘no “deal” yet’ today,”",
      ">‘no “deal” yet’",
      ">>“deal”",
    ]);
    assert.deepEqual(quoted("‘Hale told me “no deal” today,’ she said."), [
      "‘Hale told me “no deal” today,’",
      ">“no deal”",
    ]);
    assert.deepEqual(quoted("\"Hale told me 'no deal' today,\" she said."), [
      "\"Hale told me 'no deal' today,\"",
      ">'no deal'",
    ]);
  });

  it("stand within one another between marks of one make, where all of them close", () => {
    assert.deepEqual(quoted("“He said “no” to me,” she said."), ["“He said “no” to me,”", ">“no”"]);
  });

  it("keep British single marks open over apostrophes", () => {
    assert.deepEqual(quoted("‘I can’t and won’t,’ he said."), ["‘I can’t and won’t,’"]);
    assert.deepEqual(quoted("‘The workers’ rights were ignored,’ he said."), [
      "‘The workers’ rights were ignored,’",
    ]);
    assert.deepEqual(quoted("'I can't say whose it is,' he said. 'It's the workers' plan,' she said."), [
      "'I can't say whose it is,'",
      "'It's the workers' plan,'",
    ]);
    assert.deepEqual(quoted("‘Rock ’n’ roll is dead,’ he said."), ["‘Rock ’n’ roll is dead,’"]);
  });

  it("are found in headlines", () => {
    assert.deepEqual(quoted("# Mayor calls rival a ‘liar’ and ‘cheats’ over tax"), ["‘liar’", "‘cheats’"]);
    assert.deepEqual(quoted("# Mayor calls rival a 'liar' over workers' tax"), ["'liar'"]);
  });

  it("may open with one make of mark and close with another", () => {
    assert.deepEqual(quoted('“It is over," she said. "We lost,” he said.'), ['“It is over,"', '"We lost,”']);
    assert.deepEqual(quoted("“It is over,“ she said."), ["“It is over,“"]);
    assert.deepEqual(quoted("“It is over,’’ she said. He called it “a deal’’ then."), [
      "“It is over,’’",
      "“a deal’’",
    ]);
  });

  it("look through markup", () => {
    assert.deepEqual(quoted('"**Stop.**" he said, "*now*"'), ['"**Stop.**"', '"*now*"']);
    assert.deepEqual(quoted('He called it "[a shame](https://example.com)".'), [
      '"[a shame](https://example.com)"',
    ]);
  });

  it("open after a bracket or a dash and before a bracket", () => {
    assert.deepEqual(quoted('Hale (“no deal”) left—“for good”—and "[he] was late."'), [
      "“no deal”",
      "“for good”",
      '"[he] was late."',
    ]);
    assert.deepEqual(quoted('The "no"/"yes" vote ("close") ended'), ['"no"', '"yes"', '"close"']);
  });
});

describe("quotations over several paragraphs", () => {
  it("are carried on by an opening mark", () => {
    assert.deepEqual(quoted("“It is over.\n\n“We lost. Go home,” she said.\n\n“No,” he said."), [
      "“It is over.…",
      "+“We lost. Go home,”",
      "“No,”",
    ]);
  });

  it("are carried on over three, in hard-line copy, with straight marks", () => {
    assert.deepEqual(quoted('Hale said: "It is over.\n"We lost.\n"Go home," she said.'), [
      '"It is over.…',
      '+"We lost.…',
      '+"Go home,"',
    ]);
  });

  it("are carried on by single marks too", () => {
    assert.deepEqual(quoted("‘It is over.\n\n‘We can’t win,’ she said."), [
      "‘It is over.…",
      "+‘We can’t win,’",
    ]);
  });

  it("swallow no more than their paragraph where the closing mark is forgotten", () => {
    assert.deepEqual(quoted("Hale said: “It is over.\n\nThe vote was close.\n\nHe said “no deal”."), [
      "“It is over.…",
      "“no deal”",
    ]);
  });

  it("end at the next opening mark where the closing mark is forgotten", () => {
    assert.deepEqual(quoted("“It is over, he said. “We lost,” she said."), [
      "“It is over, he said.…",
      "“We lost,”",
    ]);
  });
});

describe("marks which quote nothing", () => {
  it("are apostrophes at the head of a word", () => {
    silent(
      "Get ’em out of the ’90s, it’s rock ’n’ roll.",
      "Get 'em out of the '90s, it's rock 'n' roll, 'til '68.",
      "Get ‘em out of the ‘90s, it’s rock ‘n’ roll.",
      "’Tis the season for the workers’ rights.",
      "'Tis the season for the workers' rights.",
    );
  });

  it("are apostrophes within and after a word", () => {
    silent(
      "O’Neill can’t see the Joneses’ house or workers’ rights.",
      "O'Neill can't see the Joneses' house or workers' rights.",
      "The boss’ car and Texas’ law are Hale’s.",
      "Hawai‘i votes. O‘Neill left.",
      "She was rockin’ and rollin’ all night.",
    );
  });

  it("are feet, inches and minutes", () => {
    silent(`He is 6'2" tall and 5" wide.`, `The 12' wall and the 8' gate fell.`, `He ran it in 3' 21".`);
    assert.deepEqual(quoted(`“He is 6'2" tall,” she said.`), [`“He is 6'2" tall,”`]);
    assert.deepEqual(quoted(`"It was in 1999" he said.`), [`"It was in 1999"`]);
  });

  it("are stray: a closing mark alone, an opening mark with nothing after it", () => {
    silent(
      "It is over,” she said.",
      'It is over," she said.',
      "He said “",
      'He said "',
      "He said ‘never.",
      "'",
    );
  });

  it("are in code and addresses", () => {
    silent('Run `say "yes" now` and read <https://example.com/"a"b>.');
  });
});
