// Terms in dispute: names which take a side on a place, and the words the desk has put on its own list.
import type { Span } from "../text/span.ts";
import { type Attribution, ownerOf } from "./attributions.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { isCountry } from "./places.ts";
import { firstThrough, fold, screen } from "./vocabulary.ts";
import { type ContestedEntry, contestedTerms, statusSaid } from "./words/contested.ts";

/** A term of the desk's own list, as its settings give it. */
export interface DeskTerm {
  readonly term: string;
  readonly use: string | null;
  readonly advice: string | null;
}

export interface ContestedTerm extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** What to write instead, or null. */
  readonly use: string | null;
  /** Why, in words for the reader; null where the desk gives no reason. */
  readonly advice: string | null;
  /** Whether the desk has put it on its own list. */
  readonly desk: boolean;
  /** The attribution whose source uses the term, or null. */
  readonly owner: Attribution | null;
}

interface Entry {
  readonly words: readonly string[];
  readonly from: ContestedEntry | DeskTerm;
  readonly desk: boolean;
}

/** Finds contested terms in order, the longest where several begin together. A desk's entry stands in for ours. */
export function findContestedTerms(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  deskTerms: readonly DeskTerm[],
): readonly ContestedTerm[] {
  const table = tableFor(deskTerms);
  const found: ContestedTerm[] = [];
  for (const { sentence, found: hits } of eachOnce(sentences, table, ({ tokens }) => hitsIn(table, tokens)))
    for (const { at, entry } of hits) {
      const { tokens } = sentence;
      const span = { start: tokens[at]!.start, end: tokens[at + entry.words.length - 1]!.end };
      found.push({
        start: span.start,
        end: span.end,
        sentence: sentence.index,
        use: entry.from.use,
        advice: entry.from.advice,
        desk: entry.desk,
        owner: ownerOf(attributions, sentence.index, span),
      });
    }
  return found;
}

interface Hit {
  readonly at: number;
  readonly entry: Entry;
}

function hitsIn(table: Table, tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = [];
  if (table === tableFor(none) && firstThrough(beginnings, tokens) < 0) return hits;
  let said: boolean | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const entry = entryAt(table, tokens, at) ?? neighbourAt(tokens, at);
    if (!entry) continue;
    if (!entry.desk) {
      said ??= tokens.some((token) => statusSaid.has(token.norm) || /^(?:18|19)\d\d$/.test(token.text));
      if (said) continue;
    }
    hits.push({ at, entry });
    at += entry.words.length - 1;
  }
  return hits;
}

type Table = ReadonlyMap<string, readonly Entry[]>;

const none: readonly DeskTerm[] = [];
/** By the desk's list: one desk reads many drafts, and asks after each edit. */
const tables = new WeakMap<readonly DeskTerm[], Table>();

/** The words at which something of our own list may begin, or a neighbour of no name. */
const beginnings = screen(
  ({ norm, possessive }) => tableFor(none).has(norm) || (possessive && isCountry(norm)),
);

function tableFor(deskTerms: readonly DeskTerm[]): Table {
  const list = deskTerms.length > 0 ? deskTerms : none;
  const table = tables.get(list) ?? makeTable(list);
  tables.set(list, table);
  return table;
}

function makeTable(deskTerms: readonly DeskTerm[]): Table {
  const entries = new Map<string, Entry>();
  for (const [list, desk] of [
    [contestedTerms, false],
    [deskTerms, true],
  ] as const)
    for (const from of list) {
      const words = wordsOf(from.term);
      if (words.length > 0) entries.set(words.join(" "), { words, from, desk });
    }
  const table = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const row = table.get(entry.words[0]!);
    if (row) row.push(entry);
    else table.set(entry.words[0]!, [entry]);
  }
  for (const row of table.values()) row.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The words of a term as tokens have them: folded, without the possessive. */
function wordsOf(term: string): readonly string[] {
  return term
    .split(/\s+/)
    .map((word) => fold(word).replace(/'s$|(?<=s)'$/, ""))
    .filter((word) => word !== "");
}

function entryAt(table: Table, tokens: readonly Token[], at: number): Entry | null {
  const row = tokens[at]!.word ? table.get(tokens[at]!.norm) : undefined;
  return row?.find(({ words }) => words.every((word, i) => tokens[at + i]?.norm === word)) ?? null;
}

/** "Ukraine’s neighboring regions": whose neighbours are they, where they may be the country’s own? */
function neighbourAt(tokens: readonly Token[], at: number): Entry | null {
  const owner = tokens[at]!;
  if (!owner.possessive || !isCountry(owner.norm)) return null;
  if (
    !/^neighbou?ring$/.test(tokens[at + 1]?.norm ?? "") ||
    !/^(?:region|regions|territory|territories)$/.test(tokens[at + 2]?.norm ?? "")
  )
    return null;
  return {
    words: tokens.slice(at, at + 3).map((token) => token.norm),
    from: {
      term: "neighboring regions",
      use: null,
      advice: "Neighbouring whom? Say which country they are part of.",
    },
    desk: false,
  };
}
