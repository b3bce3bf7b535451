// Wikidata's office holders: what to ask its SPARQL service, and what its answers come to as rows of a roster.
// Authority: the data model of Wikidata (P39 position held, P1308 officeholder, P580 and P582 start and end time,
// P1906 and P1313 the offices of head of state and of government, P1001 jurisdiction, P297 country code; CC0).
import { readPost } from "../facts/posts.ts";
import { isoDay } from "../settings.ts";
import type { Cells } from "./desk.ts";

/** A row of an answer: values by variable, as SPARQL's JSON has them. */
export type Binding = Readonly<Record<string, { readonly value: string } | undefined>>;

const prefixes = `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

const minister = "wd:Q83307";

/**
 * Asks for the heads and ministers of some countries (ISO 3166 codes): those in office, and those who left since an ISO
 * day. One page of `limit` rows; the order is fixed, so that pages fit together.
 */
export function holdersQuery(codes: readonly string[], since: string, limit: number, offset: number): string {
  const dated = (property: string, name: string) => `
  OPTIONAL { ?statement pqv:${property} ?${name}Value .
    ?${name}Value wikibase:timeValue ?${name} ; wikibase:timePrecision ?${name}Precision . }`;
  return `${prefixes}
SELECT DISTINCT ?code ?post ?postLabel ?person ?personLabel ?statement ?rank ?via ?from ?fromPrecision ?to ?toPrecision ?ended ?died WHERE {
  VALUES ?code { ${codes.map((code) => `"${code}"`).join(" ")} }
  ?country wdt:P297 ?code .
  { ?country wdt:P1906 ?post . } UNION { ?country wdt:P1313 ?post . }
  UNION { ?post wdt:P1001 ?country ; wdt:P31?/wdt:P279* ${minister} . }
  { ?person p:P39 ?statement . ?statement ps:P39 ?post . BIND("P39" AS ?via) }
  UNION { ?post p:P1308 ?statement . ?statement ps:P1308 ?person . BIND("P1308" AS ?via) }
  ?statement wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)${dated("P580", "from")}${dated("P582", "to")}
  BIND(EXISTS { ?statement pq:P582 ?end . } AS ?ended)
  BIND(EXISTS { ?person wdt:P570 ?death . } AS ?died)
  FILTER(!BOUND(?to) || ?to >= "${since}T00:00:00Z"^^xsd:dateTime)
  OPTIONAL { ?post rdfs:label ?postLabel . FILTER(LANG(?postLabel) = "en") }
  OPTIONAL { ?person rdfs:label ?englishLabel . FILTER(LANG(?englishLabel) = "en") }
  OPTIONAL { ?person rdfs:label ?anyLabel . FILTER(LANG(?anyLabel) = "mul") }
  BIND(COALESCE(?englishLabel, ?anyLabel) AS ?personLabel)
}
ORDER BY ?statement ?post ?code
LIMIT ${limit} OFFSET ${offset}`;
}

/** Asks for the other English names of some people, by their entities' ids. */
export function aliasesQuery(ids: readonly string[]): string {
  return `${prefixes}
SELECT ?person ?alias WHERE {
  VALUES ?person { ${ids.map((id) => `wd:${id}`).join(" ")} }
  ?person skos:altLabel ?alias . FILTER(LANG(?alias) = "en")
}
ORDER BY ?person ?alias`;
}

/** A statement of Wikidata as a row of the roster. Days may be months or years, as Wikidata knows them. */
export interface Fetched {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly jurisdiction: string;
  readonly from: string;
  readonly to: string | null;
}

/** A statement which is not taken over, and why, in words for the desk. */
export interface LeftOut {
  readonly who: string;
  readonly why: string;
}

/** What some answers come to. A statement that cannot be trusted is left out and named. */
export function readHolders(bindings: readonly Binding[]): {
  readonly rows: readonly Fetched[];
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut = new Map<string, LeftOut>();
  const found = new Map<string, Fetched & { readonly preferred: boolean }>();
  for (const binding of bindings) {
    const value = (name: string) => binding[name]?.value;
    const id = /\/(Q\d+)$/.exec(value("person") ?? "")?.[1];
    const code = value("code");
    if (id === undefined || code === undefined) continue;
    const label = value("postLabel");
    const name = value("personLabel");
    const who = `${name ?? id}${label ? `, ${label}` : ""} (${code})`;
    const leave = (why: string) => void leftOut.set(`${who}|${why}`, { who, why });
    const office = label === undefined ? null : officeOf(label);
    // Deputies, ministers of state and the like are no office that drafts are held against.
    if (office === null) continue;
    const from = dateOf(value("from"), value("fromPrecision"));
    const to = dateOf(value("to"), value("toPrecision"));
    if (name === undefined) leave("Wikidata has no English name");
    else if (value("ended") === "true" && to === null) leave("it ended, but Wikidata does not say when");
    else if (to === null && value("died") === "true") leave("Wikidata has them dead, and still in office");
    else if (from === null) leave("Wikidata does not say since when");
    else {
      const row = { id, name, office, jurisdiction: code, from, to };
      const preferred = value("via") === "P1308" && /PreferredRank$/.test(value("rank") ?? "");
      const key = [id, office, code, from].join("|");
      const before = found.get(key);
      // The same term may be told of by the person and by the office; an end that one of them knows holds.
      found.set(key, {
        ...row,
        to: to ?? before?.to ?? null,
        preferred: preferred || (before?.preferred ?? false),
      });
    }
  }
  const rows: Fetched[] = [];
  const open = new Map<string, (Fetched & { readonly preferred: boolean })[]>();
  for (const row of found.values()) {
    if (row.to !== null) rows.push(plain(row));
    else {
      const seat = `${row.jurisdiction}|${row.office}`;
      open.set(seat, [...(open.get(seat) ?? []), row]);
    }
  }
  for (const claimants of open.values()) {
    const [last, ...others] = claimants.sort(
      (a, b) => Number(b.preferred) - Number(a.preferred) || (a.from < b.from ? 1 : -1),
    );
    if (last) rows.push(plain(last));
    for (const { name, office, jurisdiction, id } of others)
      if (id !== last?.id)
        leftOut.set(`${id}|${office}`, {
          who: `${name}, ${office} (${jurisdiction})`,
          why: `Wikidata does not end it, but has ${last?.name} there since ${last?.from}`,
        });
  }
  return { rows: rows.sort(inOrder), leftOut: [...leftOut.values()] };
}

function plain({ id, name, office, jurisdiction, from, to }: Fetched): Fetched {
  return { id, name, office, jurisdiction, from, to };
}

function inOrder(a: Fetched, b: Fetched): number {
  const key = ({ jurisdiction, office, from, id }: Fetched) => [jurisdiction, office, from, id].join("|");
  return key(a) < key(b) ? -1 : 1;
}

/** Words which may stand beside an office in its label and leave it the same office. */
const idle = new Set([
  "federal",
  "union",
  "republic",
  "national",
  "cabinet",
  "kingdom",
  "state",
  "government",
]);

function officeOf(label: string): string | null {
  const { office, rest } = readPost(label);
  const others = rest
    .toLowerCase()
    .split(/[\s,–-]+/)
    .filter(Boolean);
  return office !== null && others.every((word) => idle.has(word)) ? office : null;
}

/** A time of Wikidata to its precision: 11 is a day, 10 a month, 9 a year; coarser ones tell nothing. */
function dateOf(time: string | undefined, precision: string | undefined): string | null {
  const day = /^\+?(\d{4}-\d{2}-\d{2})T/.exec(time ?? "")?.[1];
  if (!day) return null;
  if (precision === "9") return day.slice(0, 4);
  if (precision === "10") return day.slice(0, 7);
  return precision === "11" ? isoDay(day) : null;
}

/** The cells of a row, with the day on which it was fetched. */
export function cellsOf(row: Fetched, aliases: readonly string[], fetchedOn: string): Cells {
  const others = aliases.filter((alias) => alias !== row.name && !/[;,|/\n]/.test(alias)).slice(0, 12);
  return {
    name: row.name,
    aliases: others.join("; "),
    office: row.office,
    jurisdiction: row.jurisdiction,
    from: row.from,
    to: row.to ?? "",
    source: `https://www.wikidata.org/wiki/${row.id}`,
    "known until": row.to === null ? fetchedOn : "",
  };
}

export interface Change {
  readonly kind: "new" | "ended" | "changed" | "gone";
  readonly before: Cells | null;
  readonly after: Cells | null;
}

/** What a new sheet changes in an old one; a row which is only confirmed again is no change. */
export function changesBetween(
  before: readonly Cells[],
  after: readonly Cells[],
): { readonly changes: readonly Change[]; readonly confirmed: number } {
  const key = (cells: Cells) => [cells.source, cells.office, cells.jurisdiction, cells.from].join("|");
  const old = new Map(before.map((cells) => [key(cells), cells]));
  const changes: Change[] = [];
  let confirmed = 0;
  for (const cells of after) {
    const was = old.get(key(cells));
    old.delete(key(cells));
    if (!was) changes.push({ kind: "new", before: null, after: cells });
    else if ((was.to ?? "") !== (cells.to ?? "")) changes.push({ kind: "ended", before: was, after: cells });
    else if (was.name !== cells.name || was.aliases !== cells.aliases)
      changes.push({ kind: "changed", before: was, after: cells });
    else confirmed++;
  }
  for (const cells of old.values()) changes.push({ kind: "gone", before: cells, after: null });
  return { changes, confirmed };
}
