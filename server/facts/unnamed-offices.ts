// Single officeholders who speak without a name: "a Kremlin spokesperson", "the police chief".
import type { Span } from "../text/span.ts";
import type { Attribution } from "./attributions.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { People } from "./people.ts";
import { namesAmong } from "./placed.ts";
import type { Title } from "./titles.ts";
import { auxiliaries, determiners, prepositions } from "./words/grammar.ts";

/** An office of one holder which is the source of a claim, with no name beside it. The span holds "for the ministry" too. */
export interface UnnamedOffice extends Span {
  /** Canonical office: "spokesperson", "mayor", "police chief". */
  readonly office: string;
  /** It answers for a body whose spokespeople many houses leave unnamed: police, fire service, hospital, court, company. */
  readonly routine: boolean;
  /** It says nothing: "did not say why". */
  readonly silent: boolean;
}

/** How many sentences before or after may give the name. */
const reach = 2;
/** "What its chief executive called a bad winter" opens a story which goes on to name her: "CEO Ana Ruiz". */
const reachOfLead = 4;
/** "the city police chief" may still take somebody up; an office of more words is introduced by them. */
const fullWords = 4;

/** Every unnamed officeholder whom the draft names nowhere before or near by, each once. */
export function findUnnamedOffices(
  sentences: readonly TokenisedSentence[],
  attributions: readonly Attribution[],
  people: People,
  titles: readonly Title[],
): readonly UnnamedOffice[] {
  const named = new Map<string, number[]>();
  for (const title of titles) {
    const row = named.get(title.office) ?? [];
    row.push(people.mentions[title.mention]!.sentence);
    named.set(title.office, row);
  }
  const namesOf = (sentence: number) =>
    namesAmong(people.placed.get(sentence) ?? []).filter(({ mention }) => !mention.display);
  const asked = new Set<string>();
  const found: UnnamedOffice[] = [];
  for (const attribution of attributions) {
    const { source, sentence: index } = attribution;
    if (source?.noun !== "office" || source.class !== "office-unnamed" || source.linked) continue;
    if (attribution.unnamedByWish || attribution.knowing) continue;
    const { tokens } = sentences[index]!;
    const head = tokens.findIndex((token) => token.end >= source.end);
    const office = officeAt(tokens, head);
    if (office === null) continue;
    const end = bodyEnd(tokens, head, attribution.cue);
    const span = { start: source.start, end: tokens[end]!.end };
    const words = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
    // "A ministry spokesman, Jan Novak, said", "a spokesman, [[NAME?]], said"
    if (tokens[end + 1]?.text === "," && (tokens[end + 2]?.capital || tokens[end + 2]?.text === "["))
      continue;
    // "as a spokesman", "a spokesman who": no source, or one which more is told of.
    if (tokens[head + 1]?.norm === "who" || tokens[end]?.norm === "who") continue;
    const opener = tokens.findIndex((token) => token.start >= span.start);
    if (tokens[opener - 1]?.norm === "as") continue;
    const ahead = source.takenUp ? reachOfLead : reach;
    if ((named.get(office) ?? []).some((at) => at <= index + ahead)) continue;
    // People of whom the office speaks are not its holder: "the press secretary confirmed that Tom Hale met Ana Ruiz".
    const { content, cue } = attribution;
    const spokenOf = (m: Span) =>
      content !== null && content.start >= cue.end && m.start >= content.start && m.end <= content.end;
    const names = namesOf(index);
    if (names.some(({ mention }) => !spokenOf(mention))) continue;
    // "the mayor", just after a person was named, is that person; "the White House press secretary" is told in full.
    const back = words.length > fullWords ? 1 : reach;
    const near = Array.from({ length: back }, (_, at) => index - 1 - at).some((at) => namesOf(at).length > 0);
    if (source.takenUp && (near || (words.length <= fullWords && names.length > 0))) continue;
    // One mark an office: "the spokesman" takes up the one before.
    const key = source.takenUp && words.length < 3 ? office : words.map((word) => word.norm).join(" ");
    if (asked.has(key) || (source.takenUp && asked.has(office))) continue;
    asked.add(key);
    asked.add(office);
    found.push({
      ...span,
      office,
      routine: words.some((word) => routineBodies.has(word.norm)),
      silent: attribution.cue.negated,
    });
  }
  return found;
}

function officeAt(tokens: readonly Token[], head: number): string | null {
  const word = tokens[head]?.norm ?? "";
  const before = tokens[head - 1]?.norm ?? "";
  if (/^spokes(?:man|woman|person)$/.test(word)) return "spokesperson";
  if (word === "secretary") return before === "press" ? "press secretary" : null;
  if (word === "executive") return before === "chief" ? "chief executive" : null;
  if (word === "ceo") return "chief executive";
  if (word === "chief") return before === "police" || before === "fire" ? `${before} chief` : null;
  return /^(?:ambassador|mayor|governor)$/.test(word) && !before.startsWith("deputy") ? word : null;
}

/** The last token of "A spokesman for the ministry". */
function bodyEnd(tokens: readonly Token[], head: number, cue: Span): number {
  if (!/^(?:for|of|at)$/.test(tokens[head + 1]?.norm ?? "")) return head;
  let end = head + 1;
  while (
    tokens[end + 1]?.kind === "word" &&
    end < head + 8 &&
    tokens[end + 1]!.start < stop(cue, tokens[head]!) &&
    !isDeed(tokens, end + 1)
  )
    end++;
  return end === head + 1 ? head : end;
}

/** "for Delta declined by email to discuss it, saying": another verb ends the body's name, too; "the armed forces" have none. */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const { norm, capital } = tokens[at]!;
  const next = tokens[at + 1]?.norm ?? "";
  const goesOn = next === "to" || prepositions.has(next) || determiners.has(next);
  return auxiliaries.has(norm) || (!capital && /[^e]ed$/.test(norm) && goesOn);
}

/** A verb behind its subject ends the subject's words; one before it does not. */
function stop(cue: Span, head: Token): number {
  return cue.start > head.end ? cue.start : Number.POSITIVE_INFINITY;
}

const routineBodies = new Set(
  `police sheriff fire ambulance hospital court coast coastguard army military navy force forces airport airline
  company firm university school council club bank fire-service patrol department rescue health airlines railway`.split(
    /\s+/,
  ),
);
