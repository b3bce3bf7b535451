// Which settings hold for a draft: the editor's, under those of the nearest `.sayswho.jsonc`.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type ConfigProblem, readConfig } from "../configuration/file.ts";
import { findIgnores, leftAlone } from "../configuration/ignores.ts";
import { keyNames } from "../configuration/keys.ts";
import {
  type Chain,
  configNames,
  deskFiles,
  type Folders,
  findChain,
  problemsOf,
  resolve,
  type TextFile,
} from "../configuration/resolve.ts";
import { complaintsAboutDecisions, readDecisions, type WrittenDismissal } from "../decisions.ts";
import { complaintsAboutConfiguration } from "../report/configuration.ts";
import { placesOf } from "../report/positions.ts";
import { type DeskRoster, readDeskRoster } from "../roster/desk.ts";
import type { Roster } from "../roster/roster.ts";
import { stacker } from "../roster/stack.ts";
import { rules } from "../rules/index.ts";
import {
  type Choices,
  didYouMean,
  doubtsAbout,
  houseNamed,
  isGiven,
  quoted,
  settle,
  unknownHouse,
} from "../settings.ts";
import { complaintsAboutTerms, readTerms } from "../terms.ts";
import type { Abilities } from "./abilities.ts";
import { type Manners, runs } from "./attention.ts";
import type { Log } from "./log.ts";
import type { Basis } from "./readings.ts";

/** What the server must know of the world around it. */
export interface Surroundings {
  readonly folders: Folders;
  /** The path of a document as `folders` knows it, or null where it lies in no folder we can look into. Never throws. */
  fileOf(uri: string): string | null;
  /** The paths of the drafts within a folder; none where we cannot list folders. Never throws. */
  draftsWithin(folder: string): AsyncIterable<string>;
  /** Today, as an ISO day where the reporter sits. */
  today(): string;
  /** The address of a file by the path `folders` knows it by. */
  addressOf(path: string): string;
  /** The name by which this reporter signs a decision. */
  writer(): string;
  /** The address of a rule's page on disk, or null where there is none. */
  pageOf(rule: string): string | null;
  /** Comes back once what has arrived meanwhile had its turn: the connection hands out one message a turn. */
  turn(): Promise<void>;
}

/** What an editor's own settings say. */
interface Wishes {
  readonly enable: boolean;
  readonly manners: Manners;
  readonly choices: Choices;
  /** Which values cannot be read, and which settings there are not, in sentences. */
  readonly faults: readonly string[];
  readonly strangers: readonly string[];
}

/** What the desk's files say of a draft. */
interface DeskSays {
  /** The later ones win. */
  readonly choices: readonly Choices[];
  readonly dismissals: readonly WrittenDismissal[];
  readonly roster: Roster;
  /** The addresses of the configuration files, the nearest last. */
  readonly desk: readonly string[];
}

/** A file which the desk keeps: its address, and its text, or null where it is not there yet. */
export interface DeskFile {
  readonly uri: string;
  readonly text: string | null;
}

/** The files in which a desk writes down what it decides about the drafts of one folder. */
export interface DeskFiles {
  readonly config: DeskFile;
  readonly decisions: DeskFile;
  readonly roster: DeskFile;
}

export interface Configuration {
  /** What one draft is read by, or null where the reporter or the desk leaves it alone. Never rejects. */
  basisFor(uri: string): Promise<Basis | null>;
  /** When the reporter wants to hear of a draft. Never rejects. */
  mannersFor(uri: string): Promise<Manners>;
  /** What is wrong in a configuration file or a roster as it stands in the editor. Never rejects. */
  problemsIn(uri: string, text: string): Promise<readonly ConfigProblem[]>;
  /** Whether there is a folder in which a desk could keep files about this draft. */
  hasDesk(uri: string): boolean;
  /** The desk's files for a draft, or null where there is no folder to keep them in. Never rejects. */
  deskFilesFor(uri: string): Promise<DeskFiles | null>;
  /** Asks the editor to tell us about changes. Call once it is ready for questions. */
  watch(): void;
  /** Takes note that the editor's settings have changed; `pushed` is what it sent along, if anything. */
  changed(pushed: unknown): void;
  /** Takes note that a file of a desk has changed, on disk or in the editor. */
  deskChanged(): void;
  /** Forgets what was asked on behalf of a draft. */
  forget(uri: string): void;
}

export const ruleIds: readonly string[] = rules.map((rule) => rule.id);

/** How long what was read of the desk's files holds, in milliseconds: an editor does not watch folders above its own. */
const freshness = 2000;

/** How long an editor may think about a question for its settings before its defaults are used, in milliseconds. */
const patience = 2000;

export function configure(
  connection: Connection,
  client: Abilities,
  options: unknown,
  workspaceFolders: () => readonly string[],
  surroundings: Surroundings & {
    /** Whether a file stands open in the editor, by the path `folders` knows it by: its faults are marked there. */
    isOpen(path: string): boolean;
  },
  log: Log,
): Configuration {
  let given = wishesIn(options);
  // What an editor sends at its start holds more than settings.
  let faults = given.faults;
  const asked = new Map<string, Promise<Wishes>>();

  /** The file which a draft would be that is not saved yet: it goes by the desk of the first open folder. */
  const unsaved = (): string | null => {
    const [first] = workspaceFolders();
    return first === undefined ? null : surroundings.fileOf(`${first}/unsaved`);
  };

  /** The innermost open folder a file lies in, or null where it lies in none of them. */
  const topOf = (file: string): string | null => {
    const { folders, fileOf } = surroundings;
    return workspaceFolders()
      .flatMap((address) => {
        const inside = fileOf(`${address}/unsaved`);
        return (inside === null ? null : folders.parent(inside)) ?? [];
      })
      .filter((top) => folders.within(top, file) !== null)
      .reduce<string | null>((inner, top) => (top.length > (inner ?? "").length ? top : inner), null);
  };

  const ask = async (uri: string): Promise<Wishes> => {
    const answer = await inTime(connection.workspace.getConfiguration({ scopeUri: uri, section: "sayswho" }));
    if (answer === null || answer === undefined) return given;
    const wishes = wishesIn(answer);
    tellLines("the editor’s settings", [...wishes.faults, ...wishes.strangers]);
    return wishes;
  };

  const wishesFor = (uri: string): Promise<Wishes> => {
    if (!client.configuration) {
      tellLines("the editor’s settings", faults);
      return Promise.resolve(given);
    }
    const known = asked.get(uri);
    if (known) return known;
    const wishes = ask(uri).catch((error) => {
      log.fault("The editor did not tell its settings; defaults are used", error);
      return given;
    });
    asked.set(uri, wishes);
    return wishes;
  };

  const stack = stacker();
  const silence: DeskSays = { choices: [], dismissals: [], roster: stack([], []).roster, desk: [] };
  /** The problems of each roster as they were last told of. */
  const told = new Map<string, string>();

  /** Tells once, before the reporter's eyes, of rows which cannot be read where the file is not open and marked. */
  const tellOf = (files: readonly DeskRoster[]): void => {
    for (const { path, source, problems } of files) {
      const places = placesOf(
        source,
        problems.map(({ span }) => span),
      );
      tellLines(
        path,
        problems.map(({ message }, at) => `${path}:${places[at]}: ${message}`),
      );
    }
  };
  const tellLines = (path: string, lines: readonly string[]): void => {
    const words = lines.join("\n");
    if (words === (told.get(path) ?? "") || surroundings.isOpen(path)) return;
    told.set(path, words);
    if (lines.length > 0) log.notice(lines);
  };

  /** The desk's terms, the nearest list last, so that it wins. */
  const termsOf = (files: Chain["terms"]): readonly Choices[] =>
    files
      .map(({ path, text }) => {
        const list = readTerms(text);
        tellLines(path, complaintsAboutTerms(path, list));
        return { terms: list.terms };
      })
      .reverse();

  const decisionsOf = (files: Chain["decisions"]): readonly WrittenDismissal[] =>
    files.flatMap(({ path, text }) => {
      const { dismissals, bad } = readDecisions(path, text, doubtsAbout(ruleIds));
      tellLines(path, complaintsAboutDecisions(path, bad));
      return dismissals;
    });

  const tellOfConfigurations = ({ links }: Chain): void => {
    for (const { file } of links) tellLines(file.path, complaintsAboutConfiguration(file.path, file));
  };

  /** What the files around each draft said, and when they were read, in milliseconds. */
  const heard = new Map<string, { readonly at: number; readonly says: Promise<DeskSays | null> }>();

  /** What the files around a draft say: as read before, where the editor tells us when one of them changes. */
  const desksNear = (uri: string): Promise<DeskSays | null> => {
    if (!client.registersWatchers) return readDesks(uri);
    const known = heard.get(uri);
    const now = performance.now();
    if (known && now - known.at < freshness) return known.says;
    const says = readDesks(uri);
    heard.set(uri, { at: now, says });
    return says;
  };

  /** What the files around a draft say, or null where they leave it alone. */
  const readDesks = async (uri: string): Promise<DeskSays | null> => {
    const { folders } = surroundings;
    const own = surroundings.fileOf(uri);
    const file = own ?? unsaved();
    const folder = file === null ? null : folders.parent(file);
    if (file === null || folder === null) return silence;
    try {
      const chain = await findChain(folders, folder, ruleIds);
      const { choices, excluded } = resolve(folders, chain, file);
      const dismissals = decisionsOf(chain.decisions);
      tellOfConfigurations(chain);
      if (own !== null)
        if (excluded || leftAlone(folders, await findIgnores(folders, folder, chain, topOf(own)), own))
          return null;
      const { roster, files } = stack(chain.rosters, chain.fetched);
      tellOf(files);
      const desk = chain.links.map(({ file }) => surroundings.addressOf(file.path));
      return { choices: [...termsOf(chain.terms), choices], dismissals, roster, desk };
    } catch (error) {
      log.fault("The desk's configuration could not be read; it is passed over", error);
      return silence;
    }
  };

  return {
    async basisFor(uri) {
      const [wishes, says] = await Promise.all([wishesFor(uri), isDeskFile(uri) ? silence : desksNear(uri)]);
      if (!wishes.enable || says === null) return null;
      const { choices, dismissals, roster, desk } = says;
      const settings = {
        ...settle([wishes.choices, ...choices], { asOf: surroundings.today(), asOfFrom: "today" }),
        ...(dismissals.length > 0 ? { dismissals } : {}),
      };
      return { settings, roster, desk };
    },
    async mannersFor(uri) {
      return (await wishesFor(uri)).manners;
    },
    async problemsIn(uri, text) {
      if (isRosterFile(uri)) return readDeskRoster(uri, text).problems;
      if (/\/\.sayswho\/terms\.txt$/.test(uri)) return readTerms(text).bad;
      if (!isConfigFile(uri))
        return /\/decisions\.jsonl$/.test(uri) ? readDecisions(uri, text, doubtsAbout(ruleIds)).bad : [];
      const file = surroundings.fileOf(uri);
      const { folders } = surroundings;
      try {
        if (file !== null) return await problemsOf(folders, { path: file, text }, ruleIds);
      } catch (error) {
        log.fault("What this configuration names could not be read", error);
      }
      return readConfig(uri, text, ruleIds).problems;
    },
    hasDesk: (uri) => (surroundings.fileOf(uri) ?? unsaved()) !== null,
    async deskFilesFor(uri) {
      const { folders, addressOf } = surroundings;
      const file = surroundings.fileOf(uri) ?? unsaved();
      const folder = file === null ? null : folders.parent(file);
      if (file === null || folder === null) return null;
      try {
        const chain = await findChain(folders, folder, ruleIds);
        const nearest = chain.links.at(-1);
        // Where the desk has written nothing yet, its files belong beside its configuration, or on top of the work.
        const home = nearest?.base ?? topOf(file) ?? folder;
        const kept = (found: TextFile | undefined, path: string): DeskFile => ({
          uri: addressOf(found?.path ?? `${home.replace(/[\\/]$/, "")}/${path}`),
          text: found?.text ?? null,
        });
        const config = nearest && { path: nearest.file.path, text: nearest.file.source };
        return {
          config: kept(config, configNames[0]),
          decisions: kept(chain.decisions[0], deskFiles.decisions),
          roster: kept(chain.rosters[0], deskFiles.roster),
        };
      } catch (error) {
        log.fault("The desk's files could not be found", error);
        return null;
      }
    },
    watch() {
      const register = async () => {
        if (client.configuration && client.registersConfiguration)
          await connection.client.register(DidChangeConfigurationNotification.type, { section: "sayswho" });
        if (client.registersWatchers)
          await connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: [
              { globPattern: "**/.sayswho.{json,jsonc}" },
              { globPattern: "**/.sayswho/*" },
              { globPattern: "**/*.csv" },
              { globPattern: "**/{.sayswhoignore,.gitignore}" },
            ],
          });
      };
      register().catch((error) => log.fault("The editor will not report changed settings", error));
    },
    changed(pushed) {
      asked.clear();
      const section =
        typeof pushed === "object" && pushed !== null
          ? (pushed as Record<string, unknown>).sayswho
          : undefined;
      if (section === undefined || section === null) return;
      given = wishesIn(section);
      faults = [...given.faults, ...given.strangers];
    },
    deskChanged: () => heard.clear(),
    forget(uri) {
      asked.delete(uri);
      heard.delete(uri);
    },
  };
}

/** Folders whose files are read as they stand in the editor where they are open there, saved or not. */
export function openFirst(
  { folders, fileOf }: Pick<Surroundings, "folders" | "fileOf">,
  documents: { all(): readonly TextDocument[] },
): Folders {
  return {
    ...folders,
    async read(folder, path) {
      for (const document of documents.all()) {
        if (!concernsDrafts(document.uri)) continue;
        const file = fileOf(document.uri);
        if (file !== null && folders.within(folder, file) === path)
          return { path: file, text: document.getText() };
      }
      return folders.read(folder, path);
    },
  };
}

/** The settings of an editor; `trace` is its own business. */
const settingNames = ["enable", "house", "run", "focusMode", "suggest", "inlayHints", "trace"];

function faultsIn(value: unknown): readonly string[] {
  const { enable, house, run, focusMode, suggest, inlayHints } = fieldsOf(value);
  const { speakers, dates } = fieldsOf(inlayHints);
  const faults: string[] = [];
  if (isGiven(house) && !houseNamed(house)) faults.push(`“sayswho.house”: ${unknownHouse(house)}`);
  if (isGiven(run) && !runs.some((one) => one === run))
    faults.push(
      `“sayswho.run” cannot be ${quoted(run)}.${didYouMean(run, runs)} Choose from ${runs.join(", ")}.`,
    );
  const switches = { enable, focusMode, suggest, "inlayHints.speakers": speakers, "inlayHints.dates": dates };
  for (const [name, written] of Object.entries(switches))
    if (isGiven(written) && typeof written !== "boolean")
      faults.push(`“sayswho.${name}” is either true or false, not ${quoted(written)}.`);
  return faults;
}

function strangersIn(value: unknown): readonly string[] {
  return Object.keys(fieldsOf(value))
    .filter((name) => !settingNames.includes(name))
    .map((name) => {
      const remedy = keyNames.some((key) => key === name)
        ? ": it belongs in .sayswho.jsonc."
        : `.${didYouMean(name, settingNames)}`;
      return `There is no setting “sayswho.${name}”${remedy}`;
    });
}

function wishesIn(value: unknown): Wishes {
  const { enable, house, run, focusMode, suggest, inlayHints } = fieldsOf(value);
  const { speakers, dates } = fieldsOf(inlayHints);
  const known = houseNamed(house);
  return {
    faults: faultsIn(value),
    strangers: strangersIn(value),
    enable: enable !== false,
    manners: {
      run: runs.find((one) => one === run) ?? "onType",
      focusMode: focusMode === true,
      suggest: suggest !== false,
      hints: { speakers: speakers === true, dates: dates === true },
    },
    choices: known ? { house: known } : {},
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer in time")), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Whether a change of this file may change what is said of drafts. */
export function concernsDrafts(uri: string): boolean {
  // A configuration may name any CSV file as the desk's roster.
  return isDeskFile(uri) || /\/\.sayswho\/[^/]+$|\/\.(?:sayswho|git)ignore$|\.csv$/.test(uri);
}

/** Whether this is a file of the desk's, and its faults are to be shown in it rather than its prose linted. */
export function isDeskFile(uri: string): boolean {
  return isConfigFile(uri) || /\/\.sayswho\/[^/]+$/.test(uri);
}

/** Whether this is a desk's configuration. */
export function isConfigFile(uri: string): boolean {
  return /(^|\/)\.sayswho\.jsonc?$/.test(uri);
}

function isRosterFile(uri: string): boolean {
  return /\/\.sayswho\/roster(?:\.wikidata)?\.csv$/.test(uri);
}
