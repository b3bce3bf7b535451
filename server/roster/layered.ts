// Rosters on top of one another: what the draft says wins over what the desk says, and that over what is bundled.
import { areExclusive } from "../facts/words/titles.ts";
import { daysBetween } from "./certainty.ts";
import { byStart, covers, firstDay, lastDay, otherNames, rosterOf, type TenureRow } from "./lookup.ts";
import { type Roster, type RosterPerson, type Tenure, unplaced } from "./roster.ts";
import { plainName } from "./spelling.ts";

/**
 * A roster of `rows` on top of another one. A row on top speaks for the days it covers: where an office below has one
 * holder, the rows below leave it those days and keep the others. A row of the same person in the same office takes the
 * place of the one below, but for the time before it. People of the same name in the same country or body are taken for
 * one.
 */
export function layered(rows: readonly TenureRow[], below: Roster): Roster {
  if (rows.length === 0) return below;
  const people = new Merged(rows, below);
  const top = rosterOf(rows.map((row) => ({ ...row, person: people.standingFor(row.person) })));
  const topByPost = new Map<string, Tenure[]>();
  for (const person of top.everyone())
    for (const tenure of top.tenures(person))
      for (const office of [tenure.office, ...tenure.also]) {
        const post = `${tenure.jurisdiction}|${office}`;
        topByPost.set(post, [...(topByPost.get(post) ?? []), tenure]);
      }

  const spelled = new Set(
    rows
      .flatMap(({ person: { settled, name, family } }) => (settled ? [name, family[0]!] : []))
      .map(straight),
  );

  /** The rows below as the rows on top leave them: some replaced, some cut, all with their person's new names. */
  const left = (tenures: readonly Tenure[]): readonly Tenure[] =>
    tenures.flatMap((row) => {
      const under = { ...row, person: people.standingFor(row.person) };
      const terms = top.tenures(under.person).filter((own) => isSamePost(own, under) && meet(own, under));
      return [...nextPosts(under), ...others(under)].reduce(without, earlier(under, terms));
    });

  /** The same person's posts on top which nobody holds beside this one. */
  const nextPosts = (under: Tenure): readonly Tenure[] =>
    under.to !== null
      ? []
      : top
          .tenures(under.person)
          .filter((own) => own.jurisdiction === under.jurisdiction && areExclusive(own.office, under.office));

  /** The rows on top which give this post to somebody else, in days in which it has one seat. */
  const others = (under: Tenure): readonly Tenure[] => {
    const { id } = under.person;
    const rivals = new Set(
      namesOfSeat(under).flatMap((office) => topByPost.get(`${under.jurisdiction}|${office}`) ?? []),
    );
    for (const rival of rivals) if (rival.person.id === id) rivals.delete(rival);
    if (rivals.size === 0) return [];
    const beside = below
      .seat(under.office, under.jurisdiction)
      .filter((other) => people.standingFor(other.person).id !== id && meet(other, under));
    return [...rivals].filter((own) => !beside.some((other) => meet(other, common(own, under))));
  };

  const each = (found: readonly RosterPerson[]): readonly RosterPerson[] => [
    ...new Map(found.map((person) => [person.id, people.standingFor(person)])).values(),
  ];

  return {
    holders(office, jurisdiction, on) {
      const own = top.holders(office, jurisdiction, on);
      const under = left(below.holders(office, jurisdiction, on)).filter((tenure) => covers(tenure, on));
      if (own.length === 0) return under;
      // Where a post has several seats, such as a senator's, the others keep theirs. And a row which does not say
      // since when it holds is no witness against a holder of the past.
      const history = own.every(({ from }) => from === null) && under.some(({ to }) => to !== null);
      return under.length > 1 || history ? [...own, ...under] : own;
    },
    seat: (office, jurisdiction) =>
      earliestFirst([...top.seat(office, jurisdiction), ...left(below.seat(office, jurisdiction))]),
    kept: (office) => earliestFirst([...top.seat(office, null), ...left(below.kept(office))]),
    spells: (name) => spelled.has(straight(name)) || below.spells(name),
    people: (given, family) => each([...top.people(given, family), ...below.people(given, family)]),
    named: (name) => each([...top.named(name), ...below.named(name)]),
    tenures: (person) => earliestFirst([...top.tenures(person), ...left(below.tenures(person))]),
    *everyone() {
      yield* top.everyone();
      for (const person of below.everyone()) if (!people.has(person)) yield person;
    },
  };
}

/**
 * Rows with the first day which their cell leaves open, where the same person's row below tells it: whoever writes down
 * that somebody has left need not look up since when they were there.
 */
export function begun<Row extends TenureRow>(rows: readonly Row[], below: Roster): readonly Row[] {
  return rows.map((row) => {
    if (row.from !== null) return row;
    const twin = twinOf(row, below);
    const under = (twin ? below.tenures(twin) : []).find(
      (tenure) =>
        isSamePost(tenure, { also: [], ...row }) &&
        (row.to === null ? tenure.to === null : covers(tenure, firstDay(row.to))),
    );
    return under ? { ...row, from: under.from } : row;
  });
}

/** The people of some rows, joined with the people below whom they stand for. */
class Merged {
  readonly #byId = new Map<string, RosterPerson>();

  constructor(rows: readonly TenureRow[], below: Roster) {
    const twins = new Map<string, RosterPerson | null>();
    for (const row of rows) if (!twins.get(row.person.id)) twins.set(row.person.id, twinOf(row, below));
    for (const { person } of rows) {
      const twin = twins.get(person.id) ?? null;
      const joined = join(person, this.#byId.get(person.id) ?? twin, twin?.id ?? person.id);
      this.#byId.set(person.id, joined).set(joined.id, joined);
    }
  }

  standingFor(person: RosterPerson): RosterPerson {
    return this.#byId.get(person.id) ?? person;
  }

  has(person: RosterPerson): boolean {
    return this.#byId.has(person.id);
  }
}

/** The one person below who goes by that name and has an office in that country or body, or null. */
function twinOf({ person, office, jurisdiction, also = [] }: TenureRow, below: Roster): RosterPerson | null {
  const namesakes = below
    .people(person.given[0] ?? null, person.family[0]!)
    .filter(
      (namesake) =>
        jurisdiction === unplaced ||
        below.tenures(namesake).some((tenure) => tenure.jurisdiction === jurisdiction),
    );
  if (namesakes.length < 2) return namesakes[0] ?? null;
  const only = (wanted: (namesake: RosterPerson) => boolean) => {
    const found = namesakes.filter(wanted);
    return found.length === 1 ? found[0]! : null;
  };
  return (
    only((namesake) =>
      below.tenures(namesake).some((tenure) => isSamePost(tenure, { office, jurisdiction, also })),
    ) ?? only((namesake) => plainName(namesake.name) === plainName(person.name))
  );
}

function join(top: RosterPerson, below: RosterPerson | null, id: string): RosterPerson {
  // A cast list may give no more than a family name.
  const name = top.given.length === 0 && below ? below.name : top.name;
  return {
    id,
    name,
    given: [...new Set([...top.given, ...(below?.given ?? [])])],
    family: [...new Set([...top.family, ...(below?.family ?? [])])],
    aliases: [...new Set([...top.aliases, ...(below ? [below.name, ...below.aliases] : [])])].filter(
      (alias) => alias !== name,
    ),
    ...(top.settled && name === top.name ? { settled: true } : {}),
  };
}

/** A name whatever the shape of its apostrophes. */
const straight = (name: string): string => name.replaceAll("’", "'");

type Post = Pick<Tenure, "office" | "also" | "jurisdiction">;

type Term = Pick<Tenure, "from" | "to">;

function isSamePost(a: Post, b: Post): boolean {
  return (
    a.jurisdiction === b.jurisdiction &&
    (a.office === b.office || a.also.includes(b.office) || b.also.includes(a.office))
  );
}

/** Whether two times in office have more than the day of a handover in common. */
function meet(a: Term, b: Term): boolean {
  return (b.to === null || began(a, lastDay(b.to))) && (a.to === null || began(b, lastDay(a.to)));
}

/** Whether a tenure began before a day. */
function began({ from }: Term, day: string): boolean {
  return from === null || firstDay(from) < lastDay(day);
}

/** What is left of a row below which the same person's rows on top replace: the time before them, if it is no slip of some days. */
function earlier(under: Tenure, terms: readonly Tenure[]): readonly Tenure[] {
  if (terms.length === 0) return [under];
  const [first] = earliestFirst(terms).map(({ from }) => from);
  if (!first || (under.from !== null && daysBetween(first, firstDay(under.from)) <= slip)) return [];
  return [until(under, first)];
}

/** Days by which registers differ about one handover. */
const slip = 30;

/**
 * Pieces of a row without the days which a row on top covers. Behind them it goes on only if somebody has seen it do so. A
 * row on top which has no end leaves alone what begins after it: it may have been forgotten.
 */
function without(pieces: readonly Tenure[], own: Tenure): readonly Tenure[] {
  return pieces.flatMap((piece) => {
    const { from, to } = own;
    if (from === null || !meet(own, piece)) return [piece];
    const isEarlier = piece.from === null || firstDay(piece.from) < firstDay(from);
    if (to === null) return [isEarlier ? until(piece, from) : piece];
    const goesOn = lastDay(to) < lastDay(piece.to ?? piece.knownUntil);
    return [
      ...(isEarlier ? [{ ...until(piece, from), ...(goesOn ? { resumed: true as const } : {}) }] : []),
      ...(goesOn ? [{ ...piece, from: to }] : []),
    ];
  });
}

/** A row which is over by some day: on it, or, where it was last seen before, at some time until then. */
function until(row: Tenure, day: string): Tenure {
  return { ...row, to: day, knownUntil: lastDay(row.knownUntil) < firstDay(day) ? row.knownUntil : day };
}

/** The names of the one seat which a row below is about: a second portfolio is a seat of its own, a short form is not. */
function namesOfSeat({ office, also, jurisdiction }: Tenure): readonly string[] {
  return [
    office,
    ...otherNames({ office, jurisdiction }),
    ...(office.startsWith("secretary of state for ") ? also : []),
  ];
}

/** The days which two times in office have in common. */
function common(a: Tenure, b: Tenure): Term {
  const [start] = [a.from, b.from]
    .flatMap((day) => day ?? [])
    .sort((x, y) => (firstDay(x) < firstDay(y) ? 1 : -1));
  const [end] = [a.to, b.to].flatMap((day) => day ?? []).sort((x, y) => (lastDay(x) < lastDay(y) ? -1 : 1));
  return { from: start ?? null, to: end ?? null };
}

function earliestFirst(tenures: readonly Tenure[]): readonly Tenure[] {
  return [...tenures].sort(byStart);
}
