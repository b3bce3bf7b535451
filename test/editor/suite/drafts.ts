// What the suite knows of drafts in VS Code: opening them, waiting for their marks, asking about a place in them.
import { assert } from "chai";
import * as vscode from "vscode";

export const titled = "Russian President Vladimir Zelenskiy";
export const copy = "Mayor Ana Obi met the council. According to recent reports, the talks failed.\n";

type Look<T> = () => T | undefined | false | Thenable<T | undefined | false>;

/** Looks until there is something, for half a minute; `instead` says what there was, where it never came. */
export async function until<T>(look: Look<T>, what: string, instead = () => "nothing"): Promise<T> {
  const end = Date.now() + 30_000;
  for (let looks = 1; ; looks++) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end)
      throw new Error(`looked ${looks} times in vain for ${what}; there was ${instead()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const marksOf = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "sayswho");

export const ruleOf = ({ code }: vscode.Diagnostic) =>
  typeof code === "object" ? String(code.value) : String(code);

export const marked = (document: vscode.TextDocument) =>
  until(() => {
    const marks = marksOf(document);
    return marks.length > 0 && marks;
  }, `marks in ${document.uri}`);

export const unmarked = (document: vscode.TextDocument) =>
  until(() => marksOf(document).length === 0, `no marks in ${document.uri}`);

export async function openFounding(): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders!;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder!.uri, "founding.md"));
  await vscode.window.showTextDocument(document);
  return document;
}

export async function openCopy(language: string, content = copy): Promise<vscode.TextDocument> {
  // The draft of the test before had the same name; while VS Code is still closing it, it may be handed out again.
  return until(async () => {
    const document = await vscode.workspace.openTextDocument({ language, content });
    await vscode.window.showTextDocument(document);
    if (document.getText() === content) return document;
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    return false;
  }, "a draft with the wanted words");
}

/** The place of some words in a draft; `into` counts characters from their beginning. */
export const placeOf = (document: vscode.TextDocument, words: string, into = 1) =>
  document.positionAt(document.getText().indexOf(words) + into);

/** What VS Code's own command of this name answers about a place in a draft. */
export const ask = <T>(command: string, document: vscode.TextDocument, ...args: unknown[]) =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...args);

/** Chooses one setting for as long as `work` takes. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration("sayswho");
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** Puts words in the place of others, as one edit. */
export async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, to);
  await vscode.workspace.applyEdit(edit);
}

/** The mark under the founding draft's wrong title. */
export async function wrongTitle(document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  const marks = await marked(document);
  const mark = marks.find((one) => ruleOf(one) === "title-mismatch");
  assert.ok(mark, `no title-mismatch among ${marks.map(ruleOf).join(", ")}`);
  return mark;
}

// A draft which was just closed and is opened again may change under a question; an editor, too, then asks again.
export const actionsAt = (document: vscode.TextDocument, range: vscode.Range) =>
  until(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      "quickfix",
      // The editor has us work out an edit when it is chosen; so many are asked for here.
      20,
    );
    return actions.length > 0 && actions;
  }, "quick fixes");

export const hoverAt = (document: vscode.TextDocument, position: vscode.Position) =>
  until(async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      position,
    );
    const said = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === "string" ? part : part.value)),
    );
    const ours = said.filter((words) => words.includes("Authority: "));
    return ours.length > 0 && ours;
  }, "the hover");
