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
  "want wish prefer see fear hope believe think know feel itch worry suspect reckon doubt intend expect regard view";

/** Adjectives which give a place a mood: "Downing Street is quietly confident". */
export const moods: ReadonlySet<string> = new Set(
  "confident hopeful worried keen eager anxious convinced optimistic pessimistic sceptical skeptical nervous furious angry happy unhappy wary determined reluctant itching adamant alarmed".split(
    " ",
  ),
);

/** Acts of state in words: a government does these as a government, so the mark is milder. */
export const stateActs: ReadonlySet<string> = new Set(
  "vow pledge promise urge condemn demand deny accuse warn welcome reject dismiss threaten announce declare propose agree appeal recognize recognise rule call call_for blame denounce criticize criticise praise report confirm describe object dispute disagree respond reply recommend slam blast hail tout maintain question quote cite claim ask call_on assure mention endorse attack mock".split(
    " ",
  ),
);

/** Adjectives of a view which is then told: "experts were clear that". */
export const stances: ReadonlySet<string> = new Set(
  "clear adamant convinced certain sure confident sceptical skeptical unanimous doubtful".split(" "),
);
