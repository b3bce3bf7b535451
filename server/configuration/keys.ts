// The one table of keys of `.sayswho.jsonc`: what each is for, its schema, and how what somebody wrote is read.
import picomatch from "picomatch/posix.js";
import {
  type Choices,
  didYouMean,
  houseNamed,
  houses,
  quoted,
  type Severity,
  type Term,
  unknownHouse,
  unknownRule,
  unknownVolume,
  volumes,
} from "../settings.ts";
import { draftKeys } from "../text/front-matter.ts";

/** A choice that cannot be read: the keys and places which lead to it, and a sentence for whoever wrote it. */
export interface BadChoice {
  readonly path: readonly (string | number)[];
  /** Whether the key itself is in doubt, or its value. */
  readonly at: "key" | "value";
  readonly message: string;
}

/** Choices which hold for some drafts only: those whose path fits one of the globs. */
export interface Override extends Choices {
  readonly files: readonly string[];
}

/** What one configuration file says. What is absent it has no opinion on. */
export interface Written extends Choices {
  /** Whether the search upward ends with this file. */
  readonly root?: boolean;
  /** Paths of files whose choices this one takes over, relative to it; the later ones win. */
  readonly extends?: readonly string[];
  /** Paths of the desk's rosters, relative to the file, in place of `.sayswho/roster.csv`. */
  readonly roster?: readonly string[];
  /** Patterns in the syntax of .gitignore: files which are left alone. */
  readonly ignores?: readonly string[];
  /** Globs: only files which fit one of them are drafts. */
  readonly include?: readonly string[];
  readonly overrides?: readonly Override[];
}

/** A rule as the table needs to know it. */
export interface KnownRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
}

/** Hears of a choice that cannot be read, at a path below the key's own. */
type Hear = (path: readonly (string | number)[], at: BadChoice["at"], message: string) => undefined;

interface Key<T> {
  /** One sentence, shown by the editor and in the documentation. */
  readonly summary: string;
  /** JSON schema (draft 7) of its value. */
  schema(rules: readonly KnownRule[]): object;
  /** Reads what stands behind the key; undefined where nothing of it holds. */
  read(value: unknown, hear: Hear, ruleIds: readonly string[]): T | undefined;
}

const ofChoices: { readonly [K in keyof Choices]-?: Key<NonNullable<Choices[K]>> } = {
  house: {
    summary: "The house style your copy follows. Front matter `house:` wins over it.",
    schema: () => ({ enum: houses, default: "none" }),
    read(value, hear) {
      const known = houseNamed(value);
      if (!known) hear([], "value", unknownHouse(value));
      return known ?? undefined;
    },
  },
  rules: {
    summary: "How loud each rule speaks, where it differs from the rule's own severity; “off” silences it.",
    schema: (rules) => ({
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ id, summary, severity }) => [
          id,
          { enum: volumes, default: severity, description: summary },
        ]),
      ),
    }),
    read(value, hear, ruleIds) {
      if (!isObject(value)) return hear([], "value", inBraces('{ "house-spelling": "off" }'));
      const rules: Record<string, Severity | "off"> = {};
      for (const [id, written] of Object.entries(value)) {
        const volume = volumes.find((word) => word === written);
        if (!ruleIds.includes(id)) hear([id], "key", unknownRule(id, ruleIds));
        else if (!volume) hear([id], "value", unknownVolume(id, written));
        else rules[id] = volume;
      }
      return rules;
    },
  },
  terms: {
    summary: "The desk's own “use X, not Y”: a term, what to use instead, and the desk's advice.",
    schema: () => ({
      type: "array",
      items: {
        type: "object",
        required: ["term"],
        additionalProperties: false,
        properties: {
          term: { type: "string", pattern: "\\S", description: "The words as they stand in copy." },
          use: { type: "string", description: "What the desk writes instead." },
          advice: { type: "string", description: "The desk's reason, in a sentence." },
        },
      },
    }),
    read(value, hear) {
      if (!Array.isArray(value))
        return hear([], "value", inBrackets('[{ "term": "miracle cure", "use": "treatment" }]'));
      return value.flatMap((item, index) =>
        readTerm(item, (path, at, message) => hear([index, ...path], at, message)),
      );
    },
  },
};

const ofFiles: { readonly [K in Exclude<keyof Written, keyof Choices>]-?: Key<NonNullable<Written[K]>> } = {
  root: {
    summary: "Whether the search for further configuration files in the folders above ends here.",
    schema: () => ({ type: "boolean", default: false }),
    read: (value, hear) =>
      typeof value === "boolean" ? value : hear([], "value", "“root” is either true or false."),
  },
  extends: {
    summary: "Configuration files to build upon, by path from this file. Later ones win, this file over all.",
    schema: () => oneOrMore,
    read: (value, hear) => readWords(value, hear, '"../house.jsonc"'),
  },
  roster: {
    summary: "The desk's own rosters, by path from this file, in place of .sayswho/roster.csv.",
    schema: () => oneOrMore,
    read: (value, hear) => readWords(value, hear, '".sayswho/roster.csv"'),
  },
  ignores: {
    summary: "Files to leave alone, in the syntax of .gitignore, by path from this file's folder.",
    schema: () => oneOrMore,
    read: (value, hear) => readWords(value, hear, '"archive/"'),
  },
  include: {
    summary: "Globs which say what is a draft, such as “stories/**/*.md”. Other files are left alone.",
    schema: () => oneOrMore,
    read: (value, hear) => readGlobs(value, hear, '"stories/**"'),
  },
  overrides: {
    summary: "Choices for some drafts only. Where several fit, the later ones win.",
    schema: (rules) => ({
      type: "array",
      items: {
        type: "object",
        required: ["files"],
        additionalProperties: false,
        properties: {
          files: { ...oneOrMore, description: "Globs of the drafts, by path from this file's folder." },
          ...schemasOf(ofChoices, rules),
        },
      },
    }),
    read(value, hear, ruleIds) {
      if (!Array.isArray(value))
        return hear([], "value", inBrackets('[{ "files": "wires/**", "house": "reuters" }]'));
      return value.flatMap((item, index) =>
        readOverride(item, (path, at, message) => hear([index, ...path], at, message), ruleIds),
      );
    },
  },
};

const keys = { ...ofFiles, ...ofChoices };

/** The keys a configuration file may hold, in the order in which they are explained. */
export const keyNames = [
  "root",
  "extends",
  "house",
  "rules",
  "roster",
  "terms",
  "ignores",
  "include",
  "overrides",
] as const satisfies readonly (keyof Written)[];

/** What each key is for, in a sentence. */
export function summaryOf(key: (typeof keyNames)[number]): string {
  return keys[key].summary;
}

/** Reads what somebody wrote. Whatever can be read holds; the rest is named in `bad`. Never throws. */
export function readWritten(
  value: unknown,
  ruleIds: readonly string[],
): { readonly written: Written; readonly bad: readonly BadChoice[] } {
  const bad: BadChoice[] = [];
  const hear: Hear = (path, at, message) => {
    bad.push({ path, at, message });
  };
  const { $schema: _, ...rest } = isObject(value) ? value : {};
  if (!isObject(value)) hear([], "value", inBraces('{ "house": "ap" }'));
  return { written: readKeys(rest, keys, keyNames, hear, ruleIds) as Written, bad };
}

/** The JSON schema (draft 7) of a configuration file, for editors. */
export function schemaOf(rules: readonly KnownRule[]): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Sayswho",
    description:
      "What a desk has decided: house style, how loud each rule speaks, and which files are drafts.",
    type: "object",
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      ...Object.fromEntries(keyNames.map((name) => [name, schemasOf(keys, rules)[name]])),
    },
  };
}

function schemasOf(
  table: Readonly<Record<string, Key<unknown>>>,
  rules: readonly KnownRule[],
): Record<string, object> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { summary, schema }]) => [
      name,
      { description: summary, ...schema(rules) },
    ]),
  );
}

function readKeys(
  value: Record<string, unknown>,
  table: Readonly<Record<string, Key<unknown>>>,
  names: readonly string[],
  hear: Hear,
  ruleIds: readonly string[],
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, written] of Object.entries(value)) {
    const key = names.includes(name) ? table[name] : undefined;
    if (!key) {
      hear([name], "key", unknownKey(name, names));
      continue;
    }
    const choice = key.read(written, (path, at, message) => hear([name, ...path], at, message), ruleIds);
    if (choice !== undefined) read[name] = choice;
  }
  return read;
}

function readOverride(value: unknown, hear: Hear, ruleIds: readonly string[]): readonly Override[] {
  if (!isObject(value)) {
    hear([], "value", inBraces('{ "files": "wires/**", "house": "reuters" }'));
    return [];
  }
  const { files, ...rest } = value;
  if (files === undefined) hear([], "value", "An override says in “files” which drafts it is for.");
  const globs =
    files === undefined
      ? []
      : readGlobs(files, (path, at, message) => hear(["files", ...path], at, message), '"wires/**"');
  const choices = readKeys(rest, ofChoices, ["files", ...Object.keys(ofChoices)], hear, ruleIds);
  return globs ? [{ files: globs, ...choices }] : [];
}

function readTerm(value: unknown, hear: Hear): readonly Term[] {
  const example = inBraces('{ "term": "miracle cure", "use": "treatment" }');
  if (!isObject(value)) {
    hear([], "value", example);
    return [];
  }
  const { term, use, advice, ...rest } = value;
  for (const name of Object.keys(rest)) hear([name], "key", unknownKey(name, ["term", "use", "advice"]));
  const known = (name: string, written: unknown): string | null => {
    if (typeof written === "string") return written.trim();
    if (written !== undefined) hear([name], "value", `“${name}” is a text in double quotation marks.`);
    return null;
  };
  const words = known("term", term);
  const [instead, reason] = [known("use", use), known("advice", advice)];
  if (!words) {
    if (typeof term === "string" || term === undefined)
      hear([], "value", "“term” names the words as they stand in copy.");
    return [];
  }
  return [{ term: words, use: instead, advice: reason }];
}

const oneOrMore = {
  anyOf: [
    { type: "string", minLength: 1 },
    { type: "array", items: { type: "string", minLength: 1 } },
  ],
};

/** One text, or a list of them; none is empty. */
function readWords(value: unknown, hear: Hear, example: string): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((word, index) => {
    if (typeof word === "string" && word.trim() !== "") return [word];
    hear(
      Array.isArray(value) ? [index] : [],
      "value",
      `${quoted(word)} is no path. Write one, such as ${example}.`,
    );
    return [];
  });
}

function readGlobs(value: unknown, hear: Hear, example: string): readonly string[] | undefined {
  return readWords(value, hear, example)?.filter((glob) => {
    try {
      return picomatch.makeRe(glob) instanceof RegExp;
    } catch {
      hear([], "value", `${quoted(glob)} is no pattern. Write one, such as ${example}.`);
      return false;
    }
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inBraces(example: string): string {
  return `Settings stand in braces here: ${example}.`;
}

function inBrackets(example: string): string {
  return `A list stands in brackets here: ${example}.`;
}

function unknownKey(key: string, names: readonly string[]): string {
  const name = key.toLowerCase();
  if (draftKeys.includes(name) && !Object.hasOwn(ofChoices, name))
    return `There is no setting ${quoted(key)}: it belongs in the front matter of a draft.`;
  return `There is no setting ${quoted(key)}.${didYouMean(key, names) || ` Settings: ${names.join(", ")}.`}`;
}
