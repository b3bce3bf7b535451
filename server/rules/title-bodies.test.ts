// Heads of international bodies as papers write them, in several years: a right name is silent, a wrong one is asked about.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";

/** The rules on titles which speak of a title and a name in a plain sentence. */
const asked = (title: string, asOf: string) =>
  lint(`${title} spoke in Lima on Friday.`, { house: "none", rules: {}, asOf, asOfFrom: "asked" })
    .diagnostics.filter(({ rule }) => rule.startsWith("title-m") || rule === "title-outdated")
    .map(({ rule }) => rule);

/** Who heads what on a day, in the words of several desks. */
const right: Readonly<Record<string, readonly string[]>> = {
  "2025-10-10": [
    "European Central Bank chief Christine Lagarde",
    "European Central Bank President Christine Lagarde",
    "The European Central Bank’s president, Christine Lagarde,",
    "ECB boss Christine Lagarde",
    "Christine Lagarde, head of the European Central Bank,",
    "IMF chief Kristalina Georgieva",
    "International Monetary Fund Managing Director Kristalina Georgieva",
    "World Bank president Ajay Banga",
    "UN human rights chief Volker Türk",
    "U.N. rights chief Volker Turk",
    "United Nations human rights chief Volker Türk",
    "U.N. High Commissioner for Human Rights Volker Türk",
    "Volker Türk, the U.N. high commissioner for human rights,",
    "The head of the U.N. human rights office, Volker Türk,",
    "U.N. High Commissioner for Refugees Filippo Grandi",
    "UN refugee agency chief Filippo Grandi",
    "U.N. aid chief Tom Fletcher",
    "United Nations humanitarian chief Tom Fletcher",
    "WFP chief Cindy McCain",
    "World Food Program Executive Director Cindy McCain",
    "UN climate chief Simon Stiell",
    "U.N. nuclear watchdog chief Rafael Grossi",
    "Rafael Grossi, the head of the U.N. nuclear watchdog,",
    "International Energy Agency chief Fatih Birol",
    "The president of the International Committee of the Red Cross, Mirjana Spoljaric,",
    "OSCE Secretary General Feridun Sinirlioglu",
    "EU foreign policy chief Kaja Kallas",
    "EU foreign affairs chief Kaja Kallas",
    "European Parliament Speaker Roberta Metsola",
    "ICC prosecutor Karim Khan",
    "ICC deputy prosecutor Ana Ruiz",
    "European Investment Bank President Nadia Calviño",
    "World Athletics chief Sebastian Coe",
    "WTO Director-General Ngozi Okonjo-Iweala",
    "UNICEF Executive Director Catherine Russell",
    "NATO chief Mark Rutte",
    "UN boss António Guterres",
    "U.N. envoy Martin Griffiths",
    "U.N. refugee agency spokesperson Volker Türk",
    "Central Bank chief Ana Ruiz",
    "Fijian central bank chief Ana Ruiz",
    "Former European Central Bank chief Mario Draghi",
    "Then-WFP chief David Beasley",
    "U.S. Army Secretary Dan Driscoll",
    "Former Army Secretary Christine Wormuth",
    "Brazilian Vice President Geraldo Alckmin",
    "Turkish Vice President Cevdet Yilmaz",
    "Philippine Foreign Secretary Theresa Lazaro",
    "Foreign Secretary Theresa Lazaro",
    "Philippine Defense Secretary Gilberto Teodoro",
    "Dutch Foreign Minister David van Weel",
    "Swedish Defense Minister Pål Jonson",
    "Norwegian Finance Minister Jens Stoltenberg",
  ],
  "2023-05-10": [
    "U.N. aid chief Martin Griffiths",
    "WFP Executive Director Cindy McCain",
    "UNDP chief Achim Steiner",
    "OCHA chief Martin Griffiths",
    "EIB chief Werner Hoyer",
    "U.S. Army Secretary Christine Wormuth",
    "OSCE chief Helga Schmid",
  ],
  "2016-03-10": [
    "European Central Bank chief Mario Draghi",
    "UN human rights chief Zeid Ra’ad al-Hussein",
    "WFP chief Ertharin Cousin",
    "U.N. climate chief Christiana Figueres",
    "UNICEF chief Anthony Lake",
    "WHO chief Margaret Chan",
  ],
};

const wrong: Readonly<Record<string, readonly string[]>> = {
  "2025-10-10": [
    "European Central Bank chief Mark Rutte",
    "UN human rights chief Filippo Grandi",
    "U.N. High Commissioner for Human Rights Michelle Bachelet",
    "U.N. High Commissioner for Refugees Volker Türk",
    "UN refugee chief Tom Fletcher",
    "U.N. aid chief Martin Griffiths",
    "World Food Programme chief Catherine Russell",
    "UN climate chief Rafael Grossi",
    "IEA chief Kristalina Georgieva",
    "EU foreign affairs chief Ursula von der Leyen",
    "European Parliament speaker Kaja Kallas",
    "ICC prosecutor Volker Türk",
    "World Athletics president Thomas Bach",
    "Organization for Security and Co-operation in Europe chief Mark Rutte",
    "Army Secretary Christine Wormuth",
    "U.S. Navy Secretary Carlos Del Toro",
    "Air Force Secretary Dan Driscoll",
    "Indian Vice President Jagdeep Dhankhar",
    "Gov. Bruce Rauner",
    "Belgian Defense Minister Ludivine Dedonder",
    "Philippine Foreign Secretary Enrique Manalo",
  ],
  "2023-05-10": ["European Central Bank chief Mario Draghi", "U.N. human rights chief Martin Griffiths"],
  "2016-03-10": ["European Central Bank chief Christine Lagarde", "UNICEF chief Helen Clark"],
};

describe("heads of international bodies", () => {
  for (const [day, titles] of Object.entries(right))
    for (const title of titles) it(`${day}: ${title}`, () => assert.deepEqual(asked(title, day), []));
  for (const [day, titles] of Object.entries(wrong))
    for (const title of titles)
      it(`asks about ${day}: ${title}`, () => assert.equal(asked(title, day).length, 1));
});
