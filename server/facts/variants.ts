// Variant spellings in a draft: every name or word which houses spell differently, as the draft spells it.
import { capitalised } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { quietThrough } from "./capitals.ts";
import { eachOnce, once } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { People } from "./people.ts";
import { firstThrough, fold, screen } from "./vocabulary.ts";
import { auxiliaries, prepositions } from "./words/grammar.ts";
import {
  formerWords,
  namesakes,
  pastWords,
  type VariantRow,
  variantRows,
  wordsAfter,
  wordsBefore,
} from "./words/house-variants.ts";

/** One use of a spelling which is not the same in every house, in the paper's own words. Names of other things (chicken Kiev, Odessa in Texas), history and quotations are left out. */
export interface Variant extends Span {
  readonly row: VariantRow;
  /** As the row writes it, without possessive and the rest of a compound: "Kiev" in Kiev’s and Kiev-based. */
  readonly form: string;
  /** The surname behind a given name, where the row speaks of the two together: Vladimir Zelenskiy. */
  readonly surname: Variant | null;
  /** Whether it opens its sentence, and whether it is the last of its words. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The form on which all five Western houses agree; null where they differ, or where one of them is not known. */
export function agreedForm({ houses: { ap, reuters, bbc, guardian, nyt } }: VariantRow): string | null {
  return ap && ap === reuters && ap === bbc && ap === guardian && ap === nyt ? ap : null;
}

/**
 * The edit which puts another form in place. A full stop which ends abbreviation and sentence is written once, and a
 * capital at the head of a sentence stays.
 */
export function respelled(
  variant: Variant,
  form: string,
  source: string,
): { readonly span: Span; readonly text: string } {
  const { start } = variant;
  let { end } = variant;
  const written = source.slice(start, end);
  let text = variant.opens && written[0] === capitalised(written)[0] ? capitalised(form) : form;
  if (text.endsWith(".") && source[end] === ".") text = text.slice(0, -1);
  else if (written.endsWith(".") && !text.endsWith(".") && variant.closes) end -= 1;
  return { span: { start, end }, text };
}

interface Entry {
  readonly row: VariantRow;
  readonly form: string;
  readonly words: readonly string[];
}

/** The rows by the folded first word of each form, longest form first. */
const entries = new Map<string, Entry[]>();
for (const row of variantRows)
  for (const form of row.forms) {
    const words = form.split(" ");
    const first = fold(words[0]!);
    const group = entries.get(first) ?? [];
    group.push({ row, form, words });
    group.sort((a, b) => b.words.length - a.words.length);
    entries.set(first, group);
  }

/** Finds the variant spellings of a draft, in order. */
export function findVariants(
  text: Text,
  sentences: readonly TokenisedSentence[],
  { placed }: People,
): readonly Variant[] {
  let abroad: ReadonlySet<string> | null = null;
  const found: Variant[] = [];
  const formsHere = (sentence: TokenisedSentence) => formsIn(text.prose, sentence);
  for (const { sentence, found: forms } of eachOnce(sentences, formsIn, formsHere)) {
    const { tokens } = sentence;
    // Asked once for all its places: a sentence without end has many.
    let past: boolean | null = null;
    for (const { at, matches } of forms) {
      const token = tokens[at]!;
      for (const counted of matches) {
        const start = sentence.start + counted.start;
        const end = sentence.start + counted.end;
        const match = { ...counted, start, end };
        const { row, form } = match;
        if (start < (found.at(-1)?.end ?? 0)) continue;
        // US 1 is a road, and whatever else is numbered has its own name.
        if (form === "US" && /^\p{N}/u.test(tokens[at + 1]?.text ?? "")) continue;
        if (row.kind === "place") {
          abroad ??= findNamesakes(sentences);
          if (abroad.has(form)) continue;
          const named = placed.get(sentence.index);
          if (named?.some(({ mention }) => mention.kind === "full" && mention.start === start)) continue;
          past ??= once(sentence, isPast, () => isPast(tokens));
          if (past) continue;
        }
        if (!speaksOfIt(text.prose, sentence, at, match)) continue;
        const surname = row.concept === givenName ? surnameBehind(text.prose, tokens, at) : null;
        if (row.concept === givenName && !surname) continue;
        found.push({
          row,
          form,
          start,
          end: surname ? surname.end : end,
          surname,
          opens: at === 0 && start === token.start,
          closes: end === tokens.at(-1)!.end,
        });
      }
    }
  }
  return found;
}

/** Words which a listed form may begin with, whole or in a part. */
const mayVary = screen(({ text, norm }) => {
  if (entries.has(norm)) return true;
  const core = withoutPossessive(text);
  return core.includes("-") && [core, ...core.split("-")].some((part) => entries.has(fold(part)));
});

/** The listed forms in a sentence which do not shout, by token; their places count from where the sentence begins. */
function formsIn(
  prose: string,
  { tokens, start: from }: TokenisedSentence,
): readonly { readonly at: number; readonly matches: readonly Match[] }[] {
  return quietThrough(mayVary, tokens).flatMap((at) => {
    const matches = matchesAt(prose, tokens, at);
    const counted = matches.map((match) => ({ ...match, start: match.start - from, end: match.end - from }));
    return matches.length > 0 ? [{ at, matches: counted }] : [];
  });
}

const givenName = "given name of Ukraine’s president";
const surnameConcept = "surname of Ukraine’s president";

function surnameBehind(prose: string, tokens: readonly Token[], at: number): Variant | null {
  const next = matchesAt(prose, tokens, at + 1)[0];
  return next?.row.concept === surnameConcept
    ? { ...next, surname: null, opens: false, closes: false }
    : null;
}

interface Match extends Span, Entry {
  /** How many tokens it takes. */
  readonly count: number;
}

/** The listed forms which begin in this token: the whole word, or the parts of a hyphenated one ("US-UK"). */
function matchesAt(prose: string, tokens: readonly Token[], at: number): readonly Match[] {
  const token = tokens[at];
  if (token?.kind !== "word") return [];
  const core = withoutPossessive(token.text);
  const whole = formAt(prose, tokens, at, core, token.start, true);
  if (whole || !core.includes("-")) return whole ? [whole] : [];
  const matches: Match[] = [];
  let start = token.start;
  for (const part of core.split("-")) {
    const match = formAt(prose, tokens, at, part, start, false);
    if (match) matches.push(match);
    start += part.length + 1;
  }
  return matches;
}

function formAt(
  prose: string,
  tokens: readonly Token[],
  at: number,
  part: string,
  start: number,
  whole: boolean,
): Match | null {
  for (const entry of entries.get(fold(part)) ?? []) {
    const match = complete(prose, tokens, at, entry, part, start, whole);
    if (match) return match;
  }
  return null;
}

function complete(
  prose: string,
  tokens: readonly Token[],
  at: number,
  entry: Entry,
  part: string,
  start: number,
  whole: boolean,
): Match | null {
  const first = entry.words[0]!;
  const opening = capitalised(first);
  if (part !== first && part !== opening && part.replaceAll("'", "’") !== first) return null;
  let end = start + part.length;
  for (let i = 1; i < entry.words.length; i++) {
    const next = tokens[at + i];
    if (!whole || next?.kind !== "word" || prose.slice(end, next.start).trim() !== "") return null;
    const word = withoutPossessive(next.text);
    if (word !== entry.words[i]) return null;
    end = next.start + word.length;
  }
  const { row, form, words } = entry;
  return { row, form, words, start, end, count: words.length };
}

function withoutPossessive(word: string): string {
  return word.replace(/[’']s$/, "").replace(/(?<=s)[’']$/, "");
}

/** Whether a sentence speaks of a time when the old form was the name: a year up to 1991, or the words of an age. */
function isPast(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      pastWords.has(token.norm) ||
      (/^[’']?\d{2,4}s?$/.test(token.text) && /^1(?:[0-8]\d\d|9[0-8]\d|99[01])s?$/.test(token.text)),
  );
}

const tellingWords: ReadonlySet<string> = new Set(
  [...namesakes].flatMap(([form, { there, here }]) => [form.toLowerCase(), ...there, ...here]),
);
const telling = screen(({ norm }) => tellingWords.has(norm));

/** The words of a sentence which tell of which of two towns a draft speaks. */
function tellingIn({ tokens }: TokenisedSentence): readonly string[] {
  const words: string[] = [];
  for (let at = firstThrough(telling, tokens); at >= 0; at = firstThrough(telling, tokens, at + 1))
    words.push(tokens[at]!.norm);
  return words;
}

/** The forms which stand for a town of the same name elsewhere: Odessa in a draft about Texas. */
function findNamesakes(sentences: readonly TokenisedSentence[]): ReadonlySet<string> {
  const norms = new Set(eachOnce(sentences, tellingIn, tellingIn).flatMap(({ found }) => found));
  const abroad = new Set<string>();
  for (const [form, { there, here }] of namesakes) {
    if (!norms.has(form.toLowerCase())) continue;
    const has = (words: ReadonlySet<string>) => [...words].some((word) => norms.has(word));
    if (has(there) && !has(here)) abroad.add(form);
  }
  return abroad;
}

/** Whether a form speaks of the thing its row names, and is not part of another name, an address or an aside about spelling. */
function speaksOfIt(prose: string, sentence: TokenisedSentence, at: number, match: Match): boolean {
  const { tokens } = sentence;
  const { row, form, start, end, count } = match;
  const before = tokens[at - 1];
  const after = tokens[at + count];
  if (/[@#/\\_.]/.test(prose[start - 1] ?? "") || /[@/\\_$]/.test(prose[end] ?? "")) return false;
  if (/^\.\p{L}/u.test(prose.slice(end, end + 2))) return false;
  if (before?.kind === "word" && wordsBefore.has(before.norm)) return false;
  if (after?.kind === "word" && wordsAfter.has(after.norm)) return false;
  for (let i = Math.max(0, at - 3); i < at; i++) if (formerWords.has(tokens[i]!.norm)) return false;
  if (before?.text === "(" && after?.text === ")") return false;
  switch (row.kind) {
    case "place":
      // "Dnipropetrovsk region" has kept its name, and "Odessa, Texas" is another town.
      if (form === "Dnipropetrovsk" && /^(?:region|oblast|province|regional)$/.test(after?.norm ?? ""))
        return false;
      return !(
        after?.text === "," &&
        [...(namesakes.get(form)?.there ?? [])].includes(tokens[at + count + 1]?.norm ?? "")
      );
    case "article":
      return form === row.forms[0] || endsNounPhrase(after, tokens[at + count - 1]!);
    case "word":
      // "Fund Advisors" and "Senior Advisor Jane Doe" may be names as their owners write them.
      return at === 0 || !/^\p{Lu}/u.test(prose.slice(start, start + 1));
    case "points":
      // In a headline every house drops the points.
      return sentence.kind !== "heading";
    default:
      return true;
  }
}

/** "Aid for the Ukraine arrived", and not "the Ukraine war", where the article belongs to the next noun. */
function endsNounPhrase(after: Token | undefined, last: Token): boolean {
  if (last.possessive) return true;
  if (after?.kind !== "word") return true;
  if (after.capital) return false;
  return (
    prepositions.has(after.norm) ||
    auxiliaries.has(after.norm) ||
    /^(?:and|or|but|that|which|who|when|where|while)$/.test(after.norm) ||
    (/ed$/.test(after.norm) && !/^(?:armed|united|occupied|seed)$/.test(after.norm))
  );
}
