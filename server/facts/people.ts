// People in a draft: every naming of a person, and which namings are the same human being.
import type { Span } from "../text/span.ts";
import { addTo } from "./grouped.ts";
import { eachOnce, type Hit, tallyOnce } from "./memory.ts";
import { givenNames, leadingFamilyNames } from "./name-lists.ts";
import { isWholeName, plain } from "./names.ts";
import {
  type Bearer,
  bare,
  bearerOf,
  type Call,
  type Gender,
  type Naming,
  type Pronoun,
  readSentence,
  type Told,
} from "./namings.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import type { Placed } from "./placed.ts";
import { fold } from "./vocabulary.ts";
import { thingWords } from "./words/capitals.ts";

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
  /** The mentions by sentence, those of a sentence and the sentences in order; a sentence which names nobody has no entry. */
  readonly placed: ReadonlyMap<number, readonly Placed[]>;
}

/** A human being, as far as the draft has told of him. */
class Known {
  given: string | null;
  /** The first given name, folded. */
  givenKey: string | null;
  readonly family: string;
  /** The family name, folded. */
  readonly familyKey: string;
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  gender: Gender | null;
  called: Gender | null;
  /** Where the draft has named the person last; -1 before it has. */
  lastNamed = -1;
  /** The place among `people`; -1 before it is settled. */
  index = -1;

  constructor(
    { given, givenKey, family, familyKey, name, words, gender }: Bearer,
    /** Whether a full name has been seen anywhere in the draft. */
    readonly full: boolean,
  ) {
    this.given = given;
    this.givenKey = givenKey;
    this.family = family;
    this.familyKey = familyKey;
    this.name = name;
    this.words = words;
    this.gender = gender;
    this.called = gender;
  }
}

interface Found {
  readonly call: Call;
  /** Where it stands, and how far its sentence has moved since it was read. */
  readonly start: number;
  readonly by: number;
  readonly kind: Mention["kind"];
  readonly given: string | null;
  readonly sentence: number;
  readonly person: Known;
  readonly display: boolean;
}

/** What a sentence tells, with those whom it names as `[from, to)` among all which were found. */
interface Named {
  readonly hit: Hit<Told>;
  readonly from: number;
  readonly to: number;
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
  private readonly told: readonly Hit<Told>[];
  /** Those of them by whose names alone people are known. */
  private readonly introducing: readonly Hit<Told>[];
  /** How often each word stands alone as a name would: "Sybiha said", "Sybiha’s". */
  private readonly alone: ReadonlyMap<string, number>;
  /** How often each word stands in a longer run of capitals, and how often in one which is found to be somebody's name. */
  private readonly runs: ReadonlyMap<string, number>;
  private readonly settled = new Map<string, number>();

  constructor(
    sentences: readonly TokenisedSentence[],
    private readonly prose: string,
  ) {
    this.told = eachOnce(sentences, readSentence, readSentence);
    this.introducing = this.told.filter(({ found: { full, single } }) => full.length + single.length > 0);
    this.alone = tallyOnce(sentences, this.told, aloneOf);
    this.runs = tallyOnce(sentences, this.told, runsOf);
  }

  read(): People {
    // Long names first: "López Obrador" is the end of one, not a name of its own.
    this.learnFullNames("yes", 3);
    this.learnFullNames("yes", 2);
    this.learnFullNames("open", 2);
    this.learnSpeakers();
    const named: Named[] = [];
    for (const hit of this.told) {
      const from = this.found.length;
      this.nameAll(hit);
      const to = this.found.length;
      if (to > from || hit.found.pronouns.length > 0) named.push({ hit, from, to });
    }
    this.resolvePronouns(named);
    this.found.sort((a, b) => a.start - b.start);
    return this.result();
  }

  private learnFullNames(verdict: "yes" | "open", least: number): void {
    for (const { sentence, found } of this.introducing)
      for (const naming of found.full) {
        if (naming.verdict !== verdict || naming.norms.length < least) continue;
        if (verdict === "open" && !this.isBorneOut(naming)) continue;
        if (this.byFamily.has(naming.key)) continue;
        if (verdict === "open" && this.isLedIn(naming)) continue;
        this.learn(naming, sentence.start - found.start);
      }
  }

  /** Whether later mentions by one word of the name show that it is a person's. */
  private isBorneOut(naming: Naming): boolean {
    return (this.alone.get(naming.norms.at(-1)!) ?? 0) >= 2 && naming.mayBeBorneOut();
  }

  /** "Adds Scholz": an ordinary word before a name which the draft has given in full. */
  private isLedIn({ norms, last }: Naming): boolean {
    return this.byFamily.has(last) && /(?:s|ed|en|ing|ly)$/.test(norms[0]!);
  }

  /** A full name, whose sentence has moved by so many characters since it was read. */
  private learn(naming: Naming, by: number): void {
    const { alone } = this;
    const { norms } = naming;
    const first = norms[0]!;
    const last = norms.at(-1)!;
    const familyFirst =
      naming.familyFirst ||
      ((alone.get(first) ?? 0) > (alone.get(last) ?? 0) &&
        leadingFamilyNames.has(first) &&
        (norms.length === 3 || !givenNames.has(first)));
    const bearer = naming.bearerIn(this.prose, by, familyFirst);
    const { given, givenKey, name } = bearer;
    const same = this.byFamily
      .get(bearer.familyKey)
      ?.find((person) => isSameGiven(person.givenKey, givenKey));
    if (!same) this.add(bearer, true);
    else if (norms.length > same.words.length) Object.assign(same, { given, givenKey, name, words: norms });
  }

  private add(bearer: Bearer, full: boolean): Known {
    const person = new Known(bearer, full);
    if (bearer.byGiven !== null) addTo(this.byGiven, bearer.byGiven, person);
    for (const word of bearer.byFamily) addTo(this.byFamily, word, person);
    return person;
  }

  /** People whom the draft only ever calls by their family name. */
  private learnSpeakers(): void {
    for (const { found } of this.introducing)
      for (const naming of found.single)
        if (!this.byFamily.has(naming.last))
          this.add(bearerOf(plain(naming.words()[0]!), naming.norms), false);
  }

  private nameAll(hit: Hit<Told>): void {
    const { namings, linkOnly } = hit.found;
    for (const naming of namings) {
      if (linkOnly) this.link(hit, naming);
      else this.name(hit, naming);
    }
  }

  private name(hit: Hit<Told>, naming: Naming): void {
    if (naming.regnal) this.nameRegnal(hit, naming);
    else if (naming.norms.length > 1) this.nameLong(hit, naming);
    else this.nameShort(hit, naming);
  }

  private nameLong(hit: Hit<Told>, naming: Naming): void {
    const person = this.findFull(naming);
    const tail = person ? undefined : this.byFamily.get(naming.key);
    if (person || tail) {
      for (const norm of naming.norms) {
        const word = bare(norm);
        this.settled.set(word, (this.settled.get(word) ?? 0) + 1);
      }
      if (person) this.note(hit, naming, person, "full");
      else this.note(hit, naming, nearest(tail!), "surname");
      return;
    }
    if (naming.norms.length !== 2 || naming.verdict !== "open") return;
    const last = this.byFamily.get(naming.last);
    if (!last || !naming.opens()) return;
    this.note(hit, naming.part(naming.to - 1, naming.to), nearest(last), "surname");
  }

  private nameShort(hit: Hit<Told>, naming: Naming): void {
    const people = this.byFamily.get(naming.last);
    if (people && naming.mayLink()) {
      this.note(hit, naming, this.choose(people, naming), "surname");
      return;
    }
    if (naming.office !== null) return;
    const byGiven = this.byGiven.get(naming.key)?.filter((person) => person.lastNamed >= 0);
    if (byGiven?.length === 1 && naming.mayLink()) this.note(hit, naming, byGiven[0]!, "surname");
    else if (naming.says && isWholeName(naming.key)) this.nameAlone(hit, naming);
  }

  private nameAlone(hit: Hit<Told>, naming: Naming): void {
    const person = this.add(bearerOf(plain(naming.words()[0]!), naming.norms), true);
    // "Zia-ul-Haq" may be "Haq" from there on.
    const last = person.familyKey.split("-").at(-1)!;
    if (last !== person.familyKey) addTo(this.byFamily, last, person);
    this.note(hit, naming, person, "full");
  }

  private nameRegnal(hit: Hit<Told>, naming: Naming): void {
    const { norms } = naming;
    const key = norms[0]!;
    const same = this.byFamily.get(key)?.at(-1);
    if (same) {
      this.note(hit, naming, same, norms.length > 1 || !same.full ? "full" : "surname");
      return;
    }
    const person = new Known(bearerOf(naming.words().map(plain).join(" "), norms), true);
    for (const word of new Set([key, norms.at(-1)!])) addTo(this.byFamily, word, person);
    this.note(hit, naming, person, "full");
  }

  /** In display type only known people are found: capitals tell nothing there. */
  private link(hit: Hit<Told>, naming: Naming): void {
    const { tokens } = hit.found;
    for (let at = naming.from; at < naming.to; at++) {
      const token = tokens[at]!;
      const person = this.byFamily.get(bare(token.norm))?.find(({ full }) => full);
      if (!person || thingWords.has(tokens[at + 1]?.norm ?? "")) continue;
      let from = at;
      while (from > naming.from && person.words.includes(tokens[from - 1]!.norm)) from--;
      this.note(hit, naming.part(from, at + 1), person, from < at ? "full" : "surname");
    }
  }

  private findFull(naming: Naming): Known | null {
    return (
      this.fullAmong(this.byFamily.get(naming.last), naming) ??
      this.fullAmong(this.byFamily.get(naming.first), naming) ??
      this.fullAmong(this.byFamily.get(naming.parts!.familyKey), naming)
    );
  }

  /** The first of some people who is known by the full name. */
  private fullAmong(people: readonly Known[] | undefined, naming: Naming): Known | null {
    if (!people) return null;
    const { norms } = naming;
    for (const person of people) {
      if (!person.full || person.given === null) continue;
      const turned = person.familyKey === norms[0] && person.familyKey !== norms.at(-1);
      const { familyKey, givenKey } = turned ? naming.turnedParts() : naming.parts!;
      if (familyKey === person.familyKey && isSameGiven(person.givenKey, givenKey)) return person;
    }
    return null;
  }

  private choose(people: readonly Known[], naming: Naming): Known {
    const courtesy = naming.office?.office;
    const gender: Gender | null =
      courtesy === "mr" ? "man" : courtesy === "ms" || courtesy === "mrs" ? "woman" : null;
    const fitting = gender ? people.filter((p) => p.gender === null || p.gender === gender) : people;
    if (fitting.length === 0) {
      const family = plain(naming.words()[0]!);
      return this.add(bearerOf(family, [fold(family)], gender), false);
    }
    const person = nearest(fitting);
    if (gender) {
      person.gender ??= gender;
      person.called ??= gender;
    }
    return person;
  }

  private note({ sentence, found }: Hit<Told>, call: Call, person: Known, kind: Mention["kind"]): Found {
    const by = sentence.start - found.start;
    const start = call.start + by;
    if (kind !== "pronoun") person.lastNamed = start;
    const given = kind === "full" ? person.given : null;
    const display = found.linkOnly || sentence.kind === "heading";
    const noted = { call, start, by, kind, given, sentence: sentence.index, person, display };
    this.found.push(noted);
    return noted;
  }

  private resolvePronouns(named: readonly Named[]): void {
    let focus: { person: Known; sentence: number } | null = null;
    for (const { hit, from, to } of named) {
      const { index, kind } = hit.sentence;
      const { tokens, pronouns, linkOnly, byline } = hit.found;
      if (linkOnly || kind === "heading") continue;
      const all = this.found.slice(from, to);
      const near = focus && index - focus.sentence <= 2 ? focus.person : null;
      for (const pronoun of pronouns) {
        const person = antecedent(tokens, pronoun, all, near);
        if (!person) continue;
        person.gender ??= pronoun.gender;
        let place = all.length;
        while (place > 0 && all[place - 1]!.call.from > pronoun.from) place--;
        all.splice(place, 0, this.note(hit, pronoun, person, "pronoun"));
      }
      const subject = byline ? null : subjectOf(tokens, all);
      if (subject) focus = { person: subject, sentence: index };
      else if (to > from) focus = null;
    }
  }

  /** Whether a word stands in a longer run of capitals which was not read as somebody's name. */
  private isInRun(word: string): boolean {
    return (this.runs.get(word) ?? 0) > (this.settled.get(word) ?? 0);
  }

  private result(): People {
    const people: (Omit<Person, "mentions"> & { mentions: number[] })[] = [];
    const mentions: Mention[] = [];
    const placed = new Map<number, Placed[]>();
    for (const { call, start, by, kind, given, sentence, person: known, display } of this.found) {
      if (known.index < 0) {
        known.index = people.length;
        const { name, given, family, gender, called } = known;
        const shared = this.isInRun(bare(known.familyKey));
        people.push({ name, given, family, gender, called, shared, mentions: [] });
      }
      const { from, to, office, titled } = call;
      const index = mentions.length;
      const mention: Mention = {
        start,
        end: call.end + by,
        kind,
        given,
        family: known.family,
        sentence,
        person: known.index,
        titled: titled && { start: titled.start + by, end: titled.end + by },
        style: office?.kind === "regnal" || office?.kind === "courtesy" ? office.kind : null,
        speaks: call.speaks || call.says,
        display,
      };
      mentions.push(mention);
      people[known.index]!.mentions.push(index);
      addTo(placed, sentence, { mention, index, from, to });
    }
    return { people, mentions, placed };
  }
}

function aloneOf({ alone }: Told): readonly string[] {
  return alone;
}

function runsOf({ runs }: Told): readonly string[] {
  return runs;
}

/** The person named last before this place; where none was, the first whom the draft gives a full name. */
function nearest(people: readonly Known[]): Known {
  let best = people[0]!;
  for (const person of people) if (person.lastNamed > best.lastNamed) best = person;
  return best.lastNamed >= 0 ? best : (people.find((person) => person.full) ?? best);
}

function fits({ gender }: Known, asked: Gender): boolean {
  return gender === null || gender === asked;
}

/** Whom a pronoun stands for, where that is plain; null where two people are in question. `mentions` are in order. */
function antecedent(
  tokens: readonly Token[],
  { from: at, gender, possessive }: Pronoun,
  mentions: readonly Found[],
  focus: Known | null,
): Known | null {
  const before = mentions.filter(({ call, person }) => call.from < at && fits(person, gender));
  if (before.length > 0) {
    const { person } = before[0]!;
    if (before.every((mention) => mention.person === person)) return person;
    return subjectOf(tokens, before) === person ? person : null;
  }
  // "In his speech, Trump said": a phrase before the subject looks ahead.
  if (possessive && opensWithPhrase(tokens, at)) {
    const ahead = mentions.find(({ call, kind }) => call.from > at && kind !== "pronoun");
    if (ahead && fits(ahead.person, gender) && hasComma(tokens, at, ahead.call.from)) return ahead.person;
  }
  return focus && fits(focus, gender) ? focus : null;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.text === ",") return true;
  return false;
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
  const subject =
    mentions.find(({ call }) => !call.possessive && call.says) ??
    mentions.find(({ call }) => !call.possessive && !isObject(tokens, call));
  if (subject) return subject.person;
  const { person } = mentions[0]!;
  return mentions.every((mention) => mention.person === person) ? person : null;
}

const objectOpeners = new Set(
  "of in on at by for from with to about after before against among between into over under near through like than and or including told met".split(
    " ",
  ),
);

function isObject(tokens: readonly Token[], { from, office }: Call): boolean {
  const before = tokens[(office ? office.from : from) - 1];
  return before?.kind === "word" && objectOpeners.has(before.norm);
}

/** Whether two first given names may be one person's: the same, an initial and its name, "Alex" and "Alexander". */
function isSameGiven(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  if (a.length <= 2 || b.length <= 2) return a[0] === b[0];
  return (a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) >= 3;
}
