// Runs the editor tests and does all their set-up: `npm run test:editor`. The suite runs inside a real VS Code, which
// @vscode/test-electron downloads where there is a screen and a network, and which is code-server in a headless
// Chromium elsewhere; there, the browser test looks at it as a person would. SAYSWHO_EDITOR=desktop or =browser decides.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import { browserPath, finished, installHost } from "./host.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const onCi = Boolean(process.env.CI);

/** Whether a desktop VS Code can be had: it needs a screen, and a network that leads to it. */
async function desktopToBeHad() {
  if (process.env.SAYSWHO_EDITOR) return process.env.SAYSWHO_EDITOR === "desktop";
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  return fetch("https://update.code.visualstudio.com/api/releases/stable", {
    signal: AbortSignal.timeout(5000),
  }).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function suite(vscodeExecutablePath, kind = "node") {
  // A copy of the newsroom and its drafts: nothing a test does, or leaves undone, shall touch the project's own.
  const desk = fs.mkdtempSync(path.join(os.tmpdir(), "sayswho-desk-"));
  fs.cpSync(path.join(root, "test/editor/newsroom"), desk, { recursive: true });
  fs.cpSync(path.join(root, "test/drafts"), path.join(desk, "drafts"), { recursive: true });
  try {
    await runTests({
      ...(vscodeExecutablePath ? { vscodeExecutablePath } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, kind === "web" ? "dist/editor/browser.js" : "dist/editor/suite.js"),
      launchArgs: [
        path.join(desk, "newsroom.code-workspace"),
        "--disable-extensions",
        ...(kind === "web" ? ["--extensionDevelopmentKind=web"] : []),
      ],
    });
  } finally {
    fs.rmSync(desk, { recursive: true, force: true });
  }
}

async function timed(what, work) {
  const start = Date.now();
  console.log(`\n== ${what}`);
  await work();
  console.log(`== ${what}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

try {
  await timed("build", async () => {
    await finished(spawn(process.execPath, ["esbuild.mjs", "editor"], { cwd: root, stdio: "inherit" }));
    await finished(spawn("npm", ["run", "--silent", "package"], { cwd: root, stdio: "inherit" }));
  });
  if (await desktopToBeHad()) await timed("suite in desktop VS Code", () => suite());
  else if (process.platform === "linux" && process.arch === "x64" && browserPath) {
    await timed("VS Code for tests", installHost);
    await timed("suite in VS Code", () => suite(path.join(root, "test/editor/code.mjs")));
    await timed("suite in VS Code in a browser", () => suite(path.join(root, "test/editor/code.mjs"), "web"));
    await timed("VS Code as a person sees it", () =>
      finished(
        spawn(
          process.execPath,
          ["--test", "--test-concurrency=1", "test/editor/browser.test.mjs", "test/editor/desk.test.mjs"],
          { cwd: root, stdio: "inherit" },
        ),
      ),
    );
  } else {
    console.error(
      "EDITOR TESTS SKIPPED: neither a desktop VS Code nor Chromium is to be had on this machine.",
    );
    console.error("On Debian or Ubuntu: apt-get install chromium");
    if (onCi) process.exitCode = 1;
  }
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
