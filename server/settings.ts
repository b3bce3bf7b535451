// The choices a desk makes once: house style and how loud each rule speaks, read from whatever somebody wrote.
import { distance } from "fastest-levenshtein";
// The package's own entry is of a make (UMD) which bundlers cannot follow.
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser/lib/esm/main.js";
import type { Span } from "./text/span.ts";

export const houses = ["none", "ap", "reuters", "bbc", "guardian", "nyt", "tass"] as const;
export type House = (typeof houses)[number];

/** The houses as a sentence calls them. */
export const houseNames: Readonly<Record<House, string>> = {
  none: "every Western house",
  ap: "AP",
  reuters: "Reuters",
  bbc: "the BBC",
  guardian: "the Guardian",
  nyt: "the New York Times",
  tass: "TASS",
};

export const severities = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof severities)[number];

/** What one may say of a rule: how loud it speaks, or that it does not. */
export const volumes = [...severities, "off"] as const;

export interface Settings {
  /** The house style; "none" speaks only where all Western houses agree. Front matter `house:` wins over it. */
  readonly house: House;
  /** Severity by rule id, where it differs from the rule's own. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** ISO day for drafts which do not date themselves; also the day from which a dateline without year looks back. */
  readonly asOf: string;
  /** Whether `asOf` was asked for ("asked") or is simply today ("today"); printed with the results. */
  readonly asOfFrom: "asked" | "today";
}

/** What one place (a configuration file, an editor's settings, a command line) has to say; absent is no opinion. */
export interface Choices {
  readonly house?: House;
  readonly rules?: Readonly<Record<string, Severity | "off">>;
}

/** Joins choices into settings. The later ones win, rule by rule. */
export function settle(
  choices: readonly Choices[],
  day: { readonly asOf: string; readonly asOfFrom: "asked" | "today" },
): Settings {
  let house: House = "none";
  const rules: Record<string, Severity | "off"> = {};
  for (const choice of choices) {
    house = choice.house ?? house;
    Object.assign(rules, choice.rules);
  }
  return { house, rules, asOf: day.asOf, asOfFrom: day.asOfFrom };
}

/** A choice that cannot be read: the keys which lead to it, and a sentence for whoever wrote it. */
export interface BadChoice {
  readonly path: readonly string[];
  /** Whether the key itself is in doubt, or its value. */
  readonly at: "key" | "value";
  readonly message: string;
}

const settingKeys = ["root", "house", "rules"] as const;

/**
 * Reads what somebody wrote as choices. Whatever can be read holds; the rest is named in `bad`. `ruleIds` are the
 * rules there are. Never throws.
 */
export function readChoices(
  value: unknown,
  ruleIds: readonly string[],
): { readonly choices: Choices; readonly bad: readonly BadChoice[] } {
  const bad: BadChoice[] = [];
  const rules: Record<string, Severity | "off"> = {};
  const { root, house, rules: volumesById, $schema: _, ...unknown } = entriesOf(value, [], bad);
  for (const key of Object.keys(unknown)) bad.push({ path: [key], at: "key", message: unknownKey(key) });
  if (root !== undefined && typeof root !== "boolean")
    bad.push({ path: ["root"], at: "value", message: "“root” is either true or false." });
  const known = houseNamed(house);
  if (house !== undefined && !known) bad.push({ path: ["house"], at: "value", message: unknownHouse(house) });
  for (const [id, written] of Object.entries(
    entriesOf(volumesById === undefined ? {} : volumesById, ["rules"], bad),
  )) {
    const volume = volumes.find((word) => word === written);
    if (!ruleIds.includes(id))
      bad.push({ path: ["rules", id], at: "key", message: unknownRule(id, ruleIds) });
    else if (!volume) bad.push({ path: ["rules", id], at: "value", message: unknownVolume(id, written) });
    else rules[id] = volume;
  }
  return { choices: { ...(known ? { house: known } : {}), rules }, bad };
}

function entriesOf(value: unknown, path: readonly string[], bad: BadChoice[]): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  const example = path.length > 0 ? '{ "house-spelling": "off" }' : '{ "house": "ap" }';
  bad.push({ path, at: "value", message: `Settings stand in braces here: ${example}.` });
  return {};
}

/** The house of that name in any case ("AP", "Reuters"), or null. */
export function houseNamed(value: unknown): House | null {
  const name = typeof value === "string" ? value.trim().toLowerCase() : null;
  return houses.find((house) => house === name) ?? null;
}

/** A sentence for whoever named a house that does not exist. */
export function unknownHouse(value: unknown): string {
  return `There is no house ${quoted(value)}.${didYouMean(value, houses)} Houses: ${houses.join(", ")}.`;
}

/** A sentence for whoever named a rule that does not exist. */
export function unknownRule(id: string, ruleIds: readonly string[]): string {
  return `There is no rule ${quoted(id)}.${didYouMean(id, ruleIds) || " “sayswho rules” lists them."}`;
}

/** A sentence for whoever gave a rule a volume that does not exist. */
export function unknownVolume(id: string, value: unknown): string {
  return `${quoted(id)} cannot be ${quoted(value)}.${didYouMean(value, volumes)} Choose from ${volumes.join(", ")}.`;
}

function unknownKey(key: string): string {
  const hint = didYouMean(key, settingKeys) || ` Settings: ${settingKeys.join(", ")}.`;
  return `There is no setting ${quoted(key)}.${hint}`;
}

function quoted(value: unknown): string {
  const words = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
}

/** " Did you mean “x”?" where one of the known words is close to what was written, else "". */
export function didYouMean(written: unknown, known: readonly string[]): string {
  if (typeof written !== "string" || written.length > 100) return "";
  const word = written.trim().toLowerCase();
  if (word === "") return "";
  let best: { readonly candidate: string; readonly far: number } | null = null;
  for (const candidate of known) {
    // Part of a name ("acronym" for "undefined-acronym") is as good as a slip of the fingers.
    const part = candidate.startsWith(word) || (word.length > 2 && candidate.includes(word));
    const far = part ? 1 : distance(word, candidate);
    if (far <= Math.max(1, Math.floor(candidate.length * 0.4)) && far < (best?.far ?? Infinity))
      best = { candidate, far };
  }
  return best ? ` Did you mean “${best.candidate}”?` : "";
}

/** The ISO day as written ("2025-12-04") where it is one of the calendar's, else null ("2025-02-30"). */
export function isoDay(written: unknown): string | null {
  if (typeof written !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return null;
  const time = Date.parse(`${written}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(written) ? written : null;
}

/** A configuration file as read. Spans are UTF-16 offsets into `source`. */
export interface Config {
  readonly path: string;
  readonly source: string;
  readonly choices: Choices;
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

/** Reads a configuration file: JSON with comments and trailing commas. What can be read holds. Never throws. */
export function readConfig(path: string, written: string, ruleIds: readonly string[]): Config {
  const source = written.replace(/^\uFEFF/, " ");
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  // One slip of the pen makes a parser complain several times; the first complaint stands nearest to it.
  const problems = errors.slice(0, 1).map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + length },
    message: tree
      ? (slips[printParseErrorCode(error)] ?? "This is not JSON: check quotation marks, commas and braces.")
      : "This file holds no settings. Write { } or delete it.",
  }));
  const { choices, bad } = tree ? readChoices(getNodeValue(tree), ruleIds) : { choices: {}, bad: [] };
  for (const { path: keys, at, message } of bad) {
    const value = tree && findNodeAtLocation(tree, [...keys]);
    const node = at === "key" ? value?.parent?.children?.[0] : value;
    if (node) problems.push({ span: spanOf(node), message });
  }
  for (const node of [tree, tree && findNodeAtLocation(tree, ["rules"])])
    for (const key of repeatedKeys(node))
      problems.push({ span: spanOf(key), message: `“${key.value}” stands here twice; keep one of them.` });
  return { path, source: written, choices, problems };
}

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}

function repeatedKeys(object: Node | undefined): Node[] {
  const seen = new Set<unknown>();
  const keys =
    object?.type === "object" ? (object.children ?? []).map((property) => property.children![0]!) : [];
  return keys.filter((key) => seen.has(key.value) || !seen.add(key.value));
}

const slips: Readonly<Record<string, string>> = {
  CommaExpected: "A comma is missing before this.",
  ColonExpected: "A colon is missing before this.",
  ValueExpected: "A value is missing here.",
  PropertyNameExpected: "A name in double quotation marks is missing here.",
  CloseBraceExpected: "A closing brace } is missing.",
  CloseBracketExpected: "A closing bracket ] is missing.",
  EndOfFileExpected: "Something follows the closing brace; delete it.",
  UnexpectedEndOfString: "A closing quotation mark is missing.",
  UnexpectedEndOfComment: "This comment is not closed with */.",
};

/** Where a configuration file may lie, in a folder and on the way up; the first name wins. */
const configNames = [".sayswho.jsonc", ".sayswho.json"] as const;

/** The little the look-up must know of folders and files, whatever they are made of. A folder is any string. */
export interface Folders {
  /** The path and text of a file in a folder, or null where there is none. Rejects where it cannot be read. */
  read(folder: string, name: string): Promise<{ readonly path: string; readonly text: string } | null>;
  /** The folder around a folder, or null at the top. */
  parent(folder: string): string | null;
}

/** The nearest configuration file from `folder` upward, or null. Rejects where that file cannot be read. */
export async function findConfig(
  folders: Folders,
  folder: string,
  ruleIds: readonly string[],
): Promise<Config | null> {
  for (let at: string | null = folder; at !== null; at = folders.parent(at))
    for (const name of configNames) {
      const file = await folders.read(at, name);
      if (file) return readConfig(file.path, file.text, ruleIds);
    }
  return null;
}
