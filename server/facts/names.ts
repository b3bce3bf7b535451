// Names in a sentence: which runs of capitals can be a person's name, and what speaks for it.
import { byLetters } from "../text/letters.ts";
import { jurisdictionAt } from "./jurisdictions.ts";
import {
  commonFamilyNames,
  doubtfulFamilyNames,
  doubtfulGivenNames,
  familyNames,
  givenNames,
  leadingFamilyNames,
  mononyms,
  nameSuffixes,
  particles,
  titleLikeNames,
} from "./name-lists.ts";
import type { Token } from "./nlp.ts";
import { findOffices, isTitleSuffix, type OfficeMatch } from "./offices.ts";
import { cueVerbs } from "./verbs.ts";
import { firstThrough, passes, type Screen, screen, type Word } from "./vocabulary.ts";
import { eponymed, organisations, placeOpeners, places, thingWords } from "./words/capitals.ts";
import { auxiliaries } from "./words/grammar.ts";
import { personalTrades, trades } from "./words/titles.ts";

/** A run of tokens `[from, to)` which may be a name, and what speaks for it. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** The title, rank or courtesy which stands right before it, or null. */
  readonly office: OfficeMatch | null;
  /** "yes": surely a person. "open": the rest of the draft must tell. "no": surely none. */
  readonly verdict: "yes" | "open" | "no";
  /** For one word alone: said something, has an age or a trade: a family name without a person so far. */
  readonly speaks: boolean;
  /** Whether it stands in a list which a title in the plural opens: the second name of "Presidents Putin and Trump". */
  readonly listed?: boolean;
  /** The name only describes something: "the Biden administration". */
  readonly adjectival: boolean;
}

/** The parts of a name, as written. */
export interface NameParts {
  readonly given: string | null;
  readonly family: string;
}

const prefixed = byLetters(
  String.raw`^(?:(?:al|el|ul|as|ar|an|at|ad|ash|bin|ben|abu|de|la|le)-|[dlo]['’])\p{Lu}`,
);
const initials = byLetters(String.raw`^(?:\p{Lu}\.){1,3}$|^\p{Lu}$`);
const capitals = byLetters(String.raw`^\p{Lu}{2,}s?$`);
const dotted = byLetters(String.raw`^(?:\p{L}\.){2,}`);
const grownCapital = byLetters(String.raw`-\p{Lu}`);
/** "D-N.H.", "R-Ohio". */
const partyTag = byLetters(String.raw`^(?:[DRIL]|DFL)-\p{Lu}`);
const shortGiven = new Set("jd aj tj cj rj jb pj dj kj jj jp jk bj oj mj ag pv cq cv mk kt kp".split(" "));
/** "Musk-backed", "Toronto-based": a name grown into an adjective. */
const grownAdjective =
  /-(?:based|backed|led|born|owned|style|era|area|wide|run|made|bound|linked|aligned|controlled|held|occupied|like|appointed|installed|brokered|educated|listed|founded|trained|funded|sponsored|supported|friendly)$/;
const placeInitials = new Set(
  "d.c. u.s. u.k. u.n. e.u. l.a. n.y. n.j. n.c. s.c. n.h. n.d. s.d. n.m. r.i. b.c. p.m. a.m. u.a.e.".split(
    " ",
  ),
);
const partyWords = new Set(
  "republican republicans democrat democrats democratic conservative labour labor liberal green socialist communist islamist tory nationalist christian muslim jewish sunni shiite catholic protestant orthodox black white asian hispanic latino independent".split(
    " ",
  ),
);
const weekdaysAndMonths = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb aug sept oct nov dec today tomorrow".split(
    " ",
  ),
);
/** Months after which people are called. */
const monthNames = new Set(["Jan", "April", "June", "August"]);
/** Offices whose one capitalised word is as often a family name: "Larry King", "John Major". */
const officeSurnames = new Set(
  "king major pope bishop judge dean prince duke earl marshal chancellor mayor constable sheriff general sergeant baron count chair head speaker justice captain cardinal father sister brother saint st lord lady miss del da sheikh sheik shaikh shah sayyid sultan".split(
    " ",
  ),
);

/** Titles which are given names too. */
const reigning = new Set("emir amir sultan prince king queen".split(" "));

const isInitial = ({ text }: Token): boolean =>
  (text.length < 3 || text.endsWith(".")) && initials(text).test(text) && text !== "I";

/** Words which may be part of a name, standing by themselves. */
const nameWord = screen((word) => {
  const { text, norm, capital } = word;
  if (prefixed(text).test(text)) return true;
  if (!capital || /\d/.test(text) || grownAdjective.test(text) || partyTag(text).test(text)) return false;
  if (initials(text).test(text) && text !== "I") return !placeInitials.has(norm);
  if (capitals(text).test(text.replace(/['’]s$/, "")))
    return shortGiven.has(norm) || /^(?:II|III|IV)$/.test(text);
  return !dotted(text).test(text);
});

/** "Jean-Noël", "Frank-Walter": one part of a double given name is enough. */
const given = screen((word) => {
  const name = base(word);
  if (givenNames.has(name)) return true;
  if (!grownCapital(word.text).test(word.text)) return givenNames.has(firstPart(word));
  return name.split("-").some((part) => givenNames.has(part) || doubtfulGivenNames.has(part));
});
const doubtfulGiven = screen((word) => doubtfulGivenNames.has(base(word)));
const family = screen((word) => familyNames.has(surname(word)) || familyNames.has(lastPart(word)));
const doubtfulFamily = screen((word) => doubtfulFamilyNames.has(surname(word)));
/** "Støre" is no store: English words have no marks on their letters, but for "café". */
const hasForeignLetters = ({ text }: Pick<Word, "text">) => /[^\0-\x7f’]/.test(text) && !/^café/i.test(text);

/** Words which tell an organisation, a place or an event. */
const thing = screen(
  (word) => !hasForeignLetters(word) && (thingWords.has(surname(word)) || thingWords.has(lastPart(word))),
);
/** Words which, standing alone without a title, are no name before the rest of the draft has made them one. */
const common = screen((word) => {
  const name = surname(word);
  return (
    (thingWords.has(name) && !hasForeignLetters(word)) ||
    placeOpeners.has(name) ||
    partyWords.has(name) ||
    places.has(name) ||
    organisations.has(name)
  );
});

/** Whether there is a word which a screen lets through. */
function is(through: Screen, token: Token | undefined): boolean {
  return token !== undefined && token.word !== null && passes(through, token.word);
}

const isNameWord = (token: Token | undefined): boolean => is(nameWord, token);
const isGiven = (token: Token | undefined): boolean => is(given, token);
const isDoubtfulGiven = (token: Token): boolean => is(doubtfulGiven, token);
const isFamily = (token: Token): boolean => is(family, token);
const isDoubtfulFamily = (token: Token): boolean => is(doubtfulFamily, token);

/** The words as lists of names have them: of a token, or of a word as it is spelt. */
type Spelt = Pick<Word, "norm">;

const base = ({ norm }: Spelt): string => (norm.endsWith(".") ? norm.slice(0, -1) : norm);
/** "al-assad" is compared as "assad". */
const surname = (word: Spelt): string => {
  const name = base(word);
  return name.includes("-") ? name.replace(/^(?:al|el|as|ar|an|at|ad|ash)-/, "") : name;
};
const firstPart = (word: Spelt): string => base(word).split("-")[0] ?? "";
const lastPart = (word: Spelt): string => base(word).split("-").at(-1) ?? "";

const isParticle = (token: Token | undefined): boolean =>
  token?.kind === "word" && !token.possessive && particles.has(token.norm);

/** All candidates of a sentence, from left to right. */
export function findCandidates(tokens: readonly Token[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const first = firstThrough(nameWord, tokens);
  if (first < 0) return found;
  const offices = titleOffices(tokens);
  const taken = new Uint8Array(tokens.length);
  for (const office of offices) if (standsBeforeName(tokens, office)) taken.fill(1, office.from, office.to);
  for (let at = first; at >= 0; at = firstThrough(nameWord, tokens, at)) {
    if (taken[at]) {
      at++;
      continue;
    }
    const to = runEnd(tokens, at, taken);
    const candidate = judge(tokens, at, to, offices);
    if (candidate)
      found.push(followsPlural(tokens, found.at(-1), candidate) ? asSpeaker(candidate) : candidate);
    at = to;
  }
  return found;
}

/** "Presidents Putin, Trump and Xi": a name in the list which a title in the plural opens. */
function followsPlural(
  tokens: readonly Token[],
  before: Candidate | undefined,
  { from }: Candidate,
): boolean {
  if (!before || !(before.office?.plural || before.listed) || before.verdict === "no") return false;
  const between = tokens.slice(before.to, from);
  return between.length > 0 && between.length < 3 && between.every((t) => t.text === "," || t.norm === "and");
}

function asSpeaker(candidate: Candidate): Candidate {
  return candidate.verdict === "open"
    ? { ...candidate, speaks: true, listed: true }
    : { ...candidate, listed: true };
}

/** The offices of a sentence, without those which are the end of a name: "Larry King". */
export function titleOffices(tokens: readonly Token[]): readonly OfficeMatch[] {
  const offices = findOffices(tokens);
  return offices.filter((office) => !isSurnameOffice(tokens, office, offices));
}

/** "Larry King said", "President Hassan Sheikh Mohamud": a title-like word within a name is no title. */
function isSurnameOffice(
  tokens: readonly Token[],
  office: OfficeMatch,
  offices: readonly OfficeMatch[],
): boolean {
  if (office.to - office.from !== 1) return false;
  const token = tokens[office.from]!;
  if (isTitleLike(tokens, office.from)) return true;
  const before = tokens[office.from - 1];
  // "Carlos Del Toro" has no delegate in it; the Bronx DA, and "Virginia Del. Tim Roe", have their offices.
  if (isParticle(token) && !token.capital && before && isNameWord(before)) return true;
  const isDoubtful = token.norm === "del" || token.norm === "da";
  if (isDoubtful && (token.text === "DA" || jurisdictionAt(tokens, office.from - 1))) return false;
  if (
    !token.capital ||
    !officeSurnames.has(token.norm) ||
    !before ||
    !isNameWord(before) ||
    before.possessive ||
    // "Emir Sheikh Tamim" has two titles, "Hassan Sheikh Mohamud" none.
    reigning.has(before.norm)
  )
    return false;
  // One word behind an office is a name, known or not.
  if (before.norm === "luther") return true;
  return isGiven(before) || isInitial(before) || offices.some(({ to }) => to === office.from - 1);
}

/** "Judge Reinhold", who is no judge. */
function isTitleLike(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital && titleLikeNames.has(`${tokens[at]!.norm}_${tokens[at + 1]?.norm ?? ""}`);
}

/** A title is taken out of runs of capitals where a name or nothing of the kind follows: "President Joe Biden". */
function standsBeforeName(tokens: readonly Token[], office: OfficeMatch): boolean {
  const next = tokens[isTitleSuffix(tokens[office.to]) ? office.to + 1 : office.to];
  if (office.kind === "courtesy" || office.kind === "chief") return true;
  return isNameWord(next) || !tokens[office.from]!.capital;
}

function runEnd(tokens: readonly Token[], from: number, taken: Uint8Array): number {
  let to = from + 1;
  while (to < tokens.length && !tokens[to - 1]!.possessive) {
    if (taken[to]) break;
    if (isNameWord(tokens[to])) {
      to++;
      continue;
    }
    // A nickname between the names: Dwayne “The Rock” Johnson.
    if (
      tokens[to]!.kind === "quote" &&
      tokens[to]!.quotation!.words <= 3 &&
      isNameWord(tokens[to + 1]) &&
      (isGiven(tokens[to - 1]!) || isDoubtfulGiven(tokens[to - 1]!))
    ) {
      to += 2;
      continue;
    }
    let next = to;
    while (isParticle(tokens[next]) && !tokens[next]!.capital && next < to + 3) next++;
    if (next > to && isNameWord(tokens[next]) && !taken[next]) to = next + 1;
    else break;
  }
  return to;
}

// No more words make a name, unless they say whose son somebody is: "Salman bin Hamad bin Isa Al Khalifa".
const longestName = 6;

function judge(
  tokens: readonly Token[],
  runFrom: number,
  runTo: number,
  offices: readonly OfficeMatch[],
): Candidate | null {
  let from = skipSeat(tokens, runFrom, runTo, offices);
  let to = runTo;
  const office = officeBefore(tokens, from, offices);
  if (!office) from = skipLead(tokens, from, to);
  while (to - from > 1 && weekdaysAndMonths.has(tokens[to - 1]!.norm)) to--;
  // "Khamenei Iran": a caption's country after the name.
  while (
    to - from > 2 &&
    jurisdictionAt(tokens, to - 1) &&
    isFamily(tokens[to - 2]!) &&
    !isFamily(tokens[to - 1]!)
  )
    to--;
  if (from >= to) return null;
  const words = tokens.slice(from, to).filter((token) => token.kind === "word");
  const before = tokens[from - 1];
  const after = tokens[to];
  const make = (verdict: Candidate["verdict"], speaks = false): Candidate => ({
    from,
    to,
    office,
    verdict,
    speaks,
    adjectival: !office && isAdjectival(tokens, from, to),
  });
  // "[[GIVEN NAME?]] Hale": the missing part is asked for already.
  if (before?.text === "]") return make("no");
  if (before?.text === "&" || after?.text === "&" || after?.text === "@" || before?.text === "@")
    return make("no");
  const last = lastName(words);
  if (!last) return null;
  if (isWithinPlace(tokens, office?.from ?? from, to)) return make("no");
  // "St. Louis", "Saint Petersburg": of one word they are towns and churches far more often than people.
  if (words.length === 1 && office?.office === "saint") return make("no");
  if (words.length === 1) return judgeOne(tokens, from, to, office, make);
  const first = words[0]!;
  if (words.length > longestName && !words.some((word) => particles.has(word.norm))) return make("no");
  if (words.length === 2 && isTitleLike(words, 0)) return make("yes");
  if (isThing(words, office) || isNamedAfter(tokens, from, last)) return make("no");
  if (words.every((word) => organisations.has(word.norm))) return make("no");
  if (office) return make("yes");
  if (isPlaceName(words)) return make("no");
  if (hasTrade(tokens, from) || hasAge(tokens, to)) return make(isPlaceOnly(words) ? "open" : "yes");
  if (placeOpeners.has(first.norm) && !isInitial(first)) return make("no");
  if (isGiven(first)) return make(isPlaceOnly(words) ? "open" : "yes");
  const second = words[1]!;
  if (isDoubtfulGiven(first) && (isFamily(last) || isDoubtfulFamily(last) || isInitial(second)))
    return make("yes");
  if (isInitial(first) && (isFamily(last) || isGiven(second))) return make("yes");
  if (words.slice(1, -1).some((word) => isInitial(word) && word.text.includes("."))) return make("yes");
  if (isEastern(words) && !isPlaceOnly(words))
    return make(words.length > 2 || isFamily(first) ? "yes" : "open");
  if (jurisdictionAt(tokens, from) || places.has(first.norm) || organisations.has(first.norm))
    return make("no");
  if (
    followedByWho(tokens, to) ||
    followedByTrade(tokens, to) ||
    hasLink(tokens, from, to) ||
    isSetBesideOffice(tokens, from, to, offices)
  )
    return make("yes");
  // "He said so on X. Ukraine will": a letter which ends a sentence, and a country which opens the next.
  if (isInitial(first)) return make(jurisdictionAt(tokens, from + 1) ? "no" : "open");
  if (isFamilyFirst(words) && (followedByWho(tokens, to) || followedByOffice(tokens, to, offices)))
    return make("yes");
  // Two family names in a row are a firm: "Baker Hughes", "Goldman Sachs".
  if (isFamily(first) || isDoubtfulFamily(first)) return make("no");
  if (isFamily(last)) return make(isSentenceStart(tokens, from) && !isDoubleBarrelled(last) ? "open" : "yes");
  return make(isDoubtfulGiven(first) || isDoubtfulFamily(last) ? "open" : "no");
}

function judgeOne(
  tokens: readonly Token[],
  from: number,
  to: number,
  office: OfficeMatch | null,
  make: (verdict: Candidate["verdict"], speaks?: boolean) => Candidate,
): Candidate | null {
  const token = tokens[from]!;
  if (isInitial(token)) return null;
  if (office) {
    const word = surname(token);
    const named = isFamily(token) || isDoubtfulFamily(token) || isGiven(token);
    if ((thingWords.has(word) || organisations.has(word)) && !named) return make("no");
    if (!named && jurisdictionAt(tokens, from)) return make("no");
    // "General Motors", "Major League", "Chief Executive": a rank written out needs a name after it.
    const written = isWrittenRank(tokens, office);
    if ((written || office.kind === "member" || office.kind === "regnal") && jurisdictionAt(tokens, from))
      return make("no");
    if (
      /^(?:head|director|secretary|minister|commissioner|chair|leader|officer)$/.test(office.office) &&
      !named
    )
      return make("open");
    if (written && !named) return make("no");
    return make("yes");
  }
  if (isWholeName(token.norm) && saysSomething(tokens, from, to)) return make("open", false);
  // "Lady Taylor of Stevenage, the housing minister": a lord’s town is no minister.
  if (tokens[from - 1]?.norm === "of" && tokens[from - 2]?.capital) return make("open", false);
  if (is(common, token) || jurisdictionAt(tokens, from)) return make("open", false);
  if (isOnesChild(tokens, from) || /^(?:in|near)$/.test(tokens[from - 1]?.norm ?? ""))
    return make("open", false);
  const speaks =
    (!tokens[from - 1]?.capital && followedByTrade(tokens, to)) ||
    ((isFamily(token) || (isDoubtfulFamily(token) && !isSentenceStart(tokens, from))) &&
      (saysSomething(tokens, from, to) || hasAge(tokens, to) || followedByWho(tokens, to)));
  return make("open", speaks);
}

/** "Mora, whose son Bilal, 9, broke a leg": of kin the given name is enough. */
function isOnesChild(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 2];
  return (
    kin.test(tokens[at - 1]?.norm ?? "") &&
    owner !== undefined &&
    (owner.possessive || /^(?:his|her|their|our|my|whose)$/.test(owner.norm))
  );
}

const kin =
  /^(?:son|daughter|child|baby|boy|girl|twin|brother|sister|wife|husband|partner|mother|father|grandson|granddaughter|stepson|stepdaughter|nephew|niece|cousin|girlfriend|boyfriend|dog)$/;

/** "in April", "last June", "5 August": what stands before makes it a month. */
function isDated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (/^(?:in|on|by|until|till|since|from|of|during|after|before|between|to|through|for|early|late|mid|last|next|this|every|each)$/.test(
      before.norm,
    ) ||
      /\d/.test(before.text))
  );
}

/** Skips what may stand before a name in the same run: nationality, party, weekday, a first word of the sentence. */
function skipLead(tokens: readonly Token[], runFrom: number, to: number): number {
  let from = runFrom;
  for (;;) {
    const token = tokens[from];
    if (!token || from >= to - 1) return from;
    const next = tokens[from + 1]!;
    // "A San Francisco man", "A Tom Hanks film": an article, as an initial has its stop.
    if (token.text === "A" && from === runFrom) {
      from++;
      continue;
    }
    if (weekdaysAndMonths.has(token.norm) || partyWords.has(token.norm)) {
      if (token.norm === "christian" && isFamily(next)) return from;
      // "Jan Novak", "April Jones": a given name, unless a word before it makes it a month.
      const behind = isParticle(next) && from + 2 < to ? tokens[from + 2]! : next;
      if (monthNames.has(token.text) && isFamily(behind) && !isDated(tokens, from)) return from;
      from++;
      continue;
    }
    const place = jurisdictionAt(tokens, from);
    if (place && place.to < to) {
      // "Israel Katz", "Georgia Meloni", "Jordan Henderson": a country as given name, right before a family name.
      const named =
        place.to - from === 1 && isDoubtfulGiven(token) && (isFamily(tokens[place.to]!) || to - from === 2);
      if (named && !isGiven(tokens[place.to]!)) return from;
      from = place.to;
      continue;
    }
    // "U.S. Attorney Raj Sethi": a trade of people with a capital, before two words more.
    if (to - from >= 3 && personalTrades.has(token.norm) && !isGiven(token) && !isFamily(token)) {
      from++;
      continue;
    }
    // "Davidson Analyst Tom Forte", "Climate Envoy John Kerry": a trade with a capital before the name.
    const trade = tradeBefore(tokens, from, to);
    if (trade > from) {
      from = trade;
      continue;
    }
    if (isSentenceStart(tokens, from) && !isGiven(token) && !opensFamilyFirst(tokens, from, to)) {
      // An ordinary word which the sentence begins with: "Despite Donald Trump", "Asked Kim".
      if (isGiven(next) || placeOpeners.has(token.norm) || /(?:ing|ed|ly)$/.test(token.norm)) {
        // "Mark Thomas said": two words may be a name, where the first is no "Will" and no "May" of a question.
        const named =
          to - from === 2 && isDoubtfulGiven(token) && isFamily(next) && !auxiliaries.has(token.norm);
        if (!named && !isInitial(token) && !prefixed(token.text).test(token.text)) {
          from++;
          continue;
        }
      }
    }
    return from;
  }
}

/** "Mayor of London Sadiq Khan", "Envoy for Climate John Kerry": the words of the place or task of an office before the run. */
function skipSeat(
  tokens: readonly Token[],
  runFrom: number,
  to: number,
  offices: readonly OfficeMatch[],
): number {
  const of = tokens[runFrom - 1]?.norm === "the" ? runFrom - 2 : runFrom - 1;
  if (!/^(?:of|for|on)$/.test(tokens[of]?.norm ?? "") || !offices.some((office) => office.to === of))
    return runFrom;
  for (let at = runFrom + 1; at < to - 1; at++)
    if (isGiven(tokens[at]!)) return isGiven(tokens[at - 1]!) ? runFrom : at;
  return runFrom;
}

/** The first given name of a run which follows a trade or a noun with a capital; the run's start where none does. */
function tradeBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const before = tokens[at - 1]!;
    if (!isGiven(tokens[at]!)) continue;
    if (isGiven(before) || isDoubtfulGiven(before)) return from;
    return trades.has(before.norm) || thingWords.has(before.norm) || before.norm === "administrator"
      ? at
      : from;
  }
  return from;
}

function opensFamilyFirst(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    (leadingFamilyNames.has(tokens[from]!.norm) && to - from >= 2) || isFamilyFirst(tokens.slice(from, to))
  );
}

function officeBefore(
  tokens: readonly Token[],
  from: number,
  offices: readonly OfficeMatch[],
): OfficeMatch | null {
  const end = from > 0 && isTitleSuffix(tokens[from - 1]) ? from - 1 : from;
  const office = offices.find((o) => o.to === end || o.to === from);
  return office && !tokens[office.to - 1]!.possessive ? office : null;
}

function lastName(words: readonly Token[]): Token | null {
  for (let i = words.length - 1; i >= 0; i--)
    if (!nameSuffixes.has(base(words[i]!)) && !isInitial(words[i]!)) return words[i]!;
  return null;
}

/** "Sri Lankan", "Saint Lucian", "El Salvador": the words are a country of several, or the end of one. */
function isWithinPlace(tokens: readonly Token[], from: number, to: number): boolean {
  return [from, from - 1].some((at) => {
    const match = at < 0 ? null : jurisdictionAt(tokens, at);
    return match !== null && match.to >= to && match.to - at > 1;
  });
}

/** Whether a word of the run tells an organisation, place or event: "Trump Tower", "Treasury Department". */
function isThing(words: readonly Token[], office: OfficeMatch | null): boolean {
  const first = words[0]!;
  const last = lastName(words)!;
  const named = isGiven(first) || isDoubtfulGiven(first) || office !== null;
  return words.some((word, i) => {
    if (!is(thing, word)) return false;
    const family = isFamily(word) || isDoubtfulFamily(word);
    if (i === 0)
      return !(
        isGiven(word) ||
        (isDoubtfulGiven(word) && (isFamily(last) || (office && !is(common, last)))) ||
        (office && family)
      );
    // "Sandra Day O’Connor": an ordinary word within a name.
    if (word !== last) return !(isGiven(first) && isFamily(last) && !thingWords.has(surname(last)));
    return !(named && family);
  });
}

/** "The Royal Albert Hall", "the Jane Addams Bridge": an article makes it what was named after somebody. */
function isNamedAfter(tokens: readonly Token[], from: number, last: Token): boolean {
  const before = tokens[from - 1];
  return thingWords.has(surname(last)) && (before?.norm === "the" || before?.text === "Royal");
}

/** "Jorn van Hasselt, a driver,", "Jorn van Hasselt said": a word between two capitals as in names, and more said of it. */
function hasLink(tokens: readonly Token[], from: number, to: number): boolean {
  const isDescribed = tokens[to]?.text === "," && /^(?:an?|the)$/.test(tokens[to + 1]?.norm ?? "");
  if (!isDescribed && !saysSomething(tokens, from, to)) return false;
  for (let at = from + 1; at < to - 1; at++)
    if (/^(?:van|bin|ibn|bint)$/.test(tokens[at]!.text)) return !thingWords.has(tokens[from]!.norm);
  return false;
}

/** "The trade minister, Piyush Goyal,": two capitals and more between commas, behind an office or a trade of people in small letters. */
function isSetBesideOffice(
  tokens: readonly Token[],
  from: number,
  to: number,
  offices: readonly OfficeMatch[],
): boolean {
  const role = tokens[from - 2];
  if (tokens[from - 1]?.text !== "," || tokens[to]?.text !== "," || !role || role.capital) return false;
  return (
    personalTrades.has(role.norm) ||
    offices.some((office) => office.to === from - 1 && !office.plural && office.kind !== "regnal")
  );
}

/** One name by which somebody is known in full: "Pele", "Inam-ul-Haq". */
export function isWholeName(norm: string): boolean {
  return mononyms.has(norm) || /.-(?:ul|ur|ud|us|uz|un)-./.test(norm);
}

/** "Goldie-Webb", "Ruiz-Soto": two names in one, of which no firm or town is made. */
function isDoubleBarrelled(word: Token): boolean {
  return /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}/u.test(word.text);
}

/** "General", "Major", "Private" in full are ordinary words too; "Gen." and "Maj." are not. */
function isWrittenRank(tokens: readonly Token[], office: OfficeMatch): boolean {
  return (
    office.kind === "rank" &&
    /^(?:general|major|captain|private|commander|officer|agent)$/.test(tokens[office.to - 1]!.norm)
  );
}

/** Places which begin like a name: "Abu Dhabi". */
function isPlaceName(words: readonly Token[]): boolean {
  return /^(?:abu (?:dhabi|ghraib)|nur sultan|salt lake|ann arbor|des moines|baton rouge|milton keynes)/.test(
    words.map(base).join(" "),
  );
}

/** Every word is a known place or company and none a given name that is nothing else. */
function isPlaceOnly(words: readonly Token[]): boolean {
  return words.every(
    (word) => places.has(word.norm) || organisations.has(word.norm) || thingWords.has(word.norm),
  );
}

const consonants = "(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ts|ph|th|kh|ng|gy|hy|ky|kw|hw|tr|gi|qu)?";
const syllable = new RegExp(`^${consonants}[aeiouyw]{1,3}(?:n|ng|m|k|l|p|t|b|r|h|c|ch|nh)?$`);

/** Whether the words read as family name first: "Xi Jinping", "Yoon Suk Yeol", "Lai Ching-te". */
export function isEastern(words: readonly Token[]): boolean {
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || rest.length > 3 || !leadingFamilyNames.has(base(first))) return false;
  // "Jun Zhang": the far commoner family name stands last.
  if (rest.length === 1 && commonFamilyNames.has(base(rest[0]!)) && !commonFamilyNames.has(base(first)))
    return false;
  return rest.every((word) => {
    const parts = base(word).split("-");
    if (
      parts.length === 1 &&
      (givenNames.has(base(word)) || familyNames.has(base(word))) &&
      rest.length === 1
    )
      return isSyllables(base(word)) && !isWesternFamily(base(word));
    return parts.every(isSyllables);
  });
}

/** "Orbán Viktor": a family name which is no given name before a given name which is no family name. */
export function isFamilyFirst(words: readonly Token[]): boolean {
  const [first, last] = words;
  return (
    words.length === 2 &&
    isFamily(first!) &&
    !isGiven(first!) &&
    !isDoubtfulGiven(first!) &&
    isGiven(last!) &&
    !isFamily(last!) &&
    !isDoubtfulFamily(last!)
  );
}

/** One to three syllables of the kind in Chinese, Korean and Vietnamese names. */
function isSyllables(word: string): boolean {
  const letters = word.replace(/'/g, "");
  if (letters.length === 0 || letters.length > 12) return false;
  if (syllable.test(letters)) return true;
  for (let cut = 2; cut <= letters.length - 2 && cut <= 6; cut++)
    if (syllable.test(letters.slice(0, cut)) && syllable.test(letters.slice(cut))) return true;
  return false;
}

function isWesternFamily(word: string): boolean {
  return familyNames.has(word) && !leadingFamilyNames.has(word) && !isSyllablePair(word);
}

function isSyllablePair(word: string): boolean {
  return /(?:ng|ei|ao|uo|ia|ie|ui|eo|eu|ae|oo|iu|xi|qi|zh)/.test(word);
}

/** Splits the words of a full name into given and family name; null where there is but one word. */
export function splitName(
  tokens: readonly Token[],
  from: number,
  to: number,
  familyFirst: boolean,
): NameParts {
  const words = tokens.slice(from, to).filter((token) => token.kind === "word");
  const texts = words.map(plain);
  let end = words.length;
  while (end > 1 && nameSuffixes.has(base(words[end - 1]!))) end--;
  if (end === 1) return { given: null, family: texts[0]! };
  if (familyFirst) return { given: texts.slice(1, end).join(" "), family: texts[0]! };
  let start = end - 1;
  while (start > 1 && particles.has(words[start - 1]!.norm)) start--;
  return { given: texts.slice(0, start).join(" "), family: texts.slice(start, end).join(" ") };
}

/** A token as written, without the possessive ending. */
export function plain(token: Token): string {
  return token.possessive ? token.text.replace(/['’ʼ‘]s?$/, "") : token.text;
}

/** Where a token's word ends in the source: before a possessive ending. */
export function plainEnd(token: Token): number {
  return token.start + plain(token).length;
}

const beforeSaying = new Set("also later has have had himself herself reportedly then repeatedly".split(" "));

/** Whether a verb of saying stands right after the name, or before it in a turned sentence: "said Kent". */
export function saysSomething(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to - 1]!.possessive) return false;
  const next = tokens[to];
  const skipped = next && beforeSaying.has(next.norm) ? tokens[to + 1] : next;
  return is(finiteCue, skipped) || is(turnedCue, tokens[from - 1]);
}

/** Verbs of saying as "Kent said" and "Kent says" have them. */
const finiteCue = screen(
  ({ norm, capital }) =>
    !capital &&
    (cueVerbs
      .get(norm)
      ?.some((entry) => (entry.form === "past" || entry.form === "third") && entry.kind !== "mental") ??
      false),
);
/** Verbs of saying as a turned sentence has them: "said Kent". */
const turnedCue = screen(
  ({ norm, capital }) =>
    !capital &&
    (cueVerbs.get(norm)?.some((entry) => entry.form === "past" && entry.kind === "plain") ?? false),
);

/** "Mora, 34," and "Mora (34)". */
function hasAge(tokens: readonly Token[], to: number): boolean {
  const mark = tokens[to];
  const number = tokens[to + 1];
  const close = tokens[to + 2];
  return (
    mark?.kind === "mark" &&
    (mark.text === "," || mark.text === "(") &&
    /^(?:1[0-9]|[2-9][0-9]|10[0-9]|[3-9])$/.test(number?.text ?? "") &&
    (close === undefined || close.kind === "mark")
  );
}

/** A trade in small letters right before the name: "spokesman Dmitry Peskov". */
function hasTrade(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== "word" || before.capital || before.possessive) return false;
  const words = before.norm.split("-");
  return trades.has(before.norm) || trades.has(words.at(-1) ?? "");
}

function followedByWho(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === "," && (tokens[to + 1]?.norm === "who" || tokens[to + 1]?.norm === "whose");
}

/** "Wekesa, the agent for a third candidate,": a trade of people set beside a word which is no name so far. */
function followedByTrade(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== "," || !/^(?:the|a|an)$/.test(tokens[to + 1]?.norm ?? "")) return false;
  for (let at = to + 2; at < to + 5; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.possessive || token.capital) return false;
    if (personalTrades.has(token.norm)) {
      const after = tokens[at + 1];
      return after?.kind === "mark" || /^(?:of|for|who|from|at|in|to|whose)$/.test(after?.norm ?? "");
    }
  }
  return false;
}

/** "Orbán Viktor, the Hungarian prime minister": an office set beside a name. */
function followedByOffice(tokens: readonly Token[], to: number, offices: readonly OfficeMatch[]): boolean {
  if (tokens[to]?.text !== ",") return false;
  const office = offices.find((o) => o.from > to && o.from <= to + 5);
  return office !== undefined && tokens.slice(to + 1, office.from).every((token) => token.kind === "word");
}

/** Whether a token is the first word of its sentence, or follows a quotation, a colon or an opening bracket. */
export function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === "quote" || /^[:—…([]$/.test(before.text);
}

const articles = new Set("the a an another any every".split(" "));

function isAdjectival(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (tokens[to - 1]!.possessive) return false;
  const described = after?.kind === "word" && !after.capital;
  if (described && eponymed.has(after.norm)) return true;
  return before?.kind === "word" && articles.has(before.norm) && described && !followedByVerb(after);
}

function followedByVerb(token: Token): boolean {
  return token.norm === "who" || token.norm === "whom";
}
