// The list of countries by their codes, in pages.
import { pagesOf } from "./pages.ts";
import { countries } from "./words/countries.ts";

export const countryPages = pagesOf(countries.map((country) => [country.code, JSON.stringify(country)]));
