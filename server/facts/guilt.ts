// Words which treat a suspect as guilty before a verdict: arrested for, accused killer, alleged victim.
import type { Span } from "../text/span.ts";
import { eachOnce } from "./memory.ts";
import { plainEnd } from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, screen } from "./vocabulary.ts";
import { beForms, clauseOpeners, determiners } from "./words/grammar.ts";
import { crimes, culprits, verdictCues } from "./words/guilt.ts";

export interface Presumption extends Span {
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /**
   * "charge": arrested for murder; "object": arrested Hale for murder; "preposition": accused with theft; "culprit": accused
   * killer Tom Hale; "confessed": the confessed killer; "victim": the alleged victim; "name": the thief, Luis Gil.
   */
  readonly shape: "charge" | "object" | "preposition" | "culprit" | "confessed" | "victim" | "name";
  /** The verb or adjective in doubt, folded: "arrested", "accused". */
  readonly word: string;
  /** Whether a crime follows as a deed ("for killing his wife") rather than as a noun ("for bribery"). */
  readonly deed: boolean;
  /** The last word, "for" of "arrested Hale for". */
  readonly last: Span;
}

/** Finds presumptions; those whose paragraph speaks of a conviction, a plea of guilty or the suspect's death are left out. */
export function findPresumptions(sentences: readonly TokenisedSentence[]): readonly Presumption[] {
  const read = eachOnce(sentences, guiltIn, guiltIn);
  const settled = new Set<number>();
  for (const { sentence, found } of read) if (found.settled) settled.add(sentence.paragraph);
  const isTried = read.some(({ found }) => found.tried);
  return read.flatMap(({ sentence: { tokens, index, paragraph }, found }) =>
    settled.has(paragraph)
      ? []
      : found.hits
          .filter(({ shape }) => shape !== "confessed" || !isTried)
          .map(({ from, to, ...rest }) => {
            const word = tokens[to - 1]!;
            const { start } = word;
            const end = plainEnd(word);
            return { start: tokens[from]!.start, end, sentence: index, last: { start, end }, ...rest };
          }),
  );
}

const telling = screen(
  ({ norm }) =>
    verdictCues.has(norm) ||
    culprits.has(norm) ||
    confessed.has(norm) ||
    /^(?:arrested|indicted|detained|held|charged|accused|alleged|suspected)$/.test(norm),
);

interface Guilt {
  /** The sentence tells of a conviction, a plea or a death. */
  readonly settled: boolean;
  /** A court has spoken in it. */
  readonly tried: boolean;
  readonly hits: readonly Hit[];
}

function guiltIn({ tokens }: TokenisedSentence): Guilt | null {
  const first = firstThrough(telling, tokens);
  if (first < 0) return null;
  const cues = tokens.filter(
    ({ norm }, at) => verdictCues.has(norm) && !isDenied(tokens, at) && !isConfessed(tokens, at),
  );
  const tried = cues.some(({ norm }) =>
    /^(?:convict(?:ed|ion)?|guilty|sentenced?|jailed|imprisoned|executed)$/.test(norm),
  );
  const hits: Hit[] = [];
  for (let at = first; at >= 0; at = firstThrough(telling, tokens, at + 1)) {
    const hit = presumptionAt(tokens, at);
    if (!hit) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return { settled: cues.length > 0, tried, hits };
}

/** "not guilty" settles nothing. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.norm === "guilty" && /^(?:not|never)$/.test(tokens[at - 1]?.norm ?? "");
}

const confessed: ReadonlySet<string> = new Set("confessed self-confessed admitted".split(" "));

/** "the confessed killer": a confession to the police is no verdict. */
function isConfessed(tokens: readonly Token[], at: number): boolean {
  return confessed.has(tokens[at]!.norm) && culprits.has(tokens[at + 1]?.norm ?? "");
}

interface Hit extends Pick<Presumption, "shape" | "word" | "deed"> {
  readonly from: number;
  readonly to: number;
}

function presumptionAt(tokens: readonly Token[], at: number): Hit | null {
  const { norm, kind } = tokens[at]!;
  if (kind !== "word") return null;
  const next = tokens[at + 1];
  if (isConfessed(tokens, at)) return { from: at, to: at + 2, shape: "confessed", word: norm, deed: false };
  if (/^(?:arrested|indicted|detained|held|charged)$/.test(norm)) return chargeAt(tokens, at);
  if (norm === "accused" && next?.norm === "with" && beForms.has(tokens[at - 1]?.norm ?? ""))
    return { from: at, to: at + 2, shape: "preposition", word: norm, deed: false };
  if (!/^(?:accused|alleged|suspected)$/.test(norm)) return isNamedCulprit(tokens, at);
  if (norm === "alleged" && /^victims?$/.test(next?.norm ?? ""))
    return { from: at, to: at + 2, shape: "victim", word: norm, deed: false };
  // "suspected" doubts; "accused killer" and "alleged rapist" before a name convict.
  if (norm === "accused" && next && culprits.has(next.norm) && tokens[at - 1]?.norm === "the")
    return { from: at, to: at + 2, shape: "culprit", word: norm, deed: false };
  if (norm !== "suspected" && next && culprits.has(next.norm) && tokens[at + 2]?.capital)
    return { from: at, to: at + 2, shape: "culprit", word: norm, deed: false };
  return null;
}

/** How many words may stand between the arrest and the deed: "arrested Tom Hale in Leeds on Friday for". */
const mostBetween = 7;

/** "arrested for murder", "was arrested on Friday for the murder of", "arrested Tom Hale for murder". */
function chargeAt(tokens: readonly Token[], at: number): Hit | null {
  const { norm } = tokens[at]!;
  for (let i = at + 1; i <= at + 1 + mostBetween; i++) {
    const token = tokens[i];
    // "arrested Tom Hale, 43, for".
    if (token?.text === "," && /^\d\d$/.test(tokens[i + 1]?.text ?? "") && tokens[i + 2]?.text === ",") {
      i += 2;
      continue;
    }
    if (token?.kind !== "word" || clauseOpeners.has(token.norm) || token.norm === "not") return null;
    if (token.norm !== "for") continue;
    const crime = crimeAfter(tokens, i + 1);
    if (!crime) continue;
    if (i === at + 1) return { from: at, to: i + 1, shape: "charge", word: norm, deed: crime === "deed" };
    // "held a vigil for murder victims", "charged the guests for": with more words between, only an arrest is certain.
    if (!/^(?:arrested|indicted|detained)$/.test(norm)) return null;
    return { from: at, to: i + 1, shape: "object", word: norm, deed: crime === "deed" };
  }
  return null;
}

/** Words behind a crime which make it a thing of its own: "for the murder trial". */
const crimeThings =
  /^(?:victims?|cases?|trials?|charges?|suspects?|investigations?|squad|inquiry|prevention|survivors?|claims?|allegations?)$/;

/** "for killing his wife", "for bribery", "for alleged fraud" is hedged. */
function crimeAfter(tokens: readonly Token[], at: number): "noun" | "deed" | null {
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const { norm, kind } = tokens[i]!;
    if (kind !== "word" || /^(?:alleged|allegedly|suspected|questioning)$/.test(norm)) return null;
    if (crimes.has(norm) && crimeThings.test(tokens[i + 1]?.norm ?? "")) return null;
    if (crimes.has(norm)) return /ing$/.test(norm) && tokens[i + 1]?.kind === "word" ? "deed" : "noun";
    if (
      !determiners.has(norm) &&
      !/^(?:attempted|armed|sexual|domestic|drug|bank|tax|wire|child|aggravated|reckless)$/.test(norm)
    )
      return null;
  }
  return null;
}

/** "the thief, Luis Gil, 19,": a suspect's name stands beside the deed. */
function isNamedCulprit(tokens: readonly Token[], at: number): Hit | null {
  const { norm } = tokens[at]!;
  if (!culprits.has(norm) || tokens[at - 1]?.norm !== "the" || tokens[at + 1]?.text !== ",") return null;
  if (!tokens[at + 2]?.capital || !tokens[at + 3]?.capital) return null;
  return { from: at - 1, to: at + 1, shape: "name", word: norm, deed: false };
}
