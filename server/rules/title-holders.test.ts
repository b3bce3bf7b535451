// Two people in one office: which of them the roster, the cast or nobody speaks for.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";

/** The marks on titles, each as its rule and the marked words. */
const marks = (copy: string) =>
  lint(copy, { house: "none", rules: {}, asOf: "2025-11-20", asOfFrom: "asked" })
    .diagnostics.filter(({ rule }) => rule === "title-mismatch" || rule === "title-inconsistent")
    .map(({ rule, excerpt }) => `${rule}: ${excerpt}`);

const cast = (copy: string) => `---\ncast:\n  - Rosa Mora, mayor of Northbridge\n---\n${copy}`;
const hale = "Northbridge Mayor Tom Hale spoke.";
const mora = "Northbridge Mayor Rosa Mora spoke.";

describe("a deputy", () => {
  const attorney = "Assistant District Attorney Ana Ruiz spoke for District Attorney Tom Hale.";
  for (const [name, copy, ...expected] of [
    [
      "is no holder of the office",
      `${attorney}\n\nDistrict Attorney Ana Ruiz left.`,
      "title-inconsistent: District Attorney Ana Ruiz",
    ],
    [
      "is none before it is told, either",
      `District Attorney Ana Ruiz left.\n\n${attorney}`,
      "title-inconsistent: District Attorney Ana Ruiz",
    ],
    ["is a deputy throughout", `${attorney}\n\nAssistant District Attorney Ana Ruiz left.`],
    [
      "may have followed",
      `${attorney}\n\nRuiz became district attorney in May. District Attorney Ana Ruiz left.`,
    ],
    [
      "may be of another place",
      `Deputy Northbridge Mayor Ana Ruiz met Riverton Mayor Tom Hale. Riverton Mayor Tom Hale left.`,
    ],
    ["may be all there is", "Deputy Police Chief Ana Ruiz spoke.\n\nPolice Chief Ana Ruiz left."],
    [
      "is nobody whom the roster has in the office",
      "William Ruto, Kenya’s president, spoke of Raila Odinga.\n\nKenyan President Raila Odinga spoke.\n\nDeputy President Ruto left.",
      "title-mismatch: Kenyan President Raila Odinga",
    ],
    [
      "may have two posts",
      "Deputy Prime Minister Ana Ruiz spoke.\n\nForeign Minister Ana Ruiz left with Foreign Minister Tom Hale of Fiji.",
    ],
  ] as const)
    it(name, () => assert.deepEqual(marks(copy), expected));
});

describe("two people in one office", () => {
  for (const [name, copy, ...expected] of [
    [
      "the cast speaks for the second",
      cast(`${hale}\n\n${mora}`),
      "title-mismatch: Northbridge Mayor Tom Hale",
    ],
    [
      "the cast speaks for the first",
      cast(`${mora}\n\n${hale}`),
      "title-mismatch: Northbridge Mayor Tom Hale",
    ],
    ["nobody speaks for either", `${hale}\n\n${mora}`, "title-inconsistent: Northbridge Mayor Rosa Mora"],
    [
      "the roster speaks for the second",
      "Israeli Prime Minister Vladimir Putin spoke.\n\nIsraeli Prime Minister Benjamin Netanyahu spoke.",
      "title-mismatch: Israeli Prime Minister Vladimir Putin",
    ],
    [
      "the roster speaks for the second, and does not know the first",
      "Ukrainian President Ana Bello spoke.\n\nUkrainian President Volodymyr Zelenskyy spoke.",
      "title-inconsistent: Ukrainian President Ana Bello",
    ],
    [
      "the roster speaks for the first, and does not know the second",
      "Ukrainian President Volodymyr Zelenskyy spoke.\n\nUkrainian President Ana Bello spoke.",
      "title-inconsistent: Ukrainian President Ana Bello",
    ],
    [
      "somebody has been sworn in",
      "Ukrainian President Volodymyr Zelenskyy spoke.\n\nAna Bello was sworn in as president on Friday. Ukrainian President Ana Bello spoke.",
    ],
    ["two countries", "Ukrainian President Volodymyr Zelenskyy spoke.\n\nFijian President Ana Bello spoke."],
    [
      "another country’s, named without it",
      "Israeli President Volodymyr Zelenskyy thanked President Emmanuel Macron.",
      "title-mismatch: Israeli President Volodymyr Zelenskyy",
    ],
    [
      "one of them is called what they were",
      "Ukrainian President Volodymyr Zelenskyy spoke.\n\nFormer Ukrainian President Ana Bello spoke.",
    ],
  ] as const)
    it(name, () => assert.deepEqual(marks(copy), expected));
});
