// The lists of names of `words/names.ts`, each under its own name, in pages.
import { type Pages, pageSet } from "./pages.ts";
import * as lists from "./words/names.ts";

export const namePages = Object.fromEntries(
  Object.entries(lists).map(([list, words]) => [list, pageSet(words)]),
) as Readonly<Record<keyof typeof lists, Pages>>;
