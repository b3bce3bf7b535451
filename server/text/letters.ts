// Letters beyond ASCII under one name each, so that a pattern need not list all capitals of the world.

/**
 * A text as long as the given one, in which every capital beyond ASCII is "Q", every other letter there "q", every figure
 * "²" and every combining mark U+0300; all else stays. A pattern with \p{Lu} written out anew at every turn costs
 * milliseconds to compile; [A-Z] over this text costs nothing, and finds the same.
 */
export function plainLetters(text: string): string {
  return hasPlainLetters(text)
    ? text
    : text.replace(/[^\0-\x7f]/gu, (character) => {
        if (/\p{Lu}/u.test(character)) return "Q".repeat(character.length);
        if (/\p{L}/u.test(character)) return "q".repeat(character.length);
        if (/\p{M}/u.test(character)) return "\u0300".repeat(character.length);
        return /\p{N}/u.test(character) ? "²".repeat(character.length) : character;
      });
}

/** Words with a capital at their head, as they open a sentence. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Whether a text holds nothing beyond ASCII. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 128) return false;
  return true;
}

/** Whether a text holds no letters, figures or marks on letters beyond ASCII: ASCII, dashes, curly quotation marks, hard blanks. */
export function hasPlainLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 128 && unit !== 0xa0 && (unit < 0x2010 || unit > 0x2027)) return false;
  }
  return true;
}

/**
 * A pattern with classes of letters, such as \p{Lu}, as it is to be used on a text. The engine needs a tenth of a millisecond or
 * more to read such a class, and again to compile it, in every start; most words have plain letters, on which [A-Z] finds the same.
 * So it is given as its source, and made when it is needed.
 */
export function byLetters(source: string, flags = "u"): (text: string) => RegExp {
  let full: RegExp | null = null;
  let plain: RegExp | null = null;
  return (text) => {
    if (hasPlainLetters(text)) {
      plain ??= new RegExp(inAscii(source), flags.replace("u", ""));
      return plain;
    }
    full ??= new RegExp(source, flags);
    return full;
  };
}

const asciiOf: Readonly<Record<string, string>> = { L: "A-Za-z", Lu: "A-Z", Ll: "a-z", N: "0-9", M: "" };

function inAscii(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name: string | undefined) => {
    if (name !== undefined) return inClass ? asciiOf[name]! : `[${asciiOf[name]}]`;
    if (part === "[" || part === "]") inClass = part === "[";
    return part;
  });
}

/** Whether a UTF-16 unit is a blank, as `\s` has it: for loops over whole drafts. */
export function isBlankUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return unit === 0xa0 || (unit > 0x1000 && /\s/.test(String.fromCharCode(unit)));
}
