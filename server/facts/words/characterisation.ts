// Words of judgment: verdicts without a judge, feelings without an owner, minds read from outside.
// Authority: our own compilation; Reuters and BBC on characterising, Wikipedia's {{by whom}}.
import { listed, type Sense } from "./senses.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Participles of a passive verdict, with the words one of which must follow ("" for none). */
export const verdicts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    characterized: ["as", "with"],
    characterised: ["as", "with"],
    described: ["as", "in"],
    seen: ["as"],
    viewed: ["as", "with"],
    regarded: ["as", "with"],
    perceived: ["as"],
    portrayed: ["as"],
    depicted: ["as"],
    branded: ["as", "a", "an"],
    labeled: ["as", "a", "an"],
    labelled: ["as", "a", "an"],
    dubbed: ["a", "an"],
    deemed: ["a", "an", "to"],
    touted: ["as"],
    tipped: ["as"],
    hailed: ["as"],
    heralded: ["as"],
    lauded: ["as", "for"],
    acclaimed: ["as"],
    celebrated: ["as"],
    lionized: ["as"],
    lionised: ["as"],
    billed: ["as"],
    condemned: ["as"],
    denounced: ["as"],
    criticized: ["as"],
    criticised: ["as"],
    decried: ["as"],
    mocked: ["as", "for"],
    interpreted: ["as"],
    understood: ["as"],
    derided: ["as"],
    ridiculed: ["as"],
    praised: ["as"],
    vilified: ["as"],
    demonized: ["as"],
    demonised: ["as"],
    pilloried: ["as"],
    lampooned: ["as"],
    hyped: ["as"],
    trumpeted: ["as"],
  }),
);

/** The same of participles which mean something else where an agent follows: "considered by the court". */
export const plainerVerdicts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    spoken: ["of as"],
    talked: ["of as", "about as"],
    thought: ["of as"],
    considered: ["the", "one"],
  }),
);

/** What is being called something is called so by somebody; what has been called so may be its name. */
export const progressiveVerdicts: ReadonlyMap<string, readonly string[]> = new Map([
  ["called", ["the", "one", "a", "an"]],
]);

/** Participles which a crowd adverb alone turns into a verdict: "widely respected", "roundly condemned". */
export const crowdVerdicts = list(
  "criticized criticised condemned respected regarded seen viewed considered believed anticipated expected praised admired derided ridiculed mocked denounced perceived acknowledged accepted assumed judged deemed blamed discredited dismissed feared hailed lauded panned reviled loathed",
);

export const crowdAdverbs = list(
  "widely broadly generally largely commonly popularly universally often frequently repeatedly increasingly roundly globally internationally variously long once",
);

/** Verbs of an aim, after which a passive verdict is what somebody wants, not what is said. */
export const aims = list("to seeks seek sought risks risk avoid avoids want wants wanted hopes fears being");

/** Judging adjectives which tip a plain noun such as "outlook" or "path" into a verdict. */
export const judgingAdjectives = list(
  "optimistic pessimistic constructive hopeful encouraging promising positive negative productive fruitful meaningful troubling worrying alarming disturbing ominous bleak grim rosy upbeat gloomy sombre somber defiant conciliatory decisive bold reckless cynical dramatic stark welcome remarkable historic unprecedented hardline aggressive cautious tense uneasy fragile delicate damning scathing chilling striking",
);

/** Nouns which carry a judgment about events rather than name a thing. */
export const judgedNouns = list(
  "outlook path tone gesture signal contrast stance rhetoric atmosphere mood climate vision trajectory spirit assessment momentum",
);

export const intensifiers = list(
  "highly deeply hugely largely widely increasingly notoriously famously cautiously guardedly quietly very",
);

/** Feelings and charges which need an owner. */
export const sentiments = list(
  `concern concerns fear fears worry worries anxiety anxieties unease alarm anger outrage fury frustration dismay
  skepticism scepticism doubt doubts suspicion suspicions speculation jitters nerves angst dread criticism backlash condemnation accusations
  allegations complaints controversy uproar outcry tension tensions discontent dissatisfaction resentment misgivings
  apprehension apprehensions disquiet unrest optimism pessimism questions rumors rumours talk whispers mistrust distrust hopes
  expectations panic disillusionment hostility indignation nervousness patience calls demands pressure opposition`,
);

/** Sentiment nouns with a common other sense: they need a modifier of growth and a topic of their own. */
export const weakSentiments = list(
  "calls demands pressure opposition questions hopes expectations controversy patience interest",
);

export const growthModifiers = list(
  `growing mounting rising increasing widespread deepening persistent heightened renewed continued continuing ongoing
  swirling simmering escalating intensifying lingering considerable intense broad fresh grave serious`,
);

/** Verbs by which a feeling grows or stays, all forms. */
export const growthVerbs = list(
  `grow grows grew grown growing mount mounts mounted mounting rise rises rose risen rising persist persists persisted
  persisting continue continues continued remain remains remained swirl swirls swirled swirling linger lingers lingered
  deepen deepens deepened intensify intensifies intensified intensifying escalate escalates escalated spread spreads spreading fading faded building
  circulate circulates circulated circulating
  abound abounds rife simmer simmers simmered simmering boiling multiplied multiply multiplies wearing crept brewing bubbling festering`,
);

/** Verbs which stir up a feeling in nobody in particular, all forms. */
export const stirringVerbs = list(
  "sparked sparking sparks spark fueled fuelled fueling fuelling fuels stoked stoking stokes drew draws drawing prompted prompting raised raises raising triggered triggering provoked provoking",
);

/** One feeling rather than many: "line tension", "the fear of heights". It needs a modifier of growth. */
export const singleFeelings = list("tension hostility concern fear worry doubt suspicion hope panic");

/** What remarks and moves cannot show: a mind. */
export const readingVerbs = list(
  "suggest suggests suggested indicate indicates indicated signal signals signaled signalled reflect reflects reflected betray betrays betrayed reveal reveals revealed",
);
export const mindNouns = list(
  "desire willingness intention intent reluctance eagerness wish hope appetite readiness resolve impatience frustration unease",
);

/** Nouns which can show such a reading. */
export const readNouns = list(
  "remarks comments words statement statements move moves gesture visit speech tone decision silence timing language signals trip meeting response",
);

/** "In an apparent bid to" and its kin. */
export const apparentAims: readonly string[] = [
  "in an apparent bid to",
  "in an apparent attempt to",
  "in an apparent effort to",
  "in what appears to be",
  "in what appeared to be",
  "in what many see as",
  "in what was seen as",
  "in what is seen as",
  "in what some called",
  "what many see as",
  "what some call",
  "what many call",
  "what has been called",
  "what has been described as",
  "what is seen as",
  "what is widely seen as",
  "in a thinly veiled",
  "appears designed to",
  "appeared designed to",
  "appear designed to",
  "seems designed to",
  "clearly hopes",
  "clearly hoping",
  "evidently hoping",
  "no doubt hoping",
  "apparently hoping",
  "aims to send a message",
  "meant to send a message",
  "meant to send a signal",
  "clearly designed to",
  "clearly meant to",
  "clearly intended to",
  "clearly aimed at",
  "apparently aimed at",
  "apparently intended to",
  "apparently meant to",
  "appears aimed at",
  "appeared aimed at",
  "appears intended to",
  "appeared intended to",
  "appears meant to",
  "appeared meant to",
  "seems aimed at",
  "seemed aimed at",
  "seems intended to",
  "seemed intended to",
  "seems meant to",
  "seemed meant to",
  "in a desperate bid to",
  "in a desperate attempt to",
  "in a desperate effort to",
];

/** Participles which set one party's view beside another's, and the nouns which make it a view. */
export const aligning = list(
  "aligning aligned aligns mirroring mirrors mirrored echoing echoes echoed parroting parrots parroted",
);
export const views = list(
  "stance position line view views rhetoric policy narrative talking propaganda demands tactics",
);

/** Participles which say that two parties said the same. */
export const likened = list("echoed mirrored parroted");

/** Judges who are nobody in particular. */
export const crowds = list("world many some most everyone everybody public community people");

/** Whoever is described by the police or the ward, and as what: no judgment. */
export const looks = list(
  `suspect suspects attacker attackers gunman driver victim victims patient patients condition conditions injury injuries wound
  wounds car van vehicle lorry truck man woman male female boy girl white black asian tall slim bearded thirties forties
  twenties stable critical serious life-threatening minor unhurt passable`,
);

/** What is on a bill: "billed as a farewell tour". */
export const events = list(
  "friendly comedy drama thriller musical concert tour festival match game exhibition workshop debut premiere rally charity opera ballet sequel prequel",
);

/** What one does to a name on purpose, and what it is done to: a motive read from outside. */
export const harms = list(
  "tarnish smear blacken besmirch sully stain soil discredit burnish polish boost bolster salvage",
);
export const harmed = list("reputation name image legacy credibility standing credentials");

const characterising = "Reuters and BBC on characterising; Wikipedia, “by whom?”";

/** The lists of judgments as a desk reads them; an owner, a court or a crowd which is told answers for them. */
export const verdictWords: readonly Sense[] = [
  listed("Verdicts without a judge: “is seen as”", "phrase", characterising, [
    ...verdicts.keys(),
    ...plainerVerdicts.keys(),
    ...progressiveVerdicts.keys(),
  ]),
  listed("Verdicts of a crowd, with “widely” and its like", "phrase", characterising, crowdVerdicts),
  listed("Crowds in an adverb", "adverb", characterising, crowdAdverbs),
  listed(
    "Adjectives which judge a plain noun such as “outlook”",
    "adjective",
    characterising,
    judgingAdjectives,
  ),
  listed("Nouns they judge", "noun", characterising, judgedNouns),
  listed("What remarks and moves cannot show: a mind", "noun", characterising, mindNouns),
  listed("Aims which only seem", "phrase", characterising, apparentAims),
  listed("One view set beside another", "verb", characterising, [...aligning, ...likened]),
];

const owners = "AP and Reuters on crowds without a name; Wikipedia, “by whom?”";

/** The lists of feelings as a desk reads them; a holder in the sentence, or a voice in the next ones, answers for them. */
export const feelingWords: readonly Sense[] = [
  listed("Feelings and charges which need an owner", "noun", owners, sentiments),
  listed("Of these, marked only where they grow and have a topic", "noun", owners, weakSentiments),
  listed("Words of growth before them", "adjective", owners, growthModifiers),
  listed("Words of growth behind them", "verb", owners, growthVerbs),
  listed("Verbs which stir them up in nobody", "verb", owners, stirringVerbs),
];
