// Verbs of saying which take a side, where they hand over words and not where they mean something else.
import { overlap, type Span } from "../text/span.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import { formTable } from "./forms.ts";
import type { VerbForm } from "./inflection.ts";
import { isLoaded } from "./loaded-words.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { saidPages } from "./said-forms.made.ts";
import { expandSaid, type SaidVerb } from "./said-forms.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import {
  auxiliaries,
  beForms,
  clauseOpeners,
  determiners,
  midAdverbs,
  negations,
  plainVerbs,
  prepositions,
  subjectPronouns,
} from "./words/grammar.ts";
import { type Bias, strikingVerbs, struckThings, weighing } from "./words/said-verbs.ts";
import {
  anonymousNouns,
  documentNouns,
  institutionNouns,
  officeNouns,
  quantifiers,
  routineAgents,
  vagueAgents,
} from "./words/sources.ts";

/** The verb alone, with its particle. */
export interface LoadedVerb extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  readonly bias: Bias;
  /** Form in which a plain verb would take its place. */
  readonly form: VerbForm;
  /** "was echoed by": no plain verb fits its place. */
  readonly passive: boolean;
}

const forms = formTable(saidPages, expandSaid);

/** A verb as it stands in its sentence, at tokens `[from, to)`. */
interface Verb extends SaidVerb {
  readonly from: number;
  readonly to: number;
}

/** Finds them outside quotations and display type, in order of appearance. */
export function findLoadedVerbs(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly LoadedVerb[] {
  const found: LoadedVerb[] = [];
  for (const { sentence, found: verbs } of eachOnce(sentences, verbsIn, verbsIn)) {
    const { tokens, index } = sentence;
    const all = attributionsOf(attributions, index);
    for (const verb of verbs) {
      const { bias, form, from, to } = verb;
      const own = all.filter((a) => overlap(a.cue, tokens[from]!));
      const passive = isPassive(tokens, verb);
      if (!isSaying(tokens, verb, own, passive) || isAccountedFor(tokens, verb, own, all)) continue;
      found.push({
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        sentence: index,
        bias,
        form,
        passive,
      });
    }
  }
  return found;
}

// With a capital it is part of a name, or of a headline.
const loaded = screen(({ norm, possessive, capital }) => !possessive && !capital && forms.has(norm));

/** The verbs of one sentence, whether they hand over words or mean something else. */
function verbsIn({ tokens, kind }: TokenisedSentence): readonly Verb[] {
  const verbs: Verb[] = [];
  if (kind === "heading" || kind === "block-quote") return verbs;
  for (let at = firstThrough(loaded, tokens); at >= 0; at = firstThrough(loaded, tokens, at + 1)) {
    const entry = forms
      .get(tokens[at]!.norm)
      ?.find(({ particle }) => particle === null || tokens[at + 1]?.norm === particle);
    if (!entry) continue;
    const verb = { ...entry, from: at, to: at + (entry.particle === null ? 1 : 2) };
    if (!isNoun(tokens, verb)) verbs.push(verb);
  }
  return verbs;
}

function isSaying(
  tokens: readonly Token[],
  verb: Verb,
  own: readonly Attribution[],
  passive: boolean,
): boolean {
  const { bias, form, to } = verb;
  if (own.some((a) => a.cue.negated || a.cue.modal !== null || a.source?.noun === "document")) return false;
  if (passive) return bias === "echo" && tokens[to]?.norm === "by";
  const speaks = () =>
    own.some((a) => a.source !== null && a.source.class !== "none") || hasSpeaker(tokens, verb);
  switch (bias) {
    case "echo":
      return form !== "ing" && opensObject(tokens[to]) && !saysWhose(tokens, to) && speaks();
    case "manner":
      return form === "past" && closesRemark(tokens, verb);
    case "tabloid":
      return form !== "ing" && strikes(tokens, verb) && speaks();
    default:
      if (form === "ing") return tokens[verb.from - 1]?.text === "," && handsOver(tokens, to);
      if (isInverted(tokens, verb)) return true;
      return (handsOver(tokens, to) || closesRemark(tokens, verb)) && speaks();
  }
}

// Verbs which only lean: common in good copy, and harmless where the reader can see for what they stand.
const leaning: ReadonlySet<Bias> = new Set(["doubt", "argue", "guilt", "force", "vouch", "stress", "stiff"]);

// Verbs which are the right ones for a plain fact (noted) or an open dispute (contended).
const factual: ReadonlySet<Bias> = new Set(["argue", "vouch", "stress"]);

const occasions = new Set(
  `asked interview interviews statement conference briefing hearing hearings debate rally testimony letter speech tweet post
  podcast monday tuesday wednesday thursday friday saturday sunday week month year reports`.split(/\s+/),
);

/**
 * Whether the sentence lets the reader judge for himself: it quotes the words, tells on what occasion they fell, or has
 * the speaker tell of his own doings, which nobody knows better; or a body speaks for the record; or what is vouched for
 * can be looked up. "Stating," before a quotation stays stiff.
 */
function isAccountedFor(
  tokens: readonly Token[],
  { bias, form, lemma, to }: Verb,
  own: readonly Attribution[],
  all: readonly Attribution[],
): boolean {
  if (!leaning.has(bias)) return false;
  // A participle hangs on words which are handed over already: "…, the clerk said, noting that".
  if (form === "ing" && bias !== "stiff") return true;
  const isQuoted = own.some((a) => quotes(a, all)) || closesQuote(tokens, to);
  if (isQuoted && !(bias === "stiff" && form === "ing")) return true;
  if (bias === "guilt") return false;
  // "Republican claims that", "states that would": a noun looks like the verb, so the verb must have its subject.
  if (form === "third" && !own.some(({ source }) => source !== null && source.class !== "none")) return true;
  // A confirmation is worth what its source is worth, and here the source has no name.
  if (lemma === "confirm" && own.some(({ source }) => source?.class === "office-unnamed")) return false;
  if (tokens.some(({ norm }) => occasions.has(norm))) return true;
  if (bias === "doubt") return false;
  const first = tokens[to]?.norm === "that" ? tokens[to + 1] : tokens[to];
  if (first && /^(?:he|she|they|his|her|their|we|our)$/.test(first.norm)) return true;
  if (own.some(({ source }) => source?.class === "institution" || source?.narrowed === true)) return true;
  return factual.has(bias) && !isWeighed(tokens, to);
}

/** Whether a cue hands over quoted words, and not another behind it: "confirmed that they met, stating, “…”". */
function quotes({ cue, quotations }: Attribution, all: readonly Attribution[]): boolean {
  return quotations.some(
    (quotation) => !all.some(({ cue: later }) => later.start >= cue.end && later.end <= quotation.start),
  );
}

/** Whether what is said is an opinion: it weighs, or it is put in loaded words. */
function isWeighed(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(({ norm }) => weighing.has(norm)) || isLoaded(tokens, from, tokens.length);
}

/** "echo those of his successor", "echoed his father’s words": the sentence says whom. */
function saysWhose(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(to, to + 4).some((word, at) => word.possessive || (at > 0 && word.norm === "of"));
}

/** "“No,” she stated." */
function closesQuote(tokens: readonly Token[], to: number): boolean {
  return tokens[0]?.kind === "quote" && tokens[to]?.kind !== "word";
}

/**
 * "disputed Republican claims that", "the Gulf state that": nouns which look like present forms. A plain form needs
 * several speakers, or a verb before it; an "s" form is no verb where its subject is what a verb or preposition takes.
 */
function isNoun(tokens: readonly Token[], { form, from }: Verb): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== "word") return form === "base" && before !== undefined;
  const further = tokens[from - 2];
  if (form === "base")
    return !(
      before.norm === "to" ||
      auxiliaries.has(before.norm) ||
      midAdverbs.has(before.norm) ||
      /^(?:they|we|i|you|who|and|that|others|many|some|people|men|women|police)$/.test(before.norm) ||
      (/[^s]s$/.test(before.norm) && !before.possessive) ||
      further?.norm === "and"
    );
  return (
    form === "third" &&
    before.capital &&
    further?.kind === "word" &&
    !further.capital &&
    !clauseOpeners.has(further.norm) &&
    (prepositions.has(further.norm) || /(?:ed|ing)$/.test(further.norm) || plainVerbs.has(further.norm))
  );
}

/** The last word before the verb, its auxiliaries and adverbs: -1 where they deny, guess or turn it round. */
function wordBefore(tokens: readonly Token[], { from }: Verb): number {
  let at = from - 1;
  for (; at >= 0; at--) {
    const { norm, kind } = tokens[at]!;
    if (kind !== "word" || !(auxiliaries.has(norm) || midAdverbs.has(norm) || /ly$/.test(norm))) break;
    if (
      negations.has(norm) ||
      /^(?:will|would|shall|should|can|could|may|might|must|do|does|did)$/.test(norm)
    )
      return -1;
  }
  return at;
}

function isPassive(tokens: readonly Token[], verb: Verb): boolean {
  const before = wordBefore(tokens, verb);
  return verb.form === "past" && tokens.slice(before + 1, verb.from).some(({ norm }) => beForms.has(norm));
}

/** A person, a body or a class of people right before the verb; papers and figures may well reveal and note. */
function hasSpeaker(tokens: readonly Token[], verb: Verb): boolean {
  const at = wordBefore(tokens, verb);
  const word = tokens[at];
  if (word?.kind !== "word" || word.possessive || documentNouns.has(word.norm)) return false;
  return (
    subjectPronouns.has(word.norm) ||
    (word.capital && !determiners.has(word.norm) && !prepositions.has(word.norm)) ||
    [vagueAgents, anonymousNouns, officeNouns, institutionNouns, routineAgents].some((list) =>
      list.has(word.norm),
    )
  );
}

/** What follows is said: a that-clause, a quotation, or a clause with a verb of its own. */
function handsOver(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (tokens[at]?.kind === "word" && midAdverbs.has(tokens[at]!.norm)) at++;
  if (tokens[at]?.text === "," || tokens[at]?.text === ":") at++;
  const first = tokens[at];
  if (!first) return false;
  if (first.kind === "quote") return !first.quotation!.fragment;
  if (first.norm === "that") return true;
  if (!opensObject(first) && first.norm !== "there") return false;
  // "claimed the plant was safe", but not "conceded the election at midnight".
  for (const word of tokens.slice(at + 1, at + 8)) {
    if (word.kind !== "word" || (prepositions.has(word.norm) && word.norm !== "of")) return false;
    if (/^(?:be|been|being|having)$/.test(word.norm)) return false;
    if (auxiliaries.has(word.norm) || plainVerbs.has(word.norm)) return true;
  }
  return false;
}

function opensObject(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !prepositions.has(token.norm) &&
    (token.capital ||
      determiners.has(token.norm) ||
      quantifiers.has(token.norm) ||
      subjectPronouns.has(token.norm) ||
      /^\d/.test(token.norm))
  );
}

/** “We will win,” he boasted: subject and verb close what was quoted. */
function closesRemark(tokens: readonly Token[], verb: Verb): boolean {
  if (tokens[verb.to]?.kind === "word") return false;
  const before = wordBefore(tokens, verb);
  for (let at = before; at >= 0 && at > before - 5; at--) {
    if (tokens[at]!.kind === "quote") return at < before;
    if (tokens[at]!.kind !== "word") return false;
  }
  return false;
}

/** “We will win,” boasted Hale; "Kushner, noted Trump, expressed hope". */
function isInverted(tokens: readonly Token[], { form, from, to }: Verb): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  if (form !== "past" || !(before?.kind === "quote" || before?.text === ",")) return false;
  return next?.kind === "word" && next.capital && !auxiliaries.has(next.norm);
}

/** A report is slammed, a door too: only the first is said. */
function strikes(tokens: readonly Token[], { lemma, particle, to }: Verb): boolean {
  if (particle !== null || !strikingVerbs.has(lemma)) return true;
  return opensObject(tokens[to]) && !tokens.slice(to, to + 4).some((token) => struckThings.has(token.norm));
}
