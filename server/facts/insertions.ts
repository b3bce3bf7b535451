// Insertions: people and titles which the paper has put into quoted words, in square brackets. They are its own words.
import { insertionsIn } from "../text/insertions.ts";
import { firstBeyond, type Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { addTo } from "./grouped.ts";
import { type Token, type TokenisedSentence, tokenise } from "./nlp.ts";
import { findPeople, type Mention, type People, type Person } from "./people.ts";
import type { Side } from "./sides.ts";
import { findTitles, type Title } from "./titles.ts";
import { fold } from "./vocabulary.ts";
import { isHistory } from "./years.ts";

/** Facts of a draft's insertions, in the shape of the draft's own; nobody acts for a country there. */
export interface Insertions {
  /** Each insertion as a sentence; its words may run on with a name in the quoted words: "[President Joe] Biden". */
  readonly sentences: readonly TokenisedSentence[];
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  /** Their spans end where the insertion ends. */
  readonly titles: readonly Title[];
  readonly sides: readonly Side[];
}

/** Everybody who is given an office in the square brackets of a quotation. `asOf` is the ISO day of the draft. */
export function findInsertions(
  text: Text,
  sentences: readonly TokenisedSentence[],
  { people: known }: People,
  asOf: string,
): Insertions {
  const brackets = bracketsIn(text.prose);
  if (brackets.length === 0) return none;
  const inserted: TokenisedSentence[] = [];
  const places: { readonly host: number; readonly end: number }[] = [];
  for (const host of sentences)
    for (const quotation of host.sentence.quotations) {
      const bracket = brackets[firstBeyond(brackets, quotation.inner.start - 1)];
      if (bracket === undefined || bracket >= quotation.inner.end) continue;
      for (const insertion of insertionsIn(text.prose, quotation)) {
        const tokens = tokensOf(text.prose, insertion, quotation.inner.end);
        inserted.push(asSentence(insertion, tokens, host, inserted.length));
        places.push({ host: host.index, end: insertion.end - 1 });
      }
    }
  if (inserted.length === 0) return none;
  const cast = findPeople(inserted, text.prose);
  const { people, mentions } = cast;
  const titles = findTitles(inserted, cast, asOf).map((title): Title => {
    const { host, end } = places[mentions[title.mention]!.sentence]!;
    const past = title.past || isHistory(sentences, host, asOf);
    return { ...title, past, end: Math.min(title.end, end) };
  });
  return { sentences: inserted, people: namedInFull(people, known), mentions, titles, sides: [] };
}

/** Where the square brackets open, in order. */
function bracketsIn(prose: string): readonly number[] {
  const places: number[] = [];
  for (let at = prose.indexOf("["); at >= 0; at = prose.indexOf("[", at + 1)) places.push(at);
  return places;
}

const none: Insertions = { sentences: [], people: [], mentions: [], titles: [], sides: [] };

/** A draft, and its insertions as another one: every stretch in which the paper itself gives people their titles. */
export function ownWords<D extends { readonly insertions: Insertions }>(draft: D): readonly D[] {
  return draft.insertions.titles.length > 0 ? [draft, { ...draft, ...draft.insertions }] : [draft];
}

/** An insertion with its words; it ends beyond the last of them, as a sentence of copy does and a headline does not. */
function asSentence(
  { start, end: close }: Span,
  tokens: readonly Token[],
  { kind, paragraph }: TokenisedSentence,
  index: number,
): TokenisedSentence {
  const end = Math.max(close, (tokens.at(-1)?.end ?? 0) + 1);
  const sentence = { start, end, quotations: [] };
  return { start, end, index, paragraph, kind, sentence, tokens, remembered: null };
}

// A name which begins in the brackets has few words behind them.
const restOfName = /^(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}/u;

/** The words between the brackets, and those behind them which may be the rest of a name. */
function tokensOf(prose: string, { start, end }: Span, quoteEnd: number): readonly Token[] {
  const quotations = [] as const;
  const tokens = tokenise(prose, { start: start + 1, end: end - 1, quotations });
  if (!tokens.at(-1)?.capital) return tokens;
  const rest = restOfName.exec(prose.slice(end, Math.min(end + longestRest, quoteEnd)))?.[0].length ?? 0;
  return rest === 0 ? tokens : [...tokens, ...tokenise(prose, { start: end, end: end + rest, quotations })];
}

const longestRest = 60;

/** Those whom the copy around the quotations names in full are known by that name here. */
function namedInFull(people: readonly Person[], known: readonly Person[]): readonly Person[] {
  const single = new Set<string>();
  for (const { given, family } of people) if (given === null) single.add(fold(family));
  if (single.size === 0) return people;
  const full = new Map<string, Person[]>();
  for (const person of known) {
    const family = fold(person.family);
    if (person.given !== null && single.has(family)) addTo(full, family, person);
  }
  return people.map((person) => {
    const same = person.given === null ? full.get(fold(person.family)) : undefined;
    return same?.length === 1 ? { ...person, given: same[0]!.given, called: same[0]!.called } : person;
  });
}
