// The extension: starts the language server beside VS Code and hands it every draft that is open. No news in it.
import { type ExtensionContext, type Uri, window } from "vscode";
import {
  LanguageClient,
  type Middleware,
  RevealOutputChannelOn,
  TransportKind,
} from "vscode-languageclient/node";
import { registerCommands } from "./commands.ts";
import { pageScheme, why } from "./why.ts";

// Documents which look like drafts and are none: the old side of a comparison, comment boxes, our own pages.
const notDrafts = new Set(["git", "comment", "output", "vscode-scm", "walkThrough", pageScheme]);

let client: LanguageClient | undefined;

/** Called by VS Code when the first draft is opened, or one of our commands is called. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel("Sayswho", { log: true });
  const module = context.asAbsolutePath("dist/server.js");
  client = new LanguageClient(
    "sayswho",
    "Sayswho",
    { module, transport: TransportKind.ipc },
    {
      // No scheme is named: a draft may lie on a disk, on a server, in a virtual folder or nowhere yet.
      documentSelector: [
        { language: "markdown" },
        { language: "plaintext" },
        { pattern: "**/.sayswho.{json,jsonc}" },
      ],
      outputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: { commands: [why], showsMessages: true },
      middleware: onlyDrafts(),
    },
  );
  context.subscriptions.push(output, ...registerCommands(client, output));
  try {
    await client.start();
  } catch (error) {
    // The commands stay, so that the reporter can read why and try again.
    output.error("The language server did not start.", error instanceof Error ? error : String(error));
  }
}

/** Called by VS Code when it closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
}

function onlyDrafts(): Middleware {
  const isDraft = (uri: Uri) => !notDrafts.has(uri.scheme);
  return {
    didOpen: async (document, next) => {
      if (isDraft(document.uri)) await next(document);
    },
    didChange: async (change, next) => {
      if (isDraft(change.document.uri)) await next(change);
    },
    didClose: async (document, next) => {
      if (isDraft(document.uri)) await next(document);
    },
  };
}
