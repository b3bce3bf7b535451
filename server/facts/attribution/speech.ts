// Verbs of saying with a subject: "Hale said", "said Hale", "adding that", "who told reporters", "went on to say".
import type { Span } from "../../text/span.ts";
import type { VerbEntry } from "../inflection.ts";
import type { Token, TokenisedSentence } from "../nlp.ts";
import { compilePhrases, longestWord, phraseAt } from "../phrases.ts";
import { particleEnd, verbsOf } from "../verbs.ts";
import { firstThrough, screen } from "../vocabulary.ts";
import { clauseLemmas } from "../words/cue-verbs.ts";
import { clauseOpeners, determiners, prepositions } from "../words/grammar.ts";
import { moodPhrases, moods, stances, voicedDoubts } from "../words/metonyms.ts";
import { documentNouns, opinionCrowds } from "../words/sources.ts";
import { reportsWithoutAgent } from "./agents.ts";
import type { Clause } from "./clauses.ts";
import type { Found } from "./found.ts";
import type { NounPhrase, Reading } from "./noun-phrases.ts";
import { endsPlace, isPlace } from "./sources.ts";

// A verb of a clause hands over a claim if it is a cue, if the passive of it does, if a stance follows ("was clear that") or a
// doubt which it voices ("raised concerns"),
// or if a paper, a place or a crowd of opinions is its subject and it is one of the few verbs which those have.
const telling = screen(
  (word) =>
    stances.has(word.norm) ||
    doubting.has(word.norm) ||
    (!word.possessive &&
      verbsOf(word).some(({ list, lemma }) => list === "cue" || reportsWithoutAgent.has(lemma))),
);
const doubting = new Set(Object.values(voicedDoubts).flatMap((objects) => [...objects]));
const owning = screen(({ norm }) => documentNouns.has(norm) || opinionCrowds.has(norm) || endsPlace(norm));
const minding = screen(
  (word) => moody.has(word.norm) || (!word.possessive && verbsOf(word).some(({ list }) => list !== "plain")),
);
const moody = new Set([...moods, ...moodPhrases.map(longestWord), "rather", "love", "hate"]);

/** Whether a clause of a sentence may hand over a claim: where none may, none need be read. */
export function mayTell(tokens: readonly Token[]): boolean {
  return (
    firstThrough(telling, tokens) >= 0 ||
    (firstThrough(owning, tokens) >= 0 && firstThrough(minding, tokens) >= 0)
  );
}

const ourselves = new Set("i you me us".split(" "));

/** Every verb that hands a claim to its subject. */
export function readSpeech(
  sentence: TokenisedSentence,
  reading: Reading,
  clauses: readonly Clause[],
): readonly Found[] {
  const found: Found[] = [];
  const { tokens } = reading;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    const { verb, subject } = clause;
    const head = subject && tokens[subject.head]!;
    if (head && ourselves.has(head.norm)) continue;
    const mood = moodEnd(reading, clause);
    if (verb.passive && mood === 0) continue;
    const entry = mood > 0 ? stance : entryOf(reading, clause);
    if (!entry) continue;
    if (!subject || (clause.role === "infinitive" && entry.list !== "cue")) continue;
    if (mood === 0 && isForeseen(tokens, clause, clauses[i - 1])) continue;
    const follows = followsAt(reading, clauses, i);
    if (mood === 0 && !isClaim(tokens, clause, entry, follows)) continue;
    let start = verb.from;
    while (start < verb.head && times.test(tokens[start]!.norm)) start++;
    const from = tokens[start]!;
    const to = mood > 0 ? mood : Math.max(verb.head + 1, particleEnd(entry, tokens, verb.head));
    found.push({
      shape: "verb",
      cue: {
        start: from.start,
        end: tokens[to - 1]!.end,
        lemma: entry.lemma,
        kind: entry.kind,
        negated: verb.negated,
        modal: verb.modal,
        form: verb.form,
        bare: clause.role === "participle",
      },
      phrase: subject,
      until:
        clause.role === "inverted"
          ? phraseEnd(tokens, subject!.to)
          : subject && subject.to <= verb.from
            ? verb.from
            : (subject?.to ?? 0),
      relative: clause.relative,
      content: isAside(clause, clauses.slice(i + 1, i + 4))
        ? { start: sentence.start, end: sentence.end }
        : contentOf(sentence, tokens, clause, to, follows),
      inverted: clause.role === "inverted",
      complement: clause.complement,
      reach: [subject ? Math.min(subject.from, verb.from) : verb.from, to],
    });
  }
  return found;
}

/** Words which tell when and stand before a verb are no part of the cue: "a note sent out Tuesday warned". */
const times = /^(?:yesterday|today|tonight|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "Kushner, noted Trump, expressed hope": the sentence around an aside is what its source is made to say. */
function isAside({ role, verb }: Clause, next: readonly Clause[]): boolean {
  return role === "inverted" && next.some((later) => later.role === "finite" && later.from < verb.from);
}

/** What follows a verb, as far as it tells whether a claim is made. */
type Follows = "quote" | "clause" | "before" | "infinitive" | "about" | "thing" | "nothing";

function entryOf({ tokens }: Reading, { verb, subject }: Clause): VerbEntry | null {
  const cue = verb.entries.find((e) => e.list === "cue");
  // "have written off the challenger": with its particle the verb is another.
  const phrasal = !cue?.particle && verb.entries.find((e) => e.list === "view" && e.particle);
  if (cue && !phrasal && (cue.lemma !== "put" || cue.particle || putsFigure(tokens, verb.to))) return cue;
  if (!subject || verb.negated || (verb.form === "ing" && verb.from === verb.head)) return null;
  if (documentNouns.has(tokens[subject.head]!.norm))
    return verb.entries.find((e) => e.list === "document") ?? null;
  const view = verb.entries.find((e) => e.list === "view") ?? null;
  const place = isPlace(tokens, subject);
  if (view && (place || isOpinionCrowd(tokens, subject)) && isView(tokens, verb, view)) return view;
  // A town which wants for nothing wants nothing.
  if (!place || tokens[verb.to]?.norm === "for")
    return place ? mindOf(verb, /^(?:hope|long|yearn|ache|itch|pine)$/) : null;
  return mindOf(verb, /./);
}

/** "put the toll at nine", "puts its losses between $3 million and $5 million". */
function putsFigure(tokens: readonly Token[], from: number): boolean {
  // "put barriers at five gates" tells a place.
  if (!determiners.has(tokens[from]?.norm ?? "")) return false;
  const end = Math.min(stretchEnd(tokens, from), from + 12);
  for (let at = from + 1; at < end; at++) {
    if (!/^(?:at|between)$/.test(tokens[at]!.norm)) continue;
    return tokens.slice(at + 1, Math.min(end, at + 5)).some(({ norm }) => figures.test(norm));
  }
  return false;
}

const figures =
  /^[$£€]?\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|dozens|hundred|hundreds|thousand|thousands|million|millions|billion|half|zero)$/;

function mindOf({ entries }: Clause["verb"], lemmas: RegExp): VerbEntry | null {
  return entries.find(({ list, lemma }) => list === "mind" && lemmas.test(lemma)) ?? null;
}

/** A crowd of opinions, without a name and without a count: "pundits", "shipping circles", "many in the party". */
function isOpinionCrowd(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const { norm, capital } = tokens[head]!;
  return opinionCrowds.has(norm) && (!capital || head === 0);
}

/** What a view is seen to be rather than an event: "sees little reason", "see it otherwise", "sees a trap". */
const seen =
  /^(?:as|it|things|matters|little|no|scant|red|otherwise|reason|point|sense|need|merit|danger|threat|trap|plot|chance|opening|opportunity|risk|upside|hand|ploy|parallels|shades)$/;

/** Watchers who saw smoke are witnesses, and a town which sees a rise in crime has one: a view is seen as something. */
function isView(tokens: readonly Token[], verb: Clause["verb"], { lemma, form }: VerbEntry): boolean {
  if (lemma === "know") return /^(?:better|that|full|perfectly)$/.test(tokens[verb.to]?.norm ?? "");
  if (lemma === "consider" || lemma === "view") return form !== "ing";
  if (lemma !== "see") return true;
  return tokens.slice(verb.to, stretchEnd(tokens, verb.to)).some((token) => seen.test(token.norm));
}

/**
 * "Experts were clear that", "Downing Street is quietly confident", "Rome has lost patience": a view told with an adjective
 * or a stock phrase. Answers the position behind it, or 0.
 */
function moodEnd({ tokens }: Reading, { verb, subject, role }: Clause): number {
  if (!subject || role !== "finite") return 0;
  const minded = isPlace(tokens, subject) || isOpinionCrowd(tokens, subject);
  if (minded && !verb.negated) {
    const phrase = moodPhraseEnd(tokens, verb);
    if (phrase > 0) return phrase;
    if (verb.passive && moods.has(tokens[verb.head]!.norm)) return verb.head + 1;
  }
  // "Officials are convinced that": a participle which tells of a view.
  if (verb.passive && stances.has(tokens[verb.head]!.norm) && tokens[verb.head + 1]?.norm === "that")
    return verb.head + 1;
  const voiced = verb.negated || verb.passive ? 0 : voicedEnd(tokens, verb);
  if (voiced > 0) return voiced;
  if (verb.entries.length > 0) return 0;
  const last = tokens[verb.to - 1]!.norm;
  if (!/^(?:is|are|was|were|be|been|isn't|aren't|wasn't|weren't)$/.test(last)) return 0;
  let at = verb.to;
  while (tokens[at]?.kind === "word" && /ly$/.test(tokens[at]!.norm)) at++;
  const adjective = tokens[at]?.norm ?? "";
  const told =
    stances.has(adjective) && tokens[at + 1]?.norm === "that" && tokens[subject.head]!.norm !== "it";
  return told || (minded && moods.has(adjective)) ? at + 1 : 0;
}

/** "have raised serious concerns", "cast doubt on", "took issue with": where the doubt ends that is voiced; 0 for none. */
function voicedEnd(tokens: readonly Token[], { head, entries }: Clause["verb"]): number {
  const objects = entries.map(({ lemma }) => voicedDoubts[lemma]).find((list) => list !== undefined);
  if (!objects) return 0;
  for (let at = head + 1; at <= head + 3 && tokens[at]?.kind === "word"; at++)
    if (objects.has(tokens[at]!.norm)) return at + 1;
  return 0;
}

const stance: VerbEntry = { lemma: "be", kind: "mental", form: "past", list: "cue", particle: null };
const moodful = compilePhrases(moodPhrases);

/** Where "is in no mood", "has lost patience", "would rather wait" and "would love" end; 0 where nothing of the kind stands. */
function moodPhraseEnd(tokens: readonly Token[], { from, to, modal }: Clause["verb"]): number {
  for (let i = from; i < Math.min(to + 2, tokens.length) && tokens[i]!.kind === "word"; i++) {
    const length = phraseAt(moodful, tokens, i);
    if (length > 0) return i + length;
    if (modal === "would" && /^(?:rather|love|hate)$/.test(tokens[i]!.norm)) return Math.max(to, i + 1);
  }
  return 0;
}

function followsAt({ tokens }: Reading, clauses: readonly Clause[], index: number): Follows {
  const clause = clauses[index]!;
  const to = clause.role === "inverted" ? clause.subject!.to : clause.verb.to;
  if (clause.role === "inverted") return "before";
  const next = clauses[index + 1];
  const end = stretchEnd(tokens, to);
  let first: Token | null = null;
  for (let i = to; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind === "quote") return "quote";
    if (token.kind === "mark") {
      if (token.text === ":") return "quote";
      continue;
    }
    if (
      /^(?:that|whether|if|how|why|what|where|who|when)$/.test(token.norm) &&
      (i === to || tokens[i - 1]!.norm !== "of")
    )
      return "clause";
    first ??= token;
    if (next && i === next.from && next.complement) return "clause";
  }
  const after = tokens[end];
  if (
    after?.text === ":" ||
    (after?.text === "," && tokens[end + 1]?.kind === "quote") ||
    after?.kind === "quote"
  )
    return "quote";
  if (startsWithQuote(tokens, clause)) return "before";
  // "Rates will fall, or so traders hope".
  if (tokens[clause.from - 1]?.norm === "so" && tokens[clause.from - 2]?.norm === "or") return "before";
  if (isToldBefore(tokens, clause, to, end) && index > 0) return "before";
  // "…, officials said": the claim stands before its source, unless the source itself is part of what somebody says.
  if (
    !isWithin(tokens, clause, clauses[index - 1]) &&
    (!first ||
      (first.norm !== "to" &&
        end - to <= 6 &&
        prepositions.has(first.norm) &&
        !/^(?:of|for|about|against|on)$/.test(first.norm)))
  )
    if (clauses.slice(0, index).some((c) => c.role !== "infinitive") || tokens[0]?.kind === "quote")
      return "before";
  if (!first) return "nothing";
  if (first.norm === "to") return "infinitive";
  if (prepositions.has(first.norm)) return "about";
  return "thing";
}

/** "said the gunman had argued with both men", "feared that Rome would attack": a clause right behind a verb, or behind its "that". */
function isWithin(
  tokens: readonly Token[],
  { from, complement }: Clause,
  before: Clause | undefined,
): boolean {
  if (!complement || !before) return false;
  const that = tokens[from - 1]?.norm === "that";
  const isBehind = before.verb.to === (that ? from - 1 : from);
  return isBehind && (that || before.verb.entries[0]?.list === "cue");
}

/** "The bank will close, two officials told this paper": nothing but whom they told it stands behind the verb. */
function isToldBefore(
  tokens: readonly Token[],
  { verb, from, role }: Clause,
  to: number,
  end: number,
): boolean {
  if (role !== "finite" || verb.entries[0]?.lemma !== "tell" || tokens[from - 1]?.text !== ",") return false;
  if (end - to > 6 || !/^[.?!…]/.test(tokens[end]?.text ?? ".")) return false;
  const first = tokens[to];
  return (
    first?.kind === "word" &&
    (first.capital ||
      /^(?:the|this|our|reporters|journalists|parliament|lawmakers|councillors|councilors|investors|analysts)$/.test(
        first.norm,
      ))
  );
}

/** "Fears are growing that Rome will deny it": what somebody may say one day, and nobody is quoted as expecting, has not been said. */
function isForeseen(tokens: readonly Token[], { from, verb }: Clause, before: Clause | undefined): boolean {
  return (
    /^(?:will|would|could|may|might)$/.test(verb.modal ?? "") &&
    tokens[from - 1]?.norm === "that" &&
    before !== undefined &&
    before.verb.to <= from - 1 &&
    !before.verb.entries.some(({ list }) => list === "cue" || list === "view")
  );
}

/** "“No,” Hale wrote on Friday": the quotation stands right before its speaker. */
function startsWithQuote(tokens: readonly Token[], { from, shared }: Clause): boolean {
  return !shared && tokens[from - 1]?.kind === "quote";
}

/** Where the words behind a verb end: the next comma, stop or "and". */
function stretchEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "mark" && /^(?:[,;:.?!…–—|]|--+)$/.test(token.text)) return i;
  }
  return tokens.length;
}

function isClaim(
  tokens: readonly Token[],
  { verb, subject, role }: Clause,
  entry: VerbEntry,
  follows: Follows,
): boolean {
  const { lemma } = entry;
  const told = follows === "quote" || follows === "clause" || follows === "before";
  // Silence is no claim: "did not respond", "would not comment".
  if (verb.negated && /^(?:respond|reply|answer|comment|say|tell|add|elaborate)$/.test(lemma) && !told)
    return false;
  if (verb.negated && /^(?:respond|reply|comment|answer)$/.test(lemma)) return false;
  // "can tell whether light is blue", "it goes without saying", "time will tell".
  if (lemma === "tell" && isDiscerning(tokens, verb, subject)) return false;
  if (lemma === "say" && tokens[verb.from - 1]?.norm === "without") return false;
  if (entry.list === "view") return true;
  if (/^(?:continue|repeat|post)$/.test(lemma)) return follows === "quote" || role === "inverted";
  const next = tokens[verb.to];
  if (lemma === "add" && next?.kind === "word" && !told && next.norm !== "to" && !prepositions.has(next.norm))
    return false;
  if (lemma === "call")
    return (
      follows !== "nothing" && follows !== "about" && follows !== "infinitive" && isNaming(tokens, verb.to)
    );
  if (
    entry.list !== "cue" ||
    (entry.form === "ing" && documentNouns.has(subject ? tokens[subject.head]!.norm : ""))
  )
    return true;
  if (clauseLemmas.has(lemma)) {
    if (told) return role !== "infinitive" || follows !== "before";
    // "hailed the deal as historic", but not "hailed a cab".
    if (lemma === "hail")
      return tokens.slice(verb.to, stretchEnd(tokens, verb.to)).some(({ norm }) => norm === "as");
    // A paper shows and a place fears without a clause: "An analysis showed the opposite".
    if (
      subject &&
      role === "finite" &&
      (documentNouns.has(tokens[subject.head]!.norm) ||
        isPlace(tokens, subject) ||
        ((entry.kind === "mental" || lemma === "question") && isOpinionCrowd(tokens, subject)))
    )
      return !/^(?:maintain|attack|continue|report|counter)$/.test(lemma);
    return (
      follows === "infinitive" &&
      /^(?:agree|promise|pledge|vow|swear|threaten|propose|expect)$/.test(lemma) &&
      role === "finite"
    );
  }
  return true;
}

/** To tell one thing from another is not to say it. */
function isDiscerning(tokens: readonly Token[], verb: Clause["verb"], subject: NounPhrase | null): boolean {
  if (subject && tokens[subject.head]!.norm === "time") return true;
  const can = verb.modal === "can" || verb.modal === "could";
  return can && /^(?:whether|if|how|when|where|which|apart)$/.test(tokens[verb.to]?.norm ?? "");
}

/** "called it a lie", "calls the plan “bold”": an object and what it is said to be. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  let words = 0;
  // "an effort called “Care Labs”": a name, unless it is "what she called “a lie”" or something is called so behind it.
  if (tokens[at]?.kind === "quote" && tokens[at - 1]!.norm === "called")
    return (
      determiners.has(tokens[at + 1]?.norm ?? "") ||
      tokens.slice(Math.max(0, at - 10), at).some(({ norm }) => norm === "what" || norm === "which")
    );
  for (let i = at; i < tokens.length && i < at + 14; i++) {
    const token = tokens[i]!;
    if (token.kind === "quote") return true;
    if (token.kind === "mark" && !/^['‘’*]$/.test(token.text)) break;
    if (clauseOpeners.has(token.norm) || token.norm === "to" || token.norm === "and") break;
    words++;
    if (
      words > 1 &&
      (determiners.has(token.norm) || /^(?:one)$/.test(token.norm)) &&
      tokens[i - 1]!.norm !== "of"
    )
      return true;
  }
  return (
    (words >= 2 && /^(?:him|her|it|them|this|that|himself|herself|me|us)$/.test(tokens[at]?.norm ?? "")) ||
    words >= 3
  );
}

/** Where the words end which may describe a noun phrase: the next comma but one, a clause break, a quotation. */
export function phraseEnd(tokens: readonly Token[], from: number): number {
  let commas = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "quote") return i;
    if (token.kind !== "mark") continue;
    if (/^[;:()—–|]$|^--+$/.test(token.text)) return i;
    if (token.text === "," && ++commas === 2) return i;
  }
  return tokens.length;
}

function contentOf(
  sentence: TokenisedSentence,
  tokens: readonly Token[],
  { role, verb, subject }: Clause,
  to: number,
  follows: Follows,
): Span | null {
  const last = tokens.at(-1)!;
  const start = claimStart(sentence, tokens, verb.from);
  const first = tokens[to];
  if (role === "inverted") {
    const end = phraseEnd(tokens, subject!.to);
    const before = { start, end: tokens[verb.from]!.start };
    // "“No,” said Hale. " and "“No,” said Hale, “never.”": the claim goes on behind its source.
    return tokens.slice(end).some((t) => t.kind === "quote")
      ? { start: sentence.start, end: sentence.end }
      : before;
  }
  if (!first) return tokens.length > 0 ? { start, end: last.end } : null;
  if (follows === "before") {
    const end = stretchEnd(tokens, to);
    return tokens.slice(end).some((t) => t.kind === "quote")
      ? { start: sentence.start, end: sentence.end }
      : { start, end: tokens[end]?.start ?? last.end };
  }
  return { start: first.start, end: claimEnd(sentence, tokens, to) };
}

/** A semicolon ends what is said: "Some argue it goes too far; others say it is too weak." */
function claimEnd(sentence: TokenisedSentence, tokens: readonly Token[], to: number): number {
  const stop = tokens.findIndex((token, i) => i > to && token.kind === "mark" && token.text === ";");
  return stop < 0 ? sentence.end : tokens[stop]!.start;
}

/** The claim before a source reaches back to the last semicolon: "Traders sold; shares fell, Hale said." */
function claimStart(sentence: TokenisedSentence, tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind === "mark" && token.text === ";") return tokens[i + 1]!.start;
  }
  return sentence.start;
}
