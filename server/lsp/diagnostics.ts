// Diagnostics on their way to the editor: handed over when it asks, or sent after a pause where it cannot ask.
import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Diagnostic as Marked,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../lint.ts";
import type { Abilities } from "./abilities.ts";
import type { Log } from "./log.ts";
import type { PageOf } from "./pages.ts";
import { markedFor } from "./protocol.ts";

/** Turns the diagnostics of a document into the report an editor asked for; `known` is the report it has. */
export interface Reporter {
  (document: TextDocument, diagnostics: readonly Diagnostic[], known: unknown): DocumentDiagnosticReport;
  /** The last report again, for a draft which is not to be judged as it stands now. */
  again(document: TextDocument, known: unknown): DocumentDiagnosticReport;
}

export function reporter(client: Abilities, pageOf: PageOf): Reporter {
  const last = new WeakMap<TextDocument, { id: string; json: string; items: Marked[] }>();
  let reports = 0;
  const answer = (document: TextDocument, items: Marked[], known: unknown): DocumentDiagnosticReport => {
    const json = JSON.stringify(items);
    const before = last.get(document);
    // An edit below the last mark leaves every mark where it was: the same result, under the same id. Ids are
    // never used twice, so that a draft opened again is not taken for the one that was closed.
    const id = before?.json === json ? before.id : String(++reports);
    last.set(document, { id, json, items });
    return id === known
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  };
  const report = (document: TextDocument, diagnostics: readonly Diagnostic[], known: unknown) =>
    answer(
      document,
      diagnostics.map((d) => markedFor(document, d, pageOf(d.rule), client)),
      known,
    );
  return Object.assign(report, {
    again: (document: TextDocument, known: unknown) =>
      answer(document, last.get(document)?.items ?? [], known),
  });
}

/** Sends diagnostics to an editor which does not ask for them. */
export interface Sender {
  /** Sends the diagnostics of a document once nothing has changed in it for a moment. */
  soon(uri: string): void;
  /** Takes back what was sent: the document is closed. */
  clear(uri: string): void;
}

/** How long a writer must pause before diagnostics are sent unasked, in milliseconds. */
const pause = 200;

/** `find` finds the diagnostics of a document as it stands, or null where it changes or closes meanwhile. */
export function sender(
  connection: Connection,
  client: Abilities,
  pageOf: PageOf,
  find: (uri: string) => Promise<{ document: TextDocument; diagnostics: readonly Diagnostic[] } | null>,
  log: Log,
): Sender {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const send = async (uri: string, marks: readonly Marked[], version?: number) =>
    connection.sendDiagnostics({
      uri,
      diagnostics: [...marks],
      ...(version !== undefined && client.diagnosticVersion ? { version } : {}),
    });
  const look = async (uri: string) => {
    const found = await find(uri);
    if (!found) return;
    const { document, diagnostics } = found;
    const marks = diagnostics.map((d) => markedFor(document, d, pageOf(d.rule), client));
    await send(uri, marks, document.version);
  };
  const fault = (error: unknown) => log.fault("Diagnostics could not be sent", error);
  return {
    soon(uri) {
      clearTimeout(waiting.get(uri));
      waiting.set(
        uri,
        setTimeout(() => {
          waiting.delete(uri);
          look(uri).catch(fault);
        }, pause),
      );
    },
    clear(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      send(uri, []).catch(fault);
    },
  };
}
