// What the editor at the other end can do, as it says itself when it starts us.
import { type ClientCapabilities, CodeActionKind, MarkupKind } from "vscode-languageserver";

export interface Abilities {
  /** Asks for diagnostics itself; otherwise we send them. */
  readonly pullsDiagnostics: boolean;
  /** Asks again when told that something has changed. */
  readonly refreshesDiagnostics: boolean;
  /** Asks again for what stands above the lines when told to. */
  readonly refreshesLenses: boolean;
  /** Asks again for what stands between the words when told to. */
  readonly refreshesHints: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Carries a diagnostic's data through and back. */
  readonly diagnosticData: boolean;
  /** Wants to know which version of a draft diagnostics belong to. */
  readonly diagnosticVersion: boolean;
  readonly markdownHover: boolean;
  /** Shows diagnostics in its hover already, so that ours need not repeat the message. */
  readonly showsMessages: boolean;
  readonly codeActions: boolean;
  /** Asks for the edit of an action when the reporter chooses it, not before. */
  readonly resolvesActions: boolean;
  readonly versionedEdits: boolean;
  /** Makes files which are not there yet, as part of an edit. */
  readonly createsFiles: boolean;
  /** Asks what a rename would start from before it asks for the new name. */
  readonly preparesRename: boolean;
  /** Can be asked for its settings. */
  readonly configuration: boolean;
  /** Can be told to report changed settings, and changed files, by registration. */
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Asks us for the text of documents which only we know. */
  readonly virtualDocuments: boolean;
  /** Shows what was found in a draft at a glance, and wants to be told. */
  readonly wantsStatus: boolean;
  /** Completes the configuration by our schema itself. */
  readonly knowsSchema: boolean;
  /** Commands of ours which the editor carries out by itself. */
  readonly commands: readonly string[];
}

/** Reads what an editor says of itself. Whatever is missing or malformed counts as not offered. Never throws. */
export function abilitiesOf(capabilities: ClientCapabilities | undefined, options: unknown): Abilities {
  const { workspace, textDocument } = capabilities ?? {};
  const pull = textDocument?.diagnostic;
  const push = textDocument?.publishDiagnostics;
  const either = (ability: "relatedInformation" | "codeDescriptionSupport" | "dataSupport") =>
    pull?.[ability] === true || push?.[ability] === true;
  const formats = textDocument?.hover?.contentFormat;
  const kinds = textDocument?.codeAction?.codeActionLiteralSupport?.codeActionKind?.valueSet;
  return {
    pullsDiagnostics: pull !== undefined && pull !== null,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation: either("relatedInformation"),
    codeDescription: either("codeDescriptionSupport"),
    diagnosticData: either("dataSupport"),
    diagnosticVersion: push?.versionSupport === true,
    markdownHover: Array.isArray(formats) && formats.includes(MarkupKind.Markdown),
    showsMessages: optionOf(options, "showsMessages") === true,
    codeActions: Array.isArray(kinds) && (kinds.includes(CodeActionKind.QuickFix) || kinds.includes("")),
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true &&
      Array.isArray(textDocument.codeAction.resolveSupport?.properties) &&
      textDocument.codeAction.resolveSupport.properties.includes("edit"),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.applyEdit === true &&
      Array.isArray(workspace.workspaceEdit?.resourceOperations) &&
      workspace.workspaceEdit.resourceOperations.includes("create"),
    preparesRename: textDocument?.rename?.prepareSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    virtualDocuments: workspace?.textDocumentContent !== undefined && workspace.textDocumentContent !== null,
    wantsStatus: optionOf(options, "wantsStatus") === true,
    knowsSchema: optionOf(options, "knowsSchema") === true,
    commands: stringsOf(optionOf(options, "commands")),
  };
}

function optionOf(options: unknown, name: string): unknown {
  return typeof options === "object" && options !== null
    ? (options as Record<string, unknown>)[name]
    : undefined;
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
