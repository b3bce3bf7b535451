// Countries whose names take an article: "the Netherlands".
// Authority: AP and Reuters usage.

/** Names which take an article within a sentence: "the Netherlands". */
export const articled: ReadonlySet<string> = new Set([
  "AE",
  "BS",
  "CD",
  "CF",
  "CG",
  "CZ",
  "DO",
  "FM",
  "GB",
  "GM",
  "KM",
  "MH",
  "MV",
  "NL",
  "PH",
  "PS",
  "SB",
  "SC",
  "US",
  "VA",
]);
