// Bodies above countries, and the central banks and agencies whose heads make news: how copy names them.
// Authority: the bodies' own names; short forms as agencies use them.

export interface Body {
  /** Short name, as the roster writes it. */
  readonly code: string;
  readonly names: readonly string[];
}

const body = (code: string, ...names: string[]): Body => ({ code, names: [code, ...names] });

export const bodies: readonly Body[] = [
  body("NATO", "Nato", "North Atlantic Treaty Organization"),
  body("UN", "U.N.", "United Nations", "the United Nations"),
  body("EU", "E.U.", "European Union", "the European Union"),
  body("EU Commission", "European Commission", "E.U. Commission", "European Union Commission"),
  body("EU Council", "European Council", "E.U. Council"),
  body("EU Parliament", "European Parliament", "E.U. Parliament"),
  body("ECB", "European Central Bank"),
  body("IMF", "International Monetary Fund"),
  body("World Bank", "World Bank Group"),
  body("WHO", "World Health Organization", "World Health Organisation", "W.H.O."),
  body("WTO", "World Trade Organization", "World Trade Organisation"),
  body("IAEA", "International Atomic Energy Agency"),
  body("OPEC"),
  body("OSCE", "Organization for Security and Cooperation in Europe"),
  body("OECD"),
  body("African Union"),
  body("ASEAN"),
  body("Arab League"),
  body("Federal Reserve", "Fed", "U.S. Federal Reserve", "US Federal Reserve", "US Fed", "U.S. Fed"),
  body("Bank of England"),
  body("Bank of Japan"),
  body("FBI"),
  body("CIA"),
  body("FIFA", "Fifa"),
  body("UEFA", "Uefa"),
  body("IOC", "International Olympic Committee"),
  body("ICC", "International Criminal Court"),
  body("UNICEF", "Unicef"),
  body("UNESCO", "Unesco"),
  body("UNHCR"),
  body("Interpol"),
];
