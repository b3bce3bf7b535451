// A person at VS Code: the packaged extension installed, a desk of drafts open, a keyboard, a mouse, and eyes which keep pictures.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { cacheDir, installPackage, startBrowser, startServer, workbenchUrl } from "./host.mjs";

/** Where the pictures are. */
export const pictures = path.join(cacheDir, "screenshots");

/** Where `npm run package` leaves the extension. */
export const vsix = "dist/sayswho.vsix";

const calm = {
  "workbench.colorTheme": "Default Light Modern",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.hover.delay": 100,
  "editor.fontSize": 15,
  "editor.lineHeight": 24,
  "editor.renderLineHighlight": "none",
  "editor.occurrencesHighlight": "off",
  "scm.diffDecorations": "none",
};

/**
 * Seats a person at VS Code.
 * @param {{name: string, drafts?: Record<string, string>, settings?: object, scale?: number}} options `drafts` are the
 *   files of the desk by name; `name` is that of the logs.
 */
export async function seat({ name, drafts = {}, settings = {}, scale = 1.5 }) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "sayswho-browser-"));
  const desk = path.join(work, "desk");
  const extensionsDir = path.join(work, "extensions");
  const logDir = path.join(cacheDir, "browser-logs", name);
  for (const folder of [pictures, logDir, desk, extensionsDir]) fs.mkdirSync(folder, { recursive: true });
  for (const [file, words] of Object.entries(drafts)) fs.writeFileSync(path.join(desk, file), words);
  await installPackage(vsix, extensionsDir);
  const [server, browser] = await Promise.all([
    startServer({ extensionsDir, settings: { ...calm, ...settings }, logDir }),
    startBrowser({
      logFile: path.join(logDir, "browser.log"),
      viewport: { width: 1180, height: 760 },
      deviceScaleFactor: scale,
    }),
  ]);
  const { page, refused } = browser;
  page.setDefaultTimeout(20_000);
  await page.goto(workbenchUrl(server, { open: desk }));
  await page.locator(".monaco-workbench").waitFor();

  const picture = (title) => page.screenshot({ path: path.join(pictures, `${title}.png`) });

  const editorOf = (file) => page.locator(`.monaco-editor[data-uri$="${file}"]`);

  async function open(file) {
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: file }).dblclick();
    await editorOf(file).waitFor();
    return editorOf(file);
  }

  /** Calls a command by name. The palette lists it once its time has come, and seldom as the first row. */
  async function command(title) {
    const row = page
      .locator(".quick-input-list .monaco-list-row .label-name")
      .getByText(title, { exact: true });
    for (let attempt = 1; ; attempt++) {
      await page.keyboard.press("F1");
      await page.locator(".quick-input-widget input").fill(`>${title}`);
      try {
        return await row.first().click({ timeout: 3000 });
      } catch (error) {
        await page.keyboard.press("Escape");
        if (attempt === 4) throw error;
      }
    }
  }

  async function leave() {
    await browser.stop();
    await server.stop();
    fs.rmSync(work, { recursive: true, force: true });
  }

  return { page, refused, desk, extensionsDir, picture, editorOf, open, command, leave };
}
