// Cards for the hover: what we know of the person under the pointer, on the day of the draft.
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../facts/draft.ts";
import type { Person } from "../facts/people.ts";
import { dayInWords } from "../report/days.ts";
import { officeInWords, termInWords } from "../report/tenures.ts";
import { covers } from "../roster/lookup.ts";
import type { Roster, RosterPerson, Tenure } from "../roster/roster.ts";
import { spelledBy } from "../roster/spelling.ts";
import type { House } from "../settings.ts";
import type { Span } from "../text/span.ts";
import type { Abilities } from "./abilities.ts";
import { firstReference, mentionsOf, personAt } from "./people.ts";
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
}

/** Offices listed on a card; a long career is cut, the latest offices stay. */
const mostOffices = 6;

/** The cards of what stands at an offset, nearest first; empty where there is nothing to tell. */
export function cardsAt(
  document: TextDocument,
  draft: Draft,
  offset: number,
  reference: Reference,
  client: Abilities,
): readonly Card[] {
  const write = writingFor(client);
  const pointed = personAt(draft, offset);
  if (!pointed) return [];
  const { start, end } = pointed.mention;
  return [{ span: { start, end }, text: personCard(document, draft, pointed.person, reference, write) }];
}

function personCard(
  document: TextDocument,
  draft: Draft,
  person: Person,
  { roster, house }: Reference,
  write: Writing,
): string {
  const on = draft.asOf.date;
  const known = roster.people(person.given, person.family);
  const careers = known.slice(0, 3).map((one) => career(one, roster.tenures(one), on, house, write));
  const mentions = mentionsOf(draft, person);
  const first = firstReference(draft, person);
  const times = mentions.length === 1 ? "once" : mentions.length === 2 ? "twice" : `${mentions.length} times`;
  return [
    ...(careers.length > 0 ? careers : [write.strong(person.name)]),
    known.length > 3 ? `${known.length - 3} more people on the roster go by this name.` : null,
    `Named ${times} in this draft, first as ${write.link(`“${draft.text.source.slice(first.start, first.end).replace(/\s+/g, " ")}”`, anchorOf(document, first))}.`,
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}

function career(
  person: RosterPerson,
  tenures: readonly Tenure[],
  on: string,
  house: House,
  write: Writing,
): string {
  const name = spelledBy(house, person.name);
  // What the person is on the day of the draft stands first, then the latest of the past and of what was to come.
  const current = tenures.filter((tenure) => covers(tenure, on));
  const others = tenures.filter((tenure) => !current.includes(tenure)).reverse();
  const shown = [...current, ...others].slice(0, mostOffices);
  const left = tenures.length - shown.length;
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
    left > 0 ? `and ${left} earlier ${left === 1 ? "office" : "offices"}` : null,
    name !== person.name ? write.soft(`Elsewhere also ${person.name}.`) : null,
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}
