// Names spelled in two ways, and the many pairs of names which only look alike.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

/** Each drift as "here < elsewhere". */
function drifts(source: string): string[] {
  return readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).nameDrifts.map(
    ({ name, other }) => `${name} < ${other}`,
  );
}

describe("one name, two spellings", () => {
  for (const [copy, ...expected] of [
    ["Grace Chelimo read the figures.\n\nChelimmo locked the box.", "Chelimmo < Chelimo"],
    ["Petra Bielski spoke. Bielski left.\n\nBeilski did not answer.", "Beilski < Bielski"],
    ["Lena Ortiz spoke.\n\n“It is over,” Ortis said.", "Ortis < Ortiz"],
    ["Lena Ortiz spoke.\n\nThe plan was Lena Ortis’s idea.", "Ortis < Ortiz"],
    ["The town of Verkhivka fell.\n\nShells hit Verhkivka.", "Verhkivka < Verkhivka"],
    ["Dmitry Peskov said no.\n\nDmitri Peskov later said yes.", "Dmitri < Dmitry"],
    ["Pierre Poilievre spoke.\n\nPierre Polievere left.", "Polievere < Poilievre"],
    [
      "The winger Mikkel Thorup-Beck has signed.\n\nThorup-Bech said he was glad.",
      "Thorup-Bech < Thorup-Beck",
    ],
    // Whoever speaks and was never introduced: the name may be short, and the letter the last.
    ["John Obi, the mayor, spoke.\n\nObie said the road was open.", "Obie < Obi"],
    ["Eva Marsh, a nurse, spoke.\n\nMarch said the road was open.", "March < Marsh"],
    ["Claudia Sánchez, the mayor, spoke.\n\nSanchez left. Sánchez returned.", "Sanchez < Sánchez"],
    ["Lars Sørensen, a pilot, spoke.\n\nSorensen’s car left.", "Sorensen < Sørensen"],
    // The rarer spelling is the one in doubt, wherever it stands.
    ["Ana Ortis spoke.\n\nOrtiz left.\n\nOrtiz came back.\n\nOrtiz slept.", "Ortis < Ortiz"],
  ] as const)
    it(copy, () => assert.deepEqual(drifts(copy), expected));
});

describe("two names, or one in its forms", () => {
  for (const copy of [
    "Ana Mora and her cousin Ana Morra testified.",
    "Tom Hansen spoke. Ada Hanson left.",
    "Lee met Li in Taipei.",
    "Ukraine spoke. Ukrainian troops left.",
    "Pyotr Ivanov, a baker, spoke.\n\nOlga Ivanova, a nurse, left.",
    "Jan Kowalski spoke.\n\nAnna Kowalska left.",
    "Lena Ortiz’s plane left.\n\nOrtiz said little.",
    "Lena Ortiz spoke.\n\n“It’s spelled Ortis,” the clerk wrote.",
    "Lena Ortiz spoke.\n\n> Ortis wrote this.",
    "Lena Ortiz spoke.\n\n@ortis posted a photo.",
    "Floods hit Henan.\n\nHunan was spared.",
    "Nigeria voted.\n\nNiger did not.",
    "Ann Cole spoke.\n\nAnne Cole, her sister, left.",
    "Joan Hale spoke.\n\nJohn Hale left.",
    "Kyiv was hit.\n\nKiev was dark.",
    "Israeli-Lebanese talks began.\n\nIsraeli-Lebanon talks ended.",
    "Mikkel Thorup-Beck spoke.\n\nThorup left.",
    "The Bakers came home.\n\nBakery sales rose.",
    "The party’s Islamophobia is known.\n\nIt is Islamophobic.",
    "John Obi, the mayor, and Ben Obie, a clerk, spoke.\n\nObie said no.",
    "Ivan Petrov, a pilot, spoke.\n\nThe Petrovs said no.",
    // More who speak without being introduced than a draft forgets to introduce.
    `John Obi, the mayor, spoke.\n\nObie said no, ${[..."bdfghklmnprst"].map((letter) => `${letter.toUpperCase()}oskar said no`).join(", ")}.`,
    "Claudia Sánchez spoke.\n\nRicardo Sanchez of Texas spoke.",
    "Claudia Sánchez spoke.\n\n“Sanchez is late,” the clerk, Ann Cole, said.",
    "Ana Pe\u0301rez spoke.\n\nAna Pérez left.",
  ])
    it(copy, () => assert.deepEqual(drifts(copy), []));
});
