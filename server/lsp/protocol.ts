// The door between drafts and editors: the only place which knows lines and characters.
import {
  DiagnosticSeverity,
  type Diagnostic as Marked,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../lint.ts";
import type { Edit } from "../rules/rule.ts";
import type { Severity } from "../settings.ts";
import { differing } from "../text/common-ends.ts";
import type { Span } from "../text/span.ts";
import type { Abilities } from "./abilities.ts";

/** Lines end at CR, LF or CRLF; characters are UTF-16 units, so a position in the line is an offset in the source. */
export const positionEncoding = "utf-16";

/** The range of a span, given in UTF-16 offsets into the document's text. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The address of a place in a document, as editors follow it from a hover: "file:///draft.md#L3". */
export function anchorOf(document: TextDocument, span: Span): string {
  return `${document.uri}#L${document.positionAt(span.start).line + 1}`;
}

/** The span of a range. A position beyond the end of its line or of the draft stands for that end. */
export function spanOf(document: TextDocument, range: Range): Span {
  const start = document.offsetAt(wellFormed(range.start));
  const end = document.offsetAt(wellFormed(range.end));
  return start <= end ? { start, end } : { start: end, end: start };
}

/** The offset of a position; see `spanOf`. Throws a TypeError where it is not a position at all. */
export function offsetOf(document: TextDocument, position: Position): number {
  return document.offsetAt(wellFormed(position));
}

function wellFormed(position: Position): Position {
  if (!Number.isFinite(position?.line) || !Number.isFinite(position.character))
    throw new TypeError("A position must give a line and a character as numbers.");
  return position;
}

/** What an editor may send of a change: a range and its new text, or the whole text. */
export type Change = { readonly range?: Range; readonly text: string };

/** A draft as an editor opens it. Throws a TypeError where the message is not one of the protocol's. */
export function openDocument(uri: string, language: string, version: number, text: string): TextDocument {
  if (typeof uri !== "string" || typeof text !== "string")
    throw new TypeError("An opened document must bring its address and its text.");
  return TextDocument.create(uri, language, version, text);
}

/**
 * A draft after some changes, each counted from the one before. Ranges are first brought inside the draft: a range
 * beyond its end would confuse the line count of the library. `typed` hears where each change ends, as an offset. Throws a TypeError where a change cannot be read.
 */
export function changeDocument(
  document: TextDocument,
  changes: readonly Change[],
  version: number,
  typed: (document: TextDocument, end: number) => void,
): TextDocument {
  let changed = document;
  for (const { range, text } of changes) {
    if (typeof text !== "string") throw new TypeError("A change must bring its text.");
    const span = range ? spanOf(changed, range) : null;
    const known = span ? { range: rangeOf(changed, span), text } : { text };
    changed = TextDocument.update(changed, [known], version);
    typed(changed, (span?.start ?? 0) + text.length);
  }
  return changed;
}

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries through the editor and back, so that nothing is found again by its message. */
export interface Carried {
  /** The marked span, in UTF-16 offsets into the version which was linted. */
  readonly span: Span;
}

/** A diagnostic as the protocol has it, `page` being the address of its rule's page. */
export function markedFor(
  document: TextDocument,
  { span, rule, severity, message, related }: Diagnostic,
  page: string | null,
  client: Abilities,
): Marked {
  const carried: Carried = { span };
  return {
    range: rangeOf(document, span),
    severity: severityOf[severity],
    code: rule,
    ...(page !== null && client.codeDescription ? { codeDescription: { href: page } } : {}),
    source: "sayswho",
    message,
    ...(related.length > 0 && client.relatedInformation
      ? {
          relatedInformation: related.map((place) => ({
            location: { uri: document.uri, range: rangeOf(document, place.span) },
            message: place.message,
          })),
        }
      : {}),
    ...(client.diagnosticData ? { data: carried } : {}),
  };
}

/** Whether this mark of the editor is that diagnostic of ours. */
export function isMarkOf(document: TextDocument, marked: Marked, diagnostic: Diagnostic): boolean {
  if (marked?.source !== "sayswho" || marked.code !== diagnostic.rule) return false;
  const carried = marked.data as Carried | undefined;
  const span = carried?.span ?? spanOf(document, marked.range);
  return span.start === diagnostic.span.start && span.end === diagnostic.span.end;
}

/** Edits of one draft as the protocol has them, bound to this version of it where the editor can hold us to that. */
export function workspaceEditOf(
  document: TextDocument,
  edits: readonly Edit[],
  client: Abilities,
): WorkspaceEdit {
  const changes: TextEdit[] = edits.map(({ span, text }) => ({
    range: rangeOf(document, span),
    newText: text,
  }));
  return client.versionedEdits
    ? {
        documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes }],
      }
    : { changes: { [document.uri]: changes } };
}

/** The edit which gives a file a new text, and makes the file where it is not there yet. */
export function replacement(
  file: { readonly uri: string; readonly text: string | null },
  text: string,
): WorkspaceEdit {
  const textDocument = { uri: file.uri, version: null };
  if (file.text === null)
    return {
      documentChanges: [
        { kind: "create", uri: file.uri, options: { ignoreIfExists: true } },
        { textDocument, edits: [{ range: { start: top, end: top }, newText: text }] },
      ],
    };
  const before = file.text;
  // Only what differs is replaced: the editor's cursor and marks in the rest of the file stay where they are.
  const { start, endA, endB } = differing(before, text);
  const document = TextDocument.create(file.uri, "", 0, before);
  const range = rangeOf(document, { start, end: endA });
  return {
    documentChanges: [{ textDocument, edits: [{ range, newText: text.slice(start, endB) }] }],
  };
}

const top: Position = { line: 0, character: 0 };

/** The end of the line on which an offset lies, before its line break, as an offset. */
export function endOfLine(document: TextDocument, offset: number): number {
  const { line } = document.positionAt(offset);
  const end = document.offsetAt({ line: line + 1, character: 0 });
  const text = document.getText();
  let at = line + 1 < document.lineCount ? end : text.length;
  while (at > offset && /[\r\n]/.test(text[at - 1]!)) at--;
  return at;
}
