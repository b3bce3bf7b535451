// `npm run release:check`: what would be published, made twice and compared, looked through, installed where nothing else
// is, and put to work on the founding draft. Says what it saw; ends with 1 at the first thing that is wrong.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

/** Megabytes. What grows beyond them does so on purpose, and here. */
const most = { tarball: 4, vsix: 5 };

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const work = mkdtempSync(join(tmpdir(), "sayswho-release-"));
const founding = readFileSync("test/drafts/founding.md", "utf8");
const digest = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
const megabytes = (file) => statSync(file).size / 1_000_000;
const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1e8,
    ...options,
  });
const git = (...args) => run("git", args).trim();

/** The tree as git has it, with what is new in it, in a folder of its own with the packages installed here. */
function copyOfTree(name) {
  const folder = join(work, name);
  for (const path of git("ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0"))
    if (path !== "" && existsSync(path)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(path, join(folder, path));
    }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** What is published, built in a folder: the tarball and the extension. Dates are those of the last commit. */
function published(folder) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: git("log", "-1", "--format=%ct") };
  run("npm", ["pack", "--pack-destination", folder], { cwd: folder, env });
  run("npm", ["run", "package"], { cwd: folder, env });
  return { tarball: join(folder, `sayswho-${version}.tgz`), vsix: join(folder, "dist/sayswho.vsix") };
}

/** What every package must hold, and what none may. */
function assertContents(name, paths, needed) {
  for (const path of needed) assert.ok(paths.includes(path), `${name} lacks ${path}`);
  const strange = paths.filter((path) =>
    /\.map$|\.tsx?$|(^|\/)(test|node_modules|\.git|\.env)|\.npmrc/.test(path),
  );
  assert.deepEqual(strange, [], `${name} holds what nobody needs`);
}

/** The marks of the founding draft as a server says them, whichever way that is started. */
function marksOfServer(command, args, env) {
  const message = (body) =>
    `Content-Length: ${Buffer.byteLength(JSON.stringify(body))}\r\n\r\n${JSON.stringify(body)}`;
  const uri = "untitled:founding.md";
  const input = [
    {
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } },
    },
    { method: "initialized", params: {} },
    {
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "markdown", version: 1, text: founding } },
    },
    { method: "textDocument/didSave", params: { textDocument: { uri } } },
    { id: 2, method: "textDocument/diagnostic", params: { textDocument: { uri } } },
  ]
    .map((body) => message({ jsonrpc: "2.0", ...body }))
    .join("");
  // The server ends with its input, once it has answered.
  const { stdout, stderr } = spawnSync("sh", ["-c", '(cat; sleep 5) | "$0" "$@"', command, ...args], {
    input,
    env,
    encoding: "utf8",
  });
  const answer = stdout.split(/Content-Length: \d+\r\n\r\n/).find((body) => body.includes('"id":2'));
  assert.ok(answer, `the server gave no answer: ${stderr}`);
  return JSON.parse(answer).result.items.map(({ code, message: words }) => `${code}: ${words}`);
}

try {
  const heading = new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\]`, "m");
  assert.match(readFileSync("CHANGELOG.md", "utf8"), heading, `CHANGELOG.md has no heading for ${version}`);
  const tag = spawnSync("git", ["describe", "--exact-match", "--tags"], { encoding: "utf8" }).stdout.trim();
  if (tag) {
    assert.equal(tag, `v${version}`, "the tag of this commit names another version");
    assert.doesNotMatch(
      readFileSync("CHANGELOG.md", "utf8"),
      new RegExp(`${heading.source}.*Unreleased`, "m"),
      "the changelog gives this version no day",
    );
  }
  for (const page of ["docs/pipelines.md", "README.md"])
    for (const [, named] of readFileSync(page, "utf8").matchAll(/(?:rev: |sayswho@)v(\d+\.\d+\.\d+)/g))
      assert.equal(named, version, `${page} names another version`);
  console.log(`Version ${version}: changelog, recipes and tag agree.`);

  const [first, second] = ["first", "second"].map((name) => published(copyOfTree(name)));
  for (const kind of ["tarball", "vsix"]) {
    assert.equal(
      digest(first[kind]),
      digest(second[kind]),
      `the ${kind} comes out otherwise when it is made again`,
    );
    const size = megabytes(first[kind]);
    assert.ok(size < most[kind], `the ${kind} has ${size.toFixed(2)} MB, more than ${most[kind]}`);
    console.log(
      `${basename(first[kind])}: ${size.toFixed(2)} MB, twice the same, sha256 ${digest(first[kind])}`,
    );
  }

  const listed = run("tar", ["-tzf", first.tarball])
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));
  assertContents("the tarball", listed, [
    "package.json",
    "LICENSE",
    "NOTICE",
    "sbom.cdx.json",
    "README.md",
    "dist/cli.js",
    "dist/server.js",
  ]);
  const unpacked = join(work, "vsix");
  run("unzip", ["-q", first.vsix, "-d", unpacked]);
  const inside = readdirSync(unpacked, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(unpacked.length + 1));
  assertContents("the extension", inside, [
    "extension/package.json",
    "extension/LICENSE.txt",
    "extension/NOTICE",
    "extension/dist/client.js",
    "extension/dist/server.js",
    "extension/dist/browser.js",
    "extension/dist/worker.js",
  ]);
  console.log(`The tarball holds ${listed.length} files, the extension ${inside.length}.`);

  const [home, prefix, desk] = ["home", "prefix", "desk"].map((name) => join(work, name));
  for (const folder of [home, desk]) mkdirSync(folder);
  const env = { PATH: process.env.PATH, HOME: home };
  run(
    "npm",
    ["install", "--global", "--prefix", prefix, "--offline", "--no-audit", "--no-fund", first.tarball],
    { env },
  );
  cpSync("test/drafts/founding.md", join(desk, "founding.md"));
  const sayswho = join(prefix, "bin/sayswho");
  const told = spawnSync(sayswho, ["--format", "json", "founding.md"], { cwd: desk, env, encoding: "utf8" });
  assert.deepEqual([told.status, told.stderr], [1, ""]);
  const marks = JSON.parse(told.stdout).files[0].diagnostics.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
  assert.ok(
    marks.some((mark) => mark.startsWith("title-mismatch: “Russian President Vladimir Zelenskiy”")),
    "the founding mark is missing",
  );
  const shown = spawnSync(sayswho, ["--version"], { env, encoding: "utf8" });
  assert.equal(shown.stdout.trim(), version);
  assert.deepEqual(marksOfServer(sayswho, ["lsp", "--stdio"], env), marks);
  assert.deepEqual(
    marksOfServer(process.execPath, [join(unpacked, "extension/dist/server.js"), "--stdio"], env),
    marks,
  );
  console.log(
    `Installed under a fresh prefix and HOME: ${marks.length} marks in the founding draft, by command line, its server and the extension's.`,
  );
  assert.deepEqual(
    readdirSync(home).filter((name) => name !== ".npm"),
    [],
    "something was left in HOME",
  );

  run("node", ["release/notices.mjs", "--check"], { cwd: dirname(first.tarball) });
  console.log("NOTICE and the bill of materials are those of these bundles.");
} catch (error) {
  console.error(error instanceof assert.AssertionError ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
