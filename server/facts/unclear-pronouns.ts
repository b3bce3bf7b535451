// Short quotations which open with "he", "she" or "they" where the words before name two who may be meant.
import { overlap, type Span } from "../text/span.ts";
import { findCandidates } from "./names.ts";
import { type Token, type TokenisedSentence, tokenise } from "./nlp.ts";
import type { Mention, Person } from "./people.ts";
import { isCountry } from "./places.ts";
import type { Quote } from "./quotes.ts";
import { cueVerbs } from "./verbs.ts";
import { auxiliaries, determiners, plainVerbs, subjectPronouns } from "./words/grammar.ts";
import { anonymousNouns, officeNouns, vagueAgents } from "./words/sources.ts";

/** The pronoun, with everybody it may stand for. */
export interface UnclearPronoun extends Span {
  /** Index in `draft.sentences` of the sentence which holds the quotation. */
  readonly sentence: number;
  /** Whom the lead-in names, in order: two or more. */
  readonly candidates: readonly Span[];
}

// In a longer quotation the speaker has room to make it clear.
const mostWords = 10;

interface Candidate extends Span {
  readonly words: string;
  readonly person: number | null;
}

/** Finds such pronouns; whoever speaks is not meant, nor is anybody of the other sex. */
export function findUnclearPronouns(
  prose: string,
  sentences: readonly TokenisedSentence[],
  quotes: readonly Quote[],
  mentions: readonly Mention[],
  people: readonly Person[],
): readonly UnclearPronoun[] {
  return quotes.flatMap(({ quotation, sentence: index, speaker }) => {
    if (quotation.words > mostWords || quotation.continues) return [];
    if (opensOtherwise(prose, quotation.inner.start)) return [];
    const [first, second] = tokenise(prose, { ...quotation.inner, quotations: [] });
    const pronoun = /^(he|she|they)(?:'\w+)?$/.exec(first?.norm ?? "")?.[1];
    if (!first || !second || pronoun === undefined) return [];
    const lead = leadIn(sentences, index, quotation.start);
    if (!lead) return [];
    const named = pronoun === "they" ? groups(lead) : persons(lead, mentions, people, pronoun);
    const source = speaker?.source;
    const speaking = source
      ? mentions.find((mention) => overlap(mention, source) && mention.sentence === speaker.sentence)?.person
      : undefined;
    const others = named.filter(
      (candidate) =>
        !source ||
        !(
          overlap(candidate, source) ||
          candidate.words === source.head ||
          (speaking !== undefined && candidate.person === speaking)
        ),
    );
    // "Song praised Kim. … she said": a speaker who is only a pronoun is most likely the first who was named.
    const meant =
      source?.noun === "pronoun" && speaking === undefined && others.length === named.length
        ? others.slice(1)
        : others;
    if (meant.length < 2) return [];
    return [
      {
        start: first.start,
        end: first.end,
        sentence: index,
        candidates: meant.map(({ start, end }) => ({ start, end })),
      },
    ];
  });
}

/** A quick look before the words are read: another letter than those with which the pronouns begin. */
function opensOtherwise(prose: string, start: number): boolean {
  const lower = prose.charCodeAt(start) | 32;
  return lower >= 97 && lower <= 122 && lower !== 104 && lower !== 115 && lower !== 116;
}

/** The words before the quotation in its sentence; where it opens the sentence, the one before in its paragraph. */
function leadIn(
  sentences: readonly TokenisedSentence[],
  index: number,
  quotation: number,
): { readonly tokens: readonly Token[]; readonly sentence: number } | null {
  const own = sentences[index]!;
  const tokens = own.tokens.filter((token) => token.end <= quotation);
  if (tokens.some((token) => token.kind === "word")) return { tokens, sentence: index };
  const before = sentences[index - 1];
  if (before?.paragraph !== own.paragraph || before.sentence.quotations.length > 0) return null;
  return { tokens: before.tokens, sentence: index - 1 };
}

type Lead = NonNullable<ReturnType<typeof leadIn>>;

/** Every single person of the lead-in, once: by name, by a lone surname, by an office ("the mayor"). */
function persons(
  { tokens, sentence }: Lead,
  mentions: readonly Mention[],
  people: readonly Person[],
  pronoun: string,
): readonly Candidate[] {
  const gender = pronoun === "he" ? "man" : "woman";
  const found: Candidate[] = [];
  const last = tokens.at(-1)?.end ?? 0;
  for (const mention of mentions) {
    if (mention.sentence !== sentence || mention.start >= last || mention.kind === "pronoun") continue;
    const { gender: known } = people[mention.person]!;
    if (known !== null && known !== gender) continue;
    if (found.some((candidate) => candidate.person === mention.person)) continue;
    found.push({
      start: mention.start,
      end: mention.end,
      words: mention.family.toLowerCase(),
      person: mention.person,
    });
  }
  const isNamed = (span: Span) =>
    mentions.some(
      (m) => m.sentence === sentence && (overlap(m, span) || (m.titled && overlap(m.titled, span))),
    );
  for (const { from, to, verdict, adjectival } of findCandidates(tokens)) {
    const token = tokens[from]!;
    if (to - from !== 1 || verdict === "no" || adjectival || token.possessive || isNamed(token)) continue;
    if (
      token.norm.length < 3 ||
      determiners.has(token.norm) ||
      isListed(token.norm) ||
      isOpener(tokens, from)
    )
      continue;
    // "the judge in Accra": a place is no he.
    if (/^(?:in|at|near|outside|across)$/.test(tokens[from - 1]?.norm ?? "")) continue;
    if (isCountry(token.norm) || found.some((candidate) => candidate.words === token.norm)) continue;
    found.push({ start: token.start, end: token.end, words: token.norm, person: null });
  }
  tokens.forEach((token, at) => {
    if (token.kind !== "word" || token.capital || token.possessive || isNamed(token)) return;
    if (!officeNouns.has(token.norm) && !anonymousNouns.has(token.norm)) return;
    let opener = at - 1;
    while (opener >= at - 3 && !determiners.has(tokens[opener]?.norm ?? "")) opener--;
    // "Kent, the only witness,": told of somebody named already.
    if (opener < Math.max(0, at - 3) || tokens[opener - 1]?.text === ",") return;
    if (
      tokens[at + 1]?.kind === "word" &&
      /^(?:general|minister|secretary|officer)$/.test(tokens[at + 1]!.norm)
    )
      return;
    found.push({ start: token.start, end: token.end, words: token.norm, person: null });
  });
  return found.sort((a, b) => a.start - b.start);
}

/** A word at the head of a sentence which is there for its grammar: no verb behind it makes it a name. */
function isOpener(tokens: readonly Token[], at: number): boolean {
  if (at > 0) return false;
  const next = tokens[1];
  if (next?.kind !== "word" || subjectPronouns.has(tokens[0]!.norm)) return true;
  return !(
    next.norm === "and" ||
    next.norm === "spoke" ||
    auxiliaries.has(next.norm) ||
    plainVerbs.has(next.norm) ||
    cueVerbs.has(next.norm) ||
    /ed$/.test(next.norm)
  );
}

function isListed(word: string): boolean {
  return officeNouns.has(word) || anonymousNouns.has(word) || vagueAgents.has(word);
}

/** Every group of the lead-in: "the ministers", "Chad and Mali". */
function groups({ tokens }: Lead): readonly Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== "word") return;
    if (vagueAgents.has(token.norm) && (at === 0 || !token.capital))
      found.push({ start: token.start, end: token.end, words: token.norm, person: null });
    const second = tokens[at + 2];
    if (token.capital && tokens[at + 1]?.norm === "and" && second?.capital)
      found.push({
        start: token.start,
        end: second.end,
        words: `${token.norm} and ${second.norm}`,
        person: null,
      });
  });
  return found;
}
