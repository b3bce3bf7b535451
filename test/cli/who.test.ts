// `sayswho who`: an office, a country or a name, in any spelling; and what is said where nobody is found.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { folderOf, sayswho } from "./sayswho.ts";

const roster = `name;aliases;office;jurisdiction;from;to;source
Ana Obi;Anna Oby;mayor;Northbridge;2024-05-06;;city hall
Eva Lind;;mayor;Northbridge;2016-05-02;2024-05-06;city hall
Ana Obi;;councillor;Northbridge;2012-05-07;2020-05-04;city hall
Jan Kowal;;deputy prime minister;Ukraine;2025-02-03;;
`;
const cwd = folderOf({ ".sayswho/roster.csv": roster });
const ask = (...args: string[]) => sayswho(["who", ...args], { cwd });
const found = async (...args: string[]) => {
  const { code, stdout, stderr } = await ask(...args, "--format", "json");
  assert.deepEqual([code, stderr], [0, ""]);
  const { version, on, matches } = JSON.parse(stdout);
  assert.equal(version, 1);
  return { on, matches, who: matches.map(({ person }: { person: string }) => person) };
};

describe("an office which the desk gives to somebody for some days", () => {
  const desk = folderOf({
    ".sayswho/roster.csv":
      "name,office,jurisdiction,from,to\nAna Obi,defence minister,Germany,2024-03-01,2024-05-01\n",
  });
  for (const [day, person] of [
    ["2024-02-01", "Boris Pistorius"],
    ["2024-04-01", "Ana Obi"],
    ["2024-06-01", "Boris Pistorius"],
    ["2026-11-30", "Boris Pistorius"],
  ] as const)
    it(`is answered on ${day} by ${person}`, async () => {
      const args = ["who", "defence minister of Germany", "--on", day, "-f", "json"];
      const { stdout } = await sayswho(args, { cwd: desk });
      assert.deepEqual(
        JSON.parse(stdout).matches.map((match: { person: string }) => match.person),
        [person],
      );
    });
});

describe("an office", () => {
  for (const [question, person] of [
    ["president of France", "Emmanuel Macron"],
    ["French president", "Emmanuel Macron"],
    ["president of FRANCE", "Emmanuel Macron"],
    ["UK PM", "Keir Starmer"],
    ["british prime minister", "Keir Starmer"],
    ["German FM", "Johann Wadephul"],
    ["UK defence minister", "John Healey"],
    ["Nato secretary general", "Mark Rutte"],
    ["Fed chair", "Jerome Powell"],
    ["IMF chief", "Kristalina Georgieva"],
    ["the head of the World Bank", "Ajay Banga"],
    ["boss of the ECB", "Christine Lagarde"],
    ["UN refugee chief", "Filippo Grandi"],
    ["UN aid chief", "Tom Fletcher"],
    ["leader of Poland", "Karol Nawrocki"],
    ["secretary of state of Maine", "Shenna Bellows"],
  ] as const)
    it(`“${question}”`, async () => {
      assert.deepEqual((await found(question, "--on", "2025-12-04")).who.slice(0, 1), [person]);
    });

  it("of a town is asked of the town, not of whoever is called like it", async () => {
    for (const question of ["mayor of Paris", "Paris mayor"]) {
      const { code, stderr } = await sayswho(["who", question], { cwd: folderOf() });
      assert.equal(code, 1, question);
      assert.match(stderr, /It lists no office “mayor”: /, question);
    }
  });

  it("is not a foreign minister’s where it is a state’s secretary of state", async () => {
    assert.equal((await ask("foreign minister of Texas")).code, 1);
    const { matches } = await found("foreign minister", "--on", "2025-12-04");
    assert.ok(!matches.some(({ jurisdiction }: { jurisdiction: string }) => jurisdiction.startsWith("US-")));
  });

  it("names its country once, in capitals", async () => {
    const { stdout } = await ask("minister for overseas france", "--on", "2021-05-05");
    assert.match(stdout, /^Minister for overseas France$/m);
    assert.match((await ask("Labour leader", "--on", "2021-05-05")).stdout, /^Labour leader$/m);
  });

  it("comes with a word of caution where nobody has been seen in it for months", async () => {
    const caution = /check before you print it/;
    assert.match((await ask("speaker of Italy", "--on", "2026-11-30")).stdout, caution);
    assert.match((await ask("Nigel Farage", "--on", "2026-11-30")).stdout, caution);
    assert.doesNotMatch((await ask("speaker of Italy", "--on", "2021-05-05")).stdout, caution);
    assert.doesNotMatch((await ask("president of France", "--on", "2026-11-30")).stdout, caution);
    assert.doesNotMatch((await ask("mayor of Northbridge")).stdout, caution);
  });

  it("gives its source in words, not as the name of a file", async () => {
    const { matches } = await found("president of Ukraine", "--on", "2025-12-04");
    assert.equal(matches[0].source, "Wikidata");
  });

  it("is answered with every member of the contract", async () => {
    const { on, matches } = await found("president of France", "--on", "2025-12-04");
    assert.equal(on, "2025-12-04");
    const [match] = matches;
    assert.deepEqual(Object.keys(match), [
      "person",
      "office",
      "jurisdiction",
      "from",
      "to",
      "knownUntil",
      "source",
    ]);
    assert.deepEqual(
      [match.office, match.jurisdiction, match.from, match.to],
      ["president", "FR", "2017-05-14", null],
    );
    assert.match(match.knownUntil, /^\d{4}-\d\d-\d\d$/);
  });

  it("on another day, by the words of the command line as they come", async () => {
    assert.deepEqual((await found("prime", "minister", "of", "Britain", "--on", "2024-06-30")).who, [
      "Rishi Sunak",
    ]);
  });

  it("without a country is answered by each country", async () => {
    const { matches } = await found("foreign minister", "--on", "2025-12-04");
    assert.ok(new Set(matches.map((match: { jurisdiction: string }) => match.jurisdiction)).size > 5);
    const { stdout } = await ask("foreign minister", "--on", "2025-12-04");
    const countries = [...stdout.matchAll(/^(?:Secretary of state|[A-Z]\S.*?) of (?:the )?(.*)$/gm)].map(
      (line) => line[1]!,
    );
    assert.deepEqual(countries, [...countries].sort(new Intl.Collator("en").compare));
  });

  it("which countries and states have is answered by the countries, and told how to ask for the states", async () => {
    const { stdout } = await ask("secretary of state", "--on", "2025-12-04");
    assert.match(stdout, /^On 4 December 2025:\n\nSecretary of state of the United States\n {2}Marco Rubio,/);
    assert.doesNotMatch(stdout, /^Secretary of state of Alabama/m);
    assert.match(
      stdout,
      /\n\d+ states and provinces have one as well: ask for “secretary of state of Alabama”\.\n$/,
    );
    const { matches } = await found("secretary of state", "--on", "2025-12-04");
    assert.ok(matches.length > 20);
    assert.equal(matches[0].person, "Marco Rubio");
    assert.match((await ask("senator", "--on", "2025-12-04")).stdout, /\nSenator of Alabama\n/);
  });

  it("in small letters is what it is in capitals", async () => {
    for (const [question, person] of [
      ["us secretary of state", "Marco Rubio"],
      ["uk pm", "Keir Starmer"],
      ["un secretary-general", "António Guterres"],
      ["president kim jong un", "Kim Jong Un"],
    ] as const)
      assert.equal((await found(question, "--on", "2025-12-04")).who[0], person, question);
    const { stdout } = await ask("kremlin spokesman", "--on", "2025-12-04");
    assert.match(stdout, /\n\nKremlin spokesman\n {2}Dmitry Peskov/);
  });

  it("mistyped is guessed from among offices and places", async () => {
    for (const [question, guess] of [
      ["presdent of France", "president of France"],
      ["president of frnace", "president of France"],
      ["presdent of frnace", "president of France"],
      ["defnse minister of Poland", "defense minister of Poland"],
      ["mayor of Northbrigde", "mayor of Northbridge"],
      ["President Macorn", "President Macron"],
      ["Zelinsky", "Zelenskyy"],
    ] as const)
      assert.ok((await ask(question)).stderr.includes(`Did you mean “${guess}”?`), question);
  });

  it("of which nothing near is known is not guessed at", async () => {
    for (const question of [
      "mayor of London",
      "foreign minister of Lodnon",
      "white house press secretary",
      "chief of police of Oslo",
      "Mayor Sadiq Khan",
      "us",
    ])
      assert.doesNotMatch((await ask(question)).stderr, /Did you mean/, question);
  });

  it("which no roster lists can be added", async () => {
    const { stderr } = await sayswho(["who", "mayor of London"], { cwd: folderOf({}) });
    assert.match(
      stderr,
      /It lists no office “mayor”: “sayswho roster add” puts one into your desk’s own\.\n$/,
    );
  });

  it("of the desk's own roster, in words", async () => {
    const { code, stdout } = await ask("mayor of Northbridge", "--on", "2026-01-02");
    assert.equal(code, 0);
    assert.equal(
      stdout,
      "On 2 January 2026:\n\nMayor of Northbridge\n  Ana Obi (also Anna Oby), since 6 May 2024 (city hall)\n",
    );
    // Ukraine has several deputy prime ministers; the desk's stands among those of the bundled roster.
    const { who } = await found("deputy prime minister of Ukraine", "--on", "2026-01-02");
    assert.equal(who.filter((name: string) => name === "Jan Kowal").length, 1);
    assert.deepEqual((await found("mayor of Northbridge", "--on", "2020-01-02")).who, ["Eva Lind"]);
  });

  it("of which the roster knows no holder on the day says who held it on others, and ends with 1", async () => {
    const { code, stdout, stderr } = await ask("mayor of Northbridge", "--on", "2010-01-01");
    assert.deepEqual([code, stdout], [1, ""]);
    assert.equal(
      stderr,
      "The roster knows nobody for “mayor of Northbridge” on 1 January 2010.\n" +
        "  At another time: Eva Lind, mayor of Northbridge, 2 May 2016 to 6 May 2024 (city hall)\n",
    );
  });
});

describe("a name", () => {
  for (const spelling of [
    "Zelenskiy",
    "zelensky",
    "ZELENSKYY",
    "Volodymyr Zelenskyy",
    "Zelenskyy Volodymyr",
    "President Zelenskiy",
  ])
    it(`“${spelling}”`, async () => assert.equal((await found(spelling)).who[0], "Volodymyr Zelenskyy"));

  it("is answered with what somebody is, then with what they were", async () => {
    const { matches } = await found("Anna Oby");
    assert.deepEqual(
      matches.map(({ office, to, knownUntil }: Record<string, string>) => [office, to, knownUntil]),
      [
        ["mayor", null, null],
        ["councilor", "2020-05-04", "2020-05-04"],
      ],
    );
    const { stdout } = await ask("Obi");
    assert.match(
      stdout,
      /^Ana Obi \(also Anna Oby\)\n {2}mayor of Northbridge, since 6 May 2024 \(city hall\)\n/,
    );
    assert.match(stdout, /Earlier, or later:\n {2}councilor of Northbridge, 7 May 2012 to 4 May 2020/);
  });

  it("is answered with what somebody was on the day asked for, and nothing else", async () => {
    const { matches } = await found("Ana Obi", "--on", "2015-01-01");
    assert.deepEqual(
      matches.map(({ office }: { office: string }) => office),
      ["councilor"],
    );
  });

  it("which is nobody's ends with 1 and guesses what was meant", async () => {
    const { code, stdout, stderr } = await ask("Emanuel Makron");
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(
      stderr,
      /^The roster knows nobody for “Emanuel Makron” on .*\. Did you mean “Emmanuel Macron”\?\n$/,
    );
    const json = await ask("Xyzzy Plugh", "-f", "json");
    assert.deepEqual([json.code, JSON.parse(json.stdout).matches], [1, []]);
  });
});

it("a country is answered by its heads first", async () => {
  const { matches } = await found("Ukraine", "--on", "2025-12-04");
  assert.equal(matches[0].person, "Volodymyr Zelenskyy");
  assert.ok(matches.every(({ jurisdiction }: { jurisdiction: string }) => jurisdiction === "UA"));
});

describe("a question that cannot be asked", () => {
  for (const [name, args, message] of [
    ["without words", [], /“sayswho who” wants <question>: /],
    ["of no letters", ["??"], /^sayswho: ask for an office, a country or a name\.\n$/],
    [
      "for a day that never comes",
      ["Obi", "--on", "2025-02-30"],
      /--on: “2025-02-30” is no day of the calendar/,
    ],
    ["in a format there is not", ["Obi", "-f", "jsn"], /no format “jsn” here\. Did you mean “json”\?/],
  ] as const)
    it(name, async () => {
      const { code, stdout, stderr } = await ask(...args);
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /^\s+at /m);
    });

  it("of a roster with a slip is answered all the same, and ends with 2", async () => {
    const cwd = folderOf({ ".sayswho/roster.csv": `${roster}Tom Hale;;mayor;Southport;1/2/2024;;\n` });
    const { code, stdout, stderr } = await sayswho(["who", "mayor of Northbridge"], { cwd });
    assert.equal(code, 2);
    assert.match(stdout, /Ana Obi/);
    assert.match(stderr, /^\.sayswho\/roster\.csv:6:\d+: Column “from”/);
  });

  it("cannot make a roster command the terminal", async () => {
    const cwd = folderOf({
      ".sayswho/roster.csv": "name,office,jurisdiction\nAna \u001b[31mObi,mayor,Northbridge\n",
    });
    const { stdout } = await sayswho(["who", "mayor of Northbridge"], { cwd });
    assert.ok(stdout.includes("Obi") && !stdout.includes("\u001b"));
  });
});
