// The rosters that hold for a draft, one on the other: bundled, fetched, and the desk's own from the farthest to the nearest.
import { bundledRoster } from "./bundled.ts";
import { type DeskRoster, type DeskRow, readDeskRoster } from "./desk.ts";
import { begun, layered } from "./layered.ts";
import type { Roster } from "./roster.ts";

/** A roster's file as found: its path, and what it holds. */
export interface RosterFile {
  readonly path: string;
  readonly text: string;
}

export interface Stack {
  readonly roster: Roster;
  /** The files as read, with their problems, the nearest first and the fetched ones last. */
  readonly files: readonly DeskRoster[];
}

/**
 * Answers the roster for some files, the nearest first: `rosters` are the desk's own, `fetched` what `roster update`
 * wrote, over which each row of the desk's wins. A file is read again only when its text has changed, and the same
 * files give the same roster.
 */
export function stacker(
  below: Roster = bundledRoster,
): (rosters: readonly RosterFile[], fetched: readonly RosterFile[]) => Stack {
  const read = new Map<string, DeskRoster>();
  const stacks: { readonly files: readonly DeskRoster[]; readonly stack: Stack }[] = [];
  const reading = ({ path, text }: RosterFile): DeskRoster => {
    const known = read.get(path);
    if (known?.source === text) return known;
    const fresh = readDeskRoster(path, text);
    read.set(path, fresh);
    return fresh;
  };
  return (rosters, fetched) => {
    const files = [...rosters, ...fetched].map(reading);
    const known = stacks.find(
      (kept) => kept.files.length === files.length && kept.files.every((file, at) => file === files[at]),
    );
    if (known) return known.stack;
    const roster = files.reduceRight(
      (under, { rows }, at) => layered(begun(at < rosters.length ? rows : rows.map(unsettled), under), under),
      below,
    );
    const stack = { roster, files };
    stacks.unshift({ files, stack });
    // An editor's drafts lie in a folder or two; what has been superseded need not be kept.
    stacks.length = Math.min(stacks.length, 8);
    return stack;
  };
}

/** A register's row: it knows who holds an office, and nothing of how the desk spells a name. */
function unsettled({ person: { settled, ...person }, ...row }: DeskRow): DeskRow {
  return { ...row, person };
}
