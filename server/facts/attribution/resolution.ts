// Whom a source's words mean: pronouns, surnames, "who" and titles taken up, each given the class of what they stand for.
import type { TokenisedSentence } from "../nlp.ts";
import type { People } from "../people.ts";
import type { Placed } from "../placed.ts";
import { fold } from "../vocabulary.ts";
import { Roles } from "./roles.ts";
import { type Source, type SourceClass, sourceWith } from "./sources.ts";

// A pronoun reaches back over this many sentences, no further.
const reach = 3;

interface Antecedent {
  readonly source: Source;
  readonly sentence: number;
}

/** Who was heard last: a person, several, a body or a paper. */
export interface Heard {
  readonly one: Antecedent | null;
  readonly several: Antecedent | null;
  readonly thing: Antecedent | null;
}

export const nobodyHeard: Heard = { one: null, several: null, thing: null };

/** Reads sources in order of appearance and answers each with what it stands for. */
export class Resolver {
  private readonly roles: Roles;
  /** The people of the draft by their family names, folded. */
  private families: ReadonlyMap<string, number> | null = null;

  constructor(
    sentences: readonly TokenisedSentence[],
    private readonly people: People,
    /** Who was heard up to here. */
    public heard: Heard,
  ) {
    this.roles = new Roles(sentences, people);
  }

  /** `placed` are the namings in the source's sentence. */
  resolve(source: Source, sentence: number, placed: readonly Placed[]): Source {
    const meant = this.meant(source, sentence, placed);
    this.remember(meant, sentence);
    return meant;
  }

  private meant(source: Source, sentence: number, placed: readonly Placed[]): Source {
    if (source.person !== null) return source;
    if (source.noun === "pronoun") return this.pronoun(source, sentence, placed);
    if (source.noun === "place" && source.modifiers.length === 0) return this.namesake(source);
    if (source.noun === "office" && source.takenUp) {
      const person = this.roles.takenUp(source, sentence);
      if (person !== null) return sourceWith(source, { class: "named-person", person });
    }
    return source;
  }

  /** "Jordan believes", behind "Michael Jordan said": a person who has the name of a country, and no country. */
  private namesake(source: Source): Source {
    this.families ??= new Map(this.people.people.map(({ family }, person) => [fold(family), person]));
    const person = this.families.get(source.head);
    const first = person === undefined ? undefined : this.people.people[person]!.mentions[0];
    return first !== undefined && this.people.mentions[first]!.start < source.start
      ? sourceWith(source, { class: "named-person", noun: "name", person: person! })
      : source;
  }

  private pronoun(source: Source, sentence: number, placed: readonly Placed[]): Source {
    const mention = placed.findLast(({ mention }) => mention.start === source.start)?.mention;
    if (mention?.kind === "pronoun")
      return sourceWith(source, { class: "named-person", person: mention.person });
    const { head } = source;
    const { one, several, thing } = this.heard;
    const before = /^(?:he|she)/.test(head)
      ? one
      : /^they/.test(head)
        ? several
        : /^it/.test(head)
          ? thing
          : null;
    if (!before || sentence - before.sentence > reach) return sourceWith(source, { certain: false });
    const person = this.fits(before.source, head) ? before.source.person : null;
    const cls: SourceClass = before.source.class;
    const { takesUp, antecedent, start, end } = before.source;
    return sourceWith(source, {
      class: cls,
      person,
      takesUp: takesUp ?? antecedent ?? { start, end },
      certain: person !== null,
    });
  }

  private fits({ person }: Source, pronoun: string): boolean {
    const gender = person === null ? null : this.people.people[person]?.gender;
    return !gender || (gender === "woman") === pronoun.startsWith("she");
  }

  private remember(source: Source, sentence: number): void {
    if (source.noun === "pronoun" && source.person === null && !source.certain) return;
    const row = { source, sentence };
    const { one, several, thing } = this.heard;
    if (
      source.class === "named-person" ||
      source.class === "office-unnamed" ||
      source.class === "anonymous-described"
    )
      this.heard = { one: row, several, thing };
    else if (source.class === "vague" && source.noun === "people") this.heard = { one, several: row, thing };
    else this.heard = { one, several: source.class === "institution" ? row : several, thing: row };
  }
}
