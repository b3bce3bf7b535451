// Where people are brought in, and whether the copy says who they are.
import type { Span } from "../text/span.ts";
import { isRole } from "./doers.ts";
import { group } from "./grouped.ts";
import { isLooseLine } from "./headlines.ts";
import { once, wordsOf } from "./memory.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { People } from "./people.ts";
import { namesAmong, type Placed } from "./placed.ts";
import { isDemonym } from "./places.ts";
import type { Title } from "./titles.ts";
import { cueVerbs } from "./verbs.ts";
import { prepositions, subjectPronouns } from "./words/grammar.ts";
import { verbsAfterNames } from "./words/introductions.ts";

/** The first full naming of a person in body copy. */
export interface Introduction extends Span {
  /** Index in `draft.people`. */
  readonly person: number;
  /** A title, a trade, an age, a phrase beside the name, a sentence next to it says who this is. */
  readonly described: boolean;
  /** The name stands in a list of three or more: the dead, a squad, a jury. */
  readonly listed: boolean;
}

/** Every introduction, in order. People whom the draft only calls by one name have none. */
export function findIntroductions(
  sentences: readonly TokenisedSentence[],
  people: People,
  titles: readonly Title[],
): readonly Introduction[] {
  const titled = group(
    titles.map(({ mention }) => {
      const { person, sentence } = people.mentions[mention]!;
      return [person, sentence] as const;
    }),
  );
  const { placed } = people;
  const reading = (index: number) => {
    const sentence = sentences[people.mentions[index]!.sentence]!;
    const names = namesAmong(placed.get(sentence.index)!);
    const make = () => new Surroundings(sentence.tokens, names);
    const around = once(sentence, Surroundings, make, (known) => known.areOf(names));
    return around.of(names.findIndex((name) => name.index === index));
  };
  const lines = linesOf(sentences, people);
  const found: Introduction[] = [];
  people.people.forEach((person, index) => {
    if (person.given === null) return;
    const at = person.mentions.find((at) => {
      const { kind, display } = people.mentions[at]!;
      return kind !== "pronoun" && !display;
    });
    if (at === undefined) return;
    const first = people.mentions[at]!;
    if (first.kind !== "full" || first.style === "regnal") return;
    const sentence = sentences[first.sentence]!;
    if (sentence.kind !== "body" || isLooseLine(sentences, sentence)) return;
    if (once(sentence, isCredit, () => isCredit(sentence.tokens))) return;
    if ((lines.get(index) ?? 0) > 1) return;
    const own = reading(at);
    // "The People’s Party (Ram Vilas)", "Bond (Tom Hale)": the capitals before the brackets say what it is.
    if (own.isInBrackets()) return;
    const near = (titled.get(index) ?? []).some((at) => Math.abs(at - first.sentence) <= 1);
    const isToldLater = () =>
      person.mentions.some((later) => {
        const { kind, start, sentence } = people.mentions[later]!;
        return (
          kind !== "pronoun" &&
          start > first.start &&
          sentence <= first.sentence + 4 &&
          reading(later).isToldAfter()
        );
      });
    found.push({
      start: first.start,
      end: first.end,
      person: index,
      described:
        near ||
        first.titled !== null ||
        own.isToldBefore() ||
        own.isToldAfter() ||
        isToldLater() ||
        isToldNext(sentences[first.sentence + 1]),
      listed: own.isListed(),
    });
  });
  return found.sort((a, b) => a.start - b.start);
}

/**
 * How many sentences the name of each person opens with a colon behind it, "Mehta: Why?", "Mehta: And now?": whoever asks or
 * answers in a transcript is told by it.
 */
function linesOf(sentences: readonly TokenisedSentence[], { placed }: People): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const [index, mentions] of placed)
    for (const { mention, from, to } of mentions)
      if (from === 0 && wordsOf(sentences[index]!)[to]?.text === ":")
        lines.set(mention.person, (lines.get(mention.person) ?? 0) + 1);
  return lines;
}

/** "With assistance from Ana Ruiz.", "Ana Ruiz contributed to this report.", "(AP Photo/Ana Ruiz)" */
function isCredit(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, 4).map((token) => token.norm);
  return (
    /^(?:with )?assistance from|^(?:additional )?reporting by|^editing by|^writing by|^to contact/.test(
      words.filter((word) => /\p{L}/u.test(word)).join(" "),
    ) ||
    tokens.some(
      (token, at) =>
        (token.norm === "contributed" && tokens[at + 1]?.norm === "to") ||
        token.norm === "photo" ||
        token.text === "/",
    )
  );
}

/** What stands around the names of a sentence: read anew where it names others. */
class Surroundings {
  private readonly readings: Reading[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: readonly Placed[],
  ) {}

  /** Whether some names stand among the words as these did, with titles or without. */
  areOf(names: readonly Placed[]): boolean {
    return (
      names.length === this.names.length &&
      names.every(({ mention: { start, titled }, from, to }, at) => {
        const before = this.names[at]!;
        const title = before.mention.titled;
        return (
          from === before.from &&
          to === before.to &&
          (titled && start - titled.start) === (title && before.mention.start - title.start)
        );
      })
    );
  }

  /** Around the name at this place among them. */
  of(place: number): Reading {
    this.readings[place] ??= new Reading(this.tokens, this.names, place);
    return this.readings[place];
  }
}

/** What stands around one of the names of a sentence. */
class Reading {
  private readonly from: number;
  private readonly to: number;
  private readonly others: readonly Placed[];
  private toldBefore: boolean | null = null;
  private toldAfter: boolean | null = null;
  private listed: boolean | null = null;

  /** `place` is the one’s among those which are named. */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly named: readonly Placed[],
    place: number,
  ) {
    const { from, to } = named[place]!;
    this.from = from;
    this.to = to;
    this.others = named.filter((_, at) => at !== place);
  }

  /** Whether nothing but the name stands in brackets behind a capital. */
  isInBrackets(): boolean {
    const { tokens, from, to } = this;
    return tokens[from - 1]?.text === "(" && tokens[from - 2]?.capital === true && tokens[to]?.text === ")";
  }

  /** Whether the words before the name say who it is. */
  isToldBefore(): boolean {
    this.toldBefore ??= this.before();
    return this.toldBefore;
  }

  /** Whether those behind it do. */
  isToldAfter(): boolean {
    this.toldAfter ??= this.after();
    return this.toldAfter;
  }

  /** Whether the name is one of three or more, known or not, which only commas and "and" part. */
  isListed(): boolean {
    this.listed ??= this.isInList();
    return this.listed;
  }

  /** "the driver, Per Lund", "rapper Tom Lee", "a man named Tom Lee", "her brother Tom Lee". */
  private before(): boolean {
    const { tokens } = this;
    const from = this.headOfList();
    // "Envoy Ana Ruiz and Tom Lee": a word for one person tells of the first name only.
    const tells = (token: Token) => isRole(token) && (from === this.from || isPlural(token));
    const before = tokens[from - 1];
    if (before?.text === ",") {
      const noun = tokens[from - 2];
      for (let at = from - 2; at >= 0 && at >= from - 9; at--) {
        const token = tokens[at]!;
        if (token.kind !== "word") return false;
        if (tells(token) || isOneOfThose(tokens, at)) return true;
        // "The two of them who came last, …", "her three neighbours, Ana Ruiz and Tom Lee,".
        if (/^(?:the|these|those|other|his|her|its|their|both)$/.test(token.norm) && isPlural(noun!))
          return !prepositions.has(tokens[at - 1]?.norm ?? "");
      }
      return false;
    }
    if (before?.kind !== "word") return false;
    // "The Australian Ana Ruiz", "mother-of-three Ana Ruiz", "world No. 1 Ana Ruiz".
    if (from === this.from && (isDemonym(before.norm) || parent.test(before.norm) || this.isRanked()))
      return true;
    // "Facebook’s Ana Ruiz", "analysts including Ana Ruiz", "a team led by Ana Ruiz"
    if (before.possessive || /^(?:named|called|nicknamed|like|as|including)$/.test(before.norm)) return true;
    if (before.norm === "by" && /^(?:led|succeeded|replaced)$/.test(tokens[from - 2]?.norm ?? ""))
      return true;
    // "Ruiz succeeded Tom Lee", "took over from Tom Lee": whose work it was is told by whose it is now.
    if (before.norm === "from" && tokens[from - 2]?.norm === "over") return true;
    if (successions.has(before.norm)) return true;
    if (
      before.norm === "between" &&
      tokens.slice(Math.max(0, from - 8), from).some(({ norm }) => contests.has(norm))
    )
      return true;
    // A trade, or any noun which a possessive or an article opens: "Hale’s agent Tom Lee", "the soprano Ana Ruiz".
    if (isRole(before)) return tells(before);
    // "Baker Ana Ruiz": at the head of a sentence a capital tells nothing.
    if (from === 1 && isRole({ ...before, capital: false })) return true;
    if (from !== this.from && !isPlural(before)) return false;
    const opener = tokens[from - 2];
    // "head of engineering and security Ana Ruiz"
    for (let at = from - 2; at >= 0 && at >= from - 8; at--) {
      const token = tokens[at]!;
      if (token.kind !== "word" && token.text !== ",") break;
      if (/^(?:of|for)$/.test(token.norm) && isRole(tokens[at - 1])) return true;
      if (/^(?:said|says|to|by|with|that|who|was|is|were|are)$/.test(token.norm)) break;
    }
    return (
      !before.capital &&
      opener?.kind === "word" &&
      (opener.possessive || /^(?:the|a|an|his|her|its|their|my|our)$/.test(opener.norm)) &&
      !/(?:ed|ing|ly)$/.test(before.norm)
    );
  }

  /** "World No 1", "the No. 2 seed" is a role of its own. */
  private isRanked(): boolean {
    const { tokens, from } = this;
    return /^\d{1,3}$/.test(tokens[from - 1]!.norm) && /^no\.?$/.test(tokens[from - 2]?.norm ?? "");
  }

  /** Where the first of "former astronauts Ana Ruiz and Tom Hale" begins: what stands before it is told of both. */
  private headOfList(): number {
    let { from } = this;
    for (;;) {
      const joint = this.tokens[from - 1];
      if (joint?.norm !== "and" && joint?.text !== ",") return from;
      const before = this.others.find(
        ({ mention: { end } }) => end <= joint.start && this.tokens[from - 2]!.end <= end + 2,
      );
      if (!before || before.from >= from) return from;
      from = before.from;
    }
  }

  /** ", a Republican from Ohio", ", 44,", "(left)", " of Springfield", " is the", ", who". */
  private after(): boolean {
    const { tokens, to } = this;
    if (tokens[to - 1]?.possessive) return isRole(tokens[to]);
    const next = tokens[to];
    if (!next) return false;
    if (next.kind === "word") {
      if (/^(?:MP|MEP|MSP|MLA|TD|KC|QC|SC|MD|DDS)$/.test(next.text)) return true;
      if (/^(?:of|from|at|with|who|whose)$/.test(next.norm)) return true;
      if (verbsAfterNames.has(next.norm)) return true;
      const object = tokens[to + 1];
      // "Ana Ruiz succeeded him", "replaces the mayor"
      if (successions.has(next.norm)) return true;
      if (next.norm === "as") return this.namesRole(to + 1);
      if (/^(?:is|was|became|becomes|remains|remained|stays|stayed)$/.test(next.norm)) {
        // "stays as minister", "stayed on as head of the union"
        const on = object?.norm === "on" ? to + 2 : to + 1;
        if (this.namesRole(tokens[on]?.norm === "as" ? on + 1 : to + 1)) return true;
      }
      if (/^(?:is|was|became|remains)$/.test(next.norm))
        return /^(?:a|an|the|one|among)$/.test(object?.norm ?? "") || object?.possessive === true;
      if (/^(?:works|worked|serves|served)$/.test(next.norm))
        return /^(?:as|at|for|in|on)$/.test(object?.norm ?? "");
      return next.norm === "and" && this.toldTogether();
    }
    if (!/^(?:,|\(|—|–|--)$/.test(next.text)) return false;
    const first = tokens[to + 1];
    // "Joan Park, [[ROLE?]], voted": asked for already.
    if (first?.text === "[") return true;
    if (first?.kind !== "word") return false;
    if (
      /^(?:and|but|or|while|as|he|she|they|it|we|i|said|says|told|if|because|when|after|before|in|on)$/.test(
        first.norm,
      )
    )
      return false;
    // "Hale, noted the president": what somebody else says of it is no description.
    const told = cueVerbs.get(first.norm)?.some(({ form, kind }) => form === "past" && kind !== "mental");
    if (told && (tokens[to + 2]?.capital || tokens[to + 2]?.norm === "the")) return false;
    return !this.others.some(
      ({ mention: { start, titled } }) => start === first.start || titled?.start === first.start,
    );
  }

  /** "finance minister", "head of the union": a role within the next few words, before a mark or another name. */
  private namesRole(from: number): boolean {
    for (let at = from; at < from + 5; at++) {
      const token = this.tokens[at];
      if (token?.kind !== "word" || this.others.some(({ from }) => from === at)) return false;
      if (isRole(token)) return true;
      if (prepositions.has(token.norm) || subjectPronouns.has(token.norm)) return false;
    }
    return false;
  }

  /** "Ana Ruiz and Tom Lee, co-leaders of the Greens,", "… and Tom Lee, both 41,", "… and Tom Lee, who lead the Greens,". */
  private toldTogether(): boolean {
    const { tokens } = this;
    const last = this.others.find(({ from }) => from === this.to + 1);
    if (!last || !/^(?:,|\(|—|–|--)$/.test(tokens[last.to]?.text ?? "")) return false;
    const first = tokens[last.to + 1]?.norm ?? "";
    if (first === "both" || (first === "who" && !/[^s]s$/.test(tokens[last.to + 2]?.norm ?? ""))) return true;
    for (let at = last.to + 1; at < last.to + 6; at++) {
      const token = tokens[at];
      if (token?.kind !== "word") return false;
      if (isRole(token)) return isPlural(token);
    }
    return false;
  }

  private isInList(): boolean {
    let run = 1;
    for (let at = this.from; run < 3; run++) {
      const end = this.jointBefore(at);
      if (end === null) break;
      at = this.startOf(end);
      if (at < 0) break;
    }
    for (let at = this.to; run < 3; run++) {
      const start = this.jointAfter(at);
      if (start === null) break;
      at = this.endOf(start);
      if (at < 0) break;
    }
    return run >= 3;
  }

  /** Where the words before a comma, an "and" or both end; null where something else stands. */
  private jointBefore(at: number): number | null {
    const { tokens } = this;
    if (/^(?:and|or)$/.test(tokens[at - 1]?.norm ?? ""))
      return tokens[at - 2]?.text === "," ? at - 2 : at - 1;
    return tokens[at - 1]?.text === "," ? at - 1 : null;
  }

  private jointAfter(at: number): number | null {
    const { tokens } = this;
    const next = tokens[at]?.text === "," ? at + 1 : at;
    if (/^(?:and|or)$/.test(tokens[next]?.norm ?? "")) return next + 1;
    return next > at ? next : null;
  }

  /** The first of the words of a name which end here, one known or two capitals and more; -1 where there is none. */
  private startOf(end: number): number {
    const known = this.named.find(({ to }) => to === end);
    if (known) return known.from;
    let at = end;
    while (at > end - longestName && isNameLike(this.tokens[at - 1])) at--;
    return end - at >= 2 ? at : -1;
  }

  private endOf(start: number): number {
    const known = this.named.find(({ from }) => from === start);
    if (known) return known.to;
    let at = start;
    while (at < start + longestName && isNameLike(this.tokens[at])) at++;
    return at - start >= 2 ? at : -1;
  }
}

const longestName = 5;

function isNameLike(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && !token.possessive && !prepositions.has(token.norm);
}

/** "One of them, Ana Ruiz,", "another, Tom Lee,": people of whom the copy has just told. */
function isOneOfThose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm;
  return (
    (/^(?:one|two|three|four|five|some|many|both|all)$/.test(tokens[at]!.norm) && next === "of") ||
    (tokens[at]!.norm === "among" && /^(?:them|these|those)$/.test(next ?? "")) ||
    (tokens[at]!.norm === "another" && next === ",")
  );
}

/** Verbs which tell of one office and two people: whose it was and whose it is. */
const successions: ReadonlySet<string> = new Set(
  "succeeds succeeded succeeding succeed replaces replaced replacing replace".split(" "),
);

/** What is decided between two. */
const contests: ReadonlySet<string> = new Set(
  "choose chooses chose choosing choice decide decides race contest run-off runoff match final fight duel vote".split(
    " ",
  ),
);

const parent = /^(?:mother|father|mum|mom|dad|grandmother|grandfather|parent)-of-/;

/** Whether a noun is for several people: "envoys", "businessmen". */
function isPlural({ norm }: Token): boolean {
  return /(?:[^s]s|men|people|children)$|^(?:pair|duo|couple|trio|quartet)$/.test(norm);
}

/** "He is a baker.", "She runs the bakery": the next sentence says who it was. */
function isToldNext(next: TokenisedSentence | undefined): boolean {
  const [first, second, third] = next ? wordsOf(next) : [];
  if (!/^(?:he|she|they)$/.test(first?.norm ?? "") || !second) return false;
  if (verbsAfterNames.has(second.norm)) return true;
  return (
    /^(?:is|was|has|had|works|worked|serves|served|became)$/.test(second.norm) &&
    /^(?:a|an|the|as|been|at|for|one|in)$/.test(third?.norm ?? "")
  );
}
