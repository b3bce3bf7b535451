// Front matter which cannot be read: what to tell of it, so that nothing a reporter wrote there is ignored in silence.
import { knownGenres } from "../facts/form.ts";
import { genres, genreWritten } from "../facts/genre.ts";
import type { Findings } from "../lint.ts";
import { didYouMean, houseNamed, isGiven, quoted, unknownHouse } from "../settings.ts";
import { isLeftAlone } from "../text/front-matter.ts";
import type { Span } from "../text/span.ts";

export interface FrontMatterFault {
  /** The words in doubt, in UTF-16 offsets into the source. */
  readonly span: Span;
  /** A sentence for the reporter, with the remedy. */
  readonly message: string;
  /** Whether the draft can be read as it is: the key serves other programs as well, which may know more words. */
  readonly mild: boolean;
}

/** What is wrong with a draft's front matter, in order of appearance. The story below it is linted all the same. */
export function frontMatterFaults({
  draft,
  castProblems,
}: Pick<Findings, "draft" | "castProblems">): readonly FrontMatterFault[] {
  const { frontMatter, source } = draft.text;
  if (!frontMatter) return [];
  const faults: FrontMatterFault[] = [];
  const { problem, fields } = frontMatter;
  if (problem) faults.push({ ...problem, mild: false });
  // A key of the block itself stands at the beginning of a line, in whatever letters.
  const lineOf = (key: string): Span => {
    const block = source.slice(frontMatter.start, frontMatter.end);
    const line = new RegExp(`^${key}[ \\t]*:.*`, "im").exec(block);
    if (!line) return { start: frontMatter.start, end: frontMatter.start + 3 };
    const start = frontMatter.start + line.index;
    return { start, end: start + line[0].trimEnd().length };
  };
  if (isGiven(fields.house) && !houseNamed(fields.house))
    faults.push({ span: lineOf("house"), message: unknownHouse(fields.house), mild: false });
  if (isGiven(fields.sayswho) && fields.sayswho !== true && !isLeftAlone(frontMatter))
    faults.push({
      span: lineOf("sayswho"),
      message: `“sayswho” cannot be ${quoted(fields.sayswho)}: write false to have the draft left alone.`,
      mild: false,
    });
  if (isGiven(fields.date) && draft.asOf.from !== "front matter")
    faults.push({
      span: lineOf("date"),
      message: `“${String(fields.date)}” is no day of the calendar. Write the date as 2025-12-04.`,
      mild: false,
    });
  if (isGiven(fields.genre) && !knownGenres.includes(genreWritten(draft.text) ?? ""))
    faults.push({ span: lineOf("genre"), message: unknownGenre(fields.genre), mild: true });
  for (const message of castProblems) faults.push({ span: lineOf("cast"), message, mild: false });
  return faults.sort((a, b) => a.span.start - b.span.start);
}

function unknownGenre(written: unknown): string {
  const remedy = didYouMean(written, knownGenres) || ` Genres: news, ${genres.join(", ")}.`;
  return `There is no genre ${quoted(written)}; the draft is read as news.${remedy}`;
}
