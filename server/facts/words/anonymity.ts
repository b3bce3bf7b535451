// Words which handle anonymity: that somebody stays unnamed, why, and how they know.
// Authority: our own compilation; AP, NYT 2016, Washington Post and NPR on unnamed sources.

const named = ["named", "identified", "quoted", "cited"];
const unwilling = [
  ...[
    "asked",
    "asking",
    "wished",
    "wishing",
    "wanted",
    "wanting",
    "preferred",
    "preferring",
    "requested",
  ].map((verb) => `${verb} not to be`),
  ...["declined", "declining", "refused", "refusing", "unwilling", "did not want", "does not want"].map(
    (verb) => `${verb} to be`,
  ),
  ...["do not want", "did not wish", "not wanting", "not wishing", "didn't want", "doesn't want"].map(
    (verb) => `${verb} to be`,
  ),
  ...["he", "she", "they"].map((whose) => `${whose} not be`),
  "not to be",
];

/** That a source is not named, and was asked. */
export const conditions: readonly string[] = [
  "anonymity",
  "anonymously",
  "remain anonymous",
  "stay anonymous",
  "remain unnamed",
  "remain nameless",
  "on background",
  "not for attribution",
  ...["name", "names"].flatMap((word) => [
    ...["used", "published", "printed", "disclosed"].map((what) => `${word} not be ${what}`),
    `${word} be withheld`,
    `${word} withheld`,
  ]),
  ...["could not", "cannot", "can not", "may not", "must not"].map((verb) => `who ${verb} be named`),
  ...unwilling.flatMap((words) => named.map((what) => `${words} ${what}`)),
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

const leave =
  "authorized authorised permitted allowed cleared entitled free authorization authorisation permission";
const telling =
  "speak talk discuss comment brief give disclose divulge share describe reveal release make address answer do go say tell communicate";

/** What may not be told, and by whom: with a "not" before it, a condition and a reason in one. */
export const leaves: readonly string[] = leave
  .split(" ")
  .flatMap((word) => telling.split(" ").map((verb) => `${word} to ${verb}`));

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
