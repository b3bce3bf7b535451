// Reads the packed roster: finds the lines asked for and parses no others.
import { answering, byStart, otherNames, type Store } from "./lookup.ts";
import { tellingWords } from "./names.ts";
import { type Packed, slugOf, unescaped } from "./pack.ts";
import type { Roster, RosterPerson, Tenure } from "./roster.ts";

/** A roster over packed text. Opening it costs nothing; a question costs a search and the lines it finds. */
export function openRoster(packed: Packed): Roster {
  return answering(new PackedStore(packed));
}

interface Entry {
  readonly person: RosterPerson;
  readonly tenures: readonly Tenure[];
}

class PackedStore implements Store {
  private readonly entries = new Map<number, Entry>();
  private readonly byId = new Map<string, Entry>();
  private words: readonly (readonly string[])[] | null = null;

  constructor(private readonly packed: Packed) {}

  under(key: string): readonly RosterPerson[] {
    const line = lineOf(this.packed.names, key);
    return line === null
      ? []
      : placesIn(line).map((place) => this.entryAt(Number.parseInt(place, 36)).person);
  }

  seat(office: string, jurisdiction: string | null): readonly Tenure[] {
    const { seats } = this.packed;
    const lines =
      jurisdiction === null
        ? linesFrom(seats, `${office}|`)
        : [lineOf(seats, `${office}|${jurisdiction}`)].filter((line) => line !== null);
    return lines
      .flatMap(placesIn)
      .map((place) => {
        const [person, index] = place.split(".") as [string, string];
        return this.entryAt(Number.parseInt(person, 36)).tenures[Number.parseInt(index, 36)]!;
      })
      .sort(byStart);
  }

  tenures(person: RosterPerson): readonly Tenure[] {
    return this.byId.get(person.id)?.tenures ?? [];
  }

  *everyone(): Iterable<RosterPerson> {
    const { people } = this.packed;
    for (let at = 0; at < people.length; at = people.indexOf("\n", at) + 1) yield this.entryAt(at).person;
  }

  private entryAt(offset: number): Entry {
    const known = this.entries.get(offset);
    if (known) return known;
    const { people } = this.packed;
    const [id = "", name = "", families = "", aliases = "", tenures = ""] = unescaped(
      people.slice(offset, people.indexOf("\n", offset)),
    ).split("\t");
    const family = families === "" ? [] : families.split(";");
    const person: RosterPerson = {
      id: id === "" ? slugOf(name) : id,
      name,
      given: givenOf(name, family),
      family,
      aliases: aliases === "" ? [] : aliases.split(";"),
    };
    const entry: Entry = { person, tenures: tenures.split("/").map((cells) => this.tenureOf(person, cells)) };
    this.entries.set(offset, entry);
    this.byId.set(person.id, entry);
    return entry;
  }

  private tenureOf(person: RosterPerson, cells: string): Tenure {
    const [offices, jurisdictions, sources] = this.wordLists();
    const [
      office = "",
      jurisdiction = "",
      from = "",
      to = "",
      known = "",
      also = "",
      source = "",
      marks = "",
    ] = cells.split(",");
    const row = { office: offices![Number(office)]!, jurisdiction: jurisdictions![Number(jurisdiction)]! };
    const others = also === "" ? [] : also.split("+").map((number) => offices![Number(number)]!);
    return {
      ...row,
      person,
      also: otherNames({ ...row, also: others }),
      from: from === "" ? null : dashed(from),
      to: to === "" ? null : dashed(to),
      knownUntil: dashed(known === "" ? to : known),
      source: sources![Number(source)]!,
      checked: !marks.includes("k"),
    };
  }

  private wordLists(): readonly (readonly string[])[] {
    this.words ??= this.packed.words.split("\n\n").map((list) => list.split("\n"));
    return this.words;
  }
}

/** The words of a full name which are not of the family name. */
function givenOf(name: string, family: readonly string[]): readonly string[] {
  const families = new Set(family.flatMap(tellingWords));
  const words = name.split(" ").filter((word) => !tellingWords(word).every((part) => families.has(part)));
  return words.length === 0 ? [] : [words.join(" ")];
}

/** "20150403", "201504" and "2015" with the dashes of an ISO date. */
function dashed(date: string): string {
  return [date.slice(0, 4), date.slice(4, 6), date.slice(6)].filter((part) => part !== "").join("-");
}

const placesIn = (line: string): readonly string[] => line.slice(line.indexOf("\t") + 1).split(" ");

/** The line of sorted lines which begins with a key and a tab, or null. */
function lineOf(text: string, key: string): string | null {
  const start = firstFrom(text, `${key}\t`);
  return text.startsWith(`${key}\t`, start) ? text.slice(start, text.indexOf("\n", start)) : null;
}

/** The lines of sorted lines which begin with some words. */
function linesFrom(text: string, opening: string): readonly string[] {
  const lines: string[] = [];
  for (let start = firstFrom(text, opening); text.startsWith(opening, start); ) {
    const end = text.indexOf("\n", start);
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return lines;
}

/** Where the first of sorted lines begins which is not less than some words: the keys are compared, not what follows. */
function firstFrom(text: string, words: string): number {
  let low = 0;
  let high = text.length;
  // Between low and high, both at the beginning of a line, lies the line looked for.
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : text.lastIndexOf("\n", middle - 1) + 1;
    const end = text.indexOf("\n", start) + 1;
    if (text.slice(start, start + words.length) < words) low = end;
    else high = start;
  }
  return low;
}
