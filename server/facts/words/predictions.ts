// Turns of phrase which look into the future, and the company in which they only tell a plan, a rule or the weather.
// Authority: our own compilation; AP and Reuters on speculation.
import { listed, type Sense } from "./senses.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What something may be, before "to": is likely to, looks set to. */
export const prospects = list(
  "likely unlikely set poised bound sure certain doomed destined fated guaranteed slated primed ripe positioned",
);

/** What figures and troubles do, after "is expected to": a forecast, where people and events have plans. */
export const drifts = list(
  "rise fall soar worsen grow increase climb drop slow deepen decline widen shrink dwindle surge plunge spread intensify weaken strengthen multiply double triple halve",
);

/** What "will" does to a whole, unless it turns it into something built: "will transform the way we live". */
export const upheavals = list("transform reshape revolutionize revolutionise redefine upend");

/** Verbs of being and seeming before a prospect. */
export const seeming = list("is are be look looks seem seems appear appears remain remains stands stand");

/** Adverbs after "will", "would" or before it which make a forecast of it. */
export const odds = list(
  "likely probably inevitably surely undoubtedly certainly doubtless presumably unavoidably inexorably",
);

/** Of those, the ones which leave no doubt. */
export const certainties = list("inevitably surely undoubtedly certainly doubtless unavoidably inexorably");

/** What a forecast says will happen, after "could", "may", "might" or "will". */
export const outcomes = list(
  `lead spark trigger fuel prompt spell mean cost deepen worsen derail upend reshape backfire embolden jeopardize jeopardise
  destabilize destabilise undermine exacerbate escalate plunge usher herald spiral topple cripple threaten
  complicate hamper provoke ignite unravel unleash transform strain dampen`,
);

/** Verbs by which "will" itself is a forecast, whatever its subject. */
export const verdictsToCome = list(
  "depend hinge shape haunt test determine define reverberate rankle loom dictate",
);

/** Verbs which promise or threaten without a person to do it. */
export const omens = list("threatens threaten threatened promises");

/** Words of a plan, a rule, a punishment, the weather or a game, which need no forecaster. */
export const scheduled = list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december tomorrow tonight noon midnight a.m p.m scheduled expire expires prison jail penalty
  fine fined rain snow storm showers winds wind gusts temperatures fog frost thunderstorms sunny cloudy tide tides degrees
  season kickoff playoff playoffs tie runoff hospital surgery treatment`,
);

/** What a rule measures out, so that it depends on something by rule. */
export const measured = list(
  `fee fees price prices size amount amounts sum cost costs grant grants rate rates tax taxes time date dates length sentence
  number dose doses pay payment payments benefit benefits pension bill bills compensation eligibility rent fare fares`,
);

/** Whoever decides by office, and tests which tell. */
export const deciding = list(
  "court courts judge jury tribunal panel committee coroner inquest referee umpire winner score test tests dna autopsy lottery draw",
);

/** Bodies and matter: what may befall them is known, and forecast by nobody. */
export const natural = list(
  `infection infections infected disease diseases virus bacteria dose doses untreated liver lungs kidney kidneys blindness sepsis asthma
  overdose diabetes stroke sparks spark drain fumes gas allergic`,
);

/** Deeds which stand in a calendar: "is set to open". */
export const calendarDeeds = list(
  `open reopen close begin start resume launch premiere air debut expire end meet vote testify speak appear arrive visit
  travel retire step receive host hold rule decide return play face join leave become go take be appear publish release
  announce present unveil address attend sign hear discuss sentence`,
);

const speculation = "AP and Reuters on speculation; our own compilation";

/** The lists as a desk reads them; words of a plan, a rule, the weather or a game are left alone. */
export const predictionWords: readonly Sense[] = [
  listed("What something may be: “is likely to”", "phrase", speculation, prospects),
  listed("Odds beside “will” and “would”", "adverb", speculation, odds),
  listed("What is to come, after “could”, “may”, “might” or “will”", "verb", speculation, outcomes),
  listed("Forecasts by “will” alone", "verb", speculation, verdictsToCome),
  listed("Figures and troubles which are “expected to”", "verb", speculation, drifts),
  listed("Upheavals which “will” come", "verb", speculation, upheavals),
  listed("Threats and promises without a person", "verb", speculation, omens),
];
