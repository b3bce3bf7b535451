// Copy as no desk ever saw it: pieces of news, of markup and of malice in any order, and drafts with a piece put in.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { rules } from "../../server/rules/index.ts";

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

// Sentences as a newsroom writes them, of parts which seldom meet: pieces in any order hardly ever make a title of years gone by.
const times = [
  "",
  "",
  "In 1995, ",
  "By 2010, ",
  "On Tuesday, ",
  "A decade ago, ",
  "Once ",
  "Critics say ",
  "“",
];
const offices = [
  "Chancellor",
  "Former Chancellor",
  "President",
  "Russian President",
  "acting French President",
  "U.S. Sen.",
  "Texas Gov.",
  "London Mayor",
  "King",
  "Pope",
  "Crown Prince",
  "European Central Bank chief",
  "U.N. Secretary-General",
  "House Speaker",
  "the mayor of London,",
  "opposition leader",
  "District Attorney",
  "Mr.",
  "",
];
const names = [
  "Emmanuel Macron",
  "Macron",
  "Vladimir Putin",
  "Olaf Scholz",
  "Joe Biden",
  "Ana Ruiz",
  "Leo XIV",
  "Charles III",
  "Ursula von der Leyen",
  "Xi",
  "O’Neill",
  "Ahmed al-Sharaa",
  "officials",
  "the ministry",
];
const ends = [
  " said.",
  " opened the bridge.",
  ", who left in 2009, said it would fail.",
  ", 54, was born in 1961.",
  "’s visit to Sweden is a disaster.",
  " and his predecessor, Ana Ruiz, met.",
  ", president of Germany, “agreed.”",
  " [sic] is widely seen as weak.",
  " said that 3 of 5, or 50%, had left.",
  "",
];

/** A sentence of every time, office and name, each with one of the ends. */
export const meetings: readonly string[] = times
  .flatMap((time) => offices.flatMap((office) => names.map((name) => `${time}${office} ${name}`)))
  .map((words, index) => words + ends[index % ends.length]!);

const line = fc.constantFrom(
  ...meetings,
  ...rules.flatMap(({ examples }) => examples.flatMap(({ bad, good }) => [bad ?? "", good ?? ""])),
);

const story = fc
  .array(fc.tuple(line, fc.constantFrom(" ", "\n", "\n\n")), { minLength: 1, maxLength: 8 })
  .map((lines) => lines.flat().join(""));

/** Any string as a draft. */
export const copy: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")) },
  { weight: 3, arbitrary: story },
  { weight: 2, arbitrary: edited },
  { weight: 1, arbitrary: chant },
);
