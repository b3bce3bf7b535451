// Objects where the draft disagrees with itself about who holds an office, or which office somebody holds.
import type { Counsel } from "../facts/counsel.ts";
import type { Draft } from "../facts/draft.ts";
import { group } from "../facts/grouped.ts";
import { countriesIn, isBody } from "../facts/jurisdictions.ts";
import { eachOnce } from "../facts/memory.ts";
import type { Side } from "../facts/sides.ts";
import type { Title } from "../facts/titles.ts";
import { fold } from "../facts/vocabulary.ts";
import { areExclusive, sameOffice } from "../facts/words/titles.ts";
import { certaintyOf } from "../roster/certainty.ts";
import { dutyOf } from "../roster/offices.ts";
import type { Roster } from "../roster/roster.ts";
import { findMismatch, findTenure } from "../roster/verdict.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Span } from "../text/span.ts";
import type { Edit, Fix, Problem, Rule } from "./rule.ts";

const longest = 100;

export default {
  id: "title-inconsistent",
  family: "titles",
  severity: "warning",
  zones: ["narration", "frame"],
  summary: "A draft gives each person one office, and each office of one holder one person.",
  why: `Two lines of the draft cannot both be right: a person has two offices which nobody holds together, an office which one person holds has two, somebody brought in for one country speaks for another or pays a visit to their own, or a prosecutor acts for a client. Fix the wrong line, or say when the job changed.

A draft which says so itself is fine: "then", "former", "became", "was sworn in", a year, a counterpart.`,
  authorities: ["Reuters Handbook, accuracy", "AP, statement of news values: accuracy before speed"],
  examples: [
    {
      bad: `
Fijian President Amina Bello arrived.

President Musa Danjuma met the envoys.
^^^^^^^^^^^^^^^^^^^^^^ “President Musa Danjuma”: earlier the draft gives that office to Amina Bello.
`,
      good: `
Foreign Minister Ana Ruiz became defense minister in May.

Defense Minister Ruiz flew to Lima.
`,
    },
    {
      bad: `
Defense Minister Ana Ruiz flew to Lima.

Foreign Minister Ruiz said talks had begun.
^^^^^^^^^^^^^^^^^^^^^ “Foreign Minister Ruiz”: earlier the draft says “Defense Minister Ana Ruiz”.
`,
      good: `
Former Mayor Tom Hale, now governor, opened the school.

Gov. Hale later toured the docks.
`,
    },
    {
      bad: `
Latvian Prime Minister Ilze Kalns spoke first.

Speaking on behalf of Estonia, Kalns rejected the offer.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “on behalf of Estonia, Kalns”: earlier the draft says “Latvian Prime Minister Ilze Kalns”.
`,
      good: `
President Amina Bello met her Kenyan counterpart, President William Ruto.
`,
    },
    {
      bad: `
Mayor Tom Hale opened the school.

Gov. Hale later toured the docks.
^^^^^^^^^ “Gov. Hale”: earlier the draft says “Mayor Tom Hale”.
`,
      good: `
Prime Minister Ilze Kalns, who also leads the Unity party, spoke.

The Unity leader left early.
`,
    },
    {
      bad: `
Chief Executive Maria Song resigned.

Song, the company’s finance chief, did not say why.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Song, the company’s finance chief”: earlier the draft says “Chief Executive Maria Song”.
`,
      good: `
Sen. Joan Park spoke.

Park, who chairs the committee, left early.
`,
    },
    {
      bad: `
President Amina Bello signed the law.

The law was a victory for President Musa Danjuma, the only head of state at the signing.
                          ^^^^^^^^^^^^^^^^^^^^^^ “President Musa Danjuma”: earlier the draft gives that office to Amina Bello.
`,
      good: `
Acting President Luis Gil spoke.

President-elect Rosa Mora did not.
`,
    },
    {
      bad: `
U.N. envoy Per Lund met rebels.

Lund, the EU envoy, said little.
^^^^^^^^^^^^^^^^^^ “Lund, the EU envoy”: earlier the draft says “U.N. envoy Per Lund”.
`,
      good: `
“President Hale,” a heckler shouted at Mayor Tom Hale.
`,
    },
    {
      bad: `
Council President Norma Feld opened the session.

Council President Ed Lusk closed it.
^^^^^^^^^^^^^^^^^^^^^^^^^ “Council President Ed Lusk”: earlier the draft gives that office to Norma Feld.
`,
      good: `
Foreign and Trade Minister Ana Ruiz spoke.

Trade Minister Ruiz left early.
`,
    },
    {
      bad: `
Fijian President Amina Bello spoke first.

Bello’s visit to Suva was short.
^^^^^^^^^^^^^^^^^^^^^ “Bello’s visit to Suva”: earlier the draft says “Fijian President Amina Bello”.
`,
      good: `
Fijian President Amina Bello spoke first.

Bello’s visit to Nairobi was short.
`,
    },
    {
      bad: `
Prosecutor Ana Ruiz called a clerk.

Ruiz, who represents the tenants, objected.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Ruiz, who represents the tenants”: earlier the draft says “Prosecutor Ana Ruiz”.
`,
      good: `
Former prosecutor Ana Ruiz called a clerk.

Ruiz, who represents the tenants, objected.
`,
    },
  ],
  *check({ draft, roster }) {
    const desk = new Comparison(draft, roster);
    yield* desk.offices();
    yield* desk.holders();
    yield* desk.sides();
    yield* desk.visits();
    yield* desk.counsel();
  },
} satisfies Rule;

class Comparison {
  /** Titles of the present, in the paper's own words, which the roster does not settle. */
  private readonly titles: readonly Title[];
  /** Titles of the present which the roster gives to somebody else: what the draft says next may contradict them. */
  private readonly doubtful: readonly Title[];
  /** People who take another office in the draft, and people who take or leave one. */
  private readonly changed: ReadonlySet<number>;
  private readonly left: ReadonlySet<number>;
  private readonly marked = new Set<Title>();

  constructor(
    private readonly draft: Draft,
    private readonly roster: Roster,
  ) {
    this.left = new Set(draft.careerChanges.map((change) => change.person));
    this.changed = new Set(
      draft.careerChanges.filter((c) => c.kind === "takes").map((change) => change.person),
    );
    this.doubtful = draft.titles.filter((title) => findMismatch(draft, title, roster) !== null);
    const doubted = new Set(this.doubtful.map((title) => this.personOf(title)));
    this.titles = draft.titles.filter((title) => {
      if (title.modifier !== null || title.kind === "rank" || doubted.has(this.personOf(title))) return false;
      return !title.past && draft.sentences[this.mentionOf(title).sentence]!.kind !== "heading";
    });
  }

  private mentionOf(title: Title) {
    return this.draft.mentions[title.mention]!;
  }

  private personOf(title: Title): number {
    return this.mentionOf(title).person;
  }

  private nameOf(person: number): string {
    return this.draft.people[person]!.name;
  }

  /** One surname, one person: only then do two titles meet. */
  private isAlone(person: number): boolean {
    this.alone ??= whoAlone(this.draft);
    return this.alone[person]!;
  }

  private alone: readonly boolean[] | null = null;

  /** One person, two offices. */
  *offices(): Iterable<Problem> {
    const first = new Map<number, Title[]>();
    for (const title of this.titles) {
      const person = this.personOf(title);
      if (this.changed.has(person) || !this.isAlone(person)) continue;
      const earlier = first.get(person) ?? [];
      const against = earlier.find((other) => this.clash(other, title)) ?? this.deputyOf(title);
      if (against) {
        this.marked.add(title);
        yield this.twoOffices(title, against, person);
      } else if (!earlier.some((other) => isSameClaim(other, title))) first.set(person, [...earlier, title]);
    }
  }

  /**
   * "District Attorney Ana Ruiz" who is an assistant district attorney elsewhere in the draft, while somebody else is the
   * district attorney: the words which make her a deputy are missing. Null where that is not so.
   */
  private deputyOf(title: Title): Title | null {
    if (title.kind !== "chief") return null;
    this.deputies ??= group(
      this.draft.titles
        .filter(({ modifier }) => modifier !== null && deputising.has(modifier))
        .map((other) => [this.personOf(other), other] as const),
    );
    const own = this.deputies.get(this.personOf(title))?.find((other) => this.isOneOffice(other, title));
    // Whom the roster has in the office is no deputy: then the other words are wrong, or old.
    if (!own || findTenure(this.draft, title, this.roster)) return null;
    this.byOffice ??= group(this.titles.map((other) => [other.office, other] as const));
    const key = [this.personOf(title), title.office, title.jurisdiction, this.bodyOf(title)].join("|");
    const known = this.taken.get(key);
    const isTaken =
      known ??
      (this.byOffice.get(title.office) ?? []).some(
        (other) => this.personOf(other) !== this.personOf(title) && this.isOneOffice(other, title),
      );
    this.taken.set(key, isTaken);
    return isTaken ? own : null;
  }

  /** Whether somebody else has the office, by person, office and place: asked once however often the title comes. */
  private readonly taken = new Map<string, boolean>();

  private deputies: ReadonlyMap<number, readonly Title[]> | null = null;
  private byOffice: ReadonlyMap<string, readonly Title[]> | null = null;

  /** The same office, of which no two places are named. */
  private isOneOffice(a: Title, b: Title): boolean {
    if (a.office !== b.office) return false;
    const isPlaced = (title: Title) => title.jurisdiction !== null || title.jurisdictionWords !== null;
    return !isPlaced(a) || !isPlaced(b) || this.isSameSeatWords(a, b);
  }

  private clash(a: Title, b: Title): boolean {
    if (this.isUnknownBody(a) !== this.isUnknownBody(b) && !(a.kind === "chief" && b.kind === "chief"))
      return false;
    if (sameOffice(a.office, b.office)) return this.differentPlaces(a, b);
    if (!areExclusive(a.office, b.office) || this.sharesPortfolio(a, b)) return false;
    if (a.office === "president" && a.jurisdictionWords && !a.jurisdiction) return false;
    if (b.office === "president" && b.jurisdictionWords && !b.jurisdiction) return false;
    return !this.differentPlaces(a, b) || a.jurisdiction !== null;
  }

  private isUnknownBody(title: Title): boolean {
    return title.jurisdictionWords !== null && title.jurisdiction === null;
  }

  private differentPlaces(a: Title, b: Title): boolean {
    if (a.jurisdiction === null || b.jurisdiction === null || a.jurisdiction === b.jurisdiction) return false;
    const [one, other] = [a.jurisdiction, b.jurisdiction];
    // England within Britain, the Commission within the EU, and an envoy's country of posting.
    if (one.startsWith(other.slice(0, 2)) || other.startsWith(one.slice(0, 2))) return false;
    if (a.kind === "member" || b.kind === "member") return isBody(one) && isBody(other);
    return true;
  }

  /** "Foreign and Trade Minister" is "trade minister" too. */
  private sharesPortfolio(a: Title, b: Title): boolean {
    if (!/ (?:minister|secretary)$/.test(a.office)) return false;
    const words = (title: Title) => fold(this.textOf(title.words));
    const first = (office: string) => office.split(" ")[0]!;
    return words(a).includes(first(b.office)) || words(b).includes(first(a.office));
  }

  private textOf(span: Span): string {
    return wordsOf(this.draft.text, span);
  }

  private twoOffices(title: Title, against: Title, person: number): Problem {
    const other = this.textOf(against);
    const here = this.textOf(title);
    const place = placeOf(against, title);
    const words = [
      `“${here}”: ${place} the draft says “${other}”.`,
      `${open(place)} the draft says “${other}”: which is right?`,
      `“${here}”: ${place} the draft gives ${this.nameOf(person)} another office.`,
      `${open(place)} the draft gives this person another office: which is right?`,
    ];
    return {
      span: { start: title.start, end: title.end },
      message: words.find((form) => form.length <= longest)!,
      fixes: sameOffice(title.office, against.office) ? [] : this.makeBoth(title, against),
      related: [
        { span: { start: against.start, end: against.end }, message: `Here the draft says “${other}”.` },
      ],
    };
  }

  /** The words of an office with the stop of an abbreviation: "Gov." */
  private whole({ words, place }: Title): Span {
    const stop = place === "before" && this.draft.text.source[words.end] === "." ? 1 : 0;
    return { start: words.start, end: words.end + stop };
  }

  private makeBoth(title: Title, against: Title): Fix[] {
    const [own, other] = [this.whole(title), this.whole(against)];
    const [here, earlier] = [this.textOf(own), this.textOf(other)];
    const fix = (words: string, edits: readonly Edit[]): Fix => ({
      title: `Make both “${words}”`,
      kind: "suggestion",
      edits,
    });
    return [
      fix(earlier, [{ span: own, text: inCaseOf(here, earlier) }]),
      fix(here, [{ span: other, text: inCaseOf(earlier, here) }]),
    ];
  }

  /** One office of a single holder, two people. */
  *holders(): Iterable<Problem> {
    // The first title of every seat, by office; a draft names few countries, so each row is short.
    const seats = new Map<string, Title[]>();
    const doubtful = new Set(this.doubtful);
    const titles = [...this.titles, ...this.doubtful].sort((a, b) => a.start - b.start);
    for (const title of titles) {
      if (title.kind !== "chief" || title.place === "beside" || this.marked.has(title)) continue;
      const row = seats.get(title.office) ?? [];
      const person = this.personOf(title);
      const against = row.find((other) => this.personOf(other) !== person && this.isSameSeat(other, title));
      if (doubtful.has(title)) {
        // Its own mark is the roster's affair; here it only takes the seat.
      } else if (against && doubtful.has(against)) {
        if (!this.isSettled(title, against)) yield this.twoHolders(title, against);
      } else if (against && this.isHandedOver(person, this.personOf(against))) {
        const stranger = this.strangerOf(title, against);
        if (stranger && !this.marked.has(stranger))
          yield this.twoHolders(stranger, stranger === title ? against : title);
      } else if (against) yield this.twoHolders(title, against);
      if (!row.some((other) => this.isSameSeatWords(other, title))) seats.set(title.office, [...row, title]);
    }
  }

  /**
   * Whether the mark on a doubtful title settles the case for one after it: the roster has this very person in the office
   * and the place which are written here. "President Putin" leaves the place to be read from the first one, unless it is
   * the roster's of another country.
   */
  private isSettled(title: Title, doubtful: Title): boolean {
    const tenure = findTenure(this.draft, title, this.roster);
    if (tenure === null) return false;
    return title.jurisdictionWords !== null || tenure.jurisdiction !== doubtful.jurisdiction;
  }

  /**
   * Of two titles to the seat of a head of state or government the one whose bearer no roster knows, where the roster is
   * sure of the other: nobody new has come these days. Null where it cannot tell.
   */
  private strangerOf(title: Title, against: Title): Title | null {
    if (title.jurisdiction === null || title.jurisdiction !== against.jurisdiction) return null;
    if (dutyOf(title) !== "head" || [title, against].some((t) => this.left.has(this.personOf(t))))
      return null;
    const unknown = [title, against].filter((t) => !this.isRostered(this.personOf(t)));
    const [stranger] = unknown;
    if (!stranger || unknown.length === 2) return null;
    const other = stranger === title ? against : title;
    const tenure = findTenure(this.draft, other, this.roster);
    return tenure && certaintyOf(tenure, this.draft.asOf.date) === "sure" ? stranger : null;
  }

  private isSameSeatWords(a: Title, b: Title): boolean {
    return a.jurisdiction === b.jurisdiction && this.bodyOf(a) === this.bodyOf(b);
  }

  private bodyOf(title: Title): string | null {
    return this.isUnknownBody(title) ? this.textOf(title.jurisdictionWords!) : null;
  }

  private isHandedOver(a: number, b: number): boolean {
    return this.left.has(a) || this.left.has(b) || this.isRostered(a) || this.isRostered(b);
  }

  /** People whom the roster knows are its affair: it knows who came before whom. */
  private isRostered(person: number): boolean {
    const { given, family } = this.draft.people[person]!;
    return this.roster.people(given, family).length > 0;
  }

  private isSameSeat(a: Title, b: Title): boolean {
    if (a.jurisdiction !== null && b.jurisdiction !== null) return a.jurisdiction === b.jurisdiction;
    if (this.isUnknownBody(a) || this.isUnknownBody(b)) return this.isSameBody(a, b);
    if (!singleSeats.has(a.office)) return false;
    // No country is named: the same seat only where the draft speaks of one country at most.
    const countries = this.countries();
    const named = a.jurisdiction ?? b.jurisdiction;
    return named === null ? countries.size === 0 : countries.size === 1 && countries.has(named);
  }

  /** "Council President Ed Lusk", "Council President Norma Feld": a body named with a capital, in the same words. */
  private isSameBody(a: Title, b: Title): boolean {
    const body = this.bodyOf(a);
    return body !== null && body === this.bodyOf(b) && /^\p{Lu}/u.test(body);
  }

  private countriesFound: ReadonlySet<string> | null = null;

  private countries(): ReadonlySet<string> {
    this.countriesFound ??= new Set(
      eachOnce(this.draft.sentences, countriesIn, ({ tokens }) => countriesIn(tokens)).flatMap(
        ({ found }) => found,
      ),
    );
    return this.countriesFound;
  }

  private twoHolders(title: Title, against: Title): Problem {
    this.marked.add(title);
    const other = this.nameOf(this.personOf(against));
    const place = placeOf(against, title);
    const words = [
      `“${this.textOf(title)}”: ${place} the draft gives that office to ${other}.`,
      `${open(place)} the draft gives that office to ${other}: whose is it?`,
      `${open(place)} the draft gives that office to someone else: whose is it?`,
    ];
    return {
      span: { start: title.start, end: title.end },
      message: words.find((form) => form.length <= longest)!,
      related: [
        { span: { start: against.start, end: against.end }, message: `Here the office is ${other}’s.` },
      ],
    };
  }

  /** A person brought in for one country who acts for another. */
  *sides(): Iterable<Problem> {
    for (const side of this.draft.sides) {
      const person = this.draft.mentions[side.mention]!.person;
      if (this.changed.has(person) || !this.isAlone(person)) continue;
      const own = [...this.titles, ...this.doubtful].find(
        (title) =>
          title.modifier === null && this.personOf(title) === person && this.isOtherCountry(title, side),
      );
      if (own) yield this.otherSide(side, own);
    }
  }

  /** Who heads a country does not visit it. */
  *visits(): Iterable<Problem> {
    for (const visit of this.draft.visits) {
      const { person } = this.draft.mentions[visit.mention]!;
      if (this.changed.has(person) || !this.isAlone(person)) continue;
      const own = [...this.titles, ...this.doubtful].find(
        (title) =>
          title.modifier === null &&
          title.end <= visit.start &&
          this.personOf(title) === person &&
          title.jurisdiction === visit.jurisdiction &&
          singleSeats.has(title.office),
      );
      if (own) yield this.otherSide(visit, own);
    }
  }

  /** A prosecutor who acts for a client, or the other way about. */
  *counsel(): Iterable<Problem> {
    const first = new Map<number, Counsel>();
    for (const counsel of this.draft.counsel) {
      const { person } = this.draft.mentions[counsel.mention]!;
      if (this.changed.has(person) || !this.isAlone(person)) continue;
      const earlier = first.get(person);
      if (!earlier) first.set(person, counsel);
      else if (earlier.side !== counsel.side) yield this.otherSide(counsel, earlier);
    }
  }

  private isOtherCountry(title: Title, side: Side): boolean {
    return (
      title.jurisdiction !== null &&
      !isBody(title.jurisdiction) &&
      !isBody(side.jurisdiction) &&
      title.jurisdiction.slice(0, 2) !== side.jurisdiction.slice(0, 2)
    );
  }

  private otherSide(side: Span, own: Span): Problem {
    const words = [
      `“${this.textOf(side)}”: earlier the draft says “${this.textOf(own)}”.`,
      `Earlier the draft says “${this.textOf(own)}”: for whom does this person speak?`,
      "Earlier the draft has this person on another side: which is right?",
    ];
    return {
      span: { start: side.start, end: side.end },
      message: words.find((form) => form.length <= longest)!,
      related: [
        { span: { start: own.start, end: own.end }, message: `Here the draft says “${this.textOf(own)}”.` },
      ],
    };
  }
}

const placeOf = (other: Title, title: Title): "earlier" | "later" =>
  other.start < title.start ? "earlier" : "later";

const open = (place: "earlier" | "later"): string => (place === "earlier" ? "Earlier" : "Later");

/** Words before an office which make it the office of whoever stands in for its holder. */
const deputising = new Set(["deputy", "vice", "assistant", "associate"]);

const isSameClaim = (a: Title, b: Title): boolean =>
  a.office === b.office && a.jurisdiction === b.jurisdiction;

/** Whether each person of a draft is the only one of their family name. */
function whoAlone({ people }: Draft): readonly boolean[] {
  const families = people.map(({ family }) => fold(family));
  const counts = new Map<string, number>();
  for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1);
  return families.map((family) => counts.get(family) === 1);
}

/** Offices of which even copy without a country means one: a draft has one president of its own. */
const singleSeats = new Set(["president", "prime minister", "premier", "chancellor", "king", "queen"]);

function inCaseOf(place: string, words: string): string {
  if (/^\p{Lu}/u.test(place) === /^\p{Lu}/u.test(words)) return words;
  return /^\p{Lu}/u.test(place)
    ? words.replace(/(^|[ -])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : words.toLowerCase();
}
