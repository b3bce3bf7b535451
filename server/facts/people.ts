// People in a draft: every naming of a person, and which namings are the same human being.
import type { Span } from "../text/span.ts";
import { isTitleCase } from "./headlines.ts";
import { jurisdictionAt } from "./jurisdictions.ts";
import {
  type Candidate,
  findCandidates,
  isEastern,
  isFamilyFirst,
  isSentenceStart,
  plain,
  plainEnd,
  saysSomething,
  splitName,
} from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { fold } from "./vocabulary.ts";
import { placeOpeners, thingWords } from "./words/capitals.ts";
import {
  givenNames,
  leadingFamilyNames,
  mensNames,
  mononyms,
  nameSuffixes,
  particles,
  womensNames,
} from "./words/names.ts";

/** One naming of a person. The span holds the name's words alone, without title and without possessive ’s. */
export interface Mention extends Span {
  /**
   * "full" given and family name, or the one name by which a person is known in full (Pele, Pope Leo);
   * "surname" family name alone, or a given name alone after the full name; "pronoun" he, she, his …; pronouns only
   * where they resolve.
   */
  readonly kind: "full" | "surname" | "pronoun";
  readonly given: string | null;
  readonly family: string;
  /** Index in `draft.sentences`. */
  readonly sentence: number;
  /** Index in `draft.people`. */
  readonly person: number;
  /** The title, rank or courtesy title right before the name: "President", "Mr.", "Sgt."; null where there is none. */
  readonly titled: Span | null;
  /** "regnal" for kings, popes, saints and lords, whose name needs no other; "courtesy" for Mr., Ms. and Dr. */
  readonly style: "regnal" | "courtesy" | null;
  /** Whether the person says something right there, or is told more of: "Hale said", "said Hale", "Hale, who". */
  readonly speaks: boolean;
  /** Whether the mention stands in display type: a heading, a headline, a line with a capital on every word. */
  readonly display: boolean;
}

/** All mentions of one human being. */
export interface Person {
  /** The fullest form in the draft's own spelling. */
  readonly name: string;
  readonly given: string | null;
  readonly family: string;
  /** What the given name, a courtesy title or a pronoun tells; null where nothing does. */
  readonly gender: "woman" | "man" | null;
  /**
   * Whether the family name also stands in a longer run of capitals which was not read as this person's name: the
   * person may have been introduced in a form which only a reader sees.
   */
  readonly shared: boolean;
  /** Indexes in `draft.mentions`, in order of appearance. */
  readonly mentions: readonly number[];
}

export interface People {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
}

// No sentence of news has as many words; what is no sentence is not searched for names.
const longest = 2_000;

type Gender = NonNullable<Person["gender"]>;

interface Known {
  given: string | null;
  family: string;
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  gender: Gender | null;
  /** Whether a full name has been seen anywhere in the draft. */
  full: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: Mention["kind"];
  readonly given: string | null;
  readonly family: string;
  readonly sentence: number;
  readonly person: Known;
  readonly titled: Span | null;
  readonly style: Mention["style"];
  readonly speaks: boolean;
  readonly display: boolean;
  /** Position of the first token. */
  readonly at: number;
  readonly possessive: boolean;
}

interface Read {
  readonly sentence: TokenisedSentence;
  readonly candidates: readonly Candidate[];
  readonly linkOnly: boolean;
}

/** Every person whom the draft names outside quotations, and every naming. Time grows with the length of the draft. */
export function findPeople(sentences: readonly TokenisedSentence[], prose: string): People {
  return new Cast(sentences, prose).read();
}

class Cast {
  /** People by the first word of their given name. */
  private readonly byGiven = new Map<string, Known[]>();
  /** People by the folded words by which they may be called again. */
  private readonly byFamily = new Map<string, Known[]>();
  private readonly found: Found[] = [];
  private readonly lastNamed = new Map<Known, number>();
  private readonly reads: readonly Read[];
  /** Sentences in display type, beside headings. */
  private readonly display = new Set<number>();
  /** Words of longer runs of capitals which are nobody's name. */
  private readonly inRuns = new Set<string>();

  constructor(
    sentences: readonly TokenisedSentence[],
    private readonly prose: string,
  ) {
    this.reads = sentences
      .filter((sentence) => sentence.kind !== "block-quote" && sentence.tokens.length <= longest)
      .map((sentence) => {
        const linkOnly = isTitleCase(sentence);
        if (linkOnly) this.display.add(sentence.index);
        return { sentence, candidates: findCandidates(sentence.tokens), linkOnly };
      });
  }

  read(): People {
    const alone = this.countLoneNames();
    // Long names first: "López Obrador" is the end of one, not a name of its own.
    for (const [verdict, least] of [
      ["yes", 3],
      ["yes", 2],
      ["open", 2],
    ] as const)
      for (const read of this.reads) if (!read.linkOnly) this.learnFullNames(read, verdict, least, alone);
    for (const read of this.reads) if (!read.linkOnly) this.learnSpeakers(read);
    for (const read of this.reads) this.nameAll(read);
    this.found.sort((a, b) => a.start - b.start);
    this.resolvePronouns();
    this.found.sort((a, b) => a.start - b.start);
    return this.result();
  }

  /** How often each word stands alone as a name would: "Sybiha said", "Sybiha’s". */
  private countLoneNames(): ReadonlyMap<string, number> {
    const alone = new Map<string, number>();
    for (const { sentence, candidates, linkOnly } of this.reads) {
      if (linkOnly) continue;
      for (const { from, to, verdict } of candidates) {
        if (to - from !== 1 || verdict === "no") continue;
        const token = sentence.tokens[from]!;
        const before = sentence.tokens[from - 1];
        if (before?.norm === "the" || before?.norm === "a" || before?.norm === "in" || before?.norm === "of")
          continue;
        const weight = saysSomething(sentence.tokens, from, to) ? 2 : token.possessive ? 1 : 0;
        if (weight > 0) alone.set(token.norm, (alone.get(token.norm) ?? 0) + weight);
      }
    }
    return alone;
  }

  private learnFullNames(
    { sentence, candidates }: Read,
    verdict: "yes" | "open",
    least: number,
    alone: ReadonlyMap<string, number>,
  ): void {
    for (const candidate of candidates) {
      const words = nameWords(sentence.tokens, candidate);
      if (candidate.verdict !== verdict || words.length < least || isRegnal(candidate, words)) continue;
      if (this.byFamily.has(words.map((word) => word.norm).join(" "))) continue;
      if (verdict === "open" && (!this.isBorneOut(words, alone) || this.isLedIn(words))) continue;
      this.learn(sentence.tokens, candidate, words, alone);
    }
  }

  /** Whether later mentions by one word of the name show that it is a person's. */
  private isBorneOut(words: readonly Token[], alone: ReadonlyMap<string, number>): boolean {
    if (words.some((word) => thingWords.has(word.norm) || placeOpeners.has(word.norm)) || words.length > 4)
      return false;
    return (alone.get(words.at(-1)!.norm) ?? 0) >= 2;
  }

  /** A name as the copy writes it: with the stops of initials and of "Jr." */
  private written(words: readonly Token[]): string {
    const last = words.at(-1)!;
    const stop = nameSuffixes.has(last.norm) && this.prose[last.end] === "." ? 1 : 0;
    return this.prose.slice(words[0]!.start, plainEnd(last) + stop).replace(/\s+/g, " ");
  }

  /** "Adds Scholz": an ordinary word before a name which the draft has given in full. */
  private isLedIn(words: readonly Token[]): boolean {
    return /(?:s|ed|en|ing|ly)$/.test(words[0]!.norm) && this.byFamily.has(bare(words.at(-1)!.norm));
  }

  private learn(
    tokens: readonly Token[],
    candidate: Candidate,
    words: readonly Token[],
    alone: ReadonlyMap<string, number>,
  ): Known {
    const first = words[0]!.norm;
    const last = words.at(-1)!.norm;
    const familyFirst =
      isEastern(words) ||
      isFamilyFirst(words) ||
      (leadingFamilyNames.has(first) &&
        (alone.get(first) ?? 0) > (alone.get(last) ?? 0) &&
        (words.length === 3 || !givenNames.has(first)));
    const { given, family } = splitName(tokens, candidate.from, candidate.to, familyFirst);
    const name = this.written(words);
    const folded = words.map((word) => word.norm);
    const given0 = given === null ? null : fold(given.split(/[ -]/)[0]!);
    const key = fold(family);
    const same = this.byFamily
      .get(key)
      ?.find((person) => person.given !== null && sameGiven(person.given, given));
    if (same) {
      if (folded.length > same.words.length) Object.assign(same, { given, name, words: folded });
      return same;
    }
    const person: Known = { given, family, name, words: folded, gender: genderOf(given0), full: true };
    this.add(person, folded, familyFirst);
    return person;
  }

  private add(person: Known, words: readonly string[], familyFirst: boolean): void {
    if (person.given !== null) {
      const given = fold(person.given.split(" ")[0]!);
      this.byGiven.set(given, [...(this.byGiven.get(given) ?? []), person]);
    }
    const keys = new Set([
      fold(person.family),
      bare(fold(person.family)),
      ...familyTails(person, words, familyFirst),
    ]);
    for (const key of keys) {
      const row = this.byFamily.get(key);
      if (row) row.push(person);
      else this.byFamily.set(key, [person]);
    }
  }

  /** People whom the draft only ever calls by their family name. */
  private learnSpeakers({ sentence, candidates }: Read): void {
    for (const candidate of candidates) {
      const words = nameWords(sentence.tokens, candidate);
      if (words.length !== 1 || candidate.adjectival) continue;
      const token = words[0]!;
      const titled = candidate.verdict === "yes" && candidate.office?.kind !== "regnal";
      if (!titled && !(candidate.verdict === "open" && candidate.speaks)) continue;
      if (this.byFamily.has(bare(token.norm))) continue;
      const family = plain(token);
      this.add(
        { given: null, family, name: family, words: [token.norm], gender: null, full: false },
        [token.norm],
        false,
      );
    }
  }

  private nameAll(read: Read): void {
    const { sentence } = read;
    for (const candidate of read.candidates) {
      const words = nameWords(sentence.tokens, candidate);
      if (read.linkOnly) this.link(sentence, candidate, words);
      else if (words.length > 0) this.name(sentence, candidate, words);
    }
  }

  private name(sentence: TokenisedSentence, candidate: Candidate, words: readonly Token[]): void {
    const { tokens } = sentence;
    if (candidate.verdict === "no" || candidate.adjectival) {
      if (words.length > 1) for (const word of words) this.inRuns.add(bare(word.norm));
      return;
    }
    if (isRegnal(candidate, words)) {
      this.nameRegnal(sentence, candidate, words);
      return;
    }
    if (words.length >= 2) {
      const person = this.findFull(tokens, candidate, words);
      if (person) {
        this.note(sentence, candidate, person, "full");
        return;
      }
      const tail = this.byFamily.get(words.map((word) => word.norm).join(" "));
      const last = this.byFamily.get(bare(words.at(-1)!.norm));
      if (!tail) for (const word of words) this.inRuns.add(bare(word.norm));
      if (tail) this.note(sentence, candidate, this.nearest(tail), "surname");
      else if (
        last &&
        words.length === 2 &&
        isSentenceStart(tokens, candidate.from) &&
        candidate.verdict === "open"
      )
        this.note(sentence, { ...candidate, from: candidate.to - 1 }, this.nearest(last), "surname");
      return;
    }
    const token = words[0]!;
    const people = this.byFamily.get(bare(token.norm));
    if (people && this.mayLink(tokens, candidate)) {
      this.note(sentence, candidate, this.choose(people, tokens, candidate), "surname");
      return;
    }
    if (candidate.office === null) {
      const byGiven = (this.byGiven.get(token.norm) ?? []).filter((p) => this.lastNamed.has(p));
      if (byGiven.length === 1 && this.mayLink(tokens, candidate))
        this.note(sentence, candidate, byGiven[0]!, "surname");
      else if (mononyms.has(token.norm) && saysSomething(tokens, candidate.from, candidate.to))
        this.nameAlone(sentence, candidate, token);
    }
  }

  private nameAlone(sentence: TokenisedSentence, candidate: Candidate, token: Token): void {
    const family = plain(token);
    const person: Known = {
      given: null,
      family,
      name: family,
      words: [token.norm],
      gender: null,
      full: true,
    };
    this.add(person, [token.norm], false);
    this.note(sentence, candidate, person, "full");
  }

  private nameRegnal(sentence: TokenisedSentence, candidate: Candidate, words: readonly Token[]): void {
    const name = words.map(plain).join(" ");
    const key = words[0]!.norm;
    const same = this.byFamily.get(key)?.at(-1);
    if (same) {
      this.note(sentence, candidate, same, words.length > 1 || !same.full ? "full" : "surname");
      return;
    }
    const person: Known = {
      given: null,
      family: name,
      name,
      words: words.map((w) => w.norm),
      gender: null,
      full: true,
    };
    for (const word of new Set([key, words.at(-1)!.norm]))
      this.byFamily.set(word, [...(this.byFamily.get(word) ?? []), person]);
    this.note(sentence, candidate, person, "full");
  }

  /** In display type only known people are found: capitals tell nothing there. */
  private link(sentence: TokenisedSentence, candidate: Candidate, _words: readonly Token[]): void {
    const { tokens } = sentence;
    for (let at = candidate.from; at < candidate.to; at++) {
      const token = tokens[at]!;
      const people = this.byFamily.get(bare(token.norm));
      const person = people?.find((p) => p.full);
      if (!person || thingWords.has(tokens[at + 1]?.norm ?? "")) continue;
      let from = at;
      while (from > candidate.from && person.words.includes(tokens[from - 1]!.norm)) from--;
      const office = from === candidate.from ? candidate.office : null;
      this.note(sentence, { ...candidate, office, from, to: at + 1 }, person, from < at ? "full" : "surname");
    }
  }

  private findFull(tokens: readonly Token[], candidate: Candidate, words: readonly Token[]): Known | null {
    const folded = words.map((word) => word.norm);
    const people = new Set([
      ...(this.byFamily.get(bare(folded.at(-1)!)) ?? []),
      ...(this.byFamily.get(bare(folded[0]!)) ?? []),
      ...(this.byFamily.get(fold(splitName(tokens, candidate.from, candidate.to, false).family)) ?? []),
    ]);
    for (const person of people) {
      if (!person.full || person.given === null) continue;
      const parts = splitName(tokens, candidate.from, candidate.to, fold(person.family) === folded[0]);
      if (fold(parts.family) === fold(person.family) && sameGiven(person.given, parts.given)) return person;
    }
    return null;
  }

  /** Guards against words which only look like a known family name: "Trump Tower", "the Biden administration". */
  private mayLink(tokens: readonly Token[], candidate: Candidate): boolean {
    const token = tokens[candidate.from]!;
    const before = tokens[candidate.from - 1];
    if (candidate.office) return true;
    if (before?.kind === "word" && /^(?:the|a|an)$/.test(before.norm)) return false;
    // A country is a person only where it speaks: "Jordan said" after Jim Jordan.
    if (jurisdictionAt(tokens, candidate.from) && !saysSomething(tokens, candidate.from, candidate.to))
      return false;
    // "Young people", "Will the bill": an ordinary word at the head of a sentence.
    if (isSentenceStart(tokens, candidate.from) && placeOpeners.has(token.norm)) return false;
    return true;
  }

  private choose(people: readonly Known[], tokens: readonly Token[], candidate: Candidate): Known {
    const courtesy = candidate.office?.office;
    const gender: Gender | null =
      courtesy === "mr" ? "man" : courtesy === "ms" || courtesy === "mrs" ? "woman" : null;
    const fitting = gender ? people.filter((p) => p.gender === null || p.gender === gender) : people;
    if (fitting.length === 0) {
      const family = plain(tokens[candidate.from]!);
      const other: Known = { given: null, family, name: family, words: [fold(family)], gender, full: false };
      this.add(other, [fold(family)], false);
      return other;
    }
    const person = this.nearest(fitting);
    if (gender && person.gender === null) person.gender = gender;
    return person;
  }

  /** The person named last before this place; where none was, the first whom the draft gives a full name. */
  private nearest(people: readonly Known[]): Known {
    let best = people[0]!;
    let place = -1;
    for (const person of people) {
      const last = this.lastNamed.get(person) ?? -1;
      if (last > place) {
        best = person;
        place = last;
      }
    }
    return place >= 0 ? best : (people.find((person) => person.full) ?? best);
  }

  private note(
    sentence: TokenisedSentence,
    candidate: Candidate,
    person: Known,
    kind: Mention["kind"],
  ): void {
    const { tokens } = sentence;
    const first = tokens[candidate.from]!;
    const last = tokens[candidate.to - 1]!;
    const office = candidate.office;
    this.lastNamed.set(person, first.start);
    this.found.push({
      start: first.start,
      end: plainEnd(last),
      kind,
      given: kind === "full" ? person.given : null,
      family: person.family,
      sentence: sentence.index,
      person,
      titled: office ? { start: tokens[office.from]!.start, end: tokens[office.to - 1]!.end } : null,
      style: office?.kind === "regnal" || office?.kind === "courtesy" ? office.kind : null,
      speaks: candidate.speaks || saysSomething(tokens, candidate.from, candidate.to),
      display: sentence.kind === "heading" || this.display.has(sentence.index),
      at: candidate.from,
      possessive: last.possessive,
    });
  }

  private resolvePronouns(): void {
    const named = new Map<number, Found[]>();
    for (const mention of this.found) {
      const row = named.get(mention.sentence);
      if (row) row.push(mention);
      else named.set(mention.sentence, [mention]);
    }
    let focus: { person: Known; sentence: number } | null = null;
    for (const { sentence, linkOnly } of this.reads) {
      if (linkOnly || sentence.kind === "heading") continue;
      const mentions = named.get(sentence.index) ?? [];
      const resolved: Found[] = [];
      const near = focus && sentence.index - focus.sentence <= 2 ? focus.person : null;
      sentence.tokens.forEach((token, at) => {
        const gender = token.kind === "word" ? pronouns.get(token.norm) : undefined;
        if (!gender) return;
        const person = antecedent(sentence, at, gender, [...mentions, ...resolved], near);
        if (!person) return;
        person.gender ??= gender;
        resolved.push({
          start: token.start,
          end: token.end,
          kind: "pronoun",
          given: null,
          family: person.family,
          sentence: sentence.index,
          person,
          titled: null,
          style: null,
          speaks: saysSomething(sentence.tokens, at, at + 1),
          display: false,
          at,
          possessive: token.norm === "his" || token.norm === "her",
        });
      });
      this.found.push(...resolved);
      const subject = subjectOf(
        sentence.tokens,
        [...mentions, ...resolved].sort((a, b) => a.at - b.at),
      );
      if (subject) focus = { person: subject, sentence: sentence.index };
      else if (mentions.length > 0) focus = null;
    }
  }

  private result(): People {
    const people: (Omit<Person, "mentions"> & { mentions: number[] })[] = [];
    const index = new Map<Known, number>();
    const mentions = this.found.map((found, place): Mention => {
      let person = index.get(found.person);
      if (person === undefined) {
        person = people.length;
        index.set(found.person, person);
        const { name, given, family, gender } = found.person;
        people.push({
          name,
          given,
          family,
          gender,
          shared: this.inRuns.has(bare(fold(family))),
          mentions: [],
        });
      }
      people[person]!.mentions.push(place);
      const { start, end, kind, given, family, sentence, titled, style, speaks, display } = found;
      return { start, end, kind, given, family, sentence, person, titled, style, speaks, display };
    });
    return { people, mentions };
  }
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ...["he", "him", "his", "himself", "he's", "he'd", "he'll"].map((word) => [word, "man"] as const),
  ...["she", "her", "hers", "herself", "she's", "she'd", "she'll"].map((word) => [word, "woman"] as const),
]);

/** Whom a pronoun stands for, where that is plain; null where two people are in question. */
function antecedent(
  sentence: TokenisedSentence,
  at: number,
  gender: Gender,
  mentions: readonly Found[],
  focus: Known | null,
): Known | null {
  const fits = (person: Known) => person.gender === null || person.gender === gender;
  const before = mentions.filter((m) => m.at < at && fits(m.person)).sort((a, b) => a.at - b.at);
  const people = new Set(before.map((m) => m.person));
  if (people.size === 1) return before[0]!.person;
  if (people.size > 1) {
    const subject = subjectOf(sentence.tokens, before);
    return subject && fits(subject) && before[0]!.person === subject ? subject : null;
  }
  // "In his speech, Trump said": a phrase before the subject looks ahead.
  const norm = sentence.tokens[at]!.norm;
  if ((norm === "his" || norm === "her") && opensWithPhrase(sentence.tokens, at)) {
    const ahead = mentions.find((m) => m.at > at && m.kind !== "pronoun");
    if (
      ahead &&
      fits(ahead.person) &&
      sentence.tokens.slice(at, ahead.at).some((token) => token.text === ",")
    )
      return ahead.person;
  }
  return focus && fits(focus) ? focus : null;
}

const phraseOpeners = new Set(
  "in on at during after before despite with without by from for through under since while when as speaking following throughout".split(
    " ",
  ),
);

function opensWithPhrase(tokens: readonly Token[], at: number): boolean {
  return at > 0 && phraseOpeners.has(tokens[0]!.norm);
}

/** The person a sentence is about: who speaks in it, else the first person who is no possessive and no object. */
function subjectOf(tokens: readonly Token[], mentions: readonly Found[]): Known | null {
  if (mentions.length === 0) return null;
  const speaker = mentions.find((m) => !m.possessive && saysSomething(tokens, m.at, endOf(tokens, m)));
  if (speaker) return speaker.person;
  const subject = mentions.find((m) => !m.possessive && !isObject(tokens, m));
  if (subject) return subject.person;
  const people = new Set(mentions.map((m) => m.person));
  return people.size === 1 ? mentions[0]!.person : null;
}

function endOf(tokens: readonly Token[], mention: Found): number {
  let to = mention.at + 1;
  while (to < tokens.length && tokens[to]!.start < mention.end) to++;
  return to;
}

const objectOpeners = new Set(
  "of in on at by for from with to about after before against among between into over under near through like than and or including told met".split(
    " ",
  ),
);

function isObject(tokens: readonly Token[], mention: Found): boolean {
  const start = mention.titled?.start ?? mention.start;
  let at = mention.at;
  while (at > 0 && tokens[at]!.start > start) at--;
  const before = tokens[at - 1];
  return before?.kind === "word" && objectOpeners.has(before.norm);
}

/** "Pope Francis", "King Charles III", "Prince William": one name, with or without a number, after a title of birth or church. */
function isRegnal(candidate: Candidate, words: readonly Token[]): boolean {
  if (candidate.office?.kind !== "regnal") return false;
  const names = words.filter((word) => !nameSuffixes.has(word.norm));
  return (
    names.length < 2 ||
    words.length > names.length ||
    /^(?:pope|king|queen|emperor|saint)$/.test(candidate.office.office)
  );
}

function nameWords(tokens: readonly Token[], candidate: Candidate): readonly Token[] {
  return tokens.slice(candidate.from, candidate.to).filter((token) => token.kind === "word");
}

/** "al-assad", "el-sissi" and "assad" are one family name. */
function bare(folded: string): string {
  return folded.replace(/^(?:al|el|as|ar|an|at|ad|ash)-(?=.)/, "");
}

/** Other words by which a person may be called again: the end of a double family name, a name within the name. */
function familyTails(person: Known, words: readonly string[], familyFirst: boolean): string[] {
  if (familyFirst || person.given === null) return [];
  const tails: string[] = [];
  const last = words.at(-1)!;
  tails.push(bare(last));
  for (let i = 1; i < words.length - 1; i++) {
    tails.push(words.slice(i).join(" "));
    const word = words[i]!;
    if (!givenNames.has(word) && !particles.has(word) && word.length > 3) tails.push(bare(word));
  }
  return tails;
}

function sameGiven(known: string, other: string | null): boolean {
  if (other === null) return false;
  const [a, b] = [known, other].map((given) => fold(given).split(/[ -]/)[0]!.replace(/\.$/, "")) as [
    string,
    string,
  ];
  if (a === b) return true;
  if (a.length <= 2 || b.length <= 2) return a[0] === b[0];
  return (a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) >= 3;
}

function genderOf(given: string | null): Gender | null {
  if (given === null) return null;
  const woman = womensNames.has(given);
  const man = mensNames.has(given);
  return woman === man ? null : woman ? "woman" : "man";
}
