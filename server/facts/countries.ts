// One country at a time, by its code: read when it is asked for.
import { countryPages } from "./countries.made.ts";
import { Dictionary } from "./pages.ts";
import type { Country } from "./words/countries.ts";

const rows = new Dictionary(countryPages);
const read = new Map<string, Country>();

/** The country, nation, state or territory of an ISO code ("UA", "US-GA"); null for all other codes. */
export function countryOf(code: string): Country | null {
  const known = read.get(code);
  if (known) return known;
  const row = rows.get(code);
  if (row === undefined) return null;
  const country = JSON.parse(row) as Country;
  read.set(code, country);
  return country;
}

/** Whether a code is one of a country or a part of one. */
export function isCountryCode(code: string): boolean {
  return rows.has(code);
}
