// Which settings hold for a draft: the editor's, under those of the nearest `.sayswho.jsonc`.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from "vscode-languageserver";
import { rules } from "../rules/index.ts";
import { type Choices, type Folders, findConfig, houseNamed, type Settings, settle } from "../settings.ts";
import type { Abilities } from "./abilities.ts";
import type { Log } from "./log.ts";

/** What the server must know of the world around it. */
export interface Surroundings {
  readonly folders: Folders;
  /** The folder in which a draft lies, or null where it lies in none we can look into. Never throws. */
  folderOf(uri: string): string | null;
  /** Today, as an ISO day where the reporter sits. */
  today(): string;
  /** The address of a rule's page on disk, or null where there is none. */
  pageOf(rule: string): string | null;
}

/** What an editor's own settings say. */
interface Wishes {
  readonly enable: boolean;
  readonly choices: Choices;
}

export interface Configuration {
  /** The settings of one draft, or null where the reporter has turned Sayswho off for it. Never rejects. */
  settingsFor(uri: string): Promise<Settings | null>;
  /** Asks the editor to tell us about changes. Call once it is ready for questions. */
  watch(): void;
  /** Takes note that the editor's settings have changed; `pushed` is what it sent along, if anything. */
  changed(pushed: unknown): void;
  /** Forgets what was asked on behalf of a draft. */
  forget(uri: string): void;
}

export const ruleIds: readonly string[] = rules.map((rule) => rule.id);

/** How long an editor may think about a question for its settings before its defaults are used, in milliseconds. */
const patience = 2000;

export function configure(
  connection: Connection,
  client: Abilities,
  options: unknown,
  workspaceFolders: readonly string[],
  surroundings: Surroundings,
  log: Log,
): Configuration {
  let given = wishesIn(options);
  const asked = new Map<string, Promise<Wishes>>();
  const [firstFolder] = workspaceFolders;
  const unsaved = firstFolder === undefined ? null : surroundings.folderOf(`${firstFolder}/unsaved`);

  const ask = async (uri: string): Promise<Wishes> => {
    const answer = await inTime(connection.workspace.getConfiguration({ scopeUri: uri, section: "sayswho" }));
    return answer === null || answer === undefined ? given : wishesIn(answer);
  };

  const wishesFor = (uri: string): Promise<Wishes> => {
    if (!client.configuration) return Promise.resolve(given);
    const known = asked.get(uri);
    if (known) return known;
    const wishes = ask(uri).catch((error) => {
      log.fault("The editor did not tell its settings; defaults are used", error);
      return given;
    });
    asked.set(uri, wishes);
    return wishes;
  };

  const choicesNear = async (uri: string): Promise<Choices> => {
    // A draft which is not saved yet goes by the desk's rules of the folder that is open.
    const near = surroundings.folderOf(uri) ?? unsaved;
    if (near === null) return {};
    try {
      return (await findConfig(surroundings.folders, near, ruleIds))?.choices ?? {};
    } catch (error) {
      log.fault("A .sayswho.jsonc could not be read; it is passed over", error);
      return {};
    }
  };

  return {
    async settingsFor(uri) {
      const [wishes, choices] = await Promise.all([wishesFor(uri), choicesNear(uri)]);
      if (!wishes.enable) return null;
      return settle([wishes.choices, choices], { asOf: surroundings.today(), asOfFrom: "today" });
    },
    watch() {
      const register = async () => {
        if (client.configuration && client.registersConfiguration)
          await connection.client.register(DidChangeConfigurationNotification.type, { section: "sayswho" });
        if (client.registersWatchers)
          await connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: [{ globPattern: "**/.sayswho.{json,jsonc}" }],
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
      if (section !== undefined && section !== null) given = wishesIn(section);
    },
    forget(uri) {
      asked.delete(uri);
    },
  };
}

function wishesIn(value: unknown): Wishes {
  const { enable, house } =
    typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const known = houseNamed(house);
  return { enable: enable !== false, choices: known ? { house: known } : {} };
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer in time")), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Whether this is a configuration file, and its faults are to be shown in it rather than its prose linted. */
export function isConfigFile(uri: string): boolean {
  return /(^|\/)\.sayswho\.jsonc?$/.test(uri);
}
