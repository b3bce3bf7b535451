// Reads files with harper.js, as a command of it would: one linter, one file after the other.
import { readFileSync } from "node:fs";
import { LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";

const linter = new LocalLinter({ binary });
let found = 0;
for (const file of process.argv.slice(2))
  found += (await linter.lint(readFileSync(file, "utf8"), { language: "markdown" })).length;
console.log(found);
process.exit(0);
