// How any roster answers: by office and day, by person, by a name as copy or a reader writes it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rosterOf, type TenureRow } from "./lookup.ts";
import type { RosterPerson } from "./roster.ts";

const person = (name: string, given: string, family: string): RosterPerson => ({
  id: name,
  name,
  given: [given],
  family: [family],
  aliases: [],
});
const row = (who: RosterPerson, office: string, from: string | null, to: string | null): TenureRow => ({
  person: who,
  office,
  jurisdiction: "LV",
  from,
  to,
  knownUntil: to ?? "2026-10-01",
  source: "invented for this test",
  checked: true,
});

const kalns = person("Ilze Kalns", "Ilze", "Kalns");
const ozols = person("Juris Ozols", "Juris", "Ozols");
const roster = rosterOf([
  row(ozols, "prime minister", "2019-06-01", null),
  row(kalns, "prime minister", "2015", "2019-06-01"),
  row(kalns, "finance minister", "2014", "2015"),
]);
const namesOn = (on: string) => roster.holders("prime minister", "LV", on).map(({ person: p }) => p.name);

describe("a roster", () => {
  it("knows who holds an office on a day", () => {
    assert.deepEqual(namesOn("2018-03-01"), ["Ilze Kalns"]);
    assert.deepEqual(namesOn("2020-01-01"), ["Juris Ozols"]);
    assert.deepEqual(namesOn("2014-12-31"), []);
  });

  it("gives both on the day of handover", () => {
    assert.deepEqual(namesOn("2019-06-01"), ["Ilze Kalns", "Juris Ozols"]);
  });

  it("reads a bare year as any of its days", () => {
    assert.deepEqual(namesOn("2015-01-01"), ["Ilze Kalns"]);
    assert.equal(roster.holders("finance minister", "LV", "2015-11-30").length, 1);
  });

  it("lists the holders of a seat in order, in one place or everywhere", () => {
    const names = roster.seat("prime minister", "LV").map(({ person: p }) => p.name);
    assert.deepEqual(names, ["Ilze Kalns", "Juris Ozols"]);
    assert.equal(roster.seat("finance minister", null).length, 1);
    assert.equal(roster.seat("finance minister", "EE").length, 0);
  });

  it("finds an office by its other names", () => {
    assert.equal(roster.seat("premier", "LV").length, 2);
  });

  it("finds a person by a name in any order, or by one word of it", () => {
    for (const name of ["Ilze Kalns", "Kalns Ilze", "kalns", "I. Kalns"])
      assert.deepEqual(
        roster.named(name).map((p) => p.name),
        ["Ilze Kalns"],
        name,
      );
    assert.deepEqual(roster.named("Ilze Ozols"), []);
  });
});
