// People over all drafts of the open folders: read when somebody looks for a name, one draft at a time, and not again until
// the draft changes.
import { type CancellationToken, SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { tokeniseAll } from "../facts/draft.ts";
import { findPeople } from "../facts/people.ts";
import { fold } from "../facts/vocabulary.ts";
import { isLeftAlone } from "../text/front-matter.ts";
import type { Span } from "../text/span.ts";
import { readText } from "../text/text.ts";
import { openDocument, rangeOf } from "./protocol.ts";

/** A draft which may name somebody: its address, and its text where it is still there. */
export interface Shelved {
  readonly uri: string;
  text(): Promise<string | null>;
}

/** What a search over drafts draws on. */
export interface Shelf {
  /** Drafts open in the editor, as they stand there. */
  open(): readonly TextDocument[];
  /** Drafts of the open folders, in no order; ends where nobody need look further. */
  drafts(): AsyncIterable<Shelved>;
  /** Whether the desk or the reporter leaves a draft alone. Never rejects. */
  isLeftAlone(uri: string): Promise<boolean>;
  /** Lets the editor's other questions have their turn. */
  turn(): Promise<void>;
}

/** Names shown at once; a longer list is no help. */
const most = 200;

interface Naming {
  readonly name: string;
  readonly span: Span;
}

/** Finds people by the beginning of any word of their name, over drafts open and shelved. */
export function searcher(shelf: Shelf) {
  /** By address: the text which was read, and the people in it. */
  const known = new Map<string, { readonly text: string; readonly people: readonly Naming[] }>();

  const peopleIn = (uri: string, text: string): readonly Naming[] => {
    const before = known.get(uri);
    if (before?.text === text) return before.people;
    const people = namingsIn(text);
    known.set(uri, { text, people });
    return people;
  };

  return async (query: string, token: CancellationToken): Promise<WorkspaceSymbol[]> => {
    const wanted = fold(query).trim();
    const found: WorkspaceSymbol[] = [];
    const look = async (uri: string, text: string) => {
      // A draft in which the word does not stand need not be read.
      if (wanted !== "" && !fold(text).includes(wanted.split(/\s+/)[0]!)) return;
      const own = peopleIn(uri, text).filter(({ name }) => fits(fold(name), wanted));
      if (own.length === 0 || (await shelf.isLeftAlone(uri))) return;
      const document = openDocument(uri, "markdown", 0, text);
      for (const { name, span } of own)
        found.push({
          name,
          kind: SymbolKind.Object,
          location: { uri, range: rangeOf(document, span) },
          containerName: uri.slice(uri.lastIndexOf("/") + 1),
        });
    };
    const open = new Set<string>();
    for (const document of shelf.open()) {
      open.add(document.uri);
      await look(document.uri, document.getText());
    }
    // Without a word to look for, the drafts at hand are enough.
    if (wanted.length >= 2)
      for await (const { uri, text } of shelf.drafts()) {
        if (token.isCancellationRequested || found.length >= most) break;
        if (open.has(uri)) continue;
        const words = await text();
        if (words !== null) await look(uri, words);
        await shelf.turn();
      }
    return found.slice(0, most);
  };
}

/** "ana ob" fits "ana obi", and so does "obi". */
function fits(name: string, wanted: string): boolean {
  return name.startsWith(wanted) || name.includes(` ${wanted}`);
}

/** UTF-16 units beyond which a draft on the shelf is passed over. */
const longest = 1_000_000;

/** The people of a draft, each where a full name or else the first naming brings them in. */
function namingsIn(source: string): readonly Naming[] {
  if (source.length > longest) return [];
  const text = readText(source);
  if (isLeftAlone(text.frontMatter)) return [];
  const { people, mentions } = findPeople(tokeniseAll(text), text.prose);
  return people.map(({ name, mentions: own }) => {
    const namings = own.map((index) => mentions[index]!);
    const { start, end } = namings.find(({ kind }) => kind === "full") ?? namings[0]!;
    return { name, span: { start, end } };
  });
}
