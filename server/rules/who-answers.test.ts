// Whom a crowd, a fear or a forecast is left to: whoever speaks next may be one of the crowd, or may speak for the other side.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";
import { draw, undraw } from "../report/drawing.ts";

const families = new Set(["attribution", "characterisation", "quotes"]);

const marksIn = (copy: string) =>
  lint(copy, { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" }).diagnostics.filter(
    ({ family }) => families.has(family),
  );

const drawn = (drawing: string) => {
  const copy = undraw(drawing.replace(/^\n/, ""));
  it(copy.trim(), () => assert.equal(`\n${draw(copy, marksIn(copy))}`, drawing));
};

const silent = (copy: string) =>
  it(copy, () =>
    assert.deepEqual(
      marksIn(copy).map(({ rule, excerpt }) => `${rule}: ${excerpt}`),
      [],
    ),
  );

describe("critics whom the next speaker may be one of", () => {
  for (const next of [
    "Lena Ortiz, who runs the traders’ group, said it would bring noise.",
    "“It is a disgrace,” said Lena Ortiz, a lawyer.",
    "Union president Lena Ortiz said it was a waste.",
    "Sen. Lena Ortiz said it was a waste.",
    "Lena Ortiz, a spokeswoman for River Watch, said it was a waste.",
    "Lena Ortiz, chief executive of River Watch, said it was a waste.",
  ])
    silent(`Critics say the stadium will ruin the town. ${next}`);
  silent("Supporters say the stadium will save the town. Mayor Lena Ortiz said it would bring jobs.");
});

describe("critics whom the next speaker answers", () => {
  for (const next of [
    "Mayor Lena Ortiz said it would bring jobs.",
    "“It is a good plan,” said Sports Minister Lena Ortiz.",
    "But Lena Ortiz, who runs the traders’ group, said it would bring jobs.",
    "Lena Ortiz, however, said it would bring jobs.",
    "Lena Ortiz, the developer’s chief executive, said it would bring jobs.",
    "Lena Ortiz, a spokeswoman for the council, said it would bring jobs.",
    "Lena Ortiz, who drew the plans, denied that.",
    "Lena Ortiz, who drew the plans, rejected those fears.",
  ])
    drawn(`
Critics say the stadium will ruin the town. ${next}
^^^^^^^^^^^ Who says so? “Critics say” names nobody.
`);
  drawn(`
Experts said the dam would hold. But Jo Kent, who lives below it, said it would not.
^^^^^^^^^^^^ Who says so? “Experts said” names nobody.
`);
});

describe("what somebody is feared or likely to say has not been said", () => {
  drawn(`
Fears are growing that Russia will attack.
^^^^^^^^^^^^^^^^^ Whose fears? “Fears are growing” names nobody.
`);
  silent("There are signs that Moscow may deny it.");
});

describe("what a result shows is no third mouth", () => {
  silent(
    "Lena Ortiz, who teaches politics, said the result showed that Hale’s promise had not reached the cities.",
  );
});

describe("crowds of the trade, in whatever they expect or argue", () => {
  drawn(`
Industry sources expect the carmaker to drop the contract.
^^^^^^^^^^^^^^^^^^^^^^^ Who says so? “Industry sources expect” names nobody.
`);
  drawn(`
Bulls argue that stocks are low.
^^^^^^^^^^^ Who says so? “Bulls argue” names nobody.
`);
  drawn(`
His speech was widely judged a failure.
           ^^^^^^^^^^^^^^^^^ By whom? “was widely judged” is a judgment without an owner.
`);
  drawn(`
The delay is nothing short of a farce.
             ^^^^^^^^^^^^^^^^ Who says “nothing short of”? Here it is the paper’s opinion.
                                ^^^^^ Who says “farce”? Here it is the paper’s opinion.
`);
  silent("The minister was jeered as he left.");
});

describe("a capital at the head of a sentence is no name yet", () => {
  drawn(`
Demand is expected to triple by 2030.
       ^^^^^^^^^^^^^^^^^^^^^ Who expects that? “is expected to triple” is a forecast without a source.
`);
  drawn(`
Traffic threatens to choke the town.
        ^^^^^^^^^^^^ Who expects that? “threatens to” is a forecast without a source.
`);
  silent("Hale is expected to climb the tower.");
  silent("Farage will probably run.");
  silent("Demand is expected to triple, said Lena Ortiz, who runs the grid.");
});

describe("words of a camp which have another sense", () => {
  silent("A flood of letters reached the council.");
  silent("The king signed an amnesty for prisoners.");
  silent("Shares rose one percent.");
  silent("The car took a hard left at the bridge.");
  silent("She stands at the far left of the picture.");
  silent("The vaccine protects unborn babies from the virus.");
  silent("Big Tech will pay the levy, and working families will not.");
  drawn(`
A flood of migrants crossed the river.
  ^^^^^^^^ Whose word is “flood of”? It takes a side.
`);
});
