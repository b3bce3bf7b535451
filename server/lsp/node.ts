// The language server as a process of its own: over standard input and output, or over the channel of a parent process.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { draftsWithin, folders } from "../files.node.ts";
import { nameOfWriter } from "../writer.node.ts";
import type { Surroundings } from "./configuration.ts";
import { today } from "./day.ts";
import { lentFileOf, lentFolders } from "./lent-folders.ts";
import { serve } from "./server.ts";

/** A file of this machine goes by its path, one which only the editor can look into by its address. */
function surroundingsOf(connection: Connection): Surroundings {
  const lent = lentFolders(connection);
  const folderOf = (path: string) => (/^[\w.+-]{2,}:/.test(path) ? lent : folders);
  return {
    folders: {
      read: (folder, path) => folderOf(folder).read(folder, path),
      parent: (path) => folderOf(path).parent(path),
      within: (folder, file) => folderOf(folder).within(folder, file),
    },
    fileOf(uri) {
      try {
        return fileURLToPath(uri);
      } catch {
        return lentFileOf(uri);
      }
    },
    // What only the editor can look into is not listed: it would have to send every file over.
    async *draftsWithin(folder) {
      if (folderOf(folder) !== lent) yield* draftsWithin(folder);
    },
    today,
    addressOf: (path) => (folderOf(path) === lent ? path : pathToFileURL(path).href),
    writer: nameOfWriter,
    pageOf,
    turn: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

const pages = new Map<string, string | null>();

/** The page of a rule, looked for once: each edit asks for those of all its marks. */
function pageOf(rule: string): string | null {
  let page = pages.get(rule);
  if (page === undefined) {
    const path = join(__dirname, "rules", `${rule}.md`);
    page = existsSync(path) ? pathToFileURL(path).href : null;
    pages.set(rule, page);
  }
  return page;
}

/**
 * Serves the editor at the other end of the transport named on the command line (`--stdio`, `--node-ipc`, `--pipe`,
 * `--socket`), standard input and output where none is named. Ends with the editor, or when told to.
 */
export function startServer(): void {
  const named = process.argv.some((word) => /^--(stdio|node-ipc|pipe|socket)\b/.test(word));
  const connection = named
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, surroundingsOf(connection));
}

if (require.main === module) startServer();
