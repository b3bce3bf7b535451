// The roster which Sayswho brings along.
import { headPeople, headRows } from "./heads.ts";
import { rosterOf } from "./lookup.ts";
import type { Roster } from "./roster.ts";

export const bundledRoster: Roster = rosterOf(
  headRows.map(({ name, ...row }) => ({ ...row, person: headPeople.get(name)! })),
);
