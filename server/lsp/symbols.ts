// The outline of a draft: people and sources in order of appearance, and under each what the paper quotes them as saying.
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { SourceClass } from "../facts/attributions.ts";
import type { Draft } from "../facts/draft.ts";
import type { Person } from "../facts/people.ts";
import type { Title } from "../facts/titles.ts";
import { type LedgerRow, namesNobody, readLedger } from "../ledger.ts";
import { classNames } from "../report/ledger.ts";
import { inCaseOf } from "../roster/wording.ts";
import { wordsOf } from "../text/excerpt.ts";
import { hull, overlap, type Span } from "../text/span.ts";
import { firstReference } from "./people.ts";
import { rangeOf } from "./protocol.ts";

/** The people and the sources of a draft as an outline, in order of appearance; who is not named stands there too. */
export function outlineOf(document: TextDocument, draft: Draft): DocumentSymbol[] {
  const people = draft.people.map((person) => {
    const first = firstReference(draft, person);
    return { at: first.start, symbol: symbolOf(document, draft, person, first) };
  });
  const { attributions, sources } = readLedger(draft);
  const others = sources
    // Words which are nobody’s are none to list; what they are quoted as saying is.
    .filter(({ person, quotes, class: cls }) => person === null && (quotes > 0 || cls !== "none"))
    .map((entry) => {
      const rows = entry.rows.map((index) => attributions[index]!);
      const words = wordsOf(draft.text, rows[0]!.source!.words);
      return speakerOf(document, draft, rows, { name: words, detail: classNames[entry.class] });
    });
  // “They”, and no telling who is meant: no source to list, but what they are quoted as saying is.
  const unclear = attributions
    .filter(({ source, quotes }) => source?.unclear && quotes.length > 0)
    .map((row) => {
      const name = `“${wordsOf(draft.text, row.source!)}”`;
      return speakerOf(document, draft, [row], { name, detail: "who is meant?" });
    });
  return [...people, ...others, ...unclear].sort((a, b) => a.at - b.at).map(({ symbol }) => symbol);
}

/** Somebody without a name, and what is quoted as theirs. */
function speakerOf(
  document: TextDocument,
  draft: Draft,
  rows: readonly LedgerRow[],
  named: Pick<DocumentSymbol, "name" | "detail">,
): { readonly at: number; readonly symbol: DocumentSymbol } {
  const first: Span = rows[0]!.source!;
  const said = rows.flatMap(({ quotes }) => quotes);
  const symbol = {
    ...named,
    kind: kindOf(rows[0]!.class),
    range: rangeOf(document, said.reduce<Span>(hull, first)),
    selectionRange: rangeOf(document, first),
    children: said.map((span) => quotationOf(document, draft, span)),
  };
  return { at: first.start, symbol };
}

/** The protocol knows classes, files and the like; these are the nearest to what speaks in a draft. */
function kindOf(cls: SourceClass): SymbolKind {
  if (namesNobody(cls)) return SymbolKind.Null;
  return cls === "named-document" ? SymbolKind.File : SymbolKind.Namespace;
}

function symbolOf(document: TextDocument, draft: Draft, person: Person, first: Span): DocumentSymbol {
  const said = quotesOf(draft, person);
  const title = draft.titles.find(({ mention }) => person.mentions.includes(mention));
  // A symbol's range holds those of its children; an editor asks for that.
  const whole = [...said, ...(title ? [title] : [])].reduce<Span>(hull, first);
  return {
    name: person.name,
    detail: title ? titleInWords(draft, title) : "",
    kind: SymbolKind.Object,
    range: rangeOf(document, whole),
    selectionRange: rangeOf(document, first),
    children: said.map((span) => quotationOf(document, draft, span)),
  };
}

/** A longer title is given by the words of the office alone; an outline's line is short. */
const longestTitle = 60;

/** A title as the copy has it, without the name: "Former U.S. President", "mayor of Northbridge", "president of France". */
function titleInWords(
  draft: Draft,
  { start, end, words, office, place, mention, jurisdictionWords }: Title,
): string {
  const name = draft.mentions[mention]!;
  const alone = wordsOf(draft.text, words);
  if (place === "said") return alone;
  const whole =
    start === name.start && place === "before"
      ? alone
      : start < name.start
        ? wordsOf(draft.text, { start, end: name.start }).replace(/,$/, "")
        : wordsOf(draft.text, { start: name.end, end }).replace(/^[^\p{L}]+/u, "");
  // "Presidents Ana Ruiz of Peru and Juan Paz of Chile": each of them is one.
  const one = alone.toLowerCase() === `${office}s` ? whole.replace(alone, inCaseOf(alone, office)) : whole;
  const behind = jurisdictionWords && place === "before" && jurisdictionWords.start >= name.end;
  const of = behind && /\bof (?:the )?$/.test(draft.text.prose.slice(name.end, jurisdictionWords.start));
  const title = `${one.replace(/^(?:the|an?) /i, "")}${of ? ` of ${wordsOf(draft.text, jurisdictionWords)}` : ""}`;
  return title.length <= longestTitle ? title : alone;
}

function quotationOf(document: TextDocument, draft: Draft, span: Span): DocumentSymbol {
  const range = rangeOf(document, span);
  return {
    name: shortened(draft.text.prose.slice(span.start, span.end)),
    kind: SymbolKind.String,
    range,
    selectionRange: range,
  };
}

/** What a person is quoted as saying, in order. */
function quotesOf(draft: Draft, person: Person): readonly Span[] {
  return draft.quotes.flatMap(({ quotation, speaker }) => {
    const source = speaker?.source;
    return source && person.mentions.some((index) => overlap(draft.mentions[index]!, source))
      ? [{ start: quotation.start, end: quotation.end }]
      : [];
  });
}

/** The first words of a quotation: an outline's line is short. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(" ", 58))} …`;
}
