// What was mended in a draft, in a line: how often which words became which.
import type { Mending } from "../fixes.ts";
import { shortened } from "../text/excerpt.ts";
import { counted } from "./counts.ts";
import { harmless } from "./drawing.ts";

/** So many changes are spelled out; the others are counted. */
const most = 6;

/** “2 fixes made: “Kiev” → “Kyiv” (2 times).” */
export function mendingsInWords(made: readonly Mending[]): string {
  const times = new Map<string, number>();
  for (const mending of made) {
    const words = changeInWords(mending);
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  const changes = [...times].map(([words, count]) => (count === 1 ? words : `${words} (${count} times)`));
  const more = changes.length - most;
  const shown = [...changes.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])];
  return `${counted(made.length, "fix")} made: ${shown.join(", ")}.`;
}

function changeInWords({ was, now, title }: Mending): string {
  const quoted = (words: string) => `“${shortened(harmless(words).replace(/\s+/g, " ").trim(), 40)}”`;
  if (was.trim() === "" || was.trim() === now.trim()) return title.slice(0, 1).toLowerCase() + title.slice(1);
  return now.trim() === "" ? `${quoted(was)} taken out` : `${quoted(was)} → ${quoted(now)}`;
}
