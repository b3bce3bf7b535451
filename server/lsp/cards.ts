// Cards for the hover: what we know of the person, the source, the place or the day under the pointer, on the draft's day.
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../facts/draft.ts";
import { momentsIn } from "../facts/moments.ts";
import type { Person } from "../facts/people.ts";
import { type LedgerSource, readLedger } from "../ledger.ts";
import { attributionInWords } from "../report/attribution.ts";
import { counted } from "../report/counts.ts";
import { dayInWords, originInWords, stretchInWords } from "../report/days.ts";
import { careerOf, officeInWords, termInWords } from "../report/tenures.ts";
import { certaintyOf } from "../roster/certainty.ts";
import { covers } from "../roster/lookup.ts";
import { rankOf } from "../roster/offices.ts";
import type { Roster, RosterPerson, Tenure } from "../roster/roster.ts";
import { plainName, spelledBy } from "../roster/spelling.ts";
import type { House } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import type { Span } from "../text/span.ts";
import type { Abilities } from "./abilities.ts";
import { firstReference, introductionOf, isPronoun, mentionsOf, personAt } from "./people.ts";
import { anchorOf } from "./protocol.ts";
import { type Writing, writingFor } from "./writing.ts";

/** A few lines about some words of the draft, written for the editor's hover. */
export interface Card {
  readonly span: Span;
  readonly text: string;
}

/** What a card draws on beside the draft. */
export interface Reference {
  readonly roster: Roster;
  readonly house: House;
  /** A question about the source is asked at this place, so that nobody need be told of it again. */
  readonly asked: boolean;
}

/** Offices listed on a card; a long career is cut, the latest offices stay. */
const mostOffices = 6;

/** The cards of what stands at an offset: the person, who answers for a claim, which place and which day are meant. */
export function cardsAt(
  document: TextDocument,
  draft: Draft,
  offset: number,
  reference: Reference,
  client: Abilities,
): readonly Card[] {
  const write = writingFor(client);
  const pointed = personAt(draft, offset);
  return [
    ...(pointed
      ? [
          {
            span: { start: pointed.mention.start, end: pointed.mention.end },
            text: personCard(document, draft, pointed.person, reference, write),
          },
        ]
      : []),
    ...(reference.asked ? [] : attributionCards(draft, offset, write)),
    ...placeCards(draft, offset, write),
    ...dayCards(draft, offset, write),
  ];
}

const touches = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

/** Who answers for what, told on the words of the source and on those which hand the claim over. */
function attributionCards(draft: Draft, offset: number, write: Writing): readonly Card[] {
  const row = readLedger(draft).attributions.find(
    ({ source, cue }) => (source && touches(source, offset)) || touches(cue, offset),
  );
  if (!row) return [];
  const { source, cue } = row;
  const words = source && nameOf(draft, source);
  const span = source && touches(source, offset) ? source : cue;
  const { start, end } = span;
  // On the words of the source themselves there is no need to repeat them.
  const whose = words !== null && span === cue ? ` ${write.soft(`Source: ${words}.`)}` : "";
  return [{ span: { start, end }, text: `${write.strong(attributionInWords(row))}${whose}` }];
}

/** A source by its own words; by name, or by the words it takes up, where those are no more than “he”. */
function nameOf(draft: Draft, source: LedgerSource): string {
  const words = wordsOf(draft.text, source);
  if (!isPronoun(words)) return words;
  if (source.person !== null) return draft.people[source.person]!.name;
  return source.unclear ? `“${words}”` : wordsOf(draft.text, source.words);
}

/** "Here" is the city of the dateline, whatever the writer meant. */
function placeCards(draft: Draft, offset: number, write: Writing): readonly Card[] {
  return draft.heres
    .filter((here) => touches(here, offset))
    .map(({ start, end, city }) => ({
      span: { start, end },
      text: `${write.strong(`Here is ${city}`)}, by the dateline.`,
    }));
}

/** "Tuesday", "last week", "Nov. 24": the day or days meant, seen from the draft. */
function dayCards(draft: Draft, offset: number, write: Writing): readonly Card[] {
  const { asOf, dates, sentences } = draft;
  const date = dates.find((one) => touches(one, offset));
  const seen = `Seen from ${dayInWords(asOf.date)}: the day of the draft, ${originInWords(asOf.from)}.`;
  if (date)
    return date.iso === null || date.day === null
      ? []
      : [
          {
            span: { start: date.start, end: date.end },
            text: [
              write.strong(stretchInWords({ from: date.iso, to: date.iso })),
              ...(date.year === null ? [write.soft(seen)] : []),
            ].join("\n\n"),
          },
        ];
  const sentence = sentences.find((one) => touches(one, offset));
  return (sentence ? momentsIn(sentence, dates, asOf.date) : [])
    .filter((moment) => touches(moment, offset))
    .map(({ start, end, stretches, rough }) => {
      const days = stretches.map((stretch) => write.strong(stretchInWords(stretch))).join(" or ");
      const open = stretches.length > 1 ? ": the words leave it open" : "";
      return { span: { start, end }, text: `${rough ? "About " : ""}${days}${open}\n\n${write.soft(seen)}` };
    });
}

const unseen = (tenure: Tenure, on: string): number => (certaintyOf(tenure, on) === "stale" ? 1 : 0);

function personCard(
  document: TextDocument,
  draft: Draft,
  person: Person,
  { roster, house }: Reference,
  write: Writing,
): string {
  const on = draft.asOf.date;
  const known = namesakes(roster.people(person.given, person.family), person);
  const careers = known.slice(0, 3).map((one) => career(one, roster.tenures(one), on, house, write));
  const mentions = mentionsOf(draft, person);
  const first = firstReference(draft, person);
  const times = mentions.length === 1 ? "once" : mentions.length === 2 ? "twice" : `${mentions.length} times`;
  const as = mentions.length === 1 ? "as" : "first as";
  return [
    ...(careers.length > 0 ? careers : [write.strong(person.name)]),
    known.length > 3 ? `${known.length - 3} more people on the roster go by this name.` : null,
    `Named ${times} in this draft, ${as} ${write.link(`“${introductionOf(draft, person)}”`, anchorOf(document, first))}.`,
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}

/** Those of some people who are called just so, initials and all: George W. Bush is not his father. All, where none is. */
function namesakes(people: readonly RosterPerson[], { name }: Person): readonly RosterPerson[] {
  const letters = (words: string) => plainName(words).replace(/[^\p{L}]/gu, "");
  const called = people.filter((one) =>
    [one.name, ...one.aliases].some((own) => letters(own) === letters(name)),
  );
  return called.length > 0 ? called : people;
}

function career(
  person: RosterPerson,
  tenures: readonly Tenure[],
  on: string,
  house: House,
  write: Writing,
): string {
  const name = spelledBy(house, person);
  const terms = careerOf(tenures);
  // What the person is on the day of the draft stands first, the weightiest before the rest, and what nobody has seen
  // lately last; then the latest of the past and of what was to come.
  const current = terms
    .filter((tenure) => covers(tenure, on))
    .sort((a, b) => unseen(a, on) - unseen(b, on) || rankOf(a) - rankOf(b));
  const others = terms.filter((tenure) => !current.includes(tenure)).reverse();
  const shown = [...current, ...others].slice(0, mostOffices);
  const left = terms.length - shown.length;
  return [
    write.strong(name),
    write.list(
      `On ${dayInWords(on)}:`,
      shown
        .filter((tenure) => current.includes(tenure))
        .map((tenure) => `${officeInWords(tenure)}, ${termInWords(tenure)}`),
    ),
    write.list(
      "At other times:",
      shown
        .filter((tenure) => !current.includes(tenure))
        .map((tenure) => `${officeInWords(tenure)}, ${termInWords(tenure)}`),
    ),
    left > 0 ? `and ${counted(left, "earlier office")}` : null,
    name !== person.name ? write.soft(`Elsewhere also ${person.name}.`) : null,
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}
