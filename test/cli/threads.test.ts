// Many drafts on many threads: the same words in the same order as on one.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { folderOf, sayswho } from "./sayswho.ts";

const story = (at: number) =>
  `# Vote ${at}\n\nOfficials said it was ${at % 3 ? "close" : "TK"}. The Kyiv council met.\n`;

/** A hundred drafts in two desks; one cannot be read, one is left alone, one has front matter to mend. */
function newsroom(): string {
  const cwd = folderOf({
    ".sayswho.json": '{"house": "ap"}',
    ".gitignore": "night/80.md\n",
    "night/.sayswho.json": '{"rules": {"tk-placeholder": "off"}}',
    "day/40.md": "---\ndate: yesterday\n---\nIt rained, officials said.\n",
    ...Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`${at % 2 ? "day" : "night"}/${at + 100}.md`, story(at)]),
    ),
    "night/80.md": story(80),
  });
  writeFileSync(join(cwd, "day", "130.md"), Buffer.from([0x66, 0xff, 0xfe, 0x66]));
  return cwd;
}

describe("a hundred drafts", () => {
  it("read the same on three threads as on one, in order, with the same verdict", async () => {
    const cwd = newsroom();
    const args = [".", "--format", "compact", "--as-of", "2025-12-04"];
    const one = await sayswho([...args, "--jobs", "1"], { cwd });
    const many = await sayswho([...args, "--jobs", "3"], { cwd });
    assert.equal(one.code, 2);
    assert.match(one.stdout, /day\/103\.md.*tk-placeholder/);
    assert.doesNotMatch(one.stdout, /night\/\d+\.md.*tk-placeholder/);
    assert.match(one.stderr, /130\.md/);
    assert.deepEqual(many, one);
  });

  it("keep in the cache what other threads found, and mend what they would have this one mend", async () => {
    const cwd = newsroom();
    const args = [".", "--format", "json", "--as-of", "2025-12-04"];
    const bare = await sayswho([...args, "--jobs", "1"], { cwd });
    const first = await sayswho([...args, "--cache", "--jobs", "3"], { cwd });
    const again = await sayswho([...args, "--cache", "--jobs", "1"], { cwd });
    assert.deepEqual(first, bare);
    assert.deepEqual(again, bare);
    const mended = await sayswho([...args, "--fix-dry-run", "--jobs", "3"], { cwd });
    assert.deepEqual(mended, await sayswho([...args, "--fix-dry-run", "--jobs", "1"], { cwd }));
  });
});
