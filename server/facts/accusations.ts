// Grave charges against somebody named, and whether the draft carries an answer or an attempt to get one.
import type { Span } from "../text/span.ts";
import { isPlural } from "./attribution/noun-phrases.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { compilePhrases, phraseAt } from "./phrases.ts";
import { isDemonym } from "./places.ts";
import { mayOpenVerb } from "./verbs.ts";
import { firstThrough, passes, screen } from "./vocabulary.ts";
import { determiners, months, prepositions, subjectPronouns, weekdays } from "./words/grammar.ts";
import { accusing, graveDeeds, nameless, replies, verdictCues } from "./words/guilt.ts";
import { institutionNouns, officeNouns } from "./words/sources.ts";

export interface Accusation extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** The accused as the sentence names them: "Hale", "firm", "Russian operatives". */
  readonly accused: Span;
  /** Whether the accused are several: "Ukrainians", "the firms". */
  readonly several: boolean;
  /** Whether they go by an article, there or by the grammar of the words: "the US", "the firm". */
  readonly definite: boolean;
}

const answers = compilePhrases(replies);

const describing = new Set(
  "call calls called describe describes described term terms termed see sees saw view views viewed regard regards regarded".split(
    " ",
  ),
);

/**
 * Finds the grave charges to which nobody answers anywhere in the draft, the first of each paragraph against each of the
 * accused. What a court found is no charge.
 */
export function findUnansweredAccusations(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly Accusation[] {
  if (eachOnce(sentences, isAnswer, isAnswer).length > 0) return [];
  const found: Accusation[] = [];
  const named = new Set<string>();
  for (const { sentence, found: charges } of eachOnce(sentences, chargesIn, chargesIn)) {
    const { tokens } = sentence;
    const { charge, mayClaim } = charges;
    const hit = charge ?? (mayClaim ? claimIn(sentence, attributions) : null);
    if (!hit) continue;
    const name = `${sentence.paragraph} ${tokens[hit.head]!.norm}`;
    if (named.has(name)) continue;
    named.add(name);
    found.push({
      start: tokens[hit.from]!.start,
      end: tokens[hit.to - 1]!.end,
      sentence: sentence.index,
      ...accusedAt(tokens, hit.head),
    });
  }
  return found;
}

/** The accused whose name ends at `head`: an adjective of a country goes on to the people it tells of. */
function accusedAt(
  tokens: readonly Token[],
  head: number,
): Pick<Accusation, "accused" | "several" | "definite"> {
  const { norm, text, capital } = tokens[head]!;
  const before = tokens[head - 1];
  // "the Lima mayor" goes by both words.
  const isPlaced = !capital && before?.capital === true && before.norm !== "the";
  const { start } = isPlaced ? before : tokens[head]!;
  const isAdjective = isDemonym(norm) && /\p{Ll}/u.test(text);
  let last = head;
  for (let at = head + 1; isAdjective && last === head && at <= head + 3 && isPlainWord(tokens[at]); at++)
    if (isPlural(tokens[at]!)) last = at;
  const noun = tokens[last]!;
  const one = noun.norm.replace(/s$/, "");
  const several = isPlural(noun) && (!noun.capital || isDemonym(one) || institutionNouns.has(one));
  const definite = tokens[head - 1]?.norm === "the" || !capital || isAdjective;
  return { accused: { start, end: noun.end }, several, definite };
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && !prepositions.has(token.norm);
}

interface Hit {
  readonly from: number;
  readonly to: number;
  /** The last word of the name of the accused. */
  readonly head: number;
}

const answering = screen(({ norm }) => answers.has(norm) || norm === "reply");

/** Whether somebody answers a charge in a sentence, or its writer notes that somebody must be asked. */
function isAnswer({ tokens }: TokenisedSentence): boolean {
  for (let at = firstThrough(answering, tokens); at >= 0; at = firstThrough(answering, tokens, at + 1))
    if (phraseAt(answers, tokens, at) > 0 || (tokens[at]!.text === "REPLY" && tokens[at - 1]?.text === "["))
      return true;
  return false;
}

interface Charges {
  /** The charge which somebody is made to bring with a verb of accusing. */
  readonly charge: Hit | null;
  /** The sentence tells of a grave deed, so that what is said in it may be a charge. */
  readonly mayClaim: boolean;
}

const graveWords = screen(({ norm }) => graveDeeds.has(norm) || norm === "civilian" || norm === "civilians");

/** What one sentence holds of charges; nothing where a court has spoken. */
function chargesIn({ tokens }: TokenisedSentence): Charges | null {
  if (firstThrough(graveWords, tokens) < 0) return null;
  const judged = tokens.some(
    ({ norm }) => verdictCues.has(norm) || /^(?:court|judge|jury|tribunal)$/.test(norm),
  );
  if (judged) return null;
  // What somebody expects is a forecast, and charges nobody with anything.
  const mayClaim = !tokens.some(({ norm }) => /^(?:expects?|predicts?|forecasts?)$/.test(norm));
  return { charge: chargeIn(tokens), mayClaim };
}

/** "accused Hale of groping her", "condemned Kiev’s use of force against civilian ships". */
function chargeIn(tokens: readonly Token[]): Hit | null {
  for (let at = 0; at < tokens.length; at++) {
    if (!accusing.has(tokens[at]!.norm)) continue;
    const head = nameEnd(tokens, afterTheirWord(tokens, at + 1));
    if (head === null) continue;
    const end = clauseEnd(tokens, head);
    const grave = tokens.slice(head + 1, end).some(({ word }) => word !== null && passes(graveWords, word));
    if (grave) return { from: at, to: end, head };
  }
  return null;
}

/** Behind "what they describe as", "what it called", which hands the words of a charge to those who bring it. */
function afterTheirWord(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.norm !== "what" || !subjectPronouns.has(tokens[from + 1]?.norm ?? "")) return from;
  const verb = tokens.slice(from + 2, from + 5).findIndex(({ norm }) => describing.has(norm));
  if (verb < 0) return from;
  const to = from + 3 + verb;
  return tokens[to]?.norm === "as" ? to + 1 : to;
}

/** What somebody is made to say of another: "Moscow said Ukraine was planning a strike". */
function claimIn(sentence: TokenisedSentence, attributions: readonly Attribution[]): Hit | null {
  const { tokens } = sentence;
  for (const { content, source, span, shape, quotations, cue } of attributionsOf(
    attributions,
    sentence.index,
  )) {
    if (!content || !source || shape === "agent" || quotations.length > 0 || cue.negated) continue;
    const from = isAside(tokens, span)
      ? 0
      : tokens.findIndex(
          (token) => token.start >= content.start && !within(token, span) && token.norm !== "that",
        );
    if (from < 0) continue;
    const head = nameEnd(tokens, from);
    // "Hale’s aides took bribes": not Hale.
    if (head === null || within(tokens[head]!, span) || tokens[head]!.possessive) continue;
    // "Militants killed four soldiers, the army said": there is nobody to ask.
    if (nameless.has(tokens[head]!.norm)) continue;
    const end = clauseEnd(tokens, head, span);
    const rest = tokens.slice(head + 1, end).filter((token) => !within(token, span));
    // A name which speaks of itself accuses nobody.
    if (rest.some((token) => /^(?:he|she|it|they|we|i|himself|herself)$/.test(token.norm))) continue;
    const deed = rest.findIndex((token, at) => graveDeeds.has(token.norm) && !isBareVerb(rest, at));
    if (deed < 0 || deed > 6 || isPassive(rest, deed) || isEvent(rest, deed)) continue;
    // "Biden said the U.S. was discussing strikes by Israel": another does it.
    if (rest[deed + 1]?.norm === "by" && rest[deed + 2]?.capital) continue;
    return { from, to: end, head };
  }
  return null;
}

/** "The mayor, Ruiz said, took bribes": the source stands between commas within what it says. */
function isAside(tokens: readonly Token[], span: Span): boolean {
  const first = tokens.findIndex((token) => within(token, span));
  const next = tokens.findIndex((token) => token.start >= span.end);
  return first > 0 && tokens[first - 1]!.text === "," && next > 0 && tokens[next]!.text === ",";
}

const modals = new Set("will would can could may might should must to".split(" "));

/** "will strike a similar tone" is no strike. */
function isBareVerb(words: readonly Token[], deed: number): boolean {
  return (
    /^(?:strike|attack|plot)$/.test(words[deed]!.norm) &&
    (modals.has(words[deed - 1]?.norm ?? "") ||
      !words.slice(Math.max(0, deed - 3), deed).some((token) => determiners.has(token.norm)))
  );
}

/** "the Paris terror attacks highlight", "the Lima attack was": what happened there, and nobody’s deed yet. */
function isEvent(words: readonly Token[], deed: number): boolean {
  const isNoun = /^(?:attacks?|strikes?|crimes|plot|murder|massacre|bombing|shelling|theft|fraud|rape)$/;
  return (
    isNoun.test(words[deed]!.norm) &&
    words.slice(0, deed).every(({ norm, word }) => !mayOpenVerb(word) && !prepositions.has(norm))
  );
}

/** "were killed", "had been stolen": done to the one who is named. */
function isPassive(words: readonly Token[], deed: number): boolean {
  return (
    /(?:ed|en)$/.test(words[deed]!.norm) &&
    words
      .slice(Math.max(0, deed - 3), deed)
      .some((token) => /^(?:was|were|been|being|be|is|are)$/.test(token.norm))
  );
}

/** "condemned Tuesday’s attack", "said Saturday that": a day is charged with nothing. */
function isTime({ norm }: Token): boolean {
  return months.has(norm) || weekdays.has(norm);
}

function within(token: Span, span: Span): boolean {
  return token.start >= span.start && token.end <= span.end;
}

/** Where the name of a person, a state or a body ends which begins here, or null: "the firm", "Ukraine", "The mayor". */
function nameEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  if (tokens[at]?.norm === "the") {
    const noun = tokens[at + 1];
    // "the Lima mayor": a place before somebody’s office.
    if (noun?.capital && at > 0 && isOffice(tokens[at + 2])) return at + 2;
    return isOffice(noun) || (noun?.capital && at > 0) ? at + 1 : null;
  }
  if (/^(?:there|here|this|that|these|those)$/.test(tokens[at]?.norm ?? "")) return null;
  if (!tokens[at]?.capital || tokens[at]?.kind !== "word" || isTime(tokens[at]!)) return null;
  while (
    tokens[at + 1]?.capital &&
    tokens[at + 1]?.kind === "word" &&
    !tokens[at]!.possessive &&
    !isTime(tokens[at + 1]!)
  )
    at++;
  // "Tropical Storm Petra killed 14": a storm has nothing to say.
  return tokens.slice(from, at + 1).some(({ norm }) => storms.test(norm)) ? null : at;
}

const storms = /^(?:hurricane|typhoon|cyclone|storm|tornado)$/;

function isOffice(noun: Token | undefined): boolean {
  return noun !== undefined && (institutionNouns.has(noun.norm) || officeNouns.has(noun.norm));
}

/** Where the clause ends: at a mark, save for the commas around its source. */
function clauseEnd(tokens: readonly Token[], from: number, source?: Span): number {
  let at = from + 1;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === "quote") break;
    const aside =
      source && [at, at - 1, at + 1].some((place) => tokens[place] && within(tokens[place], source));
    if (token.kind === "mark" && !aside) break;
    at++;
  }
  while (at > from + 1 && tokens[at - 1]!.kind === "mark") at--;
  return at;
}
