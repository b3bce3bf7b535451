// The extension on a computer: the language server runs as a process beside VS Code. No news in it.
import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { openDesk } from "./desk.ts";

let client: BaseLanguageClient | undefined;

/** Called by VS Code when the first draft is opened, or one of our commands is called. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  client = await openDesk(
    context,
    (options) => new LanguageClient("sayswho", "Sayswho", { module, transport: TransportKind.ipc }, options),
  );
}

/** Called by VS Code when it closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
}
