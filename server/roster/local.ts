// What the desk's own rows say to a title which no register lists: the mayor of a town, the head of a firm or a school.
import type { Draft } from "../facts/draft.ts";
import type { Person } from "../facts/people.ts";
import type { Title } from "../facts/titles.ts";
import { castSource } from "./cast.ts";
import { type Certainty, certaintyOf, isNearChange, isSureOn } from "./certainty.ts";
import { personNamed } from "./desk.ts";
import { covers, firstDay, lastDay } from "./lookup.ts";
import { mayBe } from "./names.ts";
import { dutyOf, mainOffice } from "./offices.ts";
import { type Roster, type RosterPerson, type Tenure, unplaced } from "./roster.ts";
import { plainName } from "./spelling.ts";
import type { Verdict } from "./verdict.ts";

const nothing: Verdict = { mismatch: null, outdated: null };

/** One title held against the rows which the desk, or the head of the draft, has of that very office in that very place. */
export class LocalHearing {
  private readonly on: string;
  private readonly rows: readonly Tenure[];

  constructor(
    private readonly draft: Draft,
    private readonly title: Title,
    private readonly named: Person,
    private readonly roster: Roster,
  ) {
    this.on = draft.asOf.date;
    // Most desks have written down none of most offices.
    const kept = roster.kept(title.office);
    const place = kept.length === 0 ? null : this.place();
    this.rows = place === null ? [] : kept.filter(({ jurisdiction }) => placeKey(jurisdiction) === place);
  }

  /** Whether the title is of the present, of an office with one holder, and one which the desk has written down. */
  isConcerned(): boolean {
    const { modifier, past, kind } = this.title;
    return modifier === null && !past && kind === "chief" && this.rows.length > 0;
  }

  /** The row which has this very person in the office on the day, or null. */
  tenure(): Tenure | null {
    return this.rows.find((tenure) => this.isNamed(tenure.person) && covers(tenure, this.on)) ?? null;
  }

  verdict(): Verdict {
    const { on, rows } = this;
    const theirs = rows.filter(({ person }) => this.isNamed(person));
    if (theirs.some((tenure) => covers(tenure, on))) return nothing;
    const holder = this.holder();
    if (theirs.length > 0) return this.notNow(theirs, holder);
    if (holder === null) return nothing;
    const known = this.known();
    if (known === null && !this.isWitness(holder)) return nothing;
    const own = known && this.ownOffice(known);
    const certainty: Certainty = own ? certaintyOf(holder, on) : "fresh";
    const { given, family } = this.named;
    const person = known ?? personNamed(given === null ? family : `${given} ${family}`, "");
    return { mismatch: { person, holder, own, certainty }, outdated: null };
  }

  /** The place of the title as a key: a code, or words which no list knows; null where none is given, or a register's. */
  private place(): string | null {
    const { title, draft } = this;
    if (title.jurisdiction !== null) return dutyOf(title) === null ? placeKey(title.jurisdiction) : null;
    const words = title.jurisdictionWords;
    return words && placeKey(draft.text.prose.slice(words.start, words.end));
  }

  private isNamed(person: RosterPerson): boolean {
    return mayBe(person, this.named.given, this.named.family);
  }

  /** Who holds the office on the day for certain; null where two rows do, or none. */
  private holder(): Tenure | null {
    const now = this.rows.filter((tenure) => covers(tenure, this.on));
    return new Set(now.map(({ person }) => person.id)).size === 1 && isSureOn(now[0]!, this.on)
      ? now[0]!
      : null;
  }

  /** The office was theirs before the day of the draft, or will be after it. */
  private notNow(theirs: readonly Tenure[], holder: Tenure | null): Verdict {
    const { on } = this;
    const past = theirs.filter(({ to }) => to !== null && lastDay(to) < on);
    const held = past.at(-1) ?? theirs.find(({ from }) => from !== null && firstDay(from) > on);
    if (!held) return nothing;
    const certainty: Certainty = isNearChange(held, on) ? "fresh" : "sure";
    const time = past.length === 0 ? "ahead" : "over";
    return { mismatch: null, outdated: { person: held.person, held, time, holder, certainty } };
  }

  /** The one person of the roster who goes by the full name, or null. */
  private known(): RosterPerson | null {
    const { given, family } = this.named;
    const people = given === null ? [] : this.roster.people(given, family);
    return people.length === 1 ? people[0]! : null;
  }

  /** The office in which the roster knows somebody on the day, one that the desk has written down before all others. */
  private ownOffice(person: RosterPerson): Tenure | null {
    const { roster, on } = this;
    const tenures = roster.tenures(person);
    const kept = tenures.find(
      (tenure) =>
        covers(tenure, on) &&
        tenure.jurisdiction !== unplaced &&
        roster.kept(tenure.office).some((row) => row.person.id === person.id),
    );
    return kept ?? mainOffice(tenures, on);
  }

  /**
   * Whether a row speaks against somebody whom nobody knows: they may have taken office since it was written. The cast is
   * written for this very draft; a row of the desk's has to say since when it holds, and not since these days.
   */
  private isWitness(holder: Tenure): boolean {
    return holder.source === castSource || (holder.from !== null && !isNearChange(holder, this.on));
  }
}

/** A place as rows and copy agree on it: "the City of Northbridge’s" is Northbridge. */
function placeKey(place: string): string {
  return plainName(place)
    .replace(/\s+/g, " ")
    .replace(/['’]s?$/, "")
    .replace(/^the /, "")
    .replace(/^(?:city|town|borough|village|county) of /, "");
}
