// The outline of a draft: people and sources in order of appearance, and under each what the paper quotes them as saying.
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { SourceClass } from "../facts/attributions.ts";
import type { Draft } from "../facts/draft.ts";
import type { Person } from "../facts/people.ts";
import { namesNobody, readLedger } from "../ledger.ts";
import { classNames } from "../report/ledger.ts";
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
    .filter(({ person }) => person === null)
    .map((entry) => {
      const rows = entry.rows.map((index) => attributions[index]!);
      const first: Span = rows[0]!.source!;
      const said = rows.flatMap(({ quotes }) => quotes);
      return {
        at: first.start,
        symbol: {
          name: entry.name,
          detail: classNames[entry.class],
          kind: kindOf(entry.class),
          range: rangeOf(document, said.reduce<Span>(hull, first)),
          selectionRange: rangeOf(document, first),
          children: said.map((span) => quotationOf(document, draft, span)),
        },
      };
    });
  return [...people, ...others].sort((a, b) => a.at - b.at).map(({ symbol }) => symbol);
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
    detail: title ? draft.text.source.slice(title.words.start, title.words.end).replace(/\s+/g, " ") : "",
    kind: SymbolKind.Object,
    range: rangeOf(document, whole),
    selectionRange: rangeOf(document, first),
    children: said.map((span) => quotationOf(document, draft, span)),
  };
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
