// What a fetched roster would change, for the desk to read before it is written.
import { type Cells, postIn } from "../roster/desk.ts";
import type { Change, LeftOut } from "../roster/wikidata.ts";
import { dayInWords } from "./days.ts";
import { harmless } from "./drawing.ts";
import { officeInWords } from "./tenures.ts";

const most = 40;

/** A line for each change: + new, - gone, ~ ended or renamed. `confirmed` rows are the same, known a day longer. */
export function changesInWords(
  changes: readonly Change[],
  confirmed: number,
  leftOut: readonly LeftOut[],
): string {
  const lines = changes.map(({ kind, before, after }) => {
    if (kind === "gone") return `- ${rowInWords(before!)}, no longer in Wikidata`;
    if (kind === "new") return `+ ${rowInWords(after!)}`;
    if (kind === "ended")
      return `~ ${rowInWords(after!)} (was: ${before!.to ? `until ${dayInWords(before!.to)}` : "in office"})`;
    return `~ ${rowInWords(after!)} (another name or spelling)`;
  });
  const counted = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
  const total = `${counted("new")} new, ${counted("ended")} ended, ${counted("changed")} renamed, ${counted("gone")} gone, ${confirmed} confirmed.`;
  const doubts = leftOut.slice(0, most).map(({ who, why }) => `  ${who}: ${why}`);
  const more = leftOut.length > most ? [`  and ${leftOut.length - most} more`] : [];
  const all = [...lines, total, ...(doubts.length > 0 ? ["Left out:", ...doubts, ...more] : [])];
  return `${all.map(harmless).join("\n")}\n`;
}

function rowInWords({ name = "", office = "", jurisdiction = "", from, to }: Cells): string {
  const since = from ? `, ${to ? "" : "since "}${dayInWords(from)}` : "";
  const until = to ? ` to ${dayInWords(to)}` : "";
  return `${name}, ${officeInWords(postIn(office, jurisdiction))}${since}${until}`;
}
