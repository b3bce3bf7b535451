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

describe("titles", () => {
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
  ])
    it(copy, () =>
      assert.deepEqual(
        titles(copy).filter((title) => !title.startsWith("envoy")),
        [],
      ),
    );
});
