// The words of two spellings, in pages: "british color" under "colour", with "ize" or "ise" behind it where they differ in that.
import { pagesOf } from "./pages.ts";
import { spellingForms } from "./words/spellings.ts";

export const spellingPages = pagesOf(
  [...spellingForms()].map(([word, { system, other, suffix }]) => [
    word,
    `${system} ${other} ${suffix ?? ""}`,
  ]),
);
