// Totals which a sentence, a list or a table gives together with their parts.
import { byLetters } from "../text/letters.ts";
import { hull, type Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { type Breakdown, breakdownIn, seasonIn } from "./breakdowns.ts";
import { weekdayIn } from "./dates.ts";
import { jurisdictionAt } from "./jurisdictions.ts";
import { eachOnce, readOnce } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { wordsBetween } from "./phrases.ts";
import { findQuantities, findSizes, numberWord, type Quantity } from "./quantities.ts";
import { firstThrough, screen } from "./vocabulary.ts";

/** A total and its parts. The span holds the parts, or the figure which cannot be. */
export interface TotalClaim extends Span {
  /** What is added up: numbers, names of a list, days of a trip, votes, or rows of a table or list; "outcome" sets votes for beside more against. */
  readonly kind: "parts" | "names" | "days" | "votes" | "outcome" | "rows";
  readonly total: Span & { readonly value: number };
  /** What the parts come to; for days the days from first to last, both counted. */
  readonly sum: number;
  /** The parts as the sum shows them: "6 + 4"; empty where there is nothing to add. */
  readonly terms: readonly number[];
  /** Whether the parts need not be all: only more than the total is a fault. */
  readonly mayLack: boolean;
  /** The sign or the word of money, or "%", which the numbers carry; "" for plain ones. */
  readonly unit: string;
}

const figure = byLetters(String.raw`\p{N}`);
const numbers = screen(
  ({ text, norm }) => figure(text).test(text) || numberWord(norm.split("-", 1)[0]!) !== null,
);

/** Finds them, sentences first. A total or part given as "about", "at least" or "up to" makes no claim. */
export function findTotalClaims(text: Text, sentences: readonly TokenisedSentence[]): readonly TotalClaim[] {
  // A claim holds offsets, so only whether there is one is remembered; few sentences have one.
  const claims = eachOnce(sentences, makesClaim, makesClaim).flatMap(({ sentence }) =>
    claimsIn(sentence.tokens),
  );
  return [...claims, ...listTotals(text), ...tableTotals(text)];
}

function makesClaim({ kind, tokens }: TokenisedSentence): boolean {
  return kind !== "table-cell" && claimsIn(tokens).length > 0;
}

function claimsIn(tokens: readonly Token[]): readonly TotalClaim[] {
  if (firstThrough(numbers, tokens) < 0) return [];
  const quantities = findQuantities(tokens);
  const pairs = tallies(tokens, quantities);
  return [
    peopleIn(tokens, quantities),
    namesIn(tokens, quantities),
    votesIn(tokens, quantities, pairs),
    outcomeIn(tokens, quantities, pairs),
    sharesIn(tokens, quantities) ?? moneyIn(tokens, quantities) ?? partedIn(breakdownIn(tokens, quantities)),
    partedIn(seasonIn(tokens, quantities)),
    daysIn(tokens),
  ].filter((claim) => claim !== null);
}

/** A breakdown whose parts miss their total by more than rounding; null where they come to it. */
function partedIn(breakdown: Breakdown | null): TotalClaim | null {
  if (!breakdown) return null;
  const { total, parts, slack, mayLack } = breakdown;
  const claim = claimOf("parts", breakdown, total, parts);
  return Math.abs(claim.sum - total.value) > slack ? { ...claim, mayLack } : null;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words for people of whom nobody is two at once. */
const exclusive: readonly ReadonlySet<string>[] = [
  list("men man women woman boys boy girls girl"),
  list("men man women woman children child"),
  list("adults adult children child minors minor teenagers"),
  list("soldiers soldier civilians civilian"),
  list("children child teachers teacher staff"),
  list("students student pupils pupil teachers teacher"),
  list("officers officer protesters protester demonstrators civilians bystanders"),
  list("democrats democrat republicans republican independents"),
  list("passengers passenger pilots pilot"),
  list("israelis palestinians"),
  list("gold golds silver silvers bronze bronzes"),
];

const endsList = (token: Token | undefined): boolean => token === undefined || /^[;)–—]$/.test(token.text);

/**
 * "Nine died, six men and four women.", "Forty were hurt, including 30 children and 15 teachers.", "the 12-member panel has seven
 * women and six men".
 */
function peopleIn(tokens: readonly Token[], quantities: readonly Quantity[]): TotalClaim | null {
  const [size] = findSizes(tokens);
  const total = size ?? quantities[0];
  if (!total || total.hedge || total.unit !== "" || total.step !== 1) return null;
  const rest = quantities.filter(({ from }) => from > total.from);
  if (rest.length < 2 || (size && rest.length < quantities.length)) return null;
  if (rest.some(({ hedge, unit }) => hedge !== null || unit !== "")) return null;
  const first = rest[0]!;
  let at = first.from - 1;
  const isIncluding = /^includ(?:es?|ed|ing)$/.test(tokens[at]?.norm ?? "");
  if (tokens[at]?.norm === "including") at--;
  const isHeld =
    first.from - total.to < 4 && /^(?:has|had|comprise[sd]?|include[sd]?)$/.test(tokens[at]?.norm ?? "");
  if (!isHeld && (!/^[,:(–—]$/.test(tokens[at]?.text ?? "") || first.from - total.to > 12)) return null;
  const nouns: string[] = [];
  let end = first.to;
  for (const [i, part] of rest.entries()) {
    const noun = tokens[part.to];
    if (noun?.kind !== "word") return null;
    nouns.push(noun.norm);
    end = part.to + 1;
    const next = rest[i + 1];
    if (!next) break;
    const joint = wordsBetween(tokens, end, next.from);
    if (!/^(?:,|and|, and)$/.test(joint)) return null;
  }
  if (!endsList(tokens[end])) return null;
  if (new Set(nouns).size < nouns.length) return null;
  if (!exclusive.some((group) => nouns.every((noun) => group.has(noun)))) return null;
  // "Nine students died, six boys and four girls" and "a jury of nine has …" count them; "one of nine" and "Route 9" do not.
  const before = tokens[total.from - 1]?.norm ?? "";
  if (!isHeld && /^(?:of|no|route|highway|flight|aged|age)$/.test(before)) return null;
  const terms = rest.map(({ value }) => value);
  return {
    kind: "parts",
    ...hull(isIncluding && !isHeld ? tokens[first.from - 1]! : first, tokens[end - 1]!),
    total,
    sum: terms.reduce((a, b) => a + b, 0),
    terms,
    mayLack: isIncluding,
    unit: "",
  };
}

/** Titles cut short, and what follows a name between commas. */
const titles = list("Rep Sen Gov Gen Lt Col Capt Sgt Dr Mr Mrs Ms Prof Rev Jr Sr St");

const groups: ReadonlySet<string> = list(
  "people men women boys girls children winners victims suspects candidates finalists members judges senators lawmakers ministers players brothers sisters siblings friends students teachers officers soldiers hostages survivors passengers defendants countries nations states cities towns villages districts provinces regions companies firms banks parties leaders envoys delegates directors founders partners speakers singers actors drivers riders pilots astronauts sailors sources",
);

/** "The three winners, Mora, Gil, Diaz and Ruiz, flew home": a number, its noun and a list of names in apposition. */
function namesIn(tokens: readonly Token[], quantities: readonly Quantity[]): TotalClaim | null {
  for (const [i, total] of quantities.entries()) {
    if (total.hedge || total.unit !== "" || total.step !== 1 || total.value < 2 || total.value > 10) continue;
    const determiner = tokens[total.from - 1]?.norm;
    if (determiner === "other" || determiner === "another") continue;
    // "Envoys of five countries" tells of all five, "one of five countries" does not.
    const counted = tokens[total.from - 2];
    if (determiner === "of" && (!counted?.norm.endsWith("s") || numberWord(counted.norm) !== null)) continue;
    const clause = whoClause(tokens, total, quantities[i + 1]);
    const nounAt =
      clause !== null
        ? clause - 1
        : [total.to, total.to + 1].find((at) => groups.has(tokens[at]?.norm ?? ""));
    if (
      nounAt === undefined ||
      (clause === null && tokens.slice(total.to, nounAt + 1).some(({ capital }) => capital))
    )
      continue;
    const open = clause ?? colonAfter(tokens, nounAt, quantities);
    if (open === null) continue;
    const names = readNames(tokens, open + 1);
    if (!names || names.count < 3) continue;
    // "In nine states: Ohio, Utah and Iowa, where …, and six others": too few is only sure where nothing follows.
    if (names.count < total.value && !names.closes && !endsApposition(tokens, open, names.to)) continue;
    return {
      kind: "names",
      start: tokens[open + 1]!.start,
      end: tokens[names.to - 1]!.end,
      total,
      sum: names.count,
      terms: [],
      mayLack: false,
      unit: "",
    };
  }
  return null;
}

/** Whether a list between commas is over where the sentence goes on with its verb: "five countries, A, B, C and D, met". */
function endsApposition(tokens: readonly Token[], open: number, to: number): boolean {
  const next = tokens[to + 1];
  return (
    tokens[open]!.text === "," &&
    tokens[to]?.text === "," &&
    /^(?:met|meet|have|had|are|were|will|signed|agreed|said|voted|joined|left|won|asked|called)$/.test(
      next?.norm ?? "",
    ) &&
    !tellsOfMore(tokens)
  );
}

/** Asked once of a sentence, however many lists it has. */
const tellsOfMore = readOnce((tokens) =>
  tokens.some(({ norm }) => /^(?:others?|more|another|among|including)$/.test(norm)),
);

/** The comma which ends the clause of "the three who voted no, Doyle, …"; null where there is no such clause, or another number in it. */
function whoClause(tokens: readonly Token[], total: Quantity, next: Quantity | undefined): number | null {
  if (tokens[total.to]?.norm !== "who" || !/^(?:the|all)$/.test(tokens[total.from - 1]?.norm ?? ""))
    return null;
  let comma = total.to;
  while (tokens[comma]?.kind === "word" && comma - total.to < 10) comma++;
  if (tokens[comma]?.text !== ",") return null;
  return next && next.from < comma ? null : comma;
}

/** The comma right behind the noun, or the one colon of its sentence where no other number stands before it. */
function colonAfter(tokens: readonly Token[], noun: number, quantities: readonly Quantity[]): number | null {
  if (tokens[noun + 1]?.text === ",") return noun + 1;
  if (quantities.length !== 1) return null;
  const colon = tokens.findIndex(({ text }) => text === ":");
  if (colon < noun) return null;
  return tokens.slice(noun, colon).some(({ text }) => /^[,;]$/.test(text)) ? null : colon;
}

/** "A, B, C and D" with nothing but names in it and a mark or the end behind; null where a state or country follows its city. */
function readNames(
  tokens: readonly Token[],
  from: number,
): { readonly count: number; readonly to: number; readonly closes: boolean } | null {
  let count = 0;
  let at = from;
  let isLast = false;
  let places = 0;
  for (;;) {
    const start = at;
    while (tokens[at]?.kind === "word" && tokens[at]!.capital && !tokens[at]!.possessive && at - start < 4)
      at++;
    if (at === start) return null;
    if (jurisdictionAt(tokens, start)?.to === at) places++;
    count++;
    if (isLast) break;
    const joint = tokens[at];
    if (joint?.text === "," && tokens[at + 1]?.norm === "and") {
      at += 2;
      isLast = true;
    } else if (joint?.text === ",") at++;
    else if (joint?.norm === "and") {
      at++;
      isLast = true;
    } else return null;
  }
  // "Rep. Ann Cole, R-Fla.," and "Tom Hale, MD": what stands between these commas is not all names.
  const items = tokens.slice(from, at);
  if (items.some(({ text }) => /\.|^\p{Lu}{1,3}$|^\p{Lu}-\p{L}/u.test(text) || titles.has(text))) return null;
  const behind = tokens[at];
  if (behind !== undefined && !/^[,;)–—.]$/.test(behind.text)) return null;
  // "France and Germany among them" is no full list.
  if (/^(?:among|included|including|chief)$/.test(tokens[at + 1]?.norm ?? "")) return null;
  return places === 0 || places === count ? { count, to: at, closes: behind?.text !== "," } : null;
}

/** Verbs of what nobody does in two places, and those which sort people. */
const placing: ReadonlySet<string> = list("work works live lives died");
const sorting: ReadonlySet<string> = list("are were");

/** "Of 1,140 nurses, 610 work at the Lake, 330 at St. Clare and 240 at Fulton", "of 16 candidates, 13 are men and four women". */
function sharesIn(tokens: readonly Token[], quantities: readonly Quantity[]): TotalClaim | null {
  const [total, ...rest] = quantities;
  if (!total || rest.length < 2 || !opensWithOf(tokens, total) || total.hedge || total.unit !== "")
    return null;
  // The parts end with the one behind "and"; other numbers may follow: somebody's age.
  const final = rest.findIndex(({ from }) => tokens[from - 1]?.norm === "and");
  if (final < 1) return null;
  const parts = rest.slice(0, final + 1);
  if (parts.some(({ hedge, unit, step }) => hedge !== null || unit !== "" || step !== 1)) return null;
  const [first] = parts;
  const verb = tokens[first!.to];
  if (tokens[first!.from - 1]?.text !== "," || !verb) return null;
  // Each part but the first leaves the verb out, or says it again, and goes on as the first does.
  const leads = parts.map(({ to }) => tokens[tokens[to]?.norm === verb.norm ? to + 1 : to]);
  const isPlaced =
    placing.has(verb.norm) &&
    leads.every((lead) => lead?.norm === leads[0]!.norm && /^(?:at|in|for)$/.test(lead.norm));
  const kinds = leads.map((lead) => lead?.norm ?? "");
  const isSorted =
    sorting.has(verb.norm) &&
    new Set(kinds).size === kinds.length &&
    exclusive.some((group) => kinds.every((kind) => group.has(kind)));
  if (!isPlaced && !isSorted) return null;
  if (parts.slice(1, -1).some(({ from }) => tokens[from - 1]?.text !== ",")) return null;
  if (tokens.slice(first!.to).some(({ text }) => /^[;:(–—]$/.test(text))) return null;
  const claim = claimOf("parts", hull(first!, isSorted ? leads.at(-1)! : parts.at(-1)!), total, parts);
  return { ...claim, mayLack: isPlaced };
}

/** "Of 12 judges, eight voted for and five against", "passed by 52 votes to 48 in the 97-seat chamber", "won 52–48, and 98 votes were cast". */
function votesIn(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  pairs: readonly Tally[],
): TotalClaim | null {
  const [total, ...rest] = quantities;
  if (total && rest.length > 1 && !total.hedge && total.unit === "" && opensWithOf(tokens, total)) {
    const words = tokens.map(({ norm }) => norm);
    if (
      words.some((norm) => /^(?:for|won|got|received|favou?r)$/.test(norm)) &&
      words.includes("against") &&
      rest.every(({ hedge, unit }) => !hedge && unit === "")
    ) {
      const last = tokens.filter(({ norm }) => norm === "against").at(-1) ?? rest.at(-1)!;
      return claimOf("votes", hull(rest[0]!, last), total, rest);
    }
  }
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return null;
  const chambers = tokens.filter(({ norm }) => /^\d{1,4}-(?:member|seat|strong)$/.test(norm));
  const cast = castIn(tokens, quantities);
  // Two houses or two votes in a sentence: nobody knows which belongs to which.
  if (chambers.length + (cast ? 1 : 0) !== 1) return null;
  const words = tokens.map(({ norm }) => norm);
  if (!words.some((norm) => votings.has(norm))) return null;
  // Whoever chairs a house may break its tie without being one of its members.
  if (words.some((norm) => tieBreakers.test(norm))) return null;
  const [chamber] = chambers;
  const size = cast ?? {
    start: chamber!.start,
    end: chamber!.end,
    value: Number.parseInt(chamber!.norm, 10),
  };
  return {
    kind: "votes",
    start: pair.start,
    end: pair.end,
    total: size,
    sum: pair.yes + pair.no,
    terms: [pair.yes, pair.no],
    mayLack: true,
    unit: "",
  };
}

const votings: ReadonlySet<string> = list(
  "vote votes voted passed approved adopted rejected defeated carried won lost backed ratified",
);
const tieBreakers = /^(?:tie|ties|tied|tie-breaking|tiebreaker|tie-breaker|casting|vice|chair|speaker)$/;

/** A result in votes, first figure first. The span holds both figures. */
interface Tally extends Span {
  readonly yes: number;
  readonly no: number;
  /** Token before which it begins and token behind it. */
  readonly from: number;
  readonly to: number;
}

const scores = screen(({ text }) => /^\d{1,4}[-–]\d{1,4}$/.test(text));

/** "52 to 48", "52 votes to 48", "52 for and 48 against", "52–48"; none with a unit or a hedge: "52–48 percent". */
function tallies(tokens: readonly Token[], quantities: readonly Quantity[]): readonly Tally[] {
  const found: Tally[] = [];
  const add = (from: number, to: number, yes: number, no: number) => {
    const behind = tokens[to]?.norm ?? "";
    if (/^(?:%|percent|per|pc|points?|percentage|million|billion)$/.test(behind)) return;
    found.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to, yes, no });
  };
  for (const [i, yes] of quantities.entries()) {
    const no = quantities[i + 1];
    // No joint has more than three words.
    if (!no || no.from - yes.to > 3) continue;
    if (yes.hedge || no.hedge || yes.unit !== "" || no.unit !== "" || yes.step !== 1 || no.step !== 1)
      continue;
    const joint = wordsBetween(tokens, yes.to, no.from);
    if (/^(?:(?:votes )?to|for and|votes for and|in favou?r and|against|[-–])$/.test(joint))
      add(yes.from, no.to, yes.value, no.value);
  }
  for (let at = firstThrough(scores, tokens); at >= 0; at = firstThrough(scores, tokens, at + 1)) {
    const [yes = "", no = ""] = tokens[at]!.text.split(/[-–]/);
    add(at, at + 1, Number(yes), Number(no));
  }
  return found;
}

/** "98 votes were cast", "of 98 votes cast": how many took part; null where no such figure stands. */
function castIn(tokens: readonly Token[], quantities: readonly Quantity[]): TotalClaim["total"] | null {
  for (const { from, to, value, hedge, unit, step, start, end } of quantities) {
    if (hedge || unit !== "" || step !== 1) continue;
    if (!/^(?:votes|ballots)$/.test(tokens[to]?.norm ?? "")) continue;
    const behind = wordsBetween(tokens, to + 1, to + 3);
    if (/^(?:cast\b|were cast)/.test(behind) && !further.has(tokens[from - 1]?.norm ?? ""))
      return { start, end, value };
  }
  return null;
}

const passes: ReadonlySet<string> = list("passed approved adopted carried ratified");
const undone =
  /^(?:not|never|no|fails?|failed|failing|would|could|should|if|unless|needed|short|rejected|defeated|lost|blocked|veto|vetoed|override|threshold|reversed?|overturned)$/;

/** "The motion was passed by 190 votes to 210": carried, though more were against. */
function outcomeIn(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  pairs: readonly Tally[],
): TotalClaim | null {
  const [pair] = pairs;
  if (!pair || pairs.length > 1 || pair.yes >= pair.no) return null;
  if (tokens.some(({ norm }) => undone.test(norm) || norm.endsWith("n’t") || norm.endsWith("n't")))
    return null;
  const spoken = tokens.slice(pair.from, pair.to).some(({ norm }) => norm === "votes");
  const lead = tokens[pair.from - 1]?.norm ?? "";
  const ofVote = lead === "of" && tokens[pair.from - 2]?.norm === "vote";
  // "Passed 190 to 210 homes" and "approved 40 to 45 permits" are ranges.
  const behind = tokens[pair.to];
  const ends =
    !behind ||
    /^[,.;)–—]$/.test(behind.text) ||
    /^(?:votes?|on|after|late)$/.test(behind.norm) ||
    weekdayIn(behind) !== null;
  if (!ends || !(spoken || ofVote || behind?.norm === "vote" || passes.has(lead))) return null;
  const verb = tokens.findIndex(({ norm }, at) => at < pair.from && passes.has(norm));
  if (verb < 0 || pair.from - verb > 10) return null;
  if (!tokens.slice(0, pair.from).some(({ norm }) => measures.has(norm))) return null;
  const last = quantities.find(({ to }) => to === pair.to);
  return {
    kind: "outcome",
    start: pair.start,
    end: pair.end,
    total: { start: last?.start ?? pair.start, end: pair.end, value: pair.no },
    sum: pair.yes,
    terms: [pair.yes, pair.no],
    mayLack: false,
    unit: "",
  };
}

const measures: ReadonlySet<string> = list(
  "bill motion amendment resolution measure law budget treaty proposal plan deal agreement reform",
);

/** "Of 12 judges" and "Of the 12 judges" at the head of a sentence. */
function opensWithOf(tokens: readonly Token[], { from }: Quantity): boolean {
  return from > 0 && from < 4 && /^(?:of|of the|of its)$/.test(wordsBetween(tokens, 0, from));
}

function claimOf(
  kind: TotalClaim["kind"],
  span: Span,
  total: Quantity,
  parts: readonly Quantity[],
): TotalClaim {
  const terms = parts.map(({ value }) => value);
  const sum = terms.reduce((a, b) => a + b, 0);
  return {
    kind,
    start: span.start,
    end: span.end,
    total,
    sum,
    terms,
    mayLack: true,
    unit: parts.find(({ unit }) => unit !== "")?.unit ?? total.unit,
  };
}

const holds: ReadonlySet<string> = list(
  "covers includes including comprises comprising split divided consists contains",
);
const further: ReadonlySet<string> = list(
  "more additional another further extra plus top besides previously earlier already",
);

/** "The $10 million covers $6 million for roads and $5 million for schools." */
function moneyIn(tokens: readonly Token[], quantities: readonly Quantity[]): TotalClaim | null {
  const [total, ...parts] = quantities.filter(({ unit }) => /^[^\p{L}]/u.test(unit));
  if (!total || parts.length < 2 || quantities.length !== parts.length + 1) return null;
  if ([total, ...parts].some(({ hedge, unit }) => hedge || unit !== total.unit)) return null;
  if (parts.some(({ value }) => value >= total.value)) return null;
  const lead = tokens.slice(total.to, parts[0]!.from).map(({ norm }) => norm);
  if (!lead.some((norm) => holds.has(norm)) || lead.length > 6) return null;
  if (tokens.some(({ norm }) => further.has(norm))) return null;
  for (const [i, part] of parts.entries()) {
    if (!/^(?:for|to|in)$/.test(tokens[part.to]?.norm ?? "")) return null;
    const next = parts[i + 1];
    if (next && !/^(?:,|and)$/.test(tokens[next.from - 1]?.norm ?? "")) return null;
  }
  const last = parts.at(-1)!;
  const slack = parts.reduce((sum, { step }) => sum + step / 2, total.step / 2);
  const claim = claimOf(
    "parts",
    hull(parts[0]!, tokens.slice(last.to, last.to + 2).at(-1) ?? last),
    total,
    parts,
  );
  // Whole millions add up exactly; figures with decimals may be off by their rounding.
  const isWhole = [total, ...parts].every(
    ({ value, step }) => value % step === 0 && step >= 1 && value / step < 1_000,
  );
  return isWhole || claim.sum - total.value > slack ? claim : null;
}

const lengths = screen(({ norm }) => /^(?:two|three|four|five|six|[2-6])-day$/.test(norm));

/** "The four-day trip runs Monday to Friday": its days counted from first to last. */
function daysIn(tokens: readonly Token[]): TotalClaim | null {
  const length = firstThrough(lengths, tokens);
  if (length < 0) return null;
  const from = tokens.findIndex((token, at) => at > length && weekdayIn(token) !== null);
  if (from < 0 || from - length > 5) return null;
  if (!/^(?:to|through)$/.test(tokens[from + 1]?.norm ?? "")) return null;
  const until = weekdayIn(tokens[from + 2]);
  if (
    until === null ||
    !tokens.slice(length, from).some(({ norm }) => /^(?:runs|ran|lasts|lasted)$/.test(norm))
  )
    return null;
  const size = tokens[length]!;
  const word = size.norm.split("-")[0]!;
  return {
    kind: "days",
    start: tokens[from]!.start,
    end: tokens[from + 2]!.end,
    total: { start: size.start, end: size.end, value: numberWord(word) ?? Number(word) },
    sum: ((until - weekdayIn(tokens[from])! + 7) % 7) + 1,
    terms: [],
    mayLack: false,
    unit: "",
  };
}

interface Row extends Span {
  readonly label: string;
  /** The numbers of its cells, null where a cell holds none. */
  readonly cells: readonly (Cell | null)[];
}

interface Cell extends Span {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
}

const cellFigure =
  /^([$£€])?\s?(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,3}))?(?:\s?(%|million|billion|m|bn))?$/;

function readCell(prose: string, span: Span): Cell | null {
  const raw = prose.slice(span.start, span.end);
  const match = cellFigure.exec(raw.trim());
  if (!match) return null;
  const start = span.start + raw.length - raw.trimStart().length;
  return {
    start,
    end: start + raw.trim().length,
    value: Number(`${match[2]!.replaceAll(",", "")}.${match[3] ?? "0"}`),
    decimals: match[3]?.length ?? 0,
    unit: `${match[1] ?? ""}|${match[4] ?? ""}`,
  };
}

const totalLabel = /^(?:grand )?total(?:s)?:?$/i;

/** "Roads: $6 million" above "Total: $10 million": items of one Markdown list, each a label and a number. */
function listTotals(text: Text): readonly TotalClaim[] {
  const claims: TotalClaim[] = [];
  let rows: Row[] = [];
  for (const paragraph of [...text.paragraphs, null]) {
    if (paragraph?.kind !== "list-item") {
      rows = [];
      continue;
    }
    const words = text.prose.slice(paragraph.start, paragraph.end);
    const match = /^([^:\n]{1,60}):\s+(\S[^\n]{0,23}?)\.?\s*$/.exec(words);
    if (!match) {
      rows = [];
      continue;
    }
    const at = paragraph.start + words.lastIndexOf(match[2]!);
    const row = {
      start: paragraph.start,
      end: paragraph.end,
      label: match[1]!.trim(),
      cells: [readCell(text.prose, { start: at, end: at + match[2]!.length })],
    };
    if (totalLabel.test(row.label)) {
      claims.push(...columnTotals(rows, row));
      rows = [];
    } else rows.push(row);
  }
  return claims;
}

/** Tables whose last row is called Total, column by column. */
function tableTotals(text: Text): readonly TotalClaim[] {
  const claims: TotalClaim[] = [];
  let rows: { cells: Span[] }[] = [];
  let before: Span | null = null;
  const close = () => {
    const width = rows[0]?.cells.length ?? 0;
    const last = rows.at(-1);
    if (last && rows.length > 3 && width > 1 && rows.every(({ cells }) => cells.length === width)) {
      const read = ({ cells }: { cells: readonly Span[] }): Row => ({
        start: cells[0]!.start,
        end: cells.at(-1)!.end,
        label: text.prose.slice(cells[0]!.start, cells[0]!.end).trim(),
        cells: cells.slice(1).map((cell) => readCell(text.prose, cell)),
      });
      const total = read(last);
      // The first row is the table's head.
      if (totalLabel.test(total.label)) claims.push(...columnTotals(rows.slice(1, -1).map(read), total));
    }
    rows = [];
  };
  for (const paragraph of text.paragraphs) {
    if (paragraph.kind !== "table-cell") {
      close();
      before = null;
      continue;
    }
    const gap: string = before ? text.source.slice(before.end, paragraph.start) : "\n";
    if (/\n\s*\n/.test(gap)) close();
    if (/[\r\n]/.test(gap)) rows.push({ cells: [paragraph] });
    else rows.at(-1)!.cells.push(paragraph);
    before = paragraph;
  }
  close();
  return claims;
}

function columnTotals(rows: readonly Row[], total: Row): readonly TotalClaim[] {
  if (rows.length < 2) return [];
  const claims: TotalClaim[] = [];
  for (const [column, stated] of total.cells.entries()) {
    const parts = rows.map(({ cells }) => cells[column] ?? null);
    if (!stated || parts.some((part) => part === null || part.unit !== stated.unit)) continue;
    const known = parts.filter((part) => part !== null);
    const decimals = Math.max(stated.decimals, ...known.map((part) => part.decimals));
    const sum = Number(known.reduce((value, part) => value + part.value, 0).toFixed(decimals));
    // Rounded parts may miss their total by half a digit each; shares of a hundred mostly do.
    const slack =
      stated.unit === "|%" || decimals > 0 || /[mb]/.test(stated.unit)
        ? ((known.length + 1) / 2) * 10 ** -stated.decimals
        : 0;
    if (Math.abs(sum - stated.value) <= slack) continue;
    const [sign = "", scale = ""] = stated.unit.split("|");
    claims.push({
      kind: "rows",
      start: stated.start,
      end: stated.end,
      total: stated,
      sum,
      terms: known.map(({ value }) => value),
      mayLack: false,
      unit: sign || scale,
    });
  }
  return claims;
}
