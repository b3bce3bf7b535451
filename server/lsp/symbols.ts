// The outline of a draft: the people in order of appearance, and under each of them what the paper quotes them as saying.
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../facts/draft.ts";
import type { Person } from "../facts/people.ts";
import { hull, overlap, type Span } from "../text/span.ts";
import { firstReference } from "./people.ts";
import { rangeOf } from "./protocol.ts";

/** The people of a draft as an outline, in order of appearance. */
export function outlineOf(document: TextDocument, draft: Draft): DocumentSymbol[] {
  return draft.people
    .map((person) => ({ person, first: firstReference(draft, person) }))
    .sort((a, b) => a.first.start - b.first.start)
    .map(({ person, first }) => symbolOf(document, draft, person, first));
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
    children: said.map((span) => ({
      name: shortened(draft.text.prose.slice(span.start, span.end)),
      kind: SymbolKind.String,
      range: rangeOf(document, span),
      selectionRange: rangeOf(document, span),
    })),
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
