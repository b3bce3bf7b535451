// Folders which only the editor can look into: virtual ones, remote ones, and all of them where we run in a browser.
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import type { Folders, TextFile } from "../configuration/resolve.ts";

/** The request by which we ask the editor for a file: `{ folder, path }`, answered by `{ path, text }` or null. */
const read = "sayswho/read";

/**
 * Folders as the editor sees them. A path is an address: "vscode-vfs://github/desk/drafts". For an editor which knows
 * nothing of the request they are empty.
 */
export function lentFolders(connection: Connection): Folders {
  let lent = true;
  return {
    async read(folder, path) {
      if (!lent) return null;
      try {
        return await connection.sendRequest<TextFile | null>(read, { folder, path });
      } catch (error) {
        if (!(error instanceof ResponseError) || error.code !== ErrorCodes.MethodNotFound) throw error;
        lent = false;
        return null;
      }
    },
    parent(path) {
      const root = rootOf(path);
      if (path.length <= root + 1) return null;
      return path.slice(0, Math.max(path.replace(/\/$/, "").lastIndexOf("/"), root + 1));
    },
    within(folder, file) {
      const start = folder.endsWith("/") ? folder : `${folder}/`;
      return file.startsWith(start) && file !== start ? decodeURI(file.slice(start.length)) : null;
    },
  };
}

/** The address by which `lentFolders` knows a document, or null for one in no folder ("untitled:Untitled-1"). */
export function lentFileOf(uri: string): string | null {
  return uri.startsWith("untitled:") || uri[rootOf(uri)] !== "/" ? null : uri;
}

/** Where the path of an address begins: after "scheme://authority" or "scheme:". */
function rootOf(address: string): number {
  return /^[\w.+-]+:(?:\/\/[^/]*)?/.exec(address)?.[0].length ?? 0;
}
