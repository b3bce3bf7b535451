// Turns the roster's source tables into the packed form which Sayswho carries: lines to be found without being parsed.
import { addTo } from "../facts/grouped.ts";
import { otherNames } from "./lookup.ts";
import { indexKeys } from "./names.ts";
import { plainName } from "./spelling.ts";

/** The source tables as text: tab-separated, a heading line first. Their columns are told in tables/README.md. */
export interface Tables {
  readonly people: string;
  readonly tenures: string;
  readonly sources: string;
}

/**
 * The packed roster. `people` has a line a person with all their tenures; `names` and `seats` are sorted lines of a
 * key and the places where it leads, in base 36: a person is the offset of their line in `people`. `words` has the
 * offices, jurisdictions and sources which the other parts count from 0, a line each. All of it is ASCII, which is read from a
 * disk without being decoded: other letters of `people` are escaped, see `unescaped`.
 */
export interface Packed {
  readonly people: string;
  readonly names: string;
  readonly seats: string;
  readonly words: string;
}

interface Row {
  readonly cells: readonly string[];
  /** Where the row stands, for complaints: "people.tsv, line 12". */
  readonly at: string;
}

/** Packs the tables. Throws an Error naming table and line where a row is not as it should be. */
export function pack(tables: Tables): Packed {
  const called = new Count();
  const sourceIds = new Map(
    rowsOf("sources.tsv", tables.sources, 4).map(({ cells }) => [cells[0]!, called.of(cells[3]!)]),
  );
  const offices = new Count();
  const jurisdictions = new Count();
  const tenuresBy = new Map<string, Row[]>();
  for (const row of rowsOf("tenures.tsv", tables.tenures, 9)) {
    checkDates(row);
    if (!sourceIds.has(row.cells[8]!))
      throw new Error(`${row.at}: source ${row.cells[8]} is not in sources.tsv`);
    addTo(tenuresBy, row.cells[4]!, row);
  }
  const names = new Map<string, string[]>();
  const seats = new Map<string, string[]>();
  const lines: string[] = [];
  let offset = 0;
  const ids = new Set<string>();
  for (const { cells, at } of rowsOf("people.tsv", tables.people, 5)) {
    const [id = "", name = "", family = "", also = ""] = cells;
    if (ids.has(id)) throw new Error(`${at}: a second row with the id ${id}`);
    ids.add(id);
    const own = tenuresBy.get(id);
    if (!own) throw new Error(`${at}: ${id} has no row in tenures.tsv`);
    tenuresBy.delete(id);
    own.sort((a, b) => (a.cells[2]! < b.cells[2]! ? -1 : a.cells[2]! > b.cells[2]! ? 1 : 0));
    const place = offset.toString(36);
    const packed = own.map(({ cells: row }, index) => {
      const [
        jurisdiction = "",
        office = "",
        from = "",
        to = "",
        ,
        known = "",
        others = "",
        marks = "",
        source = "",
      ] = row;
      const alsoHere = otherNames({ office, jurisdiction, also: items(others) });
      for (const key of new Set([office, ...alsoHere]))
        addTo(seats, `${key}|${jurisdiction}`, `${place}.${index.toString(36)}`);
      return [
        offices.of(office),
        jurisdictions.of(jurisdiction),
        from.replaceAll("-", ""),
        to.replaceAll("-", ""),
        known.replaceAll("-", ""),
        items(others)
          .map((other) => offices.of(other))
          .join("+"),
        sourceIds.get(source),
        marks,
      ].join(",");
    });
    const aliases = items(also);
    for (const key of indexKeys({ name, family: items(family), aliases })) addTo(names, key, place);
    const line = escaped(
      [
        id === slugOf(name) ? "" : id,
        name,
        items(family).join(";"),
        aliases.join(";"),
        packed.join("/"),
      ].join("\t"),
    );
    lines.push(line);
    offset += line.length + 1;
  }
  const lost = tenuresBy.values().next().value;
  if (lost) throw new Error(`${lost[0]!.at}: ${lost[0]!.cells[4]} is not in people.tsv`);
  return {
    people: `${lines.join("\n")}\n`,
    names: sorted(names),
    seats: sorted(seats),
    words: [offices.words, jurisdictions.words, called.words]
      .map((words) => `${words.join("\n")}\n`)
      .join("\n"),
  };
}

/** Letters beyond ASCII as "\\u00e9", a UTF-16 unit each. */
function escaped(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
  return line.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A line of `people` as it was before it was packed. */
export function unescaped(line: string): string {
  return line.replace(/\\u([0-9a-f]{4})/g, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

/** The id of a person whom nobody else shares a name with: "Olaf Scholz" is "olaf-scholz". */
export function slugOf(name: string): string {
  return plainName(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function rowsOf(table: string, text: string, columns: number): readonly Row[] {
  return text
    .split("\n")
    .map((line, index) => ({ cells: line.split("\t"), at: `${table}, line ${index + 1}` }))
    .slice(1)
    .filter(({ cells, at }) => {
      if (cells.length === 1 && cells[0] === "") return false;
      if (cells.length !== columns) throw new Error(`${at}: ${cells.length} columns, not ${columns}`);
      return true;
    });
}

function checkDates({ cells, at }: Row): void {
  for (const date of [cells[2]!, cells[3]!, cells[5]!])
    if (!/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/.test(date)) throw new Error(`${at}: ${date} is no date`);
  const [to = "", known = ""] = [cells[3], cells[5]];
  if (to === "" && known === "")
    throw new Error(`${at}: a row ends on a day, or else says until when it is known to hold`);
  if (to !== "" && known >= to)
    throw new Error(
      `${at}: a row which ends is known to hold until a day before that, or else says nothing of it`,
    );
}

const items = (cell: string): readonly string[] => (cell === "" ? [] : cell.split("; "));

function sorted(table: ReadonlyMap<string, readonly string[]>): string {
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, places]) => `${key}\t${places.join(" ")}\n`)
    .join("");
}

/** Numbers words in order of appearance. */
class Count {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.numbers.set(word, number);
    }
    return number;
  }
}
