// Quotations and their speakers: who is made to say the quoted words, here or in a neighbouring sentence.
import { indexEndingAfter } from "../text/span.ts";
import type { Quotation, Text } from "../text/text.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import { eachOnce, once, readOnce } from "./memory.ts";
import { findCandidates } from "./names.ts";
import { type Token, type TokenisedSentence, tokenise } from "./nlp.ts";
import type { Mention } from "./people.ts";
import { cueVerbs } from "./verbs.ts";
import { fold } from "./vocabulary.ts";
import { auxiliaries, beForms, determiners, plainVerbs, subjectPronouns } from "./words/grammar.ts";
import {
  anonymousNouns,
  documentNouns,
  institutionNouns,
  officeNouns,
  pressNouns,
  routineAgents,
  vagueAgents,
} from "./words/sources.ts";

export interface Quote {
  readonly quotation: Quotation;
  /** Index in `draft.sentences` of the sentence which frames it. */
  readonly sentence: number;
  /** The attribution whose source speaks, or null where nobody does. */
  readonly speaker: Attribution | null;
  /**
   * Where the speaker stands: in the frame, in the sentence before or after, or in a paragraph which the quotation
   * carries on or is carried on by.
   */
  readonly found: "frame" | "before" | "after" | "continued" | null;
  /** Nothing but quoted words stands in its sentence. */
  readonly alone: boolean;
  /**
   * Why a full quotation is nobody's: it stands alone and nobody is named beside it; a colon without a speaker leads to
   * it; a report without a reporter frames it ("it was said"). Null where somebody may be meant.
   */
  readonly unclaimed: "alone" | "led in" | "reported" | null;
  /** The quoted words say "I": only a person can. */
  readonly firstPerson: boolean;
}

/** The speakers and namings of a draft, as quotations ask for them. */
interface Known {
  readonly sentences: readonly TokenisedSentence[];
  /** Sentences which name a person, or take one up with a pronoun. */
  readonly peopled: ReadonlySet<number>;
  /** Sentences which frame a quotation whose speaker is known. */
  readonly spoken: ReadonlySet<number>;
  /** Paragraphs in which a quotation mark lacks its partner: nobody knows what is quoted there. */
  readonly unbalanced: ReadonlySet<number>;
}

// Four quoted words or fewer are a scrap, not a remark.
const leastWords = 5;

/** Finds the speaker of every outermost quotation, in order. */
export function findQuotes(
  { prose, paragraphs }: Text,
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): readonly Quote[] {
  const quotes: Quote[] = [];
  const hanging = new Set<number>();
  const peopled = new Set(mentions.map((m) => m.sentence));
  const readHere = (sentence: TokenisedSentence) => readSentence(prose, sentence);
  for (const { sentence, found } of eachOnce(sentences, readSentence, readHere)) {
    const { firstPerson, alone } = found;
    const { quotations } = sentence.sentence;
    let isHanging: boolean | null = null;
    const own = attributionsOf(attributions, sentence.index).filter(
      (a) => a.source !== null && a.shape !== "agent",
    );
    quotations.forEach((quotation, place) => {
      const last = quotes.at(-1);
      const frame =
        own.find((a) => a.quotations.includes(quotation)) ?? (own.length === 1 ? own[0] : undefined);
      let spoken: Pick<Quote, "speaker" | "found"> = { speaker: null, found: null };
      if (frame) spoken = { speaker: frame, found: "frame" };
      else if (last?.speaker && quotation.continues) spoken = { speaker: last.speaker, found: "continued" };
      else if (alone) {
        spoken = neighbour(sentences, attributions, sentence, last);
        // Asked once of a sentence, however many quotations fill it.
        isHanging ??= hangs(sentences, attributions, sentence, peopled);
        if (spoken.found === "before" && isHanging) {
          spoken = { speaker: null, found: null };
          hanging.add(quotes.length);
        }
      }
      quotes.push({
        quotation,
        sentence: sentence.index,
        speaker: spoken.speaker,
        found: spoken.found,
        alone,
        unclaimed: null,
        firstPerson: firstPerson[place]!,
      });
    });
  }
  carryBack(quotes);
  const known = {
    sentences,
    peopled,
    spoken: new Set(quotes.flatMap(({ speaker, sentence }) => (speaker ? [sentence] : []))),
    unbalanced: new Set(
      paragraphs.flatMap((p, at) => (p.strays.some((s) => s.fault !== "mixed") ? [at] : [])),
    ),
  };
  return quotes.map((quote, at) =>
    quote.speaker ? quote : { ...quote, unclaimed: whyUnclaimed(known, quote, hanging.has(at)) },
  );
}

/** What a sentence with quotations tells by its own words. */
interface Told {
  /** Whether each of its quotations says "I". */
  readonly firstPerson: readonly boolean[];
  /** Nothing but quoted words stands in it. */
  readonly alone: boolean;
}

function readSentence(prose: string, { sentence, tokens }: TokenisedSentence): Told | null {
  if (sentence.quotations.length === 0) return null;
  return {
    firstPerson: sentence.quotations.map((quotation) => saysI(prose, quotation)),
    alone: tokens.every((token) => token.kind !== "word"),
  };
}

/** A quotation that fills its sentence goes on from the one before it, or is claimed by the sentence after it. */
function neighbour(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  sentence: TokenisedSentence,
  last: Quote | undefined,
): Pick<Quote, "speaker" | "found"> {
  const before = lineBefore(sentences, sentence);
  const lead =
    last?.speaker && last.sentence === before?.index
      ? last.speaker
      : before && speakerIn(attributions, before);
  // "“We can’t.” She added that …": the next sentence opens with its speaker.
  const next = sentences[sentence.index + 1];
  const claim =
    next?.paragraph === sentence.paragraph
      ? attributionsOf(attributions, next.index).find((a) => a.source?.class === "named-person" && speaks(a))
      : undefined;
  if (lead && !(claim && before!.paragraph !== sentence.paragraph && takesOver(next!, claim, lead)))
    return { speaker: lead, found: "before" };
  return claim ? { speaker: claim, found: "after" } : { speaker: null, found: null };
}

/** "Hale said no. ¶ “It will fall.” Ana Mora said": behind a quotation which opens a paragraph another is named at once. */
function takesOver(
  next: TokenisedSentence,
  { source, cue }: Attribution,
  { source: last }: Attribution,
): boolean {
  return (
    source!.noun === "name" &&
    source!.start === next.tokens[0]?.start &&
    source!.start < cue.start &&
    (source!.person === null || source!.person !== last?.person)
  );
}

/**
 * "Hale said the town had hired six inspectors. ¶ “We warned them again and again.” The hearing lasted 20 minutes.": a
 * quotation opens a paragraph which goes on with something else, and whoever spoke last was not being quoted.
 */
function hangs(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  sentence: TokenisedSentence,
  peopled: ReadonlySet<number>,
): boolean {
  const before = sentences[sentence.index - 1];
  const next = sentences[sentence.index + 1];
  if (!before || before.paragraph === sentence.paragraph || next?.paragraph !== sentence.paragraph)
    return false;
  if (before.kind !== "body" || before.sentence.quotations.length > 0 || isLine(before)) return false;
  if (before.tokens.at(-1)?.text === ":" || next.sentence.quotations.length > 0) return false;
  return !(
    attributionsOf(attributions, next.index).some(
      ({ source, cue }) => source?.class !== "none" || /^(?:say|tell|add)$/.test(cue.lemma),
    ) ||
    peopled.has(next.index) ||
    next.tokens.some(({ norm }) => subjectPronouns.has(norm) || /^(?:his|her|their|my|our)$/.test(norm))
  );
}

// Two pictures, links or headings may stand between a speaker and the next quotation.
const mostLines = 2;

/** The sentence before, with headings and lines without a stop passed over where it stands in another paragraph. */
function lineBefore(
  sentences: readonly TokenisedSentence[],
  { index, paragraph }: TokenisedSentence,
): TokenisedSentence | undefined {
  for (let at = index - 1; at >= index - 1 - mostLines; at--) {
    const line = sentences[at];
    if (!line || line.paragraph === paragraph || !isLine(line)) return line;
  }
  return undefined;
}

/** A heading, a caption or a link: it has no stop at its end. */
function isLine({ kind, tokens, end }: TokenisedSentence): boolean {
  const last = tokens.at(-1);
  return kind === "heading" || (last?.kind === "word" && last.end === end);
}

/** Who spoke last in a sentence before: a mood ("Paris is confident") and a silence are no speech. */
function speakerIn(
  attributions: readonly Attribution[],
  sentence: TokenisedSentence,
): Attribution | undefined {
  if (sentence.kind === "heading") return undefined;
  return attributionsOf(attributions, sentence.index)
    .filter((a) => a.source !== null && a.within === null && a.shape !== "agent" && speaks(a))
    .at(-1);
}

function speaks({ cue, source }: Attribution): boolean {
  if (cue.negated || source?.class === "none") return false;
  return source?.class !== "metonym" || (cue.kind !== "mental" && cue.kind !== "other");
}

/** “We asked in March. ¶ “We asked again,” said Mora: whoever closes a quotation has said it from its beginning. */
function carryBack(quotes: Quote[]): void {
  for (let i = quotes.length - 2; i >= 0; i--) {
    const quote = quotes[i]!;
    const next = quotes[i + 1]!;
    if (quote.speaker || quote.quotation.closed || !next.quotation.continues || !next.speaker) continue;
    quotes[i] = { ...quote, speaker: next.speaker, found: "continued" };
  }
}

function whyUnclaimed(known: Known, quote: Quote, hangs: boolean): Quote["unclaimed"] {
  const { quotation } = quote;
  const sentence = known.sentences[quote.sentence]!;
  if (quotation.words < leastWords || (sentence.kind !== "body" && sentence.kind !== "list-item"))
    return null;
  if (!quotation.closed || quotation.continues || known.unbalanced.has(sentence.paragraph)) return null;
  if (quote.alone) return !hangs && isBesideSomebody(known, sentence) ? null : "alone";
  const { tokens } = sentence;
  const at = indexEndingAfter(tokens, quotation.start);
  if (namesSomebody(known, sentence)) return null;
  if (isReported(tokens, at + 1)) return "reported";
  if (tokens[at - 1]?.text !== ":" || /^(?:read|reads|reading|say|says)$/.test(tokens[at - 2]?.norm ?? ""))
    return null;
  const speaker = firstSpeaker(tokens);
  return (speaker >= 0 && speaker < at) || isBesideSomebody(known, sentence) ? null : "led in";
}

/** A person named in the sentence before or after, or a line beside the quotation which says whose it is. */
function isBesideSomebody(known: Known, sentence: TokenisedSentence): boolean {
  return [sentence.index - 1, sentence.index + 1].some((index) => {
    const beside = known.sentences[index];
    if (!beside) return false;
    if (known.spoken.has(index)) return true;
    const names =
      namesSomebody(known, beside) ||
      beside.tokens.some(({ norm }) => subjectPronouns.has(norm) || /^(?:his|her|their)$/.test(norm));
    if (index < sentence.index && (isSpeech(beside) || (names && beside.sentence.quotations.length > 0)))
      return true;
    if (beside.paragraph === sentence.paragraph)
      return (
        // The first of a run of quotations answers for the rest.
        names || (index < sentence.index && beside.tokens.every((token) => token.kind !== "word"))
      );
    // A lead-in on a line of its own, or a caption: "Ana Mora, fisherwoman".
    return (
      beside.tokens.at(-1)?.text === ":" ||
      /^[—–-]/.test(beside.tokens[0]?.text ?? "") ||
      (beside.kind !== "heading" && isLine(beside) && beside.tokens.length <= longestCaption)
    );
  });
}

// No line which only names a speaker and a trade is longer.
const longestCaption = 14;

/** A person's name stands in a sentence, or a word which may well be one. */
function namesSomebody({ peopled }: Known, sentence: TokenisedSentence): boolean {
  return peopled.has(sentence.index) || once(sentence, mayName, () => mayName(sentence.tokens));
}

const mayName = readOnce((tokens) =>
  findCandidates(tokens).some(
    ({ from, to, verdict, adjectival }) =>
      verdict !== "no" &&
      !adjectival &&
      !tokens[to - 1]!.possessive &&
      (from > 0 ? !tokens[from - 1]!.capital : isNameAtHead(tokens, to)),
  ),
);

/** "Hale was blunt", "Singer attributes": one word at the head of a sentence with its verb right behind, and no noun we know. */
function isNameAtHead(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    to === 1 &&
    next?.kind === "word" &&
    (auxiliaries.has(next.norm) || plainVerbs.has(next.norm) || /(?:[^s]s|ed)$/.test(next.norm)) &&
    !/s$/.test(tokens[0]!.norm) &&
    !determiners.has(tokens[0]!.norm) &&
    !maySpeak(tokens[0]!, 0)
  );
}

/** A plain verb of saying, or any beside a quotation, even where its subject was not understood. */
function isSpeech({ tokens, sentence }: TokenisedSentence): boolean {
  return tokens.some((token) =>
    cueVerbs
      .get(token.norm)
      ?.some((entry) => sentence.quotations.length > 0 || (entry.kind === "plain" && entry.form === "past")),
  );
}

const its = readOnce((tokens) => tokens.filter(({ norm }) => norm === "it"));
const lastMaker = readOnce((tokens) => tokens.findLastIndex(({ norm }) => norm === "by" || norm === "in"));

/** "it was reported", "it is said": a report without a reporter, from a token on. */
function isReported(tokens: readonly Token[], from: number): boolean {
  const next =
    from < tokens.length ? its(tokens)[indexEndingAfter(its(tokens), tokens[from]!.start)] : undefined;
  if (!next) return false;
  const it = indexEndingAfter(tokens, next.start);
  return (
    beForms.has(tokens[it + 1]?.norm ?? "") &&
    (cueVerbs.get(tokens[it + 2]?.norm ?? "")?.some((entry) => entry.form !== "ing") ?? false) &&
    lastMaker(tokens) < it + 3
  );
}

const firstSpeaker = readOnce((tokens) => tokens.findIndex(maySpeak));

/** Whether a word before a colon may stand for whoever says what follows. */
function maySpeak(token: Token, at: number): boolean {
  if (token.kind !== "word") return false;
  return (
    // "Mora’s verdict: …"
    (token.capital && (at > 0 || token.possessive)) ||
    subjectPronouns.has(token.norm) ||
    /^(?:his|her|their|my|our|your|one|another|others|some|many|man|woman|men|women|mother|father)$/.test(
      token.norm,
    ) ||
    [
      vagueAgents,
      anonymousNouns,
      officeNouns,
      institutionNouns,
      pressNouns,
      documentNouns,
      routineAgents,
    ].some((list) => list.has(token.norm) || list.has(`${token.norm}s`))
  );
}

function saysI(prose: string, { inner }: Quotation): boolean {
  // Most quotations need not be parted into words: they hold none of these.
  if (!/(?<![a-z0-9])(?:i|me|my|mine|myself)(?![a-z0-9])/.test(fold(prose.slice(inner.start, inner.end))))
    return false;
  return tokenise(prose, { ...inner, quotations: [] }).some((token) =>
    /^(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)$/.test(fold(token.text)),
  );
}
