// The lists of words a rule goes by, as a desk reads them: each word with its plainer neighbours and its guards.
import type { Sense } from "../facts/words/senses.ts";

/** "slam → criticize (not beside brake, door)": every entry of a class, parted by semicolons. */
export function entriesOf(sense: Sense): string {
  return sense.words
    .trim()
    .split(/\s+/)
    .map((written) => {
      const base = written.split("/")[0]!;
      const plain = sense.plainer?.[base];
      const literal = sense.literal?.[base];
      const figurative = sense.figurative?.[base];
      return [
        base.replaceAll("_", " "),
        plain ? ` → ${plain}` : "",
        literal ? ` (not beside ${literal.split(" ").join(", ")})` : "",
        figurative ? ` (only beside ${figurative.split(" ").join(", ")})` : "",
      ].join("");
    })
    .join("; ");
}

/** What holds for a whole class, in a sentence or two; empty where nothing does. */
export function noteOn(sense: Sense): string {
  const notes: string[] = [];
  if (sense.together) notes.push("Marked only where two loaded words meet in a sentence.");
  if (sense.ly) notes.push("Their adverbs count too.");
  const all = sense.literal?.["*"];
  if (all) notes.push(`Not beside ${all.split(" ").join(", ")}.`);
  return notes.join(" ");
}
