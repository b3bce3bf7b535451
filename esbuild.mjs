// Bundles the command line, the server and the client, for a computer and for a browser, into dist/, with the pages of
// the rules and the schema of the configuration; `node esbuild.mjs tests` bundles the tests, `node esbuild.mjs editor`
// the suite inside VS Code.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import * as esbuild from "esbuild";
import { globSync } from "tinyglobby";

const node = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  sourcemap: "linked",
  logLevel: "warning",
};

const web = {
  bundle: true,
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
      ignore: "test/editor/**",
    }),
    outdir: "dist/test",
    outbase: ".",
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
  await Promise.all([
    esbuild.build({
      ...node,
      entryPoints: { cli: "server/cli/main.ts" },
      outdir: "dist",
      minify: true,
      banner: { js: "#!/usr/bin/env node" },
    }),
    esbuild.build({
      ...node,
      entryPoints: {
        server: "server/lsp/node.ts",
        client: "client/extension.ts",
        // The one part which uses the network, apart from all that must not.
        update: "server/cli/update.ts",
      },
      outdir: "dist",
      minify: true,
      external: ["vscode"],
    }),
    esbuild.build({
      ...web,
      entryPoints: { browser: "client/browser.ts" },
      outdir: "dist",
      format: "cjs",
      external: ["vscode"],
    }),
    esbuild.build({
      ...web,
      entryPoints: { worker: "server/lsp/browser.ts" },
      outdir: "dist",
      format: "iife",
    }),
    writePages(),
  ]);
}

/** Writes what editors read without asking the server: a page for every rule, and the schema of the configuration. */
async function writePages() {
  const { outputFiles } = await esbuild.build({
    ...node,
    format: "esm",
    sourcemap: false,
    write: false,
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
  // What VS Code needs and the npm package does not.
  writeFileSync("dist/.npmignore", "client.js\nbrowser.js\nworker.js\n");
  writeFileSync("dist/sayswho.schema.json", `${JSON.stringify(schemaOf(rules), null, 2)}\n`);
}
