// One configuration file as read: what it says, and what is wrong with it, each at its place.
// The package's own entry is of a make (UMD) which bundlers cannot follow.
import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser/lib/esm/main.js";
import { quoted } from "../settings.ts";
import type { Span } from "../text/span.ts";
import { readWritten, type Written } from "./keys.ts";

/** Something wrong in a configuration file, in UTF-16 offsets into its text. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

/** A configuration file as read. */
export interface ConfigFile {
  readonly path: string;
  readonly source: string;
  readonly written: Written;
  readonly problems: readonly ConfigProblem[];
  /** Where the value at a path of keys stands, such as ["rules", "house-spelling"]; null where there is none. */
  placeOf(keys: readonly (string | number)[]): Span | null;
}

/** Reads a configuration file: JSON with comments and trailing commas. What can be read holds. Never throws. */
export function readConfig(path: string, text: string, ruleIds: readonly string[]): ConfigFile {
  const source = text.replace(/^\uFEFF/, " ");
  const errors: ParseError[] = [];
  const deep = nestedTooDeeply(source);
  const tree = deep ? undefined : parseTree(source, errors, { allowTrailingComma: true });
  // One slip of the pen makes a parser complain several times; the first complaint stands nearest to it.
  const problems: ConfigProblem[] = errors.slice(0, 1).map(({ error, offset, length }) => ({
    // The parser counts a comment which is never closed beyond the end of the file.
    span: { start: offset, end: Math.min(offset + length, source.length) },
    message: tree
      ? slipOf(printParseErrorCode(error), source.slice(offset, offset + length))
      : "This file holds no settings. Write { } or delete it.",
  }));
  if (deep)
    problems.push({ span: deep, message: "Brackets lie too deep in one another here. Settings need four." });
  const { written, bad } = tree ? readWritten(getNodeValue(tree), ruleIds) : { written: {}, bad: [] };
  for (const { path: keys, at, message } of bad) {
    const value = tree && findNodeAtLocation(tree, [...keys]);
    const node = at === "key" ? value?.parent?.children?.[0] : value;
    if (node) problems.push({ span: spanOf(node), message });
  }
  for (const key of repeatedKeys(tree))
    problems.push({ span: spanOf(key), message: `“${key.value}” stands here twice; keep one of them.` });
  return {
    path,
    source: text,
    written,
    problems,
    placeOf(keys) {
      const node = tree && findNodeAtLocation(tree, [...keys]);
      return node ? spanOf(node) : null;
    },
  };
}

/** Where brackets lie in one another so deep that reading them would take more than a stack holds; null elsewhere. */
export function nestedTooDeeply(source: string): Span | null {
  const scanner = createScanner(source, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== tokens.end; kind = scanner.scan()) {
    if (kind === tokens.openBrace || kind === tokens.openBracket) depth++;
    else if (kind === tokens.closeBrace || kind === tokens.closeBracket) depth--;
    if (depth > deepest) return { start: scanner.getTokenOffset(), end: scanner.getTokenOffset() + 1 };
  }
  return null;
}

const deepest = 100;

/** The scanner's own numbers, which its package declares in a form (const enum) that is not there at run time. */
const tokens = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** The second and later ones of keys which stand twice in one object, at any depth. */
function repeatedKeys(node: Node | undefined): readonly Node[] {
  const found: Node[] = [];
  const open = node ? [node] : [];
  for (let at = open.pop(); at; at = open.pop()) {
    const seen = new Set<unknown>();
    for (const child of at.children ?? []) {
      if (child.type === "property") {
        const [key, value] = child.children ?? [];
        if (key && (seen.has(key.value) || !seen.add(key.value))) found.push(key);
        if (value) open.push(value);
      } else open.push(child);
    }
  }
  return found;
}

/** What a parser's complaint means, `at` being the words at which it stumbled. */
function slipOf(code: string, at: string): string {
  const missing = { CommaExpected: "comma", ColonExpected: "colon" }[code];
  if (missing) return `A ${missing} is missing before ${quoted(at.replace(/^"|"$/g, ""))}.`;
  return slips[code] ?? "This is not JSON: check quotation marks, commas and braces.";
}

const slips: Readonly<Record<string, string>> = {
  ValueExpected: "A value is missing here.",
  PropertyNameExpected: "A name in double quotation marks is missing here.",
  CloseBraceExpected: "A closing brace } is missing.",
  CloseBracketExpected: "A closing bracket ] is missing.",
  EndOfFileExpected: "Something follows the closing brace; delete it.",
  UnexpectedEndOfString: "A closing quotation mark is missing.",
  UnexpectedEndOfComment: "This comment is not closed with */.",
};
