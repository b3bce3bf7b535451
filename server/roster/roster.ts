// Who holds which office, when: the interface which every roster answers, whatever its data.

/** One person's time in one office. Dates are ISO days; null is "not known" (from) or "still open" (to). */
export interface Tenure {
  readonly person: RosterPerson;
  /** Canonical lower-case office: "president", "prime minister", "secretary-general". */
  readonly office: string;
  /** Other names of the same office in this place: "premier" for Italy's prime minister. */
  readonly also: readonly string[];
  /** ISO 3166 code of a country ("UA") or the short name of a body ("NATO", "EU Commission"). */
  readonly jurisdiction: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The last day on which the source still showed this person in office. */
  readonly knownUntil: string;
  readonly source: string;
}

export interface RosterPerson {
  readonly id: string;
  /** Usual full name, as an agency spells it. */
  readonly name: string;
  /** Every accepted given name and family name, transliterations too; the first of each is the usual one. */
  readonly given: readonly string[];
  readonly family: readonly string[];
}

export interface Roster {
  /** The holders of an office on an ISO day; empty where the roster does not know. */
  holders(office: string, jurisdiction: string, on: string): readonly Tenure[];
  /** The people who go by this name. Given name null asks by family name alone. Case and diacritics do not matter. */
  people(given: string | null, family: string): readonly RosterPerson[];
  /** Every tenure of a person, earliest first. */
  tenures(person: RosterPerson): readonly Tenure[];
}
