// Hints between the words, for a reporter who wants them: who speaks where nobody is named near, and which day is meant.
import type { InlayHint, MarkupContent } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../facts/draft.ts";
import { momentsIn } from "../facts/moments.ts";
import { dayInWords, originInWords, stretchInBrief } from "../report/days.ts";
import { wordsOf } from "../text/excerpt.ts";
import { overlap, type Span } from "../text/span.ts";
import type { Abilities } from "./abilities.ts";
import type { Manners } from "./attention.ts";
import { firstReference, isPronoun } from "./people.ts";
import { anchorOf, rangeOf } from "./protocol.ts";
import { writingFor } from "./writing.ts";

/** The hints within a span of a draft, in order; only of the kinds which are wanted. */
export function hintsIn(
  document: TextDocument,
  draft: Draft,
  within: Span,
  wanted: Manners["hints"],
  client: Abilities,
): InlayHint[] {
  const hints = [
    ...(wanted.speakers ? speakers(document, draft, within, client) : []),
    ...(wanted.dates ? days(draft, within) : []),
  ];
  return hints
    .sort((a, b) => a.at - b.at)
    .map(({ at, label, tooltip }) => ({
      position: rangeOf(document, { start: at, end: at }).start,
      label,
      tooltip,
      paddingLeft: true,
    }));
}

interface Hint {
  readonly at: number;
  readonly tooltip: string | MarkupContent;
  readonly label: string;
}

/** Behind a quotation whose frame does not say who speaks, where another sentence does. */
function speakers(document: TextDocument, draft: Draft, within: Span, client: Abilities): readonly Hint[] {
  const write = writingFor(client);
  return draft.quotes.flatMap(({ quotation, speaker, found }) => {
    if (!speaker?.source || found === "frame" || found === null || !overlap(quotation, within)) return [];
    const { source, sentence } = speaker;
    const person = source.person === null ? null : draft.people[source.person]!;
    const name = person?.family ?? wordsOf(draft.text, source);
    if (isPronoun(name)) return [];
    const place = person ? firstReference(draft, person) : source;
    const said = write.link(
      `“${wordsOf(draft.text, draft.sentences[sentence]!)}”`,
      anchorOf(document, place),
    );
    return [
      {
        at: quotation.end,
        label: `— ${name}`,
        tooltip: { kind: write.kind, value: `As the draft goes: ${said}` },
      },
    ];
  });
}

/** Behind words which lean on the day of the draft, where there is no doubt which day they come to. */
function days({ sentences, dates, asOf, relativeDays }: Draft, within: Span): readonly Hint[] {
  return sentences
    .filter((sentence) => overlap(sentence, within))
    .flatMap((sentence) => momentsIn(sentence, dates, asOf.date))
    .flatMap((moment): Hint[] => {
      const [stretch, ...others] = moment.stretches;
      const own = stretch!.from === asOf.date && stretch!.to === asOf.date;
      // "Today" mostly means nowadays; the facts know where it is the day.
      if (others.length > 0 || (own && !relativeDays.some((day) => overlap(day, moment)))) return [];
      const brief = stretchInBrief(stretch!, asOf.date.slice(0, 4));
      return [
        {
          at: moment.end,
          label: moment.rough ? `about ${brief}` : brief,
          tooltip: `Seen from ${dayInWords(asOf.date)}: the day of the draft, ${originInWords(asOf.from)}.`,
        },
      ];
    });
}
