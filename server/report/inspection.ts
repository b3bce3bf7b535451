// What looking a roster through has found, for whoever keeps it.
import type { DeskRoster, DeskRow } from "../roster/desk.ts";
import type { Inspection } from "../roster/inspection.ts";
import { harmless } from "./drawing.ts";
import type { Look } from "./stylish.ts";
import { officeInWords, termInWords } from "./tenures.ts";

/** `complaints` are the rows which cannot be read, each with its place and remedy. */
export function inspectionInWords(
  path: string,
  { rows, problems }: DeskRoster,
  complaints: readonly string[],
  { disagreements, over, repeated, unknown }: Inspection,
  { colours }: Look,
): string {
  const heading = `${path}: ${counted(rows.length, "row")}, ${counted(problems.length, "slip")}.`;
  const described = (row: DeskRow) =>
    `  row ${row.row}: ${row.person.name}, ${officeInWords(row)}, ${termInWords(row)}`;
  const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? ["", title, ...lines] : []);
  const lines = [
    ...part(
      "Rows that cannot be read:",
      complaints.map((line) => `  ${line}`),
    ),
    ...part("Rows that stand there twice:", repeated.map(described)),
    ...part(
      "The rosters below say otherwise; yours wins:",
      disagreements.flatMap(({ row, others }) => [
        described(row),
        ...others.map((other) => `    there: ${other.person.name}, ${termInWords(other)} (${other.source})`),
      ]),
    ),
    ...part("Over, and kept for drafts of their time:", over.map(described)),
    ...part(
      "Offices or places of your own, found by these very words alone:",
      unknown.map((row) => `  row ${row.row}: ${officeInWords(row)}`),
    ),
  ];
  return `${[colours.bold(harmless(heading)), ...lines.map(harmless)].join("\n")}\n`;
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}
