// What a person sees: the extension as it is packaged, installed in VS Code and looked at through a real browser.
// Every step leaves a picture in .vscode-test/screenshots; hover.png and menu.png are the ones the README shows.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { sleep } from "./host.mjs";
import { pictures, seat } from "./person.mjs";

const founding = fs.readFileSync("test/drafts/founding.md", "utf8");

describe("the founding draft in VS Code", () => {
  let person;
  let page;
  let editor;
  let pictured = 0;

  before(async () => {
    fs.rmSync(pictures, { recursive: true, force: true });
    person = await seat({ name: "founding", drafts: { "founding.md": founding } });
    page = person.page;
    editor = await person.open("founding.md");
    await page.keyboard.press("Control+B");
  });

  afterEach(async (step) => {
    const name = `${String(++pictured).padStart(2, "0")}-${step.name.replace(/\W+/g, "-").slice(0, 60)}`;
    await page?.screenshot({ path: path.join(pictures, `${name}.png`) });
  });

  after(async () => {
    await person?.leave();
  });

  const wrongTitle = () => editor.locator(".squiggly-error").first();
  const hover = (words) => page.locator(".monaco-hover:not(.hidden)", { hasText: words });

  /** Rests the mouse on the wrong title. */
  async function pointAtTitle() {
    const box = await wrongTitle().boundingBox();
    await page.mouse.move(box.x + 30, box.y + box.height / 2, { steps: 4 });
  }

  async function moveAway() {
    await page.keyboard.press("Escape");
    await page.mouse.move(600, 700);
    await page.locator(".monaco-hover:not(.hidden) .hover-row").first().waitFor({ state: "hidden" });
  }

  /** Puts the cursor into the wrong title, and opens the menu of quick fixes. */
  async function openMenu() {
    const box = await wrongTitle().boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    // Under a held Control key the word below the mouse would turn into a link.
    await page.mouse.move(600, 700);
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row").first().waitFor({ state: "visible" });
  }

  it("has squiggles: an error under the wrong title, warnings where nobody says so", async () => {
    await wrongTitle().waitFor();
    assert.ok((await wrongTitle().boundingBox()).width > 100);
    assert.ok((await editor.locator(".squiggly-warning").count()) > 3);
  });

  it("shows over “Russian President Vladimir Zelenskiy” what is asked, why, and what can be done", async () => {
    await pointAtTitle();
    const shown = hover("is that his title?");
    await shown
      .filter({ hasText: "Quick fixes:" })
      .filter({ hasText: /Quick Fix(?:…|\.\.\.)? ?\(/ })
      .waitFor();
    const words = (await shown.allInnerTexts()).join("");
    assert.match(words, /“Russian President Vladimir Zelenskiy”: is that his title\?/);
    assert.match(words, /title-mismatch/);
    assert.match(words, /Authority: /);
    assert.match(words, /Quick fixes:/);
    // The question is asked once: VS Code shows the message, so ours leaves it out.
    assert.equal(words.split("is that his title?").length, 2);
    // Pulled down by its lower edge, so that the picture shows all of it.
    const box = await shown.boundingBox();
    await page.mouse.move(box.x + 200, box.y + box.height, { steps: 4 });
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + box.height + 140, { steps: 8 });
    await page.mouse.up();
    await page.mouse.move(box.x + 250, box.y + 60);
    await page.screenshot({ path: path.join(pictures, "hover.png") });
    await moveAway();
  });

  it("leads from the code in the hover to the rule's page", async () => {
    await pointAtTitle();
    await hover("is that his title?").locator("a.code-link", { hasText: "title-mismatch" }).click();
    const heading = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame").locator("h1");
    await heading.waitFor();
    assert.match((await heading.allInnerTexts()).join(""), /title-mismatch/);
    await moveAway();
  });

  it("closes the page and has the draft again", async () => {
    await page.locator(".tab.active a.action-label[aria-label^='Close']").click();
    await page.locator(".tab", { hasText: "title-mismatch" }).waitFor({ state: "detached" });
    await wrongTitle().waitFor();
  });

  it("lists the marks among the problems, each with its rule", async () => {
    await page.keyboard.press("Control+Shift+M");
    const rows = page.locator(".markers-panel .monaco-list-row", { hasText: "sayswho" });
    await rows.first().waitFor();
    // The list draws what its height shows, and the places a mark points at take rows of their own: it is scrolled.
    await page.locator(".markers-panel .monaco-list").hover();
    const listed = new Set();
    for (let turn = 0; turn < 12 && listed.size < 5; turn++) {
      for (const words of await rows.allInnerTexts()) listed.add(words);
      await page.mouse.wheel(0, 60);
      await page.waitForTimeout(150);
    }
    assert.ok(listed.size >= 5, [...listed].join("\n"));
    assert.ok([...listed].some((words) => words.includes("title-mismatch")));
  });

  it("offers both repairs and Why? in the quick-fix menu", async () => {
    await page.keyboard.press("Control+Shift+M");
    await page.locator(".markers-panel").waitFor({ state: "hidden" });
    await openMenu();
    await page.screenshot({ path: path.join(pictures, "menu.png") });
    const rows = page.locator(".action-widget .monaco-list-row");
    const titles = (await rows.allInnerTexts()).join("\n");
    assert.match(titles, /Change to “Russian President Vladimir Putin”/);
    assert.match(titles, /Change to “Ukrainian President/);
    assert.match(titles, /Why\?/);
  });

  it("applies the chosen repair, and the error is gone", async () => {
    await page.keyboard.press("Enter");
    await editor.locator(".squiggly-error").waitFor({ state: "detached" });
    const words = (await editor.locator(".view-lines").allInnerTexts()).join("").replaceAll("\u00a0", " ");
    assert.ok(!words.includes("Russian President Vladimir Zelenskiy"));
    assert.match(words.replaceAll("\n", ""), /Russian President ?Vladimir Putin ?could pave the way/);
  });

  it("colours the dateline, placeholders and our comments", async () => {
    const coloured = async (words) => {
      const span = editor.locator(".view-line span span").getByText(words, { exact: true }).first();
      await span.waitFor();
      return span.evaluate((element) => getComputedStyle(element).color);
    };
    await editor.locator(".view-line").first().click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(
      "\n\n[[WHO?]] said the vote was TK today.\n\n<!-- sayswho-disable-next-line -- known ",
    );
    const plain = await coloured(" said the vote was ");
    for (const words of ["[[WHO?]]", "TK"]) assert.notEqual(await coloured(words), plain, words);
    assert.notEqual(await coloured("sayswho-disable-next-line"), await coloured("<!--"));
    await page.screenshot({ path: path.join(pictures, "colours.png") });
    await page.keyboard.press("Control+Home");
    assert.notEqual(await coloured("WASHINGTON"), plain);
  });

  it("is saved as it stands", async () => {
    await page.keyboard.press("Control+S");
    for (
      let i = 0;
      i < 100 &&
      !fs.readFileSync(path.join(person.desk, "founding.md"), "utf8").includes("Vladimir Putin could");
      i++
    )
      await sleep(50);
    assert.match(
      fs.readFileSync(path.join(person.desk, "founding.md"), "utf8"),
      /Russian President Vladimir Putin could pave the way/,
    );
  });

  it("keeps the focus in the draft while the output is shown", async () => {
    await editor.locator(".view-line").first().click();
    await person.command("Sayswho: Show Output");
    await page
      .locator(".output-view, .pane-body .output-view-container, #workbench\\.panel\\.output")
      .first()
      .waitFor();
    await editor
      .locator("textarea.inputarea:focus, .native-edit-context:focus")
      .waitFor({ state: "attached" });
  });

  it("is marked again after Sayswho: Restart Server, and says so in its output", async () => {
    await person.command("Sayswho: Restart Server");
    await page.locator(".view-line", { hasText: "Restarting the language server" }).first().waitFor();
    await editor.locator(".squiggly-warning").first().waitFor();
  });

  it("is nobody else's business: no request has left the machine", () => {
    assert.deepEqual(person.refused, []);
  });
});
