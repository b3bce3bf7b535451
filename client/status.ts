// The state of the desk at a glance: what was found in the draft and how long ago, as of which day it was read, and what holds.
import {
  type Command,
  type Disposable,
  env,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

/** What the server tells of a draft it has just read. */
interface Checked {
  readonly uri: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly information: number };
  /** The day the draft is read as of, as an ISO date; null where the draft is left alone. */
  readonly asOf: { readonly date: string; readonly from: string } | null;
  readonly house: string;
  /** The addresses of the configuration files which hold, the nearest last. */
  readonly desk: readonly string[];
  /** Milliseconds. */
  readonly took: number;
}

interface Seen extends Checked {
  readonly at: Date;
  /** The first check of a server includes waking up, and is not held to the budget. */
  readonly first: boolean;
}

/** What an item shows. */
type Shown = Pick<LanguageStatusItem, "text"> &
  Partial<Pick<LanguageStatusItem, "detail" | "severity" | "command" | "busy">>;

/** Reading a draft should stay below this; beyond it, the status says so. In milliseconds. */
const budget = 250;

/** Keeps the status items of drafts true. */
export function showStatus(client: BaseLanguageClient, drafts: readonly string[]): Disposable {
  const itemOf = (id: string, name: string) => {
    const item = languages.createLanguageStatusItem(
      id,
      drafts.map((language) => ({ language })),
    );
    item.name = name;
    return item;
  };
  const items = {
    state: itemOf("sayswho.status", l10n.t("Sayswho: what was found")),
    day: itemOf("sayswho.day", l10n.t("Sayswho: the day of the draft")),
    desk: itemOf("sayswho.desk", l10n.t("Sayswho: what holds for the draft")),
  };
  const last = new Map<string, Seen>();
  let first = true;
  const show = () => {
    const document = window.activeTextEditor?.document;
    const seen = document && last.get(client.code2ProtocolConverter.asUri(document.uri));
    const run = workspace.getConfiguration("sayswho", document).get<string>("run");
    put(items.state, client.state === State.Running ? stateOf(seen, run) : stateOfServer(client.state));
    put(items.day, dayOf(seen));
    put(items.desk, deskOf(seen));
  };
  client.onNotification("sayswho/checked", (checked: Checked) => {
    last.set(checked.uri, { ...checked, at: new Date(), first });
    first = false;
    show();
  });
  const parts = [
    ...Object.values(items),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("sayswho")) show();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => last.delete(client.code2ProtocolConverter.asUri(uri))),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) first = true;
      show();
    }),
  ];
  show();
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}

function put(item: LanguageStatusItem, { text, detail = "", severity, command, busy = false }: Shown): void {
  item.text = text;
  item.detail = detail;
  item.severity = severity ?? LanguageStatusSeverity.Information;
  item.command = command;
  item.busy = busy;
}

const output: Command = { command: "sayswho.showOutput", title: l10n.t("Show Output") };

function stateOfServer(state: State): Shown {
  const starting = state === State.Starting;
  return {
    text: starting ? l10n.t("Sayswho is starting") : l10n.t("Sayswho is not running"),
    severity: LanguageStatusSeverity.Warning,
    busy: starting,
    command: starting ? output : { command: "sayswho.restart", title: l10n.t("Restart Server") },
  };
}

function stateOf(seen: Seen | undefined, run: string | undefined): Shown {
  if (!seen) {
    const check: Command = { command: "sayswho.check", title: l10n.t("Check Now") };
    if (run === "manual") return { text: l10n.t("Not checked yet"), command: check };
    if (run === "onSave")
      return { text: l10n.t("Not checked yet"), detail: l10n.t("Checked when you save."), command: check };
    return { text: l10n.t("Not checked yet"), command: output };
  }
  if (!seen.asOf)
    return {
      text: l10n.t("This draft is left alone"),
      detail: l10n.t("Sayswho is turned off for it."),
      command: settings,
    };
  const slow = seen.took > budget && !seen.first;
  const time = seen.at.toLocaleTimeString(env.language, { timeStyle: "short" });
  const milliseconds = Math.round(seen.took);
  return {
    text: countsOf(seen),
    detail: slow
      ? l10n.t("Checked at {0}, slowly: {1} ms", time, milliseconds)
      : l10n.t("Checked at {0}, {1} ms", time, milliseconds),
    severity: slow ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information,
    command: { command: "workbench.actions.view.problems", title: l10n.t("Problems") },
  };
}

function countsOf({ counts: { error, warning, information } }: Checked): string {
  const parts = [
    error === 1 ? l10n.t("1 error") : error > 1 && l10n.t("{0} errors", error),
    warning === 1 ? l10n.t("1 warning") : warning > 1 && l10n.t("{0} warnings", warning),
    information === 1 ? l10n.t("1 remark") : information > 1 && l10n.t("{0} remarks", information),
  ];
  return parts.filter((part) => part !== false).join(", ") || l10n.t("No queries");
}

function dayOf(seen: Seen | undefined): Shown {
  if (!seen?.asOf) return { text: l10n.t("No day yet") };
  const { date, from } = seen.asOf;
  const origins: Readonly<Record<string, string>> = {
    "front matter": l10n.t("The head of the draft says so."),
    dateline: l10n.t("The dateline says so."),
    today: l10n.t("The draft gives no date, so this is today."),
  };
  return { text: l10n.t("Read as of {0}", dayInWords(date)), detail: origins[from] ?? "" };
}

/** A day in the reporter's language; a month or a year stays what it is. */
function dayInWords(date: string): string {
  return date.length < 10
    ? date
    : new Intl.DateTimeFormat(env.language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}

const settings: Command = {
  command: "workbench.action.openSettings",
  title: l10n.t("Settings"),
  arguments: ["@ext:sayswho.sayswho"],
};

const houseNames: Readonly<Record<string, string>> = {
  ap: "AP",
  reuters: "Reuters",
  bbc: "BBC",
  guardian: "The Guardian",
  nyt: "The New York Times",
  tass: "TASS",
};

function deskOf(seen: Seen | undefined): Shown {
  if (!seen) return { text: l10n.t("No house style yet"), command: settings };
  const text =
    seen.house === "none"
      ? l10n.t("No house style")
      : l10n.t("House style: {0}", houseNames[seen.house] ?? seen.house);
  const nearest = seen.desk.at(-1);
  if (nearest === undefined)
    return { text, detail: l10n.t("No .sayswho.jsonc near the draft."), command: settings };
  const file = Uri.parse(nearest, true);
  return {
    text,
    detail:
      seen.desk.length === 1
        ? workspace.asRelativePath(file)
        : l10n.t("{0} and {1} above it", workspace.asRelativePath(file), seen.desk.length - 1),
    command: { command: "vscode.open", title: l10n.t("Open"), arguments: [file] },
  };
}
