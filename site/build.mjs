// `npm run docs`: builds the documentation into dist/site, plain pages without a script: the README and what it leads to, a
// page for each rule with its examples as run just now, and the settings from their schema. Ends with 1 at a dead link.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import * as esbuild from "esbuild";
import MarkdownIt from "markdown-it";

const out = "dist/site";

/** The engine itself, bundled on the spot: what the pages say of a rule, it has just done. */
async function engine() {
  const packed = {
    name: "packed-roster",
    setup: (build) =>
      build.onLoad({ filter: /[/\\]roster[/\\]packed[/\\]\w+\.txt$/ }, ({ path }) => ({
        contents: readFileSync(path, "utf8"),
        loader: "text",
      })),
  };
  const { outputFiles } = await esbuild.build({
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    write: false,
    logLevel: "warning",
    plugins: [packed],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    stdin: {
      contents: `
        export { rules } from "./server/rules/index.ts";
        export { pageOf } from "./server/lsp/pages.ts";
        export { schemaOf } from "./server/configuration/keys.ts";
        export { lint } from "./server/lint.ts";
        export { undraw } from "./server/report/drawing.ts";
        export { settle } from "./server/settings.ts";
      `,
      resolveDir: ".",
    },
  });
  // Under dist/, so that a fault in it is found in a file; it is no part of any package.
  const file = join(out, "engine.mjs");
  writeFileSync(file, outputFiles[0].text);
  const found = await import(`../${file}`);
  rmSync(file);
  return found;
}

/** Pages by their address in the site. `from` is the file whose links they hold. */
const pages = new Map();
const add = (address, from, markdown) => pages.set(address, { from, markdown });

/** Where a file of the repository stands in the site, or null where it does not. */
function addressOf(file) {
  if (file === "README.md") return "index.html";
  if (file === "docs/decisions" || file === "docs/decisions/") return "decisions/index.html";
  if (/^docs\/images\//.test(file) || /^docs\/schemas\//.test(file)) return file.slice(5);
  if (file === "LICENSE" || file === "NOTICE") return `${file.toLowerCase()}.txt`;
  if (file === "sbom.cdx.json") return file;
  const page = /^(?:docs\/)?((?:decisions\/)?[\w.-]+)\.md$/.exec(file)?.[1];
  return page === undefined ? null : `${page.toLowerCase()}.html`;
}

const titleOf = (markdown) => /^# (.+)$/m.exec(markdown)?.[1] ?? "Sayswho";
const capital = (words) => words[0].toUpperCase() + words.slice(1);

function percent(part, whole) {
  return `${Math.round((100 * part) / whole)}%`;
}

/** Drawn examples with each message on a line of its own, where a page is narrower than a terminal. */
function underneath(page) {
  return page.replace(/^( *\^+) (\S.*)$/gm, "$1\n$2");
}

/** What the first fixes of a rule are called, as its own flawed examples bring them about. */
function fixesOf(rule, { lint, undraw, settle }) {
  const offered = new Map();
  for (const { bad, house, asOf = "2025-12-04" } of rule.examples)
    if (bad) {
      const settings = settle(house ? [{ house }] : [], { asOf, asOfFrom: "asked" });
      for (const mark of lint(undraw(bad), settings).diagnostics)
        if (mark.rule === rule.id) for (const { title, kind } of mark.fixes) offered.set(title, kind);
    }
  return [...offered].slice(0, 4);
}

const kinds = {
  safe: "safe: made by `--fix` and on saving",
  suggestion: "complete: you choose it",
  question: "leaves a placeholder for you to fill",
};

function precisionOf(rule, figures, examples) {
  const figure = figures.rules[rule.id];
  const own = examples.filter((example) => example.rule === rule.id);
  const must = own.filter(({ fires }) => fires).length;
  const lines = [
    "## How often it is right",
    `Of our own examples it marks ${must} that it must and leaves alone ${own.length - must} that it must not; every one is a test.`,
  ];
  if (figure)
    lines.push(
      `On copy by others: ${figure.marks > 0 ? `${figure.right} of ${figure.marks} marks were right (${percent(figure.right, figure.marks)})` : "it made no mark as a warning or an error"}${figure.wanted > 0 ? `, and ${figure.found} of the ${figure.wanted} places where an editor wanted one had it` : ""}. Measured ${figures.measured} on ${figures.sets}`,
    );
  else lines.push("On copy by others it has not been measured: the sets hold too few such places.");
  return lines.join("\n\n");
}

function settingsPage(schema) {
  const shapeOf = (value) =>
    value.enum
      ? value.enum.map((one) => `\`${one}\``).join(", ")
      : value.anyOf
        ? "one text, or a list of them"
        : { object: "an object", array: "a list", boolean: "`true` or `false`", string: "a text" }[
            value.type
          ];
  const rows = Object.entries(schema.properties)
    .filter(([name]) => name !== "$schema")
    .map(([name, value]) => `| \`${name}\` | ${value.description} | ${shapeOf(value)} |`);
  const override = Object.keys(schema.properties.overrides.items.properties).map((name) => `\`${name}\``);
  return [
    "# Settings",
    "A desk’s choices stand in `.sayswho.jsonc`, JSON with comments, and hold for the drafts in its folder and all folders below. `sayswho init` writes a first one; `sayswho --print-config draft.md` shows what holds for a draft, and which line says so.",
    `| key | what it is for | holds |\n|---|---|---|\n${rows.join("\n")}`,
    `In \`rules\`, each of the [rules](rules/index.md) is one of \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`. An entry of \`overrides\` holds ${override.join(", ")}. An entry of \`terms\` holds \`term\`, \`use\` and \`advice\`; longer lists stand in \`.sayswho/terms.txt\`.`,
    "## Which file wins",
    'The nearest to the draft, setting by setting, then those in the folders above, until one says `"root": true`. What a file `extends` is weaker than the file itself. The command line wins over files, the head of a draft over everything.',
    "## Beside it",
    "| file | holds |\n|---|---|\n| `.sayswho/roster.csv` | [the desk’s roster](../docs/roster.md) |\n| `.sayswho/terms.txt` | words the desk does not want: `term \\| what we write \\| advice` |\n| `.sayswho/decisions.jsonl` | what the desk has dismissed, by whom and why |\n| `.sayswhoignore` | what to leave alone, in the syntax of `.gitignore` |",
  ].join("\n\n");
}

function rulesPage(rules) {
  const families = Map.groupBy ? Map.groupBy(rules, ({ family }) => family) : new Map();
  if (families.size === 0)
    for (const rule of rules) families.set(rule.family, [...(families.get(rule.family) ?? []), rule]);
  return [
    "# Rules",
    `${rules.length} questions a copy desk asks. Each has a page with its reasons, examples, fixes and how often it is right.`,
    ...[...families].flatMap(([family, list]) => [
      `## ${capital(family)}`,
      `| rule | asks that | speaks as |\n|---|---|---|\n${list
        .map(({ id, summary, severity }) => `| [\`${id}\`](${id}.md) | ${summary} | ${severity} |`)
        .join("\n")}`,
    ]),
  ].join("\n\n");
}

const markdown = new MarkdownIt({ html: true });
// Headings have the anchors which GitHub gives them, so that a link holds there and here.
markdown.core.ruler.push("anchors", ({ tokens }) => {
  for (const [at, token] of tokens.entries())
    if (token.type === "heading_open")
      token.attrSet(
        "id",
        tokens[at + 1].content
          .toLowerCase()
          .replace(/[^\p{L}\p{N} _-]/gu, "")
          .replaceAll(" ", "-"),
      );
});
const tables = markdown.renderer.rules;
tables.table_open = () => '<div class="table"><table>';
tables.table_close = () => "</table></div>";

const broken = [];
const wanted = [];

/** A link as it stands in a file of the repository, as it must stand in the page. */
function relinked(href, from, address) {
  if (/^(?:https?:|mailto:|#)/.test(href)) {
    if (href.startsWith("#")) wanted.push([address, address, href.slice(1)]);
    return href;
  }
  const [path, anchor] = href.split("#");
  const file = posix.join(posix.dirname(from), path);
  const target = pages.has(file.replace(/\.md$/, ".html")) ? file.replace(/\.md$/, ".html") : addressOf(file);
  if (target === null || (!pages.has(target) && !existsSync(join(out, target)))) {
    broken.push(`${from}: “${href}” leads nowhere`);
    return href;
  }
  if (anchor) wanted.push([address, target, anchor]);
  const relative = posix.relative(posix.dirname(address), target);
  return anchor ? `${relative}#${anchor}` : relative;
}

const bar = [
  ["rules/index.html", "Rules"],
  ["settings.html", "Settings"],
  ["ledger.html", "Ledger"],
  ["roster.html", "Roster"],
  ["editors.html", "Editors"],
  ["pipelines.html", "Pipelines"],
  ["other-linters.html", "Vale and cSpell"],
  ["architecture.html", "Architecture"],
];

function rendered(address, { from, markdown: text }) {
  const tokens = markdown.parse(text, {});
  const walk = (list) => {
    for (const token of list) {
      for (const name of ["href", "src"]) {
        const value = token.attrGet?.(name);
        if (value) token.attrSet(name, relinked(value, from, address));
      }
      if (token.children) walk(token.children);
    }
  };
  walk(tokens);
  const body = markdown.renderer.render(tokens, markdown.options, {});
  const to = (target) => posix.relative(posix.dirname(address), target) || posix.basename(target);
  const link = ([target, words]) =>
    `<a href="${to(target)}"${target === address ? ' aria-current="page"' : ""}>${words}</a>`;
  const title = titleOf(text).replace(/[`<>&]/g, "");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${title === "Sayswho" ? title : `${title} · Sayswho`}</title>
<link rel="icon" href="${to("images/icon.svg")}">
<link rel="stylesheet" href="${to("site.css")}">
</head>
<body>
<header><a class="skip" href="#page">To the page</a><nav aria-label="Documentation">${link(["index.html", '<span class="name">Sayswho</span>'])}
${bar.map(link).join("\n")}</nav></header>
<main id="page">
${body}</main>
<footer>${[
    ["changelog.html", "Changes"],
    ["privacy.html", "Privacy"],
    ["security.html", "Security"],
    ["contributing.html", "Contributing"],
    ["decisions/index.html", "Decisions"],
    ["license.txt", "MIT licence"],
    ["notice.txt", "Notices"],
  ]
    .map(link)
    .join(" · ")}</footer>
</body>
</html>
`;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync("docs/images", join(out, "images"), { recursive: true });
cpSync("docs/schemas", join(out, "schemas"), { recursive: true });
cpSync("site/site.css", join(out, "site.css"));
cpSync("sbom.cdx.json", join(out, "sbom.cdx.json"));
for (const file of ["LICENSE", "NOTICE"]) cpSync(file, join(out, addressOf(file)));

const read = (file) => readFileSync(file, "utf8");
const sources = [
  ...readdirSync(".").filter((file) => /^[A-Z]+\.md$/.test(file)),
  ...readdirSync("docs")
    .filter((file) => file.endsWith(".md") && file !== "marketplace.md")
    .map((file) => `docs/${file}`),
];
for (const file of sources) add(addressOf(file), file, read(file));
const decisions = readdirSync("docs/decisions")
  .filter((file) => file.endsWith(".md"))
  .sort();
for (const file of decisions)
  add(
    `decisions/${file.replace(/\.md$/, ".html")}`,
    `docs/decisions/${file}`,
    read(`docs/decisions/${file}`),
  );
add(
  "decisions/index.html",
  "docs/decisions/index.md",
  `# Decisions\n\nWhy things are as they are.\n\n${decisions.map((file) => `- [${titleOf(read(`docs/decisions/${file}`))}](${file})`).join("\n")}\n`,
);

const core = await engine();
const figures = JSON.parse(read("docs/figures.json"));
const examples = read("test/rules/catalogue.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
for (const rule of core.rules) {
  const fixes = fixesOf(rule, core);
  const page = [
    underneath(core.pageOf(rule).trim()),
    ...(fixes.length > 0
      ? [
          "## What it offers",
          fixes
            .map(([title, kind]) => `- ${title.replace(/[\\`*_<>[\]]/g, "\\$&")} (${kinds[kind]})`)
            .join("\n"),
        ]
      : []),
    precisionOf(rule, figures, examples),
  ];
  add(`rules/${rule.id}.html`, `rules/${rule.id}.md`, page.join("\n\n"));
}
add("rules/index.html", "rules/index.md", rulesPage(core.rules));
add("settings.html", "settings.md", settingsPage(core.schemaOf(core.rules)).replaceAll("../docs/", "docs/"));

const made = new Map([...pages].map(([address, page]) => [address, rendered(address, page)]));
for (const [address, html] of made) {
  mkdirSync(dirname(join(out, address)), { recursive: true });
  writeFileSync(join(out, address), html);
}
for (const [address, target, anchor] of wanted)
  if (!(made.get(target) ?? "").includes(`id="${anchor}"`))
    broken.push(`${address}: ${target} has no place “#${anchor}”`);
for (const line of broken) console.error(line);
console.log(`${made.size} pages in ${out}.`);
process.exitCode = broken.length > 0 ? 1 : 0;
