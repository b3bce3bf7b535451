// Abbreviations in a draft: where each is first used, and what tells the reader its full name.
import { byLetters } from "../text/letters.ts";
import { firstBeyond, overlap, reachesOf, type Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { inCapitals, quietThrough } from "./capitals.ts";
import { endsWithStop, isLineOfItsOwn } from "./headlines.ts";
import { eachOnce, tallyOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { eachParagraph } from "./paragraphs.ts";
import type { People } from "./people.ts";
import { isCountry, isDemonym } from "./places.ts";
import { fold, screen } from "./vocabulary.ts";
import {
  classNouns,
  conjunctions,
  deskMarks,
  familiar,
  fullNames,
  introducers,
  nameTails,
  officeWords,
  smallWords,
  stressed,
  weaponNouns,
} from "./words/acronyms.ts";
import { auxiliaries, midAdverbs, months, plainVerbs, prepositions } from "./words/grammar.ts";

/** An abbreviation and its first use in the paper's own words; headings, tables and quotations do not count. */
export interface Acronym extends Span {
  /** The letters in capitals, without points, plural s and possessive: "IED" for I.E.D.s’. The span covers them as written, plural s included. */
  readonly form: string;
  readonly plural: boolean;
  /** Whether it is part of a hyphenated word: "OSCE-led". */
  readonly compound: boolean;
  /** The "a" or "an" before it, which its full name may not take; null where there is none. */
  readonly article: Span | null;
  /** Whether it stands as a name on its own, so that its full name takes "the": "by NABU", "NABU’s chief". */
  readonly bare: boolean;
  /** Whether it opens its sentence. */
  readonly opens: boolean;
  /** Whether every reader knows it by its letters. */
  readonly familiar: boolean;
  /** The words which explain it at or before the first use, or in the same sentence; null where none do. */
  readonly explained: Span | null;
  /** The full name where it comes only later in the draft. */
  readonly fullNameLater: Span | null;
  /** How often the draft uses it, the first time included. */
  readonly uses: number;
}

/** An abbreviation in its sentence. The span, "KGB" in "ex-KGB", counts from the start of the sentence. */
interface Use extends Span {
  readonly form: string;
  readonly plural: boolean;
  readonly compound: boolean;
  /** Whether it is written with points. */
  readonly dotted: boolean;
  /** Position of its token. */
  readonly at: number;
  readonly numbered: boolean;
  /** What is seen of it where it is the first of its form. */
  seen: Seen | null;
}

interface Seen {
  /** Whether the sentence lets it stand for words; "unlisted" where it does if it is no word of the draft. */
  readonly stands: boolean | "unlisted";
  /** Whether "a" or "an" stands before it. */
  readonly article: boolean;
  readonly bare: boolean;
  /** Position of the token which explains it; -1 where none does. */
  readonly explained: number;
}

/** What one sentence tells. */
interface Told {
  readonly uses: readonly Use[];
  /** Whether it ends in a full stop. */
  readonly stops: boolean;
}

/** Whether the initials of a full name, small words skipped, are these letters. */
export function spells(name: string, form: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => !smallWords.has(fold(word)));
  return (
    words
      .map((word) => (word.includes(".") ? word.replaceAll(".", "") : word[0]))
      .join("")
      .toUpperCase() === form
  );
}

/** Finds the abbreviations of a draft, in order of first use. `elsewhere` are spans which are no abbreviations: dateline, placeholders. */
export function findAcronyms(
  text: Text,
  sentences: readonly TokenisedSentence[],
  { placed: namings }: People,
  elsewhere: readonly Span[],
): readonly Acronym[] {
  const others = [...elsewhere].sort((a, b) => a.start - b.start);
  const reaches = reachesOf(others);
  const isElsewhere = (use: Span, sentence: number) =>
    // The first of them which ends behind the use's head overlaps it, or none does.
    (others[firstBeyond(reaches, use.start)]?.start ?? Infinity) < use.end ||
    namings.get(sentence)?.some(({ mention }) => overlap(mention, use));
  let words: ReadonlyMap<string, number> | null = null;
  const isWord = (word: string) => {
    words ??= tallyOnce(sentences, eachOnce(sentences, wordsOf, wordsOf), asTold);
    return words.has(word);
  };

  const groups = new Map<string, { readonly first: First; uses: number }>();
  const numbered = new Set<string>();
  for (const { sentence, found } of eachOnce(sentences, abbreviationsIn, abbreviationsIn)) {
    if (isDisplay(sentences, sentence, found)) continue;
    for (const use of found.uses) {
      const { form } = use;
      if (use.numbered) numbered.add(form);
      const group = groups.get(form);
      if (group) {
        group.uses++;
        continue;
      }
      const span = placed(use, sentence);
      if (isElsewhere(span, sentence.index) || isWithinCode(text.prose, span)) continue;
      use.seen ??= see(use, sentence);
      const { stands } = use.seen;
      if (stands === "unlisted" ? !isWord(form.toLowerCase()) : stands)
        groups.set(form, { first: { use, seen: use.seen, sentence, span }, uses: 1 });
    }
  }

  // "XPS" in a draft which speaks of the XPS 13 is a product.
  for (const form of numbered) if (!familiar.has(form) && !fullNames.has(form)) groups.delete(form);
  const wanted = new Map<string, Span>();
  for (const [form, { first }] of groups)
    if (!familiar.has(form) && first.seen.explained < 0) wanted.set(form, first.span);
  const names = findFullNames(text, sentences, wanted);
  return [...groups.values()].map(({ first: { use, seen, sentence, span }, uses }) => {
    const { form, plural, compound, at } = use;
    const name = names.get(form) ?? null;
    const inTime = name !== null && name.start < sentence.end;
    return {
      start: span.start,
      end: span.end,
      form,
      plural,
      compound,
      article: seen.article ? spanAt(sentence.tokens, at - 1) : null,
      opens: at === 0,
      bare: seen.bare,
      familiar: familiar.has(form),
      explained: seen.explained < 0 ? (inTime ? name : null) : sentence.tokens[seen.explained]!,
      fullNameLater: inTime ? null : name,
      uses,
    };
  });
}

/** The first use of a form in the draft, and where it stands. */
interface First {
  readonly use: Use;
  readonly seen: Seen;
  readonly sentence: TokenisedSentence;
  readonly span: Span;
}

/** In the draft, a place which is counted from where something else begins. */
function placed({ start, end }: Span, within: Span): Span {
  return { start: start + within.start, end: end + within.start };
}

function spanAt(tokens: readonly Token[], at: number): Span {
  const { start, end } = tokens[at]!;
  return { start, end };
}

/** Whether a sentence is display type or a table: headings, and lines of their own which end in no full stop. */
function isDisplay(
  sentences: readonly TokenisedSentence[],
  sentence: TokenisedSentence,
  { stops }: Told,
): boolean {
  if (sentence.kind === "list-item") return false;
  return sentence.kind !== "body" || (!stops && isLineOfItsOwn(sentences, sentence));
}

/** Its own in each file, as the counts are kept under it. */
const asTold = (words: readonly string[]): readonly string[] => words;

/** Every word of a sentence which is not written in capitals, folded. */
function wordsOf({ tokens }: TokenisedSentence): readonly string[] {
  return tokens.flatMap(({ kind, text, norm }) => (kind === "word" && !inCapitals(text) ? [norm] : []));
}

/** Listed abbreviations of five letters or more, which some houses write like a word: Unrwa. */
const pronounced = new Set(
  [...fullNames.keys()].filter((form) => form.length > 4).map((form) => form.toLowerCase()),
);

/** Words which may hold an abbreviation. */
const mayAbbreviate = screen(({ text, norm }) => /[A-Z]\.?[A-Z]/.test(text) || pronounced.has(norm));

/** The abbreviations of a sentence which do not shout; null where it has none. */
function abbreviationsIn(sentence: TokenisedSentence): Told | null {
  const { tokens } = sentence;
  const uses = quietThrough(mayAbbreviate, tokens).flatMap((at) => readUses(sentence, at));
  return uses.length > 0 ? { uses, stops: endsWithStop(sentence) } : null;
}

/** The abbreviations in one word: "IAEA’s", "NATO-led", "MPs", "U.N.-backed", "ex-KGB". None in F-16, R-Texas or R&D. */
function readUses({ start, tokens }: TokenisedSentence, at: number): readonly Use[] {
  const token = tokens[at]!;
  const core = token.text.replace(/(?:[’']s|[’'])$/i, "");
  if (/[\d&]/.test(core)) return [];
  const parts = core.split("-");
  if (parts.some((part) => oneCapital(part).test(part))) return [];
  const numbered = /^\p{N}/u.test(tokens[at + 1]?.text ?? "");
  const compound = parts.length > 1;
  const uses: Use[] = [];
  let from = token.start - start;
  for (const part of parts) {
    const letters = part.replaceAll(".", "");
    const plural = /^[A-Z]{2,6}s$/.test(letters);
    const form = plural ? letters.slice(0, -1) : letters;
    const dotted = part.includes(".");
    const to = from + part.length;
    if (
      (/^[A-Z]{2,6}$/.test(form) && (!dotted || /^(?:[A-Z]\.){2,}[A-Z]?s?$/.test(part))) ||
      (/^[A-Z][a-z]{4,}$/.test(part) && pronounced.has(part.toLowerCase()))
    )
      uses.push({
        form: form.toUpperCase(),
        plural,
        compound,
        dotted,
        at,
        start: from,
        end: to,
        numbered,
        seen: null,
      });
    from = to + 1;
  }
  return uses;
}

/** What the words around a use tell of it. */
function see(use: Use, { tokens }: TokenisedSentence): Seen {
  const { at } = use;
  const explained = explanationBeside(use, tokens);
  return {
    stands: stands(use, tokens),
    article: isArticle(tokens[at - 1]),
    bare: isBare(tokens, at),
    explained: explained ? tokens.indexOf(explained) : -1,
  };
}

const romanNumeral = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether a use is part of an address, a price, a hashtag and the like. */
function isWithinCode(prose: string, { start, end }: Span): boolean {
  return /[$#@^/\\_~+=]/.test(prose[start - 1] ?? "") || /[@/\\_+=]/.test(prose[end] ?? "");
}

/** Whether these capitals stand for words, and not for a person, a ticker, a numeral, a product or stress. */
function stands({ form, plural, dotted, at }: Use, tokens: readonly Token[]): Seen["stands"] {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (deskMarks.has(form)) return false;
  if (before?.text === ":" && inCapitals(tokens[at - 2]?.text ?? "")) return false;
  if (at === 0 && after && /^(?:[:|(–—-]|--+)$/.test(after.text)) return false;
  if (inShortBrackets(tokens, at)) return false;
  const listed = fullNames.has(form);
  const the = before?.norm === "the";
  if (stressed.has(form) && !(listed && the)) return false;
  if (form.length === 2 && after?.capital && !officeWords.has(after.norm)) return false;
  if (dotted && after?.capital && !after.text.includes(".") && !the) return false;
  if (listed || familiar.has(form)) {
    // "Pittsburgh, PA" is a postal address, and ICE Futures an exchange.
    if (form.length === 2 && before?.text === ",") return false;
    if (after?.capital && nameTails.has(after.norm)) return false;
    return familiar.has(form) || at < 2 || !isNamePart(before);
  }
  // Bare letters which nobody listed are mostly firms, brands and shows; an article or a plural makes them a noun.
  if (form.length === 2 || !(the || plural || before?.norm === "a" || before?.norm === "an")) return false;
  if (romanNumeral.test(form) && !the) return false;
  if (after?.kind === "word" && (/^\p{N}/u.test(after.text) || nameTails.has(after.norm))) return false;
  if (after?.kind === "word" && after.capital && !officeWords.has(after.norm)) return false;
  if (before?.kind === "word" && before.capital && at > 1) return false;
  if (before?.kind === "word" && /^\p{N}/u.test(before.text)) return false;
  if (
    /^(?:and|&)$/.test(after?.text ?? "") &&
    tokens[at + 2]?.capital &&
    nameTails.has(tokens[at + 3]?.norm ?? "")
  )
    return false;
  // "Jane Doe, MPH, said": letters after a name.
  if (before?.text === "," && tokens[at - 2]?.capital && (!after || after.text === ",")) return false;
  return "unlisted";
}

/** "Evercore ISI", and not "Israeli IDF", "Friday UNIFIL" or "Obi’s BJP". */
function isNamePart(before: Token | undefined): boolean {
  if (before?.kind !== "word" || !before.capital || before.possessive || inCapitals(before.text))
    return false;
  const { norm } = before;
  return !months.has(norm) && !midAdverbs.has(norm) && !isCountry(norm) && !isDemonym(norm);
}

/** Inside brackets which hold no more than four words and do not begin with it: tickers and lists of codes. */
function inShortBrackets(tokens: readonly Token[], at: number): boolean {
  let open = -1;
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    if (/[)\]]/.test(tokens[i]!.text)) return false;
    if (/[([]/.test(tokens[i]!.text)) {
      open = i;
      break;
    }
  }
  if (open < 0 || open === at - 1) return false;
  let words = 0;
  for (let i = open + 1; i < tokens.length && i - open < 12; i++) {
    if (/[)\]]/.test(tokens[i]!.text)) return words < 5;
    if (tokens[i]!.kind === "word") words++;
  }
  return false;
}

function isArticle(before: Token | undefined): boolean {
  return before?.norm === "a" || before?.norm === "an";
}

function isBare(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && !prepositions.has(before.norm) && !conjunctions.has(before.norm)) return false;
  const use = tokens[at]!;
  const after = tokens[at + 1];
  return (
    use.possessive ||
    after?.kind !== "word" ||
    auxiliaries.has(after.norm) ||
    prepositions.has(after.norm) ||
    conjunctions.has(after.norm) ||
    plainVerbs.has(after.norm) ||
    (/ed$|^(?:said|says|told)$/.test(after.norm) && !after.capital)
  );
}

/** Words right beside a use which say what it is: brackets, apposition, "known as", a class noun. */
function explanationBeside({ at, form }: Use, tokens: readonly Token[]): Token | null {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const listed = fullNames.has(form);

  // "Full Name (ABC)" and "(the ABC)".
  const opening = before?.norm === "the" ? at - 2 : at - 1;
  const bracket = tokens[opening];
  if (bracket && /^[([]$/.test(bracket.text) && (opening > 0 || /^[)\]]$/.test(after?.text ?? "")))
    return tokens[opening - 1] ?? bracket;

  // "ABC (full name)" and "ABC, a security service,".
  if (after && /^[(,–—]$/.test(after.text)) {
    const segment = segmentAfter(tokens, at + 2);
    const first = segment[0];
    if (
      first &&
      after.text === "(" &&
      (first.kind === "quote" || (segment.length > 1 && first.norm[0] === form[0]!.toLowerCase()))
    )
      return first;
    const noun = segment.find((token) => classNouns.has(token.norm));
    if (noun && !segment.some((token) => isFiniteVerb(token))) return noun;
  }

  // "stands for", "short for".
  if (after?.kind === "word" && introducers.has(`${after.norm} ${tokens[at + 2]?.norm}`)) return after;

  // "the Kurdistan Workers’ Party, or PKK" and "known as the IRGC".
  const lead = before?.norm === "the" ? at - 2 : at - 1;
  const leading = tokens[lead];
  if (leading?.norm === "or" && tokens[lead - 1]?.text === ",") return leading;
  if (
    leading &&
    (introducers.has(leading.norm) || introducers.has(`${tokens[lead - 1]?.norm} ${leading.norm}`))
  )
    return leading;

  // "the anti-corruption agency NABU", "Russia’s security service, the FSB,".
  if (leading?.kind === "word" && before?.norm !== "the" && classNouns.has(leading.norm)) return leading;
  if (leading && /^[,–—(]$/.test(leading.text)) {
    const noun = tokens[lead - 1];
    if (noun?.kind === "word" && classNouns.has(noun.norm)) return noun;
  }

  // "HIMARS rocket launchers"; for a body the noun must not be one it merely owns ("SEC rules").
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.capital) break;
    if (weaponNouns.has(token.norm) || (!listed && classNouns.has(token.norm))) return token;
  }
  return null;
}

function segmentAfter(tokens: readonly Token[], from: number): readonly Token[] {
  const segment: Token[] = [];
  for (let i = from; i < tokens.length && segment.length < 12; i++) {
    if (tokens[i]!.kind === "mark" && tokens[i]!.text !== "/") break;
    segment.push(tokens[i]!);
  }
  return segment;
}

function isFiniteVerb({ norm }: Token): boolean {
  return norm === "said" || norm === "says" || norm === "told" || auxiliaries.has(norm);
}

interface NameWord extends Span {
  /** Letters the word may lend to an abbreviation, in capitals: "SECURITY", "US" for U.S. */
  readonly letters: string;
  readonly capital: boolean;
  readonly small: boolean;
  /** Whether a word may follow: no mark of punctuation stands behind it. */
  readonly open: boolean;
  /** Whether it is the second part of a hyphenated word, which may lend no letter: Co-operation. */
  readonly tail: boolean;
}

/** The words of a paragraph which may make up names, and the first which spells each of the forms that were sought last. */
interface NameWords {
  readonly words: readonly NameWord[];
  sought: string;
  spelled: ReadonlyMap<string, Span>;
}

/** For each abbreviation the first phrase of the draft whose initials spell it. Time grows with the length of the text. */
function findFullNames(
  text: Text,
  sentences: readonly TokenisedSentence[],
  wanted: ReadonlyMap<string, Span>,
): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  if (wanted.size === 0) return found;
  const sought = [...wanted.keys()].sort().join(" ");
  const prefixes = new Set<string>();
  for (const form of wanted.keys())
    for (let length = 1; length <= form.length; length++) prefixes.add(form.slice(0, length));

  eachParagraph(text, sentences, readNameWords, readNameWords).forEach((known, index) => {
    const paragraph = text.paragraphs[index]!;
    if (known.sought !== sought) {
      known.spelled = spelledBy(known.words, wanted, prefixes, () => true);
      known.sought = sought;
    }
    if (known.spelled.size === 0) return;
    const isFree = (form: string, name: Span) => !overlap(placed(name, paragraph), wanted.get(form)!);
    // An abbreviation is no full name of itself: where it would be, the next phrase is looked for.
    const spelled = [...known.spelled].every(([form, name]) => isFree(form, name))
      ? known.spelled
      : spelledBy(known.words, wanted, prefixes, isFree);
    for (const [form, name] of spelled) if (!found.has(form)) found.set(form, placed(name, paragraph));
  });
  return found;
}

/** For each form the first phrase among the words of a paragraph which spells it and may be its name. */
function spelledBy(
  words: readonly NameWord[],
  wanted: ReadonlyMap<string, Span>,
  prefixes: ReadonlySet<string>,
  mayBe: (form: string, name: Span) => boolean,
): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  words.forEach((first, at) => {
    if (first.small || first.tail || !prefixes.has(first.letters[0]!)) return;
    let steps = 200;
    const walk = (i: number, built: string, end: number, count: number): void => {
      if (count > 1 && wanted.has(built) && !found.has(built)) {
        const name = { start: first.start, end };
        if (mayBe(built, name)) found.set(built, name);
      }
      const word = words[i];
      if (!word || steps-- < 0 || (i > at && !words[i - 1]!.open)) return;
      if ((word.small || word.tail) && count > 0) walk(i + 1, built, end, count);
      if (!word.small && word.capital !== first.capital && !word.tail) return;
      const most = first.capital ? 3 : 1;
      for (let length = 1; length <= Math.min(most, word.letters.length); length++) {
        const next = built + word.letters.slice(0, length);
        if (!prefixes.has(next)) break;
        walk(i + 1, next, word.end, count + 1);
      }
    };
    walk(at, "", first.end, 0);
  });
  return found;
}

const anyWord = byLetters(String.raw`(-?)([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'.]*[\p{L}\p{M}\p{N}])?)`, "gu");
const capital = byLetters(String.raw`^\p{Lu}`);
const wordNear = byLetters(String.raw`^[\s.&-]{0,3}(?:[\p{L}\p{N}]|$)`);
const oneCapital = byLetters(String.raw`^\p{Lu}\.?$`);

/** What comes next, beyond the address of a link, of which blanks are left. */
function nextWords(copy: string, end: number): string {
  const next = copy.slice(end, end + 4);
  if (next.trim() !== "") return next;
  afterBlanks.lastIndex = end;
  const at = afterBlanks.exec(copy)?.index ?? copy.length;
  return copy.slice(at, at + 4);
}

const afterBlanks = /\S/g;

/** The words of a paragraph which may make up a name; their places count from its start. */
function readNameWords(copy: string): NameWords {
  const words: NameWord[] = [];
  for (const match of copy.matchAll(anyWord(copy))) {
    const [whole, hyphen, word] = match as unknown as [string, string, string];
    const end = match.index + whole.length;
    const folded = fold(word);
    const letters = (/^[a-z]+$/.test(folded) ? folded : folded.replace(/[^a-z]/g, "")).toUpperCase();
    // A word in capitals is itself an abbreviation, and lends nothing unless it has points: U.S. Agency.
    if (letters === "" || (inCapitals(word) && !word.includes(".") && word.length > 1)) {
      const last = words.at(-1);
      if (last) words[words.length - 1] = { ...last, open: false };
      continue;
    }
    const near = nextWords(copy, end);
    words.push({
      start: match.index + hyphen.length,
      end,
      letters,
      capital: capital(word).test(word),
      small: smallWords.has(folded),
      open: wordNear(near).test(near),
      tail: hyphen !== "",
    });
  }
  return { words, sought: "", spelled: nothing };
}

const nothing: ReadonlyMap<string, Span> = new Map();
