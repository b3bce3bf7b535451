// The settings of each draft: what its folder's configuration file says, under what the command line asked for.
import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { folders } from "../files.node.ts";
import { positionsIn } from "../report/positions.ts";
import { type Config, findConfig, readConfig, type Settings, settle } from "../settings.ts";
import { Complaint, reasonOf } from "./complaint.ts";
import type { Options } from "./options.ts";

/**
 * Answers the settings for a draft by its absolute path. Each folder is looked up once, and each file's problems go
 * once to `fault`. Throws a Complaint where the file named on the command line cannot be read.
 */
export function settingsByFile(
  options: Options,
  ruleIds: readonly string[],
  fault: (line: string) => void,
): (file: string) => Promise<Settings> {
  const told = new Set<string>();
  const byFolder = new Map<string, Promise<Settings>>();
  const named = typeof options.config === "object" ? readNamed(options.config.path, ruleIds) : null;

  const find = async (folder: string): Promise<Settings> => {
    let config = named;
    try {
      if (options.config === "nearest") config = await findConfig(folders, folder, ruleIds);
    } catch (error) {
      fault(`${folder}: its configuration file could not be read: ${reasonOf(error)}.`);
    }
    if (config && !told.has(config.path)) {
      told.add(config.path);
      tell(config, fault);
    }
    return narrowed(settle([config?.choices ?? {}, options.choices], options.day), options, ruleIds);
  };
  return (file) => {
    const folder = dirname(file);
    const known = byFolder.get(folder);
    if (known) return known;
    const settings = find(folder);
    byFolder.set(folder, settings);
    return settings;
  };
}

function readNamed(path: string, ruleIds: readonly string[]): Config {
  try {
    return readConfig(resolve(path), readFileSync(path, "utf8"), ruleIds);
  } catch (error) {
    throw new Complaint(`sayswho: --config “${path}” could not be read: ${reasonOf(error)}.`);
  }
}

function tell({ path, source, problems }: Config, fault: (line: string) => void): void {
  const shown = relative(process.cwd(), path).split(sep).join("/");
  const { at } = positionsIn(source);
  for (const { span, message } of problems) fault(`${shown}:${at(span.start).line}: ${message}`);
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
