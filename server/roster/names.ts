// When a name in copy and a name of the roster are one: words in any order, transliterations, short forms, initials.
import { distance } from "fastest-levenshtein";
import type { RosterPerson } from "./roster.ts";
import { familyKey, plainName, sameGiven } from "./spelling.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words within a name which say nothing about whose it is. */
const particles = list(
  "de da do dos das del della di du la le les van von der den ter ten zu zum af al el ul ud ur bin ibn bint ben ould wa ap e y i and of the",
);
/** Particles which are given names too, where they stand first: Al Gore, Ben Carson, Van Jones. */
const particlesAndNames = list("al ben bin van");
const suffixes = list("jr sr ii iii iv v vi vii viii ix x");
const honours = list(
  "sir dame lord lady baron baroness dr sheikh sheik shaikh syed sayyid crown prince princess king queen mr mrs ms",
);

/** The words of a name which tell it from others, in folded lower case: "Ursula von der Leyen" has "ursula", "leyen". */
export function tellingWords(name: string): readonly string[] {
  const words = plainName(name)
    .replace(/['’ʼʻ`"“”]/g, "")
    .replace(/[.,()]/g, " ")
    .split(/[\s–-]+/)
    .filter((word) => word !== "");
  let end = words.length - 1;
  while (end > 0 && suffixes.has(words[end]!)) end--;
  const isTelling = (word: string, place: number): boolean => {
    if (place >= end) return place === end;
    if (honours.has(word)) return place > end - 2;
    if (place === 0 && word.length === 1) return true;
    if (!particles.has(word)) return true;
    return place === 0 && particlesAndNames.has(word) && !/^\p{L}+-/u.test(name);
  };
  return words.filter(isTelling);
}

/** The keys under which an index keeps a person: of each word of a family name, and of the last word of every name. */
export function indexKeys(person: Pick<RosterPerson, "name" | "family" | "aliases">): readonly string[] {
  const last = [person.name, ...person.aliases].map((name) => familyKey(tellingWords(name).at(-1) ?? ""));
  return [...new Set([...familyKeys(person), ...last])].filter((key) => key !== "");
}

/** The keys of a person's family names: of each word, and of the words in one. */
function familyKeys(person: Pick<RosterPerson, "family">): readonly string[] {
  const known = keysOf.get(person);
  if (known) return known;
  const keys = person.family.map(tellingWords).flatMap((words) => [...words, words.join("")].map(familyKey));
  keysOf.set(person, keys);
  return keys;
}

const keysOf = new WeakMap<Pick<RosterPerson, "family">, readonly string[]>();

/** The keys to look under for a name; one of them is the person's own where the name is the person's. */
export function lookupKeys(given: string | null, family: string): readonly string[] {
  const families = tellingWords(family);
  const words = [...families, families.join(""), ...(given === null ? [] : tellingWords(given))];
  return [...new Set(words.map(familyKey))].filter((key) => key !== "");
}

/** Whether a name, with or without a given name, may be this person's. */
export function answersTo(person: RosterPerson, given: string | null, family: string): boolean {
  if (given === null) return answersToFamily(person, family);
  const asked = tellingWords(`${given} ${family}`);
  // "von der Leyen" split before its last word.
  if (asked.length === 1 && answersToFamily(person, family)) return true;
  const forms = joinings(asked);
  return [person.name, ...person.aliases].some((name) =>
    joinings(tellingWords(name)).some((own) => forms.some((form) => isSameName(form, own, person))),
  );
}

/** A name as it is, and with its first or last two words in one: "Bou Habib" and "Bouhabib", "Jong Un" and "Jongun". */
function joinings(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 3) return [words];
  return [
    words,
    [...words.slice(0, -2), words.slice(-2).join("")],
    [words.slice(0, 2).join(""), ...words.slice(2)],
  ];
}

function answersToFamily(person: RosterPerson, family: string): boolean {
  const own = new Set(familyKeys(person));
  return tellingWords(family).every((word) => own.has(familyKey(word)) || particles.has(word));
}

/**
 * The first and the last word asked for are different words of the name, and one of them is of the family name: middle
 * names may be missing or be added, and Chinese, Korean and Hungarian names come in either order.
 */
function isSameName(asked: readonly string[], own: readonly string[], person: RosterPerson): boolean {
  if (familyKey(asked.join("")) === familyKey(own.join(""))) return true;
  if (asked.length < 2) return false;
  const [first, last] = [asked[0]!, asked.at(-1)!];
  const family = new Set(familyKeys(person));
  const isFamily = (word: string) => family.has(familyKey(word));
  const places = (word: string, like: (a: string, b: string) => boolean) =>
    own.flatMap((other, place) => (like(word, other) ? [place] : []));
  const equal = (a: string, b: string) => familyKey(a) === familyKey(b);
  // The family name may stand first or last; the other word is a given name, in any of its forms.
  for (const [given, name] of [
    [first, last],
    [last, first],
  ] as const) {
    const named = places(name, equal);
    if (named.length === 0) continue;
    // An initial stands for the first name only: "H. Kohl" is no Herbert H. Kohl.
    const called = places(given, isFamily(name) ? (a, b) => sameGiven(a, b) || isSlip(a, b) : equal).filter(
      (place) => place === 0 || own[place]!.length > 1,
    );
    if (!isFamily(name) && !(isFamily(given) || name === last)) continue;
    if (called.some((a) => named.some((b) => a !== b))) return true;
  }
  return false;
}

/** "Vlodymyr" for Volodymyr: a long given name with a letter or two astray. */
function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 7 && a[0] === b[0] && distance(a, b) <= 2;
}

/** Whether a family name is also this person's, in some spelling. */
export function sharesFamily(person: RosterPerson, family: string): boolean {
  const own = new Set(indexKeys(person));
  return tellingWords(family).some((word) => own.has(familyKey(word)));
}

/** Whether a name in copy may mean this person after all, in another spelling, a short form or by the given name alone. */
export function mayBe(person: RosterPerson, given: string | null, family: string): boolean {
  // A name of one word may be the given one: "President Lula", "Prime Minister Godwin" before "Friday".
  if (given === null)
    return (
      sharesFamily(person, family) ||
      person.given.some((name) => tellingWords(name).includes(tellingWords(family).at(-1)!))
    );
  if (!sharesFamily(person, family)) return false;
  const called = tellingWords(given);
  return [person.name, ...person.aliases].some((name) => {
    const words = tellingWords(name);
    return called.some((word) =>
      words.some((own) => own[0] === word[0] && own !== tellingWords(family).at(-1)),
    );
  });
}
