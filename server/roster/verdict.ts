// What the roster has to say to a title in a draft: right, never theirs, no longer theirs, or nothing.
import { actsNow } from "../facts/doings.ts";
import type { Draft } from "../facts/draft.ts";
import { homeOf, isBody, namesOfJurisdiction } from "../facts/jurisdictions.ts";
import type { Person } from "../facts/people.ts";
import type { Title } from "../facts/titles.ts";
import { chamberLeaders } from "../facts/words/titles.ts";
import { isNamedInPassing, pastYears } from "../facts/years.ts";
import {
  type Certainty,
  certaintyOf,
  daysBetween,
  isForgotten,
  isNearChange,
  isSureOn,
  isUnseen,
  softest,
} from "./certainty.ts";
import { LocalHearing } from "./local.ts";
import { covers, firstDay, lastDay } from "./lookup.ts";
import { mayBe, tellingWords } from "./names.ts";
import { dutyOf, isExclusive, isRotating, isUnsettled, mainOffice, rankOf } from "./offices.ts";
import { type Roster, type RosterPerson, type Tenure, unplaced } from "./roster.ts";

/** A title which the roster gives to somebody else, or whose bearer it knows in another office. */
export interface Mismatch {
  readonly person: RosterPerson;
  /** Who holds the office which the draft names; null where the roster knows no such office. */
  readonly holder: Tenure | null;
  /** The office which the person holds on the day of the draft; null where the roster knows none. */
  readonly own: Tenure | null;
  readonly certainty: Certainty;
}

/** A title which is the person's own, but not on the day of the draft, or called "former" while it is. */
export interface Outdated {
  readonly person: RosterPerson;
  readonly held: Tenure;
  /** "over": they have left; "ahead": they are still to come; "now": they hold the office which the draft calls former. */
  readonly time: "over" | "ahead" | "now";
  /** Who else holds the office on the day of the draft; null where the roster does not know. */
  readonly holder: Tenure | null;
  readonly certainty: Certainty;
}

export interface Verdict {
  readonly mismatch: Mismatch | null;
  readonly outdated: Outdated | null;
}

const nothing: Verdict = { mismatch: null, outdated: null };

/**
 * Holds a title against the roster on the day of the draft. Null where the title is or was right, or where nothing can
 * be said: modifiers, history, unknown names, unknown bodies, the desk's own cast.
 */
export function findMismatch(draft: Draft, title: Title, roster: Roster): Mismatch | null {
  return verdictOn(draft, title, roster).mismatch;
}

/** As `findMismatch`, for a title which the person had before the day of the draft, or will have after it. */
export function findOutdated(draft: Draft, title: Title, roster: Roster): Outdated | null {
  return verdictOn(draft, title, roster).outdated;
}

/** The tenure which a title names, where the person is in that office on the day of the draft; null where no roster says so. */
export function findTenure(draft: Draft, title: Title, roster: Roster): Tenure | null {
  const named = draft.people[draft.mentions[title.mention]!.person]!;
  const local = new LocalHearing(draft, title, named, roster).tenure();
  if (local || !isJudged(title)) return local;
  return new Hearing(draft, title, named, roster.people(named.given, named.family), roster).tenure();
}

// Several rules ask about the same title; a draft and a roster are never changed, so one answer serves them all.
const remembered = new WeakMap<
  readonly Title[],
  { readonly roster: Roster; readonly verdicts: Map<Title, Verdict> }
>();

function verdictOn(draft: Draft, title: Title, roster: Roster): Verdict {
  let known = remembered.get(draft.titles);
  if (known?.roster !== roster) {
    known = { roster, verdicts: new Map() };
    remembered.set(draft.titles, known);
  }
  let verdict = known.verdicts.get(title);
  if (!verdict) {
    verdict = findVerdict(draft, title, roster);
    known.verdicts.set(title, verdict);
  }
  return verdict;
}

function findVerdict(draft: Draft, title: Title, roster: Roster): Verdict {
  const mention = draft.mentions[title.mention]!;
  const named = draft.people[mention.person]!;
  const local = new LocalHearing(draft, title, named, roster);
  if (local.isConcerned()) return local.verdict();
  if (!isJudged(title) && !isCalledFormer(title) && title.modifier !== "counterpart") return nothing;
  const people = roster.people(named.given, named.family);
  // "Rep. Charles J. “Chuck” Hale": an initial is no family name.
  if (people.length === 0 || tellingWords(named.family).at(-1)!.length < 2) return nothing;
  return new Hearing(draft, title, named, people, roster).verdict();
}

function isJudged(title: Title): boolean {
  if ((title.modifier !== null && title.modifier !== "outgoing") || dutyOf(title) === null) return false;
  // Words which no list knows name a firm, a club, a university: nobody's affair here.
  return title.jurisdiction !== null || title.jurisdictionWords === null;
}

/** Whether the draft says that the office is over: "former", "ex-". */
function isCalledFormer(title: Title): boolean {
  return (
    /^(?:former|ex-?)$/.test(title.modifier ?? "") && /^(?:head|minister|body)$/.test(dutyOf(title) ?? "")
  );
}

/** Family names of fewer letters are borne by too many to tell a person by. */
const tellingLength = 5;

/** A surname which the roster has for more people is borne by too many others. */
const mostOfOneName = 5;

class Hearing {
  private readonly on: string;

  constructor(
    private readonly draft: Draft,
    private readonly title: Title,
    private readonly named: Person,
    private readonly people: readonly RosterPerson[],
    private readonly roster: Roster,
  ) {
    this.on = draft.asOf.date;
  }

  verdict(): Verdict {
    // A president’s counterpart may be a prime minister: only whose country it is can be told.
    if (this.title.modifier === "counterpart")
      return { mismatch: this.title.past ? null : this.leadsAnother(this.on), outdated: null };
    if (isCalledFormer(this.title)) return { mismatch: null, outdated: this.stillTheirs(this.on) };
    return this.title.past ? this.inThePast() : this.at(this.on);
  }

  /** Their time in the office which covers the day, or null. */
  tenure(): Tenure | null {
    return (
      this.people
        .flatMap((person) => this.roster.tenures(person))
        .find((tenure) => this.isThisOffice(tenure) && covers(tenure, this.on)) ?? null
    );
  }

  private at(on: string): Verdict {
    const { people, title, named } = this;
    if (dutyOf(title) === "leader") return { mismatch: this.leadsAnother(on), outdated: null };
    const held = people.flatMap((person) => this.roster.tenures(person).filter((t) => this.isThisOffice(t)));
    if (held.some((tenure) => covers(tenure, on))) return nothing;
    if (dutyOf(title) === "member" && title.jurisdiction === null && !this.isKnownToAll(on))
      return held.length > 0 && this.isGovernorAgain() ? this.pastOrFuture(held, on) : nothing;
    if (held.length > 0) return this.pastOrFuture(held, on);
    if (title.modifier !== null) return nothing;
    if (named.given === null && named.family.length < tellingLength) return nothing;
    if (named.given === null && (people.length > 1 || title.jurisdiction === null))
      return { mismatch: this.bySurname(on), outdated: null };
    return { mismatch: this.neverTheirs(on), outdated: null };
  }

  /** "Former Chancellor Olaf Scholz" in 2024: the first time in office, and surely not over. */
  private stillTheirs(on: string): Outdated | null {
    const [person] = this.people;
    if (this.title.past || this.people.length !== 1 || this.named.given === null) return null;
    const held = this.roster.tenures(person!).filter((tenure) => this.isThisOffice(tenure));
    const now = held.find((tenure) => covers(tenure, on) && isSureOn(tenure, on));
    if (!now || isUnsettled(now.jurisdiction)) return null;
    // A president for the second time is a former one as well.
    if (held.some(({ to }) => to !== null && lastDay(to) < on)) return null;
    return { person: person!, held: now, time: "now", holder: null, certainty: certaintyOf(now, on) };
  }

  /** "The Ukrainian leader, Vladimir Putin": who heads one country, and never had to do with the other, leads not that one. */
  private leadsAnother(on: string): Mismatch | null {
    const [person] = this.people;
    const own = this.people.length === 1 ? this.ownOffice(person!, on) : null;
    if (own === null || dutyOf(own) !== "head" || own.jurisdiction.length !== 2) return null;
    if (this.named.given === null && this.named.family.length < tellingLength) return null;
    if (
      this.roster.tenures(person!).some((tenure) => homeOf(tenure.jurisdiction) === this.title.jurisdiction)
    )
      return null;
    const certainty = this.lastSeenAbroad(person!, own, on) ?? certaintyOf(own, on);
    return { person: person!, holder: null, own, certainty };
  }

  /** A story about years gone by may give an office of those years: the title has to be wrong in each of them as well. */
  private inThePast(): Verdict {
    const { draft, title, people, on } = this;
    const now = this.at(on);
    const sentence = draft.sentences[draft.mentions[title.mention]!.sentence]!;
    const years = pastYears(sentence, on);
    if (now.mismatch === null) {
      // A year in the sentence itself dates the title; one further up in the paragraph may not reach this far.
      const dated = years.length > 0 && !isNamedInPassing(sentence, on);
      return now.outdated && !(dated && this.isRightIn(years))
        ? { mismatch: null, outdated: { ...now.outdated, certainty: "stale" } }
        : nothing;
    }
    const { mismatch } = now;
    const isWrongThen = years.every((year) =>
      ["01-01", "07-01", "12-31"].every((day) => {
        const then = this.at(`${year}-${day}`).mismatch;
        return then !== null && then.certainty !== "stale";
      }),
    );
    if (years.length > 0 && isWrongThen)
      return { mismatch: { ...mismatch, certainty: "fresh" }, outdated: null };
    if (people.length > 1 || !this.isForeigner(mismatch.person)) return nothing;
    return { mismatch: { ...mismatch, certainty: "stale" }, outdated: null };
  }

  /** Whether the title was the person's in one of some years, or in one before it that may be meant as well. */
  private isRightIn(years: readonly number[]): boolean {
    return this.people
      .flatMap((person) => this.roster.tenures(person))
      .some(
        ({ from, to, ...tenure }) =>
          this.isThisOffice({ from, to, ...tenure }) &&
          years.some(
            (year) =>
              (from === null || firstDay(from) <= `${year}-12-31`) &&
              (to === null || lastDay(to) >= `${year}-01-01`),
          ),
      );
  }

  /** Whether a tenure is in the office which the title names, whatever its time. */
  private isThisOffice({ office, also, jurisdiction }: Tenure): boolean {
    const { title } = this;
    if (office !== title.office && !also.includes(title.office)) return false;
    if (
      title.jurisdiction === null ||
      jurisdiction === title.jurisdiction ||
      jurisdiction === unplaced ||
      // The Commission's within the EU.
      jurisdiction.startsWith(`${title.jurisdiction} `)
    )
      return true;
    // Scotland's first minister is British, and Ohio's senator American; Ohio's secretary of state is not the American one.
    const isWithin = jurisdiction.startsWith(`${title.jurisdiction}-`);
    return isWithin && !(isOneSeat(title) && this.roster.seat(title.office, title.jurisdiction).length > 0);
  }

  private neverTheirs(on: string): Mismatch | null {
    const { title, people, roster } = this;
    const alone = people.length === 1;
    // A person whom the roster knows best: in office on the day, else the one with most to show.
    const ranked = people
      .map((person) => ({ person, own: mainOffice(roster.tenures(person), on) }))
      .sort((a, b) => rankOf(a.own) - rankOf(b.own));
    const { person, own } = ranked[0]!;
    if (title.jurisdiction === null) return own && alone ? this.byItself(person, own, on) : null;
    if (own?.office === title.office && this.isRunInLabel(title.jurisdiction)) return null;
    // A state has many lawmakers, and its own senators beside those in Washington.
    const holders = isOneSeat(title) ? roster.holders(title.office, title.jurisdiction, on) : [];
    if (holders.some((tenure) => this.isOneHuman(person, tenure.person))) return null;
    const witnesses = holders.filter((tenure) => !isForgotten(tenure, on));
    const holder = this.foremost(holders, (tenure) => certaintyOf(tenure, on) === "sure");
    const grounds: Certainty[] = [];
    if (witnesses.length > 0) grounds.push(this.certaintyOfHolders(witnesses, on));
    if (own && alone && !isForgotten(own, on) && this.cannotBeBoth(own)) grounds.push(certaintyOf(own, on));
    const abroad = own && alone ? this.lastSeenAbroad(person, own, on) : null;
    if (abroad) grounds.push(abroad);
    if (grounds.length === 0) {
      if (!alone || !(this.isForeigner(person) || this.hasOtherPost(own, on))) return null;
      grounds.push("stale");
    }
    const best = grounds.includes("sure") ? "sure" : grounds.includes("fresh") ? "fresh" : "stale";
    // The office changes hands these days: perhaps once more than the roster knows.
    const certainty = best === "sure" && holders.some((tenure) => isNearChange(tenure, on)) ? "fresh" : best;
    return { person, holder, own, certainty };
  }

  /**
   * An office without a country, of somebody whose own office is known: "Chancellor Emmanuel Macron". Where the words
   * alone might be of a firm, a state or another country, only the holder in the person's own country tells.
   */
  private byItself(person: RosterPerson, own: Tenure, on: string): Mismatch | null {
    const { title } = this;
    const home = homeOf(own.jurisdiction);
    if (own.jurisdiction.startsWith("EU")) return null;
    const holder = this.holderOf(
      on,
      isBody(own.jurisdiction) && home === own.jurisdiction ? own.jurisdiction : home,
    );
    if (holder && this.isOneHuman(person, holder.person)) return null;
    const known = holder ? [own, holder] : [own];
    const isKnown = holder !== null && isSureOn(holder, on) && isSureOn(own, on);
    const mismatch = { person, holder, own, certainty: softest(known.map((t) => certaintyOf(t, on))) };
    if (dutyOf(title) === "member") {
      // A state may have a senator of the same name as somebody in the House.
      const most: Certainty = isLawmaker(own) && isLawmaker(title) ? "stale" : "fresh";
      return { ...mismatch, certainty: softest([most, mismatch.certainty]) };
    }
    if (dutyOf(own) === "member") return isKnown && isOfWashington(own, title) ? mismatch : null;
    if (isTelling(title)) {
      // Ministers of one country may change places; only a known holder tells that this one has not.
      return isExclusive(own, title) || isKnown ? mismatch : null;
    }
    if (dutyOf(title) === "opposition")
      return isExclusive(own, title) && isSureOn(own, on) && !isUnsettled(home) ? mismatch : null;
    return isGreat(own) && isKnown && dutyOf({ office: title.office, jurisdiction: home }) === "minister"
      ? mismatch
      : null;
  }

  /** "1. Ukraine Secretary of State Antony Blinken arrived": a country as a label before a title which it does not have. */
  private isRunInLabel(jurisdiction: string): boolean {
    const { jurisdictionWords, words, office } = this.title;
    if (!jurisdictionWords || jurisdictionWords.end >= words.start || isBody(jurisdiction)) return false;
    const written = this.draft.text.source.slice(jurisdictionWords.start, jurisdictionWords.end);
    return (
      written === namesOfJurisdiction(jurisdiction).name &&
      this.roster.seat(office, jurisdiction).length === 0
    );
  }

  /**
   * "Spanish Prime Minister Meloni", "Defense Secretary Rubio": a surname which several have had, of whom one alone is in
   * office these days, and in a great one. It tells where the draft knows nobody else of that name, none of them has served
   * the country of the title, and the office is known to be another's.
   */
  private bySurname(on: string): Mismatch | null {
    const { title, people, roster, named, draft } = this;
    if (people.length > mostOfOneName || title.place !== "before" || !this.isCapital()) return null;
    const inOffice = people.filter((one) => roster.tenures(one).some((tenure) => covers(tenure, on)));
    const [person] = inOffice;
    const own = inOffice.length === 1 ? this.ownOffice(person!, on) : null;
    if (own === null || !isGreat(own) || isBody(own.jurisdiction) || !isSureOn(own, on)) return null;
    if (draft.people.some((other) => other !== named && other.family === named.family)) return null;
    const place = title.jurisdiction ?? (isSecretaryOf(title, own) ? own.jurisdiction : null);
    if (place === null || place.length !== 2 || isUnsettled(place)) return null;
    const isForeign = place !== own.jurisdiction;
    if (isForeign && people.some((one) => roster.tenures(one).some((t) => homeOf(t.jurisdiction) === place)))
      return null;
    if (!/^(?:head|minister)$/.test(dutyOf({ office: title.office, jurisdiction: place }) ?? "")) return null;
    const holders = roster.holders(title.office, place, on);
    const [holder] = holders;
    if (!holder || holders.some((t) => !isSureOn(t, on) || mayBe(t.person, null, named.family))) return null;
    // A surname is never as sure as a name.
    return { person: person!, holder, own, certainty: softest(["fresh", certaintyOf(own, on)]) };
  }

  private certaintyOfHolders(holders: readonly Tenure[], on: string): Certainty {
    const { title } = this;
    if (dutyOf(title) === "post" || isUnsettled(title.jurisdiction!)) return "stale";
    const best = softest(holders.map((tenure) => certaintyOf(tenure, on)));
    return best === "sure" && new Set(holders.map((t) => t.person.id)).size > 1 ? "fresh" : best;
  }

  /** Who holds one office elsewhere does not hold this one. */
  private cannotBeBoth(own: Tenure): boolean {
    const { title } = this;
    if (!isExclusive(own, title)) return false;
    if (isRotating(title.jurisdiction!, title.office)) return false;
    // "Scotland's Secretary of State" sits in London.
    if (title.office === "secretary of state" && title.jurisdiction!.startsWith(`${own.jurisdiction}-`))
      return false;
    // Ministers and lawmakers move to agencies whose heads the roster may not list.
    if (isBody(title.jurisdiction!) && dutyOf(own) !== "head" && dutyOf(own) !== "body") return false;
    if (own.jurisdiction !== title.jurisdiction) return true;
    if (dutyOf(title) === "opposition") return dutyOf(own) === "head" && !isUnsettled(own.jurisdiction);
    // A lawmaker sits in one chamber.
    if (isLawmaker(own) && isLawmaker(title)) return own.office !== title.office;
    // "Sen. Jane Roe, D-Ohio" of who governs Ohio.
    if (own.office === "governor" && isLawmaker(title)) return true;
    // Within one country ministers hold several portfolios, but nobody heads both state and government.
    return dutyOf(own) === "head" && dutyOf(title) === "head";
  }

  /** A minister of the same country who is known to hold another portfolio that day, and not this one. */
  private hasOtherPost(own: Tenure | null, on: string): boolean {
    const { title } = this;
    return (
      own !== null &&
      own.jurisdiction === title.jurisdiction &&
      dutyOf(own) === "minister" &&
      dutyOf(title) === "minister" &&
      isSureOn(own, on)
    );
  }

  /**
   * How sure it is, beyond the last day on which the roster saw somebody in the government of another country, that the title
   * is not theirs: whoever holds the office by now, nobody goes from one country's government to another's. Null where that
   * was long ago, or says nothing.
   */
  private lastSeenAbroad(person: RosterPerson, own: Tenure, on: string): Certainty | null {
    const isSeenLately = isUnseen(own, on) && !isForgotten(own, on);
    if (!isSeenLately || !isInGovernment(own) || !isInGovernment(this.title) || !this.isForeigner(person))
      return null;
    return own.checked && dutyOf(own) === "head" && !isUnsettled(own.jurisdiction) ? "sure" : "fresh";
  }

  /** Somebody who has served another country, and this one never. */
  private isForeigner(person: RosterPerson): boolean {
    const { title, named } = this;
    const { jurisdiction } = title;
    if (jurisdiction === null || named.given === null || isBody(jurisdiction) || dutyOf(title) === "post")
      return false;
    const tenures = this.roster.tenures(person);
    return (
      tenures.some((tenure) => dutyOf(tenure) === "head" || dutyOf(tenure) === "minister") &&
      tenures.every((t) => !isBody(t.jurisdiction) && t.jurisdiction.slice(0, 2) !== jurisdiction.slice(0, 2))
    );
  }

  /**
   * Whether somebody is known too well for "Sen." or "Gov." alone to be of a state's own senate or of a tribe: one of the
   * government in Washington, and for a governor one of Congress.
   */
  private isKnownToAll(on: string): boolean {
    const [person] = this.people;
    const own = this.people.length === 1 ? this.ownOffice(person!, on) : null;
    if (own === null || !isSureOn(own, on) || !this.isCapital()) return false;
    if (isLawmaker(own) && isLawmaker(this.title) && own.office !== this.title.office) return true;
    return (
      (isGreat(own) && homeOf(own.jurisdiction) === "US") ||
      (this.title.office === "governor" && isLawmaker(own))
    );
  }

  /** "Gov. Bruce Rauner said Thursday": told by the full name alone; courtesy calls former governors so where they do nothing. */
  private isGovernorAgain(): boolean {
    const { draft, title, named } = this;
    const mention = draft.mentions[title.mention]!;
    return (
      title.office === "governor" &&
      this.people.length === 1 &&
      named.given !== null &&
      actsNow(draft.sentences[mention.sentence]!, title.start, mention)
    );
  }

  private isCapital(): boolean {
    return /^\p{Lu}/u.test(this.draft.text.source.slice(this.title.words.start));
  }

  /** The office was theirs, or will be. */
  private pastOrFuture(held: readonly Tenure[], on: string): Verdict {
    const { title, named } = this;
    const people = new Set(held.map((tenure) => tenure.person.id));
    if (named.given === null && people.size > 1) return nothing;
    const past = held.filter((tenure) => tenure.to !== null && lastDay(tenure.to) < on);
    const last = past.reduce<Tenure | null>(
      (latest, tenure) => (latest === null || tenure.to! > latest.to! ? tenure : latest),
      null,
    );
    const next = held.find((tenure) => tenure.from !== null && firstDay(tenure.from) > on) ?? null;
    const tenure = last ?? next;
    if (!tenure) return nothing;
    // "Outgoing" is right until the handover; half a year past it the word is as old as the title.
    if (title.modifier !== null && (last === null || daysBetween(last.to!, on) > -180)) return nothing;
    const { person } = tenure;
    // A state has many lawmakers: the last day of one seat is no sign of who has it now.
    const holder = isOneSeat(title)
      ? (this.holderOf(on, tenure.jurisdiction, tenure.office) ?? this.holderOf(on, tenure.jurisdiction))
      : null;
    if (holder && this.isOneHuman(person, holder.person)) return nothing;
    const sure = isOneSeat(title) ? holder !== null && isSureOn(holder, on) : last !== null;
    // A register which begins late looks like a person who comes too early.
    if (last === null && !sure) return nothing;
    const own = this.ownOffice(person, on);
    // A stand-in of some months: nobody has left.
    if (last?.resumed)
      return holder
        ? {
            mismatch: { person, holder, own, certainty: softest(["fresh", certaintyOf(holder, on)]) },
            outdated: null,
          }
        : nothing;
    if (
      sure &&
      holder &&
      own &&
      own.jurisdiction === tenure.jurisdiction &&
      dutyOf(own) === "head" &&
      dutyOf(tenure) === "head" &&
      title.jurisdiction !== null
    ) {
      const certainty = softest([certaintyOf(holder, on), certaintyOf(own, on)]);
      return { mismatch: { person, holder, own, certainty }, outdated: null };
    }
    const near = [tenure.from, tenure.to].some((day) => day !== null && Math.abs(daysBetween(day, on)) <= 30);
    const certainty: Certainty =
      !sure || dutyOf(tenure) === "post"
        ? "stale"
        : near || isUnsettled(tenure.jurisdiction)
          ? "fresh"
          : "sure";
    return {
      mismatch: null,
      outdated: { person, held: tenure, time: last === null ? "ahead" : "over", holder, certainty },
    };
  }

  private holderOf(on: string, jurisdiction: string, office = this.title.office): Tenure | null {
    return this.foremost(this.roster.holders(office, jurisdiction, on), (tenure) => isSureOn(tenure, on));
  }

  /** Of several rows the surest and last, those before all whose office is the title’s and not a second portfolio. */
  private foremost(holders: readonly Tenure[], isSure: (tenure: Tenure) => boolean): Tenure | null {
    const main = holders.filter(({ office }) => office === this.title.office);
    return main.find(isSure) ?? holders.find(isSure) ?? main.at(-1) ?? holders.at(-1) ?? null;
  }

  /** The weightiest office in which somebody was seen not too long before the day, or null. */
  private ownOffice(person: RosterPerson, on: string): Tenure | null {
    return mainOffice(
      this.roster.tenures(person).filter((tenure) => !isForgotten(tenure, on)),
      on,
    );
  }

  private isOneHuman(one: RosterPerson, other: RosterPerson): boolean {
    return one.id === other.id || mayBe(other, this.named.given, this.named.family);
  }
}

/** Offices which tell by themselves that a state is meant: chairs and speakers are of anything. */
function isTelling(title: Title): boolean {
  const duty = dutyOf(title);
  return (
    duty === "head" ||
    (duty === "minister" &&
      !chamberLeaders.includes(title.office) &&
      !/^(?:speaker|vice president|attorney general)$/.test(title.office))
  );
}

/**
 * Offices of which a lawmaker or a governor is told by the holder in Washington: those which no state, province or firm
 * has as well; and each chamber has its leaders from among its own.
 */
function isOfWashington(own: Tenure, { office }: Title): boolean {
  if (office === "speaker" || office.startsWith("house ")) return own.office === "representative";
  if (office.startsWith("senate ")) return own.office === "senator";
  return /^(?:prime minister|foreign (?:minister|secretary)|(?:defense|war|treasury|homeland security) secretary)$/.test(
    office,
  );
}

/** "Defense Secretary" before the name of somebody in the cabinet of Washington or London, where secretaries are ministers. */
function isSecretaryOf({ office, modifier }: Title, { jurisdiction }: Tenure): boolean {
  return (
    modifier === null &&
    /^(?:US|GB)$/.test(jurisdiction) &&
    /^(?:secretary of state|(?:foreign|home|defense|war|treasury|homeland security) secretary)$/.test(office)
  );
}

/** Offices of a country itself, or in its service, whose holders are known by name: no province has such a one. */
function isGreat(own: Tenure): boolean {
  return (
    /^(?:head|minister|body)$/.test(dutyOf(own) ?? "") &&
    (isBody(own.jurisdiction) ? homeOf(own.jurisdiction) !== own.jurisdiction : own.jurisdiction.length === 2)
  );
}

function isOneSeat({ office }: Pick<Tenure, "office">): boolean {
  return office !== "senator" && office !== "representative";
}

function isInGovernment(office: Parameters<typeof dutyOf>[0]): boolean {
  return /^(?:head|minister|leader)$/.test(dutyOf(office) ?? "");
}

function isLawmaker({ office }: Pick<Tenure, "office">): boolean {
  return office === "senator" || office === "representative";
}
