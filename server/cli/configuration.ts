// The settings of each draft: what its folders' configuration files say, under what the command line asked for.
import { readFileSync } from "node:fs";
import { dirname, relative, resolve as resolvePath, sep } from "node:path";
import type { ConfigFile } from "../configuration/file.ts";
import { findIgnores, type IgnoreLayer, layerOf, leftAlone } from "../configuration/ignores.ts";
import {
  type Chain,
  chainFrom,
  findChain,
  nothingFound,
  type Resolution,
  resolve,
  type TextFile,
} from "../configuration/resolve.ts";
import { complaintsAboutDecisions, readDecisions, type WrittenDismissal } from "../decisions.ts";
import { folders } from "../files.node.ts";
import { complaintsAboutConfiguration } from "../report/configuration.ts";
import { placesOf } from "../report/positions.ts";
import type { DeskRoster } from "../roster/desk.ts";
import type { Roster } from "../roster/roster.ts";
import { stacker } from "../roster/stack.ts";
import { type Choices, doubtsAbout, type Settings, settle } from "../settings.ts";
import { complaintsAboutTerms, readTerms } from "../terms.ts";
import { Complaint, reasonOf } from "./complaint.ts";
import type { Options } from "./options.ts";

/** What holds for one draft. */
export interface Circumstances {
  readonly settings: Settings;
  /** Who holds which office: the desk's rosters over the bundled one. */
  readonly roster: Roster;
  readonly chain: Chain;
  readonly resolution: Resolution;
  /** What the desk has dismissed, the nearest file first. */
  readonly dismissals: readonly WrittenDismissal[];
  /** Why the draft is left alone, in words for the reader; null where it is read. */
  readonly leftAlone: string | null;
}

/** Answers what holds for a draft by its absolute path. */
export type CircumstancesOf = (file: string) => Promise<Circumstances>;

/**
 * Looks each folder up once, and tells each file's problems once to `fault`. Throws a Complaint where a file named
 * on the command line cannot be read.
 */
export function circumstancesByFile(
  options: Options,
  ruleIds: readonly string[],
  fault: (line: string) => void,
): CircumstancesOf {
  const told = new Set<string>();
  const byFolder = new Map<
    string,
    Promise<
      Omit<Circumstances, "settings" | "resolution" | "leftAlone"> & {
        readonly layers: readonly IgnoreLayer[];
        readonly terms: readonly Choices[];
      }
    >
  >();
  const stack = stacker();
  const byPaths = new Map<string, readonly WrittenDismissal[]>();
  const named = typeof options.config === "object" ? readNamed("--config", options.config.path) : null;
  const asked = layersAsked(options);

  const find = async (folder: string) => {
    let chain = nothingFound;
    let layers: readonly IgnoreLayer[] = [];
    try {
      if (named) chain = await chainFrom(folders, named, folder, ruleIds);
      else if (options.config === "nearest") chain = await findChain(folders, folder, ruleIds);
      if (options.ignores) layers = await findIgnores(folders, folder, chain, process.cwd());
    } catch (error) {
      const path = (error as NodeJS.ErrnoException).path ?? folder;
      fault(`${shownPath(path)}: this configuration could not be read: ${reasonOf(error)}.`);
    }
    const { roster, files } = stack(chain.rosters, chain.fetched);
    const untold = ({ path }: { readonly path: string }) => !told.has(path) && told.add(path);
    for (const { file } of chain.links) if (untold(file)) tell(file, fault);
    for (const file of files) if (untold(file)) for (const line of complaintsAbout(file)) fault(line);
    return {
      chain,
      roster,
      terms: termsOf(chain),
      dismissals: dismissalsOf(chain),
      layers: [...layers, ...asked],
    };
  };

  /** The desk's terms, the nearest list last, so that it wins. */
  const termsOf = ({ terms }: Chain): readonly Choices[] =>
    terms
      .map(({ path, text }) => {
        const list = readTerms(text);
        if (!told.has(path))
          for (const complaint of complaintsAboutTerms(shownPath(path), list)) fault(complaint);
        told.add(path);
        return { terms: list.terms };
      })
      .reverse();

  /** The same list for all folders which share it, as lint.ts indexes each list once. */
  const dismissalsOf = ({ decisions }: Chain): readonly WrittenDismissal[] => {
    const paths = decisions.map(({ path }) => path).join("\n");
    const known = byPaths.get(paths);
    if (known) return known;
    const all = decisions.flatMap(dismissalsIn);
    byPaths.set(paths, all);
    return all;
  };

  /** A line is one dismissal, also where a folder further down has a file of its own beside it. */
  const dismissalsIn = ({ path, text }: TextFile): readonly WrittenDismissal[] => {
    const known = byPaths.get(path);
    if (known) return known;
    const { dismissals, bad } = readDecisions(path, text, doubtsAbout(ruleIds));
    for (const complaint of complaintsAboutDecisions(shownPath(path), bad)) fault(complaint);
    byPaths.set(path, dismissals);
    return dismissals;
  };

  return async (file) => {
    const folder = dirname(file);
    const known = byFolder.get(folder) ?? find(folder);
    byFolder.set(folder, known);
    const { chain, roster, terms, dismissals, layers } = await known;
    const resolution = resolve(folders, chain, file);
    const settings = {
      ...narrowed(settle([...terms, resolution.choices, options.choices], options.day), options, ruleIds),
      ...(dismissals.length > 0 ? { dismissals } : {}),
    };
    return {
      settings,
      roster,
      chain,
      resolution,
      dismissals,
      leftAlone: reasonToLeave(file, resolution, layers, options),
    };
  };
}

/** The path as the reader would type it: from the working folder where it lies below, with forward slashes. */
export function shownPath(path: string): string {
  const from = relative(process.cwd(), path).split(sep).join("/");
  return from === "" ? "." : from;
}

function reasonToLeave(
  file: string,
  { excluded, origins }: Resolution,
  layers: readonly IgnoreLayer[],
  { ignores }: Options,
): string | null {
  if (!ignores) return null;
  if (ofDesk.test(file)) return "left alone, as .sayswho holds the desk’s own files";
  const left = leftAlone(folders, layers, file);
  if (left) return `left alone, as ${shownPath(left.from)} has “${left.pattern}”`;
  const include = excluded ? origins.get("include") : undefined;
  return include ? `left alone, as the “include” of ${shownPath(include.file.path)} does not name it` : null;
}

/** Whoever hands over each file of a commit hands over these as well. */
const ofDesk = /[\\/]\.sayswho[\\/][^\\/]+$/;

function readNamed(option: string, path: string): { readonly path: string; readonly text: string } {
  try {
    return { path: resolvePath(path), text: readFileSync(path, "utf8") };
  } catch (error) {
    throw new Complaint(`sayswho: ${option} “${path}” could not be read: ${reasonOf(error)}.`);
  }
}

/** The patterns of `--ignore-path` and `--ignore-pattern`; both count from the working folder. */
function layersAsked({ ignorePaths, ignorePatterns }: Options): readonly IgnoreLayer[] {
  const here = process.cwd();
  const files = ignorePaths.map((path) => layerOf(here, path, readNamed("--ignore-path", path).text));
  return ignorePatterns.length > 0 ? [...files, layerOf(here, "--ignore-pattern", ignorePatterns)] : files;
}

function tell(file: ConfigFile, fault: (line: string) => void): void {
  for (const complaint of complaintsAboutConfiguration(shownPath(file.path), file)) fault(complaint);
}

/** What is wrong in a roster: a line for each, with file, line, column and remedy. */
export function complaintsAbout({ path, source, problems }: DeskRoster): readonly string[] {
  const spans = problems.map(({ span }) => span);
  const places = placesOf(source, spans);
  return problems.map(({ message }, at) => `${shownPath(path)}:${places[at]}: ${message}`);
}

/** With `--only`, the other rules are off, and those named speak though the configuration file silences them. */
function narrowed(settings: Settings, { only, choices }: Options, ruleIds: readonly string[]): Settings {
  if (!only) return settings;
  const rules = { ...settings.rules };
  for (const id of ruleIds)
    if (!only.includes(id)) rules[id] = "off";
    else if (rules[id] === "off" && choices.rules?.[id] !== "off") delete rules[id];
  return { ...settings, rules };
}
