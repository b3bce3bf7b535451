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

const MB = 1_000_000;
/** Long enough to tell a square from a line, and short enough for so many texts. */
const most = 0.4 * MB;
/** Each text at a length, by name, with the length in full: what is dear a character is shorter. */
const texts = [
  ["news", 5 * MB, sentences],
  ["news with CRLF", most, (n) => sentences(n).replaceAll("\n", "\r\n").slice(0, n)],
  ["news with bare CR", most, (n) => sentences(n).replaceAll("\n", "\r")],
  ["news, a line a paragraph", most, (n) => sentences(n).replace(/\n+/g, "\n")],
  ["news in capitals", most, (n) => sentences(n).toUpperCase().slice(0, n)],
  ["news in small letters", most, (n) => sentences(n).toLowerCase()],
  ["news of no letters", most, (n) => sentences(n).replace(/[a-z]/gi, "7")],
  ["one endless paragraph", most, flat],
  ["one endless sentence", most, (n) => flat(n).replace(/[.“”]/g, "")],
  ["one endless sentence in commas", most, (n) => flat(n).replace(/\. ?/g, ", ")],
  ["one endless sentence in brackets", most, (n) => flat(n).replace(/\. ?/g, " (").slice(0, n)],
  ["one endless heading", most, (n) => `# ${flat(n)}`],
  ["one endless block quote", most, (n) => `> ${flat(n)}`],
  ["one endless quotation", most, (n) => `“${flat(n).replace(/[“”]/g, "")}”`],
  ["one endless word", 5 * MB, (n) => full("a", n)],
  ["short paragraphs", most, (n) => full("Hm.\n\n", n)],
  ["paragraphs of one word", most, (n) => made((at) => `${capital(lettered(at))}\n\n`, n)],
  ["names", most, (n) => made((at) => `${name(at)} left. `, n)],
  ["names in one sentence", most, (n) => made((at) => `${name(at)}, `, n)],
  ["names without a comma", most, (n) => made((at) => `${name(at)} `, n)],
  ["one name", most, (n) => full("Ann Hale, ", n)],
  ["one name and its last part", most, (n) => full("Ann Hale left. Hale came back. ", n)],
  [
    "names with titles",
    most,
    (n) => made((at) => `President ${name(at)} of Chile met Sen. ${name(at + 9)}. `, n),
  ],
  ["one office, many holders", most, (n) => made((at) => `The mayor, ${name(at)}, voted. `, n)],
  ["pronouns", most, (n) => full("He said she said he saw her. ", n)],
  ["acronyms", most, (n) => made((at) => `${lettered(at).toUpperCase()} met. `, n)],
  [
    "acronyms spelled out late",
    most,
    (n) => made((at) => `The ABC met. The Able Bodied Council (${lettered(at).toUpperCase()}) left. `, n),
  ],
  ["all “said”", most, (n) => full("said ", n)],
  ["all “said” in one sentence", most, (n) => full("Hale said that ", n)],
  ["officials said", most, (n) => full("Officials said the report said it. ", n)],
  ["officials said, in one sentence", most, (n) => full("officials said the report says, ", n)],
  ["according to, in one sentence", most, (n) => full("according to the Kremlin, ", n)],
  ["reportedly", most, (n) => full("It was reportedly seen. ", n)],
  ["accused", most, (n) => full("He was accused of theft, ", n)],
  ["growing concerns", most, (n) => full("amid growing concerns ", n)],
  ["widely seen as", most, (n) => full("he is widely seen as bad and ", n)],
  ["likely to", most, (n) => full("it is likely to fall and ", n)],
  ["loaded words", most, (n) => full("a shameful, Shocking and dramatic rant ", n)],
  ["labels", most, (n) => full("the “terrorist” regime and thugs ", n)],
  ["both sides", most, (n) => full("France and Chile met, and the two sides left. ", n)],
  ["the premises", most, (n) => full("he left the premises, ", n)],
  ["here", most, (n) => `LIMA (AP) — ${full("he came here and ", n)}`],
  ["datelines", most, (n) => full("LIMA, Dec. 4 (AP) — It rained.\n\n", n)],
  ["dates in one sentence", most, (n) => full("met on Tuesday, Dec. 2, 2025, and ", n)],
  ["relative days in one sentence", most, (n) => full("met yesterday and last week ", n)],
  ["percentages in one sentence", most, (n) => full("from 200 to 250, up 50%, ", n)],
  ["votes in one sentence", most, (n) => full("passed by 52 votes to 48 and ", n)],
  ["numbers in one sentence", most, (n) => full("nine men, six boys and ", n)],
  ["ages", most, (n) => full("Hale, 54, was born in 1961. ", n)],
  ["digits", 5 * MB, (n) => full("7", n)],
  ["figures", most, (n) => full("1,200 3.5 9/11 10:30 ", n)],
  ["questions and answers", most, (n) => full("Q: Why?\n\nA: I do not know.\n\n", n)],
  ["placeholders", most, (n) => full("[[WHO?]] TK said XX. ", n)],
  ["short quotations", most, (n) => full("He “knew” it. ", n)],
  ["short quotations in one sentence", most, (n) => full("he “knew” it and ", n)],
  ["quotations never closed", most, (n) => full("“We knew of it. ", n)],
  ["quotations never closed, a paragraph each", most, (n) => full("“We knew of it.\n\n", n)],
  ["quotations never opened", most, (n) => full("We knew of it,” he said. ", n)],
  ["straight quotations", most, (n) => full('"We knew," he said. ', n)],
  ["straight single quotations", most, (n) => full("'We knew,' he said. ", n)],
  ["nested quotations", most, (n) => full("“He ‘", n / 2) + full("’ it”", n / 2)],
  ["opening marks", most, (n) => full("“", n)],
  ["closing marks", most, (n) => full("”", n)],
  ["straight marks", most, (n) => full('"', n)],
  ["straight marks, apart", most, (n) => full('" ', n)],
  ["apostrophes", most, (n) => full("’", n)],
  ["single opening marks", most, (n) => full("‘ ", n)],
  ["guillemets", most, (n) => full("«Oui» »Nein« „Ja“ ", n)],
  ["full stops", 5 * MB, (n) => full(".", n)],
  ["full stops, apart", most, (n) => full(". ", n)],
  ["commas", 5 * MB, (n) => full(",", n)],
  ["hyphens", 5 * MB, (n) => full("-", n)],
  ["a word of hyphens", most, (n) => full("so-", n)],
  ["a word of stops", most, (n) => full("U.", n)],
  ["dashes", most, (n) => full("—", n)],
  ["exclamation marks", most, (n) => full("!", n)],
  ["question marks", most, (n) => full("?", n)],
  ["blanks", 5 * MB, (n) => full(" ", n)],
  ["tabs", 5 * MB, (n) => full("\t", n)],
  ["line breaks", 5 * MB, (n) => full("\n", n)],
  ["CRLF", 5 * MB, (n) => full("\r\n", n)],
  ["blanks at the ends of lines", most, (n) => full(`x${" ".repeat(99)}\n`, n)],
  ["NUL", most, (n) => full("\0", n)],
  ["emoji", most, (n) => full("👩‍👩‍👧 ", n)],
  ["half an emoji", most, (n) => full("\ud83d", n)],
  ["combining marks", most, (n) => full("\u0301", n)],
  ["words with combining marks", most, (n) => full("Zo\u0308e\u0301 ", n)],
  ["Chinese", most, (n) => full("市长说，她会来。", n)],
  ["right to left", most, (n) => full("قال رئيس البلدية. ", n)],
  ["one word with marks", most, (n) => full("'tis ", n)],
  ["ampersands", most, (n) => full("&amp;", n)],
  ["backslashes", most, (n) => full("\\", n)],
  ["opening brackets", most, (n) => full("[", n)],
  ["closing brackets", most, (n) => full("]", n)],
  ["round brackets", most, (n) => full("(", n)],
  ["pairs of brackets", most, (n) => full("[](", n)],
  ["images never closed", most, (n) => full("![a](", n)],
  ["angle brackets", most, (n) => full("<", n)],
  ["tags", most, (n) => full("<b>so</b> ", n)],
  ["tags never closed", most, (n) => full("<a href='", n)],
  ["comments", most, (n) => full("<!-- so --> It rained. ", n)],
  ["comments never closed", most, (n) => full("<!-- so ", n)],
  ["comments which waive", most, (n) => full("<!-- sayswho-disable-next-line -->\nCritics say so.\n\n", n)],
  ["backticks", most, (n) => full("`", n)],
  ["code of growing backticks", most, (n) => made((at) => `${"`".repeat((at % 1400) + 1)} `, n)],
  ["fences", most, (n) => full("```\nso\n```\n\n", n)],
  ["stars", most, (n) => full("*", n)],
  ["stars and words", most, (n) => full("*a **b ", n)],
  ["underscores", most, (n) => full("_a ", n)],
  ["tildes", most, (n) => full("~a~~b ", n)],
  ["headings", most, (n) => full("# Council votes\n\n", n)],
  ["underlined headings", most, (n) => full("Council votes\n===\n\n", n)],
  ["lists", most, (n) => full("- Roads: $6 million\n", n)],
  ["nested lists", most / 2, (n) => made((at) => `${"  ".repeat(at % 200)}- so\n`, n)],
  ["nested block quotes", most / 2, (n) => made((at) => `${"> ".repeat((at % 200) + 1)}so\n`, n)],
  ["deep block quote", most / 2, (n) => full("> ", n)],
  ["deep list", most / 2, (n) => full("- ", n)],
  ["table of many rows", most, (n) => `| Town | Votes |\n|---|---|\n${full("| Granby | 12 |\n", n)}`],
  [
    "table of many columns",
    most,
    (n) => `${full("| a ", n / 3)}|\n${full("|---", n / 3)}|\n${full("| b ", n / 3)}|\n`,
  ],
  ["strokes", most, (n) => full("|", n)],
  ["links", most, (n) => full("[so](https://example.org/a) it ", n)],
  ["links by number", most, (n) => made((at) => `[so][${at}]\n\n[${at}]: https://example.org/${at}\n\n`, n)],
  ["addresses", most, (n) => full("https://example.org/so ", n)],
  ["mail addresses", most, (n) => full("a@example.org ", n)],
  ["footnotes", most, (n) => made((at) => `So[^${at}].\n\n[^${at}]: It rained.\n\n`, n)],
  ["front matter", most, (n) => `---\n${made((at) => `k${at}: so\n`, n)}---\n\nIt rained.\n`],
  ["front matter never closed", most, (n) => `---\n${made((at) => `k${at}: so\n`, n)}`],
  [
    "a cast",
    most / 4,
    (n) => `---\ncast:\n${made((at) => `  - ${name(at)}, mayor of Granby\n`, n)}---\n\nIt rained.\n`,
  ],
  ["rules across the page", most, (n) => full("---\n\n", n)],
  ["quotations of nobody", most, (n) => full("“We all knew that it was late.” ", n)],
  [
    "quotations with late speakers",
    most,
    (n) => full(`“${"We knew. ".repeat(9)}It was late,” Ann Hale said. `, n),
  ],
  ["cities which speak", most, (n) => full("Moscow hinted that Kyiv fears it, ", n)],
  ["one place spelled two ways", most, (n) => full("He left Kiev for Kyiv. ", n)],
  ["American and British", most, (n) => full("Their color was no colour. ", n)],
  ["danglers", most, (n) => full("Speaking to reporters, it rained. ", n)],
  ["the killer", most, (n) => full("The killer was arrested and the thief charged, ", n)],
  ["lawyers", most, (n) => made((at) => `${name(at)}, lawyer for ${name(at + 1)}, left. `, n)],
  ["a spokesman said", most, (n) => full("A spokesman for the ministry said no. ", n)],
  ["visits", most, (n) => made((at) => `${name(at)} visited Chile and met ${name(at + 1)}. `, n)],
  ["members of parties", most, (n) => made((at) => `Rep. ${name(at)}, D-Ohio, voted. `, n)],
  ["claimed and admitted", most, (n) => full("Hale claimed it, Ruiz admitted it, ", n)],
  ["who said it", most, (n) => full("According to Hale, Ruiz said Kerr had said so. ", n)],
  ["marks typed in pairs", most, (n) => full("``So,'' he said. ", n)],
  [
    "comments which waive stretches",
    most,
    (n) =>
      `<!-- sayswho-disable-file low-named-share -->\n${full("<!-- sayswho-disable -->\nCritics say so.\n<!-- sayswho-enable -->\n\n", n)}`,
  ],
  ["stretches never ended", most, (n) => full("<!-- sayswho-disable -->\nCritics say so.\n\n", n)],
  ["long words in quotation marks", most, (n) => full(`“${"so".repeat(60)}” `, n)],
  [
    "speakers whom nobody introduces, in one sentence",
    most,
    (n) =>
      made((at) => `${name(at)}, a baker, left. `, n / 2) +
      made((at) => `${capital(lettered(at))} said so and `, n / 2),
  ],
  ["two ages of each", most, (n) => made((at) => `${name(at)}, 43, spoke. ${name(at)}, 45, left. `, n)],
  ["names with accents and without", most, (n) => full("Lena Pérez spoke. Perez left. ", n)],
  ["names one letter apart", most, (n) => made((at) => `${name(at)}e spoke. `, n)],
  [
    "lists of states in one sentence",
    most,
    (n) => full("five states, Ohio, Utah, Iowa and Maine, met others, ", n),
  ],
  ["the three who voted no", most, (n) => full("the three who voted no, Ann Hale, Ruiz, ", n)],
  ["sizes in one sentence", most, (n) => full("a 12-member panel and a 45-seat council ", n)],
  ["parts in one sentence", most, (n) => full("40 from Avon, 12 from Kent and eight from Bath, ", n)],
  ["seats in one sentence", most, (n) => full("Labour won 20, the Greens 15 and independents 12 ", n)],
  ["shares in one sentence", most, (n) => full("20 of the 80 jurors, or 25%, ", n)],
  ["changes in one sentence", most, (n) => full("41 ships, up from 30, ", n)],
  ["arrested for", most, (n) => full("arrested Hale for murder and ", n)],
  [
    "short quotations alone before a long sentence",
    most,
    (n) => `Ann Hale said so.\n\n${full("“no” ", n / 2)}. ${full("Rain fell and ", n / 2)}`,
  ],
  ["critics and mayors", most, (n) => made((at) => `Critics say so. Mayor ${name(at)} said no. `, n)],
  [
    "one paragraph after a long quotation",
    most,
    (n) => `“${flat(n / 2).replace(/[“”]/g, "")}\n\n“${flat(n / 2).replace(/[“”]/g, "")}”`,
  ],
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
const patience = 120_000;

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
      const why = error ? `over ${patience / 1000} s` : "it throws";
      say(`| ${name} | ${kilobytes} | – | ${why} | **?** |`);
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
