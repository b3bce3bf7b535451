// Words which tell the reader what to think, in the paper's own voice: by sense, with their guards, and by whom they are owned.
import type { Span } from "../text/span.ts";
import { type Attribution, ownerOf } from "./attributions.ts";
import { formTable } from "./forms.ts";
import { loadedPages } from "./loaded-forms.made.ts";
import { expandLoaded, type Form } from "./loaded-forms.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { spokenSentences, voiceIn } from "./voice.ts";
import {
  auxiliaries,
  beForms,
  clauseOpeners,
  determiners,
  negations,
  plainVerbs,
  prepositions,
  subjectPronouns,
} from "./words/grammar.ts";
import { historical } from "./words/labels.ts";
import type { WordPart } from "./words/senses.ts";

export interface LoadedWord extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** The entry of the list: "slam", "lip service". */
  readonly entry: string;
  /** "reflexive" is the name's own echo: Trump himself; "exclamation" a mark at the end of narration. */
  readonly part: WordPart | "reflexive" | "exclamation";
  /** What the class of words does, as the list has it; null for shapes of no list. */
  readonly sense: string | null;
  /** Whether the word colours the telling, brands people or a camp, or is a worn image. */
  readonly kind: "language" | "brand" | "image";
  /** Plainer words, in the form in which they would stand here; empty where the word is best cut. */
  readonly plainer: readonly string[];
  /** What to delete for the sentence to stand without the word; null where it would not stand. */
  readonly cut: Span | null;
  /** Where "what [[WHO?]] called" fits in before the word and its article; null where it fits nowhere. */
  readonly called: number | null;
  /** One such word is a matter of taste: worth a mark only where another loaded word stands in the sentence. */
  readonly together: boolean;
  /** The attribution whose source owns the word, or null. */
  readonly owner: Attribution | null;
}

const forms = formTable(loadedPages, expandLoaded, (rows) => {
  // "Astonishingly, he stayed" comments by itself; "astonishingly slow" is a matter of taste.
  const isComment = ({ part }: Form) => Number(part === "comment");
  rows.sort((a, b) => b.rest.length - a.rest.length || isComment(b) - isComment(a));
});
const echoes: ReadonlySet<string> = new Set(["himself", "herself"]);
/** Every word at which `formAt` or `echoAt` can find something. */
const beginnings = screen(({ norm }) => forms.has(norm) || echoes.has(norm));

/** Finds loaded words sentence by sentence, in order; where two lists meet, the longer entry stands. */
export function findLoadedWords(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
): readonly LoadedWord[] {
  const found: LoadedWord[] = [];
  const spoken = spokenSentences(sentences);
  for (const { sentence, found: hits } of eachOnce(sentences, hitsIn, hitsIn)) {
    const { tokens, index } = sentence;
    if (spoken.has(index)) continue;
    for (const hit of hits) {
      const span = { start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end };
      found.push({
        start: span.start,
        end: span.end,
        sentence: index,
        entry: hit.form?.entry ?? tokens[hit.from]!.norm,
        part: hit.form?.part ?? (tokens[hit.to - 1]!.kind === "mark" ? "exclamation" : "reflexive"),
        sense: hit.form?.sense.sense ?? null,
        kind: hit.form?.sense.kind ?? "language",
        together: hit.form?.sense.together ?? false,
        plainer: hit.form?.plainer ?? [],
        cut: cutOf(tokens, hit),
        called: calledAt(tokens, hit),
        owner: ownerOf(attributions, index, span),
      });
    }
  }
  return found;
}

function hitsIn(sentence: TokenisedSentence): readonly Hit[] {
  const { tokens } = sentence;
  const hits: Hit[] = [];
  if (firstThrough(beginnings, tokens) < 0 && tokens.at(-1)?.text !== "!") return hits;
  const { from, to } = voiceIn(tokens);
  let behind = from;
  for (let at = firstThrough(beginnings, tokens, from); at >= 0 && at <= to; ) {
    const hit = formAt(tokens, at) ?? echoAt(tokens, at);
    if (hit) hits.push(hit);
    behind = hit ? hit.to : at + 1;
    at = firstThrough(beginnings, tokens, behind);
  }
  const exclamation = behind <= to && to === tokens.length - 1 ? exclamationAt(sentence, to) : null;
  if (exclamation) hits.push(exclamation);
  return hits;
}

/** Whether a loaded word of any list stands between two tokens, `to` not among them, whoever says it. */
export function isLoaded(tokens: readonly Token[], from: number, to: number): boolean {
  let at = firstThrough(beginnings, tokens, from);
  while (at >= 0 && at < to && !formAt(tokens, at)) at = firstThrough(beginnings, tokens, at + 1);
  return at >= 0 && at < to;
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly form: Form | null;
}

function formAt(tokens: readonly Token[], at: number): Hit | null {
  const rows = forms.get(tokens[at]!.norm);
  if (!rows) return null;
  const second = tokens[at + 1]?.norm;
  for (const form of rows) {
    // Of the phrases which begin with "in" and the like, most end at their second word.
    if (form.rest.length > 0 && form.rest[0] !== second && form.rest[0] !== "~") continue;
    const to = endOf(tokens, at + 1, form.rest, 0);
    if (to === null) continue;
    if (isName(tokens, at, to, form.part) || isLiteral(tokens, at, to, form)) continue;
    if ((form.part === "adjective" || form.verb === "ing") && isPossible(tokens[at - 1])) continue;
    if (form.part === "adjective" && isDoing(tokens, at, to)) continue;
    if (form.sense.explained && isExplained(tokens, to)) continue;
    if (stands(tokens, at, to, form)) return { from: at, to, form };
  }
  return null;
}

/** Where the words of a phrase end which go on at `at`, or null; "~" stands for up to three words. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[], from: number): number | null {
  let i = at;
  for (let w = from; w < words.length; w++, i++) {
    if (words[w] === "~") {
      for (let skipped = 0; skipped <= 3; skipped++) {
        const end = endOf(tokens, i + skipped, words, w + 1);
        if (end !== null) return end;
        if (tokens[i + skipped]?.kind !== "word") return null;
      }
      return null;
    }
    if (tokens[i]?.norm !== words[w]) return null;
  }
  return i;
}

/** Capitals within a sentence make a name; at its head, a capital on the next word does, and “Moody’s”, “Brilliant, Ohio,” are names. */
function isName(tokens: readonly Token[], at: number, to: number, part: WordPart): boolean {
  const token = tokens[at]!;
  if (!token.capital) return false;
  if (!opens(tokens, at))
    return part !== "phrase" || !/^(?:u\.s|trump|maga|never|chinese|wuhan|democrat|islam)/.test(token.norm);
  if (part === "adjective" && (token.possessive || (tokens[to]?.text === "," && tokens[to + 1]?.capital)))
    return true;
  return (part === "adjective" || part === "noun") && tokens[to]?.capital === true;
}

/** Whether only marks stand before a place: it is the head of its sentence. */
function opens(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && tokens[before]!.kind === "mark") before--;
  return before < 0;
}

const reach = 3;

/** Whether a neighbour says that the word is meant as it stands, a furnace beside "blast", or none says that it is not. */
function isLiteral(tokens: readonly Token[], at: number, to: number, form: Form): boolean {
  return (
    isBeside(tokens, at, to, form.literal) ||
    (form.figurative.size > 0 && !isBeside(tokens, at, to, form.figurative)) ||
    // "the fascist regime of Mussolini": history has settled it.
    (form.sense.kind === "brand" && isBeside(tokens, at, to, historical))
  );
}

function isBeside(tokens: readonly Token[], at: number, to: number, words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false;
  for (let i = Math.max(0, at - reach); i < Math.min(tokens.length, to + reach); i++)
    if ((i < at || i >= to) && words.has(tokens[i]!.norm)) return true;
  return false;
}

/** "a potentially crippling strike": nobody says that it is so. */
function isPossible(before: Token | undefined): boolean {
  return before !== undefined && /^(?:potentially|possibly|perhaps|allegedly)$/.test(before.norm);
}

/** "the draining of the lake": what was done, and no judgment of it. */
function isDoing(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    tokens[to]?.norm === "of" &&
    tokens[to - 1]!.norm.endsWith("ing") &&
    determiners.has(tokens[at - 1]?.norm ?? "")
  );
}

/** "the controversial law, which lets police enter without a warrant": the sentence goes on to tell what is disputed. */
function isExplained(tokens: readonly Token[], to: number): boolean {
  for (let at = to + 1; at <= to + 6; at++) {
    const word = tokens[at];
    if (!word || (word.kind === "mark" && word.text !== ",")) return false;
    if (/^(?:that|which|who|whose|because|over|requiring|allowing|banning)$/.test(word.norm)) return true;
    if (auxiliaries.has(word.norm) || plainVerbs.has(word.norm)) return false;
  }
  return false;
}

/** Whether the word stands in its sentence as its part of speech asks. */
function stands(tokens: readonly Token[], at: number, to: number, form: Form): boolean {
  const before = tokens[at - 1];
  const next = tokens[to];
  switch (form.part) {
    case "phrase":
    case "adverb":
      return true;
    case "adjective":
      return true;
    case "noun":
      // "to rant", "would surrender", "do not fool": a verb.
      return !(
        before &&
        (before.norm === "to" ||
          (negations.has(before.norm) && auxiliaries.has(tokens[at - 2]?.norm ?? "")) ||
          (auxiliaries.has(before.norm) && !beForms.has(before.norm)))
      );
    case "comment":
      return isComment(tokens, at, to);
    case "degree":
      return (
        next?.kind === "word" &&
        !/^\d/.test(next.norm) &&
        !prepositions.has(next.norm) &&
        !determiners.has(next.norm) &&
        !clauseOpeners.has(next.norm) &&
        next.norm !== "and"
      );
    case "verb":
      return isVerb(before, next, form.verb);
  }
}

/** At the head of its sentence, or between commas. */
function isComment(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to];
  const closes = next === undefined || next.text === ",";
  if (opens(tokens, at))
    return (
      closes || (next?.kind === "word" && (determiners.has(next.norm) || subjectPronouns.has(next.norm)))
    );
  const before = tokens[at - 1]!;
  return closes && (before.text === "," || before.norm === "and" || before.norm === "but");
}

/** A base form needs "to", a modal or a plural subject before it; no form of a verb follows an article. */
function isVerb(before: Token | undefined, next: Token | undefined, form: Form["verb"]): boolean {
  if (before?.kind !== "word") return form === "past" || form === "participle" || form === "ing";
  if (form === "past" || form === "participle" || form === "ing") return !before.possessive;
  if (before.possessive || determiners.has(before.norm) || prepositions.has(before.norm))
    return before.norm === "to" && form === "base";
  if (form === "third")
    return (
      before.capital ||
      subjectPronouns.has(before.norm) ||
      /^(?:and|also|now|often|which|that)$/.test(before.norm) ||
      (next !== undefined && (determiners.has(next.norm) || next.capital))
    );
  return (
    (auxiliaries.has(before.norm) && !beForms.has(before.norm)) ||
    /^(?:they|we|you|i|who|and|not|never)$/.test(before.norm) ||
    negations.has(before.norm) ||
    (/[^s]s$/.test(before.norm) && !before.capital)
  );
}

/** "Trump himself": the name's echo, which only adds weight. */
function echoAt(tokens: readonly Token[], at: number): Hit | null {
  if (!echoes.has(tokens[at]!.norm)) return null;
  const name = tokens[at - 1];
  const next = tokens[at + 1];
  if (!name?.capital || name.kind !== "word" || name.possessive) return null;
  if (next?.kind !== "word" || prepositions.has(next.norm) || determiners.has(next.norm)) return null;
  // "Hale himself went further than the council": he is set against others.
  if (tokens.slice(at + 1, at + 8).some(({ norm }) => norm === "than")) return null;
  return { from: at, to: at + 1, form: null };
}

/** An exclamation mark at the end of narration; "Yahoo!" is a name. */
function exclamationAt(sentence: TokenisedSentence, at: number): Hit | null {
  const { tokens } = sentence;
  if (tokens[at]!.text !== "!" || at !== tokens.length - 1 || at === 0 || sentence.kind !== "body")
    return null;
  const word = tokens[at - 1]!;
  if (word.kind !== "word" || word.capital) return null;
  return { from: at - 1, to: at + 1, form: null };
}

/**
 * What goes when the word goes: an adverb, with the comma or commas which set it off; an adjective between its article
 * and its noun. At the head of a sentence the cut reaches to the next word, which then takes the capital.
 */
function cutOf(tokens: readonly Token[], { from, to, form }: Hit): Span | null {
  const { start } = tokens[from]!;
  const before = tokens[from - 1];
  const next = tokens[to];
  const part = form?.part;
  if (!next || (!form && next.kind !== "word")) return null;
  if (part === "comment") {
    if (next.text !== ",") return !before && next.kind === "word" ? { start, end: next.start } : null;
    if (!before) return tokens[to + 1]?.kind === "word" ? { start, end: tokens[to + 1]!.start } : null;
    return before.text === "," ? { start: before.start, end: next.end } : null;
  }
  // "a very bad vote" could leave "a" before a vowel, "loudly and rudely" a lone "and".
  if (next.kind !== "word" || next.norm === "and" || !before || /^(?:a|an|and)$/.test(before.norm))
    return null;
  if (!form || part === "adverb" || part === "degree") return { start, end: next.start };
  return part === "adjective" && (determiners.has(before.norm) || before.possessive) && !isSmall(next)
    ? { start, end: next.start }
    : null;
}

/** "a shameful vote": before the article. A possessive has its owner, and a predicate has no room for one. */
function calledAt(tokens: readonly Token[], { from, to, form }: Hit): number | null {
  if (form?.part !== "adjective" && form?.part !== "noun") return null;
  const article = tokens[from - 1];
  const next = tokens[to];
  if (!article || from < 2 || !/^(?:a|an|the)$/.test(article.norm)) return null;
  if (form.part === "adjective" && (next?.kind !== "word" || isSmall(next))) return null;
  return article.start;
}

function isSmall({ norm }: Token): boolean {
  return (
    prepositions.has(norm) ||
    auxiliaries.has(norm) ||
    clauseOpeners.has(norm) ||
    norm === "and" ||
    norm === "or"
  );
}
