// Claims told in the passive: "described by critics as", "the fire was reported by Hale", and those which name nobody.
import type { Token } from "../nlp.ts";
import { participlesAt } from "../verbs.ts";
import { firstThrough, passes, screen } from "../vocabulary.ts";
import { verdicts } from "../words/characterisation.ts";
import { beForms, determiners, prepositions } from "../words/grammar.ts";
import type { Clause } from "./clauses.ts";
import { type Found, plainCue } from "./found.ts";
import { nounPhraseAt, type Reading } from "./noun-phrases.ts";
import { phraseEnd } from "./speech.ts";

// Acts done with words of judgment: "condemned by critics" is a claim, "pledged by OPEC" a deed.
const judgingActs = new Set(
  "condemn denounce criticize criticise blame accuse welcome praise reject dismiss dispute predict forecast estimate mock".split(
    " ",
  ),
);
const voicing =
  /^(?:expressed|voiced|echoed|cited|quoted|shared|disputed|contradicted|considered|believed|thought|written|posted|tweeted)$/;
// Passives in which a claim is made and its maker left out.
export const reportsWithoutAgent: ReadonlySet<string> = new Set(
  "accuse criticize criticise describe characterize characterise believe consider say think report allege rumor rumour claim expect understand announce mention portray blame regard perceive deem condemn hail".split(
    " ",
  ),
);

/** "said by email" tells how, not who. */
const channels = /^(?:e-?mail|phone|telephone|text|letter|fax|video|radio|post)$/;

/** Every passive of a verb of saying or judging: with its agent, or with none. */
export function readPassives(reading: Reading, clauses: readonly Clause[]): readonly Found[] {
  const found: Found[] = [];
  const { tokens } = reading;
  const named = new Set<number>();
  for (let by = firstThrough(byes, tokens, 1); by >= 0; by = firstThrough(byes, tokens, by + 1)) {
    const at = doneBefore(tokens, by);
    const phrase = at >= 0 ? nounPhraseAt(reading, by + 1) : null;
    if (!phrase) continue;
    named.add(at);
    const span = { start: tokens[at]!.start, end: tokens[by]!.end };
    found.push({
      shape: "agent",
      cue: plainCue(span, tokens[at]!.norm, "other"),
      phrase,
      until: phraseEnd(tokens, phrase.to),
      relative: null,
      content: null,
      inverted: true,
      complement: false,
      reach: [at, phrase.to],
    });
    by = phrase.to;
  }
  for (const { verb, role } of clauses) {
    const entry = verb.entries.find((e) => reportsWithoutAgent.has(e.lemma));
    if (!verb.passive || !entry || named.has(verb.head) || role !== "finite" || verb.negated || verb.modal)
      continue;
    const start = tokens[verb.from]!.start;
    if (!handsOver(tokens, entry.lemma, verb.to)) continue;
    found.push({
      shape: "passive",
      cue: {
        start,
        end: tokens[verb.head]!.end,
        lemma: entry.lemma,
        kind: entry.kind,
        negated: verb.negated,
        modal: verb.modal,
        form: verb.form,
        bare: false,
      },
      phrase: null,
      until: verb.to,
      relative: null,
      content: tokens[verb.to] ? { start: tokens[verb.to]!.start, end: tokens.at(-1)!.end } : null,
      inverted: false,
      complement: false,
      reach: [verb.from, verb.to],
    });
  }
  return found;
}

const byes = screen(({ norm }) => norm === "by");

/** Whether a sentence may say by whom something was said or judged. */
export function mayHaveAgent(tokens: readonly Token[]): boolean {
  for (let by = firstThrough(byes, tokens, 1); by >= 0; by = firstThrough(byes, tokens, by + 1))
    if (doneBefore(tokens, by) >= 0) return true;
  return false;
}

/** Where what was said or judged by somebody is told before "by"; -1 where nothing is. */
function doneBefore(tokens: readonly Token[], by: number): number {
  if (channels.test(tokens[by + 1]?.norm ?? "")) return -1;
  return hasAgent(tokens, by - 1) ? by - 1 : judgedBefore(tokens, by);
}

// Participles which give their subject a name or a verdict before they say whose it is.
const judging = screen(({ norm }) =>
  /^(?:called|branded|label+ed|dubbed|described|portrayed|hailed|denounced|condemned|dismissed|characteri[sz]ed|regarded|seen|viewed|considered|deemed|judged|termed|decried)$/.test(
    norm,
  ),
);
// So many words a verdict takes at most: "called a cynical attack on the rights of workers".
const longestVerdict = 9;

/** "has been called a trap by critics", "described as a threat by experts": the participle of a verdict before "by"; -1 for none. */
function judgedBefore(tokens: readonly Token[], by: number): number {
  for (let at = by - 1; at >= 0 && at >= by - longestVerdict; at--) {
    const { kind, word } = tokens[at]!;
    if (kind === "mark") return -1;
    if (word === null || !passes(judging, word)) continue;
    const next = tokens[at + 1]!;
    const verdict =
      next.kind === "quote" ||
      next.norm === "as" ||
      determiners.has(next.norm) ||
      !prepositions.has(next.norm);
    const before = tokens[at - 1];
    const isPassive =
      before === undefined || before.text === "," || before.kind !== "word" || isBe(tokens, at - 1);
    return verdict && isPassive ? at : -1;
  }
  return -1;
}

/** A form of "be", or an adverb behind one. */
function isBe(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (beForms.has(norm)) return true;
  return /ly$|^(?:also|already|often|long)$/.test(norm) && at > 0 && isBe(tokens, at - 1);
}

/** Whether the word at `at`, with "by" behind it, is a participle which has an agent. */
function hasAgent(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]!;
  if (verb.kind !== "word") return false;
  if (verb.norm === "claimed") return isClaimed(tokens, at);
  const says = participlesAt(tokens, at).some(
    (e) => e.list === "cue" && (e.kind !== "act" || judgingActs.has(e.lemma)),
  );
  return says || verdicts.has(verb.norm) || voicing.test(verb.norm);
}

/** "it was claimed by Hale that": whoever else something is claimed by wants it, or owns to a deed. */
function isClaimed(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1] !== undefined && tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === "it")
  );
}

/** "is believed to be", "was described as", "are said to": something is claimed of the subject. */
function handsOver(tokens: readonly Token[], lemma: string, at: number): boolean {
  let i = at;
  while (tokens[i]?.kind === "word" && /ly$/.test(tokens[i]!.norm)) i++;
  const next = tokens[i]?.norm;
  if (lemma === "accuse") return next === "of";
  if (
    lemma === "criticize" ||
    lemma === "criticise" ||
    lemma === "blame" ||
    lemma === "condemn" ||
    lemma === "hail"
  )
    return next === "as" || next === "for";
  if (/^(?:describe|characterize|characterise|portray|regard|perceive|mention)$/.test(lemma))
    return next === "as" || next === "with" || next === "in";
  if (lemma === "expect" || lemma === "announce" || lemma === "understand") return next === "that";
  return next === "to" || next === "that";
}
