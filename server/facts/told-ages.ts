// Ages which a draft gives to one living person, and those of them which cannot both be right.
import type { Span } from "../text/span.ts";
import { addTo, group } from "./grouped.ts";
import { eachOnce, tallyOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { Mention, People } from "./people.ts";
import type { Placed } from "./placed.ts";
import { firstThrough, fold, screen } from "./vocabulary.ts";
import { trades } from "./words/titles.ts";

/** An age which is not the one told before of the same person. The span holds the figure. */
export interface AgeConflict extends Span {
  readonly age: number;
  /** The name by which the person is called here. */
  readonly name: string;
  /** What the draft gave first. */
  readonly first: Span & { readonly age: number };
}

/** An age at token `at`. */
interface Told {
  readonly at: number;
  readonly age: number;
  /** The token at which the name beside it ends; null where the name follows. */
  readonly nameEnds: number | null;
  /** "the 45-year-old Lund went" may tell of another time, where "Lund, 45," and "the 45-year-old Lund has" do not. */
  readonly loose: boolean;
}

interface Given {
  readonly told: Told;
  readonly span: Span;
  readonly mention: Mention;
}

/** Finds them in order: each later age of a person is held against the first. */
export function findAgeConflicts(
  sentences: readonly TokenisedSentence[],
  people: People,
): readonly AgeConflict[] {
  const hits = eachOnce(sentences, agesIn, agesIn);
  if (hits.length === 0) return [];
  const byPerson = new Map<number, Given[]>();
  for (const { sentence, found } of hits) {
    const names = people.placed.get(sentence.index) ?? [];
    for (const told of found) {
      const mention = nameBeside(sentence.tokens, names, told);
      if (!mention || mention.kind === "pronoun" || mention.display) continue;
      const { start } = sentence.tokens[told.at]!;
      addTo(byPerson, mention.person, {
        told,
        mention,
        span: { start, end: start + String(told.age).length },
      });
    }
  }
  const found: AgeConflict[] = [];
  let alone: ReadonlySet<number> | null = null;
  for (const [person, [first, ...later]] of byPerson) {
    const others = later.filter(({ told }) => isConflict(first!.told, told));
    if (others.length === 0) continue;
    alone ??= aliveAndAlone(sentences, people);
    if (!alone.has(person)) continue;
    for (const { told, span, mention } of others)
      found.push({
        ...span,
        age: told.age,
        name: mention.family,
        first: { ...first!.span, age: first!.told.age },
      });
  }
  return found.sort((a, b) => a.start - b.start);
}

function nameBeside(tokens: readonly Token[], names: readonly Placed[], told: Told): Mention | null {
  const { at, nameEnds } = told;
  const own = names.find(({ from, to }) => (nameEnds === null ? from > at : to === nameEnds));
  if (!own || (nameEnds === null && own.from > at + 4)) return null;
  // "the 43-year-old nurse, Maria Lund,".
  const isApposed = tokens[own.from - 1]?.text === "," && own.from > at + 2;
  const between = nameEnds === null ? tokens.slice(at + 1, own.from - (isApposed ? 1 : 0)) : [];
  return between.every(({ capital, norm }) => capital || trades.has(norm)) ? own.mention : null;
}

/** Further apart than a few years, and no slip of the fingers, a loose age is of another time. */
function isConflict(first: Told, later: Told): boolean {
  const [one, other] = [String(first.age), String(later.age)];
  const isSlip = Math.abs(first.age - later.age) <= 5 || one === other[1]! + other[0]!;
  return one !== other && (isSlip || !(first.loose || later.loose));
}

/** The people of whom no other has the family name, and no death of one who has it is told. */
function aliveAndAlone(sentences: readonly TokenisedSentence[], { people }: People): ReadonlySet<number> {
  const dead = tallyOnce(sentences, eachOnce(sentences, deadIn, deadIn), asTold);
  const byFamily = group(people.map(({ family }, index) => [fold(family), index] as const));
  const found = new Set<number>();
  for (const [family, [only, ...more]] of byFamily)
    if (
      more.length === 0 &&
      people[only!]!.given !== null &&
      !dead.has(family.slice(family.lastIndexOf(" ") + 1))
    )
      found.add(only!);
  return found;
}

/** Its own in each file, as the counts are kept under it. */
const asTold = (words: readonly string[]): readonly string[] => words;

const figures = screen(({ norm }) => /^(?:1[6-9]|[2-9]\d)(?:-year-old)?$/.test(norm));

const years = screen(({ text }) => /^(?:1[5-9]|20)\d\d$/.test(text));

/** Words and years which put an age into another time, or give it to somebody else. */
const elsewhere = screen(({ text, norm }) =>
  /^(?:(?:1[5-9]|20)\d\d|when|then|ago|later|until|turn(?:s|ed|ing)?|birthday|time|son|daughter|father|mother|namesake|jr|sr|young|former|once|as|after|before)$/.test(
    /\d/.test(text) ? text : norm,
  ),
);

function agesIn({ tokens, kind }: TokenisedSentence): readonly Told[] {
  const found: Told[] = [];
  const first = kind === "body" ? firstThrough(figures, tokens) : -1;
  if (first < 0) return found;
  // Asked once of the sentence, however many ages it gives.
  const isElsewhere = firstThrough(elsewhere, tokens) >= 0;
  const year = firstThrough(years, tokens);
  for (let at = first; at >= 0; at = firstThrough(figures, tokens, at + 1)) {
    const isCompound = tokens[at]!.norm.length > 2;
    const told = isCompound ? compoundAt(tokens, at, isElsewhere) : figureAt(tokens, at);
    // "In 1999, Lund, 23, left": a sentence of another year.
    if (told && (isCompound || year < 0 || year > at)) found.push(told);
  }
  return found;
}

/** "the 45-year-old Lund", "Lund, a 45-year-old nurse". */
function compoundAt(tokens: readonly Token[], at: number, isElsewhere: boolean): Told | null {
  const isNow = isPresent(tokens, at);
  if (!isNow && isElsewhere) return null;
  const isApposed = /^an?$/.test(tokens[at - 1]?.norm ?? "") && tokens[at - 2]?.text === ",";
  const age = Number.parseInt(tokens[at]!.norm, 10);
  return { at, age, nameEnds: isApposed ? at - 2 : null, loose: !isNow };
}

/** "Lund, 45,", "Lund (45)", "Lund, aged 45,", "Lund is 45", "Lund, who is 45,". */
function figureAt(tokens: readonly Token[], at: number): Told | null {
  const age = Number(tokens[at]!.norm);
  const [before, mark, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  const opens = /^aged?$/.test(before?.norm ?? "") ? at - 2 : at - 1;
  if (/^[,(]$/.test(tokens[opens]?.text ?? "") && /^[,;)]$/.test(next?.text ?? ","))
    return { at, age, nameEnds: opens, loose: false };
  const isTold =
    before?.norm === "is" && (next === undefined || next.kind === "mark" || next.norm === "years");
  if (!isTold) return null;
  const isClause = mark?.norm === "who" && tokens[at - 3]?.text === ",";
  return { at, age, nameEnds: isClause ? at - 3 : at - 1, loose: false };
}

/** "the 45-year-old Lund has", "the 45-year-old nurse Maria Lund lives": names, and then a verb of today. */
function isPresent(tokens: readonly Token[], from: number): boolean {
  let at = from + 1;
  while (
    tokens[at]?.kind === "word" &&
    (tokens[at]!.capital || trades.has(tokens[at]!.norm)) &&
    at < from + 6
  )
    at++;
  return at > from + 1 && /^(?:is|has|says|lives|works|plans|wants|leads|will)$/.test(tokens[at]?.norm ?? "");
}

const death = screen(({ norm }) =>
  /^(?:died|dies|dead|death|killed|funeral|mourned|buried|late)$/.test(norm),
);

/** Words with a capital near one of death. */
function deadIn({ tokens }: TokenisedSentence): readonly string[] {
  const found: string[] = [];
  for (let at = firstThrough(death, tokens); at >= 0; at = firstThrough(death, tokens, at + 1))
    for (let i = Math.max(0, at - 8); i < Math.min(tokens.length, at + 5); i++)
      if (tokens[i]!.capital) found.push(tokens[i]!.norm);
  return found;
}
