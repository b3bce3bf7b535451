// Verbs which hand a claim to a source, by what they do to it.
// Authority: our own compilation from Reuters, AP and BBC guidance on "said" and its substitutes.

/** What a cue does to the claim it introduces. */
export type CueKind =
  | "plain"
  | "act"
  | "formal"
  | "loaded"
  | "factive"
  | "intensive"
  | "inferential"
  | "mental";

/** Lemmas by kind. A lemma of two words is a verb with its particle ("weigh in"). */
export const cueLemmas: Readonly<Record<CueKind, string>> = {
  plain:
    "say put put_it let_it_be_known make_clear make_it_clear make_plain make_it_plain cite quote tell add reply respond write testify announce report describe call recall answer ask mention tweet tweet_out retweet post repeat continue chime_in",
  act: "agree apologize apologise appeal demand deny disagree dispute forecast object pledge predict promise propose recommend rule urge vow threaten estimate conclude find accuse blame condemn denounce criticize criticise reject dismiss welcome praise caution warn advise argue debate question speculate complain whisper call_for weigh_in rule_out advocate judge assess beg_to_differ mutter murmur call_on call_out swear mock attack assure endorse liken shout chant yell counter retort attest aver",
  formal: "state declare comment remark observe opine reiterate relay stipulate",
  loaded:
    "claim allege contend assert insist profess admit confess concede acknowledge boast brag gloat grumble bemoan lament rant tout hail maintain quip joke scoff lash_out hit_out fire_back double_down echo slam blast decry deplore",
  factive:
    "note reveal disclose confirm show point_out explain realize realise recognize recognise clarify prove warn remind detail demonstrate",
  intensive: "emphasize emphasise stress underline underscore highlight reaffirm",
  inferential: "indicate suggest signal hint imply point_to",
  mental:
    "express voice believe think feel hope fear expect doubt suspect worry reckon assume anticipate understand fret surmise theorize theorise hypothesize hypothesise posit infer",
};

/**
 * Verbs which hand over a claim only where a claim follows, or stands before them: "found that", "it was over, he felt".
 * With a thing behind them they tell of deeds and moods: "found a way", "felt the cold", "reported from Lima".
 */
export const clauseLemmas: ReadonlySet<string> = new Set(
  `find show prove maintain realize realise recognize recognise understand think believe feel hope expect fear doubt
  suspect worry reckon assume anticipate indicate reveal agree rule judge assess conclude demonstrate write add reply respond
  answer continue post repeat object report estimate write threaten promise pledge vow swear propose remark comment observe
  read detail relay advise appeal apologize apologise question state argue debate hail conclude admit confess explain
  shout chant yell chime_in forecast mutter murmur whisper endorse attack demand welcome dispute assure counter retort
  attest aver fret surmise theorize theorise hypothesize hypothesise posit infer make_clear make_it_clear make_plain
  make_it_plain`
    .split(/\s+/)
    .map((lemma) => lemma.replaceAll("_", " ")),
);

/** Forms which rules of spelling do not give. Past tense first, then participle. */
export const irregularForms: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  make: ["made", "made"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  think: ["thought", "thought"],
  feel: ["felt", "felt"],
  know: ["knew", "known"],
  hit: ["hit", "hit"],
  read: ["read", "read"],
  put: ["put", "put"],
  set: ["set", "set"],
  see: ["saw", "seen"],
  let: ["let", "let"],
  understand: ["understood", "understood"],
  beg: ["begged", "begged"],
  bet: ["bet", "bet"],
  foresee: ["foresaw", "foreseen"],
  swear: ["swore", "sworn"],
};

/** Verbs whose doubled consonant the spelling rules cannot see. */
export const doubling: readonly string[] = ["admit", "brag", "slam", "beg", "quip"];

/** Forms which are as often nouns; they count as verbs only where a subject stands right before them. */
export const nounLike: readonly string[] =
  "counter counters retort retorts report reports claim claims state states note notes hope hopes fear fears doubt doubts demand demands estimate estimates signal signals forecast forecasts promise promises pledge pledges appeal appeals objects object threats vow vows warning blame praise question questions comment comments remark remarks rule rules find finds finding findings show shows joke jokes complaint blast blasts call calls answer answers reply replies echo echoes feel debate debates quip quips detail details stress stresses highlight highlights judge judges advocate advocates suspect suspects welcome thinking feeling understanding hail dispute disputes criticism caution voice voices express view views tip tips bet bets wager wagers sense senses smell smells link links name names brace ache aches dread fancy gamble gambles worry worries".split(
    " ",
  );

/** What documents and figures do: they say without speaking. */
export const documentLemmas =
  "set_out lay_out spell_out turn_up foresee envisage envision speak_of link blame propose forbid name put predict order point warn read detail list describe call show find say state suggest indicate reveal conclude allege claim accuse recommend estimate argue note cite contain outline warn confirm argue urge condemn paint";
