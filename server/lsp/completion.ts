// What a writer may want to have typed: a first reference as the house writes it, our comments, rule ids, a draft's head.
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { configOffersAt } from "../configuration/offers.ts";
import type { Draft } from "../facts/draft.ts";
import { genres } from "../facts/genre.ts";
import { fold } from "../facts/vocabulary.ts";
import { countries } from "../facts/words/countries.ts";
import { dayInWords } from "../report/days.ts";
import { officeInWords, termInWords } from "../report/tenures.ts";
import { chiefOffice, introduction, standing } from "../roster/introduction.ts";
import { lastDay } from "../roster/lookup.ts";
import type { Roster, Tenure } from "../roster/roster.ts";
import { spelledBy } from "../roster/spelling.ts";
import { rules } from "../rules/index.ts";
import { type House, houses } from "../settings.ts";
import { introductionOf } from "./people.ts";
import { rangeOf } from "./protocol.ts";

/** What a completion draws on. */
export interface Desk {
  readonly draft: Draft;
  readonly roster: Roster;
  readonly house: House;
}

/** Offers shown at once; a longer list is no help. */
const most = 30;

/** The offers for an offset of a draft, best first; empty where the words before it begin nothing we know. */
export function completionsAt(document: TextDocument, offset: number, desk: Desk): CompletionItem[] {
  const { text } = desk.draft;
  const before = text.source.slice(Math.max(0, offset - 400), offset);
  const edit = (typed: string, words: string): TextEdit => ({
    range: rangeOf(document, { start: offset - typed.length, end: offset }),
    newText: words,
  });
  const head = text.frontMatter;
  if (head && offset > head.start && offset <= head.end) return inHead(before, edit);
  const comment = /<!--\s*(?:sayswho-)?([\w-]*)$/.exec(before);
  if (comment) return directives(before, edit);
  const waived = /<!--\s*sayswho-(?:disable|enable)[\w-]*\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(before);
  if (waived) return ruleOffers(waived[1]!, edit);
  return people(before, edit, desk);
}

/** The offers for an offset of a desk's configuration. */
export function configCompletionsAt(document: TextDocument, offset: number): CompletionItem[] {
  const text = document.getText();
  return configOffersAt(text, offset, rules).map(({ label, description, span, words }, index) => ({
    label,
    ...(description ? { documentation: description } : {}),
    kind: CompletionItemKind.Property,
    sortText: String(index).padStart(3, "0"),
    // An editor compares what is offered with what it replaces, quotation marks and all.
    filterText: text.slice(span.start, span.end).startsWith('"') ? JSON.stringify(label) : label,
    textEdit: { range: rangeOf(document, span), newText: words },
  }));
}

type Edits = (typed: string, words: string) => TextEdit;

const verbs: readonly (readonly [string, string])[] = [
  ["disable-next-line", "Leave the next line alone"],
  ["disable-line", "Leave this line alone"],
  ["disable", "Leave everything alone from here on"],
  ["enable", "Speak up again from here on"],
  ["disable-file", "Leave the whole draft alone"],
];

function directives(before: string, edit: Edits): CompletionItem[] {
  const typed = /<!--\s*([\w-]*)$/.exec(before)?.[1] ?? "";
  return verbs
    .filter(([verb]) => `sayswho-${verb}`.startsWith(typed) || verb.startsWith(typed))
    .map(([verb, detail], index) => ({
      label: `sayswho-${verb}`,
      detail,
      kind: CompletionItemKind.Keyword,
      sortText: String(index),
      filterText: typed,
      textEdit: edit(typed, `sayswho-${verb} `),
    }));
}

function ruleOffers(typed: string, edit: Edits): CompletionItem[] {
  return rules
    .filter(({ id }) => id.includes(typed))
    .map(({ id, family, summary }) => ({
      label: id,
      detail: family,
      documentation: summary,
      kind: CompletionItemKind.EnumMember,
      filterText: typed,
      textEdit: edit(typed, id),
    }));
}

const keys: readonly (readonly [string, string])[] = [
  ["date", "The day of the story, such as 2025-12-04"],
  ["house", "The house style of this draft"],
  ["genre", "What kind of piece it is"],
  ["cast", "People of this draft and their titles"],
  ["sayswho", "false leaves this draft alone"],
];

function inHead(before: string, edit: Edits): CompletionItem[] {
  const row = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  const value = /^(house|genre|sayswho):\s*([\w-]*)$/.exec(row);
  const values = { house: houses, genre: genres, sayswho: ["false"] } as Readonly<
    Record<string, readonly string[]>
  >;
  const offer = (label: string, typed: string, words: string, detail?: string): CompletionItem => ({
    label,
    kind: CompletionItemKind.Property,
    ...(detail ? { detail } : {}),
    filterText: typed,
    textEdit: edit(typed, words),
  });
  if (value) {
    const [, key, typed] = value as unknown as [string, string, string];
    return values[key]!.filter((word) => word.startsWith(typed)).map((word) => offer(word, typed, word));
  }
  const typed = /^([\w-]*)$/.exec(row)?.[1];
  if (typed === undefined) return [];
  return keys
    .filter(([key]) => key.startsWith(typed))
    .map(([key, detail]) => offer(key, typed, `${key}: `, detail));
}

/** First references and names which the last words begin: "Zelen", "Volodymyr Zel", "French Foreign Mini". */
function people(before: string, edit: Edits, desk: Desk): CompletionItem[] {
  const typed = /(?:[\p{L}\p{M}’'.-]+ ){0,4}[\p{L}\p{M}’'.-]+$/u.exec(before)?.[0] ?? "";
  const found = new Map<string, CompletionItem>();
  const words = typed.split(" ");
  // The longest run of words which begins something wins: "President Zelen" is one title, not a name after a word.
  for (let from = 0; from < words.length && found.size === 0; from++) {
    const begun = words.slice(from).join(" ");
    if (!/^\p{Lu}/u.test(begun) || fold(begun).length < 3) continue;
    for (const { label, detail, documentation } of offersFor(begun, desk)) {
      if (found.size >= most) break;
      found.set(label, {
        label,
        detail,
        documentation,
        kind: CompletionItemKind.Reference,
        sortText: String(found.size).padStart(3, "0"),
        filterText: begun,
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: edit(begun, label),
      });
    }
  }
  return [...found.values()];
}

interface Offer {
  readonly label: string;
  /** A word or two: an editor cuts what does not fit into its line. */
  readonly detail: string;
  /** The rest, for the box which an editor opens beside its list. */
  readonly documentation: string;
}

function offersFor(begun: string, desk: Desk): readonly Offer[] {
  return [...ofDraft(begun, desk), ...ofTitle(begun, desk), ...ofName(begun, desk)];
}

/** People whom the draft has brought in already go by their family name. */
function ofDraft(begun: string, { draft }: Desk): readonly Offer[] {
  const key = fold(begun);
  return draft.people
    .filter((person) => fold(person.family).startsWith(key))
    .map((person) => ({
      label: person.family,
      detail: "in this draft",
      documentation: `Brought in as “${introductionOf(draft, person)}”.`,
    }));
}

/** "French Foreign Mini": the offices of a place, each with its holder on the day of the draft. */
function ofTitle(begun: string, { draft, roster, house }: Desk): readonly Offer[] {
  const key = fold(begun);
  const place = countries.find((country) =>
    country.demonyms.concat(country.names).some((words) => key.startsWith(`${fold(words)} `)),
  );
  if (!place) return [];
  const on = draft.asOf.date;
  return officesOffered
    .flatMap((office) => roster.holders(office, place.code, on))
    .map((tenure) => ({ label: introduction(tenure, house), ...standingOn(tenure, on) }))
    .filter(({ label }) => fold(label).startsWith(key));
}

const officesOffered = [
  "president",
  "vice president",
  "prime minister",
  "chancellor",
  "foreign minister",
  "foreign secretary",
  "secretary of state",
  "defense minister",
  "defense secretary",
  "finance minister",
  "treasury secretary",
  "chancellor of the exchequer",
  "interior minister",
  "justice minister",
  "attorney general",
  "governor",
];

/** "Zelen", "Volodymyr Zel", "President Zelen": people of the roster, those in office on the day first. */
function ofName(begun: string, { draft, roster, house }: Desk): readonly Offer[] {
  const on = draft.asOf.date;
  const key = fold(begun);
  const last = key.slice(key.lastIndexOf(" ") + 1);
  if (last.length < 3) return [];
  const offers: (Offer & { tenure: Tenure | null })[] = [];
  for (const person of roster.everyone()) {
    const names = [person.name, ...person.family, ...person.aliases].map(fold);
    if (!names.some((name) => name.startsWith(key))) continue;
    const tenure = chiefOffice(roster, person, on);
    const label = tenure ? introduction(tenure, house) : spelledBy(house, person);
    const told = tenure ? standingOn(tenure, on) : outOfOffice(roster.tenures(person), on);
    offers.push({ tenure, label, ...told });
  }
  const rank = ({ tenure }: (typeof offers)[number]) => (tenure ? standing(tenure) : Number.MAX_SAFE_INTEGER);
  return offers.sort((a, b) => rank(a) - rank(b));
}

/** What is told of somebody in office on a day. */
function standingOn(tenure: Tenure, on: string): Omit<Offer, "label"> {
  return {
    detail: `on ${on}`,
    documentation: `On ${dayInWords(on)}: ${officeInWords(tenure)}, ${termInWords(tenure)}.`,
  };
}

/** What is told of somebody in none: the last office before the day, or else the first one after it. */
function outOfOffice(tenures: readonly Tenure[], on: string): Omit<Offer, "label"> {
  const nearest = tenures.findLast(({ to }) => to !== null && lastDay(to) < on) ?? tenures[0];
  return {
    detail: "no office then",
    documentation: [
      `In no office on ${dayInWords(on)}, as far as the roster knows.`,
      ...(nearest ? [`At another time: ${officeInWords(nearest)}, ${termInWords(nearest)}.`] : []),
    ].join("\n\n"),
  };
}
