// Where a dateline ends and the story begins: datelines are parted from the first sentence like a sentence of their own.
import { plainLetters } from "./letters.ts";

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const day = `(?:${month}\\.? \\d{1,2}|\\d{1,2} ${month}\\.?)(?:,? \\d{4})?`;
const capitals = "[A-Z][A-Z\u0300.'’-]+(?:[ /][A-Z][A-Z\u0300.'’-]*){0,3}";
const name = "[A-Z][A-Za-z\u0300.'’-]*(?: [A-Z][A-Za-z\u0300.'’-]*){0,3}";
const region = `(?:, ${name}){0,2}?`;
const dash = "(?:[—–―]|--?)";
const agency = "\\([A-Z][A-Za-z .&/]{1,30}\\)";

// Over plain letters, each with a mark without which it cannot be: most paragraphs are ruled out by that.
const datelines: readonly (readonly [sign: RegExp, shape: RegExp])[] = [
  // WASHINGTON (AP) — · WASHINGTON, Dec 4 (Reuters) -
  [/\(/, new RegExp(`^(?:${capitals}|${name})${region}(?:,? ${day})? ?${agency} ?${dash}(?=\\s)`)],
  // MOSCOW, December 4. /TASS/. · WASHINGTON, December 4.
  [
    /\d/,
    new RegExp(
      `^${capitals}${region},? ${day}\\.?(?: ?/[A-Z][A-Za-z ]{1,20}/\\.?(?: ?${dash})?| ?${dash}|(?<=\\.))(?=\\s)`,
    ),
  ],
  // PARIS —
  [/ [—–―-]/, new RegExp(`^${capitals}${region} ${dash}(?=\\s+["“‘'(]?[A-Z0-9²])`)],
];

// No dateline is longer.
const longest = 120;

/** The offset at which the dateline at the head of a paragraph ends, or null where it has none. */
export function findDatelineEnd(text: string): number | null {
  const copy = text.slice(0, longest);
  // Most paragraphs are ruled out by their first letters.
  if (!/^[^\0-@[-\x7f“‘](?:[A-Z.']|[^\0-\x7f]|[^(]{1,80}\()/.test(copy)) return null;
  const head = plainLetters(copy);
  for (const [sign, shape] of datelines) {
    const end = sign.test(head) ? shape.exec(head)?.[0].length : undefined;
    if (end !== undefined) return end < text.length ? end : null;
  }
  return null;
}
