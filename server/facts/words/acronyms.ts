// Abbreviations: those every reader knows, those a desk spells out, and the capitals which abbreviate nothing.
// Authority: our own compilation; AP Stylebook on abbreviations and acronyms, Reuters Handbook on bracketed short
// forms, BBC and Guardian on initials better known than the name.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Short forms which need no full name in any house. One string a class, so that a desk can see what it accepts. */
export const familiar: ReadonlySet<string> = list(
  [
    // States, cities and world bodies.
    "US USA UK EU UN NATO UAE USSR GDR DC NYC LA OPEC UNICEF UNESCO BRICS COP SI MENA EMEA APAC",
    // Services and agencies known by their letters.
    "FBI CIA KGB NASA IRS NSA MI5 MI6 NHS SWAT NYPD LAPD RAF PLA",
    // Parties and offices.
    "GOP PAC MP MEP MSP MLA AG PM FM VP DA QC KC JP",
    // Sport.
    "NBA WNBA NFL NHL MLB MLS NCAA PGA LPGA LIV FIFA UEFA FIBA WTA ATP UFC WWE IPL ICC F1 NASCAR XFL USFL CFL AFL NRL CONCACAF MVP QB PSG IOC VAR ESPN TKO KO",
    // Broadcasters, agencies, papers and studios.
    "BBC CNN NBC ABC CBS PBS NPR MSNBC CNBC ITV MTV HBO AMC CBC SBS ARD ZDF RTE RTÉ NHK CCTV CGTN AP AFP UPI DPA ANSA EFE TASS RIA WSJ NYT FT USA GQ NME DC MGM RKO TNT TBS TLC CW FX BET ITN CCTV TMZ TED",
    // Companies, brands and universities whose name is their letters.
    "IBM BMW VW GM GE HP LG AMD ARM SAP TCL JVC NEC RCA SK HTC TSMC BYD MG KIA SEAT FIAT IKEA H&M KFC DHL UPS FEDEX BP BASF AT&T BT EE O2 ING UBS HSBC RBS RBC TD BMO CIBC ANZ NAB DBS OCBC UOB BNP BBVA AIG AXA KPMG PWC EY MSCI S&P FTSE DAX CAC NYSE NASDAQ BSE NSE CME LSE ASX KKR TPG CVC CVS REI AOL MSN NCR EMC DEC 3M J&J P&G B&Q M&S JCB BHP CNH ABB EDF RWE ENI OMV PKN KLM SAS TAP LOT BA JAL ANA DLF ITC TCS L&T JSW HDFC ICICI LIC SBI AIIMS MIT UCLA USC NYU LSU UCL LSE SOAS ETH CUNY SUNY BYU SMU TCU UNLV YMCA YWCA AARP NAACP ACLU PETA RSPCA NRA LEGO NVIDIA ASUS IMAX DISH UBER CBRE HNA CICC PIMCO ESPN WWF BNSF KPN NXP ASML LVMH GSK BAE EDP SNCF TSB AMEX HBOS",
    // Business.
    "CEO CFO COO CTO CIO CMO CIO CISO HR PR IPO GDP GNP VAT R&D M&A P&L Q&A B2B B2C KPI OKR ROI AGM EGM LLC LLP LP PLC INC LTD CORP AG SA SE NV AB AS ASA BV KG KK PT SPA GMBH PTE EPS ETF VC PE IRA ISA APR ATM PIN SME SPAC REIT EBITDA USP HQ FAQ FY YTD USD EUR GBP JPY CNY CHF CAD AUD INR RUB UAH FAANG FANG FANMAG WTI VIX MBA",
    // Machines, networks and files.
    "AI IT TV PC CD DVD VHS DVR USB HDMI GPS GPU CPU RAM ROM SSD LED OLED AMOLED QLED LCD HD UHD 4K HDR VR AR XR MR API SDK URL HTML HTTP HTTPS PDF JPEG GIF MP3 MP4 ID IP VPN WIFI LAN ISP LTE SIM SMS MMS QR RFID NFC PIN APP OS IOS UI UX SEO RSS SQL AWS CRT DNS NFT RPG FPS PS5 XL LOL DIY EV SUV MPV RV ATV BMX AC DC UV LPG LNG CO2 PVC LSD MDMA THC CBD TNT",
    // Body and health.
    "DNA RNA MRNA HIV AIDS COVID SARS MERS ICU ER IVF MRI CT ECG EKG ADHD PTSD OCD BMI IQ CPR STD STI UTI GP MMR HPV IV PPE",
    // Daily life, study and society.
    "OK SOS VIP RSVP DIY ASAP FYI AKA RIP UFO SAT GCSE PHD BA MA MD BSC MSC LLB JD RN NGO LGBT LGBTQ LGBTQI LGBTQIA LGBTQ+ BAME WMD POW AWOL ICBM TNT DJ MC EP LP TLC BBQ BLT XXL DUI DWI AR AK SNES NES PSA WASP NIMBY TL TLDR MAGA DEI ESL PTA GI USS HMS RMS SS II III VI VII XI XX",
    // Clocks and calendars.
    "GMT UTC BST CET CEST EET MSK EST EDT CST CDT MST MDT PST PDT ET CT MT PT IST JST KST HKT AEST AEDT AM PM BC AD BCE CE",
  ].join(" "),
);

/** Short forms which a paper of one country need not spell out to its own readers, by the country and the cities it files from. */
const local: readonly { readonly cities: string; readonly forms: string }[] = [
  {
    // India.
    cities:
      "new_delhi delhi mumbai bengaluru bangalore chennai kolkata hyderabad ahmedabad pune lucknow jaipur patna bhopal chandigarh kochi guwahati srinagar thiruvananthapuram nagpur ranchi raipur bhubaneswar dehradun shimla panaji",
    forms:
      "BJP AAP RJD TMC DMK AIADMK BSP CBI NIA RBI SEBI GST UPSC IIT IIM NEET NDA UPA ISRO DRDO BSF CRPF FIR LOC PMO MLC IAS IPS",
  },
  {
    // Australia.
    cities: "sydney canberra melbourne brisbane perth adelaide hobart darwin cairns townsville geelong",
    forms: "CSIRO ACCC ASIC APRA ACTU NDIS TAFE RBA ALP ABS ASIO ACT NSW",
  },
];

const localForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  local.flatMap(({ cities, forms }) => {
    const known = list(forms);
    return cities
      .split(/\s+/)
      .map((city): [string, ReadonlySet<string>] => [city.replaceAll("_", " "), known]);
  }),
);

/** Whether readers know a short form where a story is filed by a paper of its own country. */
export function isFamiliarIn(city: string, form: string): boolean {
  return localForms.get(city.toLowerCase())?.has(form) ?? false;
}

export interface FullName {
  readonly form: string;
  /** Full names, or the plain words a desk puts instead; more than one where the letters are shared. */
  readonly names: readonly string[];
  /** The British spelling of the first name, where it differs. */
  readonly british?: string;
  /** Whether the name takes "the" where the letters stand bare: "by NABU", "by the National …". */
  readonly the: boolean;
}

// One row a line: form | name / other name | British spelling. Names in lower case and behind = take no "the".
const rows = `
OSCE | Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe
IAEA | International Atomic Energy Agency
ICJ | International Court of Justice
ICC | International Criminal Court
IMF | International Monetary Fund
WHO | World Health Organization | World Health Organisation
WTO | World Trade Organization | World Trade Organisation
WFP | World Food Program | World Food Programme
OECD | Organization for Economic Cooperation and Development | Organisation for Economic Co-operation and Development
OPCW | Organization for the Prohibition of Chemical Weapons | Organisation for the Prohibition of Chemical Weapons
ICRC | International Committee of the Red Cross
IFRC | International Federation of Red Cross and Red Crescent Societies
MSF | =Doctors Without Borders
UNHCR | United Nations refugee agency
UNRWA | United Nations agency for Palestinian refugees
OCHA | United Nations humanitarian office
UNDP | United Nations Development Program | United Nations Development Programme
UNEP | United Nations Environment Program | United Nations Environment Programme
UNFPA | United Nations Population Fund
UNIFIL | United Nations peacekeeping force in Lebanon
IOM | International Organization for Migration | International Organisation for Migration
ILO | International Labor Organization | International Labour Organisation
IMO | International Maritime Organization | International Maritime Organisation
ICAO | International Civil Aviation Organization | International Civil Aviation Organisation
IPCC | Intergovernmental Panel on Climate Change
IEA | International Energy Agency
FATF | Financial Action Task Force
AU | African Union
PA | Palestinian Authority
ECOWAS | Economic Community of West African States
SADC | Southern African Development Community
GCC | Gulf Cooperation Council
OIC | Organization of Islamic Cooperation | Organisation of Islamic Cooperation
OAS | Organization of American States | Organisation of American States
ASEAN | Association of Southeast Asian Nations
APEC | =Asia-Pacific Economic Cooperation
CSTO | Collective Security Treaty Organization | Collective Security Treaty Organisation
CIS | Commonwealth of Independent States
EAEU | Eurasian Economic Union
SCO | Shanghai Cooperation Organization | Shanghai Cooperation Organisation
ECB | European Central Bank
ECHR | European Court of Human Rights / European Convention on Human Rights
ECJ | European Court of Justice
EASA | European Union Aviation Safety Agency
EMA | European Medicines Agency
ECDC | European Centre for Disease Prevention and Control
EIB | European Investment Bank
EBRD | European Bank for Reconstruction and Development
FSB | Federal Security Service / Financial Stability Board
FSO | Federal Protective Service
GRU | =Russian military intelligence
SVR | Foreign Intelligence Service
SBU | Security Service of Ukraine
HUR | =Ukrainian military intelligence
NABU | National Anti-Corruption Bureau of Ukraine
SAPO | Specialized Anti-Corruption Prosecutor’s Office | Specialised Anti-Corruption Prosecutor’s Office
DPR | self-styled Donetsk People’s Republic
LPR | self-styled Luhansk People’s Republic
CPC | Caspian Pipeline Consortium / Communist Party of China
ISW | Institute for the Study of War
IRGC | Islamic Revolutionary Guard Corps
JCPOA | 2015 Iran nuclear deal
IDF | Israel Defense Forces | Israel Defence Forces
COGAT | Israeli military body in charge of civilian affairs in the Palestinian territories
PLO | Palestine Liberation Organization | Palestine Liberation Organisation
PFLP | Popular Front for the Liberation of Palestine
SDF | Syrian Democratic Forces / Self-Defense Forces
PKK | Kurdistan Workers’ Party
YPG | People’s Protection Units
RSF | Rapid Support Forces / Reporters Without Borders
CCP | Chinese Communist Party
PBOC | People’s Bank of China
NPC | National People’s Congress
BOJ | Bank of Japan
RBA | Reserve Bank of Australia
RBI | Reserve Bank of India
BJP | Bharatiya Janata Party
ISI | =Inter-Services Intelligence
AKP | Justice and Development Party
ACA | Affordable Care Act
ADL | Anti-Defamation League
ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives
BLM | =Black Lives Matter / Bureau of Land Management
CBP | =Customs and Border Protection
CDC | Centers for Disease Control and Prevention
CFPB | Consumer Financial Protection Bureau
CFTC | Commodity Futures Trading Commission
CMS | Centers for Medicare and Medicaid Services
CBO | Congressional Budget Office
DEA | Drug Enforcement Administration
DHS | Department of Homeland Security
DNC | Democratic National Committee
DOD | Defense Department
DOE | Energy Department
DOGE | Department of Government Efficiency
DOJ | Justice Department
DOT | Transportation Department / Department of Transportation
EEOC | Equal Employment Opportunity Commission
EPA | Environmental Protection Agency
FAA | Federal Aviation Administration
FCC | Federal Communications Commission
FDA | Food and Drug Administration
FDIC | Federal Deposit Insurance Corporation
FEC | Federal Election Commission
FEMA | Federal Emergency Management Agency
FERC | Federal Energy Regulatory Commission
FOMC | Federal Open Market Committee
FTC | Federal Trade Commission
GAO | Government Accountability Office
GSA | General Services Administration
HHS | Department of Health and Human Services
HUD | Department of Housing and Urban Development
ICE | =Immigration and Customs Enforcement
NHTSA | National Highway Traffic Safety Administration
NIH | National Institutes of Health
NIST | National Institute of Standards and Technology
NLRB | National Labor Relations Board
NOAA | National Oceanic and Atmospheric Administration
NRC | Nuclear Regulatory Commission
NSC | National Security Council
NTSB | National Transportation Safety Board
ODNI | Office of the Director of National Intelligence
OMB | Office of Management and Budget
OPM | Office of Personnel Management
OSHA | Occupational Safety and Health Administration
RNC | Republican National Committee
SEC | Securities and Exchange Commission
TSA | Transportation Security Administration
USAID | U.S. Agency for International Development
USDA | Agriculture Department
USGS | U.S. Geological Survey
USPS | Postal Service
USTR | =office of the U.S. trade representative
CPS | Crown Prosecution Service
DWP | Department for Work and Pensions
EDL | English Defence League
EHRC | Equality and Human Rights Commission
FCA | Financial Conduct Authority
HMRC | =Revenue and Customs
IOPC | Independent Office for Police Conduct
MOD | Ministry of Defence
NCA | National Crime Agency
OBR | Office for Budget Responsibility
ONS | Office for National Statistics
TUC | Trades Union Congress
DUP | Democratic Unionist Party
SNP | Scottish National Party
RCMP | Royal Canadian Mounted Police
ATACMS | =Army Tactical Missile System
HIMARS | =High Mobility Artillery Rocket System
MANPADS | shoulder-fired missiles
MLRS | multiple rocket launchers
UAV | drone
USV | sea drone
IED | improvised bomb
EEZ | exclusive economic zone
CPI | consumer price index
PPI | producer price index
PCE | personal consumption expenditures
PMI | purchasing managers’ index
ESG | environmental, social and governance
MOU | memorandum of understanding
NDA | nondisclosure agreement
`;

/** What a desk spells out on first mention, by the letters in capitals. */
export const fullNames: ReadonlyMap<string, FullName> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [form, names, british] = row.split(" | ") as [string, string, string | undefined];
      const first = names.replace(/^=/, "");
      const the = /^[A-Z0-9]/.test(names);
      return [form, { form, names: first.split(" / "), the, ...(british ? { british } : {}) }];
    }),
);

/** Class nouns which tell a reader what a body or thing is: "the FSB, Russia’s main security agency". */
export const classNouns: ReadonlySet<string> = list(
  `administration agency airline airport alliance arm army association authority bank base battalion bloc board body
  branch brigade broadcaster brokerage builder bureau business cartel centre center chain chamber channel charity
  chipmaker club coalition college command commission committee community company confederation conglomerate consortium
  contractor cooperative corporation council court department developer directorate division drug drugmaker enforcer
  exchange exporter faction federation firm force forces forum foundation fund gauge giant government group grouping
  guard guerrillas importer index initiative insurer inspectorate institute institution intelligence junta laboratory lab
  league lender lobby maker manufacturer measure militia militants militant ministry mission movement museum network
  newspaper nonprofit observatory office officials operator opposition organisation organization outfit panel paper
  parliament party partnership police pollster prosecutor provider publisher rebels refiner regiment regulator retailer
  school secretariat service services society squad startup station subsidiary syndicate team tribunal unit union
  university utility watchdog wing website
  accord act agreement aircraft algorithm bill bomb condition currency cryptocurrency deal disease disorder drone drones
  framework gas illness infection jet law launcher launchers legislation machine material measure metric missile missiles
  molecule mechanism method pact payment pipeline plan plane plant platform pledge policy process product
  program programme project protein protocol rocket rockets rule satellite scheme software standard substance summit
  survey syndrome system systems tank tax technique technology telescope test tool treatment treaty truce vaccine
  vehicle virus weapon weapons zone chemical compound tablet phone smartphone browser app feature format language benchmark`,
);

/** Words which announce a full name or an abbreviation: "known as", "short for". */
export const introducers: ReadonlySet<string> = new Set([
  "known as",
  "called",
  "abbreviated",
  "abbreviated as",
  "abbreviated to",
  "acronym",
  "acronym for",
  "initials",
  "short for",
  "stands for",
  "shorthand for",
]);

/** Things which name themselves behind the letters: "ATACMS missiles". */
export const weaponNouns: ReadonlySet<string> = list(
  `missile missiles rocket rockets launcher launchers drone drones bomb bombs`,
);

/** Titles which follow a body's letters without making them part of a name: "IRGC Commander". */
export const officeWords: ReadonlySet<string> = list(
  `president chairman chairwoman chairperson chair chief director director-general secretary secretary-general
  commander general gen major maj colonel col captain capt lieutenant lt brigadier admiral administrator commissioner
  spokesman spokeswoman spokesperson minister deputy vice senior acting former executive inspector special lawmaker
  leader head governor gov representative agent officer official officials prosecutor judge`,
);

/** Small words which a full name need not lend to its initials. */
export const smallWords: ReadonlySet<string> = list(
  `of for and the in on to at by with de du des la le les del di da der die das und et y e a an`,
);

export const conjunctions: ReadonlySet<string> = list(
  "and or but that as nor while because if when which who",
);

/** Heads of compounds after which capitals are part of a product's, a firm's or a person's name. */
export const nameTails: ReadonlySet<string> = list(
  `inc corp co ltd plc llc llp group holdings holding bank partners capital research securities asset assets financial
  investments investment advisors advisers associates ventures industries motors energy technologies technology systems
  international global entertainment media pictures records studios music news radio tv television sports network
  networks airlines airways hotels hotel resorts insurance realty properties pharma therapeutics sciences biosciences
  semiconductor electronics mobile communications telecom foods brands stores store cup open tour championship
  amro paribas futures act`,
);

/** English words which writers put in capitals for stress. */
export const stressed: ReadonlySet<string> = list(
  `A ALL ALSO ALWAYS AN AND ANY ARE AS AT BAD BE BEST BIG BUT BY CAN DAY DID DO DOES DONE END EVEN EVER EVERY FAR FEW FIRST FOR
  FREE FROM FULL GET GO GOOD GREAT HAD HAS HAVE HE HELP HER HERE HIM HIS HOME HOT HOW I IF IN INTO IS IT ITS JUST LAST LATE LESS LET
  LIKE LIVE LONG LOOK LOVE LOW MAN MANY MAY ME MORE MOST MUCH MUST MY NEED NEVER NEW NEWS NEXT NO NONE NOT NOW OF OFF OLD ON ONCE ONE
  ONLY OPEN OR OTHER OUR OUT OVER OWN PHOTO FILE PHOTOS POOL PART PAY PLUS READ REAL SAD SAID SAME SAW SAY SEE SHE SHOT SHOULD SITE SO
  SOME STOP SUCH TAKE THAN THAT THE THEM THEN THERE THESE THEY THIS TIME TIP TIPS TO TOO TOP TRUE TWO UP UPDATE US USE VERY VIA VIDEO
  WAIT WANT WAR WAS WATCH WAY WE WELL WENT WERE WHAT WHEN WHERE WHICH WHO WHY WIN WILL WITH WORK WOW YES YET YOU YOUR LEFT RIGHT
  EDITOR NOTE ALERT BREAKING CORRECTION EXCLUSIVE ANALYSIS OPINION REVIEW EXPLAINER FACTBOX TIMELINE WRAPUP`,
);

/** Notes to the desk, which the rule on placeholders minds. */
export const deskMarks: ReadonlySet<string> = list(
  "TK TKTK TKTKTK KT TBD TBC TBA CQ CX CK CHK TODO FIXME XX XXX XXXX HED DEK LEDE GRAF",
);
