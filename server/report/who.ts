// Answers of a roster: for a reporter at a terminal, and as JSON for a program.
import { isLongUnseen } from "../roster/certainty.ts";
import { covers } from "../roster/lookup.ts";
import { type Answer, type Career, isOfState, type Question } from "../roster/question.ts";
import { type RosterPerson, type Tenure, unplaced, vouched } from "../roster/roster.ts";
import { plainName } from "../roster/spelling.ts";
import { capitalised } from "../text/letters.ts";
import { dayInWords } from "./days.ts";
import { harmless } from "./drawing.ts";
import { toJson } from "./json.ts";
import type { Look } from "./stylish.ts";
import { officeInWords, termInWords } from "./tenures.ts";

/** The `text` format. Where nobody is found it says so, and what the roster knows of other days. */
export function whoInWords(answer: Answer, question: Question, { colours }: Look): string {
  const name = (person: RosterPerson) =>
    colours.bold(harmless(person.name)) + colours.dim(harmless(alsoKnownAs(person)));
  const lines =
    answer.kind === "people"
      ? [
          ...answer.people.flatMap((career) => [name(career.person), ...careerInWords(career, question), ""]),
          ...(answer.people.some(({ tenures }) => tenures.some((tenure) => isLongUnseen(tenure, question.on)))
            ? caution
            : []),
        ]
      : answer.kind === "offices"
        ? [
            `On ${dayInWords(question.on)}:`,
            "",
            ...grouped(shown(answer.tenures)).flatMap(([office, tenures]) => [
              harmless(capitalised(office)),
              ...tenures.map((tenure) => `  ${name(tenure.person)}, ${told(tenure)}`),
            ]),
            ...statesToo(answer.tenures),
            ...(answer.tenures.some((tenure) => isLongUnseen(tenure, question.on)) ? ["", ...caution] : []),
          ]
        : [
            harmless(
              `The roster knows nobody for “${question.words}” on ${dayInWords(question.on)}.${answer.hint}`,
            ),
            ...answer.otherwise.map((tenure) =>
              harmless(`  At another time: ${tenure.person.name}, ${officeInWords(tenure)}, ${told(tenure)}`),
            ),
          ];
  return `${lines.join("\n").trimEnd()}\n`;
}

const caution = [
  "Where “last confirmed” lies months before the day you ask about, check before you print it.",
  "“sayswho roster update” asks again; a row in your desk’s roster settles it.",
];

/** An office which countries and states have is answered by the countries: who means a state says which. */
function shown(tenures: readonly Tenure[]): readonly Tenure[] {
  return tenures.some(({ jurisdiction }) => jurisdiction.length === 2)
    ? tenures.filter((tenure) => !isOfState(tenure))
    : tenures;
}

function statesToo(tenures: readonly Tenure[]): readonly string[] {
  const left = shown(tenures).length === tenures.length ? [] : tenures.filter(isOfState);
  const places = new Set(left.map(({ jurisdiction }) => jurisdiction)).size;
  return places === 0
    ? []
    : [
        "",
        harmless(
          `${places} ${places === 1 ? "state or province has" : "states and provinces have"} one as well: ask for “${officeInWords(left[0]!)}”.`,
        ),
      ];
}

function careerInWords({ tenures }: Career, { on, dated }: Question): readonly string[] {
  const now = tenures.filter((tenure) => covers(tenure, on));
  const then = tenures.filter((tenure) => !now.includes(tenure));
  const line = (tenure: Tenure) => `  ${harmless(officeInWords(tenure))}, ${told(tenure)}`;
  return [
    ...(dated
      ? [`  On ${dayInWords(on)}:`]
      : now.length === 0
        ? [`  In no office that the roster knows of on ${dayInWords(on)}.`]
        : []),
    ...now.map(line),
    ...(then.length > 0 ? ["  Earlier, or later:", ...then.map(line)] : []),
  ];
}

/** "since 20 May 2019, last confirmed 5 October 2026 (Wikidata)". */
function told(tenure: Tenure): string {
  return harmless(`${termInWords(tenure)} (${tenure.source}${tenure.checked ? "" : ", unchecked"})`);
}

function alsoKnownAs({ name, aliases, family }: RosterPerson): string {
  const words = [name, ...aliases].flatMap((whole) => plainName(whole).split(" "));
  const others = new Set([
    ...aliases,
    ...family.filter(
      (one) =>
        !plainName(one)
          .split(" ")
          .every((word) => words.includes(word)),
    ),
  ]);
  const shown = [...others].filter((other) => other !== name).slice(0, 6);
  return shown.length > 0 ? ` (also ${shown.join(", ")})` : "";
}

function grouped(tenures: readonly Tenure[]): readonly (readonly [string, readonly Tenure[]])[] {
  const groups = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    const office = officeInWords(tenure);
    groups.set(office, [...(groups.get(office) ?? []), tenure]);
  }
  return [...groups];
}

/**
 * The `json` format: `{"version":1,"on","matches":[{"person","office","jurisdiction","from","to","knownUntil","source"}]}`.
 * `jurisdiction` is an ISO code or the name of a body; `knownUntil` is null where the desk vouches for an open row.
 */
export function whoJson(answer: Answer, { on }: Question): string {
  const tenures =
    answer.kind === "people"
      ? answer.people.flatMap((career) => career.tenures)
      : answer.kind === "offices"
        ? answer.tenures
        : [];
  const matches = tenures.map(({ person, office, jurisdiction, from, to, knownUntil, source }) => ({
    person: person.name,
    office,
    jurisdiction: jurisdiction === unplaced ? null : jurisdiction,
    from,
    to,
    knownUntil: knownUntil === vouched ? null : knownUntil,
    source,
  }));
  return `${toJson({ version: 1, on, matches }, 2)}\n`;
}
