// The start of the command: from the code which the build compiled, where the engine is the one it was compiled by.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, it } from "node:test";
import { compile, keptAt } from "../../server/cli/compiled.ts";

describe("the program", () => {
  it("is taken as the build compiled it, which the engine does not refuse", () => {
    const dist = resolve("dist");
    assert.equal(compile(dist, readFileSync(keptAt(dist))).cachedDataRejected, false);
  });
});
