// Titles and trades which stand before or after a name, and the words which take a title out of the present.
// Authority: AP Stylebook and Reuters Handbook on titles and their abbreviations; our own compilation.

/**
 * "chief": one holder at a time in its country or body. "member": many holders. "rank": military, police, court,
 * church, university. "courtesy": Mr., Ms., Dr. "regnal": the name after it needs no family name. "job": a trade or
 * role, written small, which is no office.
 */
export type OfficeKind = "chief" | "member" | "rank" | "courtesy" | "regnal" | "job";

export interface Office {
  /** Canonical name, lower case: "prime minister". */
  readonly office: string;
  readonly kind: OfficeKind;
  /** Whether this form names several holders: "Presidents", "Sens." */
  readonly plural: boolean;
}

interface OfficeRow {
  readonly office: string;
  readonly kind: OfficeKind;
  /** Forms in folded lower case without full stops, singular first; plurals where copy uses them. */
  readonly forms: readonly string[];
  readonly plurals?: readonly string[];
}

const row = (office: string, kind: OfficeKind, forms: string, plurals = ""): OfficeRow => ({
  office,
  kind,
  forms: forms.split(", "),
  plurals: plurals === "" ? [] : plurals.split(", "),
});

/** Kinds of office by form. A row without forms of its own is found by its canonical name. */
export const offices: readonly OfficeRow[] = [
  row("president", "chief", "president, pres, potus", "presidents"),
  row(
    "vice president",
    "chief",
    "vice president, vice-president, vp, v.p, veep, executive vice president, executive vice-president, senior vice president",
    "vice presidents, vice-presidents",
  ),
  row("prime minister", "chief", "prime minister, pm, p.m, prime min", "prime ministers"),
  row("premier", "chief", "premier", "premiers"),
  row("chancellor", "chief", "chancellor, federal chancellor", "chancellors"),
  row("chancellor of the exchequer", "chief", "chancellor of the exchequer"),
  row("taoiseach", "chief", "taoiseach"),
  row("tanaiste", "chief", "tanaiste"),
  row("first minister", "chief", "first minister", "first ministers"),
  row("deputy first minister", "chief", "deputy first minister"),
  row(
    "foreign minister",
    "chief",
    "foreign minister, fm, foreign affairs minister, external affairs minister, minister of foreign affairs, minister for foreign affairs, minister of external affairs, top diplomat",
    "foreign ministers",
  ),
  row("foreign secretary", "chief", "foreign secretary", "foreign secretaries"),
  row(
    "secretary of state",
    "chief",
    "secretary of state, sec of state, secstate, state secretary",
    "secretaries of state",
  ),
  row(
    "defense minister",
    "chief",
    "defense minister, defence minister, minister of defense, minister of defence, minister for defence, minister for defense",
    "defense ministers, defence ministers",
  ),
  row(
    "defense secretary",
    "chief",
    "defense secretary, defence secretary, secretary of defense, secretary of defence, secdef, pentagon chief",
    "defense secretaries, defence secretaries",
  ),
  row("war secretary", "chief", "war secretary, secretary of war"),
  row("treasury secretary", "chief", "treasury secretary, secretary of the treasury, treasury sec"),
  row("home secretary", "chief", "home secretary"),
  row("northern ireland secretary", "chief", "northern ireland secretary"),
  row("work and pensions secretary", "chief", "work and pensions secretary, welfare secretary"),
  row("scottish secretary", "chief", "scottish secretary, scotland secretary"),
  row("welsh secretary", "chief", "welsh secretary, wales secretary"),
  row("levelling up secretary", "chief", "levelling up secretary, levelling-up secretary"),
  row("communities secretary", "chief", "communities secretary"),
  row("brexit secretary", "chief", "brexit secretary"),
  row("navy secretary", "chief", "navy secretary, secretary of the navy"),
  row("army secretary", "chief", "army secretary, secretary of the army"),
  row("air force secretary", "chief", "air force secretary, secretary of the air force"),
  row("attorney general", "chief", "attorney general, attorney-general, atty gen, ag", "attorneys general"),
  row("homeland security secretary", "chief", "homeland security secretary, secretary of homeland security"),
  row(
    "secretary-general",
    "chief",
    "secretary-general, secretary general, sec-gen, secgen",
    "secretaries-general",
  ),
  row("general secretary", "chief", "general secretary"),
  row("director-general", "chief", "director-general, director general"),
  row("managing director", "chief", "managing director"),
  row("executive director", "chief", "executive director"),
  row(
    "high representative",
    "chief",
    "high representative, foreign policy chief, foreign affairs chief, top diplomat for foreign affairs",
  ),
  row("high commissioner for human rights", "chief", "high commissioner for human rights"),
  row("high commissioner for refugees", "chief", "high commissioner for refugees"),
  row("supreme leader", "chief", "supreme leader"),
  row("opposition leader", "chief", "opposition leader, leader of the opposition"),
  row("leader", "chief", "leader", "leaders"),
  row("governor", "chief", "governor, gov", "governors, govs"),
  row(
    "lieutenant governor",
    "chief",
    "lieutenant governor, lt gov, lt governor",
    "lieutenant governors, lt govs, lt governors",
  ),
  row("central bank governor", "chief", "central bank governor, central bank chief"),
  row("governor general", "chief", "governor general, governor-general"),
  row("mayor", "chief", "mayor", "mayors"),
  // London has both, and they are two people.
  row("lord mayor", "chief", "lord mayor, lady mayor", "lord mayors"),
  row("deputy mayor", "member", "deputy mayor", "deputy mayors"),
  row("speaker", "chief", "speaker, house speaker, speaker of the house"),
  row("majority leader", "chief", "majority leader, leader of the house"),
  row("minority leader", "chief", "minority leader"),
  row("senate majority leader", "chief", "senate majority leader, majority leader of the senate"),
  row("senate minority leader", "chief", "senate minority leader, minority leader of the senate"),
  row("house majority leader", "chief", "house majority leader, majority leader of the house"),
  row("house minority leader", "chief", "house minority leader, minority leader of the house"),
  row("whip", "chief", "majority whip, minority whip, chief whip"),
  row("press secretary", "chief", "press secretary"),
  row("chief of staff", "chief", "chief of staff"),
  row("national security adviser", "chief", "national security adviser, national security advisor"),
  row("chief executive", "chief", "chief executive, chief executive officer, ceo", "ceos"),
  row("finance chief", "chief", "chief financial officer, cfo, finance chief, finance director"),
  row("operations chief", "chief", "chief operating officer, coo"),
  row("technology chief", "chief", "chief technology officer, cto"),
  row("chair", "chief", "chair, chairman, chairwoman, chairperson"),
  row(
    "joint chiefs chairman",
    "chief",
    "chairman of the joint chiefs of staff, chair of the joint chiefs of staff, joint chiefs of staff chairman, joint chiefs of staff chair, joint chiefs chairman, joint chiefs chair",
  ),
  row("commander in chief", "chief", "commander in chief, commander-in-chief"),
  row("police chief", "chief", "police chief, chief of police, chief constable"),
  row("district attorney", "chief", "district attorney, da, d.a"),
  row("sheriff", "chief", "sheriff"),
  row("fire chief", "chief", "fire chief"),
  row("chief justice", "chief", "chief justice"),
  row(
    "military chief",
    "chief",
    "military chief, army chief, armed forces chief, chief of the general staff, chief of general staff",
  ),
  row("first lady", "chief", "first lady"),
  row("state president", "chief", "state president"),
  row("trade representative", "chief", "trade representative"),
  row("solicitor general", "chief", "solicitor general, solicitor-general"),
  row("surgeon general", "chief", "surgeon general"),
  row("inspector general", "member", "inspector general, inspector-general", "inspectors general"),
  row("commissioner general", "chief", "commissioner general, commissioner-general"),
  row("commissioner", "member", "commissioner", "commissioners"),
  row("administrator", "member", "administrator", "administrators"),
  row("vice chair", "member", "vice chair, vice-chair, vice chairman, vice-chairman, vice chairwoman"),
  row("deputy leader", "member", "deputy leader, co-leader", "co-leaders"),
  row("rector", "member", "rector, provost, vice chancellor, vice-chancellor"),
  row("candidate", "member", "presidential candidate, presidential nominee, presidential hopeful"),
  row(
    "spokesperson",
    "member",
    "spokesperson, spokesman, spokeswoman",
    "spokespersons, spokespeople, spokesmen, spokeswomen",
  ),
  row("director", "member", "director, dir", "directors"),
  row("head", "member", "head, chief, boss", "heads, chiefs"),
  row("secretary", "member", "secretary", "secretaries"),
  row("minister", "member", "minister", "ministers"),
  row(
    "special envoy",
    "member",
    "special envoy, special representative, special presidential envoy",
    "special envoys",
  ),
  row("envoy", "member", "envoy", "envoys"),
  row("ambassador", "member", "ambassador, amb", "ambassadors"),
  row("consul general", "member", "consul general"),
  row("senator", "member", "senator, sen, us sen, u.s sen", "senators, sens"),
  row(
    "representative",
    "member",
    "representative, rep, congressman, congresswoman, us rep, u.s rep",
    "representatives, reps",
  ),
  row(
    "lawmaker",
    "member",
    "lawmaker, legislator, assemblyman, assemblywoman, state senator, state sen, state representative, state rep, del, delegate, mp, mep, msp, member of parliament, deputy",
    "lawmakers, legislators, mps, meps",
  ),
  row(
    "councilor",
    "member",
    "councilor, councillor, council member, councilman, councilwoman, cllr, city council member",
    "councilors, councillors",
  ),
  row("alderman", "member", "alderman"),
  row(
    "prosecutor",
    "member",
    "prosecutor, prosecutor general, prosecutor-general, chief prosecutor, public prosecutor",
    "prosecutors",
  ),
  row(
    "general",
    "rank",
    "gen, lt gen, maj gen, brig gen, lt-gen, maj-gen, brig-gen, lieutenant general, major general, brigadier general, lieutenant-general, major-general, brigadier-general, army gen, general",
    "gens, generals",
  ),
  row("colonel", "rank", "col, lt col, lt-col, colonel, lieutenant colonel"),
  row("major", "rank", "maj, major"),
  row("captain", "rank", "capt, captain"),
  row("lieutenant", "rank", "lt, first lt, lieutenant, 1st lt"),
  row("admiral", "rank", "adm, vice adm, rear adm, admiral, vice admiral, rear admiral, commodore"),
  row("commander", "rank", "cmdr, commander, lt cmdr"),
  row("brigadier", "rank", "brigadier, brig"),
  row("marshal", "rank", "field marshal, air chief marshal, air marshal"),
  row("sergeant", "rank", "sgt, staff sgt, sergeant, master sgt, sgt 1st class, sgt maj"),
  row("corporal", "rank", "cpl, lance cpl, corporal"),
  row("private", "rank", "pvt, pfc, spc"),
  row(
    "detective",
    "rank",
    "det, detective, detective inspector, detective superintendent, detective chief inspector, det sgt, det insp",
  ),
  row(
    "inspector",
    "rank",
    "inspector, insp, chief inspector, superintendent, supt, chief superintendent, chief supt",
  ),
  row(
    "officer",
    "rank",
    "officer, trooper, constable, agent, special agent, deputy sheriff, assistant chief",
  ),
  row(
    "judge",
    "rank",
    "judge, magistrate, u.s district judge, us district judge, district judge, circuit judge, magistrate judge",
    "judges",
  ),
  row("justice", "rank", "justice, associate justice", "justices"),
  row("professor", "rank", "professor, prof, associate professor, assistant professor", "profs, professors"),
  row("doctor", "courtesy", "dr, doctor", "drs"),
  row("mr", "courtesy", "mr", "messrs"),
  row("mrs", "courtesy", "mrs, mme"),
  row("ms", "courtesy", "ms, miss"),
  row("reverend", "regnal", "rev, reverend, the rev"),
  row("father", "regnal", "father, fr"),
  row("sister", "regnal", "sister, sr"),
  row("brother", "regnal", "brother"),
  row("bishop", "regnal", "bishop, archbishop, cardinal, patriarch, metropolitan"),
  row("rabbi", "regnal", "rabbi, chief rabbi"),
  row(
    "imam",
    "regnal",
    "imam, mullah, maulana, sayyed, sayyid, sheikh, sheik, shaikh, ayatollah, grand ayatollah, hojatoleslam, grand mufti, dalai lama",
  ),
  row("saint", "regnal", "saint, st"),
  row("pope", "regnal", "pope", "popes"),
  row("king", "regnal", "king", "kings"),
  row("queen", "regnal", "queen, queen consort, queen mother"),
  row("prince", "regnal", "prince", "princes"),
  row("princess", "regnal", "princess", "princesses"),
  row("crown prince", "regnal", "crown prince"),
  row("crown princess", "regnal", "crown princess"),
  row("emperor", "regnal", "emperor, empress, tsar, czar, kaiser, shah"),
  row("emir", "regnal", "emir"),
  row("sultan", "regnal", "sultan"),
  row("duke", "regnal", "duke, duchess, grand duke, earl, count, countess, viscount, marquess"),
  row("lord", "regnal", "lord, lady, baron, baroness, dame, sir"),
];

/** AP's short forms before a name, by the title written out, in lower case without full stops. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
  ["senator", "Sen."],
  ["senators", "Sens."],
  ["representative", "Rep."],
  ["representatives", "Reps."],
  ["governor", "Gov."],
  ["governors", "Govs."],
  ["lieutenant governor", "Lt. Gov."],
  ["general", "Gen."],
  ["lieutenant general", "Lt. Gen."],
  ["major general", "Maj. Gen."],
  ["brigadier general", "Brig. Gen."],
  ["colonel", "Col."],
  ["lieutenant colonel", "Lt. Col."],
  ["major", "Maj."],
  ["captain", "Capt."],
  ["lieutenant", "Lt."],
  ["sergeant", "Sgt."],
  ["staff sergeant", "Staff Sgt."],
  ["admiral", "Adm."],
  ["vice admiral", "Vice Adm."],
  ["rear admiral", "Rear Adm."],
]);

/** What a minister or a secretary may be in charge of: "Energy Minister", "Minister of Health". */
export const portfolios: ReadonlySet<string> = new Set(
  `foreign defense defence finance interior justice energy health education agriculture farm trade transport
  transportation labor labour environment economy economic economics culture cultural sport sports housing science
  tourism planning industry industrial commerce communications communication information immigration migration police
  security digital climate water mining mines oil petroleum technology investment development infrastructure family
  social welfare home european europe works aviation railway railways roads fisheries forestry employment youth women
  equality religious local rural regional higher innovation budget treasury veterans state public civil emergency
  telecommunications telecom media food natural resources environmental cabinet business pensions work
  broadcasting antiquities intelligence strategic enlargement competition internal maritime homeland urban power coal
  steel textiles law parliamentary expatriates awqaf endowments supply trade reform administration reconstruction
  northern scottish welsh`.split(/\s+/),
);

/** Words which join the parts of a portfolio: "Minister of Economy and Finance". */
export const portfolioJoints: ReadonlySet<string> = new Set(["and", "&", "of", "for", "the", "affairs"]);

/** Different names for one office; a word may stand in two rows. */
const families: readonly (readonly string[])[] = [
  ["prime minister", "premier", "chancellor", "taoiseach", "head of government"],
  ["foreign minister", "foreign secretary", "secretary of state", "high representative"],
  ["defense minister", "defense secretary", "war secretary"],
  [
    "finance minister",
    "treasury secretary",
    "chancellor of the exchequer",
    "chancellor",
    "economy minister",
    "treasurer",
  ],
  ["interior minister", "home secretary", "internal minister"],
  ["president", "state president", "leader", "general secretary", "chair"],
  ["secretary-general", "leader", "head"],
  ["chief executive", "managing director", "chair", "president", "head"],
  ["director-general", "director", "head"],
  ["governor", "head"],
  ["general", "commander", "commander in chief", "head"],
  ["special envoy", "envoy", "ambassador"],
  ["supreme leader", "leader"],
  ["representative", "lawmaker"],
  ["senator", "lawmaker"],
];

/** Whether two canonical offices may be two names for one: "prime minister" and "premier". */
export function sameOffice(a: string, b: string): boolean {
  return a === b || families.some((family) => family.includes(a) && family.includes(b));
}

/** Offices which nobody holds two of at once: those of one row exclude each other. */
const exclusive: readonly (readonly string[])[] = [
  [
    "president",
    "vice president",
    "prime minister",
    "premier",
    "chancellor",
    "governor",
    "lieutenant governor",
    "mayor",
    "deputy mayor",
    "senator",
    "representative",
    "councilor",
    "alderman",
    "sheriff",
    "police chief",
    "fire chief",
    "district attorney",
    "attorney general",
    "ambassador",
    "chief justice",
  ],
  ["chief executive", "finance chief", "operations chief", "technology chief"],
  ["senator", "representative"],
];

/** Whether one person cannot hold both offices: mayor and governor, two ministries, chief executive and finance chief. */
export function areExclusive(a: string, b: string): boolean {
  const portfolio = (office: string) =>
    /^[a-z]+ (?:minister|secretary)$/.test(office) && !unportfolioed.has(office);
  if (portfolio(a) && portfolio(b)) return true;
  return exclusive.some((row) => row.includes(a) && row.includes(b));
}

const unportfolioed = new Set([
  "prime minister",
  "first minister",
  "press secretary",
  "general secretary",
  "state secretary",
  "state minister",
]);

/** Words before a title, or joined to it, which take it out of the present or away from the office itself. */
export const titleModifiers: ReadonlySet<string> = new Set(
  `former ex then onetime one-time late deposed ousted outgoing previous past retired emeritus erstwhile ex-
  incoming prospective would-be future next presumptive aspiring elected newly-elected
  acting interim caretaker provisional temporary transitional deputy vice assistant associate co co-
  under junior shadow alternate honorary titular
  self-proclaimed self-declared self-styled so-called opposition rival exiled puppet rebel separatist
  russian-installed russian-appointed russian-backed russia-installed russia-appointed russia-backed moscow-installed
  moscow-backed moscow-appointed kremlin-installed kremlin-backed imprisoned jailed wartime first longest-serving
  disputed facto slain martyred assassinated murdered
  fictional fake wannabe impeached historic disgraced-former then-acting two-time three-time`.split(/\s+/),
);

/** Words after a title which make it a wish or a plan: "prime minister-designate", "attorney general nominee". */
export const titleSuffixes: ReadonlySet<string> = new Set(
  "elect designate nominee candidate hopeful contender pick in-waiting emeritus aspirant select".split(" "),
);

/** Adjectives before a title which change nothing about it. */
export const plainAdjectives: ReadonlySet<string> = new Set(
  `new current longtime long-time veteran embattled popular conservative liberal centrist leftist left-wing right-wing
  far-right far-left populist reformist hardline moderate democratic republican socialist communist nationalist
  secular islamist military civilian ruling outspoken powerful controversial newly-appointed newly incumbent sitting
  serving hawkish dovish centre-right centre-left center-right center-left pro-western pro-european pro-russian
  pro-eu billionaire re-elected reelected two-term one-term`.split(/\s+/),
);

/** Parties which stand before a title without being the body it belongs to: "Republican Sen.", "Vermont Independent Rep." */
export const partyAdjectives: ReadonlySet<string> = new Set(
  `republican democrat democratic independent labour labor conservative tory liberal green gop socialist communist
  christian nationalist`.split(/\s+/),
);

/** Who leads a party in a chamber of Congress, or of a state. */
export const chamberLeaders: readonly string[] = [
  "senate majority leader",
  "senate minority leader",
  "house majority leader",
  "house minority leader",
];

/** Offices which a party has: before them its name is the body. */
export const partyOffices: ReadonlySet<string> = new Set([
  "leader",
  "deputy leader",
  "chair",
  "vice chair",
  "whip",
  "majority leader",
  "minority leader",
  ...chamberLeaders,
  "head",
  "candidate",
  "spokesperson",
  "general secretary",
  "secretary-general",
  "secretary",
  "director",
  "executive director",
]);

/** Trades and roles, written small before a name: a sign that a name follows, but no office. */
export const trades: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson analyst analysts economist lawyer attorney barrister solicitor actor actress singer rapper musician
  author writer novelist poet journalist reporter editor columnist commentator correspondent anchor presenter host
  broadcaster photographer filmmaker producer comedian artist painter sculptor architect designer model chef
  coach manager captain striker midfielder defender goalkeeper winger forward fullback playmaker quarterback pitcher guard center linebacker
  cornerback receiver catcher shortstop outfielder rookie teammate star legend batsman bowler sprinter swimmer boxer
  golfer jockey driver skipper player referee umpire fighter wrestler
  founder co-founder cofounder owner billionaire businessman businesswoman entrepreneur tycoon magnate investor
  banker trader executive partner strategist consultant adviser advisor aide researcher scientist physicist chemist
  biologist historian scholar academic professor lecturer teacher student principal superintendent psychologist
  psychiatrist physician surgeon doctor nurse epidemiologist virologist
  activist campaigner organizer organiser protester resident villager neighbor neighbour witness survivor victim
  suspect defendant plaintiff gunman shooter teenager mother father wife husband son daughter brother sister uncle
  aunt cousin nephew niece grandson granddaughter grandfather grandmother widow fiancee fiance girlfriend boyfriend friend colleague counterpart predecessor
  successor rival candidate politician senator congressman congresswoman lawmaker legislator envoy diplomat negotiator
  mayor governor president chancellor minister secretary commissioner director chairman chairwoman chair chief head
  leader general commander officer soldier pilot astronaut judge prosecutor detective sheriff deputy
  priest pastor bishop cardinal imam rabbi monk pope king queen prince princess
  farmer fisherman worker union organizer veteran volunteer pensioner shopkeeper
  financier dealmaker oligarch dissident whistleblower hacker developer engineer programmer blogger youtuber influencer
  republican democrat socialist conservative`.split(/\s+/),
);

/** Of these, the ones which only a human being has, never a firm, a team or a party: "Hale, the agent for the buyer,". */
export const personalTrades: ReadonlySet<string> = new Set(
  `agent spokesman spokeswoman spokesperson lawyer attorney barrister solicitor actor actress singer musician author
  writer novelist poet journalist reporter editor columnist photographer filmmaker comedian painter sculptor architect
  chef captain goalkeeper businessman businesswoman banker adviser advisor aide scientist physicist historian professor
  lecturer teacher student psychologist surgeon nurse activist campaigner resident villager neighbor neighbour witness
  suspect defendant plaintiff gunman teenager mother father wife husband son daughter brother sister uncle aunt cousin
  nephew niece grandson granddaughter grandfather grandmother widow colleague senator congressman congresswoman lawmaker
  diplomat negotiator mayor governor minister judge prosecutor detective sheriff soldier pilot priest pastor farmer
  fisherman pensioner shopkeeper driver clerk juror caretaker foreman engineer electrician carpenter plumber`.split(
    /\s+/,
  ),
);

/** Bodies with a head of their own, written small: "company president", "the club’s chairman". */
export const smallBodies: ReadonlySet<string> = new Set(
  `company club union league team party council university college school court senate parliament bank board committee
  federation association city state village town student class band group firm society regional provincial county
  district faculty chamber assembly society guild church foundation institute hospital network studio division unit
  department agency corporate chapter local tribal board regional executive deputy district`.split(/\s+/),
);
