// Packs the source tables into server/roster/packed/: run `node server/roster/tables/pack.mjs` after a change to a table.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import * as esbuild from "esbuild";

const { outputFiles } = await esbuild.build({
  entryPoints: ["server/roster/pack.ts"],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
  logLevel: "warning",
});
const { pack } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const table = (name) => readFileSync(`server/roster/tables/${name}.tsv`, "utf8");
let packed;
try {
  packed = pack({ people: table("people"), tenures: table("tenures"), sources: table("sources") });
} catch (fault) {
  // The message names the table and the line; the stack would print this whole script after it.
  console.error(fault.message);
  process.exit(2);
}
mkdirSync("server/roster/packed", { recursive: true });
for (const [name, text] of Object.entries(packed)) writeFileSync(`server/roster/packed/${name}.txt`, text);
