// Small words of English which hold a sentence together. Authority: any grammar; the choice is for news copy.

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const auxiliaries = list(
  "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't",
);

export const beForms = list("is are was were be been being isn't aren't wasn't weren't");

/** Words which may stand between subject and verb, or between auxiliary and verb. */
export const midAdverbs = list(
  "also already again still now then later earlier even only just long once since never not always often repeatedly frequently previously recently soon ever yet first jointly privately publicly openly initially immediately separately reportedly formally officially quickly quietly clearly strongly consistently subsequently largely broadly generally widely commonly themselves himself herself itself both all each meanwhile however thus therefore so have been hereby rightly wrongly too either rather simply merely really actually apparently increasingly roundly universally sharply explicitly specifically variously further afterwards afterward today yesterday tonight overnight monday tuesday wednesday thursday friday saturday sunday",
);

export const negations = list(
  "not never no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't neither nor nobody none",
);

export const prepositions = list(
  "of in on at by for from with to about after before during against among amid between into over under near through within without across around behind beyond despite inside outside since toward towards until upon via regarding concerning on along like including following throughout per as than close familiar opposite off up down out round",
);

/** Words which open a new clause: a subject never reaches across them. */
export const clauseOpeners = list(
  "that because while although though as if when whenever where whether unless since until but so yet which who whom whose what how why before after than whereas",
);

export const determiners = list(
  "a an the this that these those his her its their our my your no any every each another both",
);

/** Determiners which take up something named before. */
export const definite = list("the this these those that his her its their our both all such");

export const subjectPronouns = list("he she they it we i you who");

/** Common verbs which are never attributions; they end a search for a subject. */
export const plainVerbs = list(
  "met voted arrived opened closed died killed left went came came gave gives took takes made makes got held holds began begins ended signed launched fired hit fell rose won lost sent sends brought bought sold paid built ran stood sat led leads kept keeps moved lived became becomes remains remained continued continues started stopped reached received passed failed tried tries seeks sought wants wanted needs needed plans planned agreed joined returned entered attended visited followed faced spent cut led broke struck seized captured attacked shot",
);

/** Participles which describe a noun standing right before them: "a statement released", "analysts surveyed". */
export const nounParticiples = list(
  "released published issued posted obtained seen shared sent circulated leaked distributed handed making filed unsealed prepared written signed dated read released based interviewed contacted surveyed polled briefed quoted cited involved speaking working living close familiar responsible attending watching monitoring appointed elected named led drafted commissioned compiled carried broadcast aired doing",
);

export const months = list(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
);

export const weekdays = list("monday tuesday wednesday thursday friday saturday sunday");
