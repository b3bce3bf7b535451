// `sayswho lsp --stdio`: starts the language server, which is a bundle of its own so that no other verb pays for it.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { read, verb } from "./arguments.ts";
import { Complaint } from "./complaint.ts";

/** Resolves once the server listens; the process then lives until its client leaves. */
export async function lsp(args: readonly string[]): Promise<number> {
  const command = verb("sayswho lsp", "Starts the language server, for an editor to talk to.")
    .usage("--stdio")
    .option("--stdio", "talk over standard input and output")
    // Editors add flags of their own, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments();
  if (!read(command, args)) return 0;
  if (!command.opts<{ stdio?: boolean }>().stdio)
    throw new Complaint(
      "sayswho: the language server talks over standard input and output: sayswho lsp --stdio",
    );
  const server = join(__dirname, "server.js");
  if (!existsSync(server)) throw new Complaint(`sayswho: ${server} is missing. Install Sayswho again.`);
  const { startServer } = createRequire(__filename)(server) as { startServer(): void };
  startServer();
  return 0;
}
