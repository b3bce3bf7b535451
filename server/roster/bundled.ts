// The roster which Sayswho brings along, opened when a draft first has a name to ask it about.
import { openRoster } from "./packed.ts";
import type { Roster } from "./roster.ts";

let opened: Roster | null = null;

/** Each text is read when it is first asked for; how, the bundler decides (esbuild.mjs): from a file, or as a string. */
function open(): Roster {
  opened ??= openRoster({
    people: require("./packed/people.txt") as string,
    names: require("./packed/names.txt") as string,
    seats: require("./packed/seats.txt") as string,
    words: require("./packed/words.txt") as string,
  });
  return opened;
}

export const bundledRoster: Roster = {
  kept: () => [],
  spells: () => false,
  holders: (office, jurisdiction, on) => open().holders(office, jurisdiction, on),
  seat: (office, jurisdiction) => open().seat(office, jurisdiction),
  people: (given, family) => open().people(given, family),
  named: (name) => open().named(name),
  tenures: (person) => open().tenures(person),
  everyone: () => open().everyone(),
};
