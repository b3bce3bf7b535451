// Titles taken up: "the minister added", "the Russian leader said" mean somebody whom the draft has introduced with that role.
import type { TokenisedSentence } from "../nlp.ts";
import type { Mention, People } from "../people.ts";
import { isDemonym } from "../places.ts";
import { looseRoles } from "../words/person-nouns.ts";
import type { Source } from "./sources.ts";

// How many words before and behind a name may tell its role.
const before = 8;
const behind = 12;
// A role is taken up within this many sentences of its person's last naming.
const near = 6;

/** The person (index in `people.people`) whom a definite role noun takes up; null where nobody or more than one fits. */
export function resolveTakenUp(
  sentences: readonly TokenisedSentence[],
  people: People,
  source: Source,
  sentence: number,
): number | null {
  const wanted = looseRoles[source.head];
  let best: number | null = null;
  for (let i = indexBefore(people.mentions, source.start); i >= 0; i--) {
    const mention = people.mentions[i]!;
    if (sentence - mention.sentence > near) break;
    if (mention.kind === "pronoun" || mention.person === best) continue;
    if (!hasRole(sentences, people, mention.person, source, wanted)) continue;
    if (best !== null) return null;
    best = mention.person;
  }
  return best;
}

function indexBefore(mentions: readonly Mention[], place: number): number {
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function hasRole(
  sentences: readonly TokenisedSentence[],
  people: People,
  person: number,
  source: Source,
  wanted: readonly string[] | undefined,
): boolean {
  const place = people.people[person]!.mentions[0];
  const mention = place === undefined ? undefined : people.mentions[place];
  const tokens = mention && sentences[mention.sentence]?.tokens;
  if (!mention || !tokens) return false;
  const from = tokens.findIndex((t) => t.start >= mention.start);
  if (from < 0) return false;
  const words = new Set<string>();
  for (let i = from - 1; i >= 0 && i >= from - before && tokens[i]!.kind === "word"; i--)
    words.add(tokens[i]!.norm);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < mention.end) to++;
  if (tokens[to]?.text === ",")
    for (let i = to + 1; i < tokens.length && i <= to + behind && tokens[i]!.text !== ","; i++)
      words.add(tokens[i]!.norm);
  const head = source.head;
  const fits =
    words.has(head) ||
    (wanted !== undefined &&
      (wanted.length === 0
        ? words.size > 0
        : wanted.some((role) => role.split(" ").every((w) => words.has(w)))));
  return fits && source.modifiers.filter((m) => isDemonym(m)).every((m) => words.has(m));
}
