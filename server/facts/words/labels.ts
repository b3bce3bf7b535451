// Words which brand one side of a story, each with its neutral neighbours and the company in which it is no brand.
// Authority: our own compilation; Reuters, BBC (section 11) and AP (2023 guide) on "terrorist", "regime" and the like.

export interface LabelEntry {
  /** How the word brands: by naming people, before a noun, as a name for a government, or as a sneer. */
  readonly use: "person" | "modifier" | "rule" | "so-called";
  readonly neutral: readonly string[];
  /** Words close by which make it a general, legal or proper sense. */
  readonly guard?: ReadonlySet<string>;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const legal = list(
  `charge charges charged convicted conviction suspect suspects suspected accused alleged offense offenses offence offences
  law laws act bill list lists unit court trial tribunal police prosecutor prosecutors task counter anti combating combat
  fight fighting against threat threats financing funding expert experts studies war prevent preventing prevention
  designated designation listed label labeled labelled sponsor sponsors watchlist watch database material plot plots
  sentence sentenced jailed guilty defendant victims victim anniversary insurance section`,
);

// "Gunmen" would put guns into the copy which nobody has told of.
const fighters = ["attackers", "militants"];
const entries: readonly (readonly [words: string, entry: LabelEntry])[] = [
  ["terrorist terrorists", { use: "person", neutral: fighters, guard: legal }],
  ["terror", { use: "modifier", neutral: ["attack"], guard: legal }],
  [
    "regime",
    {
      use: "rule",
      neutral: ["government"],
      guard: list(
        "sanctions tax trade inspection inspections regulatory legal fitness drug training exercise treatment visa tariff policy dietary diet fiscal monetary control licensing subsidy",
      ),
    },
  ],
  ["junta", { use: "rule", neutral: ["military government"] }],
  ["thug thugs goon goons", { use: "person", neutral: ["men", "attackers"] }],
  [
    "mob",
    {
      use: "person",
      neutral: ["crowd"],
      guard: list("boss scene family flash italian sicilian crime films movie mentality"),
    },
  ],
  [
    "fanatic fanatics zealot zealots",
    {
      use: "person",
      neutral: ["supporters", "militants"],
      guard: list("fitness football soccer sports film music health car food"),
    },
  ],
  ["warlord warlords", { use: "person", neutral: ["commander", "militia leader"] }],
  [
    "crony cronies henchman henchmen stooge stooges lackey lackeys",
    { use: "person", neutral: ["associates", "allies"] },
  ],
  ["turncoat turncoats traitor traitors", { use: "person", neutral: [] }],
  ["puppet", { use: "modifier", neutral: ["Russian-installed", "backed by"] }],
  [
    "fascist fascists nazis",
    {
      use: "person",
      neutral: ["far-right"],
      guard: list(
        "party rally march group groups symbols salute germany occupation era past hunters looted stolen seized painting paintings museum heirs jews jewish camp camps ghetto deported murdered fled invaded resistance survivor survivors war",
      ),
    },
  ],
  [
    "nazi neo-nazi",
    { use: "modifier", neutral: ["far-right"], guard: list([...legal, "banned", "outlawed"].join(" ")) },
  ],
  [
    "splittist splittists clique cliques",
    { use: "person", neutral: ["group"], guard: list("school high teen") },
  ],
  [
    "martyr martyrs martyred",
    { use: "person", neutral: ["killed"], guard: list("saint st church christian catholic") },
  ],
  ["so-called", { use: "so-called", neutral: [] }],
];

export const labels: ReadonlyMap<string, LabelEntry> = new Map(
  entries.flatMap(([words, entry]) => words.split(" ").map((word): [string, LabelEntry] => [word, entry])),
);

/** Nouns after a branding modifier which make it a charge against somebody. */
export const labelHeads = list(
  "attack attacks group groups cell cells state states nature regime regimes act acts strike strikes government council administration authorities parliament leader leaders battalions battalion forces troops militia organisation organization network networks gang gangs tactics campaign ring",
);

/** Claims to a standing which "so-called" sneers at; before other nouns it only introduces a term. */
export const standings = list(
  "government republic republics election elections referendum referendums vote parliament president presidents leader leaders expert experts journalist journalists scientist scientists authority authorities activist activists democracy victory reform reforms ceasefire truce evidence miracle justice court",
);

/** Nouns before which "terrorist" is a term of law or of general talk. */
export const generic = list(
  "attack attacks threat threats organisation organization organizations organisations group groups activity activities list financing offences offenses watchlist screening",
);

/** Words which make the whole sentence a designation: that is attribution. */
export const designations = list(
  "designate designates designated designation proscribed classify classifies blacklisted blacklist",
);

/** Names of times past: labels there are history. */
export const historical = list(
  "nazi-era vichy hitler stalin franco pinochet saddam gaddafi qaddafi pol apartheid soviet reich 1930s 1940s mussolini holocaust communist-era dictatorship taliban-era",
);
