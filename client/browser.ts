// The extension in a browser (vscode.dev, github.dev): the language server runs in a worker. No news in it.
import { type ExtensionContext, Uri } from "vscode";
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from "vscode-languageclient/browser";
import { openDesk } from "./desk.ts";

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

// The types of a browser are not those of Node, which the rest of the house is checked with.
declare const Worker: new (script: string) => Port & { terminate(): void };

let client: BaseLanguageClient | undefined;
let worker: { terminate(): void } | undefined;

/** Called by VS Code when the first draft is opened, or one of our commands is called. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist/worker.js").toString(true);
  const begin = async () => {
    // A restart begins with a worker of its own; the old one has been told to stop.
    worker?.terminate();
    const fresh = new Worker(script);
    worker = fresh;
    return { reader: new BrowserMessageReader(fresh), writer: new BrowserMessageWriter(fresh) };
  };
  client = await openDesk(context, (options) => new LanguageClient("sayswho", "Sayswho", begin, options));
}

/** Called by VS Code when it closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  worker?.terminate();
}
