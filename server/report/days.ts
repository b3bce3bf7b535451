// Days as a reader reads them, in an editor and at a terminal.
import type { AsOf } from "../facts/datelines.ts";

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
