// The language server: tells the editor what we offer, and brings each of its questions to the file that answers it.
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  CodeLensRefreshRequest,
  type CompletionItem,
  type Connection,
  DidChangeWorkspaceFoldersNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type DocumentHighlight,
  type InitializeParams,
  type InitializeResult,
  type InlayHint,
  type Location,
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { version } from "../../package.json";
import type { Draft } from "../facts/draft.ts";
import { type Diagnostic, lint } from "../lint.ts";
import { rules } from "../rules/index.ts";
import type { Span } from "../text/span.ts";
import { type Abilities, abilitiesOf } from "./abilities.ts";
import { type Manners, payAttention } from "./attention.ts";
import { cardsAt } from "./cards.ts";
import { actionsFor, deferredIn, fixAllFor, fixAllKind, resolved } from "./code-actions.ts";
import { accepting, apply, dismissing, readingCommands, serverCommands, turningOff } from "./commands.ts";
import { completionsAt, configCompletionsAt } from "./completion.ts";
import {
  type Configuration,
  concernsDrafts,
  configure,
  type DeskFiles,
  isConfigFile,
  isDeskFile,
  openFirst,
  type Surroundings,
} from "./configuration.ts";
import { reporter, type Sender, sender } from "./diagnostics.ts";
import { hintsIn } from "./hints.ts";
import { hoverFor } from "./hover.ts";
import {
  type LedgerView,
  ledgerForms,
  ledgerMessages,
  ledgerSummary,
  ledgerText,
  ledgerView,
} from "./ledger.ts";
import { lensesOf } from "./lens.ts";
import { logTo } from "./log.ts";
import { addressOf, type PageOf, pageOf, ruleAt, scheme } from "./pages.ts";
import {
  definitionOf,
  faultOfName,
  highlightsOf,
  type Pointed,
  personAt,
  referencesTo,
  renameable,
  respell,
} from "./people.ts";
import { changeDocument, offsetOf, openDocument, positionEncoding, rangeOf, spanOf } from "./protocol.ts";
import { type Inputs, type Linter, type Reading, readingsWith } from "./readings.ts";
import { outlineOf } from "./symbols.ts";
import { type Shelved, searcher } from "./workspace-symbols.ts";

/** What one editor and we agreed on when it started us. */
interface Session {
  readonly client: Abilities;
  readonly configuration: Configuration;
  readonly pageOf: PageOf;
  readonly search: ReturnType<typeof searcher>;
  readonly report: ReturnType<typeof reporter>;
  readonly sender: Sender;
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
const ruleOf = (id: string) => ruleById.get(id) ?? null;

/**
 * Serves one editor over one connection until it goes. Whatever arrives, the server answers and lives on: a fault of
 * ours goes to the editor's log, and the question gets the answer “nothing here”.
 */
export function serve(connection: Connection, surroundings: Surroundings, linter: Linter = lint): void {
  const log = logTo(connection);
  const attention = payAttention();
  const documents = new TextDocuments<TextDocument>({
    create: openDocument,
    update: (document, changes, version) => changeDocument(document, changes, version, attention.typed),
  });
  const readings = readingsWith(linter, log);
  /** What the ledger in an editor's view was drawn from, by draft; nothing where the view was told to ask again. */
  const viewed = new Map<string, Draft | null | "superseded">();
  /** The addresses of the folders open in the editor, as they are now. */
  let openFolders: readonly string[] = [];
  let session = begin({ capabilities: {}, processId: null, rootUri: null });

  function begin({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): Session {
    const client = abilitiesOf(capabilities, initializationOptions);
    openFolders = Array.isArray(workspaceFolders) ? workspaceFolders.map(({ uri }) => uri) : [];
    const configuration = configure(
      connection,
      client,
      initializationOptions,
      () => openFolders,
      {
        ...surroundings,
        folders: openFirst(surroundings, documents),
        isOpen: (path) => documents.all().some(({ uri }) => surroundings.fileOf(uri) === path),
      },
      log,
    );
    const pageFor: PageOf = (rule: string) =>
      !ruleOf(rule) ? null : client.virtualDocuments ? addressOf(rule) : surroundings.pageOf(rule);
    const find = async (uri: string) => {
      const found = await fresh(uri);
      return found === null || found instanceof ResponseError
        ? null
        : attention.isDue(found.document, found.manners.run)
          ? { document: found.document, diagnostics: found.reading.diagnostics }
          : null;
    };
    return {
      client,
      configuration,
      pageOf: pageFor,
      search: searcher({
        open: () => documents.all().filter(({ uri }) => !isDeskFile(uri)),
        drafts: () => shelved(openFolders),
        isLeftAlone: async (uri) => (await configuration.basisFor(uri)) === null,
        turn: surroundings.turn,
      }),
      report: reporter(client, pageFor),
      sender: sender(connection, client, pageFor, find, log),
    };
  }

  /** The drafts in the open folders, as they lie there. */
  async function* shelved(addresses: readonly string[]): AsyncGenerator<Shelved> {
    const { fileOf, addressOf, draftsWithin, folders } = surroundings;
    for (const address of addresses) {
      const folder = fileOf(address);
      if (folder === null) continue;
      for await (const path of draftsWithin(folder)) {
        const name = folders.within(folder, path);
        const text = async () =>
          name === null ? null : ((await folders.read(folder, name).catch(() => null))?.text ?? null);
        yield { uri: addressOf(path), text };
      }
    }
  }

  /** What a reading of a document rests on beside its text. */
  async function inputsFor(uri: string, document: TextDocument): Promise<Inputs> {
    const { configuration } = session;
    return [
      await configuration.basisFor(uri),
      isDeskFile(uri) ? await configuration.problemsIn(uri, document.getText()) : null,
    ];
  }

  /**
   * The reading of a document as it stands. Null where no such document is open; an error where it was edited,
   * or the question withdrawn, before we came to an answer: what belongs to a superseded version is never sent.
   */
  async function fresh(
    uri: string,
    token?: CancellationToken,
  ): Promise<{ document: TextDocument; reading: Reading; manners: Manners } | ResponseError<void> | null> {
    const document = documents.get(uri);
    if (!document) return null;
    const asked = document.version;
    const superseded = () => {
      if (token?.isCancellationRequested)
        return new ResponseError(LSPErrorCodes.RequestCancelled, "The question was withdrawn.");
      if (documents.get(uri) !== document || document.version !== asked)
        return new ResponseError(LSPErrorCodes.ContentModified, "The draft has changed meanwhile.");
      return null;
    };
    const inputs = await inputsFor(uri, document);
    const manners = await session.configuration.mannersFor(uri);
    await letMessagesIn();
    const early = superseded();
    if (early) return early;
    const whole = readings.read(document, ...inputs);
    tellOfLedger(uri, whole.draft);
    const shown = attention.shown(document, whole.draft, manners.focusMode, whole.diagnostics);
    const reading = shown === whole.diagnostics ? whole : { ...whole, diagnostics: shown };
    await letMessagesIn();
    return superseded() ?? { document, reading, manners };
  }

  /** Tells once that the ledger in view is out of date; the view asks for the new one when it has the time. */
  function tellOfLedger(uri: string, draft: Draft | null): void {
    if (!viewed.has(uri) || viewed.get(uri) === draft) return;
    viewed.delete(uri);
    connection
      .sendNotification(ledgerMessages.changed, { uri })
      .catch((error: unknown) => log.fault("The ledger could not be brought up to date", error));
  }

  /** Answers a question about an open document; `nothing` where there is none, or where we fail. */
  async function answer<T>(
    what: string,
    uri: string,
    token: CancellationToken,
    nothing: T,
    work: (document: TextDocument, reading: Reading, manners: Manners) => T | ResponseError<void>,
  ): Promise<T | ResponseError<void>> {
    try {
      const found = await fresh(uri, token);
      if (found === null || found instanceof ResponseError) return found ?? nothing;
      return work(found.document, found.reading, found.manners);
    } catch (error) {
      log.fault(`No answer to ${what}`, error);
      return nothing;
    }
  }

  /** Lets the messages in which already lie before the door; three turns bring in an edit on the heels of a question. */
  async function letMessagesIn(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await surroundings.turn();
  }

  function relint(): void {
    if (!session.client.pullsDiagnostics) for (const uri of documents.keys()) session.sender.soon(uri);
    else if (session.client.refreshesDiagnostics)
      connection.languages.diagnostics
        .refresh()
        .catch((error: unknown) => log.fault("The editor did not take up changed settings", error));
  }

  /** What drafts are read by has changed: the marks are asked for again, and what is drawn between the lines. */
  function readAnew(): void {
    relint();
    const { refreshesLenses, refreshesHints } = session.client;
    const fault = (error: unknown) => log.fault("The editor did not take up changed settings", error);
    if (refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(fault);
    if (refreshesHints) connection.languages.inlayHint.refresh().catch(fault);
  }

  /** In focus mode, moving to another sentence brings back what was held, and holds what is said of this one. */
  async function cursorMoved(uri: string, position: Position): Promise<void> {
    const document = documents.get(uri);
    if (!document) return;
    const { focusMode } = await session.configuration.mannersFor(uri);
    const { draft } = readings.read(document, ...(await inputsFor(uri, document)));
    const before = draft && attention.underCursor(document, draft);
    attention.at(document, offsetOf(document, position));
    const now = draft && attention.underCursor(document, draft);
    if (focusMode && before?.start !== now?.start) relint();
  }

  connection.onInitialize((params): InitializeResult => {
    session = begin(params);
    const { pullsDiagnostics, codeActions, virtualDocuments, preparesRename, createsFiles, resolvesActions } =
      session.client;
    return {
      serverInfo: { name: "Sayswho", version },
      capabilities: {
        positionEncoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        completionProvider: {},
        documentSymbolProvider: { label: "Sayswho" },
        workspaceSymbolProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: preparesRename ? { prepareProvider: true } : true,
        codeLensProvider: {},
        inlayHintProvider: true,
        executeCommandProvider: {
          commands: createsFiles ? Object.values(serverCommands) : [...readingCommands],
        },
        ...(codeActions
          ? {
              codeActionProvider: {
                codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
                resolveProvider: resolvesActions,
              },
            }
          : {}),
        ...(pullsDiagnostics
          ? {
              diagnosticProvider: {
                identifier: "sayswho",
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...(virtualDocuments ? { textDocumentContent: { schemes: [scheme] } } : {}),
        },
      },
    };
  });
  connection.onInitialized(() => session.configuration.watch());
  connection.onDidChangeConfiguration((change) => {
    session.configuration.changed(change?.settings);
    readAnew();
  });
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    openFolders = [...openFolders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    session.configuration.deskChanged();
    readAnew();
  });
  connection.onDidChangeWatchedFiles((change) => {
    if (!change.changes.some(({ uri }) => concernsDrafts(uri))) return;
    session.configuration.deskChanged();
    readAnew();
  });

  documents.onDidOpen(({ document }) => attention.settled(document));
  documents.onDidSave(({ document }) => {
    attention.settled(document);
    relint();
  });
  connection.onNotification("sayswho/check", ({ uri }: { uri: string }) => {
    const document = documents.get(uri);
    if (!document) return;
    attention.asked(document);
    relint();
  });
  connection.onNotification("sayswho/cursor", ({ uri, position }: { uri: string; position: Position }) =>
    cursorMoved(uri, position).catch((error: unknown) => log.fault("The cursor was lost sight of", error)),
  );

  documents.onDidChangeContent(({ document }) => {
    if (concernsDrafts(document.uri)) {
      session.configuration.deskChanged();
      relint();
    }
    if (!session.client.pullsDiagnostics) session.sender.soon(document.uri);
  });
  documents.onDidClose(({ document }) => {
    session.configuration.forget(document.uri);
    if (concernsDrafts(document.uri)) session.configuration.deskChanged();
    viewed.delete(document.uri);
    if (!session.client.pullsDiagnostics) session.sender.clear(document.uri);
  });
  documents.listen(connection);

  /** Tells an editor which shows it what was found, on which day the draft was read, and how long that took. */
  function tellStatus(
    document: TextDocument,
    { diagnostics, draft, house, desk }: Reading,
    took: number,
  ): void {
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { severity } of diagnostics) counts[severity]++;
    const { uri } = document;
    connection
      .sendNotification("sayswho/checked", { uri, counts, asOf: draft?.asOf ?? null, house, desk, took })
      .catch((error: unknown) => log.fault("The status could not be told", error));
  }

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const asked = performance.now();
    const report = await answer<DocumentDiagnosticReport>(
      "diagnostics",
      textDocument.uri,
      token,
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      (document, reading, { run }) => {
        if (!attention.isDue(document, run)) return session.report.again(document, previousResultId);
        if (session.client.wantsStatus) tellStatus(document, reading, performance.now() - asked);
        return session.report(document, reading.diagnostics, previousResultId);
      },
    );
    // Editors take “content modified” for “no diagnostics” here; this code makes them keep the old ones and ask again.
    return report instanceof ResponseError
      ? new ResponseError(
          report.code === LSPErrorCodes.ContentModified ? LSPErrorCodes.ServerCancelled : report.code,
          report.message,
          { retriggerRequest: true },
        )
      : report;
  });

  connection.onHover(({ textDocument, position }, token) =>
    answer("hover", textDocument.uri, token, null, (document, { diagnostics, draft, house, roster }) => {
      const at = offsetOf(document, position);
      const marks = touching(diagnostics, { start: at, end: at });
      const asked = marks.some(({ family }) => family === "attribution" || family === "quotes");
      return hoverFor(
        document,
        marks,
        draft ? cardsAt(document, draft, at, { roster, house, asked }, session.client) : [],
        ruleOf,
        session.pageOf,
        session.client,
      );
    }),
  );

  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer("code actions", textDocument.uri, token, [], (document, { diagnostics, draft, roster }) => [
      ...fixAllFor(document, diagnostics, context, session.client),
      ...actionsFor(
        {
          document,
          draft,
          roster,
          diagnostics: touching(diagnostics, spanOf(document, range)),
          kept: session.client.createsFiles && session.configuration.hasDesk(document.uri),
        },
        context,
        ruleOf,
        session.client,
      ),
    ]),
  );

  connection.onCodeActionResolve(async (action, token) => {
    const deferred = deferredIn(action);
    if (!deferred) return action;
    const gone = new ResponseError<void>(LSPErrorCodes.ContentModified, "The draft has changed meanwhile.");
    const found = await answer<CodeAction | null>(
      "a code action",
      deferred.uri,
      token,
      null,
      (document, { draft, diagnostics }) =>
        resolved(action, deferred, { document, draft, diagnostics }, session.client) ?? gone,
    );
    return found ?? gone;
  });

  /** Carries out a command which only reads the draft. */
  const readOut = async (command: string, [uri, form]: readonly unknown[], token: CancellationToken) => {
    if (!documents.get(String(uri))) return refused(noDraftHere);
    return answer<string | null>("the ledger", String(uri), token, null, (document, { draft }) => {
      if (!draft) return refused(noDraftHere);
      if (command === serverCommands.sources) {
        connection.window.showInformationMessage(ledgerSummary(document, draft));
        return null;
      }
      const wanted = ledgerForms.find((one) => one === form);
      return wanted
        ? ledgerText(document, draft, wanted)
        : refused(`A ledger is written as ${ledgerForms.join(" or ")}.`);
    });
  };

  connection.onExecuteCommand(async ({ command, arguments: words = [] }, token) => {
    if (readingCommands.includes(command)) return readOut(command, words, token);
    const [uri, ...rest] = words as readonly unknown[];
    const files = typeof uri === "string" ? await session.configuration.deskFilesFor(uri) : null;
    if (!files) return refused("There is no folder in which the desk could write this down.");
    try {
      return await writeDown(command, String(uri), files, rest);
    } catch (error) {
      return refused(error instanceof Error ? error.message : String(error));
    }
  });

  /** Has the editor write down what the desk decides; answers with the address of the file. Rejects with a sentence. */
  async function writeDown(
    command: string,
    uri: string,
    files: DeskFiles,
    words: readonly unknown[],
  ): Promise<string> {
    const document = documents.get(uri);
    if (command === serverCommands.accept) {
      const [name, office, jurisdiction] = words;
      if (typeof name !== "string" || typeof office !== "string" || typeof jurisdiction !== "string")
        throw new Error("A row of the roster needs a name, an office and a place.");
      const source = `accepted by ${surroundings.writer()}, ${surroundings.today()}`;
      await apply(connection, "Accept", accepting(files.roster, { name, office, jurisdiction, source }));
      return files.roster.uri;
    }
    const [rule, span, why, who] = words as [string, Span, string, string?];
    if (!ruleOf(rule)) throw new Error(`There is no rule “${rule}”.`);
    if (command === serverCommands.turnOff) {
      await apply(connection, "Turn off", turningOff(files.config, rule));
      return files.config.uri;
    }
    const draft = document && readings.read(document, ...(await inputsFor(uri, document))).draft;
    if (!draft || !isSpan(span)) throw new Error(noDraftHere);
    const when = surroundings.today();
    const signed = { rule, span, why, who: who ?? surroundings.writer(), when };
    await apply(connection, "Dismiss", dismissing(files.decisions, draft, signed));
    return files.decisions.uri;
  }

  connection.onRequest(
    ledgerMessages.view,
    async ({ textDocument: { uri } }: { textDocument: TextDocumentIdentifier }, token: CancellationToken) => {
      const view = await answer<LedgerView | null>("the ledger", uri, token, null, (document, { draft }) => {
        viewed.set(uri, draft);
        return draft && ledgerView(document, draft);
      });
      if (view instanceof ResponseError && view.code === LSPErrorCodes.ContentModified)
        viewed.set(uri, "superseded");
      return view;
    },
  );

  connection.onCodeLens(({ textDocument }, token) =>
    answer("the line of sources", textDocument.uri, token, [], (document, { draft }) =>
      draft ? lensesOf(document, draft, session.client) : [],
    ),
  );

  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    answer<InlayHint[]>("hints", textDocument.uri, token, [], (document, { draft }, { hints }) =>
      draft ? hintsIn(document, draft, spanOf(document, range), hints, session.client) : [],
    ),
  );

  connection.onCompletion(({ textDocument, position }, token) =>
    answer<CompletionItem[]>(
      "completions",
      textDocument.uri,
      token,
      [],
      (document, { draft, roster, house }, { suggest }) =>
        isConfigFile(document.uri) && !session.client.knowsSchema
          ? configCompletionsAt(document, offsetOf(document, position))
          : draft && suggest
            ? completionsAt(document, offsetOf(document, position), { draft, roster, house })
            : [],
    ),
  );

  connection.onDocumentSymbol(({ textDocument }, token) =>
    answer("the outline", textDocument.uri, token, [], (document, { draft }) =>
      draft ? outlineOf(document, draft) : [],
    ),
  );

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    try {
      return await session.search(String(query), token);
    } catch (error) {
      log.fault("No answer to people over all drafts", error);
      return [];
    }
  });

  /** Answers a question about the person named at a position. */
  const aboutPerson = <T>(
    what: string,
    { textDocument, position }: TextDocumentPositionParams,
    token: CancellationToken,
    nobody: T,
    work: (document: TextDocument, draft: Draft, pointed: Pointed) => T,
  ) =>
    answer(what, textDocument.uri, token, nobody, (document, { draft }) => {
      const pointed = draft && personAt(draft, offsetOf(document, position));
      return pointed ? work(document, draft, pointed) : nobody;
    });

  connection.onDefinition((params, token) =>
    aboutPerson<Location | null>("where a person is brought in", params, token, null, definitionOf),
  );

  connection.onReferences((params, token) =>
    aboutPerson<Location[]>("the mentions of a person", params, token, [], (document, draft, pointed) =>
      referencesTo(document, draft, pointed, params.context?.includeDeclaration !== false),
    ),
  );

  connection.onDocumentHighlight((params, token) =>
    aboutPerson<DocumentHighlight[]>("the mentions of a person", params, token, [], highlightsOf),
  );

  connection.onPrepareRename(({ textDocument, position }, token) =>
    answer<PrepareRenameResult | null>(
      "a new spelling",
      textDocument.uri,
      token,
      null,
      (document, { draft }) => {
        const pointed = draft && renameable(draft, offsetOf(document, position));
        if (!pointed)
          return new ResponseError(LSPErrorCodes.RequestFailed, "Put the cursor on a person’s name.");
        return {
          range: rangeOf(document, pointed.mention),
          placeholder: draft.text.source.slice(pointed.mention.start, pointed.mention.end),
        };
      },
    ),
  );

  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    answer<WorkspaceEdit | null>("a new spelling", textDocument.uri, token, null, (document, { draft }) => {
      const pointed = draft && renameable(draft, offsetOf(document, position));
      if (!pointed)
        return new ResponseError(LSPErrorCodes.RequestFailed, "Put the cursor on a person’s name.");
      const fault = faultOfName(String(newName));
      if (fault !== null) return new ResponseError(LSPErrorCodes.RequestFailed, fault);
      return respell(document, draft, pointed, String(newName), session.client);
    }),
  );

  connection.workspace.textDocumentContent.on(({ uri }) => {
    const rule = ruleOf(ruleAt(uri) ?? "");
    return rule ? { text: pageOf(rule) } : null;
  });

  connection.listen();
}

const isSpan = (value: Partial<Span> | null | undefined): value is Span =>
  Number.isInteger(value?.start) && Number.isInteger(value?.end);

const noDraftHere = "This draft is not open, or Sayswho is turned off for it.";

const refused = (why: string) => new ResponseError(LSPErrorCodes.RequestFailed, why);

/** The diagnostics whose words the span touches, the place right after the last word included. */
function touching(diagnostics: readonly Diagnostic[], span: Span): readonly Diagnostic[] {
  return diagnostics.filter((d) => d.span.start <= span.end && span.start <= d.span.end);
}
