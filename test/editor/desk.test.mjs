// What a person sees besides the marks: the sources, the state of the desk, the walkthrough, a decision taken by keyboard,
// a story written by keyboard, and all of it in high contrast. Every step leaves a picture in .vscode-test/screenshots.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { sleep } from "./host.mjs";
import { seat } from "./person.mjs";

const founding = fs.readFileSync("test/drafts/founding.md", "utf8");

/** Waits until a file holds some words; gives its text. */
async function written(file, words) {
  for (let i = 0; i < 200; i++) {
    const text = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
    if (text.includes(words)) return text;
    await sleep(50);
  }
  assert.fail(`“${words}” never came to stand in ${file}`);
}

describe("the desk in VS Code", () => {
  let person;
  let page;
  let editor;
  let pictured = 50;

  before(async () => {
    person = await seat({ name: "desk", drafts: { "founding.md": founding } });
    page = person.page;
    editor = await person.open("founding.md");
    await editor.locator(".squiggly-error").first().waitFor();
  });

  afterEach((step) => person?.picture(`${++pictured}-${step.name.replace(/\W+/g, "-").slice(0, 60)}`));

  after(() => person?.leave());

  const rows = () => page.locator(".pane-body .monaco-list-row");
  const row = (words) => rows().filter({ hasText: words });
  /** The whole tree as a screen reader would read it. */
  const spoken = () => rows().evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));

  it("has the line of sources above the draft, which opens the view by a click", async () => {
    const lens = editor.locator(".codelens-decoration a", { hasText: /\d+ sources: \d+ named/ });
    await lens.waitFor();
    await lens.click();
    await row("No name given").waitFor();
    await row("recent reports").waitFor();
  });

  it("lists what names nobody first, then the people, each line in words a screen reader can say", async () => {
    const said = await spoken();
    assert.match(said[0], /^No name given: \d+ claims/);
    assert.ok(
      said.some((words) => /^recent reports, vague: .*line 2/.test(words)),
      said.join("\n"),
    );
    const own = said.findIndex((words) => words.startsWith("In the paper’s own voice"));
    const somebody = said.findIndex((words) => words.startsWith("Donald Trump"));
    assert.ok(own > 0 && somebody > own, said.join("\n"));
    await person.picture("sources");
  });

  /** Puts the cursor at the head of the draft. */
  async function toTheTop() {
    await page.keyboard.press("Control+1");
    await page.keyboard.press("Control+Home");
  }

  it("goes to the words of a line by keyboard alone", async () => {
    // The founding draft's sources are read ever better; this one has stood there from the first day.
    await page.locator('.pane-body .monaco-list-row[aria-label^="Russian officials,"]').first().click();
    await page.keyboard.press("Enter");
    await editor.locator(".selected-text").first().waitFor({ state: "attached" });
    const line = await page.locator("#status\\.editor\\.selection").innerText();
    assert.match(line, /\(17 selected\)/);
  });

  it("lists by class at a press, and by person again", async () => {
    await person.command("Sayswho: List Sources by Class");
    await row("institution").first().waitFor();
    await person.command("Sayswho: List Sources by Person");
    await row("Donald Trump").first().waitFor();
  });

  it("follows the typing", async () => {
    await toTheTop();
    const typed = "Harbour pilots say the quay leaks. ";
    await page.keyboard.type(typed);
    await row("Harbour pilots").waitFor();
    for (const _ of typed) await page.keyboard.press("Backspace");
    await row("Harbour pilots").waitFor({ state: "detached" });
  });

  it("has words where there is nothing to list", async () => {
    await person.command("File: New Untitled Text File");
    await page.locator(".tab.active", { hasText: "Untitled" }).waitFor();
    await page.keyboard.type("The council met at noon.");
    await person.command("Change Language Mode");
    await page.keyboard.type("Markdown");
    await page.keyboard.press("Enter");
    await page
      .locator(".welcome-view-content", { hasText: "Nobody says anything in this draft yet" })
      .waitFor();
  });

  it("tells its state in three lines: what was found, the day, what holds", async () => {
    await page.locator(".tab", { hasText: "founding.md" }).click();
    await toTheTop();
    await editor.locator(".squiggly-error").first().waitFor();
    await page.locator("#status\\.languageStatus").hover();
    const lines = page.locator(".monaco-hover .hover-language-status");
    await lines.filter({ hasText: "Checked at" }).waitFor();
    const words = (await lines.allInnerTexts()).join("\n");
    assert.match(words, /1 error, \d+ warnings, \d+ remarks/);
    assert.match(words, /Checked at .* ms/);
    assert.match(words, /Read as of December 4, 2025/);
    assert.match(words, /The dateline says so/);
    assert.match(words, /No house style/);
  });

  it("lets a finding stand by keyboard alone, with a reason, on the disk at once", async () => {
    await page.keyboard.press("Escape");
    const box = await editor.locator(".squiggly-error").first().boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.press("Control+.");
    const chosen = page.locator(".action-widget .monaco-list-row.focused");
    await chosen.filter({ hasText: "Change to" }).waitFor();
    for (let i = 0; i < 9 && !/Dismiss/.test(await chosen.innerText()); i++)
      await page.keyboard.press("ArrowDown");
    await person.picture("dismiss-menu");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget", { hasText: "Why does it stand?" }).waitFor();
    await page.keyboard.type("as the wire had it");
    await person.picture("dismiss-reason");
    await page.keyboard.press("Enter");
    await editor.locator(".squiggly-error").first().waitFor({ state: "detached" });
    await written(path.join(person.desk, ".sayswho/decisions.jsonl"), "as the wire had it");
  });

  it("introduces itself in five steps with a picture each", async () => {
    await page.keyboard.press("Control+B");
    await person.command("Sayswho: Get Started");
    const steps = page.locator(".getting-started-step");
    await steps.first().waitFor();
    assert.equal(await steps.count(), 5);
    for (let at = 0; at < 5; at++) {
      await steps.nth(at).click();
      const drawing = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame").locator("svg");
      await drawing.waitFor();
      await person.picture(`walkthrough-${at + 1}`);
    }
  });

  it("opens the sample from its first step, marked at once", async () => {
    await page.locator(".getting-started-step").first().click();
    await page
      .locator(".getting-started-step a.monaco-button, .getting-started-step .button-container a", {
        hasText: "Open the Sample Draft",
      })
      .first()
      .click();
    const sample = page.locator(".editor-instance .monaco-editor").last();
    await sample.locator(".squiggly-error").first().waitFor();
    await sample.locator(".squiggly-warning").first().waitFor();
    await sample.locator(".squiggly-info").first().waitFor();
  });

  it("shows its page among the extensions, without a broken picture", async () => {
    await page.keyboard.press("Control+Shift+X");
    await page.locator(".extensions-list .monaco-list-row", { hasText: "Sayswho" }).first().click();
    const text = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame").locator("body");
    await text.filter({ hasText: "The copy desk inside your editor" }).waitFor();
    assert.equal(await text.locator("img").count(), 0);
  });

  it("is nobody else's business: no request has left the machine", () => {
    assert.deepEqual(person.refused, []);
  });
});

describe("the desk in high contrast", () => {
  let person;
  before(async () => {
    person = await seat({
      name: "contrast",
      drafts: { "founding.md": founding },
      settings: { "workbench.colorTheme": "Default High Contrast" },
      scale: 1,
    });
  });
  after(() => person?.leave());

  it("shows marks, the view and the walkthrough in colours of the theme", async () => {
    const editor = await person.open("founding.md");
    await editor.locator(".squiggly-error").first().waitFor();
    await person.command("Sayswho: Show Sources");
    await person.page.locator(".pane-body .monaco-list-row", { hasText: "recent reports" }).waitFor();
    await person.picture("contrast-sources");
    await person.page.keyboard.press("Control+B");
    await person.command("Sayswho: Get Started");
    const drawing = person.page
      .frameLocator("iframe.webview")
      .frameLocator("iframe#active-frame")
      .locator("svg");
    await drawing.waitFor();
    await person.page.locator(".getting-started-step").nth(3).click();
    await drawing.filter({ hasText: "A list of sources" }).waitFor();
    const colour = (words) =>
      drawing
        .locator("text", { hasText: words })
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    assert.equal(await colour("Ana Obi"), "rgb(255, 255, 255)");
    await person.picture("contrast-walkthrough");
  });
});
