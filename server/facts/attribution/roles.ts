// Titles taken up: "the minister added", "the Russian leader said" mean somebody whom the draft has introduced with that role.
import type { Span } from "../../text/span.ts";
import type { Token, TokenisedSentence } from "../nlp.ts";
import type { Mention, People } from "../people.ts";
import { tokenAt } from "../placed.ts";
import { isDemonym } from "../places.ts";
import { looseRoles } from "../words/person-nouns.ts";
import type { Source } from "./sources.ts";

// How many words before and behind a name may tell its role.
const before = 8;
const behind = 12;
// A role is taken up within this many sentences of its person's last naming.
const near = 6;

/** The people of a draft by the roles with which they were introduced. */
export class Roles {
  /** The words around the first naming of each person who has been asked for. */
  private readonly words = new Map<number, ReadonlySet<string>>();

  constructor(
    private readonly sentences: readonly TokenisedSentence[],
    private readonly people: People,
  ) {}

  /** The person (index in `people.people`) whom a definite role noun takes up; null where nobody or more than one fits. */
  takenUp(source: Source, sentence: number): number | null {
    const { mentions } = this.people;
    let best: number | null = null;
    for (let i = indexBefore(mentions, source.start); i >= 0; i--) {
      const mention = mentions[i]!;
      if (sentence - mention.sentence > near) break;
      if (mention.kind === "pronoun" || mention.person === best) continue;
      if (!fits(source, this.wordsOf(mention.person))) continue;
      if (best !== null) return null;
      best = mention.person;
    }
    return best;
  }

  private wordsOf(person: number): ReadonlySet<string> {
    let words = this.words.get(person);
    if (!words) {
      const first = this.people.mentions[this.people.people[person]!.mentions[0]!]!;
      words = wordsAround(this.sentences[first.sentence]!.tokens, first);
      this.words.set(person, words);
    }
    return words;
  }
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

/** The words which may tell the role of a person named there: those before the name, and those between commas behind it. */
function wordsAround(tokens: readonly Token[], { start, end }: Span): ReadonlySet<string> {
  const words = new Set<string>();
  const from = tokenAt(tokens, start);
  for (let i = from - 1; i >= 0 && i >= from - before && tokens[i]!.kind === "word"; i--)
    words.add(tokens[i]!.norm);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  if (tokens[to]?.text === ",")
    for (let i = to + 1; i < tokens.length && i <= to + behind && tokens[i]!.text !== ","; i++)
      words.add(tokens[i]!.norm);
  return words;
}

/** Whether whoever has these words around the name is meant by a role. */
function fits({ head, modifiers }: Source, words: ReadonlySet<string>): boolean {
  const wanted = looseRoles[head];
  const hasRole =
    words.has(head) ||
    (wanted !== undefined &&
      (wanted.length === 0
        ? words.size > 0
        : wanted.some((role) => role.split(" ").every((word) => words.has(word)))));
  return hasRole && modifiers.every((modifier) => words.has(modifier) || !isDemonym(modifier));
}
