// Places and buildings which are made to speak for a government.
// Authority: our own compilation; Reuters on city names as synonyms for governments.

/** Buildings and streets, with the article they take. Capitals and countries come from the list of countries. */
export const speakingPlaces: readonly string[] = [
  "the white house",
  "the kremlin",
  "the elysee",
  "the pentagon",
  "downing street",
  "no 10",
  "number 10",
  "whitehall",
  "westminster",
  "capitol hill",
  "the capitol",
  "foggy bottom",
  "langley",
  "the quai d'orsay",
  "the bundestag",
  "the chancellery",
  "bankova",
  "the rada",
  "the duma",
  "zhongnanhai",
  "the blue house",
  "the vatican",
  "the holy see",
  "the berlaymont",
  "the palace",
  "buckingham palace",
  "wall street",
  "the city",
  "city hall",
  "silicon valley",
  "hollywood",
  "threadneedle street",
  "main street",
];

/** Offices with a press room of their own: their "said" is a shorthand which most desks let pass. */
export const tolerated: ReadonlySet<string> = new Set([
  "the white house",
  "the kremlin",
  "the pentagon",
  "downing street",
  "the elysee",
  "the vatican",
  "the holy see",
  "buckingham palace",
]);

/** Cities which stand for a government or a market though they are not capitals. */
export const otherSpeakingCities: readonly string[] = [
  "brussels",
  "tel aviv",
  "delhi",
  "frankfurt",
  "the hague",
  "geneva",
  "strasbourg",
  "holyrood",
  "stormont",
];

/** What a place cannot do, beside the attribution verbs: wants and moods. */
export const mindLemmas =
  "want wish prefer fear hope believe think know feel itch ache yearn pine crave dread worry fret suspect reckon doubt intend expect resent distrust mistrust bristle balk baulk chafe fume seethe bet gamble wager bank_on count_on smell sense";

/** What a place and a crowd of opinions do with a view: they see, deem, crown. */
export const viewLemmas =
  "see view regard deem consider crown anoint write_off count_out tip fancy smell sense detect bet wager brace dread doubt know";

/** Adjectives which give a place a mood: "Downing Street is quietly confident". */
export const moods: ReadonlySet<string> = new Set(
  "confident hopeful worried keen eager anxious convinced unconvinced unimpressed unmoved optimistic pessimistic bullish bearish sanguine sceptical skeptical nervous jittery uneasy restless impatient furious livid incensed irate aghast angry indignant resentful happy unhappy wary weary determined desperate reluctant loath loth unwilling itching adamant alarmed appalled dismayed stunned irked miffed rattled spooked abuzz".split(
    " ",
  ),
);

/** Whole phrases which give a place a mood, as they stand behind its "is" or "has". */
export const moodPhrases: readonly string[] = [
  "in no mood",
  "in the mood",
  "in no hurry",
  "in no rush",
  "under no illusion",
  "under no illusions",
  "of the view",
  "of two minds",
  "minded to",
  "dying to",
  "little appetite",
  "no appetite",
  "little desire",
  "no desire",
  "no wish",
  "little patience",
  "no illusions",
  "no intention",
  "every intention",
  "had enough",
  "lost patience",
  "losing patience",
  "lost faith",
  "losing faith",
  "run out of patience",
  "running out of patience",
  "made no secret",
  "made clear",
  "made it clear",
  "made plain",
  "made it plain",
  "grown weary",
  "grown tired",
  "grown impatient",
  "its doubts",
  "its suspicions",
  "its heart set",
  "its eye on",
];

/** Doubts and worries which are voiced by a verb of doing, with its object. */
export const voicedDoubts: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    raise: "concern concerns doubt doubts question questions objection objections fears worries alarm alarms",
    cast: "doubt doubts",
    sound: "alarm alarms",
    take: "issue",
  }).map(([verb, objects]) => [verb, new Set(objects.split(" "))]),
);

/** What a place is given besides a mind, as nouns behind its name: "Beijing’s message: it fears". */
export const mindNouns: ReadonlySet<string> = new Set(
  "message position view line stance hope hopes fear fears belief conviction suspicion worry worries concern calculation calculus thinking desire wish expectation reasoning logic answer reply verdict instinct bet gamble preference priority argument".split(
    " ",
  ),
);

/** Acts of state in words: a government does these as a government, so the mark is milder. */
export const stateActs: ReadonlySet<string> = new Set(
  "vow pledge promise urge condemn demand deny accuse warn welcome reject dismiss threaten announce declare propose agree appeal recognize recognise rule call call_for blame denounce criticize criticise praise report confirm describe object dispute disagree respond reply recommend slam blast hail tout maintain question quote cite claim complain ask call_on assure mention endorse attack mock".split(
    " ",
  ),
);

/** Bodies before which a state speaks as a state: "told the Security Council that". */
export const formalBodies: ReadonlySet<string> = new Set(
  "organization organisation council court tribunal agency commission committee assembly union u.n un nato eu iaea wto watchdog secretariat".split(
    " ",
  ),
);

/** Adjectives of a view which is then told: "experts were clear that". */
export const stances: ReadonlySet<string> = new Set(
  "clear adamant convinced certain sure confident sceptical skeptical unanimous doubtful".split(" "),
);
