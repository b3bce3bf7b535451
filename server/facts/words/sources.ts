// Nouns which stand for a source without naming one, and the bodies and outlets which do name one.
// Authority: our own compilation; AP, Reuters, NPR and SPJ guidance on unnamed and vague sources.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Plural people nobody could ring up. Where the measured exceptions of `routineAgents` apply, the mark is milder. */
export const vagueAgents = list(
  `officials authorities aides advisers advisors lawmakers ministers diplomats envoys negotiators delegates commanders
  leaders politicians policymakers bureaucrats regulators investigators spokespeople representatives insiders
  whistleblowers sources experts analysts observers pundits commentators scholars academics scientists researchers
  bulls bears historians economists strategists consultants specialists psychologists doctors lawyers watchers thinkers critics
  supporters opponents proponents advocates activists campaigners backers detractors skeptics sceptics allies rivals
  loyalists hardliners hawks doves moderates dissidents conservatives liberals progressives nationalists foes defenders
  apologists residents locals neighbors neighbours witnesses eyewitnesses onlookers bystanders users netizens investors
  traders brokers voters people voices quarters circles capitals chanceries stakeholders executives
  relatives teammates midwives stewards chefs publicans restaurateurs meps msps mlas gps mps legislators senators congressmen veterans bankers shopkeepers merchants farmers nurses teachers parents historians
  eagles grandees operatives donors industrialists generals officers bloggers columnists commentariat cognoscenti wags
  graybeards greybeards stalwarts naysayers doubters cynics optimists pessimists wonks mandarins courtiers boosters purists
  forecasters bookmakers bookies punters hands old-timers tongues theorists elites elders those`,
);

/**
 * Crowds which are known for nothing but their opinions: what they see, doubt or expect is told as if it were a claim.
 * "Few", "many" and "some" without a noun are such a crowd too.
 */
export const opinionCrowds = list(
  `circles chanceries capitals quarters pundits commentators commentariat cognoscenti wags graybeards greybeards watchers
  observers insiders sources bulls bears critics sceptics skeptics detractors naysayers doubters cynics optimists pessimists wonks mandarins
  courtiers purists punters bookmakers bookies hands analysts experts economists strategists historians forecasters hawks
  doves hardliners grandees traders brokers bankers operatives columnists bloggers old-timers eagles elites those
  many some few most others several`,
);

/** Bodies of which there are many, and none is named. */
export const bodiesAtLarge = list(
  `groups parties companies firms unions hospitals charities banks airlines universities businesses organizations
  organisations retailers campaigns councils`,
);

/** Crowds by whom or what they are for or against: "her critics". */
export const sidesTaken = list(
  "critics detractors sceptics skeptics opponents supporters backers defenders rivals foes enemies admirers",
);

/** Bodies of people which answer as a body on routine facts: named well enough for a casualty count. */
export const routineAgents = list(`police firefighters rescuers medics prosecutors organizers organisers`);

/** Modifiers before "officials" which narrow it to an accountable body. */
export const routineModifiers = list(
  `fire hospital court election city state county company airline airport health law-enforcement police rescue emergency
  weather school town village coast border customs prison`,
);

/** Modifiers which make a class sound close without naming it: nationality, rank, reputation. */
export const emptyModifiers = list(
  `western european eastern senior top high-ranking high-level local regional official former current leading prominent
  respected independent international government military intelligence security administration diplomatic industry
  legal political foreign global unnamed anonymous various multiple numerous several many some most few other certain
  countless veteran seasoned longtime knowledgeable informed well-placed reliable credible defence defense opposition
  ruling federal national public private moderate hardline conservative liberal elderly young younger older ordinary`,
);

/** Loose counts. A real count ("three of the five judges") is a named group, not a vague one. */
export const quantifiers = list(
  "some many several most few various numerous multiple countless certain others other dozens scores hundreds plenty lots",
);

/** The press at large. */
export const pressNouns = list(
  "media outlets newspapers channels broadcasters bloggers agencies reports accounts tabloids papers websites portals",
);

/** Papers and figures: they need an issuer. Singular and plural. */
export const documentNouns = list(
  `statement statements document documents memo memos letter letters report reports readout communique communiqué post
  posts release analysis analyses assessment assessments study studies survey surveys estimate estimates briefing
  note notes audit audits paper papers preprint filing filings dossier research findings leak leaks data figures
  statistics records poll polls communication bulletin dispatch email emails message flyer leaflet circular handout
  presentation draft tweet tweets notice blueprint transcript questionnaire deck prospectus brochure newsletter
  manifesto petition resolution inquiry inquest review screenshot screenshots spreadsheet`,
);

/** Papers of a court: the case itself tells whose they are. */
export const courtPapers = list(
  "indictment complaint lawsuit suit affidavit warrant ruling verdict judgment judgement injunction subpoena deposition brief",
);

/** Words before a document noun which show who made it or which it is. */
export const documentOwners = list(
  "annual quarterly monthly weekly daily autopsy police court parliamentary forensic joint medical",
);

/** Single people without a name. They belong to the question of anonymity, not of vagueness. */
export const anonymousNouns = list(
  "official source diplomat aide adviser advisor analyst expert observer critic insider lawmaker witness person resident lawyer soldier officer colleague friend neighbor neighbour executive minister commander",
);

/** Offices held by one person at a time: they can be named. */
export const officeNouns = list(
  `secretary spokesman spokeswoman spokesperson ambassador mayor governor chief executive president premier chancellor
  minister chairman chairwoman chair director commissioner prosecutor judge speaker envoy general commander sheriff coach
  captain manager head leader king queen pope`,
);

/** Bodies which speak as bodies. */
export const institutionNouns = list(
  `ministry department agency administration office bureau commission committee council court tribunal parliament congress
  senate assembly cabinet government party army navy force military police embassy consulate mission delegation bank fund
  union association federation league organization organisation institute university hospital church company corporation
  group campaign secretariat command staff service authority board firm house team watchdog regulator operator airline
  charity club chain retailer supermarket carmaker automaker drugmaker chipmaker maker manufacturer lender insurer utility startup
  brewer publisher studio museum library zoo college prosecution defence defense foundation center centre academy network newspaper agency network daily weekly tv radio`,
);

/** Outlets which may carry another's words without stacking sources. */
export const outlets = list(
  "reuters ap afp tass bbc cnn npr pbs nbc abc cbs fox bloomberg politico axios guardian times post journal telegraph mail sun mirror herald tribune globe chronicle observer economist spiegel monde pais interfax ria xinhua kyodo ansa dpa efe yonhap anadolu aljazeera jazeera sky itv newspaper magazine broadcaster website outlet daily weekly news",
);

/** Sources which a headline or a caption may put before a colon: "Officials: talks will go on". */
export const colonSpeakers = list(
  "officials sources experts analysts critics authorities diplomats aides insiders observers reports scientists lawmakers witnesses",
);

/** Tells that the people of a sentence were counted or asked in a survey. */
export const surveyWords = list("poll polls survey surveyed polled percent respondents");

/** Words after which a vague noun is at once given a name. */
export const namingWords: readonly string[] = [
  "including",
  "such as",
  "among them",
  "led by",
  "like",
  "notably",
  "namely",
];
