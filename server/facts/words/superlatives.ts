// Superlatives and firsts, and the company in which they claim no record.
// Authority: our own compilation; BBC News Styleguide and AP on superlatives.
import { listed, type Sense } from "./senses.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Extremes which somebody must have measured. */
export const extremes = list(
  `deadliest bloodiest worst largest biggest smallest oldest youngest longest shortest tallest highest lowest fastest slowest
  richest poorest busiest costliest priciest strongest weakest fiercest greatest finest hottest coldest wettest driest
  heaviest cheapest safest steepest sharpest broadest closest boldest toughest harshest gravest rarest`,
);

/** What an atlas measures: "the longest river in Africa". */
export const lands = list(
  "mountain mountains peak river rivers lake lakes island islands desert volcano waterfall glacier ocean continent planet moon",
);

/** After "the most": what cannot be measured by the paper alone. */
export const mostOf = list(
  `corrupt beautiful unpopular hated feared respected gifted talented prestigious polluted surprising serious significant important dramatic powerful influential popular expensive dangerous destructive violent
  successful ambitious sweeping consequential historic deadly brutal sophisticated advanced
  valuable remarkable extraordinary severe audacious decorated famous wanted divisive expansive`,
);

/** Words which bound a superlative in time or space, right behind its noun. */
export const bounds = list("of in ever since yet on among so");

/** Wholes which nobody overlooks from where he stands: "the oldest in the county". */
export const wholes = list(
  "county country state region province world continent nation hemisphere industry history city island kingdom republic district capital town",
);

export const continents = list("europe africa asia america scandinavia christendom");

/** Whole claims in a word or two. */
export const unheardOf: readonly string[] = [
  "unprecedented",
  "never before",
  "in living memory",
  "in modern history",
  "in recorded history",
  "in recent memory",
  "of all time",
  "ever recorded",
  "first ever",
  "first-ever",
  "the only one of its kind",
  "a historic first",
  "like never before",
  "without precedent",
  "unparalleled in",
  "unmatched in",
];

/** Nouns behind "first", "last" and "only" which count or place rather than claim. */
export const ordinals = list(
  `day days time times round half quarter week month year years night step place name lady minister responder responders
  floor avenue street amendment reference part stage phase season match game leg set goal page chapter paragraph line hours hour
  minutes minute appearance meeting session child son daughter term act base degree aid class language hand glance
  thing person two three four few six person batch wave shot attempt stop visit trip public world war reading ballot draft vote
  item word pick quarter-final period inning weekend`,
);

/** Nouns before or behind "record" which make it a file, a disc or a past. */
export const otherRecords = list(
  `criminal track police medical public court voting health vinyl world label company store keeping safety album
  books book player players producer deal industry
  arrest driving on of for shows`,
);

const records = "BBC News Styleguide and AP on superlatives; our own compilation";

/** The lists as a desk reads them; a bound in time or place, or somebody who measured, answers for them. */
export const superlativeWords: readonly Sense[] = [
  listed("Extremes which somebody must have measured", "adjective", records, extremes),
  listed("After “the most”", "adjective", records, mostOf),
  listed("Whole claims in a word or two", "phrase", records, unheardOf),
];
