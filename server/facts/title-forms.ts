// How titles are written: capital or small, short or in full, with a courtesy, or longer than a name can carry.
import { overlap, type Span } from "../text/span.ts";
import { group } from "./grouped.ts";
import { isTitleCase } from "./headlines.ts";
import { eachOnce } from "./memory.ts";
import { titleOffices } from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { OfficeMatch } from "./offices.ts";
import type { People } from "./people.ts";
import { wordsBetween } from "./phrases.ts";
import { tokenAt } from "./placed.ts";
import type { Title } from "./titles.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { shortTitles } from "./words/titles.ts";

/**
 * One title whose form a house may mind. The span is what an editor would circle, `words` the title's own words with
 * the stop of an abbreviation.
 *
 * "alone": a capital away from a name ("the President signed"). "small": small before a name ("president Emmanuel
 * Macron"). "full": written out where a short form exists ("Senator Ann Cole"). "short": shortened where no house does
 * so ("Pres. Donald Trump"). "courtesy": Mr., Mrs., Ms., Miss. "long": more words than may stand before a name.
 */
export interface TitleForm extends Span {
  readonly kind: "alone" | "small" | "full" | "short" | "courtesy" | "long";
  readonly words: Span;
  /** The short form of "full" ("Sen."), the full one of "short" ("President"); otherwise null. */
  readonly other: string | null;
  /** The name which the title stands before; null for "alone". */
  readonly name: Span | null;
}

// "U.S. national security adviser", "European Commission vice president": so much a name can carry.
const longest = 6;

/** Every title in body copy whose form a house may mind, in order; none in quotations, headings or display type. */
export function findTitleForms(
  prose: string,
  sentences: readonly TokenisedSentence[],
  people: People,
  titles: readonly Title[],
): readonly TitleForm[] {
  const forms: TitleForm[] = [];
  const given = group(titles.map((title) => [people.mentions[title.mention]!.sentence, title] as const));
  for (const title of titles) {
    const mention = people.mentions[title.mention]!;
    if (
      title.place !== "before" ||
      title.modifier === "counterpart" ||
      mention.display ||
      title.words.end > mention.start
    )
      continue;
    const form = formBefore(prose, sentences[mention.sentence]!, title, mention);
    if (form) forms.push(form);
  }
  for (const mention of people.mentions) {
    if (mention.style !== "courtesy" || mention.titled === null || mention.display) continue;
    const words = withStop(prose, mention.titled);
    if (/^(?:mr|mrs|ms|miss)\.?$/i.test(prose.slice(words.start, words.end)))
      forms.push({
        kind: "courtesy",
        start: words.start,
        end: mention.end,
        words,
        other: null,
        name: { start: mention.start, end: mention.end },
      });
  }
  for (const { sentence, found: offices } of eachOnce(sentences, officesAlone, officesAlone)) {
    const { tokens } = sentence;
    const named = people.placed.get(sentence.index);
    for (const { from, to } of offices) {
      const words = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      if (named?.some((name) => name.from === to)) continue;
      if (given.get(sentence.index)?.some((title) => overlap(title.words, words))) continue;
      forms.push({ kind: "alone", ...words, words, other: null, name: null });
    }
  }
  return forms.sort((a, b) => a.start - b.start);
}

function formBefore(
  prose: string,
  { tokens }: TokenisedSentence,
  title: Title,
  name: Span,
): TitleForm | null {
  const words = withStop(prose, title.words);
  const base = { words, name: { start: name.start, end: name.end } };
  const written = prose.slice(title.words.start, title.words.end).replace(/\s+/g, " ");
  const at = tokenAt(tokens, title.start);
  const own = tokens
    .slice(at, tokenAt(tokens, name.start))
    .filter((token) => token.end <= name.start && token.kind === "word");
  if (own.length > longest) return { kind: "long", start: title.start, end: name.end, other: null, ...base };
  const key = written.toLowerCase().replace(/\./g, "");
  if (key === "pres" || key === "prof") {
    const full = key === "pres" ? "President" : "Professor";
    return { kind: "short", ...words, other: full, ...base };
  }
  const short = shortTitles.get(key);
  if (short !== undefined && /^\p{Lu}/u.test(written))
    return { kind: "full", ...words, other: short, ...base };
  // "the French president Emmanuel Macron", "its president, Ana Ruiz": set beside the name, not before it.
  const opener = tokens[at - 1];
  const beside =
    (opener?.kind === "word" && /^(?:the|a|an|his|her|its|their|our|my)$/.test(opener.norm)) ||
    own.some((token) => token.possessive) ||
    // "Republican presidents Ann Cole and Tom Hale" is a description.
    /s$/.test(written) ||
    (title.jurisdiction === null && title.jurisdictionWords !== null);
  // "then-Prime Minister": what is grown onto the title has no capital; in "deputy First Minister" it was left off on
  // purpose, and of "deputy prime minister" the office is only a part.
  const whole = written.replace(/^(?:then|ex|former|late)-/, "");
  const before = tokens[tokenAt(tokens, words.start) - 1];
  const small =
    /^\p{Ll}/u.test(whole) &&
    !/^(?:deputy|vice) \p{Lu}/u.test(whole) &&
    !/^(?:deputy|vice|assistant|associate|under|junior|shadow)$/.test(before?.norm ?? "") &&
    isFormal(title.office) &&
    isByItsName(title.office, written);
  return small && !beside
    ? { kind: "small", start: title.words.start, end: name.end, other: null, ...base }
    : null;
}

/** "the President signed": the offices with a capital and no title before them, each no part of a longer name. */
function officesAlone(sentence: TokenisedSentence): readonly OfficeMatch[] {
  const { tokens, kind } = sentence;
  if (kind !== "body" || !mayStandAlone(tokens) || isTitleCase(sentence)) return [];
  return titleOffices(tokens).filter((office) => {
    if (!isFormal(office.office) || !isCapital(tokens, office)) return false;
    // "The PM", "the Sen": a short form is no title in capitals; small it is no word.
    if (!isByItsName(office.office, wordsBetween(tokens, office.from, office.to))) return false;
    if (tokens[office.from - 1]?.norm !== "the" || tokens[office.to - 1]!.possessive) return false;
    const next = tokens[office.to];
    return !(next && (next.capital || next.kind === "quote" || /^(?:of|for|[-–’'])$/.test(next.norm)));
  });
}

/** A quick look before the offices are read: "the" and a capital behind it. */
function mayStandAlone(tokens: readonly Token[]): boolean {
  for (let at = firstThrough(article, tokens); at >= 0; at = firstThrough(article, tokens, at + 1))
    if (tokens[at + 1]?.capital) return true;
  return false;
}

const article = screen(({ norm }) => norm === "the");

function isCapital(tokens: readonly Token[], { from, to }: OfficeMatch): boolean {
  return tokens.slice(from, to).every((token) => token.capital || /^(?:of|the|and|for)$/.test(token.norm));
}

/** Offices of state, which every paper writes with a capital before a name and small without one. */
function isFormal(office: string): boolean {
  return formal.has(office) || / minister$/.test(office);
}

/** Whether an office is called by a word of its name: the president of a commission is also its chief, which is no title. */
function isByItsName(office: string, written: string): boolean {
  return written
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => office.split(" ").includes(word));
}

const formal = new Set([
  "president",
  "vice president",
  "prime minister",
  "premier",
  "chancellor",
  "governor",
  "lieutenant governor",
  "senator",
  "mayor",
  "secretary of state",
  "foreign secretary",
  "defense secretary",
  "home secretary",
  "treasury secretary",
]);

/** "Gov." with its stop. */
function withStop(prose: string, { start, end }: Span): Span {
  return { start, end: prose[end] === "." ? end + 1 : end };
}
