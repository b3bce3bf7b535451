// The ledger for a view beside the draft: who says what and what nobody answers for, each with its place in the draft.
import type { Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { SourceClass } from "../facts/attributions.ts";
import type { Draft } from "../facts/draft.ts";
import { type BareClaim, type Figures, type Ledger, namesNobody, readLedger } from "../ledger.ts";
import {
  claimNames,
  classNames,
  figureLines,
  ledgerCsv,
  ledgerMarkdown,
  linesOf,
  type ReadLedger,
  summaryOf,
  tallyOf,
} from "../report/ledger.ts";
import { wordsOf } from "../text/excerpt.ts";
import { rangeOf } from "./protocol.ts";

/** The requests and the notification about the ledger; docs/editors.md describes them for whoever writes a client. */
export const ledgerMessages = {
  /** `{ textDocument }`, answered by a `LedgerView`, or null where the document is no draft. */
  view: "sayswho/ledger",
  /** `{ uri }`: the view which was asked for last is out of date. */
  changed: "sayswho/ledgerChanged",
} as const;

/** One handing over of a claim. */
export interface RowView {
  /** The words of the source; the words which hand the claim over, where they name none. */
  readonly range: Range;
  readonly source: string;
  readonly class: SourceClass;
  /** The class in words, with a question mark where it is a guess. */
  readonly kind: string;
  readonly hand: string;
  readonly claim: string;
  readonly claimRange: Range | null;
}

/** One source; those which nobody could look up stand before the others, each group in order of appearance. */
export interface SourceView {
  readonly name: string;
  readonly class: SourceClass;
  readonly kind: string;
  /** The office or trade which the draft gives, or nothing. */
  readonly role: string;
  /** Indexes in `rows`. */
  readonly rows: readonly number[];
  readonly quotes: number;
  readonly firstHand: number;
}

/** What a view of the ledger shows of one version of a draft. */
export interface LedgerView {
  readonly version: number;
  readonly summary: string;
  /** “9 sources: 3 named”, or null where nobody speaks. */
  readonly tally: string | null;
  readonly rows: readonly RowView[];
  readonly sources: readonly SourceView[];
  /** The classes which occur, those that name nobody first. */
  readonly classes: readonly {
    readonly class: SourceClass;
    readonly kind: string;
    readonly rows: readonly number[];
  }[];
  readonly bare: readonly {
    readonly range: Range;
    readonly claim: string;
    readonly class: BareClaim["kind"];
    readonly kind: string;
  }[];
  readonly figures: Figures;
  /** The figures in words, in order. */
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/** From what a desk must ask about first to what it may leave. */
const classOrder: readonly SourceClass[] = [
  "none",
  "vague",
  "metonym",
  "office-unnamed",
  "anonymous-described",
  "institution",
  "named-document",
  "named-person",
];

export function ledgerView(document: TextDocument, draft: Draft): LedgerView {
  const read = readOf(document, draft);
  const { ledger } = read;
  const place = (span: Parameters<typeof rangeOf>[1]) => rangeOf(document, span);
  const lines = linesOf(read);
  const classesWithRows = classOrder.flatMap((cls) => {
    const rows = ledger.attributions.flatMap((row, index) => (row.class === cls ? [index] : []));
    return rows.length > 0 ? [{ class: cls, kind: classNames[cls], rows }] : [];
  });
  return {
    version: document.version,
    summary: summaryOf(read),
    tally: tallyOf(ledger),
    rows: ledger.attributions.map((row, index) => {
      const { source, class: kind, hand, claim } = lines[index]!;
      const said = row.content ?? row.quotes[0] ?? null;
      return {
        range: place(row.source ?? row.cue),
        source,
        class: row.class,
        kind,
        hand,
        claim,
        claimRange: said && place(said),
      };
    }),
    sources: sourcesOf(draft, ledger),
    classes: classesWithRows,
    bare: ledger.bare.map((claim) => ({
      range: place(claim),
      claim: wordsOf(draft.text, claim),
      class: claim.kind,
      kind: claimNames[claim.kind],
    })),
    figures: ledger.figures,
    lines: figureLines(ledger.figures),
  };
}

function sourcesOf(draft: Draft, ledger: Ledger): readonly SourceView[] {
  const views = ledger.sources.map(
    ({ name, class: cls, role, rows, quotes, firstHand }): SourceView => ({
      name,
      class: cls,
      kind: classNames[cls],
      role: role ? wordsOf(draft.text, role) : "",
      rows,
      quotes,
      firstHand,
    }),
  );
  return [
    ...views.filter(({ class: cls }) => namesNobody(cls)),
    ...views.filter(({ class: cls }) => !namesNobody(cls)),
  ];
}

/** How a ledger can be taken elsewhere: into a message, into a sheet. */
export const ledgerForms = ["markdown", "csv"] as const;
export type LedgerForm = (typeof ledgerForms)[number];

/** The ledger as text. */
export function ledgerText(document: TextDocument, draft: Draft, form: LedgerForm): string {
  const read = readOf(document, draft);
  return form === "csv" ? ledgerCsv(read, true) : ledgerMarkdown(read);
}

/** The ledger in one line, for an editor without a view. */
export function ledgerSummary(document: TextDocument, draft: Draft): string {
  return summaryOf(readOf(document, draft));
}

/** Under the name of its file: an address means little to whoever reads the message. */
function readOf({ uri }: TextDocument, draft: Draft): ReadLedger {
  const last = uri.slice(uri.lastIndexOf("/") + 1);
  let path = last;
  try {
    path = decodeURIComponent(last);
  } catch {
    // A name which only looks encoded stays as it is.
  }
  return { path, draft, ledger: readLedger(draft) };
}
