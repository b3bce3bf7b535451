// Who holds which office, when: the interface which every roster answers, whatever its data.

/**
 * One person's time in one office. A date is an ISO day, or only a year or a month where the source tells no more
 * ("2015", "2015-04"); null is "not known" (from) or "still open" (to).
 */
export interface Tenure {
  readonly person: RosterPerson;
  /** Canonical lower-case office: "president", "prime minister", "secretary-general". */
  readonly office: string;
  /** Other names of the same office in this place: "premier" for Italy's prime minister. */
  readonly also: readonly string[];
  /** ISO 3166 code of a country ("UA") or the short name of a body ("NATO", "EU Commission"). */
  readonly jurisdiction: string;
  /** The day of taking office. */
  readonly from: string | null;
  /** The day of handover, on which the old and the new holder are both right. */
  readonly to: string | null;
  /**
   * The last day on which the source still showed this person in office. Past it an open row tells nothing, and one whose `to`
   * is later only that they were gone by then.
   */
  readonly knownUntil: string;
  /** Where the row comes from: a public register, the desk's own file. */
  readonly source: string;
  /** Whether a source was read for this row; false where it rests on its compiler's memory. */
  readonly checked: boolean;
  /** Set where a row laid on top ends this one and the same person goes on behind it: nobody has said that they left. */
  readonly resumed?: true;
}

/** The `knownUntil` of an open row which somebody vouches for as long as it stands: the desk, or the draft itself. */
export const vouched = "9999-12-31";

/** The `jurisdiction` of an office whose place is not given: a cast list may say no more than "president". */
export const unplaced = "";

export interface RosterPerson {
  /** Names one human being within a roster; two rosters may use different ids for one person. */
  readonly id: string;
  /** Usual full name, as an agency spells it. */
  readonly name: string;
  /** Every accepted given name and family name, transliterations too; the first of each is the usual one. */
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Other full names and spellings by which the person is known; the usual name is not among them. */
  readonly aliases: readonly string[];
  /** Set where the desk, or the draft itself, has written the name so: no house respells it. */
  readonly settled?: true;
}

export interface Roster {
  /** Those who hold an office on an ISO day, or may do so; empty where the roster does not know. */
  holders(office: string, jurisdiction: string, on: string): readonly Tenure[];
  /** Every tenure of an office in a jurisdiction, or in all of them (null), earliest first. */
  seat(office: string, jurisdiction: string | null): readonly Tenure[];
  /** Every tenure of an office which the desk or the draft itself has written down, in any place, earliest first. */
  kept(office: string): readonly Tenure[];
  /** Whether the desk, or the draft itself, spells somebody so: the full name, or the family name alone. */
  spells(name: string): boolean;
  /** The people who go by this name. Given name null asks by family name alone. Case and diacritics do not matter. */
  people(given: string | null, family: string): readonly RosterPerson[];
  /** The people whom a name as written may mean: one word or several, split and ordered in any way. */
  named(name: string): readonly RosterPerson[];
  /** Every tenure of a person, earliest first. */
  tenures(person: RosterPerson): readonly Tenure[];
  /** Everyone in it, each once, in no order. For questions at a prompt, not for rules: it takes a look at each row. */
  everyone(): Iterable<RosterPerson>;
}
