// The desk's own terms at the command line: found upward, the nearest wins, and a bad line is told with its place.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { folderOf, sayswho } from "./sayswho.ts";

const marks = (stdout: string): string[] =>
  JSON.parse(stdout)
    .files[0].diagnostics.map(({ rule, message }: { rule: string; message: string }) => `${rule}: ${message}`)
    .filter((mark: string) => mark.startsWith("contested-status"));
const copy = "The clinic sold a miracle cure, Ana Obi said. “A miracle cure,” she called it.\n";

describe("the desk's terms", () => {
  it("are found upward from the draft, and speak with the desk's advice", async () => {
    const cwd = folderOf({
      ".sayswho/terms.txt": "# ours\nmiracle cure | treatment | No cure is a miracle.\n",
      "world/draft.md": copy,
    });
    const { code, stdout, stderr } = await sayswho(["-f", "json", "world/draft.md"], { cwd });
    assert.deepEqual(
      [code, stderr, marks(stdout)],
      [0, "", ["contested-status: The desk writes “treatment”, not “miracle cure”. No cure is a miracle."]],
    );
  });

  it("of the nearest list win, and those of the configuration file win over both", async () => {
    const cwd = folderOf({
      ".sayswho/terms.txt": "miracle cure | treatment\nclinic | hospital",
      "world/.sayswho/terms.txt": "miracle cure | pill",
      "world/draft.md": copy,
      "strict/.sayswho.jsonc": '{ "terms": [{ "term": "miracle cure", "use": "remedy" }] }',
      "strict/draft.md": copy,
    });
    const near = await sayswho(["-f", "json", "world/draft.md"], { cwd });
    assert.deepEqual(marks(near.stdout), [
      "contested-status: The desk writes “hospital”, not “clinic”.",
      "contested-status: The desk writes “pill”, not “miracle cure”.",
    ]);
    const strict = await sayswho(["-f", "json", "strict/draft.md"], { cwd });
    assert.match(marks(strict.stdout).join(), /“remedy”/);
  });

  it("tell of a bad line with file, line and remedy; the others hold, exit 2", async () => {
    const cwd = folderOf({
      ".sayswho/terms.txt": "| treatment\nmiracle cure | treatment\ncaf\ufffd\n",
      "draft.md": copy,
    });
    const { code, stdout, stderr } = await sayswho(["-f", "json", "draft.md"], { cwd });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      ".sayswho/terms.txt:1: The term is missing before the first |.\n.sayswho/terms.txt:3: Some letters here are not UTF-8: save the file as UTF-8.\n",
    );
    assert.equal(marks(stdout).length, 1);
  });
});
