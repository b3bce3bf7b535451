// Whose work is in the bundles: NOTICE and the bill of materials name all of it and nothing else, and we may pass it on.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly licenses: readonly { readonly license?: { readonly id?: string } }[];
}

const bundled = [
  ...new Set(
    Object.keys(JSON.parse(readFileSync("dist/metafile.json", "utf8")).inputs).flatMap((path) => {
      const name = /.*\/?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
      return name === undefined ? [] : [name];
    }),
  ),
].sort();

const components: readonly Component[] = JSON.parse(readFileSync("sbom.cdx.json", "utf8")).components;
const remedy = "Write both anew: npm run notices";

describe("the work of others in the bundles", () => {
  it("is named in NOTICE, each package with its licence", () => {
    const [, list = ""] = readFileSync("NOTICE", "utf8").split("each under its own licence:\n");
    const named = list
      .split(/^-{80}$/m)
      .slice(1)
      .flatMap((entry) => {
        const lines = entry.trim().split("\n");
        assert.ok(entry.length > 500, `no licence stands under ${lines[0]}`);
        return lines.slice(
          0,
          lines.findIndex((line) => !/^\S+ \d+\.\d+\.\d+/.test(line)),
        );
      });
    const names = [...new Set(named.map((line) => line.replace(/ .*/, "")))].sort();
    assert.deepEqual(names, bundled, remedy);
  });

  it("is in the bill of materials", () => {
    const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    assert.deepEqual([...new Set(names)].sort(), bundled, remedy);
  });

  it("comes under licences which let us pass it on", () => {
    const free = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"]);
    for (const { name, licenses } of components)
      assert.ok(
        licenses.length > 0 && licenses.every(({ license }) => free.has(license?.id ?? "")),
        `${name}: ${JSON.stringify(licenses)}`,
      );
  });
});
