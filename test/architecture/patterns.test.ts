// Every regular expression of the core is looked at by a checker: none may take more time than its text is long.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import type * as ts from "typescript";

// None of them can live in a bundle such as the tests'.
const modules = createRequire(`${process.cwd()}/package.json`);
const compiler: typeof ts = modules("typescript");
const { globSync }: typeof import("tinyglobby") = modules("tinyglobby");
// Its native halves are other programs; the JavaScript one gives the same answers everywhere.
process.env.RECHECK_BACKEND = "pure";
const { checkSync }: typeof import("recheck") = modules("recheck");

/** The pattern of a node: a literal, or what `byLetters` (text/letters.ts) is given; null for other nodes. */
function patternOf(node: ts.Node): string | null {
  if (compiler.isRegularExpressionLiteral(node)) return node.text;
  if (!compiler.isCallExpression(node) || node.expression.getText() !== "byLetters") return null;
  const [source, flags] = node.arguments;
  assert.ok(source && compiler.isTaggedTemplateExpression(source), `no pattern: ${node.getText()}`);
  return `/${source.template.getText().slice(1, -1)}/${flags ? flags.getText().slice(1, -1) : "u"}`;
}

/** The patterns of a source, each with the line on which it first stands. */
function patternsIn(path: string): ReadonlyMap<string, string> {
  const source = compiler.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    compiler.ScriptTarget.Latest,
    true,
  );
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node);
    if (pattern !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (!found.has(pattern)) found.set(pattern, `${path}:${line + 1}`);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** Patterns whose time may grow with the square of their text, which is cut short before they see it. */
const onShortText = new Set([
  // A dateline: 160 characters.
  String.raw`/\s*\([^(]*$/`,
  String.raw`/\d+(?:st|nd|rd|th)/i`,
  // Forty characters before a placeholder, before a stop, or before a title.
  String.raw`/([\p{L}]+)[ \u00a0]$/u`,
  String.raw`/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&]*$/u`,
  String.raw`/(?:^|[.!?\n]["”’)]*\s*)$/`,
  // A title of the cast of two hundred characters.
  String.raw`/^(.*?),?\s+(?:of|for|at)\s+(?:the\s+)?(\p{Lu}.*)$/u`,
  // A first line of two hundred characters.
  String.raw`/["”’»)\]\s]+$/`,
  String.raw`/\.{2,}$/`,
  // A word of a name, in which no two stops follow each other.
  String.raw`/\.+$/`,
  // A figure as the computer writes it.
  String.raw`/\B(?=(?:\d{3})+(?:\.|$))/g`,
]);

/** Patterns for which the checker has no answer within a minute, each read by hand: what it tries again is short. */
const readByHand = new Set([
  // A row of a list: sixty characters before its colon at most, and two dozen behind it.
  String.raw`/^([^:\n]{1,60}):\s+(\S[^\n]{0,23}?)\.?\s*$/`,
  // Blanks and nothing else: there is one way to match them.
  "/ {65} */g",
  // Six names before a verb, in a hundred and twenty characters.
  String.raw`/^(?:\p{Lu}[\p{L}\p{M}.'’-]*,? |(?:of|the|de|van|von|al|bin|\d{1,3},) ){1,6}(\p{Ll}+)(?=(.{0,20}))/u`,
]);

/** How long a look at one pattern may take, in milliseconds: the second look is for a machine which has other work. */
const patience = [5_000, 60_000];

/** What the checker says of a pattern, asked again with more time where it had too little. */
function verdictOn(source: string, flags: string): ReturnType<typeof checkSync> {
  const ask = (checker: "automaton" | "fuzz") => {
    let said = checkSync(source, flags, { checker, timeout: patience[0]! });
    if (said.status === "unknown" && said.error.kind === "timeout")
      said = checkSync(source, flags, { checker, timeout: patience[1]! });
    return said;
  };
  const said = ask("automaton");
  // It knows nothing of looks ahead and behind. There the other checker tries texts which may be slow.
  return said.status === "unknown" && said.error.kind === "unsupported" ? ask("fuzz") : said;
}

describe("the regular expressions of the core", () => {
  const files = globSync("server/**/*.ts", { ignore: ["**/*.test.ts", "server/cli/**", "server/lsp/**"] });
  const patterns = new Map(files.sort().flatMap((file) => [...patternsIn(file)]));

  it("never try a text again and again: their time grows no faster than it", () => {
    assert.ok(patterns.size > 500);
    const slow: string[] = [];
    for (const [pattern, place] of patterns) {
      if (onShortText.has(pattern) || readByHand.has(pattern)) continue;
      const end = pattern.lastIndexOf("/");
      // What the checker does not know of flags changes nothing of how a text is tried.
      const flags = pattern.slice(end + 1).replace(/[dv]/g, "");
      const found = verdictOn(pattern.slice(1, end), flags);
      if (found.status === "vulnerable") slow.push(`${place} ${found.complexity.type}: ${pattern}`);
      if (found.status === "unknown") slow.push(`${place} no answer (${found.error.kind}): ${pattern}`);
    }
    assert.deepEqual(slow, []);
  });

  it("has no leave for a pattern which is gone", () => {
    assert.deepEqual(
      [...onShortText, ...readByHand].filter((pattern) => !patterns.has(pattern)),
      [],
    );
  });
});
