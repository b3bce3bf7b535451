// The laws of the house, run: which room may import which, and the habits every source file keeps.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";
import { describe, it } from "node:test";
import type * as ts from "typescript";

// The compiler is required, not imported, so that ten megabytes of it are not bundled into this test.
const compiler: typeof ts = createRequire(`${process.cwd()}/package.json`)("typescript");

interface Room {
  /** A folder, or a single file; the longest one which fits a path is its room. */
  readonly at: string;
  /** Rooms it may import from, besides itself. */
  readonly rooms: readonly string[];
  /** Packages it may import, by name; "lezer/*" style endings fit every package of a scope. */
  readonly packages: readonly string[];
}

const core = [
  "server/text",
  "server/facts",
  "server/facts/words",
  "server/roster",
  "server/settings.ts",
  "server/decisions.ts",
  "server/terms.ts",
];
const upToLint = [
  ...core,
  "server/configuration",
  "server/rules",
  "server/ledger.ts",
  "server/lint.ts",
  "server/fixes.ts",
];

/** Who may import whom. Type imports count: a type is knowledge too. */
const table: readonly Room[] = [
  { at: "server/text", rooms: [], packages: ["@lezer/*", "yaml"] },
  { at: "server/facts", rooms: ["server/text", "server/facts/words"], packages: ["fastest-levenshtein"] },
  {
    at: "server/facts/nlp.ts",
    rooms: ["server/text", "server/facts", "server/facts/words"],
    packages: ["compromise"],
  },
  { at: "server/facts/words", rooms: ["server/settings.ts"], packages: [] },
  {
    at: "server/roster",
    rooms: ["server/text", "server/facts", "server/facts/words", "server/settings.ts"],
    packages: ["fastest-levenshtein", "papaparse"],
  },
  {
    at: "server/settings.ts",
    rooms: ["server/text", "server/decisions.ts"],
    packages: ["fastest-levenshtein"],
  },
  { at: "server/decisions.ts", rooms: ["server/text"], packages: [] },
  { at: "server/terms.ts", rooms: ["server/text", "server/settings.ts"], packages: [] },
  {
    at: "server/configuration",
    rooms: ["server/text", "server/settings.ts"],
    packages: ["ignore", "jsonc-parser", "picomatch"],
  },
  { at: "server/program.node.ts", rooms: [], packages: [] },
  { at: "server/writer.node.ts", rooms: ["server/program.node.ts"], packages: [] },
  { at: "server/files.node.ts", rooms: ["server/configuration"], packages: [] },
  { at: "server/rules", rooms: [...core, "server/ledger.ts"], packages: ["fastest-levenshtein"] },
  { at: "server/ledger.ts", rooms: ["server/text", "server/facts", "server/facts/words"], packages: [] },
  { at: "server/lint.ts", rooms: [...core, "server/rules", "server/ledger.ts"], packages: [] },
  { at: "server/fixes.ts", rooms: ["server/text", "server/rules", "server/lint.ts"], packages: [] },
  { at: "server/report", rooms: upToLint, packages: ["diff", "papaparse", "picocolors", "string-width"] },
  {
    at: "server/cli",
    rooms: [
      ...upToLint,
      "server/report",
      "server/files.node.ts",
      "server/program.node.ts",
      "server/writer.node.ts",
      "server/lsp/node.ts",
      "package.json",
    ],
    packages: ["commander", "picocolors", "tinyglobby", "workerpool"],
  },
  // The only file which may use the network.
  { at: "server/cli/sparql.ts", rooms: ["server/roster"], packages: ["undici"] },
  {
    at: "server/lsp",
    rooms: [...upToLint, "server/report", "package.json"],
    packages: ["vscode-languageserver", "vscode-languageserver-*"],
  },
  {
    at: "server/lsp/node.ts",
    rooms: [...upToLint, "server/report", "server/files.node.ts", "server/writer.node.ts", "server/lsp"],
    packages: ["vscode-languageserver", "vscode-languageserver-*"],
  },
  { at: "package.json", rooms: [], packages: [] },
  { at: "client", rooms: [], packages: ["vscode", "vscode-languageclient"] },
];

/** Files which may touch Node: the command line, the server's Node entry, the client's desktop entry, Node halves by name. */
const nodeAllowed = (path: string) =>
  path.startsWith("server/cli/") || path.startsWith("client/") || /[/.]node\.ts$/.test(path);

const nodeGlobals = new Set([
  "process",
  "Buffer",
  "__dirname",
  "__filename",
  "require",
  "global",
  "setImmediate",
]);

const vagueNames = /^(?:utils?|helpers?|common|misc|shared|.*(?:-manager|-service|-impl))$/;

/** The complaints about one source file, each naming the file and what it does. */
function complaintsAbout(path: string, source: string): readonly string[] {
  const complaints: string[] = [];
  const complain = (what: string) => complaints.push(`${path} ${what}`);
  const isTest = path.startsWith("test/") || path.endsWith(".test.ts");

  for (const part of path.split("/"))
    if (vagueNames.test(part.replace(/\..*$/, ""))) complain(`has a name which says nothing: ${part}`);
  const opening = /^\/\/ (.*(?:\n\/\/ .*)*)/.exec(source)?.[1];
  if (!opening || !/[.?!]["”]?(?:\s|$)/.test(opening))
    complain("does not open with a comment saying what it is for");
  if (isTest) return complaints;

  const room = roomOf(path);
  if (!room) complain("stands in no room of the table");
  else
    for (const { fileName } of compiler.preProcessFile(source, true, true).importedFiles) {
      const fault = faultOfImport(path, room, fileName);
      if (fault) complain(fault);
    }

  const visit = (node: ts.Node): void => {
    if (compiler.isIdentifier(node)) {
      const name = node.text;
      const property = isPropertyName(node);
      if (!property && nodeGlobals.has(name) && !nodeAllowed(path) && !isBundledRequire(node))
        complain(`uses ${name}, which only Node has`);
      if (!property && name === "console" && !path.startsWith("server/cli/"))
        complain("writes to the console, which only the command line may");
      if (property && speaksOfPlaces(path, name))
        complain(`speaks of ${name}: only server/lsp/protocol.ts knows line and character`);
    }
    compiler.forEachChild(node, visit);
  };
  visit(compiler.createSourceFile(path, source, compiler.ScriptTarget.ES2022, true));
  return complaints;
}

/** `require("yaml")` is an import like any other: the bundler resolves it, in the browser too. */
function isBundledRequire(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    node.text === "require" &&
    compiler.isCallExpression(parent) &&
    parent.expression === node &&
    parent.arguments.every((argument) => compiler.isStringLiteral(argument))
  );
}

function speaksOfPlaces(path: string, name: string): boolean {
  if (!path.startsWith("server/") || path === "server/lsp/protocol.ts") return false;
  return name === "character" || (name === "line" && path.startsWith("server/lsp/"));
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (compiler.isPropertyAccessExpression(parent) && parent.name === node) ||
    (compiler.isPropertyAssignment(parent) && parent.name === node) ||
    (compiler.isPropertySignature(parent) && parent.name === node) ||
    (compiler.isShorthandPropertyAssignment(parent) && parent.name === node) ||
    (compiler.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
  );
}

function roomOf(path: string): Room | undefined {
  return table
    .filter(({ at }) => path === at || path.startsWith(`${at}/`))
    .sort((a, b) => b.at.length - a.at.length)[0];
}

function faultOfImport(path: string, room: Room, imported: string): string | null {
  if (imported.startsWith(".")) {
    if (!/\.(?:ts|json|txt)$/.test(imported)) return `imports ${imported} without its ending`;
    const target = posix.join(posix.dirname(path), imported);
    const theirs = roomOf(target);
    const welcome = theirs && [room.at, ...room.rooms].some((at) => theirs.at === at || isPartOf(theirs, at));
    return welcome ? null : `imports ${target}, which ${room.at} may not`;
  }
  if (imported.startsWith("node:"))
    return nodeAllowed(path) ? null : `imports ${imported}, which only Node has`;
  const name = imported.startsWith("@") ? imported.split("/", 2).join("/") : imported.split("/", 1)[0]!;
  const fits = room.packages.some((allowed) =>
    allowed.endsWith("*") ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  );
  return fits ? null : `imports ${imported}, which ${room.at} may not`;
}

/** A file with a line of its own in the table (facts/nlp.ts) is still part of its folder. */
function isPartOf(room: Room, folder: string): boolean {
  return room.at.endsWith(".ts") && room.at !== "server/lsp/node.ts" && posix.dirname(room.at) === folder;
}

describe("the architecture", () => {
  const paths = ["client", "server", "test"].flatMap((room) =>
    existsSync(room)
      ? (readdirSync(room, { recursive: true }) as string[])
          .map((path) => `${room}/${path.replaceAll("\\", "/")}`)
          .filter((path) => path.endsWith(".ts"))
      : [],
  );

  it("has source files to look at", () => assert.ok(paths.length > 20, `only ${paths.length} files found`));

  it("is kept by every source file", () => {
    assert.deepEqual(
      paths.flatMap((path) => complaintsAbout(path, readFileSync(path, "utf8"))),
      [],
    );
  });

  it("has no room in its table that nothing stands in, but for those still to be built", () => {
    const empty = table.filter(
      ({ at }) => at !== "package.json" && !paths.some((path) => path === at || path.startsWith(`${at}/`)),
    );
    assert.deepEqual(
      empty.map(({ at }) => at),
      [],
    );
  });
});

describe("the check of the architecture complains of", () => {
  const open = "// Made up for this test.\n";
  const violations: readonly (readonly [string, string, string, string])[] = [
    [
      "a fact that reads the roster",
      "server/facts/a.ts",
      'import { x } from "../roster/roster.ts";',
      "server/roster/roster.ts",
    ],
    [
      "a fact that reads a rule, for its type alone",
      "server/facts/a.ts",
      'import type { Rule } from "../rules/rule.ts";',
      "server/rules/rule.ts",
    ],
    [
      "text that reads facts",
      "server/text/a.ts",
      'export { x } from "../facts/draft.ts";',
      "server/facts/draft.ts",
    ],
    [
      "a rule that reads the join",
      "server/rules/a.ts",
      'import { lint } from "../lint.ts";',
      "server/lint.ts",
    ],
    [
      "a second door to compromise",
      "server/facts/a.ts",
      'import nlp from "compromise/one";',
      "compromise/one",
    ],
    [
      "a client that imports the server",
      "client/a.ts",
      'import type { X } from "../server/settings.ts";',
      "server/settings.ts",
    ],
    ["an import hidden in a call", "server/text/a.ts", 'await import("../lint.ts");', "server/lint.ts"],
    [
      "the language server's library outside lsp",
      "server/cli/a.ts",
      'import "vscode-languageserver/node";',
      "vscode-languageserver",
    ],
    ["VS Code outside the client", "server/lsp/a.ts", 'import * as vscode from "vscode";', "vscode"],
    ["Node in the core", "server/facts/a.ts", 'import { readFileSync } from "node:fs";', "node:fs"],
    ["a required module", "server/rules/a.ts", 'const x = require("yaml");', "yaml"],
    ["a global of Node in the core", "server/lint.ts", "export const x = process.argv;", "process"],
    [
      "line and character in the core",
      "server/rules/a.ts",
      "export const x = (p: any) => p.character;",
      "character",
    ],
    [
      "lines in another file of the language server",
      "server/lsp/a.ts",
      "export const x = { line: 1 };",
      "line",
    ],
    ["printing outside the command line", "server/lsp/a.ts", 'console.log("x");', "console"],
    ["a file named after nothing", "server/text/utils.ts", "export {};", "utils.ts"],
    ["a file outside every room", "server/cellar/a.ts", "export {};", "no room"],
    ["an import without its ending", "server/rules/a.ts", 'import type { Rule } from "./rule";', "./rule"],
  ];
  for (const [name, path, source, named] of violations)
    it(name, () => {
      const complaints = complaintsAbout(path, open + source);
      assert.equal(complaints.length, 1, complaints.join("\n"));
      assert.ok(complaints[0]!.startsWith(`${path} `) && complaints[0]!.includes(named), complaints[0]);
    });

  it("a file which does not say what it is for", () => {
    assert.deepEqual(complaintsAbout("server/text/a.ts", 'import "./span.ts";'), [
      "server/text/a.ts does not open with a comment saying what it is for",
    ]);
  });

  it("nothing in a file that keeps the laws", () => {
    const source = `${open}import type { Span } from "../text/span.ts";
import { fold } from "./nlp.ts";
export const x = (desk: { process: Span }) => fold(String(desk.process.start));`;
    assert.deepEqual(complaintsAbout("server/facts/a.ts", source), []);
    assert.deepEqual(
      complaintsAbout("server/lsp/protocol.ts", `${open}export const at = { line: 0, character: 0 };`),
      [],
    );
    assert.deepEqual(complaintsAbout("server/cli/a.ts", `${open}console.error(process.argv);`), []);
  });
});
