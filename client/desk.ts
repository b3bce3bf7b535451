// The extension without its engine room: hands every open draft to a language server, wherever that runs.
import { type ExtensionContext, type LogOutputChannel, type Uri, window } from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import { registerCommands } from "./commands.ts";
import { followCursor } from "./cursor.ts";
import { dismiss } from "./dismiss.ts";
import { lendFiles } from "./files.ts";
import { andSave } from "./saving.ts";
import { showSources, showSourcesOf } from "./sources.ts";
import { showStatus } from "./status.ts";
import { pageScheme, why } from "./why.ts";

// Documents which look like drafts and are none: the old side of a comparison, comment boxes, our own pages.
const notDrafts = new Set(["git", "comment", "output", "vscode-scm", "walkThrough", pageScheme]);

const languages = ["markdown", "plaintext"];

/** Makes the client of a server which runs as a process, or as a worker. */
export type ClientMaker = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the desk. Never throws: where the server does not come up, the commands stay and the output says why. */
export async function openDesk(context: ExtensionContext, make: ClientMaker): Promise<BaseLanguageClient> {
  const output: LogOutputChannel = window.createOutputChannel("Sayswho", { log: true });
  const isDraft = (language: string) => languages.includes(language);
  const client = make({
    // No scheme is named: a draft may lie on a disk, on a server, in a virtual folder or nowhere yet.
    documentSelector: [
      ...languages.map((language) => ({ language })),
      { pattern: "**/.sayswho.{json,jsonc}" },
      { pattern: "**/.sayswho/*" },
    ],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      commands: [why, dismiss, showSources],
      showsMessages: true,
      wantsStatus: true,
      knowsSchema: true,
    },
    middleware: middleware(),
  });
  lendFiles(client);
  context.subscriptions.push(
    output,
    followCursor(client, isDraft),
    showStatus(client, languages),
    showSourcesOf(client, isDraft),
    ...registerCommands(context, client, output),
  );
  try {
    await client.start();
  } catch (error) {
    output.error("The language server did not start.", error instanceof Error ? error : String(error));
  }
  return client;
}

function middleware(): Middleware {
  const isDraft = (uri: Uri) => !notDrafts.has(uri.scheme);
  return {
    executeCommand: andSave,
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
