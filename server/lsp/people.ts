// People as symbols: who stands under the cursor, where the draft brings that person in, and everywhere they return.
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../facts/draft.ts";
import { particles } from "../facts/name-lists.ts";
import type { Mention, Person } from "../facts/people.ts";
import type { Edit } from "../rules/rule.ts";
import { wordsOf } from "../text/excerpt.ts";
import { hull, type Span } from "../text/span.ts";
import type { Abilities } from "./abilities.ts";
import { rangeOf, workspaceEditOf } from "./protocol.ts";

/** A person of the draft and the naming of them which a question is about. */
export interface Pointed {
  readonly person: Person;
  readonly mention: Mention;
}

/** The person named at an offset, the place right after the name included; null where nobody is. */
export function personAt(draft: Draft, offset: number): Pointed | null {
  const mention = draft.mentions.find(({ start, end }) => start <= offset && offset <= end);
  return mention ? { person: draft.people[mention.person]!, mention } : null;
}

/** Every naming of a person, in order of appearance, pronouns among them. */
export function mentionsOf(draft: Draft, person: Person): readonly Mention[] {
  return person.mentions.map((index) => draft.mentions[index]!);
}

/** The naming which brings a person in: the first full name in the copy, the first naming where none is full. */
export function firstReference(draft: Draft, person: Person): Mention {
  const mentions = mentionsOf(draft, person);
  return (
    mentions.find(({ kind, display }) => kind === "full" && !display) ??
    mentions.find(({ kind }) => kind === "full") ??
    mentions[0]!
  );
}

/** The words which bring a person in: the first reference with the title that stands there, as the copy has them. */
export function introductionOf(draft: Draft, person: Person): string {
  const first = firstReference(draft, person);
  const title = draft.titles.find(({ mention }) => draft.mentions[mention] === first);
  return wordsOf(draft.text, title ? hull(title, first) : first);
}

/** Whether words are no more than “he”, which tells nothing away from its place. */
export const isPronoun = (words: string): boolean => /^(?:he|she|it|they|who|which|that)$/i.test(words);

export function definitionOf(document: TextDocument, draft: Draft, { person }: Pointed): Location {
  return locationOf(document, firstReference(draft, person));
}

/** Every naming of a person; `declared` says whether the first reference counts as one. */
export function referencesTo(
  document: TextDocument,
  draft: Draft,
  { person }: Pointed,
  declared: boolean,
): Location[] {
  const first = firstReference(draft, person);
  return mentionsOf(draft, person)
    .filter((mention) => declared || mention !== first)
    .map((mention) => locationOf(document, mention));
}

export function highlightsOf(document: TextDocument, draft: Draft, { person }: Pointed): DocumentHighlight[] {
  const first = firstReference(draft, person);
  return mentionsOf(draft, person).map((mention) => ({
    range: rangeOf(document, mention),
    kind: mention === first ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function locationOf(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}

/** The words which a rename would start from, or null where there is no name to respell ("he"). */
export function renameable(draft: Draft, offset: number): Pointed | null {
  const pointed = personAt(draft, offset);
  return pointed && pointed.mention.kind !== "pronoun" ? pointed : null;
}

/** Why a new name cannot be taken, as a sentence for the reporter; null where it can. */
export function faultOfName(name: string): string | null {
  if (name.trim() === "") return "Type the name as it should be spelled.";
  if (/[\r\n\t"“”<>[\]{}|\\]/.test(name))
    return "A name holds letters, spaces, hyphens, stops and apostrophes.";
  return name.trim().length > 100 ? "That is too long for a name." : null;
}

/**
 * The edits which respell a person throughout the paper's own words. Quoted words hold no mentions and are left as the
 * speaker said them. Respelling one word of the name ("Zelenskiy") respells that word everywhere; respelling the full
 * name respells later mentions by their part of it.
 */
export function respell(
  document: TextDocument,
  draft: Draft,
  { person, mention }: Pointed,
  name: string,
  client: Abilities,
): WorkspaceEdit {
  const { source } = draft.text;
  const written = (span: Span) => source.slice(span.start, span.end);
  const parts = partsOf(written(mention), name.trim());
  const edits: Edit[] = [];
  for (const other of mentionsOf(draft, person)) {
    if (other.kind === "pronoun") continue;
    const old = written(other);
    const text = old === written(mention) ? name.trim() : parts(old, other.kind === "full");
    if (text !== old) edits.push({ span: { start: other.start, end: other.end }, text });
  }
  return workspaceEditOf(document, edits, client);
}

/** How a respelling of `before` carries over to another form of the same name. */
function partsOf(before: string, after: string): (form: string, full: boolean) => string {
  const [old, fresh] = [namesIn(before), namesIn(after)];
  if (old.length === fresh.length) {
    const spelled = new Map(old.map((word, index) => [word, fresh[index]!]));
    return (form) => form.replace(/\S+/g, (word) => spelled.get(word) ?? word);
  }
  // The name has grown or shrunk: a full mention takes it whole, a later one its family name.
  if (old.length > 1) return (_, full) => (full ? after : familyOf(fresh));
  // One word became several: it is respelled where it stands, within the full name too.
  return (form) => form.replace(/\S+/g, (word) => (word === before ? after : word));
}

const namesIn = (name: string) => name.split(/\s+/).filter((word) => word !== "");

/** "von der Leyen" of "Ursula von der Leyen". */
function familyOf(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 1 && particles.has(words[from - 1]!.toLowerCase())) from--;
  return words.slice(from).join(" ");
}
