// The npm package: what is in it, and that it works where nothing else is installed.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import { folderOf, unfinished } from "../cli/sayswho.ts";

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

describe("the npm package", () => {
  const folder = folderOf();
  // The scripts would build dist/ anew under the feet of the other tests.
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const answer = JSON.parse(execFileSync("npm", pack, { encoding: "utf8" }));
  const [packed] = (Array.isArray(answer) ? answer : Object.values(answer)) as [Packed];

  it("holds only what the command line and its language server need", () => {
    const paths = packed.files.map(({ path }) => path);
    const rules = paths.filter((path) => /^dist\/rules\/[a-z-]+\.md$/.test(path));
    assert.ok(rules.length > 10);
    assert.deepEqual(
      paths.filter((path) => !rules.includes(path)).sort(),
      [
        "CHANGELOG.md",
        "LICENSE",
        // Whose facts the roster is made of.
        "NOTICE",
        "README.md",
        "dist/cli.js",
        "dist/main.js",
        // The program as the Node which built it has compiled it.
        `dist/main.${process.versions.v8.replace(/-.*/, "")}-${process.arch}.cache`,
        ...["names", "people", "seats", "words"].map((table) => `dist/roster/${table}.txt`),
        "dist/sayswho.schema.json",
        "dist/server.js",
        // What “sayswho roster update” needs, and no other verb.
        "dist/update.js",
        "package.json",
        // Which packages are in the bundles, for those who must know.
        "sbom.cdx.json",
      ].sort(),
    );
    // Of these 1.2 MB are compiled code, which a start need not make (decisions 0080 and 0120).
    assert.ok(packed.size < 4_000_000, `${packed.size} bytes`);
  });

  it("works once it is installed under a clean prefix, with nothing else there", () => {
    const prefix = join(folder, "prefix");
    const args = ["install", "--global", "--prefix", prefix, "--offline", "--no-audit", "--no-fund"];
    execFileSync("npm", [...args, join(folder, packed.filename)], { stdio: "pipe" });
    const bin = process.platform === "win32" ? prefix : join(prefix, "bin");
    const cwd = folderOf({ "draft.md": unfinished });
    const run = (...words: string[]) =>
      spawnSync(join(bin, "sayswho"), words, { cwd, encoding: "utf8", env: { PATH: process.env.PATH } });
    const read = run("draft.md");
    assert.deepEqual([read.status, read.stderr], [1, ""]);
    assert.match(read.stdout, /draft\.md:1:12 {2}error {2}tk-placeholder/);
    assert.equal(run("explain", "tk-placeholder").status, 0);
    const server = spawnSync(join(bin, "sayswho"), ["lsp", "--stdio"], {
      input: 'Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","method":"exit"}',
      env: { PATH: process.env.PATH },
      encoding: "utf8",
      timeout: 20_000,
    });
    assert.equal(server.stderr, "");
    assert.equal(server.signal, null);
  });
});
