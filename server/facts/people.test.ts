// People of news copy: who is a person and who is not, which mentions are one human being, whom a pronoun means.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readText } from "../text/text.ts";
import { type Draft, readDraft } from "./draft.ts";

const draftOf = (source: string): Draft =>
  readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });

/** Every naming but pronouns, as written. */
const named = (source: string): string[] =>
  draftOf(source)
    .mentions.filter((mention) => mention.kind !== "pronoun")
    .map((mention) => source.slice(mention.start, mention.end));

/** Every pronoun with the family name of the person it stands for. */
const pronouns = (source: string): string[] => {
  const draft = draftOf(source);
  return draft.mentions
    .filter((mention) => mention.kind === "pronoun")
    .map((m) => `${source.slice(m.start, m.end)}=${draft.people[m.person]?.family}`);
};

const cast = (source: string): string[] => draftOf(source).people.map((person) => person.name);

describe("names of people", () => {
  const full: readonly [copy: string, name: string, family: string][] = [
    ["Jared Kushner left at noon.", "Jared Kushner", "Kushner"],
    ["Birna Ólafs, a nurse from the town, voted no.", "Birna Ólafs", "Ólafs"],
    ["Touhid Hossain, the foreign affairs adviser, voted no.", "Touhid Hossain", "Hossain"],
    ["Marlon Etebo-Hughes will miss the match.", "Marlon Etebo-Hughes", "Etebo-Hughes"],
    ["In the end, said Jan Novak, 71, it was late.", "Jan Novak", "Novak"],
    ["April Jones, 30, said so too.", "April Jones", "Jones"],
    ["Rhian Parry left at noon.", "Rhian Parry", "Parry"],
    ["The birds came. Mark Thomas said so.", "Mark Thomas", "Thomas"],
    ["Grant Patrick left at noon.", "Grant Patrick", "Patrick"],
    ["Chioma Obiora left at noon.", "Chioma Obiora", "Obiora"],
    ["Siobhan Gethin Price left at noon.", "Siobhan Gethin Price", "Price"],
    ["Ursula von der Leyen left at noon.", "Ursula von der Leyen", "von der Leyen"],
    ["Mohammed bin Salman left at noon.", "Mohammed bin Salman", "bin Salman"],
    ["The trade minister, Xanthe Ouwehand, left.", "Xanthe Ouwehand", "Ouwehand"],
    ["“It was late,” said Inam-ul-Haq, a former student.", "Inam-ul-Haq", "Inam-ul-Haq"],
    ["The president, Bashar al-Assad, left.", "Bashar al-Assad", "al-Assad"],
    ["Robert F. Kennedy Jr. left at noon.", "Robert F. Kennedy Jr.", "Kennedy"],
    ["J.K. Rowling left. Rowling said no.", "J.K. Rowling", "Rowling"],
    ["Jean-Noël Barrot left at noon.", "Jean-Noël Barrot", "Barrot"],
    ["Chinese leader Xi Jinping left.", "Xi Jinping", "Xi"],
    ["Yoon Suk Yeol left at noon.", "Yoon Suk Yeol", "Yoon"],
    ["Lai Ching-te left at noon.", "Lai Ching-te", "Lai"],
    ["Analyst Jun Zhang cut the shares.", "Jun Zhang", "Zhang"],
    ["Viktor Orbán left at noon.", "Viktor Orbán", "Orbán"],
    ["The driver, Theresa May, left.", "Theresa May", "May"],
    ["Larry King left at noon.", "Larry King", "King"],
    ["Israel Katz left at noon.", "Israel Katz", "Katz"],
    ["Justice Sandra Day O’Connor left.", "Sandra Day O’Connor", "O’Connor"],
    ["On Monday Jonas Gahr Støre left.", "Jonas Gahr Støre", "Støre"],
    ["Somali President Hassan Sheikh Mohamud left.", "Hassan Sheikh Mohamud", "Mohamud"],
    ["Somali Defense Minister Mohamed Abdi Mohamed left.", "Mohamed Abdi Mohamed", "Mohamed"],
    ["Kenyan President Daniel arap Moi left.", "Daniel arap Moi", "arap Moi"],
    ["Italian Finance Minister Ottaviano Del Turco left.", "Ottaviano Del Turco", "Del Turco"],
    [
      "Bahraini Prime Minister Salman bin Hamad bin Isa Al Khalifa left.",
      "Salman bin Hamad bin Isa Al Khalifa",
      "Al Khalifa",
    ],
    ["Swedish Finance Minister Max Elger left.", "Max Elger", "Elger"],
    ["On Monday Martin Luther King left.", "Martin Luther King", "King"],
  ];
  for (const copy of [
    "Sri Lankan officials opened the road.",
    "Saint Lucian voters stayed at home, and a Sri Lankan man was held.",
    "El Salvador won the cup.",
    "A San Francisco man was held, and the fire in St. Louis went out.",
    "A Hong Kong court sat in Saint Petersburg.",
    "Troops left Milton Keynes, Alice Springs and the Julian Alps.",
    "The march went down Martin Luther King Boulevard.",
    "The Café Müller opened at noon.",
  ])
    it(`nobody is named in: ${copy}`, () => {
      assert.deepEqual(cast(copy), []);
    });

  it("an article is no initial", () => {
    assert.deepEqual(cast("A Tom Hanks film opened at noon."), cast("The Tom Hanks film opened at noon."));
  });

  it("a party’s tag is nobody", () => {
    const copy =
      "Sens. Ana Ruiz, D-N.H., and Tom Hale, R-Ohio, came with Reps. Jo Kent, DFL-Minn., and Luis Gil.";
    assert.deepEqual(cast(copy), ["Ana Ruiz", "Tom Hale", "Jo Kent", "Luis Gil"]);
  });

  for (const [copy, name, family] of full)
    it(`${name} is ${family} on second reference`, () => {
      const [person] = draftOf(copy).people;
      assert.equal(person?.name, name);
      assert.equal(person?.family, family);
    });

  for (const copy of [
    "The White House is on Pennsylvania Avenue, near the Treasury Department.",
    "The Black Sea fleet left for the Gulf of Mexico.",
    "Bayern Munich beat Real Madrid at Wembley on Monday.",
    "Wall Street fell as Goldman Sachs and Morgan Stanley cut jobs.",
    "He flew from New York to San Francisco and Abu Dhabi.",
    "The Super Bowl is in Los Angeles in February.",
    "Trump Tower was sealed off.",
    "She wrote so on X. Ukraine said it would not pay, and Ukraine’s allies agreed.",
    "The Biden administration sued.",
    "Boeing said the plane was safe.",
    "Reuters reported the talks.",
    "Jordan Avenue is closed until Friday.",
    "General Motors and General Electric recalled the cars.",
    "The General Data Protection Regulation applies from May.",
    "Major League Baseball opened the season.",
    "Security Council members met on Tuesday.",
    "The Toronto-based company reported a loss.",
    "Republicans and Democrats agreed.",
    "Latin America and Southeast Asia grew.",
    "The Social Democrats lost in North Rhine.",
  ])
    it(`nobody is named in: ${copy}`, () => assert.deepEqual(named(copy), []));

  it("are whole at the head of a sentence, a second name between them", () => {
    const copy =
      "# Ilse Brandt, mapmaker, dies at 97\n\nIlse Brandt drew maps.\n\nIlse Anna Brandt was born in Bremen.";
    assert.deepEqual(cast(copy), ["Ilse Anna Brandt"]);
  });

  it("are found behind nationality, party, weekday and office", () => {
    assert.deepEqual(named("On Monday Russian President Vladimir Putin and Democrat Hillary Clinton met."), [
      "Vladimir Putin",
      "Hillary Clinton",
    ]);
    assert.deepEqual(named("Despite Donald Trump, the talks went on."), ["Donald Trump"]);
  });

  it("leave the possessive out of the span", () => {
    assert.deepEqual(named("Vladimir Putin’s plan. Zelenskiy’s plan. Volodymyr Zelenskiy left."), [
      "Vladimir Putin",
      "Zelenskiy",
      "Volodymyr Zelenskiy",
    ]);
  });

  it("are never read inside quotation marks or block quotes", () => {
    assert.deepEqual(named("“I like Jared Kushner,” Ana Ruiz said."), ["Ana Ruiz"]);
    assert.deepEqual(named("> Jared Kushner is here."), []);
  });

  it("are read in wire copy where each line is a paragraph", () => {
    assert.deepEqual(named("Envoy Steve Witkoff flew to Moscow.\nWitkoff said little.\n"), [
      "Steve Witkoff",
      "Witkoff",
    ]);
  });

  it("in a headline of capitals are only those whom the copy names", () => {
    assert.deepEqual(named("# Putin Meets Envoys In Kremlin Palace\n\nVladimir Putin met the envoys."), [
      "Putin",
      "Vladimir Putin",
    ]);
  });
});

describe("one human being", () => {
  it("is the full name and every surname after it", () => {
    assert.deepEqual(cast("Steve Witkoff flew. Witkoff said little. Mr. Witkoff slept."), ["Steve Witkoff"]);
  });

  it("is found backwards: a surname first, the full name later", () => {
    assert.deepEqual(cast("President Putin met the envoys.\n\nVladimir Putin later dined alone."), [
      "Vladimir Putin",
    ]);
  });

  it("goes by either part of a double name", () => {
    assert.deepEqual(cast("Andrés Manuel López Obrador spoke. López Obrador said no. Later Obrador left."), [
      "Andrés Manuel López Obrador",
    ]);
  });

  it("may drop the al- of the name", () => {
    assert.deepEqual(cast("Bashar al-Assad fled. Assad said nothing."), ["Bashar al-Assad"]);
  });

  it("is not two people of one family", () => {
    assert.deepEqual(cast("Barack Obama spoke. Michelle Obama sang. Mr. Obama clapped."), [
      "Barack Obama",
      "Michelle Obama",
    ]);
  });

  it("needs no given name where church or crown gave one name", () => {
    const draft = draftOf("Pope Leo spoke. King Charles III waved. Sir Keir Starmer bowed.");
    assert.deepEqual(
      draft.mentions.map((mention) => [mention.kind, mention.style]),
      [
        ["full", "regnal"],
        ["full", "regnal"],
        ["full", "regnal"],
      ],
    );
    assert.equal(draft.people[2]?.given, "Keir");
  });
});

describe("pronouns", () => {
  it("stand for the one person of the sentence", () => {
    assert.deepEqual(pronouns("Ana Ruiz said she would sign."), ["she=Ruiz"]);
  });

  it("reach back to the subject of the sentence before", () => {
    assert.deepEqual(pronouns("Tom Hale met reporters. He said the road was open."), ["He=Hale"]);
    assert.deepEqual(pronouns("Tom Hale met reporters.\n\nHe said the road was open."), ["He=Hale"]);
  });

  it("do not reach for a man with “she”", () => {
    assert.deepEqual(pronouns("Donald Trump spoke. She did not answer."), []);
  });

  it("stay open between two people", () => {
    assert.deepEqual(pronouns("The talks between Tom Hale and John Kent failed. He left."), []);
  });

  it("in quotations belong to the speaker", () => {
    assert.deepEqual(pronouns("Tom Hale spoke. “He is a liar,” the heckler said."), []);
  });
});

describe("the word by which to speak of a person", () => {
  const calledIn = (source: string) =>
    draftOf(source).people.map(({ family, called }) => `${family}: ${called}`);

  it("is told by a given name or a courtesy title", () => {
    assert.deepEqual(calledIn("Maria Novak met Tom Hale."), ["Novak: woman", "Hale: man"]);
    assert.deepEqual(calledIn("Kuaye Obi left. Mrs. Obi waved."), ["Obi: woman"]);
  });

  it("is told neither by a pronoun nor by a name which women and men bear", () => {
    assert.deepEqual(calledIn("Mayor Kuaye Obi left. He waved."), ["Obi: null"]);
    assert.deepEqual(calledIn("Hilary Novak met Andrea Hale."), ["Novak: null", "Hale: null"]);
  });
});

describe("any string", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "President",
      "Gov.",
      "Vladimir",
      "Putin’s",
      "von",
      "der",
      "Xi",
      "“",
      "”",
      "said",
      "his",
      ",",
      ".",
      "\n\n",
      "the",
      "of",
      "Kenya",
      "and",
      "[[WHO?]]",
      "J.",
      "al-",
      "#",
    ),
    fc.string({ unit: "grapheme" }),
  );

  it("gives mentions, titles and sides within its bounds, and never throws", () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join(" ");
        const draft = draftOf(source);
        for (const span of [...draft.mentions, ...draft.titles, ...draft.sides])
          assert.ok(span.start >= 0 && span.end > span.start && span.end <= source.length);
        draft.mentions.forEach((mention, index) => {
          assert.ok(draft.people[mention.person]?.mentions.includes(index));
        });
      }),
      { numRuns: 400 },
    );
  });
});
