// Shapes which drafts of many desks and countries brought up: copy in which nothing is wrong, and the faults beside it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";
import { draw, undraw } from "../report/drawing.ts";

const marksIn = (copy: string, only?: string) =>
  lint(copy, { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" }).diagnostics.filter(
    ({ rule }) => only === undefined || rule === only,
  );

const silent = (copy: string) =>
  it(copy, () =>
    assert.deepEqual(
      marksIn(copy).map(({ rule, excerpt }) => `${rule}: ${excerpt}`),
      [],
    ),
  );

const drawn = (drawing: string) => {
  const copy = undraw(drawing.replace(/^\n/, ""));
  it(copy.trim(), () => assert.equal(`\n${draw(copy, marksIn(copy))}`, drawing));
};

describe("a state which acts before a body, or in return, is no city that talks", () => {
  silent("India has told the World Trade Organization that the tax is a barrier.");
  silent("Iran told the agency it would stop.");
  silent("Britain told the European Union it would leave.");
  silent("The trade minister, Piyush Goyal, said in May that Delhi would answer in kind.");
  silent("Japan responded with tariffs of its own.");
  drawn(`
Iran told reporters it would stop.
^^^^^^^^^ Who there said so? “Iran told” names no person.
`);
  drawn(`
Delhi answered that the tax was a barrier.
^^^^^^^^^^^^^^ Who there said so? “Delhi answered” names no person.
`);
});

describe("whoever speaks in open court has given a name there", () => {
  silent("Two former deputies testified that Tom Hale, the sheriff, had told them to keep quiet.");
  silent("A neighbour told the inquest that it had rained.");
  silent("Two aides told the jury that the lamp was out.");
  drawn(`
Two aides told the paper that the lamp was out.
^^^^^^^^^^^^^^ Who is this, and why unnamed? “Two aides told” gives no reason.
`);
});

describe("a lord’s town is no minister, a hall no man", () => {
  silent("Lady Taylor of Stevenage, the housing minister in the Lords, voted no.");
  silent("Lord Hall of Birkenhead, the head of the board, voted no.");
  silent("They have played at the Royal Albert Hall and at weddings.");
  silent("The Jane Addams Bridge was shut for an hour.");
});

describe("who speaks next is no answer for a crowd he is none of", () => {
  drawn(`
Sources in the police department said a charge was near.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Who says so? “Sources in the police department said” names nobody.

“No,” said Anil Suri, the lawyer for the man.
`);
  drawn(`
Analysts believe a rival will buy the mill.
^^^^^^^^^^^^^^^^ Who says so? “Analysts believe” names nobody.

Mayor Tom Hale said there was no offer.
`);
  silent(
    "Analysts believe a rival will buy the mill.\n\nAna Ruiz, an analyst at Acme, said there was no offer.",
  );
  silent("Critics say it is a trap.\n\nTom Hale, a baker, said it was one.");
  silent("Officials said the wall fell at dawn.\n\nMayor Tom Hale said 12 people were hurt.");
  silent("Residents said the wall fell at dawn.\n\nAna Mora, who lives there, said 12 people were hurt.");
});

describe("a crowd which sees and doubts", () => {
  drawn(`
For critics, the law is a trap.
^^^^^^^^^^^ Who says so? “For critics” names nobody.
`);
  drawn(`
Some researchers question whether it will save lives.
^^^^^^^^^^^^^^^^^^^^^^^^^ Who says so? “Some researchers question” names nobody.
`);
  silent("For critics such as Tom Hale, a lawyer, the law is a trap.");
  silent("For residents, the day began at dawn.");
  silent("Police questioned the driver for an hour.");
  silent("The breach left doctors questioning how to keep their files.");
});

describe("crowds of working copy", () => {
  drawn(`
Tory MPs said the road was shut.
^^^^^^^^^^^^^ Who says so? “Tory MPs said” names nobody.
`);
  drawn(`
Relatives said he had left at dawn.
^^^^^^^^^^^^^^ Who says so? “Relatives said” names nobody.
`);
  silent("The MPs said the road was shut.");
  silent("MPs voted on Monday.");
  silent("Teammates carried him off.");
});

describe("what came out, and what a desk learned", () => {
  drawn(`
It has since emerged that the firm had known for a year.
^^^^^^^^^^^^^^^^^^^^^^^^^ Who found it out? “It has since emerged that” hides who says so.
`);
  drawn(`
It was gathered that the man had fled.
^^^^^^^^^^^^^^^^^^^^ By whom? “It was gathered that” hides who says so.
`);
  silent("It emerged that the firm had known. Emails released by the inquiry show that the board was told.");
  silent("It emerged in court that the firm had known for a year.");
  silent("It emerged on Friday that the firm had known, the BBC reported.");
  silent("It emerged from the water at dawn.");
});

describe("feelings which remain, are drawn, and sweep a place", () => {
  drawn(`
Concern remains about the pension fund.
^^^^^^^^^^^^^^^ Whose concern? “Concern remains” names nobody.
`);
  drawn(`
The vote comes amid concern over prices.
               ^^^^^^^^^^^^ Whose concern? “amid concern” names nobody.
`);
  drawn(`
The law has drawn sharp criticism.
            ^^^^^^^^^^^^^^^^^^^^^ Whose criticism? “drawn sharp criticism” names nobody.
`);
  drawn(`
Panic swept the city on Monday.
^^^^^^^^^^^ Whose panic? “Panic swept” names nobody.
`);
  drawn(`
Anger among residents is growing.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose anger? “Anger among residents is growing” names nobody.
`);
  silent("Anger among residents is growing. “They lied to us,” said Ana Mora, who lives there.");
  silent("The law has drawn fierce criticism from doctors.");
  silent("He has drawn a line.");
  silent("Concern for his mother kept him at home.");
  silent("Despite doubt about her knee, she ran.");
  silent("The vote came amid tension in the ranks.");
  silent("Anger swept through the camps, said Ana Ruiz, a nurse there.");
  silent("The head of the agency, Ana Ruiz, asked residents not to travel.");
});

describe("forecasts and records", () => {
  drawn(`
Prices are expected to rise further.
       ^^^^^^^^^^^^^^^^^^^^ Who expects that? “are expected to rise” is a forecast without a source.
`);
  drawn(`
It will transform the way the disease is treated.
   ^^^^^^^^^^^^^^ Who expects that? “will transform” is a forecast without a source.
`);
  drawn(`
The baths are the oldest in the county.
                  ^^^^^^ By whose records? “oldest” needs a source or a date.
`);
  silent("Prices are expected to rise further, the bank said.");
  silent("He is expected to drop out of the race.");
  silent("Temperatures are expected to fall to minus 10.");
  silent("The scheme will transform the mill into 40 flats.");
  silent("The mill, built in 1702, is the oldest in the county.");
  silent("She is the oldest in the family.");
  silent("It is one of the oldest in the county.");
});

describe("sums and ages in other words", () => {
  drawn(`
Of 1,140 nurses, 610 work at Mercy Lake, 330 at St. Clare and 240 at Fulton General.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “610 work at Mercy Lake, 330 at St. Clare and 240” make 1,180, the total says 1,140.
`);
  drawn(`
Of 16 candidates, 13 are men and two are women.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “13 are men and two are women” make 15, the total says 16.
`);
  drawn(`
He is 54 and was born in 1961.
      ^^^^^^^^^^^^^^^^^^^^^^^ “54 and was born in 1961”: 2025 − 1961 = 64.
`);
  drawn(`
The allowance goes from £12,570 to £13,000, up 7%.
                                               ^^ “7%”: from £12,570 to £13,000 is 3.4%.
`);
  silent("Of 1,300 nurses, 610 work at Mercy Lake, 330 at St. Clare and 240 at Fulton General.");
  silent("Of 100 patients, 60 had a fever, 50 a cough and 20 had both.");
  silent("Of 40 pupils, 30 were in the choir and 20 in the band.");
  silent("It is 54 degrees and sunny in Lima, where he was born in 1961.");
  silent("Output rose from 45,210 to 61,000, up 35%.");
  silent("Output rose from 1.5 million to 2 million, up 33%.");
});

describe("held for a deed", () => {
  drawn(`
Tom Hale, a builder, was arrested for cheating.
                         ^^^^^^^^^^^^ Is that proved? “arrested for” reads as guilt.
`);
  silent("Tom Hale, a builder, was arrested on a charge of cheating.");
});

describe("who says who somebody is", () => {
  silent("The city clerk, Grace Poirier, said no ballot was lost.");
  silent("Jorn van Hasselt, a driver, left. “It was late,” Van Hasselt said.");
  silent("They met at Kasteel van Beek, a museum.");
});

describe("a dateline with its day in brackets", () => {
  drawn(`
MILWAUKEE (Nov. 8, 2025) — Chancellor Angela Merkel said on Friday it was late.
                           ^^^^^^^^^^^^^^^^^^^^^^^^ “Chancellor Angela Merkel”: she left in December 2021. Germany’s chancellor is Friedrich Merz.
`);
  silent("MILWAUKEE, Wis. (Nov. 8) — The jury went home on Friday.");
  silent("LAGOS (Reuters) - The jury went home on Friday.");
});

describe("what a state gives, who is one of two, whose report it is", () => {
  silent("Portugal promised tents and €500,000.");
  silent("Japan pledged $5 million.");
  silent("Two members left. Two of them, Ana Ruhl and Tom Hale, own land.");
  silent("Ana Paswan, who leads the People’s Party (Ram Vilas), voted no.");
  silent("Its managing director, Jan de Vries, left. De Vries slept.");
  silent("A report for the World Bank in 2022 found that the drains were blocked.");
  drawn(`
A report for the year found that the drains were blocked.
^^^^^^^^^^^^^^^^^^^^^^^^^^^ Whose report is it? “A report for the year found” does not say.
`);
});

describe("a figure, its change, and what it was", () => {
  drawn(`
Revenue was $2.05 billion, up 24% from $1.80 billion.
                              ^^^ “24%”: from $1.80 billion to $2.05 billion is 13.9%.
`);
  silent("Revenue was $2.05 billion, up 14% from $1.80 billion.");
  silent("Revenue was $2.05 billion, up 9% from $1.80 billion at constant currencies.");
  silent("The gate was 18,400, up 15% from 16,000 a year ago.");
});
