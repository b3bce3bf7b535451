// The state of the desk at a glance: what was found in the draft, on which day it was read, by which house, how long ago.
import { type Disposable, LanguageStatusSeverity, languages, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

/** What the server tells of a draft it has just read. `asOf` is a day in words, `took` counts milliseconds. */
interface Checked {
  readonly uri: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly information: number };
  readonly asOf: string | null;
  readonly house: string;
  readonly took: number;
}

/** Reading a draft should stay below this; beyond it, the status says so. In milliseconds. */
const budget = 250;

/** Keeps the status item of drafts true. */
export function showStatus(client: BaseLanguageClient, drafts: readonly string[]): Disposable {
  const item = languages.createLanguageStatusItem(
    "sayswho.status",
    drafts.map((language) => ({ language })),
  );
  item.name = "Sayswho";
  item.command = { command: "sayswho.showOutput", title: "Show output" };
  const last = new Map<string, Checked>();
  const show = () => {
    const uri = window.activeTextEditor?.document.uri;
    const checked = uri && last.get(client.code2ProtocolConverter.asUri(uri));
    item.busy = client.state === State.Starting;
    if (client.state !== State.Running) {
      item.text = client.state === State.Starting ? "Sayswho is starting" : "Sayswho is not running";
      item.severity = LanguageStatusSeverity.Warning;
      item.detail = "";
      return;
    }
    item.severity = LanguageStatusSeverity.Information;
    item.text = checked ? summaryOf(checked) : "Sayswho";
    item.detail = checked ? detailOf(checked) : "This draft has not been read.";
    if (checked && checked.took > budget) item.severity = LanguageStatusSeverity.Warning;
  };
  client.onNotification("sayswho/checked", (checked: Checked) => {
    last.set(checked.uri, checked);
    show();
  });
  const parts = [item, window.onDidChangeActiveTextEditor(show), client.onDidChangeState(show)];
  show();
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}

function summaryOf({ counts: { error, warning, information } }: Checked): string {
  const parts = [count(error, "error"), count(warning, "warning"), count(information, "point")];
  return `Sayswho: ${parts.filter((part) => part !== null).join(", ") || "no queries"}`;
}

const count = (number: number, noun: string) =>
  number === 0 ? null : `${number} ${noun}${number === 1 ? "" : "s"}`;

function detailOf({ asOf, house, took }: Checked): string {
  return [
    asOf && `Read as of ${asOf}`,
    house === "none" ? "no house style" : `house style ${house}`,
    `checked at ${new Date().toLocaleTimeString()} in ${Math.round(took)} ms`,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
