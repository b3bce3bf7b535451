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

/** The genre of the front matter's `genre:`, in any case; null for plain news and for words we do not know. */
export function findGenre(text: Text): Genre | null {
  const written = text.frontMatter?.fields.genre;
  return typeof written === "string" ? (names.get(written.trim().toLowerCase()) ?? null) : null;
}
