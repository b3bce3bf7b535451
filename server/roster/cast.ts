// The cast of one draft: names and titles which its front matter vouches for, as a desk writes them at the head of a story.
import { readPost } from "../facts/posts.ts";
import { isoDay } from "../settings.ts";
import { personNamed, postIn } from "./desk.ts";
import type { TenureRow } from "./lookup.ts";
import { unplaced, vouched } from "./roster.ts";
import { plainName } from "./spelling.ts";

export interface Cast {
  readonly rows: readonly TenureRow[];
  /** Sentences for the reporter about entries which cannot be read; the others hold. */
  readonly problems: readonly string[];
}

/** The source of a row which the draft itself vouches for. */
export const castSource = "the cast in the front matter";

/**
 * Reads `cast:` of a draft's front matter: a map of names and titles, or a list of "name, title". A title may be a list
 * of titles, or a map of office, jurisdiction, aliases, from and to. `on` is the ISO day of the draft: a former title
 * ended before it. Never throws.
 */
export function readCast(value: unknown, on: string): Cast {
  if (value === undefined || value === null) return { rows: [], problems: [] };
  const reading = new Reading(on);
  if (Array.isArray(value)) for (const entry of value) reading.entry(entry);
  else if (isMap(value)) for (const [name, title] of Object.entries(value)) reading.titles(name, title);
  else reading.problem(value);
  return reading;
}

const officeKeys = ["office", "title", "post", "position", "role"];
const placeKeys = ["jurisdiction", "country", "body", "place", "of"];

class Reading implements Cast {
  readonly rows: TenureRow[] = [];
  readonly problems: string[] = [];
  readonly #on: string;

  constructor(on: string) {
    this.#on = on;
  }

  /** An item of a list: "Ann Cole, mayor of Northbridge", or a map. */
  entry(entry: unknown): void {
    if (typeof entry === "string") {
      const comma = entry.search(/,|\s[–—-]\s/);
      if (comma < 0) this.untitled(entry);
      else this.titles(entry.slice(0, comma), entry.slice(comma).replace(/^\s*[,–—-]\s*/, ""));
    } else if (!isMap(entry)) this.problem(entry);
    else if (typeof entry.name === "string") this.titles(entry.name, entry);
    else for (const [name, title] of Object.entries(entry)) this.titles(name, title);
  }

  titles(name: string, title: unknown): void {
    if (name.trim() === "") this.problem(name);
    else if (Array.isArray(title)) for (const one of title) this.titles(name, one);
    else if (typeof title === "string" && title.trim() !== "") this.title(name.trim(), title.trim(), {});
    else if (isMap(title)) {
      const office = stringAt(title, officeKeys);
      if (office === null) this.untitled(name);
      else this.title(name.trim(), office, title);
    } else this.untitled(name);
  }

  problem(value: unknown): void {
    const words = typeof value === "string" ? value : JSON.stringify(value);
    this.problems.push(
      `In “cast”, ${shortened(words)} is no entry: write “Ann Cole: mayor of Northbridge” on a line.`,
    );
  }

  untitled(name: string): void {
    this.problems.push(`In “cast”, ${shortened(name)} has no title: write “Ann Cole: mayor of Northbridge”.`);
  }

  private title(name: string, written: string, map: Readonly<Record<string, unknown>>): void {
    const former = /^(?:former|ex|one-?time|late)[\s-]+/i.exec(written);
    const title = former ? written.slice(former[0].length) : written;
    const place = stringAt(map, placeKeys);
    const aliases = Array.isArray(map.aliases)
      ? map.aliases.filter((alias) => typeof alias === "string")
      : typeof map.aliases === "string"
        ? map.aliases
        : "";
    const [from, to] = [this.day(map, "from"), this.day(map, "to")];
    if (from === undefined || to === undefined) return;
    for (const { office, jurisdiction } of place === null ? postsIn(title) : [postIn(title, place)])
      this.rows.push({
        person: personNamed(name, aliases),
        office,
        jurisdiction,
        from,
        to: to ?? (former ? dayBefore(this.#on) : null),
        knownUntil: vouched,
        source: castSource,
        checked: true,
      });
  }

  /** The day under a key; null where there is none, undefined where it is none, which has then been told. */
  private day(map: Readonly<Record<string, unknown>>, key: "from" | "to"): string | null | undefined {
    const written = map[key];
    if (written === undefined || written === null) return null;
    const day = isoDay(written);
    if (day !== null) return day;
    this.problems.push(
      `In “cast”, ${shortened(String(written))} is no day of the calendar. Write it as 2025-12-04.`,
    );
    return undefined;
  }
}

/** The office and place in a title: "president of Ukraine", "mayor of Northbridge", "deputy prime minister". */
function postsIn(title: string): readonly Pick<TenureRow, "office" | "jurisdiction">[] {
  const { office, jurisdictions, rest, role } = readPost(title);
  const isPlace = /^\p{Lu}/u.test(rest);
  if (office !== null && (rest === "" || isPlace)) {
    const places = jurisdictions.length > 0 ? jurisdictions : [isPlace ? rest : unplaced];
    return places.map((jurisdiction) => ({ office, jurisdiction }));
  }
  if (office !== null)
    return (jurisdictions.length > 0 ? jurisdictions : [unplaced]).map((jurisdiction) => ({
      office: plainName(role),
      jurisdiction,
    }));
  const [, post, place] =
    title.length > longestTitle
      ? []
      : (/^(.*?),?\s+(?:of|for|at)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(title) ?? []);
  if (post && place) return [{ office: plainName(post), jurisdiction: jurisdictions[0] ?? place }];
  return [{ office: plainName(role === "" ? title : role), jurisdiction: jurisdictions[0] ?? unplaced }];
}

/** No title is longer, in UTF-16 units; what is longer has no place that could be told from it. */
const longestTitle = 200;

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stringAt(map: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  const key = keys.find((known) => typeof map[known] === "string" && (map[known] as string).trim() !== "");
  return key === undefined ? null : (map[key] as string).trim();
}

function shortened(words: string): string {
  return `“${words.length > 24 ? `${words.slice(0, 24)}…` : words}”`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
