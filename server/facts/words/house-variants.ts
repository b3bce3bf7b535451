// Names and words which houses spell differently, with the form each house uses.
// Authority: AP notice of Aug. 14, 2019 (Kyiv; chicken Kiev stays); Guardian style guide, K; BBC, autumn 2019; AP and
// CSM, March 2022 (Odesa, Donbas); Independent, March 2022 (Zelenskyy); otherwise current usage in that house's copy.
// Rows of patterns (-ise and -ize, dates, datelines, courtesy titles, percent) belong to other rules, and so does the
// wording of Islamic State; names which people spell for themselves (Mohammed) are nobody's variant.
import type { House } from "../../settings.ts";

export type StyledHouse = Exclude<House, "none">;

export interface VariantRow {
  readonly concept: string;
  /** Every form that occurs in copy; several words are parted by single spaces. */
  readonly forms: readonly string[];
  /** The form to use; a house whose form is not known for certain is left out. */
  readonly houses: Readonly<Partial<Record<StyledHouse, string>>>;
  /** "place" has a history and namesakes; "points" are U.S. and its like, bare in headlines. */
  readonly kind: "place" | "name" | "word" | "points" | "article";
}

const western = ["ap", "reuters", "bbc", "guardian", "nyt"] as const;

/** A row on which all five Western houses agree; TASS keeps its own form where one is given. */
function agreed(
  kind: VariantRow["kind"],
  concept: string,
  form: string,
  others: string,
  tass = form,
): VariantRow {
  const houses: Partial<Record<StyledHouse, string>> = { tass };
  for (const house of western) houses[house] = form;
  return { concept, kind, forms: [form, ...others.split(", ")], houses };
}

/** A row on which they differ: "ap guardian: Zelenskyy; reuters: Zelenskiy". */
function split(kind: VariantRow["kind"], concept: string, choices: string, others = ""): VariantRow {
  const houses: Partial<Record<StyledHouse, string>> = {};
  const forms = new Set<string>();
  for (const choice of choices.split("; ")) {
    const [names, form] = choice.split(": ") as [string, string];
    for (const house of names.split(" ")) houses[house as StyledHouse] = form;
    forms.add(form);
  }
  for (const form of others.split(", ")) if (form) forms.add(form);
  return { concept, kind, forms: [...forms], houses };
}

export const variantRows: readonly VariantRow[] = [
  agreed("place", "capital of Ukraine", "Kyiv", "Kiev, Kyyiv, Kiew", "Kiev"),
  agreed("place", "eastern Ukraine, Donets basin", "Donbas", "Donbass", "Donbass"),
  agreed("place", "Black Sea port", "Odesa", "Odessa", "Odessa"),
  agreed("place", "second city of Ukraine", "Kharkiv", "Kharkov", "Kharkov"),
  agreed("place", "city in western Ukraine", "Lviv", "Lvov", "Lvov"),
  agreed("place", "Luhansk", "Luhansk", "Lugansk", "Lugansk"),
  agreed(
    "place",
    "Zaporizhzhia",
    "Zaporizhzhia",
    "Zaporozhye, Zaporizhia, Zaporizhzhya, Zaporozhia",
    "Zaporozhye",
  ),
  agreed("place", "Mykolaiv", "Mykolaiv", "Nikolayev", "Nikolayev"),
  agreed("place", "Chernihiv", "Chernihiv", "Chernigov", "Chernigov"),
  agreed("place", "Dnipro, the city", "Dnipro", "Dnepropetrovsk, Dnipropetrovsk", "Dnepropetrovsk"),
  agreed("place", "Bakhmut", "Bakhmut", "Artyomovsk, Artemivsk, Artemovsk", "Artyomovsk"),
  agreed("place", "Pokrovsk", "Pokrovsk", "Krasnoarmeysk, Krasnoarmeisk", "Krasnoarmeysk"),
  agreed("place", "naval port in Crimea", "Sevastopol", "Sebastopol"),
  agreed("place", "Belarus", "Belarus", "Byelorussia, Belorussia"),
  agreed("place", "Eswatini", "Eswatini", "Swaziland"),
  agreed("place", "Kolkata", "Kolkata", "Calcutta"),
  agreed("place", "Turkey", "Turkey", "Türkiye, Turkiye"),
  agreed("article", "article with Ukraine", "Ukraine", "the Ukraine"),
  agreed("name", "given name of Ukraine’s president", "Volodymyr", "Vladimir", "Vladimir"),
  agreed("name", "Lebanese group", "Hezbollah", "Hizbollah, Hizbullah"),
  agreed("name", "Gaza group", "Hamas", "HAMAS"),
  agreed("name", "Navalny", "Navalny", "Navalnyy, Navalnyi"),
  agreed("word", "adviser", "adviser", "advisor"),
  agreed("word", "advisers", "advisers", "advisors"),
  split("place", "Chernobyl", "ap reuters bbc nyt tass: Chernobyl", "Chornobyl"),
  split(
    "name",
    "surname of Ukraine’s president",
    "ap guardian: Zelenskyy; reuters: Zelenskiy; bbc nyt tass: Zelensky",
    "Zelenskyi, Zelenski",
  ),
  split(
    "name",
    "Belarusian leader",
    "ap reuters bbc guardian tass: Alexander Lukashenko; nyt: Aleksandr G. Lukashenko",
    "Aliaksandr Lukashenka, Aleksandr Lukashenko",
  ),
  split(
    "name",
    "Russian foreign minister",
    "ap tass: Sergey Lavrov; reuters bbc guardian: Sergei Lavrov; nyt: Sergey V. Lavrov",
  ),
  split(
    "name",
    "Kremlin spokesman",
    "ap reuters bbc guardian tass: Dmitry Peskov; nyt: Dmitri S. Peskov",
    "Dmitri Peskov, Dmitriy Peskov",
  ),
  split(
    "name",
    "Kremlin aide",
    "ap reuters bbc guardian: Yuri Ushakov; nyt: Yuri V. Ushakov; tass: Yury Ushakov",
  ),
  split("name", "Turkish president", "ap reuters bbc nyt tass: Erdogan; guardian: Erdoğan"),
  split("name", "al-Qaida", "ap guardian: al-Qaida; reuters: al Qaeda; bbc: al-Qaeda; nyt: Al Qaeda"),
  split("name", "Quran", "ap bbc nyt: Quran; guardian: Qur’an; reuters: Koran"),
  split(
    "name",
    "prophet of Islam",
    "ap bbc guardian nyt: Prophet Muhammad",
    "Prophet Mohammed, Prophet Mohammad",
  ),
  split("points", "United States, abbreviation", "ap reuters nyt: U.S.; bbc guardian tass: US"),
  split("points", "United Nations, abbreviation", "ap reuters nyt: U.N.; bbc guardian tass: UN"),
  split("points", "European Union, abbreviation", "ap reuters bbc guardian: EU; nyt: E.U."),
  split("points", "United Kingdom, abbreviation", "reuters bbc guardian: UK; nyt: U.K."),
  split("name", "North Atlantic alliance", "ap reuters nyt tass: NATO; bbc guardian: Nato"),
  split("name", "U.S. space agency", "ap reuters nyt tass: NASA; bbc guardian: Nasa"),
  split("name", "U.N. culture agency", "ap reuters nyt tass: UNESCO; bbc guardian: Unesco"),
  split("name", "U.N. children’s agency", "ap reuters nyt tass: UNICEF; bbc guardian: Unicef"),
  split("name", "oil exporters’ group", "ap reuters nyt tass: OPEC; bbc guardian: Opec"),
  split("name", "world football body", "ap reuters nyt tass: FIFA; bbc guardian: Fifa"),
  split("name", "European football body", "ap reuters nyt tass: UEFA; bbc guardian: Uefa"),
];

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words right before a form which make another name of it: chicken Kiev, Dynamo Kiev, USS Kiev. Folded. */
export const wordsBefore: ReadonlySet<string> = list(
  "chicken dynamo dinamo arsenal lokomotiv shakhtar chornomorets metalist karpaty zorya fc fk sc bc hc uss ss carrier cruiser submarine little new hotel cafe restaurant company street road avenue west",
);

/** Words right after a form which make another name of it: Odessa Steps, US Open, Calcutta Cup. Folded. */
export const wordsAfter: ReadonlySet<string> = list(
  "cake torte cutlet cutlets rus file steps college permian american jackalopes bakers brothers chapter records hotel university cup open masters steel airways foods bancorp weekly magazine today xpress cellular post news times review street road avenue club arsenal chess symphony opera ballet dynamo zoo jazz",
);

/** Words anywhere in a sentence which place it in another century. Folded. */
export const pastWords: ReadonlySet<string> = list(
  "soviet soviets ussr tsar tsars tsarist czar czarist imperial nazi nazis wehrmacht holocaust pogrom pogroms bolshevik bolsheviks medieval habsburg galicia partisans shtetl battleship wartime interwar prewar",
);

/** Words which explain that a form is the old one: "Kyiv, formerly Kiev". Folded. */
export const formerWords: ReadonlySet<string> = list(
  "formerly previously once spelled spelt then-called called known transliterated renamed",
);

/** Towns abroad which share a name with one in Ukraine, and what tells them apart anywhere in the draft. */
export const namesakes: ReadonlyMap<
  string,
  { readonly there: ReadonlySet<string>; readonly here: ReadonlySet<string> }
> = new Map([
  [
    "Odessa",
    {
      there: list("texas midland permian ector abbott delaware missouri florida ontario pasco tampa lubbock"),
      here: list("ukraine ukrainian ukraine's ukrainians kyiv kiev zelenskyy zelenskiy zelensky"),
    },
  ],
]);
