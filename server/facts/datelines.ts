// Place and day of filing: the dateline, and the day against which a draft is read.
import { plainLetters } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import { isDay } from "./calendar.ts";

/** "WASHINGTON, December 4." with its parts; the span ends before the first word of the story. */
export interface Dateline extends Span {
  /** The city as written, in capitals. */
  readonly place: string;
  /** "--12-04" without a year, "2025-12-04" with one, null where no date is given. */
  readonly date: string | null;
  /** "AP", "Reuters", "TASS" …, or null. */
  readonly agency: string | null;
  /** Whether the copy itself writes the city in capitals. */
  readonly inCapitals: boolean;
  /** The country or state behind the city, as written: "Ukraine"; null where there is none. */
  readonly region: string | null;
  /** The date as written: "Dec. 4"; null where there is none. */
  readonly dateWords: string | null;
  /** Where the agency stands: in brackets before the dash, in brackets behind it, or between slashes; null without one. */
  readonly agencyStands: "before the dash" | "behind the dash" | "between slashes" | null;
  /** The mark before the story: a dash or hyphen as written, "." or, where nothing parts the two, "". */
  readonly separator: string;
}

/** The ISO day against which titles and dates are read, and where it comes from. */
export interface AsOf {
  readonly date: string;
  readonly from: "front matter" | "dateline" | "asked" | "today";
}

const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const month = `(?:${[
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?",
  "Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?",
  "SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?",
].join("|")})`;
const dayAndMonth = `(?:${month}\\.? {1,2}\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? {1,2}${month}\\.?)`;
const fullDate = `${dayAndMonth}(?:,? {1,2}\\d{4})?`;
const writtenDate = new RegExp(`^${fullDate}$`);

// Blanked markup leaves blanks: "**PORT ELLERY** —" is read as "  PORT ELLERY   —".
const gap = "[ \\t]{0,8}";
const city = "[A-Z][A-Z\u0300'’.-]+(?:[ /]{1,2}[A-Z][A-Z\u0300'’.-]*){0,4}";
const mixedCity = "[A-Z][A-Za-z\u0300'’.-]+(?: [A-Z][A-Za-z\u0300'’.-]*){0,3}";
const region = "[A-Z][A-Za-z\u0300'’.-]*(?: [A-Z][A-Za-z\u0300'’.-]*){0,3}";
const weekday = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )";
const agencyName = `(?:\\((?<round>[A-Z][A-Za-z .&/-]{1,30})\\)|/(?<slashed>[A-Z][A-Za-z -]{1,20})/\\.?)`;
const dash = "(?:—|–|--?(?=\\s))";
// Over plain letters. A city in capitals alone is no dateline: an agency, a dash or a date closed by a stop must follow.
const shape = new RegExp(
  `^(?<place>${city})(?<region>(?:, ${region}){0,2}?)` +
    `(?:,?${gap}${weekday}?(?<date>${fullDate})|${gap}\\(${weekday}?(?<inside>${fullDate})\\)(?=${gap}[-—–]))?` +
    `(?:\\.?${gap}${agencyName}${gap}${dash}?|${gap}${dash}(?:${gap}\\((?<late>[A-Z][A-Za-z .&/-]{1,30})\\))?|(?<=\\d)\\.(?=\\s))`,
  "d",
);
// A city in small letters opens a dateline only where an agency and a dash leave no doubt: "Washington (AP) —".
const smallShape = new RegExp(
  `^(?<place>${mixedCity})(?<region>(?:, ${region}){0,2}?)(?:,?${gap}${weekday}?(?<date>${fullDate}))?` +
    `${gap}\\((?<round>AP|AFP|Reuters|REUTERS|UPI|DPA|dpa|EFE|ANSA|PTI|ANI|Xinhua|Kyodo|Bloomberg)\\)${gap}(?:—|–|--?(?=\\s))`,
  "d",
);

// No dateline is longer, and none stands further down than below a headline, a summary and a byline.
const longest = 160;
const paragraphsRead = 4;

/** The dateline of a draft, in the form of any agency, or null. */
export function findDateline(text: Text): Dateline | null {
  let read = 0;
  for (const paragraph of text.paragraphs) {
    if (paragraph.kind !== "body") continue;
    if (++read > paragraphsRead) return null;
    const dateline = readDateline(text.prose, paragraph);
    if (dateline) return dateline;
  }
  return null;
}

function readDateline(prose: string, paragraph: Span): Dateline | null {
  const head = prose.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest));
  const lead = head.length - head.trimStart().length;
  const copy = head.slice(lead);
  const plain = plainLetters(copy);
  const match = shape.exec(plain) ?? smallShape.exec(plain);
  if (!match) return null;
  const part = (name: string) => {
    const [from, to] = match.indices?.groups?.[name] ?? [];
    return copy.slice(from, from === undefined ? 0 : to) || undefined;
  };
  const parts = {
    place: part("place") ?? "",
    region: part("region"),
    date: part("date") ?? part("inside"),
    round: part("round"),
    slashed: part("slashed"),
    late: part("late"),
  };
  // "US - China talks": two letters and a dash are no city.
  if (parts.place.length < 3) return null;
  const agency = parts.round ?? parts.slashed ?? parts.late ?? null;
  const date = parts.date === undefined ? null : readDate(parts.date);
  const start = paragraph.start + lead;
  const written = copy.slice(0, match[0].length).trimEnd();
  const stands = parts.round ? "before the dash" : parts.late ? "behind the dash" : "between slashes";
  return {
    start,
    end: start + written.length,
    place: parts.place.toUpperCase(),
    date,
    agency,
    inCapitals: parts.place === parts.place.toUpperCase(),
    region: parts.region ? parts.region.slice(2) : null,
    dateWords: parts.date ?? null,
    agencyStands: agency === null ? null : stands,
    separator: /(?:[—–.]|--?)$/.exec(parts.late ? written.replace(/\s*\([^(]*$/, "") : written)?.[0] ?? "",
  };
}

/** "December 4" as "--12-04", "25 January 2023" as "2023-01-25"; null where there is no such day. */
function readDate(words: string): string | null {
  const name = /[a-z]{3}/i
    .exec(words.replace(/\d+(?:st|nd|rd|th)/i, (d) => d.replace(/\D/g, "")))?.[0]
    .toLowerCase();
  const numbers = [...words.matchAll(/\d+/g)].map((m) => m[0]);
  const monthNumber = name === undefined ? undefined : monthNumbers[name];
  const year = numbers.find((n) => n.length === 4);
  const day = numbers.find((n) => n.length <= 2);
  if (monthNumber === undefined || day === undefined) return null;
  // A leap year stands in where no year is given, so that February 29 is a day.
  if (!isDay(year === undefined ? 2024 : Number(year), monthNumber, Number(day))) return null;
  const rest = `${pad(monthNumber)}-${pad(Number(day))}`;
  return year === undefined ? `--${rest}` : `${year}-${rest}`;
}

const pad = (n: number): string => String(n).padStart(2, "0");

/**
 * The day against which a draft is read: front matter `date`, else the dateline (a day without a year is the nearest
 * one not after `reference.asOf`, an ISO day), else the reference itself. Days which do not exist are passed over.
 */
export function findAsOf(
  text: Text,
  dateline: Dateline | null,
  reference: { readonly asOf: string; readonly asOfFrom: "asked" | "today" },
): AsOf {
  const stated = readIsoOrWritten(text.frontMatter?.fields.date);
  if (stated !== null) return { date: stated, from: "front matter" };
  const filed = dateline?.date;
  if (filed) {
    const date = filed.startsWith("--") ? nearestPast(filed.slice(2), reference.asOf) : filed;
    if (date !== null) return { date, from: "dateline" };
  }
  return { date: reference.asOf, from: reference.asOfFrom };
}

function readIsoOrWritten(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const words = value.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/.exec(words);
  if (iso) return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ? iso[0] : null;
  if (!writtenDate.test(words)) return null;
  const date = readDate(words);
  return date === null || date.startsWith("--") ? null : date;
}

/** The latest "MM-DD" on or before an ISO day; leap days may lie up to eight years back. */
function nearestPast(monthAndDay: string, asOf: string): string | null {
  const [monthNumber, day] = monthAndDay.split("-").map(Number) as [number, number];
  const thisYear = Number(asOf.slice(0, 4));
  for (let year = thisYear; year >= thisYear - 8; year--) {
    const date = `${year}-${monthAndDay}`;
    if (isDay(year, monthNumber, day) && date <= asOf) return date;
  }
  return null;
}
