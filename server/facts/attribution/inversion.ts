// Subjects behind their verb: "…, said Ana Ruiz", "“No,” said diplomats".
import type { Token } from "../nlp.ts";
import { type VerbGroup, verbAt } from "../verbs.ts";
import { clauseOpeners, determiners, prepositions, subjectPronouns } from "../words/grammar.ts";
import { personNouns } from "../words/person-nouns.ts";
import {
  bodiesAtLarge,
  documentNouns,
  emptyModifiers,
  pressNouns,
  quantifiers,
  routineAgents,
  vagueAgents,
} from "../words/sources.ts";
import { bareThings, things } from "../words/things.ts";
import { isSeveral, type NounPhrase, nounPhraseAt, type Reading } from "./noun-phrases.ts";

// Verbs which may stand before their subject behind reported words.
const invertible = new Set(
  `say add note write ask reply respond explain tweet announce declare warn report claim argue state recall continue shout
  observe remark insist joke quip conclude agree complain answer exclaim admit acknowledge confirm read`.split(
    /\s+/,
  ),
);

/**
 * The noun phrase behind a verb which is its subject: only where reported words stand before the verb and no verb of its
 * own follows the phrase. `subject` is a phrase that waits for a verb: then the verb is its own unless a comma closes the
 * aside and another verb follows ("Kushner, noted Trump, hoped").
 */
export function invertedPhrase(
  reading: Reading,
  verb: VerbGroup,
  waiting: { readonly subject: NounPhrase | null },
): NounPhrase | null {
  const { tokens } = reading;
  if (verb.negated || verb.modal || verb.auxiliary || verb.from !== verb.head) return null;
  if (verb.form !== "past" && verb.form !== "third" && verb.form !== "base") return null;
  const entry = verb.entries.find((e) => e.list === "cue");
  if (!entry || !invertible.has(entry.lemma)) return null;
  const before = tokens[verb.from - 1];
  const behindQuote = before?.kind === "quote";
  if (before && !behindQuote && !(before.kind === "mark" && /^(?:[,–—?!…]|--|['’"]+)$/.test(before.text)))
    return null;
  const phrase = nounPhraseAt(reading, verb.to);
  if (!phrase || !(opensNounPhrase(tokens[verb.to]) || isCrowd(tokens[phrase.head]!))) return null;
  const end = stretchEnd(reading, phrase);
  if (end < 0) return null;
  if (!before) return tokens[end]?.text === ":" || tokens[end]?.kind === "quote" ? phrase : null;
  // "Anger swept the camps, said Ana Ruiz": what cannot say anything does not wait for a verb of saying.
  const { subject } = waiting;
  if (subject && !behindQuote && (!isMute(tokens[subject.head]!) || isNamed(tokens, verb))) {
    if (tokens[end]?.text !== ",") return null;
    const next = verbAt(tokens, end + 1, {
      subject: tokens[subject.head]!,
      plural: isSeveral(tokens, subject),
      contracted: false,
      display: false,
    });
    return next ? phrase : null;
  }
  return phrase;
}

/** "The head of the agency, Ana Ruiz, asked": what has a name between commas right before the verb is no part of a body. */
function isNamed(tokens: readonly Token[], { from }: VerbGroup): boolean {
  if (tokens[from - 1]?.text !== ",") return false;
  let at = from - 2;
  while (tokens[at]?.kind === "word" && tokens[at]!.capital && from - at < 7) at--;
  return tokens[at]?.text === "," && at < from - 3;
}

/** Whether a noun is a thing which can say nothing: no paper, which may. */
export function isMute({ norm }: Token): boolean {
  return (things.has(norm) || bareThings.has(norm)) && !documentNouns.has(norm) && !vagueAgents.has(norm);
}

/** Where the words end which belong to an inverted subject; -1 where a finite verb shows that it is a subject of its own. */
function stretchEnd({ tokens, display }: Reading, phrase: NounPhrase): number {
  let subject: Token = tokens[phrase.head]!;
  for (let i = phrase.to; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") return i;
    if (prepositions.has(token.norm) || clauseOpeners.has(token.norm)) {
      // On to the next mark: "Trump upon leaving the premises", "Trump as he left".
      while (i < tokens.length && tokens[i]!.kind === "word") i++;
      return i;
    }
    const verb = verbAt(tokens, i, {
      subject,
      plural: isSeveral(tokens, phrase),
      contracted: false,
      display,
    });
    // "said a source involved in the talks": a past with a preposition behind it describes the source.
    if (verb && i === phrase.to && !isDescribing(tokens, verb)) return -1;
    subject = token;
  }
  return tokens.length;
}

/** A noun for people or bodies of whom none is named: "said oil traders", "warnings from rights groups". */
export function isCrowd({ norm, capital }: Token): boolean {
  return !capital && (vagueAgents.has(norm) || bodiesAtLarge.has(norm));
}

function isDescribing(tokens: readonly Token[], { form, from, head, to }: VerbGroup): boolean {
  return form === "past" && from === head && prepositions.has(tokens[to]?.norm ?? "");
}

/** Whether a word may open a noun phrase that names a source. */
export function opensNounPhrase(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    (token.capital ||
      determiners.has(token.norm) ||
      quantifiers.has(token.norm) ||
      (subjectPronouns.has(token.norm) && token.norm !== "it") ||
      emptyModifiers.has(token.norm) ||
      vagueAgents.has(token.norm) ||
      routineAgents.has(token.norm) ||
      documentNouns.has(token.norm) ||
      pressNouns.has(token.norm) ||
      personNouns.has(token.norm) ||
      personNouns.has(token.norm.replace(/s$/, "")) ||
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d/,.]*)$/.test(token.norm))
  );
}
