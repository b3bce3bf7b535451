// Attributions: for every claim its cue, its source and its content, whatever the order of the words.
import type { Span } from "../text/span.ts";
import type { Quotation } from "../text/text.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { compilePhrases, findPhrase, phraseAt } from "./phrases.ts";
import {
  describeSource,
  isPlace,
  type NounPhrase,
  nounPhraseAt,
  opensNounPhrase,
  type Source,
} from "./sources.ts";
import { cueVerbs, documentVerbs, mindVerbs, type VerbGroup, verbGroupAt } from "./verbs.ts";
import { verdicts } from "./words/characterisation.ts";
import {
  auxiliaries,
  beForms,
  clauseOpeners,
  midAdverbs,
  negations,
  nounParticiples,
  plainVerbs,
  prepositions,
} from "./words/grammar.ts";
import { moods, stances } from "./words/metonyms.ts";
import { anonymityPhrases, colonSpeakers, documentNouns, surveyWords } from "./words/sources.ts";

export interface Attribution {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  readonly shape: "verb" | "frame" | "agent" | "colon" | "voices";
  readonly cue: Span & {
    /** Base form of a verb ("say"), or the frame itself ("according to"). */
    readonly lemma: string;
    readonly kind: VerbGroup["kind"] | "frame";
    readonly negated: boolean;
    readonly modal: string | null;
    readonly form: VerbGroup["form"] | null;
  };
  /** The words that name the source; null where the sentence names none. */
  readonly source: Source | null;
  /** From the first word of the source to the last of the cue, or the other way round. */
  readonly span: Span;
  /** What the source is made to say, as far as the sentence shows it. */
  readonly content: Span | null;
  /** The source stands after its verb: "…, said Ana Mora". */
  readonly inverted: boolean;
  /** The claim lies within what somebody else is made to say: index of that attribution, or null. */
  readonly within: number | null;
  /** The sentence says how the source knows or why it is not named. */
  readonly anonymityExplained: boolean;
  /** The sentence reports a survey. */
  readonly surveyed: boolean;
  /** Quotations in the content. */
  readonly quotations: readonly Quotation[];
}

/** What is known of the whole draft when its attributions are sought. */
export interface Known {
  /** Spans of the namings of persons. */
  readonly people: readonly Span[];
  /** Spans of linked words. */
  readonly links: readonly Span[];
}

const frames = compilePhrases([
  "according to",
  "as per",
  "in the words of",
  "in the view of",
  "in the opinion of",
  "in the judgment of",
  "in the judgement of",
  "in the eyes of",
  "citing",
  "quoting",
  "based on",
  "per",
]);
const anonymity = compilePhrases(anonymityPhrases);
// Words after "per" which make it a rate.
const rates =
  /^(?:cent|day|week|month|year|hour|minute|second|capita|se|person|head|mile|kilometer|kilometre|litre|liter|gallon|pound|share|diem|annum|ton|tonne|game|household|night|barrel|unit|student|pupil|square|100,000|100|1,000|million|vote|acre|word|page|child|adult|worker|team|side|site|item|dose|patient|visit)$/;
// Acts done with words of judgment: "condemned by critics" is a claim, "pledged by OPEC" a deed.
const judgingActs = new Set(
  "condemn denounce criticize criticise blame accuse welcome praise reject dismiss dispute predict forecast estimate".split(
    " ",
  ),
);
const clauseBreaks = /^[;:()—–|]$|^--+$/;

/** Finds every attribution, sentence by sentence, in order. */
export function findAttributions(
  sentences: readonly TokenisedSentence[],
  known: Known,
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const sentence of sentences) {
    if (sentence.tokens.length === 0) continue;
    const first = found.length;
    readSentence(sentence, known, found);
    nest(found, first);
  }
  return found;
}

function readSentence(sentence: TokenisedSentence, known: Known, into: Attribution[]): void {
  const { tokens } = sentence;
  const shared = {
    sentence: sentence.index,
    anonymityExplained: findPhrase(anonymity, tokens) !== null,
    surveyed: tokens.some((token) => surveyWords.has(token.norm)),
  };
  const near = {
    people: known.people.filter((p) => p.start < sentence.end && sentence.start < p.end),
    links: known.links.filter((l) => l.start < sentence.end && sentence.start < l.end),
  };
  const add = (
    shape: Attribution["shape"],
    cue: Attribution["cue"],
    phrase: NounPhrase | null,
    until: number,
    content: Span | null,
    inverted: boolean,
  ) => {
    const source = phrase && describeSource(tokens, phrase, until, near);
    into.push({
      ...shared,
      shape,
      cue,
      source,
      span: source ? { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) } : cue,
      content,
      inverted,
      within: null,
      quotations: content
        ? sentence.sentence.quotations.filter((q) => q.start >= content.start && q.end <= content.end + 1)
        : [],
    });
  };
  for (let at = 0; at < tokens.length; at++) {
    const frame = frameAt(tokens, at);
    if (frame) {
      const phrase = nounPhraseAt(tokens, frame.to, tokens.length);
      if (phrase && isFrame(frame.name, tokens, phrase)) {
        add(
          "frame",
          cueOf(tokens, at, frame.to, frame.name, "frame"),
          phrase,
          phraseEnd(tokens, phrase.to),
          null,
          true,
        );
        at = phrase.to - 1;
        continue;
      }
    }
    const agent = agentAt(tokens, at);
    if (agent) {
      add(
        "agent",
        cueOf(tokens, at, at + 2, tokens[at]!.norm, "other"),
        agent,
        phraseEnd(tokens, agent.to),
        null,
        true,
      );
      at = agent.to - 1;
      continue;
    }
    const group =
      verbGroupAt(cueVerbs, tokens, at) ??
      documentVerb(tokens, at) ??
      placeVerb(tokens, at) ??
      stanceAt(tokens, at);
    if (!group || group.passive) continue;
    const cue = {
      ...cueOf(tokens, group.from, group.to, group.lemma, group.kind),
      negated: group.negated,
      modal: group.modal,
      form: group.form,
    };
    const after = invertedSource(tokens, group);
    if (after) {
      const content = { start: sentence.start, end: tokens[group.from]!.start };
      add("verb", cue, after, phraseEnd(tokens, after.to), content, true);
      at = after.to - 1;
      continue;
    }
    const subject = subjectOf(tokens, group.from);
    if (!subject || !agrees(tokens, subject, group) || addsThing(tokens, group)) continue;
    // "sent a letter urging him": the participle hangs on the noun, the noun on another verb.
    if (group.form === "ing" && documentNouns.has(tokens[subject.head]!.norm)) continue;
    add("verb", cue, subject, group.from, contentAfter(sentence, group.to), false);
    at = group.to - 1;
  }
  readColon(sentence, add);
}

function cueOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  lemma: string,
  kind: VerbGroup["kind"] | "frame",
): Attribution["cue"] {
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    lemma,
    kind,
    negated: false,
    modal: null,
    form: null,
  };
}

function frameAt(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly to: number } | null {
  const length = phraseAt(frames, tokens, at);
  if (length === 0) return null;
  return {
    name: tokens
      .slice(at, at + length)
      .map((t) => t.norm)
      .join(" "),
    to: at + length,
  };
}

/** "per" is mostly a rate and "based on" mostly a method: they frame a claim only before a source. */
function isFrame(name: string, tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.head]!;
  if (name === "per")
    return !rates.test(tokens[phrase.from]!.norm) && (head.capital || documentNouns.has(head.norm));
  if (name === "based on") return documentNouns.has(head.norm) && phrase.to - phrase.from <= 2;
  return true;
}

/** "described by critics as", "expressed by Russian officials": the position of "by" plus one, for a verb of saying or judging. */
function agentAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const verb = tokens[at]!;
  if (verb.kind !== "word" || tokens[at + 1]?.norm !== "by") return null;
  const says = cueVerbs
    .get(verb.norm)
    ?.some(
      (e) => (e.form === "past" || e.form === "participle") && (e.kind !== "act" || judgingActs.has(e.lemma)),
    );
  if (
    !says &&
    !verdicts.has(verb.norm) &&
    !/^(?:expressed|voiced|echoed|cited|quoted|shared|disputed|contradicted|considered|believed|thought)$/.test(
      verb.norm,
    )
  )
    return null;
  return nounPhraseAt(tokens, at + 2, tokens.length);
}

/** "A memo sets out": documents say with verbs which people do not. */
function documentVerb(tokens: readonly Token[], at: number): VerbGroup | null {
  const group = verbGroupAt(documentVerbs, tokens, at);
  if (!group || group.passive || group.negated || group.form === "ing") return null;
  const subject = subjectOf(tokens, group.from);
  return subject && documentNouns.has(tokens[subject.head]!.norm) ? group : null;
}

/** "Brussels wants", "Downing Street is confident": places are given a mind with words which are no attribution of a person's. */
function placeVerb(tokens: readonly Token[], at: number): VerbGroup | null {
  const group = verbGroupAt(mindVerbs, tokens, at) ?? moodAt(tokens, at, moods);
  if (!group || group.passive || group.form === "ing") return null;
  const subject = subjectOf(tokens, group.from);
  return subject && isPlace(tokens, subject) ? group : null;
}

/** "Experts were clear that": a view told with an adjective. */
function stanceAt(tokens: readonly Token[], at: number): VerbGroup | null {
  return tokens[at + 1]?.norm === "that" ? moodAt(tokens, at, stances) : null;
}

function moodAt(tokens: readonly Token[], at: number, adjectives: ReadonlySet<string>): VerbGroup | null {
  if (!adjectives.has(tokens[at]?.norm ?? "")) return null;
  let from = at - 1;
  while (
    from >= 0 &&
    tokens[from]!.kind === "word" &&
    (midAdverbs.has(tokens[from]!.norm) || /ly$/.test(tokens[from]!.norm))
  )
    from--;
  if (from < 1 || !beForms.has(tokens[from]!.norm)) return null;
  return {
    lemma: "be",
    kind: "mental",
    form: "participle",
    from,
    head: at,
    to: at + 1,
    negated: from !== at - 1 && tokens.slice(from, at).some((t) => negations.has(t.norm)),
    passive: false,
    modal: null,
  };
}

/** The noun phrase after "…, said": only where no verb of its own follows it. */
function invertedSource(tokens: readonly Token[], group: VerbGroup): NounPhrase | null {
  if (
    group.negated ||
    group.modal ||
    group.from !== group.head ||
    group.form === "ing" ||
    group.form === "base"
  )
    return null;
  if (group.lemma === "tell") return null;
  const before = tokens[group.from - 1];
  if (before && !(before.kind === "quote" || (before.kind === "mark" && /^[,—–?!…]$/.test(before.text))))
    return null;
  if (!before && !(group.lemma === "say")) return null;
  if (!opensNounPhrase(tokens[group.to])) return null;
  const phrase = nounPhraseAt(tokens, group.to, tokens.length);
  if (!phrase) return null;
  for (let i = phrase.to; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") break;
    if (clauseOpeners.has(token.norm) || prepositions.has(token.norm)) break;
    if (auxiliaries.has(token.norm) || plainVerbs.has(token.norm)) return null;
    if (cueVerbs.get(token.norm)?.some((entry) => entry.form === "past") && !nounParticiples.has(token.norm))
      return null;
  }
  return phrase;
}

/**
 * The subject of a verb whose group starts at `verb`: the noun phrase at the head of its clause, looking back over a
 * parenthesis between commas, a relative clause and what hangs on the noun ("officials in Kyiv briefed on the talks").
 */
export function subjectOf(tokens: readonly Token[], verb: number): NounPhrase | null {
  let end = verb;
  const last = tokens[end - 1];
  if (!last) return null;
  if (last.kind === "mark" && last.text === ",") {
    const open = matchingComma(tokens, end - 1);
    if (open === null) return null;
    end = open;
  } else if (last.kind === "mark" && last.text === ")") {
    let open = end - 2;
    while (open >= 0 && tokens[open]!.text !== "(") open--;
    if (open <= 0) return null;
    end = open;
  } else if (last.norm === "who") {
    end -= tokens[end - 2]?.text === "," ? 2 : 1;
  }
  let start = end;
  let verbSeen = false;
  while (start > 0) {
    const token = tokens[start - 1]!;
    if (token.kind === "quote") break;
    if (token.kind === "mark") {
      if (token.text === ")") {
        let open = start - 2;
        while (open >= 0 && tokens[open]!.text !== "(") open--;
        if (open < 0) break;
        start = open;
        continue;
      }
      break;
    }
    if (token.norm === "who") {
      start--;
      verbSeen = false;
      continue;
    }
    if (
      clauseOpeners.has(token.norm) &&
      !(token.norm === "before" || token.norm === "after" || token.norm === "since" || token.norm === "than")
    )
      break;
    if (isFiniteVerb(tokens, start - 1)) {
      verbSeen = true;
      if (!tokens.slice(Math.max(0, start - 12), start - 1).some((t) => t.norm === "who")) break;
    }
    if (token.norm === "and" && verbSeen) break;
    start--;
  }
  return firstNounPhrase(tokens, start, end);
}

/** The comma which opens the parenthesis closed by the comma at `close`; null where there is none near. */
function matchingComma(tokens: readonly Token[], close: number): number | null {
  for (let i = close - 1; i >= 1 && i > close - 30; i--) {
    const token = tokens[i]!;
    if (token.kind === "quote" || (token.kind === "mark" && clauseBreaks.test(token.text))) return null;
    if (token.kind === "mark" && token.text === ",") {
      const opener = tokens[i + 1]!;
      // An age, an apposition, a relative clause or a participle; "…, and the road is open, officials said" is none.
      if (opener.norm === "and" || opener.norm === "but" || opener.norm === "or") return null;
      return i;
    }
  }
  return null;
}

/** Whether the word at `at` is surely a finite verb. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word" || token.possessive) return false;
  if (auxiliaries.has(token.norm) || plainVerbs.has(token.norm)) return true;
  if (nounParticiples.has(token.norm)) return false;
  const group = verbGroupAt(cueVerbs, tokens, at);
  return group !== null && group.form !== "ing";
}

/** The first noun phrase of a clause, past its opening adverbs and a short opening phrase ("On Friday officials said"). */
function firstNounPhrase(tokens: readonly Token[], start: number, end: number): NounPhrase | null {
  let from = start;
  while (from < end) {
    const token = tokens[from]!;
    if (token.kind === "mark") from++;
    else if (
      /^(?:and|but|or|so|yet|still|however|meanwhile|also|then|now|later|earlier|even|only|with)$/.test(
        token.norm,
      )
    )
      from++;
    else break;
  }
  if (from >= end) return null;
  const first = tokens[from]!;
  if (prepositions.has(first.norm) && !/^(?:close|following)$/.test(first.norm)) {
    let past = from + 1;
    while (past < end && (/^\d/.test(tokens[past]!.norm) || midAdverbs.has(tokens[past]!.norm))) past++;
    if (past === from + 1) return null;
    from = past;
  }
  if (from >= end) return null;
  const phrase = nounPhraseAt(tokens, from, end);
  if (!phrase) return null;
  // Between the noun and its verb only what describes the noun may stand.
  return tokens.slice(phrase.to, end).length > 14 ? null : phrase;
}

/** A bare present ("officials claim") needs a plural subject, a third person ("Moscow claims") a singular one. */
function agrees(tokens: readonly Token[], subject: NounPhrase, group: VerbGroup): boolean {
  if (group.from !== group.head || (group.form !== "base" && group.form !== "third")) return true;
  const head = tokens[subject.head]!;
  const plural =
    subject.heads.length > 1 ||
    /(?:[^s]s|people|media|others|some|many|most|few|police|they|we|you|i)$/.test(head.norm);
  if (group.form === "base") return plural;
  return (
    !plural ||
    head.capital ||
    !/(?:officials|experts|analysts|sources|critics|others|some|many|they|we)$/.test(head.norm)
  );
}

/** "China would add Australia to its list": a thing is added, no remark. */
function addsThing(tokens: readonly Token[], group: VerbGroup): boolean {
  const next = tokens[group.to];
  return group.lemma === "add" && next?.kind === "word" && next.norm !== "that";
}

/** Where the words end which may describe a noun phrase: the next comma but one, a clause break, a quotation. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let commas = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === "quote") return i;
    if (token.kind !== "mark") continue;
    if (clauseBreaks.test(token.text)) return i;
    if (token.text === "," && ++commas === 2) return i;
  }
  return tokens.length;
}

function contentAfter(sentence: TokenisedSentence, to: number): Span | null {
  const { tokens } = sentence;
  const first = tokens[to];
  if (!first) {
    // "…, officials said": the claim stands before its source.
    return tokens.length > 0 ? { start: sentence.start, end: tokens[tokens.length - 1]!.end } : null;
  }
  if (first.kind === "mark" && (first.text === "," || /^[?!.]$/.test(first.text)))
    return { start: sentence.start, end: first.start };
  return { start: first.start, end: sentence.end };
}

/** "Russian officials here: peace talks must …": a source before a colon, with no verb. */
function readColon(
  sentence: TokenisedSentence,
  add: (
    shape: "colon",
    cue: Attribution["cue"],
    phrase: NounPhrase,
    until: number,
    content: Span | null,
    inverted: boolean,
  ) => void,
): void {
  const { tokens } = sentence;
  const colon = tokens.findIndex((token) => token.kind === "mark" && token.text === ":");
  if (colon < 1 || colon === tokens.length - 1) return;
  const phrase = nounPhraseAt(tokens, 0, colon);
  if (!phrase || !colonSpeakers.has(tokens[phrase.head]!.norm) || phrase.to - phrase.from > 4) return;
  if (phrase.to !== colon && !(phrase.to === colon - 1 && tokens[colon - 1]!.norm === "here")) return;
  const mark = tokens[colon]!;
  add(
    "colon",
    { start: mark.start, end: mark.end, lemma: ":", kind: "frame", negated: false, modal: null, form: null },
    phrase,
    colon,
    { start: mark.end, end: sentence.end },
    false,
  );
}

/** Marks what lies within another's words, and in whose: the nearest attribution whose content holds it. */
function nest(found: Attribution[], first: number): void {
  for (let i = first; i < found.length; i++) {
    const inner = found[i]!;
    let within: number | null = null;
    for (let j = first; j < found.length; j++) {
      const outer = found[j]!;
      if (i === j || outer.shape !== "verb" || !outer.content || !holds(outer.content, inner.span)) continue;
      // Of two which hold each other ("officials said …, Hale said"), the one behind is the outer.
      if (inner.content && j < i && holds(inner.content, outer.span)) continue;
      if (within === null || outer.content.start > found[within]!.content!.start) within = j;
    }
    if (within !== null) found[i] = { ...inner, within };
  }
}

function holds(content: Span, span: Span): boolean {
  return content.start <= span.start && span.end <= content.end;
}

/**
 * The attribution which owns the words of a span: they lie in what its source is made to say, or a frame
 * ("according to …") stands in their sentence. Null where nobody does.
 */
export function ownerOf(
  attributions: readonly Attribution[],
  sentence: number,
  span: Span,
): Attribution | null {
  for (const attribution of attributionsOf(attributions, sentence)) {
    if (!attribution.source || attribution.source.class === "none") continue;
    if (attribution.shape === "frame") return attribution;
    if (attribution.shape === "agent" && attribution.source.start >= span.start) return attribution;
    const { content } = attribution;
    if (content && holds(content, span) && !holds(attribution.span, span)) return attribution;
  }
  return null;
}

/** The attributions of one sentence. They stand in order of sentences, so the search is by halves. */
export function attributionsOf(
  attributions: readonly Attribution[],
  sentence: number,
): readonly Attribution[] {
  let low = 0;
  for (let high = attributions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (attributions[end]?.sentence === sentence) end++;
  return attributions.slice(low, end);
}
