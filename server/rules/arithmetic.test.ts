// The sums of a story: right ones pass in every way a desk writes them, and a wrong figure in any of them is seen.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";

const numbers = new Set(["percent-arithmetic", "sum-mismatch", "age-arithmetic"]);

const marks = (source: string) =>
  lint(source, { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" })
    .diagnostics.filter(({ rule }) => numbers.has(rule))
    .map(({ excerpt, message }) => `${excerpt}: ${message}`);

/** A right sentence, and a wrong one which differs from it in one figure. */
const pairs: readonly (readonly [string, string])[] = [
  ["Sales rose 25% to 250 units from 200.", "Sales rose 15% to 250 units from 200."],
  [
    "Revenue rose 12 percent to $13.5 billion from $12.1 billion.",
    "Revenue rose 22 percent to $13.5 billion from $12.1 billion.",
  ],
  [
    "The budget grew from £40 million to £50 million, an increase of 25 per cent.",
    "The budget grew from £40 million to £50 million, an increase of 20 per cent.",
  ],
  [
    "Enrollment dropped from 1,200 to 900, a 25% decline.",
    "Enrollment dropped from 1,200 to 900, a 33% decline.",
  ],
  ["Rents climbed by 10%, from 500 to 550.", "Rents climbed by 15%, from 500 to 550."],
  ["Rents fell 20%, to 200 from 250.", "Rents fell 50%, to 200 from 250."],
  [
    "The fund grew tenfold from 2 million to 20 million.",
    "The fund grew tenfold from 2 million to 40 million.",
  ],
  ["The rate fell from 6% to 4%, down 33%.", "The rate fell from 6% to 4%, down 2%."],
  ["The fleet tripled from 11 to 33.", "The fleet tripled from 11 to 22."],
  ["Applications more than doubled from 40 to 90.", "Applications more than doubled from 40 to 75."],
  ["Of 400 samples, 30, or 7.5%, were tainted.", "Of 400 samples, 30, or 12.5%, were tainted."],
  ["They found lead in 30 of the 400 samples, or 7.5%.", "They found lead in 30 of the 400 samples, or 15%."],
  ["Twelve were arrested, nine men and three women.", "Twelve were arrested, eight men and three women."],
  [
    "The crash killed 14 people, including five children and three teachers.",
    "The crash killed 7 people, including five children and three teachers.",
  ],
  [
    "The two ministers and three envoys: Ann Cole, Ben Ruiz and Tom Park.",
    "The two ministers and three envoys: Ann Cole, Ben Ruiz and Tom Park.",
  ],
  [
    "Three people were held: Ann Cole, Ben Ruiz and Tom Park.",
    "Four people were held: Ann Cole, Ben Ruiz and Tom Park.",
  ],
  [
    "The four countries, France, Spain, Italy and Malta, signed.",
    "The three countries, France, Spain, Italy and Malta, signed.",
  ],
  [
    "Of the 15 members, nine voted for and six against.",
    "Of the 15 members, nine voted for and seven against.",
  ],
  [
    "The 50-member council voted 27 to 23 to close the pool.",
    "The 50-member council voted 27 to 33 to close the pool.",
  ],
  [
    "The $9 million includes $5 million for roads and $4 million for schools.",
    "The $9 million includes $5 million for roads and $6 million for schools.",
  ],
  ["The three-day fair runs Friday to Sunday.", "The three-day fair runs Friday to Monday."],
  ["Ann Cole, 44, born in March 1981, won.", "Ann Cole, 34, born in March 1981, won."],
  ["The 44-year-old, born in 1981, won.", "The 54-year-old, born in 1981, won."],
  ["The bridge fell in 1995, 30 years ago.", "The bridge fell in 1995, 20 years ago."],
  [
    "The mill, founded in 1905, celebrates its 120th anniversary.",
    "The mill, founded in 1905, celebrates its 110th anniversary.",
  ],
  ["She led the union from 2001 to 2011, 10 years.", "She led the union from 2001 to 2011, 12 years."],
];

describe("the sums of a story", () => {
  for (const [right, wrong] of pairs) {
    it(`hold: ${right}`, () => assert.deepEqual(marks(right), []));
    if (wrong !== right) it(`do not hold: ${wrong}`, () => assert.equal(marks(wrong).length, 1));
  }

  it("are not asked for where figures only stand side by side", () => {
    for (const source of [
      "Turnout rose from 40% in May to 60% in June, with 12% voting by mail.",
      "Shares fell 3% and traded from $10 to $12.",
      "Growth of 5% a year took output from 100 to 150.",
      "Inflation-adjusted pay rose from 200 to 250, up 5%.",
      "The team won from 2010 to 2015, up 50% of the time.",
      "Prices ranged from 5 percent to 25 percent more.",
      "Nine people were hurt, two men and three women seriously.",
      "About nine died, six men and four women.",
      "Nine died, including six Danes and four children.",
      "Two other lawmakers, Rep. Ann Cole, R-Fla., and Rep. Ben Ruiz, D-Ore., agreed.",
      "It will show in nine states: Ohio, Utah, Iowa and Maine, where it began, and five more.",
      "The three cities, Paris, Texas, Rome and Athens, are twinned.",
      "The two sisters, Ann and Eve, sang.",
      "Of 12 judges, seven voted for.",
      "The $10 million covers about $6 million for roads and $5 million for schools.",
      "The $10 million covers $6 million for roads, and a further $5 million goes to schools.",
      "The four-day trip began Monday.",
      "Ann Cole, 34, whose father was born in 1941, won.",
      "Ann Cole, 34, won the seat in 1999 and again in 2005.",
      "The bridge fell in 1995, some 20 years ago.",
      "The mill, founded in 1905, celebrated its 110th anniversary in 2015.",
      "He was 20 in 1990, five years after the strike.",
      "“Nine died, six men and four women,” Ann Cole said.",
    ])
      assert.deepEqual(marks(source), [], source);
  });

  it("hold or fail in lists and tables, too", () => {
    const table = (total: string) =>
      `The votes by ward:\n\n| Ward | Yes | No |\n|---|---|---|\n| North | 120 | 80 |\n| South | 90 | 110 |\n| Total | ${total} | 190 |\n`;
    assert.deepEqual(marks(table("210")), []);
    assert.equal(marks(table("220")).length, 1);
    const list = (total: string) =>
      `The costs:\n\n- Roads: $6 million\n- Schools: $5 million\n- Total: ${total}\n`;
    assert.deepEqual(marks(list("$11 million")), []);
    assert.equal(marks(list("$14 million")).length, 1);
    assert.deepEqual(marks("The shares:\n\n- Yes: 33.3%\n- No: 33.3%\n- Blank: 33.3%\n- Total: 100%\n"), []);
  });
});
