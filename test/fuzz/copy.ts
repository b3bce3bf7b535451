// Copy as no desk ever saw it: pieces of news, of markup and of malice in any order, and drafts with a piece put in.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const news = [
  "WASHINGTON, Dec. 4 (Agency) — ",
  "Russian President Vladimir Zelenskiy",
  "according to recent reports, ",
  "“We can’t,” she said. ",
  "‘No,’ said ",
  "Officials said the plan TK. ",
  "Mayor Ana Obi, 54, born in 1961, ",
  "sources familiar with the matter ",
  "who asked not to be named because ",
  "rose 50% from 200 to 250, ",
  "on Monday, Dec. 2, ",
  "31 June ",
  "the OSCE’s ",
  "Kiev ",
  "It will fail, analysts expect. ",
  "Jr. and Sr. ",
  "a terrorist group, ",
  "Only time will tell.",
  "he said, adding that ",
  "Obi, Kowal and Ruiz: three of five ",
  "U.S. ",
  "$1.5bn ",
  "here ",
];

const markup = [
  "# ",
  "> ",
  "- ",
  "1. ",
  "`",
  "```\n",
  "~~~",
  "*",
  "**_",
  "[",
  "](",
  "![",
  "<!-- ",
  " -->",
  "<!-- sayswho-disable-next-line tk-placeholder -- agreed -->",
  "<!-- sayswho-disable -->",
  "<b onclick=",
  "&nbsp;",
  "|---|",
  "---\n",
  "date: 2025-12-04\n",
  "cast: &a [*a, {x: *a}]\n",
  "house: [\n",
  "sayswho: false\n",
  "? !!js/function x\n",
  "\\",
  "[[WHO?]]",
  "{{",
  "===\n",
];

const signs = [
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\t",
  " ",
  "\u00a0",
  "\u200b",
  "\u2028",
  "\u0000",
  "\ufeff",
  "\ufffd",
  "\ud83d",
  "\udc69",
  "👩‍👩‍👧",
  "🇺🇦",
  "e\u0301\u0301\u0301",
  "\u202e",
  "ﬁ",
  "ß",
  "İ",
  "ΐ",
  "中文",
  "שלום ",
  "“",
  "”",
  '"',
  "'",
  "’",
  "«",
  "…",
  "—",
  "-",
  ".",
  ",",
  ";",
  ":",
  "?",
  "!",
  "(",
  ")",
  "%",
  "0",
  "1,000,000",
  "__proto__",
  "constructor",
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...news) },
  { weight: 3, arbitrary: fc.constantFrom(...markup) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

/** One piece over and over: where a reading costs more than its length, it shows here. */
const chant = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: 300 }))
  .map(([pieces, times]) => pieces.join("").repeat(times).slice(0, 20_000));

const drafts = readdirSync("test/drafts").map((file) => readFileSync(`test/drafts/${file}`, "utf8"));

const edited = fc
  .tuple(fc.constantFrom(...drafts), fc.array(fc.tuple(fc.nat(), fc.nat(60), piece), { maxLength: 5 }))
  .map(([draft, edits]) =>
    edits.reduce((text, [at, over, words]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + words + text.slice(from + over);
    }, draft),
  );

/** Any string as a draft. */
export const copy: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")) },
  { weight: 2, arbitrary: edited },
  { weight: 1, arbitrary: chant },
);
