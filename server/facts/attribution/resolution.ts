// Whom a source's words mean: pronouns, surnames, "who" and titles taken up, each given the class of what they stand for.
import type { TokenisedSentence } from "../nlp.ts";
import type { Mention, People } from "../people.ts";
import { fold } from "../vocabulary.ts";
import { resolveTakenUp } from "./roles.ts";
import type { Source, SourceClass } from "./sources.ts";

/** A source whose words were described where they stand, and the sentence they stand in. */
export interface Described {
  readonly source: Source;
  readonly sentence: number;
  /** Whether it hands over a claim itself, not within another's words. */
  readonly outer: boolean;
}

// A pronoun reaches back over this many sentences, no further.
const reach = 3;

interface Antecedent {
  readonly source: Source;
  readonly sentence: number;
}

/** Reads sources in order of appearance and answers each with what it stands for. */
export class Resolver {
  private one: Antecedent | null = null;
  private several: Antecedent | null = null;
  private thing: Antecedent | null = null;

  /** The people of the draft by their family names, folded. */
  private readonly families: ReadonlyMap<string, number>;

  constructor(
    private readonly sentences: readonly TokenisedSentence[],
    private readonly people: People,
  ) {
    this.families = new Map(people.people.map(({ family }, person) => [fold(family), person]));
  }

  /** `mentions` are those of the source's sentence. */
  resolve(source: Source, sentence: number, mentions: readonly Mention[]): Source {
    const meant = this.meant(source, sentence, mentions);
    this.remember(meant, sentence);
    return meant;
  }

  private meant(source: Source, sentence: number, mentions: readonly Mention[]): Source {
    if (source.person !== null) return source;
    if (source.noun === "pronoun") return this.pronoun(source, sentence, mentions);
    if (source.noun === "place" && source.modifiers.length === 0) return this.namesake(source);
    if (source.noun === "office" && source.takenUp) {
      const person = resolveTakenUp(this.sentences, this.people, source, sentence);
      if (person !== null) return { ...source, class: "named-person", person };
    }
    return source;
  }

  /** "Jordan believes", behind "Michael Jordan said": a person who has the name of a country, and no country. */
  private namesake(source: Source): Source {
    const person = this.families.get(source.head);
    const first = person === undefined ? undefined : this.people.people[person]!.mentions[0];
    return first !== undefined && this.people.mentions[first]!.start < source.start
      ? { ...source, class: "named-person", noun: "name", person: person! }
      : source;
  }

  private pronoun(source: Source, sentence: number, mentions: readonly Mention[]): Source {
    const mention = mentions.findLast(({ start }) => start === source.start);
    if (mention?.kind === "pronoun") return { ...source, class: "named-person", person: mention.person };
    const { head } = source;
    const before = /^(?:he|she)/.test(head)
      ? this.one
      : /^they/.test(head)
        ? this.several
        : /^it/.test(head)
          ? this.thing
          : null;
    if (!before || sentence - before.sentence > reach) return { ...source, certain: false };
    const person = this.fits(before.source, head) ? before.source.person : null;
    const cls: SourceClass = before.source.class;
    const { takesUp, antecedent, start, end } = before.source;
    return {
      ...source,
      class: cls,
      person,
      takesUp: takesUp ?? antecedent ?? { start, end },
      certain: person !== null,
    };
  }

  private fits({ person }: Source, pronoun: string): boolean {
    const gender = person === null ? null : this.people.people[person]?.gender;
    return !gender || (gender === "woman") === pronoun.startsWith("she");
  }

  private remember(source: Source, sentence: number): void {
    const row = { source, sentence };
    if (source.noun === "pronoun" && source.person === null && !source.certain) return;
    if (
      source.class === "named-person" ||
      source.class === "office-unnamed" ||
      source.class === "anonymous-described"
    )
      this.one = row;
    else if (source.class === "vague" && source.noun === "people") this.several = row;
    else {
      this.thing = row;
      if (source.class === "institution") this.several = row;
    }
  }
}
