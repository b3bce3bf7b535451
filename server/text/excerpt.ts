// The writer's words as a reader sees them, cut to fit a message.
import { isMark } from "./markup.ts";
import { indexEndingAfter, type Span } from "./span.ts";
import type { Text } from "./text.ts";

/** What must be known of a text to quote it. */
export type Quotable = Pick<Text, "source" | "prose" | "blanked">;

/**
 * The words of a span on one line, without Markdown's marks and addresses: "[Hale](https://…) said" reads "Hale said". Where
 * there is nothing but markup, the markup.
 */
export function wordsOf({ source, prose, blanked }: Quotable, { start, end }: Span): string {
  const written = source.slice(start, end);
  const words = written === prose.slice(start, end) ? written : seen(source, prose, blanked, start, end);
  return onOneLine(words) || onOneLine(written);
}

function seen(source: string, prose: string, blanked: Text["blanked"], start: number, end: number): string {
  const copy = (from: number, to: number) => {
    let words = "";
    for (let at = from; at < to; at++) if (!isMark(source, prose, at)) words += source[at];
    return words;
  };
  let words = "";
  let at = start;
  for (let next = indexEndingAfter(blanked, start); at < end; next++) {
    const hidden = blanked[next];
    words += copy(at, Math.min(end, Math.max(at, hidden?.start ?? end)));
    at = Math.max(at, hidden?.end ?? end);
  }
  return words;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** The words of a span as `wordsOf` gives them, at most `longest` UTF-16 units. */
export function excerpt(text: Quotable, span: Span, longest: number): string {
  return shortened(wordsOf(text, span), longest);
}

/** Words on one line, at most `longest` UTF-16 units; more keep their beginning and their end around an ellipsis, cut between words. */
export function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const parts = words.split(" ");
  let head = parts.shift() ?? "";
  let tail = parts.pop() ?? "";
  for (let front = true; parts.length > 0; front = !front) {
    const next = front ? parts.shift()! : parts.pop()!;
    if (head.length + tail.length + next.length + 4 > longest) break;
    if (front) head = `${head} ${next}`;
    else tail = `${next} ${tail}`;
  }
  const joined = `${head} … ${tail}`;
  return joined.length <= longest ? joined : `${words.slice(0, longest - 1).trimEnd()}…`;
}
