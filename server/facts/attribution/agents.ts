// Claims told in the passive: "described by critics as", "the fire was reported by Hale", and those which name nobody.
import type { Token } from "../nlp.ts";
import { participlesAt } from "../verbs.ts";
import { firstThrough, screen } from "../vocabulary.ts";
import { verdicts } from "../words/characterisation.ts";
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
    const at = by - 1;
    const phrase = hasAgent(tokens, at) ? nounPhraseAt(reading, by + 1) : null;
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

/** Whether the word at `at`, with "by" behind it, is a participle which has an agent. */
function hasAgent(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]!;
  if (verb.kind !== "word" || channels.test(tokens[at + 2]?.norm ?? "")) return false;
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
