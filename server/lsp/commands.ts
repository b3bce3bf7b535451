// What an editor may have us write down: that a finding stands, that a rule is off, who somebody is. Every command
// answers with an edit of the desk's files, so that it works wherever the editor can reach them.
import type { Connection, WorkspaceEdit } from "vscode-languageserver";
import { withRule } from "../configuration/change.ts";
import { findingAt, writeDismissal } from "../decisions.ts";
import type { Draft } from "../facts/draft.ts";
import { namesOfJurisdiction } from "../facts/jurisdictions.ts";
import { officeInWords, termInWords } from "../report/tenures.ts";
import { addition } from "../roster/addition.ts";
import { postIn, readDeskRoster } from "../roster/desk.ts";
import type { Span } from "../text/span.ts";
import type { DeskFile } from "./configuration.ts";
import { replacement } from "./protocol.ts";

/** The commands by name. Their arguments are what the quick-fix menu puts into them. */
export const serverCommands = {
  /** [uri, rule, span, reason, who?]: the finding stands. */
  dismiss: "sayswho.server.dismiss",
  /** [uri, rule]: the rule is off for the drafts of this desk. */
  turnOff: "sayswho.server.turnOff",
  /** [uri, name, office, jurisdiction]: the desk vouches that this person holds this office. */
  accept: "sayswho.server.accept",
  /** [uri, "markdown" or "csv"]: answers with the ledger of a draft as text. */
  ledger: "sayswho.server.ledger",
  /** [uri]: shows the ledger of a draft in one line, for an editor without a view of it. */
  sources: "sayswho.server.sources",
} as const;

/** Those which write nothing, and so ask nothing of the editor. */
export const readingCommands: readonly string[] = [serverCommands.ledger, serverCommands.sources];

/** The decisions with one more in them. `when` is an ISO day. */
export function dismissing(
  file: DeskFile,
  draft: Draft,
  { rule, span, why, who, when }: { rule: string; span: Span; why: string; who: string; when: string },
): WorkspaceEdit {
  const line = writeDismissal({ ...findingAt(draft.text, rule, span), who, when, why });
  const before = file.text ?? "";
  return replacement(file, `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${line}`);
}

/** The configuration with a rule turned off. Throws a sentence for the reporter where there is none to change. */
export function turningOff(file: DeskFile, rule: string): WorkspaceEdit {
  const text = withRule(file.text, rule, "off");
  if (text === null) throw new Error(`${file.uri} holds no settings as it stands. Mend it first.`);
  return replacement(file, text);
}

/** A person in an office, as a row of the desk's roster; an office as `Title.office`, a place by its code or short name. */
export interface Acceptance {
  readonly name: string;
  readonly office: string;
  readonly jurisdiction: string;
  /** Where the desk has it from. */
  readonly source: string;
}

/**
 * The roster with one row more. Since when and until when is left open: nobody has told us. Throws a sentence for the
 * reporter where the roster cannot take the row.
 */
export function accepting(file: DeskFile, { jurisdiction, ...cells }: Acceptance): WorkspaceEdit {
  const found = readDeskRoster(file.uri, file.text ?? "");
  const { name } = namesOfJurisdiction(jurisdiction);
  // A place goes into the sheet by the name a desk knows it by, as long as that is read as the same place.
  const place = postIn(cells.office, name).jurisdiction === jurisdiction ? name : jurisdiction;
  const { source, ...needed } = { ...cells, jurisdiction: place };
  const takesSource = found.manner === null || found.manner.columns.includes("source");
  const added = addition(found, takesSource ? { ...needed, source } : needed);
  if ("text" in added) return replacement(file, added.text);
  throw new Error(
    "twin" in added
      ? `The desk’s roster has ${added.twin.person.name} as ${officeInWords(added.twin)} already, ${termInWords(added.twin)}.`
      : "missing" in added
        ? `The desk’s roster has no column “${added.missing}”: add it to the first line.`
        : `The desk’s roster cannot take the row: ${added.slip}`,
  );
}

/** Has the editor make an edit. Rejects with a sentence for the reporter where it will not. */
export async function apply(connection: Connection, label: string, edit: WorkspaceEdit): Promise<void> {
  const { applied, failureReason } = await connection.workspace.applyEdit({ label, edit });
  if (!applied)
    throw new Error(`The editor did not write this down${failureReason ? `: ${failureReason}` : "."}`);
}
