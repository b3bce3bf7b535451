// "Here" as a word of place in a story with a dateline: it means the dateline's city, whatever the writer meant.
import type { Span } from "../text/span.ts";
import type { Dateline } from "./datelines.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { isCapitalCity, isCountry, isDemonym } from "./places.ts";
import { firstThrough, fold, screen } from "./vocabulary.ts";

export interface Here extends Span {
  /** The city of the dateline, as a sentence would write it: "Washington". */
  readonly city: string;
  /** Another place or nationality named in the sentence, which may be the one meant: "Russian", "Gaza". */
  readonly other: string | null;
}

const heres = screen(({ norm, possessive }) => norm === "here" && !possessive);

/** Finds "here" in narration. None where the sentence names the city itself, nor in set phrases. */
export function findHeres(
  sentences: readonly TokenisedSentence[],
  dateline: Dateline | null,
): readonly Here[] {
  if (!dateline) return [];
  const city = dateline.place
    .toLowerCase()
    .replace(/(?<=^|[\s/-])\p{L}/gu, (letter) => letter.toUpperCase())
    .trim();
  const folded = fold(city);
  const names = new Set([folded, folded.split(/[\s/]/)[0]!]);
  const found: Here[] = [];
  for (const { tokens, start, kind } of sentences) {
    if (kind !== "body" || start < dateline.start) continue;
    // What else the sentence names is looked for once, however often it says "here".
    let other: string | null | undefined;
    for (let at = firstThrough(heres, tokens); at >= 0; at = firstThrough(heres, tokens, at + 1)) {
      if (isSetPhrase(tokens, at)) continue;
      if (other === undefined) {
        if (tokens.some((word) => word.start >= dateline.end && names.has(word.norm))) break;
        other = otherPlace(tokens, dateline);
      }
      found.push({ start: tokens[at]!.start, end: tokens[at]!.end, city, other });
    }
  }
  return found;
}

function otherPlace(tokens: readonly Token[], dateline: Dateline): string | null {
  const other = tokens.find(
    ({ start, capital, norm }) =>
      start >= dateline.end && capital && (isDemonym(norm) || isCountry(norm) || isCapitalCity(norm)),
  );
  return other?.text ?? null;
}

/** "here and there", "here to stay", "same here", "here is what", "here, too, the rule holds". */
function isSetPhrase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  const next = tokens[at + 1]?.norm ?? "";
  if (at === 0 || tokens[at]!.capital) return true;
  if (/^(?:same|nor|neither|there|from|out|where|right|down|up|over|read|click)$/.test(before)) return true;
  if (
    /^(?:and|or|is|are|s|nor)$/.test(next) &&
    /^(?:there|what|how|why|now)$/.test(tokens[at + 2]?.norm ?? "")
  )
    return true;
  return next === "to" && tokens[at + 2]?.norm === "stay";
}
