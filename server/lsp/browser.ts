// The language server in a web worker: no disk, no process; the editor lends it its files.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { today } from "./day.ts";
import { lentFileOf, lentFolders } from "./lent-folders.ts";
import { serve } from "./server.ts";

/** The worker’s own scope; the types of a browser are not those of Node, which the rest of the house is checked with. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
serve(connection, {
  folders: lentFolders(connection),
  fileOf: lentFileOf,
  async *draftsWithin() {},
  today,
  addressOf: (path) => path,
  writer: () => "unknown",
  pageOf: () => null,
  turn: () => new Promise((resolve) => setTimeout(resolve, 0)),
});
