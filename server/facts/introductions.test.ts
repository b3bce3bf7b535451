// Whether copy says who a person is where it first names them.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

/** People of whom nothing is told where they come in. */
function strangers(source: string): string[] {
  const draft = readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });
  return draft.introductions
    .filter(({ described, listed }) => !described && !listed)
    .map(({ start, end }) => source.slice(start, end));
}

describe("nobody says who this is", () => {
  for (const [copy, ...expected] of [
    ["The bill was backed by Joan Park.", "Joan Park"],
    ["“It is over,” said Lena Ortiz.", "Lena Ortiz"],
    ["Joan Park was at the meeting.", "Joan Park"],
    ["Joan Park and Tom Hale have ended their talks.", "Joan Park", "Tom Hale"],
    // A word for one person tells of the first name only.
    ["Envoy Joan Park and Tom Hale have ended their talks.", "Tom Hale"],
    ["The council voted after Joan Park spoke.", "Joan Park"],
    ["They came together under Joan Park.", "Joan Park"],
    ["The fans cheer on, however Joan Park sings.", "Joan Park"],
    ["The envoy, Joan Park, and Tom Hale have ended their talks.", "Tom Hale"],
    ["On Monday, Joan Park and Tom Hale voted no.", "Joan Park", "Tom Hale"],
    ["After the storms, Joan Park and Tom Hale went home.", "Joan Park", "Tom Hale"],
    ["In Springfield, Ohio, Joan Park voted no.", "Joan Park"],
    ["It was said by Joan Park as she left the minister.", "Joan Park"],
    ["Joan Park and Tom Hale, a nurse, voted no.", "Joan Park"],
    ["Joan Park is to be asked.", "Joan Park"],
  ] as const)
    it(copy, () => assert.deepEqual(strangers(copy), expected));
});

describe("the copy says who it is", () => {
  for (const copy of [
    "Mayor Joan Park voted.",
    "Joan Park, a Republican from Ohio, voted.",
    "Joan Park, 44, voted.",
    "Joan Park, who lost her house, voted.",
    "Joan Park of Springfield voted.",
    "Joan Park is a baker.",
    "Ana Ruiz, 41, succeeded Joan Park as foreign minister.",
    "The members chose Joan Park as their chair.",
    "Joan Park stays as finance minister, and Tom Hale stayed on as head of the union.",
    "Tom Hale was elected treasurer and Joan Park remains defense minister.",
    "The chief justice resigned. Joan Park succeeded him.",
    "The mayor, Ana Ruiz, 41, took over from Joan Park.",
    "He shook hands with Joan Park and Tom Hale, co-leaders of the Greens.",
    "They heard Joan Park and Tom Hale, who lead the Greens.",
    "The party chooses between Joan Park and Tom Hale.",
    "In Acapulco Hurricane John had killed 17 people, and Storm Amy hurt two.",
    "The driver, Tom Hale, was hurt.",
    "Ana Ruiz’s brother Tom Hale, 30, was hurt. Ana Ruiz, a nurse, was not.",
    "Rapper Tom Hale sang.",
    "The prize is named after inventor Joan Park.",
    "The studio was sold to Hollywood mogul Tom Hale.",
    "She lost to fellow contender Joan Park.",
    "Party pollster Tom Hale voted, as did the heiress, Joan Park.",
    "Former astronauts Joan Park and Tom Hale waved.",
    "The businessmen Joan Park and Tom Hale waved.",
    "Acme’s Joan Park said it was late.",
    "Analysts including Joan Park said it was late.",
    "Joan Park opened the door.\n\nPark, 44, runs the bakery.",
    "Joan Park opened the door. She is a baker.",
    "The dead were Joan Park, Tom Hale and Ana Ruiz.",
    "The bank fell.\n\nWith assistance from Joan Park.",
    "The bank fell.\n\nJoan Park contributed to this report.",
    "Its members are Ilze Kalns, Krishna Byre Gowda, H.K. Patil and N. Xyloswamy.",
    "The British pair who came fourth, Joan Park and Tom Hale, were relieved.",
    "The two finalists, Joan Park and Tom Hale, were relieved.",
    "Her neighbours, Joan Park and Tom Hale, were relieved.",
    "Two deputies left. One of them, Tom Hale, kept a copy.",
    "She spoke to Joan Park.\n\n**Joan Park:** Why?\n\n**Ana:** So.\n\n**Park:** And now?",
    "Joan Park, [[ROLE?]], voted.",
    "Baker Ana Mora left at noon.",
    "PC Ana Mora left at noon.",
    "Ana Mora MP left at noon.",
    "Mayoral hopeful Ana Mora left at noon.",
    "World No. 1 Ana Mora lost in an hour.",
    "The Australian Ana Mora lost in an hour.",
    "Mother-of-three Ana Mora left at noon.",
  ])
    it(copy, () => assert.deepEqual(strangers(copy), []));
});
