// Clauses: every verb of a sentence with its subject, read once from left to right.
import type { VerbEntry } from "../inflection.ts";
import { particles } from "../name-lists.ts";
import type { Token } from "../nlp.ts";
import {
  formAt,
  isAdjective,
  isAdverb,
  mayOpenVerb,
  participlesAt,
  particleEnd,
  type VerbGroup,
  verbAt,
} from "../verbs.ts";
import {
  clauseOpeners,
  determiners,
  nounParticiples,
  prepositions,
  subjectPronouns,
} from "../words/grammar.ts";
import { personNouns } from "../words/person-nouns.ts";
import { quantifiers } from "../words/sources.ts";
import { invertedPhrase, isMute } from "./inversion.ts";
import {
  isAdjunctBehind,
  isClose,
  isContraction,
  isNominal,
  isPlural,
  isSeveral,
  isTime,
  type NounPhrase,
  nounPhraseAt,
  type Reading,
} from "./noun-phrases.ts";

/** A verb and who does it. */
export interface Clause {
  readonly verb: Omit<VerbGroup, "auxiliary">;
  /** Null where the sentence leaves it out. */
  readonly subject: NounPhrase | null;
  /** Where "who" or "which" stands for the subject, or null. */
  readonly relative: number | null;
  readonly role: "finite" | "participle" | "infinitive" | "inverted";
  /** Where the words begin which belong to this verb: its subject, or what opens its clause. */
  readonly from: number;
  /** Whether the verb shares its subject with one before it: "met Hale and said". */
  readonly shared: boolean;
  /** A clause that hangs on the one before it without a comma: what the source is made to say. */
  readonly complement: boolean;
}

interface Open {
  /** "object" stands behind a verb of saying without a subject of its own, until it proves to be a clause. */
  readonly kind: "main" | "dependent" | "complement" | "relative" | "object";
  readonly from: number;
  readonly relative: number | null;
  subject: NounPhrase | null;
  verb: Clause | null;
  /** A phrase between commas after the subject. */
  aside: NounPhrase | null;
  asideOpen: boolean;
}

// Verbs through which a subject reaches the infinitive behind them: "went on to say", "is expected to announce".
const transparent = new Set(
  `continue begin start go appear seem use return proceed happen take rise stand stop come tend like love choose rush tweet turn
  manage get help pause expect`.split(/\s+/),
);

// So many phrases stand between somebody and "who" at most: "officials briefed on the plan for the port, who".
const mostThings = 4;
// A clause between commas has so many words at most.
const longestAside = 20;

const conjunctions = new Set("and or but so yet nor".split(" "));

/** Every verb of a sentence, in order of its main word. Time grows with the length of the sentence, no faster. */
export function readClauses(reading: Reading): readonly Clause[] {
  return new Reader(reading).read();
}

class Reader {
  private readonly tokens: readonly Token[];
  private readonly clauses: Clause[] = [];
  /** Participles at the head of the sentence, whose subject is yet to come. */
  private readonly waiting: number[] = [];
  private stack: Open[] = [open("main", 0)];
  /** The latest noun phrase which is no object of a preposition, since the last verb, opener or "and". */
  private fresh: { phrase: NounPhrase; comma: boolean } | null = null;
  private last: NounPhrase | null = null;
  /** All of them, in order. */
  private readonly phrases: NounPhrase[] = [];
  private afterPreposition = false;
  private afterComma = false;
  private joined = false;

  constructor(private readonly reading: Reading) {
    this.tokens = reading.tokens;
  }

  read(): readonly Clause[] {
    const { tokens } = this;
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]!;
      if (token.kind === "quote") {
        this.afterPreposition = false;
        at++;
      } else at = token.kind === "mark" ? this.mark(at) : this.word(at);
    }
    return this.clauses;
  }

  private get current(): Open {
    return this.stack.at(-1)!;
  }

  private mark(at: number): number {
    const { text } = this.tokens[at]!;
    if (text === "(" || text === "[") {
      const close = this.closing(at, text === "(" ? ")" : "]");
      if (close > 0) return close + 1;
      return at + 1;
    }
    this.afterPreposition = false;
    if (/^[;:|]$/.test(text) || /^[.?!…]+$/.test(text)) {
      this.stack = [open("main", at + 1)];
      this.fresh = null;
      this.joined = false;
    } else if (/^(?:,|[–—―]|--+)$/.test(text)) this.comma();
    return at + 1;
  }

  private closing(at: number, mark: string): number {
    for (let i = at + 1; i < this.tokens.length && i < at + 40; i++)
      if (this.tokens[i]!.kind === "mark" && this.tokens[i]!.text === mark) return i;
    return -1;
  }

  private comma(): void {
    this.afterComma = true;
    let { current } = this;
    if (!current.verb && current.kind !== "main" && (!current.subject || current.kind === "object")) {
      this.stack.pop();
      current = this.current;
      if (!current.verb && current.subject) {
        current.aside = null;
        current.asideOpen = true;
      }
    } else if (this.stack.length > 1) {
      // The comma behind a relative clause, or a clause before the main one, gives the word back.
      const waiting = this.stack.findLastIndex((o, i) => i < this.stack.length - 1 && o.subject && !o.verb);
      if (waiting >= 0 && current.kind !== "complement") {
        this.stack.length = waiting + 1;
        this.current.aside = null;
        this.current.asideOpen = true;
        this.fresh = null;
        return;
      }
      if (current.kind === "dependent" && current.verb && !this.stack[0]!.verb) {
        this.stack.length = 1;
        current = this.current;
      }
    }
    if (!current.verb && current.subject) {
      current.aside = null;
      current.asideOpen = true;
    }
    this.fresh = null;
  }

  private word(at: number): number {
    const { tokens } = this;
    const token = tokens[at]!;
    if (this.last?.to === at && this.last === this.ownSubject() && isAdjunctBehind(tokens, at)) return at + 1;
    if (isNominal(token)) {
      this.dropObject();
      return this.phrase(at);
    }
    const { norm } = token;
    if (norm === "who" || (norm === "which" && !this.afterPreposition)) return this.relative(at);
    if (norm === "whom") {
      const next = this.partOf(at);
      if (next > 0) return next;
    }
    if (norm === "that") {
      const next = this.that(at);
      if (next > 0) return next;
    }
    if (conjunctions.has(norm)) {
      this.joined = true;
      this.fresh = null;
      this.afterPreposition = false;
      if (!this.current.verb && !this.current.subject && this.current.kind !== "main") this.stack.pop();
      return at + 1;
    }
    if (norm === "to") return this.infinitive(at);
    const ing = formAt(tokens, at, "ing");
    if (ing.length > 0 && !(this.finite(at, true) > 0)) {
      const next = this.participle(at, ing);
      if (next > 0) return next;
    }
    if (clauseOpeners.has(norm) && norm !== "that" && norm !== "than") {
      if (
        norm === "as" &&
        (/^(?:well|part|of)$/.test(tokens[at + 1]?.norm ?? "") || tokens[at + 2]?.norm === "as")
      )
        this.afterPreposition = true;
      // "not to be named because of the rules said": no clause, but a cause.
      else if (norm === "because" && tokens[at + 1]?.norm === "of") this.afterPreposition = true;
      else if (!this.isBareAdverb(at)) this.push("dependent", at);
      return at + 1;
    }
    const verb = this.finite(at, false);
    if (verb > 0) return verb;
    if (prepositions.has(norm) && !this.opensCount(at) && !isClose(tokens, at)) {
      this.afterPreposition = true;
      return at + 1;
    }
    // "a memo seen on Tuesday": a participle which describes the noun before it.
    if (this.last?.to === at && !token.capital) {
      if (participlesAt(tokens, at).length > 0) return at + 1;
      // "a dossier doing the rounds", "a draft circulating at the talks": what follows is its object.
      if (/ing$/.test(norm)) {
        this.afterPreposition = true;
        return at + 1;
      }
    }
    return this.phrase(at);
  }

  /** Reads a noun phrase, where one stands, and answers the position after it. */
  private phrase(at: number): number {
    const whole = nounPhraseAt(this.reading, at);
    if (!whole) return at + 1;
    const phrase = this.ownPart(whole);
    this.take(phrase);
    return Math.max(phrase.to, at + 1);
  }

  /** "went to Berlin and the reporter asked": behind a verb, what a new verb follows is a subject, no second object. */
  private ownPart(phrase: NounPhrase): NounPhrase {
    const { tokens, current } = this;
    if (!current.verb || phrase.heads.length < 2 || !this.afterPreposition) return phrase;
    const last = tokens[phrase.head]!;
    const verb = verbAt(tokens, phrase.to, {
      subject: last,
      plural: isPlural(last),
      contracted: false,
      display: this.reading.display,
    });
    if (verb?.form !== "past") return phrase;
    const heads = phrase.heads.slice(0, -1);
    const head = heads.at(-1)!;
    return { ...phrase, head, heads, to: head + 1 };
  }

  /** "a statement released shortly after said": no clause follows. */
  private isBareAdverb(at: number): boolean {
    const { tokens } = this;
    if (!/^(?:after|before|since)$/.test(tokens[at]!.norm)) return false;
    return (
      verbAt(tokens, at + 1, { subject: null, plural: false, contracted: false, display: false }) !== null
    );
  }

  /** "About 40 people said": no preposition but a loose count. */
  private opensCount(at: number): boolean {
    const { tokens } = this;
    const next = tokens[at + 1]?.norm ?? "";
    if (tokens[at]!.norm === "at") return next === "least" || next === "most";
    return (
      /^(?:about|over|nearly|around|under)$/.test(tokens[at]!.norm) &&
      !this.current.verb &&
      !this.current.subject &&
      /^(?:\d|half|a$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$)/.test(next)
    );
  }

  private push(
    kind: Open["kind"],
    from: number,
    subject: NounPhrase | null = null,
    relative: number | null = null,
  ): void {
    this.stack.push({ ...open(kind, from), subject, relative });
    if (this.stack.length > 12) this.stack.splice(1, 1);
    this.fresh = null;
    this.joined = false;
    this.afterComma = false;
    this.afterPreposition = false;
  }

  private relative(at: number): number {
    const before = this.current.aside && this.last === this.current.aside ? this.current.subject : this.last;
    const antecedent = (this.tokens[at]!.norm === "who" ? this.personBehind(before) : before) ?? null;
    this.push("relative", at, antecedent, at);
    return this.unlistedVerb(at) || at + 1;
  }

  /** "Two officials briefed on the plan, who": where the nearest phrase is a thing, the people before it are meant. */
  private personBehind(last: NounPhrase | null): NounPhrase | null {
    if (!last || this.maySpeak(last)) return last;
    for (let i = this.phrases.length - 1; i >= 0 && i >= this.phrases.length - mostThings; i--)
      if (this.maySpeak(this.phrases[i]!)) return this.phrases[i]!;
    return last;
  }

  private maySpeak(phrase: NounPhrase): boolean {
    return this.canSpeak(phrase) || isSomebody(this.tokens[phrase.head]!);
  }

  /** "who lives", "that line the valley": behind a relative stands a verb, known to a list or not. 0 where something else stands. */
  private unlistedVerb(relative: number): number {
    const { tokens, current } = this;
    let at = relative + 1;
    while (tokens[at]?.kind === "word" && isAdverb(tokens[at]!)) at++;
    const word = tokens[at];
    if (!word || !mayBeVerb(word)) return 0;
    const known = verbAt(tokens, at, { subject: null, plural: false, contracted: false, display: false });
    if (known || isSubjectAhead(tokens, at)) return 0;
    const verb = {
      from: at,
      head: at,
      to: at + 1,
      form: "third" as const,
      entries: [],
      negated: false,
      passive: false,
      modal: null,
      auxiliary: false,
    };
    const clause = this.clause(verb, current.subject, relative, "finite", relative, false, false);
    current.verb = clause;
    this.add(clause);
    this.settle(null);
    return at + 1;
  }

  /** "many of whom say", "two of whom said": a part of those named before. */
  private partOf(at: number): number {
    const { tokens } = this;
    const part = tokens[at - 2];
    if (tokens[at - 1]?.norm !== "of" || part?.kind !== "word") return 0;
    if (!/^(?:all|some|many|most|several|few|both|none|half|two|three|four|five|\d+)$/.test(part.norm))
      return 0;
    const subject = { from: at - 2, head: at - 2, to: at + 1, heads: [at - 2], contracted: false };
    this.push("relative", at - 2, subject, null);
    return at + 1;
  }

  /** "that": the opening of what somebody says, a relative, or a word that points. 0 where it points. */
  private that(at: number): number {
    const { tokens, last } = this;
    const next = tokens[at + 1];
    if (next?.kind !== "word") return 0;
    const behindNoun = last !== null && last.to === at;
    if (behindNoun) {
      const subject = tokens[last.head]!;
      const verb = verbAt(tokens, at + 1, {
        subject: null,
        plural: isSeveral(tokens, last),
        contracted: false,
        display: false,
      });
      const relative = verb !== null && (verb.auxiliary || verb.entries.length > 0) && !subject.possessive;
      if (!relative && this.describes(at)) {
        this.push("relative", at, last, at);
        const end = this.unlistedVerb(at);
        if (end > 0) return end;
        this.stack.pop();
      }
      // A verb of saying takes "that" behind the people told: "told reporters that …" opens a clause.
      this.push(relative ? "relative" : "complement", at, relative ? last : null, relative ? at : null);
      return at + 1;
    }
    const verb = this.current.verb;
    const opens = verb !== null || this.joined || this.afterComma;
    if (!opens) return 0;
    const noun = nounPhraseAt(this.reading, at);
    // "said that plan would fail" and "said that plans would fail" open alike; only "that" with a verb at once points.
    if (verb && !noun) return 0;
    if (verb?.verb.entries.some((e) => e.list !== "plain") || this.joined || opensSubject(next)) {
      this.push("complement", at);
      return at + 1;
    }
    return 0;
  }

  /** "the terraces that line the valley": where nothing is told, and the noun is no fact or claim, "that" describes it. */
  private describes(that: number): boolean {
    const { tokens } = this;
    const tells = this.stack.some(
      ({ kind, verb }) => kind === "object" || verb?.verb.entries.some(({ list }) => list === "cue"),
    );
    const next = tokens[that + 1]!;
    if (tells || takesThat.has(tokens[that - 1]!.norm) || opensSubject(next) || isTime(next)) return false;
    // "so poor that critics left": what follows from it.
    for (let at = that - 2; at >= 0 && at > that - 6 && tokens[at]!.kind === "word"; at--)
      if (/^(?:so|such)$/.test(tokens[at]!.norm)) return false;
    return true;
  }

  private infinitive(at: number): number {
    const { tokens } = this;
    let head = at + 1;
    while (head < tokens.length && head < at + 4 && tokens[head]!.kind === "word" && isAdverb(tokens[head]!))
      head++;
    if (this.isPassiveBefore(head)) return head + 2;
    const entries = formAt(tokens, head, "base");
    const [entry] = entries;
    const noun =
      tokens[head]?.kind === "word" &&
      (tokens[head]!.capital || /^(?:the|a|an)$/.test(tokens[at + 1]?.norm ?? ""));
    if (!entry || noun) {
      this.afterPreposition = true;
      return at + 1;
    }
    const owner = this.current.verb ? this.current : (this.stack.findLast((o) => o.verb) ?? null);
    const governor = owner?.verb ?? null;
    const through =
      governor !== null &&
      !governor.verb.negated &&
      (governor.verb.entries.some((e) => transparent.has(e.lemma)) ||
        /^(?:likely|quick|slow|swift|keen|eager|first|prone|apt|fond)$/.test(
          this.tokens[at - 1]?.norm ?? "",
        )) &&
      !governor.verb.passive;
    this.add({
      verb: {
        from: through && governor ? Math.min(governor.verb.head, at) : at,
        head,
        to: particleEnd(entry, tokens, head) || head + 1,
        form: "base",
        entries,
        negated: false,
        passive: false,
        modal: through ? (governor?.verb.modal ?? null) : "to",
      },
      subject: through ? (governor?.subject ?? null) : null,
      relative: through ? (governor?.relative ?? null) : null,
      role: "infinitive",
      from: at,
      shared: false,
      complement: false,
    });
    this.takeObject(entry);
    return particleEnd(entry, tokens, head) || head + 1;
  }

  /** "officials who asked not to be named accused": "be" with its participle, where somebody still waits for a verb. */
  private isPassiveBefore(be: number): boolean {
    const { tokens } = this;
    return (
      tokens[be]?.norm === "be" &&
      participlesAt(tokens, be + 1).length > 0 &&
      this.stack.some((o) => o.subject && !o.verb)
    );
  }

  private participle(at: number, entries: readonly VerbEntry[]): number {
    const { tokens } = this;
    const before = tokens[at - 1];
    const [entry] = entries;
    if (!entry) return 0;
    // "the growing claims", "his warning": a noun or an adjective.
    if (
      before?.kind === "word" &&
      /^(?:a|an|the|this|his|her|its|their|our|my|your|no|of|more|most)$/.test(before.norm)
    )
      return 0;
    if (before?.possessive) return 0;
    // "The rain came without warning."
    if (before?.norm === "without" && tokens[at + 1]?.kind !== "word" && tokens[at + 1]?.kind !== "quote")
      return 0;
    // "amid a national reckoning".
    if (before?.kind === "word" && isAdjective(before) && determiners.has(tokens[at - 2]?.norm ?? ""))
      return 0;
    // "Voting rights advocates": at the head of a sentence a participle before a bare noun describes it.
    const next = tokens[at + 1];
    if (
      at === 0 &&
      next?.kind === "word" &&
      !next.capital &&
      !prepositions.has(next.norm) &&
      !clauseOpeners.has(next.norm) &&
      !determiners.has(next.norm) &&
      !isAdverb(next) &&
      !/^(?:him|them|it|us|me|to|some|many|more|no)$/.test(next.norm)
    )
      return 0;
    const to = particleEnd(entry, tokens, at) || at + 1;
    const subject = this.participant(at);
    const clause: Clause = {
      verb: {
        from: at,
        head: at,
        to,
        form: "ing",
        entries,
        negated: before?.norm === "not" || before?.norm === "without",
        passive: false,
        modal: null,
      },
      subject,
      relative: null,
      role: "participle",
      from: at,
      shared: true,
      complement: false,
    };
    if (!subject && !this.stack[0]!.verb && !this.stack[0]!.subject) this.waiting.push(this.clauses.length);
    this.add(clause);
    this.takeObject(entry);
    return to;
  }

  /** Behind a verb without a subject of its own: a verb of saying opens what is said, any other takes an object. */
  private takeObject(entry: VerbEntry): void {
    this.fresh = null;
    this.joined = false;
    this.afterComma = false;
    if (entry.list === "cue") this.push("object", this.clauses.at(-1)!.verb.to);
    else this.afterPreposition = true;
  }

  /** Who does what a participle says. */
  private participant(at: number): NounPhrase | null {
    const { tokens, last, current } = this;
    const before = tokens[at - 1];
    const previous = this.clauses.at(-1);
    if (this.joined && previous?.role === "participle") return previous.subject;
    // "a letter urging", "voters saying": the noun right before it.
    if (last && last.to === at && before?.kind === "word" && last !== this.mainSubject()) {
      if (this.canSpeak(last)) return last;
    }
    const inner = this.stack.findLast((o) => o.verb !== null && o.kind !== "complement") ?? null;
    if (current.subject && !current.verb) return current.subject;
    if (before?.kind === "mark" || before?.kind === "quote" || this.joined)
      return this.mainSubject() ?? inner?.subject ?? null;
    return (current.verb ? current.subject : inner?.subject) ?? this.mainSubject();
  }

  private canSpeak(phrase: NounPhrase): boolean {
    const { names, withinNames, tokens } = this.reading;
    for (let i = phrase.from; i < phrase.to; i++) if (names.has(i) || withinNames.has(i)) return true;
    const head = tokens[phrase.head]!;
    return speakers.test(head.norm) || subjectPronouns.has(head.norm);
  }

  /** The phrase which waits for its verb. */
  private ownSubject(): NounPhrase | null {
    const { current, fresh } = this;
    return current.verb ? (fresh?.phrase ?? null) : (current.aside ?? current.subject);
  }

  private mainSubject(): NounPhrase | null {
    return this.stack[0]!.subject;
  }

  private take(phrase: NounPhrase): void {
    const { current } = this;
    this.last = phrase;
    this.phrases.push(phrase);
    if (this.afterPreposition) {
      this.afterPreposition = false;
      return;
    }
    if (isTime(this.tokens[phrase.head]!) && !this.speaksNext(phrase)) return;
    // "posted online", "who works there": where, not who.
    const where = phrase.to === phrase.from + 1 ? this.tokens[phrase.from]!.norm : "";
    if (/^(?:online|abroad|overseas|ashore|upstairs|downstairs)$/.test(where)) return;
    if (current.verb && /^(?:here|there|nearby|elsewhere)$/.test(where)) return;
    if (current.verb) {
      this.fresh = { phrase, comma: this.afterComma || this.joined };
      return;
    }
    if (
      !current.subject ||
      (current.kind === "relative" &&
        current.relative !== null &&
        phrase.from > current.relative &&
        !current.asideOpen)
    ) {
      if (current.kind === "relative" && current.subject) {
        // "the man whom / that advocates say": the clause has a subject of its own.
        this.stack[this.stack.length - 1] = { ...current, relative: null, subject: phrase };
        return;
      }
      current.subject = phrase;
    } else if (current.asideOpen) current.aside = phrase;
    else this.push("dependent", phrase.from, phrase);
  }

  /** "Tuesday said", "the years show": a word for a time is a subject only right before its verb in a clause of its own. */
  private speaksNext(phrase: NounPhrase): boolean {
    return phrase.to - phrase.from > 2 && !this.current.subject;
  }

  /**
   * Reads a finite verb at a position and gives it its subject; answers the position after it, or 0 where none stands
   * there. With `only`, nothing is kept: the answer tells whether a verb stands there.
   */
  private finite(at: number, only: boolean): number {
    if (!only) this.dropObject();
    const { tokens, current } = this;
    if (!mayOpenVerb(tokens[at]!.word)) return 0;
    const before = tokens[at - 1];
    const described = this.describedBefore(at);
    const candidate =
      described ?? this.fresh?.phrase ?? (current.verb ? null : (current.aside ?? current.subject));
    const waiting = candidate ?? this.stack.findLast((o) => o.subject && !o.verb)?.subject ?? null;
    const contracted =
      before !== undefined && this.last?.to === at && this.last.contracted && isContraction(before);
    const prior = waiting ?? (this.joined || this.afterComma ? this.mainSubject() : null);
    const subject = prior ? tokens[prior.head]! : null;
    // Without a subject before it a verb stands only behind "and", a comma, a quotation or at the head.
    const free =
      prior !== null ||
      this.joined ||
      at === 0 ||
      before?.kind === "quote" ||
      (before?.kind === "mark" && /^[,–—?!…]$|^--$/.test(before.text));
    if (!free) return 0;
    const own = verbAt(tokens, at, {
      subject: subject && before === subject ? subject : subject ? { ...subject, possessive: false } : null,
      plural: prior !== null && isSeveral(tokens, prior),
      contracted,
      display: this.reading.display,
    });
    const verb = own ?? this.beyond(at);
    if (!verb) return 0;
    if (only) return verb.to;
    // A subject that stands behind its verb: "…, said Ana Ruiz".
    const inverted = invertedPhrase(this.reading, verb, { subject: candidate ?? waiting });
    if (inverted) {
      this.attach(verb, inverted, at, "inverted");
      return inverted.to;
    }
    const named = described ?? this.namedBefore(at, verb, candidate ?? waiting);
    if (named) {
      this.fresh = { phrase: named, comma: true };
      this.attach(verb, null, at, "finite");
      return verb.to;
    }
    if (this.isReduced(verb, candidate)) {
      this.afterPreposition = false;
      this.fresh = this.fresh && { ...this.fresh };
      return verb.to;
    }
    if (!prior && !this.joined && before) return 0;
    // "The men were held on Friday, accused of theft": a comma and a past is no second verb.
    if (
      before?.text === "," &&
      verb.form === "past" &&
      verb.from === verb.head &&
      !this.joined &&
      !waiting &&
      /^(?:of|by|as|in|on|with|to|from|at|for)$/.test(tokens[verb.to]?.norm ?? "")
    )
      return verb.to;
    this.attach(verb, null, at, "finite");
    return verb.to;
  }

  /**
   * "Work starts in spring, the head of highways, Derek Moss, told councillors", "…, Derek Moss, who runs the highways, said":
   * behind a clause which is complete, a name between commas before a verb of saying is its subject, with an age, a role or
   * a "who" beside it or nothing. It is not where a subject waits for the verb, unless more than the comma stands between.
   */
  private namedBefore(at: number, verb: VerbGroup, waiting: NounPhrase | null): NounPhrase | null {
    const { tokens } = this;
    if (tokens[at - 1]?.text !== "," || verb.entries[0]?.list !== "cue") return null;
    let to = at - 1;
    for (let part = 0; part < 3; part++) {
      let from = to;
      while (from > 0 && tokens[from - 1]!.kind === "word") from--;
      if (tokens[from - 1]?.text !== "," || from === to) return null;
      if (this.isName(from, to) || (part > 0 && isCapitals(tokens, from, to))) {
        const isApart = !waiting || tokens.slice(waiting.to, from - 1).some(({ text }) => text === ",");
        return isApart ? { from, head: to - 1, to, heads: [to - 1], contracted: false } : null;
      }
      if (!describesSomebody(tokens, from, to)) return null;
      to = from - 1;
    }
    return null;
  }

  /** A name and nothing else, but for a title in capitals before it: "Business Secretary Ana Ruiz". */
  private isName(from: number, to: number): boolean {
    const { tokens, reading } = this;
    let name = from;
    while (name < to && !reading.names.has(name) && tokens[name]!.capital) name++;
    let end = name + 1;
    while (reading.withinNames.has(end)) end++;
    return (reading.names.has(name) && end === to) || isNameBesideRole(tokens, from, to);
  }

  /** "a refusal to answer did": nothing was said behind the verb of saying after all. */
  private dropObject(): void {
    const { kind, verb, subject } = this.current;
    if (kind === "object" && !verb && !subject && !this.joined) this.stack.pop();
  }

  /**
   * A verb in the plural which the noun before it cannot have: "people who have seen the draft say" has the people for its
   * subject, and "it is broke, say people in the trade" those behind it.
   */
  private beyond(at: number): VerbGroup | null {
    const { tokens, current } = this;
    const plural = { subject: null, plural: true, contracted: false, display: false };
    const verb = verbAt(tokens, at, plural);
    if (verb?.form !== "base" || verb.entries[0]?.list !== "cue") return null;
    const outer = this.stack.findLast((o) => o.subject && !o.verb)?.subject;
    if (this.fresh && current.kind === "relative" && current.verb && outer && isSeveral(tokens, outer)) {
      this.fresh = null;
      return verb;
    }
    return this.afterComma &&
      tokens[at - 1]?.text === "," &&
      invertedPhrase(this.reading, verb, { subject: null })
      ? verb
      : null;
  }

  /** "officials briefed on the talks said": a past which describes its noun, with the true verb behind it. */
  private isReduced(verb: VerbGroup, subject: NounPhrase | null): boolean {
    const { tokens } = this;
    if (verb.form !== "past" || verb.from !== verb.head || verb.auxiliary || !subject) return false;
    // "the vote, which ended before midnight": behind "which" it is the verb itself.
    const { relative, verb: had } = this.current;
    if (relative !== null && !had && (this.last?.to ?? 0) <= relative) return false;
    const participle = participlesAt(tokens, verb.head);
    if (participle.length === 0 && verb.entries.length > 0) return false;
    if (verb.entries.some((e) => e.form === "past") && !participle.some((e) => e.form === "past"))
      return false;
    const word = tokens[subject.head]!;
    if (subjectPronouns.has(word.norm)) return false;
    const after = tokens[verb.to];
    if (after?.norm === "by") return true;
    if (
      after &&
      !nounParticiples.has(tokens[verb.head]!.norm) &&
      !(
        after.kind === "word" &&
        (prepositions.has(after.norm) || isAdverb(after) || after.norm === "as" || after.norm === "here")
      )
    )
      return false;
    if (/^(?:say|tell|add|ask|reply|note)$/.test(verb.entries[0]?.lemma ?? "")) return false;
    // The clause goes on to a finite verb with no subject of its own.
    for (let i = verb.to; i < tokens.length && i < verb.to + 30; i++) {
      const token = tokens[i]!;
      if (token.kind === "mark" && token.text !== ",") return false;
      if (token.kind === "quote") return false;
      if (token.kind === "mark") {
        const next = tokens[i + 1];
        if (!next) return false;
        if (!/^(?:who|whose|whom|which)$/.test(next.norm)) continue;
        // "briefed on the plan, who asked not to be named, said": the verb stands behind the aside.
        const close = this.nextComma(i + 1);
        if (close < 0) return false;
        i = close;
        continue;
      }
      if (token.norm === "and") return false;
      if (token.norm === "to" && formAt(tokens, i + 1, "base").length > 0) return false;
      if (clauseOpeners.has(token.norm) && !this.isBareAdverb(i)) return false;
      if (subjectPronouns.has(token.norm) || isContraction(token)) return false;
      const later = verbAt(tokens, i, {
        subject: tokens[i - 1] ?? null,
        plural: isSeveral(tokens, subject),
        contracted: false,
        display: false,
      });
      if (later)
        return (
          later.auxiliary ||
          later.entries.some((e) => e.list === "cue") ||
          later.from !== later.head ||
          later.entries.length > 0
        );
    }
    return false;
  }

  /** The next comma of a clause, at most an aside away; -1 where it has none. */
  private nextComma(from: number): number {
    for (let at = from; at < from + longestAside; at++) {
      const token = this.tokens[at];
      if (token?.text === ",") return at;
      if (token?.kind !== "word") return -1;
    }
    return -1;
  }

  private attach(verb: VerbGroup, behind: NounPhrase | null, at: number, role: "finite" | "inverted"): void {
    if (this.endsRelative()) {
      while (this.current.kind === "relative" && this.current.verb) this.stack.pop();
      this.fresh = null;
    }
    const { fresh } = this;
    let subject = behind;
    let relative: number | null = null;
    let from = at;
    let shared = false;
    let complement = false;
    if (role === "inverted") {
      // An aside in a waiting clause leaves that clause as it is.
      const waits = this.current.subject && !this.current.verb;
      const clause = this.clause(verb, subject, null, role, at, false, false);
      this.add(clause);
      if (!waits) {
        this.stack = [{ ...open("main", at), subject, verb: clause }];
      }
      this.settle(subject);
      return;
    }
    const { current } = this;
    if (fresh) {
      subject = fresh.phrase;
      from = subject.from;
      complement = !fresh.comma;
      if (complement) this.push("complement", from, subject);
      else {
        this.stack = [this.stack[0]!.verb ? open("main", from) : this.stack[0]!];
        this.current.subject = subject;
      }
    } else if (!current.verb && current.subject) {
      if (current.aside) {
        // "The plan, Hale said, would fail": an aside with a verb of its own.
        subject = current.aside;
        from = subject.from;
        current.aside = null;
        const clause = this.clause(verb, subject, null, role, from, false, false);
        this.add(clause);
        if (!this.returnsAfter(verb)) this.stack = [{ ...open("main", from), subject, verb: clause }];
        this.settle(null);
        return;
      }
      subject = current.subject;
      relative = current.relative;
      from = current.relative ?? Math.min(subject.from, at);
      complement = current.kind === "complement" || current.kind === "object";
    } else if (!current.verb && current.kind !== "main") {
      from = current.from;
    } else {
      const waiting = this.stack.findLastIndex((o) => o.subject && !o.verb);
      const place = waiting >= 0 ? waiting : this.sharing(verb);
      this.stack.length = place + 1;
      subject = this.current.subject;
      relative = this.current.relative;
      shared = waiting < 0;
      from = shared ? at : (subject?.from ?? at);
      complement = this.current.kind === "complement" || this.current.kind === "object";
    }
    const clause = this.clause(verb, subject, relative, role, from, shared, complement);
    this.current.verb = clause;
    this.add(clause);
    this.settle(null);
  }

  /** "Aides who attended the meeting said": the relative clause has its verb, and the noun before it waits for one. */
  private endsRelative(): boolean {
    const { current, fresh } = this;
    if (current.kind !== "relative" || !current.verb || !this.waitsOutside()) return false;
    // "After the vote, which ended before midnight, Ruiz said": whoever comes behind the comma speaks.
    if (fresh && this.tokens[fresh.phrase.from - 1]?.text === ",") return false;
    // "A woman who answered the phone said": what cannot speak is an object.
    return !fresh || current.verb.verb.entries[0]?.list !== "cue" || isMute(this.tokens[fresh.phrase.head]!);
  }

  /** "Surgery has stopped, a nurse who works there said": behind "who" and its verb, the next is the noun’s which stands behind a comma. */
  private describedBefore(at: number): NounPhrase | null {
    const { current, fresh, tokens } = this;
    if (current.kind !== "relative" || !current.verb || !current.subject || this.joined || this.afterComma)
      return null;
    if (current.verb.verb.entries[0]?.list === "cue" || tokens[current.subject.from - 1]?.text !== ",")
      return null;
    if (fresh && /^(?:he|she|they|we|i|you)$/.test(tokens[fresh.phrase.head]!.norm)) return null;
    const verb = verbAt(tokens, at, { subject: null, plural: false, contracted: false, display: false });
    return verb?.entries[0]?.list === "cue" && this.maySpeak(current.subject) ? current.subject : null;
  }

  /** Where the relative clauses within one another are at an end, somebody before them waits for a verb. */
  private waitsOutside(): boolean {
    const outer = this.stack.findLast(({ kind, verb }) => kind !== "relative" || !verb);
    return outer?.subject != null && !outer.verb;
  }

  /** Whether the sentence goes back to its first subject behind an aside: a comma and a verb follow. */
  private returnsAfter(verb: VerbGroup): boolean {
    const { tokens } = this;
    for (let i = verb.to; i < tokens.length && i < verb.to + 12; i++) {
      const token = tokens[i]!;
      if (token.kind === "mark" && token.text === ",") return true;
      if (token.kind !== "word" || clauseOpeners.has(token.norm)) return false;
    }
    return false;
  }

  /** Which clause a verb without a subject goes on: the nearest whose verb is of the same kind and time. */
  private sharing(verb: VerbGroup): number {
    const shape = (v: Clause["verb"]) =>
      `${v.modal ?? ""}${v.form === "past" || v.from !== v.head ? "past" : v.form}`;
    const says = verb.entries[0]?.list === "cue";
    const rows = this.stack.map((o, i) => ({ o, i })).filter(({ o }) => o.verb !== null);
    const fit = rows.filter(
      ({ o }) => o.verb!.verb.form === verb.form || shape(o.verb!.verb) === shape(verb),
    );
    const telling = fit.filter(({ o }) => o.verb!.verb.entries[0]?.list === "cue");
    const top = rows.at(-1);
    if (top?.o.kind === "relative" && fit.includes(top)) return top.i;
    if (says && telling.length > 0) return telling[0]!.i;
    return (says ? fit[0] : fit.at(-1))?.i ?? rows[0]?.i ?? 0;
  }

  private clause(
    verb: VerbGroup,
    subject: NounPhrase | null,
    relative: number | null,
    role: Clause["role"],
    from: number,
    shared: boolean,
    complement: boolean,
  ): Clause {
    return { verb, subject, relative, role, from, shared, complement };
  }

  private settle(last: NounPhrase | null): void {
    this.fresh = null;
    this.afterPreposition = false;
    this.afterComma = false;
    this.joined = false;
    if (!last) return;
    this.last = last;
    this.phrases.push(last);
  }

  private add(clause: Clause): void {
    this.clauses.push(clause);
    if (clause.role !== "finite" && clause.role !== "inverted") return;
    if (this.stack.length > 1 && clause !== this.stack[0]!.verb) return;
    for (const place of this.waiting)
      this.clauses[place] = { ...this.clauses[place]!, subject: clause.subject };
    this.waiting.length = 0;
  }
}

/** "which officials say", "which government officials say": behind "which" stands the subject of a verb that follows. */
function isSubjectAhead(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (last < at + 2 && tokens[last + 1] && isNominal(tokens[last + 1]!)) last++;
  const subject = tokens[last]!;
  return (
    (last === at ? /s$|^police$/.test(subject.norm) : isSomebody(subject)) &&
    verbAt(tokens, last + 1, { subject, plural: true, contracted: false, display: false }) !== null
  );
}

/** Whether a word behind "who" may be its verb: no name, no -ing, none of the small words which join and open. */
function mayBeVerb({ kind, capital, possessive, norm }: Token): boolean {
  return (
    kind === "word" &&
    !capital &&
    !possessive &&
    /^\p{Ll}[\p{Ll}-]+$/u.test(norm) &&
    !norm.endsWith("ing") &&
    !prepositions.has(norm) &&
    !clauseOpeners.has(norm) &&
    !subjectPronouns.has(norm) &&
    !determiners.has(norm) &&
    !quantifiers.has(norm)
  );
}

// Nouns which hold what is said or thought: "that" behind them opens it.
const takesThat = new Set(
  `fact facts evidence proof sign signs signal signals news word report reports rumor rumors rumour rumours claim claims allegation
  allegations accusation accusations assertion belief beliefs view views opinion idea ideas notion impression perception feeling
  conviction hope hopes fear fears concern concerns worry worries doubt doubts suspicion suspicions risk risks chance chances
  possibility probability likelihood danger threat threats warning warnings assurance assurances guarantee guarantees promise
  promises pledge pledges condition conditions demand demands requirement requirements suggestion suggestions proposal proposals
  recommendation argument arguments assumption assumptions theory theories conclusion conclusions finding findings ruling statement
  statements complaint complaints criticism confirmation acknowledgment acknowledgement admission denial denials prediction
  predictions forecast forecasts expectation expectations realization realisation knowledge understanding agreement consensus
  indication indications point case message messages reminder grounds`.split(/\s+/),
);

/** "Fears are growing that Russia", "that the", "that he": behind "that", a word which it cannot point at. */
function opensSubject({ norm, capital }: Token): boolean {
  return capital || determiners.has(norm) || subjectPronouns.has(norm);
}

/** Whether a noun may be somebody: by its list, by a capital, or by its ending. */
function isSomebody({ norm, capital }: Token): boolean {
  const one = norm.replace(/ies$/, "y").replace(/s$/, "");
  return (
    capital ||
    norm === "those" ||
    personNouns.has(norm) ||
    personNouns.has(one) ||
    /(?:er|or|ist|ant|ent|ian|man|woman|men|women|person|people|child|children|boy|girl|ee|eer|mate|kin|folk|police|nurse)$/.test(
      one,
    )
  );
}

const speakers =
  /^(?:some|others|many|most|several|few)$|(?:officials?|sources?|experts?|analysts?|voters?|people|critics?|statements?|letters?|memos?|reports?|posts?|emails?|tweets?|notes?|ads?|studies|study|polls?|surveys?|documents?|lawyers?|residents?|lawmakers?|aides?|woman|man|women|men|senator|president|minister|signs?|petition|video|brief|op-ed|editorial|article|story|resolution)$/;

/** "34", "an analyst at Lima Bank", "who runs the highways", "from Lima": what stands beside a name. */
function describesSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!.norm;
  if (/^(?:\d{1,3}|an?|the|his|her|its|their|who|whose|of|from)$/.test(first)) return true;
  for (let i = from; i < to; i++) if (personNouns.has(tokens[i]!.norm)) return true;
  return false;
}

/** Two to five words which may be a name no list knows. */
function isCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 5 || !tokens[from]!.capital || !tokens[to - 1]!.capital) return false;
  for (let i = from; i < to; i++) if (!tokens[i]!.capital && !particles.has(tokens[i]!.norm)) return false;
  return true;
}

/** "a student from Leiden, Bram de Wit,": capitals and particles, behind a comma and a phrase of somebody's trade. */
function isNameBesideRole(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isCapitals(tokens, from, to)) return false;
  for (let i = from - 2; i >= 0 && i > from - 10 && tokens[i]!.kind === "word"; i--)
    if (personNouns.has(tokens[i]!.norm)) return true;
  return false;
}

function open(kind: Open["kind"], from: number): Open {
  return {
    kind,
    from,
    relative: null,
    subject: null,
    verb: null,
    aside: null,
    asideOpen: false,
  };
}
