// What holds for one draft, as JSON for a reader: every choice with the place it comes from.
import type { ConfigFile } from "../configuration/file.ts";
import type { Chain, Origin, Resolution } from "../configuration/resolve.ts";
import type { Rule } from "../rules/rule.ts";
import type { Settings } from "../settings.ts";
import { toJson } from "./json.ts";
import { positionsIn } from "./positions.ts";

export interface ConfigurationOfDraft {
  /** The draft's path as the reader named it. */
  readonly path: string;
  readonly chain: Chain;
  readonly resolution: Resolution;
  readonly settings: Settings;
  /** Why the draft is left alone, or null where it is read. */
  readonly leftAlone: string | null;
  /** What the draft says of itself, and the command line; both win over files. */
  readonly house: { readonly value: string; readonly from: string } | null;
  readonly asOf: { readonly date: string; readonly from: string };
  /** Rules whose severity was asked for on the command line. */
  readonly asked: readonly string[];
  readonly rules: readonly Rule[];
  /** How a path is shown. */
  shown(path: string): string;
}

/** JSON of two spaces' indent: `{"version":1,"draft","leftAlone","files","house","asOf","rules",…}`. */
export function configurationReport(draft: ConfigurationOfDraft): string {
  const { chain, resolution, settings, shown } = draft;
  const placeOf = ({ file, span }: Origin) =>
    `${shown(file.path)}:${positionsIn(file.source).at(span.start).line}`;
  const fromOf = (key: string): string => {
    const origin = resolution.origins.get(key);
    return origin ? placeOf(origin) : "default";
  };
  const told = {
    version: 1,
    draft: draft.path,
    leftAlone: draft.leftAlone,
    files: chain.links.map(({ file }) => shown(file.path)).reverse(),
    asOf: draft.asOf,
    house: draft.house ?? { value: settings.house, from: fromOf("house") },
    rules: Object.fromEntries(
      draft.rules.map(({ id, severity }) => [
        id,
        {
          value: settings.rules[id] ?? severity,
          from: draft.asked.includes(id) ? "command line" : fromOf(`rules.${id}`),
        },
      ]),
    ),
    terms: (settings.terms ?? []).map((term) => ({
      ...term,
      from: fromOf(`terms.${term.term.toLowerCase()}`),
    })),
    termFiles: chain.terms.map(({ path }) => shown(path)),
    rosters: { value: chain.rosters.map(({ path }) => shown(path)), from: fromOf("roster") },
    fetchedRosters: chain.fetched.map(({ path }) => shown(path)),
    decisions: chain.decisions.map(({ path }) => shown(path)),
    include: { value: resolution.include, from: fromOf("include") },
    ignores: chain.links.flatMap(({ file }) =>
      (file.written.ignores ?? []).map((pattern) => ({ pattern, from: shown(file.path) })),
    ),
  };
  return `${toJson(told, 2)}\n`;
}

/** What is wrong in a configuration file, a line for each: "PATH:LINE: MESSAGE". */
export function complaintsAboutConfiguration(
  path: string,
  { source, problems }: Pick<ConfigFile, "source" | "problems">,
): readonly string[] {
  const { at } = positionsIn(source);
  return problems.map(({ span, message }) => `${path}:${at(span.start).line}: ${message}`);
}
