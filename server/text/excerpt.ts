// The writer's words, cut to fit a message.
import type { Span } from "./span.ts";

/**
 * The words of a span on one line, at most `longest` UTF-16 units; a longer stretch keeps its beginning and its end
 * around an ellipsis, cut between words.
 */
export function excerpt(source: string, span: Span, longest: number): string {
  const words = source.slice(span.start, span.end).replace(/\s+/g, " ").trim();
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
