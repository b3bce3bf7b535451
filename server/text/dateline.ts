// Where a dateline ends and the story begins: datelines are parted from the first sentence like a sentence of their own.

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const day = `(?:${month}\\.? \\d{1,2}|\\d{1,2} ${month}\\.?)(?:,? \\d{4})?`;
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,3}";
const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
const region = `(?:, ${name}){0,2}?`;
const dash = "(?:[—–―]|--?)";
const agency = "\\(\\p{Lu}[\\p{L} .&/]{1,30}\\)";

// WASHINGTON (AP) — · WASHINGTON, Dec 4 (Reuters) - · MOSCOW, December 4. /TASS/. · WASHINGTON, December 4. · PARIS —
const datelines = new RegExp(
  `^(?:(?:${capitals}|${name})${region}(?:,? ${day})? ?${agency} ?${dash}(?=\\s)` +
    `|${capitals}${region},? ${day}\\.?(?: ?/\\p{Lu}[\\p{L} ]{1,20}/\\.?(?: ?${dash})?| ?${dash}|(?<=\\.))(?=\\s)` +
    `|${capitals}${region} ${dash}(?=\\s+["“‘'(]?[\\p{Lu}\\p{N}]))`,
  "u",
);

// No dateline is longer.
const longest = 120;

/** The offset at which the dateline at the head of a paragraph ends, or null where it has none. */
export function findDatelineEnd(text: string): number | null {
  const head = text.slice(0, longest);
  // Most paragraphs are ruled out by their first letters.
  if (!/^\p{Lu}(?:[\p{Lu}.'’]|[^(]{1,80}\()/u.test(head)) return null;
  const match = datelines.exec(head);
  return match && match[0].length < text.length ? match[0].length : null;
}
