// Titles of news copy: which office, of which country or body, with which modifier, is given to whom.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

/** Each title as "office@jurisdiction: name", with a modifier in brackets; "@?" is a body no list knows. */
function titles(source: string): string[] {
  const draft = readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });
  return draft.titles.map((title) => {
    const place = title.jurisdiction ?? (title.jurisdictionWords ? "?" : "");
    const modifier = title.modifier ? ` (${title.modifier})` : "";
    return `${title.office}@${place}${modifier}: ${draft.people[draft.mentions[title.mention]!.person]!.name}`;
  });
}

it("a title takes the whole of a party’s tag along, its stop and its bracket too", () => {
  for (const whole of ["Rep. Paul Ryan (R-Wis.)", "Rep. Paul Ryan (R-Wis)", "Rep. Tim Roe (D-Iowa)"]) {
    const copy = `${whole} spoke at noon.`;
    const [title] = readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" }).titles;
    assert.equal(copy.slice(title!.start, title!.end), whole);
  }
});

it("a town’s name begins where it begins, at the head of a sentence too", () => {
  for (const place of ["West Haven", "Port Ellery", "Northbridge"]) {
    const copy = `${place} Mayor Ana Obi spoke.`;
    const [title] = readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" }).titles;
    const { start, end } = title!.jurisdictionWords!;
    assert.equal(copy.slice(start, end), place);
  }
});

const shapes: readonly [copy: string, ...titles: string[]][] = [
  ["Russian President Vladimir Putin spoke.", "president@RU: Vladimir Putin"],
  ["Russia’s President Vladimir Putin spoke.", "president@RU: Vladimir Putin"],
  ["president Emmanuel Macron spoke.", "president@: Emmanuel Macron"],
  ["President Emmanuel Macron of France spoke.", "president@FR: Emmanuel Macron"],
  ["South Korean President\nLee Jae Myung spoke.", "president@KR: Lee Jae Myung"],
  ["U.N. Secretary-General António Guterres spoke.", "secretary-general@UN: António Guterres"],
  [
    "European Commission President Ursula von der Leyen spoke.",
    "president@EU Commission: Ursula von der Leyen",
  ],
  ["The mayor of Northbridge, Ana Obi, spoke.", "mayor@?: Ana Obi"],
  ["Former Northbridge Mayor Ana Obi spoke.", "mayor@? (former): Ana Obi"],
  ["The lord mayor of London, Ana Obi, spoke.", "lord mayor@?: Ana Obi"],
  ["Navy Secretary Ana Del Toro spoke.", "navy secretary@: Ana Del Toro"],
  ["Somali President Hassan Sheikh Mohamud spoke.", "president@SO: Hassan Sheikh Mohamud"],
  ["Adm. Frank “Mitch” Bradley spoke.", "admiral@: Frank “Mitch” Bradley"],
  [
    "The foreign secretary, Ana Ruiz, the defence secretary, Tom Hale, and the home secretary, Jo Kent, sat.",
    "foreign secretary@: Ana Ruiz",
    "defense secretary@: Tom Hale",
    "home secretary@: Jo Kent",
  ],
  [
    "Ana Ruiz, the prime minister, Tom Hale, the home secretary, and Jo Kent, the mayor, sat.",
    "prime minister@: Ana Ruiz",
    "home secretary@: Tom Hale",
    "mayor@: Jo Kent",
  ],
  ["The president, Ana Ruiz, and Tom Hale sat."],
  [
    "The president of France, Ana Ruiz, the king of Spain, Felipe VI, and others sat.",
    "president@FR: Ana Ruiz",
  ],
  ["Virginia Del. Tim Roe spoke.", "lawmaker@US-VA: Tim Roe"],
  ["Bronx DA Tim Roe spoke.", "district attorney@?: Tim Roe"],
  ["PM Keir Starmer spoke.", "prime minister@: Keir Starmer"],
  ["Sec. of State Marco Rubio spoke.", "secretary of state@: Marco Rubio"],
  ["British Chancellor Rachel Reeves spoke.", "chancellor of the exchequer@GB: Rachel Reeves"],
  ["German Chancellor Friedrich Merz spoke.", "chancellor@DE: Friedrich Merz"],
  ["Mark Rutte, the NATO secretary-general, spoke.", "secretary-general@NATO: Mark Rutte"],
  ["Yoweri Museveni, president of Uganda, spoke.", "president@UG: Yoweri Museveni"],
  ["Giorgia Meloni, Italy’s prime minister, spoke.", "prime minister@IT: Giorgia Meloni"],
  ["The president of Germany, Frank-Walter Steinmeier, spoke.", "president@DE: Frank-Walter Steinmeier"],
  ["Ukraine’s president, Volodymyr Zelenskyy, spoke.", "president@UA: Volodymyr Zelenskyy"],
  ["The prime minister of Israel Benjamin Netanyahu spoke.", "prime minister@IL: Benjamin Netanyahu"],
  ["Ukraine’s Minister of Defense Denys Shmyhal spoke.", "defense minister@UA: Denys Shmyhal"],
  ["Hungarian Foreign and Trade Minister Péter Szijjártó spoke.", "foreign minister@HU: Péter Szijjártó"],
  [
    "Presidents Karol Nawrocki of Poland and Emmanuel Macron of France spoke.",
    "president@PL: Karol Nawrocki",
    "president@FR: Emmanuel Macron",
  ],
  [
    "Russian and Ukrainian Presidents Vladimir Putin and Volodymyr Zelenskyy spoke.",
    "president@RU: Vladimir Putin",
    "president@UA: Volodymyr Zelenskyy",
  ],
  ["Sens. Ann Cole and Tom Hale spoke.", "senator@: Ann Cole", "senator@: Tom Hale"],
  [
    "Prime Minister and Defense Minister Ana Ruiz spoke.",
    "prime minister@: Ana Ruiz",
    "defense minister@: Ana Ruiz",
  ],
  [
    "President Amina Bello met her Kenyan counterpart, President William Ruto.",
    "president@: Amina Bello",
    "president@KE: William Ruto",
  ],
];

const more: readonly [copy: string, ...titles: string[]][] = [
  // The office first, the name behind a comma.
  ["The French prime minister, Ana Ruiz, spoke.", "prime minister@FR: Ana Ruiz"],
  ["Iran’s supreme leader, Ayatollah Ali Khamenei, spoke.", "supreme leader@IR: Ali Khamenei"],
  // A rank, a courtesy or a title of birth between the office and the name.
  ["Supreme Leader Ayatollah Ali Khamenei spoke.", "supreme leader@: Ali Khamenei"],
  ["British Prime Minister Sir Tom Hale spoke.", "prime minister@GB: Tom Hale"],
  ["Army chief Gen. Tom Hale spoke.", "military chief@: Tom Hale", "general@: Tom Hale"],
  [
    "Gen. Tom Hale, chairman of the Joint Chiefs of Staff, spoke.",
    "general@: Tom Hale",
    "joint chiefs chairman@: Tom Hale",
  ],
  // Pairs.
  [
    "The presidents of Kenya and Uganda, William Ruto and Yoweri Museveni, met.",
    "president@KE: William Ruto",
    "president@UG: Yoweri Museveni",
  ],
  [
    "The Kenyan and Ugandan presidents, William Ruto and Yoweri Museveni, met.",
    "president@KE: William Ruto",
    "president@UG: Yoweri Museveni",
  ],
  [
    "Presidents Ruto, Museveni and Kagame met.",
    "president@: Ruto",
    "president@: Museveni",
    "president@: Kagame",
  ],
  // Party and state.
  ["Sen. Jane Cole, D-Ohio, spoke.", "senator@US-OH: Jane Cole"],
  ["Rep. Jane Cole (R-TX) spoke.", "representative@US-TX: Jane Cole"],
  ["Rep. Jane Cole, D-N.Y., spoke.", "representative@US-NY: Jane Cole"],
  ["Vermont Independent Sen. Jane Cole spoke.", "senator@US-VT: Jane Cole"],
  ["Jane Cole, a Democratic senator from Ohio, spoke.", "senator@US-OH: Jane Cole"],
  [
    "Sens. Jane Cole (D-Ohio) and Tom Hale (R-Iowa) spoke.",
    "senator@US-OH: Jane Cole",
    "senator@US-IA: Tom Hale",
  ],
  // The head of a body, by the name of its office.
  ["NATO chief Mark Rutte spoke.", "secretary-general@NATO: Mark Rutte"],
  ["Ana Ruiz, the head of the IMF, spoke.", "managing director@IMF: Ana Ruiz"],
  ["The EU’s top diplomat, Kaja Kallas, spoke.", "high representative@EU: Kaja Kallas"],
  ["White House press secretary Ana Ruiz spoke.", "press secretary@US: Ana Ruiz"],
  ["Mayor of London Tom Hale spoke.", "mayor@?: Tom Hale"],
  ["Kenya’s ambassador to the United Nations Ana Ruiz spoke.", "ambassador@KE: Ana Ruiz"],
  ["French Minister for Europe and Foreign Affairs Ana Ruiz spoke.", "foreign minister@FR: Ana Ruiz"],
  ["Meanwhile US President Ana Ruiz spoke.", "president@US: Ana Ruiz"],
  ["Ford US President Ana Ruiz spoke.", "president@?: Ana Ruiz"],
  ["Austrian President of the Federal Council Ana Ruiz spoke.", "president@?: Ana Ruiz"],
  ["Ana Ruiz, the senate president of Kenya, spoke.", "president@?: Ana Ruiz"],
  // Said by a verb.
  ["Ana Ruiz is the president of Peru.", "president@PE: Ana Ruiz"],
  ["Ana Ruiz, who has been president since 2023, spoke.", "president@: Ana Ruiz"],
  ["Ana Ruiz was sworn in as president of Peru.", "president@PE (became): Ana Ruiz"],
  ["Ana Ruiz became prime minister.", "prime minister@ (became): Ana Ruiz"],
  ["Ana Ruiz, who was defence minister until May, spoke.", "defense minister@ (was): Ana Ruiz"],
  ["Ana Ruiz, chancellor from 2005 to 2021, spoke.", "chancellor@ (was): Ana Ruiz"],
  // The country of the story.
  ["Delegates met in Kenya. The country’s president, Ana Ruiz, spoke.", "president@KE: Ana Ruiz"],
  ["Kenya and Uganda met. The country’s president, Ana Ruiz, spoke.", "president@?: Ana Ruiz"],
  // Family name first, with and without accents.
  ["Orbán Viktor, the Hungarian prime minister, spoke.", "prime minister@HU: Orbán Viktor"],
  ["Orban Viktor, the Hungarian prime minister, spoke.", "prime minister@HU: Orban Viktor"],
  ["North Korean leader Kim Jong Un spoke.", "leader@KP: Kim Jong Un"],
  // Markup and line breaks within the title.
  ["Russian President [Vladimir Putin](https://a.test) spoke.", "president@RU: Vladimir Putin"],
  ["[Russian President](https://a.test) Vladimir Putin spoke.", "president@RU: Vladimir Putin"],
  ["**Russian** President *Vladimir Putin* spoke.", "president@RU: Vladimir Putin"],
  ["Russian President Vladimir\nPutin spoke.", "president@RU: Vladimir Putin"],
  ["Tom Hale, the\nmayor of Lima, spoke.", "mayor@?: Tom Hale"],
  // Particles.
  ["Saudi Foreign Minister Prince Faisal bin Farhan spoke.", "foreign minister@SA: Faisal bin Farhan"],
  ["Syrian President Bashar al-Assad spoke.", "president@SY: Bashar al-Assad"],
  ["Dutch Finance Minister Ana van der Berg spoke.", "finance minister@NL: Ana van der Berg"],
];

describe("titles", () => {
  for (const [copy, ...expected] of more) it(copy, () => assert.deepEqual(titles(copy), expected));
  for (const [copy, ...expected] of shapes) it(copy, () => assert.deepEqual(titles(copy), expected));
});

describe("modifiers take a title out of the present", () => {
  for (const [copy, modifier] of [
    ["Former U.S. President Joe Biden spoke.", "former"],
    ["ex-President Joe Biden spoke.", "ex-"],
    ["Then-Chancellor Angela Merkel spoke.", "then-"],
    ["President-elect Rosa Mora spoke.", "-elect"],
    ["Acting President Luis Gil spoke.", "acting"],
    ["Deputy Prime Minister Ana Ruiz spoke.", "deputy"],
    ["The late Prime Minister Shinzo Abe spoke.", "late"],
    ["Self-proclaimed President Juan Guaido spoke.", "self-proclaimed"],
    ["attorney general nominee Pam Bondi spoke.", "nominee"],
    ["Russian-installed governor Tom Hale spoke.", "russian-installed"],
    ["Tom Hale, the former mayor, spoke.", "former"],
    ["Tom Hale, now governor, spoke.", "now"],
    ["Ex-British Prime Minister Tom Hale spoke.", "ex-"],
    ["Disputed President Tom Hale spoke.", "disputed"],
    ["Caretaker Prime Minister Tom Hale spoke.", "caretaker"],
    ["Shadow Chancellor Tom Hale spoke.", "shadow"],
    ["Prime minister-designate Tom Hale spoke.", "-designate"],
  ] as const)
    it(copy, () => {
      const [title] = titles(copy);
      assert.match(title ?? "", new RegExp(`\\(${modifier}\\)`));
    });
});

describe("a body of its own is not a country", () => {
  for (const copy of [
    "Ford President Jim Farley spoke.",
    "Bayern Munich President Herbert Hainer spoke.",
    "Russian Football Union President Ivan Petrov spoke.",
    "French Senate President Gérard Larcher spoke.",
    "The company’s president, Tom Hale, spoke.",
    "Maria Song, president of the union, spoke.",
    "Iraqi Kurdish President Nechirvan Barzani spoke.",
    "Air France President Ana Ruiz spoke.",
    "University of Georgia President Ana Ruiz spoke.",
    "Brothers of Italy leader Ana Ruiz spoke.",
    "Reform UK leader Tom Hale spoke.",
    "Chancellor Ana Ruiz of the University of Kansas spoke.",
    "Ana Ruiz, the president and chief executive of Acme, spoke.",
    "Congolese President Tom Hale spoke.",
  ])
    it(copy, () => assert.match(titles(copy)[0] ?? "", /@\?/));

  it("and a state is not its namesake abroad", () => {
    assert.deepEqual(titles("Georgia Gov. Brian Kemp spoke."), ["governor@US-GA: Brian Kemp"]);
    assert.deepEqual(titles("Georgian President Mikheil Kavelashvili spoke."), [
      "president@GE: Mikheil Kavelashvili",
    ]);
  });
});

describe("no title is given", () => {
  for (const copy of [
    "After meeting the Russian president, Zelenskyy flew home.",
    "“President Tom Hale is here,” she said.",
    "Putin’s envoy Kirill Dmitriev spoke.",
    "The talks brought Keir Starmer, the German chancellor and the Italian premier to Paris.",
    "The President spoke. Tom Hale listened.",
    "The president’s brother Tom Hale spoke.",
    "If Tom Hale is president, taxes will rise.",
    "Tom Hale is the president Kenya needs.",
    "Tom Hale is not the president of Kenya.",
    "Prime Minister’s Questions began. Tom Hale listened.",
  ])
    it(copy, () =>
      assert.deepEqual(
        titles(copy).filter((title) => !title.startsWith("envoy")),
        [],
      ),
    );
});

describe("history", () => {
  const past = (source: string) =>
    readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).titles.map((title) => title.past);

  for (const copy of [
    "In 2015 Chancellor Ana Ruiz opened the border.",
    "A decade ago, President Ana Ruiz signed it.",
    "Last year President Ana Ruiz signed it.",
    "In 2015 the border opened. Chancellor Ana Ruiz had pressed for it.",
  ])
    it(`past: ${copy}`, () => assert.deepEqual(past(copy), [true]));

  for (const copy of [
    "On Friday Chancellor Ana Ruiz opened the border.",
    "In 2015 the border opened. On Friday Chancellor Ana Ruiz closed it.",
    "In 2025 Chancellor Ana Ruiz opened the border.",
    "Police held a man wanted since last year, President Ana Ruiz said.",
    "In 2015 the border opened.\n\nChancellor Ana Ruiz closed it.",
  ])
    it(`present: ${copy}`, () => assert.deepEqual(past(copy), [false]));
});
