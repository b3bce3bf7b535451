// Bundles the command line, the server and the client, for a computer and for a browser, into dist/, with the pages of
// the rules and the schema of the configuration; `node esbuild.mjs tests` bundles the tests, `node esbuild.mjs editor`
// the suite inside VS Code.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Script } from "node:vm";
import * as esbuild from "esbuild";
import { globSync } from "tinyglobby";

/**
 * Keeps the packed roster, two megabytes, out of what Node reads at every start: there the text of a file is read when
 * it is first asked for, as Latin-1, of which its ASCII is a part. `folder` is an expression of the folder which holds the files then. In a browser there are no
 * files, and the text is part of the bundle.
 */
const rosterAside = (folder) => ({
  name: "roster-aside",
  setup: (build) =>
    build.onLoad({ filter: /[/\\]roster[/\\]packed[/\\]\w+\.txt$/ }, ({ path }) => ({
      contents: `module.exports = require("node:fs").readFileSync(require("node:path").join(${folder}, "${basename(path)}"), "latin1");`,
      loader: "js",
    })),
});
const beside = rosterAside('__dirname, "roster"');
const inPlace = rosterAside(JSON.stringify(resolve("server/roster/packed")));

/** What a module named *.made.ts exports is made as the program is built, and is part of the bundle as data (decision 0120). */
const made = {
  name: "made",
  setup: (build) =>
    build.onLoad({ filter: /\.made\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({
        entryPoints: [path],
        bundle: true,
        format: "esm",
        write: false,
        logLevel: "warning",
      });
      const exported = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
      const lines = Object.entries(exported).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: lines.join("\n"), loader: "js" };
    }),
};

/** commander can start programs as subcommands, and loads what that takes at every start. Ours has no such subcommands. */
const noSubcommands = {
  name: "no-subcommands",
  setup: (build) =>
    build.onLoad({ filter: /[/\\]commander[/\\]lib[/\\]command\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace("require('node:child_process')", "{}"),
      loader: "js",
    })),
};

// papaparse could fetch a table by its address. Nobody asks it to; now nobody can.
const define = { XMLHttpRequest: "undefined" };

const node = {
  bundle: true,
  define,
  platform: "node",
  format: "cjs",
  target: "node20",
  // Node 20 reads \p{…} in a pattern; esbuild doubts it, and would have the pattern made anew each time it is used.
  supported: { "regexp-unicode-property-escapes": true },
  sourcemap: "linked",
  logLevel: "warning",
};

const web = {
  bundle: true,
  define,
  platform: "browser",
  target: "es2022",
  minify: true,
  sourcemap: "linked",
  logLevel: "warning",
};

if (process.argv[2] === "tests") {
  await esbuild.build({
    ...node,
    entryPoints: globSync(["server/**/*.test.ts", "client/**/*.test.ts", "test/**/*.test.ts"], {
      ignore: ["test/editor/**", "**/node_modules/**"],
    }),
    outdir: "dist/test",
    outbase: ".",
    plugins: [made, inPlace],
    external: ["esbuild", "oxigraph", "vscode"],
  });
} else if (process.argv[2] === "editor") {
  await Promise.all([
    esbuild.build({
      ...node,
      entryPoints: { suite: "test/editor/suite/index.ts" },
      outdir: "dist/editor",
      external: ["vscode", "mocha"],
    }),
    esbuild.build({
      ...web,
      minify: false,
      format: "cjs",
      entryPoints: { browser: "test/editor/suite/browser.ts" },
      outdir: "dist/editor",
      external: ["vscode"],
    }),
  ]);
} else {
  const built = await Promise.all([
    esbuild.build({
      ...node,
      metafile: true,
      entryPoints: { cli: "server/cli/start.ts" },
      outdir: "dist",
      minify: true,
      sourcemap: false,
      banner: { js: "#!/usr/bin/env node" },
    }),
    esbuild.build({
      ...node,
      metafile: true,
      entryPoints: { main: "server/cli/main.ts" },
      outdir: "dist",
      minify: true,
      sourcemap: false,
      plugins: [made, beside, noSubcommands],
    }),
    esbuild.build({
      ...node,
      metafile: true,
      entryPoints: {
        server: "server/lsp/node.ts",
        client: "client/extension.ts",
        // The one part which uses the network, apart from all that must not.
        update: "server/cli/update.ts",
      },
      outdir: "dist",
      minify: true,
      plugins: [made, beside],
      external: ["vscode"],
    }),
    esbuild.build({
      ...web,
      metafile: true,
      entryPoints: { browser: "client/browser.ts" },
      outdir: "dist",
      format: "cjs",
      external: ["vscode"],
    }),
    esbuild.build({
      ...web,
      metafile: true,
      entryPoints: { worker: "server/lsp/browser.ts" },
      outdir: "dist",
      format: "iife",
      plugins: [made],
    }),
  ]);
  // What went into the bundles, for the list of licences and the bill of materials (release/notices.mjs).
  const part = (name) => Object.assign({}, ...built.map(({ metafile }) => metafile[name]));
  writeFileSync("dist/metafile.json", JSON.stringify({ inputs: part("inputs"), outputs: part("outputs") }));
  await writePages();
  writeGalleryPage();
  rmSync("dist/roster", { recursive: true, force: true });
  cpSync("server/roster/packed", "dist/roster", { recursive: true });
  await keepCompiled();
}

/** Has this Node compile what a draft takes of the program, and keeps it beside the program (server/cli/start.ts). */
async function keepCompiled() {
  for (const old of globSync("dist/main.*.cache")) rmSync(old);
  // Plain ASCII is read at once, a byte a unit. All but regular expressions esbuild writes so by itself.
  const program = readFileSync("dist/main.js", "utf8").replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync("dist/main.js", program);
  const { outputFiles } = await esbuild.build({
    ...node,
    sourcemap: false,
    write: false,
    stdin: {
      contents: `
        import { writeFileSync } from "node:fs";
        import { compile, keptAt, run } from "./server/cli/compiled.ts";
        const folder = process.argv[1];
        process.argv.splice(1, 1, folder + "/cli.js");
        const script = compile(folder, undefined);
        process.on("exit", () => writeFileSync(keptAt(folder), script.createCachedData()));
        run(script, folder);`,
      resolveDir: ".",
    },
  });
  // Several drafts, as each finder must have been at work for its functions to be kept; and none is to be thrown away in between
  // for not having been at work of late. Nor is the engine to note which ones it compiled further: it would do so at their first call. The draft which lacks a date is one of faults.
  const drafts = globSync(["test/drafts/*.md"], { ignore: ["**/half-typed.md"] }).sort();
  const check = ["check", "walkthrough/draft.md", ...drafts, "--as-of", "2025-12-04", "--fail-on", "never"];
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      "--hash-seed=1",
      "--no-flush-bytecode",
      "--no-sparkplug",
      "-e",
      outputFiles[0].text,
      "--",
      resolve("dist"),
      ...check,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The program could not be compiled: ${stderr}`);
  for (const file of globSync("dist/main.*.cache")) writeFileSync(file, asWithoutFlags(readFileSync(file)));
}

/**
 * Compiled code as if it had been made without flags. The fixed seed makes it the same in every build, and is of no
 * consequence to those who read it; but the engine refuses code of other flags, by their digest in its fourth number.
 */
function asWithoutFlags(compiled) {
  const plain = new Script("0").createCachedData();
  compiled.writeUInt32LE(plain.readUInt32LE(12), 12);
  return compiled;
}

/**
 * Writes the page by which VS Code and its gallery introduce the extension. They show pictures from the web alone:
 * SAYSWHO_PICTURES is the address at which docs/images can be had, and where it is not set the page goes without.
 */
function writeGalleryPage() {
  const page = readFileSync("docs/marketplace.md", "utf8");
  const address = process.env.SAYSWHO_PICTURES;
  const pictures = /!\[([^\]]*)\]\(images\/([\w.-]+)\)/g;
  writeFileSync(
    "dist/marketplace.md",
    address
      ? page.replace(pictures, (_, words, file) => `![${words}](${address.replace(/\/$/, "")}/${file})`)
      : page.replace(new RegExp(`${pictures.source}\n\n`, "g"), ""),
  );
}

/** Writes what editors read without asking the server: a page for every rule, and the schema of the configuration. */
async function writePages() {
  const { outputFiles } = await esbuild.build({
    ...node,
    format: "esm",
    sourcemap: false,
    write: false,
    plugins: [made, inPlace],
    stdin: {
      contents:
        'export { rules } from "./server/rules/index.ts"; export { pageOf } from "./server/lsp/pages.ts"; export { schemaOf } from "./server/configuration/keys.ts";',
      resolveDir: ".",
    },
  });
  const { rules, pageOf, schemaOf } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  rmSync("dist/rules", { recursive: true, force: true });
  mkdirSync("dist/rules", { recursive: true });
  for (const rule of rules) writeFileSync(`dist/rules/${rule.id}.md`, pageOf(rule));
  writeFileSync("dist/sayswho.schema.json", `${JSON.stringify(schemaOf(rules), null, 2)}\n`);
}
