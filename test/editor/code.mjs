#!/usr/bin/env node
// Takes the place of the `code` executable for @vscode/test-electron: takes its command line, runs the suite inside
// VS Code's extension host, and ends with the suite's exit code.
import fs from "node:fs";
import path from "node:path";
import { format } from "node:util";
import { openDoor } from "./door.mjs";
import { cacheDir, remote, startBrowser, startServer, workbenchUrl } from "./host.mjs";

const options = { development: "", kind: "", tests: "", open: "", disableExtensions: false };
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name === undefined) options.open = argument;
  else if (name === "extensionDevelopmentPath") options.development = value;
  else if (name === "extensionDevelopmentKind") options.kind = value;
  else if (name === "extensionTestsPath") options.tests = value;
  else if (name === "disable-extensions") options.disableExtensions = true;
}

const limit = 300_000;
const logDir = path.join(cacheDir, "suite-logs");
fs.mkdirSync(logDir, { recursive: true });
const fullLog = fs.createWriteStream(path.join(logDir, "suite.log"));
// VS Code's own chatter stays in the log.
const ours =
  /^(?!\[|%|Error: | {4}at |No search provider|Creat|Resolv|Ignoring|Updating|Timed out|Request to|Cannot find|ChatSession|Could not|Settings Sync|Extension '|The web worker)/;

let server;
let browser;
let ended = false;
// When the extension host dies, VS Code's browser workbench reports exit code 0. So 0 counts only after the suite's
// own summary with at least one passed test.
let summarySeen = false;

async function end(code, why) {
  if (ended) return;
  ended = true;
  if (why) {
    console.error(why);
    const picture = path.join(logDir, "at-failure.png");
    await browser?.page.screenshot({ path: picture, timeout: 5000 }).then(
      () => console.error(`screenshot: ${picture}`),
      () => {},
    );
  }
  await browser?.stop();
  await server?.stop();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(130, signal));
setTimeout(() => end(1, `no result within ${limit / 1000} s`), limit).unref();

try {
  [server, browser] = await Promise.all([
    startServer({ automation: true, logDir }),
    startBrowser({ logFile: path.join(logDir, "browser.log") }),
  ]);
  const { page, refused } = browser;
  await page.exposeFunction("codeAutomationLog", (type, words) => {
    if (ended) return;
    const text = format(...words);
    fullLog.write(`[${type}] ${text}\n`);
    if (/^[1-9]\d* passed, \d+ failed/m.test(text)) summarySeen = true;
    if (ours.test(text)) (type === "error" ? process.stderr : process.stdout).write(`${text}\n`);
  });
  await page.exposeFunction("codeAutomationExit", async (code) => {
    for (let i = 0; i < 20 && code === 0 && !summarySeen; i++) await new Promise((r) => setTimeout(r, 50));
    if (refused.length > 0) await end(1, `requests left the machine: ${refused.join(" ")}`);
    else if (code === 0 && !summarySeen) await end(1, "VS Code reports success, but no test has passed");
    else await end(code, code === 0 ? undefined : `the suite ended with ${code}`);
  });
  server.onHostExit = (how) => {
    setTimeout(() => end(1, `the extension host ended (${how}) without a result`), 5000).unref();
  };
  server.child.on("exit", () => setTimeout(() => end(1, "VS Code's server ended"), 3000).unref());
  page.on("crash", () => end(1, "the page crashed"));
  const inBrowser = options.kind === "web";
  const door = inBrowser
    ? await openDoor(server, { extension: options.development, tests: options.tests })
    : server;
  const payload = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
    ...(inBrowser
      ? []
      : [
          ["extensionDevelopmentPath", remote(server, options.development)],
          ["extensionTestsPath", remote(server, options.tests)],
        ]),
    ...(options.disableExtensions ? [["disableExtensions", "true"]] : []),
  ];
  await page.goto(workbenchUrl(door, { open: options.open, payload }));
} catch (error) {
  await end(1, error.stack);
}
