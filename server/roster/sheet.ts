// Rosters as they are written: a row added in the file's own manner, or a whole sheet.
import type { UnparseConfig } from "papaparse";
import { type Cells, columns, type DeskRoster, type Manner } from "./desk.ts";

const plain: Manner = { delimiter: ",", lineEnd: "\n", columns };

/**
 * The text of a roster with one row more at its end, in the file's own delimiter, line ends and columns; a file without
 * a first line gets one. All that stands there already stays as it is, to the last byte.
 */
export function withRow({ source, manner }: Pick<DeskRoster, "source" | "manner">, cells: Cells): string {
  const { delimiter, lineEnd, columns: order } = manner ?? plain;
  const line = written([order.map((column) => (column ? (cells[column] ?? "") : ""))], delimiter);
  if (manner === null) return `${source}${sheetOf([cells])}`;
  const closed = source === "" || /[\r\n]$/.test(source) ? source : source + lineEnd;
  return `${closed}${line.replaceAll("\n", lineEnd)}${lineEnd}`;
}

/** A whole sheet: the first line names the columns. */
export function sheetOf(rows: readonly Cells[]): string {
  const body = rows.map((cells) => columns.map((column) => cells[column] ?? ""));
  return `${written([[...columns], ...body], plain.delimiter)}\n`;
}

function written(rows: readonly (readonly string[])[], delimiter: string): string {
  const { unparse } = require("papaparse") as typeof import("papaparse");
  const config: UnparseConfig = { delimiter, newline: "\n" };
  return unparse(rows as string[][], config);
}
