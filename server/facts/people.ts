// People in a draft: every naming of a person, and which namings are the same human being.
import type { Span } from "../text/span.ts";
import { isByline } from "./bylines.ts";
import { group } from "./grouped.ts";
import { isTitleCase } from "./headlines.ts";
import { jurisdictionAt } from "./jurisdictions.ts";
import { eachOnce, tallyOnce } from "./memory.ts";
import {
  givenNames,
  leadingFamilyNames,
  mensNames,
  nameSuffixes,
  particles,
  womensNames,
} from "./name-lists.ts";
import {
  type Candidate,
  findCandidates,
  isEastern,
  isFamilyFirst,
  isSentenceStart,
  isWholeName,
  type NameParts,
  plain,
  plainEnd,
  saysSomething,
  splitName,
} from "./names.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { firstThrough, fold, screen } from "./vocabulary.ts";
import { placeOpeners, thingWords } from "./words/capitals.ts";

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
  /** The same without pronouns, which may mean another: the word by which to speak of this person to the desk. */
  readonly called: "woman" | "man" | null;
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
  /** The first given name, folded. */
  givenKey: string | null;
  family: string;
  /** The family name, folded. */
  readonly familyKey: string;
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  gender: Gender | null;
  called: Gender | null;
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
  /** Whether a verb of saying stands beside it. */
  readonly says: boolean;
}

/** A candidate with what its own words tell of it, whomever the rest of the draft names. */
interface Naming extends Candidate {
  /** Its folded words; no marks, no nickname between them. */
  readonly norms: readonly string[];
  /** The same as one string. */
  readonly key: string;
  readonly regnal: boolean;
  readonly says: boolean;
  /** How much speaks for a name which stands alone: 2 it says something, 1 it owns something, 0 nothing does. */
  readonly alone: number;
  /** Of two words or more: whether the family name comes first by its looks, and the parts where it comes last. */
  readonly familyFirst: boolean;
  readonly parts: Parts | null;
}

/** The parts of a name, and how they are compared. */
interface Parts extends NameParts {
  readonly givenKey: string | null;
  readonly familyKey: string;
}

/** What one sentence tells. */
interface Told {
  /** Those which may be names; in display type all. */
  readonly namings: readonly Naming[];
  /** Words of longer runs of capitals which are nobody's name. */
  readonly runs: readonly string[];
  /** Positions of the tokens which are "he", "her" and the like. */
  readonly pronouns: readonly number[];
  /** It has a capital on every word: only known people are found there. */
  readonly linkOnly: boolean;
}

interface Read extends Told {
  readonly sentence: TokenisedSentence;
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
  /** How often each word stands alone as a name would: "Sybiha said", "Sybiha’s". */
  private readonly alone: ReadonlyMap<string, number>;
  /** Words of longer runs of capitals which are nobody's name: those which never are one, and those which this draft knows for none. */
  private readonly runs: ReadonlyMap<string, number>;
  private readonly inRuns = new Set<string>();

  constructor(
    sentences: readonly TokenisedSentence[],
    private readonly prose: string,
  ) {
    const told = eachOnce(sentences, readSentence, readSentence);
    this.alone = tallyOnce(sentences, told, loneNames);
    this.runs = tallyOnce(sentences, told, runsOf);
    this.reads = told.map(({ sentence, found }) => {
      if (found.linkOnly) this.display.add(sentence.index);
      return { sentence, ...found };
    });
  }

  read(): People {
    // Long names first: "López Obrador" is the end of one, not a name of its own.
    for (const [verdict, least] of [
      ["yes", 3],
      ["yes", 2],
      ["open", 2],
    ] as const)
      for (const read of this.reads) if (!read.linkOnly) this.learnFullNames(read, verdict, least);
    for (const read of this.reads) if (!read.linkOnly) this.learnSpeakers(read);
    for (const read of this.reads) this.nameAll(read);
    this.found.sort((a, b) => a.start - b.start);
    this.resolvePronouns();
    this.found.sort((a, b) => a.start - b.start);
    return this.result();
  }

  private learnFullNames({ sentence, namings }: Read, verdict: "yes" | "open", least: number): void {
    for (const naming of namings) {
      const { norms } = naming;
      if (naming.verdict !== verdict || norms.length < least || naming.regnal) continue;
      if (this.byFamily.has(naming.key)) continue;
      if (verdict === "open" && (!this.isBorneOut(norms) || this.isLedIn(norms))) continue;
      this.learn(sentence, naming);
    }
  }

  /** Whether later mentions by one word of the name show that it is a person's. */
  private isBorneOut(norms: readonly string[]): boolean {
    return (
      norms.length <= 4 &&
      (this.alone.get(norms.at(-1)!) ?? 0) >= 2 &&
      !norms.some((norm) => thingWords.has(norm) || placeOpeners.has(norm))
    );
  }

  /** A name as the copy writes it: with the stops of initials and of "Jr." */
  private written(words: readonly Token[]): string {
    const last = words.at(-1)!;
    const stop = nameSuffixes.has(last.norm) && this.prose[last.end] === "." ? 1 : 0;
    return this.prose.slice(words[0]!.start, plainEnd(last) + stop).replace(/\s+/g, " ");
  }

  /** "Adds Scholz": an ordinary word before a name which the draft has given in full. */
  private isLedIn(norms: readonly string[]): boolean {
    return /(?:s|ed|en|ing|ly)$/.test(norms[0]!) && this.byFamily.has(bare(norms.at(-1)!));
  }

  private learn(sentence: TokenisedSentence, naming: Naming): Known {
    const { alone } = this;
    const { norms } = naming;
    const first = norms[0]!;
    const last = norms.at(-1)!;
    const familyFirst =
      naming.familyFirst ||
      (leadingFamilyNames.has(first) &&
        (alone.get(first) ?? 0) > (alone.get(last) ?? 0) &&
        (norms.length === 3 || !givenNames.has(first)));
    const parts = familyFirst ? partsOf(sentence.tokens, naming, true) : naming.parts!;
    const { given, givenKey, family, familyKey } = parts;
    const same = this.byFamily.get(familyKey)?.find((person) => isSameGiven(person.givenKey, givenKey));
    if (same) {
      if (norms.length > same.words.length) {
        const name = this.written(nameWords(sentence.tokens, naming));
        Object.assign(same, { given, givenKey, name, words: norms });
      }
      return same;
    }
    const gender = genderOf(given === null ? null : fold(given.split(/[ -]/)[0]!));
    const name = this.written(nameWords(sentence.tokens, naming));
    const person = {
      ...{ given, givenKey, family, familyKey, name, words: norms },
      ...{ gender, called: gender, full: true },
    };
    this.add(person, norms, familyFirst);
    return person;
  }

  private add(person: Known, words: readonly string[], familyFirst: boolean): void {
    if (person.given !== null) {
      const given = fold(person.given.split(" ")[0]!);
      this.byGiven.set(given, [...(this.byGiven.get(given) ?? []), person]);
    }
    const keys = new Set([
      person.familyKey,
      bare(person.familyKey),
      ...familyTails(person, words, familyFirst),
    ]);
    for (const key of keys) {
      const row = this.byFamily.get(key);
      if (row) row.push(person);
      else this.byFamily.set(key, [person]);
    }
  }

  /** People whom the draft only ever calls by their family name. */
  private learnSpeakers({ sentence, namings }: Read): void {
    for (const { norms, verdict, office, speaks, adjectival, from, to } of namings) {
      if (norms.length !== 1 || adjectival) continue;
      const titled = verdict === "yes" && office?.kind !== "regnal";
      if (!titled && !(verdict === "open" && speaks)) continue;
      if (this.byFamily.has(bare(norms[0]!))) continue;
      const [token] = nameWords(sentence.tokens, { from, to });
      this.add(knownAs(plain(token!), norms, false), norms, false);
    }
  }

  private nameAll({ sentence, namings, linkOnly }: Read): void {
    for (const naming of namings) {
      if (linkOnly) this.link(sentence, naming);
      else if (naming.norms.length > 0) this.name(sentence, naming);
    }
  }

  private name(sentence: TokenisedSentence, naming: Naming): void {
    // Whoever asks for the words of a sentence which has moved has them moved: most of these namings are of nobody known.
    const { norms } = naming;
    if (naming.adjectival) return;
    if (naming.regnal) {
      this.nameRegnal(sentence, naming);
      return;
    }
    if (norms.length >= 2) {
      const person = this.findFull(sentence, naming);
      if (person) {
        this.note(sentence, naming, person, "full");
        return;
      }
      const tail = this.byFamily.get(naming.key);
      const last = this.byFamily.get(bare(norms.at(-1)!));
      if (!tail) for (const norm of norms) this.inRuns.add(bare(norm));
      if (tail) this.note(sentence, naming, this.nearest(tail), "surname");
      else if (
        last &&
        norms.length === 2 &&
        naming.verdict === "open" &&
        isSentenceStart(sentence.tokens, naming.from)
      ) {
        const family = within(sentence.tokens, naming, naming.to - 1, naming.to);
        this.note(sentence, family, this.nearest(last), "surname");
      }
      return;
    }
    const norm = norms[0]!;
    const people = this.byFamily.get(bare(norm));
    if (people && this.mayLink(sentence.tokens, naming)) {
      this.note(sentence, naming, this.choose(people, sentence.tokens, naming), "surname");
      return;
    }
    if (naming.office === null) {
      const byGiven = this.byGiven.get(norm)?.filter((p) => this.lastNamed.has(p));
      if (byGiven?.length === 1 && this.mayLink(sentence.tokens, naming))
        this.note(sentence, naming, byGiven[0]!, "surname");
      else if (naming.says && isWholeName(norm)) this.nameAlone(sentence, naming);
    }
  }

  private nameAlone(sentence: TokenisedSentence, naming: Naming): void {
    const [token] = nameWords(sentence.tokens, naming);
    const person = knownAs(plain(token!), naming.norms, true);
    this.add(person, naming.norms, false);
    // "Zia-ul-Haq" may be "Haq" from there on.
    const last = person.familyKey.split("-").at(-1)!;
    if (last !== person.familyKey) this.byFamily.set(last, [...(this.byFamily.get(last) ?? []), person]);
    this.note(sentence, naming, person, "full");
  }

  private nameRegnal(sentence: TokenisedSentence, naming: Naming): void {
    const { norms } = naming;
    const key = norms[0]!;
    const same = this.byFamily.get(key)?.at(-1);
    if (same) {
      this.note(sentence, naming, same, norms.length > 1 || !same.full ? "full" : "surname");
      return;
    }
    const person = knownAs(nameWords(sentence.tokens, naming).map(plain).join(" "), norms, true);
    for (const word of new Set([key, norms.at(-1)!]))
      this.byFamily.set(word, [...(this.byFamily.get(word) ?? []), person]);
    this.note(sentence, naming, person, "full");
  }

  /** In display type only known people are found: capitals tell nothing there. */
  private link(sentence: TokenisedSentence, naming: Naming): void {
    const { tokens } = sentence;
    for (let at = naming.from; at < naming.to; at++) {
      const token = tokens[at]!;
      const people = this.byFamily.get(bare(token.norm));
      const person = people?.find((p) => p.full);
      if (!person || thingWords.has(tokens[at + 1]?.norm ?? "")) continue;
      let from = at;
      while (from > naming.from && person.words.includes(tokens[from - 1]!.norm)) from--;
      const office = from === naming.from ? naming.office : null;
      const part = { ...within(tokens, naming, from, at + 1), office };
      this.note(sentence, part, person, from < at ? "full" : "surname");
    }
  }

  private findFull(sentence: TokenisedSentence, naming: Naming): Known | null {
    const { norms, parts } = naming;
    for (const key of [bare(norms.at(-1)!), bare(norms[0]!), parts!.familyKey])
      for (const person of this.byFamily.get(key) ?? []) {
        if (!person.full || person.given === null) continue;
        const { familyKey, givenKey } =
          person.familyKey === norms[0] && person.familyKey !== norms.at(-1)
            ? partsOf(sentence.tokens, naming, true)
            : parts!;
        if (familyKey === person.familyKey && isSameGiven(person.givenKey, givenKey)) return person;
      }
    return null;
  }

  /** Guards against words which only look like a known family name: "Trump Tower", "the Biden administration". */
  private mayLink(tokens: readonly Token[], { from, office, says }: Naming): boolean {
    const token = tokens[from]!;
    const before = tokens[from - 1];
    if (office) return true;
    if (before?.kind === "word" && /^(?:the|a|an)$/.test(before.norm)) return false;
    // A country is a person only where it speaks: "Jordan said" after Jim Jordan.
    if (!says && jurisdictionAt(tokens, from)) return false;
    // "Young people", "Will the bill": an ordinary word at the head of a sentence.
    return !(placeOpeners.has(token.norm) && isSentenceStart(tokens, from));
  }

  private choose(people: readonly Known[], tokens: readonly Token[], { from, office }: Naming): Known {
    const courtesy = office?.office;
    const gender: Gender | null =
      courtesy === "mr" ? "man" : courtesy === "ms" || courtesy === "mrs" ? "woman" : null;
    const fitting = gender ? people.filter((p) => p.gender === null || p.gender === gender) : people;
    if (fitting.length === 0) {
      const family = plain(tokens[from]!);
      const other = { ...knownAs(family, [fold(family)], false), gender, called: gender };
      this.add(other, other.words, false);
      return other;
    }
    const person = this.nearest(fitting);
    if (gender) {
      person.gender ??= gender;
      person.called ??= gender;
    }
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
    { from, to, office, speaks, says }: Pick<Naming, "from" | "to" | "office" | "speaks" | "says">,
    person: Known,
    kind: Mention["kind"],
  ): void {
    const { tokens } = sentence;
    const first = tokens[from]!;
    const last = tokens[to - 1]!;
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
      speaks: speaks || says,
      display: sentence.kind === "heading" || this.display.has(sentence.index),
      at: from,
      possessive: last.possessive,
      says,
    });
  }

  private resolvePronouns(): void {
    const named = group(this.found.map((mention) => [mention.sentence, mention] as const));
    let focus: { person: Known; sentence: number } | null = null;
    for (const { sentence, linkOnly, pronouns } of this.reads) {
      if (linkOnly || sentence.kind === "heading") continue;
      const mentions = named.get(sentence.index) ?? [];
      if (mentions.length === 0 && pronouns.length === 0) continue;
      const all = [...mentions];
      const near = focus && sentence.index - focus.sentence <= 2 ? focus.person : null;
      for (const at of pronouns) {
        const token = sentence.tokens[at]!;
        const gender = genders.get(token.norm)!;
        const person = antecedent(sentence, at, gender, all, near);
        if (!person) continue;
        person.gender ??= gender;
        const says = saysSomething(sentence.tokens, at, at + 1);
        const pronoun: Found = {
          start: token.start,
          end: token.end,
          kind: "pronoun",
          given: null,
          family: person.family,
          sentence: sentence.index,
          person,
          titled: null,
          style: null,
          speaks: says,
          display: false,
          at,
          possessive: token.norm === "his" || token.norm === "her",
          says,
        };
        all.push(pronoun);
        this.found.push(pronoun);
      }
      if (all.length > mentions.length) all.sort((a, b) => a.at - b.at);
      const subject = isByline(sentence.tokens) ? null : subjectOf(sentence.tokens, all);
      if (subject) focus = { person: subject, sentence: sentence.index };
      else if (mentions.length > 0) focus = null;
    }
  }

  private isInRun(word: string): boolean {
    return this.runs.has(word) || this.inRuns.has(word);
  }

  private result(): People {
    const people: (Omit<Person, "mentions"> & { mentions: number[] })[] = [];
    const index = new Map<Known, number>();
    const mentions = this.found.map((found, place): Mention => {
      let person = index.get(found.person);
      if (person === undefined) {
        person = people.length;
        index.set(found.person, person);
        const { name, given, family, gender, called } = found.person;
        people.push({
          name,
          given,
          family,
          gender,
          called,
          shared: this.isInRun(bare(fold(family))),
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

const genders: ReadonlyMap<string, Gender> = new Map([
  ...["he", "him", "his", "himself", "he's", "he'd", "he'll"].map((word) => [word, "man"] as const),
  ...["she", "her", "hers", "herself", "she's", "she'd", "she'll"].map((word) => [word, "woman"] as const),
]);

const pronoun = screen(({ norm }) => genders.has(norm));

/** What a sentence tells of people, whatever the rest of the draft says; null where it tells nothing. */
function readSentence(sentence: TokenisedSentence): Told | null {
  const { tokens, kind } = sentence;
  if (kind === "block-quote" || tokens.length > longest) return null;
  const pronouns: number[] = [];
  for (let at = firstThrough(pronoun, tokens); at >= 0; at = firstThrough(pronoun, tokens, at + 1))
    pronouns.push(at);
  const all = findCandidates(tokens).map((candidate) => namingOf(tokens, candidate));
  if (all.length + pronouns.length === 0) return null;
  const linkOnly = isTitleCase(sentence);
  const namings = linkOnly ? all : all.filter(({ verdict }) => verdict !== "no");
  const others = linkOnly ? [] : all.filter(({ verdict, adjectival }) => verdict === "no" || adjectival);
  const runs = others.flatMap(({ norms }) => (norms.length > 1 ? norms.map(bare) : []));
  return { namings, runs, pronouns, linkOnly };
}

function runsOf({ runs }: Told): readonly string[] {
  return runs;
}

/** The words of a sentence which stand alone as a name would, twice where much speaks for it. */
function loneNames({ namings, linkOnly }: Told): readonly string[] {
  if (linkOnly) return [];
  return namings.flatMap(({ key, alone }) => (alone === 2 ? [key, key] : alone === 1 ? [key] : []));
}

function namingOf(tokens: readonly Token[], candidate: Candidate): Naming {
  const { from, to, office, verdict, speaks, adjectival } = candidate;
  const words = nameWords(tokens, candidate);
  const norms = words.map((word) => word.norm);
  const says = saysSomething(tokens, from, to);
  const several = words.length > 1;
  return {
    from,
    to,
    office,
    verdict,
    speaks,
    adjectival,
    norms,
    key: norms.join(" "),
    regnal: isRegnal(candidate, norms),
    says,
    alone: to - from === 1 && verdict !== "no" ? weightAlone(tokens, from, says) : 0,
    familyFirst: several && (isEastern(words) || isFamilyFirst(words)),
    parts: several ? partsOf(tokens, candidate, false) : null,
  };
}

const notBeforeNames = new Set("the a in of".split(" "));

function weightAlone(tokens: readonly Token[], at: number, says: boolean): number {
  if (notBeforeNames.has(tokens[at - 1]?.norm ?? "")) return 0;
  return says ? 2 : tokens[at]!.possessive ? 1 : 0;
}

/** Some of the words of a naming, by themselves. */
function within(tokens: readonly Token[], naming: Naming, from: number, to: number): Naming {
  return { ...naming, from, to, says: saysSomething(tokens, from, to) };
}

type Run = Pick<Candidate, "from" | "to">;

function partsOf(tokens: readonly Token[], { from, to }: Run, familyFirst: boolean): Parts {
  const { given, family } = splitName(tokens, from, to, familyFirst);
  return { given, givenKey: given === null ? null : firstGiven(given), family, familyKey: fold(family) };
}

/** A person who is known by one name, as written. */
function knownAs(name: string, words: readonly string[], full: boolean): Known {
  return {
    given: null,
    givenKey: null,
    family: name,
    familyKey: fold(name),
    name,
    words,
    gender: null,
    called: null,
    full,
  };
}

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
  const speaker = mentions.find((m) => !m.possessive && m.says);
  if (speaker) return speaker.person;
  const subject = mentions.find((m) => !m.possessive && !isObject(tokens, m));
  if (subject) return subject.person;
  const people = new Set(mentions.map((m) => m.person));
  return people.size === 1 ? mentions[0]!.person : null;
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
function isRegnal({ office }: Candidate, norms: readonly string[]): boolean {
  if (office?.kind !== "regnal") return false;
  const names = norms.filter((norm) => !nameSuffixes.has(norm));
  return (
    names.length < 2 ||
    norms.length > names.length ||
    /^(?:pope|king|queen|emperor|saint)$/.test(office.office)
  );
}

function nameWords(tokens: readonly Token[], { from, to }: Run): readonly Token[] {
  return tokens.slice(from, to).filter((token) => token.kind === "word");
}

/** "al-assad", "el-sissi" and "assad" are one family name. */
function bare(folded: string): string {
  return folded.includes("-") ? folded.replace(/^(?:al|el|as|ar|an|at|ad|ash)-(?=.)/, "") : folded;
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

/** The first given name as it is compared, without the stop of an initial. */
function firstGiven(given: string): string {
  return fold(given).split(/[ -]/)[0]!.replace(/\.$/, "");
}

/** Whether two first given names may be one person's: the same, an initial and its name, "Alex" and "Alexander". */
function isSameGiven(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
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
