// Whether the line behind a crowd names somebody who may be one of it: the crowd was the introduction of a voice with a name.
import { indexEndingAfter } from "../text/span.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import type { Draft } from "./draft.ts";
import { grouped } from "./grouped.ts";
import type { Token, TokenisedSentence } from "./nlp.ts";
import { sidesTaken } from "./words/sources.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const publicNouns = list(
  "people residents locals neighbors neighbours witnesses eyewitnesses onlookers bystanders users voters parents teachers nurses farmers veterans shopkeepers traders investors brokers supporters",
);
/** Those whose finding is a claim; everybody else finds keys and time. */
export const finders = list(
  "scientists researchers analysts economists investigators experts academics historians scholars regulators",
);
export const forecasters = list("economists analysts traders investors strategists forecasters");

/** Whoever is named is none of them: "sources", "insiders". */
const unnamable = /^(?:sources?|insiders?)$/;

/** Crowds of people who know, who saw and who march: no minister, mayor or senator who speaks next is one of them. */
const laymen: ReadonlySet<string> = new Set([
  ...publicNouns,
  ...forecasters,
  ...finders,
  ...list(
    "doctors physicians surgeons workers tourists passengers shoppers commuters motorists students pupils relatives families campaigners activists protesters demonstrators environmentalists conservationists",
  ),
]);

/** Whoever takes the side of what is planned may govern, or speak for the firm. */
const inFavor = /^(?:supporters|backers|defenders|admirers)$/;
/** Whoever takes a side against it does neither. */
const against: ReadonlySet<string> = new Set([...sidesTaken].filter((crowd) => !inFavor.test(crowd)));

/** The next line names a speaker who may be one of them: the vague one was its introduction. */
export function isAnsweredNext(draft: Draft, { source, sentence }: Attribution): boolean {
  const next = draft.sentences[sentence + 1];
  const crowd = source!.head;
  if (!next || unnamable.test(crowd) || turns(next.tokens)) return false;
  return attributionsOf(draft.attributions, next.index).some(
    (other) =>
      other.source?.class === "named-person" &&
      other.source.noun === "name" &&
      fullNamesIn(draft, next.index).includes(other.source.person!) &&
      !talksBack(next.tokens, other) &&
      !isOnOtherSide(draft, crowd, next, other.source.person!),
  );
}

/** The people whom a sentence gives their full names. */
const fullNamesIn = grouped((draft: Draft) =>
  draft.mentions
    .filter(({ kind }) => kind === "full")
    .map(({ sentence, person }) => [sentence, person] as const),
);

/** The titles which a paragraph gives to people who hold them. */
export const titlesIn = grouped((draft: Draft) =>
  draft.titles
    .filter(({ modifier, past }) => modifier === null && !past)
    .map((title) => {
      const { sentence } = draft.mentions[title.mention]!;
      return [draft.sentences[sentence]!.paragraph, title] as const;
    }),
);

/** "But Jo Kent, who runs the harbor, said", "Jo Kent, however, said": what follows is set against what stands before. */
function turns(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.norm ?? "";
  if (/^(?:but|yet|nonetheless|nevertheless|conversely)$/.test(first)) return true;
  if (first === "in" && /^(?:response|reply)$/.test(tokens[1]?.norm ?? "")) return true;
  if (first === "by" && tokens[1]?.norm === "contrast") return true;
  return tokens.some(
    ({ norm }, at) =>
      norm === "however" && tokens[at + 1]?.text === "," && (at === 0 || tokens[at - 1]!.text === ","),
  );
}

const replies = list("deny disagree rebut refute counter defend retort respond reply");
const refusals = list("reject dismiss dispute");
const reproaches =
  /^(?:that|this|those|these|criticisms?|claims?|charges?|accusations?|allegations?|suggestions?|concerns?|fears?|objections?|complaints?)$/;

/** "denied it", "rejected those fears": an answer to the crowd rather than of it. */
function talksBack(tokens: readonly Token[], { cue }: Attribution): boolean {
  if (replies.has(cue.lemma)) return true;
  if (!refusals.has(cue.lemma)) return false;
  const next = indexEndingAfter(tokens, cue.end);
  return tokens.slice(next, next + 3).some(({ norm }) => reproaches.test(norm));
}

function isOnOtherSide(draft: Draft, crowd: string, next: TokenisedSentence, person: number): boolean {
  if (inFavor.test(crowd)) return false;
  const isLay = laymen.has(crowd);
  if (isLay || against.has(crowd))
    if (isInOffice(draft, next, person, isLay ? anyOffice : governing)) return true;
  return (
    (against.has(crowd) || (isLay && (!finders.has(crowd) || forecasters.has(crowd)))) &&
    speaksForOwner(next.tokens)
  );
}

const governing = /minister|secretary|chancellor|governor|mayor|president|premier|taoiseach/;
const anyOffice = new RegExp(`${governing.source}|senator|representative`);

/** Whether a title makes somebody the holder of such an office of state in a sentence. */
function isInOffice(
  draft: Draft,
  { index, paragraph }: TokenisedSentence,
  person: number,
  offices: RegExp,
): boolean {
  return titlesIn(draft, paragraph).some(({ mention, kind, office, jurisdiction, jurisdictionWords }) => {
    const at = draft.mentions[mention]!;
    return (
      at.person === person &&
      at.sentence === index &&
      kind !== "rank" &&
      (jurisdiction !== null || jurisdictionWords === null) &&
      offices.test(office)
    );
  });
}

const owners = list(
  "company firm developer council government ministry department operator owner club bank authority retailer manufacturer airline utility builder agency contractor landlord",
);
const roles =
  /^(?:chief|chairman|chairwoman|chair|director|president|boss|head|leader|spokesman|spokeswoman|spokesperson|manager|founder|owner|executive|lawyer)$/;

/** "Jo Kent, the company’s chief executive", "its chairman", "a spokesman for the council": whoever is talked about talks. */
function speaksForOwner(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.norm === "its" || (token.possessive && owners.has(token.norm)))
      return tokens.slice(at + 1, at + 4).some(({ norm }) => roles.test(norm));
    if (!roles.test(token.norm) || !/^(?:for|of)$/.test(tokens[at + 1]?.norm ?? "")) return false;
    return tokens[at + 2]?.norm === "the" && owners.has(tokens[at + 3]?.norm ?? "");
  });
}
