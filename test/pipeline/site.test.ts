// The documentation as a site: a page for each rule, no link that leads nowhere, and nothing in it that runs.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { rules } from "../../server/rules/index.ts";

it("the documentation has a page for every rule, and every link leads somewhere", () => {
  const { status, stderr } = spawnSync(process.execPath, ["site/build.mjs"], { encoding: "utf8" });
  assert.deepEqual([status, stderr], [0, ""]);
  for (const { id, summary } of rules) {
    const page = readFileSync(`dist/site/rules/${id}.html`, "utf8");
    assert.ok(page.includes(`<h1 id="${id}">${id}</h1>`));
    assert.ok(page.includes(summary.replace(/&/g, "&amp;")), summary);
  }
  for (const file of readdirSync("dist/site", { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".html"))
      assert.doesNotMatch(
        readFileSync(join("dist/site", file), "utf8"),
        /<script|\son\w+=|javascript:/i,
        file,
      );
});

it("the README’s table names every rule, and no other", () => {
  const rows = [...readFileSync("README.md", "utf8").matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id!);
  assert.deepEqual(rows.sort(), rules.map(({ id }) => id).sort());
});
