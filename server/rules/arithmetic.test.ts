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
  [
    "The mill employs 3,300 people: 1,900 in Norway, 800 in Poland and 600 in Brazil.",
    "The mill employs 3,200 people: 1,900 in Norway, 800 in Poland and 600 in Brazil.",
  ],
  [
    "He had 17 convictions, 11 for theft and six for fraud.",
    "He had 17 convictions, 11 for theft and seven for fraud.",
  ],
  [
    "It took 60 crew members 14 hours to put out: 38 from Avon, 12 from Kent and 10 from Bath.",
    "It took 60 crew members 14 hours to put out: 40 from Avon, 12 from Kent and 10 from Bath.",
  ],
  [
    "He scored 15 goals in 31 games, nine in the league and six in Europe.",
    "He scored 14 goals in 31 games, nine in the league and six in Europe.",
  ],
  [
    "The charter sets aside $1.2 billion: $500 million for aircraft, $400 million for roads and $300 million for maps, the summary says.",
    "The charter sets aside $1.2 billion: $500 million for aircraft, $400 million for roads and $200 million for maps, the summary says.",
  ],
  [
    "Clinics get $8.5 billion for staff, $1.8 billion for beds and $700 million for drugs, $11 billion in all.",
    "Clinics get $8.5 billion for staff, $1.8 billion for beds and $700 million for drugs, $12 billion in all.",
  ],
  [
    "The ministry counted 730 wounded (400 in the capital, 200 in the north and 130 in the south).",
    "The ministry counted 700 wounded (400 in the capital, 200 in the north and 130 in the south).",
  ],
  [
    "Rovers have 66 points from 46 games, having won 19, drawn nine and lost 18.",
    "Rovers have 66 points from 46 games, having won 19, drawn nine and lost 17.",
  ],
  [
    "The club won 12, drew five and lost nine of its 26 matches.",
    "The club won 12, drew four and lost nine of its 26 matches.",
  ],
  [
    "Of the 49 votes, Cole won 31, with 14 against and four abstaining.",
    "Of the 49 votes, Cole won 33, with 14 against and four abstaining.",
  ],
  [
    "Inflation rose from 9.7% in June to 11.7% in July, a rise of 2 percentage points.",
    "Inflation rose from 9.7% in June to 11.7% in July, a rise of 2%.",
  ],
  [
    "They want trade to grow to $500 billion by 2030 from $200 billion, an increase of 150 percent.",
    "They want trade to grow to $500 billion by 2030 from $200 billion, an increase of 250 percent.",
  ],
  [
    "Tom Hale, 75, who was born in March 1950, leaves after two terms.",
    "Tom Hale, 70, who was born in March 1950, leaves after two terms.",
  ],
  [
    "Ann Cole, 24, who was born in January 2001, has a contract until 2029.",
    "Ann Cole, 22, who was born in January 2001, has a contract until 2029.",
  ],
  [
    "The package totals 3.2 million euros: 1.4 million from France, 1 million from Spain and 800,000 from Italy.",
    "The package totals 3.2 million euros: 1.4 million from France, 900,000 from Spain and 700,000 from Italy.",
  ],
  [
    "France gave 1.4 million euros, Spain 900,000 and Italy 700,000, a total of 3 million euros.",
    "France gave 1.4 million euros, Spain 900,000 and Italy 700,000, a total of 3.2 million euros.",
  ],
  [
    "It spent $2 million on roads and $3 million on schools, or $5 million in all.",
    "It spent $2 million on roads and $3 million on schools, or $6 million in all.",
  ],
  [
    "The fund holds 12 million pounds, of which 7 million is for buses and 4 million for trams.",
    "The fund holds 12 million pounds, of which 7 million is for buses and 6 million for trams.",
  ],
  [
    "Of the 1,250 jobs, 500 are in Leeds, 400 in York and 350 in Hull.",
    "Of the 1,200 jobs, 500 are in Leeds, 400 in York and 350 in Hull.",
  ],
  [
    "The firm will cut 1,250 jobs: 500 engineers, 400 drivers and 350 clerks.",
    "The firm will cut 1,200 jobs: 500 engineers, 400 drivers and 350 clerks.",
  ],
  [
    "The firm will cut 1,200 jobs, including 700 in Leeds and 400 in York.",
    "The firm will cut 1,200 jobs, including 700 in Leeds and 600 in York.",
  ],
  [
    "A total of 70 people were hurt, 40 in Leeds and 30 in York.",
    "A total of 60 people were hurt, 40 in Leeds and 30 in York.",
  ],
  [
    "The council has 47 seats: 20 held by Labour, 15 by the Greens and 12 by independents.",
    "The council has 45 seats: 20 held by Labour, 15 by the Greens and 12 by independents.",
  ],
  [
    "Labour holds 20 of the 47 seats, the Greens 15 and independents 12.",
    "Labour holds 20 of the 45 seats, the Greens 15 and independents 12.",
  ],
  [
    "Labour won 20 seats, the Greens 15 and independents 12 in the 47-seat council.",
    "Labour won 20 seats, the Greens 15 and independents 12 in the 45-seat council.",
  ],
  [
    "The house has 122 seats: Labor 61, the Liberals 49 and independents 12.",
    "The house has 120 seats: Labor 61, the Liberals 49 and independents 12.",
  ],
  [
    "The team won five gold, six silver and four bronze medals, a total of 15.",
    "The team won five gold, six silver and four bronze medals, a total of 14.",
  ],
  [
    "They won 15 medals, five gold, six silver and four bronze.",
    "They won 14 medals, five gold, six silver and four bronze.",
  ],
  ["The jury of 12 has seven women and five men.", "The jury of 12 has seven women and six men."],
  [
    "The 20-member cabinet includes 12 men and eight women.",
    "The 20-member cabinet includes 12 men and nine women.",
  ],
  [
    "Police arrested 33 people, 19 on Friday and 14 on Saturday.",
    "Police arrested 31 people, 19 on Friday and 14 on Saturday.",
  ],
  [
    "She scored 34 points, 20 in the first half and 14 in the second.",
    "She scored 32 points, 20 in the first half and 14 in the second.",
  ],
  [
    "Prices rose from 60 to 75 euros a megawatt-hour, an increase of 25 percent.",
    "Prices rose from 60 to 75 euros a megawatt-hour, an increase of 40 percent.",
  ],
  [
    "Prices rose from 60 to 75 euros per ton, up 25 percent.",
    "Prices rose from 60 to 75 euros per ton, up 40 percent.",
  ],
  [
    "The rate rose from 4 to 5 percent, an increase of 1 percentage point.",
    "The rate rose from 4 to 5 percent, an increase of 1 percent.",
  ],
  [
    "The number of users rose from 2 to 3 million, an increase of 50 percent.",
    "The number of users rose from 2.0 to 3.0 million, an increase of 30 percent.",
  ],
  [
    "About 1,200 of 3,000 workers, or 40 percent, walked out.",
    "About 1,200 of 3,000 workers, or 30 percent, walked out.",
  ],
  [
    "Some 1,200 of the firm’s 3,000 workers, or 40 percent, walked out.",
    "Some 1,200 of the firm’s 3,000 workers, or 30 percent, walked out.",
  ],
  ["Turnout was 40 percent, or 1,200 of 3,000 voters.", "Turnout was 30 percent, or 1,200 of 3,000 voters."],
  [
    "The mill will cut 1,200 jobs, or 40 percent of its 3,000 workers.",
    "The mill will cut 1,200 jobs, or 30 percent of its 3,000 workers.",
  ],
  [
    "The school has 400 pupils, 100 of whom, or 25 percent, speak no Greek.",
    "The school has 400 pupils, 100 of whom, or 30 percent, speak no Greek.",
  ],
  [
    "She won 6,200 of 10,000 votes cast, or 62 percent.",
    "She won 6,200 of 10,000 votes cast, or 54 percent.",
  ],
  [
    "Sales rose by $50 million, or 25 percent, to $250 million.",
    "Sales rose by $50 million, or 20 percent, to $250 million.",
  ],
  [
    "Sales fell by $50 million, or 20 percent, to $200 million.",
    "Sales fell by $50 million, or 25 percent, to $200 million.",
  ],
  [
    "Sales reached $250 million, up from $200 million a year earlier, a gain of 25 percent.",
    "Sales reached $250 million, up from $200 million a year earlier, a gain of 20 percent.",
  ],
  [
    "Tickets will cost 3 euros instead of 2.40 euros, an increase of 25 percent.",
    "Tickets will cost 3 euros instead of 2.40 euros, an increase of 35 percent.",
  ],
  [
    "The city passed a budget of $50 million: $22 million for schools, $16 million for roads and $12 million for police.",
    "The city passed a budget of $48 million: $22 million for schools, $16 million for roads and $12 million for police.",
  ],
  [
    "The three who voted no, Doyle, Ruth Ellery and Tom Vega, asked for a second reading.",
    "The three who voted no, Doyle, Ruth Ellery, Sam Price and Tom Vega, asked for a second reading.",
  ],
  [
    "The Greens won 14 of the 33 seats in Sunday’s election on the islands, Labour 10 and independents nine.",
    "The Greens won 14 of the 31 seats in Sunday’s election on the islands, Labour 10 and independents nine.",
  ],
  [
    "Some 240 of the 800 stalls in a market in Mumbai burned on Friday, or 30 percent, and 17 people were hurt.",
    "Some 240 of the 800 stalls in a market in Mumbai burned on Friday, or 40 percent, and 17 people were hurt.",
  ],
  [
    "Sales were 41 ships in October, up from 30 in September, an increase of 37 percent.",
    "Sales were 41 ships in October, up from 30 in September, an increase of 27 percent.",
  ],
  [
    "Of the county’s 3,200 pupils, 2,400, or 75 percent, have had both shots.",
    "Of the county’s 3,200 pupils, 2,400, or 85 percent, have had both shots.",
  ],
  [
    "Envoys of four countries, Turkey, Romania, Ukraine and Bulgaria, met in Vienna.",
    "Envoys of five countries, Turkey, Romania, Ukraine and Bulgaria, met in Vienna.",
  ],
  [
    "The ship carried 1.3 million tons: 700,000 tons of wheat, 400,000 tons of corn and 200,000 tons of barley.",
    "The ship carried 1.2 million tons: 700,000 tons of wheat, 400,000 tons of corn and 200,000 tons of barley.",
  ],
  [
    "Of the 40 patients, 33 are children and seven are adults, said Dr. Laura Whitfield, 51, the health officer.",
    "Of the 40 patients, 33 are children and nine are adults, said Dr. Laura Whitfield, 51, the health officer.",
  ],
  [
    "The hospice lost £50,000 over three years: £12,000 in 2021, £18,000 in 2022 and £20,000 in 2023.",
    "The hospice lost £45,000 over three years: £12,000 in 2021, £18,000 in 2022 and £20,000 in 2023.",
  ],
  [
    "The city paid €400,000, sponsors €350,000 and a lottery €150,000, a total of €900,000.",
    "The city paid €400,000, sponsors €350,000 and a lottery €150,000, a total of €800,000.",
  ],
  [
    "The hospice has 40 beds, of which 26, or 65 per cent, are paid for.",
    "The hospice has 40 beds, of which 26, or 55 per cent, are paid for.",
  ],
  [
    "Exports rose to A$3.6 billion from A$3 billion, a 20 percent increase.",
    "Exports rose to A$3.6 billion from A$3 billion, a 25 percent increase.",
  ],
  [
    "The line carried 9.6 million riders, up from 8 million a year earlier, a gain of 20 percent.",
    "The line carried 9.6 million riders, up from 8 million a year earlier, a gain of 25 percent.",
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
      "Police counted 40 fires, 52 in 2023 and 61 in 2022.",
      "She runs 12 clinics, eight in Leeds and six with beds.",
      "The party has 40 seats, 60 in the old house and 12 in the upper house.",
      "Rain fell on 12 days, 14 in the hills and 15 on the coast.",
      "At 41, he had 12 children, eight by his first wife and four by his second.",
      "The price is $4 in Ohio, $5 in Utah and $6 in Maine.",
      "The bill cost $1 billion: $640 million for roads and $380 million for schools.",
      "At least 40 were hurt: 30 in Leeds and 20 in York.",
      "It was 41 degrees in Delhi, 42 in Agra and 43 in Jaipur.",
      "The firm sold 400 cars, 300 in Norway and 200 more in Spain.",
      "The firm has 400 drivers: 250 in Norway, 100 in Spain, and others elsewhere.",
      "The toll rose to 12, eight in Leeds and nine in York.",
      "They won 19, drew nine and lost 17 games.",
      "After inflation, rents rose from 200 to 250, up 10%.",
      "When Ann Cole, 34, born in March 1961, won, nobody noticed.",
      "She won 12 of 20 games, 30 percent fewer than last year.",
      "He met 12 members of Congress from nine states, or 30 percent of the group.",
      "The firm will cut 1,200 jobs, or 30 percent of its 3,000-strong British staff.",
      "Sales rose by $50 million, or $2 a head, to $250 million.",
      "Output was 250 tons, compared with 200 tons a year earlier, while prices rose 30 percent.",
      "The party won 54 of 120 seats, or 45 percent, with 38 percent of the vote.",
      "It sold 40 of 120 planes, 30 percent to Asia.",
      "The company employs 500 in Leeds, 400 in York and 350 in Hull.",
      "The storm killed 14 people in Central America, nine in Honduras and six in Guatemala.",
      "Nine were killed on Friday, six on Saturday and four on Sunday.",
      "In the 45-seat council Labour won 20 votes, the Greens 15 percent and independents 12.",
      "A 12-member crew rescued seven women and six men.",
      "The hotel has 40 rooms: 12 suites, 20 doubles and a bar.",
      "The hospital treated 40 people, 12 with burns and 30 for smoke.",
      "The ministry had 120 tons of aid: 60 tons of rice, 40 tons of oil and 20 tons of salt.",
      "It takes 30 minutes from Leeds, 20 from York and 10 from Hull.",
      "Of 40 homes, 12 burned in Leeds, four in York and three in Hull.",
      "He scored 15 goals in all competitions, nine in the league and six in Europe.",
      "In the council 20 seats are held by Labour, 15 by the Greens and 12 by independents.",
      "The storm killed 14 people in Mexico, nine in Honduras and six in Guatemala.",
      "The firm will cut 1,200 of its 3,000 jobs, or 30 percent of its British staff.",
      "Of 80 jurors, 20, or 25 percent, were excused and 12 fell ill.",
      "It cut 240 of its 800 jobs and sold 12 of 40 ships, or 30 percent of its fleet.",
      "Envoys of five countries, Turkey, Romania, Ukraine and Bulgaria among them, met.",
      "It will show in five states, Ohio, Utah, Iowa and Maine, where it began.",
      "He met 12 of us and 14 of them in a group of 20.",
      "One of five countries, Turkey, Romania, Ukraine and Bulgaria, met.",
      "They passed 41 ships in October, up from 30, while 60 percent waited.",
      "In 2024 the line carried 12 million riders on 21 boats, up from 10 million, a gain of 20 percent.",
      "The company reported revenue of $4.1 billion, up from $3.9 billion a year ago, an increase of 7 percent excluding currency effects.",
      "Of the 435 seats in the House, Republicans hold 220, Democrats 213, and two are vacant.",
      "The state has 12 prisons, seven for men, two for women and three for minors.",
      "Sales fell from 200 in May to 150 in June and 140 in July, down 30 percent.",
      "The ship carried 2,400 passengers and 1,100 crew members, including 300 from India and 200 from the Philippines.",
      "The storm left 300,000 customers without power: 180,000 in Georgia, 90,000 in Alabama and the rest in Florida.",
      "The index fell 210 points, or 0.6 percent, to 34,790.",
      "The population grew from 1.9 million to 2.1 million over 10 years, or 1 percent a year.",
      "Rents have gone from 900 to 1,200 euros in five years, while wages rose 12 percent.",
      "Ukraine said it shot down 98 of 120 drones, or 82 percent, and seven of nine missiles.",
      "It cost $40 in Leeds, $30 in York and $25 in Hull, an average of $32.",
      "The army lost 40 tanks in May, 30 in June and 20 in July, about 90 in all.",
      "The state got 60 inches of rain in 2022, 45 in 2023 and 30 in 2024, a total of 135.",
      "One of nine died, six men and four women.",
      "The plan takes $3 million of $48 million: $22 million for schools and $16 million for roads.",
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
