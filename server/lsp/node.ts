// The language server as a process of its own: over standard input and output, or over the channel of a parent process.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { folders } from "../files.node.ts";
import type { Surroundings } from "./configuration.ts";
import { serve } from "./server.ts";

const surroundings: Surroundings = {
  folders,
  fileOf(uri) {
    try {
      return fileURLToPath(uri);
    } catch {
      return null;
    }
  },
  today() {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  pageOf(rule) {
    const page = join(__dirname, "rules", `${rule}.md`);
    return existsSync(page) ? pathToFileURL(page).href : null;
  },
};

/**
 * Serves the editor at the other end of the transport named on the command line (`--stdio`, `--node-ipc`, `--pipe`,
 * `--socket`), standard input and output where none is named. Ends with the editor, or when told to.
 */
export function startServer(): void {
  const named = process.argv.some((word) => /^--(stdio|node-ipc|pipe|socket)\b/.test(word));
  serve(
    named
      ? createConnection(ProposedFeatures.all)
      : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
    surroundings,
  );
}

if (require.main === module) startServer();
