// The forms of loaded words: what an entry of a class comes to, each form with the words which make it literal and plainer ones.
import type { Expand } from "./forms.ts";
import { inflect } from "./inflection.ts";
import { loadedWords } from "./words/loaded.ts";
import type { Sense, WordPart } from "./words/senses.ts";

/** A form of an entry, as it is looked up by its first word. */
export interface Form {
  readonly entry: string;
  readonly part: WordPart;
  readonly sense: Sense;
  /** The words after the first. */
  readonly rest: readonly string[];
  /** Which form of a verb it is; null for other parts. */
  readonly verb: "base" | "third" | "past" | "participle" | "ing" | null;
  readonly plainer: readonly string[];
  readonly literal: ReadonlySet<string>;
  /** Where there are any, one of them must stand near. */
  readonly figurative: ReadonlySet<string>;
}

/** The entries of all classes, each as the number of its class and as it is written there: "3:lip_service", "0:cling/clung". */
export function loadedEntries(): readonly string[] {
  return loadedWords.flatMap(({ words }, sense) =>
    words.split(/\s+/).map((written) => `${sense}:${written}`),
  );
}

/** All forms of an entry by their first words. */
export const expandLoaded: Expand<Form> = (listed, found) => {
  const add = (words: string, form: Omit<Form, "rest">) => {
    const [first = "", ...rest] = words.split(" ");
    found(first, { ...form, rest });
  };
  const colon = listed.indexOf(":");
  const sense = loadedWords[Number(listed.slice(0, colon))]!;
  const written = listed.slice(colon + 1);
  const [base = "", past, participle] = written.split("/");
  const entry = base.replaceAll("_", " ");
  const literal = wordsOf(`${sense.literal?.["*"] ?? ""} ${sense.literal?.[base] ?? ""}`);
  const figurative = wordsOf(sense.figurative?.[base] ?? "");
  const plain = sense.plainer?.[base]?.split(", ").filter((word) => word !== "") ?? [];
  const shared = { entry, part: sense.part, sense, literal, figurative };
  switch (sense.part) {
    case "verb": {
      const [verb = "", ...particle] = entry.split(" ");
      const own = { ...inflect(verb), ...(past ? { past, participle: participle ?? past } : {}) };
      for (const form of ["base", "third", "past", "participle", "ing"] as const) {
        if (form === "participle" && own.participle === own.past) continue;
        add([own[form], ...particle].join(" "), {
          ...shared,
          verb: form,
          plainer: plain.map((word) => inPhrase(word, form)),
        });
      }
      break;
    }
    case "noun":
      add(entry, { ...shared, verb: null, plainer: plain });
      if (!/s$/.test(entry)) add(plural(entry), { ...shared, verb: null, plainer: plain.map(plural) });
      break;
    default:
      add(entry, { ...shared, verb: null, plainer: plain });
      if (sense.ly) add(lyOf(entry), { ...shared, part: "adverb", verb: null, plainer: [] });
  }
};

function wordsOf(listed: string): ReadonlySet<string> {
  return new Set(listed.split(" ").filter((word) => word !== ""));
}

/** "complain of" as "complained of". */
function inPhrase(words: string, form: "base" | "third" | "past" | "participle" | "ing"): string {
  const [verb = "", ...rest] = words.split(" ");
  return [inflect(verb)[form], ...rest].join(" ");
}

function plural(noun: string): string {
  if (/(?:man)$/.test(noun)) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function lyOf(adjective: string): string {
  if (/ic$/.test(adjective)) return `${adjective}ally`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  return `${adjective}ly`;
}
