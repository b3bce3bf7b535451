// Words for two parties ("both sides", "the two leaders") and everybody they may mean.
import type { Span } from "../text/span.ts";
import { sideAt } from "./jurisdictions.ts";
import { eachOnce, once } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { People } from "./people.ts";
import type { Placed } from "./placed.ts";
import { isCapitalCity, isCountry, isDemonym } from "./places.ts";
import { firstThrough, screen } from "./vocabulary.ts";

/** "both nations" in the paper's own words, with those of the kind whom its sentence and the one before name. */
export interface PartyPair extends Span {
  /** Each once, as first named, in order. */
  readonly candidates: readonly Span[];
  /** Whether two of them stand together as a pair: "Russia and Ukraine", "U.S.-China". */
  readonly pairNamed: boolean;
}

const states: ReadonlySet<string> = new Set(
  "sides side nations nation countries country parties party governments government".split(" "),
);
const people: ReadonlySet<string> = new Set(
  "leaders leader men man women woman presidents ministers".split(" "),
);

/** Somebody or something which a sentence names, as token positions `[from, to)`. */
interface Candidate {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** The name, where it is a person's. */
  readonly name: Span | null;
}

/** Everybody of one kind whom the words of a sentence name, in order, and whether two of them stand together as a pair. */
interface Named {
  readonly all: readonly Candidate[];
  readonly pairNamed: boolean;
}

/** Finds them in order. "Both sides of the street" and its like are left out. */
export function findPartyPairs(
  sentences: readonly TokenisedSentence[],
  { placed }: People,
): readonly PartyPair[] {
  const pairs: PartyPair[] = [];
  for (const { sentence, found } of eachOnce(sentences, pairsIn, pairsIn)) {
    const { tokens, index, kind } = sentence;
    const before = sentences[index - 1];
    for (const { at, noun, states } of found) {
      const own = states ?? peopleIn(tokens.slice(0, at), placed.get(index) ?? []);
      const first = new Map<string, Span>();
      let earlier: Named | null = null;
      if (before?.kind === kind) {
        earlier = states
          ? once(before, statesIn, () => statesIn(before.tokens))
          : peopleIn(before.tokens, placed.get(before.index) ?? []);
        addSpans(first, before.tokens, earlier);
      }
      addSpans(first, tokens, own);
      pairs.push({
        start: tokens[at]!.start,
        end: tokens[noun]!.end,
        candidates: [...first.values()],
        pairNamed: earlier?.pairNamed || own.pairNamed || namesTwo(own.all),
      });
    }
  }
  return pairs;
}

/** Where each candidate is named first. */
function addSpans(first: Map<string, Span>, tokens: readonly Token[], { all }: Named): void {
  for (const { key, from, to, name } of all)
    if (!first.has(key)) first.set(key, name ?? { start: tokens[from]!.start, end: tokens[to - 1]!.end });
}

/** "Both", "the two" and the like at a token, and the noun behind it. */
interface Pair {
  readonly at: number;
  readonly noun: number;
  /** The states which its sentence names before; null where the noun is a word for people. */
  readonly states: Named | null;
}

function pairsIn({ tokens, kind }: TokenisedSentence): readonly Pair[] {
  const found: Pair[] = [];
  if (kind !== "body" && kind !== "list-item") return found;
  for (let at = firstThrough(pairing, tokens); at >= 0; at = firstThrough(pairing, tokens, at + 1)) {
    const noun = nounAt(tokens, at);
    if (noun === null || tokens[noun + 1]?.norm === "of") continue;
    found.push({ at, noun, states: people.has(tokens[noun]!.norm) ? null : statesIn(tokens.slice(0, at)) });
  }
  return found;
}

const pairing = screen(({ norm }) => /^(?:the|both|either|neither)$/.test(norm));

/** The position of the noun behind "both", "the two", "either" or "neither"; null where these words are not there. */
function nounAt(tokens: readonly Token[], at: number): number | null {
  const { norm } = tokens[at]!;
  let noun = at + 1;
  if (norm === "the" && tokens[at + 1]?.norm === "two") noun = at + 2;
  else if (norm !== "both" && norm !== "either" && norm !== "neither") return null;
  const word = tokens[noun];
  if (word?.kind !== "word" || word.capital) return null;
  const isPlural = word.norm.endsWith("s") || word.norm === "men" || word.norm === "women";
  if (isPlural !== (norm === "both" || norm === "the")) return null;
  return states.has(word.norm) || people.has(word.norm) ? noun : null;
}

function namedBy(tokens: readonly Token[], known: readonly Candidate[]): Named {
  const all = [...known];
  // In "Israel, Hamas and Egypt" the list tells what its members are.
  for (const member of listMembers(tokens, all))
    if (!all.some(({ from, to }) => from < member.to && member.from < to)) all.push(member);
  all.sort((a, b) => a.from - b.from);
  return { all, pairNamed: hasPair(tokens, all) };
}

/** The states which the words of a sentence name. */
function statesIn(tokens: readonly Token[]): Named {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = sideAt(tokens, at);
    if (!match) continue;
    // Washington is a state and a capital, and beside other countries it is the capital.
    const code =
      match.codes.find((known) => !/^(?:US|GB)-/.test(known)) ??
      (isCapitalCity(tokens[at]!.norm) ? "US" : undefined);
    if (code === undefined) continue;
    found.push({ key: code, from: at, to: match.to, name: null });
    at = match.to - 1;
  }
  return namedBy(tokens, found);
}

/** The people whom the first words of a sentence, or all of them, name; `placed` are those of the whole sentence. */
function peopleIn(tokens: readonly Token[], placed: readonly Placed[]): Named {
  const found: Candidate[] = [];
  for (const { mention, from, to } of placed) {
    const { kind, person, start, end } = mention;
    if (kind !== "pronoun" && from < tokens.length)
      found.push({
        key: `person ${person}`,
        from,
        to: Math.min(to, tokens.length),
        name: { start, end },
      });
  }
  return namedBy(tokens, found);
}

/** The single capitalised words of a list of three or more, "A, B and C", where one at least is known or it opens the sentence. */
function listMembers(tokens: readonly Token[], known: readonly Candidate[]): readonly Candidate[] {
  for (let at = 0; at < tokens.length; at++) {
    const members: Candidate[] = [];
    let i = at;
    for (;;) {
      const candidate = known.find(({ from }) => from === i);
      const token = tokens[i];
      if (!candidate && !(token?.kind === "word" && token.capital)) break;
      members.push(candidate ?? { key: token!.norm, from: i, to: i + 1, name: null });
      i = members.at(-1)!.to;
      if (tokens[i]?.text === "," && tokens[i + 1]?.norm === "and") i += 2;
      else if (tokens[i]?.text === ",") i += 1;
      else if (tokens[i]?.norm === "and" && members.length > 1) {
        i += 1;
        const last = tokens[i];
        const end = known.find(({ from }) => from === i);
        if (end || (last?.kind === "word" && last.capital && !tokens[i + 1]?.capital))
          return [...members, end ?? { key: last!.norm, from: i, to: i + 1, name: null }];
        break;
      } else break;
    }
  }
  return [];
}

/** "China’s talks with Russia, as the two countries said": its own sentence names two. */
function namesTwo(own: readonly Candidate[]): boolean {
  return new Set(own.map(({ key }) => key)).size === 2;
}

function hasPair(tokens: readonly Token[], all: readonly Candidate[]): boolean {
  for (const [i, candidate] of all.entries()) {
    const next = all[i + 1];
    if (!next || next.key === candidate.key) continue;
    const between = tokens.slice(candidate.to, next.from).map(({ norm }) => norm);
    const isPair = /^(?:and|with|and the|with the|and its|or)$/.test(between.join(" "));
    const isListed =
      tokens[candidate.from - 1]?.text === "," && all.some(({ to }) => to === candidate.from - 1);
    if (isPair && !isListed) return true;
  }
  return tokens.some(({ text, norm }) => {
    const parts = text.includes("-") ? norm.split("-") : [];
    return parts.length === 2 && parts.every((part) => isCountry(part) || isDemonym(part));
  });
}
