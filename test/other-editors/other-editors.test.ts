// Editors other than VS Code, for real: each starts the server as a writer's would, and is asked what it shows.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";

const copy = `Russian President Vladimir Zelenskiy arrived in Alaska on Friday.

Harbour master Ana Mora met him. “Mora is late,” a pilot, Karl Lund, said. Mora left at noon.
`;

/** What an editor's script tells of itself. */
interface Seen {
  readonly hover: string;
  readonly actions: readonly string[];
  readonly repaired: string;
  readonly renamed: string;
}

const editors = {
  // "-l" would be shorter, and is not known to the Neovim of Debian 12.
  Neovim: { command: "nvim", args: ["--headless", "--clean", "-u", "NONE", "-S"], script: "neovim.lua" },
  // Eglot comes as a package of its own before Emacs 29; a batch run must be told to look for packages.
  Emacs: { command: "emacs", args: ["--batch", "-f", "package-initialize", "-l"], script: "emacs.el" },
} as const;

function work<T extends Seen>(editor: keyof typeof editors): T {
  const { command, args, script } = editors[editor];
  const desk = mkdtempSync(join(tmpdir(), "sayswho-desk-"));
  try {
    const [draft, outcome] = [join(desk, "draft.md"), join(desk, "outcome.json")];
    writeFileSync(draft, copy);
    const run = resolve("test/other-editors", script);
    const ended = spawnSync(command, [...args, run], {
      encoding: "utf8",
      timeout: 120_000,
      env: {
        ...process.env,
        HOME: desk,
        SAYSWHO_DRAFT: draft,
        SAYSWHO_OUTCOME: outcome,
        SAYSWHO_NODE: process.execPath,
        SAYSWHO_CLI: resolve("dist/cli.js"),
      },
    });
    assert.equal(ended.status, 0, `${editor} ended with ${ended.status}: ${ended.stdout}${ended.stderr}`);
    return JSON.parse(readFileSync(outcome, "utf8"));
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}

function assertHelps({ hover, actions, repaired, renamed }: Seen): void {
  assert.match(hover, /title-mismatch\. Authority: /);
  assert.match(actions.join("\n"), /^Change to “Russian President Vladimir Putin”$/m);
  assert.match(actions.join("\n"), /^Change to “Ukrainian President Volodymyr Zelenskyy”$/m);
  assert.match(repaired, /^Russian President Vladimir Putin arrived/);
  assert.match(renamed, /Ana Morra met him\. “Mora is late,” a pilot, Karl Lund, said\. Morra left/);
}

/** Why an editor's test is skipped: false where the editor is there, and on CI, which must bring it. */
function missing(command: string, args: readonly string[], packages: string): string | false {
  const there = spawnSync(command, [...args]).status === 0;
  return there || process.env.CI ? false : `not installed here; on Debian: apt-get install ${packages}`;
}

const noNeovim = missing("nvim", ["--version"], "neovim");
const noEmacs = missing(
  "emacs",
  ["--batch", "-f", "package-initialize", "-l", "eglot"],
  "emacs-nox elpa-eglot",
);

describe("Neovim’s own language client", { skip: noNeovim }, () => {
  it("shows the marks, tells why, repairs a title and respells a name", () => {
    const seen = work<Seen & { marks: { line: number; from: number; to: number; rule: string }[] }>("Neovim");
    const wrong = seen.marks.find(({ rule }) => rule === "title-mismatch");
    assert.deepEqual(
      [wrong?.line, wrong?.from, wrong?.to],
      [0, 0, "Russian President Vladimir Zelenskiy".length],
    );
    assertHelps(seen);
  });
});

describe("Emacs with Eglot", { skip: noEmacs }, () => {
  it("shows the marks, tells why, repairs a title and respells a name", () => {
    const seen = work<Seen & { marks: { words: string; message: string }[] }>("Emacs");
    assert.ok(seen.marks.some(({ words }) => words === "Russian President Vladimir Zelenskiy"));
    assertHelps(seen);
  });
});
