// Sources before a colon, with no verb: "Russian officials here: …", "Hale: road is open", "RUIZ: We will see."
import type { Token, TokenisedSentence } from "../nlp.ts";
import { colonSpeakers, documentNouns, outlets } from "../words/sources.ts";
import { type Found, plainCue } from "./found.ts";
import { nounPhraseAt, type Reading } from "./noun-phrases.ts";

// Capitals before a colon which the desk sets, under a picture or over a line: nobody speaks.
const notices = new Set(
  `photo photos file picture pictures image images video audio watch listen read more related caption credit update updated breaking
  exclusive correction clarification note alert opinion analysis explainer explained live developing editor source sources ps`.split(
    /\s+/,
  ),
);

/** The position of the first colon of a sentence; -1 where it has none. */
export function colonIn(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length; at++) if (tokens[at]!.text === ":") return at;
  return -1;
}

/** The source before the first colon of a sentence. `opens` tells that the sentence opens its paragraph. */
export function readColon(sentence: TokenisedSentence, reading: Reading, opens: boolean): readonly Found[] {
  const { tokens, names, withinNames } = reading;
  const colon = colonIn(tokens);
  if (colon < 1 || (colon === tokens.length - 1 && !opens)) return [];
  const phrase = nounPhraseAt(reading, 0, colon);
  if (!phrase || phrase.to - phrase.from > 7) return [];
  const head = tokens[phrase.head]!;
  const whole = phrase.to === colon;
  const crowd =
    colonSpeakers.has(head.norm) &&
    !(head.norm === "sources" && isCredit(tokens, colon + 1)) &&
    (whole || (phrase.to === colon - 1 && tokens[colon - 1]!.norm === "here"));
  let named = false;
  for (let i = phrase.from; i < phrase.to; i++) named ||= names.has(i) || withinNames.has(i);
  // A review with a colon is a headline of one.
  const paper =
    whole && opens && head.norm !== "review" && (documentNouns.has(head.norm) || outlets.has(head.norm));
  // "Hale on the budget: ‘We will see’": the words between name the matter.
  const matter = /^(?:on|to|in|after)$/.test(tokens[phrase.to]?.norm ?? "");
  const label =
    whole &&
    opens &&
    colon <= 3 &&
    !notices.has(head.norm) &&
    /^\p{Lu}[\p{Lu}.\s-]+$/u.test(
      tokens
        .slice(0, colon)
        .map((t) => t.text)
        .join(" "),
    );
  const person = opens && named && (whole || matter);
  if (!crowd && !person && !paper && !label) return [];
  const mark = tokens[colon]!;
  return [
    {
      shape: "colon",
      cue: plainCue(mark, ":", "frame"),
      phrase,
      until: colon,
      relative: null,
      content: { start: mark.end, end: sentence.end },
      inverted: false,
      complement: false,
      reach: [0, colon + 1],
    },
  ];
}

/** "Hale was blunt: “The road is shut.”": whoever a sentence is about, where nothing else in it speaks before the colon. */
export function readLeadIn(sentence: TokenisedSentence, reading: Reading): readonly Found[] {
  const { tokens, names, withinNames } = reading;
  const colon = colonIn(tokens);
  if (colon < 1 || tokens[colon + 1]?.kind !== "quote" || tokens[colon + 2]?.kind === "word") return [];
  const phrase = nounPhraseAt(reading, 0, colon);
  if (!phrase || phrase.heads.length > 1 || tokens[phrase.head]!.possessive) return [];
  if (!names.has(phrase.head) && !withinNames.has(phrase.head)) return [];
  for (let at = phrase.to; at < colon; at++) if (names.has(at)) return [];
  const mark = tokens[colon]!;
  return [
    {
      shape: "colon",
      cue: plainCue(mark, ":", "frame"),
      phrase,
      until: phrase.to,
      relative: null,
      content: { start: mark.end, end: sentence.end },
      inverted: false,
      complement: false,
      reach: [0, colon + 1],
    },
  ];
}

/** "Sources: Bloomberg, Office for National Statistics": names alone, under a chart. */
function isCredit(tokens: readonly Token[], from: number): boolean {
  const longest = 20;
  for (let at = from; at < tokens.length && at < from + longest; at++) {
    const { kind, text, norm, capital } = tokens[at]!;
    if (kind === "mark") {
      if (text === "(") return at > from;
      if (!/^[,;/&·|]$/.test(text)) return false;
    } else if (
      kind === "quote" ||
      !(capital || /^(?:and|of|for|the|reporting|data|research|filings)$/.test(norm))
    )
      return false;
  }
  return tokens.length > from;
}
