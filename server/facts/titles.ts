// Titles in a draft: who is given which office, of which country or body.
import { hull, type Span } from "../text/span.ts";
import {
  type JurisdictionMatch,
  jurisdictionAt,
  jurisdictionBefore,
  resolveJurisdiction,
} from "./jurisdictions.ts";
import { titleOffices } from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { isTitleSuffix, type OfficeMatch } from "./offices.ts";
import type { People } from "./people.ts";
import { placeOpeners } from "./words/capitals.ts";
import { months } from "./words/grammar.ts";
import { type OfficeKind, plainAdjectives, smallBodies, titleModifiers } from "./words/titles.ts";

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
  /** "former", "then-", "acting", "-elect" …: the modifier which takes the title out of the present, or null. */
  readonly modifier: string | null;
  /** Whether the office stands before the name ("President Macron") or is set beside it ("Macron, the president"). */
  readonly place: "before" | "beside";
  /** Index in `draft.mentions`. */
  readonly mention: number;
}

/** Every office given to a named person outside quotations. */
export function findTitles(sentences: readonly TokenisedSentence[], people: People): readonly Title[] {
  const named = new Map<number, Named[]>();
  people.mentions.forEach((mention, index) => {
    if (mention.kind === "pronoun") return;
    const tokens = sentences[mention.sentence]!.tokens;
    const from = tokenAt(tokens, mention.start);
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    const row = named.get(mention.sentence) ?? [];
    row.push({ index, from, to, full: mention.kind === "full", start: mention.start, end: mention.end });
    named.set(mention.sentence, row);
  });
  const titles: Title[] = [];
  for (const [index, names] of named) titles.push(...new SentenceTitles(sentences[index]!, names).find());
  return titles.sort((a, b) => a.start - b.start);
}

/** A naming of a person as token positions `[from, to)`. */
interface Named extends Span {
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

const nothing: Omit<Context, "from"> = { modifier: null, match: null, unknown: null };

class SentenceTitles {
  private readonly tokens: readonly Token[];
  private readonly offices: readonly OfficeMatch[];
  private readonly used = new Set<OfficeMatch>();
  private readonly titles: Title[] = [];

  constructor(
    sentence: TokenisedSentence,
    private readonly names: readonly Named[],
  ) {
    this.tokens = sentence.tokens;
    this.offices = titleOffices(sentence.tokens);
  }

  find(): readonly Title[] {
    const paired = this.pairs();
    for (const name of this.names) if (!paired.has(name)) this.before(name);
    for (const name of this.names) this.beside(name);
    for (const name of this.names) if (!this.has(name)) this.ahead(name);
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
    this.used.add(office);
    this.titles.push({
      ...whole,
      words,
      office: officeIn(office.office, match),
      kind: office.kind,
      jurisdiction: match ? resolveJurisdiction(match.codes, office.office) : null,
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
    if (isTitleSuffix(tokens[end - 1])) {
      suffix = tokens[end - 1]!.norm;
      end--;
    }
    let office = this.officeEndingAt(end);
    let within: JurisdictionMatch | null = null;
    if (!office) {
      within = jurisdictionBefore(tokens, name.from);
      const of = within ? skipThe(tokens, within.from) - 1 : -1;
      if (within && of > 0 && tokens[of]?.norm === "of") office = this.officeEndingAt(of);
      if (!office) return;
    }
    const context = within
      ? { ...this.contextBefore(office.from), match: within, unknown: null }
      : this.contextBefore(office.from);
    const after = context.match || context.unknown ? null : this.ofJurisdiction(name.to);
    const match = context.match ?? after;
    const modifier = suffix ?? context.modifier;
    const whole = hull(
      { start: tokens[context.from]!.start, end: name.end },
      after ? this.span(after.from, after.to) : name,
    );
    const dual = this.dualBefore(office);
    if (dual) {
      const outer = this.contextBefore(dual.from);
      const shared = { ...outer, match: outer.match ?? match, modifier: suffix ?? outer.modifier };
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
        { ...context, match: match ?? shared.match, modifier: modifier ?? shared.modifier },
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
        unknown: match ? null : (context.unknown ?? counterpart?.unknown ?? null),
        modifier,
      },
      "before",
      whole,
    );
  }

  private officeEndingAt(to: number): OfficeMatch | null {
    const office = this.offices.find((o) => o.to === to);
    return office && !this.tokens[to - 1]!.possessive ? office : null;
  }

  /** The first office of "Prime Minister and Defense Minister NAME". */
  private dualBefore(office: OfficeMatch): OfficeMatch | null {
    return this.tokens[office.from - 1]?.norm === "and" ? this.officeEndingAt(office.from - 1) : null;
  }

  /** The country, body and modifier which stand before an office. */
  private contextBefore(office: number): Context {
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
      match = jurisdictionBefore(tokens, at);
      if (match) {
        from = at = match.from;
        continue;
      }
      if (plainAdjectives.has(token.norm) && !token.possessive) {
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

  /** Where words of an unlisted body before `to` begin: "Ford", "Council", "the company’s", "Bayern Munich". */
  private unknownBody(to: number): number | null {
    const { tokens } = this;
    const token = tokens[to - 1]!;
    if (/^(?:its|his|her|their|our|whose)$/.test(token.norm)) return to - 1;
    if (smallBodies.has(token.norm) && !token.capital) return to - 1;
    if (token.possessive && !token.capital) return to - 1;
    if (!token.capital || this.isOpening(to - 1) || isDay(token)) return null;
    let from = to - 1;
    while (
      from > 0 &&
      tokens[from - 1]!.kind === "word" &&
      !tokens[from - 1]!.possessive &&
      (tokens[from - 1]!.capital ||
        (/^(?:of|and|the|for)$/.test(tokens[from - 1]!.norm) && tokens[from - 2]?.capital)) &&
      !this.isOpening(from - 1) &&
      !isDay(tokens[from - 1]!)
    )
      from--;
    return from;
  }

  /** Whether a capital is due to the place at the head of the sentence. */
  private isOpening(at: number): boolean {
    const token = this.tokens[at]!;
    return at === 0 && (placeOpeners.has(token.norm) || /(?:ing|ed|ly)$/.test(token.norm));
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
      const rows = this.listAfter(office.to);
      if (rows.length < 2) continue;
      const countries = this.listBefore(office.from);
      rows.forEach(({ name, match }, place) => {
        const own =
          match ??
          (countries.length === rows.length
            ? countries[place]!
            : countries.length === 1
              ? countries[0]!
              : null);
        paired.add(name);
        const from = countries.length > 0 ? countries[0]!.from : office.from;
        const context: Context = {
          ...nothing,
          modifier: this.contextBefore(from).modifier,
          from: office.from,
          match: own,
          // Countries and names which do not pair up leave the country open.
          unknown: own || countries.length === 0 ? null : { from, to: office.from },
        };
        const whole = match ? { start: name.start, end: this.span(match.from, match.to).end } : name;
        this.add(
          name,
          office,
          context,
          "before",
          place === 0 ? hull(this.span(from, office.to), whole) : whole,
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
      const match = this.ofJurisdiction(name.to);
      rows.push({ name, match });
      at = match?.to ?? name.to;
      if (this.tokens[at]?.text === ",") at++;
      if (this.tokens[at]?.norm === "and") at++;
      else if (this.tokens[at - 1]?.text !== ",") return rows;
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
    if (tokens[at]?.norm === "who" && /^(?:is|was)$/.test(tokens[at + 1]?.norm ?? "")) {
      if (tokens[at + 1]!.norm === "was") modifier = "was";
      at += 2;
    }
    if (tokens[at]?.norm === "now") {
      modifier = "now";
      at++;
    }
    const start = at;
    if (/^(?:the|a|an)$/.test(tokens[at]?.norm ?? "")) at++;
    const office = this.offices.find((o) => o.from >= at && o.from <= at + 6);
    if (!office || this.used.has(office) || !this.isOneTitle(at, office)) return;
    const own = this.contextBefore(office.from);
    if (own.from > at && !tokens.slice(at, own.from).every((t) => plainAdjectives.has(t.norm))) return;
    if (own.from < at) return;
    const of = this.besideOf(office);
    if (!of || this.isListed(name, of.to)) return;
    const context: Context = {
      from: start,
      modifier: modifier ?? own.modifier ?? of.modifier,
      match: own.match ?? of.match,
      unknown: own.match || of.match ? null : (own.unknown ?? of.unknown),
    };
    this.add(name, office, context, "beside", { start: name.start, end: tokens[of.to - 1]!.end });
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
    if (/^(?:of|at|for)$/.test(next.norm)) {
      const from = tokens[at + 1]?.norm === "the" ? at + 2 : at + 1;
      const match = jurisdictionAt(tokens, from);
      if (match && !tokens[match.to - 1]!.possessive && !tokens[match.to]?.capital)
        return { ...end, to: match.to, match };
      let to = from;
      while (to < tokens.length && to < from + 8 && tokens[to]!.kind === "word") to++;
      return to > from ? { ...end, to, unknown: { from, to } } : null;
    }
    return /^(?:who|since|until|from|whose|said|says|told|in)$/.test(next.norm) ? end : null;
  }

  /** "Starmer, the German chancellor and the Italian premier met": a list of people, not one with his title. */
  private isListed(name: Named, to: number): boolean {
    const { tokens } = this;
    const after = tokens[to];
    if (after?.norm === "and") return true;
    if (this.titles.some((title) => title.mention === name.index && title.place === "before")) return true;
    const before = tokens[name.from - 1];
    const listed = before?.text === "," || before?.norm === "and";
    return listed && this.names.some((other) => other.to <= name.from && other.to >= name.from - 3);
  }

  /** "The president of Germany, Emmanuel Macron, flew": the office first, the name beside it, closed by a mark. */
  private ahead(name: Named): void {
    const { tokens } = this;
    const after = tokens[name.to];
    if (!name.full || tokens[name.from - 1]?.text !== "," || tokens[name.to - 1]!.possessive) return;
    if (after !== undefined && (after.kind !== "mark" || this.names.some((n) => n.from === name.to + 1)))
      return;
    if (
      after &&
      tokens[name.to + 1]?.norm === "and" &&
      this.names.some((n) => n.from > name.to && n.from <= name.to + 8)
    )
      return;
    const end = name.from - 1;
    const within = jurisdictionBefore(tokens, end);
    const of = within ? skipThe(tokens, within.from) - 1 : -1;
    const behind = within && of > 0 && tokens[of]?.norm === "of" ? this.officeEndingAt(of) : null;
    const office = behind ?? this.officeEndingAt(end);
    if (!office || this.used.has(office) || office.plural) return;
    const own = this.contextBefore(office.from);
    const context: Context = behind ? { ...own, match: within, unknown: null } : own;
    const opener = tokens[context.from - 1];
    // A bare noun is no title: only "the president", "Kenya’s president", "its president" announce a name.
    if (!context.match && !context.unknown && opener?.norm !== "the") return;
    this.add(name, office, context, "beside", { start: tokens[context.from]!.start, end: name.end });
  }

  /** "his Russian counterpart, Vladimir Putin": the office of the person named before, for another country. */
  private counterpart(name: Named): void {
    const { tokens } = this;
    const end = tokens[name.from - 1]?.text === "," ? name.from - 1 : name.from;
    if (tokens[end - 1]?.norm !== "counterpart") return;
    const match = jurisdictionBefore(tokens, end - 1);
    if (!match) return;
    const before = this.titles.filter((title) => title.end <= name.start);
    const model = before.at(-1);
    if (model?.kind !== "chief" || model.modifier !== null || before.some((t) => t.office !== model.office))
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

/** "Chancellor" is the finance minister in Britain and the head of government elsewhere. */
function officeIn(office: string, match: JurisdictionMatch | null): string {
  return office === "chancellor" && match?.codes.includes("GB") ? "chancellor of the exchequer" : office;
}

function skipThe(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.norm === "the" ? at - 1 : at;
}

const days = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

const isDay = (token: Token): boolean => days.has(token.norm) || months.has(token.norm);

function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
