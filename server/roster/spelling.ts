// Names across alphabets and houses: when two spellings are one name, and how a house spells a name of the roster.
import { fold } from "../facts/nlp.ts";
import { variantRows } from "../facts/words/house-variants.ts";
import type { House } from "../settings.ts";

/** Given names which are one name in different alphabets, or a name and its everyday form. */
const sameGivenNames: readonly (readonly string[])[] = [
  ["sergei", "sergey", "serhiy", "serhii"],
  ["andrei", "andrey", "andriy", "andrii"],
  ["alexei", "aleksei", "alexey", "oleksii", "oleksiy"],
  ["alexander", "aleksandr", "alexandr", "oleksandr", "aliaksandr", "alyaksandr", "aleksander"],
  ["dmitry", "dmitri", "dmitriy", "dmytro"],
  ["mikhail", "mykhailo", "mikhailo", "mykhaylo"],
  ["vladimir", "volodymyr", "volodimir", "volodomyr", "uladzimir"],
  ["nikolai", "nikolay", "mykola"],
  ["yulia", "yuliia", "julia", "yuliya"],
  ["yuri", "yury", "yuriy", "iurii"],
  ["evgeny", "yevgeny", "yevhen", "yevhenii", "evgenii"],
  ["vitaly", "vitali", "vitalii", "vitaliy"],
  ["mohammed", "mohammad", "mohamed", "mohamad", "muhammad", "muhammed", "mohamud"],
  ["ahmed", "ahmad", "ahmet"],
  ["hussein", "hussain", "husein"],
  ["yousef", "yusuf", "youssef", "yusef"],
  ["joe", "joseph"],
  ["mike", "michael", "micheal"],
  ["tony", "anthony", "antony"],
  ["ed", "edward"],
  ["liz", "elizabeth"],
  ["tom", "thomas"],
  ["chris", "christopher"],
  ["bill", "william"],
  ["bob", "robert"],
  ["jim", "james"],
  ["dan", "daniel"],
  ["ben", "benjamin"],
  ["andy", "andrew"],
  ["pam", "pamela"],
  ["jeff", "jeffrey"],
  ["steve", "steven", "stephen"],
  ["dave", "david"],
  ["nick", "nicholas"],
  ["jay", "jerome"],
];

const givenClass: ReadonlyMap<string, number> = new Map(
  sameGivenNames.flatMap((row, index) => row.map((name) => [name, index] as const)),
);

const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "ae",
  ß: "ss",
  œ: "oe",
};

/** Lower case, plain letters: the form in which names are looked up. */
export function plainName(name: string): string {
  return fold(name).replace(/[łøđðıæßœ]/g, (letter) => letters[letter] ?? letter);
}

/**
 * A family name without what transliterations disagree on: "zelenskyy", "zelenskiy" and "zelensky" have one key, and
 * so have "al-Sissi" and "Sisi".
 */
export function familyKey(family: string): string {
  return plainName(family)
    .replace(/^(?:al|el|ash|as|an|ar|at|ad)[- ]/, "")
    .replace(/[-' .]/g, "")
    .replace(/ou/g, "u")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1+/g, "$1");
}

/** Whether two given names may be one: equal, an initial, another alphabet's spelling, or a short form. */
export function sameGiven(a: string, b: string): boolean {
  const [first, second] = [firstName(a), firstName(b)];
  if (first === second) return true;
  if (first.length === 1 || second.length === 1) return first[0] === second[0];
  const group = givenClass.get(first);
  return (group !== undefined && group === givenClass.get(second)) || familyKey(a) === familyKey(b);
}

function firstName(given: string): string {
  return (plainName(given).split(/[ -]/)[0] ?? "").replace(/\.+$/, "").replace(/^(.)\..*$/, "$1");
}

/** A name of the roster as a house spells it; house "none" leaves it as it is. */
export function spelledBy(house: House, name: string): string {
  if (house === "none") return name;
  const rows = variantRows.filter((row) => row.kind === "name" && row.houses[house] !== undefined);
  const whole = rows.find((row) => row.forms.includes(name));
  if (whole) return whole.houses[house]!;
  return name
    .split(" ")
    .map((word, index) => {
      // A given name changes only from the form which the roster uses: Volodymyr may be Vladimir, never the reverse.
      const row = rows.find((r) => r.forms.includes(word) && (index > 0 || r.forms[0] === word));
      return row?.houses[house] ?? word;
    })
    .join(" ");
}
