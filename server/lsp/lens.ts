// The line above the draft: how many sources speak in it, and how many of them are named.
import type { CodeLens } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../facts/draft.ts";
import { readLedger } from "../ledger.ts";
import { tallyOf } from "../report/ledger.ts";
import type { Abilities } from "./abilities.ts";
import { serverCommands } from "./commands.ts";
import { rangeOf } from "./protocol.ts";

/** The command which shows the sources, where the editor has a view of them. Its argument is the draft's address. */
export const showSources = "sayswho.sources";

/** The lens of a draft, above its first line; none where nobody speaks. */
export function lensesOf(document: TextDocument, draft: Draft, client: Abilities): CodeLens[] {
  const tally = tallyOf(readLedger(draft));
  if (tally === null) return [];
  // An editor without a view has us say the sum of it, so that a lens which is clicked always answers.
  const command = client.commands.includes(showSources) ? showSources : serverCommands.sources;
  return [
    {
      range: rangeOf(document, { start: 0, end: 0 }),
      command: { title: tally, command, arguments: [document.uri] },
    },
  ];
}
