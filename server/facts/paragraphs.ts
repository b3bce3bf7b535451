// What is read of whole paragraphs: once for as long as each of them stands in the draft.
import type { Text } from "../text/text.ts";
import { once } from "./memory.ts";
import type { TokenisedSentence } from "./nlp.ts";

/**
 * What a finder reads in the words of each paragraph, quoted ones too. `what` is the finder's own mark, an object of its
 * module; places must be given from the start of the paragraph.
 */
export function eachParagraph<T>(
  { paragraphs, prose }: Text,
  sentences: readonly TokenisedSentence[],
  what: object,
  read: (copy: string) => T,
): readonly T[] {
  let next = 0;
  return paragraphs.map(({ start, end, kind, sentences: own }) => {
    const copy = prose.slice(start, end);
    const first = sentences[next];
    next += own.length;
    if (own.length === 0) return read(copy);
    const { value } = once(
      first!,
      what,
      // Joined to another word, the copy is kept without the rest of its draft.
      () => ({ copy: `${kind} ${copy}`, value: read(copy) }),
      (known) => known.copy.length === kind.length + 1 + copy.length && known.copy.endsWith(copy),
    );
    return value;
  });
}
