// Objects to an office given to a person who does not hold it: the question "is that his title?"
import type { Draft } from "../facts/draft.ts";
import { ownWords } from "../facts/insertions.ts";
import { namesOfJurisdiction } from "../facts/jurisdictions.ts";
import type { Reign } from "../facts/reigns.ts";
import type { Title } from "../facts/titles.ts";
import { type Certainty, certaintyOf, isLongUnseen } from "../roster/certainty.ts";
import { judgeReign, nameOfMonarch, type ReignVerdict, throneOf } from "../roster/reigns.ts";
import type { Roster, Tenure } from "../roster/roster.ts";
import { plainName, spelledBy } from "../roster/spelling.ts";
import { findMismatch, type Mismatch } from "../roster/verdict.ts";
import {
  bodyBefore,
  holdsIt,
  inCaseOf,
  isWho,
  noteOf,
  officeName,
  stopped,
  tenureName,
  whySofter,
} from "../roster/wording.ts";
import type { House, Severity } from "../settings.ts";
import { wordsOf } from "../text/excerpt.ts";
import { capitalised } from "../text/letters.ts";
import { contains, type Span } from "../text/span.ts";
import type { Edit, Fix, Problem, Related, Rule } from "./rule.ts";

const longest = 100;

export default {
  id: "title-mismatch",
  family: "titles",
  severity: "error",
  zones: ["narration", "frame", "insertion", "heading"],
  summary: "A person is given the office and the country which are theirs.",
  why: `The roster gives this office to someone else, or knows this person in another one. One of the two, the name or the title, is a slip: often a tired hand has swapped two people of one story.

Names and titles are the first thing a desk checks and the commonest correction a paper runs.

Each row of the roster was last confirmed on some day. Of a later day it proves little: the mark is then a point of information and stops no story, until the desk’s own roster has a row for the office or \`sayswho roster update\` has asked again. What stays wrong is the office of a country for somebody who was last seen in the government of another. A draft without a day of its own is asked about one level more softly, too.

If the draft is right and the roster is not, put the person in \`cast\` in the front matter or in the desk's own roster.`,
  authorities: [
    "Reuters Handbook, titles: the right title and country on first reference",
    "AP: errors of fact are corrected as soon as they are found",
    "Guardian corrections column",
  ],
  examples: [
    {
      bad: `
Russian President Vladimir Zelenskiy arrived in Alaska on Friday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Russian President Vladimir Zelenskiy”: is that his title? Russia’s president is Vladimir Putin.
`,
      good: `
Russian President Vladimir Putin arrived in Alaska on Friday.
`,
    },
    {
      house: "reuters",
      bad: `
Russian President Vladimir Zelenskiy arrived in Alaska on Friday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Russian President Vladimir Zelenskiy”: is that his title? Russia’s president is Vladimir Putin.
`,
    },
    {
      bad: `
French President Friedrich Merz welcomed the plan.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “French President Friedrich Merz”: is that his title? France’s president is Emmanuel Macron.
`,
      good: `
Former U.S. President Joe Biden criticized the plan.
`,
    },
    {
      bad: `
Mark Rutte, the U.N. secretary-general, urged restraint.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Mark Rutte, the U.N. secretary-general”: the U.N. secretary-general is António Guterres.
`,
      good: `
Putin’s envoy Kirill Dmitriev met the Americans in Miami.
`,
    },
    {
      bad: `
Ukrainian Foreign Minister Sergei Lavrov rejected the offer.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Ukrainian Foreign Minister Sergei Lavrov”: Ukraine’s foreign minister is Andrii Sybiha.
`,
      good: `
Ford President Jim Farley said the plant would close.
`,
    },
    {
      bad: `
British Chancellor Keir Starmer will speak in Parliament.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “British Chancellor Keir Starmer”: Britain’s chancellor of the exchequer is Rachel Reeves.
`,
      good: `
Georgia Gov. Brian Kemp signed the bill.
`,
    },
    {
      bad: `
The president of Germany, Emmanuel Macron, flew to Kyiv.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “president of Germany, Emmanuel Macron”: Germany’s president is Frank-Walter Steinmeier.
`,
      good: `
“President Zelenskiy of Russia, I mean Ukraine,” the senator said, correcting himself.
`,
    },
    {
      bad: `
NATO President Ursula von der Leyen announced new sanctions.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “NATO President Ursula von der Leyen”: Ursula von der Leyen is the European Commission’s president.
`,
      good: `
Then-Chancellor Angela Merkel opposed the pipeline in 2008.
`,
    },
    {
      bad: `
Chancellor Emmanuel Macron left at noon.
^^^^^^^^^^^^^^^^^^^^^^^^^^ “Chancellor Emmanuel Macron”: is that his title? Emmanuel Macron is France’s president.
`,
      good: `
Ukrainian President Volodymyr Zelenskyy and his Russian counterpart, Vladimir Putin, have not met since 2019.
`,
    },
    {
      bad: `
Presidents Karol Nawrocki of France and Emmanuel Macron of Germany will join by video.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Presidents Karol Nawrocki of France”: France’s president is Emmanuel Macron.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ “Emmanuel Macron of Germany”: is that his title? Germany’s president is Frank-Walter Steinmeier.
`,
      good: `
Bayern Munich President Herbert Hainer declined to comment.
`,
    },
    {
      bad: `
Japan’s prime minister, Giorgia Meloni, cut the ribbon.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Japan’s prime minister, Giorgia Meloni”: Japan’s prime minister is Sanae Takaichi.
`,
      good: `
Russian and Ukrainian Presidents Vladimir Putin and Volodymyr Zelenskyy spoke by telephone.
`,
    },
    {
      asOf: "2024-07-10",
      bad: `
British Prime Minister Emmanuel Macron named his cabinet.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “British Prime Minister Emmanuel Macron”: Britain’s prime minister is Keir Starmer.
`,
      good: `
Prime Minister Keir Starmer and his predecessor, Rishi Sunak, shook hands.
`,
    },
    {
      asOf: "2025-11-20",
      bad: `
“He [Israeli Prime Minister Vladimir Putin] should resign,” Ana Ruiz said.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Israeli Prime Minister Vladimir Putin”: Israel’s prime minister is Benjamin Netanyahu.
`,
      good: `
“He [Prime Minister Benjamin Netanyahu] met Israeli President Vladimir Putin,” Ana Ruiz said.
`,
    },
    {
      asOf: "2025-11-20",
      bad: `
Norway’s prime minister and his French counterpart, Donald Tusk, shook hands.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “French counterpart, Donald Tusk”: Donald Tusk is Poland’s prime minister.
`,
      good: `
Norway’s prime minister and his French counterpart, Emmanuel Macron, shook hands.
`,
    },
    {
      asOf: "2025-11-20",
      bad: `
As Russian president, Volodymyr Zelenskyy leads the talks.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Russian president, Volodymyr Zelenskyy”: is that his title? Russia’s president is Vladimir Putin.
`,
      good: `
As German chancellor, Angela Merkel led the talks.
`,
    },
    {
      bad: `
King Harald of Sweden opened the session on Tuesday.
^^^^^^^^^^^^^^^^^^^^^ “King Harald of Sweden”: Sweden’s king is Carl XVI Gustaf.
`,
      good: `
King Charles III’s forebear King Charles II fled to France.
`,
    },
  ],
  *check({ draft, roster, house }) {
    for (const words of ownWords(draft))
      for (const title of words.titles) {
        const mismatch = findMismatch(words, title, roster);
        if (mismatch) yield problem(words, title, mismatch, roster, house);
      }
    for (const reign of draft.reigns) {
      const verdict = judgeReign(reign, draft.asOf.date, roster);
      if (verdict?.fault === "elsewhere" || verdict?.fault === "number")
        yield ofMonarch(draft, reign, verdict);
    }
  },
} satisfies Rule;

function problem(draft: Draft, title: Title, mismatch: Mismatch, roster: Roster, house: House): Problem {
  return {
    span: { start: title.start, end: title.end },
    message: message(draft, title, mismatch, house),
    severity: severityOf(mismatch, draft.asOf.from === "today"),
    fixes: [...changePerson(draft, title, mismatch, house), ...changeOffice(draft, title, mismatch, house)],
    related: related(draft, title, mismatch, roster),
  };
}

/** A day which is only today's speaks one level softer. */
function severityOf({ certainty }: Pick<Mismatch, "certainty">, undated: boolean): Severity {
  if (certainty === "stale") return "information";
  if (certainty === "fresh") return undated ? "information" : "warning";
  return undated ? "warning" : "error";
}

/** "King Harald of Sweden", "Pope Leo XVI". */
function ofMonarch(draft: Draft, reign: Reign, verdict: ReignVerdict): Problem {
  const { own, holder, certainty } = verdict;
  const { start, end, name } = reign;
  const words = wordsOf(draft.text, reign);
  const answer = holder
    ? `${throneOf(holder)} is ${nameOfMonarch(holder.person)}`
    : `${nameOfMonarch(own.person)} is ${throneOf(own)}`;
  return {
    span: { start, end },
    message: `“${words}”: ${answer}.`,
    severity: severityOf({ certainty }, draft.asOf.from === "today"),
    fixes:
      holder?.office === reign.office
        ? fix(draft, reign, [{ span: name, text: nameOfMonarch(holder.person) }])
        : [],
    related: notesOn(draft, name, holder === own ? [own] : [own, holder], certainty),
  };
}

function message(draft: Draft, title: Title, mismatch: Mismatch, house: House): string {
  const { own, person, certainty } = mismatch;
  // Where the roster is sure beyond what it knows of the office, it is because of the person's own.
  const isUnseen = mismatch.holder !== null && certaintyOf(mismatch.holder, draft.asOf.date) === "stale";
  const holder = own && isUnseen && certainty !== "stale" ? null : mismatch.holder;
  const words = wordsOf(draft.text, title);
  const { called } = draft.people[draft.mentions[title.mention]!.person]!;
  const whose = called === "woman" ? "her title" : called === "man" ? "his title" : "the right title";
  const { date } = draft.asOf;
  const answer = holder
    ? stopped(holdsIt(holder, spelledBy(house, holder.person), date, nameOfSeat(title, holder)))
    : own
      ? `${isWho(own, spelledBy(house, person), date)}.`
      : "";
  const forms = [
    // A counterpart is no title.
    ...(title.modifier === "counterpart"
      ? []
      : [`“${words}”: is that ${whose}? ${capitalised(answer)}`.trim()]),
    ...(answer === "" ? [] : [`“${words}”: ${answer}`]),
    `Is that ${whose}? ${capitalised(answer)}`.trim(),
  ];
  return forms.find((form) => form.length <= longest) ?? `Is that ${whose}?`;
}

/** "Spain’s culture minister", though the register has her as education minister first. */
function nameOfSeat({ office }: Title, holder: Tenure): string {
  const isSecond =
    [office, holder.office].every((one) => / minister$/.test(one)) && holder.also.includes(office);
  return tenureName(isSecond && !/^prime /.test(office) ? { ...holder, office } : holder);
}

/** "Russian President Vladimir Putin": the office stays, its holder takes it, if they were seen there of late. */
function changePerson(draft: Draft, title: Title, { holder }: Mismatch, house: House): Fix[] {
  if (!holder || !isSameKind(title, holder) || isLongUnseen(holder, draft.asOf.date)) return [];
  const mention = draft.mentions[title.mention]!;
  // "[President Joe] Biden": the rest of the name is the speaker's.
  if (!contains(title, mention)) return [];
  return fix(draft, title, [{ span: mention, text: spelledBy(house, holder.person) }]);
}

const isSameKind = (title: Title, { jurisdiction }: Tenure): boolean =>
  title.jurisdiction === null || title.jurisdiction === jurisdiction;

/** "Ukrainian President Volodymyr Zelenskyy": the person stays and takes the office which is theirs. */
function changeOffice(draft: Draft, title: Title, { own, person }: Mismatch, house: House): Fix[] {
  if (!own || (title.modifier === "counterpart" && own.office !== title.office)) return [];
  if (isLongUnseen(own, draft.asOf.date)) return [];
  const { prose } = draft.text;
  const mention = draft.mentions[title.mention]!;
  const edits: Edit[] = [];
  if (own.office !== title.office && !own.also.includes(title.office))
    edits.push({
      span: wholeOffice(prose, title),
      text:
        (title.jurisdictionWords ? "" : bodyBefore(own)) +
        inCaseOf(prose.slice(title.words.start, title.words.end), officeName(own)),
    });
  else if (!title.jurisdictionWords) return [];
  if (title.jurisdictionWords && own.jurisdiction !== title.jurisdiction)
    edits.push(jurisdictionEdit(prose, title.jurisdictionWords, own.jurisdiction));
  const written = prose.slice(mention.start, mention.end);
  const name = spelledBy(house, person);
  if (mention.kind === "full" && contains(title, mention) && plainName(written) !== plainName(name))
    edits.push({ span: mention, text: name });
  return edits.length > 0 ? fix(draft, title, edits) : [];
}

/** Puts another country in the place of the first, in the form which stands there: adjective, "of" or owner's s. */
function jurisdictionEdit(prose: string, span: Span, code: string): Edit {
  const names = namesOfJurisdiction(code);
  const words = prose.slice(span.start, span.end);
  const before = prose.slice(Math.max(0, span.start - 8), span.start);
  const the = /\bthe\s+$/.exec(before)?.[0].length ?? 0;
  const of = /\bof\s+(?:the\s+)?$/.test(before);
  if (/['’]s?$/.test(words)) {
    const owner = names.possessive;
    return { span, text: the > 0 ? owner.replace(/^the /, "") : owner };
  }
  if (of) return { span: { start: span.start - the, end: span.end }, text: names.name };
  return { span, text: names.adjective };
}

/** The words of the office with the stop of an abbreviation: "Gov." */
function wholeOffice(prose: string, { words, place }: Title): Span {
  return { start: words.start, end: words.end + (place === "before" && prose[words.end] === "." ? 1 : 0) };
}

function fix(draft: Draft, title: Span, edits: readonly Edit[]): Fix[] {
  const { prose } = draft.text;
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  let words = "";
  let at = Math.min(title.start, sorted[0]!.span.start);
  for (const { span, text } of sorted) {
    words += prose.slice(at, span.start) + text;
    at = span.end;
  }
  words += prose.slice(at, Math.max(at, title.end));
  return [
    {
      title: `Change to “${words.replace(/\s+/g, " ")}”`,
      kind: "suggestion",
      edits: sorted.map(({ span, text }) => ({ span: { start: span.start, end: span.end }, text })),
    },
  ];
}

/** What the roster has to say, and why it is said softly where it is. */
function notesOn(
  { asOf }: Draft,
  { start, end }: Span,
  known: readonly (Tenure | null)[],
  certainty: Certainty,
): Related[] {
  const rows = known.filter((row) => row !== null);
  return [...rows.map(noteOf), ...whySofter(certainty, rows, asOf)].map((message) => ({
    span: { start, end },
    message,
  }));
}

/** Other places of the draft which speak against the title. */
function related(
  draft: Draft,
  title: Title,
  { holder, own, certainty }: Mismatch,
  roster: Roster,
): Related[] {
  const found = notesOn(draft, title.words, [holder, own], certainty);
  const bearer = draft.mentions[title.mention]!.person;
  for (const other of draft.titles) {
    if (other === title || other.modifier !== null) continue;
    const mention = draft.mentions[other.mention]!;
    const named = draft.people[mention.person]!;
    const span = { start: other.start, end: other.end };
    if (
      holder &&
      mention.person !== bearer &&
      other.office === title.office &&
      other.jurisdiction !== own?.jurisdiction
    ) {
      const isHolder = roster.people(named.given, named.family).some((p) => p.id === holder.person.id);
      if (isHolder) found.push({ span, message: `Here the draft gives the office to ${named.family}.` });
    } else if (
      own &&
      mention.person === bearer &&
      other.jurisdiction === own.jurisdiction &&
      other.office === own.office
    )
      found.push({ span, message: `Here the draft gives ${named.family} the office the roster knows.` });
  }
  for (const side of draft.sides) {
    if (draft.mentions[side.mention]!.person !== bearer || side.jurisdiction === title.jurisdiction) continue;
    const country = namesOfJurisdiction(side.jurisdiction).name;
    found.push({
      span: { start: side.start, end: side.end },
      message: `Here ${draft.people[bearer]!.family} speaks for ${country}.`,
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
