// The packed roster is what its tables say, and answers to the names, offices and days of the news.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { bundledRoster as roster } from "./bundled.ts";
import { answersTo, lookupKeys } from "./names.ts";
import { pack } from "./pack.ts";
import { openRoster } from "./packed.ts";

const packed = (name: string) => readFileSync(`server/roster/packed/${name}.txt`, "utf8");
const table = (name: string) => readFileSync(`server/roster/tables/${name}.tsv`, "utf8");
const tables = { people: table("people"), tenures: table("tenures"), sources: table("sources") };
const rows = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

const holders = (office: string, jurisdiction: string, on: string) =>
  roster.holders(office, jurisdiction, on).map(({ person }) => person.name);
const named = (name: string) => roster.named(name).map((person) => person.name);

describe("the packed roster", () => {
  it("has the White House’s chiefs of staff as what they were: no soldiers", () => {
    assert.deepEqual(holders("chief of staff", "US", "2017-05-01"), ["Reince Priebus"]);
    assert.deepEqual(holders("chief of staff", "US", "2022-05-01"), ["Ron Klain"]);
    assert.ok(!holders("military chief", "US", "2017-05-01").includes("Reince Priebus"));
  });

  it("is what its tables pack into: run node server/roster/tables/pack.mjs after a change", () => {
    for (const [name, text] of Object.entries(pack(tables)))
      assert.ok(text === packed(name), `${name}.txt is behind`);
  });

  it("answers with every row of the tables", () => {
    const sources = new Map(rows(tables.sources).map(([id, , , called]) => [id, called]));
    const people = new Map(rows(tables.people).map(([id, name]) => [id, name]));
    for (const [jurisdiction, office, from, to, person, known, , marks, source] of rows(tables.tenures)) {
      const found = roster
        .seat(office!, jurisdiction!)
        .find((t) => t.person.id === person && (t.from ?? "") === from && (t.to ?? "") === to);
      const row = `${jurisdiction} ${office} ${person} ${from}`;
      assert.ok(found, row);
      assert.equal(found.person.name, people.get(person), row);
      assert.equal(found.knownUntil, known === "" ? to : known, row);
      assert.equal(found.checked, !marks!.includes("k"), row);
      assert.equal(found.source, sources.get(source), row);
    }
  });

  it("finds everybody under their own name", () => {
    // What `named` asks of each bucket of namesakes, asked of each person alone: one pass over the index.
    const buckets = new Map<string, ReadonlySet<string>>();
    for (const line of packed("names").trimEnd().split("\n")) {
      const [key, places] = line.split("\t") as [string, string];
      buckets.set(key, new Set(places.split(" ")));
    }
    const lines = packed("people").trimEnd().split("\n");
    const everyone = [...roster.everyone()];
    assert.equal(everyone.length, lines.length);
    let offset = 0;
    everyone.forEach((person, index) => {
      const place = offset.toString(36);
      offset += lines[index]!.length + 1;
      const words = person.name.split(" ");
      if (words.length === 1) return;
      const [given, family] = [words.slice(0, -1).join(" "), words.at(-1)!];
      assert.ok(
        lookupKeys(given, family).some((key) => buckets.get(key)?.has(place)) &&
          answersTo(person, given, family),
        person.name,
      );
    });
  });

  it("answers by name as its index does", () => {
    const some = [...roster.everyone()].filter(
      (person, index) => index % 97 === 0 && person.name.includes(" "),
    );
    assert.ok(some.length > 150);
    for (const person of some) assert.ok(roster.named(person.name).includes(person), person.name);
  });

  it("keeps tables sorted, so that a change shows as its own lines", () => {
    const lines = rows(tables.tenures).map((cells) => cells.join("\t"));
    assert.deepEqual(lines, [...lines].sort());
  });
});

describe("packing a table", () => {
  const people = "id\tname\tfamily\talso\twikidata\nilze-kalns\tIlze Kalns\tKalns\t\t\n";
  const heading = "jurisdiction\toffice\tfrom\tto\tperson\tknown until\talso\tmarks\tsource\n";
  const sources = "source\tname\tlicence\tcalled\ns1\tregister/1\tour own\tinvented\n";
  const tenures = (row: string) => ({ people, sources, tenures: `${heading}${row}\n` });

  it("takes a good row", () => {
    const own = openRoster(pack(tenures("LV\tprime minister\t2015-04\t\tilze-kalns\t2026-01-01\t\tk\ts1")));
    const [row] = own.holders("premier", "LV", "2020-01-01");
    assert.deepEqual(
      [row?.from, row?.to, row?.knownUntil, row?.checked],
      ["2015-04", null, "2026-01-01", false],
    );
  });

  it("takes a row of somebody who was gone by a day, nobody knows since when", () => {
    const own = openRoster(
      pack(tenures("LV\tprime minister\t2015-04\t2020-05-01\tilze-kalns\t2018-01-01\t\t~\ts1")),
    );
    const [row] = own.holders("prime minister", "LV", "2019-01-01");
    assert.deepEqual([row?.to, row?.knownUntil, row?.source], ["2020-05-01", "2018-01-01", "invented"]);
  });

  it("names table and line of a bad one", () => {
    const complaint = (row: string) => {
      assert.throws(() => pack(tenures(row)), /\.tsv, line 2: /, row);
    };
    complaint("LV\tprime minister\tspring 2015\t2016\tilze-kalns\t\t\t\ts1");
    complaint("LV\tprime minister\t2015\t\tilze-kalns\t\t\t\ts1");
    complaint("LV\tprime minister\t2015\t2016\tilze-kalns\t2017-01-01\t\t\ts1");
    complaint("LV\tprime minister\t2015\t2016\tilze-kalns\t\t\t\ts9");
    complaint("LV\tprime minister\t2015\t2016\tnobody\t\t\t\ts1");
    complaint("LV\tprime minister\t2015\t2016");
  });
});

describe("who holds an office", () => {
  it("is known for every great power on any day since 2000", () => {
    assert.deepEqual(holders("president", "US", "2003-03-20"), ["George W. Bush"]);
    assert.deepEqual(holders("chancellor", "DE", "2012-06-01"), ["Angela Merkel"]);
    assert.deepEqual(holders("premier", "CN", "2024-01-01"), ["Li Qiang"]);
    assert.deepEqual(holders("secretary of state", "US", "2014-05-01"), ["John Kerry"]);
    assert.deepEqual(holders("secretary-general", "NATO", "2016-01-01"), ["Jens Stoltenberg"]);
    assert.deepEqual(holders("governor", "US-TX", "2010-01-01"), ["Rick Perry"]);
  });

  it("is both on the day of handover", () => {
    assert.equal(holders("prime minister", "GB", "2024-07-05").length, 2);
    assert.equal(holders("president", "US", "2021-01-20").length, 2);
  });

  it("is told for all places at once where none is named", () => {
    const places = roster.seat("chancellor", null).map(({ jurisdiction }) => jurisdiction);
    for (const place of ["DE", "AT"]) assert.ok(places.includes(place), place);
    assert.ok(!places.includes("FR"));
    assert.deepEqual(roster.seat("keeper of the lighthouse", null), []);
  });

  it("goes by the office’s other names", () => {
    assert.deepEqual(
      holders("foreign minister", "GB", "2022-01-01"),
      holders("foreign secretary", "GB", "2022-01-01"),
    );
    assert.deepEqual(holders("prime minister", "DE", "2012-06-01"), ["Angela Merkel"]);
  });
});

describe("a name of the news", () => {
  const finds = (usual: string, ...spellings: string[]) => {
    for (const spelling of spellings)
      assert.ok(named(spelling).includes(usual), `${spelling}: ${named(spelling)}`);
  };

  it("is found in every transliteration", () => {
    finds(
      "Volodymyr Zelenskyy",
      "Volodymyr Zelenskiy",
      "Vladimir Zelensky",
      "Volodymyr Zelenskyi",
      "V. Zelensky",
    );
    finds("Sergei Lavrov", "Sergey Lavrov", "Serguei Lavrov");
    finds("Alexander Lukashenko", "Aleksandr Lukashenka", "Alyaksandr Lukashenko");
    finds("Abdel Fattah el-Sisi", "Abdel-Fattah el-Sissi", "Abdel Fattah al-Sisi", "Sisi");
    finds("Muammar Gaddafi", "Muammar Qaddafi", "Moammar Gadhafi");
  });

  it("is found without its diacritics, and with others", () => {
    finds("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "Tayyip Erdogan");
    finds("Gerhard Schröder", "Gerhard Schroeder", "Gerhard Schroder");
    finds("Viktor Orbán", "Viktor Orban", "Victor Orban");
    finds("Nicolás Maduro", "Nicolas Maduro");
  });

  it("is found in short forms, with initials, with a letter astray", () => {
    finds("Joe Biden", "Joseph Biden", "Joe R. Biden", "J. Biden");
    finds("Bill Clinton", "William Clinton");
    finds("Volodymyr Zelenskyy", "Vlodymyr Zelensky");
  });

  it("is found in Hungarian and East Asian order", () => {
    finds("Viktor Orbán", "Orban Viktor");
    finds("Xi Jinping", "Xi Jinping", "Jinping Xi");
    finds("Shinzō Abe", "Abe Shinzo", "Shinzo Abe");
    finds("Kim Jong Un", "Kim Jong-un", "Kim Jong Un", "Kim Jongun");
  });

  it("is found by particles and double names in part", () => {
    finds("Ursula von der Leyen", "Ursula Von Der Leyen", "von der Leyen", "Leyen");
    finds("Luiz Inácio Lula da Silva", "Luiz Inacio Lula da Silva", "Lula", "Lula da Silva");
    finds("Andrés Manuel López Obrador", "Lopez Obrador", "Andres Manuel Lopez Obrador");
    finds("Mohammed bin Salman", "Mohammed bin Salman", "Mohammad bin Salman");
  });

  it("tells namesakes apart", () => {
    assert.ok(!named("George W. Bush").includes("Jeb Bush"));
    assert.deepEqual(
      named("Lech Kaczyński").filter((name) => name.startsWith("Jar")),
      [],
    );
    assert.deepEqual(
      named("Kim Dae-jung").filter((name) => name.startsWith("Kim Jong")),
      [],
    );
    assert.deepEqual(named("Helmut Kohl"), ["Helmut Kohl"]);
    assert.deepEqual(named("Ilze Kalns"), []);
  });
});
