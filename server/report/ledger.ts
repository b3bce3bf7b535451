// The ledger as people and programs read it: a table for a terminal, Markdown for a message, CSV for a sheet, JSON.
import stringWidth from "string-width";
import type { SourceClass } from "../facts/attributions.ts";
import type { Draft } from "../facts/draft.ts";
import type { BareClaim, Figures, Ledger, LedgerRow } from "../ledger.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Span } from "../text/span.ts";
import { zoneOf } from "../text/zones.ts";
import { counted } from "./counts.ts";
import { harmless } from "./drawing.ts";
import { positionsIn } from "./positions.ts";

/** A ledger and the draft it was read from; `path` is printed. */
export interface ReadLedger {
  readonly path: string;
  readonly draft: Draft;
  readonly ledger: Ledger;
}

/** What each class is called where an editor reads it. */
export const classNames: Readonly<Record<SourceClass, string>> = {
  "named-person": "named person",
  "named-document": "named document",
  institution: "institution",
  "office-unnamed": "office, no name",
  "anonymous-described": "unnamed, described",
  metonym: "a place speaks",
  vague: "vague",
  none: "nobody",
};

/** What each claim of the paper’s own is called. */
export const claimNames: Readonly<Record<BareClaim["kind"], string>> = {
  judgment: "a judgment nobody owns",
  feeling: "a feeling nobody has",
  forecast: "a forecast nobody makes",
  record: "a record nobody keeps",
  accusation: "an accusation nobody answers",
};

/** What an editor must know first, in one line: who speaks, how much names nobody, and where to begin. */
export function summaryOf({ draft, ledger }: Pick<ReadLedger, "draft" | "ledger">): string {
  const { figures, sources } = ledger;
  if (figures.attributions === 0) return "Nobody says anything in this draft.";
  const heard = sources.filter(({ firstHand, class: cls }) => firstHand > 0 && /^named/.test(cls));
  const names = heard
    .slice(0, 4)
    .map(({ name, person }) => (person === null ? name : draft.people[person]!.family));
  const more = heard.length > names.length ? " and others" : "";
  const { attributions, nameless } = figures;
  const every = attributions === 1 ? "The one attribution" : `Each of the ${attributions} attributions`;
  return [
    `${counted(heard.length, "named first-hand source")}${names.length > 0 ? ` (${names.join(", ")}${more})` : ""}.`,
    nameless > 0
      ? `${nameless} of ${attributions} attributions ${nameless === 1 ? "names nobody and does" : "name nobody and do"} not say why.`
      : figures.unnamed + figures.anonymous === 0
        ? `${every} has a source.`
        : `${every} has a source, or says why not.`,
    figures.unanswered > 0 ? `${counted(figures.unanswered, "accusation")} without a reply.` : null,
    figures.lede !== null && /^(?:vague|metonym|none)$/.test(figures.lede) ? "Start with the lede." : null,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** How many speak, and how many of them a reader could look up: “9 sources: 3 named”. Null where nobody speaks. */
export function tallyOf({ sources }: Ledger): string | null {
  if (sources.length === 0) return null;
  const named = sources.filter(({ class: cls }) => /^named/.test(cls)).length;
  const all = counted(sources.length, "source");
  return `${all}: ${named === 0 ? "none named" : sources.length === 1 ? "named" : `${named === sources.length ? "all" : named} named`}`;
}

/** The contract's JSON of one ledger. Spans are UTF-16 offsets. */
export function ledgerObject({ draft, ledger }: Pick<ReadLedger, "draft" | "ledger">) {
  const text = ({ start, end }: Span) => draft.text.source.slice(start, end);
  const personOf = (person: number | null) => (person === null ? {} : { person: draft.people[person]!.name });
  return {
    version: 1,
    summary: summaryOf({ draft, ledger }),
    attributions: ledger.attributions.map((row) => ({
      source: row.source && {
        span: { start: row.source.start, end: row.source.end },
        text: text(row.source),
        class: row.class,
        ...personOf(row.source.person),
      },
      class: row.class,
      cue: { span: row.cue, text: text(row.cue) },
      content: row.content && { span: row.content },
      quotes: row.quotes,
      zone: zoneOf(draft.text, row.cue),
      firstHand: row.firstHand,
      explained: row.explained,
      negated: row.negated,
      certain: row.certain,
    })),
    sources: ledger.sources.map(
      ({ name, class: cls, person, role, rows, quotes, firstHand, secondHand }) => ({
        name,
        class: cls,
        ...personOf(person),
        ...(role ? { role: text(role) } : {}),
        attributions: rows,
        quotes,
        firstHand,
        secondHand,
      }),
    ),
    bare: ledger.bare.map(({ start, end, kind }) => ({
      kind,
      span: { start, end },
      text: text({ start, end }),
    })),
    figures: ledger.figures,
  };
}

/** A row of the ledger in words. */
export interface Line {
  /** From 1. */
  readonly line: number;
  /** The source as written; the words which hand the claim over, where they name none. */
  readonly source: string;
  readonly class: string;
  /** “first-hand”, “second-hand”, or nothing for a source without a name. */
  readonly hand: string;
  readonly claim: string;
}

/** One printed line for each row; what is a guess carries a question mark, and is never left out. */
export function linesOf({ draft, ledger }: ReadLedger): readonly Line[] {
  const { at } = positionsIn(draft.text.source);
  const words = (span: Span | null) => (span === null ? "" : harmless(wordsOf(draft.text, span)));
  return ledger.attributions.map((row) => ({
    line: at((row.source ?? row.cue).start).line,
    source: row.source ? words(row.source) : words(row.cue),
    class: `${classNames[row.class]}${row.certain ? "" : " ?"}${row.negated ? ", silent" : ""}`,
    hand: handOf(row),
    claim: words(row.content ?? row.quotes[0] ?? null),
  }));
}

const handOf = ({ class: cls, firstHand }: LedgerRow) =>
  /^named/.test(cls) ? (firstHand ? "first-hand" : "second-hand") : "";

/** A table within `width` columns, the summary above it and the figures below. */
export function ledgerTable(read: ReadLedger, width: number): string {
  const lines = linesOf(read);
  const [wide, kind] = [Math.max(16, Math.floor((width - 28) * 0.45)), 20];
  const rest = Math.max(16, width - 5 - wide - kind - 6);
  const rows = lines.map(({ line, source, class: cls, claim }) =>
    `${String(line).padStart(4)}  ${fitted(source, wide)}  ${fitted(cls, kind)}  ${fitted(claim, rest)}`.trimEnd(),
  );
  const head = `${"line".padStart(4)}  ${fitted("source as written", wide)}  ${fitted("who that is", kind)}  what it says`;
  return [
    `${harmless(read.path)}: ${summaryOf(read)}`,
    ...(rows.length > 0 ? ["", head, ...rows] : []),
    ...bareLines(read),
    "",
    ...figureLines(read.ledger.figures).map(([name, value]) => `${fitted(name, 40)} ${value}`),
    "",
  ].join("\n");
}

function bareLines({ draft, ledger }: ReadLedger): readonly string[] {
  if (ledger.bare.length === 0) return [];
  const { at } = positionsIn(draft.text.source);
  const words = (span: Span) => harmless(wordsOf(draft.text, span));
  return [
    "",
    "In the paper’s own voice",
    ...ledger.bare.map(
      (claim) => `${String(at(claim.start).line).padStart(4)}  ${claimNames[claim.kind]}: ${words(claim)}`,
    ),
  ];
}

function fitted(words: string, width: number): string {
  if (stringWidth(words) <= width) return words + " ".repeat(width - stringWidth(words));
  let cut = words;
  while (stringWidth(cut) > width - 1) cut = [...cut].slice(0, -1).join("");
  return `${cut}…${" ".repeat(Math.max(0, width - 1 - stringWidth(cut)))}`;
}

const percent = (share: number | null) => (share === null ? "–" : `${Math.round(share * 100)}%`);

/** The figures, each behind its name. */
export function figureLines(figures: Figures): readonly (readonly [string, string])[] {
  return [
    ["sentences tied to a named source", percent(figures.namedCoverage)],
    ["attributions with a name (a body: half)", percent(figures.namedShare)],
    ["attributions which name nobody", `${figures.unnamed + figures.anonymous} of ${figures.attributions}`],
    ["  of these brought in and not explained", `${figures.nameless}`],
    ["named sources heard first-hand", String(figures.firstHandNamed)],
    ["quotations with a named speaker", `${figures.quotesNamed} of ${figures.quotes}`],
    ["unnamed sources explained", `${figures.anonymousExplained} of ${figures.anonymous}`],
    ["sentences with any attribution (context)", percent(figures.anyCoverage)],
  ];
}

/** The table in Markdown, for a message to the desk. */
export function ledgerMarkdown(read: ReadLedger): string {
  const cell = (words: string) => words.replace(/[\\|<>`*_[\]]/g, "\\$&");
  const { at } = positionsIn(read.draft.text.source);
  const words = (span: Span) => harmless(wordsOf(read.draft.text, span));
  return [
    `## ${cell(harmless(read.path))}`,
    "",
    `**${cell(summaryOf(read))}**`,
    "",
    "| line | source as written | who that is | first-hand | what it says |",
    "|---:|---|---|---|---|",
    ...linesOf(read).map(
      ({ line, source, class: cls, hand, claim }) =>
        `| ${line} | ${cell(source)} | ${cls} | ${hand} | ${cell(claim)} |`,
    ),
    ...(read.ledger.bare.length > 0
      ? [
          "",
          "In the paper’s own voice:",
          "",
          ...read.ledger.bare.map(
            (claim) => `- line ${at(claim.start).line}, ${claimNames[claim.kind]}: ${cell(words(claim))}`,
          ),
        ]
      : []),
    "",
    ...figureLines(read.ledger.figures).map(([name, value]) => `- ${name}: ${value}`),
    "",
  ].join("\n");
}

/** The columns of the sheet, in order. */
const columns = ["path", "line", "source", "class", "hand", "certain", "claim"] as const;

/** The rows of a sheet, the names of the columns above them where `head` asks for it. */
export function ledgerCsv(read: ReadLedger, head: boolean): string {
  const rows = linesOf(read).map((row, index) => ({
    path: read.path,
    ...row,
    class: read.ledger.attributions[index]!.class,
    certain: read.ledger.attributions[index]!.certain ? "yes" : "no",
  }));
  const { unparse } = require("papaparse") as typeof import("papaparse");
  // A cell which begins like a formula would be run by a spreadsheet.
  const sheet = unparse(rows, {
    columns: [...columns],
    header: head,
    escapeFormulae: true,
    newline: "\n",
  });
  return sheet === "" ? "" : `${sheet}\n`;
}
