// Front matter: the block between `---` lines at the head of a draft, read as YAML.
import type { YAMLError } from "yaml";
import { type Line, linesOf, unifyLineEnds } from "./lines.ts";
import type { Span } from "./span.ts";

export interface FrontMatter extends Span {
  /**
   * The block's keys; empty where it could not be read. Dates stay ISO strings, as they were typed. The keys which a draft
   * has for Sayswho are there in small letters, however they are written.
   */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What is wrong with it, and where, in a sentence for the reporter; null where it reads well. */
  readonly problem: { readonly span: Span; readonly message: string } | null;
}

/** The keys which a draft has for Sayswho; all others are somebody else's. */
export const draftKeys: readonly string[] = ["date", "house", "genre", "cast", "sayswho"];

/** Whether a draft asks to be left alone: `sayswho: false`, or as YAML once had it, "no" and "off". */
export function isLeftAlone(frontMatter: FrontMatter | null): boolean {
  const said = frontMatter?.fields.sayswho;
  return said === false || (typeof said === "string" && /^(?:false|no|off)$/i.test(said.trim()));
}

// A desk's front matter is a handful of lines; a longer one is a data file, not the head of a draft.
const longest = 65_536;

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/;
const key = /^(?:"[^"\r\n]{1,80}"|'[^'\r\n]{1,80}'|[\p{L}_][\p{L}\p{N}_.-]{0,80})[ \t]*:(?=[ \t\r\n]|$)/u;
// A blank forgotten behind the colon is a slip to be told of, and no prose.
const crampedKey = new RegExp(String.raw`^(?:${draftKeys.join("|")}):\S`, "i");

/**
 * Reads the front matter at the head of a source, or null where there is none. The span holds both fences and the
 * line end after the second. A rule of dashes above ordinary prose is a thematic break, not front matter: the block
 * counts only where its first line of substance is a key, or where nothing stands between the two fences.
 */
export function readFrontMatter(source: string): FrontMatter | null {
  const head = opening.exec(source);
  if (!head) return null;
  const start = source.startsWith("\uFEFF") ? 1 : 0;
  const body = head[0].length;
  let hasKey = false;
  // Where the closing fence is missing, the block ends with its last line before a blank one or before prose.
  let known = body;
  let hasEnded = false;
  for (const line of linesOf(source, body)) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line.text)) {
      if (!hasKey && source.slice(body, line.start).trim() !== "") return null;
      return closedAt(line, start, body, source);
    }
    const isBlank = line.text.trim() === "";
    const isKey = key.test(line.text) || crampedKey.test(line.text);
    const belongs = isKey || /^(?:#|[ \t]+\S|-[ \t]|[\]}])/.test(line.text);
    if (!hasKey && !isBlank && !line.text.startsWith("#")) {
      if (!isKey) return null;
      hasKey = true;
    }
    // Prose after a blank line: the story has begun, and a line of dashes further down is a break in it.
    if (hasEnded && !isBlank && !belongs) break;
    if (isBlank || !belongs) hasEnded ||= hasKey;
    else if (!hasEnded) known = line.next;
  }
  if (!hasKey) return null;
  return {
    start,
    end: known,
    fields: readYaml(source.slice(body, Math.min(known, body + longest)), body).fields,
    problem: {
      span: { start, end: start + 3 },
      message: "The front matter is never closed: put a line of three dashes (---) after its last key.",
    },
  };
}

function closedAt(fence: Line, start: number, body: number, source: string): FrontMatter {
  const span = { start, end: fence.next };
  if (fence.start - body <= longest) return { ...span, ...readYaml(source.slice(body, fence.start), body) };
  const message = "The front matter is too long to read: keep it to a few lines.";
  return { ...span, fields: {}, problem: { span: { start, end: body }, message } };
}

type Yaml = Pick<FrontMatter, "fields" | "problem">;

function readYaml(source: string, offset: number): Yaml {
  const text = unifyLineEnds(source);
  // Most drafts carry no front matter: the YAML reader is run only where there is some to read.
  const { parseDocument } = require("yaml") as typeof import("yaml");
  const broken = (at: number, end: number, message: string): Yaml => {
    const start = offset + Math.min(at, Math.max(0, text.length - 1));
    return {
      fields: {},
      problem: {
        span: { start, end: Math.min(Math.max(offset + end, start + 1), offset + text.length) },
        message,
      },
    };
  };
  try {
    const document = parseDocument(text, { version: "1.2", schema: "core", prettyErrors: false });
    const [error] = document.errors;
    const fields: unknown = error ? null : document.toJS();
    const cramped = error || typeof fields === "string" ? crampedLine(text) : undefined;
    if (cramped)
      return broken(
        cramped.start,
        cramped.end,
        `Line ${lineOf(text, cramped.start)} of the front matter lacks a space behind its colon: write it as “date: 2025-12-04”.`,
      );
    if (error) {
      const [at, end] = placeOf(error, text);
      return broken(at, end, remedy(error, lineOf(text, at)));
    }
    // A list may hold itself by an alias. Whoever writes such a value out would never come to an end.
    JSON.stringify(fields);
    if (fields === null) return { fields: {}, problem: null };
    if (typeof fields !== "object" || Array.isArray(fields))
      return broken(0, 1, "The front matter has no keys: write one to a line, such as “date: 2025-12-04”.");
    return { fields: withDraftKeys(fields as Record<string, unknown>), problem: null };
  } catch {
    // Aliases without end and nesting beyond the stack: nothing a reporter writes.
    return broken(0, 1, "The front matter cannot be read: keep it to plain lines of “key: value”.");
  }
}

function withDraftKeys(fields: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(fields)) {
    const own = name.toLowerCase();
    if (own !== name && draftKeys.includes(own)) fields[own] ??= value;
  }
  return fields;
}

/** The first line on which a key of ours runs into its value: to the YAML reader that is no key, and the slip lies elsewhere. */
function crampedLine(text: string): Line | undefined {
  return [...linesOf(text)].find((line) => crampedKey.test(line.text));
}

/** Where a slip is to be mended: a bracket which nobody closes is missed far below, where nobody would look for it. */
function placeOf({ pos: [at, end], message }: YAMLError, text: string): readonly [at: number, end: number] {
  const missing = / end with a ([\]}])$/.exec(message)?.[1];
  const open = missing ? text.lastIndexOf(missing === "]" ? "[" : "{", at) : -1;
  return open < 0 ? [at, end] : [open, open + 1];
}

function lineOf(text: string, at: number): number {
  // The opening fence is the draft's first line.
  return 2 + (text.slice(0, at).match(/\n/g)?.length ?? 0);
}

function remedy(
  { code, message }: { readonly code: string; readonly message: string },
  line: number,
): string {
  // To the YAML reader a bracket which nobody closes is a slip of indentation.
  if (/ end with a [\]}]$/.test(message))
    return `Line ${line} of the front matter lacks a closing bracket: add it behind the value.`;
  switch (code) {
    case "DUPLICATE_KEY":
      return `Line ${line} of the front matter repeats a key: keep one of the two.`;
    case "TAB_AS_INDENT":
      return `Line ${line} of the front matter starts with a tab: use spaces.`;
    case "MULTIPLE_DOCS":
      return `Line ${line} of the front matter opens a second block: keep one.`;
    case "MISSING_CHAR":
      return "The front matter lacks a closing quotation mark or bracket: add it where its value ends.";
    case "UNEXPECTED_TOKEN":
    case "BAD_SCALAR_START":
      return `Line ${line} of the front matter cannot be read: put the whole value in single quotation marks.`;
    default:
      return `Line ${line} of the front matter cannot be read: put values with a colon in quotation marks.`;
  }
}
