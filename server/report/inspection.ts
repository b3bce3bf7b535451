// What looking a roster through has found, for whoever keeps it.
import { type DeskRoster, type DeskRow, firstLineNames } from "../roster/desk.ts";
import type { Inspection } from "../roster/inspection.ts";
import { counted } from "./counts.ts";
import { harmless } from "./drawing.ts";
import type { Look } from "./stylish.ts";
import { officeInWords, termInWords } from "./tenures.ts";

/** `complaints` are the rows which cannot be read, each with its place and remedy. */
export function inspectionInWords(
  path: string,
  { rows, problems, manner, unread }: DeskRoster,
  complaints: readonly string[],
  { disagreements, over, repeated, together, unknown }: Inspection,
  { colours }: Look,
): string {
  const heading = `${path}: ${rows.length === 0 ? "no rows" : counted(rows.length, "row")}, ${problems.length === 0 ? "no slips" : counted(problems.length, "slip")}.`;
  const described = (row: DeskRow) =>
    `  row ${row.row}: ${row.person.name}, ${officeInWords(row)}, ${termInWords(row)}`;
  const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? ["", title, ...lines] : []);
  const lines = [
    ...part(
      "Rows that cannot be read:",
      complaints.map((line) => `  ${line}`),
    ),
    ...(manner === null && problems.length === 0
      ? ["", `The file is empty. Its first line names the columns: ${firstLineNames}.`]
      : []),
    ...part("Rows that stand there twice:", repeated.map(described)),
    ...part(
      "Two at once in one office; if one has left, write the day under “to”:",
      together.flatMap((pair) => pair.map(described)),
    ),
    ...part(
      "The rosters below say otherwise; yours wins:",
      disagreements.flatMap(({ row, others }) => [
        described(row),
        ...others.map((other) => `    there: ${other.person.name}, ${termInWords(other)} (${other.source})`),
      ]),
    ),
    ...part("Over, and kept for drafts of their time:", over.map(described)),
    ...part(
      "Offices or places which only your desk knows; a draft must use these words for them:",
      unknown.map((row) => `  row ${row.row}: ${officeInWords(row)}`),
    ),
    ...part(
      "Columns which are not read:",
      unread.map((name) => `  ${name}`),
    ),
  ];
  return `${[colours.bold(harmless(heading)), ...lines.map(harmless)].join("\n")}\n`;
}
