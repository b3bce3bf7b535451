// Whether time grows with the length of a text and no faster, for the oddest texts one can think of: part of `npm run bench`.
// Alone: `node test/bench/growth.mjs`, or with a word of the names of the texts to be read: `node test/bench/growth.mjs quote`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { draftOf } from "./corpus.mjs";

/** As many copies of some words as fill a length. */
const full = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Pieces made one after another, each knowing its number, until they fill a length. */
function made(piece, length) {
  const pieces = [];
  for (let at = 0, size = 0; size < length; at++) {
    pieces.push(piece(at));
    size += pieces[at].length;
  }
  return pieces.join("");
}

/** A word of letters for a number: another one for each. */
const lettered = (number) =>
  [...(number + 1000).toString(26)]
    .map((digit) => "bacedifoguhjklmnpqrstvwxyz"[Number.parseInt(digit, 26)])
    .join("");
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const name = (number) => `${capital(lettered(number))} ${capital(lettered(number * 7 + 3))}`;
const sentences = (length) =>
  draftOf(length)
    .replace(/^#.*\n+/, "")
    .slice(0, length);
const flat = (length) => sentences(length).replace(/\n+/g, " ");

const MB = 1_000_000 * Number(process.env.SCALE ?? 1);
/** Each text at a length, by name, with the length in full: what is dear a character is shorter. */
const texts = [
  ["news", MB, sentences],
  ["news with CRLF", MB, (n) => sentences(n).replaceAll("\n", "\r\n").slice(0, n)],
  ["news with bare CR", MB, (n) => sentences(n).replaceAll("\n", "\r")],
  ["news, a line a paragraph", MB, (n) => sentences(n).replace(/\n+/g, "\n")],
  ["news in capitals", MB, (n) => sentences(n).toUpperCase().slice(0, n)],
  ["news in small letters", MB, (n) => sentences(n).toLowerCase()],
  ["news of no letters", MB, (n) => sentences(n).replace(/[a-z]/gi, "7")],
  ["one endless paragraph", MB, flat],
  ["one endless sentence", MB, (n) => flat(n).replace(/[.“”]/g, "")],
  ["one endless sentence in commas", MB, (n) => flat(n).replace(/\. ?/g, ", ")],
  ["one endless sentence in brackets", MB, (n) => flat(n).replace(/\. ?/g, " (").slice(0, n)],
  ["one endless heading", MB, (n) => `# ${flat(n)}`],
  ["one endless block quote", MB, (n) => `> ${flat(n)}`],
  ["one endless quotation", MB, (n) => `“${flat(n).replace(/[“”]/g, "")}”`],
  ["one endless word", 5 * MB, (n) => full("a", n)],
  ["short paragraphs", MB, (n) => full("Hm.\n\n", n)],
  ["paragraphs of one word", MB, (n) => made((at) => `${capital(lettered(at))}\n\n`, n)],
  ["names", MB, (n) => made((at) => `${name(at)} left. `, n)],
  ["names in one sentence", MB, (n) => made((at) => `${name(at)}, `, n)],
  ["names without a comma", MB, (n) => made((at) => `${name(at)} `, n)],
  ["one name", MB, (n) => full("Ann Hale, ", n)],
  ["one name and its last part", MB, (n) => full("Ann Hale left. Hale came back. ", n)],
  [
    "names with titles",
    MB,
    (n) => made((at) => `President ${name(at)} of Chile met Sen. ${name(at + 9)}. `, n),
  ],
  ["one office, many holders", MB, (n) => made((at) => `The mayor, ${name(at)}, voted. `, n)],
  ["pronouns", MB, (n) => full("He said she said he saw her. ", n)],
  ["acronyms", MB, (n) => made((at) => `${lettered(at).toUpperCase()} met. `, n)],
  [
    "acronyms spelled out late",
    MB,
    (n) => made((at) => `The ABC met. The Able Bodied Council (${lettered(at).toUpperCase()}) left. `, n),
  ],
  ["all “said”", MB, (n) => full("said ", n)],
  ["all “said” in one sentence", MB, (n) => full("Hale said that ", n)],
  ["officials said", MB, (n) => full("Officials said the report said it. ", n)],
  ["officials said, in one sentence", MB, (n) => full("officials said the report says, ", n)],
  ["according to, in one sentence", MB, (n) => full("according to the Kremlin, ", n)],
  ["reportedly", MB, (n) => full("It was reportedly seen. ", n)],
  ["accused", MB, (n) => full("He was accused of theft, ", n)],
  ["growing concerns", MB, (n) => full("amid growing concerns ", n)],
  ["widely seen as", MB, (n) => full("he is widely seen as bad and ", n)],
  ["likely to", MB, (n) => full("it is likely to fall and ", n)],
  ["loaded words", MB, (n) => full("a shameful, Shocking and dramatic rant ", n)],
  ["labels", MB, (n) => full("the “terrorist” regime and thugs ", n)],
  ["both sides", MB, (n) => full("France and Chile met, and the two sides left. ", n)],
  ["the premises", MB, (n) => full("he left the premises, ", n)],
  ["here", MB, (n) => `LIMA (AP) — ${full("he came here and ", n)}`],
  ["datelines", MB, (n) => full("LIMA, Dec. 4 (AP) — It rained.\n\n", n)],
  ["dates in one sentence", MB, (n) => full("met on Tuesday, Dec. 2, 2025, and ", n)],
  ["relative days in one sentence", MB, (n) => full("met yesterday and last week ", n)],
  ["percentages in one sentence", MB, (n) => full("from 200 to 250, up 50%, ", n)],
  ["votes in one sentence", MB, (n) => full("passed by 52 votes to 48 and ", n)],
  ["numbers in one sentence", MB, (n) => full("nine men, six boys and ", n)],
  ["ages", MB, (n) => full("Hale, 54, was born in 1961. ", n)],
  ["digits", 5 * MB, (n) => full("7", n)],
  ["figures", MB, (n) => full("1,200 3.5 9/11 10:30 ", n)],
  ["questions and answers", MB, (n) => full("Q: Why?\n\nA: I do not know.\n\n", n)],
  ["placeholders", MB, (n) => full("[[WHO?]] TK said XX. ", n)],
  ["short quotations", MB, (n) => full("He “knew” it. ", n)],
  ["short quotations in one sentence", MB, (n) => full("he “knew” it and ", n)],
  ["quotations never closed", MB, (n) => full("“We knew of it. ", n)],
  ["quotations never closed, a paragraph each", MB, (n) => full("“We knew of it.\n\n", n)],
  ["quotations never opened", MB, (n) => full("We knew of it,” he said. ", n)],
  ["straight quotations", MB, (n) => full('"We knew," he said. ', n)],
  ["straight single quotations", MB, (n) => full("'We knew,' he said. ", n)],
  ["nested quotations", MB, (n) => full("“He ‘", n / 2) + full("’ it”", n / 2)],
  ["opening marks", MB, (n) => full("“", n)],
  ["closing marks", MB, (n) => full("”", n)],
  ["straight marks", MB, (n) => full('"', n)],
  ["straight marks, apart", MB, (n) => full('" ', n)],
  ["apostrophes", MB, (n) => full("’", n)],
  ["single opening marks", MB, (n) => full("‘ ", n)],
  ["guillemets", MB, (n) => full("«Oui» »Nein« „Ja“ ", n)],
  ["full stops", 5 * MB, (n) => full(".", n)],
  ["full stops, apart", MB, (n) => full(". ", n)],
  ["commas", 5 * MB, (n) => full(",", n)],
  ["hyphens", 5 * MB, (n) => full("-", n)],
  ["a word of hyphens", MB, (n) => full("so-", n)],
  ["a word of stops", MB, (n) => full("U.", n)],
  ["dashes", MB, (n) => full("—", n)],
  ["exclamation marks", MB, (n) => full("!", n)],
  ["question marks", MB, (n) => full("?", n)],
  ["blanks", 5 * MB, (n) => full(" ", n)],
  ["tabs", 5 * MB, (n) => full("\t", n)],
  ["line breaks", 5 * MB, (n) => full("\n", n)],
  ["CRLF", 5 * MB, (n) => full("\r\n", n)],
  ["blanks at the ends of lines", MB, (n) => full(`x${" ".repeat(99)}\n`, n)],
  ["NUL", MB, (n) => full("\0", n)],
  ["emoji", MB, (n) => full("👩‍👩‍👧 ", n)],
  ["half an emoji", MB, (n) => full("\ud83d", n)],
  ["combining marks", MB, (n) => full("\u0301", n)],
  ["words with combining marks", MB, (n) => full("Zo\u0308e\u0301 ", n)],
  ["Chinese", MB, (n) => full("市长说，她会来。", n)],
  ["right to left", MB, (n) => full("قال رئيس البلدية. ", n)],
  ["one word with marks", MB, (n) => full("'tis ", n)],
  ["ampersands", MB, (n) => full("&amp;", n)],
  ["backslashes", MB, (n) => full("\\", n)],
  ["opening brackets", MB, (n) => full("[", n)],
  ["closing brackets", MB, (n) => full("]", n)],
  ["round brackets", MB, (n) => full("(", n)],
  ["pairs of brackets", MB, (n) => full("[](", n)],
  ["images never closed", MB, (n) => full("![a](", n)],
  ["angle brackets", MB, (n) => full("<", n)],
  ["tags", MB, (n) => full("<b>so</b> ", n)],
  ["tags never closed", MB, (n) => full("<a href='", n)],
  ["comments", MB, (n) => full("<!-- so --> It rained. ", n)],
  ["comments never closed", MB, (n) => full("<!-- so ", n)],
  ["comments which waive", MB, (n) => full("<!-- sayswho-disable-next-line -->\nCritics say so.\n\n", n)],
  ["backticks", MB, (n) => full("`", n)],
  ["code of growing backticks", MB, (n) => made((at) => `${"`".repeat((at % 1400) + 1)} `, n)],
  ["fences", MB, (n) => full("```\nso\n```\n\n", n)],
  ["stars", MB, (n) => full("*", n)],
  ["stars and words", MB, (n) => full("*a **b ", n)],
  ["underscores", MB, (n) => full("_a ", n)],
  ["tildes", MB, (n) => full("~a~~b ", n)],
  ["headings", MB, (n) => full("# Council votes\n\n", n)],
  ["underlined headings", MB, (n) => full("Council votes\n===\n\n", n)],
  ["lists", MB, (n) => full("- Roads: $6 million\n", n)],
  ["nested lists", MB / 4, (n) => made((at) => `${"  ".repeat(at % 200)}- so\n`, n)],
  ["nested block quotes", MB / 4, (n) => made((at) => `${"> ".repeat((at % 200) + 1)}so\n`, n)],
  ["deep block quote", MB / 4, (n) => full("> ", n)],
  ["deep list", MB / 4, (n) => full("- ", n)],
  ["table of many rows", MB, (n) => `| Town | Votes |\n|---|---|\n${full("| Granby | 12 |\n", n)}`],
  [
    "table of many columns",
    MB,
    (n) => `${full("| a ", n / 3)}|\n${full("|---", n / 3)}|\n${full("| b ", n / 3)}|\n`,
  ],
  ["strokes", MB, (n) => full("|", n)],
  ["links", MB, (n) => full("[so](https://example.org/a) it ", n)],
  ["links by number", MB, (n) => made((at) => `[so][${at}]\n\n[${at}]: https://example.org/${at}\n\n`, n)],
  ["addresses", MB, (n) => full("https://example.org/so ", n)],
  ["mail addresses", MB, (n) => full("a@example.org ", n)],
  ["footnotes", MB, (n) => made((at) => `So[^${at}].\n\n[^${at}]: It rained.\n\n`, n)],
  ["front matter", MB, (n) => `---\n${made((at) => `k${at}: so\n`, n)}---\n\nIt rained.\n`],
  ["front matter never closed", MB, (n) => `---\n${made((at) => `k${at}: so\n`, n)}`],
  [
    "a cast",
    MB / 10,
    (n) => `---\ncast:\n${made((at) => `  - ${name(at)}, mayor of Granby\n`, n)}---\n\nIt rained.\n`,
  ],
  ["rules across the page", MB, (n) => full("---\n\n", n)],
];

/** What one text costs at a quarter of its length and in full, each the least of some runs, in milliseconds of CPU. */
function measure(lint, [, length, textOf]) {
  const settings = { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" };
  const time = (text, runs) => {
    let least = Infinity;
    for (let run = 0; run < runs; run++) {
      const start = process.cpuUsage();
      lint(text, settings);
      const { user, system } = process.cpuUsage(start);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  };
  lint(draftOf(30_000), settings);
  const quarter = time(textOf(length / 4), 3);
  let whole = time(textOf(length), 1);
  if (whole > quarter * suspicious) whole = Math.min(whole, time(textOf(length), 2));
  return { quarter, whole };
}

/** Four times the text in more than so many times the time is told aloud. */
const suspicious = 6;
const patience = 40_000;

const script = fileURLToPath(import.meta.url);

/** Measures each text in a process of its own, and prints one table. */
export async function growth(say, word = "") {
  const folder = mkdtempSync(join(tmpdir(), "sayswho-growth-"));
  const engine = join(folder, "engine.cjs");
  await build({
    entryPoints: [fileURLToPath(new URL("../../server/lint.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    loader: { ".txt": "text" },
    outfile: engine,
    logLevel: "error",
  });
  say("| text | KB | ms, a quarter of it | ms, all of it | ratio |");
  say("|---|--:|--:|--:|--:|");
  const chosen = texts.filter(([name]) => name.includes(word));
  let steepest = 0;
  for (const [name, length] of chosen) {
    const { stdout, error } = spawnSync(process.execPath, [script, engine, name], {
      encoding: "utf8",
      timeout: patience,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const kilobytes = Math.round(length / 1000);
    if (error || !stdout) {
      say(`| ${name} | ${kilobytes} | – | over ${patience / 1000} s | **?** |`);
      steepest = Infinity;
      continue;
    }
    const { quarter, whole } = JSON.parse(stdout);
    const ratio = whole / quarter;
    // What takes no time at all has no growth to speak of.
    if (whole > 20) steepest = Math.max(steepest, ratio);
    const shown = ratio > suspicious && whole > 20 ? `**${ratio.toFixed(1)}**` : ratio.toFixed(1);
    say(`| ${name} | ${kilobytes} | ${quarter.toFixed(1)} | ${whole.toFixed(1)} | ${shown} |`);
  }
  rmSync(folder, { recursive: true, force: true });
  say();
  say(
    `Four times the text takes ${steepest.toFixed(1)} times the time at most, over ${chosen.length} texts.`,
  );
}

if (process.argv[1] === script) {
  const [engine, text] = process.argv.slice(2);
  if (text === undefined) await growth((line = "") => console.log(line), engine);
  else {
    const { lint } = createRequire(import.meta.url)(engine);
    console.log(
      JSON.stringify(
        measure(
          lint,
          texts.find(([name]) => name === text),
        ),
      ),
    );
  }
}
