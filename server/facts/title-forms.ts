// How titles are written: capital or small, short or in full, with a courtesy, or longer than a name can carry.
import type { Span } from "../text/span.ts";
import { isTitleCase } from "./headlines.ts";
import { titleOffices } from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { OfficeMatch } from "./offices.ts";
import type { People } from "./people.ts";
import type { Title } from "./titles.ts";
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
  const named = people.mentions.map((mention) => mention.start);
  for (const sentence of sentences) forms.push(...formsAlone(sentence, named, titles));
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
  const own = tokens.filter(
    (token) => token.start >= title.start && token.end <= name.start && token.kind === "word",
  );
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
  const at = tokens.findIndex((token) => token.start >= title.start);
  const opener = tokens[at - 1];
  const beside =
    (opener?.kind === "word" && /^(?:the|a|an|his|her|its|their|our|my)$/.test(opener.norm)) ||
    own.some((token) => token.possessive) ||
    // "Republican presidents Ann Cole and Tom Hale" is a description.
    /s$/.test(written) ||
    (title.jurisdiction === null && title.jurisdictionWords !== null);
  // "then-Prime Minister": what is grown onto the title has no capital.
  const small = /^\p{Ll}/u.test(written.replace(/^(?:then|ex|former|late)-/, "")) && isFormal(title.office);
  return small && !beside
    ? { kind: "small", start: title.words.start, end: name.end, other: null, ...base }
    : null;
}

/** "the President signed": an office with a capital and no name, which is not part of a longer name. */
function formsAlone(
  sentence: TokenisedSentence,
  named: readonly number[],
  titles: readonly Title[],
): TitleForm[] {
  if (sentence.kind !== "body" || isTitleCase(sentence)) return [];
  const { tokens } = sentence;
  return titleOffices(tokens).flatMap((office) => {
    const span = { start: tokens[office.from]!.start, end: tokens[office.to - 1]!.end };
    if (!isFormal(office.office) || !isCapital(tokens, office)) return [];
    if (tokens[office.from - 1]?.norm !== "the" || tokens[office.to - 1]!.possessive) return [];
    const next = tokens[office.to];
    if (next && (next.capital || next.kind === "quote" || /^(?:of|for|[-–’'])$/.test(next.norm))) return [];
    if (next && named.includes(next.start)) return [];
    if (titles.some((title) => title.words.start < span.end && span.start < title.words.end)) return [];
    return [{ kind: "alone" as const, ...span, words: span, other: null, name: null }];
  });
}

function isCapital(tokens: readonly Token[], { from, to }: OfficeMatch): boolean {
  return tokens.slice(from, to).every((token) => token.capital || /^(?:of|the|and|for)$/.test(token.norm));
}

/** Offices of state, which every paper writes with a capital before a name and small without one. */
function isFormal(office: string): boolean {
  return formal.has(office) || / minister$/.test(office);
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
