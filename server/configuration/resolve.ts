// Which configuration holds for a draft: the files from its folder upward, what they extend, and the desk's own data.
import picomatch from "picomatch/posix.js";
import type { Choices } from "../settings.ts";
import type { Span } from "../text/span.ts";
import { type ConfigFile, readConfig } from "./file.ts";

/** Where a configuration file may lie, in a folder and on the way up; the first name wins. */
export const configNames = [".sayswho.jsonc", ".sayswho.json"] as const;

/** What the desk keeps beside its configuration, in `.sayswho/`. */
export const deskFiles = {
  roster: ".sayswho/roster.csv",
  fetched: ".sayswho/roster.wikidata.csv",
  terms: ".sayswho/terms.txt",
  decisions: ".sayswho/decisions.jsonl",
} as const;

/** A file as found. `path` is as absolute as the platform has it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The little the look-up must know of folders and files, whatever they are made of. A folder is any string. */
export interface Folders {
  /**
   * The file at a path from a folder (".sayswho.json", "../house.jsonc"), or null where there is none. Rejects where
   * it cannot be read.
   */
  read(folder: string, path: string): Promise<TextFile | null>;
  /** The folder around a folder or a file, or null at the top. */
  parent(path: string): string | null;
  /** The path of a file from a folder, with forward slashes; null where it does not lie within. */
  within(folder: string, file: string): string | null;
}

/** A configuration file and where its patterns begin. */
interface Link {
  readonly file: ConfigFile;
  /** The folder from which its globs count: its own, or that of the file which extends it. */
  readonly base: string;
}

/** All that was found for the drafts of one folder. */
export interface Chain {
  /** The configuration files, the weakest first: each extended file before the one which extends it. */
  readonly links: readonly Link[];
  /** The desk's rosters, the nearest first. */
  readonly rosters: readonly TextFile[];
  /** What `sayswho roster update` wrote, below the desk's rosters, the nearest first. */
  readonly fetched: readonly TextFile[];
  /** The desk's lists of terms, the nearest first. */
  readonly terms: readonly TextFile[];
  /** The desk's decisions, the nearest first. */
  readonly decisions: readonly TextFile[];
}

/** Where a choice stands. */
export interface Origin {
  readonly file: ConfigFile;
  readonly span: Span;
}

/** What holds for one draft, and where each choice stands. */
export interface Resolution {
  readonly choices: Choices;
  /** By key: "house", "rules.ID", "terms.TERM", "include", "ignores", "roster". */
  readonly origins: ReadonlyMap<string, Origin>;
  /** The globs which say what is a draft, or null where nobody says. */
  readonly include: readonly string[] | null;
  /** Whether this file is no draft: `include` names drafts, and this is none of them. */
  readonly excluded: boolean;
}

export const nothingFound: Chain = { links: [], rosters: [], fetched: [], terms: [], decisions: [] };

/** What holds for the drafts of a folder. Rejects where a file on the way cannot be read. */
export async function findChain(
  folders: Folders,
  folder: string,
  ruleIds: readonly string[],
): Promise<Chain> {
  const reader = new Reader(folders, ruleIds);
  const links: (readonly Link[])[] = [];
  const desk = {
    roster: [] as TextFile[],
    fetched: [] as TextFile[],
    terms: [] as TextFile[],
    decisions: [] as TextFile[],
  };
  for (let at: string | null = folder; at !== null; at = folders.parent(at)) {
    const here = await firstOf(folders, at);
    for (const kind of ["roster", "fetched", "terms", "decisions"] as const) {
      const file = await folders.read(at, deskFiles[kind]);
      if (file) desk[kind].push(file);
    }
    if (!here) continue;
    links.unshift(await reader.linksOf(here, at, []));
    if (links[0]?.at(-1)?.file.written.root) break;
  }
  return chainOf(reader, links.flat(), desk);
}

/** What holds where one configuration file is named, for the drafts of a folder: the desk's data is still theirs. */
export async function chainFrom(
  folders: Folders,
  file: TextFile,
  folder: string,
  ruleIds: readonly string[],
): Promise<Chain> {
  const reader = new Reader(folders, ruleIds);
  const around = await findChain(folders, folder, ruleIds);
  const links = await reader.linksOf(file, folders.parent(file.path) ?? "", []);
  return chainOf(reader, links, { ...around, roster: around.rosters });
}

/** The problems of a configuration file, its own and those of the paths in it. Rejects where one cannot be read. */
export async function problemsOf(
  folders: Folders,
  file: TextFile,
  ruleIds: readonly string[],
): Promise<ConfigFile["problems"]> {
  const chain = await new Reader(folders, ruleIds).linksOf(file, folders.parent(file.path) ?? "", []);
  return chain.at(-1)?.file.problems ?? [];
}

/** What the chain says of one draft, by its path. */
export function resolve(folders: Folders, chain: Chain, draft: string): Resolution {
  const rules: NonNullable<Choices["rules"]>[] = [];
  const terms: NonNullable<Choices["terms"]>[number][] = [];
  const origins = new Map<string, Origin>();
  let house: Choices["house"];
  let include: readonly string[] | null = null;
  let excluded = false;
  for (const { file, base } of chain.links) {
    const path = folders.within(base, draft);
    const { written } = file;
    const take = (choices: Choices, at: readonly (string | number)[]) => {
      const note = (key: string, keys: readonly (string | number)[]) => {
        const span = file.placeOf([...at, ...keys]);
        if (span) origins.set(key, { file, span });
      };
      if (choices.house) {
        house = choices.house;
        note("house", ["house"]);
      }
      if (choices.rules) rules.push(choices.rules);
      for (const id of Object.keys(choices.rules ?? {})) note(`rules.${id}`, ["rules", id]);
      for (const term of choices.terms ?? []) {
        terms.push(term);
        note(`terms.${term.term.toLowerCase()}`, ["terms"]);
      }
    };
    take(written, []);
    for (const [index, override] of (written.overrides ?? []).entries())
      if (path !== null && fits(path, override.files)) take(override, ["overrides", index]);
    for (const key of ["include", "ignores", "roster"] as const) {
      const span = written[key] ? file.placeOf([key]) : null;
      if (span) origins.set(key, { file, span });
    }
    if (written.include) {
      include = written.include;
      excluded = path === null || !fits(path, include);
    }
  }
  const choices: Choices = {
    ...(house ? { house } : {}),
    rules: Object.assign({}, ...rules),
    ...(terms.length > 0 ? { terms } : {}),
  };
  return { choices, origins, include, excluded };
}

/** Whether a path fits one of the globs; a glob without a slash fits in any folder. */
export function fits(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => {
    let test = matchers.get(glob);
    if (!test) {
      const pattern = glob.replace(/^\.\//, "").replace(/\/$/, "/**");
      test = picomatch(pattern, { dot: true, basename: !pattern.includes("/") });
      matchers.set(glob, test);
    }
    return test(path);
  });
}

const matchers = new Map<string, (path: string) => boolean>();

async function firstOf(folders: Folders, folder: string): Promise<TextFile | null> {
  for (const name of configNames) {
    const file = await folders.read(folder, name);
    if (file) return file;
  }
  return null;
}

function chainOf(
  reader: Reader,
  links: readonly Link[],
  desk: {
    readonly roster: readonly TextFile[];
    readonly fetched: readonly TextFile[];
    readonly terms: readonly TextFile[];
    readonly decisions: readonly TextFile[];
  },
): Chain {
  const named = [...links].reverse().find(({ file }) => file.written.roster);
  const rosters = named ? (reader.rosters.get(named.file) ?? []) : desk.roster;
  return { links, rosters, fetched: desk.fetched, terms: desk.terms, decisions: desk.decisions };
}

/** Reads configuration files with all they extend, each with what is wrong with the paths in it. */
class Reader {
  readonly rosters = new Map<ConfigFile, readonly TextFile[]>();
  readonly #folders: Folders;
  readonly #ruleIds: readonly string[];

  constructor(folders: Folders, ruleIds: readonly string[]) {
    this.#folders = folders;
    this.#ruleIds = ruleIds;
  }

  /** The file and all it extends, itself last. `trail` are the paths which led to it. */
  async linksOf(found: TextFile, base: string, trail: readonly string[]): Promise<readonly Link[]> {
    const read = readConfig(found.path, found.text, this.#ruleIds);
    const folder = this.#folders.parent(found.path) ?? "";
    const problems = [...read.problems];
    const hear = (keys: readonly (string | number)[], message: string) => {
      const span = read.placeOf(keys) ?? read.placeOf(keys.slice(0, 1));
      if (span) problems.push({ span, message });
    };
    const extended: (readonly Link[])[] = [];
    for (const [index, path] of (read.written.extends ?? []).entries()) {
      const fault = faultOfPath(path, /\.jsonc?$/i, "“extends” names .jsonc and .json files");
      if (fault) {
        hear(["extends", index], fault);
        continue;
      }
      const target = await this.#folders.read(folder, path);
      if (!target) hear(["extends", index], `There is no file “${path}” here, which “extends” names.`);
      else if ([...trail, found.path].includes(target.path))
        hear(["extends", index], `“${path}” extends this file in turn: take one of the two out.`);
      else extended.push(await this.linksOf(target, base, [...trail, found.path]));
    }
    const rosters: TextFile[] = [];
    for (const [index, path] of (read.written.roster ?? []).entries()) {
      const fault = faultOfPath(path, /\.(?:csv|tsv|txt)$/i, "“roster” names .csv, .tsv and .txt files");
      if (fault) {
        hear(["roster", index], fault);
        continue;
      }
      const roster = await this.#folders.read(folder, path);
      if (roster) rosters.push(roster);
      else hear(["roster", index], `There is no file “${path}” here, which “roster” names.`);
    }
    const file: ConfigFile = { ...read, problems };
    if (read.written.roster) this.rosters.set(file, rosters);
    return [...extended.flat(), { file, base }];
  }
}

/**
 * Why a path in a configuration is not followed, or null. Drafts may come from anybody, with their configuration: it
 * must not have us read a key or a password as if it were a roster, nor call up a machine (\\\\host\\share).
 */
function faultOfPath(path: string, kind: RegExp, kinds: string): string | null {
  if (/^[\\/]{2}/.test(path))
    return `“${path}” is on another machine, which is not asked: give it a drive or a folder here.`;
  return kind.test(path) ? null : `“${path}” is of another kind: ${kinds}.`;
}
