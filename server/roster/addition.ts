// A row added to a desk's roster: written in the file's own manner, and read back before anybody keeps it.
import { type Cells, type Column, type DeskRoster, type DeskRow, readDeskRoster } from "./desk.ts";
import { isSame } from "./inspection.ts";
import { withRow } from "./sheet.ts";

/** What becomes of a row: the file's new text with the row as it is read there, or why it cannot be added. */
export type Addition =
  | { readonly text: string; readonly row: DeskRow }
  /** The file has no such column to put a cell in. */
  | { readonly missing: Column }
  /** The file, or the row, cannot be read: a sentence about it. */
  | { readonly slip: string }
  /** The row stands there already. */
  | { readonly twin: DeskRow };

/** The roster with one row more. Never throws. */
export function addition(found: DeskRoster, cells: Cells): Addition {
  const { manner, problems } = found;
  if (manner === null && problems[0]) return { slip: problems[0].message };
  const missing = (Object.keys(cells) as Column[]).find(
    (column) => manner !== null && !manner.columns.includes(column),
  );
  if (missing) return { missing };
  const text = withRow(found, cells);
  const after = readDeskRoster(found.path, text);
  const row = after.rows.at(-1);
  if (after.problems.length > problems.length || !row)
    return { slip: after.problems.at(-1)?.message ?? "This row cannot be read." };
  const twin = found.rows.find((other) => isSame(row, other));
  return twin ? { twin } : { text, row };
}
