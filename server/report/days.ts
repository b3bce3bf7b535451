// Days as a reader reads them, in an editor and at a terminal.
import { weekdayNames, weekdayOf } from "../facts/calendar.ts";
import type { AsOf } from "../facts/datelines.ts";
import type { Stretch } from "../facts/moments.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "4 December 2025" for "2025-12-04", "December 2025" for "2025-12"; a year stays a year. */
export function dayInWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "Tuesday, 2 December 2025" for a day, "24 to 30 November 2025" for a stretch; months and years as they are. */
export function stretchInWords({ from, to }: Stretch): string {
  if (from !== to) {
    const [first, last] = [dayInWords(from), dayInWords(to)];
    // What both ends have in common is said once, at the end.
    const shared = from.slice(0, 7) === to.slice(0, 7) ? 2 : from.slice(0, 4) === to.slice(0, 4) ? 1 : 0;
    return `${shared === 0 ? first : first.split(" ").slice(0, -shared).join(" ")} to ${last}`;
  }
  const [year = 0, month, day] = from.split("-").map(Number);
  return month === undefined || day === undefined
    ? dayInWords(from)
    : `${weekdayNames[weekdayOf(year, month, day)]}, ${dayInWords(from)}`;
}

/** The same, short enough to stand between words: without its weekday, and without the year of the draft. */
export function stretchInBrief(stretch: Stretch, year: string): string {
  const words = stretchInWords(stretch).replace(/^[A-Z][a-z]+day, /, "");
  return words.endsWith(` ${year}`) ? words.slice(0, -year.length - 1) : words;
}

/** Where the day of a draft comes from: "by its dateline". */
export function originInWords(from: AsOf["from"]): string {
  return origins[from];
}

const origins: Readonly<Record<AsOf["from"], string>> = {
  "front matter": "by its front matter",
  dateline: "by its dateline",
  asked: "as asked",
  today: "today",
};
