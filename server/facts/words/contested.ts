// Names and verbs which take a position on who owns a place, with neutral wording and the reason.
// Authority: our own compilation; Reuters Handbook on disputed places, BBC guidance on Israel and the Palestinians, BBC on "liberate".

import type { Sense } from "./senses.ts";

export interface ContestedEntry {
  readonly term: string;
  /** What most desks write; null where it depends on the place. */
  readonly use: string | null;
  /** Whose word it is, in one short sentence. */
  readonly advice: string;
}

export const contestedTerms: readonly ContestedEntry[] = [
  ...["donetsk", "luhansk", "lugansk"].map((place) => ({
    term: `${place} people's republic`,
    use: `Russian-occupied ${place === "donetsk" ? "Donetsk" : "Luhansk"} region`,
    advice: "Only Russia and a few others recognise it.",
  })),
  ...["the", "its"].flatMap((article) =>
    ["new regions", "new territories", "historical regions"].map((name) => ({
      term: `${article} ${name}`,
      use: null,
      advice: "This is Russia’s term for land it annexed.",
    })),
  ),
  {
    term: "donbass territory",
    use: "Donbas region",
    advice: "The Donbas is part of Ukraine under international law.",
  },
  { term: "reunified crimea", use: "annexed Crimea", advice: "This is Russia’s term for the annexation." },
  {
    term: "reunification of crimea",
    use: "annexation of Crimea",
    advice: "This is Russia’s term for the annexation.",
  },
  {
    term: "reunified with russia",
    use: "annexed by Russia",
    advice: "This is Russia’s term for the annexation.",
  },
  {
    term: "reunification with russia",
    use: "annexation by Russia",
    advice: "This is Russia’s term for the annexation.",
  },
  {
    term: "russian crimea",
    use: "Russian-annexed Crimea",
    advice: "Most states hold Crimea to be Ukrainian.",
  },
  {
    term: "special military operation",
    use: "invasion",
    advice: "This is Russia’s term for the invasion of Ukraine.",
  },
  {
    term: "judea and samaria",
    use: "the West Bank",
    advice: "This is the Israeli government’s term for the West Bank.",
  },
  { term: "zionist entity", use: "Israel", advice: "This is a term of Israel’s enemies." },
  {
    term: "occupied palestine",
    use: null,
    advice: "Say which land is meant: the West Bank, Gaza or Israel.",
  },
  {
    term: "israel's capital jerusalem",
    use: "Jerusalem",
    advice: "Most states do not recognise it as the capital.",
  },
  { term: "taiwan province", use: "Taiwan", advice: "This is Beijing’s position." },
  { term: "chinese province of taiwan", use: "Taiwan", advice: "This is Beijing’s position." },
  {
    term: "turkish republic of northern cyprus",
    use: "northern Cyprus",
    advice: "Only Turkey recognises it.",
  },
  { term: "islas malvinas", use: "the Falkland Islands", advice: "This is Argentina’s name for them." },
  { term: "arabian gulf", use: "the Gulf", advice: "Persian or Arabian is itself in dispute." },
  { term: "republic of artsakh", use: "Nagorno-Karabakh", advice: "No state recognised it." },
  {
    term: "republic of south ossetia",
    use: "South Ossetia",
    advice: "Only Russia and a few others recognise it.",
  },
  { term: "republic of abkhazia", use: "Abkhazia", advice: "Only Russia and a few others recognise it." },
  { term: "liberated", use: "captured", advice: "Only one side calls it liberation." },
  { term: "liberates", use: "captures", advice: "Only one side calls it liberation." },
  { term: "liberating", use: "capturing", advice: "Only one side calls it liberation." },
];

/** Words anywhere in the sentence which say whose term it is, or that it is history. */
export const statusSaid: ReadonlySet<string> = new Set(
  `self-styled self-proclaimed self-declared so-called unrecognised unrecognized internationally russian-backed
  russian-occupied russian-installed moscow-backed israeli-occupied occupied annexed breakaway calls called call term nazi nazis
  camp camps hostages hostage auschwitz`.split(/\s+/),
);

/** The list as it is printed with the rule. */
export const contestedWords: readonly Sense[] = [
  {
    sense: "Names and verbs of one side",
    part: "phrase",
    authority: "Reuters Handbook, disputed places; BBC, Israel and the Palestinians, liberate",
    words: contestedTerms.map(({ term }) => term.replaceAll(" ", "_")).join(" "),
    plainer: Object.fromEntries(
      contestedTerms.flatMap(({ term, use }) => (use ? [[term.replaceAll(" ", "_"), use]] : [])),
    ),
  },
];
