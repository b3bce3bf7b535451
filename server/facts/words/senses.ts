// What an entry of the lists of loaded words looks like: words of one sense, each with its guard, plainer wording and authority.

/** How the words stand in a sentence, which decides how they are looked for. */
export type WordPart =
  /** Before a noun, or after "is", "seems", "remains". */
  | "adjective"
  /** Anywhere: shamelessly, laughably. */
  | "adverb"
  /** A comment on the whole sentence: at its head, between commas, or right before the verb. */
  | "comment"
  /** Before an adjective, an adverb or a participle: utterly, grossly. */
  | "degree"
  /** In all its forms, except where the table says otherwise. */
  | "verb"
  /** In singular and plural. */
  | "noun"
  /** Word for word; several words, as they stand. */
  | "phrase";

/** Words of one sense. */
export interface Sense {
  /** What the words do, as a desk would put it: "Ridicule". Printed with the list. */
  readonly sense: string;
  readonly part: WordPart;
  /** Whose guidance the class rests on. Printed with the list. */
  readonly authority: string;
  /**
   * The words, parted by white space; the words of a phrase and the particle of a verb are joined with "_" ("lash_out").
   * Irregular verbs give their forms: "cling/clung". Adjectives of a class with `ly` are adverbs too.
   */
  readonly words: string;
  /** Whether the adjectives of the class judge as adverbs, too: shameful, shamefully. */
  readonly ly?: boolean;
  /** Whether one such word is a matter of taste, and only two loaded words in a sentence are worth a mark. */
  readonly together?: boolean;
  /** Whether a word of the class says enough where the sentence goes on to tell why: "a controversial law which lets". */
  readonly explained?: boolean;
  /** Words which brand people or a camp ("brand"), worn images ("image"), else words which colour the telling. */
  readonly kind?: "brand" | "image";
  /** Plainer words by entry, for the desk to choose from; none where the word is best cut. */
  readonly plainer?: Readonly<Record<string, string>>;
  /** Neighbours, by entry, which make the word no judgment: "furnace" beside "blast". "*" holds for the whole class. */
  readonly literal?: Readonly<Record<string, string>>;
  /** Neighbours, by entry, beside one of which alone it judges: a "hack" of a party, not of a server. */
  readonly figurative?: Readonly<Record<string, string>>;
}

/** A list which a rule looks up in its own way, as a desk reads it: what it does, on whose authority, and its words. */
export function listed(
  sense: string,
  part: WordPart,
  authority: string,
  words: Iterable<string>,
  guards: Pick<Sense, "plainer" | "literal"> = {},
): Sense {
  const written =
    typeof words === "string" ? words : [...words].map((word) => word.replaceAll(" ", "_")).join(" ");
  return { sense, part, authority, words: written, ...guards };
}
