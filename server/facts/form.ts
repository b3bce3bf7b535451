// What form a piece takes, for questions which are asked of a whole news story and of nothing else.
import { byLetters } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { isByline } from "./bylines.ts";
import { type Genre, genreWords, genreWritten } from "./genre.ts";
import { once } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, screen } from "./vocabulary.ts";

/** A news story; or a form which lives from one voice, from one paper, from none, or from the reporter's own eyes. */
export type Form = "news" | "opinion" | "brief" | "interview" | "record" | "listing" | "account";

/** Genres which live from one voice. */
const ofOneVoice: ReadonlySet<Genre | null> = new Set(["opinion", "review", "obituary"]);

/** Words of the front matter's `genre:` which name no genre of its own, and no plain news. */
const forms: ReadonlyMap<string, Form> = new Map([
  ...["brief", "briefs"].map((genre) => [genre, "brief"] as const),
  ...["interview", "q&a", "qa", "profile"].map((genre) => [genre, "interview"] as const),
  ...["listing", "listings", "explainer", "newsletter", "live"].map((genre) => [genre, "listing"] as const),
  ...["first-person", "eyewitness", "reportage", "feature"].map((genre) => [genre, "account"] as const),
]);

/** Words for plain news, which has no rules of its own. */
const plain =
  "news|report|story|article|breaking|update|exclusive|investigation|background|wrap|wrapup|sidebar|hard news|soft news|news story|news report|special report|fact check".split(
    "|",
  );

/** Every word which the front matter's `genre:` may hold. */
export const knownGenres: readonly string[] = [...genreWords, ...forms.keys(), ...plain];

/** Whether a piece tells news, of whatever sources: one ruling or speech is news as well. */
export function tellsNews(form: Form): boolean {
  return form === "news" || form === "record";
}

/** Paragraphs opened by "Q:" and "A:" which make an interview. */
const turns = 3;
/** Times a reporter says "I" or "me" outside quotation marks before it is an account of what he saw. */
const own = 2;

/** A story which opens with these tells of one ruling, speech or set of figures: it is the source, and it is named. */
const records = new Set(
  `verdict ruling ruled convicted sentenced acquitted jury speech address sermon eulogy testimony testified census survey poll
  unemployment inflation payrolls`.split(/\s+/),
);
/** Sentences of the story which are its opening. */
const opening = 2;

const reporter = byLetters(String.raw`^(?:I|I['’]\p{Ll}+|me|my)$`);
const ofReporter = screen(({ text }) => reporter(text).test(text));

/** The form of a draft: by the front matter's `genre:`, else by its shape. */
export function findForm(text: Text, sentences: readonly TokenisedSentence[], genre: Genre | null): Form {
  if (ofOneVoice.has(genre)) return "opinion";
  const said = forms.get(genreWritten(text) ?? "");
  if (said) return said;
  const asked = text.paragraphs.filter(
    ({ start }) =>
      "QA".includes(text.prose.charAt(start)) &&
      /^(?:Q|A)(?:uestion|nswer)?[:.]\s/.test(text.prose.slice(start, start + 12)),
  );
  if (asked.length >= turns) return "interview";
  const copy = sentences.filter(({ kind }) => kind !== "heading" && kind !== "block-quote");
  if (copy.slice(0, opening).some(({ tokens }) => tokens.some(({ norm }) => records.has(norm))))
    return "record";
  let first = 0;
  let listed = 0;
  let words = 0;
  for (const sentence of copy) {
    const { count, reporter } = once(sentence, wordsIn, () => wordsIn(sentence.tokens));
    words += count;
    if (sentence.kind === "list-item") listed += count;
    first += reporter;
  }
  if (listed * 2 > words) return "listing";
  return first >= own ? "account" : "news";
}

/** How many words a sentence has, and how often the reporter speaks of himself in it. */
function wordsIn(tokens: readonly Token[]): { readonly count: number; readonly reporter: number } {
  let reporter = 0;
  for (let at = firstThrough(ofReporter, tokens); at >= 0; at = firstThrough(ofReporter, tokens, at + 1))
    reporter++;
  return { count: tokens.length, reporter };
}

/** Words enough to hang a question about the whole draft on. */
const firstWords = 4;

/** Where a draft is spoken of as a whole: its dateline, else the first words of its first sentence below a byline. */
export function findOpening(sentences: readonly TokenisedSentence[], dateline: Span | null): Span | null {
  if (dateline) return { start: dateline.start, end: dateline.end };
  const first = sentences.find(({ kind, tokens }) => kind === "body" && !isByline(tokens));
  const words = first?.tokens.slice(creditEnd(first.tokens)).filter(({ kind }) => kind === "word") ?? [];
  words.length = Math.min(words.length, firstWords);
  const last = words.at(-1);
  return first && last ? { start: words[0]!.start, end: last.end } : null;
}

/** Behind "(Reuters) -" and "LIMA (Sept. 4) —", where the story begins; 0 where nothing of the kind opens a sentence. */
function creditEnd(tokens: readonly Token[]): number {
  const longest = 12;
  const dash = tokens.slice(0, longest).findIndex(({ text }) => /^(?:[–—]|--?)$/.test(text));
  return dash > 0 && tokens.slice(0, dash).some(({ text }) => text === "(") ? dash + 1 : 0;
}
