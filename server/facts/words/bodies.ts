// Bodies above countries, and the central banks and agencies whose heads make news: how copy names them.
// Authority: the bodies' own names; short forms as agencies use them.

export interface Body {
  /** Short name, as the roster writes it. */
  readonly code: string;
  readonly names: readonly string[];
  /** The office meant by "NATO chief", "the head of the IMF"; null where it is called just that. */
  readonly head: string | null;
}

const body = (code: string, head: string | null, ...names: string[]): Body => ({
  code,
  names: [code, ...names.flatMap(spellings)],
  head,
});

/** "U.N. aid" is "United Nations aid" too, and an Organization for Cooperation an Organisation for Co-operation. */
function spellings(name: string): readonly string[] {
  const changed = (names: readonly string[], from: string, to: string) =>
    names.flatMap((words) => (words.includes(from) ? [words, words.replace(from, to)] : [words]));
  const british = changed([name], "Organization", "Organisation");
  return changed(changed(british, "Cooperation", "Co-operation"), "U.N. ", "United Nations ");
}

export const bodies: readonly Body[] = [
  body("NATO", "secretary-general", "Nato", "North Atlantic Treaty Organization"),
  body("UN", "secretary-general", "U.N.", "United Nations", "the United Nations"),
  body("EU", null, "E.U.", "European Union", "the European Union"),
  body(
    "EU Commission",
    "president",
    "European Commission",
    "E.U. Commission",
    "European Union Commission",
    "EU executive",
    "E.U. executive",
  ),
  body("EU Council", "president", "European Council", "E.U. Council"),
  body("EU Parliament", "president", "European Parliament", "E.U. Parliament"),
  body("ECB", "president", "European Central Bank"),
  body("IMF", "managing director", "International Monetary Fund"),
  body("World Bank", "president", "World Bank Group"),
  body("WHO", "director-general", "World Health Organization", "W.H.O."),
  body("WTO", "director-general", "World Trade Organization"),
  body(
    "IAEA",
    "director-general",
    "International Atomic Energy Agency",
    "U.N. nuclear watchdog",
    "U.N. nuclear agency",
    "U.N. nuclear",
  ),
  body("OPEC", "secretary-general", "Opec"),
  body("OSCE", "secretary-general", "Organization for Security and Cooperation in Europe"),
  body("OECD", "secretary-general", "Organization for Economic Cooperation and Development"),
  body("OAS", "secretary-general", "Organization of American States"),
  body("Council of Europe", "secretary-general"),
  body("Commonwealth of Nations", "secretary-general"),
  body("African Union", null),
  body("AU Commission", "chair", "African Union Commission"),
  body("ASEAN", "secretary-general", "Asean", "Association of Southeast Asian Nations"),
  body("Arab League", "secretary-general", "League of Arab States"),
  body("Federal Reserve", "chair", "Fed", "U.S. Federal Reserve", "US Federal Reserve", "US Fed", "U.S. Fed"),
  body("Bank of England", "governor"),
  body("Bank of Japan", "governor", "BOJ", "BoJ"),
  body("Bank of Canada", "governor"),
  body("Bank of Korea", "governor"),
  body("Bank of Israel", "governor"),
  body("Bank of France", "governor", "Banque de France"),
  body("Bank of Italy", "governor"),
  body("Bank of Spain", "governor"),
  body("Bank of Mexico", "governor", "Banxico"),
  body("Bank of Russia", "governor", "Russian Central Bank"),
  body("Bundesbank", "president"),
  body("Swiss National Bank", "chair"),
  body("Riksbank", "governor"),
  body("Norges Bank", "governor"),
  body("Reserve Bank of India", "governor", "RBI"),
  body("Reserve Bank of Australia", "governor", "RBA"),
  body("Reserve Bank of New Zealand", "governor", "RBNZ"),
  body("South African Reserve Bank", "governor"),
  body("People's Bank of China", "governor", "PBOC"),
  body("National Bank of Ukraine", "governor"),
  body("National Bank of Poland", "governor"),
  body("FBI", "director", "Federal Bureau of Investigation"),
  body("CIA", "director", "Central Intelligence Agency"),
  body("NSA", "director", "National Security Agency"),
  body(
    "CDC",
    "director",
    "Centers for Disease Control and Prevention",
    "U.S. Centers for Disease Control and Prevention",
  ),
  body("NIH", "director", "National Institutes of Health"),
  body("NIAID", "director", "National Institute of Allergy and Infectious Diseases"),
  body("FDA", "commissioner", "Food and Drug Administration", "U.S. Food and Drug Administration"),
  body("EPA", "administrator", "Environmental Protection Agency", "U.S. Environmental Protection Agency"),
  body("FAA", "administrator", "Federal Aviation Administration"),
  body("NASA", "administrator", "Nasa"),
  body("SEC", "chair", "Securities and Exchange Commission"),
  body("FTC", "chair", "Federal Trade Commission"),
  body("FCC", "chair", "Federal Communications Commission"),
  body("MI5", "director-general"),
  body("MI6", "head"),
  body("Mossad", "director"),
  body("Shin Bet", "director"),
  body("FIFA", "president", "Fifa"),
  body("UEFA", "president", "Uefa"),
  body("IOC", "president", "International Olympic Committee"),
  body("ICC", null, "International Criminal Court"),
  body("ICJ", "president", "International Court of Justice"),
  body("UNICEF", "executive director", "Unicef"),
  body("UNESCO", "director-general", "Unesco"),
  body("UNHCR", "high commissioner", "U.N. refugee agency", "U.N. refugee", "U.N. refugees"),
  body("OHCHR", "high commissioner", "U.N. human rights office", "U.N. human rights", "U.N. rights"),
  body(
    "OCHA",
    "emergency relief coordinator",
    "U.N. humanitarian affairs",
    "U.N. humanitarian",
    "U.N. aid",
    "U.N. relief",
    "U.N. emergency relief",
  ),
  body(
    "WFP",
    "executive director",
    "World Food Programme",
    "World Food Program",
    "U.N. World Food Programme",
  ),
  body("UNDP", "administrator", "U.N. Development Programme"),
  body("UNFCCC", "executive secretary", "U.N. climate", "U.N. climate change"),
  body("UNEP", "executive director", "U.N. Environment Programme", "U.N. environment"),
  body("UNAIDS", "executive director"),
  body(
    "FAO",
    "director-general",
    "Food and Agriculture Organization",
    "U.N. Food and Agriculture Organization",
  ),
  body("ILO", "director-general", "International Labour Organization", "International Labor Organization"),
  body(
    "IOM",
    "director-general",
    "International Organization for Migration",
    "U.N. migration agency",
    "U.N. migration",
  ),
  body("OPCW", "director-general", "Organization for the Prohibition of Chemical Weapons"),
  body("IEA", "executive director", "International Energy Agency"),
  body("ICRC", "president", "International Committee of the Red Cross"),
  body("African Development Bank", "president"),
  body("Asian Development Bank", "president"),
  body("EBRD", "president", "European Bank for Reconstruction and Development"),
  body("EIB", "president", "European Investment Bank"),
  body("Europol", "executive director"),
  body("Frontex", "executive director"),
  body("WADA", "president", "World Anti-Doping Agency"),
  body("World Athletics", "president"),
  body("UNRWA", "commissioner general"),
  body("Interpol", "secretary-general"),
];

/** The country in whose service a body’s head is: the FBI director cannot be the attorney general too. */
export const homes: ReadonlyMap<string, string> = new Map(
  [
    ["US", "Federal Reserve, FBI, CIA, NSA, CDC, NIH, NIAID, FDA, EPA, FAA, NASA, SEC, FTC, FCC"],
    ["GB", "Bank of England, MI5, MI6"],
    ["JP", "Bank of Japan"],
    ["IL", "Bank of Israel, Mossad, Shin Bet"],
  ].flatMap(([country, bodies]) => bodies!.split(", ").map((name) => [name, country!] as [string, string])),
);
