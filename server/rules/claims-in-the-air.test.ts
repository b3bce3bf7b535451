// Claims and judgments nobody answers for, in shapes every desk files, the speakers who answer for them or for the other side, and the
// copy beside them which has its owner.
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

describe("a judgment which is being passed, spoken or held", () => {
  drawn(`
The flood is being called the worst in a lifetime.
          ^^^^^^^^^^^^^^^^^^^ By whom? “is being called the” is a judgment without an owner.
`);
  drawn(`
The budget was being widely hailed as a truce.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^ By whom? “was being widely hailed as” is a judgment without an owner.
`);
  drawn(`
Hale is often spoken of as the next mayor.
     ^^^^^^^^^^^^^^^^^^^^^ By whom? “is often spoken of as” is a judgment without an owner.
`);
  drawn(`
The Tigers are now considered the side to beat.
           ^^^^^^^^^^^^^^^^^^^^^^ By whom? “are now considered the” is a judgment without an owner.
`);
  silent("Fitch raised its rating of the port in May; Moody’s has a positive outlook.");
  silent("Despite being hailed as a hero, the diver sold his medal.");
  silent("The bursar was being called to the bar when the bell rang.");
  silent("Kent is being called as a witness on Friday.");
  silent("The ferry is called the Northern Star.");
  silent("Trespass is considered a tort under the act.");
  silent("The flood is being called the worst in a lifetime by Ana Ruiz, who runs the weather office.");
});

describe("a report handed on by nobody", () => {
  drawn(`
Nine miners are feared dead in the east shaft.
            ^^^^^^^^^^^^^^^ By whom? “are feared dead” hides who says so.
`);
  drawn(`
It is hoped that the trial will halve the traffic.
^^^^^^^^^^^^^^^^ By whom? “It is hoped that” hides who says so.
`);
  drawn(`
The club was broke, it was claimed, when he left.
                    ^^^^^^^^^^^^^^ By whom? “it was claimed” hides who says so.
`);
  drawn(`
Concerns were also raised about the lifeboats.
^^^^^^^^^^^^^^^^^^^^^^^^^ By whom? “Concerns were also raised” hides who says so.
`);
  drawn(`
Questions are being asked about the dredger.
^^^^^^^^^^^^^^^^^^^^^^^^^ By whom? “Questions are being asked” hides who says so.
`);
  silent("Concerns were raised at the meeting in the chapel.");
  silent("The rise, it was agreed, would wait until spring.");
  drawn(`
It is thought that half of it is the harm they expect; a trial in Lima found as much.
^^^^^^^^^^^^^^^^^^ By whom? “It is thought that” hides who says so.
`);
  silent("Nine miners are feared dead, the coast guard said.");
  silent(
    "The clerk is thought to have fled, the prosecution told the court; a hearing will be held in March.",
  );
  silent("It is hoped by the parish council that the trial will halve the traffic.");
});

describe("police behind people", () => {
  silent("The two men are believed to have left by sea, police said.");
  silent("Several guests were thought to be armed, police told reporters.");
});

describe("a crowd which doubts, counts and answers back", () => {
  drawn(`
Campaigners have raised concerns about the new slipway. It cost $2 million.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says so? “Campaigners have raised concerns” names nobody.
`);
  drawn(`
Economists took issue with the sums.
^^^^^^^^^^^^^^^^^^^^^ Who says so? “Economists took issue” names nobody.
`);
  drawn(`
Some put the losses at more than $40 million.
^^^^^^^^ Who says so? “Some put” names nobody.
`);
  drawn(`
The pier would drown the marsh; supporters counter that it would save it.
                                ^^^^^^^^^^^^^^^^^^ Who says so? “supporters counter” names nobody.
`);
  drawn(`
Some have questioned the timing of the sale.
^^^^^^^^^^^^^^^^^^^^ Who says so? “Some have questioned” names nobody.
`);
  drawn(`
Even her critics say the treasurer reads her papers.
     ^^^^^^^^^^^^^^^ Who says so? “her critics say” names nobody.
`);
  drawn(`
If old hands are to be believed, the strike is over.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says so? “If old hands are to be believed” names nobody.
`);
  silent("Mayor Ana Ruiz put the cost at $3 million.");
  silent("Officers put barriers at five gates.");
  silent("Mayor Ana Ruiz raised concerns about the slipway.");
  silent("The blast at the mill broke windows, and its echo suggests a second one.");
  silent("Researchers hope to have the glider perch on a branch by June.");
  silent("Her critics sat in the gallery with umbrellas.");
  silent("Supporters were shown chanting in the square.");
});

describe("words which look like somebody’s claim", () => {
  silent("The reef is one of many claimed by other countries.");
  silent("The raid was claimed by insurgents.");
  silent("Hale is the head of research for a lab called “Care Works.”");
  silent("Sources: Northbridge Herald, Office for National Statistics");
  silent("Here’s what she remembered, and what others tweeted:");
  silent("## What the papers say\n\nThe Herald leads with the bridge.");
  silent("## Why residents are angry\n\nThe bus stops at nine.");
});

describe("stock phrases of certainty and surprise", () => {
  drawn(`
The new fare was met with anger. It starts on May 2.
                 ^^^^^^^^^^^^^^ Whose anger? “met with anger” names nobody.
`);
  drawn(`
There is no doubt that the ferry will sink.
^^^^^^^^^^^^^^^^^^^^^^ Who says so? “There is no doubt that” hides who says so.
`);
  drawn(`
The fossil left curators scratching their heads.
                         ^^^^^^^^^^^^^^^^^^^^^^ “scratching their heads” is a stock phrase. What is the fact?
`);
  drawn(`
What is clear is that the ferry is late.
^^^^^^^^^^^^^^^^ “What is clear is” tells nothing yet. Is there a fact to end on?
`);
  silent("The new fare was met with anger from the anglers’ club.");
  silent("The envoys met with anger in their faces.");
});

describe("people of a body which has just spoken", () => {
  it("are a reminder only", () =>
    assert.deepEqual(
      marksIn("The National Weather Office said the storm would turn. Forecasters warned of floods.").map(
        ({ rule, severity }) => `${rule} ${severity}`,
      ),
      ["vague-attribution information"],
    ));
});

/** The copy after each fix of its first mark. */
const mended = (copy: string) =>
  marksIn(copy)[0]!.fixes.map(({ edits }) =>
    [...edits]
      .sort((a, b) => b.span.start - a.span.start)
      .reduce(
        (text, { span, text: words }) => text.slice(0, span.start) + words + text.slice(span.end),
        copy,
      ),
  );

describe("a fix reads well", () => {
  for (const [copy, ...expected] of [
    [
      "Sources close to the board told the Herald that Hale would go.",
      "Sources close to the board, [[WHY NOT NAMED?]], told the Herald that Hale would go.",
      "[[WHO?]] told the Herald that Hale would go.",
    ],
    [
      "The mill will close, according to a person with knowledge of its plans.",
      "The mill will close, according to a person with knowledge of its plans, [[WHY NOT NAMED?]].",
      "The mill will close, according to [[WHO?]].",
    ],
    ["There are those who say the road is safe.", "There are [[WHO?]] who say the road is safe."],
    [
      "It is widely assumed in the lobby that a truce will follow.",
      "[[WHO?]] said in the lobby that a truce will follow.",
    ],
    ["The club was broke, it was claimed, when he left.", "The club was broke, [[WHO?]] said, when he left."],
    [
      "Two men are feared dead in the U.S. It rained.",
      "Two men are feared dead in the U.S., [[WHO?]] said. It rained.",
    ],
    [
      "An aide, who asked not to be named, told the Herald that Hale would go.",
      "An aide, who asked not to be named because [[WHY?]], told the Herald that Hale would go.",
      "[[WHO?]], who asked not to be named, told the Herald that Hale would go.",
    ],
    ["Residents are said to be furious.", "Residents are said by [[WHO?]] to be furious."],
    ["A man thought to be the owner fled.", "A man thought by [[WHO?]] to be the owner fled."],
    ["Concerns were raised about the mill.", "Concerns were raised by [[WHO?]] about the mill."],
    ["He was quoted as saying the war was lost.", "He was quoted by [[WHO?]] as saying the war was lost."],
    ["The flood is being called the worst ever.", "The flood is being called by [[WHO?]] the worst ever."],
  ] as const)
    it(copy, () => assert.deepEqual(mended(copy), expected));
});

describe("what only looks like a judgment", () => {
  silent("The suspect was described as a man of about 30, 1.80 metres tall.");
  silent("His condition was described as serious.");
  silent("The van was described as blue.");
  silent("The night was billed as a farewell concert.");
  silent("Ruiz roundly condemned the march.");
  silent("Mora has long admired Hale.");
  silent("The fee will depend on the weight of the parcel.");
  silent("A judge will determine whether Hale is fit to stand trial.");
  silent("Untreated, the infection could lead to blindness.");
  silent("The bridge is bound to the north bank by steel cables.");
  silent("The film is set to be released this week.");
  silent("The Dree is the longest river in the valley.");
  silent("Pressure rose to 1,020 hectopascals.");
  silent("The opposition grew to 41 seats.");
  silent("Militants killed four soldiers, the army said.");
  drawn(`
The plan was described as bold.
         ^^^^^^^^^^^^^^^^ By whom? “was described as” is a judgment without an owner.
`);
  drawn(`
The parade was billed as a show of strength.
           ^^^^^^^^^^^^^ By whom? “was billed as” is a judgment without an owner.
`);
  drawn(`
A widely condemned vote was held on Monday.
  ^^^^^^^^^^^^^^^^ By whom? “widely condemned” is a judgment without an owner.
`);
  drawn(`
The outcome will depend on both towns.
            ^^^^^^^^^^^ Who expects that? “will depend” is a forecast without a source.
`);
  drawn(`
Pressure is mounting on the mayor to quit.
^^^^^^^^^^^^^^^^^^^^ Whose pressure? “Pressure is mounting” names nobody.
`);
});

describe("a judgment in a turn of phrase", () => {
  drawn(`
Inexplicably, the prize went to a comedy.
^^^^^^^^^^^^ “Inexplicably” is the paper’s comment. Does the fact need it?
`);
  drawn(`
The whole affair smacks of favouritism.
                 ^^^^^^^^^ Who says “smacks of”? Here it is the paper’s opinion.
`);
  drawn(`
Union bosses want 14 percent.
^^^^^^^^^^^^ Whose word is “Union bosses”? It takes a side.
`);
  drawn(`
The bursar, long considered a safe pair of hands, resigned.
            ^^^^^^^^^^^^^^^ By whom? “long considered” is a judgment without an owner.
`);
  drawn(`
The plan has come to be seen as a failure.
         ^^^^^^^^^^^^^^^^^^^^^^ By whom? “has come to be seen as” is a judgment without an owner.
`);
  drawn(`
The visit appears aimed at voters in the east.
          ^^^^^^^^^^^^^^^^ Who sees it so? “appears aimed at” is a judgment without an owner.
`);
  drawn(`
Hale will almost certainly lose the vote.
     ^^^^^^^^^^^^^^^^^^^^^ Who expects that? “will almost certainly” is a forecast without a source.
`);
  drawn(`
A strike now looks inevitable.
         ^^^^^^^^^^^^^^^^^^^^ Who expects that? “now looks inevitable” is a forecast without a source.
`);
  drawn(`
Fears are mounting that Russia will strike from the north.
^^^^^^^^^^^^^^^^^^ Whose fears? “Fears are mounting” names nobody.
`);
  drawn(`
Rumours circulated that the mill would close.
^^^^^^^^^^^^^^^^^^ Whose rumours? “Rumours circulated” names nobody.
`);
  drawn(`
The bursar reportedly told aides the till was empty.
           ^^^^^^^^^^ Who reports it? “reportedly” only says that somebody did.
`);
  silent("“It smacks of favouritism,” Ana Ruiz said.");
  silent("Ana Ruiz called the raid barbaric.");
  silent("The van reeks of fish.");
  silent("Hale came to be baptised.");
  silent("Hale will certainly lose the vote, Ana Ruiz said.");
  silent("Ruiz said a strike now looked inevitable.");
  silent("The opposition building was shut.");
  silent("High pressure is building over the sea.");
  silent("Fears among dockers, who load grain, are mounting. “We have no work,” said Ana Mora, 31.");
  silent("The bursar reportedly owns three villas, the Times said.");
});

describe("a judgment and those who are near", () => {
  drawn(`
Regarded as a moderate, the bursar was sacked by the board.
^^^^^^^^^^^ By whom? “Regarded as” is a judgment without an owner.
`);
  silent("Hale, regarded as a moderate by the board, resigned.");
  drawn(`
Fat cats at the big houses have hedged.
^^^^^^^^ Whose word is “Fat cats”? It takes a side.
`);
  silent("The vet sees fat cats and thin owners.");
  silent("A bus driver who fell asleep at the wheel was fined.");
  silent("The bursar in Leeds opened the till. “She is honest,” said Ana Mora, a dealer.");
});

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
