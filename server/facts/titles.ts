// Titles in a draft: who is given which office, of which country or body.
import { byLetters } from "../text/letters.ts";
import { hull, type Span } from "../text/span.ts";
import {
  countriesIn,
  grownModifier,
  headOf,
  isAdjective,
  isBody,
  type JurisdictionMatch,
  jurisdictionAt,
  jurisdictionBefore,
  partyTagAt,
  resolveJurisdiction,
  seatBefore,
} from "./jurisdictions.ts";
import { once } from "./memory.ts";
import { isSentenceStart, titleOffices } from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { isTitleSuffix, type OfficeMatch } from "./offices.ts";
import type { People } from "./people.ts";
import { namesAmong, type Placed, tokenAt } from "./placed.ts";
import { placeOpeners, placeParts } from "./words/capitals.ts";
import { clauseOpeners, determiners, months, prepositions } from "./words/grammar.ts";
import {
  type OfficeKind,
  partyAdjectives,
  partyOffices,
  plainAdjectives,
  smallBodies,
  titleModifiers,
} from "./words/titles.ts";
import { isHistory } from "./years.ts";

const initial = byLetters(String.raw`^\p{Lu}\.$`);

/** One giving of an office to a person. The span runs from the first word of the title or name to the last of both. */
export interface Title extends Span {
  /** The words of the office alone: "President". */
  readonly words: Span;
  /** Canonical lower-case office: "president", "prime minister", "foreign minister". */
  readonly office: string;
  /** "chief" where one person holds the office at a time, "member" where many do. */
  readonly kind: Extract<OfficeKind, "chief" | "member" | "rank">;
  /** ISO code of the country or short name of the body, as the roster writes it; null where none is given. */
  readonly jurisdiction: string | null;
  /** The words which name the jurisdiction; with `jurisdiction` null, words no list knows: "Ford", "the company’s". */
  readonly jurisdictionWords: Span | null;
  /**
   * "former", "then-", "acting", "-elect" …: the modifier which takes the title out of the present; "was" and "became"
   * where a verb or a time does ("who was president until May"); null for a title of the present.
   */
  readonly modifier: string | null;
  /**
   * Whether the office stands before the name ("President Macron"), is set beside it ("Macron, the president") or is
   * said of it by a verb ("Macron is president").
   */
  readonly place: "before" | "beside" | "said";
  /** Whether its sentence tells of another year than the draft’s: "In 2015 Chancellor Angela Merkel opened the border". */
  readonly past: boolean;
  /** Index in `draft.mentions`. */
  readonly mention: number;
}

/** Every office given to a named person outside quotations. `asOf` is the ISO day of the draft. */
export function findTitles(
  sentences: readonly TokenisedSentence[],
  people: People,
  asOf: string,
): readonly Title[] {
  const titles: Title[] = [];
  for (const [index, placed] of people.placed) {
    const names = namesAmong(placed);
    if (names.length === 0) continue;
    const sentence = sentences[index]!;
    const told = titlesIn(sentence, names);
    if (told.titles.length === 0) continue;
    const past = isHistory(sentences, index, asOf);
    const by = sentence.start - told.start;
    for (const title of told.titles) {
      const mention = names[title.mention]!.index;
      titles.push(dated(inherit(moved(title, by, mention), sentences, index), past));
    }
  }
  return titles.sort((a, b) => a.start - b.start);
}

/** The titles of one sentence. */
interface Told {
  /** Where it began when they were read, and the names which it had. */
  readonly start: number;
  readonly names: readonly Placed[];
  readonly offices: readonly OfficeMatch[];
  /** Of each, `mention` is the place of the name among the names. */
  readonly titles: readonly Undated[];
}

/** Read anew only where the sentence or the names in it are others. */
function titlesIn(sentence: TokenisedSentence, names: readonly Placed[]): Told {
  const read = (): Told => {
    const offices = titleOffices(sentence.tokens);
    const titles = offices.length > 0 ? new SentenceTitles(sentence, names.map(named), offices).find() : [];
    return { start: sentence.start, names, offices, titles };
  };
  return once(sentence, titlesIn, read, ({ names: before, offices }) => {
    if (offices.length === 0) return true;
    return before.length === names.length && names.every((name, at) => isAt(name, before[at]!));
  });
}

/** Whether a name stands where one stood, and is as full. */
function isAt(name: Placed, before: Placed): boolean {
  return name.from === before.from && name.to === before.to && name.mention.kind === before.mention.kind;
}

function named({ from, to, mention: { kind, start, end } }: Placed, index: number): Named {
  return { index, from, to, full: kind === "full", start, end };
}

/** A title whose sentence has moved by so many characters, of the mention which has it now. */
function moved(title: Undated, by: number, mention: number): Undated {
  const { start, end, words, office, kind, jurisdiction, jurisdictionWords, modifier, place } = title;
  return {
    start: start + by,
    end: end + by,
    words: shifted(words, by),
    office,
    kind,
    jurisdiction,
    jurisdictionWords: jurisdictionWords && shifted(jurisdictionWords, by),
    modifier,
    place,
    mention,
  };
}

// Written out, as a spread with one property more gives each title a shape of its own, which is slow to read.
function dated(title: Undated, past: boolean): Title {
  const { start, end, words, office, kind, jurisdiction, jurisdictionWords, modifier, place, mention } =
    title;
  return {
    start,
    end,
    words,
    office,
    kind,
    jurisdiction,
    jurisdictionWords,
    modifier,
    place,
    mention,
    past,
  };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** "The country’s president": of the one country which its sentence and the one before it name, where it is one. */
function inherit(title: Undated, sentences: readonly TokenisedSentence[], index: number): Undated {
  const words = title.jurisdictionWords;
  if (title.jurisdiction !== null || words === null) return title;
  const own = sentences[index]!;
  const at = tokenAt(own.tokens, words.start);
  if (
    !/^(?:country|nation|republic|kingdom)$/.test(own.tokens[at]?.norm ?? "") ||
    own.tokens[at]!.end < words.end
  )
    return title;
  const before = sentences[index - 1];
  const countries = new Set([
    ...(before?.paragraph === own.paragraph || before?.paragraph === own.paragraph - 1
      ? countriesIn(before.tokens)
      : []),
    ...countriesIn(own.tokens),
  ]);
  const [country] = countries;
  return countries.size === 1 ? { ...title, jurisdiction: country! } : title;
}

/** A naming of a person as token positions `[from, to)`. */
interface Named extends Span {
  /** Its place among the names of the sentence. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly full: boolean;
}

/** What stands around an office: its country or body, and a modifier. */
interface Context {
  /** First token of the whole title. */
  readonly from: number;
  readonly modifier: string | null;
  readonly match: JurisdictionMatch | null;
  /** Words which name a body that no list knows, as token positions. */
  readonly unknown: { readonly from: number; readonly to: number } | null;
}

/** A title before it is known whether its sentence is history. */
type Undated = Omit<Title, "past">;

const nothing: Omit<Context, "from"> = { modifier: null, match: null, unknown: null };

class SentenceTitles {
  private readonly tokens: readonly Token[];
  private readonly used = new Set<OfficeMatch>();
  private readonly titles: Undated[] = [];

  constructor(
    sentence: TokenisedSentence,
    private readonly names: readonly Named[],
    private readonly offices: readonly OfficeMatch[],
  ) {
    this.tokens = sentence.tokens;
  }

  /** The titles; `mention` is the place of the name among the names of the sentence. */
  find(): readonly Undated[] {
    const paired = this.pairs();
    for (const name of this.names) if (!paired.has(name)) this.before(name);
    for (const name of this.names) this.beside(name);
    for (const name of this.names) if (!this.has(name)) this.ahead(name);
    for (const name of this.names) if (!this.has(name)) this.inRole(name);
    for (const name of this.names) this.said(name);
    for (const name of this.names) if (!this.has(name)) this.counterpart(name);
    return this.titles;
  }

  private has(name: Named): boolean {
    return this.titles.some((title) => title.mention === name.index);
  }

  private add(name: Named, office: OfficeMatch, context: Context, place: Title["place"], whole: Span): void {
    if (office.kind !== "chief" && office.kind !== "member" && office.kind !== "rank") return;
    const words = this.span(office.from, office.to);
    const { match, unknown } = context;
    const jurisdiction = match ? resolveJurisdiction(match.codes, office.office) : null;
    this.used.add(office);
    this.titles.push({
      start: whole.start,
      end: whole.end,
      words,
      ...officeIn(office.office, office.kind, match, jurisdiction),
      jurisdictionWords: match
        ? this.span(match.from, match.to)
        : unknown
          ? this.span(unknown.from, unknown.to)
          : null,
      modifier: context.modifier ?? office.modifier,
      place,
      mention: name.index,
    });
  }

  private span(from: number, to: number): Span {
    return { start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end };
  }

  /** "Russian President Vladimir Putin", "President Macron of France", "the prime minister of Israel Benjamin Netanyahu". */
  private before(name: Named): void {
    const { tokens } = this;
    let end = name.from;
    let suffix: string | null = null;
    if (isTitleSuffix(tokens[end - 1]) && !this.officeEndingAt(end)) {
      suffix = tokens[end - 1]!.norm;
      end--;
    }
    let office = this.officeEndingAt(end);
    let within: JurisdictionMatch | null = null;
    let body: Context["unknown"] = null;
    let sentTo: number | null = null;
    if (office && this.isServed(office)) return;
    if (!office) {
      within = jurisdictionBefore(tokens, name.from);
      const of = within ? skipThe(tokens, within.from) - 1 : this.ofBefore(name.from);
      if (of > 0 && /^(?:of|for|to|at)$/.test(tokens[of]?.norm ?? "")) office = this.officeEndingAt(of);
      if (!office) return;
      if (!within) body = { from: skipTheAfter(tokens, of), to: name.from };
      if (tokens[of]!.norm === "to") sentTo = of;
    }
    if (this.stacked(name, office)) return;
    const own = this.contextBefore(office);
    const context: Context =
      sentTo !== null
        ? // "Israel’s ambassador to Kenya" speaks for Israel.
          { ...own, unknown: own.match ? null : { from: sentTo, to: name.from } }
        : within || body
          ? // "Austrian President of the Federal Council": the body's, not the country's.
            {
              ...own,
              ...placeBeside({ match: null, unknown: own.unknown }, { match: within, unknown: body }),
            }
          : own;
    const after = context.match || context.unknown ? null : this.afterName(name, office);
    const match = context.match ?? after?.match ?? null;
    const modifier = suffix ?? context.modifier;
    const whole = hull(
      { start: tokens[context.from]!.start, end: name.end },
      after ? this.span(after.from, after.to) : name,
    );
    const dual = this.dualBefore(office, context);
    if (dual) {
      const outer = this.contextBefore(dual);
      const shared = {
        ...outer,
        match: outer.match ?? (outer.unknown ? null : match),
        modifier: suffix ?? outer.modifier,
      };
      this.add(
        name,
        dual,
        shared,
        "before",
        hull({ start: tokens[outer.from]!.start, end: name.end }, whole),
      );
      this.add(
        name,
        office,
        {
          ...context,
          match: match ?? (context.unknown ? null : shared.match),
          modifier: modifier ?? shared.modifier,
        },
        "before",
        whole,
      );
      return;
    }
    const counterpart = this.counterpartBefore(context.from);
    this.add(
      name,
      office,
      {
        ...context,
        match: match ?? counterpart?.match ?? null,
        unknown: match ? null : (context.unknown ?? after?.unknown ?? counterpart?.unknown ?? null),
        modifier,
      },
      "before",
      whole,
    );
  }

  /** "Head of the Office of the Prime Minister Ana Ruiz", "Secretary to the President Tom Hale": somebody else’s office. */
  private isServed({ from }: OfficeMatch): boolean {
    const [noun, joint, the] = this.tokens.slice(Math.max(from - 3, 0), from);
    return (
      the?.norm === "the" &&
      /^(?:of|to|in|within)$/.test(joint!.norm) &&
      noun!.kind === "word" &&
      noun!.capital &&
      (!isSentenceStart(this.tokens, from - 3) || this.offices.some((office) => office.to === from - 2))
    );
  }

  /** Where the "of" of "Mayor of London Sadiq Khan" stands: before words with a capital which are no name; -1 if none. */
  private ofBefore(to: number): number {
    let at = to;
    while (at > 0 && at > to - 4 && this.tokens[at - 1]!.capital && !this.tokens[at - 1]!.possessive) at--;
    return at < to ? skipThe(this.tokens, at) - 1 : -1;
  }

  /**
   * "Supreme Leader Ayatollah Ali Khamenei", "Prime Minister Sir Keir Starmer", "Army chief Gen. Waker Zaman": an office
   * before a rank, a courtesy or a title of church or birth.
   */
  private stacked(name: Named, inner: OfficeMatch): boolean {
    if (inner.kind !== "regnal" && inner.kind !== "courtesy" && inner.kind !== "rank") return false;
    let end = inner.from;
    while (/^(?:retired|the)$/.test(this.tokens[end - 1]?.norm ?? "")) end--;
    const outer = this.officeEndingAt(end);
    if (!outer || outer.kind === "courtesy" || outer.kind === "regnal") return false;
    const context = this.contextBefore(outer);
    const start = this.tokens[context.from]!.start;
    this.add(name, outer, context, "before", { start, end: name.end });
    const whole = { start: this.tokens[inner.from]!.start, end: name.end };
    this.add(name, inner, { ...nothing, from: inner.from }, "before", whole);
    return true;
  }

  /** What follows a name and says of which country or body the title before it is: "of France", "(D-Ohio)". */
  private afterName(
    name: Named,
    office: OfficeMatch,
  ): (Pick<Context, "match" | "unknown"> & { readonly from: number; readonly to: number }) | null {
    const { tokens } = this;
    const match = this.ofJurisdiction(name.to);
    if (match) return { match, unknown: null, from: match.from, to: match.to };
    if (seats.has(office.office) && /^[,(]$/.test(tokens[name.to]?.text ?? "")) {
      const tag = partyTagAt(tokens, name.to + 1);
      if (tag) return { match: tag, unknown: null, from: tag.from, to: this.behindTag(name.to, tag.to) };
    }
    if (tokens[name.to]?.norm !== "of" || tokens[name.to - 1]!.possessive) return null;
    const from = tokens[name.to + 1]?.norm === "the" ? name.to + 2 : name.to + 1;
    let to = from;
    while (tokens[to]?.kind === "word" && (tokens[to]!.capital || /^(?:of|and|for)$/.test(tokens[to]!.norm)))
      to++;
    while (to > from && !tokens[to - 1]!.capital) to--;
    // "President Ana Ruiz of the union"
    if (to === from && from > name.to + 1 && smallBodies.has(tokens[from]?.norm ?? "")) to++;
    return to > from ? { match: null, unknown: { from, to }, from, to } : null;
  }

  /** Where a party's tag ends: "(R-Wis.)" takes its stop and its bracket along. */
  private behindTag(opener: number, to: number): number {
    if (this.tokens[opener]!.text !== "(") return to;
    const stop = this.tokens[to]?.text === "." ? to + 1 : to;
    return this.tokens[stop]?.text === ")" ? stop + 1 : to;
  }

  private officeEndingAt(to: number): OfficeMatch | null {
    const office = this.offices.find((o) => o.to === to);
    return office && !this.tokens[to - 1]!.possessive ? office : null;
  }

  /** The first office of "Prime Minister and Defense Minister NAME", "Prime Minister and Likud leader NAME". */
  private dualBefore(office: OfficeMatch, context: Context): OfficeMatch | null {
    const { tokens } = this;
    if (tokens[office.from - 1]?.norm === "and") return this.officeEndingAt(office.from - 1);
    if (!context.unknown || tokens[context.from - 1]?.norm !== "and") return null;
    const outer = this.officeEndingAt(context.from - 1);
    // "The mayor and Council President Ed Lusk" are two people.
    return outer && tokens[outer.to - 1]!.capital ? outer : null;
  }

  /** The country, body and modifier which stand before an office. */
  private contextBefore({ from: office, office: name }: Pick<OfficeMatch, "from" | "office">): Context {
    const { tokens } = this;
    let at = office;
    let from = office;
    let modifier: string | null = null;
    let match: JurisdictionMatch | null = null;
    let unknown: Context["unknown"] = null;
    while (at > 0) {
      const token = tokens[at - 1]!;
      if (token.kind !== "word") break;
      if (
        titleModifiers.has(token.norm) ||
        /-(?:installed|appointed|backed|elected|designate|elect)$/.test(token.norm)
      ) {
        modifier ??= token.norm;
        from = --at;
        continue;
      }
      if (match || unknown) break;
      match = jurisdictionBefore(tokens, at) ?? (staff.has(name) ? seatBefore(tokens, at) : null);
      if (match) {
        const body = this.bodyAround(match);
        if (body !== null) {
          match = null;
          unknown = { from: body, to: at };
          from = at = body;
          continue;
        }
        from = at = match.from;
        modifier ??= grownModifier(tokens[from]!.text).exec(tokens[from]!.text)?.[0].toLowerCase() ?? null;
        continue;
      }
      const party = partyAdjectives.has(token.norm) && !partyOffices.has(name);
      if ((plainAdjectives.has(token.norm) || party) && !token.possessive) {
        at--;
        continue;
      }
      const start = this.unknownBody(at);
      if (start === null) break;
      unknown = { from: start, to: at };
      from = at = start;
    }
    return { from, modifier, match, unknown };
  }

  /** Where a body begins whose name ends in a country's: "Brothers of Italy", "Air France"; null where there is none. */
  private bodyAround(match: JurisdictionMatch): number | null {
    const { tokens } = this;
    if (tokens[match.to - 1]!.possessive || isAdjective(tokens, match)) return null;
    if (match.codes.some(isBody)) return null;
    const before = tokens[match.from - 1];
    if (before?.kind !== "word" || before.possessive) return null;
    const of = skipThe(tokens, match.from) - 1;
    if (tokens[of]?.norm === "of" && tokens[of - 1]?.capital && !this.offices.some((o) => o.to === of)) {
      const start = this.unknownBody(of);
      return start;
    }
    const isName =
      before.capital &&
      !this.isOpening(match.from - 1) &&
      // "Meanwhile US President", "(Reuters) AFP U.S. Secretary": an adverb or an agency’s credit, no body of that name.
      !(isSentenceStart(tokens, match.from - 1) && adverbs.has(before.norm)) &&
      !(
        agencies.has(before.norm) ||
        (before.norm === "images" && tokens[match.from - 2]?.norm.endsWith("getty"))
      ) &&
      !isDay(before) &&
      !titleModifiers.has(before.norm) &&
      !plainAdjectives.has(before.norm) &&
      !partyAdjectives.has(before.norm) &&
      !this.names.some((name) => name.to === match.from) &&
      !this.offices.some((office) => office.to === match.from) &&
      !jurisdictionBefore(tokens, match.from);
    return isName ? this.unknownBody(match.from) : null;
  }

  /** Where words of an unlisted body before `to` begin: "Ford", "Council", "the company’s", "Bayern Munich". */
  private unknownBody(to: number): number | null {
    const { tokens } = this;
    const token = tokens[to - 1]!;
    if (/^(?:its|his|her|their|our|whose)$/.test(token.norm)) return to - 1;
    if (smallBodies.has(token.norm) && !token.capital) return to - 1;
    if (token.possessive && !token.capital) return to - 1;
    if (!token.capital || this.isOpening(to - 1) || isDay(token)) return null;
    // "on X. Vice President": a letter and its stop end the sentence before.
    if (initial(token.text).test(token.text)) return null;
    let from = to - 1;
    while (
      from > 0 &&
      tokens[from - 1]!.kind === "word" &&
      !tokens[from - 1]!.possessive &&
      (tokens[from - 1]!.capital ||
        (/^(?:of|and|the|for)$/.test(tokens[from - 1]!.norm) && tokens[from - 2]?.capital)) &&
      // "West Haven Mayor" is of West Haven wherever it stands, "Former Northbridge Mayor" of Northbridge.
      (!this.isOpening(from - 1) || placeParts.has(tokens[from - 1]!.norm)) &&
      !(isSentenceStart(tokens, from - 1) && titleModifiers.has(tokens[from - 1]!.norm)) &&
      !isDay(tokens[from - 1]!) &&
      ![...this.names, ...this.offices].some(
        ({ to }) => to === from - (tokens[from - 1]!.norm === "and" ? 1 : 0),
      )
    )
      from--;
    return from;
  }

  /** Whether a capital is due to the place at the head of the sentence. */
  private isOpening(at: number): boolean {
    const { norm } = this.tokens[at]!;
    if (!isSentenceStart(this.tokens, at)) return false;
    return (
      (placeOpeners.has(norm) && !jurisdictionAt(this.tokens, at)) ||
      prepositions.has(norm) ||
      clauseOpeners.has(norm) ||
      determiners.has(norm) ||
      /(?:ing|ed|ly)$/.test(norm)
    );
  }

  /** "of France" from token `at` on. */
  private ofJurisdiction(at: number): JurisdictionMatch | null {
    if (this.tokens[at]?.norm !== "of" || this.tokens[at - 1]?.possessive) return null;
    return jurisdictionAt(this.tokens, this.tokens[at + 1]?.norm === "the" ? at + 2 : at + 1);
  }

  /** "Presidents X of A and Y of B", "Russian and Ukrainian Presidents X and Y": paired in order. */
  private pairs(): ReadonlySet<Named> {
    const paired = new Set<Named>();
    for (const office of this.offices) {
      if (!office.plural || this.tokens[office.to - 1]!.possessive) continue;
      // "the presidents of Russia and Ukraine, X and Y", "the Russian and Ukrainian presidents, X and Y"
      const behind = this.tokens[office.to]?.norm === "of" ? this.countriesAfter(office.to + 1) : [];
      const end = behind.at(-1)?.to ?? office.to;
      const rows = this.listAfter(this.tokens[end]?.text === "," ? end + 1 : end);
      if (rows.length < 2) continue;
      const countries = behind.length > 0 ? behind : this.listBefore(office.from);
      rows.forEach(({ name, match }, place) => {
        const own =
          match ??
          (countries.length === rows.length
            ? countries[place]!
            : countries.length === 1
              ? countries[0]!
              : null);
        paired.add(name);
        const from = Math.min(countries[0]?.from ?? office.from, office.from);
        const context: Context = {
          ...nothing,
          modifier: this.contextBefore({ ...office, from }).modifier,
          from: office.from,
          match: own,
          // Countries and names which do not pair up leave the country open.
          unknown:
            own || countries.length === 0 ? null : { from: countries[0]!.from, to: countries.at(-1)!.to },
        };
        const whole = match ? { start: name.start, end: this.span(match.from, match.to).end } : name;
        this.add(
          name,
          office,
          context,
          "before",
          place === 0 ? hull(this.span(from, Math.max(office.to, end)), whole) : whole,
        );
      });
    }
    return paired;
  }

  private listAfter(from: number): { readonly name: Named; readonly match: JurisdictionMatch | null }[] {
    const rows: { name: Named; match: JurisdictionMatch | null }[] = [];
    let at = from;
    for (;;) {
      const name = this.names.find((n) => n.from === at);
      if (!name) return rows;
      const tag = /^[,(]$/.test(this.tokens[name.to]?.text ?? "")
        ? partyTagAt(this.tokens, name.to + 1)
        : null;
      const match = tag ?? this.ofJurisdiction(name.to);
      rows.push({ name, match });
      at = match?.to ?? name.to;
      if (tag && this.tokens[at]?.text === ")") at++;
      if (this.tokens[at]?.text === ",") at++;
      if (this.tokens[at]?.norm === "and") at++;
      else if (this.tokens[at - 1]?.text !== ",") return rows;
    }
  }

  private countriesAfter(from: number): JurisdictionMatch[] {
    const found: JurisdictionMatch[] = [];
    let at = from;
    for (;;) {
      if (this.tokens[at]?.norm === "the") at++;
      const match = jurisdictionAt(this.tokens, at);
      if (!match) return found;
      found.push(match);
      at = match.to;
      if (this.tokens[at]?.text === ",") at++;
      if (this.tokens[at]?.norm === "and") at++;
      else if (this.tokens[at - 1]?.text !== ",") return found;
    }
  }

  private listBefore(to: number): JurisdictionMatch[] {
    const found: JurisdictionMatch[] = [];
    let at = to;
    for (;;) {
      const match = jurisdictionBefore(this.tokens, at);
      if (!match) return found;
      found.unshift(match);
      at = match.from;
      if (this.tokens[at - 1]?.norm === "and") at--;
      if (this.tokens[at - 1]?.text === ",") at--;
      if (at === match.from) return found;
    }
  }

  /** "Mark Rutte, the U.N. secretary-general,": the office set beside the name. */
  private beside(name: Named): void {
    const { tokens } = this;
    const comma = tokens[name.to];
    if (tokens[name.to - 1]!.possessive || comma?.kind !== "mark" || !/^(?:,|—|–|--|\()$/.test(comma.text))
      return;
    let at = name.to + 1;
    let modifier: string | null = null;
    if (tokens[at]?.norm === "who") {
      const verb = verbOfOffice(tokens, at + 1);
      if (!verb) return;
      modifier = verb.modifier;
      at = verb.to;
    }
    if (tokens[at]?.norm === "now") {
      modifier = "now";
      at++;
    }
    const start = at;
    if (/^(?:the|a|an)$/.test(tokens[at]?.norm ?? "")) at++;
    const office = this.offices.find((o) => o.from >= at && o.from <= at + 6);
    if (!office || this.used.has(office) || !this.isOneTitle(at, office)) return;
    if (this.isAnnounced(name) && this.isAnnouncing(office)) return;
    const own = this.contextBefore(office);
    if (own.from > at && !tokens.slice(at, own.from).every((t) => plainAdjectives.has(t.norm))) return;
    if (own.from < at) return;
    const of = this.besideOf(office);
    if (!of || this.isListed(name, office, of.to)) return;
    const context: Context = {
      from: start,
      modifier: modifier ?? own.modifier ?? of.modifier,
      ...placeBeside(own, of),
    };
    this.add(name, office, context, "beside", { start: name.start, end: tokens[of.to - 1]!.end });
  }

  /** "The foreign secretary, Ana Ruiz, the home secretary, Jo Kent, and …": an office of her own stands before the name … */
  private isAnnounced(name: Named): boolean {
    const { tokens } = this;
    if (tokens[name.from - 1]?.text !== ",") return false;
    const end = name.from - 1;
    const within = jurisdictionBefore(tokens, end);
    const office =
      this.officeEndingAt(end) ?? (within && this.officeEndingAt(skipThe(tokens, within.from) - 1));
    return office !== null && !this.used.has(office);
  }

  /** … and the one behind it announces somebody else. */
  private isAnnouncing(office: OfficeMatch): boolean {
    const of = this.besideOf(office);
    return (
      of !== null && this.tokens[of.to]?.text === "," && this.names.some(({ from }) => from === of.to + 1)
    );
  }

  /** Between the comma and the office stand only words of the title. */
  private isOneTitle(at: number, office: OfficeMatch): boolean {
    return (
      this.tokens.slice(at, office.from).every((token) => token.kind === "word") &&
      !this.names.some((n) => n.from === office.to)
    );
  }

  /** What follows an office set beside a name: "of Kenya", "of the board", an end. */
  private besideOf(office: OfficeMatch): {
    readonly to: number;
    readonly match: JurisdictionMatch | null;
    readonly unknown: Context["unknown"];
    readonly modifier: string | null;
  } | null {
    const { tokens } = this;
    let at = office.to;
    let modifier: string | null = null;
    if (tokens[at - 1]!.possessive) return null;
    if (isTitleSuffix(tokens[at])) modifier = tokens[at++]!.norm;
    const next = tokens[at];
    const end = { to: at, match: null, unknown: null, modifier };
    if (next?.kind !== "word") return end;
    const second = this.offices.find((o) => o.from === at + 1);
    if (next.norm === "and" && second) {
      // "the president and chief executive of Acme" is one person's title.
      const of = this.besideOf(second);
      return of && second.office === "chief executive"
        ? { ...of, unknown: of.match ? null : (of.unknown ?? { from: second.from, to: second.to }) }
        : null;
    }
    const time = timeAt(tokens, at);
    if (time) return { ...end, modifier: time === "past" ? "was" : modifier };
    if (/^(?:of|at|for|from|to)$/.test(next.norm)) {
      const from = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
      const match = next.norm === "to" ? null : jurisdictionAt(tokens, from);
      if (match && !tokens[match.to - 1]!.possessive && !tokens[match.to]?.capital) {
        const later = timeAt(tokens, match.to);
        return { ...end, to: match.to, match, modifier: later === "past" ? "was" : modifier };
      }
      let to = from;
      while (to < tokens.length && to < from + 8 && tokens[to]!.kind === "word" && !timeAt(tokens, to)) to++;
      const later = timeAt(tokens, to);
      return to > from
        ? { ...end, to, unknown: { from, to }, modifier: later === "past" ? "was" : modifier }
        : null;
    }
    return /^(?:who|whose|said|says|told|in)$/.test(next.norm) ? end : null;
  }

  /** "Starmer, the German chancellor and the Italian premier met": a list of people, not one with his title. */
  private isListed(name: Named, office: OfficeMatch, to: number): boolean {
    const { tokens } = this;
    const after = tokens[to];
    if (after?.norm === "and") return true;
    const first = this.titles.find((title) => title.mention === name.index && title.place === "before");
    // "Gen. Dan Caine, the chairman of the Joint Chiefs, said": a rank before the name leaves room for an office.
    if (first && (first.kind === "chief" || office.kind === "rank" || tokens[to + 1]?.norm === "and"))
      return true;
    const before = tokens[name.from - 1];
    const listed = before?.text === "," || before?.norm === "and";
    return listed && this.names.some((other) => other.to <= name.from && other.to >= name.from - 3);
  }

  /** "Macron is president of France", "Macron became president", "Macron was sworn in as president". */
  private said(name: Named): void {
    const { tokens } = this;
    if (tokens[name.to - 1]!.possessive) return;
    const verb = verbOfOffice(tokens, name.to);
    if (!verb) return;
    const first = this.titles.find((title) => title.mention === name.index && title.place === "before");
    const opener = first ? tokenAt(tokens, first.start) - 1 : name.from - 1;
    if (/^(?:if|whether|when|while|once|unless|until|should|had)$/.test(tokens[opener]?.norm ?? "")) return;
    const at = /^(?:the|a|an)$/.test(tokens[verb.to]?.norm ?? "") ? verb.to + 1 : verb.to;
    const office = this.offices.find((o) => o.from >= at && o.from <= at + 6);
    if (!office || office.plural || this.used.has(office) || !this.isOneTitle(at, office)) return;
    const own = this.contextBefore(office);
    if (own.from !== at && !tokens.slice(at, own.from).every((t) => plainAdjectives.has(t.norm))) return;
    const of = this.besideOf(office);
    if (!of) return;
    this.add(
      name,
      office,
      {
        from: at,
        modifier: verb.modifier ?? own.modifier ?? of.modifier,
        ...placeBeside(own, of),
      },
      "said",
      { start: name.start, end: tokens[of.to - 1]!.end },
    );
  }

  /** "The president of Germany, Emmanuel Macron, flew": the office first, the name beside it, closed by a mark. */
  private ahead(name: Named): void {
    const { tokens } = this;
    const after = tokens[name.to];
    // "Iran’s supreme leader, Ayatollah Ali Khamenei, spoke"
    const courtesy = this.officeEndingAt(name.from);
    const start = courtesy && /^(?:courtesy|regnal|rank)$/.test(courtesy.kind) ? courtesy.from : name.from;
    if (!name.full || tokens[start - 1]?.text !== "," || tokens[name.to - 1]!.possessive) return;
    if (after !== undefined && (after.kind !== "mark" || this.names.some((n) => n.from === name.to + 1)))
      return;
    // "The president, Ana Ruiz, and Tom Hale": a list, unless the next one has an office as well.
    const next = this.names.find((n) => n.from > name.to && n.from <= name.to + 8);
    const isTitled = next && this.offices.some((o) => o.from > name.to && o.to <= next.from);
    if (after && tokens[name.to + 1]?.norm === "and" && next && !isTitled) return;
    const end = start - 1;
    const within = jurisdictionBefore(tokens, end);
    const of = within ? skipThe(tokens, within.from) - 1 : this.ofBefore(end);
    const behind = of > 0 && tokens[of]?.norm === "of" ? this.officeEndingAt(of) : null;
    const office = behind ?? this.officeEndingAt(end);
    if (!office || this.used.has(office) || office.plural) return;
    const own = this.contextBefore(office);
    const body = within ? null : { from: skipTheAfter(tokens, of), to: end };
    const context: Context = behind ? { ...own, match: within, unknown: body } : own;
    const opener = tokens[context.from - 1];
    // A bare noun is no title: only "the president", "Kenya’s president", "its president" announce a name.
    if (!context.match && !context.unknown && opener?.norm !== "the") return;
    this.add(name, office, context, "beside", { start: tokens[context.from]!.start, end: name.end });
  }

  /** "As German chancellor, Friedrich Merz leads the talks"; "led" may tell of years gone by. */
  private inRole(name: Named): void {
    const { tokens } = this;
    if (tokens[name.from - 1]?.text !== "," || tokens[name.to - 1]!.possessive) return;
    const office = this.officeEndingAt(name.from - 1);
    if (!office || this.used.has(office) || office.plural) return;
    const own = this.contextBefore(office);
    const as = tokens[own.from - 1]?.norm === "the" ? own.from - 2 : own.from - 1;
    const opens = as === 0 || tokens[as - 1]?.kind === "mark";
    if (tokens[as]?.norm !== "as" || !opens || !(own.match || own.unknown)) return;
    const verb = tokens[name.to]?.norm ?? "";
    const isNow = /^(?:is|has|will|must|can|may)$|[^s]s$/.test(verb);
    this.add(name, office, { ...own, modifier: own.modifier ?? (isNow ? null : "was") }, "beside", {
      start: tokens[own.from]!.start,
      end: name.end,
    });
  }

  /** "his Russian counterpart, Vladimir Putin": the office of the person named before, for another country. */
  private counterpart(name: Named): void {
    const { tokens } = this;
    const end = tokens[name.from - 1]?.text === "," ? name.from - 1 : name.from;
    if (tokens[end - 1]?.norm !== "counterpart") return;
    const match = jurisdictionBefore(tokens, end - 1);
    if (!match) return;
    const before = this.titles.filter((title) => title.end <= name.start);
    // "Norway’s president and his Russian counterpart": nobody need be named before.
    const offices = this.offices.filter(({ to }) => to <= match.from);
    const model = before.at(-1) ?? offices.at(-1);
    const others = before.length > 0 ? before : offices;
    if (model?.kind !== "chief" || model.modifier !== null || others.some((t) => t.office !== model.office))
      return;
    this.titles.push({
      start: tokens[match.from]!.start,
      end: name.end,
      words: this.span(end - 1, end),
      office: model.office,
      kind: "chief",
      jurisdiction: resolveJurisdiction(match.codes, model.office),
      jurisdictionWords: this.span(match.from, match.to),
      modifier: "counterpart",
      place: "before",
      mention: name.index,
    });
  }

  /** The country of "her Kenyan counterpart, President William Ruto". */
  private counterpartBefore(from: number): Pick<Context, "match" | "unknown"> | null {
    const { tokens } = this;
    const end = tokens[from - 1]?.text === "," ? from - 1 : from;
    if (!/^(?:counterpart|predecessor|successor|rival)$/.test(tokens[end - 1]?.norm ?? "")) return null;
    const match = tokens[end - 1]!.norm === "counterpart" ? jurisdictionBefore(tokens, end - 1) : null;
    return { match, unknown: match ? null : { from: end - 1, to: end } };
  }
}

/** The place of an office by what stands before it and after it: "the senate president of Kenya" is the senate’s. */
function placeBeside(
  own: Pick<Context, "match" | "unknown">,
  of: Pick<Context, "match" | "unknown">,
): Pick<Context, "match" | "unknown"> {
  const { match, unknown } = own.match || own.unknown ? own : of;
  return { match, unknown };
}

/** Offices at the seat of a government, which is named in place of the country: "White House press secretary". */
const staff = new Set(["press secretary", "chief of staff", "national security adviser", "spokesperson"]);

const adverbs = new Set(
  "meanwhile however moreover furthermore nevertheless nonetheless instead besides afterwards elsewhere separately".split(
    " ",
  ),
);

/** Picture agencies, whose credit may run into the sentence after it. */
const agencies = new Set(["ap", "afp", "reuters", "epa"]);

/** Offices whose seat a party's tag names: "Sen. Jane Roe, D-Ohio" sits for Ohio. */
const seats = new Set(["senator", "representative", "governor", "lieutenant governor"]);

/**
 * The office which some words mean in their country or body: "chancellor" is the finance minister in Britain, "chief"
 * the secretary-general at NATO; whether that body has but one of the kind; and the body where the office tells it.
 */
function officeIn(
  office: string,
  kind: Title["kind"],
  match: JurisdictionMatch | null,
  jurisdiction: string | null,
): Pick<Title, "office" | "kind" | "jurisdiction"> {
  if (office === "chancellor" && match?.codes.includes("GB"))
    return { office: "chancellor of the exchequer", kind, jurisdiction };
  const body = commissions.get(office);
  if (body !== undefined && (jurisdiction === "UN" || match === null))
    return { office: "high commissioner", kind, jurisdiction: body };
  if (jurisdiction === null) return { office, kind, jurisdiction };
  if (office === "foreign minister" && jurisdiction === "EU")
    return { office: "high representative", kind, jurisdiction };
  const head = headOf(jurisdiction);
  if (office === "head" && head !== null) return { office: head, kind: "chief", jurisdiction };
  return office === head ? { office, kind: "chief", jurisdiction } : { office, kind, jurisdiction };
}

/** Offices by whose names alone the body is told. */
const commissions: ReadonlyMap<string, string> = new Map([
  ["high commissioner for human rights", "OHCHR"],
  ["high commissioner for refugees", "UNHCR"],
]);

/** "is", "has been", "was elected", "took office as": a verb which gives an office, from token `at` on. */
function verbOfOffice(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly modifier: string | null } | null {
  for (const [phrase, modifier] of givings)
    if (phrase.every((word, i) => tokens[at + i]?.kind === "word" && tokens[at + i]!.norm === word))
      return { to: at + phrase.length, modifier };
  return null;
}

const givings: readonly (readonly [readonly string[], string | null])[] = (
  [
    ["has been elected", "became"],
    ["has been appointed", "became"],
    ["has been named", "became"],
    ["has been", null],
    ["is currently", null],
    ["is now", null],
    ["is also", null],
    ["is", null],
    ["remains", null],
    ["serves as", null],
    ["is serving as", null],
    ["has served as", null],
    ["was elected as", "became"],
    ["was elected", "became"],
    ["was re-elected", "became"],
    ["was reelected", "became"],
    ["was appointed as", "became"],
    ["was appointed", "became"],
    ["was named as", "became"],
    ["was named", "became"],
    ["was sworn in as", "became"],
    ["was inaugurated as", "became"],
    ["was installed as", "became"],
    ["was confirmed as", "became"],
    ["was chosen as", "became"],
    ["was reappointed as", "became"],
    ["was re-elected as", "became"],
    ["was reelected as", "became"],
    ["took the oath as", "became"],
    ["took the oath of office as", "became"],
    ["will serve as", "became"],
    ["continues as", null],
    ["stays on as", null],
    ["stayed on as", "was"],
    ["was then", "was"],
    ["was also", "was"],
    ["was once", "was"],
    ["was", "was"],
    ["had been", "was"],
    ["served as", "was"],
    ["resigned as", "was"],
    ["quit as", "was"],
    ["stepped down as", "was"],
    ["became", "became"],
    ["becomes", "became"],
    ["has become", "became"],
    ["took office as", "became"],
    ["took over as", "became"],
    ["will be", "became"],
    ["will become", "became"],
  ] as const
).map(([phrase, modifier]) => [phrase.split(" "), modifier]);

/** "until May", "from 2005 to 2021", "in the 1990s", "at the time": a time gone by; "since 2019": one which lasts. */
function timeAt(tokens: readonly Token[], at: number): "past" | "present" | null {
  const [word, next, third] = [at, at + 1, at + 2].map((i) => tokens[i]);
  if (word?.kind !== "word") return null;
  if (word.norm === "since") return "present";
  if (/^(?:until|till|during|under|when|before|between|throughout|then|twice|previously)$/.test(word.norm))
    return "past";
  if (word.norm === "at")
    return /^(?:that|the)$/.test(next?.norm ?? "") && third?.norm === "time" ? "past" : null;
  const number = (token: Token | undefined) => /^\d{4}s?$/.test(token?.norm ?? "");
  if (/^(?:from|in|for)$/.test(word.norm))
    return number(next) ||
      (next && isDay(next)) ||
      /^\d/.test(next?.norm ?? "") ||
      (next?.norm === "the" && number(third))
      ? "past"
      : null;
  return null;
}

/** Where the words after "of" at token `at` begin, without an article. */
function skipTheAfter(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
}

function skipThe(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.norm === "the" ? at - 1 : at;
}

const days = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

const isDay = (token: Token): boolean => days.has(token.norm) || months.has(token.norm);
