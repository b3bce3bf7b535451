// A desk's roster held against those below it: where they disagree, what is over, what stands there twice.
import { addTo } from "../facts/grouped.ts";
import { isUnseen } from "./certainty.ts";
import type { DeskRoster, DeskRow } from "./desk.ts";
import { byStart, covers, firstDay, lastDay } from "./lookup.ts";
import type { Roster, Tenure } from "./roster.ts";

export interface Inspection {
  /** Rows whose office another roster gives to somebody else, or on other days. The desk's row wins. */
  readonly disagreements: readonly { readonly row: DeskRow; readonly others: readonly Tenure[] }[];
  /** Rows which ended before the day. */
  readonly over: readonly DeskRow[];
  /** Pairs of rows by which two people hold one office, the later one having come while the other is still there. */
  readonly together: readonly (readonly [DeskRow, DeskRow])[];
  /** Rows which say what an earlier row says. */
  readonly repeated: readonly DeskRow[];
  /** Rows whose office or place no list knows: kept as written, and found by those very words alone. */
  readonly unknown: readonly DeskRow[];
}

/** Looks a roster through as of an ISO day. */
export function inspect({ rows }: DeskRoster, below: Roster, on: string): Inspection {
  const seen: DeskRow[] = [];
  const repeated: DeskRow[] = [];
  for (const row of rows) {
    if (seen.some((other) => isSame(row, other))) repeated.push(row);
    else seen.push(row);
  }
  return {
    disagreements: rows.flatMap((row) => {
      const others = against(row, below, on);
      return others.length > 0 ? [{ row, others }] : [];
    }),
    over: rows.filter(({ to }) => to !== null && lastDay(to) < on),
    repeated,
    together: together(seen),
    unknown: rows.filter(({ knownOffice, knownPlace }) => !knownOffice || !knownPlace),
  };
}

/** An office with more people than two has several seats, and whoever came on one day came together. */
function together(rows: readonly DeskRow[]): readonly (readonly [DeskRow, DeskRow])[] {
  const byOffice = new Map<string, DeskRow[]>();
  for (const row of rows) addTo(byOffice, `${row.office}\n${row.jurisdiction}`, row);
  return [...byOffice.values()].flatMap((holders) => {
    const open = holders.filter(({ to }) => to === null).sort(byStart);
    const [a, b] = open;
    return open.length === 2 && b!.from !== null && a!.from !== b!.from ? [[a!, b!] as const] : [];
  });
}

/** Whether two rows name one person in one office at one time. */
export function isSame(a: DeskRow, b: DeskRow): boolean {
  return (
    a.person.id === b.person.id &&
    a.office === b.office &&
    a.jurisdiction === b.jurisdiction &&
    (a.from === null || b.to === null || a.from < b.to) &&
    (b.from === null || a.to === null || b.from < a.to)
  );
}

function against(row: DeskRow, below: Roster, on: string): readonly Tenure[] {
  const { person, office, jurisdiction, from, to } = row;
  const namesakes = below.people(person.given[0] ?? null, person.family[0]!).map(({ id }) => id);
  const own = below.seat(office, jurisdiction).filter((tenure) => namesakes.includes(tenure.person.id));
  const day = covers(row, on) ? on : (to ?? from ?? on);
  const same = own.find((tenure) => covers(tenure, day));
  if (same) {
    const differs = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
    return differs(from, same.from) ||
      differs(to, same.to) ||
      (to !== null && same.to === null && same.knownUntil > lastDay(to))
      ? [same]
      : [];
  }
  const holders = below.holders(office, jurisdiction, day);
  // An office of several seats has room for one more, and whom nobody has seen there since has found a successor.
  return holders.length === 1 && !isUnseen(holders[0]!, from === null ? day : firstDay(from)) ? holders : [];
}
