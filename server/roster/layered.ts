// Rosters on top of one another: what the draft says wins over what the desk says, and that over what is bundled.
import { areExclusive } from "../facts/words/titles.ts";
import { covers, firstDay, lastDay, rosterOf, type TenureRow } from "./lookup.ts";
import { type Roster, type RosterPerson, type Tenure, unplaced } from "./roster.ts";
import { plainName } from "./spelling.ts";

/**
 * A roster of `rows` on top of another one. A row on top replaces the rows below of the same person in the same
 * office; where an office below has one holder on a day, the row on top replaces that holder too, and an office which
 * nobody keeps beside the new one ends where the new one begins. People of the same name in the same country or body
 * are taken for one.
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

  /** The rows below as the rows on top leave them: some replaced, some ended, all with their person's new names. */
  const left = (tenures: readonly Tenure[]): readonly Tenure[] =>
    tenures
      .filter((under) => !top.tenures(under.person).some((own) => isSamePost(own, under) && meet(own, under)))
      .map((under) => {
        const ends = [...nextPosts(under), ...successors(under)]
          .flatMap(({ from }) => from ?? [])
          .filter((day) => began(under, day) && (under.to === null || firstDay(day) < lastDay(under.to)))
          .sort();
        const person = people.standingFor(under.person);
        return ends[0] === undefined ? { ...under, person } : { ...under, person, to: ends[0] };
      });

  /** The same person's posts on top which nobody holds beside this one. */
  const nextPosts = (under: Tenure): readonly Tenure[] =>
    under.to !== null
      ? []
      : top
          .tenures(under.person)
          .filter((own) => own.jurisdiction === under.jurisdiction && areExclusive(own.office, under.office));

  /** The rows on top which give this post, if it has one seat, to somebody else. */
  const successors = (under: Tenure): readonly Tenure[] =>
    (topByPost.get(`${under.jurisdiction}|${under.office}`) ?? []).filter(
      ({ person, from }) =>
        person.id !== under.person.id &&
        from !== null &&
        below
          .holders(under.office, under.jurisdiction, firstDay(from))
          .every((holder) => holder.person.id === under.person.id),
    );

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

function isSamePost(a: Post, b: Post): boolean {
  return (
    a.jurisdiction === b.jurisdiction &&
    (a.office === b.office || a.also.includes(b.office) || b.also.includes(a.office))
  );
}

/** Whether two times in office have more than the day of a handover in common. */
function meet(a: Tenure, b: Tenure): boolean {
  return (b.to === null || began(a, lastDay(b.to))) && (a.to === null || began(b, lastDay(a.to)));
}

/** Whether a tenure began before a day. */
function began({ from }: Tenure, day: string): boolean {
  return from === null || firstDay(from) < lastDay(day);
}

function earliestFirst(tenures: readonly Tenure[]): readonly Tenure[] {
  const start = ({ from }: Tenure) => from ?? "";
  return [...tenures].sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
}
