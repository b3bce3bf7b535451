// Letters beyond ASCII under one name each, so that a pattern need not list all capitals of the world.

/**
 * A text as long as the given one, in which every capital beyond ASCII is "Q", every other letter there "q", every figure
 * "²" and every combining mark U+0300; all else stays. A pattern with \p{Lu} written out anew at every turn costs
 * milliseconds to compile; [A-Z] over this text costs nothing, and finds the same.
 */
export function plainLetters(text: string): string {
  return isAscii(text)
    ? text
    : text.replace(/[^\0-\x7f]/gu, (character) => {
        if (/\p{Lu}/u.test(character)) return "Q".repeat(character.length);
        if (/\p{L}/u.test(character)) return "q".repeat(character.length);
        if (/\p{M}/u.test(character)) return "\u0300".repeat(character.length);
        return /\p{N}/u.test(character) ? "²".repeat(character.length) : character;
      });
}

/** Whether a text holds nothing beyond ASCII. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 128) return false;
  return true;
}

/** Whether a UTF-16 unit is a blank, as `\s` has it: for loops over whole drafts. */
export function isBlankUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return unit === 0xa0 || (unit > 0x1000 && /\s/.test(String.fromCharCode(unit)));
}
