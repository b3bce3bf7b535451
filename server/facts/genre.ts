// What kind of piece a draft says it is, where its front matter says so.
import type { Text } from "../text/text.ts";

/** Kinds in which opinion, reputation and colour belong to the form. */
export const genres = ["analysis", "opinion", "review", "obituary", "sports"] as const;
export type Genre = (typeof genres)[number];

const names: ReadonlyMap<string, Genre> = new Map([
  ...genres.map((genre): [string, Genre] => [genre, genre]),
  ["comment", "opinion"],
  ["commentary", "opinion"],
  ["column", "opinion"],
  ["editorial", "opinion"],
  ["op-ed", "opinion"],
  ["sport", "sports"],
]);

/** The front matter's `genre:` in small letters; null where there is none, or no word. */
export function genreWritten(text: Text): string | null {
  const written = text.frontMatter?.fields.genre;
  return typeof written === "string" ? written.trim().toLowerCase() : null;
}

/** The genre of the front matter's `genre:`; null for plain news and for words we do not know. */
export function findGenre(text: Text): Genre | null {
  return names.get(genreWritten(text) ?? "") ?? null;
}

/** Every word for one of the genres. */
export const genreWords: readonly string[] = [...names.keys()];
