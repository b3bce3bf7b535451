// The peers of the bench: how each is installed, or why it cannot be, and how it is asked to read some files.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const cache = resolve("node_modules/.cache/sayswho-bench");
// What test/bench/peers names is installed out of the way of everything which looks through this repository.
const home = join(cache, "peers");
const modules = join(home, "node_modules");
const vale = "github.com/vale-cli/vale/v3/cmd/vale@v3.21.0";
const proselint = "proselint==0.14.0";

const bin = (name, path) => ({
  name,
  start: { command: process.execPath, first: [join(modules, path)] },
});

/** `share` is the part of a corpus a peer reads in reasonable time; `args` what comes before the files. */
const npm = [
  { ...bin("write-good", "write-good/bin/write-good.js"), share: 1, args: [] },
  { ...bin("markdownlint-cli2", "markdownlint-cli2/markdownlint-cli2-bin.mjs"), share: 1, args: [] },
  { ...bin("alex", "alex/cli.js"), share: 0.3, args: ["--quiet"] },
  { ...bin("cspell", "cspell/bin.mjs"), share: 0.3, args: ["--no-progress", "--no-summary"] },
  {
    ...bin("textlint, three rules", "textlint/bin/textlint.js"),
    share: 0.05,
    args: ["--rule", "write-good", "--rule", "terminology", "--rule", "alex", "-f", "compact"],
    cwd: home,
  },
  {
    name: "harper.js",
    start: { command: process.execPath, first: [join(home, "harper.mjs")] },
    share: 0.05,
    args: [],
  },
];

/** Installs what this machine can install, tells what it cannot, and names the peers to be run. */
export function installPeers(folder, say) {
  const run = (command, args, options = {}) => spawnSync(command, args, { encoding: "utf8", ...options });
  const has = (command, flag = "--version") => run(command, [flag]).status === 0;
  const skip = (name, why) => say(`Skipped ${name}: ${why}.`);
  const peers = [];
  cpSync("test/bench/peers", home, { recursive: true });
  if (!existsSync(modules)) run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: home });
  if (existsSync(modules)) peers.push(...npm);
  else skip("the peers from npm", "npm could not install test/bench/peers");

  const valeBin = join(cache, "vale");
  if (!has("go", "version")) skip("Vale", "there is no Go here");
  else {
    if (!existsSync(valeBin)) run("go", ["install", vale], { env: { ...process.env, GOBIN: cache } });
    if (existsSync(valeBin)) {
      const config = join(folder, ".vale.ini");
      writeStyles(join(folder, "styles"));
      writeFileSync(
        config,
        "StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.md]\nBasedOnStyles = Vale, Desk\n",
      );
      peers.push({
        name: "Vale",
        start: { command: valeBin, first: ["--config", config, "--output", "line", "--no-exit"] },
        share: 1,
        args: [],
      });
    } else skip("Vale", `go install ${vale} did not succeed`);
  }

  const venv = join(cache, "proselint");
  if (!has("python3")) skip("proselint", "there is no Python here");
  else {
    const pip = join(venv, "bin", "pip");
    if (!existsSync(pip)) run("python3", ["-m", "venv", venv]);
    const tool = join(venv, "bin", "proselint");
    if (!existsSync(tool)) run(pip, ["install", "--quiet", proselint, "setuptools<80"]);
    if (existsSync(tool))
      peers.push({ name: "proselint", start: { command: tool, first: [] }, share: 0.05, args: [] });
    else skip("proselint", "pip could not install it");
  }
  skip("harper's command line", "its crate is not on crates.io; harper.js runs the same engine");
  skip("LanguageTool", "no Java package registry offers its command line as one file");
  const flawed = join(folder, "flawed.md");
  writeFileSync(
    flawed,
    "This is very unique , and in order to to be clear, teh vote was clsoe. The chairman called it crazy.",
  );
  // One that cannot run here ends at once, and would look fast.
  const working = peers.filter((peer) => {
    const [{ command, args, cwd = folder }] = peersOn(peer, [flawed], folder);
    const { stdout, stderr } = run(command, args, { cwd });
    const said = `${stdout}${stderr}`;
    const fault = /^.*(?:\w*Error\b.*:|Unsupported|Traceback).*$/m.exec(said)?.[0];
    if (said.trim() === "" || fault) skip(peer.name, fault?.trim() ?? "it finds nothing in a flawed draft");
    return said.trim() !== "" && !fault;
  });
  say();
  return working;
}

/** Vale reads nothing without styles: two in the manner of write-good's, written out here. */
function writeStyles(styles) {
  mkdirSync(join(styles, "Desk"), { recursive: true });
  const words = {
    Weasel:
      "clearly completely exceedingly excellent extremely fairly few huge interestingly largely many mostly obviously quite relatively remarkably several significantly substantially surprisingly tiny usually various vast very",
    Wordy:
      "a number of|at the present time|due to the fact that|in order to|in the event that|prior to|subsequent to|with regard to",
  };
  for (const [name, list] of Object.entries(words)) {
    const tokens = list.includes("|") ? list.split("|") : list.split(" ");
    const rows = tokens.map((token) => `  - ${token}`).join("\n");
    writeFileSync(
      join(styles, "Desk", `${name}.yml`),
      `extends: existence\nmessage: "Say '%s' plainly."\nignorecase: true\nlevel: warning\ntokens:\n${rows}\n`,
    );
  }
}

/** The command by which a peer reads some files. What it finds ends it with a code of its own. */
export function peersOn({ name, start, args, cwd }, files) {
  return [
    {
      name,
      command: start.command,
      args: [...start.first, ...args, ...files],
      ok: [],
      ...(cwd ? { cwd } : {}),
    },
  ];
}
