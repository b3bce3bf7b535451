// Words which handle anonymity: that somebody stays unnamed, why, and how they know.
// Authority: our own compilation; AP, NYT 2016, Washington Post and NPR on unnamed sources.

/** That a source is not named, and was asked. */
export const conditions: readonly string[] = [
  "condition of anonymity",
  "conditions of anonymity",
  "spoke anonymously",
  "speaking anonymously",
  "speak anonymously",
  "requested anonymity",
  "requesting anonymity",
  "granted anonymity",
  "asked for anonymity",
  "asked to remain anonymous",
  "remain anonymous",
  "asked not to be",
  "asking not to be",
  "asked that",
  "declined to be named",
  "declined to be identified",
  "declining to be named",
  "wished not to be",
  "did not want to be",
  "who could not be named",
  "cannot be named",
  "not to be named",
  "not be named",
  "not be identified",
  "on background",
  "not for attribution",
];

/** Why: beside a condition. */
export const reasons: readonly string[] = [
  "because",
  "citing",
  "for fear",
  "fearing",
  "out of fear",
  "out of concern",
  "to speak candidly",
  "to speak freely",
  "to speak openly",
  "to discuss",
  "discussing",
  "to describe",
  "to talk about",
  "to avoid",
  "in order to",
  "in line with",
  "under rules",
  "under ground rules",
  "due to",
  "given the",
  "for security reasons",
  "for legal reasons",
  "as they were not",
  "as he was not",
  "as she was not",
  "since they were not",
  "lacked authorization",
  "private",
];

/** A condition and a reason in one. */
export const bindings: readonly string[] = [
  ...["not", "isn't", "aren't", "wasn't", "weren't"].flatMap((no) => [
    `${no} authorized to`,
    `${no} authorised to`,
  ]),
  "not permitted to",
  "not allowed to",
  "not cleared to",
  "without authorization",
];

/** How they know: it makes a class of people a source of its own. */
export const knowledge: readonly string[] = [
  "familiar with",
  "close to",
  "briefed on",
  "with knowledge of",
  "with direct knowledge",
  "with access to",
  "involved in",
  "who attended",
  "who was present",
  "who were present",
  "who was in the room",
  "who were in the room",
  "who has seen",
  "who have seen",
  "who reviewed",
];

/** Whom law or decency leaves unnamed. */
export const sheltered: ReadonlySet<string> = new Set(
  "raped rape abused abuse assaulted victim victims survivor survivors minor minors juvenile teenager child schoolgirl schoolboy patient refugee migrant deserter informant".split(
    " ",
  ),
);
