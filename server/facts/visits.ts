// Who visits which country or its capital: "Kalns, after her visit to Riga", "Kalns’s trip to Latvia".
import { hull, type Span } from "../text/span.ts";
import { resolveJurisdiction, sideAt } from "./jurisdictions.ts";
import { eachOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { People } from "./people.ts";
import type { Placed } from "./placed.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { auxiliaries, beForms, clauseOpeners, prepositions, weekdays } from "./words/grammar.ts";

/** A visit to a country or its capital. The span runs from the visitor's name to the place. */
export interface Visit extends Span {
  /** ISO code of the country. */
  readonly jurisdiction: string;
  /** Index in `draft.mentions`. */
  readonly mention: number;
}

/** Every visit whose visitor is named in the same sentence, where only one reading of "his" or "her" is possible. */
export function findVisits(sentences: readonly TokenisedSentence[], people: People): readonly Visit[] {
  const visits: Visit[] = [];
  const { placed } = people;
  for (const { sentence, found: trips } of eachOnce(sentences, tripsIn, tripsIn)) {
    const { tokens, index } = sentence;
    const mentions = (placed.get(index) ?? []).filter(({ mention }) => mention.kind !== "pronoun");
    for (const { at, to, noun, jurisdiction } of trips) {
      const visitor = noun ? ownerOf(tokens, at, mentions) : nameEndingAt(tokens, at, mentions);
      if (visitor)
        visits.push({
          ...hull(visitor.mention, { start: tokens[at]!.start, end: tokens[to - 1]!.end }),
          jurisdiction,
          mention: visitor.index,
        });
    }
  }
  return visits;
}

/** Words for a visit at token `at`, "visit to" or "visited", and the one country behind them, which ends before `to`. */
interface Trip {
  readonly at: number;
  readonly to: number;
  readonly noun: boolean;
  readonly jurisdiction: string;
}

function tripsIn({ tokens, kind }: TokenisedSentence): readonly Trip[] {
  const found: Trip[] = [];
  if (kind === "block-quote" || kind === "heading") return found;
  for (let at = firstThrough(visiting, tokens); at >= 0; at = firstThrough(visiting, tokens, at + 1)) {
    const { norm } = tokens[at]!;
    const noun = norm === "visit" || norm === "trip";
    if (noun && tokens[at + 1]?.norm !== "to") continue;
    const match = sideAt(tokens, noun ? at + 2 : at + 1);
    const jurisdiction = match && resolveJurisdiction(match.codes, "visit");
    if (match && jurisdiction && endsAt(tokens, match.to))
      found.push({ at, to: match.to, noun, jurisdiction });
  }
  return found;
}

const visiting = screen(({ norm }) => /^(?:visit(?:ed|s)?|trip)$/.test(norm));

/** "Moscow" alone, not "Moscow’s suburbs", "Moscow State University" or "Moscow hospitals". */
function endsAt(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (tokens[to - 1]!.possessive) return false;
  return (
    next === undefined ||
    next.kind !== "word" ||
    prepositions.has(next.norm) ||
    clauseOpeners.has(next.norm) ||
    beForms.has(next.norm) ||
    auxiliaries.has(next.norm) ||
    weekdays.has(next.norm) ||
    /^(?:and|or|but|last|this|next|earlier|later)$/.test(next.norm)
  );
}

/** Whose visit it is: "Kalns’s first visit", "Kalns after her visit". */
function ownerOf(tokens: readonly Token[], at: number, mentions: readonly Placed[]): Placed | null {
  let owner = at - 1;
  while (owner > at - 4 && owner > 0 && tokens[owner]!.kind === "word" && !isOwner(tokens[owner]!)) owner--;
  if (!tokens[owner] || !isOwner(tokens[owner]!)) return null;
  if (tokens[owner]!.possessive) return nameEndingAt(tokens, owner + 1, mentions);
  let joint = owner;
  while (/^(?:following|after|during|on|since|before|amid|from|for)$/.test(tokens[joint - 1]?.norm ?? ""))
    joint--;
  const visitor = joint < owner ? nameEndingAt(tokens, joint, mentions) : null;
  if (!visitor) return null;
  // "Hale met Kalns after his visit" is Hale's visit; "the envoys ended their talks with Kalns" leaves only Kalns.
  const before = tokens.filter((token) => token.end <= visitor.mention.start);
  const alone = !mentions.some(({ mention }) => mention.end <= visitor.mention.start);
  const several =
    before.some((token) => token.norm === "their") && before.some((token) => token.norm === "and");
  const other = before.some((token) => /^(?:he|she|him|her|his|who)$/.test(token.norm));
  const subject = before.some((token) => !token.capital && /^(?:with|to|met|told|saw)$/.test(token.norm));
  return !other && (several || (alone && !subject)) ? visitor : null;
}

const isOwner = (token: Token): boolean => token.possessive || /^(?:his|her)$/.test(token.norm);

function nameEndingAt(tokens: readonly Token[], to: number, mentions: readonly Placed[]): Placed | null {
  let end = to;
  while (/^(?:has|had|will|also|then|later|recently)$/.test(tokens[end - 1]?.norm ?? "")) end--;
  const last = tokens[end - 1];
  return (
    mentions.find(
      ({ mention }) =>
        last && mention.start <= last.start && last.end - mention.end <= 2 && mention.end > last.start,
    ) ?? null
  );
}
